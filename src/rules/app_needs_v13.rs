//! APP003: an app is licensed on a node older than V13, the software that brings it (§4.3).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::catalog::{FeatureSet, ProductId};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "APP003",
    name: "app-needs-v13",
    severity: Severity::Info,
    section: "4.3",
    always: false,
    check,
    fixes,
};

/// First software with apps.
const APPS: u8 = 13;

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let apps: FeatureSet = ctx.catalog().features().filter(|&p| is_app(ctx, p)).collect();
    for (facts, _) in ctx.nodes().filter(|(facts, _)| facts.software < APPS) {
        let needed =
            ctx.groups_of(facts).fold(FeatureSet::EMPTY, |all, g| all.with(ctx.features(g).needed));
        let found = needed.and(apps);
        if !found.is_empty() {
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("software", facts.software)
                    .with("count", found.len())
                    .with("features", ctx.ids(found)),
            );
        }
    }
}

/// UC, and whatever is licensed as an app.
fn is_app(ctx: &Context<'_>, product: ProductId) -> bool {
    let name = ctx.catalog().product(product).name.as_deref();
    product == ProductId::UC || name.is_some_and(|n| n.starts_with("App("))
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let raise = ctx.node_of(finding).and_then(|(at, node)| change::software(ctx, at, node, APPS));
    raise
        .map(|edit| Fix::lossy("raise-software", edit).with("software", APPS))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    fn plan(software: u8, features: &str) -> crate::plan::Plan {
        master(&format!(
            r#"software: {software}, objects: [(name: "x", kind: User, features: [{features}])]"#
        ))
    }

    #[test]
    fn apps_on_v12() {
        let plan = plan(12, r#""video", "premium-chat""#);
        assert_eq!(
            found(&plan, "APP003"),
            ["S/gw/m software=12 count=2 features=phone-app+premium-chat"]
        );
        assert_eq!(fixes(&plan, "APP003"), ["raise-software"]);
        let uc = self::plan(11, r#""uc""#);
        assert_eq!(found(&uc, "APP003"), ["S/gw/m software=11 count=1 features=uc"]);
    }

    #[test]
    fn v13_or_no_app() {
        assert!(found(&plan(13, r#""uc", "premium-chat""#), "APP003").is_empty());
        assert!(found(&plan(12, r#""voicemail", "fax", "reporting""#), "APP003").is_empty());
    }
}
