//! `why`: derivations, and places and licenses that cannot be found.

use crate::program::Home;
use crate::schema::assert_valid;
use insta::assert_snapshot;
use pbxplan::plan::EXAMPLES;

fn example(name: &str) -> Home {
    let home = Home::new();
    let example = EXAMPLES.iter().find(|e| e.name == name).unwrap();
    home.write("plan.ron", example.source);
    home
}

#[test]
fn tiers_down_to_object_groups() {
    assert_snapshot!(example("virtual-standby").run("why plan.ron port"));
}

#[test]
fn implied_licenses_and_bundles() {
    assert_snapshot!(example("uc-or-singles").run("why plan.ron phone-app"));
}

#[test]
fn what_recording_needs() {
    let home = example("call-centre");
    assert_snapshot!(home.run("why plan.ron reporting"));
    assert_snapshot!(home.run("why plan.ron Recording13%1"));
}

#[test]
fn blocks_on_board() {
    assert_snapshot!(example("migration-with-ssa").run("why plan.ron voicemail"));
    assert_snapshot!(example("migration-with-ssa").run("why plan.ron PBX-Port11"));
    assert_snapshot!(example("smb-outgrown").run("why plan.ron smb-port"));
    assert_snapshot!(example("smb-outgrown").run("why plan.ron Port13$$"));
}

/// A V9 master with a few old licenses, and a slave on V13.
const V9: &str = r#"(schema: 1, project: (date: "2026-11-24"), software: 9, sites: [(name: "S", devices: [
    (name: "gw", model: "IP6010", installed: [(license: "PBX-VoicemailUser13", quantity: 2)],
     pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 8, features: ["voicemail"])])),
    (name: "gw2", model: "IP6010",
     pbx: (name: "n", role: Slave, software: 13, objects: [(name: "y", kind: User, count: 4, features: ["voicemail"])])),
])])"#;

#[test]
fn what_is_missing_and_stays_so() {
    let home = Home::new();
    home.write("plan.ron", V9);
    for lang in ["en", "fr", "de"] {
        assert_snapshot!(home.run(&format!("why plan.ron voicemail --lang {lang}")));
    }
    assert!(!home.run("why plan.ron voicemail --at n").out.contains("VER003"));
    let json = home.run("why plan.ron voicemail --format json").out;
    assert_valid("why.json", &json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let unserved = &json["derivations"][0]["unserved"];
    assert_eq!(
        *unserved,
        serde_json::json!([{
            "at": "S/gw/m", "quantity": 8, "license": "PBX-VoicemailUser13", "software": 9, "rule": "VER003",
        }])
    );
}

#[test]
fn only_what_a_place_has_part_in() {
    let home = example("three-sites");
    assert_snapshot!(home.run("why plan.ron port --at nice"));
    assert_snapshot!(home.run("why plan.ron port --at grenoble/Staff"));
    assert_snapshot!(example("gateways").run("why plan.ron channel --at hall-vm"));
}

#[test]
fn orders_and_warranty() {
    let home = example("gateways");
    assert_snapshot!(home.run("why plan.ron iSC"));
    assert_snapshot!(home.run("why plan.ron warranty"));
}

#[test]
fn as_json() {
    let home = example("migration-with-ssa");
    let said = home.run("why plan.ron voicemail --format json");
    assert_valid("why.json", &said.out);
    assert_snapshot!(said);
    for (plan, words) in
        [("three-sites", "port --at nice"), ("gateways", "warranty"), ("gateways", "isc")]
    {
        let said = example(plan).run(&format!("why plan.ron {words} --format json"));
        assert_valid("why.json", &said.out);
    }
}

/// Causes add up to what is required, in every pool and for every product.
#[test]
fn causes_add_up() {
    for example in EXAMPLES {
        let home = Home::new();
        home.write("plan.ron", example.source);
        for product in pbxplan::catalog::Catalog::built_in().products() {
            let json = home.run(&format!("why plan.ron {} --format json", product.id)).out;
            let json: serde_json::Value = serde_json::from_str(&json).unwrap();
            for derivation in json["derivations"].as_array().unwrap() {
                let causes = derivation["causes"].as_array().unwrap();
                let sum: i64 = causes.iter().map(|c| c["quantity"].as_i64().unwrap()).sum();
                if let Some(required) = derivation["position"]["required"].as_i64() {
                    assert_eq!(sum, required, "{} {}", example.name, product.id);
                }
            }
        }
    }
}

#[test]
fn nothing_of_it() {
    assert_snapshot!(example("three-sites").run("why plan.ron fax"), @"
    The plan neither needs nor has such a license there.
    --- exit status 0
    ");
}

#[test]
fn words_that_name_nothing() {
    let home = example("three-sites");
    assert_snapshot!(home.run("why plan.ron prot"));
    assert_snapshot!(home.run("why plan.ron port --at nicee"));
    assert_snapshot!(home.run("why plan.ron port --at Staff"));
}
