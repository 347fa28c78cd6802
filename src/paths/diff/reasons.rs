//! Why a number is another: what is needed more or less, what is on board, how versions and readings are set.

use super::{Side, StockAt};
use crate::assess::{Action, Assessment, Block, Fate, Position, bought_version};
use crate::catalog::{Class, License, ProductId};
use crate::paths::BillLine;
use crate::plan::{OrderItem, Place, Readings};
use std::collections::{BTreeMap, BTreeSet};

/// One reason of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Something needs more or fewer licenses.
    Need {
        /// What: a path.
        at: String,
        /// Id of the rule.
        rule: &'static str,
        /// Licenses in the old plan; negative where something is included.
        before: i64,
        /// Licenses in the new one.
        after: i64,
    },
    /// A block on board is another, or something else becomes of it.
    Stock {
        /// Name of its device.
        device: String,
        /// What it is.
        license: License,
        /// In the old plan; `None` when it was not there.
        before: Option<StockState>,
        /// In the new one.
        after: Option<StockState>,
    },
    /// A setting is another: `software`, `buy_version`, `host`, `balance`, the id of a reading, or, where a whole
    /// pool came or went, the `licensing` of its node or the `node` itself.
    Setting {
        /// Its id.
        id: &'static str,
        /// Its old value.
        before: String,
        /// Its new one.
        after: String,
    },
    /// Other pools take more or less of what is shared: the balance, or the numbers of a tier.
    Elsewhere,
}

/// A block on board and what becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StockState {
    /// Licenses.
    pub quantity: u64,
    /// `keep`, `move`, `upgrade`, `remove` or `convert`.
    pub fate: &'static str,
}

type Key = (StockAt, ProductId);
type Needs = BTreeMap<(String, &'static str), i64>;
type Stocks = BTreeMap<(String, License, &'static str), u64>;

/// What one plan's numbers rest on.
struct Ground {
    rows: BTreeMap<Key, u64>,
    needs: BTreeMap<Key, Needs>,
    stocks: BTreeMap<Key, Stocks>,
    settings: BTreeMap<Key, Vec<(&'static str, String)>>,
    /// Versions of what is bought.
    bought: BTreeMap<Key, BTreeSet<Option<u8>>>,
}

/// The reasons for changes between two plans.
pub(super) struct Reasons<'a> {
    old: Ground,
    new: Ground,
    sides: (Side<'a>, Side<'a>),
}

impl<'a> Reasons<'a> {
    pub(super) fn new(old: Side<'a>, new: Side<'a>) -> Self {
        Self { old: Ground::of(old), new: Ground::of(new), sides: (old, new) }
    }

    /// Everything that either plan requires or has.
    pub(super) fn stocks(&self) -> impl Iterator<Item = Key> {
        let keys: BTreeSet<Key> =
            self.old.rows.keys().chain(self.new.rows.keys()).cloned().collect();
        keys.into_iter()
    }

    /// Licenses required in the old plan and in the new one.
    pub(super) fn required(&self, stock: &StockAt, product: ProductId) -> (u64, u64) {
        let key = (stock.clone(), product);
        let of = |ground: &Ground| ground.rows.get(&key).copied().unwrap_or_default();
        (of(&self.old), of(&self.new))
    }

    /// What is needed otherwise.
    pub(super) fn needs(&self, stock: &StockAt, product: ProductId) -> Vec<Reason> {
        let key = (stock.clone(), product);
        let none = Needs::new();
        let (was, is) =
            (self.old.needs.get(&key).unwrap_or(&none), self.new.needs.get(&key).unwrap_or(&none));
        let all: BTreeSet<_> = was.keys().chain(is.keys()).collect();
        let of = |needs: &Needs, need| needs.get(need).copied().unwrap_or_default();
        all.into_iter()
            .map(|need| (need, of(was, need), of(is, need)))
            .filter(|(_, before, after)| before != after)
            .map(|((at, rule), before, after)| Reason::Need { at: at.clone(), rule, before, after })
            .collect()
    }

    /// Why a line of the bill is another; never nothing.
    pub(super) fn of_line(&self, line: &BillLine) -> Vec<Reason> {
        let device = || line.install_on.as_deref().unwrap_or_default().to_owned();
        let class = self.sides.1.inputs.catalog.product(line.license.product).class;
        let stock = match (&line.pool, class) {
            (Some(pool), _) => StockAt::Pool(pool.to_string()),
            (None, Class::Hardware) => StockAt::Device(device()),
            (None, _) if line.install_on.is_some() => StockAt::Device(device()),
            (None, _) => StockAt::Orders,
        };
        let product = line.license.product;
        let mut reasons = self.needs(&stock, product);
        reasons.extend(related(product).into_iter().flat_map(|of| self.stock(&stock, of)));
        reasons.extend(self.settings(&stock, product));
        if reasons.is_empty() {
            reasons.push(Reason::Elsewhere);
        }
        reasons
    }

    fn stock(&self, stock: &StockAt, product: ProductId) -> Vec<Reason> {
        let key = (stock.clone(), product);
        let none = Stocks::new();
        let (was, is) = (
            self.old.stocks.get(&key).unwrap_or(&none),
            self.new.stocks.get(&key).unwrap_or(&none),
        );
        let blocks = |all: &Stocks| -> BTreeSet<(String, License)> {
            all.keys().map(|(device, license, _)| (device.clone(), *license)).collect()
        };
        let state = |all: &Stocks, block: &(String, License)| {
            let mut of = all
                .iter()
                .filter(|((device, license, _), _)| *device == block.0 && *license == block.1);
            of.next().map(|((.., fate), quantity)| StockState { quantity: *quantity, fate })
        };
        blocks(was)
            .union(&blocks(is))
            .filter_map(|block| {
                let (before, after) = (state(was, block), state(is, block));
                let (device, license) = block.clone();
                (before != after).then_some(Reason::Stock { device, license, before, after })
            })
            .collect()
    }

    fn settings(&self, stock: &StockAt, product: ProductId) -> Vec<Reason> {
        let key = (stock.clone(), product);
        let of = |ground: &Ground| ground.settings.get(&key).cloned();
        let (was, is) = match (of(&self.old), of(&self.new)) {
            (Some(was), Some(is)) => (was, is),
            (None, None) => return Vec::new(),
            // Nothing is set otherwise: the whole pool came or went.
            _ => return self.pool_came_or_went(stock),
        };
        let ids: BTreeSet<&'static str> = was.iter().chain(&is).map(|(id, _)| *id).collect();
        let value = |all: &[(&'static str, String)], id| {
            all.iter().find(|(known, _)| *known == id).map(|(_, v)| v.clone()).unwrap_or_default()
        };
        ids.into_iter()
            .map(|id| (id, value(&was, id), value(&is, id)))
            .filter(|(id, before, after)| before != after && self.decides(id, &key))
            .map(|(id, before, after)| Reason::Setting { id, before, after })
            .collect()
    }

    /// Whether a setting that is another decides anything about a product of a pool: versions do so only where
    /// licenses carry another one, where something else becomes of what is on board, and where they ask for something
    /// else.
    fn decides(&self, setting: &str, key: &Key) -> bool {
        let is_named = match (self.old.bought.get(key), self.new.bought.get(key)) {
            (Some(was), Some(is)) => was != is,
            (None, None) => false,
            // Bought in one plan alone: what the other would have bought.
            _ => self.would_buy_otherwise(key),
        };
        match setting {
            "buy_version" => is_named,
            "software" => is_named || self.fates_differ(key) || self.rules_differ(key),
            _ => true,
        }
    }

    /// Whether what is bought of a product of a pool carries another version.
    fn would_buy_otherwise(&self, key: &Key) -> bool {
        let version = |ground: &Ground| {
            let mut settings = ground.settings.get(key).into_iter().flatten();
            settings.find(|(id, _)| *id == "buy_version").map(|(_, version)| version.clone())
        };
        version(&self.old) != version(&self.new)
    }

    /// Whether a license that both plans have becomes something else.
    fn fates_differ(&self, (stock, product): &Key) -> bool {
        related(*product).into_iter().flat_map(|of| self.stock(stock, of)).any(|reason| {
            let Reason::Stock { before: Some(before), after: Some(after), .. } = reason else {
                return false;
            };
            before.fate != after.fate
        })
    }

    /// Whether a place that both plans have needs licenses by other rules.
    fn rules_differ(&self, key: &Key) -> bool {
        let rules = |ground: &Ground| {
            let mut rules: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
            for (at, rule) in ground.needs.get(key).into_iter().flat_map(Needs::keys) {
                rules.entry(at.clone()).or_default().insert(rule);
            }
            rules
        };
        let (was, is) = (rules(&self.old), rules(&self.new));
        was.iter().any(|(at, rules)| is.get(at).is_some_and(|other| other != rules))
    }
}

/// The products whose licenses on board decide a line: converted SMB licenses become Ports (§2.4), and what Ports
/// there are decides Standby.
fn related(product: ProductId) -> Vec<ProductId> {
    match product {
        ProductId::PORT | ProductId::SMB_UPGRADE => vec![product, ProductId::SMB_PORT],
        ProductId::STANDBY => vec![product, ProductId::PORT],
        _ => vec![product],
    }
}

impl Reasons<'_> {
    /// Why only one plan has a pool: its node is licensed otherwise, or is not there.
    fn pool_came_or_went(&self, stock: &StockAt) -> Vec<Reason> {
        let StockAt::Pool(id) = stock else { return Vec::new() };
        let (old, new) = self.sides;
        let licensing = |side: Side<'_>| {
            let nodes = side.inputs.plan.nodes();
            let named = nodes.map(|(_, node)| node).find(|node| node.name == *id);
            named.map(|node| format!("{:?}", node.licensing))
        };
        let reason = match (licensing(old), licensing(new)) {
            (Some(before), Some(after)) if before != after => {
                Reason::Setting { id: "licensing", before, after }
            }
            (Some(_), None) => {
                Reason::Setting { id: "node", before: id.clone(), after: String::new() }
            }
            (None, Some(_)) => {
                Reason::Setting { id: "node", before: String::new(), after: id.clone() }
            }
            _ => return Vec::new(),
        };
        vec![reason]
    }
}

impl Ground {
    fn of(side: Side<'_>) -> Self {
        let assessment = &side.review.assessment;
        let mut ground = Self {
            rows: BTreeMap::new(),
            needs: BTreeMap::new(),
            stocks: BTreeMap::new(),
            settings: BTreeMap::new(),
            bought: BTreeMap::new(),
        };
        for row in &assessment.position {
            ground.row(side, row);
        }
        for block in assessment.blocks.iter().filter(|b| b.quantity > 0) {
            ground.block(side, block);
        }
        for pool in 0..assessment.pools.len() {
            ground.pool(side, pool);
        }
        for line in assessment.lines.iter().filter(|l| l.action == Action::Buy) {
            let key = (stock_at(side, line.pool, line.install_on), line.license.product);
            ground.bought.entry(key).or_default().insert(line.license.version);
        }
        ground.orders(side);
        ground
    }

    fn row(&mut self, side: Side<'_>, row: &Position) {
        let key = (stock_at(side, row.pool, row.device), row.product);
        self.rows.insert(key.clone(), row.required);
        let needs = self.needs.entry(key).or_default();
        for cause in side.review.assessment.causes_of_position(row) {
            let at = cause.place().path(side.inputs.plan);
            let sum = needs.entry((at, cause.rule.id())).or_default();
            *sum = sum.saturating_add(cause.quantity);
        }
    }

    fn block(&mut self, side: Side<'_>, block: &Block) {
        let assessment = &side.review.assessment;
        let Some(license) = block.license else { return };
        let device = assessment.device_name(block.device, side.inputs.plan).to_owned();
        let hardware = side.inputs.catalog.product(license.product).class == Class::Hardware;
        let pool = if hardware { None } else { block.pool };
        let key = (stock_at(side, pool, Some(block.device)), license.product);
        let sum = self.stocks.entry(key).or_default().entry((device, license, fate(block)));
        let sum = sum.or_default();
        *sum = sum.saturating_add(u64::from(block.quantity));
    }

    /// How versions, readings and the balance are set for each product of a pool.
    fn pool(&mut self, side: Side<'_>, pool: usize) {
        let (plan, assessment) = (side.inputs.plan, &side.review.assessment);
        let Some(facts) = assessment.pools.get(pool) else { return };
        let stock = stock_at(side, Some(pool), None);
        let chosen = Readings::TABLE.iter().zip(plan.readings.chosen());
        let readings: Vec<(&'static str, String)> = chosen
            .map(|((id, _, values), second)| (*id, values[usize::from(second)].to_owned()))
            .collect();
        for product in side.inputs.catalog.ids() {
            // What runs today decides what can be used today, and no line of the bill.
            let (software, _) = facts.compared(product);
            let mut settings = readings.clone();
            settings.push(("software", software.to_string()));
            settings.push(("buy_version", bought_version(&side.inputs, software).to_string()));
            settings.push(("host", assessment.device_name(facts.host, plan).to_owned()));
            settings.push(("port_license", mode(facts.mode)));
            settings.push(("balance", balance(side, product).to_string()));
            self.settings.insert((stock.clone(), product), settings);
        }
    }

    fn orders(&mut self, side: Side<'_>) {
        for order in &side.inputs.plan.orders {
            let product = match order.item {
                OrderItem::Ssc => ProductId::SSC,
                OrderItem::Isc => ProductId::ISC,
            };
            let needs = self.needs.entry((StockAt::Orders, product)).or_default();
            *needs.entry((String::new(), "order")).or_default() += i64::from(order.quantity);
        }
        for (at, device) in side.inputs.plan.devices() {
            let ordered = i64::from(device.warranty == crate::plan::Warranty::Order);
            let key = (StockAt::Device(device.name.clone()), ProductId::WARRANTY);
            let needs = self.needs.entry(key).or_default();
            let place = Place::Device(at).path(side.inputs.plan);
            *needs.entry((place, "warranty")).or_default() += ordered;
        }
    }
}

fn stock_at(side: Side<'_>, pool: Option<usize>, device: Option<usize>) -> StockAt {
    let (plan, assessment): (_, &Assessment) = (side.inputs.plan, &side.review.assessment);
    match (pool, device) {
        (Some(pool), _) => StockAt::Pool(assessment.pool_id(pool, plan).into_owned()),
        (None, Some(device)) => StockAt::Device(assessment.device_name(device, plan).to_owned()),
        (None, None) => StockAt::Orders,
    }
}

fn fate(block: &Block) -> &'static str {
    match block.fate {
        Fate::Keep if block.moves => "move",
        Fate::Keep => "keep",
        Fate::Upgrade { .. } => "upgrade",
        Fate::Remove(_) => "remove",
        Fate::Convert { .. } => "convert",
    }
}

fn mode(mode: crate::assess::PortMode) -> String {
    match mode {
        crate::assess::PortMode::Standard => "Standard".to_owned(),
        crate::assess::PortMode::Smb { size } => format!("Smb {size}"),
    }
}

fn balance(side: Side<'_>, product: ProductId) -> u64 {
    let stock = side.inputs.plan.balance.iter().filter(|s| {
        side.inputs.catalog.parse_license(&s.license).is_some_and(|l| l.product == product)
    });
    stock.fold(0, |sum: u64, s| sum.saturating_add(u64::from(s.quantity)))
}
