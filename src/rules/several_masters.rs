//! TOP002: more than one master (§1.2).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place, Role};

pub(super) static RULE: Rule = Rule {
    code: "TOP002",
    name: "several-masters",
    severity: Severity::Error,
    section: "1.2",
    always: true,
    check,
    fixes,
};

/// Found at each master after the first.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let mut masters = ctx.nodes().filter(|(facts, _)| facts.role == Role::Master);
    let Some((_, first)) = masters.next() else { return };
    for (facts, node) in masters {
        out.push(
            Finding::new(&RULE, Place::Node(facts.at))
                .with("node", node.name.as_str())
                .with("first", first.name.as_str()),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let edit = Edit::node(at, node, |n| n.role = Role::Slave);
    vec![Fix::lossy("demote", edit).with("node", node.name.as_str())]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn the_second_master_is_one_too_many() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "one", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "two", role: Master))"#,
        );
        assert_eq!(found(&plan, "TOP002"), ["S/b/two node=two first=one"]);
        assert_eq!(fixes(&plan, "TOP002"), ["demote"]);
    }

    #[test]
    fn a_master_and_a_slave_are_fine() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "one", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "two", role: Slave))"#,
        );
        assert!(found(&plan, "TOP002").is_empty());
    }
}
