//! How the guide is read where it can be read two ways: every reading, and what another choice would make of the
//! bill before it is taken.

use super::{Change, Dialog, Msg, Reply, Told};
use crate::plan::{Edit, Readings};
use crate::report::reading_key;
use crate::text::{fit, pad_right, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::doc::Doc;
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::model::change::BillChange;
use crate::tui::said::Said;
use crate::tui::study::{Done, Ground, Order, Study};
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use crate::tui::widget::{change, list};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::cell::Cell;

/// Rows that are kept for what the choice comes to.
const BELOW: u16 = 8;

/// Cells it would like to have.
const WIDE: u16 = 96;

/// The readings being chosen.
pub struct ReadingsDialog {
    draft: Readings,
    at: usize,
    first: Cell<usize>,
    /// Cells in a line when it was drawn last.
    cells: Cell<usize>,
    order: Order,
    /// What is worked out now: one choice at a time, however fast keys come.
    running: Option<Readings>,
    /// A choice, and what it makes of the bill; nothing where that could not be worked out.
    answer: Option<(Readings, Option<Box<BillChange>>)>,
}

impl ReadingsDialog {
    /// The readings of a plan.
    #[must_use]
    pub fn new(doc: &Doc) -> Self {
        Self {
            draft: doc.plan().readings,
            at: 0,
            first: Cell::new(0),
            cells: Cell::new(0),
            order: Order::default(),
            running: None,
            answer: None,
        }
    }

    fn turn(&mut self, doc: &Doc) -> Reply {
        let Some(&(id, ..)) = Readings::TABLE.get(self.at) else {
            return Reply::Stay;
        };
        let second = self.draft.chosen().get(self.at).copied().unwrap_or(false);
        self.draft = self.draft.with(id, !second);
        Reply::Also(self.ask(doc))
    }

    /// Has it worked out what the choice makes of the bill, unless that is known or another one is worked on.
    fn ask(&mut self, doc: &Doc) -> Vec<Msg> {
        let known = self.answer.as_ref().is_some_and(|(of, _)| *of == self.draft);
        if self.draft == doc.plan().readings || known || self.running.is_some() {
            return Vec::new();
        }
        self.running = Some(self.draft);
        let edit = Box::new(Edit::SetReadings(self.draft));
        let study = Study::Change { ground: Ground::of(doc), edit };
        vec![Msg::Do(Effect::Study { order: self.order.clone(), study })]
    }

    /// What the choice makes of the bill, where it is not that of the plan and that is known.
    fn change(&self) -> Option<&Option<Box<BillChange>>> {
        self.answer.as_ref().filter(|(of, _)| *of == self.draft).map(|(_, change)| change)
    }

    fn take(&self, doc: &Doc) -> Reply {
        if self.draft == doc.plan().readings {
            return Reply::Close;
        }
        let change = Change {
            edit: Edit::SetReadings(self.draft),
            name: Said::new("tui-edit-readings"),
            select: None,
        };
        Reply::Then(vec![Msg::Apply(change)])
    }
}

impl Dialog for ReadingsDialog {
    fn title(&self) -> Said {
        Said::new("tui-readings-title")
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List, Context::Form, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListTake, Action::ListToggle, Action::ListCancel]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let Some(doc) = &app.doc else {
            return Reply::Close;
        };
        let Some(action) = app.keymap.action(self.contexts(), key) else {
            return Reply::Stay;
        };
        if let Some(at) = list::moved(action, self.at, Readings::TABLE.len(), Readings::TABLE.len())
        {
            self.at = at;
            return Reply::Stay;
        }
        match action {
            Action::ListToggle
            | Action::NextValue
            | Action::PreviousValue
            | Action::Left
            | Action::Right => self.turn(doc),
            Action::ListTake => self.take(doc),
            Action::ListCancel | Action::Quit => Reply::Close,
            _ => Reply::Stay,
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        let rows = Readings::TABLE.len();
        if wheel != 0 {
            let step = if wheel > 0 { Action::ListDown } else { Action::ListUp };
            self.at = list::moved(step, self.at, rows, rows).unwrap_or(self.at);
            return Reply::Stay;
        }
        let row = at.map(|(_, row)| usize::from(row) + self.first.get());
        let reading = row.and_then(|row| self.rows(self.cells.get(), app).get(row).map(|r| r.0));
        match (reading, &app.doc) {
            (Some(at), Some(doc)) if at == self.at => return self.turn(doc),
            (Some(at), _) => self.at = at,
            _ => {}
        }
        Reply::Stay
    }

    fn told(&mut self, told: Told, app: &App) -> Result<Vec<Msg>, Told> {
        match told {
            Told::Studied(order, done) if order.is(&self.order) => {
                let of = self.running.take().unwrap_or(self.draft);
                self.answer = Some(match done {
                    Done::Changed(change) => (of, change),
                    _ => (of, None),
                });
                Ok(app.doc.as_ref().map(|doc| self.ask(doc)).unwrap_or_default())
            }
            other => Err(other),
        }
    }

    fn size(&self, app: &App) -> (u16, u16) {
        let cells = usize::from(app.drawn.borrow().columns()).saturating_sub(2);
        let rows = self.rows(cells.min(usize::from(WIDE)), app).len();
        let rows = u16::try_from(rows).unwrap_or(u16::MAX);
        let lines = self.change().and_then(Option::as_ref).map_or(0, |c| c.delta.len());
        (WIDE, rows + BELOW + u16::try_from(lines).unwrap_or(u16::MAX).min(12))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let Some(doc) = &app.doc else {
            return;
        };
        let rows = self.rows(usize::from(area.width), app);
        let high = area.height.saturating_sub(BELOW).max(3).min(area.height);
        let above = Rect { height: high.min(u16::try_from(rows.len()).unwrap_or(high)), ..area };
        let visible = usize::from(above.height);
        // All of the selected one is to be seen, its beginning before its end.
        let of_it = |r: &Row| r.0 == self.at;
        let begin = rows.iter().position(of_it).unwrap_or(0);
        let end = rows.iter().rposition(of_it).unwrap_or(begin);
        let first = list::scroll(self.first.get(), end, rows.len(), visible);
        let first = list::scroll(first, begin, rows.len(), visible);
        self.first.set(first);
        self.cells.set(usize::from(area.width));
        let shown = rows.into_iter().skip(first).take(visible);
        let lines: Vec<Line<'_>> = shown.map(|row| self.line(row, doc, app)).collect();
        frame.render_widget(Paragraph::new(lines), above);
        let below = Rect {
            y: above.bottom(),
            height: area.bottom().saturating_sub(above.bottom()),
            ..area
        };
        let lines = self.detail(usize::from(below.width), usize::from(below.height), doc, app);
        frame.render_widget(Paragraph::new(lines), below);
    }
}

/// A line of the list: of which reading, the words, whether they begin there and whether they end.
struct Row(usize, String, bool, bool);

/// Cells of the longest name of a reading.
fn ids() -> usize {
    Readings::TABLE.iter().map(|(id, ..)| width(id)).max().unwrap_or(0)
}

impl ReadingsDialog {
    fn differs(&self, doc: &Doc) -> bool {
        self.draft != doc.plan().readings
    }

    /// What is said where there is no change to be shown.
    fn without_change(&self, doc: &Doc, app: &App) -> Said {
        if !self.differs(doc) {
            let key = app.key_name(Action::ListToggle);
            return Said::new("tui-readings-unchanged").with("key", key);
        }
        Said::new(if self.change().is_some() { "tui-study-broken" } else { "tui-studying" })
    }

    /// The rows: what a reading says goes on in further ones where one has no room for it.
    fn rows(&self, cells: usize, app: &App) -> Vec<Row> {
        let room = cells.saturating_sub(ids() + 8);
        let said =
            |(at, (id, _, values)): (usize, &(&'static str, &'static str, [&'static str; 2]))| {
                let second = self.draft.chosen().get(at).copied().unwrap_or(false);
                let value = values[usize::from(second)];
                // What the file calls it stands below.
                let lines = wrap(&app.text.say(&reading_key(id, Some(value))), room);
                let last = lines.len().saturating_sub(1);
                let row = move |(n, words)| Row(at, words, n == 0, n == last);
                lines.into_iter().enumerate().map(row).collect::<Vec<_>>()
            };
        Readings::TABLE.iter().enumerate().flat_map(said).collect()
    }

    fn line(&self, row: Row, doc: &Doc, app: &App) -> Line<'static> {
        let theme = app.look.theme;
        let Row(at, words, begins, ends) = row;
        let second = self.draft.chosen().get(at).copied().unwrap_or(false);
        let before = doc.plan().readings.chosen().get(at).copied().unwrap_or(false);
        // A star where the choice is not the plan's, in front: to be seen without any colour.
        let star = if second != before && begins { "*" } else { " " };
        let id = if begins { Readings::TABLE[at].0 } else { "" };
        let tone = if second { Tone::Title } else { Tone::Text };
        let signs = app.look.signs();
        let (left, right) = (if begins { signs.left } else { " " }, signs.right);
        let right = if ends { format!(" {right}") } else { String::new() };
        let line = Line::from(vec![
            Span::styled(format!("{star} {}", pad_right(id, ids())), theme.style(Tone::Text)),
            Span::styled(format!("  {left} "), theme.style(Tone::Dim)),
            Span::styled(words, theme.style(tone)),
            Span::styled(right, theme.style(Tone::Dim)),
        ]);
        if at == self.at { line.style(theme.style(Tone::Selected)) } else { line }
    }

    /// What the selected reading decides, and what the whole choice comes to.
    fn detail(&self, cells: usize, height: usize, doc: &Doc, app: &App) -> Vec<Line<'static>> {
        let theme = app.look.theme;
        let text = &app.text;
        // The list may go on where it cannot be seen.
        let at = format!(" {}/{} ", self.at + 1, Readings::TABLE.len());
        let rule = |cells| app.look.signs().rule.repeat(cells);
        let rule = format!("{}{at}{}", rule(cells.saturating_sub(width(&at) + 1)), rule(1));
        let mut lines = vec![Line::styled(rule, theme.style(Tone::Dim))];
        let (id, section, values) = Readings::TABLE[self.at.min(Readings::TABLE.len() - 1)];
        let question = text.say(&reading_key(id, None));
        for line in wrap(&format!("§{section} {question}"), cells.saturating_sub(2)) {
            lines.push(Line::styled(format!(" {line}"), theme.style(Tone::Title)));
        }
        for (n, value) in values.into_iter().enumerate() {
            let key = if n == 0 { "tui-reading-default" } else { "tui-reading-other" };
            let meaning = text.say(&reading_key(id, Some(value)));
            let words = text.say_with(key, &[("value", value.into()), ("meaning", meaning.into())]);
            for line in wrap(&words, cells.saturating_sub(4)) {
                lines.push(Line::styled(format!("   {line}"), theme.style(Tone::Dim)));
            }
        }
        if let Some(change) = self.change().and_then(Option::as_ref).filter(|_| self.differs(doc)) {
            lines.extend(comes_to(change, cells, height.saturating_sub(lines.len()), doc, app));
            return lines;
        }
        for line in wrap(&self.without_change(doc, app).say(text), cells.saturating_sub(2)) {
            lines.push(Line::styled(format!(" {line}"), theme.style(Tone::Dim)));
        }
        lines
    }
}

/// What a change comes to: sums, findings, licenses.
pub fn comes_to(
    change: &BillChange,
    cells: usize,
    height: usize,
    doc: &Doc,
    app: &App,
) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let text = &app.text;
    let sums = change::totals(&change.totals.0, &change.totals.1, text);
    let words = match (change.delta.is_empty(), sums.is_empty()) {
        (true, _) => text.say("tui-change-none"),
        (false, true) => text.say("tui-change-names"),
        (false, false) => text.say_with("tui-change-totals", &[("sums", sums.into())]),
    };
    let mut lines = vec![Line::styled(
        format!(" {}", fit(&words, cells.saturating_sub(2))),
        theme.style(Tone::Key),
    )];
    let (before, after) = &change.findings;
    if before != after {
        let words = text.say_with(
            "tui-change-findings",
            &[
                ("errors", signed(before.error, after.error, app).into()),
                ("warnings", signed(before.warning, after.warning, app).into()),
                ("infos", signed(before.info, after.info, app).into()),
            ],
        );
        lines.push(Line::raw(format!(" {}", fit(&words, cells.saturating_sub(2)))));
    }
    let most = height.saturating_sub(lines.len());
    lines.extend(change::lines(&change.delta, doc.catalog(), cells, most, app));
    lines
}

fn signed(before: usize, after: usize, app: &App) -> String {
    let number = |n: usize| i128::try_from(n).unwrap_or(i128::MAX);
    change::signed(number(after) - number(before), &app.text)
}
