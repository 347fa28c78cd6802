//! The findings, worst first, and the selected one in full: what, where, how to put it right.

use super::below;
use super::bill::{empty, tabbed};
use super::rows::Rows;
use super::{Slot, row_style};
use crate::rules::Finding;
use crate::text::{fit, pad_right, visible, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane};
use crate::tui::doc::Doc;
use crate::tui::model;
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::View && app.dialogs.is_empty();
    let inner = tabbed(frame, area, focused, app);
    let findings = doc.findings();
    let Some(at) = model::findings::selected(&app.finding, findings) else {
        let key = app.key_name(Action::Bill);
        empty(frame, inner, &app.text.say_with("tui-findings-empty", &[("key", key.into())]), app);
        return;
    };
    let foot = detail(app, doc, &findings[at], usize::from(inner.width));
    // The list has what it needs, up to a third; the selected one in full gets the rest.
    let listed = u16::try_from(findings.len()).unwrap_or(u16::MAX).min((inner.height / 3).max(3));
    let high = u16::try_from(foot.len()).unwrap_or(u16::MAX);
    let high = high.min(inner.height.saturating_sub(listed));
    let list = Rect { height: inner.height - high, ..inner };
    let view = Rows {
        pane: Pane::View,
        slot: Slot::Findings,
        count: findings.len(),
        selected: at,
        above: 0,
        of: (at, findings.len()),
        headed: false,
        inner,
    };
    let cells = usize::from(inner.width);
    view.draw(
        frame,
        list,
        app,
        |i| {
            let style = row_style(app, i == at, focused);
            line(app, doc, i, cells).style(style)
        },
        Some,
    );
    let area = Rect { y: list.bottom(), height: high, ..inner };
    let of = format!("{} {}", findings[at].rule.code, findings[at].place.path(doc.reviewed()));
    below::draw(frame, area, app, of, foot);
}

fn line(app: &App, doc: &Doc, at: usize, cells: usize) -> Line<'static> {
    let Some(finding) = doc.findings().get(at) else {
        return Line::default();
    };
    let theme = app.look.theme;
    let severity = finding.rule.severity;
    let sign = app.look.signs().severity(severity);
    let code = pad_right(finding.rule.code, 7);
    let state = match (finding.waived_by, finding.cured) {
        (Some(_), _) => app.text.say("tui-finding-waived"),
        (None, true) => app.text.say("tui-finding-cured"),
        (None, false) => String::new(),
    };
    let state = if state.is_empty() { state } else { format!(" ({state})") };
    let room = cells.saturating_sub(width(&code) + width(&state) + 4);
    let message = told(app, doc, at, room);
    let style =
        if finding.waived_by.is_some() { theme.style(Tone::Dim) } else { theme.severity(severity) };
    Line::from(vec![
        Span::styled(format!(" {sign} {code} "), style),
        Span::raw(message),
        Span::styled(state, theme.style(Tone::Dim)),
    ])
}

/// The sentence of a finding in the room there is; where its neighbour's would read the same, with its place first.
fn told(app: &App, doc: &Doc, at: usize, room: usize) -> String {
    let findings = doc.findings();
    let Some(finding) = findings.get(at) else {
        return String::new();
    };
    let cut = |finding: &Finding| fit(&doc.message(finding, &app.text), room);
    let own = cut(finding);
    let neighbours = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten();
    let same = |other: &&Finding| other.rule.code == finding.rule.code && cut(other) == own;
    let alike = neighbours.filter_map(|other| findings.get(other)).any(|other| same(&other));
    let name = finding.place.name(doc.reviewed());
    if !alike || name.is_empty() {
        return own;
    }
    let args = [("name", name.into()), ("what", doc.message(finding, &app.text).into())];
    fit(&app.text.say_with("tui-named", &args), room)
}

fn detail(app: &App, doc: &Doc, finding: &Finding, cells: usize) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let text = &app.text;
    let rule = app.look.signs().rule.repeat(cells);
    let mut lines = vec![Line::styled(rule, theme.style(Tone::Dim))];
    let mut add = |words: &str, tone: Tone| {
        for line in wrap(words, cells.saturating_sub(2)) {
            lines.push(Line::styled(format!(" {line}"), theme.style(tone)));
        }
    };
    let severity = text.say(&format!("tui-severity-{}", finding.rule.severity.id()));
    let section = match finding.rule.section {
        "" => String::new(),
        section => format!(" §{section}"),
    };
    let place = finding.place.path(doc.reviewed());
    let head = format!("{severity} {}{section}  {}", finding.rule.code, visible(&place));
    add(head.trim_end(), Tone::Title);
    add(&doc.message(finding, text), Tone::Text);
    if let Some(waiver) = finding.waived_by.and_then(|w| doc.reviewed().waivers.get(w)) {
        let said = text
            .say_with("tui-finding-waived-because", &[("reason", waiver.reason.as_str().into())]);
        add(&said, Tone::Dim);
    }
    if finding.cured {
        add(&text.say("tui-finding-cured-by-bill"), Tone::Good);
    }
    add(&doc.help(finding, text), Tone::Dim);
    let fixes = doc.fixes_of(finding).len();
    if fixes > 0 {
        let said = text.say_with(
            "tui-finding-fixes",
            &[("n", fixes.into()), ("key", app.key_name(Action::Fix).into())],
        );
        add(&said, Tone::Key);
    }
    lines
}
