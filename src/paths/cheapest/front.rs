//! Without prices: the choices that no other beats in every license count.

use super::groups::{Free, edit, free, words};
use super::variants::{Choice, Variant, combinations, decided};
use super::{Decision, Open, Proof};
use crate::assess::{Action, Inputs};
use crate::catalog::License;
use crate::paths::trial::errors;
use crate::plan::Edit;
use crate::rules::{Review, review};
use std::collections::BTreeMap;

/// Most combinations that are worked out as whole plans.
const MOST: usize = 1024;

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
}

/// All such choices, as drawn first where it is one, and the decisions they are about.
pub(super) fn front(
    inputs: &Inputs<'_>,
    before: &Review,
    choices: &[Choice],
    proof: &mut Proof,
) -> (Vec<Candidate>, Vec<Decision>) {
    let mut found: BTreeMap<(usize, Bought), Candidate> = BTreeMap::new();
    let mut decisions = Vec::new();
    let combinations = combinations(choices, proof);
    let most = (MOST / combinations.len().max(1)).max(1);
    for combination in combinations {
        let Some(variant) = Variant::new(inputs, before, choices, combination) else {
            proof.refused += 1;
            continue;
        };
        let free = free(inputs.catalog, &variant);
        proof.groups = u64::try_from(free.len()).unwrap_or(u64::MAX);
        if decisions.is_empty() {
            decisions = decided(choices, &variant.chosen);
            decisions.extend(free.iter().filter_map(|g| {
                let facts = variant.review.assessment.groups.get(g.group)?;
                let options = words(facts);
                Some(Decision { place: facts.place(), kind: "functions", options, chosen: 0 })
            }));
        }
        for picks in picks(&free, most, proof) {
            let chosen: Vec<usize> = variant.chosen.iter().chain(&picks).copied().collect();
            let candidate = candidate(inputs, before, &variant, &free, &picks, chosen, proof);
            if let Some(candidate) = candidate {
                // Of equal ones the first, which is the nearest to the plan as drawn.
                let key = (candidate.errors, candidate.bought.clone());
                found.entry(key).or_insert(candidate);
            }
        }
    }
    (unbeaten(found), decisions)
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

fn candidate(
    inputs: &Inputs<'_>,
    before: &Review,
    variant: &Variant,
    free: &[Free],
    picks: &[usize],
    chosen: Vec<usize>,
    proof: &mut Proof,
) -> Option<Candidate> {
    let changed = free.iter().zip(picks).filter(|(_, pick)| **pick == 1);
    let groups: Vec<Edit> =
        changed.filter_map(|(g, _)| edit(inputs.catalog, variant, g.group)).collect();
    let mut plan = variant.plan.clone();
    for edit in &groups {
        edit.apply(&mut plan).ok()?;
    }
    let after = review(&inputs.with_plan(&plan));
    let left = errors(&after.findings);
    if !left.is_subset(&errors(&before.findings)) {
        proof.refused += 1;
        return None;
    }
    proof.plans += 1;
    let mut bought: BTreeMap<License, u64> = BTreeMap::new();
    for line in after.assessment.lines.iter().filter(|l| l.action == Action::Buy) {
        let sum = bought.entry(line.license).or_default();
        *sum = sum.saturating_add(line.quantity);
    }
    let edits = variant.edits.iter().cloned().chain(groups).collect();
    Some(Candidate { chosen, edits, bought: bought.into_iter().collect(), errors: left.len() })
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
