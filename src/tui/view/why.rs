//! The derivation: of a line down to objects and section, or of a thing up to its lines.

use super::bill::{empty, tabbed};
use super::rows::Rows;
use super::{Slot, row_style};
use crate::assess::{Cause, CauseNote, Line as BillLine, Position};
use crate::plan::Place;
use crate::text::{fit, pad_left, visible, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane, WhyOf};
use crate::tui::doc::Doc;
use crate::tui::model::{self, why::WhyRow};
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::View && app.dialogs.is_empty();
    let inner = tabbed(frame, area, focused, app);
    let rows = crate::tui::update::why_rows(app);
    let only_head = rows.len() <= 1 && app.why == WhyOf::Thing;
    if rows.is_empty() || only_head {
        let name = model::why::name(doc.selected(), doc.plan());
        let key = match (doc.was(doc.selected()), app.why) {
            // What is new has not been counted yet.
            (None, WhyOf::Thing) => "tui-working",
            _ if only_head && name.is_empty() => "tui-why-nothing-plan",
            _ if only_head => "tui-why-nothing",
            _ => "tui-why-empty",
        };
        let words = app
            .text
            .say_with(key, &[("key", app.key_name(Action::Bill).into()), ("name", name.into())]);
        empty(frame, inner, &words, app);
        return;
    }
    let at = crate::tui::update::why_at(app, &rows);
    let line = explained(app, doc);
    let view = Rows {
        pane: Pane::View,
        slot: Slot::Why,
        count: rows.len(),
        selected: at,
        above: 0,
        of: (at, rows.len()),
        headed: false,
        inner,
    };
    let cells = usize::from(inner.width);
    let foot = foot(app, doc, &rows[at], line, cells);
    let high = u16::try_from(foot.len()).unwrap_or(0).min(inner.height / 3);
    let below = Rect { y: inner.bottom() - high, height: high, ..inner };
    frame.render_widget(Paragraph::new(foot), below);
    let inner = Rect { height: inner.height - high, ..inner };
    view.draw(
        frame,
        inner,
        app,
        |i| {
            let style = row_style(app, i == at, focused);
            row(app, doc, &rows[i], line, cells).style(style)
        },
        Some,
    );
}

/// The line of the bill that is explained; `None` where it is a thing.
fn explained<'a>(app: &App, doc: &'a Doc) -> Option<&'a BillLine> {
    let line = match app.why {
        WhyOf::Line => model::bill::selected(&app.line, doc),
        WhyOf::Thing => None,
    };
    line.and_then(|at| doc.assessment().lines.get(at))
}

/// More than any row is wide.
const WIDE: usize = 1000;

/// The selected row in plain words.
#[must_use]
pub fn selected_words(app: &App) -> Option<String> {
    let doc = app.doc.as_ref()?;
    let rows = crate::tui::update::why_rows(app);
    let of = rows.get(crate::tui::update::why_at(app, &rows))?;
    let words = row(app, doc, of, explained(app, doc), WIDE).to_string();
    let words: Vec<&str> = words.split_whitespace().collect();
    Some(words.join(" "))
}

/// The selected row in full, where there is not room for all of it beside the others.
fn foot(
    app: &App,
    doc: &Doc,
    of: &WhyRow,
    line: Option<&BillLine>,
    cells: usize,
) -> Vec<Line<'static>> {
    let whole = row(app, doc, of, line, WIDE).to_string();
    if width(whole.trim_end()) <= cells {
        return Vec::new();
    }
    let style = app.look.theme.style(Tone::Dim);
    let rule = Line::styled(app.look.signs().rule.repeat(cells), style);
    let lines = wrap(whole.trim(), cells.saturating_sub(2)).into_iter();
    std::iter::once(rule).chain(lines.map(|l| Line::raw(format!(" {l}")))).collect()
}

fn row(app: &App, doc: &Doc, row: &WhyRow, line: Option<&BillLine>, cells: usize) -> Line<'static> {
    let theme = app.look.theme;
    let text = &app.text;
    let assessment = doc.assessment();
    match row {
        WhyRow::Line(at) => assessment.lines.get(*at).map_or_else(Line::default, |line| {
            Line::styled(
                fit(&format!(" {}", bill_words(app, doc, line)), cells),
                theme.style(Tone::Title),
            )
        }),
        WhyRow::Now(at) | WhyRow::After(at) => {
            let now = matches!(row, WhyRow::Now(_));
            let words = assessment.position.get(*at).map(|p| position_words(app, p, now));
            let words = fit(&format!(" {}", words.unwrap_or_default()), cells);
            Line::styled(words, theme.style(Tone::Dim))
        }
        WhyRow::Under(place, sum) => {
            let name = model::why::name(*place, doc.reviewed());
            numbered(app, &text.number(*sum), 3, &visible(&name), "", cells, Tone::Title)
        }
        WhyRow::Cause(at) => {
            let cause = line.and_then(|l| assessment.causes_of(l).get(*at));
            cause.map_or_else(Line::default, |c| cause_line(app, doc, c, line, cells))
        }
        WhyRow::For(place) => {
            let name = model::why::name(*place, doc.reviewed());
            let said = text.say_with("tui-why-for", &[("name", name.into())]);
            let indent = " ".repeat(12);
            let words = fit(&format!("{indent}{said}"), cells);
            Line::styled(words, theme.style(Tone::Text))
        }
        WhyRow::Thing(place) => {
            let name = model::why::name(*place, doc.reviewed());
            let key = if name.is_empty() { "tui-why-thing-plan" } else { "tui-why-thing" };
            let said = text.say_with(key, &[("name", name.into())]);
            Line::styled(fit(&format!(" {said}"), cells), theme.style(Tone::Title))
        }
        WhyRow::Part { position, quantity } => {
            assessment.position.get(*position).map_or_else(Line::default, |p| {
                let args = [("required", p.required.into())];
                let said = text.say_with("tui-why-share-required", &args);
                numbered(app, &text.number(*quantity), 3, &said, "", cells, Tone::Text)
            })
        }
        WhyRow::Caused { line, quantity } => {
            assessment.lines.get(*line).map_or_else(Line::default, |line| {
                let line = bill_words(app, doc, line);
                let Some(quantity) = quantity else {
                    return Line::raw(fit(&format!("{}{line}", " ".repeat(10)), cells));
                };
                // Not beside each other alone: a number before a "+" reads as a sum.
                let words = text.say_with("tui-why-share", &[("line", line.into())]);
                numbered(app, &text.number(*quantity), 3, &words, "", cells, Tone::Text)
            })
        }
        WhyRow::Covered { position, quantity } => {
            assessment.position.get(*position).map_or_else(Line::default, |p| {
                let product = &doc.catalog().product(p.product).id;
                let said =
                    text.say_with("tui-why-covered", &[("product", product.as_str().into())]);
                numbered(app, &text.number(*quantity), 3, &said, "", cells, Tone::Dim)
            })
        }
    }
}

fn numbered(
    app: &App,
    number: &str,
    indent: usize,
    words: &str,
    after: &str,
    cells: usize,
    tone: Tone,
) -> Line<'static> {
    let number = format!("{}{} ", " ".repeat(indent), pad_left(number, 6));
    let room = cells.saturating_sub(width(&number) + width(after) + 2);
    Line::from(vec![
        Span::raw(number),
        Span::styled(fit(words, room), app.look.theme.style(tone)),
        Span::styled(format!("  {after}"), app.look.theme.style(Tone::Dim)),
    ])
}

/// A line of the bill in words: mark, number, license, device.
fn bill_words(app: &App, doc: &Doc, line: &BillLine) -> String {
    let device = line.install_on.map_or("", |d| doc.assessment().device_name(d, doc.reviewed()));
    let key = if device.is_empty() { "tui-why-line" } else { "tui-why-line-on" };
    app.text.say_with(
        key,
        &[
            ("mark", line.action.mark().into()),
            ("n", line.quantity.into()),
            ("license", doc.catalog().license_name(line.license).into()),
            ("device", device.into()),
        ],
    )
}

fn position_words(app: &App, p: &Position, now: bool) -> String {
    let key = match (now, p.surplus) {
        (true, _) => "tui-why-position",
        (false, 0) => "tui-why-missing",
        (false, _) => "tui-why-surplus",
    };
    app.text.say_with(
        key,
        &[
            ("required", p.required.into()),
            ("installed", p.installed.into()),
            ("now", p.usable_now.into()),
            ("after", p.usable_after.into()),
            ("missing", p.missing.into()),
            ("surplus", p.surplus.into()),
        ],
    )
}

fn cause_line(
    app: &App,
    doc: &Doc,
    cause: &Cause,
    line: Option<&BillLine>,
    cells: usize,
) -> Line<'static> {
    let text = &app.text;
    let key = format!("tui-cause-{}", cause.rule.id().to_lowercase());
    let by = match cause.note {
        CauseNote::Product(product) => doc.catalog().product(product).id.clone(),
        _ => String::new(),
    };
    let mut said = text.say_with(&key, &[("by", by.into())]);
    let note = match cause.note {
        CauseNote::Peak => text.say("tui-cause-note-peak"),
        CauseNote::TakenOver => text.say("note-taken-over"),
        CauseNote::Isdn => text.say("tui-cause-note-isdn"),
        CauseNote::Conference => text.say("tui-cause-note-conference"),
        CauseNote::Bundle(ports) => text.say_with("tui-cause-note-bundle", &[("n", ports.into())]),
        CauseNote::None | CauseNote::Product(_) => String::new(),
    };
    if !note.is_empty() {
        said = format!("{said}, {note}");
    }
    if let Place::Object(..) = cause.place() {
        let args = [("name", cause.place().name(doc.reviewed()).into()), ("what", said.into())];
        said = text.say_with("tui-named", &args);
    }
    let product = line.map(|l| doc.catalog().product(l.license.product).section.as_str());
    let section = cause.rule.section().or(product).unwrap_or_default();
    let after = if section.is_empty() { String::new() } else { format!("§{section}") };
    numbered(app, &text.number(cause.quantity), 5, &said, &after, cells, Tone::Text)
}
