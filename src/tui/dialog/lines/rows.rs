//! The rows of a list that is edited: columns, what the bill does with each line, and the selected one in full.

use super::{Kind, Lines, findings_of, was_reviewed};
use crate::assess::{Block, Fate};
use crate::plan::Stock;
use crate::text::{fit, pad_left, pad_right, visible, width};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::doc::Doc;
use crate::tui::forms::{Shelf, order_name};
use crate::tui::theme::Tone;
use crate::tui::view::count;
use crate::tui::widget::list::scroll;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// A row as cells; the last one takes what room is left.
struct Row {
    cells: Vec<String>,
    sign: &'static str,
    tone: Tone,
}

/// Draws the list.
pub(super) fn draw(dialog: &Lines, frame: &mut Frame<'_>, area: Rect, doc: &Doc, app: &App) {
    let theme = app.look.theme;
    let cells = usize::from(area.width);
    let mut rows: Vec<Row> =
        (0..dialog.len(doc)).map(|at| row(dialog.kind, at, doc, app)).collect();
    let Some(here) = dialog.here(doc) else {
        let key = match dialog.kind {
            Kind::Waivers => "tui-lines-waivers-empty",
            _ => "tui-lines-empty",
        };
        let args = [
            ("add", app.key_name(Action::LineAdd).into()),
            ("waive", app.key_name(Action::Waive).into()),
        ];
        let words = wrap(&app.text.say_with(key, &args), cells.saturating_sub(2));
        let lines: Vec<Line<'_>> = words
            .into_iter()
            .map(|l| Line::styled(format!(" {l}"), theme.style(Tone::Dim)))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        return;
    };
    let mut head: Vec<String> = heads(dialog.kind).iter().map(|key| app.text.say(key)).collect();
    let mut widths: Vec<usize> = (0..head.len())
        .map(|column| {
            let cell = |row: &Row| row.cells.get(column).map_or(0, |c| width(c));
            rows.iter().map(cell).max().unwrap_or(0).max(width(&head[column])).min(36)
        })
        .collect();
    let used: usize = widths.iter().map(|wide| wide + 2).sum();
    if let Some(column) = spared(dialog.kind).filter(|_| used > cells) {
        head.remove(column);
        widths.remove(column);
        for row in rows.iter_mut().filter(|row| column < row.cells.len()) {
            row.cells.remove(column);
        }
    }
    let whole = rows.get(here).map(|row| columns(&row.cells, &widths, dialog.kind, usize::MAX));
    let is_cut = whole.is_some_and(|whole| width(&whole) > cells.saturating_sub(3));
    let whole_row = rows.get(here).filter(|row| is_cut && row.cells.len() == head.len());
    let last = whole_row.and_then(|row| row.cells.last());
    let said = last.zip(head.last()).map(|(what, name)| {
        let args = [("name", name.as_str().into()), ("what", what.as_str().into())];
        app.text.say_with("tui-named", &args)
    });
    let detail = detail(dialog.kind, here, cells, said.as_deref(), doc, app);
    let foot = u16::try_from(detail.len()).unwrap_or(u16::MAX).min(area.height / 2);
    let list = Rect { height: area.height.saturating_sub(foot), ..area };
    let height = usize::from(list.height).saturating_sub(1);
    let first = scroll(dialog.first.get(), here, rows.len(), height);
    dialog.first.set(first);
    let title = columns(&head, &widths, dialog.kind, cells.saturating_sub(3));
    let mut lines = vec![Line::styled(format!("   {title}"), theme.style(Tone::Title))];
    for (at, row) in rows.iter().enumerate().skip(first).take(height) {
        let words = columns(&row.cells, &widths, dialog.kind, cells.saturating_sub(3));
        let words = pad_right(&words, cells.saturating_sub(3));
        let line = Line::from(vec![
            Span::styled(format!(" {} ", row.sign), theme.style(row.tone)),
            Span::raw(words),
        ]);
        lines.push(if at == here { line.style(theme.style(Tone::Selected)) } else { line });
    }
    frame.render_widget(Paragraph::new(lines), list);
    count(frame, area, (here, rows.len()), height, app);
    let below = Rect { y: list.bottom(), height: foot, ..area };
    frame.render_widget(Paragraph::new(detail), below);
}

fn heads(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Stock(Shelf::Device(_)) => &[
            "tui-field-quantity",
            "tui-field-license",
            "tui-field-assigned",
            "tui-field-ssa-until",
            "tui-lines-fate",
        ],
        Kind::Stock(Shelf::Balance) => {
            &["tui-field-quantity", "tui-field-license", "tui-field-ssa-until"]
        }
        Kind::Orders => &["tui-field-quantity", "tui-field-item"],
        Kind::Waivers => {
            &["tui-field-code", "tui-field-place", "tui-field-until", "tui-field-reason"]
        }
    }
}

/// The column that goes where there is not room for all: what the bill does with a line is never cut for it.
fn spared(kind: Kind) -> Option<usize> {
    heads(kind).iter().position(|&key| key == "tui-field-assigned")
}

/// Cells side by side; quantities stand to the right.
fn columns(cells: &[String], widths: &[usize], kind: Kind, room: usize) -> String {
    let mut line = String::new();
    for (column, cell) in cells.iter().enumerate() {
        let wide = widths.get(column).copied().unwrap_or(0);
        let cell = fit(cell, wide);
        if column > 0 {
            line.push_str("  ");
        }
        let number = column == 0 && kind != Kind::Waivers;
        line.push_str(&if number { pad_left(&cell, wide) } else { pad_right(&cell, wide) });
    }
    fit(line.trim_end(), room)
}

fn row(kind: Kind, at: usize, doc: &Doc, app: &App) -> Row {
    let text = &app.text;
    let worst =
        findings_of(kind, at, doc).filter(|f| f.waived_by.is_none()).map(|f| f.rule.severity);
    let (sign, tone) = match worst.min() {
        Some(severity) => (
            app.look.signs().severity(severity),
            match severity {
                crate::rules::Severity::Error => Tone::Error,
                crate::rules::Severity::Warning => Tone::Warning,
                crate::rules::Severity::Info => Tone::Info,
            },
        ),
        None => (" ", Tone::Text),
    };
    let day = |date: Option<jiff::civil::Date>| date.map(|d| text.date(d)).unwrap_or_default();
    let cells = match kind {
        Kind::Stock(shelf) => {
            let Some(line) = shelf.lines(doc).get(at) else {
                return Row { cells: Vec::new(), sign, tone };
            };
            let mut cells = vec![text.number(line.quantity), visible(&line.license).into_owned()];
            if let Shelf::Device(_) = shelf {
                cells.push(day(line.assigned));
            }
            cells.push(day(line.ssa_until));
            if let Some(block) = block(shelf, at, doc) {
                cells.push(fate(block, line, app));
            }
            cells
        }
        Kind::Orders => doc.plan().orders.get(at).map_or_else(Vec::new, |order| {
            vec![text.number(order.quantity), order_name(order.item).to_owned()]
        }),
        Kind::Waivers => doc.plan().waivers.get(at).map_or_else(Vec::new, |waiver| {
            let place = waiver.at.as_deref().filter(|at| !at.is_empty());
            let place = match place {
                Some(place) => visible(place).into_owned(),
                None => text.say("tui-waiver-everywhere"),
            };
            let code = visible(&waiver.code).into_owned();
            vec![code, place, day(waiver.until), visible(&waiver.reason).into_owned()]
        }),
    };
    Row { cells, sign, tone }
}

fn block(shelf: Shelf, at: usize, doc: &Doc) -> Option<&Block> {
    let device = was_reviewed(Kind::Stock(shelf), at, doc)?.device()?;
    doc.assessment().blocks.iter().find(|b| b.at == device && b.index == at)
}

/// What the bill does with a block.
fn fate(block: &Block, line: &Stock, app: &App) -> String {
    let text = &app.text;
    if block.license.is_none() || line.quantity == 0 {
        return text.say("tui-fate-nothing");
    }
    match block.fate {
        Fate::Keep if block.moves => text.say("tui-fate-move"),
        Fate::Keep if !block.counted => text.say("tui-fate-idle"),
        Fate::Keep => text.say("tui-fate-keep"),
        Fate::Upgrade { to } => text.say_with("tui-fate-upgrade", &[("version", to.into())]),
        Fate::Remove(_) => text.say("tui-fate-remove"),
        Fate::Convert { converted } => {
            text.say_with("tui-fate-convert", &[("n", converted.into())])
        }
    }
}

/// What there is no room for beside the selected line, and its findings, under a rule.
fn detail(
    kind: Kind,
    at: usize,
    cells: usize,
    said: Option<&str>,
    doc: &Doc,
    app: &App,
) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let said = said.into_iter().flat_map(|said| wrap(said, cells.saturating_sub(5)));
    let mut lines: Vec<Line<'static>> = said.map(|l| Line::raw(format!("   {l}"))).collect();
    for finding in findings_of(kind, at, doc) {
        let severity = finding.rule.severity;
        let sign = app.look.signs().severity(severity);
        let message = doc.message(finding, &app.text);
        let words = format!("{} {message}", finding.rule.code);
        for (n, line) in wrap(&words, cells.saturating_sub(5)).into_iter().enumerate() {
            let sign = if n == 0 { sign } else { " " };
            lines.push(Line::from(vec![
                Span::styled(format!(" {sign} "), theme.severity(severity)),
                Span::raw(line),
            ]));
        }
    }
    if !lines.is_empty() {
        let rule = app.look.signs().rule.repeat(cells);
        lines.insert(0, Line::styled(rule, theme.style(Tone::Dim)));
    }
    lines
}
