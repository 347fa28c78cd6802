//! What holds for the ways out of any plan.

use crate::sound::{Shape, plan};
use pbxplan::assess::{Inputs, Priced};
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::paths::{self, Bill, Path, Trial};
use pbxplan::plan::Place;
use pbxplan::rules::{Review, review};
use proptest::prelude::*;
use std::collections::BTreeSet;

const SHAPE: Shape = Shape { others: 3, groups: 3, count: 60, readings: true };
/// Many nodes of few kinds.
const WIDE: Shape = Shape { others: 9, groups: 2, count: 30, readings: true };
const PRICES: &str = "license;unit_price;currency;discount_percent\nPBX-Port13;30,00;EUR;\n\
    PBX-UC13;61,05;EUR;12,5\nPBX-Video13;20;EUR;\nFax13;9,99;EUR;\nPort13$$;11;EUR;\nPort13$30;12,5;EUR;\n";

fn errors(review: &Review) -> BTreeSet<(&'static str, Place, Option<usize>)> {
    let stay = review.findings.iter().filter(|f| f.stays_an_error());
    stay.map(|f| (f.rule.code, f.place, f.block)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn a_way_that_is_taken_gives_the_bill_it_announced_and_no_new_error(plan in plan(SHAPE)) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(PRICES, &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let before = review(&inputs);
        let mut ids = BTreeSet::new();
        for path in paths::ways(&inputs, &before) {
            prop_assert!(ids.insert(path.id.clone()), "{} twice", path.id);
            let mut after = plan.clone();
            let undo = path.edit().apply(&mut after).unwrap();
            let again = review(&inputs.with_plan(&after));
            let bill = Bill::new(&after, &again.assessment);
            prop_assert_eq!(paths::bill_after(&inputs, &before, &path), bill, "{}", path.id);
            prop_assert_eq!(path.totals, again.assessment.totals, "{}", path.id);
            let added = &errors(&again) - &errors(&before);
            prop_assert!(added.is_empty(), "{} adds {:?}", path.id, added);
            let left: BTreeSet<&str> = again.findings.iter()
                .filter(|f| !f.cured && f.waived_by.is_none()).map(|f| f.rule.code).collect();
            prop_assert_eq!(path.findings.iter().copied().collect::<BTreeSet<_>>(), left, "{}", path.id);
            let (cost, priced) = (path.cost.unwrap(), Priced::new(&again.assessment, &prices));
            prop_assert_eq!((cost.amount, cost.unpriced), (priced.total, priced.unpriced_lines));
            undo.apply(&mut after).unwrap();
            prop_assert_eq!(&after, &plan);
        }
    }

    #[test]
    fn ways_tried_on_a_smaller_plan_come_to_the_same(plan in plan(WIDE)) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(PRICES, &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let before = review(&inputs);
        let whole = paths::ways_tried(&inputs, &before, Trial::Whole);
        let compact = paths::ways_tried(&inputs, &before, Trial::Compact);
        let ids = |paths: &[Path]| paths.iter().map(|p| p.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&whole), ids(&compact));
        for (whole, compact) in whole.into_iter().zip(compact) {
            let after = |path: &Path| paths::bill_after(&inputs, &before, path);
            prop_assert_eq!(after(&whole), after(&compact), "{}", whole.id);
            prop_assert_eq!(whole, compact);
        }
    }
}
