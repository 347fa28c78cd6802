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
            let behind = d.site() == at.site() && d.device() >= at.device();
            if behind { DeviceAt::new(d.site(), d.device() + 1) } else { d }
        })),
        Edit::RemoveDevice { at } => {
            if place.device() == Some(*at) {
                return None;
            }
            Some(map_device(place, |d| {
                let behind = d.site() == at.site() && d.device() > at.device();
                if behind { DeviceAt::new(d.site(), d.device() - 1) } else { d }
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
        other => other.device().map(DeviceAt::site),
    }
}

fn map_site(place: Place, map: impl Fn(usize) -> usize) -> Place {
    match place {
        Place::Site(site) => Place::Site(map(site)),
        other => map_device(other, |d| DeviceAt::new(map(d.site()), d.device())),
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
        Place::Device(at) => match plan.sites.get(at.site()).map(|s| s.devices.len()) {
            None | Some(0) => settle(plan, Place::Site(at.site())),
            Some(devices) => Place::Device(DeviceAt::new(at.site(), at.device().min(devices - 1))),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Device, Node, ObjectGroup, ObjectKind, Site};

    const FIRST: DeviceAt = DeviceAt::new(0, 0);
    const SECOND: DeviceAt = DeviceAt::new(0, 1);
    const OTHER: DeviceAt = DeviceAt::new(1, 0);

    fn group() -> ObjectGroup {
        ObjectGroup {
            name: "Staff".to_owned(),
            kind: ObjectKind::User,
            count: 1,
            peak: None,
            features: Vec::new(),
            transfer_target: false,
            notes: String::new(),
        }
    }

    #[test]
    fn what_comes_before_pushes_back_and_what_goes_pulls_forward() {
        let add = Edit::AddSite { site: 0, to: Box::new(Site::default()) };
        assert_eq!(follow(&add, Place::Object(FIRST, 2)), Some(Place::Object(OTHER, 2)));
        let remove = Edit::RemoveSite { site: 0 };
        assert_eq!(follow(&remove, Place::Node(OTHER)), Some(Place::Node(FIRST)));
        assert_eq!(follow(&remove, Place::Node(FIRST)), None);
        let device = Edit::AddDevice { at: FIRST, to: Box::new(Device::default()) };
        assert_eq!(follow(&device, Place::Device(FIRST)), Some(Place::Device(SECOND)));
        assert_eq!(follow(&device, Place::Device(OTHER)), Some(Place::Device(OTHER)));
        let object = Edit::RemoveObject { at: FIRST, object: 1 };
        assert_eq!(follow(&object, Place::Object(FIRST, 2)), Some(Place::Object(FIRST, 1)));
        assert_eq!(follow(&object, Place::Object(FIRST, 0)), Some(Place::Object(FIRST, 0)));
        assert_eq!(follow(&object, Place::Object(FIRST, 1)), None);
    }

    #[test]
    fn what_moves_is_followed_and_nothing_else() {
        let away = Edit::Several(vec![
            Edit::RemoveDevice { at: FIRST },
            Edit::AddDevice { at: OTHER, to: Box::new(Device::default()) },
        ]);
        assert_eq!(follow(&away, Place::Object(FIRST, 3)), Some(Place::Object(OTHER, 3)));
        assert_eq!(follow(&away, Place::Device(SECOND)), Some(Place::Device(FIRST)));
        let object = Edit::Several(vec![
            Edit::RemoveObject { at: FIRST, object: 0 },
            Edit::AddObject { at: OTHER, object: 4, to: Box::new(group()) },
        ]);
        assert_eq!(follow(&object, Place::Object(FIRST, 0)), Some(Place::Object(OTHER, 4)));
        assert_eq!(follow(&object, Place::Object(FIRST, 1)), Some(Place::Object(FIRST, 0)));
    }

    #[test]
    fn a_node_that_goes_takes_its_objects_along() {
        let gone = Edit::PutNode { at: FIRST, to: None };
        assert_eq!(follow(&gone, Place::Object(FIRST, 0)), None);
        assert_eq!(follow(&gone, Place::Device(FIRST)), Some(Place::Device(FIRST)));
        let empty = Edit::PutNode { at: FIRST, to: Some(Box::new(Node::default())) };
        assert_eq!(follow(&empty, Place::Node(FIRST)), Some(Place::Node(FIRST)));
        assert_eq!(follow(&empty, Place::Object(FIRST, 0)), None);
    }

    #[test]
    fn what_is_gone_leaves_its_neighbour_or_what_it_was_in() {
        let mut plan = Plan::default();
        assert_eq!(settle(&plan, Place::Object(OTHER, 3)), Place::Plan);
        let device = Device {
            pbx: Some(Node { objects: vec![group()], ..Node::default() }),
            ..Device::default()
        };
        plan.sites.push(Site { devices: vec![device], ..Site::default() });
        assert_eq!(settle(&plan, Place::Object(FIRST, 7)), Place::Object(FIRST, 0));
        assert_eq!(settle(&plan, Place::Device(SECOND)), Place::Device(FIRST));
        assert_eq!(settle(&plan, Place::Site(9)), Place::Site(0));
    }
}
