//! Fourth stage: what is required against what is there, and what covers the rest (§5 of the rules: balance
//! before purchase).

use super::balance::{Balance, Taken, taken_total};
use super::buckets::{Buckets, Entries};
use super::cause::{Cause, CauseNote, CauseRule};
use super::demand::{Demand, HARDWARE, Layout, total};
use super::facts::{Facts, node_place};
use super::model::{Block, Fate, Inputs, PortMode, Position, Removal};
use super::stock::ports_of_smb;
use crate::catalog::{Class, License, ProductId};
use crate::plan::{Place, Role, readings};

/// Newest software a node may run for V13 voicemail licenses to be useless on it (§4.3).
const OLD_VOICEMAIL_SOFTWARE: u8 = 9;
/// Newest voicemail license that still serves such a node (§4.3).
const OLD_VOICEMAIL_LICENSE: u8 = 12;
/// Version bought when the plan gives none and the software asks for no newer one (§1.3).
const CURRENT_VERSION: u8 = 13;

/// The fourth stage's answer.
#[derive(Debug, Default)]
pub(super) struct Supply {
    pub(super) position: Vec<Position>,
    pub(super) causes: Vec<Cause>,
    pub(super) deliveries: Vec<Delivery>,
}

/// Licenses that a row of the position gets, at one device.
#[derive(Debug, Clone, Copy)]
pub(super) struct Delivery {
    pub(super) row: usize,
    pub(super) device: usize,
    pub(super) quantity: u64,
    /// From the balance, or else bought at this version; tiers come later.
    pub(super) source: Source,
}

/// Where delivered licenses come from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    Balance(License),
    Purchase { version: Option<u8> },
}

/// Works out all rows: pools in order, then hardware by device; causes are moved out of `demand`.
pub(super) fn supply(
    inputs: &Inputs<'_>,
    facts: &mut Facts,
    demand: Demand,
    blocks: &[Block],
) -> Supply {
    let mut stage = Stage::new(inputs, facts, &demand, blocks);
    for pool in 0..stage.facts.pools.len() {
        let mut ports_held = 0;
        for product in inputs.catalog.ids() {
            match product {
                ProductId::PORT => ports_held = stage.ports(pool),
                ProductId::STANDBY => stage.standby(pool, ports_held),
                ProductId::IPVA => stage.ipva(pool),
                ProductId::VOICEMAIL => stage.voicemail(pool),
                ProductId::SMB_PORT => stage.smb(pool),
                ProductId::SMB_UPGRADE => stage.conversions(pool),
                _ if is_hardware_or_order(inputs, product) => {}
                _ => stage.plain(pool, product),
            }
        }
    }
    for device in 0..stage.facts.devices.len() {
        for product in HARDWARE {
            stage.hardware(device, product);
        }
    }
    let Stage { mut out, .. } = stage;
    let appended = std::mem::take(&mut out.causes);
    out.causes = demand.causes.into_items();
    out.causes.extend(appended);
    out
}

fn is_hardware_or_order(inputs: &Inputs<'_>, product: ProductId) -> bool {
    matches!(inputs.catalog.product(product).class, Class::Hardware | Class::Order)
}

/// The version that is bought for software of a version (§1.3); the needed one where the plan's is too old.
pub(super) fn bought_version(inputs: &Inputs<'_>, software: u8) -> u8 {
    inputs.plan.buy_version.unwrap_or(CURRENT_VERSION).max(software)
}

struct Stage<'a> {
    inputs: &'a Inputs<'a>,
    facts: &'a mut Facts,
    demand: &'a Demand,
    blocks: &'a [Block],
    /// Positions in `blocks`, by the buckets of the demand.
    stock: Buckets<u32>,
    /// Whether an old block caps every product of the pool, by pool.
    capped: Vec<bool>,
    balance: Balance,
    out: Supply,
}

/// The blocks that hold licenses, by what they can cover.
struct OnBoardBlocks<'a> {
    inputs: &'a Inputs<'a>,
    layout: Layout,
    blocks: &'a [Block],
}

impl Entries<u32> for OnBoardBlocks<'_> {
    fn each(&self, add: &mut impl FnMut(usize, u32)) {
        for (index, block) in (0..).zip(self.blocks) {
            let Some(license) = block.license.filter(|_| block.quantity > 0) else { continue };
            let hardware = self.inputs.catalog.product(license.product).class == Class::Hardware;
            let bucket = if hardware {
                self.layout.on_device(block.device, license.product)
            } else {
                block.pool.map(|pool| self.layout.in_pool(pool, license.product))
            };
            if let Some(bucket) = bucket {
                add(bucket, index);
            }
        }
    }
}

/// What is on board of one product in one pool.
#[derive(Debug, Clone, Copy, Default)]
struct OnBoard {
    installed: u64,
    usable_now: u64,
    usable_after: u64,
}

impl<'a> Stage<'a> {
    fn new(
        inputs: &'a Inputs<'a>,
        facts: &'a mut Facts,
        demand: &'a Demand,
        blocks: &'a [Block],
    ) -> Self {
        let mut capped = vec![false; facts.pools.len()];
        for block in blocks.iter().filter(|b| b.quantity > 0) {
            if let (Some(license), Some(pool)) = (block.license, block.pool) {
                capped[pool] |= !is_application(license.product) && is_old_today(facts, block);
            }
        }
        if inputs.plan.readings.version_cap == readings::VersionCap::PerProduct {
            capped.fill(false);
        }
        let on_board = OnBoardBlocks { inputs, layout: demand.layout, blocks };
        let stock = Buckets::new(demand.layout.count(), 0, &on_board);
        let balance = Balance::new(inputs);
        Self { inputs, facts, demand, blocks, stock, capped, balance, out: Supply::default() }
    }

    fn blocks_of(&self, pool: usize, product: ProductId) -> impl Iterator<Item = &'a Block> {
        let blocks = self.blocks;
        let bucket = self.demand.layout.in_pool(pool, product);
        self.stock.of(bucket).iter().map(move |&b| &blocks[b as usize])
    }

    fn on_board(&self, pool: usize, product: ProductId) -> OnBoard {
        let host = self.facts.pools[pool].host;
        let mut sum = OnBoard::default();
        let mut usable = !self.capped[pool] || is_application(product);
        for block in self.blocks_of(pool, product) {
            let quantity = u64::from(block.quantity);
            sum.installed = sum.installed.saturating_add(quantity);
            sum.usable_after = sum.usable_after.saturating_add(block.usable_after());
            let left_behind =
                matches!(block.fate, Fate::Convert { .. } | Fate::Remove(Removal::SmbLeft));
            if block.counted || left_behind {
                sum.usable_now = sum.usable_now.saturating_add(quantity);
            }
            let astray = block.device != host && product != ProductId::IPVA;
            usable &= !astray && !is_old_today(self.facts, block);
        }
        if !usable {
            sum.usable_now = 0;
        }
        sum
    }

    /// Adds a row, unless nothing is required and nothing there. Gives its number.
    fn row(&mut self, row: Position) -> Option<usize> {
        if row.required == 0 && row.installed == 0 && row.usable_after == 0 {
            return None;
        }
        self.out.position.push(row);
        Some(self.out.position.len() - 1)
    }

    fn pool_row(&self, pool: usize, product: ProductId, on_board: OnBoard) -> Position {
        let bucket = self.demand.layout.in_pool(pool, product);
        let required = self.demand.required(bucket);
        Position {
            pool: Some(pool),
            device: None,
            product,
            required,
            installed: on_board.installed,
            usable_now: on_board.usable_now,
            usable_after: on_board.usable_after,
            missing: required.saturating_sub(on_board.usable_after),
            surplus: on_board.usable_after.saturating_sub(required),
            assigned: 0,
            bought: 0,
            causes: self.demand.causes.range(bucket),
        }
    }

    /// Causes that only this stage knows; they stand behind those of the demand.
    fn append_causes(&mut self, row: &mut Position, causes: Vec<Cause>) {
        let first = self.demand.causes.len() + self.out.causes.len();
        row.causes = first..first + causes.len();
        row.required = total(&causes);
        row.missing = row.required.saturating_sub(row.usable_after);
        row.surplus = row.usable_after.saturating_sub(row.required);
        self.out.causes.extend(causes);
    }

    /// Whether a license can run the software of its pool.
    fn new_enough(&self, pool: usize, product: ProductId) -> impl Fn(License) -> bool + use<> {
        let (software, _) = self.facts.pools[pool].compared(product);
        move |license: License| license.version.is_none_or(|v| v >= software)
    }

    /// The version bought of a product; `None` for one without versions.
    fn buys(&self, pool: usize, product: ProductId) -> Option<u8> {
        let (software, _) = self.facts.pools[pool].compared(product);
        self.inputs
            .catalog
            .product(product)
            .versioned()
            .then(|| bought_version(self.inputs, software))
    }

    fn deliver_taken(&mut self, row: usize, device: usize, taken: &Taken) {
        let total = taken_total(taken);
        self.out.position[row].assigned = self.out.position[row].assigned.saturating_add(total);
        for &(license, quantity) in taken {
            let source = Source::Balance(license);
            self.out.deliveries.push(Delivery { row, device, quantity, source });
        }
    }

    fn deliver_bought(&mut self, row: usize, device: usize, quantity: u64, version: Option<u8>) {
        if quantity == 0 {
            return;
        }
        self.out.position[row].bought = self.out.position[row].bought.saturating_add(quantity);
        let source = Source::Purchase { version };
        self.out.deliveries.push(Delivery { row, device, quantity, source });
    }

    /// Covers `need` licenses of a row at a device: balance first, then purchase.
    fn cover(
        &mut self,
        row: usize,
        pool: usize,
        device: usize,
        need: u64,
        fits: impl Fn(License) -> bool,
    ) {
        let product = self.out.position[row].product;
        let new_enough = self.new_enough(pool, product);
        let taken = self.balance.take(product, need, |l| new_enough(l) && fits(l));
        let bought = need - taken_total(&taken);
        self.deliver_taken(row, device, &taken);
        self.deliver_bought(row, device, bought, self.buys(pool, product));
    }

    /// A product without rules of its own.
    fn plain(&mut self, pool: usize, product: ProductId) {
        let row = self.pool_row(pool, product, self.on_board(pool, product));
        self.settle(pool, row);
    }

    /// Adds a row and covers what it misses at the pool's host.
    fn settle(&mut self, pool: usize, row: Position) -> Option<usize> {
        let missing = row.missing;
        let row = self.row(row)?;
        self.cover(row, pool, self.facts.pools[pool].host, missing, |_| true);
        Some(row)
    }

    /// Standard Ports, those converted from SMB licenses among them (§2.1, §2.4). Gives what the pool will hold.
    fn ports(&mut self, pool: usize) -> u64 {
        let mut on_board = self.on_board(pool, ProductId::PORT);
        for block in self.blocks_of(pool, ProductId::SMB_PORT) {
            let each = block.license.map_or(1, |l| ports_of_smb(self.inputs, l));
            let ports = block.converted().saturating_mul(each);
            on_board.usable_after = on_board.usable_after.saturating_add(ports);
        }
        let row = self.pool_row(pool, ProductId::PORT, on_board);
        let row = self.settle(pool, row);
        row.map_or(0, |row| held(&self.out.position[row]))
    }

    /// Standby: as many as the Port licenses that the central pool will hold (§2.2), none beside SMB (§2.4).
    fn standby(&mut self, pool: usize, ports_held: u64) {
        let on_board = self.on_board(pool, ProductId::STANDBY);
        let mut row = self.pool_row(pool, ProductId::STANDBY, on_board);
        if pool == 0 && self.facts.pools[0].mode == PortMode::Standard && self.needs_standby() {
            let base = match self.inputs.plan.readings.standby_base {
                readings::StandbyBase::Installed => ports_held,
                readings::StandbyBase::Required => {
                    self.demand.required(self.demand.layout.in_pool(0, ProductId::PORT))
                }
            };
            let place = node_place(&self.facts.nodes[self.facts.pools[0].host_node]);
            self.append_causes(&mut row, whole(place, base, CauseRule::StandbyPerPort));
        }
        self.settle(pool, row);
    }

    /// Whether the plan has a Standby node, or a central node that another takes over (§2.2).
    fn needs_standby(&self) -> bool {
        self.inputs.plan.nodes().zip(&self.facts.nodes).any(|((_, written), node)| {
            node.role == Role::Standby || (node.pool == 0 && written.takeover_by.is_some())
        })
    }

    /// SMB licenses: bought up to the size and never beyond it (§2.4).
    fn smb(&mut self, pool: usize) {
        let product = ProductId::SMB_PORT;
        let row = self.pool_row(pool, product, self.on_board(pool, product));
        let PortMode::Smb { size } = self.facts.pools[pool].mode else {
            self.row(row);
            return;
        };
        let most = match self.inputs.plan.readings.smb_unit {
            readings::SmbUnit::PerPort => u64::from(size),
            readings::SmbUnit::Bundle => 1,
        };
        let need = row.missing.min(most.saturating_sub(row.usable_after));
        let host = self.facts.pools[pool].host;
        if let Some(row) = self.row(row) {
            self.cover(row, pool, host, need, |license| license.grade == size);
        }
    }

    /// One `PortN$$` for each SMB license converted (§2.4).
    fn conversions(&mut self, pool: usize) {
        let product = ProductId::SMB_UPGRADE;
        let mut row = self.pool_row(pool, product, self.on_board(pool, product));
        let causes = self
            .blocks_of(pool, ProductId::SMB_PORT)
            .filter(|block| block.converted() > 0)
            .flat_map(|block| {
                whole(Place::Device(block.at), block.converted(), CauseRule::SmbConversion)
            })
            .collect();
        self.append_causes(&mut row, causes);
        self.settle(pool, row);
    }

    /// IPVA: a machine's own blocks serve its node; the rest is needed on the host, whose blocks serve its own
    /// node first, or on each machine where the plan reads §2.3 so.
    fn ipva(&mut self, pool: usize) {
        let product = ProductId::IPVA;
        let host = self.facts.pools[pool].host;
        let instance = self.inputs.plan.readings.ipva_home == readings::IpvaHome::Instance;
        let mut stock: Vec<(usize, u64)> = self
            .blocks_of(pool, product)
            .map(|block| (block.device, block.usable_after()))
            .collect();
        stock.sort_by_key(|&(device, _)| device);
        let own = |device: usize| {
            let first = stock.partition_point(|&(d, _)| d < device);
            stock[first..]
                .iter()
                .take_while(|&&(d, _)| d == device)
                .fold(0, |sum: u64, &(_, n)| sum.saturating_add(n))
        };
        // What the host's blocks leave of its own node's need comes first, then the others in plan order.
        let mut spare = if instance { 0 } else { own(host) };
        let mut short = Vec::new();
        let order = |nodes: &[usize], facts: &Facts| -> Vec<usize> {
            let (mut first, rest): (Vec<usize>, Vec<usize>) =
                nodes.iter().partition(|&&n| facts.nodes[n].device == host);
            first.extend(rest);
            first
        };
        for n in order(&self.facts.pools[pool].nodes, self.facts) {
            let node = &mut self.facts.nodes[n];
            let from_own = if node.device == host && !instance { 0 } else { own(node.device) };
            let left = node.ipva.saturating_sub(from_own);
            let from_host = left.min(spare);
            spare -= from_host;
            node.ipva_short = left - from_host;
            short.push((node.device, node.ipva_short));
        }
        let mut row = self.pool_row(pool, product, self.on_board(pool, product));
        let missing = short.iter().fold(0, |sum: u64, &(_, n)| sum.saturating_add(n));
        serve(&mut row, missing);
        let missing = row.missing;
        let Some(row) = self.row(row) else { return };
        if !instance {
            self.cover(row, pool, host, missing, |_| true);
            return;
        }
        short.sort_by_key(|&(device, _)| device);
        for (device, need) in short {
            self.cover(row, pool, device, need, |_| true);
        }
    }

    /// Voicemail: V13 and later licenses are useless on a node of V9 or older; blocks up to V12 serve such nodes
    /// first, and what they miss is bought only where an old enough version is (§4.3).
    fn voicemail(&mut self, pool: usize) {
        let product = ProductId::VOICEMAIL;
        let old_license = |version: Option<u8>| version.is_some_and(|v| v <= OLD_VOICEMAIL_LICENSE);
        let (mut low, mut high) = (0_u64, 0_u64);
        for block in self.blocks_of(pool, product) {
            let sum = if old_license(block.version_after()) { &mut low } else { &mut high };
            *sum = sum.saturating_add(block.usable_after());
        }
        let nodes = &self.facts.pools[pool].nodes;
        let is_old = |n: &usize| self.facts.nodes[*n].software <= OLD_VOICEMAIL_SOFTWARE;
        let on_old = nodes
            .iter()
            .filter(|n| is_old(n))
            .fold(0, |sum: u64, &n| sum.saturating_add(self.facts.nodes[n].voicemail));
        let old_nodes: Vec<usize> = nodes.iter().copied().filter(|n| is_old(n)).collect();
        let mut row = self.pool_row(pool, product, self.on_board(pool, product));
        let on_new = row.required.saturating_sub(on_old);
        let for_old = low.min(on_old);
        let spare = (low - for_old).saturating_add(high);
        let (miss_old, miss_new) = (on_old - for_old, on_new.saturating_sub(spare));
        serve(&mut row, miss_old.saturating_add(miss_new));
        let Some(row) = self.row(row) else { return };

        let host = self.facts.pools[pool].host;
        let new_enough = self.new_enough(pool, product);
        let fits = |l: License| new_enough(l) && old_license(l.version);
        let taken = self.balance.take(product, miss_old, fits);
        let from_balance = taken_total(&taken);
        self.deliver_taken(row, host, &taken);
        let unserved = miss_old - from_balance;
        let version = self.buys(pool, product);
        self.cover(row, pool, host, miss_new, |_| true);
        if old_license(version) {
            // What is left of the balance is too new for them.
            self.deliver_bought(row, host, unserved, version);
            return;
        }
        // Served in plan order; who comes last goes without.
        let mut served = for_old.saturating_add(from_balance);
        for node in old_nodes {
            let node = &mut self.facts.nodes[node];
            let got = node.voicemail.min(served);
            served -= got;
            node.voicemail_unserved = node.voicemail - got;
        }
    }

    /// Hardware licenses of one device: bound to it, never versioned (§5).
    fn hardware(&mut self, device: usize, product: ProductId) {
        let Some(bucket) = self.demand.layout.on_device(device, product) else { return };
        let installed = self.stock.of(bucket).iter().fold(0, |sum: u64, &b| {
            sum.saturating_add(u64::from(self.blocks[b as usize].quantity))
        });
        let required = self.demand.required(bucket);
        let missing = required.saturating_sub(installed);
        let row = self.row(Position {
            pool: None,
            device: Some(device),
            product,
            required,
            installed,
            usable_now: installed,
            usable_after: installed,
            missing,
            surplus: installed.saturating_sub(required),
            assigned: 0,
            bought: 0,
            causes: self.demand.causes.range(bucket),
        });
        let Some(row) = row else { return };
        let taken = self.balance.take(product, missing, |_| true);
        let bought = missing - taken_total(&taken);
        self.deliver_taken(row, device, &taken);
        self.deliver_bought(row, device, bought, None);
    }
}

/// Licenses a row's pool will hold once the bill is followed.
pub(super) fn held(row: &Position) -> u64 {
    row.usable_after.saturating_add(row.assigned).saturating_add(row.bought)
}

/// A row whose licenses cannot serve everybody: what is missing beside them, and usable only what does serve.
fn serve(row: &mut Position, missing: u64) {
    row.missing = missing;
    if missing > 0 {
        row.usable_after = row.usable_after.min(row.required.saturating_sub(missing));
    }
    row.surplus = row.usable_after.saturating_sub(row.required);
}

/// Operator and queue monitor have a version of their own and cap nothing else (§6).
fn is_application(product: ProductId) -> bool {
    matches!(product, ProductId::OPERATOR | ProductId::QUEUE_MONITOR)
}

/// Whether a block is older than what runs today.
fn is_old_today(facts: &Facts, block: &Block) -> bool {
    let (Some(license), Some(pool)) = (block.license, block.pool) else { return false };
    let (_, running) = facts.pools[pool].compared(license.product);
    license.version.is_some_and(|v| v < running)
}

/// The one cause of a number, none for 0.
fn whole(place: Place, quantity: u64, rule: CauseRule) -> Vec<Cause> {
    let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
    let cause = Cause::new(place, quantity, rule, CauseNote::None);
    Vec::from_iter((quantity > 0).then_some(cause))
}
