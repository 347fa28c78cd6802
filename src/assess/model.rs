//! What an assessment holds; every view reads this and nothing else about licensing.

use super::cause::Cause;
use crate::catalog::{Catalog, FeatureSet, License, PriceList, ProductId};
use crate::plan::{DeviceAt, ObjectKind, Place, Plan, Role};
use jiff::civil::Date;
use std::borrow::Cow;
use std::ops::Range;

/// What an assessment is made from.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What can be licensed.
    pub catalog: &'a Catalog,
    /// Today; used where the plan gives no date.
    pub today: Date,
    /// What licenses cost, where a price list is at hand; the bill's quantities never depend on it.
    pub prices: Option<&'a PriceList>,
}

impl<'a> Inputs<'a> {
    /// The inputs of a plan, without prices.
    #[must_use]
    pub const fn new(plan: &'a Plan, catalog: &'a Catalog, today: Date) -> Self {
        Self { plan, catalog, today, prices: None }
    }

    /// The same inputs with a price list.
    #[must_use]
    pub const fn with_prices(self, prices: Option<&'a PriceList>) -> Self {
        Self { prices, ..self }
    }

    /// The same inputs for another plan.
    #[must_use]
    pub const fn with_plan<'b>(&self, plan: &'b Plan) -> Inputs<'b>
    where
        'a: 'b,
    {
        Inputs { plan, catalog: self.catalog, today: self.today, prices: self.prices }
    }

    /// The day SSA and warranty ends are compared with (§7).
    #[must_use]
    pub fn date(&self) -> Date {
        self.plan.project.date.unwrap_or(self.today)
    }
}

/// The whole answer for one plan. Indices (`usize`) point into the lists of this value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Assessment {
    /// Whether there is exactly one master and no name twice; if not, pools are not worked out.
    pub sound: bool,
    /// Every device in plan order.
    pub devices: Vec<DeviceFacts>,
    /// Every node in plan order.
    pub nodes: Vec<NodeFacts>,
    /// Every object group in plan order, those that count nowhere too.
    pub groups: Vec<GroupFacts>,
    /// The features of groups, each mix once.
    pub features: Vec<GroupFeatures>,
    /// Every block of installed licenses in plan order.
    pub blocks: Vec<Block>,
    /// The central pool first, then local nodes in plan order; empty when not `sound`.
    pub pools: Vec<Pool>,
    /// One row for each pool and product, then each device and hardware product, required or installed.
    pub position: Vec<Position>,
    /// The bill, in its printed order.
    pub lines: Vec<Line>,
    /// Causes of all rows of `position`, which name a range of it.
    pub causes: Vec<Cause>,
    /// Sums of the bill.
    pub totals: Totals,
    /// How many object groups the bill speaks of.
    pub coverage: Coverage,
}

/// A device, resolved against the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceFacts {
    /// Its address.
    pub at: DeviceAt,
    /// Whether the catalogue knows the model.
    pub model_known: bool,
    /// Whether it is a virtual machine.
    pub is_virtual: bool,
    /// Whether its hardware licenses are built in (§5).
    pub built_in: bool,
    /// Its node.
    pub node: Option<usize>,
    /// Interfaces and channels it has; a virtual machine has conference channels alone.
    pub fitted: Fitted,
}

/// Interfaces and channels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Fitted {
    pub bri: u64,
    pub pri: u64,
    /// ISDN channels.
    pub isdn: u64,
    pub conference: u64,
}

impl Fitted {
    /// ISDN and conference channels together (§5).
    #[must_use]
    pub const fn channels(&self) -> u64 {
        self.isdn.saturating_add(self.conference)
    }
}

/// A node, with what its objects come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NodeFacts {
    /// Address of its device.
    pub at: DeviceAt,
    /// Its device.
    pub device: usize,
    /// Its pool; 0 when the topology is not sound.
    pub pool: usize,
    /// Its role.
    pub role: Role,
    /// Software it is to run.
    pub software: u8,
    /// Software it runs today.
    pub running: u8,
    /// Its object groups.
    pub groups: Range<usize>,
    /// Ports (§2.1); 0 on a Standby node, but for a conference port.
    pub ports: u64,
    /// IPVA licenses it needs (§2.3).
    pub ipva: u64,
    /// Of those, what its own machine's blocks and the host leave to buy or assign.
    pub ipva_short: u64,
    /// Recorded objects (§4.6).
    pub recorded: u64,
    /// Users with a voicemail license (§4.3).
    pub voicemail: u64,
    /// Of those, what no license can serve because only V13 or later is to be had (VER003).
    pub voicemail_unserved: u64,
    /// The nodes it takes over: those that name it, and the master for a Standby node that nobody names.
    pub stands_for: Vec<usize>,
}

/// An object group, with what it needs.
///
/// Small on purpose: a large plan has tens of thousands, and their features are mostly the same few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupFacts {
    /// Address of the device.
    pub at: DeviceAt,
    /// Position in the node.
    pub object: usize,
    /// Its node.
    pub node: usize,
    /// Kind of its objects.
    pub kind: ObjectKind,
    /// Objects; 0 makes the group count nowhere.
    pub count: u32,
    /// Most registered at once, never above `count`; the ports it takes when the kind takes any.
    pub peak: u32,
    /// Where its features stand in [`Assessment::features`].
    pub features: u32,
    /// Whether it counts: `count` above 0 and not on a Standby node.
    pub counts: bool,
    /// Whether recorded calls are transferred to it (§4.6).
    pub transfer_target: bool,
}

/// What is written of the features of object groups and what that comes to, shared by all that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GroupFeatures {
    /// Features written and known.
    pub written: FeatureSet,
    /// Products written that the kind cannot have, or that are no user product at all (OBJ001).
    pub refused: FeatureSet,
    /// Whether a feature is written that the catalogue does not know (LIC002).
    pub unknown: bool,
    /// All of them: written, implied, and contained in another.
    pub all: FeatureSet,
    /// Licenses each object needs, after implied ones and UC.
    pub needed: FeatureSet,
    /// Of `needed`, what was not written.
    pub added: FeatureSet,
}

impl Block {
    /// Licenses that work once the bill is followed, in the block's own product.
    #[must_use]
    pub const fn usable_after(&self) -> u64 {
        match self.fate {
            Fate::Keep | Fate::Upgrade { .. } if self.counted => self.quantity as u64,
            _ => 0,
        }
    }

    /// The version the block carries once the bill is followed; `None` without version or when it goes.
    #[must_use]
    pub fn version_after(&self) -> Option<u8> {
        match self.fate {
            Fate::Keep => self.license.and_then(|l| l.version),
            Fate::Upgrade { to } => Some(to),
            Fate::Remove(_) | Fate::Convert { .. } => None,
        }
    }

    /// Licenses converted to standard Ports (§2.4).
    #[must_use]
    pub const fn converted(&self) -> u64 {
        match self.fate {
            Fate::Convert { converted } => converted as u64,
            _ => 0,
        }
    }
}

impl GroupFacts {
    /// Ports the group takes (§2.1).
    #[must_use]
    pub fn ports(&self) -> u64 {
        if self.counts && self.kind.takes_port() { u64::from(self.peak) } else { 0 }
    }

    /// The place of the group.
    #[must_use]
    pub const fn place(&self) -> Place {
        Place::Object(self.at, self.object)
    }
}

/// A set of nodes that draw from the same stock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// Device its licenses are installed on.
    pub host: usize,
    /// The node of that device.
    pub host_node: usize,
    /// Its nodes in plan order.
    pub nodes: Vec<usize>,
    /// Highest software of its nodes.
    pub software: u8,
    /// Highest software that runs today on its nodes.
    pub running: u8,
    /// Highest operator software (§6.1) and what runs today of it.
    pub operator: (u8, u8),
    /// Highest queue monitor software (§6.2) and what runs today of it.
    pub queue_monitor: (u8, u8),
    /// Ports of its nodes.
    pub ports: u64,
    /// How ports are licensed.
    pub mode: PortMode,
}

impl Pool {
    /// Software a product of this pool is compared with, and the software that runs today (§1.3).
    #[must_use]
    pub const fn compared(&self, product: ProductId) -> (u8, u8) {
        if product.index() == ProductId::OPERATOR.index() {
            self.operator
        } else if product.index() == ProductId::QUEUE_MONITOR.index() {
            self.queue_monitor
        } else {
            (self.software, self.running)
        }
    }
}

/// How the ports of a pool are licensed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortMode {
    /// Standard Port licenses (§2.1).
    Standard,
    /// SMB-Port licenses of one size (§2.4).
    Smb {
        /// 20, 30 or 50.
        size: u16,
    },
}

/// A block of installed licenses and what the bill does with it.
#[allow(clippy::struct_excessive_bools, reason = "four independent facts")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Address of its device.
    pub at: DeviceAt,
    /// Its device.
    pub device: usize,
    /// Position in the device's `installed`.
    pub index: usize,
    /// What it is; `None` for an unknown name (LIC001).
    pub license: Option<License>,
    /// Licenses; 0 makes the block nothing.
    pub quantity: u32,
    /// Pool it belongs to; `None` for hardware, unknown names, lost IPVA and an unsound topology.
    pub pool: Option<usize>,
    /// Whether its licenses are of the kind and at the place that can cover what the pool requires.
    pub counted: bool,
    /// Whether it moves to the pool's host.
    pub moves: bool,
    /// Whether it is older than the software it must run (§1.3).
    pub too_old: bool,
    /// Whether an SSA covers the upgrade to that software (§7.1).
    pub under_ssa: bool,
    /// What the bill does with it.
    pub fate: Fate,
}

/// What happens to a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Stays as it is, here or at the pool's host.
    Keep,
    /// Upgraded free of charge under its SSA.
    Upgrade {
        /// The version it will carry.
        to: u8,
    },
    /// Removed.
    Remove(Removal),
    /// SMB licenses turned into standard Ports; what is left of the block is removed.
    Convert {
        /// Licenses converted, of the block's quantity.
        converted: u32,
    },
}

/// Why a block is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removal {
    /// Too old and not under SSA (VER001).
    Version,
    /// SMB licenses of another size than the plan's (SMB004).
    SmbSize,
    /// SMB licenses left behind and not converted (§2.4).
    SmbLeft,
    /// IPVA licenses of a machine without node (IPV004).
    IpvaLost,
}

/// What is required and what is there, of one product in one pool or on one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The pool; `None` for hardware.
    pub pool: Option<usize>,
    /// The device, for hardware.
    pub device: Option<usize>,
    /// The product.
    pub product: ProductId,
    /// Licenses required: the sum of the causes.
    pub required: u64,
    /// Licenses on board.
    pub installed: u64,
    /// Licenses that work with what runs today.
    pub usable_now: u64,
    /// Licenses that will work once the bill is followed, before anything is assigned or bought.
    pub usable_after: u64,
    /// `required` less `usable_after`, before the balance.
    pub missing: u64,
    /// `usable_after` less `required`.
    pub surplus: u64,
    /// Licenses taken from the balance.
    pub assigned: u64,
    /// Licenses bought.
    pub bought: u64,
    /// Where its causes stand in [`Assessment::causes`].
    pub causes: Range<usize>,
}

/// A line of the bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What to do.
    pub action: Action,
    /// With which license; an upgrade names the new one.
    pub license: License,
    /// How many; never 0.
    pub quantity: u64,
    /// The device; `None` for credits.
    pub install_on: Option<usize>,
    /// What it was or where it comes from.
    pub from: From,
    /// The pool; `None` for hardware and orders.
    pub pool: Option<usize>,
    /// Why.
    pub causes: LineCauses,
}

/// Where the causes of a line stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineCauses {
    /// Those of the whole requirement: a row of [`Assessment::position`].
    Position(usize),
    /// Its own.
    Own(Vec<Cause>),
}

/// What a line's licenses were, or where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum From {
    /// Nothing to say.
    Nothing,
    /// The license before its upgrade.
    License(License),
    /// The device it leaves.
    Device(usize),
}

/// What to do with the licenses of a line, in the order of the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Action {
    Buy,
    Assign,
    Upgrade,
    Move,
    Remove,
    Keep,
}

impl Action {
    /// Every action in the order of the bill.
    pub const ALL: [Self; 6] =
        [Self::Buy, Self::Assign, Self::Upgrade, Self::Move, Self::Remove, Self::Keep];

    /// Stable id: `"buy"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Buy => "buy",
            Self::Assign => "assign",
            Self::Upgrade => "upgrade",
            Self::Move => "move",
            Self::Remove => "remove",
            Self::Keep => "keep",
        }
    }

    /// The sign in front of a line: `+`, `*`, `~`, `>`, `-`, `=`.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Buy => "+",
            Self::Assign => "*",
            Self::Upgrade => "~",
            Self::Move => ">",
            Self::Remove => "-",
            Self::Keep => "=",
        }
    }
}

/// Sums of the bill, in licenses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Totals {
    pub buy: u64,
    pub assign: u64,
    pub upgrade: u64,
    pub moved: u64,
    pub remove: u64,
    pub keep: u64,
}

impl Totals {
    /// The sum of one action.
    #[must_use]
    pub const fn of(&self, action: Action) -> u64 {
        match action {
            Action::Buy => self.buy,
            Action::Assign => self.assign,
            Action::Upgrade => self.upgrade,
            Action::Move => self.moved,
            Action::Remove => self.remove,
            Action::Keep => self.keep,
        }
    }

    /// The same sum, to be added to.
    #[must_use]
    pub const fn of_mut(&mut self, action: Action) -> &mut u64 {
        match action {
            Action::Buy => &mut self.buy,
            Action::Assign => &mut self.assign,
            Action::Upgrade => &mut self.upgrade,
            Action::Move => &mut self.moved,
            Action::Remove => &mut self.remove,
            Action::Keep => &mut self.keep,
        }
    }
}

/// How many object groups there are and what the bill makes of them: each is in one of the three parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Groups that count.
    pub objects: u64,
    /// Those that need a license of the guide.
    pub licensed: u64,
    /// Those that need none.
    pub free: u64,
    /// Those with a function the guide gives no license for.
    pub outside_guide: u64,
}

/// Id of the central pool.
pub const CENTRAL: &str = "central";

impl Assessment {
    /// Whether the bill says what licenses the nodes need: without a sound topology there are no pools, and what is on
    /// the bill is hardware and orders alone.
    #[must_use]
    pub const fn is_worked_out(&self) -> bool {
        self.sound || self.nodes.is_empty()
    }

    /// What a group's features come to.
    #[must_use]
    pub fn features_of(&self, group: &GroupFacts) -> &GroupFeatures {
        &self.features[group.features as usize]
    }

    /// Why a line is on the bill.
    #[must_use]
    pub fn causes_of<'a>(&'a self, line: &'a Line) -> &'a [Cause] {
        match &line.causes {
            LineCauses::Position(row) => {
                self.position.get(*row).map_or(&[], |p| self.causes_of_position(p))
            }
            LineCauses::Own(causes) => causes,
        }
    }

    /// Why a position requires what it requires.
    #[must_use]
    pub fn causes_of_position(&self, position: &Position) -> &[Cause] {
        self.causes.get(position.causes.clone()).unwrap_or_default()
    }

    /// Id of a pool in output for programs: `central`, or the name of the local node; of a local node that is
    /// named `central` its path, so that no two pools share an id.
    #[must_use]
    pub fn pool_id<'p>(&self, pool: usize, plan: &'p Plan) -> Cow<'p, str> {
        let at = self.pools.get(pool).and_then(|p| self.nodes.get(p.host_node)).map(|n| n.at);
        match at {
            _ if pool == 0 => CENTRAL.into(),
            Some(at) if self.pool_name(pool, plan) == CENTRAL => Place::Node(at).path(plan).into(),
            _ => self.pool_name(pool, plan).into(),
        }
    }

    /// Name of the node that a pool is kept on, for people.
    #[must_use]
    pub fn pool_name<'p>(&self, pool: usize, plan: &'p Plan) -> &'p str {
        self.pools
            .get(pool)
            .and_then(|p| self.nodes.get(p.host_node))
            .and_then(|n| plan.node(n.at))
            .map_or("", |n| n.name.as_str())
    }

    /// Name of a device.
    #[must_use]
    pub fn device_name<'p>(&self, device: usize, plan: &'p Plan) -> &'p str {
        self.devices.get(device).and_then(|d| plan.device(d.at)).map_or("", |d| d.name.as_str())
    }

    /// The row of a product in a pool.
    #[must_use]
    pub fn in_pool(&self, pool: usize, product: ProductId) -> Option<&Position> {
        self.position.iter().find(|p| p.pool == Some(pool) && p.product == product)
    }

    /// Index of the device at an address.
    #[must_use]
    pub fn device_at(&self, at: DeviceAt) -> Option<usize> {
        self.devices.binary_search_by_key(&at, |d| d.at).ok()
    }

    /// Index of the node of the device at an address.
    #[must_use]
    pub fn node_at(&self, at: DeviceAt) -> Option<usize> {
        self.devices[self.device_at(at)?].node
    }
}
