//! The registry, and its sentences.

use super::testing::{read, reviewed, say};
use super::{RULES, Severity, Summary, rule};
use crate::assess::CauseRule;
use crate::catalog::Catalog;
use crate::plan::{DeviceAt, Place, Readings};
use crate::text::{Lang, Text};
use std::collections::BTreeSet;

/// The sections of the guide, edition V13.
const SECTIONS: [&str; 30] = [
    "1", "1.1", "1.2", "1.3", "2", "2.1", "2.2", "2.3", "2.4", "3", "4", "4.1", "4.2", "4.3",
    "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "5", "6", "6.1", "6.2", "7", "7.1",
    "7.2", "7.3",
];

#[test]
fn rules_are_sorted_by_code_and_each_is_one() {
    let codes: Vec<&str> = RULES.iter().map(|r| r.code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    assert_eq!(codes.len(), 49);
    let names: BTreeSet<&str> = RULES.iter().map(|r| r.name).collect();
    assert_eq!(names.len(), RULES.len());
}

#[test]
fn sections_are_sections_of_the_guide() {
    for rule in RULES {
        assert!(rule.section.is_empty() || SECTIONS.contains(&rule.section), "{}", rule.code);
    }
}

#[test]
fn every_rule_can_be_explained() {
    let text = Text::new(Lang::En);
    for rule in RULES {
        let code = rule.code.to_lowercase();
        assert!(text.knows(&format!("finding-{code}")), "finding-{code}");
        for part in ["title", "why", "help"] {
            say(&format!("finding-{code}-{part}"), &[]);
        }
    }
}

/// Every reason for a number, every product and every reading has its words.
#[test]
fn what_findings_and_bills_speak_of_can_be_explained() {
    for rule in CauseRule::ALL {
        say(&format!("rule-{}", rule.id().to_lowercase()), &[]);
    }
    for note in ["note-peak", "note-isdn", "note-conference"] {
        say(note, &[]);
    }
    say("note-product", &[("product", "uc".into())]);
    assert_eq!(say("note-bundle", &[("ports", 20_u64.into())]), "one bundle for 20 ports");
    let catalog = Catalog::built_in();
    for id in catalog.ids() {
        let id = &catalog.product(id).id;
        say(&format!("product-{id}"), &[]);
        for part in ["what", "taken", "traps"] {
            say(&format!("product-{id}-{part}"), &[]);
        }
    }
    for (id, section, values) in Readings::TABLE {
        let key = format!("reading-{}", id.replace('_', "-"));
        say(&key, &[]);
        say(&format!("{key}-why"), &[]);
        for value in values {
            say(&format!("{key}-{}", value.to_lowercase()), &[]);
        }
        assert!(SECTIONS.contains(section), "{id}");
    }
}

#[test]
fn a_rule_is_known_by_its_code_and_by_its_name() {
    assert_eq!(rule("smb001").map(|r| r.name), Some("smb-size-exceeded"));
    assert_eq!(rule("smb-size-exceeded").map(|r| r.code), Some("SMB001"));
    assert!(rule("SMB999").is_none());
}

/// A local node with an unknown feature, a warning and advice below it, and a cured error on its device.
const MUCH: &str = r#"sites: [(name: "S", devices: [
    (name: "a", model: "IP411", pbx: (name: "m", role: Master)),
    (name: "b", model: "IP411", installed: [(license: "PBX-UC12", quantity: 1)],
     pbx: (name: "nice", role: Slave, licensing: Local, objects: [
        (name: "x", kind: User, features: ["uc", "fax"]),
        (name: "y", kind: User, features: ["nonsense"])]))])]"#;

#[test]
fn findings_are_ordered_by_severity_code_and_place() {
    let review = reviewed(&read(MUCH));
    let codes: Vec<&str> = review.findings.iter().map(|f| f.rule.code).collect();
    assert_eq!(codes, ["LIC002", "VER001", "UC002", "POOL001", "SSA002"]);
    assert_eq!(review.summary(), Summary { error: 1, cured: 1, warning: 1, info: 2, waived: 0 });
}

#[test]
fn the_worst_finding_of_a_place_and_of_what_it_holds() {
    let review = reviewed(&read(MUCH));
    let at = DeviceAt::new(0, 1);
    let here = review.worst_at();
    assert_eq!(here[&Place::Node(at)].rule.severity, Severity::Info);
    assert_eq!(here[&Place::Device(at)].rule.code, "VER001");
    assert!(!here.contains_key(&Place::Site(0)));
    let within = review.worst_within();
    for place in [Place::Node(at), Place::Device(at), Place::Site(0)] {
        assert_eq!(within[&place].rule.code, "LIC002", "{place:?}");
    }
}

#[test]
fn a_broken_topology_leaves_only_what_needs_no_pools() {
    let plan = read(
        r#"sites: [(name: "S", devices: [
            (name: "a", model: "IP311", warranty: Standard, purchased: "2025-01-01",
             installed: [(license: "PBX-Port11", quantity: 3, ssa_until: "2026-12-01"),
                         (license: "Relay-PRIs", quantity: 1), (license: "nonsense", quantity: 1)],
             pbx: (name: "m", role: Slave, licensing: Local, objects: [
                (name: "x", kind: User, count: 2, peak: 3, features: ["uc", "fax", "nonsense"]),
                (name: "g", kind: Group, features: ["uc"])]))])]"#,
    );
    let review = reviewed(&plan);
    let codes: Vec<&str> = review.findings.iter().map(|f| f.rule.code).collect();
    assert_eq!(codes, ["LIC001", "LIC002", "TOP001", "HW002", "SSA001", "WAR001"]);
}
