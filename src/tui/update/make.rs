//! Changing the plan: what the keys of editing do.

use crate::plan::{Edit, Place};
use crate::report::args;
use crate::rules::Safety;
use crate::tui::action::Action;
use crate::tui::app::{App, Notice, Pane};
use crate::tui::dialog::add;
use crate::tui::dialog::ask::Ask;
use crate::tui::dialog::form::FormDialog;
use crate::tui::dialog::lines::{Kind, Lines};
use crate::tui::dialog::number::Number;
use crate::tui::dialog::{Change, Msg, cure, relocate};
use crate::tui::effect::Effect;
use crate::tui::forms::Shelf;
use crate::tui::said::Said;
use crate::tui::{edits, forms, model};

/// Asks what to add here.
pub fn add(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let menu = add::menu(doc);
    app.push(menu);
}

/// Opens the form of the selected thing, at the field that is selected in the inspector.
pub fn edit(app: &mut App) {
    let field = if app.pane == Pane::Inspector { app.field } else { "" };
    let (Some(doc), Some(place)) = (&app.doc, edits::subject(app)) else {
        return;
    };
    let form = match place {
        Place::Waiver(at) => forms::edit_waiver(doc, at),
        Place::Balance(at) => forms::edit_stock(doc, Shelf::Balance, at),
        place => forms::edit(doc, place),
    };
    if let Some(form) = form {
        let dialog = FormDialog::at(form, field, doc);
        app.push(dialog);
    }
}

/// Begins a number in place of the one under the cursor.
pub fn digit(app: &mut App, digit: char) {
    let Some(doc) = &app.doc else {
        return;
    };
    let form =
        edits::number_field(app).and_then(|id| Some((id, forms::edit(doc, doc.selected())?)));
    match form.and_then(|(id, form)| Number::new(form, id, digit, doc)) {
        Some(number) => app.push(number),
        None => app.say(Notice::bad(Said::new("tui-not-a-number"))),
    }
}

/// Opens the licenses installed on the device the reader is on.
pub fn inventory(app: &mut App) {
    let at = edits::subject(app).and_then(Place::device);
    if let (Some(doc), Some(at)) = (&app.doc, at) {
        let lines = Lines::new(Kind::Stock(Shelf::Device(at)), doc);
        app.push(lines);
    }
}

/// Deletes the selected thing, after a question when it holds anything.
pub fn delete(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let place = doc.selected();
    let Some(change) = edits::delete(doc.plan(), place) else {
        return;
    };
    let held = edits::holds(doc.plan(), place);
    let name = place.name(doc.plan());
    let done = Said::new("tui-did-delete").with("name", name);
    if held == 0 {
        app.apply_saying(change, done);
        return;
    }
    let question = Said::new("tui-ask-delete").with("name", name).with("held", held);
    app.push(Ask::new(question, vec![applied(change, done)]));
}

/// An edit that is made and then told.
#[must_use]
pub fn applied(change: Change, done: Said) -> Msg {
    Msg::With(Box::new(move |app| {
        app.apply_saying(change, done);
    }))
}

/// Puts a copy of the selected thing behind it.
pub fn duplicate(app: &mut App) {
    put(app, None, "tui-edit-duplicate");
}

/// Marks the selected thing to be moved where it is pasted. It stays until then: whoever saves and leaves in between
/// loses nothing.
pub fn cut(app: &mut App) {
    let Some(doc) = &mut app.doc else {
        return;
    };
    let place = doc.selected();
    let Some(clip) = edits::clip(doc.plan(), place) else {
        return;
    };
    let name = place.name(doc.plan()).to_owned();
    doc.set_cut(Some(place));
    app.clip = Some(clip);
    let key = app.key_name(Action::Paste);
    app.say(Notice::good(Said::new("tui-cut").with("name", name).with("key", key)));
}

/// Puts what was cut where the reader stands; once it is there, copies of it.
pub fn paste(app: &mut App) {
    let cut = app.doc.as_ref().and_then(|doc| Some((doc, doc.cut()?)));
    if let Some((doc, place)) = cut {
        // It may have been changed since.
        app.clip = edits::clip(doc.plan(), place);
        let same = Said::new("tui-paste-same").with("name", place.name(doc.plan()));
        let there = doc.selected() == place;
        let done = Said::new("tui-did-paste").with("name", place.name(doc.plan()));
        let change = edits::shift(doc.plan(), place, doc.selected()).filter(|_| !there);
        let changed = change.is_some_and(|change| app.apply_saying(change, done));
        if !changed && app.notice.is_none() {
            app.say(Notice::bad(same));
        }
        if let Some(doc) = &mut app.doc {
            doc.set_cut(None);
        }
        return;
    }
    let clip = app.clip.clone();
    put(app, clip, "tui-edit-paste");
}

fn put(app: &mut App, clip: Option<crate::tui::app::Clip>, key: &'static str) {
    let Some(doc) = &app.doc else {
        return;
    };
    let here = doc.selected();
    let Some(clip) = clip.or_else(|| edits::clip(doc.plan(), here)) else {
        return;
    };
    let of = clip.name().to_owned();
    let (clip, left) = edits::second(clip);
    if let Some(change) = edits::put(doc.plan(), &clip, here, key) {
        let done = if left { "tui-did-copy-without" } else { "tui-did-copy" };
        let done = Said::new(done).with("name", of).with("copy", edits::added(&change.edit));
        app.apply_saying(change, done);
    }
}

/// Changes the number under the cursor by one.
pub fn step(app: &mut App, up: bool) {
    match edits::step(app, up) {
        Ok(change) => app.apply(change),
        Err(said) => app.say(Notice::bad(said)),
    }
}

/// Takes the last edit back and says which.
pub fn undo(app: &mut App) {
    if let Some(doc) = &mut app.doc
        && let Some(place) = doc.cut_last()
    {
        let cut = Said::new("tui-edit-cut").with("name", place.name(doc.plan()));
        doc.set_cut(None);
        app.clip = None;
        app.say(Notice::good(Said::new("tui-undone").with("edit", cut.say(&app.text))));
        return;
    }
    if let Some(doc) = &mut app.doc
        && let Some((name, edit)) = doc.undo()
    {
        app.effects.push(Effect::Journal(edit));
        let name = name.say(&app.text);
        app.say(Notice::good(Said::new("tui-undone").with("edit", name)));
    }
}

/// Makes the last edit that was taken back again and says which.
pub fn redo(app: &mut App) {
    if let Some(doc) = &mut app.doc
        && let Some((name, edit)) = doc.redo()
    {
        app.effects.push(Effect::Journal(edit));
        let name = name.say(&app.text);
        app.say(Notice::good(Said::new("tui-redone").with("edit", name)));
    }
}

/// Puts a finding here right: at once when there is one way and nothing is lost, or else by choice.
pub fn fix(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let here = edits::findings_here(app, doc);
    let mut fixes = cure::fixes(doc, &here, &app.text);
    if let [(_, Safety::Safe, _)] = fixes[..]
        && let Some((title, _, change)) = fixes.pop()
    {
        app.apply(change);
        app.say(Notice::good(Said::new("tui-fixed").with("title", title)));
        return;
    }
    app.push(cure::choose(fixes));
}

/// Asks why a finding here is accepted.
pub fn waive(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let here = edits::findings_here(app, doc);
    let here: Vec<usize> = here.into_iter().filter(|&f| cure::may_be_waived(doc, f)).collect();
    match here[..] {
        [] => {}
        [only] => {
            if let Some(finding) = doc.findings().get(only) {
                let dialog = FormDialog::new(cure::waive(doc, finding), doc);
                app.push(dialog);
            }
        }
        ref several => {
            let dialog = cure::choose_waiver(doc, several, &app.text);
            app.push(dialog);
        }
    }
}

/// Asks where the selected thing is to be moved.
pub fn relocate(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let menu = relocate::menu(doc, doc.selected());
    app.push(menu);
}

/// Takes the selected way out: its edits are one step of the history.
pub fn take_path(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let ways = doc.ways().unwrap_or_default();
    let at = model::paths::selected(&app.path, ways, doc.plan());
    let Some(way) = at.and_then(|at| ways.get(at)) else {
        return;
    };
    if way.edits.is_empty() {
        app.say(Notice::good(Said::new("tui-paths-already")));
        return;
    }
    let title = app.text.say_with(way.title, &args(&way.params, &app.text));
    let edit = match way.edits.as_slice() {
        [only] => only.clone(),
        several => Edit::Several(several.to_vec()),
    };
    let loses = model::paths::takes_away(doc.plan(), &way.edits);
    let name = Said::new("tui-edit-fix").with("title", title.as_str());
    let change = Change { edit, name, select: None };
    let done = Notice::good(Said::new("tui-fixed").with("title", title.as_str()));
    if loses {
        let question = Said::new("tui-ask-way").with("title", title);
        app.push(Ask::new(question, vec![Msg::Apply(change), Msg::Say(done)]));
        return;
    }
    // What is left to be decided begins anew.
    app.path = (None, 0);
    app.apply(change);
    app.say(done);
}
