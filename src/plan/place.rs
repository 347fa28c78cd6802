//! Places: where in a plan something is.

use super::Plan;
use serde::{Deserialize, Serialize};

/// A device by position: site in the plan, device in the site.
///
/// Small on purpose: every cause of every number holds one, and a large plan has millions of them. Positions that
/// no plan in memory can have come out as the last one there could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeviceAt {
    site: u32,
    device: u32,
}

impl DeviceAt {
    /// The device at a position of the site at a position.
    #[must_use]
    pub const fn new(site: usize, device: usize) -> Self {
        Self { site: narrow(site), device: narrow(device) }
    }

    /// Position of the site in the plan.
    #[must_use]
    pub const fn site(self) -> usize {
        self.site as usize
    }

    /// Position of the device in the site.
    #[must_use]
    pub const fn device(self) -> usize {
        self.device as usize
    }
}

#[allow(clippy::cast_possible_truncation, reason = "compared first; `try_from` is not const")]
const fn narrow(position: usize) -> u32 {
    if position < u32::MAX as usize { position as u32 } else { u32::MAX }
}

/// A place by position; the order is that of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The plan as a whole.
    Plan,
    /// An entry of the balance.
    Balance(usize),
    /// A waiver.
    Waiver(usize),
    /// A site.
    Site(usize),
    /// A device.
    Device(DeviceAt),
    /// The node of a device.
    Node(DeviceAt),
    /// An object group of the node of a device.
    Object(DeviceAt, usize),
}

/// A place in twelve bytes: every cause of every number holds one, and a large plan has millions of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SmallPlace {
    at: DeviceAt,
    /// Position of an object group, or one of the marks below.
    part: u32,
}

impl SmallPlace {
    const NODE: u32 = u32::MAX;
    const DEVICE: u32 = u32::MAX - 1;
    const SITE: u32 = u32::MAX - 2;
    const PLAN: u32 = u32::MAX - 3;
    const BALANCE: u32 = u32::MAX - 4;
    const WAIVER: u32 = u32::MAX - 5;
    const LAST_OBJECT: u32 = u32::MAX - 6;
}

impl From<Place> for SmallPlace {
    fn from(place: Place) -> Self {
        let (at, part) = match place {
            Place::Plan => (DeviceAt::new(0, 0), Self::PLAN),
            Place::Balance(entry) => (DeviceAt::new(entry, 0), Self::BALANCE),
            Place::Waiver(waiver) => (DeviceAt::new(waiver, 0), Self::WAIVER),
            Place::Site(site) => (DeviceAt::new(site, 0), Self::SITE),
            Place::Device(at) => (at, Self::DEVICE),
            Place::Node(at) => (at, Self::NODE),
            Place::Object(at, object) => (at, narrow(object).min(Self::LAST_OBJECT)),
        };
        Self { at, part }
    }
}

impl From<SmallPlace> for Place {
    fn from(small: SmallPlace) -> Self {
        let SmallPlace { at, part } = small;
        match part {
            SmallPlace::PLAN => Self::Plan,
            SmallPlace::BALANCE => Self::Balance(at.site()),
            SmallPlace::WAIVER => Self::Waiver(at.site()),
            SmallPlace::SITE => Self::Site(at.site()),
            SmallPlace::DEVICE => Self::Device(at),
            SmallPlace::NODE => Self::Node(at),
            object => Self::Object(at, object as usize),
        }
    }
}

impl Place {
    /// `site/device/node/object`, as far as it goes; of a waiver the place it names; empty for what
    /// is no part of the topology.
    #[must_use]
    pub fn path(self, plan: &Plan) -> String {
        if let Self::Waiver(index) = self {
            let at = plan.waivers.get(index).and_then(|w| w.at.as_deref()).unwrap_or_default();
            let mut named = Self::matching(plan, at);
            return match (named.next(), named.next()) {
                (Some(only), None) => only.path(plan),
                _ => at.to_owned(),
            };
        }
        self.names(plan).join("/")
    }

    /// The name of the last part: the object's, the node's; empty for the plan itself.
    #[must_use]
    pub fn name(self, plan: &Plan) -> &str {
        self.names(plan).last().copied().unwrap_or_default()
    }

    /// The names from the site down.
    #[must_use]
    pub fn names(self, plan: &Plan) -> Vec<&str> {
        let (site, at, node, object) = match self {
            Self::Plan | Self::Balance(_) | Self::Waiver(_) => return Vec::new(),
            Self::Site(site) => (site, None, false, None),
            Self::Device(at) => (at.site(), Some(at), false, None),
            Self::Node(at) => (at.site(), Some(at), true, None),
            Self::Object(at, object) => (at.site(), Some(at), true, Some(object)),
        };
        let mut names = Vec::with_capacity(4);
        names.extend(plan.sites.get(site).map(|s| s.name.as_str()));
        if let Some(device) = at.and_then(|at| plan.device(at)) {
            names.push(device.name.as_str());
            if let Some(pbx) = device.pbx.as_ref().filter(|_| node) {
                names.push(pbx.name.as_str());
                names.extend(object.and_then(|o| pbx.objects.get(o)).map(|o| o.name.as_str()));
            }
        }
        names
    }

    /// The device this place is on, when it is on one.
    #[must_use]
    pub const fn device(self) -> Option<DeviceAt> {
        match self {
            Self::Device(at) | Self::Node(at) | Self::Object(at, _) => Some(at),
            _ => None,
        }
    }

    /// Every place of the topology, from the top down.
    pub fn all(plan: &Plan) -> impl Iterator<Item = Self> + '_ {
        plan.sites.iter().enumerate().flat_map(|(s, site)| {
            std::iter::once(Self::Site(s)).chain(site.devices.iter().enumerate().flat_map(
                move |(d, device)| {
                    let at = DeviceAt::new(s, d);
                    let node = device.pbx.as_ref();
                    std::iter::once(Self::Device(at)).chain(node.map(|_| Self::Node(at))).chain(
                        (0..node.map_or(0, |n| n.objects.len())).map(move |o| Self::Object(at, o)),
                    )
                },
            ))
        })
    }

    /// The places that a written place names: those whose path is it or ends with `/` and it.
    pub fn matching<'a>(plan: &'a Plan, written: &'a str) -> impl Iterator<Item = Self> + 'a {
        Self::all(plan).filter(move |place| place.matches(plan, written))
    }

    /// The same; of a path of several names only those whose whole path it is, where there are any.
    #[must_use]
    pub fn named(plan: &Plan, written: &str) -> Vec<Self> {
        let all: Vec<Self> = Self::matching(plan, written).collect();
        let parts = written.split('/').count();
        let is_whole = |place: &Self| parts > 1 && place.names(plan).len() == parts;
        let whole: Vec<Self> = all.iter().copied().filter(is_whole).collect();
        if whole.is_empty() { all } else { whole }
    }

    /// Whether a written place names this one: its path, or a trailing part of it.
    #[must_use]
    pub fn matches(self, plan: &Plan, written: &str) -> bool {
        let names = self.names(plan);
        let parts: Vec<&str> = written.split('/').collect();
        !written.is_empty() && names.len() >= parts.len() && names.ends_with(&parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_place_is_the_same_place() {
        let at = DeviceAt::new(70_000, 3);
        for place in [
            Place::Plan,
            Place::Balance(4),
            Place::Waiver(5),
            Place::Site(70_000),
            Place::Device(at),
            Place::Node(at),
            Place::Object(at, 0),
            Place::Object(at, 1_000_000),
        ] {
            assert_eq!(Place::from(SmallPlace::from(place)), place);
        }
        assert_eq!(size_of::<SmallPlace>(), 12);
    }
}
