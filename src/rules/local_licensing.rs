//! POOL001: a node draws its licenses from its own device: possible, not recommended (§1.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::{Licensing, Place};

pub(super) static RULE: Rule = Rule {
    code: "POOL001",
    name: "local-licensing",
    severity: Severity::Info,
    section: "1.2",
    always: false,
    check,
    fixes,
};

/// A master stays in the central pool whatever it says; that it says so is still worth a word.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, node) in ctx.nodes().filter(|(_, n)| n.licensing == Licensing::Local) {
        out.push(Finding::new(&RULE, Place::Node(facts.at)).with("node", node.name.as_str()));
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    change::centralise(ctx, finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn a_local_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", installed: [(license: "PBX-Port13", quantity: 5)],
                pbx: (name: "nice", role: Slave, licensing: Local, objects: [(name: "x", kind: User)]))"#,
        );
        assert_eq!(found(&plan, "POOL001"), ["S/b/nice node=nice"]);
        assert_eq!(fixes(&plan, "POOL001"), ["centralise"]);
    }

    #[test]
    fn central_nodes_are_fine() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "nice", role: Slave, licensing: Central))"#,
        );
        assert!(found(&plan, "POOL001").is_empty());
    }
}
