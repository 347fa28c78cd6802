//! Renaming carries along what names the thing: takeovers and the places of waivers.

use super::{DeviceAt, Edit, Place, Plan, Site};

impl Edit {
    /// The edit that renames a node and carries along what names it; `None` without a node there.
    #[must_use]
    pub fn rename_node(plan: &Plan, at: DeviceAt, name: &str) -> Option<Self> {
        Self::rename(plan, Place::Node(at), name)
    }

    /// The edit that renames a site, a device, a node or an object group and carries along what names
    /// it: every `takeover_by`, and every waiver's place that means nothing else.
    ///
    /// `None` for a place without a name, or that is not in the plan.
    #[must_use]
    pub fn rename(plan: &Plan, place: Place, name: &str) -> Option<Self> {
        let own = match place {
            Place::Site(site) => {
                let old = plan.sites.get(site)?;
                let to = Site {
                    name: name.to_owned(),
                    address: old.address.clone(),
                    notes: old.notes.clone(),
                    devices: Vec::new(),
                };
                Self::SetSite { site, to: Box::new(to) }
            }
            Place::Device(at) => {
                Self::device(at, plan.device(at)?, |device| name.clone_into(&mut device.name))
            }
            Place::Node(at) => Self::rename_alone(plan, at, name)?,
            Place::Object(at, object) => {
                let group = plan.node(at)?.objects.get(object)?;
                Self::object(at, object, group, |group| name.clone_into(&mut group.name))
            }
            Place::Plan | Place::Balance(_) | Place::Waiver(_) => return None,
        };
        let mut edits = vec![own];
        if let Place::Node(at) = place {
            edits.extend(takeovers(plan, at, name)?);
        }
        edits.extend(waivers(plan, place, name));
        if edits.len() == 1 { edits.pop() } else { Some(Self::Several(edits)) }
    }

    /// Renames a node that may name itself.
    fn rename_alone(plan: &Plan, at: DeviceAt, name: &str) -> Option<Self> {
        let node = plan.node(at)?;
        Some(Self::node(at, node, |to| {
            if to.takeover_by.as_ref() == Some(&node.name) {
                to.takeover_by = Some(name.to_owned());
            }
            name.clone_into(&mut to.name);
        }))
    }
}

/// The other nodes that this one takes over.
fn takeovers(plan: &Plan, at: DeviceAt, name: &str) -> Option<Vec<Edit>> {
    let old = &plan.node(at)?.name;
    let named = plan.nodes().filter(|&(other, _)| other != at);
    let named = named.filter(|(_, node)| node.takeover_by.as_ref() == Some(old));
    let edit = |(other, node)| Edit::node(other, node, |to| to.takeover_by = Some(name.to_owned()));
    Some(named.map(edit).collect())
}

/// The waivers with the new name in their places, when any place has the old one in it.
fn waivers(plan: &Plan, renamed: Place, name: &str) -> Option<Edit> {
    let mut waivers = plan.waivers.clone();
    for waiver in &mut waivers {
        if let Some(place) = waiver.at.as_deref().and_then(|at| moved(plan, renamed, name, at)) {
            waiver.at = Some(place);
        }
    }
    (waivers != plan.waivers).then_some(Edit::SetWaivers(waivers))
}

/// A written place after the renaming; `None` when it does not name what is renamed, or not it alone.
fn moved(plan: &Plan, renamed: Place, name: &str, written: &str) -> Option<String> {
    let mut matching = Place::matching(plan, written);
    let place = matching.next()?;
    if matching.next().is_some() || !leads_through(place, renamed) {
        return None;
    }
    let depth = renamed.names(plan).len();
    let above = place.names(plan).len() - written.split('/').count();
    // Of a place written in part, the renamed thing may be in the part that is left out.
    let part = depth.checked_sub(above + 1)?;
    let parts: Vec<&str> =
        written.split('/').enumerate().map(|(n, p)| if n == part { name } else { p }).collect();
    Some(parts.join("/"))
}

/// Whether the renamed thing is the place, or above it.
fn leads_through(place: Place, renamed: Place) -> bool {
    let node = match place {
        Place::Node(at) | Place::Object(at, _) => Some(at),
        _ => None,
    };
    match renamed {
        Place::Site(site) => match place {
            Place::Site(other) => other == site,
            _ => place.device().is_some_and(|at| at.site == site),
        },
        Place::Device(at) => place.device() == Some(at),
        Place::Node(at) => node == Some(at),
        Place::Object(..) => place == renamed,
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => false,
    }
}
