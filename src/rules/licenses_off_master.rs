//! POOL003: licenses of the central pool stand on another device than the master's (§1.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{Fate, PortMode};
use crate::catalog::ProductId;
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "POOL003",
    name: "licenses-off-master",
    severity: Severity::Error,
    section: "1.2",
    always: false,
    check,
    fixes,
};

/// IPVA stays where it is bound (§2.3) and Standby has a rule of its own (STB002).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks().filter(|b| b.pool == Some(0) && ctx.away_from_host(b)) {
        let product = block.license.map(|l| l.product);
        if matches!(product, Some(ProductId::IPVA | ProductId::STANDBY)) {
            continue;
        }
        let host = ctx.assessment.pools.first().map_or("", |p| ctx.device_name(p.host));
        out.push(
            Finding::new(&RULE, Place::Device(block.at))
                .of_block(block.index)
                .with("quantity", block.quantity)
                .with("license", ctx.name(block))
                .with("host", host)
                .cured(true),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    recorded_at_host(ctx, finding).into_iter().collect()
}

/// For a block that was moved already: the plan then says so, and the bill no longer asks for it.
///
/// What the bill removes where it stands is not to be moved first. SMB licenses on the master choose the size that its ports must fit (§2.4), so they are not simply recorded there.
pub(super) fn recorded_at_host(ctx: &Context<'_>, finding: &Finding) -> Option<Fix> {
    let block = ctx.block(finding).filter(|b| !matches!(b.fate, Fate::Remove(_)))?;
    let pool = ctx.assessment.pools.get(block.pool?)?;
    if block.license?.product == ProductId::SMB_PORT && pool.mode != PortMode::Standard {
        return None;
    }
    let host = pool.host;
    let to = ctx.assessment.devices.get(host)?.at;
    let edit = change::moved_block(ctx, (block.at, block.index), to)?;
    let fix = Fix::lossy("move-block", edit)
        .with("quantity", block.quantity)
        .with("license", ctx.name(block))
        .with("host", ctx.device_name(host));
    Some(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn licenses_on_a_slave_and_on_a_plain_gateway() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP811", installed: [
                   (license: "Relay-Channels", quantity: 4), (license: "PBX-Port13", quantity: 25)],
                pbx: (name: "nice", role: Slave)),
               (name: "c", model: "IP411", installed: [(license: "PBX-UC13", quantity: 3)])"#,
        );
        assert_eq!(
            found(&plan, "POOL003"),
            [
                "S/b#1 quantity=25 license=PBX-Port13 host=a cured",
                "S/c#0 quantity=3 license=PBX-UC13 host=a cured",
            ]
        );
        assert_eq!(fixes(&plan, "POOL003"), ["move-block"]);
    }

    #[test]
    fn what_is_removed_is_not_moved_first() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP811", installed: [(license: "PBX-Port11", quantity: 2)],
                pbx: (name: "nice", role: Slave))"#,
        );
        assert_eq!(found(&plan, "POOL003"), ["S/b#0 quantity=2 license=PBX-Port11 host=a cured"]);
        assert!(fixes(&plan, "POOL003").is_empty());
    }

    #[test]
    fn what_stays_where_it_is() {
        let plan = devices(
            r#"(name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: 25)],
                pbx: (name: "m", role: Master)),
               (name: "b", model: "IPVA", installed: [(license: "PBX-IPVA13", quantity: 25)],
                pbx: (name: "vm", role: Slave)),
               (name: "c", model: "IP411", installed: [(license: "PBX-Port13", quantity: 5)],
                pbx: (name: "nice", role: Slave, licensing: Local)),
               (name: "d", model: "IP811", installed: [(license: "Relay-BRIs", quantity: 1),
                   (license: "PBX-Standby13", quantity: 3), (license: "PBX-Port13", quantity: 0)])"#,
        );
        assert!(found(&plan, "POOL003").is_empty());
    }
}
