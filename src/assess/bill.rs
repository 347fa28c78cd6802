//! Last stage: the lines of the bill, in their printed order, and its sums.

use super::buckets::{Buckets, Entries};
use super::cause::{Cause, CauseNote, CauseRule};
use super::facts::Facts;
use super::model::{
    Action, Block, Coverage, Fate, From, GroupFacts, GroupFeatures, Inputs, Line, LineCauses,
    PortMode, Position, Removal, Totals,
};
use super::position::{Delivery, Source, Supply, held};
use super::tiers::{Numbering, split};
use crate::catalog::{Class, License, ProductId, Source as DataSource};
use crate::plan::{OrderItem, Place, Warranty, readings};

/// All lines: pools, then hardware by device, then orders; equal lines are one.
pub(super) fn lines(
    inputs: &Inputs<'_>,
    facts: &Facts,
    blocks: &[Block],
    supply: &Supply,
) -> Vec<Line> {
    let mut drafts = Vec::with_capacity(supply.deliveries.len() + blocks.len());
    for block in blocks {
        block_lines(inputs, facts, block, &mut drafts);
    }
    let offsets = tier_offsets(inputs, supply);
    for delivery in &supply.deliveries {
        delivery_lines(inputs, facts, supply, &offsets, delivery, &mut drafts);
    }
    order_lines(inputs, &mut drafts);
    in_order(inputs, facts, &drafts)
}

/// A line before equal ones are put together.
#[derive(Debug, Clone, Copy)]
struct Draft {
    action: Action,
    license: License,
    quantity: u64,
    install_on: Option<usize>,
    from: From,
    pool: Option<usize>,
    why: Why,
}

/// Why a draft is on the bill.
#[derive(Debug, Clone, Copy)]
enum Why {
    /// The causes of a row of the position.
    Row(usize),
    /// All of it by one rule, for what is on its device, or for the plan as a whole.
    Device(usize, CauseRule),
    Plan(CauseRule),
}

impl Draft {
    /// Inside a pool, a device or the orders: product, action, tier or size, version, device, origin.
    ///
    /// Drafts of one part that are equal in this are one line.
    fn key(&self) -> impl Ord + use<> {
        let License { product, grade, version } = self.license;
        (product, self.action, grade, version, self.install_on, self.from)
    }

    fn own_cause(&self, facts: &Facts) -> Option<Cause> {
        let (place, rule) = match self.why {
            Why::Row(_) => return None,
            Why::Device(device, rule) => (Place::Device(facts.devices[device].at), rule),
            Why::Plan(rule) => (Place::Plan, rule),
        };
        let quantity = i64::try_from(self.quantity).unwrap_or(i64::MAX);
        Some(Cause::new(place, quantity, rule, CauseNote::None))
    }

    fn line(&self, facts: &Facts) -> Line {
        Line {
            action: self.action,
            license: self.license,
            quantity: self.quantity,
            install_on: self.install_on,
            from: self.from,
            pool: self.pool,
            causes: match self.why {
                Why::Row(row) => LineCauses::Position(row),
                Why::Device(..) | Why::Plan(_) => {
                    LineCauses::Own(self.own_cause(facts).into_iter().collect())
                }
            },
        }
    }
}

/// Drafts by the part of the bill they stand in: pools, then hardware by device, then orders.
struct Parts<'a> {
    inputs: &'a Inputs<'a>,
    facts: &'a Facts,
    drafts: &'a [Draft],
}

impl Parts<'_> {
    fn count(&self) -> usize {
        self.facts.pools.len() + self.facts.devices.len() + 1
    }

    fn of(&self, draft: &Draft) -> usize {
        let hardware =
            || self.inputs.catalog.product(draft.license.product).class == Class::Hardware;
        match (draft.pool, draft.install_on) {
            (Some(pool), _) => pool,
            (None, Some(device)) if hardware() => self.facts.pools.len() + device,
            (None, _) => self.facts.pools.len() + self.facts.devices.len(),
        }
    }
}

impl Entries<u32> for Parts<'_> {
    fn each(&self, add: &mut impl FnMut(usize, u32)) {
        for (index, draft) in (0..).zip(self.drafts) {
            add(self.of(draft), index);
        }
    }
}

/// The lines in their printed order; the sort is stable, so that causes stay in the order of the plan.
fn in_order(inputs: &Inputs<'_>, facts: &Facts, drafts: &[Draft]) -> Vec<Line> {
    let parts = Parts { inputs, facts, drafts };
    let count = parts.count();
    let buckets = Buckets::new(count, 0, &parts);
    let mut lines: Vec<Line> = Vec::with_capacity(drafts.len());
    let mut part: Vec<Draft> = Vec::new();
    for bucket in 0..count {
        part.clear();
        part.extend(buckets.of(bucket).iter().map(|&n| drafts[n as usize]));
        part.sort_by_key(Draft::key);
        for same in part.chunk_by(|a, b| a.key() == b.key()) {
            let Some((first, others)) = same.split_first() else { continue };
            let mut line = first.line(facts);
            for other in others {
                line.quantity = line.quantity.saturating_add(other.quantity);
                if let LineCauses::Own(causes) = &mut line.causes {
                    causes.extend(other.own_cause(facts));
                }
            }
            lines.push(line);
        }
    }
    lines
}

/// What happens to an installed block: kept, moved, upgraded, removed; a converted one has no line of its own.
fn block_lines(inputs: &Inputs<'_>, facts: &Facts, block: &Block, drafts: &mut Vec<Draft>) {
    let Some(license) = block.license.filter(|_| block.quantity > 0) else { return };
    let hardware = inputs.catalog.product(license.product).class == Class::Hardware;
    if block.pool.is_none() && !hardware {
        return;
    }
    let here = block.device;
    let mut add = |action, license, quantity: u64, on, from, rule| {
        drafts.push(Draft {
            action,
            license,
            quantity,
            install_on: Some(on),
            from,
            pool: block.pool,
            why: Why::Device(here, rule),
        });
    };
    let quantity = u64::from(block.quantity);
    let stays = match block.fate {
        Fate::Keep => license,
        Fate::Upgrade { to } => {
            let new = license.at_version(to);
            add(Action::Upgrade, new, quantity, here, From::License(license), CauseRule::TooOld);
            new
        }
        Fate::Remove(why) => {
            add(Action::Remove, license, quantity, here, From::Nothing, removal_rule(why));
            return;
        }
        Fate::Convert { converted } => {
            let rest = quantity.saturating_sub(u64::from(converted));
            if rest > 0 {
                add(Action::Remove, license, rest, here, From::Nothing, CauseRule::SmbMixed);
            }
            return;
        }
    };
    match block.pool.filter(|_| block.moves) {
        Some(pool) => {
            let rule = match license.product {
                ProductId::STANDBY => CauseRule::StandbyOffMaster,
                _ => CauseRule::OffMaster,
            };
            add(Action::Move, stays, quantity, facts.pools[pool].host, From::Device(here), rule);
        }
        None if block.fate == Fate::Keep => {
            let rule = rule_of(license.product);
            add(Action::Keep, stays, quantity, here, From::Nothing, rule);
        }
        None => {}
    }
}

fn removal_rule(why: Removal) -> CauseRule {
    match why {
        Removal::Version => CauseRule::TooOld,
        Removal::SmbSize | Removal::SmbLeft => CauseRule::SmbMixed,
        Removal::IpvaLost => CauseRule::IpvaLost,
    }
}

/// The rule a product is counted by.
fn rule_of(product: ProductId) -> CauseRule {
    match product {
        ProductId::PORT => CauseRule::PortPerObject,
        ProductId::STANDBY => CauseRule::StandbyPerPort,
        ProductId::IPVA => CauseRule::IpvaPerPort,
        ProductId::SMB_PORT => CauseRule::SmbPerPort,
        ProductId::SMB_UPGRADE => CauseRule::SmbConversion,
        ProductId::RECORDING => CauseRule::RecordingPerNode,
        ProductId::OPERATOR => CauseRule::OperatorConcurrent,
        ProductId::QUEUE_MONITOR => CauseRule::QueueWatched,
        ProductId::BRI | ProductId::PRI => CauseRule::Interface,
        ProductId::CHANNEL => CauseRule::Channel,
        _ => CauseRule::Feature,
    }
}

/// Where the numbering of each row's licenses starts, and the plan's totals by product (§2.1).
struct TierOffsets {
    before: Vec<u64>,
    totals: Vec<u64>,
    project: bool,
}

fn tier_offsets(inputs: &Inputs<'_>, supply: &Supply) -> TierOffsets {
    let project = inputs.plan.readings.tier_scope == readings::TierScope::Project;
    let mut totals = vec![0_u64; inputs.catalog.products().len()];
    let before = supply
        .position
        .iter()
        .map(|row| {
            let sum = &mut totals[row.product.index()];
            let start = *sum;
            *sum = sum.saturating_add(held(row));
            if project { start } else { 0 }
        })
        .collect();
    TierOffsets { before, totals, project }
}

impl TierOffsets {
    fn numbering(&self, inputs: &Inputs<'_>, row: usize, position: &Position) -> Numbering {
        let before = self.before[row];
        let own = held(position);
        Numbering {
            held: before.saturating_add(own - position.bought),
            total: if self.project { self.totals[position.product.index()] } else { own },
            tier: inputs.plan.readings.tier,
        }
    }
}

/// What a row gets: assigned under the name on the balance, bought under the names of its tiers or its size.
fn delivery_lines(
    inputs: &Inputs<'_>,
    facts: &Facts,
    supply: &Supply,
    offsets: &TierOffsets,
    delivery: &Delivery,
    drafts: &mut Vec<Draft>,
) {
    let position = &supply.position[delivery.row];
    let mut add = |action, license, quantity| {
        drafts.push(Draft {
            action,
            license,
            quantity,
            install_on: Some(delivery.device),
            from: From::Nothing,
            pool: position.pool,
            why: Why::Row(delivery.row),
        });
    };
    let version = match delivery.source {
        Source::Balance(license) => {
            add(Action::Assign, license, delivery.quantity);
            return;
        }
        Source::Purchase { version } => version,
    };
    let license = License::new(position.product, version);
    if let (ProductId::SMB_PORT, Some(pool)) = (position.product, position.pool) {
        let PortMode::Smb { size } = facts.pools[pool].mode else { return };
        add(Action::Buy, license.with_grade(size), delivery.quantity);
        return;
    }
    let tiers = &inputs.catalog.product(position.product).tiers;
    let numbering = offsets.numbering(inputs, delivery.row, position);
    for (tier, quantity) in split(tiers, delivery.quantity, numbering) {
        add(Action::Buy, license.with_grade(tier), quantity);
    }
}

/// Warranty extensions and credits (§7).
fn order_lines(inputs: &Inputs<'_>, drafts: &mut Vec<Draft>) {
    let mut add = |product, quantity: u32, install_on, why| {
        if quantity > 0 {
            drafts.push(Draft {
                action: Action::Buy,
                license: License::new(product, None),
                quantity: u64::from(quantity),
                install_on,
                from: From::Nothing,
                pool: None,
                why,
            });
        }
    };
    for (index, (_, device)) in inputs.plan.devices().enumerate() {
        if device.warranty == Warranty::Order {
            let why = Why::Device(index, CauseRule::Warranty);
            add(ProductId::WARRANTY, 1, Some(index), why);
        }
    }
    for order in &inputs.plan.orders {
        let product = match order.item {
            OrderItem::Ssc => ProductId::SSC,
            OrderItem::Isc => ProductId::ISC,
        };
        add(product, order.quantity, None, Why::Plan(CauseRule::Order));
    }
}

/// The sums of the bill.
pub(super) fn totals(lines: &[Line]) -> Totals {
    let mut totals = Totals::default();
    for line in lines {
        let sum = totals.of_mut(line.action);
        *sum = sum.saturating_add(line.quantity);
    }
    totals
}

/// What the bill makes of the object groups that count.
pub(super) fn coverage(
    inputs: &Inputs<'_>,
    groups: &[GroupFacts],
    features: &[GroupFeatures],
) -> Coverage {
    let mut coverage = Coverage::default();
    let outside =
        |f: &GroupFeatures| f.unknown || f.written.iter().any(|p| outside_guide(inputs, p));
    let outside: Vec<bool> = features.iter().map(outside).collect();
    for group in groups.iter().filter(|g| g.counts) {
        coverage.objects += 1;
        let mix = group.features as usize;
        if outside[mix] {
            coverage.outside_guide += 1;
        } else if group.ports() > 0 || !features[mix].needed.is_empty() {
            coverage.licensed += 1;
        } else {
            coverage.free += 1;
        }
    }
    coverage
}

fn outside_guide(inputs: &Inputs<'_>, product: ProductId) -> bool {
    let product = inputs.catalog.product(product);
    product.name.is_none() || !matches!(product.source, DataSource::Guide(_))
}
