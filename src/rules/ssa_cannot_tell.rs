//! VER005: an old block's SSA has ended, and whether in time for the new software is not known (§7.1).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::assess::{Fate, Removal};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "VER005",
    name: "ssa-cannot-tell",
    severity: Severity::Warning,
    section: "7.1",
    always: false,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let removed = Fate::Remove(Removal::Version);
    for block in ctx.blocks().filter(|b| b.too_old && b.fate == removed) {
        let stock = ctx.plan().device(block.at).and_then(|d| d.installed.get(block.index));
        let ended = stock.and_then(|s| s.ssa_until).filter(|&day| day < ctx.inputs.date());
        let (Some(until), Some(software)) = (ended, ctx.must_run(block)) else { continue };
        if ctx.catalog().released(software).is_none() {
            out.push(
                Finding::new(&RULE, Place::Device(block.at))
                    .of_block(block.index)
                    .with("quantity", block.quantity)
                    .with("license", ctx.name(block))
                    .with("until", until)
                    .with("software", software),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;
    use crate::rules::testing::{fixes, found, found_with, stocked};

    const ENDED: &str = r#"(license: "PBX-Port11", quantity: 9, ssa_until: "2026-11-23")"#;

    #[test]
    fn an_ended_contract_and_no_release_date() {
        let plan = stocked(ENDED, "");
        assert_eq!(
            found(&plan, "VER005"),
            ["S/gw#0 quantity=9 license=PBX-Port11 until=2026-11-23 software=13"]
        );
        assert!(fixes(&plan, "VER005").is_empty());
    }

    #[test]
    fn a_known_release_date_tells() {
        let file = br#"(releases: [(version: 13, released: "2018-12-01")])"#;
        let catalog = Catalog::built_in().with_file(file, "own.ron").unwrap();
        assert!(found_with(&stocked(ENDED, ""), &catalog, "VER005").is_empty());
    }

    #[test]
    fn a_running_contract_or_none_tells_too() {
        let running = r#"(license: "PBX-Port11", quantity: 9, ssa_until: "2026-11-24")"#;
        assert!(found(&stocked(running, ""), "VER005").is_empty());
        let none = r#"(license: "PBX-Port11", quantity: 9)"#;
        assert!(found(&stocked(none, ""), "VER005").is_empty());
    }
}
