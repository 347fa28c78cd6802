//! The least-cost choice over everything that is free to choose, with proof of what was compared.
//!
//! Free are: UC or its singles for each group of users; the kind and size of port licenses; converting or
//! discarding SMB licenses that are left behind; drawing from the master or not, for nodes that are licensed
//! locally. Licenses under SSA are always upgraded: that costs nothing, so no other choice can beat it. What else an
//! SSA could save, if it can be proved, is an answer of its own beside the first: nobody knows the price of a proof.
//!
//! The few choices about nodes are compared one by one, each as a whole plan. Under each, groups only meet in
//! the numbers of a pool: what is required of UC and of its singles. A bill's cost is convex in these numbers, so
//! a price for each license on board (at most what it costs) gives a bound that falls apart into groups; the
//! search keeps only what could still beat the best that is known, and so its answer is exact.
//!
//! Of choices that cost the same the one goes first that changes least, and of those the one that asks for least.
//!
//! No choice adds an error, and one that leaves fewer of them goes before any that costs less: a plan that does
//! not work is never the cheapest one that does.
//!
//! A license without price may cost anything: a choice goes before another only where it is no worse whatever
//! that price is, and what cannot be compared leaves the answer open.

mod confirm;
mod front;
mod groups;
mod ruled;
mod search;
mod ssa;
mod variants;

pub use front::Candidate;
pub use ruled::{Codes, RuledOut, Why};
pub use ssa::{Proved, any_proved, conditions, to_prove};

use super::bill::{Bill, Delta, delta};
use super::path::{Condition, Cost};
use super::trial::{cost_between, errors};
use crate::assess::{Action, Fate, Inputs, Line, Priced, Removal};
use crate::catalog::{License, PriceList};
use crate::plan::{Edit, Place, Plan};
use crate::rules::{Review, review};
use ruled::{Beside, Tried};
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use variants::Variant;

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
    /// Errors that the choice leaves, by code and place; without prices, those that each of `front` leaves.
    pub errors_left: Vec<ErrorLeft>,
    /// Licenses that stay removed for their version.
    pub outdated: u64,
    /// What must be confirmed before it is taken, SSA that is to be proved apart; without prices each of `front` has its
    /// own.
    pub conditions: Vec<Condition>,
    /// Blocks whose SSA the choice takes as proved; none but in `with_ssa`.
    pub proved: Vec<Proved>,
    /// The same over all SSA that could be proved besides; `None` where no license is removed for its version. It
    /// proves nothing when no proof makes it better.
    pub with_ssa: Option<Box<Cheapest>>,
    /// Without prices: the choices that no other beats in every license count, of those with the fewest errors.
    pub front: Vec<Candidate>,
    /// What was compared.
    pub proof: Proof,
    /// Options about nodes that are not taken, and why.
    pub ruled_out: Vec<RuledOut>,
    /// Whether there is anything to compare: without one master there is no bill.
    pub worked_out: bool,
}

/// An error that stays: its code, and where it is.
pub type ErrorLeft = (&'static str, Place);

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

impl Cheapest {
    /// The answer where nothing can be chosen.
    const fn nothing(proof: Proof) -> Self {
        Self {
            decisions: Vec::new(),
            edits: Vec::new(),
            delta: Vec::new(),
            cost: None,
            unpriced: Vec::new(),
            errors_gone: BTreeSet::new(),
            errors_left: Vec::new(),
            outdated: 0,
            conditions: Vec::new(),
            proved: Vec::new(),
            with_ssa: None,
            front: Vec::new(),
            proof,
            ruled_out: Vec::new(),
            worked_out: true,
        }
    }

    /// Whether this is the answer without a further SSA only: one that is proved is better, or may be.
    #[must_use]
    pub fn is_without_ssa(&self) -> bool {
        self.with_ssa.as_deref().is_some_and(|proved| {
            !proved.proved.is_empty() || any_proved(&proved.front) || proved.is_open_beside(self)
        })
    }

    /// Whether this leaves open what the other has proven.
    const fn is_open_beside(&self, other: &Self) -> bool {
        self.proof.open.is_some() && other.proof.open.is_none()
    }
}

/// Works out the least-cost choice; `before` is the review of the plan as drawn.
#[must_use]
pub fn cheapest(inputs: &Inputs<'_>, before: &Review) -> Cheapest {
    if !before.assessment.sound {
        return Cheapest { worked_out: false, ..Cheapest::nothing(Proof::default()) };
    }
    let choices = variants::choices(inputs, before);
    let Some(prices) = inputs.prices else {
        return unbeaten(inputs, before, &choices);
    };
    let known = errors(&before.findings);
    let mut race = Race::default();
    let combinations = variants::combinations(&choices, &mut race.proof);
    let number = combinations.len();
    let all: Vec<Variant> = combinations
        .into_iter()
        .filter_map(|chosen| Variant::new(inputs, before, &choices, chosen))
        .collect();
    let enter = |race: &mut Race, variant: Variant| {
        let Some(found) = groups::best(inputs, before, &variant, prices, &mut race.proof) else {
            race.proof.refused += 1;
            race.tried.push(Tried::refused(&variant.chosen, &variant.review, &known));
            return;
        };
        race.proof.plans += 1;
        race.tried.push(Tried::allowed(&variant.chosen, &found));
        let asks = confirm::conditions(inputs, &variant.plan, &variant.review).len();
        race.enter(Best { variant, found, asks });
    };
    for variant in &all {
        enter(&mut race, variant.clone());
    }
    let mut proved = race.clone();
    let mut offered = false;
    for variant in &all {
        for variant in ssa::variants(inputs, variant, number, &mut proved.proof) {
            offered = true;
            enter(&mut proved, variant);
        }
    }
    let answer = |race: Race| race.answer(inputs, before, &choices, prices);
    let with_ssa = offered.then(|| Box::new(answer(proved)));
    Cheapest { with_ssa, ..answer(race) }
}

/// The answer without prices.
fn unbeaten(inputs: &Inputs<'_>, before: &Review, choices: &[variants::Choice]) -> Cheapest {
    let front::Fronts { drawn, with_ssa, decisions } = front::fronts(inputs, before, choices);
    let excluded = variants::excluded(inputs, before);
    let answer = |front: front::Front| {
        let front::Front { all: front, proof, mut ruled_out } = front;
        ruled_out.extend(excluded.iter().cloned());
        let edits = front.first().map(|first| first.edits.clone()).unwrap_or_default();
        let (_, after) = taken(inputs, &edits);
        let (errors_gone, outdated) = (gone(before, &after), outdated(&after));
        let mut errors_left = left(&after);
        errors_left.retain(|error| front.iter().all(|other| other.errors_left.contains(error)));
        let decisions = decisions.clone();
        let known = Cheapest { decisions, errors_gone, errors_left, ..Cheapest::nothing(proof) };
        Cheapest { outdated, front, ruled_out, ..known }
    };
    let with_ssa = with_ssa.map(|front| Box::new(answer(front)));
    Cheapest { with_ssa, ..answer(drawn) }
}

/// The best so far, and all that it has to stand against.
#[derive(Debug, Clone, Default)]
struct Race {
    /// What the plan as drawn comes to.
    drawn: Option<Worth>,
    best: Option<Best>,
    seen: Vec<Worth>,
    tried: Vec<Tried>,
    proof: Proof,
}

impl Race {
    fn enter(&mut self, mut next: Best) {
        self.seen.append(&mut next.found.others);
        self.seen.push(next.found.worth.clone());
        let worth = &next.found.worth;
        let drawn = &*self.drawn.get_or_insert_with(|| worth.clone());
        let effort = next.effort();
        let goes_first = |best: &Best| match worth.against(&best.found.worth) {
            Against::Better => true,
            Against::Equal => effort < best.effort(),
            _ => worth.is_known_beside(&best.found.worth, drawn),
        };
        if self.best.as_ref().is_none_or(goes_first) {
            self.best = Some(next);
        }
    }

    /// What the winner changes, and whether it is proven.
    fn answer(
        self,
        inputs: &Inputs<'_>,
        before: &Review,
        choices: &[variants::Choice],
        prices: &PriceList,
    ) -> Cheapest {
        let Self { best, seen, tried, mut proof, .. } = self;
        let Some(Best { mut variant, found, .. }) = best else { return Cheapest::nothing(proof) };
        for other in seen.iter().filter(|other| !found.worth.is_no_worse_than(other)) {
            proof.open = proof.open.or(Some(Open::NoPrice));
            proof.unpriced.extend(found.worth.differing(other));
        }
        let winner = (variant.chosen.as_slice(), &found.errors, &found.worth);
        let mut ruled_out = ruled::ruled_out(choices, &tried, winner);
        let groups = found.edits(inputs.catalog, &variant);
        let all = |variant: &Variant| {
            let own = variant.all_edits(inputs.plan).into_iter();
            own.chain(groups.iter().cloned()).collect::<Vec<Edit>>()
        };
        if !variant.proved.is_empty() {
            let (_, after) = taken(inputs, &all(&variant));
            variant.proved = ssa::needed(&variant.proved, &after);
        }
        let edits = all(&variant);
        let (plan, after) = taken(inputs, &edits);
        let beside = Beside { inputs, choices, chosen: &variant.chosen, edits: &edits };
        ruled_out.retain(|ruled| !(ruled.is_as_good() && beside.is_idle(ruled, &after)));
        ruled_out.extend(variants::excluded(inputs, before));
        let (old, new) =
            (Bill::new(inputs.plan, &before.assessment), Bill::new(&plan, &after.assessment));
        let mut decisions = variants::decided(choices, &variant.chosen);
        decisions.retain(|decision| !variants::is_moot(decision, &after));
        decisions.extend(found.decisions(&variant));
        Cheapest {
            decisions,
            edits,
            delta: delta(old.lines(), new.lines()),
            cost: cost_between(inputs.prices, &old, &new),
            unpriced: Priced::new(&after.assessment, prices).unpriced,
            errors_gone: gone(before, &after),
            errors_left: left(&after),
            outdated: outdated(&after),
            conditions: confirm::conditions(inputs, &plan, &after),
            proved: variant.proved,
            ruled_out,
            ..Cheapest::nothing(proof)
        }
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

/// The errors that stay, worst first, each once however many blocks it is of.
fn left(review: &Review) -> Vec<ErrorLeft> {
    let mut seen = BTreeSet::new();
    let stay = review.findings.iter().filter(|f| f.stays_an_error());
    stay.map(|f| (f.rule.code, f.place)).filter(|error| seen.insert(*error)).collect()
}

fn outdated(review: &Review) -> u64 {
    let blocks = review.assessment.blocks.iter();
    blocks
        .filter(|block| block.fate == Fate::Remove(Removal::Version))
        .fold(0, |sum: u64, block| sum.saturating_add(u64::from(block.quantity)))
}

#[derive(Debug, Clone)]
struct Best {
    variant: Variant,
    found: groups::Found,
    /// How many conditions there are to confirm.
    asks: usize,
}

impl Best {
    /// How much of the plan it changes, then how much it asks for.
    fn effort(&self) -> (usize, usize) {
        let nodes = variants::changes(&self.variant.chosen);
        (nodes + self.found.changes() + self.variant.proved.len(), self.asks)
    }
}

/// How a bill stands against another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Against {
    Better,
    Equal,
    Worse,
    /// That depends on prices that are missing.
    Unknown,
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

    /// How it stands against another.
    fn against(&self, other: &Self) -> Against {
        match (self.is_no_worse_than(other), other.is_no_worse_than(self)) {
            (true, true) => Against::Equal,
            (true, false) => Against::Better,
            (false, true) => Against::Worse,
            (false, false) => Against::Unknown,
        }
    }

    /// Where the plan as drawn is out for its errors, a bill whose prices are all known goes before one that cannot be
    /// compared with it: nothing wins for want of a price.
    fn is_known_beside(&self, other: &Self, drawn: &Self) -> bool {
        other.errors < drawn.errors
            && self.unpriced.is_empty()
            && !other.unpriced.is_empty()
            && self.against(other) == Against::Unknown
    }

    fn beats(&self, other: &Self) -> bool {
        self.against(other) == Against::Better
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
        assert_eq!(known.against(&cheap), Against::Unknown);
        assert_eq!(cheap.against(&known), Against::Unknown);
        assert_eq!(known.differing(&cheap).count(), 1);
        // As many or more of what has no price, and dearer in the rest.
        let dear = worth(0, 400, &[("Port13$$", 21)]);
        assert!(cheap.beats(&dear) && !dear.beats(&cheap));
        assert!(worth(0, 300, &[]).beats(&cheap) && worth(0, 900, &[]) == known);
        assert!(worth(0, 901, &[("Port13$$", 1)]).beats(&worth(1, 0, &[])));
        // Beside a plan that is out for its errors what is known goes first, and nothing beside one that is not.
        let (broken, fine) = (worth(1, 0, &[]), worth(0, 0, &[("Port13$$", 99)]));
        assert!(known.is_known_beside(&cheap, &broken) && !known.is_known_beside(&cheap, &fine));
        assert!(!cheap.is_known_beside(&known, &broken));
        assert_eq!((known.against(&known), dear.against(&cheap)), (Against::Equal, Against::Worse));
    }
}
