//! Last stage: the lines of the bill, in their printed order, and its sums.

use super::facts::Facts;
use super::model::{
    Action, Block, Cause, CauseNote, CauseRule, Coverage, Fate, From, GroupFacts, Inputs, Line,
    LineCauses, PortMode, Position, Removal, Totals,
};
use super::position::{Delivery, Source, Supply, held};
use super::tiers::{Numbering, split};
use crate::catalog::{Class, License, ProductId, Source as DataSource};
use crate::plan::{OrderItem, Place, Warranty, readings};
use std::collections::HashMap;

/// All lines: pools, then hardware by device, then orders; equal lines are one.
pub(super) fn lines(
    inputs: &Inputs<'_>,
    facts: &Facts,
    blocks: &[Block],
    supply: &Supply,
) -> Vec<Line> {
    let mut lines = Vec::with_capacity(supply.deliveries.len() + blocks.len());
    for block in blocks {
        block_lines(inputs, facts, block, &mut lines);
    }
    let offsets = tier_offsets(inputs, supply);
    for delivery in &supply.deliveries {
        delivery_lines(inputs, facts, supply, &offsets, delivery, &mut lines);
    }
    order_lines(inputs, facts, &mut lines);
    let mut lines = merge(lines);
    lines.sort_by_cached_key(|line| order_key(inputs, line));
    lines
}

/// Pools, then hardware, then orders; inside, product, action, tier or size, version, name, device.
fn order_key(inputs: &Inputs<'_>, line: &Line) -> impl Ord + use<> {
    let hardware = inputs.catalog.product(line.license.product).class == Class::Hardware;
    let (part, owner) = match line.pool {
        Some(pool) => (0, pool),
        None if hardware => (1, line.install_on.unwrap_or(usize::MAX)),
        None => (2, 0),
    };
    let License { product, grade, version } = line.license;
    (part, owner, product, line.action, grade, version, line.install_on, line.from)
}

/// What happens to an installed block: kept, moved, upgraded, removed; a converted one has no line of its own.
fn block_lines(inputs: &Inputs<'_>, facts: &Facts, block: &Block, lines: &mut Vec<Line>) {
    let Some(license) = block.license.filter(|_| block.quantity > 0) else { return };
    let hardware = inputs.catalog.product(license.product).class == Class::Hardware;
    if block.pool.is_none() && !hardware {
        return;
    }
    let place = Place::Device(block.at);
    let mut add = |action, license, quantity: u64, on, from, rule| {
        let signed = i64::try_from(quantity).unwrap_or(i64::MAX);
        let cause = Cause { place, quantity: signed, rule, note: CauseNote::None };
        lines.push(Line {
            action,
            license,
            quantity,
            install_on: Some(on),
            from,
            pool: block.pool,
            causes: LineCauses::Own(vec![cause]),
        });
    };
    let quantity = u64::from(block.quantity);
    let here = block.device;
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
    totals: HashMap<ProductId, u64>,
    project: bool,
}

fn tier_offsets(inputs: &Inputs<'_>, supply: &Supply) -> TierOffsets {
    let project = inputs.plan.readings.tier_scope == readings::TierScope::Project;
    let mut totals: HashMap<ProductId, u64> = HashMap::new();
    let before = supply
        .position
        .iter()
        .map(|row| {
            let sum = totals.entry(row.product).or_default();
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
            total: if self.project {
                self.totals.get(&position.product).copied().unwrap_or(own)
            } else {
                own
            },
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
    lines: &mut Vec<Line>,
) {
    let position = &supply.position[delivery.row];
    let mut add = |action, license, quantity| {
        lines.push(Line {
            action,
            license,
            quantity,
            install_on: Some(delivery.device),
            from: From::Nothing,
            pool: position.pool,
            causes: LineCauses::Position(delivery.row),
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
fn order_lines(inputs: &Inputs<'_>, facts: &Facts, lines: &mut Vec<Line>) {
    let mut add = |product, quantity: u32, install_on, place, rule| {
        let cause = Cause { place, quantity: i64::from(quantity), rule, note: CauseNote::None };
        if quantity > 0 {
            lines.push(Line {
                action: Action::Buy,
                license: License::new(product, None),
                quantity: u64::from(quantity),
                install_on,
                from: From::Nothing,
                pool: None,
                causes: LineCauses::Own(vec![cause]),
            });
        }
    };
    for (index, device) in facts.devices.iter().enumerate() {
        let ordered = inputs.plan.device(device.at).map(|d| d.warranty) == Some(Warranty::Order);
        if ordered {
            let place = Place::Device(device.at);
            add(ProductId::WARRANTY, 1, Some(index), place, CauseRule::Warranty);
        }
    }
    for order in &inputs.plan.orders {
        let product = match order.item {
            OrderItem::Ssc => ProductId::SSC,
            OrderItem::Isc => ProductId::ISC,
        };
        add(product, order.quantity, None, Place::Plan, CauseRule::Order);
    }
}

/// Makes one line of those with equal action, license, device, origin and pool; own causes are put together.
fn merge(lines: Vec<Line>) -> Vec<Line> {
    let mut merged: Vec<Line> = Vec::with_capacity(lines.len());
    let mut places = HashMap::with_capacity(lines.len());
    for line in lines {
        let key = (line.action, line.license, line.install_on, line.from, line.pool);
        let place = *places.entry(key).or_insert(merged.len());
        let Some(same) = merged.get_mut(place) else {
            merged.push(line);
            continue;
        };
        same.quantity = same.quantity.saturating_add(line.quantity);
        if let (LineCauses::Own(all), LineCauses::Own(more)) = (&mut same.causes, line.causes) {
            all.extend(more);
        }
    }
    merged
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
pub(super) fn coverage(inputs: &Inputs<'_>, groups: &[GroupFacts]) -> Coverage {
    let mut coverage = Coverage::default();
    for group in groups.iter().filter(|g| g.counts) {
        coverage.objects += 1;
        let outside = group.unknown || group.written.iter().any(|p| outside_guide(inputs, p));
        if outside {
            coverage.outside_guide += 1;
        } else if group.ports() > 0 || !group.needed.is_empty() {
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
