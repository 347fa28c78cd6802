//! The bill, grouped by pool and device, with a mark and its meaning for each line.

use super::rows::Rows;
use super::{Slot, frame, row_style};
use crate::assess::{Action, From, Line as BillLine};
use crate::text::{fit, pad_left, pad_right, visible, width};
use crate::tui::action::Action as Key;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::doc::Doc;
use crate::tui::model::bill::{BillRow, Part, rows, selected};
use crate::tui::theme::Tone;
use crate::tui::widget::words::{wrap, wrap_items};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// The title of the third pane: its tabs, the open one marked.
pub fn tabs(app: &App, focused: bool) -> Line<'static> {
    let theme = app.look.theme;
    let mut spans = vec![Span::raw(" ")];
    for (i, tab) in Tab::ALL.into_iter().enumerate() {
        if i > 0 {
            spans.push(Span::styled(" · ", theme.style(Tone::Dim)));
        }
        let word = app.text.say(tab.key());
        let tone = match (tab == app.tab, focused) {
            (true, true) => Tone::Focus,
            (true, false) => Tone::Title,
            (false, _) => Tone::Dim,
        };
        // Brackets, so that the open one is to be seen without any style.
        let word = if tab == app.tab { format!("[{word}]") } else { word };
        spans.push(Span::styled(word, theme.style(tone)));
    }
    spans.push(Span::raw(" "));
    Line::from(spans)
}

/// Says in an empty pane what to press.
pub fn empty(frame: &mut Frame<'_>, area: Rect, words: &str, app: &App) {
    let lines: Vec<Line<'_>> = wrap(words, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim)))
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::View && app.dialogs.is_empty();
    let inner = frame::titled(frame, area, tabs(app, focused), focused, app);
    let assessment = doc.assessment();
    if assessment.lines.is_empty() {
        let key = if assessment.sound || assessment.nodes.is_empty() {
            "tui-bill-empty"
        } else {
            "tui-bill-unsound"
        };
        let words = app.text.say_with(
            key,
            &[
                ("add", app.key_name(Key::Add).into()),
                ("findings", app.key_name(Key::Findings).into()),
            ],
        );
        empty(frame, inner, &words, app);
        return;
    }
    let rows_of = rows(assessment);
    let line_at = selected(&app.line, assessment, doc.reviewed());
    let at = rows_of
        .iter()
        .position(|r| matches!(r, BillRow::Line { line, .. } if Some(*line) == line_at))
        .unwrap_or(0);
    let legend = legend(app, doc, &rows_of, usize::from(inner.width));
    let foot = u16::try_from(legend.len()).unwrap_or(0).min(inner.height / 3);
    let list = Rect { height: inner.height - foot, ..inner };
    let view = Rows { pane: Pane::View, slot: Slot::Bill, count: rows_of.len(), selected: at };
    let columns = Columns::of(app, doc, usize::from(inner.width));
    view.draw(
        frame,
        list,
        app,
        |i| match rows_of[i] {
            BillRow::Head(part) => head(app, doc, part, columns.cells),
            BillRow::Line { line, swap } => {
                let style = row_style(app, Some(line) == line_at, focused);
                columns.line(app, doc, &assessment.lines[line], swap).style(style)
            }
        },
        |i| match rows_of[i] {
            BillRow::Line { line, .. } => Some(line),
            BillRow::Head(_) => None,
        },
    );
    let below = Rect { y: list.bottom(), height: foot, ..inner };
    frame.render_widget(Paragraph::new(legend), below);
}

fn head(app: &App, doc: &Doc, part: Part, cells: usize) -> Line<'static> {
    let (assessment, plan) = (doc.assessment(), doc.reviewed());
    let words = match part {
        Part::Pool(pool) => {
            let host = assessment.pools.get(pool).map_or(0, |p| p.host);
            let host = assessment.device_name(host, plan);
            if pool == 0 {
                app.text.say_with("tui-bill-central", &[("host", host.into())])
            } else {
                let node = assessment.pool_id(pool, plan);
                app.text.say_with("tui-bill-local", &[("node", node.into()), ("host", host.into())])
            }
        }
        Part::Device(device) => {
            let name = assessment.device_name(device, plan);
            app.text.say_with("tui-bill-device", &[("device", name.into())])
        }
        Part::Orders => app.text.say("tui-bill-orders"),
    };
    Line::styled(fit(&words, cells), app.look.theme.style(Tone::Title))
}

/// Widths of the columns, from the whole bill, so that nothing moves while it is scrolled.
struct Columns {
    license: usize,
    quantity: usize,
    cells: usize,
}

impl Columns {
    fn of(app: &App, doc: &Doc, cells: usize) -> Self {
        let mut drawn = app.drawn.borrow_mut();
        let (license, quantity) = match drawn.bill {
            Some((revision, widths)) if revision == doc.review_revision() => widths,
            _ => measured(app, doc),
        };
        drawn.bill = Some((doc.review_revision(), (license, quantity)));
        Self { license, quantity, cells }
    }

    fn line(&self, app: &App, doc: &Doc, line: &BillLine, swap: bool) -> Line<'static> {
        let theme = app.look.theme;
        let mark = mark(line.action, swap);
        let name = doc.catalog().license_name(line.license);
        let name = pad_right(&fit(&name, 34), self.license.min(34));
        let number = pad_left(&app.text.number(line.quantity), self.quantity);
        let before = format!("{} ", pad_left(mark, 4));
        let used = width(&before) + width(&name) + width(&number) + 4;
        let about = fit(&about(app, doc, line), self.cells.saturating_sub(used));
        Line::from(vec![
            Span::styled(before, theme.action(line.action)),
            Span::raw(name),
            Span::raw(format!("  {number}")),
            Span::styled(format!("  {about}"), theme.style(Tone::Dim)),
        ])
    }
}

/// Cells of the widest name and of the widest number on the bill.
fn measured(app: &App, doc: &Doc) -> (usize, usize) {
    let lines = &doc.assessment().lines;
    let names = lines.iter().map(|l| width(&doc.catalog().license_name(l.license)));
    let numbers = lines.iter().map(|l| width(&app.text.number(l.quantity)));
    (names.max().unwrap_or(0), numbers.max().unwrap_or(0))
}

/// The mark of a line.
#[must_use]
pub const fn mark(action: Action, swap: bool) -> &'static str {
    if swap { "-/+" } else { action.mark() }
}

/// Where a line's licenses go, and what they were or where they come from.
fn about(app: &App, doc: &Doc, line: &BillLine) -> String {
    let (assessment, plan) = (doc.assessment(), doc.reviewed());
    let device = line.install_on.map_or("", |d| assessment.device_name(d, plan));
    match line.from {
        From::Nothing if line.action == Action::Buy => visible(device).into_owned(),
        From::Nothing => {
            let key = format!("tui-bill-on-{}", line.action.id());
            app.text.say_with(&key, &[("device", device.into())])
        }
        From::License(old) => app.text.say_with(
            "tui-bill-was",
            &[("device", device.into()), ("license", doc.catalog().license_name(old).into())],
        ),
        From::Device(from) => app.text.say_with(
            "tui-bill-from",
            &[("device", device.into()), ("from", assessment.device_name(from, plan).into())],
        ),
    }
}

/// What the marks in use mean.
fn legend(app: &App, doc: &Doc, rows: &[BillRow], cells: usize) -> Vec<Line<'static>> {
    let mut marks: Vec<(&'static str, String)> = Vec::new();
    for row in rows {
        if let BillRow::Line { line, swap } = row
            && let Some(line) = doc.assessment().lines.get(*line)
        {
            let mark = mark(line.action, *swap);
            if !marks.iter().any(|(m, _)| *m == mark) {
                let key = if *swap { "swap" } else { line.action.id() };
                marks.push((mark, app.text.say(&format!("tui-mark-{key}"))));
            }
        }
    }
    let words: Vec<String> = marks.iter().map(|(mark, word)| format!("{mark} {word}")).collect();
    let mut lines = vec![Line::raw("")];
    lines.extend(
        wrap_items(&words, cells.saturating_sub(2))
            .into_iter()
            .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim))),
    );
    lines
}
