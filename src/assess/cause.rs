//! Causes: where each number comes from, and by which rule.

use crate::catalog::ProductId;
use crate::plan::{Place, SmallPlace};

/// One reason for a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    place: SmallPlace,
    /// How many licenses; negative where something is included.
    pub quantity: i64,
    /// By which rule.
    pub rule: CauseRule,
    /// What else there is to say.
    pub note: CauseNote,
}

impl Cause {
    /// A cause at a place; `quantity` in licenses.
    #[must_use]
    pub fn new(place: Place, quantity: i64, rule: CauseRule, note: CauseNote) -> Self {
        Self { place: place.into(), quantity, rule, note }
    }

    /// What causes it.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place.into()
    }
}

/// The rule behind a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum CauseRule {
    PortPerObject,
    Feature,
    Implied,
    UcBundle,
    RecordingPerNode,
    RecordingIncluded,
    ReportingForRecording,
    StandbyPerPort,
    IpvaPerPort,
    SmbPerPort,
    SmbConversion,
    OperatorConcurrent,
    QueueWatched,
    Interface,
    Channel,
    Warranty,
    Order,
    /// Older than the software (VER001).
    TooOld,
    /// SMB licenses that cannot stay (SMB004).
    SmbMixed,
    /// Central licenses away from the master (POOL003).
    OffMaster,
    /// Standby licenses away from the master (STB002).
    StandbyOffMaster,
    /// IPVA licenses of a machine without node (IPV004).
    IpvaLost,
}

impl CauseRule {
    /// Every rule.
    pub const ALL: [Self; 22] = [
        Self::PortPerObject,
        Self::Feature,
        Self::Implied,
        Self::UcBundle,
        Self::RecordingPerNode,
        Self::RecordingIncluded,
        Self::ReportingForRecording,
        Self::StandbyPerPort,
        Self::IpvaPerPort,
        Self::SmbPerPort,
        Self::SmbConversion,
        Self::OperatorConcurrent,
        Self::QueueWatched,
        Self::Interface,
        Self::Channel,
        Self::Warranty,
        Self::Order,
        Self::TooOld,
        Self::SmbMixed,
        Self::OffMaster,
        Self::StandbyOffMaster,
        Self::IpvaLost,
    ];

    /// Stable id: `"port-per-object"`, or the code of the finding behind it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PortPerObject => "port-per-object",
            Self::Feature => "feature",
            Self::Implied => "implied",
            Self::UcBundle => "uc-bundle",
            Self::RecordingPerNode => "recording-per-node",
            Self::RecordingIncluded => "recording-included",
            Self::ReportingForRecording => "reporting-for-recording",
            Self::StandbyPerPort => "standby-per-port",
            Self::IpvaPerPort => "ipva-per-port",
            Self::SmbPerPort => "smb-per-port",
            Self::SmbConversion => "smb-conversion",
            Self::OperatorConcurrent => "operator-concurrent",
            Self::QueueWatched => "queue-watched",
            Self::Interface => "interface",
            Self::Channel => "channel",
            Self::Warranty => "warranty",
            Self::Order => "order",
            Self::TooOld => "VER001",
            Self::SmbMixed => "SMB004",
            Self::OffMaster => "POOL003",
            Self::StandbyOffMaster => "STB002",
            Self::IpvaLost => "IPV004",
        }
    }

    /// Section of the guide, where the rule alone decides it; else that of the product.
    #[must_use]
    pub const fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::PortPerObject => "2.1",
            Self::UcBundle => "3",
            Self::RecordingPerNode | Self::RecordingIncluded | Self::ReportingForRecording => "4.6",
            Self::StandbyPerPort | Self::StandbyOffMaster => "2.2",
            Self::IpvaPerPort | Self::IpvaLost => "2.3",
            Self::SmbPerPort | Self::SmbConversion | Self::SmbMixed => "2.4",
            Self::OperatorConcurrent => "6.1",
            Self::QueueWatched => "6.2",
            Self::Interface | Self::Channel => "5",
            Self::Warranty => "7.2",
            Self::TooOld => "1.3",
            Self::OffMaster => "1.2",
            Self::Feature | Self::Implied | Self::Order => return None,
        })
    }
}

/// What else there is to say of a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CauseNote {
    /// Nothing.
    None,
    /// The product that implies it, or that contains it.
    Product(ProductId),
    /// The group's peak, not its count.
    Peak,
    /// ISDN channels.
    Isdn,
    /// Conference channels.
    Conference,
    /// One bundle for all ports, of which there are this many.
    Bundle(u32),
    /// It is for the Standby node that takes the place over (§2.3).
    TakenOver,
}
