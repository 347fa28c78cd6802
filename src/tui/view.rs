//! The screen: what stands where at every size, and the views in it.
//!
//! | size | panes |
//! |---|---|
//! | 120 columns and more | tree, inspector, third pane |
//! | 80 to 119 | tree and the inspector or the third pane, whichever had the keys last |
//! | 60 to 79, 20 lines and more | one, with a breadcrumb |
//! | less | one line that says how much is needed |
//!
//! Below 160 columns findings and ways out have the inspector's room too, until it is asked for.

mod below;
mod bill;
mod findings;
mod footer;
mod frame;
mod header;
mod inspector;
mod paths;
mod rows;
mod tree;
mod welcome;
mod why;

pub use frame::{count, read};
pub use why::selected_words;

use super::action::Action;
use super::app::{App, Pane, Tab};
use super::dialog::Stand;
use below::Below;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Clear, Paragraph};
use std::rc::Rc;

/// Least columns and lines that a plan can be worked on in.
pub const LEAST: (u16, u16) = (60, 20);

/// Where a list is drawn; each remembers how far it was scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Slot {
    Tree,
    Inspector,
    Bill,
    Findings,
    Paths,
    Why,
}

impl Slot {
    /// The list that a pane shows.
    #[must_use]
    pub const fn of(pane: Pane, tab: Tab) -> Self {
        match (pane, tab) {
            (Pane::Tree, _) => Self::Tree,
            (Pane::Inspector, _) => Self::Inspector,
            (Pane::View, Tab::Bill) => Self::Bill,
            (Pane::View, Tab::Findings) => Self::Findings,
            (Pane::View, Tab::Paths) => Self::Paths,
            (Pane::View, Tab::Why) => Self::Why,
        }
    }
}

/// What is at a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A row of a pane.
    Row(Pane, usize),
    /// The name of a tab.
    Tab(Tab),
    /// A way in of the welcome screen.
    Welcome(usize),
    /// A cell inside the dialog, from its upper left corner.
    Dialog {
        /// Column in the dialog.
        column: u16,
        /// Row in the dialog.
        row: u16,
    },
}

/// What the last frame had where: for the mouse, for pages, and for scrolling that does not jump.
#[derive(Debug, Default)]
pub struct Drawn {
    firsts: [usize; 6],
    heights: [u16; 6],
    counts: [usize; 6],
    /// The bill's columns, and the review and width they are of: a long bill is measured once.
    bill: Option<((u64, u16), Rc<bill::Columns>)>,
    /// What stands below a list of its selected row.
    below: Below,
    rows: Vec<(Rect, Target)>,
    dialog: Option<Rect>,
    columns: u16,
    too_small: bool,
    slots: [Option<Slot>; 3],
}

impl Drawn {
    /// What is at a cell.
    #[must_use]
    pub fn at(&self, column: u16, row: u16) -> Option<Target> {
        let cell = (column, row).into();
        if let Some(area) = self.dialog {
            return area
                .contains(cell)
                .then(|| Target::Dialog { column: column - area.x, row: row - area.y });
        }
        self.rows.iter().find(|(area, _)| area.contains(cell)).map(|(_, target)| *target)
    }

    /// Rows that a list had, those among them that nothing can be done with.
    #[must_use]
    pub fn count(&self, slot: Slot) -> usize {
        self.counts[slot as usize]
    }

    /// Columns of the screen.
    #[must_use]
    pub const fn columns(&self) -> u16 {
        self.columns
    }

    /// Whether there was no room for the plan: keys must not change what is not to be seen.
    #[must_use]
    pub const fn too_small(&self) -> bool {
        self.too_small
    }

    /// Reads on in what stands below the list of the third pane, or back; tells whether there was more to read.
    pub fn read_on(&mut self, forward: bool) -> bool {
        self.below.read_on(forward)
    }

    /// Rows that a pane shows at once.
    #[must_use]
    pub fn page(&self, pane: Pane) -> u16 {
        let slot = self.slots[pane as usize].unwrap_or(Slot::Tree);
        self.heights[slot as usize]
    }
}

/// Draws everything.
pub fn draw(frame: &mut Frame<'_>, app: &App) {
    let area = frame.area();
    {
        let mut drawn = app.drawn.borrow_mut();
        drawn.rows.clear();
        drawn.dialog = None;
        drawn.columns = area.width;
        drawn.too_small = area.width < LEAST.0 || area.height < LEAST.1;
    }
    frame.buffer_mut().set_style(area, app.look.theme.base());
    if app.drawn.borrow().too_small {
        too_small(frame, area, app);
    } else {
        let [top, body, bottom] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(0), Constraint::Length(1)])
                .areas(area);
        header::draw(frame, top, app);
        // What is said in several lines takes room of the panes, so that it cuts none of them off.
        let more = footer::height(app, area.width).saturating_sub(1);
        let above = Rect { height: body.height.saturating_sub(more), ..body };
        if app.doc.is_some() {
            panes(frame, above, app);
        } else {
            welcome::draw(frame, above, app);
        }
        dialogs(frame, body, above, app);
        match app.dialogs.last().filter(|d| d.stand() == Stand::Line && app.notice.is_none()) {
            Some(dialog) => dialog.draw(frame, bottom, app),
            None => footer::draw(frame, bottom, app),
        }
    }
    if app.look.ascii {
        to_ascii(frame);
    }
}

fn too_small(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let args = [
        ("columns", LEAST.0.into()),
        ("lines", LEAST.1.into()),
        ("width", area.width.into()),
        ("height", area.height.into()),
    ];
    let cells = usize::from(area.width);
    let asked = app.dialogs.last().and_then(|dialog| dialog.in_one_line(app));
    let key = [("key", app.key_name(Action::Quit).into())];
    let keys = app.text.say_with("tui-too-small-keys", &key);
    // A question first; else the longest that there is room for.
    let long = app.text.say_with("tui-too-small", &args);
    let short = app.text.say_with("tui-too-small-short", &args);
    let tries = [format!("{long}; {keys}"), format!("{short}; {keys}"), long, short.clone()];
    let fitting = tries.into_iter().find(|said| crate::text::width(said) <= cells);
    let asking = asked.is_some();
    let said = asked.or(fitting).unwrap_or(short);
    let mut lines = vec![crate::text::fit(&said, cells)];
    // Where one line has no room for it, another one says which key is left.
    if !said.ends_with(&keys) && !asking {
        lines.push(keys);
    }
    let lines: Vec<Line<'_>> = lines.into_iter().map(Line::raw).collect();
    frame.render_widget(Paragraph::new(lines), area);
}

fn panes(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let pane = |frame: &mut Frame<'_>, pane: Pane, area: Rect| {
        app.drawn.borrow_mut().slots[pane as usize] = Some(Slot::of(pane, app.tab));
        match pane {
            Pane::Tree => tree::draw(frame, area, app),
            Pane::Inspector => inspector::draw(frame, area, app),
            Pane::View => match app.tab {
                Tab::Bill => bill::draw(frame, area, app),
                Tab::Findings => findings::draw(frame, area, app),
                Tab::Paths => paths::draw(frame, area, app),
                Tab::Why => why::draw(frame, area, app),
            },
        }
    };
    if area.width >= 120 && sentences_alone(area, app) {
        let [left, right] =
            Layout::horizontal([Constraint::Percentage(30), Constraint::Percentage(70)])
                .areas(area);
        pane(frame, Pane::Tree, left);
        pane(frame, Pane::View, right);
    } else if area.width >= 120 {
        let [left, middle, right] = Layout::horizontal([
            Constraint::Percentage(30),
            Constraint::Percentage(28),
            Constraint::Percentage(42),
        ])
        .areas(area);
        pane(frame, Pane::Tree, left);
        pane(frame, Pane::Inspector, middle);
        pane(frame, Pane::View, right);
    } else if area.width >= 80 {
        let [left, right] =
            Layout::horizontal([Constraint::Percentage(42), Constraint::Percentage(58)])
                .areas(area);
        pane(frame, Pane::Tree, left);
        pane(frame, app.side, right);
    } else {
        let [crumb, rest] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
        header::breadcrumb(frame, crumb, app);
        pane(frame, app.pane, rest);
    }
}

/// Whether the third pane has whole sentences, which need the inspector's room more than the inspector does.
const fn sentences_alone(area: Rect, app: &App) -> bool {
    let sentences = matches!(app.tab, Tab::Findings | Tab::Paths);
    sentences && matches!(app.side, Pane::View) && area.width < 160
}

fn dialogs(frame: &mut Frame<'_>, body: Rect, above: Rect, app: &App) {
    for dialog in app.dialogs.iter().filter(|dialog| dialog.stand() != Stand::Line) {
        let (wide, high) = dialog.size(app);
        let wide = wide.saturating_add(2).min(body.width);
        let high = high.saturating_add(2).min(above.height);
        let y = match dialog.stand() {
            Stand::Middle => (body.height - high) / 3,
            Stand::Foot | Stand::Line => body.height - high,
        };
        // It stays where it is while something is said below, unless that would cover it.
        let y = body.y + y.min(above.height - high);
        let x = body.x + (body.width - wide) / 2;
        let area = Rect { x, y, width: wide, height: high };
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, app.look.theme.base());
        let title = dialog.title().say(&app.text);
        let inner = frame::draw(frame, area, &title, true, app);
        app.drawn.borrow_mut().dialog = Some(inner);
        dialog.draw(frame, inner, app);
    }
}

/// Signs of the sentences that a poor terminal may not have; names are left as they are.
fn to_ascii(frame: &mut Frame<'_>) {
    for cell in &mut frame.buffer_mut().content {
        let plain = match cell.symbol() {
            "…" => "~",
            "§" => "S",
            "’" | "‘" => "'",
            "“" | "”" | "„" | "«" | "»" => "\"",
            "·" | "–" | "—" => "-",
            "→" => ">",
            "×" => "x",
            "\u{202f}" | "\u{a0}" => " ",
            _ => continue,
        };
        cell.set_symbol(plain);
    }
}

/// The style of a row: selected in the pane that has the keys, selected in another, or neither.
fn row_style(app: &App, selected: bool, focused: bool) -> Style {
    use super::theme::Tone;
    let theme = app.look.theme;
    match (selected, focused) {
        (true, true) => theme.style(Tone::Selected),
        (true, false) => theme.style(Tone::Marked),
        (false, _) => theme.style(Tone::Text),
    }
}
