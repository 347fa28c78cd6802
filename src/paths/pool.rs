//! A local pool that is short: buy for it, or draw from the master (§1.2).

use super::Conflict;
use super::path::{Draft, Path};
use super::trial::{Base, Focus};
use crate::plan::{Edit, Licensing, Place};
use std::collections::BTreeMap;

/// The local pool misses what the central pool has too many of.
const OUT_OF_REACH: &str = "POOL002";
/// The node is licensed locally.
const LOCAL: &str = "POOL001";

/// The ways out for every local pool that misses licenses.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    let mut short: BTreeMap<usize, u64> = BTreeMap::new();
    for row in &base.ground.review.assessment.position {
        if let Some(pool) = row.pool.filter(|&p| p > 0 && row.missing > 0) {
            let sum = short.entry(pool).or_default();
            *sum = sum.saturating_add(row.missing);
        }
    }
    short.into_iter().flat_map(|(pool, missing)| of_pool(base, pool, missing)).collect()
}

fn of_pool(base: &Base<'_>, pool: usize, missing: u64) -> Vec<Path> {
    let assessment = &base.ground.review.assessment;
    let host = assessment.pools.get(pool).and_then(|p| assessment.nodes.get(p.host_node));
    let Some((at, node)) = host.and_then(|n| Some((n.at, base.ground.inputs.plan.node(n.at)?)))
    else {
        return Vec::new();
    };
    let place = Place::Node(at);
    let findings = &base.ground.review.findings;
    let reach = findings.iter().any(|f| f.rule.code == OUT_OF_REACH && f.place == place);
    let code = if reach { OUT_OF_REACH } else { LOCAL };
    let conflict = Conflict {
        code,
        codes: if reach { vec![LOCAL, OUT_OF_REACH] } else { vec![LOCAL] },
        place,
        at: node.name.clone(),
        title: "paths-conflict-pool",
        params: vec![("missing", missing.into())],
    };
    base.paths(conflict, pool, Focus::Device(at), &[], |_| {
        let centralise = Draft::new("centralise", "paths-way-pool-centralise")
            .edits(vec![Edit::node(at, node, |n| n.licensing = Licensing::Central)])
            .confirm("pool-centralise", Vec::new());
        vec![Draft::new("buy", "paths-way-pool-buy"), centralise]
    })
}
