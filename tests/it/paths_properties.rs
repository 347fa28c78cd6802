//! What holds for the ways out of any plan.

use crate::sound::{Shape, plan};
use pbxplan::assess::{Action, Inputs, Priced};
use pbxplan::catalog::{Catalog, License, PriceList};
use pbxplan::paths::diff::{BillChange, Side, diff};
use pbxplan::paths::{self, Bill, BillLine, Path, Question, Trial, taken_over, what_if};
use pbxplan::plan::{Device, Place, Plan, Role};
use pbxplan::report::{DiffSection, DiffWords, Extent, Subject};
use pbxplan::rules::{Review, review};
use pbxplan::text::{Lang, Text};
use proptest::prelude::*;
use rust_decimal::Decimal;
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

/// The plan with every slave's device so many times more, under other names, here and there.
fn with_copies(plan: &Plan, copies: usize) -> Plan {
    let mut plan = plan.clone();
    for site in &mut plan.sites {
        let slave = |d: &&Device| d.pbx.as_ref().is_none_or(|n| n.role == Role::Slave);
        let slaves: Vec<Device> = site.devices.iter().filter(slave).cloned().collect();
        for copy in 0..copies {
            for (n, device) in slaves.iter().enumerate() {
                let mut device = device.clone();
                device.name = format!("{}-{copy}", device.name);
                device.pbx.iter_mut().for_each(|node| node.name = format!("{}-{copy}", node.name));
                let place =
                    if n % 2 == 0 { site.devices.len() } else { copy.min(site.devices.len()) };
                site.devices.insert(place, device);
            }
        }
    }
    plan
}

/// What counts in two ways, in pairs: money and sums where money is known of both, else every license.
fn counts(one: &Path, other: &Path, priced: bool) -> Vec<(Decimal, Decimal)> {
    let known = |p: &Path| p.cost.as_ref().and_then(|cost| cost.change);
    if let Some(costs) = known(one).zip(known(other)).filter(|_| priced) {
        let pair = |of: fn(&Path) -> u64| (of(one).into(), of(other).into());
        return vec![costs, pair(|p| p.totals.buy), pair(|p| p.totals.remove)];
    }
    let of = |p: &Path, action: Action, license: License| {
        let mut all = p.delta.iter().filter(|d| d.action == action && d.license == license);
        all.next().map_or(Decimal::ZERO, |d| Decimal::from(d.after) - Decimal::from(d.before))
    };
    let all = one.delta.iter().chain(&other.delta);
    let all = all.filter(|d| matches!(d.action, Action::Buy | Action::Remove));
    all.map(|d| (of(one, d.action, d.license), of(other, d.action, d.license))).collect()
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
            let was = Priced::new(&before.assessment, &prices);
            let open: BTreeSet<_> = was.unpriced.iter().copied().collect();
            prop_assert_eq!(cost.unpriced_before.iter().copied().collect::<BTreeSet<_>>(), open);
            if was.unpriced_lines == 0 && priced.unpriced_lines == 0 {
                let change = priced.total.zip(was.total).map(|(new, old)| new - old);
                prop_assert_eq!(cost.change, change);
            } else if was.unpriced_lines != priced.unpriced_lines {
                prop_assert_eq!(cost.change, None);
            }
            undo.apply(&mut after).unwrap();
            prop_assert_eq!(&after, &plan);
        }
    }

    #[test]
    fn a_way_is_marked_where_another_is_as_good_in_everything(plan in plan(SHAPE), priced in any::<bool>()) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(PRICES, &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(priced.then_some(&prices));
        let ways = paths::ways(&inputs, &review(&inputs));
        for way in &ways {
            let is_better = |other: &&Path| {
                let asks_no_more = other.conditions.iter().all(|c| way.conditions.contains(c));
                let pairs = counts(other, way, priced);
                other.conflict == way.conflict
                    && asks_no_more
                    && other.findings.iter().all(|code| way.findings.contains(code))
                    && other.left_here.iter().all(|code| way.left_here.contains(code))
                    && pairs.iter().all(|(a, b)| a <= b)
                    && (pairs.iter().any(|(a, b)| a < b)
                        || other.conditions.len() < way.conditions.len())
            };
            let better: Vec<&str> = ways.iter().filter(is_better).map(|p| p.id.as_str()).collect();
            match way.dominated_by.as_deref() {
                Some(id) => prop_assert!(better.contains(&id), "{}: {id}", way.id),
                None => prop_assert!(better.is_empty(), "{}: {better:?}", way.id),
            }
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

    #[test]
    fn branches_that_are_alike_have_ways_that_are_alike(plan in plan(WIDE), copies in 1_usize..4) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(PRICES, &catalog).unwrap();
        let plan = with_copies(&plan, copies);
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let before = review(&inputs);
        let whole = paths::ways_tried(&inputs, &before, Trial::Whole);
        let compact = paths::ways_tried(&inputs, &before, Trial::Compact);
        prop_assert_eq!(whole.len(), compact.len());
        for (whole, compact) in whole.into_iter().zip(compact) {
            prop_assert_eq!(whole, compact);
        }
    }

    #[test]
    fn a_plan_does_not_differ_from_itself_and_each_change_has_a_reason(
        old in plan(SHAPE),
        new in plan(SHAPE),
    ) {
        let catalog = Catalog::built_in();
        let inputs = |plan| Inputs::new(plan, &catalog, jiff::civil::date(2026, 11, 24));
        let (was, is) = (review(&inputs(&old)), review(&inputs(&new)));
        let old = Side { inputs: inputs(&old), review: &was };
        let new = Side { inputs: inputs(&new), review: &is };
        prop_assert!(diff(old, old).is_empty());
        let there = diff(old, new);
        prop_assert!(there.bill.iter().all(|change| !change.reasons.is_empty()));
        prop_assert!(there.requirements.iter().all(|change| !change.reasons.is_empty()));
        // Unfolded, a comparison says the same as at length.
        let subject = Subject { inputs: new.inputs, review: new.review };
        let text = Text::new(Lang::En);
        let said = |extent| {
            let words = DiffWords::new(&there, &subject, extent, &text);
            let lines = |s: &DiffSection| s.entries.iter().map(|e| 1 + e.below.len()).sum::<usize>();
            let of = |id| words.sections.iter().find(|s| s.id == id).map_or(0, lines);
            (words.total.clone(), of("topology"), of("requirements"), of("bill"))
        };
        prop_assert_eq!(said(Extent::Nested), said(Extent::Whole));
        // What comes one way goes the other.
        let back = diff(new, old);
        prop_assert_eq!(there.topology.len(), back.topology.len());
        prop_assert_eq!(there.bill.len(), back.bill.len());
        prop_assert_eq!(there.findings.len(), back.findings.len());
        for change in &there.bill {
            let same = |c: &&BillChange| {
                let line = |c: &BillChange| BillLine { quantity: 0, ..c.line.clone() };
                line(c) == line(change)
            };
            let other = back.bill.iter().find(same);
            prop_assert_eq!(other.map(|c| (c.before, c.after)), Some((change.after, change.before)));
        }
    }

    #[test]
    fn what_if_asks_for_nothing_it_does_not_say(plan in plan(SHAPE), percent in -50_i32..200) {
        let catalog = Catalog::built_in();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
        let before = review(&inputs);
        let question = Question { users: Some(percent), software: Some(13), fail: None };
        let answer = what_if(&inputs, &before, question);
        let again = review(&inputs.with_plan(&answer.plan));
        prop_assert_eq!(again.assessment.totals, answer.review.assessment.totals);
        let none = what_if(&inputs, &before, Question::default());
        prop_assert_eq!((&none.plan, none.delta.len()), (&plan, 0));
        // Taken over it is that very plan, and undone the one before.
        let mut taken = plan.clone();
        let back = taken_over(&plan, &answer).apply(&mut taken).unwrap();
        prop_assert_eq!(&taken, &answer.plan);
        back.apply(&mut taken).unwrap();
        prop_assert_eq!(&taken, &plan);
        // Every version of the table is the answer to its own question.
        for row in &answer.versions {
            let software = Some(row.version);
            let one = what_if(&inputs, &before, Question { software, ..question });
            prop_assert_eq!(one.review.assessment.totals, row.totals);
        }
    }
}
