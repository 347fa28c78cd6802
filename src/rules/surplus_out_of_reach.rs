//! POOL002: a local pool misses what the central pool has to spare and cannot lend (§1.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::catalog::ProductId;

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
    for pool in 1..ctx.assessment.pools.len() {
        let (mut missing, mut surplus, mut products) = (0u64, 0u64, Vec::new());
        for here in ctx.assessment.position.iter().filter(|p| p.pool == Some(pool)) {
            let spare = ctx.assessment.in_pool(0, here.product).map_or(0, |p| p.surplus);
            if here.missing > 0 && spare > 0 && here.product != ProductId::IPVA {
                missing = missing.saturating_add(here.missing);
                surplus = surplus.saturating_add(spare);
                products.push(ctx.catalog().product(here.product).id.clone());
            }
        }
        if let Some(place) = ctx.host_node(pool).filter(|_| missing > 0) {
            out.push(
                Finding::new(&RULE, place)
                    .with("missing", missing)
                    .with("surplus", surplus)
                    .with("products", products)
                    .with("node", ctx.assessment.pool_id(pool, ctx.plan())),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    vec![Fix::safe("centralise", change::centralise(at, node)).with("node", node.name.as_str())]
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
            ["S/b/nice missing=6 surplus=20 products=port node=nice"]
        );
        assert_eq!(fixes(&plan, "POOL002"), ["centralise"]);
    }

    #[test]
    fn no_surplus_or_nothing_missing_is_fine() {
        assert!(found(&plan(10, 2), "POOL002").is_empty());
        assert!(found(&plan(30, 8), "POOL002").is_empty());
    }
}
