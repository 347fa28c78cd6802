//! The line at the top: which plan, what is wrong with it, what it comes to, how the guide is read.

use super::Target;
use crate::assess::Action;
use crate::plan::Place;
use crate::plan::Readings;
use crate::rules::Severity;
use crate::text::{fit, visible, width};
use crate::tui::app::{App, Tab};
use crate::tui::doc::{Doc, severity_index};
use crate::tui::theme::Tone;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the line.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let theme = app.look.theme;
    let bar = theme.style(Tone::Bar);
    let mut spans = vec![Span::styled(" pbxplan ", bar.add_modifier(Modifier::BOLD))];
    let cells = usize::from(area.width);
    let mut used = 9;
    let tabs = if app.doc.is_some() && area.width >= 120 { tabs_width(app) } else { 0 };
    let parts = app.doc.as_ref().map_or_else(Vec::new, |doc| parts(app, doc));
    for part in parts {
        let room = cells.saturating_sub(used + tabs + 2);
        if room < 6 {
            break;
        }
        let part = fit(&part, room);
        used += width(&part) + 2;
        spans.push(Span::styled(format!(" {part} "), bar));
    }
    spans.push(Span::styled(" ".repeat(cells.saturating_sub(used + tabs)), bar));
    if tabs > 0 {
        tab_spans(app, area, bar, cells - tabs, &mut spans);
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

fn tabs_width(app: &App) -> usize {
    Tab::ALL.iter().map(|t| width(&app.text.say(t.key())) + 2).sum()
}

fn tab_spans(app: &App, area: Rect, bar: Style, start: usize, spans: &mut Vec<Span<'static>>) {
    let mut x = area.x.saturating_add(u16::try_from(start).unwrap_or(0));
    for tab in Tab::ALL {
        let word = format!(" {} ", app.text.say(tab.key()));
        let wide = u16::try_from(width(&word)).unwrap_or(0);
        let cell = Rect { x, width: wide, ..area };
        app.drawn.borrow_mut().rows.push((cell, Target::Tab(tab)));
        x = x.saturating_add(wide);
        // The open one is not reversed within the reversed bar: to be seen without any colour.
        let style = if tab == app.tab {
            app.look.theme.base().add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
        } else {
            bar
        };
        spans.push(Span::styled(word, style));
    }
}

/// The parts of the line, the most important first.
fn parts(app: &App, doc: &Doc) -> Vec<String> {
    let text = &app.text;
    let plan = doc.plan();
    let mut out = Vec::new();
    let mut name = if plan.project.name.is_empty() {
        match app.file.path.as_ref().and_then(|f| f.file_name()) {
            Some(file) => visible(&file.to_string_lossy()).into_owned(),
            None => text.say("tui-plan-unnamed"),
        }
    } else {
        visible(&plan.project.name).into_owned()
    };
    if doc.unsaved() {
        name.push_str(" *");
    }
    out.push(fit(&name, 40));
    out.push(format!("V{}", plan.software));
    out.push(worst(app, doc));
    out.push(totals(app, doc));
    out.push(readings(app, &plan.readings));
    out.retain(|part| !part.is_empty());
    out
}

fn worst(app: &App, doc: &Doc) -> String {
    let counts = doc.badge_below(Place::Plan);
    let said = |severity, key| {
        let n = counts[severity_index(severity)];
        (n > 0).then(|| app.text.say_with(key, &[("n", n.into())]))
    };
    let words: Vec<String> = [
        said(Severity::Error, "tui-count-errors"),
        said(Severity::Warning, "tui-count-warnings"),
        said(Severity::Info, "tui-count-infos"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if words.is_empty() { app.text.say("tui-count-none") } else { words.join(" ") }
}

fn totals(app: &App, doc: &Doc) -> String {
    let totals = &doc.assessment().totals;
    let mut words = Vec::new();
    for action in Action::ALL {
        let n = totals.of(action);
        if n > 0 && action != Action::Keep || action == Action::Buy {
            let key = format!("tui-total-{}", action.id());
            words.push(app.text.say_with(&key, &[("n", n.into())]));
        }
    }
    words.join("  ")
}

fn readings(app: &App, readings: &Readings) -> String {
    let chosen: Vec<String> = Readings::TABLE
        .iter()
        .zip(readings.chosen())
        .filter(|(_, second)| *second)
        .map(|((id, _, values), _)| {
            let args = [("name", (*id).into()), ("what", values[1].into())];
            app.text.say_with("tui-named", &args)
        })
        .collect();
    if chosen.is_empty() {
        app.text.say("tui-readings-default")
    } else {
        app.text.say_with("tui-readings-chosen", &[("list", chosen.join(", ").into())])
    }
}

/// Where the reader stands, for screens with room for one pane.
pub fn breadcrumb(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let sign = app.look.signs().crumb;
    let mut names: Vec<String> =
        doc.selected().names(doc.plan()).into_iter().map(|n| visible(n).into_owned()).collect();
    names.insert(
        0,
        app.text.say(match (app.pane, app.tab) {
            (crate::tui::app::Pane::Tree, _) => "tui-pane-tree",
            (crate::tui::app::Pane::Inspector, _) => "tui-pane-inspector",
            (crate::tui::app::Pane::View, tab) => tab.key(),
        }),
    );
    let words = fit(&names.join(&format!(" {sign} ")), usize::from(area.width).saturating_sub(2));
    let line = Line::styled(format!(" {words}"), app.look.theme.style(Tone::Dim));
    frame.render_widget(Paragraph::new(line), area);
}
