//! Tiers: which of the licenses of a pool carry which name (§2.1, §2.2).

use crate::plan::readings;

/// Where the numbering of a purchase starts and where the whole ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbering {
    /// Licenses held before the first bought one.
    pub(super) held: u64,
    /// Licenses there will be in all.
    pub(super) total: u64,
    /// Which licenses get the name of a tier.
    pub(super) tier: readings::Tier,
}

/// The tier of the license with this number: 0 for 1 to 500, 500 for 501 to 1,000, and so on.
fn tier_of(tiers: &[u16], number: u64) -> u16 {
    tiers.iter().copied().filter(|&t| number > u64::from(t)).max().unwrap_or(0)
}

/// Cuts a purchase of `quantity` licenses into tiers, lowest threshold first.
pub(super) fn split(tiers: &[u16], quantity: u64, numbering: Numbering) -> Vec<(u16, u64)> {
    if quantity == 0 {
        return Vec::new();
    }
    if tiers.is_empty() || numbering.tier == readings::Tier::AllUnits {
        return vec![(tier_of(tiers, numbering.total), quantity)];
    }
    let mut parts = Vec::new();
    let (mut next, mut left) = (numbering.held.saturating_add(1), quantity);
    while left > 0 {
        let tier = tier_of(tiers, next);
        let end = tiers.iter().copied().map(u64::from).filter(|&t| t >= next).min();
        let part = end.map_or(left, |end| left.min(end - next + 1));
        parts.push((tier, part));
        next = next.saturating_add(part);
        left -= part;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIERS: [u16; 4] = [500, 1000, 2000, 5000];

    fn graduated(held: u64, quantity: u64) -> Vec<(u16, u64)> {
        let numbering = Numbering { held, total: held + quantity, tier: readings::Tier::Graduated };
        split(&TIERS, quantity, numbering)
    }

    #[test]
    fn the_501st_license_is_the_first_of_its_tier() {
        assert_eq!(graduated(0, 500), [(0, 500)]);
        assert_eq!(graduated(0, 501), [(0, 500), (500, 1)]);
        assert_eq!(graduated(500, 1), [(500, 1)]);
    }

    #[test]
    fn a_large_purchase_walks_through_every_tier() {
        let parts = [(0, 500), (500, 500), (1000, 1000), (2000, 3000), (5000, 1)];
        assert_eq!(graduated(0, 5001), parts);
    }

    #[test]
    fn held_licenses_take_the_first_numbers() {
        assert_eq!(graduated(480, 40), [(0, 20), (500, 20)]);
        assert_eq!(graduated(7000, 3), [(5000, 3)]);
    }

    #[test]
    fn all_units_take_the_tier_of_the_total() {
        let numbering = Numbering { held: 490, total: 501, tier: readings::Tier::AllUnits };
        assert_eq!(split(&TIERS, 11, numbering), [(500, 11)]);
    }
}
