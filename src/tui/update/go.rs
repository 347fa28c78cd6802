//! Moving about: panes, rows, folds, tabs and jumps. Nothing here changes the plan.

use crate::plan::Place;
use crate::tui::app::{App, Notice, Pane, Tab, WhyOf};
use crate::tui::model::{self, why::Jump, why::WhyRow};
use crate::tui::said::Said;
use crate::tui::sought::Sought;
use crate::tui::tree;
use crate::tui::view::Slot;
use crate::tui::{edits, forms};

/// Gives the keys to the next pane, or the one before.
pub fn pane(app: &mut App, by: i64) {
    let at = Pane::ALL.iter().position(|&p| p == app.pane).unwrap_or(0);
    app.focus(Pane::ALL[shift(at, by, 3, true)]);
}

/// A position moved within `len`, round the end or not.
fn shift(at: usize, by: i64, len: usize, round: bool) -> usize {
    if len == 0 {
        return 0;
    }
    let (at, last) = (i64::try_from(at).unwrap_or(0), i64::try_from(len).unwrap_or(1) - 1);
    let to = at.saturating_add(by);
    let to = if round { to.rem_euclid(last + 1) } else { to.clamp(0, last) };
    usize::try_from(to).unwrap_or(0)
}

/// Moves the selection of the pane that has the keys.
pub fn vertical(app: &mut App, by: i64) {
    let (at, len) = position(app);
    // A step over the end of a short list goes round; a leap stops there.
    let to = shift(at, by, len, false);
    to_row(app, to);
}

/// Moves by what the pane shows at once.
pub fn page(app: &mut App, by: i64) {
    // What stands below a list is read before another row is gone to.
    let below = app.pane == Pane::View && matches!(app.tab, Tab::Findings | Tab::Paths);
    if below && app.drawn.get_mut().read_on(by > 0) {
        return;
    }
    let rows = app.drawn.borrow().page(app.pane);
    vertical(app, by.saturating_mul(i64::from(rows.max(2)) - 1));
}

/// Where the selection stands in the pane that has the keys, and of how many rows.
fn position(app: &App) -> (usize, usize) {
    let Some(doc) = &app.doc else {
        return (app.welcome.at, model::welcome::ways(app).len());
    };
    match (app.pane, app.tab) {
        (Pane::Tree, _) => (doc.selected_row(), doc.rows().len()),
        (Pane::Inspector, _) => {
            let Some(form) = forms::edit(doc, doc.selected()) else {
                return (0, 0);
            };
            // What is below the fields can be read, though not chosen.
            let rows = app.drawn.borrow().count(Slot::Inspector).max(form.fields.len());
            (form.position(app.field).unwrap_or(0) + app.beyond, rows)
        }
        (Pane::View, Tab::Bill) => {
            let at = model::bill::selected(&app.line, doc);
            let at = at.and_then(|line| doc.bill_order().position(line));
            (at.unwrap_or(0), doc.assessment().lines.len())
        }
        (Pane::View, Tab::Findings) => {
            let at = model::findings::selected(&app.finding, doc.findings());
            (at.unwrap_or(0), doc.findings().len())
        }
        (Pane::View, Tab::Paths) => {
            let ways = doc.ways().unwrap_or_default();
            (model::paths::selected(&app.path, ways, doc.plan()).unwrap_or(0), ways.len())
        }
        (Pane::View, Tab::Why) => {
            let rows = why_rows(app);
            (why_at(app, &rows), rows.len())
        }
    }
}

/// Selects a row of the pane that has the keys.
pub fn to_row(app: &mut App, row: usize) {
    let Some(doc) = &mut app.doc else {
        app.welcome.at = row;
        return;
    };
    match (app.pane, app.tab) {
        (Pane::Tree, _) => {
            if let Some(place) = doc.rows().get(row).map(|r| r.place) {
                doc.select(place);
                app.inspect_anew();
            }
        }
        (Pane::Inspector, _) => {
            if let Some(form) = forms::edit(doc, doc.selected()) {
                let last = form.fields.len().saturating_sub(1);
                app.field = form.fields.get(row.min(last)).map_or("", |f| f.id);
                app.beyond = row.saturating_sub(last);
            }
        }
        (Pane::View, Tab::Bill) => {
            if let Some(line) = doc.bill_order().line(row) {
                set_line(app, line);
            }
        }
        (Pane::View, Tab::Findings) => {
            let key = doc.findings().get(row).map(model::findings::FindingKey::of);
            app.finding = (key, row);
        }
        (Pane::View, Tab::Paths) => {
            let id = doc.ways().and_then(|w| w.get(row)).map(|w| w.id.clone());
            app.path = (id, row);
        }
        (Pane::View, Tab::Why) => app.why_row = Some(row),
    }
}

fn set_line(app: &mut App, line: usize) {
    if let Some(selected) = app.doc.as_ref().and_then(|doc| model::bill::select(line, doc)) {
        app.line = selected;
    }
}

/// The rows of the derivation that is shown.
#[must_use]
pub fn why_rows(app: &App) -> Vec<WhyRow> {
    let Some(doc) = &app.doc else {
        return Vec::new();
    };
    match app.why {
        WhyOf::Line => model::bill::selected(&app.line, doc)
            .map(|at| model::why::of_line(doc.assessment(), at))
            .unwrap_or_default(),
        WhyOf::Thing => match doc.was(doc.selected()) {
            Some(was) => model::why::of_thing(doc.assessment(), was),
            None => Vec::new(),
        },
    }
}

/// The selected row of the derivation: the first that leads somewhere until another one is chosen.
#[must_use]
pub fn why_at(app: &App, rows: &[WhyRow]) -> usize {
    let last = rows.len().saturating_sub(1);
    let leads = || rows.iter().position(|row| leads_to(app, row).is_some());
    app.why_row.or_else(leads).unwrap_or(0).min(last)
}

/// Where the selected row of the derivation leads, when it leads anywhere.
#[must_use]
pub fn why_jump(app: &App) -> Option<Jump> {
    let rows = why_rows(app);
    rows.get(why_at(app, &rows)).and_then(|row| leads_to(app, row))
}

fn leads_to(app: &App, row: &WhyRow) -> Option<Jump> {
    let doc = app.doc.as_ref()?;
    let line = model::bill::selected(&app.line, doc).and_then(|at| doc.assessment().lines.get(at));
    model::why::jump(row, doc.assessment(), line)
}

/// Folds, or goes to what the selected thing is in.
pub fn left(app: &mut App) {
    let Some(doc) = &mut app.doc else {
        return;
    };
    match app.pane {
        Pane::Tree => {
            let place = doc.selected();
            let open = tree::has_children(doc.plan(), place) && !doc.folded(place);
            if open && place != Place::Plan {
                doc.set_folded(place, true);
            } else if let Some(up) = tree::parent(place) {
                doc.select(up);
            }
        }
        Pane::View => cycle_tab(app, -1),
        Pane::Inspector => app.focus(Pane::Tree),
    }
}

/// Unfolds, or goes to the first thing in the selected one.
pub fn right(app: &mut App) {
    let Some(doc) = &mut app.doc else {
        return;
    };
    match app.pane {
        Pane::Tree => {
            let place = doc.selected();
            if doc.folded(place) {
                doc.set_folded(place, false);
            } else if let Some(&first) = tree::children_of(doc.plan(), place).first() {
                doc.select(first);
            }
        }
        Pane::View => cycle_tab(app, 1),
        Pane::Inspector => app.focus(Pane::View),
    }
}

fn cycle_tab(app: &mut App, by: i64) {
    let at = Tab::ALL.iter().position(|&t| t == app.tab).unwrap_or(0);
    app.tab = Tab::ALL[shift(at, by, Tab::ALL.len(), true)];
}

/// Shows a tab; a second time gives the keys back to the tree.
pub fn tab(app: &mut App, tab: Tab) {
    if app.pane == Pane::View && app.tab == tab {
        app.pane = Pane::Tree;
    } else {
        app.show(tab);
    }
}

/// Folds or unfolds the selected thing.
pub fn fold(app: &mut App) {
    if let Some(doc) = &mut app.doc {
        let place = doc.selected();
        doc.set_folded(place, !doc.folded(place));
    }
}

/// Shows the ways out, at those of what is selected.
pub fn paths(app: &mut App) {
    if app.pane == Pane::View && app.tab == Tab::Paths {
        app.pane = Pane::Tree;
        return;
    }
    let Some(doc) = &app.doc else {
        return;
    };
    let at_finding = app.pane == Pane::View && app.tab == Tab::Findings;
    let finding = model::findings::selected(&app.finding, doc.findings())
        .filter(|_| at_finding)
        .and_then(|at| doc.findings().get(at));
    let place = finding.map_or_else(|| doc.selected(), |f| f.place);
    let code = finding.map(|f| f.rule.code);
    app.show(Tab::Paths);
    app.path_wanted = Some((place, code));
}

/// Goes to the way out that is wanted, once the ways are worked out.
pub fn settle_path(app: &mut App) {
    let Some((doc, ways)) = app.doc.as_ref().and_then(|doc| Some((doc, doc.ways()?))) else {
        return;
    };
    if let Some((place, code)) = app.path_wanted.take()
        && let Some(at) = model::paths::nearest(ways, place, code, doc.plan())
    {
        app.path = (Some(ways[at].id.clone()), at);
    }
}

/// Shows the derivation of the selected line, of the selected thing, or of what the selected row is about.
pub fn why(app: &mut App) {
    if app.pane == Pane::View && app.tab == Tab::Why {
        return jump(app);
    }
    let from_bill = app.pane == Pane::View && app.tab == Tab::Bill;
    app.why = if from_bill { WhyOf::Line } else { WhyOf::Thing };
    if app.pane == Pane::View
        && app.tab == Tab::Findings
        && let Some(place) = edits::subject(app)
        && let Some(doc) = &mut app.doc
    {
        doc.select(place);
    }
    app.why_row = None;
    app.show(Tab::Why);
}

/// Enter: opens what is selected, edits it, or jumps to where it leads.
pub fn open(app: &mut App) {
    let Some(doc) = &app.doc else {
        model::welcome::take(app);
        return;
    };
    match (app.pane, app.tab) {
        (Pane::Tree | Pane::Inspector, _) => super::make::edit(app),
        (Pane::View, Tab::Bill) => {
            if model::bill::selected(&app.line, doc).is_some() {
                why(app);
            }
        }
        (Pane::View, Tab::Findings) => {
            let at = model::findings::selected(&app.finding, doc.findings());
            if let Some(place) = at.and_then(|i| doc.findings().get(i)).map(|f| f.place) {
                go_to(app, place);
            }
        }
        (Pane::View, Tab::Paths) => super::make::take_path(app),
        (Pane::View, Tab::Why) => jump(app),
    }
}

fn jump(app: &mut App) {
    match why_jump(app) {
        Some(Jump::Thing(place)) => {
            if let Some(doc) = &mut app.doc {
                doc.select(place);
            }
            app.why = WhyOf::Thing;
            app.why_row = None;
        }
        Some(Jump::Line(at)) => {
            set_line(app, at);
            app.why = WhyOf::Line;
            app.why_row = None;
        }
        None => app.say(Notice::bad(Said::new("tui-not-a-jump"))),
    }
}

/// Selects a thing in the tree and gives the tree the keys.
pub fn go_to(app: &mut App, place: Place) {
    if let Some(doc) = &mut app.doc {
        doc.select(place);
        app.focus(Pane::Tree);
    }
}

/// Esc: out of the filter, what is cut stays, back to the tree.
pub fn back(app: &mut App) {
    let Some(doc) = &mut app.doc else {
        return;
    };
    if !doc.filter().is_empty() {
        doc.set_filter("");
    } else if let Some(place) = doc.cut().filter(|_| app.pane == Pane::Tree) {
        let name = place.name(doc.plan()).to_owned();
        doc.set_cut(None);
        app.clip = None;
        app.say(Notice::good(Said::new("tui-paste-same").with("name", name)));
    } else if app.pane == Pane::View && app.tab == Tab::Why && app.why == WhyOf::Line {
        app.tab = Tab::Bill;
    } else {
        app.pane = Pane::Tree;
    }
}

/// Goes to the next finding, round the end.
pub fn next_finding(app: &mut App) {
    let Some(doc) = &mut app.doc else {
        return;
    };
    let findings = doc.findings();
    let known = app.finding.0.is_some();
    let at = model::findings::selected(&app.finding, findings);
    let next = match at {
        Some(at) if known => (at + 1) % findings.len(),
        _ => 0,
    };
    if let Some(finding) = findings.get(next) {
        let place = finding.place;
        app.finding = (Some(model::findings::FindingKey::of(finding)), next);
        doc.select(place);
        app.show(Tab::Findings);
    }
}

/// Goes to the next thing with what was looked for in its name or place, or the one before.
pub fn find(app: &mut App, forward: bool) {
    let sought = Sought::new(&app.sought);
    let Some(doc) = &mut app.doc else {
        return;
    };
    let all: Vec<Place> =
        Place::all(doc.plan()).filter(|&place| sought.is(place, doc.plan())).collect();
    let here = doc.selected();
    let next = if forward {
        all.iter().find(|&&p| p > here).or(all.first())
    } else {
        all.iter().rev().find(|&&p| p < here).or(all.last())
    };
    if let Some(&place) = next {
        doc.select(place);
        app.focus(Pane::Tree);
    } else {
        let said = Said::new("tui-find-nothing").with("text", app.sought.as_str());
        app.say(Notice::bad(said));
    }
}
