//! Where a thing is after an edit: selection and folding stay on it, whatever row it is in.

use crate::plan::{DeviceAt, Edit, Place, Plan};

/// Where the thing at a place is after the edit; `None` when the edit took it away.
#[must_use]
pub fn follow(edit: &Edit, place: Place) -> Option<Place> {
    match edit {
        Edit::AddSite { site, .. } => Some(map_site(place, |s| if s >= *site { s + 1 } else { s })),
        Edit::RemoveSite { site } => {
            let at = site_of(place);
            if at == Some(*site) {
                return None;
            }
            Some(map_site(place, |s| if s > *site { s - 1 } else { s }))
        }
        Edit::AddDevice { at, .. } => Some(map_device(place, |d| {
            let behind = d.site == at.site && d.device >= at.device;
            if behind { DeviceAt { device: d.device + 1, ..d } } else { d }
        })),
        Edit::RemoveDevice { at } => {
            if place.device() == Some(*at) {
                return None;
            }
            Some(map_device(place, |d| {
                let behind = d.site == at.site && d.device > at.device;
                if behind { DeviceAt { device: d.device - 1, ..d } } else { d }
            }))
        }
        Edit::PutNode { at, to } => match place {
            Place::Node(d) if d == *at => to.as_ref().map(|_| place),
            Place::Object(d, o) if d == *at => {
                to.as_ref().filter(|n| o < n.objects.len()).map(|_| place)
            }
            other => Some(other),
        },
        Edit::AddObject { at, object, .. } => Some(match place {
            Place::Object(d, o) if d == *at && o >= *object => Place::Object(d, o + 1),
            other => other,
        }),
        Edit::RemoveObject { at, object } => match place {
            Place::Object(d, o) if d == *at && o == *object => None,
            Place::Object(d, o) if d == *at && o > *object => Some(Place::Object(d, o - 1)),
            other => Some(other),
        },
        Edit::Several(edits) => follow_all(edits, place),
        _ => Some(place),
    }
}

/// A removal that an addition of the same kind comes right after is a move: what moves is followed.
fn follow_all(edits: &[Edit], place: Place) -> Option<Place> {
    let mut place = place;
    let mut rest = edits;
    while let Some((edit, after)) = rest.split_first() {
        match (follow(edit, place), after.first()) {
            (Some(now), _) => {
                place = now;
                rest = after;
            }
            (None, Some(next)) => {
                place = moved(edit, next, place)?;
                rest = &after[1..];
            }
            (None, None) => return None,
        }
    }
    Some(place)
}

fn moved(from: &Edit, to: &Edit, place: Place) -> Option<Place> {
    Some(match (from, to) {
        (Edit::RemoveSite { .. }, Edit::AddSite { site, .. }) => map_site(place, |_| *site),
        (Edit::RemoveDevice { .. }, Edit::AddDevice { at, .. }) => map_device(place, |_| *at),
        (Edit::RemoveObject { .. }, Edit::AddObject { at, object, .. }) => {
            Place::Object(*at, *object)
        }
        (Edit::PutNode { .. }, Edit::PutNode { at, to: Some(_) }) => map_device(place, |_| *at),
        _ => return None,
    })
}

fn site_of(place: Place) -> Option<usize> {
    match place {
        Place::Site(site) => Some(site),
        other => other.device().map(|d| d.site),
    }
}

fn map_site(place: Place, map: impl Fn(usize) -> usize) -> Place {
    match place {
        Place::Site(site) => Place::Site(map(site)),
        other => map_device(other, |d| DeviceAt { site: map(d.site), ..d }),
    }
}

fn map_device(place: Place, map: impl Fn(DeviceAt) -> DeviceAt) -> Place {
    match place {
        Place::Device(at) => Place::Device(map(at)),
        Place::Node(at) => Place::Node(map(at)),
        Place::Object(at, object) => Place::Object(map(at), object),
        other => other,
    }
}

/// The place itself when it is there, or else its neighbour, or else what it was in.
#[must_use]
pub fn settle(plan: &Plan, place: Place) -> Place {
    match place {
        Place::Site(site) => match plan.sites.len() {
            0 => Place::Plan,
            sites => Place::Site(site.min(sites - 1)),
        },
        Place::Device(at) => match plan.sites.get(at.site).map(|s| s.devices.len()) {
            None | Some(0) => settle(plan, Place::Site(at.site)),
            Some(devices) => Place::Device(DeviceAt { device: at.device.min(devices - 1), ..at }),
        },
        Place::Node(at) => match plan.node(at) {
            Some(_) => place,
            None => settle(plan, Place::Device(at)),
        },
        Place::Object(at, object) => match plan.node(at).map(|n| n.objects.len()) {
            None | Some(0) => settle(plan, Place::Node(at)),
            Some(objects) => Place::Object(at, object.min(objects - 1)),
        },
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => Place::Plan,
    }
}
