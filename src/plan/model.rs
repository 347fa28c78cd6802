//! The types of schema 1; each field's default is what an absent field means.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A whole plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Version of the file format this plan was read from or will be written in.
    pub schema: u32,
    /// Who it is for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub project: Project,
    /// Major version every node is to run unless it says otherwise.
    #[serde(default = "Plan::default_software")]
    pub software: u8,
    /// What runs today; absent: the same as `software`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub running: Option<u8>,
    /// Version of bought licenses; absent: the greater of 13 and what the software needs (§1.3).
    #[serde(default, skip_serializing_if = "is_default")]
    pub buy_version: Option<u8>,
    /// How the guide is read where it can be read two ways.
    #[serde(default, skip_serializing_if = "is_default")]
    pub readings: Readings,
    /// Licenses bought and not yet assigned to a device.
    #[serde(default, skip_serializing_if = "is_default")]
    pub balance: Vec<Stock>,
    /// SSC and iSC to put on the bill (§7.1, §7.3).
    #[serde(default, skip_serializing_if = "is_default")]
    pub orders: Vec<Order>,
    /// The sites.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sites: Vec<Site>,
    /// Findings that the engineer has accepted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub waivers: Vec<Waiver>,
}

impl Plan {
    /// The file format this program writes.
    pub const SCHEMA: u32 = 1;

    fn default_software() -> u8 {
        13
    }

    /// All devices with their address, in plan order.
    pub fn devices(&self) -> impl Iterator<Item = (super::DeviceAt, &Device)> + Clone {
        self.sites.iter().enumerate().flat_map(|(site, s)| {
            s.devices
                .iter()
                .enumerate()
                .map(move |(device, d)| (super::DeviceAt::new(site, device), d))
        })
    }

    /// All nodes with the address of their device, in plan order.
    pub fn nodes(&self) -> impl Iterator<Item = (super::DeviceAt, &Node)> + Clone {
        self.devices().filter_map(|(at, d)| d.pbx.as_ref().map(|n| (at, n)))
    }

    /// What the plan says of itself: all of it but its sites.
    #[must_use]
    pub fn head(&self) -> Self {
        Self {
            schema: self.schema,
            project: self.project.clone(),
            software: self.software,
            running: self.running,
            buy_version: self.buy_version,
            readings: self.readings,
            balance: self.balance.clone(),
            orders: self.orders.clone(),
            sites: Vec::new(),
            waivers: self.waivers.clone(),
        }
    }

    /// The device at an address, when there is one.
    #[must_use]
    pub fn device(&self, at: super::DeviceAt) -> Option<&Device> {
        self.sites.get(at.site())?.devices.get(at.device())
    }

    /// The node of the device at an address, when there is one.
    #[must_use]
    pub fn node(&self, at: super::DeviceAt) -> Option<&Node> {
        self.device(at)?.pbx.as_ref()
    }

    /// Software a node is to run: its own word, or else the plan's.
    #[must_use]
    pub fn software_of(&self, node: &Node) -> u8 {
        node.software.unwrap_or(self.software)
    }

    /// Software a node runs today: its own word, the plan's, or else what it is to run.
    #[must_use]
    pub fn running_on(&self, node: &Node) -> u8 {
        node.running.or(self.running).unwrap_or_else(|| self.software_of(node))
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            schema: Self::SCHEMA,
            project: Project::default(),
            software: Self::default_software(),
            running: None,
            buy_version: None,
            readings: Readings::default(),
            balance: Vec::new(),
            orders: Vec::new(),
            sites: Vec::new(),
            waivers: Vec::new(),
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_one(value: &u32) -> bool {
    *value == 1
}

/// Head of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Project {
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(skip_serializing_if = "is_default")]
    pub customer: String,
    #[serde(skip_serializing_if = "is_default")]
    pub reference: String,
    #[serde(skip_serializing_if = "is_default")]
    pub author: String,
    /// What SSA and warranty ends are compared with; absent: the day of the assessment.
    #[serde(skip_serializing_if = "is_default")]
    pub date: Option<Date>,
    #[serde(skip_serializing_if = "is_default")]
    pub notes: String,
}

/// A number of licenses by technical name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    /// Technical name as the engineer wrote it.
    pub license: String,
    /// Number of licenses.
    pub quantity: u32,
    /// Day of the first assignment to a device; not used on the balance.
    #[serde(default, skip_serializing_if = "is_default")]
    pub assigned: Option<Date>,
    /// Last day of its Software Service Agreement (§7.1).
    #[serde(default, skip_serializing_if = "is_default")]
    pub ssa_until: Option<Date>,
}

/// Credits to put on the bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Order {
    pub item: OrderItem,
    pub quantity: u32,
}

/// Which credits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum OrderItem {
    /// Software Service Credits (§7.1).
    Ssc,
    /// innovaphone Service Credits (§7.3).
    Isc,
}

impl OrderItem {
    /// Every item by the word that plans write.
    pub const WORDS: [(&'static str, Self); 2] = [("ssc", Self::Ssc), ("isc", Self::Isc)];
}

impl From<OrderItem> for &'static str {
    fn from(item: OrderItem) -> Self {
        match item {
            OrderItem::Ssc => "ssc",
            OrderItem::Isc => "isc",
        }
    }
}

impl TryFrom<String> for OrderItem {
    type Error = UnknownOrderItem;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::WORDS
            .into_iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(&word))
            .map(|(_, item)| item)
            .ok_or(UnknownOrderItem(word))
    }
}

/// A word that is no order item.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown order item `{0}`")]
pub struct UnknownOrderItem(pub String);

/// A place of the customer's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Site {
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub address: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub devices: Vec<Device>,
}

/// A box or a virtual machine.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Device {
    pub name: String,
    /// A model of the catalogue; an unknown one is a finding.
    pub model: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub mac: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub serial: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub purchased: Option<Date>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub warranty: Warranty,
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub interfaces: Interfaces,
    /// Blocks of installed licenses.
    #[serde(default, skip_serializing_if = "is_default")]
    pub installed: Vec<Stock>,
    /// The node it hosts; absent: a plain gateway.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pbx: Option<Node>,
}

/// Warranty of a device (§7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Warranty {
    /// One year.
    #[default]
    Standard,
    /// Five years.
    Extended,
    /// The extension to five years is on this bill.
    Order,
}

/// Interfaces and channels in use, as fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Interfaces {
    #[serde(skip_serializing_if = "is_default")]
    pub bri: u32,
    #[serde(skip_serializing_if = "is_default")]
    pub pri: u32,
    /// Absent: 2 a BRI and 30 a PRI.
    #[serde(skip_serializing_if = "is_default")]
    pub isdn_channels: Option<u32>,
    #[serde(skip_serializing_if = "is_default")]
    pub conference_channels: u32,
    #[serde(skip_serializing_if = "is_default")]
    pub analog: u32,
}

impl Interfaces {
    /// ISDN channels: as given, or else 2 a BRI and 30 a PRI (§5).
    #[must_use]
    pub fn isdn(&self) -> u64 {
        self.isdn_channels
            .map_or_else(|| u64::from(self.bri) * 2 + u64::from(self.pri) * 30, u64::from)
    }
}

/// A PBX.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Node {
    pub name: String,
    pub role: Role,
    #[serde(default, skip_serializing_if = "is_default")]
    pub licensing: Licensing,
    #[serde(default, skip_serializing_if = "is_default")]
    pub software: Option<u8>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub running: Option<u8>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub port_license: PortLicense,
    #[serde(default, skip_serializing_if = "is_default")]
    pub smb_size: Option<u16>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub smb_disposal: SmbDisposal,
    /// Name of the node that takes over when this one fails (§2.2).
    #[serde(default, skip_serializing_if = "is_default")]
    pub takeover_by: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub objects: Vec<ObjectGroup>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub operator: Option<Operator>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub queue_monitor: Option<QueueMonitor>,
}

/// What a node is in the installation (§1.2, §2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Role {
    #[default]
    Master,
    Slave,
    Standby,
}

/// Where a node draws its licenses (§1.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Licensing {
    /// From the master.
    #[default]
    Central,
    /// From its own device alone.
    Local,
}

/// Kind of Port licenses of the installation (§2.1, §2.4); read on the master.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum PortLicense {
    #[default]
    Standard,
    Smb,
}

/// What happens to SMB licenses that are left behind (§2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum SmbDisposal {
    /// Turned into standard Ports by one `PortN$$` each.
    #[default]
    Convert,
    /// Removed.
    Discard,
}

/// Objects of one kind and with the same functions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ObjectGroup {
    pub name: String,
    pub kind: ObjectKind,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub count: u32,
    /// Most of them registered at once; a written 0 is 0 (§2.1).
    #[serde(default, skip_serializing_if = "is_default")]
    pub peak: Option<u32>,
    /// Ids of user products.
    #[serde(default, skip_serializing_if = "is_default")]
    pub features: Vec<String>,
    /// Whether recorded calls are transferred to them (§4.6).
    #[serde(default, skip_serializing_if = "is_default")]
    pub transfer_target: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub notes: String,
}

/// Kind of PBX object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum ObjectKind {
    User,
    Executive,
    Trunk(TrunkType),
    /// A voicemail machine registered by SIP.
    AnsweringMachine,
    AnalogStation,
    /// A "Call me" button on a web page.
    CallButton,
    /// A video phone or third-party device.
    ExternalVideo,
    Group,
    WaitingQueue,
}

impl ObjectKind {
    /// Every kind, trunks by their type.
    pub const ALL: [Self; 12] = [
        Self::User,
        Self::Executive,
        Self::Trunk(TrunkType::T0),
        Self::Trunk(TrunkType::T2),
        Self::Trunk(TrunkType::Sip),
        Self::Trunk(TrunkType::Fxs),
        Self::AnsweringMachine,
        Self::AnalogStation,
        Self::CallButton,
        Self::ExternalVideo,
        Self::Group,
        Self::WaitingQueue,
    ];

    /// Whether each such object needs a Port license (§2.1).
    #[must_use]
    pub const fn takes_port(self) -> bool {
        !matches!(self, Self::Group | Self::WaitingQueue)
    }

    /// Whether it is a trunk of any type.
    #[must_use]
    pub const fn is_trunk(self) -> bool {
        matches!(self, Self::Trunk(_))
    }

    /// Whether every user function may be configured on it.
    #[must_use]
    pub const fn is_user(self) -> bool {
        matches!(self, Self::User | Self::Executive | Self::AnalogStation)
    }
}

/// Line of a trunk (§2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TrunkType {
    /// BRI.
    T0,
    /// PRI.
    T2,
    /// SIP provider.
    Sip,
    /// Analogue.
    Fxs,
}

/// Operator workstations of a node (§6.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Operator {
    /// Absent: as many as `concurrent`.
    #[serde(skip_serializing_if = "is_default")]
    pub workstations: Option<u32>,
    /// Applications running at once: this many licenses.
    #[serde(skip_serializing_if = "is_default")]
    pub concurrent: u32,
    /// Version of the application; absent: that of the pool.
    #[serde(skip_serializing_if = "is_default")]
    pub software: Option<u8>,
}

/// Waiting queues watched on a node (§6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)]
pub struct QueueMonitor {
    #[serde(skip_serializing_if = "is_default")]
    pub queues: u32,
    /// Version of the application; absent: that of the pool.
    #[serde(skip_serializing_if = "is_default")]
    pub software: Option<u8>,
}

impl QueueMonitor {
    /// Application instances: each shows one or two queues (§6.2).
    #[must_use]
    pub const fn instances(&self) -> u32 {
        self.queues.div_ceil(2)
    }
}

/// A finding the engineer has accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Waiver {
    /// Code of the finding: `"POOL001"`.
    pub code: String,
    /// A place, or any unique trailing part of one; absent: wherever the finding is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<String>,
    pub reason: String,
    /// Last day on which the waiver holds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
}

/// A reading whose values can be listed, named and chosen.
pub trait Reading: Copy + Default + PartialEq + 'static {
    /// Id as plans write it: `"tier_scope"`.
    const ID: &'static str;
    /// Section of the guide it reads.
    const SECTION: &'static str;
    /// Every value with its name, the default first.
    const VALUES: &'static [(Self, &'static str)];
}

macro_rules! readings {
    ($( $(#[$doc:meta])* $field:ident: $type:ident($section:literal) { $default:ident, $other:ident } ),+ $(,)?) => {
        /// How the guide is read where it can be read two ways; every default is printed as nothing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Readings {
            $( $(#[$doc])* #[serde(skip_serializing_if = "is_default")] pub $field: readings::$type, )+
        }

        /// The values of each reading.
        pub mod readings {
            use serde::{Deserialize, Serialize};
            $(
                $(#[$doc])*
                #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
                #[allow(missing_docs)]
                pub enum $type { #[default] $default, $other }
                impl super::Reading for $type {
                    const ID: &'static str = stringify!($field);
                    const SECTION: &'static str = $section;
                    const VALUES: &'static [(Self, &'static str)] =
                        &[(Self::$default, stringify!($default)), (Self::$other, stringify!($other))];
                }
            )+
        }

        impl Readings {
            /// Id, section and names of the values (the default first) of every reading.
            pub const TABLE: &'static [(&'static str, &'static str, [&'static str; 2])] =
                &[$((stringify!($field), $section, [stringify!($default), stringify!($other)])),+];

            /// Whether each reading, in the order of [`Self::TABLE`], has its second value.
            #[must_use]
            pub fn chosen(&self) -> Vec<bool> {
                vec![$(self.$field != readings::$type::default()),+]
            }

            /// These readings with the one of that id set to its first or second value.
            #[must_use]
            pub fn with(mut self, id: &str, second: bool) -> Self {
                $(if id == stringify!($field) {
                    self.$field = if second { readings::$type::$other } else { readings::$type::$default };
                })+
                self
            }
        }
    };
}

readings! {
    /// Which licenses get the name of a tier (§2.1).
    tier: Tier("2.1") { Graduated, AllUnits },
    /// Whether tiers are numbered in each pool or through the plan (§2.1).
    tier_scope: TierScope("2.1") { Pool, Project },
    /// Whether an SMB license is one port or a bundle of its size (§2.4).
    smb_unit: SmbUnit("2.4") { PerPort, Bundle },
    /// How many SMB licenses are converted (§2.4).
    smb_convert: SmbConvert("2.4") { All, Needed },
    /// What an old block makes unusable today (§1.3).
    version_cap: VersionCap("1.3") { PerProduct, All },
    /// What Standby is counted on (§2.2).
    standby_base: StandbyBase("2.2") { Installed, Required },
    /// Where IPVA for a central virtual node is bought (§2.3).
    ipva_home: IpvaHome("2.3") { Master, Instance },
    /// Whether a virtual Standby node needs IPVA (§2.3).
    ipva_for_standby: IpvaForStandby("2.3") { No, Yes },
    /// Whether a recording base license is per node or per pool (§4.6).
    recording_base: RecordingBase("4.6") { PerNode, PerPool },
    /// What reporting recording asks for (§4.6).
    reporting: Reporting("4.6") { Minimum, All },
    /// What a queue monitor license is counted per (§6.2).
    queue_monitor: QueueMonitorUnit("6.2") { PerQueue, PerInstance },
    /// Whether conference channels take a Port (§2.1, wiki).
    conference_port: ConferencePort("2.1") { No, Yes },
}
