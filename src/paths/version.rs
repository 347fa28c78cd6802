//! Software newer than licenses: prove SSA and upgrade, remove and buy, or stay on older software (§1.3, §7.1).

use super::path::{Draft, Path};
use super::trial::{Base, Focus, Ground};
use super::{Conflict, smb};
use crate::assess::{Block, Fate, Removal};
use crate::catalog::ProductId;
use crate::plan::{DeviceAt, Edit, Place};
use crate::rules::Param;
use std::collections::BTreeMap;

/// A block is older than the software it must run.
pub(super) const CODE: &str = "VER001";

/// The ways out for every pool that has licenses older than its software.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    let mut by_pool: BTreeMap<usize, Vec<&Block>> = BTreeMap::new();
    for block in &base.ground.review.assessment.blocks {
        if let Some(pool) = block.pool.filter(|_| is_conflict(block)) {
            by_pool.entry(pool).or_default().push(block);
        }
    }
    if smb::version_goes_too(base.ground) {
        by_pool.remove(&0);
    }
    by_pool.into_iter().flat_map(|(pool, blocks)| of_pool(base, pool, &blocks)).collect()
}

/// Whether the block's version decides its fate; what is converted or lost goes anyway.
pub(super) fn is_conflict(block: &Block) -> bool {
    block.too_old && matches!(block.fate, Fate::Upgrade { .. } | Fate::Remove(Removal::Version))
}

fn of_pool(base: &Base<'_>, pool: usize, blocks: &[&Block]) -> Vec<Path> {
    let Ground { inputs, review } = base.ground;
    let assessment = &review.assessment;
    let Some(facts) = assessment.pools.get(pool) else { return Vec::new() };
    let Some(host) = assessment.nodes.get(facts.host_node) else { return Vec::new() };
    let at = inputs.plan.node(host.at).map(|n| n.name.clone()).unwrap_or_default();
    let oldest = blocks.iter().filter_map(|b| b.license?.version).min().unwrap_or_default();
    let conflict = Conflict {
        code: CODE,
        codes: vec![CODE],
        place: Place::Node(host.at),
        at,
        title: "paths-conflict-version",
        params: vec![
            ("quantity", quantity(blocks).into()),
            ("oldest", oldest.into()),
            ("software", facts.software.into()),
        ],
    };
    let focus = if pool == 0 { Focus::Central } else { Focus::Device(host.at) };
    base.paths(conflict, pool, focus, &[], |ground| drafts(ground, pool))
}

fn drafts(ground: Ground<'_>, pool: usize) -> Vec<Draft> {
    let all = ground.review.assessment.blocks.iter();
    let blocks: Vec<&Block> = all.filter(|b| b.pool == Some(pool) && is_conflict(b)).collect();
    let mut drafts = vec![with_ssa(ground, pool, &blocks)];
    if blocks.iter().any(|b| !b.under_ssa) {
        drafts.push(Draft::new("rebuy", "paths-way-version-rebuy"));
    }
    drafts.extend(stay(ground, pool));
    drafts
}

fn quantity(blocks: &[&Block]) -> u64 {
    blocks.iter().fold(0, |sum, b| sum.saturating_add(u64::from(b.quantity)))
}

/// Every old block under SSA: upgraded free of charge (§7.1).
pub(super) fn with_ssa(ground: Ground<'_>, pool: usize, blocks: &[&Block]) -> Draft {
    let inputs = &ground.inputs;
    let mut until: BTreeMap<DeviceAt, Vec<(usize, jiff::civil::Date)>> = BTreeMap::new();
    let missing: Vec<&Block> = blocks.iter().copied().filter(|b| !b.under_ssa).collect();
    let mut unknown = None;
    for block in blocks {
        let Some(to) = must_run(ground, pool, block) else { continue };
        let released = inputs.catalog.released(to);
        if released.is_none() {
            unknown = unknown.max(Some(to));
        }
        if !block.under_ssa {
            let day = released.unwrap_or_else(|| inputs.date());
            until.entry(block.at).or_default().push((block.index, day));
        }
    }
    let edits = until.into_iter().filter_map(|(at, days)| {
        let device = inputs.plan.device(at)?;
        Some(Edit::device(at, device, |d| {
            for (index, day) in days {
                if let Some(stock) = d.installed.get_mut(index) {
                    stock.ssa_until = Some(day);
                }
            }
        }))
    });
    let mut draft = Draft::new("ssa", "paths-way-version-ssa").edits(edits.collect());
    if !missing.is_empty() {
        draft = draft.confirm("ssa-renewed", vec![("quantity", quantity(&missing).into())]);
    }
    if let Some(version) = unknown {
        draft = draft.confirm("ssa-release", vec![("version", version.into())]);
    }
    draft
}

/// Software a block must run.
fn must_run(ground: Ground<'_>, pool: usize, block: &Block) -> Option<u8> {
    Some(ground.review.assessment.pools.get(pool)?.compared(block.license?.product).0)
}

/// The highest software that all installed licenses of the pool allow, on every node and application of it.
fn stay(ground: Ground<'_>, pool: usize) -> Option<Draft> {
    let assessment = &ground.review.assessment;
    let plan = ground.inputs.plan;
    let facts = assessment.pools.get(pool)?;
    let (mut common, mut operator, mut monitor) = (None::<u8>, None::<u8>, None::<u8>);
    for block in assessment.blocks.iter().filter(|b| b.pool == Some(pool) && b.quantity > 0) {
        // What is converted or lost goes at any software.
        let gone = !is_conflict(block) && !matches!(block.fate, Fate::Keep);
        let Some((license, version)) = block.license.and_then(|l| Some((l, l.version?))) else {
            continue;
        };
        let lowest = match license.product {
            _ if gone => continue,
            ProductId::OPERATOR => &mut operator,
            ProductId::QUEUE_MONITOR => &mut monitor,
            _ => &mut common,
        };
        *lowest = Some(lowest.map_or(version, |v| v.min(version)));
    }
    let software = common.map_or(facts.software, |v| v.min(facts.software));
    let below =
        |limit: Option<u8>, own: Option<u8>, now: u8| limit.filter(|l| *l < own.unwrap_or(now));
    let mut edits = Vec::new();
    for &index in &facts.nodes {
        let node = assessment.nodes.get(index)?;
        let written = plan.node(node.at)?;
        let lower = node.software > software;
        let now = node.software.min(software);
        let app_operator =
            written.operator.and_then(|o| below(operator, o.software, facts.operator.0));
        let app_monitor =
            written.queue_monitor.and_then(|q| below(monitor, q.software, facts.queue_monitor.0));
        if !lower && app_operator.is_none() && app_monitor.is_none() {
            continue;
        }
        edits.push(Edit::node(node.at, written, |n| {
            if lower {
                n.software = Some(now);
            }
            if let (Some(o), Some(version)) = (n.operator.as_mut(), app_operator) {
                o.software = Some(version);
            }
            if let (Some(q), Some(version)) = (n.queue_monitor.as_mut(), app_monitor) {
                q.software = Some(version);
            }
        }));
    }
    if edits.is_empty() {
        return None;
    }
    let mut draft = Draft::new("stay", "paths-way-version-stay").with("software", software);
    if software < facts.software {
        let params = vec![("software", software.into()), ("wanted", Param::from(facts.software))];
        draft = draft.confirm("stay-without-new", params);
    } else {
        draft = draft.confirm("stay-application", Vec::new());
    }
    Some(draft.edits(edits))
}
