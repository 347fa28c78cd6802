//! STB003: a local node stands by or is to be taken over, out of reach of the master's Standby licenses (§2.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::{Licensing, Place, Role};

pub(super) static RULE: Rule = Rule {
    code: "STB003",
    name: "standby-for-local",
    severity: Severity::Error,
    section: "2.2",
    always: false,
    check,
    fixes,
};

/// A master is never local, whatever it says (§1.2).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let local = |(facts, node): &(&crate::assess::NodeFacts, &crate::plan::Node)| {
        node.licensing == Licensing::Local && facts.role != Role::Master
    };
    for (facts, node) in ctx.nodes().filter(local) {
        let by = node.takeover_by.as_deref();
        if facts.role == Role::Standby || by.is_some() {
            let case = if facts.role == Role::Standby { "standby" } else { "takeover" };
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("case", case)
                    .with("node", node.name.as_str())
                    .with("takeover_by", by.unwrap_or_default()),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let mut ways: Vec<Fix> = change::centralise(ctx, finding).into_iter().collect();
    if node.role != Role::Standby {
        let drop = change::no_takeover(at, node);
        ways.push(Fix::lossy("drop-takeover", drop).with("node", node.name.as_str()));
    }
    ways
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn a_local_standby_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby, licensing: Local))"#,
        );
        assert_eq!(found(&plan, "STB003"), ["S/b/spare case=standby node=spare takeover_by="]);
        assert_eq!(fixes(&plan, "STB003"), ["centralise"]);
    }

    #[test]
    fn a_local_node_that_is_taken_over() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411",
                pbx: (name: "nice", role: Slave, licensing: Local, takeover_by: "m"))"#,
        );
        assert_eq!(found(&plan, "STB003"), ["S/b/nice case=takeover node=nice takeover_by=m"]);
        assert_eq!(fixes(&plan, "STB003"), ["centralise", "drop-takeover"]);
    }

    #[test]
    fn a_central_one_or_a_local_one_on_its_own() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, licensing: Local, takeover_by: "spare")),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby)),
               (name: "c", model: "IP411", pbx: (name: "nice", role: Slave, licensing: Local))"#,
        );
        assert!(found(&plan, "STB003").is_empty());
    }
}
