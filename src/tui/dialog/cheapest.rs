//! The least-cost choice over everything that is free to choose: what it changes, what was compared, and a key
//! that takes it.

use super::{Change, Dialog, Msg, Reply};
use crate::paths::cheapest::{Cheapest, any_proved, to_prove};
use crate::plan::Edit;
use crate::report::{CHEAPEST, Detail, Look};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::study::Ground;
use crate::tui::theme::Tone;
use crate::tui::view::read;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Cells in a line of the page that is copied.
const WIDTH: usize = 80;
/// Cells that the dialog would like to have.
const WIDE: u16 = 78;

/// The choice, or a word until it is there.
#[derive(Default)]
pub struct CheapestDialog {
    /// Lines that it is scrolled by.
    scrolled: Cell<usize>,
    height: Cell<u16>,
    /// The page as it was laid out last, and for how many cells: it may have thousands of lines.
    page: RefCell<Option<(usize, Page)>>,
}

/// Lines that are laid out.
type Page = Rc<Vec<Line<'static>>>;

/// The plan and its choice, once that is found.
fn found(app: &App) -> Option<(&Ground, &Cheapest)> {
    let search = app.search.as_ref()?;
    Some((&search.ground, search.found.as_ref()?.as_deref()?))
}

/// What is said until it is found: that it is looked for, or that this broke.
fn not_yet(app: &App) -> Said {
    let over = app.search.as_ref().is_some_and(|search| search.found.is_some());
    Said::new(if over { "tui-study-broken" } else { "tui-studying" })
}

/// The report of the choice.
fn report(ground: &Ground, found: &Cheapest, width: usize, app: &App) -> String {
    let ascii = app.look.ascii;
    // Choices that wait for prices are listed to the last one: it can be scrolled.
    let detail = if found.cost.is_some() { Detail::Usual } else { Detail::Full };
    let look = Look { text: &app.text, color: false, ascii, width, detail };
    let bytes = (CHEAPEST[0].render)(&ground.subject(), found, &look);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The page in lines of so many cells: what to do next, then the report.
fn lines(ground: &Ground, found: &Cheapest, cells: usize, app: &App) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let room = cells.saturating_sub(2);
    let key = app.key_name(Action::TrialTake);
    let next = match (found.cost.is_some(), found.edits.is_empty()) {
        _ if !found.worked_out => String::new(),
        (false, _) => app.text.say("tui-cheapest-unpriced"),
        // The report says so itself.
        (true, true) => String::new(),
        (true, false) => app.text.say_with("tui-cheapest-take", &[("key", key.into())]),
    };
    let with_ssa = found.with_ssa.as_deref().filter(|proved| !proved.proved.is_empty());
    let proved = with_ssa.map(|proved| {
        let key = app.key_name(Action::TrialTakeSsa);
        app.text.say_with(
            "tui-cheapest-take-ssa",
            &[("key", key.into()), ("n", to_prove(&proved.proved).into())],
        )
    });
    let mut lines = Vec::new();
    let next = [next].into_iter().chain(proved).filter(|next| !next.is_empty());
    let next: Vec<String> = next.flat_map(|next| wrap(&next, room)).collect();
    if !next.is_empty() {
        let next = next.into_iter();
        lines.extend(next.map(|l| Line::styled(format!(" {l}"), theme.style(Tone::Key))));
        lines.push(Line::raw(""));
    }
    let report = report(ground, found, room, app);
    let report = report.lines().enumerate();
    lines.extend(report.map(|(n, line)| {
        let tone = if n == 0 { Tone::Title } else { Tone::Text };
        Line::styled(format!(" {line}"), theme.style(tone))
    }));
    lines
}

fn take(app: &App) -> Reply {
    let Some((_, found)) = found(app) else {
        return say(not_yet(app));
    };
    if !found.worked_out {
        return say(Said::new("report-bill-unsound"));
    }
    if found.cost.is_none() {
        return say(Said::new("tui-cheapest-unpriced"));
    }
    if found.edits.is_empty() {
        return say(match found.with_ssa.as_deref() {
            Some(proved) if !proved.proved.is_empty() => {
                let key = app.key_name(Action::TrialTakeSsa);
                Said::new("tui-cheapest-drawn-ssa").with("key", key)
            }
            _ => Said::new("tui-cheapest-drawn"),
        });
    }
    apply(found, "tui-edit-cheapest", "tui-cheapest-taken")
}

/// Takes the choice that needs an SSA to be proved.
fn take_with_ssa(app: &App) -> Reply {
    let Some((_, found)) = found(app) else {
        return say(not_yet(app));
    };
    match found.with_ssa.as_deref() {
        _ if !found.worked_out => say(Said::new("report-bill-unsound")),
        Some(proved) if !proved.proved.is_empty() => {
            apply(proved, "tui-edit-cheapest-ssa", "tui-cheapest-taken-ssa")
        }
        Some(proved) if any_proved(&proved.front) => say(Said::new("tui-cheapest-unpriced")),
        _ => say(Said::new("tui-cheapest-no-ssa")),
    }
}

fn apply(choice: &Cheapest, name: &'static str, done: &'static str) -> Reply {
    let edit = match choice.edits.as_slice() {
        [only] => only.clone(),
        several => Edit::Several(several.to_vec()),
    };
    let change = Change { edit, name: Said::new(name), select: None };
    let said = Notice::good(Said::new(done));
    Reply::Then(vec![Msg::Apply(change), Msg::Say(said)])
}

fn copy(app: &App) -> Reply {
    let Some((ground, found)) = found(app) else {
        return say(not_yet(app));
    };
    Reply::Also(vec![
        Msg::Do(Effect::Copy(report(ground, found, WIDTH, app))),
        Msg::Say(Notice::good(Said::new("tui-page-copied"))),
    ])
}

impl CheapestDialog {
    /// The page in lines of so many cells; `None` until the choice is found.
    fn page(&self, cells: usize, app: &App) -> Option<Page> {
        let (ground, found) = found(app)?;
        let mut page = self.page.borrow_mut();
        if let Some((_, page)) = page.as_ref().filter(|(wide, _)| *wide == cells) {
            return Some(Rc::clone(page));
        }
        let lines = Rc::new(lines(ground, found, cells, app));
        *page = Some((cells, Rc::clone(&lines)));
        Some(lines)
    }

    fn scroll(&self, by: isize) {
        // The drawing keeps it within the page.
        self.scrolled.set(self.scrolled.get().saturating_add_signed(by));
    }
}

fn say(said: Said) -> Reply {
    Reply::Also(vec![Msg::Say(Notice::bad(said))])
}

impl Dialog for CheapestDialog {
    fn title(&self) -> Said {
        Said::new("tui-cheapest-title")
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Trial, Context::Page, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::TrialTake, Action::CopyPage, Action::ListDown, Action::ListCancel]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let page = isize::try_from(self.height.get()).unwrap_or(1).max(2) - 1;
        match app.keymap.action(self.contexts(), key) {
            Some(Action::TrialTake) => return take(app),
            Some(Action::TrialTakeSsa) => return take_with_ssa(app),
            Some(Action::CopyPage) => return copy(app),
            Some(Action::ListCancel | Action::Quit) => return Reply::Close,
            Some(Action::ListUp | Action::Up) => self.scroll(-1),
            Some(Action::ListDown | Action::Down) => self.scroll(1),
            Some(Action::ListPageUp | Action::PageUp) => self.scroll(-page),
            Some(Action::ListPageDown | Action::PageDown) => self.scroll(page),
            _ => {}
        }
        Reply::Stay
    }

    fn pointer(&mut self, _: Option<(u16, u16)>, wheel: i32, _: &App) -> Reply {
        self.scroll(wheel.signum() as isize * 3);
        Reply::Stay
    }

    fn size(&self, app: &App) -> (u16, u16) {
        // On a narrow screen lines are broken oftener.
        let wide = WIDE.min(app.drawn.borrow().columns().saturating_sub(2));
        let page = self.page(usize::from(wide), app);
        let high = page.map_or(3, |page| u16::try_from(page.len()).unwrap_or(u16::MAX));
        (WIDE, high)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let Some(page) = self.page(usize::from(area.width), app) else {
            return super::in_place(&not_yet(app), frame, area, app);
        };
        let height = usize::from(area.height);
        self.height.set(area.height);
        let first = self.scrolled.get().min(page.len().saturating_sub(height));
        self.scrolled.set(first);
        let lines: Vec<Line<'_>> = page.iter().skip(first).take(height).cloned().collect();
        frame.render_widget(Paragraph::new(lines), area);
        read(frame, area, first, page.len(), app);
    }
}
