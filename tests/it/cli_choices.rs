//! `paths`, `diff`, `cheapest` and `what-if`: what must not be said where it is not known or not so.

use crate::program::{Home, master};
use crate::schema::assert_valid;
use serde_json::Value;

const PRICES: &str = "license,unit_price,currency\nPBX-Port13,60,EUR\nPort13$$,25.5,EUR\n";

/// A master with 20 Ports for 20 users, beside a local node with 20 SMB licenses for 3.
fn left_behind(disposal: &str) -> Home {
    let home = Home::new();
    home.write("prices.csv", PRICES).write(
        "plan.ron",
        format!(
            "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
             installed: [(license: \"PBX-Port13\", quantity: 20)], pbx: (name: \"m\", role: Master, \
             objects: [(name: \"U\", kind: User, count: 20)])), (name: \"g2\", model: \"IP411\", \
             installed: [(license: \"Port13$20\", quantity: 20)], pbx: (name: \"loc\", role: Slave, \
             licensing: Local, {disposal} objects: [(name: \"V\", kind: User, count: 3)]))])])"
        ),
    );
    home
}

fn json(said: &str) -> Value {
    serde_json::from_str(said).unwrap()
}

#[test]
fn of_equal_choices_the_one_that_changes_least_is_taken() {
    // Three Ports for the local node cost the same for the master's pool, but that changes two things.
    let said = left_behind("").run("cheapest plan.ron --prices prices.csv").out;
    assert!(said.contains("S/g2/loc: SMB licenses removed, standard Ports"), "{said}");
    assert!(!said.contains("licensed by the master\n  +"), "{said}");
    let drawn = left_behind("smb_disposal: Discard,").run("cheapest plan.ron --prices prices.csv");
    assert!(drawn.out.starts_with("The plan as drawn is the least-cost choice"), "{drawn}");
}

#[test]
fn nothing_is_named_a_conversion_that_converts_nothing() {
    let said = left_behind("").run("cheapest plan.ron --prices prices.csv -v").out;
    // The master has no SMB licenses, whatever it would do with them.
    assert!(!said.contains("S/gw/m: SMB licenses converted"), "{said}");
    let said = left_behind("").run("cheapest plan.ron --prices prices.csv --format json").out;
    assert_valid("cheapest.json", &said);
    let kinds: Vec<Value> =
        json(&said)["decisions"].as_array().unwrap().iter().map(|d| d["kind"].clone()).collect();
    assert_eq!(kinds, ["licensing", "left-behind"]);
}

#[test]
fn what_is_ruled_out_names_all_errors_that_it_leaves() {
    let home = Home::new();
    home.write("prices.csv", "license,unit_price\nPBX-Port13,60\nPort13$$,25\nPort13$30,40\n");
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
         installed: [(license: \"Port13$30\", quantity: 30)], pbx: (name: \"m\", role: Master, \
         port_license: Smb, smb_size: 30, objects: [(name: \"U\", kind: User, count: 28)])), \
         (name: \"g2\", model: \"IP411\", pbx: (name: \"s\", role: Slave, licensing: Local, \
         objects: [(name: \"V\", kind: User, count: 10)]))])])",
    );
    let said = home.run("cheapest plan.ron --prices prices.csv").out;
    let line = "size 30 (as drawn): would bring the error SMB001\n  (SMB size exceeded) and leave \
                SMB002 (SMB with a Slave)";
    assert!(said.contains(line), "{said}");
    let said = home.run("cheapest plan.ron --prices prices.csv --format json").out;
    assert_valid("cheapest.json", &said);
    let out = json(&said)["proof"]["ruled_out"].clone();
    let drawn = out.as_array().unwrap().iter().find(|r| r["why"] == "new-errors").unwrap();
    assert_eq!(
        drawn["codes"].to_string() + &drawn["codes_left"].to_string(),
        r#"["SMB001"]["SMB002"]"#
    );
}

#[test]
fn choices_without_prices_that_were_not_all_compared_are_titled_so() {
    let groups: Vec<String> = (1..=12)
        .map(|n| {
            let features = ["video", "voicemail", "mobility", "fax"];
            let own: Vec<String> = (0..4)
                .filter(|bit| n >> bit & 1 == 1)
                .map(|bit: usize| format!("\"{}\"", features[bit]))
                .collect();
            format!("(name: \"g{n}\", kind: User, count: {n}, features: [{}]),", own.join(", "))
        })
        .collect();
    let home = Home::new();
    home.write("plan.ron", master(&format!("objects: [{}]", groups.concat())));
    for (lang, mark) in [("en", "(not proven)"), ("fr", "(pas prouvé)"), ("de", "(nicht bewiesen)")]
    {
        let said = home.run(&format!("cheapest plan.ron --lang {lang}")).out;
        let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let title = words.find(mark).unwrap_or_else(|| panic!("{mark}: {said}"));
        assert!(title < 160, "{said}");
    }
    let few = Home::new();
    let line = "objects: [(name: \"g\", kind: User, count: 2, features: [\"fax\"])]";
    few.write("plan.ron", master(line));
    assert!(!few.run("cheapest plan.ron").out.contains("proven"));
}

#[test]
fn standby_licenses_are_not_enough_for_a_local_node() {
    let home = Home::new();
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
         installed: [(license: \"PBX-Port13\", quantity: 30), (license: \"PBX-Standby13\", \
         quantity: 30)], pbx: (name: \"m\", role: Master, takeover_by: \"sb\", \
         objects: [(name: \"U\", kind: User, count: 30)])), (name: \"g3\", model: \"IP6010\", \
         pbx: (name: \"sb\", role: Standby)), (name: \"g4\", model: \"IP411\", pbx: (name: \"lo\", \
         role: Slave, licensing: Local, takeover_by: \"sb\", objects: [(name: \"Z\", kind: User, \
         count: 7)]))])])",
    );
    let said = home.run("what-if plan.ron --fail lo").out;
    assert!(said.contains("sb would take over 7 ports") && said.contains("STB003"), "{said}");
    assert!(!said.contains("enough"), "{said}");
    let said = home.run("what-if plan.ron --fail lo --format json").out;
    assert_valid("what-if.json", &said);
    let outage = json(&said)["outage"].clone();
    assert_eq!((&outage["standby_local"], &outage["standby"]), (&"lo".into(), &Value::Null));
    let master = home.run("what-if plan.ron --fail m").out;
    assert!(master.contains("sb takes over 30 ports") && master.contains("enough"), "{master}");
    // The other way round: the node that would take over has licenses of its own.
    let plan = home.read("plan.ron").replace("role: Standby)", "role: Standby, licensing: Local)");
    home.write("plan.ron", plan);
    let said = home.run("what-if plan.ron --fail m").out;
    assert!(said.contains("sb is licensed locally, and Standby serves only"), "{said}");
}

#[test]
fn a_finding_that_is_waived_is_said_to_be() {
    let home = Home::new();
    let plan = |ports: u32, waivers: &str| {
        master(&format!(
            "port_license: Smb, smb_size: 20, objects: [(name: \"U\", kind: User, count: {ports})]"
        ))
        .replacen("(schema: 1,", &format!("(schema: 1, {waivers}"), 1)
    };
    let waived = "waivers: [(code: \"SMB001\", reason: \"ordered\")],";
    home.write("old.ron", plan(24, "")).write("new.ron", plan(25, waived));
    let said = home.run("diff old.ron new.ron").out;
    let message = "25 ports do not fit SMB size 20: 5 too many (waived)";
    for line in [message, "before: 24 ports do not fit", "waived now"] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let said = home.run("diff old.ron new.ron --format json").out;
    assert_valid("diff.json", &said);
    let findings = json(&said)["findings"].clone();
    let changed = findings.as_array().unwrap().iter().find(|f| f["code"] == "SMB001").unwrap();
    assert_eq!((&changed["waived"], &changed["was"]["waived"]), (&true.into(), &false.into()));
    let back = home.run("diff new.ron old.ron").out;
    assert!(back.contains("no longer waived"), "{back}");
}

#[test]
fn a_bill_that_is_not_worked_out_is_not_nothing() {
    let home = Home::new();
    let plan = master("objects: [(name: \"U\", kind: User, count: 9)]");
    home.write("prices.csv", PRICES).write("good.ron", &plan);
    home.write("bad.ron", plan.replacen("role: Master", "role: Slave", 1));
    for (command, which) in [
        ("diff bad.ron good.ron", "nodes of the first plan"),
        ("diff good.ron bad.ron", "nodes of the second plan"),
    ] {
        let said = home.run(&format!("{command} --prices prices.csv")).out;
        let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(which), "{said}");
        assert!(!said.contains("0 → 9") && !said.contains("0.00"), "{said}");
        let said = home.run(&format!("{command} --prices prices.csv --format json")).out;
        assert_valid("diff.json", &said);
        assert_eq!(json(&said)["amount_change"], Value::Null);
    }
    let said = json(&home.run("diff bad.ron good.ron --prices prices.csv --format json").out);
    assert_eq!((&said["before"], &said["amount_before"]), (&Value::Null, &Value::Null));
    assert_eq!((&said["worked_out_before"], &said["amount"]), (&false.into(), &"540.00".into()));
}

#[test]
fn many_groups_that_change_alike_are_folded() {
    let groups = |more: u32| -> String {
        let group = |n| format!("(name: \"g{n}\", kind: User, count: {}),", n + more);
        (0..20).map(group).collect::<Vec<_>>().concat()
    };
    let home = Home::new();
    home.write("old.ron", master(&format!("objects: [{}]", groups(1))));
    home.write("new.ron", master(&format!("objects: [{}]", groups(2))));
    let said = home.run("diff old.ron new.ron");
    assert!(said.out.contains("15 more like it in") && said.out.contains("--all"), "{said}");
    assert_eq!(said.out.matches("Count: ").count(), 5);
    assert!(said.out.contains("topology 20"), "{said}");
    let whole = home.run("diff old.ron new.ron --all").out;
    assert!(whole.matches("Count: ").count() == 20 && !whole.contains("more like it"), "{whole}");
}

#[test]
fn a_step_to_another_software_has_a_version_and_no_quantity() {
    let home = Home::new();
    let plan = master("objects: [(name: \"U\", kind: User, count: 60)]").replacen(
        "(schema: 1,",
        "(schema: 1, software: 13, running: 11,",
        1,
    );
    let block = "installed: [(license: \"PBX-Port11\", quantity: 60)], pbx:";
    home.write("plan.ron", plan.replacen("pbx:", block, 1)).write("prices.csv", PRICES);
    let said = home.run("paths plan.ron --prices prices.csv --format json").out;
    assert_valid("paths.json", &said);
    let paths = json(&said)["paths"].clone();
    let rebuy = paths.as_array().unwrap().iter().find(|p| p["way"] == "rebuy").unwrap();
    let steps = rebuy["steps"].as_array().unwrap();
    let (last, first) = (steps.last().unwrap(), &steps[0]);
    assert_eq!((&last["software"], &last["quantity"]), (&13.into(), &Value::Null));
    assert_eq!((&first["software"], &first["quantity"]), (&Value::Null, &60.into()));
    // Amounts have two decimals, those of nothing too.
    assert_eq!((&rebuy["amount"], &rebuy["amount_change"]), (&"3600.00".into(), &"0.00".into()));
}

#[test]
fn what_is_bought_for_another_device_is_said() {
    let home = Home::new();
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
         installed: [(license: \"PBX-Port13\", quantity: 60)], pbx: (name: \"m\", role: Master, \
         objects: [(name: \"U\", kind: User, count: 20)])), (name: \"v\", model: \"IPVA\", \
         installed: [(license: \"PBX-IPVA13\", quantity: 5)], pbx: (name: \"loc\", role: Slave, \
         licensing: Local, objects: [(name: \"V\", kind: User, count: 15)]))])])",
    );
    let said = home.run("paths plan.ron").out;
    assert_eq!(said.matches("For other devices than before: PBX-IPVA13").count(), 1, "{said}");
    let json = json(&home.run("paths plan.ron --format json").out);
    let central = json["paths"].as_array().unwrap().iter().find(|p| p["way"] == "centralise");
    assert_eq!(central.unwrap()["elsewhere"].to_string(), r#"["PBX-IPVA13"]"#);
}

#[test]
fn what_is_given_up_is_called_by_what_it_is() {
    let home = Home::new();
    let plan = |node: &str, other: &str| {
        format!(
            "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
             installed: [(license: \"Port13$30\", quantity: 30)], pbx: (name: \"m\", role: Master, \
             port_license: Smb, {node} objects: [(name: \"U\", kind: User, count: 25)])), \
             (name: \"g2\", model: \"IP6010\", pbx: (name: \"o\", {other}))])])"
        )
    };
    let slave = "role: Slave, objects: [(name: \"V\", kind: User, count: 1)]";
    for (node, other, title, confirm) in [
        ("", slave, "size 30 with one node alone  ", "The node o goes, with its objects"),
        ("", "role: Slave", "size 30 with one node alone  ", "The node o goes\n"),
        ("takeover_by: \"o\",", "role: Standby", "one node alone, without standby", "o goes\n"),
    ] {
        home.write("plan.ron", plan(node, other));
        let said = home.run("paths plan.ron").out;
        assert!(said.contains(title) && said.contains(confirm), "{title}: {said}");
    }
}

/// SMB of size 20 drawn for a node alone, beside five standard Ports that stay.
const BESIDE_PORTS: &str = "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
     installed: [(license: \"PBX-Port13\", quantity: 5)], pbx: (name: \"m\", role: Master, \
     port_license: Smb, objects: [(name: \"U\", kind: User, count: 15)]))])])";

#[test]
fn every_size_is_named_where_smb_is_drawn_beside_ports_that_stay() {
    // Whatever the size, SMB would stand beside the five Ports; ten more Ports, 600, do not.
    let home = Home::new();
    home.write("plan.ron", BESIDE_PORTS);
    home.write(
        "prices.csv",
        "license,unit_price\nPort13$20,35\nPort13$30,30\nPort13$50,40\nPBX-Port13,60\n",
    );
    let said = home.run("cheapest plan.ron --prices prices.csv").out;
    assert!(said.contains("600.00 (+75.00)"), "{said}");
    let left = ["size 20 (as drawn): would leave", "size 30: would leave", "size 50: would leave"];
    assert!(left.iter().all(|words| said.contains(words)), "{said}");
    // Sizes that do not hold the ports are named too.
    home.write("plan.ron", BESIDE_PORTS.replacen("count: 15", "count: 40", 1));
    let said = home.run("cheapest plan.ron --prices prices.csv").out;
    assert!(said.contains("size 20: too small") && said.contains("size 30: too small"), "{said}");
}

#[test]
fn of_choices_that_cost_and_change_the_same_the_one_that_asks_for_less_is_taken() {
    // 28 x 25 and seven Ports here; from the master 28 x 25 and the same seven, if the node can reach it.
    let home = Home::new();
    home.write("prices.csv", "license,unit_price\nPBX-Port13,60\nPort13$$,25\nPBX-Standby13,0\n");
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
         installed: [(license: \"PBX-Port13\", quantity: 30)], pbx: (name: \"m\", role: Master, \
         objects: [(name: \"U\", kind: User, count: 30)])), (name: \"g2\", model: \"IP411\", \
         installed: [(license: \"Port13$20\", quantity: 28)], pbx: (name: \"loc\", role: Slave, \
         licensing: Local, smb_disposal: Discard, objects: [(name: \"V\", kind: User, count: 35)]))])])",
    );
    for prices in ["--prices prices.csv", ""] {
        let said = home.run(&format!("cheapest plan.ron {prices}")).out;
        assert!(said.contains("S/g2/loc: SMB licenses converted"), "{said}");
        assert!(!said.contains("can reach the master"), "{said}");
    }
    let said = home.run("cheapest plan.ron --prices prices.csv").out;
    assert!(said.contains("S/g2/loc: licensed by the master: costs the same"), "{said}");
}

#[test]
fn a_size_that_is_read_off_the_board_and_the_same_written_have_two_names() {
    let home = Home::new();
    home.write("prices.csv", "license,unit_price\nPort13$20,90\nPort13$30,40\nPort13$50,99\nPBX-Port13,80\nPort13$$,60\n");
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
         installed: [(license: \"Port13$30\", quantity: 5), (license: \"Port13$20\", quantity: 5)], \
         pbx: (name: \"m\", role: Master, port_license: Smb, \
         objects: [(name: \"U\", kind: User, count: 14)]))])])",
    );
    let text = home.run("cheapest plan.ron --prices prices.csv").out;
    assert!(
        text.contains("  S/gw/m: SMB-Port licenses of size 30 without the other sizes"),
        "{text}"
    );
    assert!(text.contains("size 30 (as drawn): would leave the error SMB004"), "{text}");
    let said = home.run("cheapest plan.ron --prices prices.csv --format json").out;
    assert_valid("cheapest.json", &said);
    let ports = &json(&said)["decisions"][0];
    assert_eq!((&ports["drawn"], &ports["chosen"]), (&"smb-30".into(), &"smb-30-only".into()));
}

#[test]
fn what_a_conversion_leaves_out_is_lost() {
    // Two ports, of three licenses two are converted where only needed ones are.
    let home = Home::new();
    let plan = master("objects: [(name: \"U\", kind: User, count: 2)]");
    let plan = plan.replacen("pbx:", "installed: [(license: \"Port13$20\", quantity: 3)], pbx:", 1);
    home.write(
        "plan.ron",
        plan.replacen("(schema: 1,", "(schema: 1, readings: (smb_convert: Needed),", 1),
    );
    let said = home.run("paths plan.ron --format json").out;
    let paths = json(&said)["paths"].clone();
    let convert = paths.as_array().unwrap().iter().find(|p| p["way"] == "convert").unwrap();
    let ids: Vec<&Value> =
        convert["conditions"].as_array().unwrap().iter().map(|c| &c["id"]).collect();
    assert_eq!(ids, ["smb-upgrade-ssa", "smb-discard"], "{convert}");
    assert!(convert["conditions"][1]["text"].as_str().unwrap().contains("The SMB license is lost"));
}

#[test]
fn a_finding_is_only_called_changed_where_it_says_something_else() {
    // Two sizes on board either way: that another is written now is no other sentence.
    let home = Home::new();
    let plan = |master: &str| {
        format!(
            "(schema: 1, sites: [(name: \"S\", devices: [(name: \"gw\", model: \"IP6010\", \
             installed: [(license: \"Port13$30\", quantity: 5), (license: \"Port13$20\", quantity: 5)], \
             pbx: (name: \"m\", role: Master, {master} objects: [(name: \"U\", kind: User, count: 14)]))])])"
        )
    };
    home.write("old.ron", plan("")).write("new.ron", plan("port_license: Smb, smb_size: 30,"));
    let said = home.run("diff old.ron new.ron").out;
    assert!(said.contains("findings 0.") && !said.contains("Findings"), "{said}");
}

#[test]
fn a_failed_node_is_said_no_more_of_than_is_so() {
    // lsb is local and cannot stand in for sb; it has neither ports nor licenses, and nobody can take over loc.
    let home = Home::new();
    home.write(
        "plan.ron",
        "(schema: 1, sites: [(name: \"S\", devices: [(name: \"a\", model: \"IP6010\", \
         pbx: (name: \"m\", role: Master, takeover_by: \"sb\", objects: [(name: \"U\", kind: User, count: 9)])), \
         (name: \"b\", model: \"IP6010\", pbx: (name: \"sb\", role: Standby)), \
         (name: \"c\", model: \"IP411\", pbx: (name: \"loc\", role: Slave, licensing: Local, \
         takeover_by: \"sb\", objects: [(name: \"V\", kind: User, count: 5)])), \
         (name: \"d\", model: \"IP411\", pbx: (name: \"lsb\", role: Standby, licensing: Local))])])",
    );
    let fail = |node: &str| home.run(&format!("what-if plan.ron --fail {node}")).out;
    let said = fail("sb");
    assert!(said.contains("Until it is back nobody takes over when m fails."), "{said}");
    assert!(!said.contains("loc"), "{said}");
    let said = fail("lsb");
    assert!(!said.contains("device that failed") && !said.contains("Until"), "{said}");
    assert!(fail("loc").contains("its licenses are on the device that failed"));
    // Of SMB only those ports are that the master licenses.
    let plan =
        home.read("plan.ron").replacen("role: Master,", "role: Master, port_license: Smb,", 1);
    home.write("plan.ron", plan);
    assert!(!fail("loc").contains("Ports are SMB") && !fail("sb").contains("Ports are SMB"));
    assert!(fail("m").contains("Ports are SMB licenses"));
}

#[test]
fn what_the_plan_keeps_apart_is_said_to_move_with_the_rest() {
    let home = Home::new();
    let operator = "operator: (workstations: 2, concurrent: 2, software: 12),";
    let plan = master(&format!("{operator} objects: [(name: \"U\", kind: User, count: 4)]"));
    home.write("plan.ron", plan);
    let said = home.run("what-if plan.ron --software 13").out;
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("moves with the rest: the Operator of S/gw/m on V12."), "{said}");
    let said = home.run("what-if plan.ron --software 13 --format json").out;
    assert_valid("what-if.json", &said);
    assert_eq!(json(&said)["apart"][0]["what"], "operator");
    assert!(!home.run("what-if plan.ron --users +10%").out.contains("moves with the rest"));
}

#[test]
fn no_price_at_all_is_never_a_total_of_nothing() {
    let home = Home::new();
    home.write("prices.csv", "license,unit_price\nSSC,1\n");
    home.write("plan.ron", master("objects: [(name: \"U\", kind: User, count: 4)]"));
    home.write("new.ron", master("objects: [(name: \"U\", kind: User, count: 5)]"));
    for format in ["text", "markdown"] {
        let said = home.run(&format!("bill plan.ron --prices prices.csv --format {format}")).out;
        assert!(!said.contains("0.00") && said.contains("PBX-Port13"), "{said}");
    }
    let said = home.run("diff plan.ron new.ron --prices prices.csv").out;
    assert!(said.contains("Cost of the bills: not known → not known;"), "{said}");
}
