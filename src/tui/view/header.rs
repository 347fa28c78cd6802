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
    let cells = usize::from(area.width);
    let working = working(app);
    let mut pieces = app.doc.as_ref().map_or_else(Vec::new, |doc| pieces(app, doc));
    pieces.insert(0, Piece::new("pbxplan".to_owned(), 1, Stays::Program));
    let right = if working.is_empty() { 0 } else { width(&working) + 2 };
    let used: usize = pieces.iter().map(Piece::cells).sum();
    // The tabs stand over the third pane too: nothing of the plan goes for them.
    let tabs = if app.doc.is_some() && area.width >= 120 { tabs_width(app) } else { 0 };
    let tabs = if used + right + tabs < cells { tabs } else { 0 };
    let right = right + tabs;
    fit_in(&mut pieces, cells.saturating_sub(right + 1));
    if let Some(first) = pieces.first_mut() {
        first.gap = 1;
    }
    let mut spans = Vec::new();
    let mut used = 0;
    for piece in pieces {
        let style = match piece.stays {
            Stays::Program => bar.add_modifier(Modifier::BOLD),
            _ => bar,
        };
        used += piece.cells();
        spans.push(Span::styled(" ".repeat(piece.gap), bar));
        spans.push(Span::styled(piece.words, style));
    }
    spans.push(Span::styled(" ".repeat(cells.saturating_sub(used + right)), bar));
    if !working.is_empty() {
        spans.push(Span::styled(format!(" {working} "), bar.add_modifier(Modifier::BOLD)));
    }
    if tabs > 0 {
        tab_spans(app, area, bar, cells - tabs, &mut spans);
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

/// Words of the line that stand or go as one: none is ever cut but the plan's name.
struct Piece {
    words: String,
    /// The same in a sign, where there is not room for the words of all.
    short: Option<String>,
    /// Blanks before it.
    gap: usize,
    stays: Stays,
}

impl Piece {
    const fn new(words: String, gap: usize, stays: Stays) -> Self {
        Self { words, short: None, gap, stays }
    }

    fn cells(&self) -> usize {
        self.gap + width(&self.words)
    }
}

/// What goes first where there is not room for everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stays {
    /// That the readings are the usual ones.
    Readings,
    Notes,
    Program,
    Warnings,
    Name,
    /// Readings that are not the usual ones: the bill is another with them.
    Chosen,
    OtherTotals,
    Always,
}

/// Lets go what there is no room for, the least important first and of its like the last one first. Before anything goes
/// that is only told here, what has a sign is said in it, and the name is cut.
fn fit_in(pieces: &mut Vec<Piece>, room: usize) {
    /// Less of a name says nothing.
    const SHORTEST: usize = 8;
    let is_name = |piece: &&mut Piece| piece.stays == Stays::Name;
    let whole = pieces.iter_mut().find(is_name).map(|name| name.words.clone());
    loop {
        let used: usize = pieces.iter().map(Piece::cells).sum();
        let over = used.saturating_sub(room);
        // What has gone since the name was cut leaves it room again.
        if over == 0
            && let Some((name, whole)) = pieces.iter_mut().find(is_name).zip(whole.as_ref())
        {
            name.words = fit(whole, width(&name.words) + room.saturating_sub(used));
        }
        let last = (0..pieces.len()).rev().min_by_key(|&at| pieces[at].stays);
        let Some(at) = last.filter(|&at| over > 0 && pieces[at].stays < Stays::Always) else {
            return;
        };
        let stays = pieces[at].stays;
        // What is to be bought keeps its word longest: the others are told by the marks of the bill below.
        let shorter = |piece: &mut Piece, last: bool| {
            let short = piece.short.take_if(|_| last || piece.stays < Stays::Always);
            short.map(|short| piece.words = short).is_some()
        };
        let mut shortened = false;
        for last in [false, true] {
            let due = stays > if last { Stays::Program } else { Stays::Notes };
            if due && !shortened {
                for piece in pieces.iter_mut() {
                    shortened |= shorter(piece, last);
                }
            }
        }
        if shortened {
            continue;
        }
        let name = pieces.iter_mut().find(is_name);
        if stays > Stays::Program
            && let Some(name) = name.filter(|name| width(&name.words) > SHORTEST)
        {
            let wide = width(&name.words);
            name.words = fit(&name.words, wide.saturating_sub(over).max(SHORTEST));
            continue;
        }
        pieces.remove(at);
    }
}

/// That the bill is of the plan as it was a moment ago; nothing while that is no more than a moment.
fn working(app: &App) -> String {
    match &app.doc {
        Some(doc) if doc.is_broken() => app.text.say("tui-not-worked-out"),
        Some(_) if app.slow => app.text.say("tui-working"),
        _ => String::new(),
    }
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

/// What the line says of a plan, from left to right.
fn pieces(app: &App, doc: &Doc) -> Vec<Piece> {
    let text = &app.text;
    let plan = doc.plan();
    let mut name = if plan.project.name.is_empty() {
        match app.file.path.as_ref().and_then(|f| f.file_name()) {
            Some(file) => visible(&file.to_string_lossy()).into_owned(),
            None => text.say("tui-plan-unnamed"),
        }
    } else {
        visible(&plan.project.name).into_owned()
    };
    name = fit(&name, 40);
    let star = if app.unsaved() { " *" } else { "" };
    let version = format!("V{}", plan.software);
    let mut out = vec![
        Piece::new(name, 2, Stays::Name),
        Piece::new(star.to_owned(), 0, Stays::Always),
        Piece::new(version, 2, Stays::Always),
    ];
    worst(app, doc, &mut out);
    totals(app, doc, &mut out);
    out.push(readings(app, &plan.readings));
    out
}

fn worst(app: &App, doc: &Doc, out: &mut Vec<Piece>) {
    let counts = doc.badge_below(Place::Plan);
    let mut gap = 2;
    for (severity, key, stays) in [
        (Severity::Error, "tui-count-errors", Stays::Always),
        (Severity::Warning, "tui-count-warnings", Stays::Warnings),
        (Severity::Info, "tui-count-infos", Stays::Notes),
    ] {
        let n = counts[severity_index(severity)];
        if n > 0 {
            out.push(Piece::new(app.text.say_with(key, &[("n", n.into())]), gap, stays));
            gap = 1;
        }
    }
    if gap == 2 {
        let words = app.text.say("tui-count-none");
        out.push(Piece::new(words, gap, Stays::Warnings));
    }
}

fn totals(app: &App, doc: &Doc, out: &mut Vec<Piece>) {
    let totals = &doc.assessment().totals;
    // A 0 would say that nothing is to be bought.
    let worked_out = doc.assessment().is_worked_out();
    for action in Action::ALL {
        let n = totals.of(action);
        if n > 0 && action != Action::Keep || worked_out && action == Action::Buy {
            let key = format!("tui-total-{}", action.id());
            let words = app.text.say_with(&key, &[("n", n.into())]);
            let bought = action == Action::Buy;
            let stays = if bought { Stays::Always } else { Stays::OtherTotals };
            let short = Some(format!("{} {}", action.mark(), app.text.number(n)));
            out.push(Piece { short, ..Piece::new(words, 2, stays) });
        }
    }
}

fn readings(app: &App, readings: &Readings) -> Piece {
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
        return Piece::new(app.text.say("tui-readings-default"), 2, Stays::Readings);
    }
    let words = app.text.say_with("tui-readings-chosen", &[("list", chosen.join(", ").into())]);
    let short = app.text.say_with("tui-readings-chosen-short", &[("n", chosen.len().into())]);
    Piece { short: Some(short), ..Piece::new(words, 2, Stays::Chosen) }
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
