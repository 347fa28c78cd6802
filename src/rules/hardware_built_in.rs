//! HW002: hardware licenses on a model that has them built in (§5).

use super::hardware_bound::installed_in_all;
use super::{Context, Finding, Rule, Severity, no_fix};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "HW002",
    name: "hardware-built-in",
    severity: Severity::Warning,
    section: "5",
    always: true,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices().filter(|(facts, _)| facts.built_in) {
        let quantity = installed_in_all(ctx, facts);
        if quantity > 0 {
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("quantity", quantity)
                    .with("model", device.model.as_str()),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn licenses_it_has_already() {
        let plan = devices(
            r#"(name: "gw", model: "IP311", installed: [(license: "Relay-BRIs", quantity: 2),
                (license: "Relay-Channels", quantity: 4)])"#,
        );
        assert_eq!(found(&plan, "HW002"), ["S/gw quantity=6 model=IP311"]);
        assert!(found(&plan, "HW001").is_empty());
        assert!(fixes(&plan, "HW002").is_empty());
    }

    #[test]
    fn another_model_or_other_licenses() {
        let plan = devices(
            r#"(name: "gw", model: "IP811", installed: [(license: "Relay-BRIs", quantity: 2)]),
               (name: "b", model: "IP311", installed: [(license: "PBX-Port13", quantity: 2)])"#,
        );
        assert!(found(&plan, "HW002").is_empty());
    }
}
