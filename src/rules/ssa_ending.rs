//! SSA001: a block's SSA ends within 90 days after the plan's date, or has ended (§7.1).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "SSA001",
    name: "ssa-ending",
    severity: Severity::Warning,
    section: "7.1",
    always: true,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks().filter(|b| b.license.is_some()) {
        let stock = ctx.plan().device(block.at).and_then(|d| d.installed.get(block.index));
        let Some(until) = stock.and_then(|s| s.ssa_until) else { continue };
        if let Some(days) = ctx.days_left(until) {
            out.push(
                Finding::new(&RULE, Place::Device(block.at))
                    .of_block(block.index)
                    .with("case", if days < 0 { "ended" } else { "ending" })
                    .with("quantity", block.quantity)
                    .with("license", ctx.name(block))
                    .with("until", until)
                    .with("days", days),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, stocked};

    fn plan(until: &str) -> crate::plan::Plan {
        stocked(&format!(r#"(license: "PBX-Port13", quantity: 9, ssa_until: "{until}")"#), "")
    }

    #[test]
    fn today_in_ninety_days_and_long_ago() {
        assert_eq!(
            found(&plan("2026-11-24"), "SSA001"),
            ["S/gw#0 case=ending quantity=9 license=PBX-Port13 until=2026-11-24 days=0"]
        );
        assert_eq!(
            found(&plan("2027-02-22"), "SSA001"),
            ["S/gw#0 case=ending quantity=9 license=PBX-Port13 until=2027-02-22 days=90"]
        );
        assert_eq!(
            found(&plan("2025-11-24"), "SSA001"),
            ["S/gw#0 case=ended quantity=9 license=PBX-Port13 until=2025-11-24 days=-365"]
        );
        assert!(fixes(&plan("2026-11-24"), "SSA001").is_empty());
    }

    #[test]
    fn later_or_never() {
        assert!(found(&plan("2027-02-23"), "SSA001").is_empty());
        assert!(
            found(&stocked(r#"(license: "PBX-Port13", quantity: 9)"#, ""), "SSA001").is_empty()
        );
        let unknown = r#"(license: "x", quantity: 9, ssa_until: "2026-11-24")"#;
        assert!(found(&stocked(unknown, ""), "SSA001").is_empty());
    }
}
