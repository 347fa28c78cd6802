//! Gateway models and what is known of their limits.

use super::Source;

/// A gateway or appliance that may host a node.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Name as printed on the box: `"IP311"`.
    pub name: String,
    /// Whether it is a virtual machine: no BRI, PRI or analogue interface, IPVA licenses (§2.3).
    pub is_virtual: bool,
    /// Whether its hardware licenses are built in, so that none is bought (§5).
    pub hardware_built_in: bool,
    /// Most interfaces and channels; `None` is unknown and means "cannot check".
    pub limits: Limits,
    /// Where the entry comes from.
    pub source: Source,
}

/// Most interfaces and channels of a model, each `None` when unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Limits {
    pub bri: Option<u32>,
    pub pri: Option<u32>,
    pub analog: Option<u32>,
    pub isdn_channels: Option<u32>,
    pub conference_channels: Option<u32>,
}
