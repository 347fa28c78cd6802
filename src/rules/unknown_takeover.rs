//! TOP004: `takeover_by` names no node, or the node itself (§2.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::catalog::nearest;
use crate::plan::{Edit, Place};
use std::collections::BTreeSet;

pub(super) static RULE: Rule = Rule {
    code: "TOP004",
    name: "unknown-takeover",
    severity: Severity::Error,
    section: "2.2",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let names: BTreeSet<&str> = ctx.nodes().map(|(_, node)| node.name.as_str()).collect();
    for (facts, node) in ctx.nodes() {
        let Some(by) = node.takeover_by.as_deref() else { continue };
        let case = if by == node.name {
            "itself"
        } else if names.contains(by) {
            continue;
        } else {
            "unknown"
        };
        out.push(
            Finding::new(&RULE, Place::Node(facts.at))
                .with("case", case)
                .with("node", node.name.as_str())
                .with("takeover_by", by),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let written = node.takeover_by.as_deref().unwrap_or_default();
    let others = ctx.nodes().map(|(_, n)| n.name.as_str()).filter(|name| *name != node.name);
    let meant = nearest(written, others).map(|name| {
        let edit = Edit::node(at, node, |n| n.takeover_by = Some(name.to_owned()));
        Fix::lossy("nearest-node", edit).with("takeover_by", written).with("to", name)
    });
    let drop =
        Fix::lossy("drop-takeover", change::no_takeover(at, node)).with("node", node.name.as_str());
    meant.into_iter().chain([drop]).collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, master};

    #[test]
    fn a_name_that_no_node_has() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, takeover_by: "spaer")),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert_eq!(found(&plan, "TOP004"), ["S/a/m case=unknown node=m takeover_by=spaer"]);
        assert_eq!(fixes(&plan, "TOP004"), ["nearest-node", "drop-takeover"]);
    }

    #[test]
    fn the_node_itself() {
        let plan = master(r#"takeover_by: "m""#);
        assert_eq!(found(&plan, "TOP004"), ["S/gw/m case=itself node=m takeover_by=m"]);
        assert_eq!(fixes(&plan, "TOP004"), ["drop-takeover"]);
    }

    #[test]
    fn a_node_that_is_there_is_fine() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, takeover_by: "spare")),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert!(found(&plan, "TOP004").is_empty());
    }
}
