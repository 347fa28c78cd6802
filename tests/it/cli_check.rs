//! `check`: many plans, formats, exit status.

use crate::program::{Home, master};
use crate::schema::assert_valid;
use insta::assert_snapshot;

const FINE: &str = "(schema: 1, project: (date: \"2026-11-24\"))";

/// An error that stays: one port more than the SMB size.
fn wrong() -> String {
    master("port_license: Smb, smb_size: 20, objects: [(name: \"u\", kind: User, count: 21)]")
}

/// An error that the bill cures: an old license.
fn cured() -> String {
    master("objects: [(name: \"u\", kind: User)]").replacen(
        "pbx:",
        "installed: [(license: \"PBX-Port12\", quantity: 1)], pbx:",
        1,
    )
}

/// A warning: functions that UC holds, written beside it.
fn risky() -> String {
    master("objects: [(name: \"u\", kind: User, features: [\"uc\", \"fax\"])]")
}

#[test]
fn one_that_cannot_be_read_does_not_stop_the_others() {
    let home = Home::new();
    home.write("wrong.ron", wrong()).write("cured.ron", cured()).write("fine.ron", FINE);
    home.write("broken.ron", "(schema: 1, projct: (nme: \"x\"), software: thirteen)");
    assert_snapshot!(home.run("check wrong.ron broken.ron gone.ron cured.ron fine.ron"));
}

#[test]
fn said_briefly() {
    let home = Home::new();
    home.write("wrong.ron", wrong()).write("risky.ron", risky());
    assert_snapshot!(home.run("check wrong.ron risky.ron -q"));
}

#[test]
fn said_at_length() {
    let home = Home::new();
    home.write("risky.ron", risky());
    assert_snapshot!(home.run("check risky.ron -v"));
}

#[test]
fn as_json() {
    let home = Home::new();
    home.write("wrong.ron", wrong()).write("broken.ron", "(");
    let said = home.run("check wrong.ron broken.ron --format json");
    assert_valid("check.json", &said.out);
    assert_snapshot!(said);
}

#[test]
fn as_sarif() {
    let home = Home::new();
    home.write("a plan.ron", wrong()).write("broken.ron", "(");
    let said = home.run_args(&["check", "a plan.ron", "broken.ron", "--format", "sarif"]);
    assert_eq!(said.status, 2);
    let mut sarif: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let rules = sarif["runs"][0]["tool"]["driver"]["rules"].take();
    let rules = rules.as_array().unwrap();
    assert_eq!(rules.len(), pbxplan::rules::RULES.len() + 2);
    for result in sarif["runs"][0]["results"].as_array().unwrap() {
        assert!(rules.iter().any(|r| r["id"] == result["ruleId"]), "{result}");
    }
    assert_snapshot!(format!("{sarif:#}"));
}

#[test]
fn exit_status() {
    let home = Home::new();
    home.write("fine.ron", FINE).write("wrong.ron", wrong()).write("cured.ron", cured());
    home.write("risky.ron", risky()).write("broken.ron", "(");
    for (words, status) in [
        ("fine.ron", 0),
        ("risky.ron", 0),
        ("risky.ron --deny warnings", 1),
        ("risky.ron --strict", 0),
        ("cured.ron", 0),
        ("cured.ron --strict", 1),
        ("cured.ron --deny warnings", 0),
        ("wrong.ron", 1),
        ("fine.ron wrong.ron", 1),
        ("broken.ron", 2),
        ("wrong.ron broken.ron fine.ron", 2),
        ("gone.ron", 2),
        ("", 2),
        ("fine.ron --deny everything", 2),
    ] {
        assert_eq!(home.run(&format!("check {words}")).status, status, "check {words}");
        if !words.contains(".ron ") || words.contains("--") {
            assert_eq!(home.run(&format!("bill {words}")).status, status, "bill {words}");
        }
    }
}

#[test]
fn a_waived_finding_stays_visible_and_never_counts() {
    let home = Home::new();
    let waiver = "waivers: [(code: \"SMB001\", reason: \"bigger size on order\")], sites:";
    home.write("plan.ron", wrong().replacen("sites:", waiver, 1));
    let said = home.run("check plan.ron --strict --deny warnings");
    assert!(said.out.contains("SMB001 smb-size-exceeded, §2.4, waived: bigger size on order"));
    assert_eq!(said.status, 0, "{said}");
    let json = home.run("check plan.ron --format json").out;
    assert_valid("check.json", &json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["plans"][0]["summary"]["waived"], 1);
    assert_eq!(json["plans"][0]["summary"]["error"], 0);
    let sarif = home.run("check plan.ron --format sarif").out;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let suppressed = &sarif["runs"][0]["results"][0]["suppressions"][0];
    assert_eq!(suppressed["justification"], "bigger size on order");
}

#[test]
fn the_day_that_is_given_goes_before_the_plans_own() {
    let home = Home::new();
    let plan = master("objects: []").replacen("pbx:", "purchased: \"2029-01-01\", pbx:", 1);
    home.write("plan.ron", plan);
    assert!(!home.run("check plan.ron").out.contains("WAR001"));
    assert!(home.run("check plan.ron --date 2029-12-01").out.contains("WAR001"));
}

#[test]
fn a_file_of_unusual_bytes_is_refused_in_one_sentence() {
    let home = Home::new();
    home.write("latin.ron", b"(schema: 1, project: (name: \"Z\xfcrich\"))");
    home.write("empty.ron", "").write("deep.ron", "(".repeat(100_000));
    assert_snapshot!(home.run("check latin.ron empty.ron deep.ron"));
}

/// A mistyped field, one of another part, and one that nothing has.
const UNKNOWN: &str = "(\n    schema: 1,\n    project: (date: \"2026-11-24\"),\n    sofware: 12,\n    \
                       sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP411\", \
                       objects: [], colour: \"red\")])],\n)\n";

#[test]
fn a_field_that_is_left_out_is_told_and_counts_as_a_warning() {
    let home = Home::new();
    home.write("plan.ron", UNKNOWN);
    for lang in ["en", "fr", "de"] {
        assert_snapshot!(home.run(&format!("check plan.ron --lang {lang}")));
    }
    for command in ["check", "bill", "fix"] {
        let said = home.run(&format!("{command} plan.ron --deny warnings"));
        assert_eq!(said.status, 1, "{said}");
    }
}

#[test]
fn a_field_that_is_left_out_is_in_the_data_with_its_place() {
    let home = Home::new();
    home.write("plan.ron", UNKNOWN).write("broken.ron", "(\n  schema: one\n)");
    let json = home.run("check plan.ron broken.ron --format json").out;
    assert_valid("check.json", &json);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let fields = &json["plans"][0]["unknown_fields"];
    assert_eq!(
        fields[0],
        serde_json::json!({
            "line": 4, "column": 5, "field": "sofware", "expected": "software", "belongs_in": [],
        })
    );
    assert_eq!(fields[1]["belongs_in"][0], "pbx");
    assert_eq!(fields[2]["column"], 77);
    assert_eq!(json["plans"][1]["error_at"], serde_json::json!({ "line": 2, "column": 11 }));
    let sarif = home.run("check plan.ron broken.ron --format sarif").out;
    let sarif: serde_json::Value = serde_json::from_str(&sarif).unwrap();
    let places: Vec<(&str, &serde_json::Value)> = sarif["runs"][0]["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| {
            let place = &r["locations"][0]["physicalLocation"]["region"];
            (r["ruleId"].as_str().unwrap(), place)
        })
        .collect();
    let at = |line, column| serde_json::json!({ "startLine": line, "startColumn": column });
    assert_eq!(
        places,
        [
            ("unknown-field", &at(4, 5)),
            ("unknown-field", &at(5, 64)),
            ("unknown-field", &at(5, 77)),
            ("unreadable-file", &at(2, 11)),
        ]
    );
}

#[test]
fn a_kind_of_objects_is_said_in_the_readers_words() {
    let home = Home::new();
    home.write(
        "plan.ron",
        master(
            "objects: [(name: \"q\", kind: WaitingQueue, features: [\"uc\"]), \
             (name: \"t\", kind: Trunk(Sip), features: [\"fax\"])]",
        ),
    );
    for (lang, words) in [
        ("en", ["of kind Waiting queue", "of kind Trunk "]),
        ("fr", ["File d’attente", "Ligne "]),
        ("de", ["Warteschlange", "Trunk "]),
    ] {
        let said = home.run(&format!("check plan.ron --lang {lang}")).out.replace('\n', " ");
        for words in words {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(!said.contains("WaitingQueue"), "{said}");
    }
}
