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

/// The readings being chosen.
pub struct ReadingsDialog {
    draft: Readings,
    at: usize,
    first: Cell<usize>,
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
        let row = at.map(|(_, row)| usize::from(row) + self.first.get()).filter(|&r| r < rows);
        match (row, &app.doc) {
            (Some(row), Some(doc)) if row == self.at => return self.turn(doc),
            (Some(row), _) => self.at = row,
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

    fn size(&self, _: &App) -> (u16, u16) {
        let rows = u16::try_from(Readings::TABLE.len()).unwrap_or(u16::MAX);
        let lines = self.change().and_then(Option::as_ref).map_or(0, |c| c.delta.len());
        (96, rows + BELOW + u16::try_from(lines).unwrap_or(u16::MAX).min(12))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let Some(doc) = &app.doc else {
            return;
        };
        let rows = Readings::TABLE.len();
        let high = area.height.saturating_sub(BELOW).max(3).min(area.height);
        let above = Rect { height: high.min(u16::try_from(rows).unwrap_or(high)), ..area };
        let first = list::scroll(self.first.get(), self.at, rows, usize::from(above.height));
        self.first.set(first);
        let lines: Vec<Line<'_>> = (first..rows)
            .take(usize::from(above.height))
            .map(|row| self.line(row, usize::from(area.width), doc, app))
            .collect();
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

    fn line(&self, row: usize, cells: usize, doc: &Doc, app: &App) -> Line<'static> {
        let theme = app.look.theme;
        let (id, _, values) = Readings::TABLE[row];
        let ids = Readings::TABLE.iter().map(|(id, ..)| width(id)).max().unwrap_or(0);
        let second = self.draft.chosen().get(row).copied().unwrap_or(false);
        let before = doc.plan().readings.chosen().get(row).copied().unwrap_or(false);
        // A star where the choice is not the plan's, in front: to be seen without any colour.
        let star = if second == before { " " } else { "*" };
        let value = values[usize::from(second)];
        let room = cells.saturating_sub(ids + 8);
        let meaning = app.text.say(&reading_key(id, Some(value)));
        let args = [("value", value.into()), ("meaning", meaning.into())];
        let words = fit(&app.text.say_with("tui-reading-other", &args), room);
        let tone = if second { Tone::Title } else { Tone::Text };
        let signs = app.look.signs();
        let line = Line::from(vec![
            Span::styled(format!("{star} {}", pad_right(id, ids)), theme.style(Tone::Text)),
            Span::styled(format!("  {} ", signs.left), theme.style(Tone::Dim)),
            Span::styled(words, theme.style(tone)),
            Span::styled(format!(" {}", signs.right), theme.style(Tone::Dim)),
        ]);
        if row == self.at { line.style(theme.style(Tone::Selected)) } else { line }
    }

    /// What the selected reading decides, and what the whole choice comes to.
    fn detail(&self, cells: usize, height: usize, doc: &Doc, app: &App) -> Vec<Line<'static>> {
        let theme = app.look.theme;
        let text = &app.text;
        let mut lines =
            vec![Line::styled(app.look.signs().rule.repeat(cells), theme.style(Tone::Dim))];
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
