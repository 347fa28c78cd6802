//! REC001: a node records, and some of its port objects have no reporting (§4.6).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{GroupFacts, NodeFacts};
use crate::catalog::ProductId;
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "REC001",
    name: "reporting-recommended",
    severity: Severity::Warning,
    section: "4.6",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, node) in ctx.nodes().filter(|(facts, _)| facts.recorded > 0) {
        let without: u64 = unreported(ctx, facts).map(|g| u64::from(g.count)).sum();
        if without > 0 {
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("quantity", without)
                    .with("recorded", facts.recorded)
                    .with("node", node.name.as_str()),
            );
        }
    }
}

fn unreported<'a>(
    ctx: &Context<'a>,
    node: &NodeFacts,
) -> impl Iterator<Item = &'a GroupFacts> + use<'a> {
    let assessment = ctx.assessment;
    let has = |g: &GroupFacts| assessment.features_of(g).needed.has(ProductId::REPORTING);
    ctx.groups_of(node).filter(move |g| g.kind.takes_port() && !has(g))
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let facts = ctx.assessment.node_at(at).and_then(|n| ctx.assessment.nodes.get(n));
    let Some(facts) = facts else { return Vec::new() };
    let reporting = &ctx.catalog().product(ProductId::REPORTING).id;
    let edits = unreported(ctx, facts).filter_map(|g| {
        let group = node.objects.get(g.object)?;
        let written = group.features.iter().chain([reporting]).cloned();
        Some(change::features(at, g.object, group, written))
    });
    vec![Fix::safe("report-all", Edit::Several(edits.collect())).with("node", node.name.as_str())]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master, read};

    const OBJECTS: &str = r#"objects: [
        (name: "rec", kind: User, count: 2, features: ["recording"]),
        (name: "x", kind: User, count: 7), (name: "b", kind: Executive, peak: 0),
        (name: "g", kind: Group, count: 3), (name: "none", kind: User, count: 0)]"#;

    #[test]
    fn users_beside_the_recorded_ones() {
        let plan = master(OBJECTS);
        assert_eq!(found(&plan, "REC001"), ["S/gw/m quantity=8 recorded=2 node=m"]);
        assert_eq!(fixes(&plan, "REC001"), ["report-all"]);
    }

    #[test]
    fn all_with_reporting_or_nothing_recorded() {
        let all = read(&format!(
            r#"readings: (reporting: All), sites: [(name: "S", devices: [
                (name: "gw", model: "IP411", pbx: (name: "m", role: Master, {OBJECTS}))])]"#
        ));
        assert!(found(&all, "REC001").is_empty());
        assert!(found(&master(r#"objects: [(name: "x", kind: User)]"#), "REC001").is_empty());
    }
}
