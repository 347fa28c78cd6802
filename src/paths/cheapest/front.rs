//! Without prices: the choices that no other beats in every license count.

use super::confirm;
use super::groups::{Free, edit, free, words};
use super::ruled::{self, Beside, codes};
use super::ssa::{self, Proved};
use super::variants::{Choice, Variant, combinations, decided};
use super::{Codes, Decision, ErrorLeft, Open, Proof, RuledOut, Why};
use crate::assess::{Action, Inputs};
use crate::catalog::License;
use crate::paths::path::Condition;
use crate::paths::trial::{ErrorAt, errors};
use crate::plan::Edit;
use crate::rules::{Review, review};
use std::collections::{BTreeMap, BTreeSet};

/// Most combinations that are worked out as whole plans.
const MOST: usize = 1024;
/// Choices beside which it is looked at whether an option changes anything: about those that are read.
const MOST_BESIDE: usize = 12;

/// A choice that no other beats: none buys as few of every license and fewer of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The option of each decision.
    pub chosen: Vec<usize>,
    /// What changes in the plan.
    pub edits: Vec<Edit>,
    /// Licenses bought, by name.
    pub bought: Vec<(License, u64)>,
    /// Errors that stay.
    pub errors: usize,
    /// The same by code and place, each once.
    pub errors_left: Vec<ErrorLeft>,
    /// What must be confirmed before it is taken, that SSA apart.
    pub conditions: Vec<Condition>,
    /// Blocks whose SSA it takes as proved.
    pub proved: Vec<Proved>,
}

impl Candidate {
    /// Whether it changes as much as another, and there is less to confirm.
    fn asks_less(&self, other: &Self) -> bool {
        let changes = |c: &Self| c.chosen.iter().filter(|option| **option > 0).count();
        changes(self) == changes(other) && self.conditions.len() < other.conditions.len()
    }
}

/// All such choices, as drawn first where it is one.
pub(super) struct Front {
    pub(super) all: Vec<Candidate>,
    /// What was compared.
    pub(super) proof: Proof,
    /// Options about nodes that none of them has.
    pub(super) ruled_out: Vec<RuledOut>,
}

/// The choices without another SSA, and with it where one is offered.
pub(super) struct Fronts {
    pub(super) drawn: Front,
    pub(super) with_ssa: Option<Front>,
    /// The decisions they are about.
    pub(super) decisions: Vec<Decision>,
}

/// Works them out.
pub(super) fn fronts(inputs: &Inputs<'_>, before: &Review, choices: &[Choice]) -> Fronts {
    let known = errors(&before.findings);
    let mut proof = Proof::default();
    let combinations = combinations(choices, &mut proof);
    let number = combinations.len();
    let all: Vec<Variant> = combinations
        .into_iter()
        .filter_map(|chosen| Variant::new(inputs, before, choices, chosen))
        .collect();
    let mut decisions = Vec::new();
    let mut try_all =
        Trials { inputs, known: &known, found: BTreeMap::new(), tried: Vec::new(), proof };
    for variant in &all {
        try_all.add(variant, (MOST / number.max(1)).max(1));
        if decisions.is_empty() && variant.is_allowed(&known) {
            decisions = decided(choices, &variant.chosen);
            decisions.extend(free(inputs.catalog, variant).iter().filter_map(|g| {
                let facts = variant.review.assessment.groups.get(g.group)?;
                let options = words(variant, facts);
                Some(Decision { place: facts.place(), kind: "functions", options, chosen: 0 })
            }));
        }
    }
    let mut with_ssa = try_all.clone();
    let proved: Vec<Variant> = all
        .iter()
        .flat_map(|variant| ssa::variants(inputs, variant, number, &mut with_ssa.proof))
        .collect();
    for variant in &proved {
        with_ssa.add(variant, (MOST / (number + proved.len())).max(1));
    }
    let with_ssa = (!proved.is_empty()).then(|| with_ssa.front(choices));
    Fronts { drawn: try_all.front(choices), with_ssa, decisions }
}

/// The choices that were worked out, and those that were found the best.
#[derive(Clone)]
struct Trials<'a> {
    inputs: &'a Inputs<'a>,
    /// Errors of the plan as drawn.
    known: &'a BTreeSet<ErrorAt>,
    found: BTreeMap<(usize, Bought), Candidate>,
    tried: Vec<Trial>,
    proof: Proof,
}

/// What became of one combination.
#[derive(Clone)]
struct Trial {
    chosen: Vec<usize>,
    /// Codes of the errors that stay.
    errors: Codes,
    /// Of a refused one, those that were not there.
    new: Codes,
    /// How many errors stay, and what is bought; `None` for a refused one.
    bought: Option<(usize, Bought)>,
}

impl Trials<'_> {
    /// Works out what the groups of a variant may choose, so many combinations at most.
    fn add(&mut self, variant: &Variant, most: usize) {
        let free = free(self.inputs.catalog, variant);
        self.proof.groups = u64::try_from(free.len()).unwrap_or(u64::MAX);
        for picks in picks(&free, most, &mut self.proof) {
            if let Some(candidate) = self.candidate(variant, &free, &picks) {
                // Of equal ones the first, which is the nearest to the plan as drawn, unless another changes as much and
                // asks for less.
                let key = (candidate.errors, candidate.bought.clone());
                let known = self.found.entry(key).or_insert_with(|| candidate.clone());
                if candidate.asks_less(known) {
                    *known = candidate;
                }
            }
        }
    }

    fn refuse(&mut self, chosen: &[usize], review: &Review) {
        let left = errors(&review.findings);
        let (errors, new) = (codes(&left), codes(left.difference(self.known)));
        self.proof.refused += 1;
        self.tried.push(Trial { chosen: chosen.to_vec(), errors, new, bought: None });
    }

    fn candidate(
        &mut self,
        variant: &Variant,
        free: &[Free],
        picks: &[usize],
    ) -> Option<Candidate> {
        let inputs = self.inputs;
        let changed = free.iter().zip(picks).filter(|(_, pick)| **pick == 1);
        let groups: Vec<Edit> =
            changed.filter_map(|(g, _)| edit(inputs.catalog, variant, g.group)).collect();
        let mut plan = variant.plan.clone();
        for edit in &groups {
            edit.apply(&mut plan).ok()?;
        }
        let after = review(&inputs.with_plan(&plan));
        let left = errors(&after.findings);
        if !left.is_subset(self.known) {
            self.refuse(&variant.chosen, &after);
            return None;
        }
        self.proof.plans += 1;
        let mut bought: BTreeMap<License, u64> = BTreeMap::new();
        for line in after.assessment.lines.iter().filter(|l| l.action == Action::Buy) {
            let sum = bought.entry(line.license).or_default();
            *sum = sum.saturating_add(line.quantity);
        }
        let proved = ssa::needed(&variant.proved, &after);
        let own = variant.edits.iter().cloned().chain(ssa::edits(inputs.plan, &proved));
        let bought: Bought = bought.into_iter().collect();
        self.tried.push(Trial {
            chosen: variant.chosen.clone(),
            errors: codes(&left),
            new: Codes::new(),
            bought: Some((left.len(), bought.clone())),
        });
        Some(Candidate {
            chosen: variant.chosen.iter().chain(picks).copied().collect(),
            edits: own.chain(groups).collect(),
            bought,
            errors: left.len(),
            errors_left: super::left(&after),
            conditions: confirm::conditions(inputs, &plan, &after),
            proved,
        })
    }

    fn front(self, choices: &[Choice]) -> Front {
        let front = unbeaten(self.found);
        let has = |n: usize, option| front.iter().any(|c| c.chosen.get(n) == Some(&option));
        let ruled_out = ruled::others(choices, has, |n, option| {
            why(self.tried.iter().filter(|t| t.chosen.get(n) == Some(&option)), &front)
        });
        let ruled_out = busy(self.inputs, choices, &front, ruled_out);
        Front { all: front, proof: self.proof, ruled_out }
    }
}

/// The options without those that would change nothing beside one of the first choices.
fn busy(
    inputs: &Inputs<'_>,
    choices: &[Choice],
    front: &[Candidate],
    mut ruled_out: Vec<RuledOut>,
) -> Vec<RuledOut> {
    if !ruled_out.iter().any(RuledOut::is_as_good) {
        return ruled_out;
    }
    let reviewed = |c: &Candidate| super::taken(inputs, &c.edits).1;
    let front = front.iter().take(MOST_BESIDE);
    let front: Vec<(&Candidate, Review)> = front.map(|c| (c, reviewed(c))).collect();
    let is_idle = |ruled: &RuledOut| {
        front.iter().any(|(c, after)| {
            let chosen = c.chosen.get(..choices.len()).unwrap_or_default();
            Beside { inputs, choices, chosen, edits: &c.edits }.is_idle(ruled, after)
        })
    };
    ruled_out.retain(|ruled| !(ruled.is_as_good() && is_idle(ruled)));
    ruled_out
}

/// What stands against all of some combinations, none of which is among those that no other beats.
fn why<'t>(with: impl Iterator<Item = &'t Trial>, front: &[Candidate]) -> Option<Why> {
    let all: Vec<&Trial> = with.collect();
    let bought = all.iter().filter_map(|t| Some((*t, t.bought.as_ref()?)));
    let Some((best, (fewest, _))) = bought.clone().min_by_key(|(_, (errors, _))| *errors) else {
        let left = front.first().map(codes_left).unwrap_or_default();
        return all.first().map(|t| ruled::new_errors(&t.new, &t.errors, &left));
    };
    let first = front.first()?;
    if *fewest > first.errors {
        let left = codes_left(first);
        let own: Codes = best.errors.difference(&left).copied().collect();
        return Some(Why::MoreErrors(if own.is_empty() { best.errors.clone() } else { own }));
    }
    let same = |(_, (errors, bought)): (&Trial, &(usize, Bought))| {
        *errors == first.errors && front.iter().any(|c| c.bought == *bought)
    };
    Some(if bought.into_iter().any(same) { Why::Same } else { Why::Beaten })
}

/// Codes of the errors that a choice leaves.
fn codes_left(choice: &Candidate) -> Codes {
    choice.errors_left.iter().map(|error| error.0).collect()
}

/// Licenses bought, by name.
type Bought = Vec<(License, u64)>;

/// Every combination of options for the groups; with too many, equal groups together; else one at a time.
fn picks(free: &[Free], most: usize, proof: &mut Proof) -> Vec<Vec<usize>> {
    let every = |bits: usize, of: &dyn Fn(usize) -> usize| -> Vec<Vec<usize>> {
        (0..1_usize << bits)
            .map(|number| (0..free.len()).map(|n| number >> of(n) & 1).collect())
            .collect()
    };
    let limit = most.ilog2() as usize;
    if free.len() <= limit {
        return every(free.len(), &|n| n);
    }
    proof.open = proof.open.or(Some(Open::Shared));
    let mut kinds: BTreeMap<(usize, Vec<_>), usize> = BTreeMap::new();
    let key = |g: &Free| (g.pool, g.options[0].iter().collect::<Vec<_>>());
    for group in free {
        let next = kinds.len();
        kinds.entry(key(group)).or_insert(next);
    }
    if kinds.len() <= limit {
        return every(kinds.len(), &|n| kinds.get(&key(&free[n])).copied().unwrap_or(0));
    }
    let single = (0..free.len())
        .take(MOST - 1)
        .map(|changed| (0..free.len()).map(|n| usize::from(n == changed)).collect());
    std::iter::once(vec![0; free.len()]).chain(single).collect()
}

/// Those with the fewest errors that none beats, in the order in which they were found.
fn unbeaten(found: BTreeMap<(usize, Bought), Candidate>) -> Vec<Candidate> {
    let fewest = found.keys().next().map_or(0, |(errors, _)| *errors);
    let all: Vec<Candidate> =
        found.into_iter().filter(|((errors, _), _)| *errors == fewest).map(|(_, c)| c).collect();
    let counts: Vec<BTreeMap<License, u64>> =
        all.iter().map(|c| c.bought.iter().copied().collect()).collect();
    let beats = |a: usize, b: usize| {
        let of = |license: &License| counts[b].get(license).copied().unwrap_or_default();
        a != b && counts[a].iter().all(|(license, n)| *n <= of(license))
    };
    let kept = (0..all.len()).filter(|&n| !(0..all.len()).any(|other| beats(other, n)));
    let mut kept: Vec<Candidate> = kept.map(|n| all[n].clone()).collect();
    kept.sort_by(|a, b| a.chosen.cmp(&b.chosen));
    kept
}
