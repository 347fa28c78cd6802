//! The cheapest choice, held against every combination there is.

use crate::sound::{Shape, plan_with_smb as plan};
use pbxplan::assess::{Fate, Inputs, Priced};
use pbxplan::catalog::{Catalog, PriceList, ProductId};
use pbxplan::paths::cheapest::{Cheapest, cheapest};
use pbxplan::paths::{Path, ways};
use pbxplan::plan::{Edit, Licensing, ObjectGroup, Plan, PortLicense, Role, SmbDisposal};
use pbxplan::rules::{Review, review};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const SHAPE: Shape = Shape { others: 2, groups: 2, count: 40, readings: true };
const SEVEN: [&str; 7] =
    ["phone-app", "softphone-app", "app-sharing", "video", "voicemail", "mobility", "fax"];

/// A price for every license that can be bought, from one number each; fractions of a cent among them.
fn list(numbers: &[u32]) -> String {
    let names = [
        "PBX-Port{}",
        "PBX-Port{}%500",
        "PBX-Standby{}",
        "PBX-IPVA{}",
        "Port{}$20",
        "Port{}$30",
        "Port{}$50",
        "Port{}$$",
        "PBX-UC{}",
        "PBX-Video{}",
        "PBX-AppSharing{}",
        "PBX-VoicemailUser{}",
        "PBX-Mobility{}",
        "PBX-Reporting{}",
        "Recording{}",
        "Recording{}%1",
        "App(phone){}",
        "App(softphone){}",
        "Fax{}",
        "App(chat){}",
        "App(innovaphone-pbx-conference){}",
        "PBX-Operator{}",
        "PBX-QueueMonitor{}",
    ];
    let mut out = "license,unit_price,discount_percent\n".to_owned();
    for version in 9..=14 {
        for (name, number) in names.iter().zip(numbers) {
            let name = name.replace("{}", &version.to_string());
            let (unit, discount) = (number / 4, number % 4 * 15);
            writeln!(out, "{name},{}.{:02},{discount}", unit / 100, unit % 100).unwrap();
        }
    }
    for version in 9..=14 {
        for tier in [1000, 2000, 5000] {
            writeln!(out, "PBX-Port{version}%{tier},3,\nPBX-Standby{version}%{tier},4,").unwrap();
        }
        writeln!(out, "PBX-Standby{version}%500,5,").unwrap();
    }
    for name in ["Relay-BRIs", "Relay-PRIs", "Relay-Channels", "Warranty extension", "SSC", "iSC"] {
        writeln!(out, "{name},7,").unwrap();
    }
    out
}

/// Every plan that makes the same offer: written down without looking at how the search does it.
fn every_plan(plan: &Plan) -> Vec<Plan> {
    let mut all = vec![plan.clone()];
    let devices = plan.sites[0].devices.len();
    let vary = |all: &mut Vec<Plan>, change: &dyn Fn(&mut Plan) -> bool| {
        let more: Vec<Plan> = all
            .iter()
            .filter_map(|plan| {
                let mut plan = plan.clone();
                change(&mut plan).then_some(plan)
            })
            .collect();
        all.extend(more);
    };
    for d in 0..devices {
        let Some(drawn) = plan.sites[0].devices[d].pbx.clone() else { continue };
        let node = |plan: &mut Plan| plan.sites[0].devices[d].pbx.clone().unwrap();
        let put = |plan: &mut Plan, node| plan.sites[0].devices[d].pbx = Some(node);
        let groups = drawn.objects.len();
        if drawn.role == Role::Master {
            let before = all.clone();
            for (kind, size, disposal) in [
                (PortLicense::Standard, None, SmbDisposal::Convert),
                (PortLicense::Standard, None, SmbDisposal::Discard),
                (PortLicense::Smb, Some(20), drawn.smb_disposal),
                (PortLicense::Smb, Some(30), drawn.smb_disposal),
                (PortLicense::Smb, Some(50), drawn.smb_disposal),
            ] {
                all.extend(before.iter().map(|p| {
                    let mut p = p.clone();
                    let mut n = node(&mut p);
                    n.port_license = kind;
                    n.smb_size = size.or(n.smb_size);
                    n.smb_disposal = disposal;
                    put(&mut p, n);
                    p
                }));
            }
        } else if drawn.licensing == Licensing::Local {
            vary(&mut all, &|p| {
                let n = node(p);
                put(p, pbxplan::plan::Node { licensing: Licensing::Central, ..n });
                true
            });
            vary(&mut all, &|p| {
                let n = node(p);
                let other = match n.smb_disposal {
                    SmbDisposal::Convert => SmbDisposal::Discard,
                    SmbDisposal::Discard => SmbDisposal::Convert,
                };
                put(p, pbxplan::plan::Node { smb_disposal: other, ..n });
                true
            });
        }
        for g in 0..groups {
            vary(&mut all, &|p| {
                let mut n = node(p);
                let other = other_functions(&n.objects[g]);
                let changed = other.is_some();
                n.objects[g].features = other.unwrap_or_default();
                put(p, n);
                changed
            });
        }
    }
    all
}

/// Every plan in which the SSA of some licenses that would be removed for their version is proved; none where that
/// would be too many.
fn every_ssa(plan: &Plan, inputs: &Inputs<'_>) -> Option<Vec<Plan>> {
    let review = review(&inputs.with_plan(plan));
    let removed = pbxplan::assess::Fate::Remove(pbxplan::assess::Removal::Version);
    let old: Vec<_> = review.assessment.blocks.iter().filter(|b| b.fate == removed).collect();
    let all = (0..1_u32 << old.len().min(3)).map(|set| {
        let mut plan = plan.clone();
        for (_, block) in old.iter().enumerate().filter(|(n, _)| set >> n & 1 == 1) {
            let device = &mut plan.sites[0].devices[block.at.device()];
            // Longer than any release day or plan date.
            device.installed[block.index].ssa_until = Some(jiff::civil::date(2099, 1, 1));
        }
        plan
    });
    (old.len() <= 3).then(|| all.collect())
}

/// UC for singles, all seven singles for UC; nothing for a group that may have neither.
fn other_functions(group: &ObjectGroup) -> Option<Vec<String>> {
    if !group.kind.is_user() || group.count == 0 {
        return None;
    }
    let has = |id: &str| group.features.iter().any(|f| f == id);
    let rest = group.features.iter().filter(|f| *f != "uc" && !SEVEN.contains(&f.as_str()));
    if has("uc") {
        return Some(rest.cloned().chain(SEVEN.map(str::to_owned)).collect());
    }
    let singles = SEVEN.iter().any(|id| has(id)) || has("rcc");
    singles.then(|| rest.cloned().chain(["uc".to_owned()]).collect())
}

/// SMB as drawn, or for one node alone without takeover in a size that holds its ports; beside standard Ports only where
/// it is drawn.
fn smb_can_be(plan: &Plan, drawn: &Plan) -> bool {
    let master = |plan: &Plan| plan.sites[0].devices[0].pbx.clone().unwrap();
    let (node, was) = (master(plan), master(drawn));
    let catalog = Catalog::built_in();
    let inputs = Inputs::new(plan, &catalog, jiff::civil::date(2026, 11, 24));
    let bill = pbxplan::assess::assess(&inputs);
    let ports = bill.pools[0].ports;
    // Those that the bill removes for their version do not stay beside SMB.
    let mut ports_that_stay = bill.blocks.iter().filter(|b| {
        let is_port = b.license.is_some_and(|l| l.product == ProductId::PORT);
        is_port && b.quantity > 0 && matches!(b.fate, Fate::Keep | Fate::Upgrade { .. })
    });
    node.port_license == PortLicense::Standard
        || (node.smb_size, node.port_license) == (was.smb_size, was.port_license)
        || plan.nodes().count() == 1
            && node.takeover_by.is_none()
            && (was.port_license == PortLicense::Smb || ports_that_stay.next().is_none())
            && node.smb_size.is_some_and(|size| u64::from(size) >= ports)
}

fn errors(review: &Review) -> BTreeSet<(&'static str, pbxplan::plan::Place, Option<usize>)> {
    let stay = review.findings.iter().filter(|f| f.stays_an_error());
    stay.map(|f| (f.rule.code, f.place, f.block)).collect()
}

fn cost(review: &Review, prices: &PriceList) -> Option<Decimal> {
    Priced::new(&review.assessment, prices).complete()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_combination_is_cheaper(plan in plan(SHAPE), numbers in vec(0_u32..4000, 23)) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(&list(&numbers), &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let before = review(&inputs);
        let answer = cheapest(&inputs, &before);
        prop_assume!(answer.proof.open.is_none());
        let allowed = errors(&before);
        let all = every_plan(&plan).into_iter().filter(|other| smb_can_be(other, &plan));
        let best = all
            .map(|other| review(&inputs.with_plan(&other)))
            .filter(|after| errors(after).is_subset(&allowed))
            .map(|after| (errors(&after).len(), cost(&after, &prices).unwrap()))
            .min()
            .unwrap();
        let mut taken = plan.clone();
        Edit::Several(answer.edits.clone()).apply(&mut taken).unwrap();
        let after = review(&inputs.with_plan(&taken));
        prop_assert!(errors(&after).is_subset(&allowed));
        prop_assert_eq!((errors(&after).len(), cost(&after, &prices).unwrap()), best);
        prop_assert_eq!(answer.cost.unwrap().complete(), Some(best.1));
        // A way out that does the same asks for the same; of other pools, and of groups, it says nothing.
        let is_it = |path: &&Path| {
            path.conflict.code.to_lowercase().starts_with("smb") && path.edits == answer.edits
        };
        let ways = if plan.nodes().count() == 1 { ways(&inputs, &before) } else { Vec::new() };
        if let Some(path) = ways.iter().find(is_it) {
            prop_assert_eq!(&path.conditions, &answer.conditions, "{}", path.id);
        }
        // No two options of a decision have one name.
        for decision in &answer.decisions {
            let names: BTreeSet<_> = decision.options.iter().collect();
            prop_assert_eq!(names.len(), decision.options.len(), "{:?}", decision.options);
        }
    }

    #[test]
    fn no_combination_with_ssa_proved_is_cheaper(
        plan in plan(Shape { others: 1, ..SHAPE }),
        numbers in vec(0_u32..4000, 23),
    ) {
        let catalog = Catalog::built_in();
        let prices = PriceList::parse(&list(&numbers), &catalog).unwrap();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24))
            .with_prices(Some(&prices));
        let before = review(&inputs);
        let answer = cheapest(&inputs, &before);
        let Some(proved) = answer.with_ssa.as_deref() else {
            return Ok(());
        };
        prop_assume!(proved.proof.open.is_none());
        let allowed = errors(&before);
        let all = every_plan(&plan).into_iter().filter(|other| smb_can_be(other, &plan));
        let all: Option<Vec<_>> = all.map(|other| every_ssa(&other, &inputs)).collect();
        prop_assume!(all.is_some());
        let best = all
            .unwrap()
            .into_iter()
            .flatten()
            .map(|other| review(&inputs.with_plan(&other)))
            .filter(|after| errors(after).is_subset(&allowed))
            .map(|after| (errors(&after).len(), cost(&after, &prices).unwrap()))
            .min()
            .unwrap();
        let take = |edits: &[Edit]| {
            let mut taken = plan.clone();
            Edit::Several(edits.to_vec()).apply(&mut taken).unwrap();
            taken
        };
        let after = review(&inputs.with_plan(&take(&proved.edits)));
        prop_assert!(errors(&after).is_subset(&allowed));
        prop_assert_eq!((errors(&after).len(), cost(&after, &prices).unwrap()), best);
        // Each block that is named is under SSA in the plan then, and so no longer removed for its version.
        for block in &proved.proved {
            let kept = after.assessment.blocks.iter().find(|b| (b.at, b.index) == (block.at, block.index));
            prop_assert!(kept.unwrap().under_ssa);
        }
        let without = review(&inputs.with_plan(&take(&answer.edits)));
        let worth = |review: &Review| (errors(review).len(), cost(review, &prices).unwrap());
        prop_assert!(proved.proved.is_empty() == (worth(&after) == worth(&without)));
    }

    #[test]
    fn whatever_a_missing_price_is_the_answer_is_not_dearer_than_the_plan(
        plan in plan(SHAPE),
        numbers in vec(0_u32..4000, 23),
        missing in proptest::sample::subsequence((0..60_usize).collect::<Vec<_>>(), 0..6),
    ) {
        let catalog = Catalog::built_in();
        let all = list(&numbers);
        let known = all.lines().enumerate().filter(|(n, _)| *n == 0 || !missing.contains(&(n % 60)));
        let known = known.map(|(_, line)| line).collect::<Vec<_>>().join("\n");
        let prices = PriceList::parse(&all, &catalog).unwrap();
        let some = PriceList::parse(&known, &catalog).unwrap();
        let date = jiff::civil::date(2026, 11, 24);
        let inputs = Inputs::new(&plan, &catalog, date).with_prices(Some(&some));
        let before = review(&inputs);
        let answer = cheapest(&inputs, &before);
        prop_assume!(answer.proof.open.is_none_or(|o| o.id() == "no-price"));
        prop_assert_eq!(answer.proof.open.is_some(), !answer.proof.unpriced.is_empty());
        let mut taken = plan.clone();
        Edit::Several(answer.edits.clone()).apply(&mut taken).unwrap();
        let after = review(&inputs.with_plan(&taken));
        let worth = |review: &Review| (errors(review).len(), cost(review, &prices).unwrap());
        prop_assert!(worth(&after) <= worth(&before));
    }

    /// Missing prices may be anything: nothing, or more than all the rest. Whatever they are, what is chosen is not
    /// dearer than the plan, and where it is said to be proven, than nothing at all.
    #[test]
    fn no_choice_wins_for_want_of_a_price(
        plan in plan(Shape { others: 1, ..SHAPE }),
        numbers in vec(0_u32..4000, 23),
        missing in proptest::sample::subsequence((0..23_usize).collect::<Vec<_>>(), 1..5),
        high in 0_u32..32,
    ) {
        let catalog = Catalog::built_in();
        let all = list(&numbers);
        let is_missing = |n: usize| n > 0 && n <= 6 * 23 && missing.contains(&((n - 1) % 23));
        let rows = || all.lines().enumerate();
        let known: Vec<&str> =
            rows().filter(|(n, _)| !is_missing(*n)).map(|(_, row)| row).collect();
        let completed: Vec<String> = rows()
            .map(|(n, row)| match (is_missing(n), row.split_once(',')) {
                (true, Some((name, _))) if high >> (n % 5) & 1 == 1 => format!("{name},9999999,"),
                (true, Some((name, _))) => format!("{name},0,"),
                _ => row.to_owned(),
            })
            .collect();
        let some = PriceList::parse(&known.join("\n"), &catalog).unwrap();
        let prices = PriceList::parse(&completed.join("\n"), &catalog).unwrap();
        let date = jiff::civil::date(2026, 11, 24);
        let inputs = Inputs::new(&plan, &catalog, date).with_prices(Some(&some));
        let before = review(&inputs);
        let answer = cheapest(&inputs, &before);
        prop_assume!(answer.proof.open.is_none_or(|o| o.id() == "no-price"));
        let worth = |review: &Review| (errors(review).len(), cost(review, &prices).unwrap());
        let mut taken = plan.clone();
        Edit::Several(answer.edits.clone()).apply(&mut taken).unwrap();
        let after = review(&inputs.with_plan(&taken));
        prop_assert!(worth(&after) <= worth(&before));
        if answer.proof.open.is_none() {
            let allowed = errors(&before);
            let best = every_plan(&plan)
                .into_iter()
                .filter(|other| smb_can_be(other, &plan))
                .map(|other| review(&inputs.with_plan(&other)))
                .filter(|other| errors(other).is_subset(&allowed))
                .map(|other| worth(&other))
                .min();
            prop_assert_eq!(Some(worth(&after)), best);
        }
        // A difference in money is only said where the missing prices are in none.
        let said = answer.cost.unwrap();
        if let Some(change) = said.change {
            let paid = |review: &Review| cost(review, &prices).unwrap();
            let nearly = (paid(&after) - paid(&before) - change).abs();
            prop_assert!(nearly < Decimal::ONE, "{change}");
        }
        let open: BTreeSet<_> = Priced::new(&before.assessment, &some).unpriced.into_iter().collect();
        prop_assert_eq!(said.unpriced_before.iter().copied().collect::<BTreeSet<_>>(), open);
    }

    #[test]
    fn without_prices_no_choice_is_beaten_and_none_is_forgotten(plan in plan(SHAPE)) {
        let catalog = Catalog::built_in();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
        let answer = cheapest(&inputs, &review(&inputs));
        prop_assume!(answer.proof.open.is_none());
        let all: Vec<Plan> =
            every_plan(&plan).into_iter().filter(|other| smb_can_be(other, &plan)).collect();
        none_is_beaten_or_forgotten(&inputs, &all, &answer)?;
    }

    #[test]
    fn without_prices_none_is_beaten_with_ssa_proved_either(
        plan in plan(Shape { others: 1, ..SHAPE }),
    ) {
        let catalog = Catalog::built_in();
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
        let answer = cheapest(&inputs, &review(&inputs));
        let Some(proved) = answer.with_ssa.as_deref() else {
            return Ok(());
        };
        prop_assume!(proved.proof.open.is_none());
        let all = every_plan(&plan).into_iter().filter(|other| smb_can_be(other, &plan));
        let all: Option<Vec<_>> = all.map(|other| every_ssa(&other, &inputs)).collect();
        prop_assume!(all.is_some());
        let all: Vec<Plan> = all.unwrap().into_iter().flatten().collect();
        none_is_beaten_or_forgotten(&inputs, &all, proved)?;
    }
}

/// Holds an answer without prices against every plan there is.
fn none_is_beaten_or_forgotten(
    inputs: &Inputs<'_>,
    every: &[Plan],
    answer: &Cheapest,
) -> Result<(), TestCaseError> {
    let bought = |review: &Review| {
        let mut sums = BTreeMap::new();
        let lines = review.assessment.lines.iter();
        for line in lines.filter(|l| l.action == pbxplan::assess::Action::Buy) {
            *sums.entry(line.license).or_insert(0) += line.quantity;
        }
        sums
    };
    let allowed = errors(&review(inputs));
    let all: Vec<_> = every
        .iter()
        .map(|other| review(&inputs.with_plan(other)))
        .filter(|after| errors(after).is_subset(&allowed))
        .collect();
    let fewest = all.iter().map(|after| errors(after).len()).min().unwrap();
    let all: Vec<_> =
        all.iter().filter(|after| errors(after).len() == fewest).map(bought).collect();
    let is_beaten = |own: &BTreeMap<_, u64>| {
        all.iter().any(|other| {
            other != own && other.iter().all(|(l, n)| own.get(l).is_some_and(|m| n <= m))
        })
    };
    for candidate in &answer.front {
        let mut taken = inputs.plan.clone();
        Edit::Several(candidate.edits.clone()).apply(&mut taken).unwrap();
        let own = bought(&review(&inputs.with_plan(&taken)));
        prop_assert_eq!(candidate.bought.iter().copied().collect::<BTreeMap<_, _>>(), own.clone());
        prop_assert!(!is_beaten(&own));
    }
    let known: BTreeSet<Vec<_>> = answer.front.iter().map(|c| c.bought.clone()).collect();
    for own in &all {
        prop_assert!(
            is_beaten(own) || known.contains(&own.clone().into_iter().collect::<Vec<_>>())
        );
    }
    Ok(())
}

/// A size that is not written is read off the board and leaves the licenses of another size there; writing the same
/// size clears them away, and the error with them.
#[test]
fn the_size_that_is_read_off_the_board_can_also_be_written() {
    let written = r#"(schema: 1, sites: [(name: "S", devices: [(name: "gw", model: "IP6010",
        installed: [(license: "Port13$20", quantity: 1), (license: "Port13$50", quantity: 1)],
        pbx: (name: "m", role: Master, port_license: Smb, objects: [(name: "x", kind: User, count: 37)]))])])"#;
    let plan = pbxplan::plan::read(written.as_bytes()).unwrap().plan;
    let catalog = Catalog::built_in();
    let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
    let before = review(&inputs);
    assert!(errors(&before).iter().any(|(code, ..)| *code == "SMB004"));
    let answer = cheapest(&inputs, &before);
    assert!(answer.proof.open.is_none());
    let mut smallest = Vec::new();
    for candidate in &answer.front {
        let mut taken = plan.clone();
        Edit::Several(candidate.edits.clone()).apply(&mut taken).unwrap();
        assert!(errors(&review(&inputs.with_plan(&taken))).is_empty());
        smallest.extend(taken.sites[0].devices[0].pbx.as_ref().unwrap().smb_size);
    }
    assert_eq!(smallest, [50], "one of the choices stays with SMB");
}

/// The least-cost choice of a plan by a price list, which is said against the bill that its edits lead to.
fn least(plan: &str, prices: &str) -> (Decimal, Cheapest) {
    let plan = pbxplan::plan::read(plan.as_bytes()).unwrap().plan;
    let catalog = Catalog::built_in();
    let prices = PriceList::parse(prices, &catalog).unwrap();
    let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
    let inputs = inputs.with_prices(Some(&prices));
    let found = cheapest(&inputs, &review(&inputs));
    let mut after = plan.clone();
    for edit in &found.edits {
        edit.apply(&mut after).unwrap();
    }
    let bill = pbxplan::assess::assess(&inputs.with_plan(&after));
    (Priced::new(&bill, &prices).total.unwrap(), found)
}

#[test]
fn a_balance_that_many_groups_share_is_counted_once() {
    // 30 UC serve three of the four groups of the local node, whose singles cost 150 a head; all other ways take
    // fewer of them: 5 x 10 x (60 + 40) for the master's groups and 10 UC for the fourth group.
    let groups = |from: u32, to: u32, features: &str| -> String {
        (from..to).fold(String::new(), |mut all, n| {
            write!(all, "(name: \"g{n}\", kind: User, count: 10, features: [{features}]),")
                .unwrap();
            all
        })
    };
    let plan = format!(
        r#"(schema: 1, balance: [(license: "PBX-UC13", quantity: 30)], sites: [(name: "S", devices: [
            (name: "a", model: "IP6010", installed: [(license: "PBX-Port13", quantity: 50)],
             pbx: (name: "m", role: Master, objects: [{}])),
            (name: "b", model: "IP6010", installed: [(license: "PBX-Port13", quantity: 40)],
             pbx: (name: "l", role: Slave, licensing: Local, objects: [{}]))])])"#,
        groups(0, 5, r#""voicemail", "fax""#),
        groups(5, 9, r#""voicemail", "mobility", "fax""#),
    );
    let prices =
        "license,unit_price\nPBX-UC13,150\nPBX-VoicemailUser13,60\nPBX-Mobility13,50\nFax13,40\n";
    let (total, found) = least(&plan, prices);
    assert_eq!(total, Decimal::from(6_500));
    assert!(found.proof.open.is_some(), "and it is not said to be proven");
}

#[test]
fn a_choice_that_avoids_every_missing_price_is_found() {
    // Three UC are there for A, whose Video has no price; B's singles cost 43.
    let plan = r#"(schema: 1, sites: [(name: "S", devices: [(name: "a", model: "IP6010", installed: [
            (license: "PBX-Port13", quantity: 4), (license: "PBX-UC13", quantity: 3)],
        pbx: (name: "m", role: Master, objects: [
            (name: "A", kind: User, count: 3, features: ["fax", "video"]),
            (name: "B", kind: User, count: 1, features: ["app-sharing", "phone-app"])]))])])"#;
    let prices =
        "license,unit_price\nPBX-UC13,156\nFax13,43\nPBX-AppSharing13,30\nApp(phone)13,13\n";
    assert_eq!(least(plan, prices).0, Decimal::from(43));
}

#[test]
fn standard_ports_that_the_bill_removes_do_not_rule_smb_out() {
    let plan = |port: &str| {
        format!(
            r#"(schema: 1, sites: [(name: "S", devices: [(name: "a", model: "IP411",
                installed: [(license: "{port}", quantity: 3)],
                pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 10)]))])])"#
        )
    };
    let prices = "license,unit_price\nPBX-Port13,100\nPort13$20,30\n";
    assert_eq!(least(&plan("PBX-Port11"), prices).0, Decimal::from(300));
    assert_eq!(least(&plan("PBX-Port13"), prices).0, Decimal::from(700));
}
