//! Edits that more than one rule proposes.

use super::context::version_after;
use super::{Context, Finding, Fix};
use crate::assess::{Block, Fate, PortMode};
use crate::catalog::ProductId;
use crate::plan::{
    Device, DeviceAt, Edit, Licensing, Node, ObjectGroup, PortLicense, Role, SmbDisposal, readings,
};

/// Draws the node's licenses from the master, unless its ports are SMB, which hold no more than their size.
pub(super) fn centralise(ctx: &Context<'_>, finding: &Finding) -> Option<Fix> {
    let (at, node) = ctx.node_of(finding)?;
    if ctx.assessment.pools.first()?.mode != PortMode::Standard {
        return None;
    }
    let edit = Edit::node(at, node, |n| n.licensing = Licensing::Central);
    let fix = if costs_licenses(ctx, at) { Fix::lossy } else { Fix::safe };
    let id = if node.role == Role::Master { "master-central" } else { "centralise" };
    Some(fix(id, edit).with("node", node.name.as_str()))
}

/// Whether licenses are lost when a local node joins the central pool: those of the pool by newer software of the
/// node, those of the node by newer software of the pool (§1.3), or SMB licenses that are not converted there.
fn costs_licenses(ctx: &Context<'_>, at: DeviceAt) -> bool {
    let assessment = ctx.assessment;
    let pool = assessment.nodes.iter().find(|n| n.at == at).map_or(0, |n| n.pool);
    let (Some(central), Some(local)) = (assessment.pools.first(), assessment.pools.get(pool))
    else {
        return false;
    };
    let raised = |p: ProductId| local.compared(p).0 > central.compared(p).0;
    let outdated = |b: &&Block| {
        let stays = matches!(b.fate, Fate::Keep | Fate::Upgrade { .. });
        let needs = b.license.map_or(0, |l| central.compared(l.product).0);
        stays && b.pool == Some(pool) && version_after(b).is_some_and(|version| version < needs)
    };
    [ProductId::PORT, ProductId::OPERATOR, ProductId::QUEUE_MONITOR].into_iter().any(raised)
        || ctx.blocks().any(|b| outdated(&b))
        || ctx.blocks_of(pool, ProductId::SMB_PORT).next().is_some() && smb_is_lost(ctx)
}

/// Whether the central pool gives up SMB licenses that a local node would have converted, all or some (§2.4).
fn smb_is_lost(ctx: &Context<'_>) -> bool {
    let discards = ctx.master().is_some_and(|(_, n)| n.smb_disposal == SmbDisposal::Discard);
    discards || ctx.plan().readings.smb_convert == readings::SmbConvert::Needed
}

/// Standard Ports on the master; its SMB licenses are converted (§2.4), which loses some where the plan converts no
/// more than there are ports.
pub(super) fn standard_ports(ctx: &Context<'_>, at: DeviceAt, node: &Node) -> Fix {
    let edit = Edit::node(at, node, |n| {
        n.port_license = PortLicense::Standard;
        n.smb_disposal = SmbDisposal::Convert;
    });
    let smb: u64 = ctx.blocks_of(0, ProductId::SMB_PORT).map(|b| u64::from(b.quantity)).sum();
    let ports = ctx.assessment.pools.first().map_or(0, |p| p.ports);
    let readings = &ctx.plan().readings;
    let all = readings.smb_convert == readings::SmbConvert::All;
    let each = readings.smb_unit == readings::SmbUnit::PerPort && smb <= ports;
    let fix = if all || each { Fix::safe } else { Fix::lossy };
    // Where no SMB license is on board there is none to convert.
    fix(if smb == 0 { "standard-only" } else { "standard-ports" }, edit)
}

/// The SMB size that holds so many ports and is above `above`, where SMB is allowed at all (§2.4).
pub(super) fn larger_size(ctx: &Context<'_>, ports: u64, above: u16) -> Option<u16> {
    let mut nodes = ctx.nodes();
    let alone =
        nodes.next().is_some_and(|(_, n)| n.takeover_by.is_none()) && nodes.next().is_none();
    let has_ports = ctx.blocks().any(|b| b.license.is_some_and(|l| l.product == ProductId::PORT));
    let sizes = &ctx.catalog().product(ProductId::SMB_PORT).sizes;
    let fits = |size: &u16| *size > above && u64::from(*size) >= ports;
    if alone && !has_ports { sizes.iter().copied().filter(fits).min() } else { None }
}

/// Takes away what the plan says of who takes over.
pub(super) fn no_takeover(at: DeviceAt, node: &Node) -> Edit {
    Edit::node(at, node, |n| n.takeover_by = None)
}

/// Whether licenses for a software can be bought as the plan asks (VER006).
pub(super) fn may_run(ctx: &Context<'_>, software: u8) -> bool {
    ctx.plan().buy_version.is_none_or(|bought| bought >= software)
}

/// Runs another software on a node, when licenses for it can be bought.
pub(super) fn software(ctx: &Context<'_>, at: DeviceAt, node: &Node, to: u8) -> Option<Edit> {
    if !may_run(ctx, to) {
        return None;
    }
    let own = (to != ctx.plan().software).then_some(to);
    Some(Edit::node(at, node, |n| n.software = own))
}

/// Takes a block out of the record.
pub(super) fn without_block(at: DeviceAt, device: &Device, index: usize) -> Option<Edit> {
    device.installed.get(index)?;
    Some(Edit::device(at, device, |d| {
        d.installed.remove(index);
    }))
}

/// For a block that is gone already: the plan then no longer speaks of it.
pub(super) fn dropped_block(ctx: &Context<'_>, finding: &Finding) -> Option<Fix> {
    let block = ctx.block(finding)?;
    let edit = without_block(block.at, ctx.plan().device(block.at)?, block.index)?;
    let fix = Fix::lossy("drop-block", edit)
        .with("quantity", block.quantity)
        .with("license", ctx.name(block));
    Some(fix)
}

/// Records a block at another device.
pub(super) fn moved_block(
    ctx: &Context<'_>,
    (from, index): (DeviceAt, usize),
    to: DeviceAt,
) -> Option<Edit> {
    let (source, target) = (ctx.plan().device(from)?, ctx.plan().device(to)?);
    let block = source.installed.get(index)?.clone();
    let put = Edit::device(to, target, |d| d.installed.push(block));
    Some(Edit::Several(vec![without_block(from, source, index)?, put]))
}

/// Changes the features of a group; a feature that is already written is not written twice.
pub(super) fn features(
    at: DeviceAt,
    object: usize,
    group: &ObjectGroup,
    to: impl IntoIterator<Item = String>,
) -> Edit {
    let mut unique: Vec<String> = Vec::new();
    for feature in to {
        if !unique.contains(&feature) {
            unique.push(feature);
        }
    }
    Edit::object(at, object, group, |g| g.features = unique)
}

/// A name like the wanted one that nothing else has: `gw 2`.
pub(super) fn free_name(wanted: &str, taken: &[&str]) -> String {
    const LONGEST: usize = 64;
    (2..=taken.len() + 2)
        .map(|n| {
            let end = format!(" {n}");
            let kept: String = wanted.chars().take(LONGEST - end.len()).collect();
            format!("{}{end}", kept.trim_end())
        })
        .find(|name| !taken.contains(&name.as_str()))
        .unwrap_or_else(|| wanted.to_owned())
}
