//! `paths`, `diff`, `cheapest` and `what-if`: whole outputs, exit statuses, and JSON that keeps to its schema.

use crate::program::{Home, project};
use crate::schema::assert_valid;
use insta::assert_snapshot;
use pbxplan::plan::EXAMPLES;
use serde_json::Value;
use std::fs;

/// A home with a scenario of the ways as `plan.ron`, and its price list as `prices.csv` where it has one.
fn scenario(name: &str) -> Home {
    let folder = project("tests/data/paths");
    let home = Home::new();
    home.write("plan.ron", fs::read(folder.join(format!("{name}.ron"))).unwrap());
    if let Ok(list) = fs::read(folder.join("smb-too-small.csv")) {
        home.write("prices.csv", list);
    }
    home
}

#[test]
fn ways_with_and_without_prices() {
    let home = scenario("smb-too-small");
    assert_snapshot!(home.run("paths plan.ron --prices prices.csv"));
    assert_snapshot!(home.run("paths plan.ron -v"));
    assert_snapshot!(scenario("local-pool-short").run("paths plan.ron"));
    assert_snapshot!(scenario("software-newer").run("paths plan.ron --lang fr"));
    let said = Home::new().write("plan.ron", "(schema: 1)").run("paths plan.ron");
    assert_snapshot!(said, @"
    Nothing here can be resolved in more than one way.
    --- exit status 0
    ");
}

#[test]
fn a_way_is_taken_into_a_new_file() {
    let home = scenario("smb-too-small");
    let said = home.run("paths plan.ron --apply SMB001@master:convert -o new.ron");
    assert_eq!((said.status, said.out.as_str()), (0, ""), "{said}");
    assert_snapshot!(home.read("new.ron"));
    assert_eq!(home.run("check new.ron").status, 0);
    let again = home.run("paths plan.ron --apply SMB001@master:convert -o new.ron");
    assert!(again.status == 2 && again.err.contains("new.ron is there already"), "{again}");
    let wrong = home.run("paths plan.ron --apply SMB001@master:convrt");
    assert!(wrong.status == 2 && wrong.err.contains("SMB001@master:convert"), "{wrong}");
}

#[test]
fn the_bill_announced_is_the_bill_of_the_plan_that_is_written() {
    let home = scenario("software-newer");
    let said = home.run("paths plan.ron --format json");
    assert_valid("paths.json", &said.out);
    let ways: Value = serde_json::from_str(&said.out).unwrap();
    for way in ways["paths"].as_array().unwrap() {
        let id = way["id"].as_str().unwrap();
        let file = format!("{}.ron", way["way"].as_str().unwrap());
        assert_eq!(home.run(&format!("paths plan.ron --apply {id} -o {file}")).status, 0);
        let bill: Value =
            serde_json::from_str(&home.run(&format!("bill {file} --format json")).out).unwrap();
        let mut lines = bill["lines"].as_array().unwrap().clone();
        for line in &mut lines {
            line.as_object_mut().unwrap().remove("causes");
        }
        assert_eq!(way["lines"].as_array().unwrap(), &lines, "{id}");
    }
}

#[test]
fn ways_at_one_place() {
    let home = scenario("local-pool-short");
    assert!(home.run("paths plan.ron --at nice").out.contains("POOL002@nice:centralise"));
    let none = home.run("paths plan.ron --at gw/master");
    assert!(none.out.contains("Nothing here"), "{none}");
}

#[test]
fn a_plan_is_the_same_as_itself() {
    let home = scenario("smb-too-small");
    assert_snapshot!(home.run("diff plan.ron plan.ron"), @"
    The plans are the same.
    --- exit status 0
    ");
    let said = home.run("diff plan.ron plan.ron --format json");
    assert_valid("diff.json", &said.out);
}

#[test]
fn what_a_way_changes_with_the_reasons() {
    let home = scenario("smb-old-and-slave");
    home.run("paths plan.ron --apply SMB001@master:convert -o new.ron");
    let said = home.run("diff plan.ron new.ron");
    assert_snapshot!(said);
    assert_snapshot!(home.run("diff plan.ron new.ron --format markdown --lang de"));
    let said = home.run("diff plan.ron new.ron --format json --prices prices.csv");
    assert_valid("diff.json", &said.out);
    assert_eq!(said.status, 1);
}

#[test]
fn a_new_site_is_folded_until_all_is_asked_for() {
    let home = scenario("local-pool-short");
    let plan = home.read("plan.ron");
    let more = ", (name: \"T\", devices: [(name: \"gw3\", model: \"IP411\", pbx: (name: \"far\", \
                role: Slave, objects: [(name: \"Staff\", kind: User, count: 3)]))])],\n)";
    let end = plan.trim_end().strip_suffix("],\n)").unwrap();
    home.write("new.ron", format!("{end}{more}").replace("count: 30,", "count: 33,"));
    assert_snapshot!(home.run("diff plan.ron new.ron"));
    assert_snapshot!(home.run("diff plan.ron new.ron --all"));
    assert_eq!(home.run("diff plan.ron nothing.ron").status, 2);
}

#[test]
fn the_cheapest_choice() {
    let home = scenario("singles-or-uc");
    home.write("prices.csv", "license,unit_price,currency\nPBX-Port13,30,EUR\nPBX-UC13,60,EUR\n\
         PBX-Video13,20,EUR\nPBX-VoicemailUser13,20,EUR\nPBX-Mobility13,20,EUR\nApp(phone)13,10,EUR\n\
         Fax13,15,EUR\nPBX-Reporting13,9,EUR\nPBX-AppSharing13,5,EUR\nApp(softphone)13,5,EUR\n\
         Port13$30,12,EUR\nPort13$50,14,EUR\n");
    assert_snapshot!(home.run("cheapest plan.ron --prices prices.csv"));
    assert_snapshot!(home.run("cheapest plan.ron"));
    for words in
        ["cheapest plan.ron --format json", "cheapest plan.ron --prices prices.csv --format json"]
    {
        assert_valid("cheapest.json", &home.run(words).out);
    }
}

#[test]
fn a_choice_with_a_missing_price_is_not_held_against_the_plan() {
    let home = scenario("singles-or-uc");
    home.write("plan.ron", include_str!("../../assets/examples/smb-outgrown.ron"));
    home.write(
        "prices.csv",
        "license,unit_price,currency\nPBX-Port13,50,EUR\nPBX-UC13,60,EUR\n\
         PBX-VoicemailUser13,10,EUR\nPBX-Video13,20,EUR\nPBX-Mobility13,20,EUR\nFax13,20,EUR\n\
         PBX-AppSharing13,20,EUR\nApp(phone)13,20,EUR\nApp(softphone)13,20,EUR\n",
    );
    assert_snapshot!(home.run("cheapest plan.ron --prices prices.csv"));
    let said = home.run("cheapest plan.ron --prices prices.csv --format json");
    assert_valid("cheapest.json", &said.out);
    let answer: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(answer["edits"], serde_json::json!([]));
    assert_eq!(answer["unpriced_licenses"], serde_json::json!(["Port13$$"]));
    let open = answer["proof"]["unpriced_licenses"].as_array().unwrap();
    assert!(open.contains(&"Port13$$".into()), "{open:?}");
}

#[test]
fn more_users_another_software_and_a_failed_node() {
    let home = scenario("software-newer");
    assert_snapshot!(home.run("what-if plan.ron --users +10% --software 12"));
    assert_snapshot!(home.run("what-if plan.ron --users -10%"));
    let home = scenario("smb-with-standby");
    assert_snapshot!(home.run("what-if plan.ron --fail master"));
    assert_snapshot!(home.run("what-if plan.ron --fail spare"));
    let said = home.run("what-if plan.ron --fail master --software 13 --format json");
    assert_valid("what-if.json", &said.out);
    let wrong = home.run("what-if plan.ron --fail Staff");
    assert!(wrong.status == 2 && wrong.err.contains("no node"), "{wrong}");
    assert_eq!(home.run("what-if plan.ron --users lots").status, 2);
}

#[test]
fn what_if_without_a_question_is_a_mistake_and_says_how_one_is_asked() {
    let said = scenario("smb-with-standby").run("what-if plan.ron");
    assert!(said.status == 2 && said.out.is_empty(), "{said}");
    assert!(said.err.contains("for example: pbxplan what-if plan.ron --users"), "{said}");
}

#[test]
fn a_software_that_the_catalogue_does_not_know_is_said_to_be_unknown_and_answered_for() {
    let home = scenario("software-newer");
    let said = home.run("what-if plan.ron --software 14");
    assert!(said.out.contains("The catalogue does not know V14"), "{said}");
    assert!(said.out.lines().any(|line| line.trim_start().starts_with("V14 ")), "{said}");
    assert!(!home.run("what-if plan.ron --software 13").out.contains("does not know"));
    let said = home.run("what-if plan.ron --software 14 --format json");
    assert_valid("what-if.json", &said.out);
    let answer: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(answer["software_known"], false);
    assert_eq!(answer["versions"].as_array().unwrap().last().unwrap()["version"], 14);
}

#[test]
fn a_comparison_says_the_sums_of_whole_bills() {
    let home = scenario("local-pool-short");
    home.write("new.ron", home.read("plan.ron").replace("count: 30,", "count: 33,"));
    home.write("prices.csv", "license,unit_price,currency\nPBX-Port13,10,EUR\n");
    let bill = |plan: &str| -> serde_json::Value {
        serde_json::from_str(
            &home.run(&format!("bill {plan} --format json --prices prices.csv")).out,
        )
        .unwrap()
    };
    let (old, new) = (bill("plan.ron"), bill("new.ron"));
    let said = home.run("diff plan.ron new.ron --format json --prices prices.csv");
    assert_valid("diff.json", &said.out);
    let diff: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (&diff["before"]["buy"], &diff["after"]["buy"]),
        (&old["totals"]["buy"], &new["totals"]["buy"])
    );
    let amounts = (&diff["amount_before"], &diff["amount"]);
    assert_eq!(amounts, (&old["totals"]["amount"], &new["totals"]["amount"]));
    let said = home.run("diff plan.ron new.ron --prices prices.csv").out;
    let bought = format!("bought in all {} → {}", old["totals"]["buy"], new["totals"]["buy"]);
    assert!(said.replace('\n', " ").contains(&bought), "{said}");
    assert!(said.contains("Cost of the bills: "), "{said}");
    let ascii = home.run("diff plan.ron new.ron --ascii").out;
    assert!(ascii.contains(" -> ") && ascii.is_ascii(), "{ascii}");
}

#[test]
fn json_keeps_to_its_schema_for_every_example() {
    for example in EXAMPLES {
        let home = Home::new();
        home.write("plan.ron", example.source);
        for (words, schema) in [
            ("paths plan.ron --format json", "paths.json"),
            ("cheapest plan.ron --format json", "cheapest.json"),
            ("what-if plan.ron --software 13 --users 5 --format json", "what-if.json"),
        ] {
            let said = home.run(words);
            assert_eq!(said.status, 0, "{}: {said}", example.name);
            assert_valid(schema, &said.out);
        }
    }
}

#[test]
fn a_pool_that_goes_is_no_change_of_readings() {
    let plan = |licensing: &str| {
        format!(
            r#"(schema: 1, project: (date: "2026-11-24"), sites: [(name: "S", devices: [
            (name: "gw", model: "IP411", pbx: (name: "m", role: Master, objects: [(name: "x", kind: User)])),
            (name: "g2", model: "IP411", pbx: (name: "lo", role: Slave, {licensing}
                objects: [(name: "y", kind: User)]))])])"#
        )
    };
    let home = Home::new();
    home.write("old.ron", plan("licensing: Local,"));
    home.write("new.ron", plan("software: 12,"));
    assert_snapshot!(home.run("diff old.ron new.ron --all"));
}

#[test]
fn the_cheapest_choice_says_what_ssa_would_save() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [(name: "gw",
            model: "IP411", installed: [(license: "PBX-UC11", quantity: 30), (license: "PBX-Port11", quantity: 12),
            (license: "PBX-Port11", quantity: 40)],
            pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 25, features: ["uc"])])),
            (name: "g2", model: "IP411", pbx: (name: "b", role: Standby))])])"#,
    );
    home.write(
        "prices.csv",
        "license,unit_price,currency\nPBX-Port13,30,EUR\nPBX-Standby13,9,EUR\n\
        PBX-UC13,45,EUR\nPBX-Video13,25,EUR\nPBX-AppSharing13,18,EUR\nApp(phone)13,40,EUR\n\
        PBX-VoicemailUser13,12,EUR\nPBX-Mobility13,20,EUR\nApp(softphone)13,15,EUR\nFax13,9,EUR\n",
    );
    for lang in ["en", "fr", "de"] {
        assert_snapshot!(
            format!("ssa_saves_{lang}"),
            home.run(&format!("cheapest plan.ron --prices prices.csv --lang {lang}"))
        );
    }
    assert_snapshot!("ssa_saves_without_prices", home.run("cheapest plan.ron"));
    for words in ["", " --prices prices.csv"] {
        let json = home.run(&format!("cheapest plan.ron --format json{words}"));
        assert_valid("cheapest.json", &json.out);
        let answer: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        let conditions = serde_json::json!(["ssa-renewed", "ssa-release"]);
        assert_eq!(answer["with_ssa"]["conditions"], conditions);
    }
}

#[test]
fn the_cheapest_choice_says_which_errors_it_leaves_and_what_it_did_not_compare() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [(name: "gw",
            model: "IP411", installed: [(license: "PBX-UC11", quantity: 3)], pbx: (name: "m", role: Master,
            port_license: Smb, smb_size: 20, objects: [(name: "x", kind: User, count: 25)]))])])"#,
    );
    home.write("prices.csv", "license,unit_price\nPort13$30,40\nPort13$20,40\nPBX-Port13,50\n");
    assert_snapshot!(home.run("cheapest plan.ron --prices prices.csv"));
    assert_snapshot!(home.run("cheapest plan.ron"));
    let json = home.run("cheapest plan.ron --format json --prices prices.csv");
    assert_valid("cheapest.json", &json.out);
    let answer: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(answer["errors_gone"], serde_json::json!(["SMB001"]));
    assert_eq!(answer["removed_for_version"], 3);
}

/// A master with SMB and a slave, which is an error; a slave is free to be licensed by the master. What is drawn costs
/// something that no price is known of.
const NO_PRICE: &str = r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [
    (name: "gw", model: "IP411", installed: [(license: "PBX-Nothing13", quantity: 2)],
        pbx: (name: "m", role: Master, port_license: Smb, smb_size: 20,
        objects: [(name: "x", kind: User, count: 12)])),
    (name: "g2", model: "IP411", pbx: (name: "s", role: Slave,
        objects: [(name: "y", kind: User, count: 3)]))])])"#;

#[test]
fn no_difference_is_said_to_a_bill_that_has_lines_without_price() {
    let home = Home::new();
    home.write("plan.ron", NO_PRICE);
    home.write("prices.csv", "license,unit_price,currency\nPBX-Port13,20,EUR\n");
    for lang in ["en", "fr", "de"] {
        let said = home.run(&format!("cheapest plan.ron --prices prices.csv --lang {lang}"));
        assert_snapshot!(format!("no_difference_{lang}"), said);
    }
    let said = home.run("cheapest plan.ron --prices prices.csv --format json");
    assert_valid("cheapest.json", &said.out);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&answer["amount"], &answer["amount_change"]), (&"300.00".into(), &Value::Null));
    assert_eq!(answer["unpriced_licenses_before"], serde_json::json!(["Port13$20"]));
    let left = serde_json::json!([{ "code": "LIC001", "at": "S/gw" }]);
    assert_eq!(answer["errors_left"], left);
    let ruled = &answer["proof"]["ruled_out"][0];
    assert_eq!((&ruled["why"], &ruled["codes"]), (&"more-errors".into(), &vec!["SMB002"].into()));
    // Ways out and comparisons keep to the same.
    let ways = home.run("paths plan.ron --prices prices.csv").out.replace('\n', " ");
    assert!(!ways.contains("(+") && ways.contains("has no price for Port13$20"), "{ways}");
    assert!(ways.contains("not known, for its 1 line has no price"), "{ways}");
    home.run("paths plan.ron --apply SMB002@m:standard -o new.ron");
    let said = home.run("diff plan.ron new.ron --prices prices.csv").out.replace('\n', " ");
    assert!(
        said.contains("without price: lines 1 → 0 (Port13$20), so that the difference"),
        "{said}"
    );
    let said = home.run("diff plan.ron new.ron --prices prices.csv --format json");
    assert_valid("diff.json", &said.out);
    let said = home.run("what-if plan.ron --users 50 --prices prices.csv").out;
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!said.contains("(+") && said.contains("has no price for Port13$20"), "{said}");
}

/// Port13$30 x 30 for 35 ports, which is an error: converting costs 5 x 50 and 30 licenses of an unknown price, size 50
/// costs 35 x 23 = 805, standard Ports cost 35 x 50 = 1750. What is known wins, and nothing is proven.
#[test]
fn no_choice_wins_for_want_of_a_price_where_errors_decide() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [(name: "gw",
            model: "IP411", installed: [(license: "Port13$30", quantity: 30)], pbx: (name: "m", role: Master,
            port_license: Smb, objects: [(name: "x", kind: User, count: 35)]))])])"#,
    );
    home.write("prices.csv", "license,unit_price\nPBX-Port13,50\nPort13$50,23\n");
    let said = home.run("cheapest plan.ron --prices prices.csv --format json");
    assert_valid("cheapest.json", &said.out);
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((&answer["amount"], &answer["unpriced"]), (&"805.00".into(), &0.into()));
    assert_eq!(answer["proof"]["open"], "no-price");
    let ruled = answer["proof"]["ruled_out"].as_array().unwrap();
    let why = |option: &str| {
        let ruled = ruled.iter().find(|r| r["option"] == option).unwrap();
        (ruled["why"].as_str().unwrap(), ruled["amount"].as_str(), ruled["drawn"] == true)
    };
    assert_eq!(why("smb-30"), ("more-errors", None, true));
    assert_eq!(why("convert"), ("no-price", None, false));
    assert_eq!(why("discard"), ("dearer", Some("945.00"), false));
    assert_eq!(why("smb-20"), ("too-small", None, false));
}

#[test]
fn without_a_master_there_is_nothing_to_choose() {
    let home = Home::new();
    home.write("plan.ron", NO_PRICE.replace("role: Master", "role: Slave"));
    home.write("prices.csv", "license,unit_price\nPBX-Port13,50\n");
    for words in ["", " --prices prices.csv"] {
        for command in ["cheapest", "paths", "what-if --users 10"] {
            let said = home.run(&format!("{command} plan.ron{words}"));
            for part in ["cannot be worked out while the topology has errors", "TOP001: 2 nodes"] {
                assert!(said.out.contains(part), "{command}: {said}");
            }
            let file = format!("{}.json", command.split(' ').next().unwrap());
            let said = home.run(&format!("{command} plan.ron --format json{words}"));
            assert_valid(&file, &said.out);
            let answer: Value = serde_json::from_str(&said.out).unwrap();
            assert_eq!(answer["worked_out"], false);
            assert_eq!(answer["topology_errors"][0]["code"], "TOP001");
        }
        let said = home.run(&format!("cheapest plan.ron --format json{words}"));
        assert_valid("cheapest.json", &said.out);
        let answer: Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!(
            (&answer["worked_out"], &answer["proof"]["proven"]),
            (&false.into(), &false.into())
        );
    }
}

#[test]
fn a_failed_node_without_another_and_a_failed_standby() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [
            (name: "a", model: "IP411", interfaces: (bri: 2), pbx: (name: "b", role: Master,
                objects: [(name: "x", kind: User, count: 12), (name: "line", kind: Trunk(T0))])),
            (name: "b", model: "IP411", interfaces: (bri: 1), pbx: (name: "a", role: Slave,
                objects: [(name: "spare", kind: User, count: 3)])),
            (name: "spare", model: "IP411", pbx: (name: "spare", role: Standby))])])"#,
    );
    // A device and a node of the same name are two answers; the path of either is one.
    let both = home.run("what-if plan.ron --fail b");
    assert!(both.status == 2 && both.err.contains("S/a/b, S/b"), "{both}");
    let slave = home.run("what-if plan.ron --fail S/b");
    assert!(slave.out.starts_with("When a fails"), "{slave}");
    assert!(slave.out.contains("1 BRI interface is out of service."), "{slave}");
    assert_eq!(home.run("what-if plan.ron --fail S/b/a").out, slave.out);
    let master = home.run("what-if plan.ron --fail a/b");
    assert!(master.out.contains("2 BRI interfaces are missing there."), "{master}");
    // The device holds just this node, and a group of users of that name is no node.
    let spare = home.run("what-if plan.ron --fail spare");
    assert!(spare.out.contains("nobody takes over when b fails"), "{spare}");
    assert!(spare.out.contains("No ports run on it") && !spare.out.contains("0 ports"), "{spare}");
    let json = home.run("what-if plan.ron --fail spare --format json");
    assert_valid("what-if.json", &json.out);
    let answer: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(answer["outage"]["without_takeover"], serde_json::json!(["b"]));
    let same = home.run("what-if plan.ron --users +0%");
    assert!(same.out.starts_with("With as many users as now\n"), "{same}");
}

#[test]
fn ways_are_called_by_what_they_change() {
    let said = |name: &str, lang: &str| {
        let home = scenario(name);
        home.run(&format!("paths plan.ron -v --lang {lang}")).out
    };
    for (name, lang, words) in [
        ("operator-newer", "en", "Keep the Operator on V11, which its licenses allow"),
        ("operator-newer", "fr", "Garder l’Operator en V11, que ses licences permettent"),
        ("operator-newer", "de", "Den Operator auf V11 lassen, die seine Lizenzen erlauben"),
        ("operator-newer", "en", "2 licenses of V11 for software V13"),
        ("software-back", "en", "55 licenses of V11 and older for software V13"),
        ("software-back", "en", "Go back to software V10, which all installed licenses allow"),
        ("software-back", "fr", "Revenir au logiciel V10"),
        ("software-back", "de", "Auf Softwarestand V10 zurückgehen"),
        ("software-back", "de", "Softwarestand V10 laden"),
        ("smb-two-sizes", "en", "Keep size 30 and remove the other sizes"),
        ("smb-two-sizes", "fr", "--apply ID -o FICHIER"),
        ("smb-two-sizes", "de", "--apply ID -o DATEI"),
    ] {
        let said = said(name, lang);
        assert!(said.contains(words), "{words}:\n{said}");
    }
}

#[test]
fn one_license_is_not_said_like_several() {
    let home = scenario("operator-newer");
    let one = home.read("plan.ron").replace("quantity: 2)", "quantity: 1)");
    home.write("plan.ron", one.replace("concurrent: 2", "concurrent: 1"));
    for (lang, words) in [
        ("en", ["1 license of V11", "Remove the old license and", "Upgrade 1 license to"]),
        ("fr", ["1 licence V11", "Supprimer l’ancienne licence et", "niveau 1 licence vers"]),
        ("de", ["1 Lizenz V11", "Die alte Lizenz entfernen und", "1 Lizenz auf gw auf"]),
    ] {
        let said = home.run(&format!("paths plan.ron -v --lang {lang}"));
        for words in words {
            assert!(said.out.contains(words), "{words}:\n{said}");
        }
    }
}

#[test]
fn a_list_of_ways_is_no_wider_than_the_screen() {
    let folder = project("tests/data/paths");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|e| e != "ron") {
            continue;
        }
        let home = scenario(file.file_stem().unwrap().to_str().unwrap());
        for lang in ["en", "fr", "de"] {
            let said = home.run(&format!("paths plan.ron -v --lang {lang}"));
            for line in said.out.lines() {
                assert!(line.chars().count() <= 80, "{}: {line}", file.display());
            }
            seen += said.out.lines().count();
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_finding_about_another_block_is_another_finding() {
    let home = Home::new();
    let plan = |license: &str| {
        format!(
            r#"(schema: 1, project: (date: "2026-11-24"), sites: [(name: "S", devices: [(name: "gw", model: "IP411",
                installed: [(license: "{license}", quantity: 5)], pbx: (name: "m", role: Master))])])"#
        )
    };
    home.write("old.ron", plan("PBX-Port12"));
    home.write("new.ron", plan("PBX-UC11"));
    let said = home.run("diff old.ron new.ron").out;
    assert!(said.contains("- VER001") && said.contains("+ VER001"), "{said}");
    assert!(!said.contains("~ VER001"), "{said}");
}

/// A master with SMB licenses and two slaves licensed locally, one of them with SMB licenses of its own.
const LEFT_BEHIND: &str = r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [
    (name: "gw", model: "IP411", installed: [(license: "PBX-Port13", quantity: 40)],
        pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 12)])),
    (name: "g2", model: "IP411", installed: [(license: "Port13$20", quantity: 5)],
        pbx: (name: "s", role: Slave, licensing: Local, objects: [(name: "y", kind: User, count: 3)])),
    (name: "g3", model: "IP411", installed: [(license: "PBX-Port13", quantity: 2)],
        pbx: (name: "t", role: Slave, licensing: Local, objects: [(name: "z", kind: User, count: 4)])),
])])"#;

#[test]
fn a_choice_says_what_must_be_confirmed_and_lists_no_switch_that_does_nothing() {
    let home = Home::new();
    home.write("plan.ron", LEFT_BEHIND);
    home.write("prices.csv", "license,unit_price\nPBX-Port13,50\nPort13$$,10\n");
    assert_snapshot!("choice_to_confirm", home.run("cheapest plan.ron --prices prices.csv"));
    assert_snapshot!("choices_to_confirm", home.run("cheapest plan.ron --lang fr"));
    for words in ["", " --prices prices.csv"] {
        let said = home.run(&format!("cheapest plan.ron --format json{words}"));
        assert_valid("cheapest.json", &said.out);
    }
    let said = home.run("cheapest plan.ron --prices prices.csv --format json");
    let answer: Value = serde_json::from_str(&said.out).unwrap();
    let ids = answer["to_confirm"].as_array().unwrap().iter().map(|c| c["id"].as_str().unwrap());
    assert!(ids.clone().any(|id| id == "pool-centralise"), "{said}");
    // Drawing from the master, the SMB licenses of the node are left behind to it: its own word about them is idle.
    let out = answer["proof"]["ruled_out"].as_array().unwrap();
    assert!(out.iter().all(|r| r["kind"] != "left-behind"), "{said}");
}

#[test]
fn a_smb_size_that_replaces_another_is_confirmed_in_the_choice_as_in_the_way() {
    let home = scenario("smb-too-small");
    let list = "license,unit_price\nPBX-Port13,500\nPort13$$,500\nPort13$30,1\nPort13$50,2\n";
    home.write("prices.csv", list);
    let way = home.run("paths plan.ron --prices prices.csv");
    let choice = home.run("cheapest plan.ron --prices prices.csv");
    let said = "The 20 installed SMB licenses may be replaced by size 30";
    assert!(way.out.contains(said) && choice.out.contains(said), "{way}{choice}");
}

#[test]
fn lines_without_price_are_named_by_every_command() {
    let home = scenario("smb-too-small");
    home.write("prices.csv", "license,unit_price,currency\nPBX-Port13,30,EUR\n");
    for (command, file) in [("paths", "paths"), ("what-if --software 13", "what-if")] {
        let said = home.run(&format!("{command} plan.ron --prices prices.csv"));
        let json = home.run(&format!("{command} plan.ron --prices prices.csv --format json"));
        assert_valid(&format!("{file}.json"), &json.out);
        assert!(json.out.contains("\"unpriced_licenses\""), "{json}");
        if file == "paths" {
            let words = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains("1 line without price: Port13$$"), "{said}");
            assert!(words.contains("has no price (Port13$30)"), "{said}");
        }
    }
}

#[test]
fn functions_that_a_way_loses_have_names() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, project: (date: "2026-11-24"), software: 13, sites: [(name: "S", devices: [
            (name: "gw", model: "IP411", pbx: (name: "m", role: Master,
                objects: [(name: "x", kind: User, count: 2, features: ["uc", "video"])])),
        ])])"#,
    );
    assert_snapshot!("functions_lost_en", home.run("paths plan.ron"));
    assert_snapshot!("functions_lost_fr", home.run("paths plan.ron --lang fr"));
    assert_snapshot!("functions_lost_de", home.run("paths plan.ron --lang de"));
}

#[test]
fn numbers_of_what_if_that_cannot_be_are_told_with_those_that_can() {
    let home = scenario("smb-too-small");
    let said = home.run("what-if plan.ron --users 99999");
    assert!(said.status == 2 && said.err.contains("from -100 to 10000"), "{said}");
    let said = home.run("what-if plan.ron --software 3 --lang de");
    assert!(said.status == 2 && said.err.contains("von 5 bis 99"), "{said}");
}

#[test]
fn a_comparison_names_versions_only_where_they_decide_and_has_words_for_values() {
    let home = Home::new();
    home.write("old.ron", LEFT_BEHIND.replace("software: 13", "software: 12"));
    let new = LEFT_BEHIND.replace("count: 12", "count: 90").replace("count: 3", "count: 5");
    let new = new.replace("software: 13", "software: 13, buy_version: 12");
    let new = new.replace(
        "role: Slave, licensing: Local, objects: [(name: \"z\"",
        "role: Slave, objects: [(name: \"z\"",
    );
    home.write("new.ron", new);
    assert_snapshot!("versions_that_decide", home.run("diff old.ron new.ron"));
    let old = LEFT_BEHIND.replace("software: 13", "software: 13, readings: (tier: AllUnits)");
    let day = "quantity: 2, ssa_until: \"2027-01-31\"";
    home.write("day.ron", LEFT_BEHIND.replace("quantity: 2", day));
    home.write("old.ron", old.replace("(name: \"t\"", "(name: \"u\""));
    assert_snapshot!("values_in_words", home.run("diff old.ron day.ron --lang de --all"));
}

/// 25 ports on 20 SMB licenses of size 20.
const GROWING: &str = r#"(schema: 1, project: (name: "T", date: "2026-11-24"), sites: [(name: "S", devices: [
    (name: "gw", model: "IP6010", installed: [(license: "Port13$20", quantity: 20)],
     pbx: (name: "m", role: Master, port_license: Smb, smb_size: 20,
           objects: [(name: "U", kind: User, count: 24), (name: "T", kind: Trunk(Sip))]))])])"#;

#[test]
fn errors_that_growth_leaves_are_named() {
    let home = Home::new();
    home.write("plan.ron", GROWING);
    let said = home.run("what-if plan.ron --users +10%").out;
    assert!(said.contains("Errors that stay: SMB001"), "{said}");
    let json = home.run("what-if plan.ron --users +10% --format json").out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["errors_left"], serde_json::json!(["SMB001"]));
    assert_eq!(json["findings_new"], serde_json::json!([]));
}

#[test]
fn ways_of_known_cost_come_first_and_a_price_of_nothing_is_a_price() {
    let home = Home::new();
    home.write("plan.ron", GROWING);
    home.write("prices.csv", "license,unit_price\nPort13$30,40\nPBX-Port13,0\n");
    let json = home.run("paths plan.ron --prices prices.csv --format json").out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let ways: Vec<(&str, bool)> = (json["paths"].as_array().unwrap().iter())
        .map(|way| (way["id"].as_str().unwrap(), way["amount_change"].is_null()))
        .collect();
    assert!(ways.len() > 3 && ways.last().unwrap().1, "{ways:?}");
    assert!(ways.is_sorted_by_key(|(_, open)| *open), "{ways:?}");
    let said = home.run("paths plan.ron --prices prices.csv").out;
    assert!(!said.contains("none of its"), "{said}");
}
