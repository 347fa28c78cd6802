//! LIC001: an installed license, or one on the balance, that the catalogue does not know; it counts nothing.

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place};
use std::collections::BTreeMap;

pub(super) static RULE: Rule = Rule {
    code: "LIC001",
    name: "unknown-license",
    severity: Severity::Error,
    section: "",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let plan = ctx.plan();
    let balance = plan.balance.iter().enumerate();
    let unknown = balance.filter(|(_, s)| ctx.catalog().parse_license(&s.license).is_none());
    let on_balance = unknown.map(|(index, stock)| (Place::Balance(index), None, stock));
    let blocks = ctx.assessment.blocks.iter().filter(|b| b.license.is_none());
    let installed = blocks.filter_map(|b| {
        let stock = plan.device(b.at)?.installed.get(b.index)?;
        Some((Place::Device(b.at), Some(b.index), stock))
    });
    // One slip is often made many times, and looking for what was meant takes a while.
    let mut meant: BTreeMap<&str, Option<String>> = BTreeMap::new();
    for (place, block, stock) in on_balance.chain(installed) {
        let name = stock.license.as_str();
        let nearest = meant.entry(name).or_insert_with(|| ctx.catalog().nearest_license(name));
        let finding = Finding::new(&RULE, place)
            .with("license", name)
            .with("proposals", usize::from(nearest.is_some()))
            .with("nearest", nearest.clone().unwrap_or_default());
        out.push(Finding { block, ..finding });
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let plan = ctx.plan();
    let written = match (finding.place, finding.block) {
        (Place::Balance(index), _) => plan.balance.get(index),
        (Place::Device(at), Some(block)) => plan.device(at).and_then(|d| d.installed.get(block)),
        _ => None,
    };
    let Some(written) = written.map(|stock| stock.license.as_str()) else { return Vec::new() };
    let Some(to) = ctx.catalog().nearest_license(written) else { return Vec::new() };
    let edit = match (finding.place, finding.block, ctx.device_of(finding)) {
        (_, Some(block), Some((at, device))) => {
            Edit::device(at, device, |d| d.installed[block].license.clone_from(&to))
        }
        (Place::Balance(index), ..) => {
            let mut balance = plan.balance.clone();
            balance[index].license.clone_from(&to);
            Edit::SetBalance(balance)
        }
        _ => return Vec::new(),
    };
    vec![Fix::lossy("nearest-license", edit).with("license", written).with("to", to)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read, stocked};

    #[test]
    fn a_mistyped_block() {
        let plan = stocked(r#"(license: "PBX-Prot13", quantity: 9)"#, "");
        assert_eq!(
            found(&plan, "LIC001"),
            ["S/gw#0 license=PBX-Prot13 proposals=1 nearest=PBX-Port13"]
        );
        assert_eq!(fixes(&plan, "LIC001"), ["nearest-license"]);
    }

    #[test]
    fn a_mistyped_entry_of_the_balance() {
        let plan = read(
            r#"balance: [(license: "PBX-UC13", quantity: 1), (license: "PBX-Videeo12", quantity: 1)]"#,
        );
        assert_eq!(
            found(&plan, "LIC001"),
            [" license=PBX-Videeo12 proposals=1 nearest=PBX-Video12"]
        );
        assert_eq!(fixes(&plan, "LIC001"), ["nearest-license"]);
    }

    #[test]
    fn a_name_like_no_other() {
        let plan = stocked(r#"(license: "???", quantity: 9)"#, "");
        assert_eq!(found(&plan, "LIC001"), ["S/gw#0 license=??? proposals=0 nearest="]);
        assert!(fixes(&plan, "LIC001").is_empty());
    }

    #[test]
    fn a_prefix_too_many_says_nothing_of_what_is_meant() {
        for (written, meant) in [
            ("PBX-Fax13", "Fax13"),
            ("PBX-Recording12", "Recording12"),
            ("PBX-App(phone)13", "App(phone)13"),
            ("PBX-Port13$30", "Port13$30"),
        ] {
            let plan = stocked(&format!(r#"(license: "{written}", quantity: 1)"#), "");
            let said = format!("S/gw#0 license={written} proposals=1 nearest={meant}");
            assert_eq!(found(&plan, "LIC001"), [said]);
        }
    }

    #[test]
    fn names_are_read_leniently() {
        let plan = stocked(
            r#"(license: "port13", quantity: 9), (license: "relay-pris", quantity: 1),
               (license: "APP(PHONE)13", quantity: 1)"#,
            "",
        );
        assert!(found(&plan, "LIC001").is_empty());
    }
}
