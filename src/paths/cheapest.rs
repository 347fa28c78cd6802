//! The least-cost choice over everything that is free to choose, with proof of what was compared.
//!
//! Free are: UC or its singles for each group of users; the kind and size of port licenses; converting or
//! discarding SMB licenses that are left behind; drawing from the master or not, for nodes that are licensed
//! locally. Licenses under SSA are always upgraded: that costs nothing, so no other choice can beat it.
//!
//! The few choices about nodes are compared one by one, each as a whole plan. Under each, groups only meet in
//! the numbers of a pool: what is required of UC and of its singles. A bill's cost is convex in these numbers, so
//! a price for each license on board (at most what it costs) gives a bound that falls apart into groups; the
//! search keeps only what could still beat the best that is known, and so its answer is exact.
//!
//! No choice adds an error, and one that leaves fewer of them goes before any that costs less: a plan that does
//! not work is never the cheapest one that does.
//!
//! A license without price may cost anything: a choice goes before another only where it is no worse whatever
//! that price is, and what cannot be compared leaves the answer open.

mod front;
mod groups;
mod search;
mod variants;

pub use front::Candidate;

use super::bill::{Bill, Delta, delta};
use super::path::Cost;
use super::trial::cost_between;
use crate::assess::{Action, Fate, Inputs, Line, Priced, Removal};
use crate::catalog::{License, PriceList};
use crate::plan::{Edit, Place, Plan};
use crate::rules::{Review, review};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The least-cost choice, or without prices the choices that no other beats.
#[derive(Debug, Clone)]
pub struct Cheapest {
    /// What is free to choose, and what was chosen; without prices as drawn.
    pub decisions: Vec<Decision>,
    /// What changes in the plan; nothing when it is the cheapest already, or without prices.
    pub edits: Vec<Edit>,
    /// What its bill has otherwise.
    pub delta: Vec<Delta>,
    /// What its bill costs against the bill as drawn; `None` without price list.
    pub cost: Option<Cost>,
    /// Licenses on its bill that have no price, each once.
    pub unpriced: Vec<License>,
    /// Codes of the errors that the choice leaves behind, which go before any cost; without prices, of the first of
    /// `front`.
    pub errors_gone: BTreeSet<&'static str>,
    /// Licenses that stay removed for their version: an SSA that can be proved for them was not compared, since
    /// nobody can choose it (§7.1).
    pub outdated: u64,
    /// Without prices: the choices that no other beats in every license count, of those with the fewest errors.
    pub front: Vec<Candidate>,
    /// What was compared.
    pub proof: Proof,
}

/// One thing that is free to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The node or the group.
    pub place: Place,
    /// What is chosen: `ports`, `left-behind`, `licensing` or `functions`.
    pub kind: &'static str,
    /// Its options; the first is as drawn.
    pub options: Vec<&'static str>,
    /// The one that was chosen.
    pub chosen: usize,
}

/// What was compared, and whether that proves the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proof {
    /// Combinations of the choices about nodes that were worked out as whole plans.
    pub plans: u64,
    /// Combinations of these that leave an error that was not there, and were left out.
    pub refused: u64,
    /// Groups that are free to choose.
    pub groups: u64,
    /// Steps of the search over groups.
    pub steps: u64,
    /// Why the answer is not proven, when it is not.
    pub open: Option<Open>,
    /// Licenses without price for want of which a choice could not be compared.
    pub unpriced: BTreeSet<License>,
}

/// Why an answer is not proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// More combinations of choices about nodes than are compared.
    TooManyPlans,
    /// The search over groups was given up.
    TooManySteps,
    /// A license that a choice could need has no price: see [`Proof::unpriced`].
    NoPrice,
    /// Pools share what groups need (the balance, tiers, voicemail on V9), and there are too many groups to
    /// compare every combination.
    Shared,
}

impl Open {
    /// Stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::TooManyPlans => "too-many-plans",
            Self::TooManySteps => "too-many-steps",
            Self::NoPrice => "no-price",
            Self::Shared => "shared",
        }
    }
}

/// Works out the least-cost choice; `before` is the review of the plan as drawn.
#[must_use]
pub fn cheapest(inputs: &Inputs<'_>, before: &Review) -> Cheapest {
    let mut proof = Proof::default();
    let mut none = Cheapest {
        decisions: Vec::new(),
        edits: Vec::new(),
        delta: Vec::new(),
        cost: None,
        unpriced: Vec::new(),
        errors_gone: BTreeSet::new(),
        outdated: 0,
        front: Vec::new(),
        proof: proof.clone(),
    };
    if !before.assessment.sound {
        return none;
    }
    let choices = variants::choices(inputs, before);
    let Some(prices) = inputs.prices else {
        let (front, decisions) = front::front(inputs, before, &choices, &mut proof);
        let edits = front.first().map(|first| first.edits.clone()).unwrap_or_default();
        let (_, after) = taken(inputs, &edits);
        return Cheapest {
            decisions,
            errors_gone: gone(before, &after),
            outdated: outdated(&after),
            front,
            proof,
            ..none
        };
    };
    let mut best: Option<Best> = None;
    let mut seen: Vec<Worth> = Vec::new();
    for combination in variants::combinations(&choices, &mut proof) {
        let Some(variant) = variants::Variant::new(inputs, before, &choices, combination) else {
            proof.refused += 1;
            continue;
        };
        proof.plans += 1;
        let mut found = groups::best(inputs, before, &variant, prices, &mut proof);
        seen.append(&mut found.others);
        seen.push(found.worth.clone());
        if best.as_ref().is_none_or(|b| found.worth.beats(&b.found.worth)) {
            best = Some(Best { variant, found });
        }
    }
    let Some(Best { variant, found }) = best else { return none };
    for other in seen.iter().filter(|other| !found.worth.is_no_worse_than(other)) {
        proof.open = proof.open.or(Some(Open::NoPrice));
        proof.unpriced.extend(found.worth.differing(other));
    }
    let mut edits = variant.edits.clone();
    edits.extend(found.edits(inputs.catalog, &variant));
    let (plan, after) = taken(inputs, &edits);
    let (old, new) =
        (Bill::new(inputs.plan, &before.assessment), Bill::new(&plan, &after.assessment));
    none.decisions = variants::decided(&choices, &variant.chosen);
    none.decisions.extend(found.decisions(&variant));
    Cheapest {
        edits,
        delta: delta(old.lines(), new.lines()),
        cost: cost_between(inputs.prices, &old, &new),
        unpriced: Priced::new(&after.assessment, prices).unpriced,
        errors_gone: gone(before, &after),
        outdated: outdated(&after),
        proof,
        ..none
    }
}

/// The plan with these edits, which were made for it, and what is to be said of it.
fn taken(inputs: &Inputs<'_>, edits: &[Edit]) -> (Plan, Review) {
    let mut plan = inputs.plan.clone();
    let _fits = Edit::Several(edits.to_vec()).apply(&mut plan);
    let after = review(&inputs.with_plan(&plan));
    (plan, after)
}

/// Codes of which fewer errors stay.
fn gone(before: &Review, after: &Review) -> BTreeSet<&'static str> {
    let count = |review: &Review| {
        let mut codes: BTreeMap<&'static str, usize> = BTreeMap::new();
        for finding in review.findings.iter().filter(|f| f.stays_an_error()) {
            *codes.entry(finding.rule.code).or_default() += 1;
        }
        codes
    };
    let still = count(after);
    let fewer = |(code, n): (&'static str, usize)| {
        (still.get(code).copied().unwrap_or_default() < n).then_some(code)
    };
    count(before).into_iter().filter_map(fewer).collect()
}

fn outdated(review: &Review) -> u64 {
    let blocks = review.assessment.blocks.iter();
    blocks
        .filter(|block| block.fate == Fate::Remove(Removal::Version))
        .fold(0, |sum: u64, block| sum.saturating_add(u64::from(block.quantity)))
}

struct Best {
    variant: variants::Variant,
    found: groups::Found,
}

/// What a bill comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Worth {
    /// Errors that stay.
    errors: usize,
    /// The sum of all lines that have a price.
    cost: Decimal,
    /// What is bought besides, without a price.
    unpriced: BTreeMap<License, u64>,
}

impl Worth {
    fn new<'l>(
        errors: usize,
        prices: &PriceList,
        lines: impl IntoIterator<Item = &'l Line>,
    ) -> Self {
        let mut worth = Self { errors, ..Self::default() };
        for line in lines.into_iter().filter(|l| l.action == Action::Buy) {
            let amount = prices.price(line.license).and_then(|p| p.amount(line.quantity));
            worth.add(line.license, line.quantity, amount);
        }
        worth
    }

    fn add(&mut self, license: License, quantity: u64, amount: Option<Decimal>) {
        if let Some(amount) = amount {
            self.cost = self.cost.saturating_add(amount);
            return;
        }
        let sum = self.unpriced.entry(license).or_default();
        *sum = sum.saturating_add(quantity);
    }

    /// Fewer errors, or as many and no more to pay whatever the missing prices are.
    fn is_no_worse_than(&self, other: &Self) -> bool {
        let of = |license: &License| other.unpriced.get(license).copied().unwrap_or_default();
        match self.errors.cmp(&other.errors) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => {
                self.cost <= other.cost && self.unpriced.iter().all(|(l, n)| *n <= of(l))
            }
        }
    }

    fn beats(&self, other: &Self) -> bool {
        self.is_no_worse_than(other) && !other.is_no_worse_than(self)
    }

    /// The licenses without price of which one bill has more than the other.
    fn differing<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = License> + 'a {
        let all = self.unpriced.keys().chain(other.unpriced.keys()).copied();
        all.filter(|license| self.unpriced.get(license) != other.unpriced.get(license))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn worth(errors: usize, cost: u32, unpriced: &[(&str, u64)]) -> Worth {
        let catalog = Catalog::built_in();
        let unpriced = unpriced.iter().map(|(name, n)| (catalog.parse_license(name).unwrap(), *n));
        Worth { errors, cost: cost.into(), unpriced: unpriced.collect() }
    }

    #[test]
    fn a_missing_price_is_neither_nothing_nor_the_end() {
        let (known, cheap) = (worth(0, 900, &[]), worth(0, 300, &[("Port13$$", 20)]));
        assert!(!known.beats(&cheap) && !cheap.beats(&known));
        assert_eq!(known.differing(&cheap).count(), 1);
        // As many or more of what has no price, and dearer in the rest.
        let dear = worth(0, 400, &[("Port13$$", 21)]);
        assert!(cheap.beats(&dear) && !dear.beats(&cheap));
        assert!(worth(0, 300, &[]).beats(&cheap) && worth(0, 900, &[]) == known);
        assert!(worth(0, 901, &[("Port13$$", 1)]).beats(&worth(1, 0, &[])));
        assert!(!known.beats(&known));
    }
}
