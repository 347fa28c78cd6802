//! Rows of a derivation: from a line of the bill down to objects, and from a thing to the lines it causes.

use crate::assess::{Assessment, Cause, CauseNote, CauseRule, Line, LineCauses, NodeFacts};
use crate::plan::{Place, Plan, Role};
use crate::tui::tree::parent;

/// A row of a derivation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyRow {
    /// The line that is explained.
    Line(usize),
    /// What the row of the position says of today: required, installed, usable.
    Now(usize),
    /// What it says of the time after the bill: usable, missing or to spare.
    After(usize),
    /// A device or node, and what everything in it comes to.
    Under(Place, i64),
    /// A reason: position in the causes of the line.
    Cause(usize),
    /// A node for whose sake the licenses of the row above are needed: it takes over (§2.2).
    For(Place),
    /// The thing whose lines are listed.
    Thing(Place),
    /// A line that a thing causes, and how many of it.
    Caused {
        /// Position in [`Assessment::lines`].
        line: usize,
        /// How many of it come from the thing; `None` under a row that says of what they are.
        quantity: Option<i64>,
    },
    /// A requirement that comes from the thing in part, and that several lines or none of its whole are for.
    Part {
        /// Position in [`Assessment::position`].
        position: usize,
        /// How many of the requirement come from the thing.
        quantity: i64,
    },
    /// A requirement of a thing that nothing is done for: it is there already.
    Covered {
        /// Position in [`Assessment::position`].
        position: usize,
        /// How many of the requirement come from the thing.
        quantity: i64,
    },
}

/// The derivation of a line.
#[must_use]
pub fn of_line(assessment: &Assessment, at: usize) -> Vec<WhyRow> {
    let Some(line) = assessment.lines.get(at) else {
        return Vec::new();
    };
    let mut out = vec![WhyRow::Line(at)];
    if let LineCauses::Position(row) = line.causes {
        out.extend([WhyRow::Now(row), WhyRow::After(row)]);
    }
    let causes = assessment.causes_of(line);
    let mut under: Option<(Place, usize)> = None;
    for (i, cause) in causes.iter().enumerate() {
        let home = home(cause.place());
        match under {
            Some((place, row)) if place == home => {
                if let Some(WhyRow::Under(_, sum)) = out.get_mut(row) {
                    *sum = sum.saturating_add(cause.quantity);
                }
            }
            _ => {
                under = Some((home, out.len()));
                out.push(WhyRow::Under(home, cause.quantity));
            }
        }
        out.push(WhyRow::Cause(i));
        if cause.rule == CauseRule::StandbyPerPort {
            out.extend(takers(assessment).map(WhyRow::For));
        }
    }
    out
}

/// The nodes that make Standby licenses needed: those of that role, and whoever takes over a node of the central pool.
fn takers(assessment: &Assessment) -> impl Iterator<Item = Place> + '_ {
    let central = |&node: &usize| assessment.nodes.get(node).is_some_and(|n| n.pool == 0);
    let takes = move |n: &&NodeFacts| n.role == Role::Standby || n.stands_for.iter().any(central);
    assessment.nodes.iter().filter(takes).map(|n| Place::Node(n.at))
}

/// Whether a thing has a part in a cause: what is counted is in it, or a node for whose sake it is counted.
fn concerns(cause: &Cause, thing: Place, assessment: &Assessment) -> bool {
    if within(cause.place(), thing) {
        return true;
    }
    if cause.rule == CauseRule::StandbyPerPort {
        return takers(assessment).any(|taker| within(taker, thing));
    }
    // IPVA of a Standby node is counted where the ports are that it takes over (§2.3).
    let replaced = || cause.place().device().and_then(|at| assessment.node_at(at));
    cause.note == CauseNote::TakenOver
        && replaced().is_some_and(|replaced| {
            let takes = |n: &&NodeFacts| {
                n.role == Role::Standby && n.ipva > 0 && n.stands_for.contains(&replaced)
            };
            assessment.nodes.iter().filter(takes).any(|n| within(Place::Node(n.at), thing))
        })
}

/// The node of an object; everything else stands for itself.
fn home(place: Place) -> Place {
    match place {
        Place::Object(at, _) => Place::Node(at),
        other => other,
    }
}

/// The lines that a thing, with everything in it, causes.
#[must_use]
pub fn of_thing(assessment: &Assessment, thing: Place) -> Vec<WhyRow> {
    let mut out = vec![WhyRow::Thing(thing)];
    let share = |causes: &[Cause]| -> Option<i64> {
        let mut hit = causes.iter().filter(|c| concerns(c, thing, assessment)).peekable();
        hit.peek()?;
        Some(hit.fold(0, |sum, c| sum.saturating_add(c.quantity)))
    };
    let mut lines_of: Vec<Vec<usize>> = vec![Vec::new(); assessment.position.len()];
    for (i, line) in assessment.lines.iter().enumerate() {
        if let LineCauses::Position(at) = line.causes
            && let Some(lines) = lines_of.get_mut(at)
        {
            lines.push(i);
        }
    }
    for (at, (position, lines)) in assessment.position.iter().zip(&lines_of).enumerate() {
        let Some(quantity) = share(assessment.causes_of_position(position)) else {
            continue;
        };
        let whole = |line: &usize| {
            assessment.lines.get(*line).is_some_and(|line| line.quantity == position.required)
        };
        match lines.as_slice() {
            [] => out.push(WhyRow::Covered { position: at, quantity }),
            [only] if whole(only) => {
                out.push(WhyRow::Caused { line: *only, quantity: Some(quantity) });
            }
            // Of a line that is only a part of what is required nothing can be a share.
            several => {
                out.push(WhyRow::Part { position: at, quantity });
                let lines = several.iter();
                out.extend(lines.map(|&line| WhyRow::Caused { line, quantity: None }));
            }
        }
    }
    for (i, line) in assessment.lines.iter().enumerate() {
        if let LineCauses::Own(causes) = &line.causes
            && let Some(quantity) = share(causes)
        {
            out.push(WhyRow::Caused { line: i, quantity: Some(quantity) });
        }
    }
    out
}

/// Whether a place is a thing or in it.
#[must_use]
pub fn within(place: Place, thing: Place) -> bool {
    let mut at = Some(place);
    while let Some(here) = at {
        if here == thing {
            return true;
        }
        at = parent(here);
    }
    false
}

/// Where Enter on a row leads: to a thing, or to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jump {
    /// To a thing in the tree.
    Thing(Place),
    /// To a line of the bill.
    Line(usize),
}

/// Where a row leads, when it leads anywhere.
#[must_use]
pub fn jump(row: &WhyRow, assessment: &Assessment, line: Option<&Line>) -> Option<Jump> {
    match row {
        WhyRow::Under(place, _) | WhyRow::For(place) => Some(Jump::Thing(*place)),
        WhyRow::Cause(at) => assessment.causes_of(line?).get(*at).map(|c| Jump::Thing(c.place())),
        WhyRow::Caused { line, .. } => Some(Jump::Line(*line)),
        WhyRow::Line(_)
        | WhyRow::Now(_)
        | WhyRow::After(_)
        | WhyRow::Thing(_)
        | WhyRow::Part { .. }
        | WhyRow::Covered { .. } => None,
    }
}

/// Name of a place for a derivation; empty for a plan without one.
#[must_use]
pub fn name(place: Place, plan: &Plan) -> String {
    match place {
        Place::Plan => plan.project.name.clone(),
        other => other.name(plan).to_owned(),
    }
}
