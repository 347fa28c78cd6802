//! Renaming: what named the old name names the new one, and nothing else changes.

use pbxplan::plan::{DeviceAt, Edit, Place, Plan, read};

const AT: DeviceAt = DeviceAt { site: 0, device: 0 };

fn plan() -> Plan {
    let device = |name: &str, node: &str, by: &str| {
        format!(
            "(name: \"{name}\", model: \"IP811\", pbx: (name: \"{node}\", role: Slave, takeover_by: {by}, \
             objects: [(name: \"Staff\", kind: User), (name: \"{node}\", kind: Group)]))"
        )
    };
    let waiver = |at: &str| format!("(code: \"POOL001\", at: \"{at}\", reason: \"so\")");
    let waivers = [
        "North/gw/main/Staff",
        "main/Staff",
        "gw",
        "Staff",
        "main",
        "North",
        "gw/main",
        "vm/spare",
    ];
    let text = format!(
        "(schema: 1, sites: [(name: \"North\", devices: [{}, {}, {}])], waivers: [{}])",
        device("gw", "main", "\"spare\""),
        device("vm", "spare", "\"main\""),
        device("x", "third", "\"main\""),
        waivers.map(waiver).join(",")
    );
    read(text.as_bytes()).unwrap().plan
}

/// The places of the waivers after a renaming, which is undone again.
fn renamed(place: Place, name: &str) -> (Plan, Vec<String>) {
    let before = plan();
    let mut after = before.clone();
    let undo = Edit::rename(&before, place, name).unwrap().apply(&mut after).unwrap();
    let mut back = after.clone();
    undo.apply(&mut back).unwrap();
    assert_eq!(back, before);
    assert_eq!(place.name(&after), name);
    let places = after.waivers.iter().map(|w| w.at.clone().unwrap()).collect();
    (after, places)
}

#[test]
fn a_node_takes_its_references_along() {
    let (plan, places) = renamed(Place::Node(AT), "first");
    let by: Vec<_> = plan.nodes().map(|(_, n)| n.takeover_by.clone().unwrap()).collect();
    assert_eq!(by, ["spare", "first", "first"]);
    // "main" alone names the node and its group, "Staff" three groups: neither means the node alone.
    assert_eq!(
        places,
        [
            "North/gw/first/Staff",
            "first/Staff",
            "gw",
            "Staff",
            "main",
            "North",
            "gw/first",
            "vm/spare"
        ]
    );
    assert_eq!(plan.node(AT).unwrap().objects.len(), 2);
}

#[test]
fn a_site_a_device_and_an_object_take_theirs() {
    let (_, places) = renamed(Place::Site(0), "South");
    assert_eq!(
        [&places[0], &places[5], &places[1]],
        ["South/gw/main/Staff", "South", "main/Staff"]
    );
    let (plan, places) = renamed(Place::Device(AT), "box");
    assert_eq!(
        [&places[0], &places[2], &places[6], &places[7]],
        ["North/box/main/Staff", "box", "box/main", "vm/spare"]
    );
    assert!(plan.node(AT).is_some());
    let (_, places) = renamed(Place::Object(AT, 0), "People");
    assert_eq!(
        [&places[0], &places[1], &places[3]],
        ["North/gw/main/People", "main/People", "Staff"]
    );
}

#[test]
fn a_node_that_names_itself_still_does() {
    let mut plan = plan();
    plan.sites[0].devices[0].pbx.as_mut().unwrap().takeover_by = Some("main".into());
    Edit::rename_node(&plan.clone(), AT, "first").unwrap().apply(&mut plan).unwrap();
    assert_eq!(plan.node(AT).unwrap().takeover_by.as_deref(), Some("first"));
}

#[test]
fn what_is_not_there_cannot_be_renamed() {
    let plan = plan();
    let nowhere = DeviceAt { site: 0, device: 9 };
    for place in [
        Place::Plan,
        Place::Balance(0),
        Place::Waiver(0),
        Place::Site(3),
        Place::Device(nowhere),
        Place::Node(nowhere),
        Place::Object(AT, 9),
    ] {
        assert_eq!(Edit::rename(&plan, place, "x"), None);
    }
}

#[test]
fn a_renaming_without_references_is_one_edit() {
    let mut plan = plan();
    plan.waivers.clear();
    let edit = Edit::rename(&plan, Place::Device(AT), "box").unwrap();
    assert!(matches!(edit, Edit::SetDevice { .. }));
    assert_eq!(edit.place(), Place::Device(AT));
    let node = Edit::rename_node(&plan, AT, "first").unwrap();
    assert_eq!(node.place(), Place::Node(AT));
}
