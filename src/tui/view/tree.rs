//! The topology: sites, devices, nodes and object groups, with ports and the worst finding of each.

use super::rows::Rows;
use super::{Slot, footer, frame, row_style};
use crate::plan::{ObjectGroup, Place, Role};
use crate::rules::Severity;
use crate::text::{Text, fit, pad_left, pad_right, visible, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane};
use crate::tui::doc::{Badge, Doc};
use crate::tui::forms;
use crate::tui::theme::Tone;
use crate::tui::tree::Row;
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
    let focused = app.pane == Pane::Tree && app.dialogs.is_empty();
    let mut title = app.text.say("tui-pane-tree");
    if !doc.filter().is_empty() {
        title = app.text.say_with("tui-pane-tree-filtered", &[("filter", doc.filter().into())]);
    }
    let inner = frame::draw(frame, area, &title, focused, app);
    let rows = Rows {
        pane: Pane::Tree,
        slot: Slot::Tree,
        count: doc.rows().len(),
        selected: doc.selected_row(),
        above: 0,
        of: (doc.selected_row(), doc.rows().len()),
        headed: false,
        inner,
    };
    match app.drawn.borrow().columns() {
        0..80 => frame::elsewhere(frame, inner, app),
        80..120 => footer::next_beside(frame, inner, app),
        _ => {}
    }
    let cells = usize::from(inner.width);
    rows.draw(
        frame,
        inner,
        app,
        |i| doc.rows().get(i).map_or_else(Line::default, |row| line(app, doc, row, cells)),
        Some,
    );
    if doc.plan().sites.is_empty() && inner.height > 3 {
        let said =
            app.text.say_with("tui-tree-empty", &[("key", app.key_name(Action::Add).into())]);
        let lines: Vec<Line<'_>> = wrap(&said, cells.saturating_sub(2))
            .into_iter()
            .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim)))
            .collect();
        let below = Rect { y: inner.y + 2, height: inner.height - 2, ..inner };
        frame.render_widget(Paragraph::new(lines), below);
    }
}

fn line(app: &App, doc: &Doc, row: &Row, cells: usize) -> Line<'static> {
    let selected = row.place == doc.selected();
    let style = row_style(app, selected, app.pane == Pane::Tree && app.dialogs.is_empty());
    let theme = app.look.theme;
    let signs = app.look.signs();
    let fold = match (row.children, row.folded) {
        (true, true) => signs.folded,
        (true, false) => signs.open,
        (false, _) => " ",
    };
    let counts = if row.folded || row.place == Place::Plan {
        doc.badge_below(row.place)
    } else {
        doc.badge(row.place)
    };
    let (worst, badge) = (worst(counts), badge(app, counts));
    let indent = " ".repeat(usize::from(row.depth) * 2);
    let (name, about) = words(app, doc, row.place, row.folded);
    let cut = doc.cut() == Some(row.place);
    let head = format!("{indent}{fold} ");
    // A blank on each side of the badge; without one, every cell is of use.
    let beside = if badge.is_empty() { 0 } else { width(&badge) + 2 };
    let room = cells.saturating_sub(width(&head) + beside);
    let name = fit(&visible(&name), room);
    let left = room.saturating_sub(width(&name) + 2);
    let mark = if cut { app.text.say("tui-tree-cut") } else { String::new() };
    let blank = if cut { " " } else { "" };
    let beside_mark = left.saturating_sub(width(&mark) + blank.len());
    let about = match group_of(doc, row.place) {
        Some(group) => {
            // What has no functions has room for its kind.
            let kinds = group.features.is_empty() || with_kinds(app, doc, row.place, cells);
            group_about(group, beside_mark, kinds, &app.text)
        }
        // A few letters of it would say nothing.
        None if beside_mark < width(&about).min(5) => String::new(),
        None => fit(&about, beside_mark),
    };
    let about = fit(format!("{mark}{blank}{about}").trim_end(), left);
    let used = width(&name) + if about.is_empty() { 0 } else { width(&about) + 2 };
    let gap = " ".repeat(room.saturating_sub(used));
    let name_style = match row.place {
        _ if cut => theme.style(Tone::Dim),
        Place::Site(_) | Place::Plan => theme.style(Tone::Title),
        _ if !row.matches => theme.style(Tone::Dim),
        _ => theme.style(Tone::Text),
    };
    let mut spans = vec![Span::raw(head), Span::styled(name, name_style)];
    if !about.is_empty() {
        spans.push(Span::styled(format!("  {about}"), theme.style(Tone::Dim)));
    }
    spans.push(Span::raw(gap));
    let badge_style = worst.map_or_else(|| theme.style(Tone::Text), |(s, _)| theme.severity(s));
    spans.push(Span::styled(
        pad_right(&pad_left(&badge, beside.saturating_sub(1)), beside),
        badge_style,
    ));
    Line::from(spans).style(style)
}

fn group_of(doc: &Doc, place: Place) -> Option<&ObjectGroup> {
    let Place::Object(at, object) = place else { return None };
    doc.plan().node(at)?.objects.get(object)
}

/// Whether all groups of a node have room for their kind beside their functions: said of one and not of the next, it would
/// read as if the next had none.
fn with_kinds(app: &App, doc: &Doc, place: Place, cells: usize) -> bool {
    /// Of a node with more groups the first ones decide: a frame is not to take longer for it.
    const MOST: usize = 100;
    /// Blanks and a fold before an object, and two before what is said of it.
    const BEFORE: usize = 10;
    let Place::Object(at, _) = place else { return true };
    let groups = doc.plan().node(at).map_or(&[][..], |node| &node.objects);
    groups.iter().take(MOST).enumerate().all(|(object, group)| {
        let badge = badge(app, doc.badge(Place::Object(at, object)));
        let beside = if badge.is_empty() { 0 } else { width(&badge) + 2 };
        let about = group_about(group, usize::MAX, true, &app.text);
        let name = width(&visible(&group.name));
        group.features.is_empty() || BEFORE + name + width(&about) + beside <= cells
    })
}

/// The worst severity of findings and how many there are of it.
fn badge(app: &App, counts: Badge) -> String {
    worst(counts).map_or(String::new(), |(severity, n)| {
        format!("{}{}", app.look.signs().severity(severity), app.text.number(n))
    })
}

fn worst(counts: Badge) -> Option<(Severity, u32)> {
    let all = [Severity::Error, Severity::Warning, Severity::Info];
    all.into_iter().zip(counts).find(|&(_, n)| n > 0)
}

/// Kind, number and functions of a group, as much as there is room for: beside functions the kind goes first, then
/// whole functions, whose number stands in their place. Part of a number would be another number.
fn group_about(group: &ObjectGroup, room: usize, kinds: bool, text: &Text) -> String {
    /// Less of a kind says nothing.
    const SHORTEST: usize = 5;
    let number = text.number(group.count);
    let kind = text.say(forms::kind_key(group.kind));
    let left = room.saturating_sub(width(&number) + 1);
    let shorter = group.features.is_empty() && left >= SHORTEST;
    let kind = format!("{} {number}", if shorter { fit(&kind, left) } else { kind });
    let features: Vec<String> = group.features.iter().map(|f| visible(f).into_owned()).collect();
    let with = |before: &str, shown: usize| {
        let more = features.len() - shown;
        let more = (more > 0).then(|| format!("+{more}"));
        let words: Vec<&str> = features.iter().take(shown).map(String::as_str).collect();
        let words: Vec<&str> = words.into_iter().chain(more.as_deref()).collect();
        format!("{before}  {}", words.join(" ")).trim_end().to_owned()
    };
    let all = features.len();
    let fewer = (0..=all).rev().map(|shown| with(&number, shown));
    let fitting =
        kinds.then(|| with(&kind, all)).into_iter().chain(fewer).find(|said| width(said) <= room);
    fitting.unwrap_or_default()
}

/// The name of a thing, and what is said beside it.
fn words(app: &App, doc: &Doc, place: Place, folded: bool) -> (String, String) {
    let plan = doc.plan();
    let text = &app.text;
    let name = place.name(plan).to_owned();
    let about = match place {
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => {
            if plan.project.name.is_empty() {
                return (text.say("tui-plan-unnamed"), String::new());
            }
            return (plan.project.name.clone(), text.say("tui-tree-plan"));
        }
        Place::Site(site) => {
            let devices = plan.sites.get(site).map_or(0, |s| s.devices.len());
            if folded {
                text.say_with("tui-tree-devices", &[("n", devices.into())])
            } else {
                String::new()
            }
        }
        Place::Device(at) => {
            plan.device(at).map(|d| visible(&d.model).into_owned()).unwrap_or_default()
        }
        Place::Node(at) => node_about(app, doc, at),
        Place::Object(..) => group_of(doc, place)
            .map_or_else(String::new, |group| group_about(group, usize::MAX, true, text)),
    };
    (name, about)
}

/// What is said beside a node: its ports, or that it is a Standby.
pub fn node_about(app: &App, doc: &Doc, at: crate::plan::DeviceAt) -> String {
    let Some(node) = doc.plan().node(at) else {
        return String::new();
    };
    if node.role == Role::Standby {
        return app.text.say("tui-role-standby");
    }
    // What is new has not been counted yet.
    let Some(at) = doc.was_at(at) else {
        return String::new();
    };
    let facts = doc.assessment().node_at(at).and_then(|n| doc.assessment().nodes.get(n));
    let ports = facts.map_or(0, |n| n.ports);
    app.text.say_with("tui-tree-ports", &[("n", ports.into())])
}
