//! STB002: Standby licenses stand on another device than the master's (§2.2).

use super::licenses_off_master::recorded_at_host;
use super::{Context, Finding, Fix, Rule, Severity};
use crate::catalog::ProductId;
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "STB002",
    name: "standby-not-on-master",
    severity: Severity::Error,
    section: "2.2",
    always: false,
    check,
    fixes,
};

/// Those of a local node too: Standby licenses always belong to the central pool.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks_of(0, ProductId::STANDBY).filter(|b| ctx.away_from_host(b)) {
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

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn on_the_standby_node_and_on_a_local_one() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", installed: [(license: "PBX-Standby13", quantity: 7)],
                pbx: (name: "spare", role: Standby)),
               (name: "c", model: "IP411", installed: [(license: "PBX-Standby13", quantity: 2)],
                pbx: (name: "nice", role: Slave, licensing: Local))"#,
        );
        assert_eq!(
            found(&plan, "STB002"),
            [
                "S/b#0 quantity=7 license=PBX-Standby13 host=a cured",
                "S/c#0 quantity=2 license=PBX-Standby13 host=a cured",
            ]
        );
        assert_eq!(fixes(&plan, "STB002"), ["move-block"]);
    }

    #[test]
    fn on_the_master_is_fine() {
        let plan = devices(
            r#"(name: "a", model: "IP411", installed: [(license: "PBX-Standby13", quantity: 7)],
                pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert!(found(&plan, "STB002").is_empty());
    }
}
