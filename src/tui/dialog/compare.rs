//! What the plan has otherwise than another: the totals first, sections folded, each change down to its reasons.

mod draw;

use super::export::{self, Export, Made};
use super::{Dialog, Msg, Reply, Told};
use crate::paths::diff::BillChange;
use crate::report::{DIFF, Detail, DiffRender, Format, Look, Subject};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice, Tab};
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::model::bill::{LineKey, select};
use crate::tui::model::outline::{Outline, OutlineRow, thing};
use crate::tui::said::Said;
use crate::tui::study::{Compared, Done, Ground, Old, Order, Study};
use crate::tui::update;
use crate::tui::widget::list;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::cell::Cell;
use std::sync::Arc;

/// Cells in a line of the page that is copied or written.
const WIDTH: usize = 80;

/// Where a comparison stands.
enum State {
    /// It is worked out.
    Working,
    /// The other plan cannot be read.
    Failed(String),
    /// It could not be worked out.
    Broken,
    /// It is here.
    Here(Box<Compared>, Outline),
}

/// A comparison.
pub struct Compare {
    title: Said,
    order: Order,
    new: Arc<Ground>,
    /// Whether it is the open plan that is compared: then one can go to its things.
    is_open: bool,
    state: State,
    at: usize,
    first: Cell<usize>,
    height: Cell<u16>,
    /// Lines that were drawn above the list.
    above: Cell<u16>,
}

impl Compare {
    /// The open plan against another one, and what has to be done for it.
    #[must_use]
    pub fn open_plan(title: Said, old: Old, new: Arc<Ground>) -> (Self, Effect) {
        Self::new(title, old, new, true)
    }

    /// Another plan than the open one, and what has to be done for it.
    #[must_use]
    pub fn elsewhere(title: Said, old: Old, new: Arc<Ground>) -> (Self, Effect) {
        Self::new(title, old, new, false)
    }

    fn new(title: Said, old: Old, new: Arc<Ground>, is_open: bool) -> (Self, Effect) {
        let order = Order::default();
        let study = Study::Compare { old, new: Arc::clone(&new) };
        let effect = Effect::Study { order: order.clone(), study };
        let dialog = Self {
            title,
            order,
            new,
            is_open,
            state: State::Working,
            at: 0,
            first: Cell::new(0),
            height: Cell::new(1),
            above: Cell::new(0),
        };
        (dialog, effect)
    }

    fn outline(&self) -> Option<&Outline> {
        match &self.state {
            State::Here(_, outline) => Some(outline),
            _ => None,
        }
    }

    fn here(&self) -> Option<OutlineRow> {
        self.outline()?.rows().get(self.at).copied()
    }

    /// Folds or unfolds a row; what has nothing below it is folded away with what it is below.
    fn toggle(&mut self) {
        let foldable = |row| self.outline().is_some_and(|o| o.foldable(row));
        if !self.here().is_some_and(foldable) {
            self.left();
        }
        self.fold(|open| !open);
    }

    fn fold(&mut self, open: impl Fn(bool) -> bool) {
        if let (Some(row), State::Here(_, outline)) = (self.here(), &mut self.state) {
            let now = outline.is_open(row);
            outline.set_open(row, open(now));
        }
    }

    /// Unfolds or folds everything; the reader stays in the section.
    fn fold_all(&mut self) {
        let row = self.here();
        if let State::Here(_, outline) = &mut self.state {
            outline.toggle_all();
            let same = |r: &OutlineRow| Some(*r) == row;
            let section = |r: &OutlineRow| match (row, r) {
                (
                    Some(
                        OutlineRow::Section(a) | OutlineRow::Entry(a, _) | OutlineRow::Below(a, ..),
                    ),
                    OutlineRow::Section(b),
                ) => a == *b,
                _ => false,
            };
            let rows = outline.rows();
            let at = rows.iter().position(same).or_else(|| rows.iter().position(section));
            self.at = at.unwrap_or(0);
        }
    }

    /// Folds what is open, or goes to what the row is below.
    fn left(&mut self) {
        let Some(row) = self.here() else {
            return;
        };
        let up = match row {
            _ if self.outline().is_some_and(|o| o.is_open(row)) => return self.fold(|_| false),
            OutlineRow::Section(_) => return,
            OutlineRow::Entry(s, _) => OutlineRow::Section(s),
            OutlineRow::Below(s, e, _) => OutlineRow::Entry(s, e),
        };
        let at = self.outline().and_then(|o| o.rows().iter().position(|r| *r == up));
        self.at = at.unwrap_or(self.at);
    }

    /// Unfolds what is folded; what is not leads to the thing itself.
    fn open(&mut self, app: &App) -> Reply {
        let (Some(row), Some(outline)) = (self.here(), self.outline()) else {
            return self.nothing_here();
        };
        let folded = outline.foldable(row) && !outline.is_open(row);
        if folded || matches!(row, OutlineRow::Section(_)) {
            self.fold(|open| !open);
            return Reply::Stay;
        }
        self.go(row, app)
    }

    /// Goes to the thing a row is about, where it still is.
    fn go(&self, row: OutlineRow, app: &App) -> Reply {
        if !self.is_open {
            return say(Said::new("tui-compare-not-open"));
        }
        let (Some(doc), Some(outline)) = (&app.doc, self.outline()) else {
            return Reply::Close;
        };
        if let Some(key) = self.line(row) {
            let lines = &doc.assessment().lines;
            let same =
                |l: &crate::assess::Line| LineKey::of(l, doc.assessment(), doc.plan()) == key;
            let line = lines.iter().position(same);
            if let Some(selected) = line.and_then(|line| select(line, doc)) {
                return Reply::Then(vec![Msg::With(Box::new(move |app| {
                    app.line = selected;
                    app.show(Tab::Bill);
                }))]);
            }
        }
        match outline.place(row).and_then(|place| thing(place, doc)) {
            Some(place) => Reply::Then(vec![Msg::With(Box::new(move |app| {
                update::go_to(app, place);
            }))]),
            None => say(Said::new("tui-compare-gone")),
        }
    }

    /// The line of the bill that a change is about.
    fn line(&self, row: OutlineRow) -> Option<LineKey> {
        let (State::Here(compared, outline), OutlineRow::Entry(_, at)) = (&self.state, row) else {
            return None;
        };
        let section = outline.section(row).filter(|s| s.id == "bill")?;
        // Every change of the bill is an entry of its own.
        let changes: &[BillChange] = &compared.difference.bill;
        let change = changes.get(at).filter(|_| changes.len() == section.entries.len())?;
        Some(LineKey::of_change(&change.line))
    }

    /// All of it in a format.
    fn render(&self, format: &Format<DiffRender>, app: &App) -> Option<Vec<u8>> {
        let State::Here(compared, _) = &self.state else {
            return None;
        };
        Some(render(format, compared, &self.new.subject(), app))
    }

    fn copy(&self, app: &App) -> Reply {
        match self.render(&DIFF[0], app) {
            Some(bytes) => Reply::Also(vec![
                Msg::Do(Effect::Copy(String::from_utf8_lossy(&bytes).into_owned())),
                Msg::Say(Notice::good(Said::new("tui-compare-copied"))),
            ]),
            None => self.nothing_here(),
        }
    }

    /// Says why there is nothing to be done with.
    fn nothing_here(&self) -> Reply {
        say(Said::new(match &self.state {
            State::Working => "tui-studying",
            State::Failed(_) => "tui-compare-failed",
            State::Broken => "tui-study-broken",
            State::Here(..) => "tui-compare-nothing",
        }))
    }

    fn export(&self, app: &App) -> Reply {
        let State::Here(compared, _) = &self.state else {
            return self.nothing_here();
        };
        let (compared, new) = (compared.clone(), Arc::clone(&self.new));
        let make = move |format: &'static Format<DiffRender>, app: &App| {
            Made::Now(render(format, &compared, &new.subject(), app))
        };
        let title = Said::new("tui-compare-export");
        let prompt = Export::new(title, export::proposed("diff", app), DIFF, Box::new(make));
        Reply::Also(vec![Msg::Open(Box::new(prompt))])
    }
}

fn render(
    format: &Format<DiffRender>,
    compared: &Compared,
    new: &Subject<'_>,
    app: &App,
) -> Vec<u8> {
    let ascii = app.look.ascii;
    let look = Look { text: &app.text, color: false, ascii, width: WIDTH, detail: Detail::Usual };
    // Whoever reads it elsewhere cannot unfold anything.
    (format.render)(&compared.difference, new, true, &look)
}

fn say(said: Said) -> Reply {
    Reply::Also(vec![Msg::Say(Notice::bad(said))])
}

impl Dialog for Compare {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Outline, Context::Page, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        &[
            Action::OutlineOpen,
            Action::OutlineFold,
            Action::OutlineAll,
            Action::CopyPage,
            Action::Export,
            Action::ListCancel,
        ]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let Some(action) = app.keymap.action(self.contexts(), key) else {
            return Reply::Stay;
        };
        let (rows, page) =
            (self.outline().map_or(0, |o| o.rows().len()), usize::from(self.height.get()));
        if let Some(at) = list::moved(action, self.at, rows, page) {
            self.at = at;
            return Reply::Stay;
        }
        match action {
            Action::OutlineOpen => return self.open(app),
            Action::OutlineFold => self.toggle(),
            Action::OutlineAll => self.fold_all(),
            Action::Left => self.left(),
            Action::Right => self.fold(|_| true),
            Action::CopyPage => return self.copy(app),
            Action::Export => return self.export(app),
            Action::ListCancel | Action::Quit => return Reply::Close,
            _ => {}
        }
        Reply::Stay
    }

    fn told(&mut self, told: Told, _: &App) -> Result<Vec<Msg>, Told> {
        match told {
            Told::Studied(order, done) if order.is(&self.order) => {
                self.state = match done {
                    Done::Compared(compared) => {
                        let outline = Outline::new(compared.words.clone());
                        State::Here(compared, outline)
                    }
                    Done::Unreadable(words) => State::Failed(words),
                    Done::Broken => State::Broken,
                    other => return Err(Told::Studied(order, other)),
                };
                Ok(Vec::new())
            }
            other => Err(other),
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        let rows = self.outline().map_or(0, |o| o.rows().len());
        if wheel != 0 {
            let step = if wheel > 0 { Action::ListDown } else { Action::ListUp };
            self.at = list::moved(step, self.at, rows, 1).unwrap_or(self.at);
            return Reply::Stay;
        }
        let row = at.and_then(|(_, row)| row.checked_sub(self.above.get()));
        match row.map(|r| usize::from(r) + self.first.get()).filter(|&r| r < rows) {
            Some(row) if row == self.at => self.open(app),
            Some(row) => {
                self.at = row;
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn size(&self, _: &App) -> (u16, u16) {
        // The same whatever is unfolded, so that nothing jumps.
        (104, 32)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        draw::draw(self, frame, area, app);
    }
}
