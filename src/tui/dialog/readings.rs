//! How the guide is read where it can be read two ways: every reading, and what another choice would make of the
//! bill before it is taken.

use super::{Change, Dialog, Msg, Reply};
use crate::plan::{Edit, Readings};
use crate::report::reading_key;
use crate::text::{fit, pad_right, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::doc::Doc;
use crate::tui::keys::Key;
use crate::tui::model::change::BillChange;
use crate::tui::said::Said;
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
    /// What the choice makes of the bill; `None` while nothing is chosen otherwise than in the plan.
    change: Option<BillChange>,
}

impl ReadingsDialog {
    /// The readings of a plan.
    #[must_use]
    pub fn new(doc: &Doc) -> Self {
        Self { draft: doc.plan().readings, at: 0, first: Cell::new(0), change: None }
    }

    fn turn(&mut self, doc: &Doc) {
        let Some(&(id, ..)) = Readings::TABLE.get(self.at) else {
            return;
        };
        let second = self.draft.chosen().get(self.at).copied().unwrap_or(false);
        self.draft = self.draft.with(id, !second);
        let edit = Edit::SetReadings(self.draft);
        self.change =
            (self.draft != doc.plan().readings).then(|| BillChange::of(doc, &edit)).flatten();
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
            | Action::Right => {
                self.turn(doc);
                Reply::Stay
            }
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
            (Some(row), Some(doc)) if row == self.at => self.turn(doc),
            (Some(row), _) => self.at = row,
            _ => {}
        }
        Reply::Stay
    }

    fn size(&self, _: &App) -> (u16, u16) {
        let rows = u16::try_from(Readings::TABLE.len()).unwrap_or(u16::MAX);
        let lines = self.change.as_ref().map_or(0, |c| c.delta.len());
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
        let Some(change) = &self.change else {
            let key = app.key_name(Action::ListToggle);
            let words = text.say_with("tui-readings-unchanged", &[("key", key.into())]);
            for line in wrap(&words, cells.saturating_sub(2)) {
                lines.push(Line::styled(format!(" {line}"), theme.style(Tone::Dim)));
            }
            return lines;
        };
        lines.extend(comes_to(change, cells, height.saturating_sub(lines.len()), doc, app));
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
