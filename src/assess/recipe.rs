//! What one object of a group needs, product by product. Groups of the same mix of features share it.

use super::cause::{CauseNote, CauseRule};
use super::features::Features;
use super::model::{GroupFacts, GroupFeatures};
use crate::catalog::{Catalog, FeatureSet, ProductId};

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

/// The parts of every mix of features.
#[derive(Debug)]
pub(super) struct Recipes {
    parts: Vec<Part>,
    /// Where the parts of each mix end; they begin where those of the one before end.
    ends: Vec<usize>,
}

impl Recipes {
    pub(super) fn new(catalog: &Catalog, features: &Features, mixes: &[GroupFeatures]) -> Self {
        let mut parts = Vec::new();
        let mut ends = vec![0];
        for mix in mixes {
            append(catalog, features, mix.written, mix.all, &mut parts);
            ends.push(parts.len());
        }
        Self { parts, ends }
    }

    /// The parts of a group.
    pub(super) fn of(&self, group: &GroupFacts) -> &[Part] {
        let mix = group.features as usize;
        &self.parts[self.ends[mix]..self.ends[mix + 1]]
    }
}

fn append(
    catalog: &Catalog,
    features: &Features,
    written: FeatureSet,
    all: FeatureSet,
    parts: &mut Vec<Part>,
) {
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
