//! Third stage: what happens to each block of installed licenses, and what is usable of it (§1.3, §7.1).

use super::facts::Facts;
use super::memo::Memo;
use super::model::{Block, Fate, Inputs, Pool, PortMode, Removal};
use crate::catalog::{Class, License, ProductId};
use crate::plan::{SmbDisposal, Stock, readings};
use jiff::civil::Date;

/// Every block in plan order, with its pool and fate.
pub(super) fn blocks(inputs: &Inputs<'_>, facts: &Facts) -> Vec<Block> {
    let mut names = Memo::new();
    let mut conversions: Vec<Conversions> =
        facts.pools.iter().map(|pool| Conversions::new(inputs, pool.ports)).collect();
    let mut blocks =
        Vec::with_capacity(inputs.plan.devices().map(|(_, d)| d.installed.len()).sum());
    for (device, (at, written)) in inputs.plan.devices().enumerate() {
        for (index, stock) in written.installed.iter().enumerate() {
            let block = Block {
                at,
                device,
                index,
                license: names
                    .get(stock.license.as_str(), |name| inputs.catalog.parse_license(name)),
                quantity: stock.quantity,
                pool: None,
                counted: false,
                moves: false,
                too_old: false,
                under_ssa: false,
                fate: Fate::Keep,
            };
            blocks.push(place(inputs, facts, &mut conversions, block, stock));
        }
    }
    blocks
}

/// Puts a block in its pool and decides its fate.
fn place(
    inputs: &Inputs<'_>,
    facts: &Facts,
    conversions: &mut [Conversions],
    mut block: Block,
    stock: &Stock,
) -> Block {
    let Some(license) = block.license.filter(|_| block.quantity > 0) else { return block };
    match inputs.catalog.product(license.product).class {
        Class::Hardware => {
            block.counted = true;
            return block;
        }
        Class::Order => return block,
        Class::Pool | Class::Feature => {}
    }
    if facts.pools.is_empty() {
        return block;
    }
    let home = home(facts, block.device, license.product);
    let pool = &facts.pools[home];
    let at_host = pool.host == block.device;
    block.pool = Some(home);
    if license.product == ProductId::IPVA && !at_host && facts.devices[block.device].node.is_none()
    {
        block.fate = Fate::Remove(Removal::IpvaLost);
        return block;
    }
    if let Some(fate) = leave_behind(inputs, facts, conversions, home, &block) {
        block.fate = fate;
        return block;
    }
    block.counted = counts(facts, pool, &block, license);
    block.moves = !at_host && license.product != ProductId::IPVA;
    judge_version(inputs, pool, &mut block, license, stock.ssa_until);
    block
}

/// The pool a block belongs to: its device's local node, or else the central pool; Standby is always central.
fn home(facts: &Facts, device: usize, product: ProductId) -> usize {
    if product == ProductId::STANDBY {
        return 0;
    }
    facts.devices[device].node.map_or(0, |n| facts.nodes[n].pool)
}

/// Whether a block's licenses cover what the pool requires (§2.3, §2.4).
fn counts(facts: &Facts, pool: &Pool, block: &Block, license: License) -> bool {
    match (license.product, pool.mode) {
        (ProductId::IPVA, _) => pool.host == block.device || facts.devices[block.device].is_virtual,
        (ProductId::PORT, PortMode::Smb { .. }) => false,
        (ProductId::SMB_PORT, PortMode::Smb { size }) => license.grade == size,
        _ => true,
    }
}

/// What happens to SMB licenses that cannot stay: converted or removed, whatever their version (§2.4).
fn leave_behind(
    inputs: &Inputs<'_>,
    facts: &Facts,
    conversions: &mut [Conversions],
    home: usize,
    block: &Block,
) -> Option<Fate> {
    let license = block.license.filter(|l| l.product == ProductId::SMB_PORT)?;
    let pool = &facts.pools[home];
    let host = inputs.plan.node(facts.nodes[pool.host_node].at)?;
    if let PortMode::Smb { size } = pool.mode {
        let other = license.grade != size && host.smb_size.is_some();
        return other.then_some(Fate::Remove(Removal::SmbSize));
    }
    if host.smb_disposal == SmbDisposal::Discard {
        return Some(Fate::Remove(Removal::SmbLeft));
    }
    let converted = conversions[home].of_block(inputs, license, block.quantity);
    Some(match converted {
        0 => Fate::Remove(Removal::SmbLeft),
        converted => Fate::Convert { converted },
    })
}

/// Compares a block with the software it must run (§1.3).
fn judge_version(
    inputs: &Inputs<'_>,
    pool: &Pool,
    block: &mut Block,
    license: License,
    ssa_until: Option<Date>,
) {
    let (software, _) = pool.compared(license.product);
    if license.version.is_none_or(|version| version >= software) {
        return;
    }
    block.too_old = true;
    block.under_ssa = under_ssa(inputs, ssa_until, software);
    if block.under_ssa {
        block.fate = Fate::Upgrade { to: software };
    } else {
        block.fate = Fate::Remove(Removal::Version);
        block.moves = false;
    }
}

/// Whether an SSA covers the upgrade to a version: by its release day, or where that is unknown by the plan's
/// date, which is then a condition to confirm (§7.1).
fn under_ssa(inputs: &Inputs<'_>, until: Option<Date>, version: u8) -> bool {
    let must_cover = inputs.catalog.released(version).unwrap_or_else(|| inputs.date());
    until.is_some_and(|until| must_cover <= until)
}

/// Ports an SMB license stands for: one, or its size when read as a bundle (§2.4).
pub(super) fn ports_of_smb(inputs: &Inputs<'_>, license: License) -> u64 {
    match inputs.plan.readings.smb_unit {
        readings::SmbUnit::PerPort => 1,
        readings::SmbUnit::Bundle => u64::from(license.grade).max(1),
    }
}

/// What of the SMB licenses of a pool is converted to standard Ports, block by block: all, or no more than its ports
/// take where only needed ones are (§2.4).
#[derive(Debug, Clone)]
pub struct Conversions {
    left: Option<u64>,
}

impl Conversions {
    /// The conversions of a pool of so many ports.
    #[must_use]
    pub fn new(inputs: &Inputs<'_>, ports: u64) -> Self {
        let needed = inputs.plan.readings.smb_convert == readings::SmbConvert::Needed;
        Self { left: needed.then_some(ports) }
    }

    /// How many licenses of the next block are converted.
    pub fn of_block(&mut self, inputs: &Inputs<'_>, license: License, quantity: u32) -> u32 {
        let Some(left) = &mut self.left else { return quantity };
        let each = ports_of_smb(inputs, license);
        let converted = u64::from(quantity).min(left.div_ceil(each));
        *left = left.saturating_sub(converted.saturating_mul(each));
        u32::try_from(converted).unwrap_or(quantity)
    }
}
