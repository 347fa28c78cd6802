//! Whether an action can be done now, and if not, why: said in the hints, the palette and help, never hidden.

#![allow(clippy::missing_errors_doc, reason = "the error is the answer: why it is not possible")]

use super::action::WhyNot;
use super::app::{App, Clip, Pane};
use super::dialog::cure;
use super::doc::Doc;
use super::model;
use crate::plan::Place;

type Possible = Result<(), WhyNot>;

const NO_PLAN: WhyNot = WhyNot("tui-not-without-plan");

/// Always.
pub fn always(_: &App) -> Possible {
    Ok(())
}

fn doc(app: &App) -> Result<&Doc, WhyNot> {
    app.doc.as_ref().ok_or(NO_PLAN)
}

fn need(holds: bool, why_not: &'static str) -> Possible {
    if holds { Ok(()) } else { Err(WhyNot(why_not)) }
}

/// With a plan open.
pub fn plan(app: &App) -> Possible {
    doc(app).map(|_| ())
}

/// With something in the selected thing.
pub fn fold(app: &App) -> Possible {
    let doc = doc(app)?;
    let place = doc.selected();
    let foldable = place != Place::Plan && super::tree::has_children(doc.plan(), place);
    need(foldable, "tui-not-foldable")
}

/// With a form for what is selected.
pub fn edit(app: &App) -> Possible {
    doc(app)?;
    need(super::edits::subject(app).is_some(), "tui-not-of-one-thing")
}

/// Where the thing itself is selected: what takes it away or elsewhere is not to happen out of sight.
fn in_sight(app: &App) -> Possible {
    need(app.pane != Pane::View, "tui-not-in-a-list")
}

/// With a thing of the topology selected.
pub fn delete(app: &App) -> Possible {
    doc(app)?;
    in_sight(app)?;
    need(doc(app)?.selected() != Place::Plan, "tui-not-the-plan")
}

/// With a thing that there may be two of.
pub fn duplicate(app: &App) -> Possible {
    doc(app)?;
    in_sight(app)?;
    match doc(app)?.selected() {
        Place::Plan => Err(WhyNot("tui-not-the-plan")),
        Place::Node(_) => Err(WhyNot("tui-not-a-node")),
        _ => Ok(()),
    }
}

/// With a device and another site to move it to, or an object group and another node.
pub fn move_away(app: &App) -> Possible {
    let doc = doc(app)?;
    in_sight(app)?;
    match doc.selected() {
        Place::Device(_) | Place::Node(_) => {
            need(doc.plan().sites.len() > 1, "tui-not-without-other-site")
        }
        Place::Object(..) => need(doc.plan().nodes().count() > 1, "tui-not-without-other-node"),
        _ => Err(WhyNot("tui-not-movable")),
    }
}

/// With a thing that can be put elsewhere.
pub fn cut(app: &App) -> Possible {
    duplicate(app)
}

/// With something cut, and a place here that it fits.
pub fn paste(app: &App) -> Possible {
    let doc = doc(app)?;
    in_sight(app)?;
    let here = doc.selected();
    match app.clip {
        None => Err(WhyNot("tui-not-without-cut")),
        Some(Clip::Site(_)) => Ok(()),
        Some(Clip::Device(_)) => need(super::edits::site_of(here).is_some(), "tui-not-a-site-here"),
        Some(Clip::Object(_)) => need(
            here.device().is_some_and(|at| doc.plan().node(at).is_some()),
            "tui-not-a-node-here",
        ),
    }
}

/// With a number under the cursor.
pub fn number(app: &App) -> Possible {
    doc(app)?;
    need(super::edits::number_field(app).is_some(), "tui-not-a-number")
}

/// With a finding here.
pub fn waive(app: &App) -> Possible {
    let doc = doc(app)?;
    let here = super::edits::findings_here(app, doc);
    need(!here.is_empty(), "tui-not-a-finding")?;
    need(here.iter().any(|&f| cure::may_be_waived(doc, f)), "tui-not-waivable")
}

/// With a finding here that the program knows a cure of.
pub fn fix(app: &App) -> Possible {
    let doc = doc(app)?;
    let here = super::edits::findings_here(app, doc);
    need(!here.is_empty(), "tui-not-a-finding")?;
    need(here.iter().any(|&f| !doc.fixes(f).is_empty()), "tui-not-fixable")
}

/// With pools that can be worked out.
pub fn cheapest(app: &App) -> Possible {
    let assessment = doc(app)?.assessment();
    need(!assessment.nodes.is_empty(), "tui-not-without-nodes")?;
    need(assessment.sound, "tui-not-unsound")
}

/// With something to explain.
pub fn why(app: &App) -> Possible {
    let doc = doc(app)?;
    if app.pane == Pane::View && app.tab == super::app::Tab::Bill {
        let line = model::bill::selected(&app.line, doc);
        return need(line.is_some(), "tui-not-a-line");
    }
    Ok(())
}

/// With any finding.
pub fn findings(app: &App) -> Possible {
    need(!doc(app)?.findings().is_empty(), "tui-not-without-findings")
}

/// With something looked for.
pub fn find_next(app: &App) -> Possible {
    doc(app)?;
    need(!app.sought.is_empty(), "tui-not-without-search")
}

/// With an edit to take back.
pub fn undo(app: &App) -> Possible {
    let doc = doc(app)?;
    need(doc.undo_name().is_some() || doc.cut_last().is_some(), "tui-not-without-undo")
}

/// With an edit to make again.
pub fn redo(app: &App) -> Possible {
    need(doc(app)?.redo_name().is_some(), "tui-not-without-redo")
}

/// With a device, or something on one.
pub fn inventory(app: &App) -> Possible {
    doc(app)?;
    let here = super::edits::subject(app).and_then(Place::device);
    need(here.is_some(), "tui-not-a-device")
}

/// With a plan, and a place where a price list is looked for.
pub fn read_prices(app: &App) -> Possible {
    doc(app)?;
    need(app.price_file.is_some(), "tui-not-without-price-file")
}

/// Where the system can stop a process.
pub fn suspend(_: &App) -> Possible {
    need(cfg!(unix), "tui-not-on-this-system")
}
