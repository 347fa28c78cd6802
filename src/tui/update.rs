//! From an event to the next state. No drawing and no input or output: what is to be done outside is an
//! [`Effect`] that the loop works off.

mod copy;
mod file;
mod go;
mod make;
mod trials;

pub use file::{begin, go_on, path_of, save, save_as};
pub use go::{find, go_to, why_at, why_jump, why_rows};
pub use make::applied;
pub use trials::{with_file, with_lost};

use super::action::{Action, Context};
use super::app::{App, Ending, Notice, Pane, Tab};
use super::dialog::catalogue::Catalogue;
use super::dialog::find::Find;
use super::dialog::lines::{Kind, Lines};
use super::dialog::print::{self, Print};
use super::dialog::readings::ReadingsDialog;
use super::dialog::what_if::WhatIf;
use super::dialog::{Dialog, Msg, Reply, Told, palette, shipped};
use super::doc::Doc;
use super::effect::{Effect, Then};
use super::event::{Did, Event, Pointer, Signal};
use super::forms::Shelf;
use super::keys::Key;
use super::said::Said;
use super::study::{Done, Order};
use super::trial;
use super::view::Target;
use crate::paths::Path;
use crate::text::Text;
use std::cell::RefCell;

/// Takes in one event; tells whether a frame has to be drawn for it.
pub fn event(app: &mut App, event: Event) -> bool {
    let changed = take_in(app, event);
    if app.file.unchecked && app.dialogs.is_empty() {
        app.file.unchecked = false;
        app.effects.push(Effect::Check);
    }
    trial::attend(app);
    ask_for_review(app);
    ask_for_ways(app);
    app.slow &= app.is_waiting();
    changed
}

/// The plan is reviewed after every edit, in its newest state and one state at a time.
fn ask_for_review(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    if doc.wants_copy() {
        app.effects.push(Effect::CopyPlan);
    } else if doc.wants_review() {
        app.effects.push(Effect::Review);
    }
}

/// What has to be right before a frame is drawn.
pub fn settle(app: &mut App) {
    go::settle_path(app);
}

/// The ways out are worked out when they are to be seen, not after every edit; of what is tried where that is shown.
pub fn ask_for_ways(app: &mut App) {
    let Some(doc) = app.doc.as_mut().filter(|_| app.tab == Tab::Paths) else {
        return;
    };
    let revision = if app.trial.seen().is_some() {
        app.trial.ask_for_ways()
    } else {
        doc.ask_for_ways().then(|| doc.review_revision())
    };
    app.effects.extend(revision.map(Effect::Ways));
}

/// Takes in the ways out of a review, or that they could not be worked out.
pub fn ways_done(app: &mut App, revision: u64, ways: Option<Vec<Path>>) {
    app.trial.ways_done(revision);
    let doc = app.trial.seen_of(revision).or(app.doc.as_mut());
    if let Some(doc) = doc {
        match ways {
            Some(ways) => doc.set_ways(revision, ways),
            None => doc.set_no_ways(revision),
        }
    }
}

fn take_in(app: &mut App, event: Event) -> bool {
    match event {
        Event::Key(key) => {
            app.notice = None;
            if app.drawn.borrow().too_small() {
                pressed_unseen(app, key);
            } else {
                pressed(app, key);
            }
        }
        Event::Paste(_) | Event::Pointer(_) if app.drawn.borrow().too_small() => return false,
        Event::Paste(text) => {
            app.notice = None;
            if app.dialogs.is_empty() {
                app.say(Notice::bad(Said::new("tui-paste-nowhere")));
            }
            to_dialog(app, |dialog, app| dialog.paste(&text, app));
        }
        // With the second one the loop has come back.
        Event::Resize | Event::Deaf(_) => {}
        Event::Pointer(pointer) => return pointed(app, pointer),
        Event::Copied(revision, plan) => {
            if let Some(doc) = &mut app.doc {
                doc.set_copy(revision, plan);
            }
            return false;
        }
        Event::Reviewed(reviewed) => {
            if let Some(doc) = &mut app.doc {
                doc.set_review(reviewed);
            }
        }
        Event::NoReview(revision, report) => {
            if let Some(doc) = &mut app.doc {
                doc.set_no_review(revision);
            }
            app.effects.push(Effect::Report(report));
        }
        Event::Waited => app.slow = true,
        Event::Ways(revision, ways) => ways_done(app, revision, Some(ways)),
        Event::NoWays(revision, report) => {
            ways_done(app, revision, None);
            app.effects.push(Effect::Report(report));
        }
        Event::Tried(order, reviewed) => trial::tried(app, &order, Some(reviewed)),
        Event::NotTried(order, report) => {
            trial::tried(app, &order, None);
            app.effects.extend(report.map(Effect::Report));
        }
        Event::Studied(order, done) => studied(app, order, done),
        Event::NoStudy(order, report) => {
            studied(app, order, Done::Broken);
            app.effects.push(Effect::Report(report));
        }
        Event::Focus => app.effects.push(Effect::Check),
        Event::Touched => {
            app.effects.push(Effect::Check);
            return false;
        }
        Event::Signal(Signal::End(number)) => {
            app.over = Some(Ending::Told(number));
            return false;
        }
        Event::Signal(Signal::Suspend) => app.effects.push(Effect::Suspend),
        Event::Signal(Signal::Continue) => app.effects.push(Effect::Resume),
    }
    true
}

/// Takes a key while there is no room to show the plan: what does not change it, and leaving it with a question.
fn pressed_unseen(app: &mut App, key: Key) {
    if app.dialogs.last().is_some_and(|dialog| dialog.in_one_line(app).is_some()) {
        pressed(app, key);
        return;
    }
    match app.keymap.action(&[Context::Everywhere], key) {
        // A dialog that is not to be seen may hold what was typed.
        Some(Action::Quit | Action::Cancel) if !app.dialogs.is_empty() => file::cancel(app),
        Some(action @ (Action::Quit | Action::Cancel | Action::Suspend | Action::Redraw)) => {
            run(app, action);
        }
        _ => {}
    }
}

fn pressed(app: &mut App, key: Key) {
    if !app.dialogs.is_empty() {
        // These two are for the whole program, whatever stands over the plan.
        match app.keymap.action(&[Context::Everywhere], key) {
            Some(Action::Suspend) => return run(app, Action::Suspend),
            Some(Action::Cancel) => {
                app.dialogs.pop();
                return;
            }
            _ => {}
        }
        to_dialog(app, |dialog, app| dialog.key(key, app));
        return;
    }
    let contexts: &[Context] = if app.doc.is_some() {
        &[Context::Plan, Context::Everywhere]
    } else {
        &[Context::Welcome, Context::Everywhere]
    };
    if let Some(action) = app.keymap.action(contexts, key) {
        run(app, action);
    } else if let Some(digit) = key.typed().filter(char::is_ascii_digit) {
        make::digit(app, digit);
    } else if app.doc.is_none()
        && let Some(action) = app.keymap.action(&[Context::Plan], key)
    {
        run(app, action);
    } else {
        let said = Said::new("tui-key-unknown")
            .with("key", key.said(&app.text))
            .with("help", app.key_name(Action::Help));
        app.say(Notice::bad(said));
    }
}

/// Lets the uppermost dialog take something, and does what it asks for.
fn to_dialog(app: &mut App, take: impl FnOnce(&mut dyn Dialog, &App) -> Reply) {
    let Some(mut dialog) = app.dialogs.pop() else {
        return;
    };
    let (keep, msgs) = match take(dialog.as_mut(), app) {
        Reply::Stay => (true, Vec::new()),
        Reply::Close => (false, Vec::new()),
        Reply::Then(msgs) => (false, msgs),
        Reply::Also(msgs) => (true, msgs),
    };
    if keep {
        app.dialogs.push(dialog);
    }
    for msg in msgs {
        message(app, msg);
    }
}

/// Takes in what was worked out, for whoever ordered it.
fn studied(app: &mut App, order: Order, done: Done) {
    if let Done::Printed(printed) = done {
        // The page may be closed already; that it is printed is said all the same.
        app.say(match printed {
            Ok(()) => Notice::good(Said::new("cli-print-done")),
            Err(why) => Notice::bad(Said::new("tui-print-not").with("why", why)),
        });
        return;
    }
    match &mut app.search {
        Some(search) if order.is(&search.order) => {
            search.found = Some(match done {
                Done::Cheapest(found) => Some(found),
                _ => None,
            });
        }
        _ => tell(app, Told::Studied(order, done)),
    }
}

/// Tells the dialogs something, the uppermost first, until one of them has waited for it.
fn tell(app: &mut App, told: Told) {
    let mut dialogs = std::mem::take(&mut app.dialogs);
    let mut left = told;
    let mut msgs = Vec::new();
    for dialog in dialogs.iter_mut().rev() {
        match dialog.told(left, app) {
            Ok(wanted) => {
                msgs = wanted;
                break;
            }
            Err(back) => left = back,
        }
    }
    app.dialogs = dialogs;
    for msg in msgs {
        message(app, msg);
    }
}

/// Does what a dialog asked for.
pub fn message(app: &mut App, msg: Msg) {
    match msg {
        Msg::Apply(change) => app.apply(change),
        Msg::Select(place) => {
            if let Some(doc) = &mut app.doc {
                doc.select(place);
            }
        }
        Msg::Run(action) => run(app, action),
        Msg::Open(dialog) => app.dialogs.push(dialog),
        Msg::Do(effect) => app.effects.push(effect),
        Msg::Tell(told) => tell(app, told),
        Msg::Say(notice) => app.say(notice),
        Msg::With(change) => change(app),
    }
}

/// Does an action, or says why it is not possible.
pub fn run(app: &mut App, action: Action) {
    if acts_on_review(app, action)
        && let Some(doc) = app.doc.as_mut().filter(|doc| !doc.is_settled())
    {
        if !doc.settle() {
            app.say(Notice::bad(Said::new("tui-not-reviewed")));
            return;
        }
        // Another row may stand there now than the one that was meant.
        if app.pane == Pane::View && acts_on_row(action) {
            app.say(Notice::good(Said::new("tui-settled")));
            return;
        }
    }
    if let Err(why_not) = app.possible(action) {
        app.say(Notice::bad(app.said(why_not)));
        return;
    }
    match action {
        Action::NextPane => go::pane(app, 1),
        Action::PreviousPane => go::pane(app, -1),
        Action::Up => go::vertical(app, -1),
        Action::Down => go::vertical(app, 1),
        Action::PageUp => go::page(app, -1),
        Action::PageDown => go::page(app, 1),
        Action::First => go::vertical(app, i64::MIN),
        Action::Last => go::vertical(app, i64::MAX),
        Action::Left => go::left(app),
        Action::Right => go::right(app),
        Action::Open => go::open(app),
        Action::Back => go::back(app),
        Action::Fold => go::fold(app),
        Action::FoldAll => {
            if let Some(doc) = &mut app.doc {
                doc.fold_all();
            }
        }
        Action::Bill => go::tab(app, Tab::Bill),
        Action::Findings => go::tab(app, Tab::Findings),
        Action::Paths => go::paths(app),
        Action::Why => go::why(app),
        Action::Inspector => app.focus(Pane::Inspector),
        Action::NextFinding => go::next_finding(app),
        Action::FindNext => go::find(app, true),
        Action::FindPrevious => go::find(app, false),
        Action::Add => make::add(app),
        Action::Edit => make::edit(app),
        Action::Delete => make::delete(app),
        Action::Duplicate => make::duplicate(app),
        Action::Cut => make::cut(app),
        Action::Paste => make::paste(app),
        Action::Increase => make::step(app, true),
        Action::Decrease => make::step(app, false),
        Action::Fix => make::fix(app),
        Action::Waive => make::waive(app),
        Action::Move => make::relocate(app),
        Action::Find => {
            if let Some(here) = app.selected() {
                app.push(Find::new(here));
            }
        }
        Action::Palette => {
            let palette = palette::palette(app);
            app.push(palette);
        }
        Action::Help => {
            let help = palette::help(app);
            app.push(help);
        }
        Action::Copy => copy(app),
        Action::Readings => open(app, ReadingsDialog::new),
        Action::Inventory => make::inventory(app),
        Action::Balance => open(app, |doc| Lines::new(Kind::Stock(Shelf::Balance), doc)),
        Action::Orders => open(app, |doc| Lines::new(Kind::Orders, doc)),
        Action::Waivers => open(app, |doc| Lines::new(Kind::Waivers, doc)),
        // What goes out has the newest prices.
        Action::Print => {
            app.effects.push(Effect::Prices { asked: false, then: Some(Action::Print) });
        }
        Action::ReadPrices => app.effects.push(Effect::Prices { asked: true, then: None }),
        Action::Compare => trials::compare(app),
        Action::WhatIf => open(app, WhatIf::new),
        Action::Cheapest => trials::cheapest(app),
        Action::Catalogue => {
            let catalogue = Catalogue::new(app);
            app.push(catalogue);
        }
        Action::Undo => make::undo(app),
        Action::Redo => make::redo(app),
        Action::Save => file::save(app, Then::Stay),
        Action::SaveAs => file::save_as(app, Then::Stay),
        Action::OpenFile | Action::BeginOpen => file::open(app),
        Action::NewPlan | Action::BeginNew => file::new(app),
        Action::Template | Action::BeginTemplate => file::from_template(app),
        Action::BeginExample => app.push(shipped::examples()),
        Action::Close => file::close(app),
        Action::Language => language(app),
        Action::Theme => {
            app.look.theme = app.look.theme.next();
            app.say(Notice::good(Said::new(app.look.theme.key())));
            app.effects.extend([Effect::Remember, Effect::Redraw]);
        }
        Action::Ascii => {
            app.look.ascii = !app.look.ascii;
            app.effects.push(Effect::Remember);
            app.say(Notice::good(Said::new(if app.look.ascii {
                "tui-ascii-on"
            } else {
                "tui-ascii-off"
            })));
        }
        Action::Mouse => {
            app.look.mouse = !app.look.mouse;
            app.effects.extend([Effect::Mouse(app.look.mouse), Effect::Remember]);
            app.say(Notice::good(Said::new(if app.look.mouse {
                "tui-mouse-on"
            } else {
                "tui-mouse-off"
            })));
        }
        Action::Redraw => app.effects.push(Effect::Redraw),
        Action::Suspend => app.effects.push(Effect::Suspend),
        Action::Cancel => file::cancel(app),
        Action::Quit => file::quit(app),
        // What is left are the keys of dialogs, which take them themselves.
        _ => {}
    }
}

/// Does what has waited for the price list to be looked at. With new prices the bill may still have to be worked out:
/// whoever prints it has that done with it.
pub fn priced(app: &mut App, action: Action) {
    match (action, &app.doc) {
        (Action::Print, Some(doc)) => {
            let (print, effect) = Print::new(doc, app);
            app.push(print);
            app.effects.push(effect);
        }
        (Action::PrintPage, _) => print::send(app),
        _ => {}
    }
}

/// Begins what has to be worked out anew where nobody has pressed a key: the plan is reviewed with something else.
pub fn renewed(app: &mut App) {
    trial::restart(app);
    ask_for_review(app);
    ask_for_ways(app);
}

/// Whether an action goes by what the review says, so that it has to be of the plan as it is. Whatever is not known to
/// do without it does: a bill that is not of the plan it is printed for is the worst that could happen.
fn acts_on_review(app: &App, action: Action) -> bool {
    match action {
        Action::Add
        | Action::Delete
        | Action::Duplicate
        | Action::Move
        | Action::Cut
        | Action::Paste
        | Action::Increase
        | Action::Decrease
        | Action::Undo
        | Action::Redo
        | Action::NextPane
        | Action::PreviousPane
        | Action::Fold
        | Action::FoldAll
        | Action::Find
        | Action::FindNext
        | Action::FindPrevious
        | Action::Save
        | Action::SaveAs
        | Action::NewPlan
        | Action::Template
        | Action::OpenFile
        | Action::Close
        | Action::Bill
        | Action::Findings
        | Action::Inspector
        | Action::Up
        | Action::Down
        | Action::Left
        | Action::Right
        | Action::PageUp
        | Action::PageDown
        | Action::First
        | Action::Last
        | Action::Balance
        | Action::Orders
        | Action::ReadPrices
        | Action::Waivers
        | Action::Cancel
        | Action::Back
        | Action::Quit
        | Action::Suspend
        | Action::Redraw
        | Action::Theme
        | Action::Ascii
        | Action::Mouse
        | Action::Language
        | Action::Palette
        | Action::Help
        | Action::Catalogue => false,
        Action::Edit | Action::Inventory | Action::Open | Action::Copy => app.pane == Pane::View,
        _ => true,
    }
}

/// Whether an action is about the selected row of the third pane.
const fn acts_on_row(action: Action) -> bool {
    matches!(
        action,
        Action::Open
            | Action::Edit
            | Action::Inventory
            | Action::Copy
            | Action::Fix
            | Action::Waive
            | Action::Why
    )
}

/// Copies the selected row to the clipboard of the terminal.
fn copy(app: &mut App) {
    if let Some(row) = copy::row(app) {
        let said = Said::new("tui-copied").with("text", row.as_str());
        app.effects.push(Effect::Copy(row));
        app.say(Notice::good(said));
    }
}

/// Opens a dialog about the open plan.
fn open<D: Dialog + 'static>(app: &mut App, dialog: impl FnOnce(&Doc) -> D) {
    if let Some(doc) = &app.doc {
        let dialog = dialog(doc);
        app.push(dialog);
    }
}

fn language(app: &mut App) {
    app.text = Text::new(app.text.lang().next());
    app.page_lang = None;
    // Columns are as wide as the words of a language.
    app.drawn = RefCell::default();
    app.effects.push(Effect::RememberLanguage);
    app.say(Notice::good(Said::new("tui-language-is")));
}

/// Takes in a click or a turn of the wheel; tells whether anything changed.
fn pointed(app: &mut App, pointer: Pointer) -> bool {
    if !app.look.mouse {
        return false;
    }
    app.notice = None;
    let target = app.drawn.borrow().at(pointer.column, pointer.row);
    let wheel = match pointer.did {
        Did::Click => 0,
        Did::WheelUp => -1,
        Did::WheelDown => 1,
    };
    if !app.dialogs.is_empty() {
        let cell = match target {
            Some(Target::Dialog { column, row }) => Some((column, row)),
            _ => None,
        };
        if cell.is_some() || wheel != 0 {
            to_dialog(app, |dialog, app| dialog.pointer(cell, wheel, app));
        }
        return true;
    }
    match target {
        Some(Target::Row(pane, row)) => {
            if wheel == 0 {
                app.focus(pane);
                go::to_row(app, row);
            } else {
                app.focus(pane);
                go::vertical(app, i64::from(wheel) * 3);
            }
        }
        Some(Target::Tab(tab)) if wheel == 0 => app.show(tab),
        Some(Target::Welcome(row)) => {
            if wheel == 0 {
                app.welcome.at = row;
                go::open(app);
            } else {
                go::vertical(app, i64::from(wheel));
            }
        }
        _ => return false,
    }
    true
}
