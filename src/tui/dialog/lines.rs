//! Lists that are edited line by line: installed licenses, the balance, orders, accepted findings.
//!
//! Nothing is kept here but where the reader stands: every key is an edit of the plan at once, with its name in
//! the history, and the rows are drawn from the plan as it is.

mod rows;

use super::form::FormDialog;
use super::{Change, Dialog, Msg, Reply};
use crate::plan::{Edit, Place, Plan};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::doc::Doc;
use crate::tui::form::Form;
use crate::tui::forms::{self, MOST, Shelf};
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::update::applied;
use crate::tui::widget::list;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::cell::Cell;

/// What is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Licenses: of a device, or of the balance.
    Stock(Shelf),
    /// Credits to order.
    Orders,
    /// Findings that were accepted.
    Waivers,
}

/// A list being edited.
pub struct Lines {
    kind: Kind,
    /// Name of the device whose licenses they are.
    of: String,
    at: usize,
    first: Cell<usize>,
    height: Cell<u16>,
}

impl Lines {
    /// A list at its first line.
    #[must_use]
    pub fn new(kind: Kind, doc: &Doc) -> Self {
        let of = match kind {
            Kind::Stock(Shelf::Device(at)) => doc.plan().device(at).map(|d| d.name.clone()),
            _ => None,
        };
        let of = of.unwrap_or_default();
        Self { kind, of, at: 0, first: Cell::new(0), height: Cell::new(1) }
    }

    fn len(&self, doc: &Doc) -> usize {
        match self.kind {
            Kind::Stock(shelf) => shelf.lines(doc).len(),
            Kind::Orders => doc.plan().orders.len(),
            Kind::Waivers => doc.plan().waivers.len(),
        }
    }

    /// The selected line; `None` in an empty list.
    fn here(&self, doc: &Doc) -> Option<usize> {
        Some(self.at.min(self.len(doc).checked_sub(1)?))
    }

    fn add(&mut self, doc: &Doc) -> Reply {
        let form: Form = match self.kind {
            Kind::Stock(shelf) => forms::add_stock(shelf),
            Kind::Orders => forms::add_order(),
            Kind::Waivers => return say(Said::new("tui-lines-waivers-add")),
        };
        // The new line is the last one.
        self.at = self.len(doc);
        open(form, doc)
    }

    fn edit(&self, doc: &Doc) -> Reply {
        let form = self.here(doc).and_then(|at| match self.kind {
            Kind::Stock(shelf) => forms::edit_stock(doc, shelf, at),
            Kind::Orders => forms::edit_order(doc, at),
            Kind::Waivers => forms::edit_waiver(doc, at),
        });
        match form {
            Some(form) => open(form, doc),
            None => say(Said::new("tui-lines-nothing")),
        }
    }

    fn remove(&self, doc: &Doc) -> Reply {
        let change = self.here(doc).and_then(|at| {
            let (edit, name) = match self.kind {
                Kind::Stock(shelf) => {
                    let mut lines = shelf.lines(doc).to_vec();
                    let name = lines.remove(at).license;
                    (shelf.edit(doc, lines)?, name)
                }
                Kind::Orders => {
                    let mut orders = doc.plan().orders.clone();
                    let name = forms::order_name(orders.remove(at).item).to_owned();
                    (Edit::SetOrders(orders), name)
                }
                Kind::Waivers => {
                    let mut waivers = doc.plan().waivers.clone();
                    let name = waivers.remove(at).code;
                    (Edit::SetWaivers(waivers), name)
                }
            };
            let done = Said::new("tui-did-delete").with("name", name.as_str());
            let name = Said::new("tui-edit-delete").with("name", name);
            Some((Change { edit, name, select: None }, done))
        });
        match change {
            Some((change, done)) => Reply::Also(vec![applied(change, done)]),
            None => say(Said::new("tui-lines-nothing")),
        }
    }

    /// Changes the number of the selected line by one.
    fn step(&self, up: bool, doc: &Doc) -> Reply {
        let next = |now: u32| {
            let next = if up { now.saturating_add(1).min(MOST) } else { now.saturating_sub(1) };
            (next != now).then_some(next)
        };
        let change = self.here(doc).and_then(|at| {
            let (edit, name) = match self.kind {
                Kind::Stock(shelf) => {
                    let mut lines = shelf.lines(doc).to_vec();
                    let line = lines.get_mut(at)?;
                    line.quantity = next(line.quantity)?;
                    let name = line.license.clone();
                    (shelf.edit(doc, lines)?, name)
                }
                Kind::Orders => {
                    let mut orders = doc.plan().orders.clone();
                    let order = orders.get_mut(at)?;
                    order.quantity = next(order.quantity)?;
                    let name = forms::order_name(order.item).to_owned();
                    (Edit::SetOrders(orders), name)
                }
                Kind::Waivers => return None,
            };
            Some(Change {
                edit,
                name: Said::new("tui-edit-change").with("name", name),
                select: None,
            })
        });
        match change {
            Some(change) => Reply::Also(vec![Msg::Apply(change)]),
            None => say(Said::new("tui-number-end")),
        }
    }
}

fn open(form: Form, doc: &Doc) -> Reply {
    Reply::Also(vec![Msg::Open(Box::new(FormDialog::new(form, doc)))])
}

fn say(said: Said) -> Reply {
    Reply::Also(vec![Msg::Say(Notice::bad(said))])
}

impl Dialog for Lines {
    fn title(&self) -> Said {
        match self.kind {
            Kind::Stock(Shelf::Device(_)) => {
                Said::new("tui-lines-installed").with("name", self.of.as_str())
            }
            Kind::Stock(Shelf::Balance) => Said::new("tui-lines-balance"),
            Kind::Orders => Said::new("tui-lines-orders"),
            Kind::Waivers => Said::new("tui-lines-waivers"),
        }
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Lines, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        match self.kind {
            Kind::Waivers => {
                &[Action::LineEdit, Action::LineRemove, Action::LineUndo, Action::ListCancel]
            }
            _ => &[
                Action::LineAdd,
                Action::LineEdit,
                Action::LineRemove,
                Action::LineMore,
                Action::LineLess,
                Action::LineUndo,
                Action::ListCancel,
            ],
        }
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let Some(doc) = &app.doc else {
            return Reply::Close;
        };
        // A device that an undo took away has no licenses any more.
        if let Kind::Stock(Shelf::Device(at)) = self.kind
            && doc.plan().device(at).is_none()
        {
            return Reply::Close;
        }
        let Some(action) = app.keymap.action(self.contexts(), key) else {
            return Reply::Stay;
        };
        let (len, page) = (self.len(doc), usize::from(self.height.get()));
        if let Some(at) = list::moved(action, self.here(doc).unwrap_or(0), len, page) {
            self.at = at;
            return Reply::Stay;
        }
        match action {
            Action::LineAdd => self.add(doc),
            Action::LineEdit => self.edit(doc),
            Action::LineRemove => self.remove(doc),
            Action::LineMore => self.step(true, doc),
            Action::LineLess => self.step(false, doc),
            Action::LineUndo => Reply::Also(vec![Msg::Run(Action::Undo)]),
            Action::LineRedo => Reply::Also(vec![Msg::Run(Action::Redo)]),
            Action::ListCancel | Action::Quit => Reply::Close,
            _ => Reply::Stay,
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        let Some(doc) = &app.doc else {
            return Reply::Close;
        };
        let len = self.len(doc);
        if wheel != 0 {
            let step = if wheel > 0 { Action::ListDown } else { Action::ListUp };
            self.at = list::moved(step, self.here(doc).unwrap_or(0), len, 1).unwrap_or(0);
            return Reply::Stay;
        }
        // The first row is the head of the columns.
        let row = at.and_then(|(_, row)| usize::from(row).checked_sub(1));
        match row.map(|r| r + self.first.get()).filter(|&r| r < len) {
            Some(row) if self.here(doc) == Some(row) => self.edit(doc),
            Some(row) => {
                self.at = row;
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn size(&self, app: &App) -> (u16, u16) {
        let len = app.doc.as_ref().map_or(0, |doc| self.len(doc));
        (88, u16::try_from(len).unwrap_or(u16::MAX).saturating_add(6).max(9))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        if let Some(doc) = &app.doc {
            self.height.set(area.height.saturating_sub(1));
            rows::draw(self, frame, area, doc, app);
        }
    }
}

/// The findings of a line: those of its block, or of its own place.
fn findings_of(kind: Kind, row: usize, doc: &Doc) -> impl Iterator<Item = &crate::rules::Finding> {
    let place = was_reviewed(kind, row, doc);
    let is_block = matches!(kind, Kind::Stock(Shelf::Device(_)));
    doc.findings()
        .iter()
        .filter(move |f| Some(f.place) == place && (!is_block || f.block == Some(row)))
}

/// Where the review has a line; `None` when it is of a plan that does not have the line, or not so.
fn was_reviewed(kind: Kind, row: usize, doc: &Doc) -> Option<Place> {
    let (now, then) = (doc.plan(), doc.reviewed());
    match kind {
        Kind::Stock(Shelf::Device(at)) => {
            let was = doc.was_at(at)?;
            let line = |plan: &Plan, at| plan.device(at)?.installed.get(row).cloned();
            (line(now, at) == line(then, was)).then_some(Place::Device(was))
        }
        Kind::Stock(Shelf::Balance) => {
            (now.balance.get(row) == then.balance.get(row)).then_some(Place::Balance(row))
        }
        Kind::Waivers => {
            (now.waivers.get(row) == then.waivers.get(row)).then_some(Place::Waiver(row))
        }
        Kind::Orders => None,
    }
}
