//! What one object of a group needs, product by product. Groups with the same features share it.

use super::features::Features;
use super::memo::Memo;
use super::model::{CauseNote, CauseRule, GroupFacts};
use crate::catalog::{Catalog, FeatureSet, ProductId};
use std::ops::Range;

/// One reason for one license of each object, or for none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// The product it is counted as.
    pub(super) product: ProductId,
    /// Whether it takes away a license that a bundle contains (§3).
    pub(super) inside: bool,
    pub(super) rule: CauseRule,
    pub(super) note: CauseNote,
}

/// The parts of every group.
#[derive(Debug)]
pub(super) struct Recipes {
    parts: Vec<Part>,
    /// Where the parts of each group stand.
    of_group: Vec<(u32, u32)>,
}

impl Recipes {
    pub(super) fn new(catalog: &Catalog, features: &Features, groups: &[GroupFacts]) -> Self {
        let mut parts = Vec::new();
        let mut known = Memo::new();
        let of_group = groups
            .iter()
            .map(|group| {
                let all = features.with_implied(group.kind, group.written).with(group.needed);
                known.get((group.written, all), |_| {
                    let range = append(catalog, features, group.written, all, &mut parts);
                    // There are at most two parts a product for every group of a plan that fits in memory.
                    let end = |n| u32::try_from(n).unwrap_or(u32::MAX);
                    (end(range.start), end(range.end))
                })
            })
            .collect();
        Self { parts, of_group }
    }

    /// The parts of each group, in the order of the groups.
    pub(super) fn each(&self) -> impl Iterator<Item = &[Part]> {
        self.of_group.iter().map(|&(start, end)| &self.parts[start as usize..end as usize])
    }
}

fn append(
    catalog: &Catalog,
    features: &Features,
    written: FeatureSet,
    all: FeatureSet,
    parts: &mut Vec<Part>,
) -> Range<usize> {
    let first = parts.len();
    let contained = features.contained(all);
    for needed in features.licensed(all).iter() {
        let (rule, note) = why(catalog, written, needed, all);
        let product = match needed {
            // The base license holds one recorded user; bases are added for each node or pool.
            ProductId::RECORDING => ProductId::RECORDING_USER,
            other => other,
        };
        parts.push(Part { product, inside: false, rule, note });
        if contained.has(needed) {
            let bundle = all.iter().find(|&p| catalog.product(p).contains.has(needed));
            let note = bundle.map_or(CauseNote::None, CauseNote::Product);
            parts.push(Part { product, inside: true, rule: CauseRule::UcBundle, note });
        }
    }
    first..parts.len()
}

/// Why a group needs a product: written, implied by another, or asked for by recording.
fn why(
    catalog: &Catalog,
    written: FeatureSet,
    product: ProductId,
    all: FeatureSet,
) -> (CauseRule, CauseNote) {
    if written.has(product) {
        return (CauseRule::Feature, CauseNote::None);
    }
    if product == ProductId::REPORTING {
        return (CauseRule::ReportingForRecording, CauseNote::None);
    }
    let implier = all.iter().find(|&p| catalog.product(p).implies.has(product));
    (CauseRule::Implied, implier.map_or(CauseNote::None, CauseNote::Product))
}
