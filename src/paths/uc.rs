//! Singles or UC for a group of users (§3).

use super::Conflict;
use super::path::{Draft, Path};
use super::trial::{Base, Focus};
use crate::assess::GroupFacts;
use crate::catalog::{Catalog, FeatureSet, ProductId};
use crate::plan::{Edit, ObjectGroup, Place};
use crate::rules::{Finding, Param};
use std::collections::BTreeMap;

/// The singles of a group cost more than UC.
const CHEAPER: &str = "UC001";
/// UC and one of what it contains are written.
const OVERLAP: &str = "UC002";

/// The ways out for every group that would be better off with UC, or that has it twice.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    let groups: BTreeMap<Place, &GroupFacts> =
        base.ground.review.assessment.groups.iter().map(|g| (g.place(), g)).collect();
    let conflicts =
        base.ground.review.findings.iter().filter(|f| [CHEAPER, OVERLAP].contains(&f.rule.code));
    conflicts
        .flat_map(|f| groups.get(&f.place).map_or_else(Vec::new, |g| of_group(base, f, g)))
        .collect()
}

fn of_group(base: &Base<'_>, finding: &Finding, facts: &GroupFacts) -> Vec<Path> {
    let (plan, catalog) = (base.ground.inputs.plan, base.ground.inputs.catalog);
    let Some(node) = plan.node(facts.at) else { return Vec::new() };
    let Some(group) = node.objects.get(facts.object) else { return Vec::new() };
    let Some(pool) = base.ground.review.assessment.nodes.get(facts.node).map(|n| n.pool) else {
        return Vec::new();
    };
    let code = finding.rule.code;
    let conflict = Conflict {
        code,
        codes: vec![code],
        place: finding.place,
        at: format!("{}/{}", node.name, group.name),
        title: if code == OVERLAP { "paths-conflict-overlap" } else { "paths-conflict-singles" },
        params: vec![("count", facts.count.into())],
    };
    let in_uc = catalog.product(ProductId::UC).contains;
    let edit =
        |to: Vec<String>| vec![Edit::object(facts.at, facts.object, group, |g| g.features = to)];
    let to_uc = Draft::new("uc", "paths-way-uc").with("count", facts.count);
    let drafts = if code == OVERLAP {
        let singles = without(catalog, group, FeatureSet::of(ProductId::UC));
        let lost = lost(catalog, base.ground.review.assessment.features_of(facts).written, in_uc);
        let mut keep = Draft::new("singles", "paths-way-singles-only").edits(edit(singles));
        if !lost.is_empty() {
            keep = keep.confirm("uc-functions-lost", vec![("functions", Param::List(lost))]);
        }
        vec![to_uc.edits(edit(without(catalog, group, in_uc))), keep]
    } else {
        let mut features = without(catalog, group, in_uc);
        features.insert(0, catalog.product(ProductId::UC).id.clone());
        vec![to_uc.edits(edit(features)), Draft::new("singles", "paths-way-singles")]
    };
    base.paths(conflict, pool, Focus::Device(facts.at), &[], |_| drafts.clone())
}

/// The group's features without some products; unknown ones stay.
fn without(catalog: &Catalog, group: &ObjectGroup, set: FeatureSet) -> Vec<String> {
    let stays = |id: &&String| catalog.feature(id).is_none_or(|p| !set.has(p));
    group.features.iter().filter(stays).cloned().collect()
}

/// What UC gives the users beyond what is written beside it, and beyond what that implies.
fn lost(catalog: &Catalog, written: FeatureSet, in_uc: FeatureSet) -> Vec<String> {
    let mut has = written;
    for product in written.iter().filter(|p| *p != ProductId::UC) {
        has = has.with(catalog.product(product).implies);
    }
    in_uc.without(has).iter().map(|p| catalog.product(p).id.clone()).collect()
}
