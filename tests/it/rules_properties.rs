//! What holds for the findings of every plan.

use crate::arbitrary::plan;
use jiff::civil::date;
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::cli::fixing::fix_all;
use pbxplan::plan::Plan;
use pbxplan::rules::{Finding, Review, Safety, review};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Findings of this rule with these numbers at this place.
fn alike(review: &Review, plan: &Plan, wanted: (&str, &str, &Finding)) -> usize {
    let (code, at, finding) = wanted;
    let same = |f: &&Finding| {
        f.rule.code == code
            && f.params == finding.params
            && f.cured == finding.cured
            && f.place.path(plan) == at
    };
    review.findings.iter().filter(same).count()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn fixing_twice_is_the_same_as_once(plan in plan(), unsafe_too in any::<bool>()) {
        let catalog = Catalog::built_in();
        let inputs = Inputs::new(&plan, &catalog, date(2026, 11, 24));
        let once = fix_all(&inputs, unsafe_too);
        let twice = fix_all(&inputs.with_plan(&once.plan), unsafe_too);
        let left: Vec<_> = twice.applied.iter().map(|a| (a.rule.code, a.fix.id, &a.at)).collect();
        prop_assert!(left.is_empty(), "{left:?}");
        prop_assert_eq!(twice.plan, once.plan);
    }

    #[test]
    fn a_fix_fits_can_be_undone_and_makes_its_finding_go_away(plan in plan()) {
        let catalog = Catalog::built_in();
        let inputs = Inputs::new(&plan, &catalog, date(2026, 11, 24));
        let before = review(&inputs);
        for finding in &before.findings {
            let at = finding.place.path(&plan);
            let wanted = (finding.rule.code, at.as_str(), finding);
            for fix in before.fixes(&inputs, finding) {
                let mut fixed = plan.clone();
                let undo = before.edit(&inputs, finding, &fix).apply(&mut fixed).unwrap();
                let after = review(&inputs.with_plan(&fixed));
                prop_assert!(
                    alike(&after, &fixed, wanted) < alike(&before, &plan, wanted),
                    "{} of {finding:?}",
                    fix.id
                );
                // Nothing is known of the licenses of a broken topology, so nothing can be lost there.
                if fix.safety == Safety::Safe && before.assessment.sound {
                    let removed = (before.assessment.totals.remove, after.assessment.totals.remove);
                    prop_assert!(removed.1 <= removed.0, "{} is said to be safe: {removed:?}", fix.id);
                }
                undo.apply(&mut fixed).unwrap();
                prop_assert_eq!(&fixed, &plan);
            }
        }
    }

    #[test]
    fn findings_are_ordered_and_each_place_and_block_has_one(plan in plan()) {
        let catalog = Catalog::built_in();
        let review = review(&Inputs::new(&plan, &catalog, date(2026, 11, 24)));
        let order: Vec<_> = review
            .findings
            .iter()
            .map(|f| (f.rule.severity, f.rule.code, f.place, f.block))
            .collect();
        prop_assert!(order.is_sorted());
        // Mixed versions are found once a product, since each is capped at a version of its own.
        let single: Vec<_> = order.iter().filter(|(_, code, ..)| *code != "VER002").collect();
        let places: BTreeSet<_> = single.iter().collect();
        prop_assert_eq!(places.len(), single.len());
        let summary = review.summary();
        let counted =
            summary.error + summary.cured + summary.warning + summary.info + summary.waived;
        prop_assert_eq!(counted, review.findings.len());
    }

    #[test]
    fn a_broken_topology_is_told_and_hides_what_needs_pools(plan in plan()) {
        let catalog = Catalog::built_in();
        let review = review(&Inputs::new(&plan, &catalog, date(2026, 11, 24)));
        let broken = |code: &str| ["TOP001", "TOP002", "TOP003"].contains(&code);
        let told = review.findings.iter().any(|f| broken(f.rule.code));
        prop_assert_eq!(told, !review.assessment.sound);
        if told {
            let allowed = |code: &str| {
                ["TOP", "HW0", "LIC"].iter().any(|group| code.starts_with(group))
                    || ["SSA001", "WAR001"].contains(&code)
            };
            prop_assert!(review.findings.iter().all(|f| allowed(f.rule.code)));
        }
    }
}
