//! LIC001: an installed license, or one on the balance, that the catalogue does not know; it counts nothing.

use super::{Context, Finding, Fix, Rule, Severity};
use crate::catalog::{Catalog, nearest};
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
    let mut names: BTreeMap<&str, Option<Meant>> = BTreeMap::new();
    for (place, block, stock) in on_balance.chain(installed) {
        let name = stock.license.as_str();
        let meant = names.entry(name).or_insert_with(|| meant(ctx.catalog(), name));
        let finding = Finding::new(&RULE, place)
            .with("license", name)
            .with("proposals", usize::from(meant.is_some()))
            .with("nearest", meant.as_ref().map_or(String::new(), |m| m.name.clone()));
        out.push(Finding { block, ..finding });
    }
}

/// What an unknown name probably stands for.
struct Meant {
    name: String,
    /// Whether only letters and signs differ, so that it can be written in its place: another version, size or app
    /// would be another license.
    is_slip: bool,
}

fn meant(catalog: &Catalog, written: &str) -> Option<Meant> {
    if let Some(name) = without_version(catalog, written) {
        return Some(Meant { name, is_slip: false });
    }
    let name = catalog.nearest_license(written)?;
    let digits = |name: &str| -> String { name.chars().filter(char::is_ascii_digit).collect() };
    // An app is named in brackets, and one that is merely near is not the one that was meant.
    let app = |name: &str| Some(name.split_once('(')?.1.split_once(')')?.0.to_lowercase());
    let is_like = |(a, b): (String, String)| nearest(&a, [b.as_str()]).is_some();
    if app(written).zip(app(&name)).is_some_and(|apps| !is_like(apps)) {
        return None;
    }
    let is_slip = digits(written) == digits(&name) && Catalog::is_slip(written, &name);
    Some(Meant { name, is_slip })
}

/// A name that lacks nothing but its version, with an N where that belongs: devices print the two apart.
fn without_version(catalog: &Catalog, written: &str) -> Option<String> {
    const ANY: u8 = 13;
    let written = written.trim();
    let end = written.find(['$', '%']).unwrap_or(written.len());
    let (base, grade) = written.split_at(end);
    let license = catalog.parse_license(&format!("{base}{ANY}{grade}"))?;
    license.version?;
    Some(catalog.license_name(license).replacen(&ANY.to_string(), "N", 1))
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let plan = ctx.plan();
    let written = match (finding.place, finding.block) {
        (Place::Balance(index), _) => plan.balance.get(index),
        (Place::Device(at), Some(block)) => plan.device(at).and_then(|d| d.installed.get(block)),
        _ => None,
    };
    let Some(written) = written.map(|stock| stock.license.as_str()) else { return Vec::new() };
    let meant = meant(ctx.catalog(), written).filter(|meant| meant.is_slip);
    let Some(Meant { name: to, .. }) = meant else { return Vec::new() };
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
    fn another_version_size_or_app_is_no_slip() {
        for (written, meant) in [
            ("PBX-Port", "PBX-PortN"),
            ("uc", "PBX-UCN"),
            ("Port$30", "PortN$30"),
            ("PBX-Port013", "PBX-Port13"),
            ("Port13$25", "Port13$50"),
            ("App(acme)13", ""),
        ] {
            let plan = stocked(&format!(r#"(license: "{written}", quantity: 1)"#), "");
            let proposals = usize::from(!meant.is_empty());
            let said = format!("S/gw#0 license={written} proposals={proposals} nearest={meant}");
            assert_eq!(found(&plan, "LIC001"), [said]);
            assert!(fixes(&plan, "LIC001").is_empty(), "{written}");
        }
        let plan = stocked(r#"(license: "App(phnoe)13", quantity: 1)"#, "");
        assert_eq!(fixes(&plan, "LIC001"), ["nearest-license"]);
    }

    #[test]
    fn a_name_like_no_other() {
        for written in ["???", "Bar", "Acme13"] {
            let plan = stocked(&format!(r#"(license: "{written}", quantity: 9)"#), "");
            let said = format!("S/gw#0 license={written} proposals=0 nearest=");
            assert_eq!(found(&plan, "LIC001"), [said]);
            assert!(fixes(&plan, "LIC001").is_empty());
        }
    }

    #[test]
    fn an_app_by_what_stands_in_its_brackets_is_proposed_and_not_written() {
        let plan = stocked(r#"(license: "Chat13", quantity: 2)"#, "");
        assert_eq!(
            found(&plan, "LIC001"),
            ["S/gw#0 license=Chat13 proposals=1 nearest=App(chat)13"]
        );
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
