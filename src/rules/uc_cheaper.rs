//! UC001: the single licenses of a group cost more than UC, which contains them (§3).

use super::{Context, Finding, Fix, Param, Rule, Severity, change};
use crate::assess::{GroupFacts, bought_version};
use crate::catalog::{FeatureSet, License, PriceList, ProductId};
use rust_decimal::Decimal;

pub(super) static RULE: Rule = Rule {
    code: "UC001",
    name: "uc-cheaper",
    severity: Severity::Info,
    section: "3",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in ctx.groups() {
        let singles = singles(ctx, facts);
        if singles.is_empty() {
            continue;
        }
        let cost = cost(ctx, facts, singles);
        if !is_dearer(ctx, singles, cost.as_ref()) {
            continue;
        }
        let mut finding = Finding::new(&RULE, facts.place())
            .with("singles", singles.len())
            .with("count", group.count)
            .with("features", ctx.ids(singles));
        if let Some(Cost { singles, uc, .. }) = cost {
            let currency = ctx.inputs.prices.and_then(PriceList::currency).unwrap_or_default();
            let amount = |amount| Param::Amount { amount, currency: currency.to_owned() };
            finding = finding.with("cost", amount(singles)).with("uc", amount(uc));
        }
        out.push(finding.with("by", cost.map_or("number", |cost| cost.by)));
    }
}

/// Licenses of a group without UC that UC contains, implied ones included.
fn singles(ctx: &Context<'_>, facts: &GroupFacts) -> FeatureSet {
    if ctx.features(facts).written.has(ProductId::UC) {
        return FeatureSet::EMPTY;
    }
    ctx.features(facts).needed.and(ctx.in_uc())
}

/// Whether the singles of a group cost more than UC for all of it.
///
/// UC costs half of all that it contains (§3): where a price is missing, more than half of them by number do.
fn is_dearer(ctx: &Context<'_>, singles: FeatureSet, cost: Option<&Cost>) -> bool {
    let by_number = singles.len() * 2 > ctx.in_uc().len();
    cost.map_or(by_number, |cost| cost.singles > cost.uc)
}

/// What a group pays one way and the other.
#[derive(Clone, Copy)]
struct Cost {
    /// Its single licenses.
    singles: Decimal,
    /// UC for all of it.
    uc: Decimal,
    /// Whether UC has a price of its own (`price`) or costs half of what it contains (`half`).
    by: &'static str,
}

/// The same by price; `None` where one is missing.
fn cost(ctx: &Context<'_>, facts: &GroupFacts, singles: FeatureSet) -> Option<Cost> {
    let prices = ctx.inputs.prices?;
    let node = ctx.assessment.nodes.get(facts.node)?;
    let software = ctx.assessment.pools.get(node.pool)?.software;
    let version = bought_version(&ctx.inputs, software);
    let price = |product: ProductId| {
        let versioned = ctx.catalog().product(product).versioned();
        let license = License::new(product, versioned.then_some(version));
        prices.price(license)?.amount(u64::from(facts.count))
    };
    let sum = |products: FeatureSet| {
        products.iter().try_fold(Decimal::ZERO, |sum, p| sum.checked_add(price(p)?))
    };
    let (uc, by) = match price(ProductId::UC) {
        Some(uc) => (uc, "price"),
        None => (sum(ctx.in_uc())?.checked_div(Decimal::TWO)?, "half"),
    };
    Some(Cost { singles: sum(singles)?, uc, by })
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let contained = ctx.ids(ctx.in_uc());
    let outside = group.features.iter().filter(|f| !contained.contains(f)).cloned();
    let uc = ctx.catalog().product(ProductId::UC).id.clone();
    let edit = change::features(facts.at, facts.object, group, [uc].into_iter().chain(outside));
    vec![Fix::safe("use-uc", edit).with("count", group.count)]
}

#[cfg(test)]
mod tests {
    use crate::assess::Inputs;
    use crate::catalog::{Catalog, PriceList};
    use crate::rules::Finding;
    use crate::rules::review;
    use crate::rules::testing::{fixes, found, master, say};

    fn group(features: &str) -> crate::plan::Plan {
        master(&format!(r#"objects: [(name: "x", kind: User, count: 40, features: [{features}])]"#))
    }

    #[test]
    fn four_of_the_seven_with_the_implied_one() {
        let plan = group(r#""softphone-app", "fax", "app-sharing", "reporting""#);
        assert_eq!(
            found(&plan, "UC001"),
            [
                "S/gw/m/x singles=4 count=40 features=app-sharing+phone-app+softphone-app+fax by=number"
            ]
        );
        assert_eq!(fixes(&plan, "UC001"), ["use-uc"]);
    }

    #[test]
    fn three_of_the_seven_or_uc_already() {
        let three = group(r#""phone-app", "voicemail", "fax", "reporting", "premium-chat""#);
        assert!(found(&three, "UC001").is_empty());
        let uc = group(r#""uc", "phone-app", "voicemail", "fax", "video""#);
        assert!(found(&uc, "UC001").is_empty());
        assert!(found(&group(""), "UC001").is_empty());
    }

    fn found_at(list: &str, features: &str) -> Option<Finding> {
        let (plan, catalog) = (group(features), Catalog::built_in());
        let prices = PriceList::parse(list, &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
        let found = review(&inputs.with_prices(Some(&prices))).findings;
        found.into_iter().find(|f| f.rule.code == "UC001")
    }

    fn is_found_at(prices: &str, features: &str) -> bool {
        found_at(&format!("license,unit_price\n{prices}"), features).is_some()
    }

    #[test]
    fn it_says_what_both_ways_cost() {
        let list = "license,unit_price,currency,discount_percent\nPBX-VoicemailUser13,30,EUR,10\nFax13,31,EUR,\nPBX-UC13,55,EUR,\n";
        let said = |list: &str, features: &str| {
            let finding = found_at(list, features).unwrap();
            say("finding-uc001", &finding.params)
        };
        // 40 times 30 less a tenth and 31; 40 times 55.
        assert_eq!(
            said(list, r#""voicemail", "fax""#),
            "each of 40 users needs 2 licenses that UC contains: voicemail, fax. They cost 2,320.00 EUR, and UC 2,200.00 EUR"
        );
        let all = "license,unit_price\nApp(phone)13,1\nPBX-Mobility13,1\nPBX-VoicemailUser13,9\nFax13,1\nApp(softphone)13,1\nPBX-AppSharing13,1\nPBX-Video13,1\n";
        // 40 times 9; half of 40 times 15.
        assert_eq!(
            said(all, r#""voicemail""#),
            "each of 40 users needs 1 license that UC contains: voicemail. It costs 360.00, and UC, at half of all seven, 300.00"
        );
    }

    #[test]
    fn prices_decide_where_they_are_known() {
        let two = r#""voicemail", "fax""#;
        let singles = "PBX-VoicemailUser13,30\nFax13,31\n";
        assert!(is_found_at(&format!("{singles}PBX-UC13,60"), two));
        assert!(!is_found_at(&format!("{singles}PBX-UC13,61"), two));
        let four = r#""phone-app", "mobility", "voicemail", "fax""#;
        let all = "App(phone)13,1\nPBX-Mobility13,1\nPBX-VoicemailUser13,1\nFax13,1\n";
        assert!(!is_found_at(&format!("{all}PBX-UC13,5"), four));
    }

    #[test]
    fn without_its_price_uc_costs_half_of_all_seven() {
        let five = "App(phone)13,1\nPBX-Mobility13,1\nApp(softphone)13,1\nPBX-AppSharing13,1\nPBX-Video13,1\n";
        let dear = format!("{five}PBX-VoicemailUser13,9\nFax13,1");
        assert!(is_found_at(&dear, r#""voicemail""#), "9 of 15");
        let four = r#""phone-app", "mobility", "fax", "softphone-app""#;
        assert!(!is_found_at(&dear, four), "4 of 15");
        assert!(
            is_found_at(&format!("{five}Fax13,1"), four),
            "a price is missing: four of the seven"
        );
    }
}
