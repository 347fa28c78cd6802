//! POOL002: a local pool misses what the central pool has to spare and cannot lend (§1.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{Block, Position};
use crate::catalog::ProductId;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "POOL002",
    name: "surplus-out-of-reach",
    severity: Severity::Warning,
    section: "1.2",
    always: false,
    check,
    fixes,
};

/// Before the balance and whatever the version; IPVA is bound to its machine and no help elsewhere (§2.3).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let rows = || ctx.assessment.position.iter().filter(|p| p.product != ProductId::IPVA);
    let spare: BTreeMap<ProductId, u64> = rows()
        .filter(|p| p.pool == Some(0))
        .map(|p| (p.product, p.surplus.max(left_over(ctx, p))))
        .filter(|&(_, surplus)| surplus > 0)
        .collect();
    let mut pools: BTreeMap<usize, Vec<(&Position, u64)>> = BTreeMap::new();
    for row in rows().filter(|p| p.missing > 0) {
        if let (Some(pool @ 1..), Some(&surplus)) = (row.pool, spare.get(&row.product)) {
            pools.entry(pool).or_default().push((row, surplus));
        }
    }
    for (pool, short) in pools {
        let Some(place) = ctx.host_node(pool) else { continue };
        let sum =
            |of: fn(&(&Position, u64)) -> u64| short.iter().map(of).fold(0, u64::saturating_add);
        let shortages = short.iter().map(|(row, surplus)| {
            format!("{} {}/{surplus}", ctx.catalog().product(row.product).id, row.missing)
        });
        let shortages = shortages.collect::<Vec<_>>();
        let products = short.iter().map(|(row, _)| ctx.catalog().product(row.product).id.clone());
        out.push(
            Finding::new(&RULE, place)
                .with("missing", sum(|(row, _)| row.missing))
                .with("surplus", sum(|&(_, surplus)| surplus))
                .with("products", products.collect::<Vec<_>>())
                .with("shortages", shortages)
                .with("node", ctx.assessment.pool_name(pool, ctx.plan())),
        );
    }
}

/// What the licenses on board come to beyond what is required, even where one of the pool's own nodes cannot use them
/// (voicemail on V9, §4.3) and so misses some.
fn left_over(ctx: &Context<'_>, central: &Position) -> u64 {
    let usable = ctx.blocks_of(0, central.product).map(Block::usable_after);
    usable.fold(0, u64::saturating_add).saturating_sub(central.required)
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    change::centralise(ctx, finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(central: u32, local: u32) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: {central})],
                pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 10)])),
               (name: "b", model: "IP411", installed: [(license: "PBX-Port13", quantity: {local})],
                pbx: (name: "nice", role: Slave, licensing: Local,
                      objects: [(name: "x", kind: User, count: 8, features: ["fax"])]))"#,
        ))
    }

    #[test]
    fn what_the_master_has_to_spare_is_missing_elsewhere() {
        let plan = plan(30, 2);
        assert_eq!(
            found(&plan, "POOL002"),
            ["S/b/nice missing=6 surplus=20 products=port shortages=port 6/20 node=nice"]
        );
        assert_eq!(fixes(&plan, "POOL002"), ["centralise"]);
    }

    /// What one of its own nodes cannot use (§4.3) is idle in the central pool all the same.
    #[test]
    fn voicemail_that_a_node_of_v9_cannot_use() {
        let node = |name: &str, fields: &str, n: u32| {
            format!(
                r#"(name: "{name}", model: "IP6010", pbx: (name: "{name}", {fields},
                    objects: [(name: "u", kind: User, count: {n}, features: ["voicemail"])]))"#
            )
        };
        let master = node("m", "role: Master, software: 14", 1).replacen(
            "pbx",
            r#"installed: [(license: "PBX-VoicemailUser14", quantity: 20)], pbx"#,
            1,
        );
        let old = node("old", "role: Slave, software: 9", 1);
        let local = node("nice", "role: Slave, licensing: Local, software: 14", 5);
        assert_eq!(
            found(&devices(&format!("{master}, {old}, {local}")), "POOL002"),
            [
                "S/nice/nice missing=5 surplus=18 products=voicemail shortages=voicemail 5/18 node=nice"
            ]
        );
    }

    #[test]
    fn no_surplus_or_nothing_missing_is_fine() {
        assert!(found(&plan(10, 2), "POOL002").is_empty());
        assert!(found(&plan(30, 8), "POOL002").is_empty());
    }
}
