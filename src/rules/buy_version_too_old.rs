//! VER006: something is bought for software newer than the plan's `buy_version` (§1.3).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::Action;
use crate::catalog::ProductId;
use crate::plan::Edit;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "VER006",
    name: "buy-version-too-old",
    severity: Severity::Error,
    section: "1.3",
    always: false,
    check,
    fixes,
};

/// Found once a pool, at its host node, with all products it concerns.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let Some(buy_version) = ctx.plan().buy_version else { return };
    let mut pools: BTreeMap<usize, BTreeMap<ProductId, u8>> = BTreeMap::new();
    for (pool, product, software) in bought(ctx).filter(|&(.., software)| software > buy_version) {
        pools.entry(pool).or_default().insert(product, software);
    }
    for (pool, products) in pools {
        let Some(place) = ctx.host_node(pool) else { continue };
        let id = |p: ProductId| ctx.catalog().product(p).id.clone();
        let names = products.keys().map(|&p| id(p));
        let needs = products.iter().map(|(&p, software)| format!("{} V{software}", id(p)));
        out.push(
            Finding::new(&RULE, place)
                .with("buy_version", buy_version)
                .with("software", products.values().copied().max().unwrap_or_default())
                .with("products", names.collect::<Vec<_>>())
                .with("needs", needs.collect::<Vec<_>>()),
        );
    }
}

/// Pool, product and the software it must run, of each versioned line that is bought.
fn bought<'a>(ctx: &Context<'a>) -> impl Iterator<Item = (usize, ProductId, u8)> + use<'a> {
    let assessment = ctx.assessment;
    let lines = assessment.lines.iter().filter(|l| l.action == Action::Buy);
    lines.filter(|l| l.license.version.is_some()).filter_map(move |line| {
        let pool = line.pool?;
        let product = line.license.product;
        Some((pool, product, assessment.pools.get(pool)?.compared(product).0))
    })
}

fn fixes(ctx: &Context<'_>, _: &Finding) -> Vec<Fix> {
    let Some(needed) = bought(ctx).map(|(.., software)| software).max() else { return Vec::new() };
    let plan = ctx.plan();
    let edit = Edit::SetVersions {
        software: plan.software,
        running: plan.running,
        buy_version: Some(needed),
    };
    vec![Fix::lossy("raise-buy-version", edit).with("version", needed)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read};

    fn plan(head: &str) -> crate::plan::Plan {
        read(&format!(
            r#"{head}, sites: [(name: "S", devices: [(name: "gw", model: "IP411", pbx: (name: "m", role: Master,
                objects: [(name: "x", kind: User, features: ["fax"])],
                operator: (concurrent: 1, software: 12)))])]"#
        ))
    }

    #[test]
    fn v12_is_to_be_bought_for_v13() {
        let plan = plan("software: 13, buy_version: 12");
        assert_eq!(
            found(&plan, "VER006"),
            ["S/gw/m buy_version=12 software=13 products=port+fax needs=port V13+fax V13"]
        );
        assert_eq!(fixes(&plan, "VER006"), ["raise-buy-version"]);
    }

    #[test]
    fn new_enough_or_not_given_is_fine() {
        assert!(found(&plan("software: 12, buy_version: 12"), "VER006").is_empty());
        assert!(found(&plan("software: 14"), "VER006").is_empty());
    }

    #[test]
    fn nothing_bought_is_fine() {
        let plan = read(
            r#"buy_version: 12, sites: [(name: "S", devices: [
                (name: "gw", model: "IP411", pbx: (name: "m", role: Master))])]"#,
        );
        assert!(found(&plan, "VER006").is_empty());
    }
}
