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

/// A plan of software 13 unless `before` says otherwise, with these devices.
fn plan(before: &str, devices: &str) -> Home {
    let home = Home::new();
    let sites = format!("sites: [(name: \"S\", devices: [{devices}])]");
    home.write("plan.ron", format!("(schema: 1, {before} {sites})").as_bytes());
    home
}

fn position(home: &Home, product: &str) -> [u64; 5] {
    let said = home.run(&format!("why plan.ron {product} --format json")).out;
    assert_valid("why.json", &said);
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    let derivation = &json["derivations"][0];
    let of = |key: &str| derivation["position"][key].as_u64().unwrap();
    let idle = derivation["idle"].as_u64().unwrap();
    [of("required"), of("usable_after"), of("missing"), of("surplus"), idle]
}

#[test]
fn licenses_that_are_bound_to_a_machine_without_need_of_them_are_said_to_serve_nobody() {
    // 10 + 8 + 6 ports; e holds 4 more than it needs, which no other machine can use: 10 - 3 and 6 - 2 are bought.
    let node = |device: &str, name: &str, role: &str, held: u32, users: u32| {
        format!(
            r#"(name: "{device}", model: "IPVA", installed: [(license: "PBX-IPVA13", quantity: {held})],
                pbx: (name: "{name}", role: {role}, objects: [(name: "x", kind: User, count: {users})])),"#
        )
    };
    let devices = [
        node("d", "m", "Master", 3, 10),
        node("e", "s", "Slave", 12, 8),
        node("f", "t", "Slave", 2, 6),
    ];
    let home = plan("", &devices.concat());
    assert_eq!(position(&home, "ipva"), [24, 13, 11, 0, 4]);
    assert_snapshot!(home.run("why plan.ron ipva"));
}

#[test]
fn voicemail_too_new_for_software_v9_is_said_to_serve_nobody() {
    let home = plan(
        "software: 9,",
        r#"(name: "d", model: "IP411", installed: [(license: "PBX-VoicemailUser13", quantity: 10)],
            pbx: (name: "m", role: Master, objects: [
                (name: "x", kind: User, count: 10, features: ["voicemail"])]))"#,
    );
    assert_eq!(position(&home, "voicemail"), [10, 0, 10, 0, 10]);
    assert_snapshot!(home.run("why plan.ron voicemail"));
}

/// The balance has voicemail that is too new for V9; what such nodes miss is bought as old as it must be (§4.3).
#[test]
fn voicemail_of_the_balance_is_not_given_to_nodes_that_it_cannot_serve() {
    let users = |name: &str, role: &str, software: u8, n: u32| {
        format!(
            r#"(name: "d{name}", model: "IP6010", pbx: (name: "{name}", role: {role},
                software: {software}, objects: [
                (name: "x", kind: User, count: {n}, features: ["voicemail"])])),"#
        )
    };
    let devices = users("m", "Master", 9, 2) + &users("n", "Slave", 12, 3);
    let home = plan(
        r#"buy_version: 12, balance: [(license: "PBX-VoicemailUser13", quantity: 5)],"#,
        &devices,
    );
    let said = home.run("bill plan.ron").out;
    assert!(said.contains(" *       3  PBX-VoicemailUser13"), "{said}");
    assert!(said.contains(" +       2  PBX-VoicemailUser12"), "{said}");
}

#[test]
fn ipva_for_a_standby_node_goes_down_to_the_groups_that_it_takes_over() {
    let home = plan(
        "readings: (ipva_for_standby: Yes),",
        r#"(name: "d", model: "IP6010", pbx: (name: "m", role: Master, objects: [
                (name: "x", kind: User, count: 20), (name: "y", kind: Executive, count: 2)])),
           (name: "v", model: "IPVA", pbx: (name: "spare", role: Standby))"#,
    );
    assert_snapshot!(home.run("why plan.ron ipva"));
}

#[test]
fn what_is_left_of_a_block_after_the_conversion_is_said_to_be_removed() {
    let home = plan(
        "readings: (smb_convert: Needed),",
        r#"(name: "d", model: "IP411", installed: [(license: "Port13$30", quantity: 10)],
            pbx: (name: "m", role: Master, port_license: Standard, objects: [
                (name: "x", kind: User, count: 3)]))"#,
    );
    let said = home.run("why plan.ron smb-port");
    assert!(said.out.contains("3 converted into standard Ports, 7 removed"), "{said}");
}

#[test]
fn what_is_converted_away_from_the_master_is_moved_to_it_first() {
    let home = plan(
        "",
        r#"(name: "d", model: "IP411", pbx: (name: "m", role: Master)),
           (name: "e", model: "IP411", installed: [(license: "Port13$20", quantity: 10)],
            pbx: (name: "s", role: Slave, objects: [(name: "x", kind: User, count: 14)]))"#,
    );
    let said = home.run("bill plan.ron").out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Move 10 × Port13$20 from e to d and convert them there"), "{said}");
}

#[test]
fn a_license_that_uc_contains_is_said_to_be_in_it() {
    let home = plan(
        "",
        r#"(name: "d", model: "IP411", pbx: (name: "m", role: Master, objects: [
                (name: "x", kind: User, features: ["uc", "fax"])]))"#,
    );
    let said = home.run("why plan.ron fax");
    assert!(said.err.contains("have it in their UC license (§3)"), "{said}");
    assert!(!home.run("why plan.ron recording").err.contains("UC"));
}
