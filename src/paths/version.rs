//! Software newer than licenses: prove SSA and upgrade, remove and buy, or stay on older software (§1.3, §7.1).

use super::path::{Condition, Draft, Path};
use super::trial::{Base, Focus, Ground};
use super::{Conflict, pool, smb};
use crate::assess::{Block, Fate, Removal};
use crate::catalog::ProductId;
use crate::plan::{DeviceAt, Edit, Node, Place, Plan};
use crate::rules::Param;
use std::collections::BTreeMap;

/// A block is older than the software it must run.
pub(super) const CODE: &str = "VER001";

/// The ways out for every pool that has licenses older than its software. Those of a local pool that is short
/// as well are ways out of both, and so are those of SMB on the master, where there are any.
pub(super) fn ways(base: &Base<'_>, smb: &[Path]) -> Vec<Path> {
    let mut by_pool: BTreeMap<usize, Vec<&Block>> = BTreeMap::new();
    for block in &base.ground.review.assessment.blocks {
        if let Some(pool) = block.pool.filter(|_| is_conflict(block)) {
            by_pool.entry(pool).or_default().push(block);
        }
    }
    if smb::version_goes_too(base.ground) && !smb.is_empty() {
        by_pool.remove(&0);
    }
    let short = pool::short(base.ground);
    by_pool.retain(|pool, _| !short.contains_key(pool));
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
    let versions = blocks.iter().filter_map(|b| b.license?.version);
    let newest = versions.clone().max().unwrap_or_default();
    let same = versions.min() == Some(newest);
    let software = blocks.iter().filter_map(|b| must_run(base.ground, pool, b)).max();
    let conflict = Conflict {
        code: CODE,
        codes: vec![CODE],
        place: Place::Node(host.at),
        at,
        title: if same { "paths-conflict-version" } else { "paths-conflict-versions" },
        params: vec![
            ("quantity", quantity(blocks).into()),
            ("version", newest.into()),
            ("software", software.unwrap_or(facts.software).into()),
        ],
    };
    let focus = if pool == 0 { Focus::Central } else { Focus::Device(host.at) };
    base.paths(conflict, pool, focus, &[], |ground| drafts(ground, pool))
}

fn drafts(ground: Ground<'_>, pool: usize) -> Vec<Draft> {
    let blocks = too_old(ground, pool);
    let lost: Vec<&Block> = blocks.iter().copied().filter(|b| !b.under_ssa).collect();
    let mut drafts = vec![with_ssa(ground, pool, &blocks)];
    if !lost.is_empty() {
        let rebuy = Draft::new("rebuy", "paths-way-version-rebuy");
        drafts.push(rebuy.with("quantity", quantity(&lost)));
    }
    drafts.extend(stay(ground, pool));
    drafts
}

/// The blocks of a pool whose version decides their fate.
pub(super) fn too_old(ground: Ground<'_>, pool: usize) -> Vec<&Block> {
    let all = ground.review.assessment.blocks.iter();
    all.filter(|b| b.pool == Some(pool) && is_conflict(b)).collect()
}

/// The highest software that all installed licenses of the pool allow, on every node and application of it.
pub(super) fn stay(ground: Ground<'_>, pool: usize) -> Option<Draft> {
    Some(Lower::of(ground, pool)?.draft(ground.inputs.plan))
}

/// How many licenses blocks are.
pub(super) fn quantity(blocks: &[&Block]) -> u64 {
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
    let mut draft = Draft::new("ssa", "paths-way-version-ssa")
        .with("quantity", quantity(blocks))
        .edits(edits.collect());
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

/// The highest versions that all installed licenses of a pool allow, where they are lower than those to run.
#[derive(Debug)]
pub(super) struct Lower {
    /// Software the pool is to run, and what runs today.
    wanted: u8,
    running: u8,
    common: u8,
    operator: Option<u8>,
    monitor: Option<u8>,
    /// The nodes it changes, with their versions.
    nodes: Vec<(DeviceAt, Versions)>,
}

/// What a node says of itself after a way, where it says `now`; `None` where it is gone.
fn changed<'n>(draft: &'n Draft, at: DeviceAt, now: Option<&'n Node>) -> Option<&'n Node> {
    draft.edits.iter().fold(now, |node, edit| match edit {
        Edit::SetNode { at: place, to } if *place == at => Some(&**to),
        Edit::PutNode { at: place, to } if *place == at => to.as_deref(),
        _ => node,
    })
}

/// Versions of a node and its applications; `None` for those that stay.
#[derive(Debug, Clone, Copy)]
struct Versions {
    software: Option<u8>,
    operator: Option<u8>,
    monitor: Option<u8>,
}

impl Lower {
    /// What the licenses of a pool allow; `None` where that is no less than what is to run.
    pub(super) fn of(ground: Ground<'_>, pool: usize) -> Option<Self> {
        Self::of_those(ground, pool, |_| true)
    }

    /// What those licenses of a pool allow that stay.
    pub(super) fn of_those(
        ground: Ground<'_>,
        pool: usize,
        stays: impl Fn(&Block) -> bool,
    ) -> Option<Self> {
        let assessment = &ground.review.assessment;
        let facts = assessment.pools.get(pool)?;
        let (mut common, mut operator, mut monitor) = (None::<u8>, None::<u8>, None::<u8>);
        let blocks = assessment.blocks.iter().filter(|b| b.pool == Some(pool) && b.quantity > 0);
        for block in blocks.filter(|b| stays(b)) {
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
        let mut nodes = Vec::new();
        for &index in &facts.nodes {
            let node = assessment.nodes.get(index)?;
            let written = ground.inputs.plan.node(node.at)?;
            let versions = Versions {
                software: (node.software > software).then_some(software),
                operator: written
                    .operator
                    .and_then(|o| below(operator, o.software, facts.operator.0)),
                monitor: written
                    .queue_monitor
                    .and_then(|q| below(monitor, q.software, facts.queue_monitor.0)),
            };
            if [versions.software, versions.operator, versions.monitor].iter().any(Option::is_some)
            {
                nodes.push((node.at, versions));
            }
        }
        (!nodes.is_empty()).then(|| Self {
            wanted: facts.software,
            running: facts.running,
            common: software,
            operator: nodes.iter().find_map(|(_, v)| v.operator),
            monitor: nodes.iter().find_map(|(_, v)| v.monitor),
            nodes,
        })
    }

    /// The edits of its nodes, as far as the plan has them.
    fn edits<'n>(&self, node: impl Fn(DeviceAt) -> Option<&'n Node>) -> Vec<Edit> {
        let edit = |(at, versions): &(DeviceAt, Versions)| {
            let written = node(*at)?;
            Some(Edit::node(*at, written, |n| {
                n.software = versions.software.or(n.software);
                if let Some(o) = n.operator.as_mut() {
                    o.software = versions.operator.or(o.software);
                }
                if let Some(q) = n.queue_monitor.as_mut() {
                    q.software = versions.monitor.or(q.software);
                }
            }))
        };
        self.nodes.iter().filter_map(edit).collect()
    }

    /// The same way on this software; `plan` is the one it is made for.
    pub(super) fn with(&self, draft: &Draft, title: &'static str, plan: &Plan) -> Draft {
        let mut both = draft.clone().with("software", self.common);
        both.way.push_str("-stay");
        both.title = title;
        // What the way changes of a node is kept: the versions are written into the node as it is by then.
        both.edits.extend(self.edits(|at| changed(draft, at, plan.node(at))));
        both.conditions.extend(self.conditions());
        both
    }

    /// What is given up.
    fn conditions(&self) -> Vec<Condition> {
        let mut all = Vec::new();
        if self.common < self.wanted {
            let wanted = Param::from(self.wanted);
            let params = vec![("software", self.common.into()), ("wanted", wanted)];
            all.push(Condition { id: "stay-without-new", params });
        }
        if self.operator.or(self.monitor).is_some() {
            all.push(Condition { id: "stay-application", params: Vec::new() });
        }
        all
    }

    /// The way: named by what its edits do.
    fn draft(&self, plan: &Plan) -> Draft {
        let (title, version) = match (self.operator, self.monitor) {
            _ if self.common < self.running => ("paths-way-version-back", self.common),
            _ if self.common < self.wanted => ("paths-way-version-stay", self.common),
            (Some(operator), None) => ("paths-way-version-operator", operator),
            (None, Some(monitor)) => ("paths-way-version-monitor", monitor),
            _ => ("paths-way-version-applications", self.common),
        };
        let mut draft = Draft::new("stay", title)
            .with("software", version)
            .edits(self.edits(|at| plan.node(at)));
        if let Some((operator, monitor)) = self.operator.zip(self.monitor) {
            draft = draft.with("operator", operator).with("monitor", monitor);
        }
        let lowest = self.operator.into_iter().chain(self.monitor).min();
        let older = lowest.is_some_and(|version| version < self.common);
        let applications = if older { "older" } else { "same" };
        draft = draft.with("applications", applications);
        draft.conditions.extend(self.conditions());
        draft
    }
}
