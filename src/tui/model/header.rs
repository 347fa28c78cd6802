//! The next threshold: how far the ports are from a full SMB size or from the next tier's name.

use crate::assess::{Assessment, PortMode};
use crate::catalog::{Catalog, ProductId};

/// What comes next when ports are added to the central pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// So many more ports fill the SMB size (§2.4).
    SmbFull {
        /// Ports that still fit.
        ports: u64,
        /// 20, 30 or 50.
        size: u16,
    },
    /// There are more ports than the SMB size.
    SmbOver {
        /// Ports too many.
        ports: u64,
        /// 20, 30 or 50.
        size: u16,
    },
    /// After so many more licenses the next tier's name begins (§2.1).
    Tier {
        /// Licenses that still get the present name.
        licenses: u64,
        /// Where the next tier begins.
        tier: u16,
    },
}

/// The next threshold of the central pool; `None` without ports or behind the last tier.
#[must_use]
pub fn threshold(assessment: &Assessment, catalog: &Catalog) -> Option<Threshold> {
    let pool = assessment.pools.first()?;
    if pool.ports == 0 {
        return None;
    }
    if let PortMode::Smb { size } = pool.mode {
        let room = u64::from(size);
        return Some(if pool.ports > room {
            Threshold::SmbOver { ports: pool.ports - room, size }
        } else {
            Threshold::SmbFull { ports: room - pool.ports, size }
        });
    }
    let position = assessment.in_pool(0, ProductId::PORT)?;
    let held = position
        .usable_after
        .saturating_add(position.assigned)
        .saturating_add(position.bought)
        .max(position.required);
    let tiers = &catalog.product(ProductId::PORT).tiers;
    let tier = tiers.iter().copied().find(|&t| u64::from(t) >= held)?;
    Some(Threshold::Tier { licenses: u64::from(tier) - held, tier })
}
