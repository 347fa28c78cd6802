//! TOP001: nodes, but no master to hold the licenses (§1.2).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place, Role};

pub(super) static RULE: Rule = Rule {
    code: "TOP001",
    name: "no-master",
    severity: Severity::Error,
    section: "1.2",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let nodes = ctx.assessment.nodes.len();
    if nodes > 0 && ctx.master().is_none() {
        out.push(Finding::new(&RULE, Place::Plan).with("nodes", nodes));
    }
}

/// A Slave is the better candidate: a Standby node is there to wait.
fn fixes(ctx: &Context<'_>, _: &Finding) -> Vec<Fix> {
    let candidate = ctx.nodes().min_by_key(|(facts, _)| facts.role != Role::Slave);
    let promote = candidate.map(|(facts, node)| {
        let edit = Edit::node(facts.at, node, |n| n.role = Role::Master);
        Fix::lossy("promote", edit).with("node", node.name.as_str())
    });
    promote.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, master, read};

    #[test]
    fn nodes_without_a_master() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "spare", role: Standby)),
               (name: "b", model: "IP411", pbx: (name: "branch", role: Slave))"#,
        );
        assert_eq!(found(&plan, "TOP001"), [" nodes=2"]);
        assert_eq!(fixes(&plan, "TOP001"), ["promote"]);
    }

    #[test]
    fn a_master_or_no_node_at_all_is_fine() {
        assert!(found(&master(""), "TOP001").is_empty());
        assert!(found(&devices(r#"(name: "a", model: "IP411")"#), "TOP001").is_empty());
        assert!(found(&read(""), "TOP001").is_empty());
    }
}
