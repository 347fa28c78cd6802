//! The topology as a flat list of rows: what is folded or filtered away is not in it.

use super::sought::Sought;
use crate::plan::{DeviceAt, Place, Plan};
use std::collections::BTreeSet;

/// One row of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What it shows.
    pub place: Place,
    /// How deep it stands, from 0.
    pub depth: u16,
    /// Whether anything is in it.
    pub children: bool,
    /// Whether what is in it is hidden.
    pub folded: bool,
    /// Whether it answers the filter itself; true without one.
    pub matches: bool,
}

/// The rows to be seen: the plan itself, then everything that no fold and no filter hides.
#[must_use]
pub fn rows(plan: &Plan, folded: &BTreeSet<Place>, filter: &str) -> Vec<Row> {
    let filter = Sought::new(filter);
    let mut out = vec![Row {
        place: Place::Plan,
        depth: 0,
        children: false,
        folded: false,
        matches: filter.is_nothing(),
    }];
    for site in 0..plan.sites.len() {
        branch(plan, Place::Site(site), 0, folded, &filter, &mut out);
    }
    out
}

/// Adds a thing and what is in it; tells whether any of it answers the filter.
fn branch(
    plan: &Plan,
    place: Place,
    depth: u16,
    folded: &BTreeSet<Place>,
    filter: &Sought,
    out: &mut Vec<Row>,
) -> bool {
    let matches = filter.is_nothing() || filter.is(place, plan);
    let children = has_children(plan, place);
    // A filter looks into what is folded, or it could not find everything.
    let hidden = filter.is_nothing() && folded.contains(&place);
    let at = out.len();
    out.push(Row { place, depth, children, folded: hidden && children, matches });
    let mut any = matches;
    if !hidden {
        for child in children_of(plan, place) {
            any |= branch(plan, child, depth + 1, folded, filter, out);
        }
    }
    if !any {
        out.truncate(at);
    }
    any
}

/// What is directly in a thing, in plan order.
#[must_use]
pub fn children_of(plan: &Plan, place: Place) -> Vec<Place> {
    match place {
        Place::Plan => (0..plan.sites.len()).map(Place::Site).collect(),
        Place::Site(site) => (0..plan.sites.get(site).map_or(0, |s| s.devices.len()))
            .map(|device| Place::Device(DeviceAt::new(site, device)))
            .collect(),
        Place::Device(at) => plan.node(at).map(|_| Place::Node(at)).into_iter().collect(),
        Place::Node(at) => (0..plan.node(at).map_or(0, |n| n.objects.len()))
            .map(|object| Place::Object(at, object))
            .collect(),
        Place::Object(..) | Place::Balance(_) | Place::Waiver(_) => Vec::new(),
    }
}

/// Whether anything is in a thing.
#[must_use]
pub fn has_children(plan: &Plan, place: Place) -> bool {
    match place {
        Place::Plan => !plan.sites.is_empty(),
        Place::Site(site) => plan.sites.get(site).is_some_and(|s| !s.devices.is_empty()),
        Place::Device(at) => plan.node(at).is_some(),
        Place::Node(at) => plan.node(at).is_some_and(|n| !n.objects.is_empty()),
        Place::Object(..) | Place::Balance(_) | Place::Waiver(_) => false,
    }
}

/// What a thing is in; `None` for the plan itself.
#[must_use]
pub const fn parent(place: Place) -> Option<Place> {
    match place {
        Place::Plan => None,
        Place::Balance(_) | Place::Waiver(_) | Place::Site(_) => Some(Place::Plan),
        Place::Device(at) => Some(Place::Site(at.site())),
        Place::Node(at) => Some(Place::Device(at)),
        Place::Object(at, _) => Some(Place::Node(at)),
    }
}
