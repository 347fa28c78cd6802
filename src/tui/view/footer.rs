//! The line at the foot: what was just said, or which keys there are; on the right the file and what comes next.

use crate::store::Known;
use crate::text::{Text, width};
use crate::tui::action::{Action, HINTS};
use crate::tui::app::App;
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

/// Draws the line.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let cells = usize::from(area.width);
    let theme = app.look.theme;
    if let Some(notice) = &app.notice {
        let tone = if notice.bad { Tone::Warning } else { Tone::Good };
        let sign = if notice.bad { "! " } else { "" };
        let words = format!("{sign}{}", notice.said.say(&app.text));
        let lines = wrap(&words, cells.saturating_sub(1));
        let high = u16::try_from(lines.len()).unwrap_or(1).min(MOST_LINES).min(area.bottom());
        let area = Rect { y: area.bottom() - high, height: high, ..area };
        let style = theme.style(tone);
        let lines: Vec<Line<'_>> =
            lines.into_iter().map(|l| Line::styled(format!(" {l}"), style)).collect();
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, theme.base());
        frame.render_widget(Paragraph::new(lines), area);
        return;
    }
    let right = right(app, cells);
    let room = cells.saturating_sub(width(&right) + 2);
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
    let (key, word) = (app.key_name(action), app.text.say(&action.spec().hint()));
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
    HINTS.to_vec()
}

fn right(app: &App, cells: usize) -> String {
    let Some(doc) = app.doc.as_ref().filter(|_| app.dialogs.is_empty()) else {
        return String::new();
    };
    let (saved, at) = match (&app.file.path, app.unsaved()) {
        (None, _) => ("tui-file-none", None),
        // A name that was mistyped looks like any other: nothing is in that file yet.
        (Some(_), false) if app.file.known == Known::Absent => ("tui-file-new", None),
        (Some(_), true) => ("tui-file-unsaved", None),
        (Some(_), false) => ("tui-file-saved", app.file.saved),
    };
    let next = threshold(doc.assessment(), doc.catalog()).map(|next| match next {
        Threshold::SmbFull { ports, size } => {
            app.text.say_with("tui-next-smb", &[("n", ports.into()), ("size", size.into())])
        }
        Threshold::SmbOver { ports, size } => {
            app.text.say_with("tui-next-smb-over", &[("n", ports.into()), ("size", size.into())])
        }
        Threshold::Tier { licenses, tier } => {
            app.text.say_with("tui-next-tier", &[("n", licenses.into()), ("tier", tier.into())])
        }
    });
    let whole = |saved: String| match &next {
        // On a narrow screen the star at the top says as much, and leaves room for a key.
        Some(next) if cells < 80 => format!("{next} "),
        Some(next) => format!("{saved}  {next} "),
        None => format!("{saved} "),
    };
    // Where it would crowd out the keys, that it is saved says enough.
    let long = at.map(|at| whole(saved_at(at, &app.text)));
    long.filter(|long| width(long) * 2 <= cells).unwrap_or_else(|| whole(app.text.say(saved)))
}

/// When the plan was saved: the time today, the day before.
fn saved_at(at: Moment, text: &Text) -> String {
    if !at.today {
        return text.say_with("tui-file-saved-on", &[("day", text.date(at.when.date()).into())]);
    }
    let key = if at.utc { "tui-file-saved-utc" } else { "tui-file-saved-at" };
    text.say_with(key, &[("time", text.time(at.when.time()).into())])
}
