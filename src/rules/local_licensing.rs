//! POOL001: a node draws its licenses from its own device: possible, not recommended (§1.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::{Licensing, Place, Role};

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
        let case = if node.role == Role::Master { "master" } else { "local" };
        let finding = Finding::new(&RULE, Place::Node(facts.at));
        out.push(finding.with("case", case).with("node", node.name.as_str()));
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    change::centralise(ctx, finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::assess::Inputs;
    use crate::catalog::Catalog;
    use crate::rules::Safety;
    use crate::rules::testing::{devices, fixes, found, reviewed};

    #[test]
    fn a_local_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", installed: [(license: "PBX-Port13", quantity: 5)],
                pbx: (name: "nice", role: Slave, licensing: Local, objects: [(name: "x", kind: User)]))"#,
        );
        assert_eq!(found(&plan, "POOL001"), ["S/b/nice case=local node=nice"]);
        assert_eq!(fixes(&plan, "POOL001"), ["centralise"]);
    }

    #[test]
    fn a_master_that_says_so_stays_central() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, licensing: Local))"#,
        );
        assert_eq!(found(&plan, "POOL001"), ["S/a/m case=master node=m"]);
        assert_eq!(fixes(&plan, "POOL001"), ["master-central"]);
    }

    #[test]
    fn centralising_is_safe_only_where_no_license_gets_too_old() {
        let safety = |central: u8, local: u8, license: &str| {
            let plan = devices(&format!(
                r#"(name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: 9)],
                    pbx: (name: "m", role: Master, software: {central})),
                   (name: "b", model: "IP411", installed: [(license: "{license}", quantity: 5)],
                    pbx: (name: "nice", role: Slave, licensing: Local, software: {local}))"#
            ));
            let catalog = Catalog::built_in();
            let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
            let review = reviewed(&plan);
            let local = review.findings.iter().find(|f| f.rule.code == "POOL001").unwrap();
            review.fixes(&inputs, local)[0].safety
        };
        assert_eq!(safety(13, 13, "PBX-Port13"), Safety::Safe);
        assert_eq!(safety(13, 12, "PBX-Port13"), Safety::Safe);
        // The master's licenses would have to run V14, or the node's V13.
        assert_eq!(safety(13, 14, "PBX-Port14"), Safety::Unsafe);
        assert_eq!(safety(13, 12, "PBX-Port12"), Safety::Unsafe);
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
