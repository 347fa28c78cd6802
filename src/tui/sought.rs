//! What is looked for: a part of a name, or of a place such as `brest/Staff`.

use crate::plan::{Place, Plan};

/// What was typed, ready to be looked for.
#[derive(Debug, Clone)]
pub struct Sought {
    whole: String,
    /// The parts of a place from the top down; one where no place is meant.
    parts: Vec<String>,
}

impl Sought {
    /// What is meant by what is typed, whatever its case.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let whole = typed.to_lowercase();
        let parts = whole.split('/').map(str::to_owned).collect();
        Self { whole, parts }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.whole.is_empty()
    }

    /// Whether a thing is meant: its name has the last part, and what it is in has the others in their order.
    #[must_use]
    pub fn is(&self, place: Place, plan: &Plan) -> bool {
        let names = place.names(plan);
        let Some((name, above)) = names.split_last() else {
            return self.is_nothing();
        };
        let name = name.to_lowercase();
        if name.contains(&self.whole) {
            return true;
        }
        let Some((last, before)) = self.parts.split_last().filter(|(_, before)| !before.is_empty())
        else {
            return false;
        };
        let mut above = above.iter();
        let mut in_order = |part: &String| above.any(|name| name.to_lowercase().contains(part));
        name.contains(last) && before.iter().filter(|part| !part.is_empty()).all(&mut in_order)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Device, DeviceAt, Node, ObjectGroup, ObjectKind, Site};

    fn plan() -> Plan {
        let group = |name: &str| ObjectGroup {
            name: name.to_owned(),
            kind: ObjectKind::User,
            count: 1,
            peak: None,
            features: Vec::new(),
            transfer_target: false,
            notes: String::new(),
        };
        let site = |name: &str| {
            let node = Node { objects: vec![group("Staff"), group("A/B")], ..Node::default() };
            let device = Device { name: "gw".to_owned(), pbx: Some(node), ..Device::default() };
            Site { name: name.to_owned(), devices: vec![device], ..Site::default() }
        };
        Plan { sites: vec![site("Lyon"), site("Brest")], ..Plan::default() }
    }

    fn found(typed: &str) -> Vec<Place> {
        let (plan, sought) = (plan(), Sought::new(typed));
        Place::all(&plan).filter(|&place| sought.is(place, &plan)).collect()
    }

    #[test]
    fn a_place_is_found_by_any_parts_of_it_in_their_order() {
        let brest = DeviceAt::new(1, 0);
        assert_eq!(found("staff").len(), 2);
        for typed in ["brest/Staff", "Brest/gw//staff", "bre/st", "/brest/gw/sta"] {
            assert_eq!(found(typed), [Place::Object(brest, 0)], "{typed}");
        }
        assert_eq!(found("brest/").len(), 4, "all that is in it");
        assert_eq!(found("lyon/g"), [Place::Device(DeviceAt::new(0, 0))]);
        assert!(found("staff/brest").is_empty() && found("brest/lyon").is_empty());
        assert_eq!(found("a/b").len(), 2, "a name may have the sign from a file");
    }
}
