//! SSA002: a block is removed for its version that an SSA would have upgraded free of charge (§7.1).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::assess::{Fate, Removal};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "SSA002",
    name: "ssa-would-save",
    severity: Severity::Info,
    section: "7.1",
    always: false,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks().filter(|b| b.fate == Fate::Remove(Removal::Version)) {
        out.push(
            Finding::new(&RULE, Place::Device(block.at))
                .of_block(block.index)
                .with("quantity", block.quantity)
                .with("license", ctx.name(block))
                .with("software", ctx.must_run(block).unwrap_or_default()),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, stocked};

    #[test]
    fn old_licenses_without_ssa() {
        let plan = stocked(r#"(license: "PBX-Port11", quantity: 100)"#, "");
        assert_eq!(found(&plan, "SSA002"), ["S/gw#0 quantity=100 license=PBX-Port11 software=13"]);
        assert!(fixes(&plan, "SSA002").is_empty());
    }

    #[test]
    fn under_ssa_converted_or_new_enough() {
        let plan = stocked(
            r#"(license: "PBX-Port11", quantity: 9, ssa_until: "2027-12-31"),
               (license: "PBX-UC13", quantity: 9), (license: "Port11$20", quantity: 9)"#,
            "",
        );
        assert!(found(&plan, "SSA002").is_empty());
    }
}
