//! The line at the foot: what was just said, or which keys there are; on the right the file and what comes next.

use super::frame;
use crate::store::Known;
use crate::text::{Text, width};
use crate::tui::action::{Action, HINTS};
use crate::tui::app::{App, Notice};
use crate::tui::doc::Doc;
use crate::tui::model::header::{Threshold, threshold};
use crate::tui::outside::Moment;
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

/// Most lines of what is said: a path and what the system says of it are longer than one.
const MOST_LINES: u16 = 4;

/// Hints that there is always room for.
const LAST: [Action; 4] = [Action::Help, Action::Discard, Action::ListCancel, Action::No];

/// What is said, in lines.
fn said(notice: &Notice, cells: usize, app: &App) -> Vec<String> {
    let sign = if notice.bad { "! " } else { "" };
    let words = format!("{sign}{}", notice.said.say(&app.text));
    wrap(&words, cells.saturating_sub(1))
}

/// Lines at the foot: more than one while what is said takes them.
#[must_use]
pub fn height(app: &App, cells: u16) -> u16 {
    let lines = app.notice.as_ref().map_or(1, |notice| said(notice, cells.into(), app).len());
    u16::try_from(lines).unwrap_or(1).clamp(1, MOST_LINES)
}

/// Draws the line.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let cells = usize::from(area.width);
    let theme = app.look.theme;
    if let Some(notice) = &app.notice {
        let tone = if notice.bad { Tone::Warning } else { Tone::Good };
        let lines = said(notice, cells, app);
        let high = height(app, area.width).min(area.bottom());
        let area = Rect { y: area.bottom() - high, height: high, ..area };
        let style = theme.style(tone);
        let lines: Vec<Line<'_>> =
            lines.into_iter().map(|l| Line::styled(format!(" {l}"), style)).collect();
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, theme.base());
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let (right, _) = right(app, cells);
    let room = cells.saturating_sub(if right.is_empty() { 0 } else { width(&right) + 2 });
    let mut spans = Vec::new();
    let mut used = 0;
    let hints = hints(app);
    // Whatever else there is no room for: how to see all keys is always said, and how to leave a dialog.
    let help = hints.iter().position(|&a| LAST.contains(&a));
    let kept = help.map_or(0, |at| hint(hints[at], app).2);
    for (at, action) in hints.into_iter().enumerate() {
        let (key, word, wide) = hint(action, app);
        let before_help = help.is_some_and(|help| at < help);
        if key.is_empty() || used + wide + if before_help { kept } else { 0 } > room {
            continue;
        }
        used += wide;
        // What cannot be done now is dimmed; its key says why.
        let possible = app.possible(action).is_ok();
        let (key_tone, tone) =
            if possible { (Tone::Key, Tone::Text) } else { (Tone::Dim, Tone::Dim) };
        spans.push(Span::styled(format!(" {key}"), theme.style(key_tone)));
        spans.push(Span::styled(format!(" {word} "), theme.style(tone)));
    }
    spans.push(Span::raw(" ".repeat(cells.saturating_sub(used + width(&right)))));
    spans.push(Span::styled(right, theme.style(Tone::Dim)));
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

/// Key and word of a hint, and how wide both are.
fn hint(action: Action, app: &App) -> (String, String, usize) {
    let own = app.dialogs.last().and_then(|dialog| dialog.hint_word(action));
    let word = own.map_or_else(|| app.text.say(&action.spec().hint()), |key| app.text.say(key));
    let key = app.key_name(action);
    let wide = width(&key) + width(&word) + 3;
    (key, word, wide)
}

fn hints(app: &App) -> Vec<Action> {
    if let Some(dialog) = app.dialogs.last() {
        return dialog.hints().to_vec();
    }
    if app.doc.is_none() {
        return vec![
            Action::Open,
            Action::Language,
            Action::Catalogue,
            Action::Palette,
            Action::Help,
            Action::Quit,
        ];
    }
    let cells = app.drawn.borrow().columns();
    plan_hints(usize::from(cells)).collect()
}

/// What is hinted at in a plan; where panes say at their foot how to come to the others, that is not said again.
fn plan_hints(cells: usize) -> impl Iterator<Item = Action> {
    let said = |action: &Action| {
        matches!(action, Action::Why | Action::Bill | Action::Paths | Action::Findings)
    };
    HINTS.iter().copied().filter(move |action| cells >= 120 || !said(action))
}

/// What stands on the right, as much as leaves room for the keys that are needed most; and whether the next threshold
/// is left out for them.
fn right(app: &App, cells: usize) -> (String, bool) {
    let Some(doc) = app.doc.as_ref().filter(|_| app.dialogs.is_empty()) else {
        return (String::new(), false);
    };
    let (saved, at) = match (&app.file.path, app.unsaved()) {
        (None, _) => ("tui-file-none", None),
        // A name that was mistyped looks like any other: nothing is in that file yet.
        (Some(_), false) if app.file.known == Known::Absent => ("tui-file-new", None),
        (Some(_), true) => ("tui-file-unsaved", None),
        (Some(_), false) => ("tui-file-saved", app.file.saved),
    };
    let next = next(doc, app);
    let whole = |saved: String| match &next {
        Some(next) => format!("{saved}  {next} "),
        None => format!("{saved} "),
    };
    let long = at.map(|at| whole(saved_at(at, &app.text))).filter(|long| width(long) * 2 <= cells);
    let short = whole(app.text.say(saved));
    // On a narrow screen the star at the top says as much as “unsaved”.
    let long = long.into_iter().chain(Some(short)).filter(|_| cells >= 80);
    let alone = next.as_ref().map(|next| format!("{next} "));
    // A wide screen has room for the keys in any case.
    let needed = if cells < 120 { needed(app, cells) } else { 0 };
    let fitting = long.chain(alone).find(|right| needed + width(right) + 2 <= cells);
    let left_out = next.is_some_and(|next| !fitting.as_ref().is_some_and(|f| f.contains(&next)));
    (fitting.unwrap_or_default(), left_out)
}

/// Cells of the hints that whoever begins cannot do without.
fn needed(app: &App, cells: usize) -> usize {
    let last = if cells < 80 { Action::Delete } else { Action::Find };
    let first = plan_hints(cells).position(|action| action == last).map_or(0, |at| at + 1);
    let hints = plan_hints(cells).take(first).chain([Action::Help]);
    hints.map(|action| hint(action, app).2).sum()
}

/// How far it is to the next threshold.
fn next(doc: &Doc, app: &App) -> Option<String> {
    threshold(doc.assessment(), doc.catalog()).map(|next| match next {
        Threshold::SmbFull { ports, size } => {
            app.text.say_with("tui-next-smb", &[("n", ports.into()), ("size", size.into())])
        }
        Threshold::SmbOver { ports, size } => {
            app.text.say_with("tui-next-smb-over", &[("n", ports.into()), ("size", size.into())])
        }
        Threshold::Tier { licenses, tier } => {
            app.text.say_with("tui-next-tier", &[("n", licenses.into()), ("tier", tier.into())])
        }
    })
}

/// Says the next threshold at the foot of the tree's frame, where the line at the foot has no room for it.
pub fn next_beside(screen: &mut Frame<'_>, inner: Rect, app: &App) {
    let cells = usize::from(app.drawn.borrow().columns());
    let (_, left_out) = right(app, cells);
    let words = app.doc.as_ref().filter(|_| left_out).and_then(|doc| next(doc, app));
    let words = words.map(|words| format!(" {words} ")).unwrap_or_default();
    let wide = u16::try_from(width(&words)).unwrap_or(u16::MAX);
    // A tree that goes on out of sight says there how far.
    let scrolls = app.doc.as_ref().is_some_and(|doc| doc.rows().len() > inner.height.into());
    let room = inner.width.saturating_sub(if scrolls { frame::count_cells(app) } else { 0 });
    if wide > 0 && wide <= room {
        let cell = Rect { y: inner.bottom(), width: wide, height: 1, ..inner };
        let line = Line::styled(words, app.look.theme.style(Tone::Dim));
        screen.render_widget(Paragraph::new(line), cell.intersection(screen.area()));
    }
}

/// When the plan was saved: the time today, the day before.
fn saved_at(at: Moment, text: &Text) -> String {
    if !at.today {
        return text.say_with("tui-file-saved-on", &[("day", text.date(at.when.date()).into())]);
    }
    let key = if at.utc { "tui-file-saved-utc" } else { "tui-file-saved-at" };
    text.say_with(key, &[("time", text.time(at.when.time()).into())])
}
