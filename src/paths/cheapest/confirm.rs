//! What must be confirmed before a choice is taken: the same as of the way out that does the same.

use super::variants::has_size;
use crate::assess::{Action, Block, Fate, From, Inputs, PortMode, Removal, bought_version};
use crate::catalog::ProductId;
use crate::paths::path::{Condition, SMB_VERSION};
use crate::plan::{DeviceAt, Licensing, Plan};
use crate::rules::{Param, Review};

/// The conditions of a choice; those of an SSA are [`super::conditions`].
pub(super) fn conditions(inputs: &Inputs<'_>, plan: &Plan, after: &Review) -> Vec<Condition> {
    let mut all = smb(inputs, after);
    all.extend(centralised(inputs.plan, plan, after));
    all
}

/// SMB licenses that the bill of the choice converts or removes: as drawn or not, that is what is chosen.
fn smb(inputs: &Inputs<'_>, after: &Review) -> Vec<Condition> {
    let is_smb = |b: &Block| b.license.is_some_and(|l| l.product == ProductId::SMB_PORT);
    let (mut converted, mut discarded) = (Vec::new(), 0_u64);
    for block in after.assessment.blocks.iter().filter(|b| is_smb(b)) {
        match block.fate {
            Fate::Convert { converted: n } if n > 0 => converted.push((u64::from(n), block)),
            Fate::Remove(why)
                if matches!(why, Removal::SmbLeft | Removal::SmbSize)
                    || is_of_other_size(after, block) =>
            {
                discarded = discarded.saturating_add(block.quantity.into());
            }
            _ => {}
        }
    }
    let mut all = Vec::new();
    let quantity = |n: u64| vec![("quantity", Param::from(n))];
    if !converted.is_empty() {
        let n = converted.iter().fold(0, |sum: u64, (n, _)| sum.saturating_add(*n));
        all.push(Condition { id: "smb-upgrade-ssa", params: quantity(n) });
    }
    all.extend(version_of(inputs, after, &converted));
    if discarded > 0 {
        all.push(match other_size(after) {
            Some(size) => {
                let params = vec![("quantity", discarded.into()), ("size", size.into())];
                Condition { id: "smb-other-size", params }
            }
            None => Condition { id: "smb-discard", params: quantity(discarded) },
        });
    }
    all
}

/// Whether a block is of another size than the ports are, so that it goes whatever its version.
fn is_of_other_size(after: &Review, block: &Block) -> bool {
    let pool = block.pool.and_then(|pool| after.assessment.pools.get(pool));
    match pool.map(|pool| pool.mode) {
        Some(PortMode::Smb { size }) => block.license.is_some_and(|l| l.grade != size),
        _ => false,
    }
}

/// Conversion names the version of the Ports, not that of the SMB licenses.
fn version_of(
    inputs: &Inputs<'_>,
    after: &Review,
    converted: &[(u64, &Block)],
) -> Option<Condition> {
    let pools = &after.assessment.pools;
    let versions = converted.iter().filter_map(|(_, block)| {
        let pool = pools.get(block.pool?)?;
        Some((block.license?.version?, bought_version(inputs, pool.software)))
    });
    let (from, to) = versions.filter(|(from, to)| from != to).min()?;
    let params = vec![("from", from.into()), ("to", to.into())];
    Some(Condition { id: SMB_VERSION, params })
}

/// The size of the master's SMB licenses, where none of it is on board: they replace those of other sizes.
fn other_size(after: &Review) -> Option<u16> {
    let pool = after.assessment.pools.first()?;
    match pool.mode {
        PortMode::Smb { size } if !has_size(after, size) => Some(size),
        _ => None,
    }
}

/// Nodes that the choice licenses by the master, where the plan as drawn does not.
fn centralised(drawn: &Plan, plan: &Plan, after: &Review) -> Vec<Condition> {
    let nodes = drawn.nodes().zip(plan.nodes()).filter(|((_, was), (_, is))| {
        was.licensing == Licensing::Local && is.licensing == Licensing::Central
    });
    let nodes: Vec<DeviceAt> = nodes.map(|((at, _), _)| at).collect();
    if nodes.is_empty() {
        return Vec::new();
    }
    let count = |n: usize| vec![("count", Param::from(n))];
    let moves = |at: &&DeviceAt| {
        let assessment = &after.assessment;
        let from = |device: usize| assessment.devices.get(device).is_some_and(|d| d.at == **at);
        assessment.lines.iter().any(|line| {
            line.action == Action::Move && matches!(line.from, From::Device(d) if from(d))
        })
    };
    let moving = nodes.iter().filter(moves).count();
    let moving =
        (moving > 0).then(|| Condition { id: "pool-centralise-move", params: count(moving) });
    let central = Condition { id: "pool-centralise", params: count(nodes.len()) };
    std::iter::once(central).chain(moving).collect()
}
