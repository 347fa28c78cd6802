//! SMB004: SMB licenses together with standard Ports or of two sizes, or of another size than the plan's (§2.4).

use super::context::version_after;
use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{Action, Block, PortMode};
use crate::catalog::{License, ProductId};
use crate::plan::{Edit, PortLicense};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "SMB004",
    name: "smb-mixed",
    severity: Severity::Error,
    section: "2.4",
    always: false,
    check,
    fixes,
};

/// Found once a pool, at its host node: of what is on board, or else of what the bill brings beside it.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let (now, mut after) = (installed(ctx), after_bill(ctx));
    for pool in 0..ctx.assessment.pools.len() {
        let asked = asked_size(ctx, pool);
        let conflict = |tally: &Tally| Some((tally.conflict(asked)?, tally.differ(asked)));
        let then = after.remove(&pool).unwrap_or_default();
        let (tally, found, by) = match now.get(&pool).map(|now| (now, conflict(now))) {
            Some((now, Some(found))) => (now, found, "board"),
            _ => match conflict(&then) {
                Some(found) => (&then, found, "bill"),
                None => continue,
            },
        };
        let (case, differ) = found;
        if let Some(place) = ctx.host_node(pool) {
            let sizes: Vec<String> = tally.smb.keys().map(ToString::to_string).collect();
            out.push(
                Finding::new(&RULE, place)
                    .with("case", case)
                    .with("by", by)
                    .with("smb", tally.smb.values().sum::<u64>())
                    .with("sizes", sizes)
                    .with("standard", tally.standard)
                    .with("differ", differ.unwrap_or_default())
                    .with("size", asked.unwrap_or_default())
                    .cured(conflict(&then).is_none()),
            );
        }
    }
}

/// Port licenses of both kinds in one pool.
#[derive(Default)]
struct Tally {
    /// SMB licenses by size.
    smb: BTreeMap<u16, u64>,
    /// Standard Ports.
    standard: u64,
}

impl Tally {
    fn add(&mut self, license: License, quantity: u64) {
        if license.product == ProductId::SMB_PORT {
            *self.smb.entry(license.grade).or_default() += quantity;
        } else if license.product == ProductId::PORT {
            self.standard += quantity;
        }
    }

    /// How the SMB licenses differ in size: among themselves, or from what the plan asks for.
    fn differ(&self, asked: Option<u16>) -> Option<&'static str> {
        if self.smb.len() > 1 {
            Some("sizes")
        } else if asked.is_some_and(|size| self.smb.keys().any(|&other| other != size)) {
            Some("other-size")
        } else {
            None
        }
    }

    /// What does not go together, if anything does not.
    fn conflict(&self, asked: Option<u16>) -> Option<&'static str> {
        if !self.smb.is_empty() && self.standard > 0 {
            return Some("standard");
        }
        self.differ(asked)
    }
}

/// The size the plan asks for, where it licenses ports by SMB at all.
fn asked_size(ctx: &Context<'_>, pool: usize) -> Option<u16> {
    let facts = ctx.assessment.pools.get(pool)?;
    let node = ctx.node(facts.host_node)?.1;
    node.smb_size.filter(|_| matches!(facts.mode, PortMode::Smb { .. }))
}

/// What each pool has today.
fn installed(ctx: &Context<'_>) -> BTreeMap<usize, Tally> {
    tallies(ctx.blocks())
}

/// What each pool has once the bill is followed, with the SMB licenses that it brings.
fn after_bill(ctx: &Context<'_>) -> BTreeMap<usize, Tally> {
    let mut pools = tallies(ctx.blocks().filter(|b| version_after(b).is_some()));
    for line in &ctx.assessment.lines {
        let brings = matches!(line.action, Action::Buy | Action::Assign)
            && line.license.product == ProductId::SMB_PORT;
        if let Some(pool) = line.pool.filter(|_| brings) {
            pools.entry(pool).or_default().add(line.license, line.quantity);
        }
    }
    pools
}

fn tallies<'a>(blocks: impl Iterator<Item = &'a Block>) -> BTreeMap<usize, Tally> {
    let mut pools: BTreeMap<usize, Tally> = BTreeMap::new();
    for block in blocks {
        if let (Some(pool), Some(license)) = (block.pool, block.license) {
            pools.entry(pool).or_default().add(license, u64::from(block.quantity));
        }
    }
    pools
}

/// Whether licenses on board in a pool do not go together.
pub(super) fn is_mixed(ctx: &Context<'_>, pool: usize) -> bool {
    // Asked for every old block, so pools without any SMB license are told by their few rows.
    let rows = &ctx.assessment.position;
    let first = rows.partition_point(|row| row.pool.is_some_and(|p| p < pool));
    let mut rows = rows[first..].iter().take_while(|row| row.pool == Some(pool));
    if !rows.any(|row| row.product == ProductId::SMB_PORT && row.installed > 0) {
        return false;
    }
    let asked = asked_size(ctx, pool);
    let here = tallies(ctx.blocks().filter(|b| b.pool == Some(pool)));
    here.get(&pool).is_some_and(|tally| tally.conflict(asked).is_some())
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let node = ctx.node_of(finding).filter(|(_, n)| n.port_license == PortLicense::Smb);
    let Some((at, node)) = node.filter(|_| !finding.cured) else { return Vec::new() };
    let mut ways = vec![change::standard_ports(ctx, at, node)];
    // With a size that is asked for, the bill removes the others; standard Ports stay in its way.
    let standard = installed(ctx).get(&0).is_some_and(|tally| tally.standard > 0);
    if let Some((_, size)) = super::smb_size_exceeded::smb(ctx).filter(|_| !standard) {
        let edit = Edit::node(at, node, |n| n.smb_size = Some(size));
        ways.push(Fix::lossy("one-size", edit).with("size", size));
    }
    ways
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, stocked};

    const TWO: &str = r#"(license: "Port13$20", quantity: 4), (license: "Port13$30", quantity: 6)"#;
    const BOTH: &str =
        r#"(license: "Port13$20", quantity: 4), (license: "PBX-Port13", quantity: 6)"#;

    const TEN: &str = r#"port_license: Smb, objects: [(name: "u", kind: User, count: 10)]"#;

    #[test]
    fn two_sizes() {
        let plan = stocked(TWO, "port_license: Smb");
        assert_eq!(
            found(&plan, "SMB004"),
            ["S/gw/m case=sizes by=board smb=10 sizes=20+30 standard=0 differ=sizes size=0"]
        );
        assert_eq!(fixes(&plan, "SMB004"), ["standard-ports", "one-size"]);
    }

    #[test]
    fn smb_beside_standard_ports() {
        let plan = stocked(BOTH, "port_license: Smb");
        assert_eq!(
            found(&plan, "SMB004"),
            ["S/gw/m case=standard by=board smb=4 sizes=20 standard=6 differ= size=0"]
        );
        assert_eq!(fixes(&plan, "SMB004"), ["standard-ports"]);
    }

    #[test]
    fn the_bill_converts_or_removes_what_is_too_many() {
        let converted = stocked(BOTH, "");
        assert_eq!(
            found(&converted, "SMB004"),
            ["S/gw/m case=standard by=board smb=4 sizes=20 standard=6 differ= size=0 cured"]
        );
        assert!(fixes(&converted, "SMB004").is_empty());
        let removed = stocked(TWO, "port_license: Smb, smb_size: 30");
        assert_eq!(
            found(&removed, "SMB004"),
            ["S/gw/m case=sizes by=board smb=10 sizes=20+30 standard=0 differ=sizes size=30 cured"]
        );
    }

    /// Following the bill would bring together what does not go together.
    #[test]
    fn the_bill_brings_smb_licenses_beside_what_is_there() {
        let ports = stocked(r#"(license: "PBX-Port13", quantity: 6)"#, TEN);
        assert_eq!(
            found(&ports, "SMB004"),
            ["S/gw/m case=standard by=bill smb=10 sizes=20 standard=6 differ= size=0"]
        );
        assert_eq!(fixes(&ports, "SMB004"), ["standard-only"]);
        let spare = devices(
            r#"(name: "gw", model: "IP6010", pbx: (name: "m", role: Master, port_license: Smb,
                   objects: [(name: "u", kind: User, count: 10)])),
               (name: "box", model: "IP6010", installed: [(license: "Port13$30", quantity: 10)])"#,
        );
        assert_eq!(
            found(&spare, "SMB004"),
            ["S/gw/m case=sizes by=bill smb=20 sizes=20+30 standard=0 differ=sizes size=0"]
        );
        // The standard Ports are too old to stay.
        let old = stocked(r#"(license: "PBX-Port11", quantity: 6)"#, TEN);
        assert!(found(&old, "SMB004").is_empty());
    }

    #[test]
    fn another_size_than_the_plan_asks_for() {
        let plan =
            stocked(r#"(license: "Port13$20", quantity: 4)"#, "port_license: Smb, smb_size: 50");
        assert_eq!(
            found(&plan, "SMB004"),
            [
                "S/gw/m case=other-size by=board smb=4 sizes=20 standard=0 differ=other-size size=50 cured"
            ]
        );
    }

    #[test]
    fn one_size_alone_or_ports_alone_are_fine() {
        let one = r#"(license: "Port13$20", quantity: 4), (license: "Port12$20", quantity: 4)"#;
        assert!(found(&stocked(one, "port_license: Smb, smb_size: 20"), "SMB004").is_empty());
        assert!(
            found(&stocked(r#"(license: "PBX-Port13", quantity: 6)"#, ""), "SMB004").is_empty()
        );
    }
}
