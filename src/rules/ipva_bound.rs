//! IPV001: IPVA licenses are bought, and once bound to a MAC address they stay there (§2.3).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::assess::Action;
use crate::catalog::ProductId;
use crate::plan::Place;
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "IPV001",
    name: "ipva-bound",
    severity: Severity::Info,
    section: "2.3",
    always: false,
    check,
    fixes: no_fix,
};

/// Found at each device that IPVA licenses are bought for.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let mut bought: BTreeMap<usize, u64> = BTreeMap::new();
    for line in &ctx.assessment.lines {
        if let (Action::Buy, ProductId::IPVA, Some(device)) =
            (line.action, line.license.product, line.install_on)
        {
            *bought.entry(device).or_default() += line.quantity;
        }
    }
    for (device, quantity) in bought {
        if let Some(facts) = ctx.assessment.devices.get(device) {
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("quantity", quantity)
                    .with("device", ctx.device_name(device)),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(installed: u32) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "vm", model: "IPVA", mac: "00-90-33-01-02-03",
                installed: [(license: "PBX-IPVA13", quantity: {installed})],
                pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 9)]))"#
        ))
    }

    #[test]
    fn some_are_bought() {
        assert_eq!(found(&plan(4), "IPV001"), ["S/vm quantity=5 device=vm"]);
        assert!(fixes(&plan(4), "IPV001").is_empty());
    }

    #[test]
    fn enough_on_board() {
        assert!(found(&plan(9), "IPV001").is_empty());
    }
}
