//! IPV002: IPVA licenses are needed for a machine whose MAC address the plan does not know (§2.3).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "IPV002",
    name: "ipva-without-mac",
    severity: Severity::Warning,
    section: "2.3",
    always: false,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices().filter(|(facts, _)| facts.is_virtual) {
        let ipva = facts.node.and_then(|n| ctx.assessment.nodes.get(n)).map_or(0, |n| n.ipva);
        if ipva > 0 && device.mac.trim().is_empty() {
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("quantity", ipva)
                    .with("device", device.name.as_str()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(mac: &str, users: u32) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "vm", model: "IPVA", mac: "{mac}", pbx: (name: "m", role: Master,
                objects: [(name: "x", kind: User, count: {users})]))"#
        ))
    }

    #[test]
    fn a_machine_without_address() {
        assert_eq!(found(&plan(" ", 9), "IPV002"), ["S/vm quantity=9 device=vm"]);
        assert!(fixes(&plan("", 9), "IPV002").is_empty());
    }

    #[test]
    fn an_address_or_nothing_to_license() {
        assert!(found(&plan("00-90-33-01-02-03", 9), "IPV002").is_empty());
        assert!(found(&plan("", 0), "IPV002").is_empty());
    }
}
