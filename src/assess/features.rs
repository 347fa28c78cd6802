//! What user products imply and contain, worked out once for a catalogue so that a group costs a few bit
//! operations.

use super::demand::may_have;
use crate::catalog::{Catalog, FeatureSet};
use crate::plan::ObjectKind;

/// Kinds of object that differ in the features they may have.
const CLASSES: [ObjectKind; 3] = [ObjectKind::User, ObjectKind::ExternalVideo, ObjectKind::Group];

/// The features of a catalogue.
#[derive(Debug)]
pub(super) struct Features {
    /// What each class may have.
    allowed: [FeatureSet; 3],
    /// What each product brings along on an object of each class, itself included.
    closures: [Vec<FeatureSet>; 3],
    /// What each product contains.
    contains: Vec<FeatureSet>,
    /// Those that have a license of their own.
    licensed: FeatureSet,
}

impl Features {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let allowed = CLASSES.map(|kind| {
            catalog.features().filter(|&product| may_have(catalog, kind, product)).collect()
        });
        let closures = allowed.map(|allowed: FeatureSet| {
            catalog.ids().map(|p| closure(catalog, allowed, FeatureSet::of(p))).collect()
        });
        Self {
            allowed,
            closures,
            contains: catalog.products().iter().map(|p| p.contains).collect(),
            licensed: catalog.ids().filter(|&p| catalog.product(p).name.is_some()).collect(),
        }
    }

    /// What a kind of object may have.
    pub(super) fn allowed(&self, kind: ObjectKind) -> FeatureSet {
        self.allowed[Self::class(kind)]
    }

    /// The set with everything it implies; what the kind cannot have is not implied on it (§4.1).
    pub(super) fn with_implied(&self, kind: ObjectKind, written: FeatureSet) -> FeatureSet {
        let closures = &self.closures[Self::class(kind)];
        written.iter().fold(written, |all, product| all.with(closures[product.index()]))
    }

    /// What the bundles in a set contain (§3).
    pub(super) fn contained(&self, set: FeatureSet) -> FeatureSet {
        set.iter().fold(FeatureSet::EMPTY, |sum, p| sum.with(self.contains[p.index()]))
    }

    /// The class of a kind of object: kinds of one class have the same features.
    pub(super) fn class(kind: ObjectKind) -> usize {
        match kind {
            _ if kind.is_user() => 0,
            ObjectKind::ExternalVideo => 1,
            _ => 2,
        }
    }

    /// Of a set, the products that have a license of their own.
    pub(super) fn licensed(&self, set: FeatureSet) -> FeatureSet {
        set.and(self.licensed)
    }
}

fn closure(catalog: &Catalog, allowed: FeatureSet, mut all: FeatureSet) -> FeatureSet {
    loop {
        let implied: FeatureSet =
            all.iter().flat_map(|p| catalog.product(p).implies.and(allowed).iter()).collect();
        let grown = all.with(implied);
        if grown == all {
            return all;
        }
        all = grown;
    }
}
