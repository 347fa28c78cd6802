//! A form on the screen: labels, values, and under the selected field what is wrong or can be chosen.

use super::FormDialog;
use super::choose::standings;
use super::is_doubtful;
use crate::text::{fit, pad_right, visible, width};
use crate::tui::app::App;
use crate::tui::form::{Field, Value};
use crate::tui::forms::{completions, kind_in};
use crate::tui::theme::Tone;
use crate::tui::view::count;
use crate::tui::widget::{input, list::scroll, words::wrap};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Lines a list under a field may have.
const LISTED: usize = 8;

/// Cells of the widest label.
fn label_width(dialog: &FormDialog, app: &App) -> usize {
    dialog.form.fields.iter().map(|f| width(&label(f, app))).max().unwrap_or(0)
}

/// The label of a field.
pub fn label(field: &Field, app: &App) -> String {
    app.text.say(&format!("tui-field-{}", field.id))
}

/// Cells a form would like to have.
pub fn size(dialog: &FormDialog, app: &App) -> (u16, u16) {
    let wide = (label_width(dialog, app) + 54).max(68);
    let lists = if dialog.chooser.is_some() { LISTED + 1 } else { 3 };
    let room = wide.min(usize::from(app.drawn.borrow().columns()).saturating_sub(2));
    let high = dialog.form.fields.len() + lists + foot(dialog, room, app).len();
    (u16::try_from(wide).unwrap_or(80), u16::try_from(high).unwrap_or(24))
}

/// The field on a row of the form, lists and errors between fields not counted.
pub fn field_at_row(dialog: &FormDialog, row: usize) -> Option<usize> {
    (row < dialog.form.fields.len()).then_some(row)
}

/// What the selected field is, under a rule; as high for every field, so that nothing jumps.
fn foot(dialog: &FormDialog, cells: usize, app: &App) -> Vec<Line<'static>> {
    let said = |field| wrap(&app.text.say(&dialog.form.help(field)), cells.saturating_sub(2));
    let high = dialog.form.fields.iter().map(|field| said(field).len()).max().unwrap_or(0);
    let style = app.look.theme.style(Tone::Dim);
    let here = dialog.form.fields.get(dialog.at).map(said).unwrap_or_default();
    let here = here.into_iter().map(|line| Line::styled(format!(" {line}"), style));
    let mut lines = vec![Line::styled(app.look.signs().rule.repeat(cells), style)];
    lines.extend(here);
    lines.resize(high + 1, Line::raw(""));
    lines
}

/// Draws the form.
pub fn draw(dialog: &FormDialog, frame: &mut Frame<'_>, area: Rect, app: &App) {
    /// Lines of fields that are worth more than what is said of one of them.
    const FIELDS: u16 = 5;
    let help = foot(dialog, usize::from(area.width), app);
    let high = u16::try_from(help.len()).unwrap_or(0);
    let high = if area.height >= high + FIELDS { high } else { 0 };
    let (whole, area) = (area, Rect { height: area.height - high, ..area });
    let below = Rect { y: area.bottom(), height: whole.height - area.height, ..whole };
    frame.render_widget(Paragraph::new(help), below);
    let labels = label_width(dialog, app).min(usize::from(area.width) / 2);
    let room = usize::from(area.width).saturating_sub(labels + 4);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut cursor = None;
    let mut selected_row = 0;
    for (i, field) in dialog.form.fields.iter().enumerate() {
        let here = i == dialog.at;
        if here {
            selected_row = lines.len();
            if let Some(typed) = field.value.input() {
                cursor = Some((lines.len(), labels + 3 + input::window(typed, room).1));
            }
        }
        lines.push(field_line(dialog, field, here, (labels, room), app));
        // What nobody has filled in yet is no mistake before the form is to be taken.
        let wrong = dialog.wrong.iter().find(|(id, _)| *id == field.id);
        let wrong = wrong.filter(|_| dialog.asked || !is_untouched(field));
        if let Some((_, said)) = wrong {
            let marked = (app.look.signs().error, Tone::Error);
            lines.extend(remark(&said.say(&app.text), marked, room + labels, app));
        }
        if let Some(doc) = app.doc.as_ref().filter(|doc| is_doubtful(field, doc)) {
            let some = !completions(&field.value, doc.catalog(), doc.plan()).is_empty();
            let key = if some { "tui-doubt-model-several" } else { "tui-doubt-model" };
            lines.extend(remark(&app.text.say(key), ("?", Tone::Warning), room + labels, app));
        }
        if here {
            under(dialog, field, labels, app, &mut lines);
        }
    }
    if let Some(chooser) = &dialog.chooser {
        let listed = chooser.shown(&dialog.form, app).len();
        count(frame, whole, (chooser.at.min(listed.saturating_sub(1)), listed), LISTED, app);
    } else {
        let (fields, seen) = (dialog.form.fields.len(), usize::from(area.height));
        let seen = if lines.len() > seen { 0 } else { seen };
        count(frame, whole, (dialog.at, fields), seen, app);
    }
    let height = usize::from(area.height);
    let end = lines.len().min(selected_row + LISTED + 3).saturating_sub(1);
    let first = scroll(dialog.first.get(), end, lines.len(), height).min(selected_row);
    dialog.first.set(first);
    if let Some((row, column)) = cursor
        && let Some(row) = row.checked_sub(first).filter(|&r| r < height)
    {
        let cell = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        let x = area.x.saturating_add(cell(column)).min(area.right().saturating_sub(1));
        frame.set_cursor_position(Position::new(x, area.y.saturating_add(cell(row))));
    }
    let shown: Vec<Line<'static>> = lines.into_iter().skip(first).take(height).collect();
    frame.render_widget(Paragraph::new(shown), area);
}

/// What is said under a field, in lines behind one mark.
fn remark(
    words: &str,
    (mark, tone): (&str, Tone),
    cells: usize,
    app: &App,
) -> impl Iterator<Item = Line<'static>> {
    let style = app.look.theme.style(tone);
    let blank = " ".repeat(width(mark));
    let marks = std::iter::once(mark.to_owned()).chain(std::iter::repeat(blank));
    let lines = marks.zip(wrap(words, cells));
    lines.map(move |(mark, line)| Line::styled(format!("   {mark} {line}"), style))
}

fn field_line(
    dialog: &FormDialog,
    field: &Field,
    here: bool,
    (labels, room): (usize, usize),
    app: &App,
) -> Line<'static> {
    let theme = app.look.theme;
    let name = pad_right(&fit(&label(field, app), labels), labels);
    let value = shown(field, here, room, app);
    let value_style = match (here, field.fresh && field.value.input().is_some()) {
        (true, true) => theme.style(Tone::Fresh),
        (true, false) => theme.style(Tone::Title),
        (false, _) => theme.style(Tone::Text),
    };
    let mark = if here { app.look.signs().folded } else { " " };
    let empty = empty_means(field).map(|said| said.say(&app.text));
    let mut spans = vec![
        Span::styled(mark.to_owned(), theme.style(Tone::Focus)),
        Span::styled(format!(" {name} "), theme.style(if here { Tone::Title } else { Tone::Text })),
    ];
    match empty {
        Some(means) => {
            let style = if here { Tone::Text } else { Tone::Dim };
            spans.push(Span::styled(fit(&means, room), theme.style(style)));
        }
        None if here && matches!(field.value, Value::Choice { .. }) => {
            let signs = app.look.signs();
            let value = format!("{} {value} {}", signs.left, signs.right);
            spans.push(Span::styled(fit(&value, room), value_style));
        }
        None => spans.push(Span::styled(value, value_style)),
    }
    if here && let Some(chooser) = &dialog.chooser {
        let (typed, tone) = match chooser.typed() {
            "" => (app.text.say("tui-list-type-to-find"), Tone::Dim),
            typed => (format!("/{}", visible(typed)), Tone::Key),
        };
        let used: usize = spans.iter().map(Span::width).sum();
        let typed = fit(&typed, (labels + room + 2).saturating_sub(used + 2));
        spans.push(Span::styled(format!("  {typed}"), theme.style(tone)));
    }
    Line::from(spans)
}

/// Whether nothing was ever typed in an empty field.
fn is_untouched(field: &Field) -> bool {
    !field.touched && field.value.input().is_some_and(|typed| typed.value().is_empty())
}

/// What an empty field means, where it is empty and means something.
#[must_use]
pub fn empty_means(field: &Field) -> Option<&crate::tui::said::Said> {
    match &field.value {
        Value::Number { input, empty, .. } if input.value().is_empty() => empty.as_ref(),
        Value::Date { input, empty } if input.value().is_empty() => Some(empty),
        _ => None,
    }
}

/// The value as the reader sees it.
pub fn shown(field: &Field, here: bool, room: usize, app: &App) -> String {
    match &field.value {
        Value::Choice { options, at } => {
            options.get(*at).map(|o| o.label.say(&app.text)).unwrap_or_default()
        }
        Value::Flag(on) => app.text.say(if *on { "tui-yes" } else { "tui-no" }),
        Value::Features(chosen) if chosen.is_empty() => app.text.say("tui-empty-features"),
        Value::Features(chosen) => fit(&visible(&chosen.join(", ")), room),
        other => match other.input() {
            Some(typed) if here => input::window(typed, room).0,
            Some(typed) => fit(&visible(typed.value()), room),
            None => String::new(),
        },
    }
}

/// What stands under the selected field: the open list, or completions of what is typed.
fn under(
    dialog: &FormDialog,
    field: &Field,
    labels: usize,
    app: &App,
    lines: &mut Vec<Line<'static>>,
) {
    let theme = app.look.theme;
    let indent = " ".repeat(labels.min(12) + 3);
    let Some(doc) = &app.doc else {
        return;
    };
    let Some(chooser) = &dialog.chooser else {
        let names = completions(&field.value, doc.catalog(), doc.plan());
        for (i, name) in names.into_iter().take(4).enumerate() {
            let style = if i == 0 { Tone::Key } else { Tone::Dim };
            lines.push(Line::styled(format!("{indent}{name}"), theme.style(style)));
        }
        return;
    };
    let shown = chooser.shown(&dialog.form, app);
    let at = chooser.at.min(shown.len().saturating_sub(1));
    let first = scroll(at.saturating_sub(LISTED / 2), at, shown.len(), LISTED);
    let rows: Vec<(String, String)> = match &field.value {
        Value::Choice { options, .. } => {
            options.iter().map(|o| (o.label.say(&app.text), String::new())).collect()
        }
        Value::Features(chosen) => standings(doc.catalog(), kind_in(&dialog.form), chosen)
            .into_iter()
            .map(|(id, on, standing)| {
                let signs = app.look.signs();
                let mark = if on { signs.on } else { signs.off };
                let said = standing.said().map(|s| s.say(&app.text)).unwrap_or_default();
                (format!("{mark} {}", visible(&id)), said)
            })
            .collect(),
        _ => Vec::new(),
    };
    if shown.is_empty() {
        let nothing = app.text.say("tui-list-nothing");
        lines.push(Line::styled(format!("{indent}{nothing}"), theme.style(Tone::Dim)));
    }
    for (row, &entry) in shown.iter().enumerate().skip(first).take(LISTED) {
        let Some((words, note)) = rows.get(entry) else {
            continue;
        };
        let style = if row == at { theme.style(Tone::Selected) } else { theme.style(Tone::Text) };
        lines.push(Line::from(vec![
            Span::raw(indent.clone()),
            Span::styled(format!(" {} ", pad_right(words, 22)), style),
            Span::styled(format!(" {note}"), theme.style(Tone::Dim)),
        ]));
    }
}
