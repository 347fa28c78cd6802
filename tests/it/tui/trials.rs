//! Comparisons, what-if, the cheapest choice, prices: as their users go about them.

use super::robot::Robot;
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::text::{Lang, Text};
use pbxplan::tui::action::Action;
use pbxplan::tui::event::{Did, Event, Pointer};
use std::sync::Arc;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");
const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");
const MIGRATION: &str = include_str!("../../../assets/examples/migration-with-ssa.ron");
const STANDBY: &str = include_str!("../../../assets/examples/virtual-standby.ron");
const SINGLES: &str = include_str!("../../../assets/examples/uc-or-singles.ron");

const PRICES: &str = "license;unit_price;currency
PBX-Port13;30,50;EUR
PBX-UC13;45;EUR
PBX-VoicemailUser13;12;EUR
PBX-Mobility13;20;EUR
Fax13;9;EUR
PBX-Video13;25;EUR
PBX-AppSharing13;18;EUR
App(phone)13;8;EUR
App(softphone)13;15;EUR
";

/// A reader with a price list, at a plan.
fn priced(columns: u16, lines: u16, source: &str) -> Robot {
    let mut robot = Robot::new(columns, lines);
    let prices = PriceList::parse(PRICES, &Catalog::built_in()).unwrap();
    robot.app.prices = Some(Arc::new(prices));
    robot.opens("plan.ron", source)
}

fn at(source: &str) -> Robot {
    Robot::new(100, 40).opens("plan.ron", source)
}

#[test]
fn the_plan_is_compared_with_what_it_was_some_steps_ago() {
    let mut robot = at(THREE);
    robot.press("j j j + + +").act(Action::Compare).sees("3 steps to go back");
    robot.press("u").sees("1 step back").sees("3 steps back, as saved");
    robot.press("Down Enter").sees("Against the plan 2 steps back, before: change Staff");
    // The total first, all else folded.
    robot.sees("bought in all 237 → 239, +2").sees("▸ Bill (1)").sees_no("Count:");
    robot.press("Enter Down").sees("▸ ~ object group Lyon/lyon-gw/lyon/Staff").press("Enter");
    robot.sees("Count: 141 → 143");
    // All that is unfolded says why; the way back folds it.
    robot.press("Z").sees("Lyon/lyon-gw/lyon/Staff, configured on the object: 141 → 143");
    robot.press("Left").sees("▸ ~ object group").press("Left Left").sees("▸ Topology (1)");
    // From a reason Space folds what it is a reason of.
    robot.press("Right Down Right Down Space").sees("▸ ~ object group").press("Left Left");
    robot.press("y").sees("The comparison is on the clipboard");
    assert!(robot.asked.0[0].contains("Different: topology 1"), "{:?}", robot.asked.0);
    robot.press("Esc").sees("Topology").sees_no("Different");
    assert!(robot.file("plan.ron").contains("count: 140"), "nothing is saved by looking");
}

#[test]
fn a_change_leads_to_the_thing_itself() {
    let mut robot = at(THREE);
    robot.press("j j j + g").act(Action::Compare).press("s").press("Z Down Enter");
    assert_eq!(robot.app.selected().unwrap().name(robot.plan()), "Staff");
    assert!(robot.app.dialogs.is_empty());
    // A line of the bill leads to that line.
    robot.act(Action::Compare).press("s Z G k Enter").sees("[Bill]");
    robot.act(Action::Why).sees("PBX-VoicemailUser13 on lyon-gw");
    // What was deleted is nowhere to go to.
    robot.press("Esc Esc d").act(Action::Compare).press("s Enter Down Enter");
    robot.sees("It is not in the plan any more").sees("Against the saved file");
}

#[test]
fn the_plan_is_compared_with_the_file_after_a_change_outside() {
    let mut robot = at(THREE);
    std::fs::write(robot.path("plan.ron"), THREE.replace("count: 140", "count: 100")).unwrap();
    robot.act(Action::Compare).press("s").sees("Against the saved file").press("Z");
    robot.sees("Count: 100 → 140");
    // And with itself there is nothing to see.
    std::fs::write(robot.path("plan.ron"), THREE).unwrap();
    robot.press("Esc").act(Action::Compare).press("s").sees("The plans are the same.");
    robot.press("Enter").sees("There is nothing to unfold");
    robot.sees("Esc closes this").press("Enter Space Z G y Esc").sees("Topology");
}

#[test]
fn the_plan_is_compared_with_another_one_that_is_looked_for() {
    let mut robot = at(THREE);
    std::fs::write(robot.path("other.ron"), MIGRATION).unwrap();
    std::fs::write(robot.path("broken.ron"), "(schema: 1, sites: [(").unwrap();
    robot.act(Action::Compare).press("o").sees("Compare with a plan in");
    robot.types("other").press("Enter").sees("Against ").sees("▸ Findings");
    let written = robot.path("difference.md").display().to_string();
    robot.press("e Ctrl-u").types(&written).press("Enter").sees("Written").press("Esc");
    assert!(robot.file("difference.md").starts_with("# Comparison of two plans"));
    robot.act(Action::Compare).press("o").types("broken").press("Enter").sees("broken.ron:1");
    robot.press("y").sees("There is no comparison").press("Enter").sees("cannot be read");
    robot.press("Z Esc").sees("Topology");
    assert_eq!(robot.plan().sites.len(), 3, "the open plan stays open");
}

#[test]
fn the_mouse_unfolds_a_comparison_and_chooses_what_is_asked() {
    let mut robot = Robot::new(80, 24).opens("plan.ron", THREE);
    let click = |row| Event::Pointer(Pointer { column: 10, row, did: Did::Click });
    robot.press("j j j + Ctrl-l").act(Action::Mouse).act(Action::Compare).press("s");
    robot.sees("▸ Requirements (1)").go([click(6)]);
    robot.sees("▸ Requirements (1)").go([click(6)]);
    robot.sees("▾ Requirements (1)").press("Esc").act(Action::WhatIf).go([click(4)]);
    robot.press("+").sees("‹ Lyon/lyon-gw/lyon ›");
}

#[test]
fn what_cannot_be_compared_says_why() {
    let mut robot = Robot::new(100, 40);
    robot.act(Action::Compare).sees("No plan is open");
    robot.act(Action::NewPlan).act(Action::Compare).sees("This plan was never saved");
    robot.press("u").sees("There is nothing to undo").press("s").sees("never saved");
    assert_eq!(robot.app.dialogs.len(), 1);
    // A name alone is no file.
    robot.app.file.path = Some(robot.path("to-come.ron"));
    robot.press("Esc").act(Action::Compare).sees("This plan was never saved");
}

#[test]
fn lost_edits_are_looked_at_before_they_are_recovered() {
    let mut robot = at(SMB);
    robot.press("j j j + + +");
    let home = robot.dies();
    let mut robot = Robot::again(100, 40, home);
    // From the welcome screen too, where no plan is open.
    robot.press("Enter c").sees("What the lost edits change").press("Z Down Enter");
    robot.sees("recover them first").press("e").sees("Write the comparison to a file");
    robot.press("Esc Esc Esc").sees("Recover 3 edits");
    robot.reopens("plan.ron").sees("Compare with the file").press("c");
    robot.sees("What the lost edits change in").press("Z").sees("Count: 24 → 27");
    robot.press("Down Enter").sees("recover them first");
    robot.press("Esc").sees("3 edits were never saved").press("r").sees("User 27");
}

#[test]
fn more_users_move_the_bill_and_not_the_plan() {
    let mut robot = priced(100, 40, THREE);
    let before = robot.plan().clone();
    robot.act(Action::WhatIf).sees("The plan itself stays as it is").sees("‹ 0 % ›  234 users");
    robot.press("+ +").sees("‹ +10 % ›  234 → 258").sees("+22  buy: 2 → 24");
    robot.sees("Bought: 236 → 282").sees("Cost of the bill: 3,828.00 EUR (+959.00)");
    robot.press("-").sees("‹ +5 % ›").press("2 0").sees("‹ +20 % ›").press("Backspace");
    robot.sees("‹ +2 % ›").press("Delete").sees("‹ 0 % ›").sees("change the selected row");
    robot.press("y").sees("Nothing is asked yet").press("Enter").sees("Only more users");
    assert_eq!(robot.plan(), &before);
    robot.press("1 0 y").sees("On the clipboard");
    assert!(robot.asked.0[0].contains("With 10 % more users"));
    robot.press("Enter").sees("In the plan now: users +10 %");
    assert_ne!(robot.plan(), &before);
    assert_eq!(robot.plan().nodes().next().unwrap().1.objects[0].count, 154);
    robot.act(Action::Undo).sees("what if: users +10 %");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn more_users_than_a_plan_can_hold_are_not_taken() {
    let mut robot = at(&THREE.replace("count: 140", "count: 900000"));
    let before = robot.plan().clone();
    robot.act(Action::WhatIf).press("9 9 Enter").sees("more than 1,000,000 objects");
    robot.press("9 9 9 9 9").sees("is at its limit");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn another_software_shows_what_falls_away_and_what_ssa_saves() {
    let mut robot = at(MIGRATION);
    robot.act(Action::WhatIf).press("Down").sees("‹ as planned ›  the plan has V13");
    robot.press("+").sees("is at its limit").press("- -").sees("‹ V12 ›");
    robot.sees("With software V12 everywhere").sees("falls away").sees("› ").sees("saved by SSA");
    robot.press("1 1").sees("‹ V11 ›").sees("Findings that go:").sees("VER005");
    robot.press("Enter").sees("In the plan now: software V11");
    assert_eq!(robot.plan().software, 11);
    robot.act(Action::Undo);
    assert_eq!(robot.plan().software, 13);
}

#[test]
fn a_failed_node_says_who_takes_over_and_what_is_missing() {
    let mut robot = at(STANDBY);
    robot.act(Action::WhatIf).press("G").sees("‹ none ›").press("Space").sees("Failed node");
    // The list is searched by typing; the first node is the master.
    let master = robot.plan().nodes().next().unwrap().1.name.clone();
    robot.types(&master).press("Enter").sees(&format!("When {master} fails"));
    robot.sees("takes over").sees("Standby licenses:");
    robot.press("Enter").sees("Only more users or another software");
    robot.press("-").sees("‹ none ›").press("-").sees("is at its limit").press("5");
    robot.sees("is at its limit").press("k k Space").sees("Digits replace the percentage");
}

/// A campus of sixty nodes: too many to be worked out between two keys.
fn large() -> String {
    let node = |n: u32| {
        let role = if n == 0 { "Master" } else { "Slave" };
        format!(
            "(name: \"gw{n}\", model: \"IP811\", pbx: (name: \"n{n}\", role: {role}, objects: \
             [(name: \"Staff\", kind: User, count: 10)])),"
        )
    };
    let devices: String = (0..60).map(node).collect();
    format!(
        "(schema: 1, project: (date: \"2026-11-24\"), sites: [(name: \"S\", devices: [{devices}])])"
    )
}

#[test]
fn long_work_is_done_elsewhere_and_keys_are_taken_meanwhile() {
    let mut robot = Robot::new(100, 40).opens("plan.ron", &large()).slow();
    robot.act(Action::WhatIf).press("+").sees("Working it out").press("+ +").sees("‹ +15 % ›");
    // The answer to the first key is an old one: the last one is asked for next.
    assert!(robot.works());
    robot.sees("Working it out").sees_no("With +5 %");
    assert!(robot.works());
    robot.sees("With 15 % more users").sees("Bought: 600 → 720");
    robot.press("Esc").act(Action::Compare).press("s").sees("Working it out").press("y");
    assert!(robot.sees("Working it out").works());
    robot.sees("The plans are the same.");
    // Who left does not wait any more.
    robot.press("Esc").act(Action::Cheapest).sees("Working it out").press("Enter y Esc");
    // It goes on when nobody looks, and is not begun twice.
    robot.act(Action::Cheapest).sees("Working it out").press("Esc");
    assert!(robot.works());
    assert!(robot.app.dialogs.is_empty());
    robot.act(Action::Cheapest).sees("Without prices");
    assert!(!robot.works(), "it was asked for once");
}

#[test]
fn a_study_that_breaks_is_said_and_everything_else_goes_on() {
    let mut robot = Robot::new(100, 40).opens("plan.ron", &large()).slow();
    robot.act(Action::WhatIf).press("+").breaks().sees("It could not be worked out");
    robot.press("y Enter").press("+");
    assert!(robot.works());
    robot.sees("With 10 % more users").press("Esc").act(Action::Compare).press("s").breaks();
    robot.sees("It could not be worked out").press("y Enter Esc");
    robot.act(Action::Cheapest).breaks().sees("It could not be worked out").press("Enter y Esc");
    assert!(robot.app.dialogs.is_empty() && robot.app.over.is_none());
}

#[test]
fn the_cheapest_choice_is_taken_with_a_key_and_undone() {
    let mut robot = priced(100, 40, SINGLES);
    let before = robot.plan().clone();
    robot.act(Action::Cheapest).sees("The least-cost choice").sees("Enter takes it into the plan");
    robot.sees("Compared:").press("Down y").sees("On the clipboard").press("Enter");
    robot.sees("Done: the cheapest choice");
    assert_ne!(robot.plan(), &before);
    robot.act(Action::Cheapest).sees("The plan as drawn is the least-cost choice");
    robot.press("Enter").sees("The plan is the cheapest choice already").press("Esc");
    robot.act(Action::Undo).sees("take the cheapest choice");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn the_choice_with_ssa_proved_is_taken_with_its_own_key() {
    let old =
        SINGLES.replacen("pbx: (", r#"installed: [(license: "PBX-UC11", quantity: 5)], pbx: ("#, 1);
    let mut robot = priced(100, 40, &old);
    let before = robot.plan().clone();
    robot.act(Action::Cheapest).sees("s takes the choice with the SSA of 5 licenses proved");
    robot.press("s").sees("Done: the cheapest choice, with SSA to be proved");
    let ssa = robot.plan().devices().flat_map(|(_, d)| &d.installed).find_map(|s| s.ssa_until);
    assert!(ssa.is_some());
    robot.act(Action::Cheapest).press("s").sees("No SSA that could be proved").press("Esc");
    robot.act(Action::Undo).sees("take the cheapest choice with SSA");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn a_plan_that_only_an_ssa_would_make_cheaper_says_which_key_takes_that() {
    let old = r#"(schema: 1, project: (date: "2026-11-24"), sites: [(name: "S", devices: [(name: "a",
        model: "IP411", installed: [(license: "PBX-Port11", quantity: 5)], pbx: (name: "m", role: Master,
        objects: [(name: "x", kind: User, count: 5)])), (name: "b", model: "IP411", pbx: (name: "s", role: Slave,
        objects: [(name: "y", kind: User, count: 3)]))])])"#;
    let mut robot = priced(100, 40, old);
    robot.act(Action::Cheapest).sees("Without further SSA the plan as drawn");
    robot
        .press("Enter")
        .sees("Without further SSA the plan is the cheapest choice already; s takes");
    robot.press("s").sees("Done: the cheapest choice, with SSA to be proved");
}

#[test]
fn a_bill_without_all_its_prices_has_no_difference_in_money_and_errors_that_stay_are_named() {
    let drawn = r#"(schema: 1, project: (date: "2026-11-24"), sites: [(name: "S", devices: [(name: "a",
        model: "IP411", installed: [(license: "PBX-Nothing13", quantity: 5)], pbx: (name: "m", role: Master,
        port_license: Smb, smb_size: 20, objects: [(name: "x", kind: User, count: 5)])), (name: "b",
        model: "IP411", pbx: (name: "s", role: Slave, objects: [(name: "y", kind: User, count: 3)]))])])"#;
    let mut robot = priced(100, 40, drawn);
    robot
        .act(Action::Cheapest)
        .sees("Cost of the bill: 244.00 EUR")
        .sees("The difference in money is not known");
    robot.sees("Port13$20.").sees("LIC001 at S/a: Unknown license");
    robot.sees("(as drawn): would").sees("SMB002 (SMB").press("Esc");
    robot.act(Action::Paths).press("Down").sees("difference in money is not known");
}

#[test]
fn what_has_no_price_is_named_and_a_broken_topology_has_no_ways_out() {
    let mut robot = priced(100, 40, SMB);
    robot.act(Action::WhatIf).press("+").sees("price (Port13$").press("Esc");
    let mut robot = at(&THREE.replace("role: Master", "role: Slave"));
    robot.act(Action::Paths).sees("The bill cannot be worked out while the topology has");
}

#[test]
fn without_prices_there_is_no_cheapest_and_it_is_said_where_prices_come_from() {
    let mut robot = at(SINGLES);
    robot.act(Action::Cheapest).sees("a price list is read from prices.csv");
    robot.press("Enter").sees("Without prices none is the cheapest").press("Esc");
    robot.act(Action::NewPlan).act(Action::Cheapest).sees("There is no node yet");
    let mut robot = at(SMB);
    robot.act(Action::Paths).sees("$ looks for the");
}

#[test]
fn prices_are_on_the_bill_in_the_ways_and_in_what_is_written() {
    let mut robot = priced(120, 40, THREE);
    robot.sees("2,400.00").sees("Total: 2,869.00 EUR");
    let path = robot.path("bill.csv").display().to_string();
    robot.act(Action::Print).press("e Ctrl-u").types(&path).press("Enter").press("Esc");
    assert!(robot.file("bill.csv").contains("2400.00"), "{}", robot.file("bill.csv"));
    // Where there is no room for a column, the selected line says it at the foot.
    robot.resizes(80, 24).act(Action::Bill).press("G k k k k k k").sees("Total: 2,869.00 EUR");
    while !robot.screen().contains("Selected line: 2,400.00 EUR") {
        robot.press("k");
    }
    let mut robot = priced(120, 40, SINGLES);
    robot.act(Action::Paths).sees("Cost of the bill:").sees(" EUR");
    assert!(robot.findings().contains(&"UC001"), "UC is judged by its price");
    let mut robot = priced(120, 40, &THREE.replace("voicemail", "reporting"));
    robot.sees("no price").sees("lines without price");
}

#[test]
fn a_price_list_that_is_not_used_is_said_at_the_start_and_on_the_bill() {
    let mut robot = at(THREE);
    robot.app.odd_prices(vec!["the price list is not used: x.csv".to_owned(), String::new()]);
    robot.go([Event::Resize]);
    robot.sees("x.csv (and 1 more)").press("j").sees("not used: x.csv").sees_no("and 1 more");
}

#[test]
fn a_price_list_is_read_again_when_it_changes() {
    let mut robot = Robot::new(120, 40).prices_in("prices.csv").opens("plan.ron", THREE);
    robot.sees_no("Total:").go([Event::Focus]);
    robot.sees_no("prices").run("read prices").sees("No prices from").sees("is not there");
    let list = robot.path("prices.csv");
    std::fs::write(&list, PRICES).unwrap();
    // Whatever tells that a file was touched, and the focus, has it looked at.
    robot.go([Event::Touched]);
    robot.sees("9 prices read from").sees("Total: 2,869.00 EUR").act(Action::Undo);
    robot.sees("nothing to undo").sees_no("sites *");
    std::fs::write(&list, PRICES.replace("PBX-UC13;45", "PBX-UC13;4x5")).unwrap();
    robot.go([Event::Focus]);
    robot.sees("row 3, column 2").sees("4x5").sees("The former prices stay");
    // It is said for as long as it holds.
    robot.press("j").sees("former prices stay").sees("Total: 2,869.00 EUR");
    std::fs::write(&list, PRICES.replace("30,50", "31,50")).unwrap();
    robot.run("read prices").sees("9 prices read").sees("Total: 2,871.00 EUR");
    robot.press("j").sees_no("former prices").run("read prices").sees("9 prices read");
    std::fs::remove_file(&list).unwrap();
    robot.go([Event::Focus]);
    robot.sees("is not there. The former prices stay").sees("Total: 2,871.00 EUR");
}

#[test]
fn what_goes_out_has_the_newest_prices() {
    let mut robot = Robot::new(120, 40).prices_in("prices.csv").opens("plan.ron", THREE).slow();
    std::fs::write(robot.path("prices.csv"), PRICES).unwrap();
    robot.act(Action::Print).sees("9 prices read").works_off().sees("Bill of licenses");
    std::fs::write(robot.path("prices.csv"), PRICES.replace("30,50", "130,50")).unwrap();
    let path = robot.path("bill.csv").display().to_string();
    robot.press("e").sees("9 prices read").press("Ctrl-u").types(&path).press("Enter").works_off();
    assert!(robot.file("bill.csv").contains("130.50"), "{}", robot.file("bill.csv"));
    super::lag::assert_is_right(&robot);
}

#[test]
fn a_number_that_is_tried_has_the_newest_prices() {
    let mut robot = Robot::new(120, 40).prices_in("prices.csv").opens("plan.ron", THREE);
    robot.press("j j j j j j j j").types("70").sees("buy 256").sees_no("Total:");
    std::fs::write(robot.path("prices.csv"), PRICES).unwrap();
    robot.go([Event::Focus]);
    robot.sees("Total: ").sees("buy 256").press("Enter").sees("Total: ").sees("buy 256");
    super::lag::assert_is_right(&robot);
    robot.act(Action::Undo).sees("buy 236").sees("Total: 2,869.00 EUR");
}

#[test]
fn written_bills_bear_the_letterhead_of_the_settings() {
    let robot = Robot::new(100, 40);
    std::fs::create_dir_all(robot.path("config")).unwrap();
    let settings = "(company: \"Telco & Söhne\", company_address: \"Rue 1\\n6900 Lyon\")";
    std::fs::write(robot.path("config/settings.ron"), settings).unwrap();
    let mut robot = robot.next_start().opens("plan.ron", THREE);
    let path = robot.path("bill.html").display().to_string();
    robot.act(Action::Print).press("e Ctrl-u").types(&path).press("Enter").sees("Written");
    let page = robot.file("bill.html");
    assert!(page.contains("Telco &amp; Söhne") && page.contains("6900 Lyon"), "{page}");
    // A logo that is none is said, and everything else goes on.
    let settings = "(company: \"Telco\", company_logo: \"logo.png\")";
    std::fs::write(robot.path("config/settings.ron"), settings).unwrap();
    std::fs::write(robot.path("config/logo.png"), "no picture").unwrap();
    robot.next_start().sees("is left out: it is neither PNG nor JPEG");
}

#[test]
fn wrong_words_in_the_settings_are_said_and_comments_in_them_kept() {
    let robot = Robot::new(120, 40);
    std::fs::create_dir_all(robot.path("config")).unwrap();
    let file = robot.path("config/settings.ron");
    for (settings, at) in [
        ("(\n    theme: \"pink\",\n)", "line 2, column 12"),
        ("(language: \"xx\")", "line 1, column 12"),
        ("(theme: \"pink\",\nlanguage: \"xx\")", "; and one more mistake"),
        ("(keys: {\"fix\": \"x\",\n\"fix\": \"y\"})", "line 2, column 1"),
    ] {
        std::fs::write(&file, settings).unwrap();
        robot.next_start().sees("The settings file is wrong at").sees(at);
    }
    std::fs::write(&file, "(keys: {\"fold\": \"a\"})").unwrap();
    robot.next_start().sees("line 1, column 17: ").sees("“add” has no key any more");
    let three = "(\n  keys: {\n    \"fix\": \"Hyper-x\",\n    \"delet\": \"F8\",\n    \"edit\": \"?-?\",\n  },\n)";
    std::fs::write(&file, three).unwrap();
    robot
        .next_start()
        .sees("The settings, line 3, column 12: ")
        .sees("“Hyper-x” for “fix” is not a key")
        .sees("; and 2 more mistakes");
    let mine = "// My own.\n(theme: \"none\", language: \"en-GB\")\n";
    std::fs::write(&file, mine).unwrap();
    robot
        .next_start()
        .sees_no("settings file is wrong")
        .act(Action::Theme)
        .sees("Not kept for the next start");
    assert_eq!(robot.file("config/settings.ron"), mine);
}

#[test]
fn views_at_their_sizes() {
    for (columns, lines) in [(80, 24), (120, 40), (40, 12), (1, 1)] {
        let size = format!("{columns}x{lines}");
        let mut robot = priced(columns, lines, THREE);
        robot.press("j j j + j j d y").act(Action::Compare);
        insta::assert_snapshot!(format!("compare_with_{size}"), robot.screen());
        robot.press("s Z Down Down Down Down Down Down Down Down Down Down Down");
        insta::assert_snapshot!(format!("compare_{size}"), robot.screen());
        robot.press("Esc").act(Action::WhatIf);
        insta::assert_snapshot!(format!("what_if_empty_{size}"), robot.screen());
        robot.press("+ + Down - Down +");
        insta::assert_snapshot!(format!("what_if_{size}"), robot.screen());
        robot.press("Esc").act(Action::Cheapest);
        insta::assert_snapshot!(format!("cheapest_{size}"), robot.screen());
        robot.press("Esc").act(Action::Bill);
        insta::assert_snapshot!(format!("priced_bill_{size}"), robot.screen());
    }
}

#[test]
fn nothing_panics_at_any_small_size() {
    let mut robot = priced(1, 1, THREE);
    robot.press("j j j + d");
    let sizes = [(1, 1), (2, 1), (60, 20), (61, 20), (79, 21), (300, 2), (60, 300)];
    let languages = Lang::ALL.into_iter().cycle();
    for ((columns, lines), lang) in sizes.into_iter().zip(languages) {
        robot.app.text = Text::new(lang);
        robot.resizes(columns, lines);
        robot.press("C s Z j j PageDown Left Right Esc C u Enter Enter Esc");
        robot.press("t + Down - Down Space Esc + PageDown PageUp Esc $ PageDown Esc");
    }
    robot.app.text = Text::new(Lang::En);
    robot.resizes(80, 24).sees("Topology");
}
