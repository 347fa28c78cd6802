//! IPV004: IPVA licenses on a device without node are bound to a machine that serves nobody (§2.3).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{Fate, Removal};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "IPV004",
    name: "ipva-lost",
    severity: Severity::Warning,
    section: "2.3",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks().filter(|b| b.fate == Fate::Remove(Removal::IpvaLost)) {
        out.push(
            Finding::new(&RULE, Place::Device(block.at))
                .of_block(block.index)
                .with("quantity", block.quantity)
                .with("license", ctx.name(block)),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    change::dropped_block(ctx, finding).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn a_machine_without_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "vm", model: "IPVA", installed: [(license: "PBX-IPVA13", quantity: 20)])"#,
        );
        assert_eq!(found(&plan, "IPV004"), ["S/vm#0 quantity=20 license=PBX-IPVA13"]);
        assert_eq!(fixes(&plan, "IPV004"), ["drop-block"]);
    }

    #[test]
    fn a_machine_with_a_node_keeps_them() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "vm", model: "IPVA", installed: [(license: "PBX-IPVA13", quantity: 20)],
                pbx: (name: "nice", role: Slave))"#,
        );
        assert!(found(&plan, "IPV004").is_empty());
    }
}
