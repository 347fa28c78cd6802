//! APP002: the RCC App has no license of its own in the guide (§4.4).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::catalog::ProductId;

pub(super) static RULE: Rule = Rule {
    code: "APP002",
    name: "app-not-in-guide",
    severity: Severity::Info,
    section: "4.4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in
        ctx.groups().filter(|(facts, _)| ctx.features(facts).written.has(ProductId::RCC))
    {
        out.push(Finding::new(&RULE, facts.place()).with("count", group.count));
    }
}

/// What the app needs is written in its place, as far as UC does not contain it.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let rcc = ctx.catalog().product(ProductId::RCC);
    let uc = ctx.features(facts).written.has(ProductId::UC);
    let needed = if uc { rcc.implies.without(ctx.in_uc()) } else { rcc.implies };
    let others = group.features.iter().filter(|f| **f != rcc.id).cloned();
    let edit = change::features(facts.at, facts.object, group, others.chain(ctx.ids(needed)));
    if needed.is_empty() {
        return vec![Fix::lossy("drop-feature", edit)];
    }
    vec![Fix::lossy("spell-out", edit).with("features", ctx.ids(needed))]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn a_group_with_rcc() {
        let plan = master(r#"objects: [(name: "x", kind: User, count: 5, features: ["rcc"])]"#);
        assert_eq!(found(&plan, "APP002"), ["S/gw/m/x count=5"]);
        assert_eq!(fixes(&plan, "APP002"), ["spell-out"]);
    }

    #[test]
    fn with_uc_nothing_takes_its_place() {
        let plan = master(r#"objects: [(name: "x", kind: User, features: ["uc", "rcc"])]"#);
        assert_eq!(found(&plan, "APP002"), ["S/gw/m/x count=1"]);
        assert_eq!(fixes(&plan, "APP002"), ["drop-feature"]);
    }

    #[test]
    fn mobility_alone_is_in_the_guide() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, features: ["mobility"]),
                         (name: "none", kind: User, count: 0, features: ["rcc"])]"#,
        );
        assert!(found(&plan, "APP002").is_empty());
    }
}
