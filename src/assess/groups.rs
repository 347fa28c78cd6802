//! Object groups, and what their features come to. Plans repeat few mixes of features thousands of times, so each
//! mix is resolved once and shared.

use super::facts::Facts;
use super::features::Features;
use super::memo::Memo;
use super::model::{GroupFacts, GroupFeatures, Inputs};
use crate::catalog::{Catalog, FeatureSet, ProductId};
use crate::plan::{ObjectGroup, ObjectKind, Role};
use std::ops::Range;

/// Every object group in plan order, and the mixes of features they point to.
#[derive(Debug, Default)]
pub(super) struct Groups {
    pub(super) groups: Vec<GroupFacts>,
    pub(super) features: Vec<GroupFeatures>,
}

impl Groups {
    /// Features of each group, resolved: what is written, implied and contained.
    pub(super) fn new(inputs: &Inputs<'_>, features: &Features, facts: &mut Facts) -> Self {
        let count = inputs.plan.nodes().map(|(_, n)| n.objects.len()).sum();
        let mut groups = Vec::with_capacity(count);
        let mut mixes = Mixes::new(inputs.catalog, features);
        for (index, (at, node)) in inputs.plan.nodes().enumerate() {
            let first = groups.len();
            let standby = node.role == Role::Standby;
            groups.extend(node.objects.iter().enumerate().map(|(object, group)| GroupFacts {
                at,
                object,
                node: index,
                kind: group.kind,
                count: group.count,
                peak: group.peak.map_or(group.count, |peak| peak.min(group.count)),
                features: mixes.of(group),
                counts: group.count > 0 && !standby,
                transfer_target: group.transfer_target,
            }));
            facts.nodes[index].groups = first..groups.len();
        }
        Self { groups, features: mixes.list }
    }

    /// What a group's features come to.
    pub(super) fn of(&self, group: &GroupFacts) -> &GroupFeatures {
        &self.features[group.features as usize]
    }

    /// Gives reporting to those of some groups that are chosen.
    pub(super) fn require_reporting(
        &mut self,
        range: Range<usize>,
        chosen: impl Fn(&GroupFacts) -> bool,
    ) {
        let reporting = FeatureSet::of(ProductId::REPORTING);
        let mut with = Memo::new();
        for group in self.groups[range].iter_mut().filter(|g| chosen(g)) {
            group.features = with.get(group.features, |plain| {
                let mut mix = self.features[plain as usize];
                if mix.needed.has(ProductId::REPORTING) {
                    return plain;
                }
                mix.all = mix.all.with(reporting);
                mix.needed = mix.needed.with(reporting);
                mix.added = mix.added.with(reporting.without(mix.written));
                push(&mut self.features, mix)
            });
        }
    }
}

/// Adds a mix and gives its position, of which there are no more than groups in a plan that fits in memory.
fn push(list: &mut Vec<GroupFeatures>, mix: GroupFeatures) -> u32 {
    list.push(mix);
    u32::try_from(list.len() - 1).unwrap_or(u32::MAX)
}

/// What is written of a group's features, as far as it decides what they come to.
type Written = (usize, FeatureSet, FeatureSet, bool);

/// The mixes met so far.
struct Mixes<'a> {
    catalog: &'a Catalog,
    features: &'a Features,
    names: Memo<&'a str, Option<ProductId>>,
    known: Memo<Written, u32>,
    list: Vec<GroupFeatures>,
}

impl<'a> Mixes<'a> {
    fn new(catalog: &'a Catalog, features: &'a Features) -> Self {
        Self { catalog, features, names: Memo::new(), known: Memo::new(), list: Vec::new() }
    }

    fn of(&mut self, group: &'a ObjectGroup) -> u32 {
        let allowed = self.features.allowed(group.kind);
        let (mut written, mut refused) = (FeatureSet::EMPTY, FeatureSet::EMPTY);
        let mut unknown = false;
        for feature in &group.features {
            match self.names.get(feature.as_str(), |name| self.catalog.find_product(name)) {
                Some(p) if allowed.has(p) => written = written.with(FeatureSet::of(p)),
                Some(p) => refused = refused.with(FeatureSet::of(p)),
                None => unknown = true,
            }
        }
        let key = (Features::class(group.kind), written, refused, unknown);
        let (features, list) = (self.features, &mut self.list);
        self.known.get(key, |_| {
            let mix = resolve(features, group.kind, written);
            push(list, GroupFeatures { refused, unknown, ..mix })
        })
    }
}

/// What features on a kind of object come to.
fn resolve(features: &Features, kind: ObjectKind, written: FeatureSet) -> GroupFeatures {
    let all = features.with_implied(kind, written);
    let needed = features.licensed(all).without(features.contained(all));
    let added = needed.without(written);
    GroupFeatures { written, all, needed, added, ..GroupFeatures::default() }
}
