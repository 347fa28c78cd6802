//! A local pool that is short: buy for it, or draw from the master (§1.2).

use super::path::{Condition, Draft, Path};
use super::smb::Left;
use super::trial::{Base, Focus, Ground};
use super::version::Lower;
use super::{Conflict, smb, version};
use crate::assess::{Action, Block, PortMode, bought_version};
use crate::catalog::ProductId;
use crate::paths::Origin;
use crate::plan::{DeviceAt, Edit, Licensing, Node, Place, PortLicense, SmbDisposal};
use std::collections::BTreeMap;

/// The local pool misses what the central pool has too many of.
const OUT_OF_REACH: &str = "POOL002";
/// The node is licensed locally.
const LOCAL: &str = "POOL001";
/// Licenses of the node move to the master; asked for only where some do.
const MOVES: &str = "pool-centralise-move";

/// SMB licenses of the node are removed, and what it misses is bought there.
const DISCARD: &str = "buy-discard";
/// The same with those licenses converted.
const CONVERT: &str = "buy-convert";

/// The title of a way with the licenses that are too old proved under SSA.
fn under_ssa(title: &str) -> Option<&'static str> {
    match title {
        "paths-way-pool-centralise" => Some("paths-way-pool-centralise-ssa"),
        "paths-way-pool-buy-discard" => Some("paths-way-pool-buy-discard-ssa"),
        "paths-way-pool-centralise-convert" => Some("paths-way-pool-centralise-convert-ssa"),
        "paths-way-pool-centralise-discard" => Some("paths-way-pool-centralise-discard-ssa"),
        _ => None,
    }
}

/// The ways out for every local pool that misses licenses, or has SMB licenses left behind.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    let mut all: BTreeMap<usize, u64> = short(base.ground);
    for block in &base.ground.review.assessment.blocks {
        if let Some(pool) =
            block.pool.filter(|&p| p > 0 && block.quantity > 0 && smb::is_smb(block))
        {
            all.entry(pool).or_default();
        }
    }
    let of_each = |(pool, missing)| match missing {
        0 => left_behind(base, pool),
        _ => of_pool(base, pool, missing),
    };
    all.into_iter().flat_map(of_each).collect()
}

/// The ways out for what is left behind of SMB on a node that is short of nothing.
fn left_behind(base: &Base<'_>, pool: usize) -> Vec<Path> {
    let (Some(local), Some(left)) = (Local::of(base.ground, pool), Left::of(base.ground, pool))
    else {
        return Vec::new();
    };
    let paths = base.paths(left.conflict(), pool, Focus::Device(local.at), &[], |_| {
        let (_, central) = local.as_they_are(pool);
        let others = local.other_smb(pool).into_iter().filter(|d| !is_here(&d.way));
        left.here().chain([central]).chain(others).collect()
    });
    local.moving(base, paths)
}

/// Whether a way leaves the node licensed locally.
fn is_here(way: &str) -> bool {
    [DISCARD, CONVERT].contains(&way)
}

/// How many licenses each local pool misses that misses some.
pub(super) fn short(ground: Ground<'_>) -> BTreeMap<usize, u64> {
    let mut short: BTreeMap<usize, u64> = BTreeMap::new();
    for row in &ground.review.assessment.position {
        // What SMB licenses are converted with is no license that objects are short of.
        let counts = row.missing > 0 && row.product != ProductId::SMB_UPGRADE;
        if let Some(pool) = row.pool.filter(|&p| p > 0 && counts) {
            let sum = short.entry(pool).or_default();
            *sum = sum.saturating_add(row.missing);
        }
    }
    short
}

fn of_pool(base: &Base<'_>, pool: usize, missing: u64) -> Vec<Path> {
    let Some(local) = Local::of(base.ground, pool) else { return Vec::new() };
    let place = Place::Node(local.at);
    let findings = &base.ground.review.findings;
    let reach = findings.iter().any(|f| f.rule.code == OUT_OF_REACH && f.place == place);
    let old = version::quantity(&local.old);
    let mut codes = vec![LOCAL];
    codes.extend(reach.then_some(OUT_OF_REACH));
    codes.extend((old > 0).then_some(version::CODE));
    let conflict = Conflict {
        code: if reach { OUT_OF_REACH } else { LOCAL },
        codes,
        place,
        at: local.node.name.clone(),
        title: if old > 0 { "paths-conflict-pool-old" } else { "paths-conflict-pool" },
        params: vec![("missing", missing.into()), ("quantity", old.into())],
    };
    let paths = base.paths(conflict, pool, Focus::Device(local.at), &[], |_| local.drafts(pool));
    local.moving(base, paths)
}

/// A node with licenses of its own.
struct Local<'a> {
    ground: Ground<'a>,
    at: DeviceAt,
    node: &'a Node,
    /// Its licenses that are too old.
    old: Vec<&'a Block>,
}

impl<'a> Local<'a> {
    fn of(ground: Ground<'a>, pool: usize) -> Option<Self> {
        let assessment = &ground.review.assessment;
        let at = assessment.nodes.get(assessment.pools.get(pool)?.host_node)?.at;
        let node = ground.inputs.plan.node(at)?;
        Some(Self { ground, at, node, old: version::too_old(ground, pool) })
    }

    /// The ways with the condition that licenses move only where some do.
    fn moving(&self, base: &Base<'_>, mut paths: Vec<Path>) -> Vec<Path> {
        let from = base.ground.inputs.plan.device(self.at).map(|d| d.name.as_str());
        for path in &mut paths {
            let mut lines = path.changed.iter().flat_map(|c| &c.lines);
            let moves = lines.any(|line| {
                let origin = match &line.from {
                    Origin::Device(device) => Some(&**device),
                    _ => None,
                };
                line.action == Action::Move && origin == from
            });
            path.conditions.retain(|c| moves || c.id != MOVES);
        }
        paths
    }

    fn drafts(&self, pool: usize) -> Vec<Draft> {
        let (buy, central) = self.as_they_are(pool);
        let other = self.other_smb(pool);
        let mut with_old = Vec::new();
        // Upgraded where an SSA is proven, here or at the master; buying is the way where all of them have one.
        if self.old.iter().any(|b| !b.under_ssa) {
            let ssa = version::with_ssa(self.ground, pool, &self.old);
            let mut here = ssa.clone();
            here.conditions.splice(0..0, buy.conditions.iter().cloned());
            with_old.push(here);
            for draft in std::iter::once(&central).chain(&other) {
                let title = under_ssa(draft.title);
                with_old.extend(title.map(|title| draft.clone().also(&ssa, "-ssa", title)));
            }
        }
        if !self.old.is_empty() {
            with_old.extend(version::stay(self.ground, pool).map(|mut stay| {
                stay.conditions.splice(0..0, buy.conditions.iter().cloned());
                stay
            }));
            let lower = Lower::of(self.ground, pool);
            let discard = other.iter().find(|draft| draft.way == DISCARD);
            with_old.extend(lower.zip(discard).map(|(lower, draft)| {
                let title = "paths-way-pool-buy-discard-stay";
                lower.with(draft, title, self.ground.inputs.plan)
            }));
        }
        [buy, central].into_iter().chain(other).chain(with_old).collect()
    }

    /// Where what the node misses comes from: the balance, the vendor, or both.
    fn supply(&self, pool: usize) -> &'static str {
        let rows = self.ground.review.assessment.position.iter();
        let mut rows = rows.filter(|r| r.pool == Some(pool) && r.product != ProductId::SMB_UPGRADE);
        let (mut bought, mut assigned) = (false, false);
        for row in &mut rows {
            bought |= row.bought > 0;
            assigned |= row.assigned > 0;
        }
        match (bought, assigned) {
            (false, true) => "balance",
            (true, true) => "both",
            _ => "vendor",
        }
    }

    /// Bought here, or from the master; what is SMB goes as the plan says.
    fn as_they_are(&self, pool: usize) -> (Draft, Draft) {
        let mut buy = Draft::new("buy", "paths-way-pool-buy").with("from", self.supply(pool));
        let mut central = self.centralise("centralise", "paths-way-pool-centralise");
        let own = self.smb(pool);
        let converts = |node: &Node| own > 0 && node.smb_disposal == SmbDisposal::Convert;
        if converts(self.node) {
            buy = self.converting(buy, own, &[pool], pool);
        }
        if self.master().is_some_and(|(_, node)| converts(node)) {
            central = self.converting(central, own, &[pool], 0);
        }
        (buy, central)
    }

    /// What is to be confirmed where SMB licenses of some pools become Ports of another.
    fn converting(&self, draft: Draft, quantity: u64, pools: &[usize], home: usize) -> Draft {
        let draft = draft.confirm("smb-upgrade-ssa", vec![("quantity", quantity.into())]);
        let assessment = &self.ground.review.assessment;
        let Some(home) = assessment.pools.get(home) else { return draft };
        let to = bought_version(&self.ground.inputs, home.software);
        smb::of_version(draft, pools.iter().flat_map(|pool| self.smb_blocks(*pool)), to)
    }

    /// The same with the SMB licenses converted or removed where the plan does otherwise: those of the node, and
    /// those of a master that must leave SMB for a node to be its slave (§2.4).
    fn other_smb(&self, pool: usize) -> Vec<Draft> {
        let own = self.smb(pool);
        let mut drafts = Vec::new();
        if own > 0 && self.node.smb_disposal == SmbDisposal::Convert {
            let discard = Edit::node(self.at, self.node, |n| n.smb_disposal = SmbDisposal::Discard);
            let draft = Draft::new(DISCARD, "paths-way-pool-buy-discard").edits(vec![discard]);
            let quantity = vec![("quantity", own.into())];
            drafts.push(draft.with("quantity", own).confirm("smb-discard", quantity));
        }
        let converted = Left::of(self.ground, pool).map_or(0, |left| left.converted());
        if converted > 0 && self.node.smb_disposal == SmbDisposal::Discard {
            let convert = Edit::node(self.at, self.node, |n| n.smb_disposal = SmbDisposal::Convert);
            let draft = Draft::new(CONVERT, "paths-way-pool-buy-convert").edits(vec![convert]);
            let draft = draft.with("quantity", converted);
            drafts.push(self.converting(draft, converted, &[pool], pool));
        }
        let Some((at, master)) = self.master() else { return drafts };
        let central = self.ground.review.assessment.pools.first();
        let is_smb = central.is_some_and(|p| matches!(p.mode, PortMode::Smb { .. }));
        let all = own.saturating_add(self.smb(0));
        if all == 0 || own == 0 && !is_smb {
            return drafts;
        }
        let mut add = |way, title, disposal| {
            if !is_smb && master.smb_disposal == disposal {
                return;
            }
            let draft = self.centralise(way, title).with("quantity", all);
            let mut draft = match disposal {
                SmbDisposal::Convert => self.converting(draft, all, &[0, pool], 0),
                SmbDisposal::Discard => {
                    draft.confirm("smb-discard", vec![("quantity", all.into())])
                }
            };
            draft.edits.push(Edit::node(at, master, |n| {
                n.port_license = PortLicense::Standard;
                n.smb_disposal = disposal;
            }));
            drafts.push(draft);
        };
        let title = "paths-way-pool-centralise-convert";
        add("centralise-convert", title, SmbDisposal::Convert);
        let title = "paths-way-pool-centralise-discard";
        add("centralise-discard", title, SmbDisposal::Discard);
        drafts
    }

    /// SMB licenses of a pool.
    fn smb(&self, pool: usize) -> u64 {
        self.smb_blocks(pool).fold(0, |sum: u64, b| sum.saturating_add(u64::from(b.quantity)))
    }

    fn smb_blocks(&self, pool: usize) -> impl Iterator<Item = &'a Block> + use<'a> {
        let blocks = self.ground.review.assessment.blocks.iter();
        blocks.filter(move |b| b.pool == Some(pool) && smb::is_smb(b))
    }

    fn master(&self) -> Option<(DeviceAt, &'a Node)> {
        let assessment = &self.ground.review.assessment;
        let at = assessment.nodes.get(assessment.pools.first()?.host_node)?.at;
        Some((at, self.ground.inputs.plan.node(at)?))
    }

    fn centralise(&self, way: &str, title: &'static str) -> Draft {
        let mut draft = Draft::new(way, title)
            .edits(vec![Edit::node(self.at, self.node, |n| n.licensing = Licensing::Central)])
            .confirm("pool-centralise", vec![("count", 1_u64.into())]);
        draft.conditions.push(Condition { id: MOVES, params: vec![("count", 1_u64.into())] });
        draft
    }
}
