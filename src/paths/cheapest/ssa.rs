//! SSA as a choice: what would come of proving it for licenses that are removed for their version (§7.1).
//!
//! An upgrade under SSA is free of charge, but the SSA must be proved or renewed, for a price that no list names. So
//! it is compared apart: once without, once with it wherever it helps.
//!
//! More licenses that can be used are never worse, with four exceptions, which are tried one by one: Ports that stay
//! need Standby licenses, and shift tiers; Ports and SMB-Port licenses that stay may not stand beside each other; new
//! voicemail licenses are useless on old software.

use super::Proof;
use super::variants::{MOST_PLANS, Variant};
use super::{Candidate, Open};
use crate::assess::{Fate, Inputs, Removal};
use crate::catalog::{License, ProductId};
use crate::paths::path::Condition;
use crate::plan::{DeviceAt, Edit, Plan};
use crate::rules::Review;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// An installed block whose SSA is taken as proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proved {
    /// Address of its device.
    pub at: DeviceAt,
    /// Position in the device's `installed`.
    pub index: usize,
    /// What it is.
    pub license: License,
    /// Licenses.
    pub quantity: u32,
    /// The software whose release day the SSA must cover.
    pub to: u8,
    /// That day, or the plan's date where it is not known.
    pub until: Date,
}

/// Products of which more is not always better.
const TANGLED: [ProductId; 4] =
    [ProductId::PORT, ProductId::SMB_PORT, ProductId::STANDBY, ProductId::VOICEMAIL];

/// The blocks of a variant that an SSA would save.
fn offered(inputs: &Inputs<'_>, variant: &Variant) -> Vec<Proved> {
    let assessment = &variant.review.assessment;
    let removed = assessment.blocks.iter().filter(|b| b.fate == Fate::Remove(Removal::Version));
    let offered = removed.filter_map(|block| {
        let license = block.license?;
        let (to, _) = assessment.pools.get(block.pool?)?.compared(license.product);
        Some(Proved {
            at: block.at,
            index: block.index,
            license,
            quantity: block.quantity,
            to,
            until: inputs.catalog.released(to).unwrap_or_else(|| inputs.date()),
        })
    });
    offered.collect()
}

/// The same choices about nodes under every SSA that is worth a look; none where no license is removed for its
/// version. Fewer proofs come before more.
pub(super) fn variants(
    inputs: &Inputs<'_>,
    variant: &Variant,
    combinations: usize,
    proof: &mut Proof,
) -> Vec<Variant> {
    let (tangled, plain): (Vec<Proved>, Vec<Proved>) =
        offered(inputs, variant).into_iter().partition(|p| TANGLED.contains(&p.license.product));
    let sets = sets(tangled.len(), (MOST_PLANS / combinations.max(1)).max(1), proof);
    let all = sets.into_iter().filter_map(|set| {
        let chosen = set.into_iter().filter_map(|n| tangled.get(n).copied());
        let proved: Vec<Proved> = chosen.chain(plain.iter().copied()).collect();
        if proved.is_empty() { None } else { variant.with_ssa(inputs, proved) }
    });
    all.collect()
}

/// The subsets of so many, the smaller ones first; where there are too many, all and one alone, which proves nothing.
fn sets(of: usize, most: usize, proof: &mut Proof) -> Vec<Vec<usize>> {
    let number = u32::try_from(of).ok().and_then(|of| 1_usize.checked_shl(of));
    if let Some(number) = number.filter(|number| *number <= most) {
        let mut sets: Vec<Vec<usize>> =
            (0..number).map(|bits| (0..of).filter(|n| bits >> n & 1 == 1).collect()).collect();
        sets.sort_by_key(Vec::len);
        return sets;
    }
    proof.open = proof.open.or(Some(Open::TooManyPlans));
    let single = (0..of).map(|n| vec![n]);
    std::iter::once((0..of).collect()).chain(single).take(most).collect()
}

/// Those blocks without which the bill would be the same: what they hold is surplus in their pool, once the bill of
/// this review is followed.
pub(super) fn needed(proved: &[Proved], after: &Review) -> Vec<Proved> {
    let assessment = &after.assessment;
    let pool = |p: &Proved| {
        assessment.blocks.iter().find(|b| (b.at, b.index) == (p.at, p.index)).and_then(|b| b.pool)
    };
    let mut left: BTreeMap<(usize, ProductId), u64> = BTreeMap::new();
    let needed = |p: &&Proved| {
        let product = p.license.product;
        // A local IPVA serves its own machine alone, so that the surplus of the pool says nothing of it.
        if TANGLED.contains(&product) || product == ProductId::IPVA {
            return true;
        }
        let Some(pool) = pool(p) else { return true };
        let surplus = || assessment.in_pool(pool, product).map_or(0, |row| row.surplus);
        let left = left.entry((pool, product)).or_insert_with(surplus);
        match left.checked_sub(p.quantity.into()) {
            None => true,
            Some(rest) => {
                *left = rest;
                false
            }
        }
    };
    proved.iter().filter(needed).copied().collect()
}

/// The edits that write the SSA of blocks into a plan: one for each device.
pub(super) fn edits(plan: &Plan, proved: &[Proved]) -> Vec<Edit> {
    let mut devices: BTreeMap<DeviceAt, Vec<&Proved>> = BTreeMap::new();
    for block in proved {
        devices.entry(block.at).or_default().push(block);
    }
    let edit = |(at, blocks): (DeviceAt, Vec<&Proved>)| {
        let device = plan.device(at)?;
        Some(Edit::device(at, device, |d| {
            for block in blocks {
                if let Some(stock) = d.installed.get_mut(block.index) {
                    stock.ssa_until = Some(block.until);
                }
            }
        }))
    };
    devices.into_iter().filter_map(edit).collect()
}

/// How many licenses are to be proved under SSA.
#[must_use]
pub fn to_prove(proved: &[Proved]) -> u64 {
    proved.iter().fold(0, |sum, p| sum.saturating_add(u64::from(p.quantity)))
}

/// What must be confirmed before: the SSA itself, and the release day of software that the catalogue does not know.
#[must_use]
pub fn conditions(proved: &[Proved], inputs: &Inputs<'_>) -> Vec<Condition> {
    if proved.is_empty() {
        return Vec::new();
    }
    let renewed =
        Condition { id: "ssa-renewed", params: vec![("quantity", to_prove(proved).into())] };
    let unknown = proved.iter().map(|p| p.to).filter(|to| inputs.catalog.released(*to).is_none());
    let release = unknown
        .max()
        .map(|version| Condition { id: "ssa-release", params: vec![("version", version.into())] });
    std::iter::once(renewed).chain(release).collect()
}

/// Whether any of the choices without prices needs an SSA.
#[must_use]
pub fn any_proved(front: &[Candidate]) -> bool {
    front.iter().any(|candidate| !candidate.proved.is_empty())
}
