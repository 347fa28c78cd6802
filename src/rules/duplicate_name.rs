//! TOP003: two things of one name, so that no place and no reference is sure.

use super::change::free_name;
use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Node, ObjectGroup, Place, Plan, Role};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "TOP003",
    name: "duplicate-name",
    severity: Severity::Error,
    section: "",
    always: true,
    check,
    fixes,
};

/// Found at the later of the two. Groups that count nothing and objects on a Standby node are let be (§3).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    if ctx.assessment.sound {
        return;
    }
    let plan = ctx.plan();
    let sites = plan.sites.iter().enumerate();
    repeated(plan, "site", sites.map(|(n, s)| (Place::Site(n), s.name.as_str())), out);
    let devices = plan.devices().map(|(at, d)| (Place::Device(at), d.name.as_str()));
    repeated(plan, "device", devices, out);
    let nodes = plan.nodes().map(|(at, n)| (Place::Node(at), n.name.as_str()));
    repeated(plan, "node", nodes, out);
    for (at, node) in plan.nodes() {
        let objects = counting(node).map(|(n, group)| (Place::Object(at, n), group.name.as_str()));
        repeated(plan, "object", objects, out);
    }
}

fn counting(node: &Node) -> impl Iterator<Item = (usize, &ObjectGroup)> {
    let standby = node.role == Role::Standby;
    node.objects.iter().enumerate().filter(move |(_, group)| !standby && group.count > 0)
}

fn repeated<'p>(
    plan: &'p Plan,
    kind: &str,
    names: impl Iterator<Item = (Place, &'p str)>,
    out: &mut Vec<Finding>,
) {
    let mut first = BTreeMap::new();
    for (place, name) in names {
        if let Some(other) = first.get(name) {
            let other: Place = *other;
            out.push(
                Finding::new(&RULE, place)
                    .with("kind", kind)
                    .with("name", name)
                    .with("other", other.path(plan)),
            );
        } else {
            first.insert(name, place);
        }
    }
}

/// References keep meaning the first of the two, so they are not carried along.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let plan = ctx.plan();
    let old = finding.place.name(plan);
    let (to, edit) = match finding.place {
        Place::Site(site) => {
            let taken: Vec<&str> = plan.sites.iter().map(|s| s.name.as_str()).collect();
            let to = free_name(old, &taken);
            let mut new = plan.sites[site].clone();
            new.devices.clear();
            new.name.clone_from(&to);
            (to, Edit::SetSite { site, to: Box::new(new) })
        }
        Place::Device(at) => {
            let Some(device) = plan.device(at) else { return Vec::new() };
            let taken: Vec<&str> = plan.devices().map(|(_, d)| d.name.as_str()).collect();
            let to = free_name(old, &taken);
            let edit = Edit::device(at, device, |d| d.name.clone_from(&to));
            (to, edit)
        }
        Place::Node(at) => {
            let Some(node) = plan.node(at) else { return Vec::new() };
            let taken: Vec<&str> = plan.nodes().map(|(_, n)| n.name.as_str()).collect();
            let to = free_name(old, &taken);
            let edit = Edit::node(at, node, |n| n.name.clone_from(&to));
            (to, edit)
        }
        Place::Object(at, object) => {
            let Some(node) = plan.node(at) else { return Vec::new() };
            let taken: Vec<&str> = node.objects.iter().map(|o| o.name.as_str()).collect();
            let to = free_name(old, &taken);
            let edit = Edit::object(at, object, &node.objects[object], |o| o.name.clone_from(&to));
            (to, edit)
        }
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => return Vec::new(),
    };
    vec![Fix::safe("rename", edit).with("name", old).with("to", to)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, master, read};

    #[test]
    fn sites_devices_and_nodes_are_unique_in_the_plan() {
        let plan = read(
            r#"sites: [
                (name: "S", devices: [(name: "gw", model: "IP411", pbx: (name: "m", role: Master))]),
                (name: "T", devices: [(name: "gw", model: "IP411", pbx: (name: "m", role: Slave))]),
                (name: "S"),
            ]"#,
        );
        assert_eq!(
            found(&plan, "TOP003"),
            [
                "S kind=site name=S other=S",
                "T/gw kind=device name=gw other=S/gw",
                "T/gw/m kind=node name=m other=S/gw/m",
            ]
        );
        assert_eq!(fixes(&plan, "TOP003"), ["rename"]);
    }

    #[test]
    fn each_kind_can_be_renamed() {
        let device = devices(
            r#"(name: "gw", model: "IP411"), (name: "gw 2", model: "IP411"), (name: "gw", model: "IP411")"#,
        );
        assert_eq!(fixes(&device, "TOP003"), ["rename"]);
        let node = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "m", role: Slave))"#,
        );
        assert_eq!(fixes(&node, "TOP003"), ["rename"]);
    }

    #[test]
    fn objects_are_unique_in_their_node() {
        let plan = master(r#"objects: [(name: "x", kind: User), (name: "x", kind: Group)]"#);
        assert_eq!(found(&plan, "TOP003"), ["S/gw/m/x kind=object name=x other=S/gw/m/x"]);
        assert_eq!(fixes(&plan, "TOP003"), ["rename"]);
    }

    #[test]
    fn a_group_that_counts_nothing_shares_its_name_with_nobody() {
        let plan =
            master(r#"objects: [(name: "x", kind: User), (name: "x", kind: User, count: 0)]"#);
        assert!(found(&plan, "TOP003").is_empty());
        let standby = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "s", role: Standby,
                objects: [(name: "x", kind: Group), (name: "x", kind: Group)]))"#,
        );
        assert!(found(&standby, "TOP003").is_empty());
    }
}
