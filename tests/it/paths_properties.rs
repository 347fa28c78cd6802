//! What holds for the ways out of any plan.

use crate::sound::{Shape, plan, plan_with_smb};
use pbxplan::assess::{Action, Fate, Inputs, PortMode, Priced};
use pbxplan::catalog::{Catalog, License, PriceList, ProductId};
use pbxplan::paths::diff::{BillChange, Side, diff};
use pbxplan::paths::{self, Bill, BillLine, Path, Question, Trial, taken_over, what_if};
use pbxplan::plan::{Device, Place, Plan, Role};
use pbxplan::report::{DiffSection, DiffWords, Extent, Subject, rule_message};
use pbxplan::rules::{Param, Params, Review, review};
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

/// What a way out of SMB says of the licenses is what its bill does with them, wherever they are installed.
fn says_what_becomes_of_smb(path: &Path, after: &Review) -> Result<(), TestCaseError> {
    if !path.conflict.code.to_lowercase().starts_with("smb") || path.conflict.at != "n0" {
        return Ok(());
    }
    let of = |params: &Params, name| {
        let param = params.iter().find(|(known, _)| *known == name).map(|(_, param)| param.clone());
        param.map(|param| match param {
            Param::Number(n) => u64::try_from(n).unwrap(),
            other => panic!("{other:?}"),
        })
    };
    let asked = |id| {
        let mut all = path.conditions.iter().filter(|c| c.id == id);
        all.next().map_or(0, |c| of(&c.params, "quantity").unwrap())
    };
    let mode = after.assessment.pools[0].mode;
    let (mut converted, mut removed, mut of_other_size) = (0, 0, 0);
    for block in after.assessment.blocks.iter().filter(|b| b.pool == Some(0)) {
        let smb = block.license.filter(|l| l.product == ProductId::SMB_PORT);
        let quantity = u64::from(block.quantity);
        match (block.fate, smb) {
            (Fate::Convert { converted: n }, _) => converted += u64::from(n),
            (Fate::Remove(_), Some(license)) => {
                removed += quantity;
                if mode != (PortMode::Smb { size: license.grade }) {
                    of_other_size += quantity;
                }
            }
            _ => {}
        }
    }
    prop_assert_eq!(asked("smb-upgrade-ssa"), converted, "{}", &path.id);
    let quantity = of(&path.params, "quantity");
    match path.way.as_str() {
        "convert" => prop_assert_eq!(quantity, Some(converted), "{}", &path.id),
        "discard" => {
            prop_assert_eq!(
                (quantity, asked("smb-discard")),
                (Some(removed), removed),
                "{}",
                &path.id
            );
        }
        way if way.starts_with("size-") => {
            let asked = asked("smb-discard") + asked("smb-other-size");
            prop_assert_eq!(asked, of_other_size, "{}", &path.id);
        }
        _ => {}
    }
    // The size that a title names is the one that the bill is of.
    if let Some(size) = of(&path.params, "size") {
        prop_assert_eq!(mode, PortMode::Smb { size: u16::try_from(size).unwrap() }, "{}", &path.id);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn a_way_that_is_taken_gives_the_bill_it_announced_and_no_new_error(
        plan in plan_with_smb(SHAPE),
    ) {
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
            let old = Bill::new(&plan, &before.assessment);
            prop_assert_eq!(&path.delta, &old.delta(&bill), "{}", path.id);
            says_what_becomes_of_smb(&path, &again)?;
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
    fn ways_stand_in_the_order_of_what_they_cost(plan in plan_with_smb(SHAPE)) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(PRICES, &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let ways = paths::ways(&inputs, &review(&inputs));
        for (first, next) in ways.iter().zip(ways.iter().skip(1)) {
            if first.conflict != next.conflict {
                continue;
            }
            let amount = |path: &Path| path.cost.as_ref().and_then(paths::Cost::complete);
            match (amount(first), amount(next)) {
                (Some(first), Some(next)) => prop_assert!(first <= next),
                (None, Some(_)) => prop_assert!(false, "{} is not known", first.id),
                (_, None) => {}
            }
        }
    }

    #[test]
    fn a_way_is_marked_where_another_is_as_good_in_everything(
        plan in plan_with_smb(SHAPE),
        priced in any::<bool>(),
    ) {
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
    fn ways_tried_on_a_smaller_plan_come_to_the_same(plan in plan_with_smb(WIDE)) {
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
        old in plan_with_smb(SHAPE),
        new in plan_with_smb(SHAPE),
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
        // A finding is only called changed where its reader reads something else.
        let text = Text::new(Lang::En);
        let there = there.as_said(|rule, params| rule_message(rule, params, &text));
        for change in &there.findings {
            let Some(was) = &change.was else { continue };
            let said = |params: &Params| rule_message(change.rule, params, &text);
            let same = said(&was.params) == said(&change.params);
            prop_assert!(!same || (was.cured, was.waived) != (change.cured, change.waived));
        }
        // Unfolded, a comparison says the same as at length.
        let subject = Subject { inputs: new.inputs, review: new.review };
        let said = |extent| {
            let words = DiffWords::new(&there, &subject, extent, &text);
            let lines = |s: &DiffSection| s.entries.iter().map(|e| 1 + e.below.len()).sum::<usize>();
            let of = |id| words.sections.iter().find(|s| s.id == id).map_or(0, lines);
            (words.total.clone(), of("topology"), of("requirements"), of("bill"))
        };
        prop_assert_eq!(said(Extent::Nested), said(Extent::Whole));
        // What comes one way goes the other.
        let back = diff(new, old).as_said(|rule, params| rule_message(rule, params, &text));
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
