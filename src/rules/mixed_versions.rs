//! VER002: blocks of one product that stay differ, and the oldest caps future software (§1.3).

use super::context::version_after;
use super::{Context, Finding, Rule, Severity, no_fix};
use crate::catalog::{License, ProductId};
use std::collections::{BTreeMap, BTreeSet};

pub(super) static RULE: Rule = Rule {
    code: "VER002",
    name: "mixed-versions",
    severity: Severity::Warning,
    section: "1.3",
    always: false,
    check,
    fixes: no_fix,
};

/// What there is of one product at one version, of whatever tiers or sizes.
#[derive(Default)]
struct Held {
    quantity: u64,
    grades: BTreeSet<u16>,
}

/// Found once a pool and product, at the pool's host node.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let mut quantities: BTreeMap<(usize, ProductId), BTreeMap<u8, Held>> = BTreeMap::new();
    for block in ctx.blocks() {
        if let (Some(pool), Some(license), Some(version)) =
            (block.pool, block.license, version_after(block))
        {
            let versions = quantities.entry((pool, license.product)).or_default();
            let held = versions.entry(version).or_default();
            held.quantity += u64::from(block.quantity);
            held.grades.insert(license.grade);
        }
    }
    for ((pool, product), versions) in quantities {
        let needed = ctx.assessment.pools.get(pool).map_or(0, |p| p.compared(product).0);
        let (Some(place), Some((&oldest, held)), Some((&newest, _))) =
            (ctx.host_node(pool), versions.first_key_value(), versions.last_key_value())
        else {
            continue;
        };
        if oldest < newest && oldest >= needed {
            let license = License::new(product, Some(oldest));
            let named = |&grade: &u16| ctx.catalog().license_name(license.with_grade(grade));
            out.push(
                Finding::new(&RULE, place)
                    .with("product", ctx.catalog().product(product).id.as_str())
                    .with("quantity", held.quantity)
                    .with("license", held.grades.iter().map(named).collect::<Vec<_>>().join(", "))
                    .with("oldest", oldest)
                    .with("newest", newest),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read};

    fn plan(software: u8) -> crate::plan::Plan {
        read(&format!(
            r#"software: {software}, sites: [(name: "S", devices: [(name: "gw", model: "IP411", installed: [
                (license: "PBX-Port11", quantity: 100), (license: "PBX-Port13", quantity: 60),
                (license: "PBX-Port11%500", quantity: 7),
                (license: "PBX-UC12", quantity: 1), (license: "PBX-UC13", quantity: 1),
                (license: "PBX-Fax13", quantity: 4), (license: "Fax13", quantity: 4)],
                pbx: (name: "m", role: Master))])]"#,
        ))
    }

    #[test]
    fn two_versions_that_both_run() {
        let plan = plan(11);
        assert_eq!(
            found(&plan, "VER002"),
            [
                "S/gw/m product=port quantity=107 license=PBX-Port11, PBX-Port11%500 oldest=11 newest=13",
                "S/gw/m product=uc quantity=1 license=PBX-UC12 oldest=12 newest=13",
            ]
        );
        assert!(fixes(&plan, "VER002").is_empty());
    }

    #[test]
    fn what_the_bill_removes_caps_nothing() {
        assert!(found(&plan(13), "VER002").is_empty());
    }
}
