//! TOP005: a Standby node has port objects, which count nowhere (§2.2).

use super::change::free_name;
use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::NodeFacts;
use crate::plan::{DeviceAt, Edit, Node, ObjectGroup, Place, Role};

pub(super) static RULE: Rule = Rule {
    code: "TOP005",
    name: "standby-with-objects",
    severity: Severity::Error,
    section: "2.2",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, node) in ctx.nodes().filter(|(facts, _)| facts.role == Role::Standby) {
        let objects: u64 = port_groups(node).map(|(_, g)| u64::from(g.count)).sum();
        if objects > 0 {
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("objects", objects)
                    .with("node", node.name.as_str()),
            );
        }
    }
}

fn port_groups(node: &Node) -> impl DoubleEndedIterator<Item = (usize, &ObjectGroup)> {
    node.objects.iter().enumerate().filter(|(_, g)| g.count > 0 && g.kind.takes_port())
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    // From the last to the first, so that positions hold while groups go.
    let removals: Vec<Edit> =
        port_groups(node).rev().map(|(object, _)| Edit::RemoveObject { at, object }).collect();
    let home = home_of(ctx, at).filter(|(other, _)| other.at != at);
    let shift = home.map(|(other, target)| {
        let edits = added(other.at, target, node).chain(removals.iter().cloned()).collect();
        Fix::safe("move-objects", Edit::Several(edits))
            .with("node", node.name.as_str())
            .with("to", target.name.as_str())
    });
    let drop = Fix::lossy("drop-objects", Edit::Several(removals)).with("node", node.name.as_str());
    shift.into_iter().chain([drop]).collect()
}

/// The node whose objects these most likely are: one that the Standby node stands for.
fn home_of<'a>(ctx: &Context<'a>, at: DeviceAt) -> Option<(&'a NodeFacts, &'a Node)> {
    let standby = ctx.nodes().find(|(facts, _)| facts.at == at)?.0;
    let first = standby.stands_for.first().and_then(|&n| ctx.node(n));
    first.filter(|(facts, _)| facts.role != Role::Standby).or_else(|| ctx.master())
}

/// The groups put behind those of the target, under names that are free there.
fn added(to: DeviceAt, target: &Node, from: &Node) -> impl Iterator<Item = Edit> {
    let mut taken: Vec<String> = target.objects.iter().map(|o| o.name.clone()).collect();
    let first = target.objects.len();
    port_groups(from).enumerate().map(move |(n, (_, group))| {
        let mut group = group.clone();
        if taken.contains(&group.name) {
            let names: Vec<&str> = taken.iter().map(String::as_str).collect();
            group.name = free_name(&group.name, &names);
        }
        taken.push(group.name.clone());
        Edit::AddObject { at: to, object: first + n, to: Box::new(group) }
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn users_on_a_standby_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, objects: [(name: "x", kind: User)])),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby, objects: [
                   (name: "x", kind: User, count: 10), (name: "g", kind: Group),
                   (name: "t", kind: Trunk(Sip), count: 2), (name: "none", kind: User, count: 0)]))"#,
        );
        assert_eq!(found(&plan, "TOP005"), ["S/b/spare objects=12 node=spare"]);
        assert_eq!(fixes(&plan, "TOP005"), ["move-objects", "drop-objects"]);
    }

    #[test]
    fn groups_and_queues_take_no_port() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby, objects: [
                   (name: "g", kind: Group), (name: "q", kind: WaitingQueue)]))"#,
        );
        assert!(found(&plan, "TOP005").is_empty());
    }
}
