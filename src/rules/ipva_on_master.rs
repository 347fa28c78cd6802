//! IPV003: IPVA licenses are bought on the master for a virtual node elsewhere (§2.3).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::catalog::ProductId;
use crate::plan::{Edit, Place, readings::IpvaHome};

pub(super) static RULE: Rule = Rule {
    code: "IPV003",
    name: "ipva-on-master",
    severity: Severity::Info,
    section: "2.3",
    always: false,
    check,
    fixes,
};

/// Found at each virtual node elsewhere with something left to buy, once the balance has served the master's
/// own node first and the others in plan order (§5).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let Some(pool) = ctx.assessment.pools.first() else { return };
    if ctx.plan().readings.ipva_home != IpvaHome::Master {
        return;
    }
    let mut assigned =
        ctx.assessment.in_pool(0, ProductId::IPVA).map_or(0, |position| position.assigned);
    let others = pool.nodes.iter().copied().filter(|&n| n != pool.host_node);
    for index in [pool.host_node].into_iter().chain(others) {
        let Some((facts, node)) = ctx.node(index) else { continue };
        let served = facts.ipva_short.min(assigned);
        assigned -= served;
        let bought = facts.ipva_short - served;
        if bought > 0 && index != pool.host_node {
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("quantity", bought)
                    .with("node", node.name.as_str())
                    .with("host", ctx.device_name(pool.host)),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, _: &Finding) -> Vec<Fix> {
    let mut readings = ctx.plan().readings;
    readings.ipva_home = IpvaHome::Instance;
    vec![Fix::lossy("per-instance", Edit::SetReadings(readings))]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read};

    fn plan(head: &str, installed: u32) -> crate::plan::Plan {
        read(&format!(
            r#"{head} sites: [(name: "S", devices: [
                (name: "a", model: "IPVA", pbx: (name: "m", role: Master,
                    objects: [(name: "x", kind: User, count: 10)])),
                (name: "b", model: "IPVA", installed: [(license: "PBX-IPVA13", quantity: {installed})],
                    pbx: (name: "nice", role: Slave, objects: [(name: "x", kind: User, count: 9)])),
                (name: "c", model: "IPVA", pbx: (name: "far", role: Slave, licensing: Local,
                    objects: [(name: "x", kind: User, count: 5)])),
            ])]"#
        ))
    }

    #[test]
    fn bought_on_the_master_for_a_slave() {
        let plan = plan("", 3);
        assert_eq!(found(&plan, "IPV003"), ["S/b/nice quantity=6 node=nice host=a"]);
        assert_eq!(fixes(&plan, "IPV003"), ["per-instance"]);
    }

    #[test]
    fn the_balance_serves_the_master_first() {
        let balance = r#"balance: [(license: "PBX-IPVA13", quantity: 12)],"#;
        assert_eq!(found(&plan(balance, 3), "IPV003"), ["S/b/nice quantity=4 node=nice host=a"]);
        let enough = r#"balance: [(license: "PBX-IPVA13", quantity: 16)],"#;
        assert!(found(&plan(enough, 3), "IPV003").is_empty());
    }

    #[test]
    fn its_own_licenses_or_its_own_purchase() {
        assert!(found(&plan("", 9), "IPV003").is_empty());
        assert!(found(&plan("readings: (ipva_home: Instance),", 3), "IPV003").is_empty());
    }
}
