//! Readings, licenses, orders, waived findings, catalogue, print and files, as their users go about them.

use super::robot::Robot;
use pbxplan::plan::{OrderItem, readings};
use pbxplan::text::Lang;
use pbxplan::tui::action::{Action, Spec, TABLE};
use std::sync::Arc;

const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");
const MIGRATION: &str = include_str!("../../../assets/examples/migration-with-ssa.ron");
const CALLS: &str = include_str!("../../../assets/examples/call-centre.ron");

fn at(source: &str) -> Robot {
    Robot::new(100, 40).opens("plan.ron", source)
}

#[test]
fn a_reading_shows_its_bill_before_it_is_taken() {
    let mut robot = at(CALLS);
    robot.act(Action::Readings).sees("How the guide is read").sees("As the plan has it");
    // One base license for the pool, not one for each node that records.
    robot.press("Down Down Down Down Down Down Down Down").sees("§4.6");
    let before = robot.plan().clone();
    robot.press("Space").sees("but not the licenses behind them").sees("buy: 2 → 1");
    assert_eq!(robot.plan(), &before, "nothing is taken yet");
    robot.press("Esc");
    assert_eq!(robot.plan(), &before, "and Esc leaves it so");
    robot.act(Action::Readings).press("Down Down Down Down Down Down Down Down Space Enter");
    assert_eq!(robot.plan().readings.recording_base, readings::RecordingBase::PerPool);
    robot.act(Action::Undo).sees("change the readings");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn two_readings_are_one_edit_and_the_same_ones_none() {
    let mut robot = at(CALLS);
    let before = robot.plan().clone();
    robot.act(Action::Readings).press("Space Down Space Enter").act(Action::Undo);
    assert_eq!(robot.plan(), &before);
    robot.act(Action::Readings).press("Space Space Enter").sees_no(" *");
    assert_eq!(robot.plan(), &before);
}

#[test]
fn readings_and_what_templates_are_for_are_whole_on_a_small_screen() {
    for lang in Lang::ALL {
        let home = Arc::new(tempfile::TempDir::new().unwrap());
        let mut robot = Robot::speaking(lang, 80, 24, home).begins("plan.ron");
        robot.act(Action::Readings);
        for at in 1..=12 {
            robot.sees(&format!(" {at}/12 ")).sees_no("…").press("Space").sees_no("…");
            robot.press("Down");
        }
        robot.press("Esc").app.dialogs.clear();
        robot.run("template").sees("virtual-head-office").sees_no("…");
    }
}

#[test]
fn licenses_of_a_device_are_added_by_a_short_name_changed_and_deleted() {
    let mut robot = at(MIGRATION);
    robot.press("j j").act(Action::Inventory).sees("Installed licenses").sees("upgrade to V13");
    robot.press("a").types("port 13").press("Tab").types("25").press("Enter");
    let installed = |robot: &Robot| robot.plan().sites[0].devices[0].installed.clone();
    let added = installed(&robot).last().unwrap().clone();
    assert_eq!((added.license.as_str(), added.quantity), ("PBX-Port13", 25));
    robot.press("+ + -");
    assert_eq!(installed(&robot).last().unwrap().quantity, 26);
    robot.press("e Tab Tab Tab").types("24.11.2027").press("Enter").sees("2027-11-24");
    let count = installed(&robot).len();
    robot.press("d");
    assert_eq!(installed(&robot).len(), count - 1);
    robot.press("u").sees("Undone: delete PBX-Port13");
    assert_eq!(installed(&robot).len(), count);
}

#[test]
fn a_license_that_nobody_knows_is_refused_and_a_known_one_is_completed() {
    let mut robot = at(MIGRATION);
    robot.press("j j").act(Action::Inventory).sees("VER001 100");
    let last = |robot: &Robot| robot.plan().sites[0].devices[0].installed.last().unwrap().clone();
    let before = robot.plan().clone();
    robot
        .press("a")
        .types("xyzzy")
        .sees("No license is called so")
        .press("Enter")
        .sees("Not taken");
    robot.press("Ctrl-u").types("%500").sees("Several licenses may be meant").press("Enter");
    robot.sees("Not taken yet");
    assert_eq!(robot.plan(), &before);
    robot.press("Ctrl-u").types("pbx-port11").sees_no("No license").press("Enter");
    assert_eq!(last(&robot).license, "PBX-Port11", "taken as it is printed");
    // One Tab, whether the name is written out or not.
    for name in ["port 12", "PBX-Port12"] {
        robot.press("a").types(name).press("Tab").types("7").press("Enter");
        assert_eq!((last(&robot).license.as_str(), last(&robot).quantity), ("PBX-Port12", 7));
    }
}

#[test]
fn an_unknown_license_that_is_there_stays_until_it_is_touched() {
    let mut robot = at(&MIGRATION
        .replace("PBX-Port11%", "PBX-Prot11%")
        .replace("\"PBX-Port11\"", "\"PBX-Prot11\""));
    robot.press("j j").act(Action::Inventory).sees("LIC001").sees("counts nothing");
    robot.press("e Tab").types("5").press("Enter").sees_no("Not taken");
    let first = &robot.plan().sites[0].devices[0].installed[0];
    assert_eq!((first.license.as_str(), first.quantity), ("PBX-Prot11", 5));
}

#[test]
fn sizes_are_offered_in_the_versions_of_the_plan() {
    let mut robot = at(THREE);
    robot.act(Action::Balance).press("a").types("$30").sees("Port13$30").sees_no("Port30");
    robot.press("Enter").sees_no("Not taken");
    assert_eq!(robot.plan().balance.last().unwrap().license, "Port13$30");
}

#[test]
fn a_model_is_completed_and_one_that_nobody_knows_is_insisted_on() {
    let mut robot = at(THREE);
    let model = |robot: &Robot| robot.plan().sites[0].devices[0].model.clone();
    robot.press("j e Tab").types("ipva").press("Enter");
    assert_eq!(model(&robot), "IPVA");
    robot.press("e Tab").types("IP9999").sees("Not in the catalogue").press("Enter");
    robot.sees("the model is not known");
    assert_eq!(model(&robot), "IPVA", "not yet");
    robot.press("Enter");
    assert_eq!(model(&robot), "IP9999");
    assert!(robot.findings().contains(&"HW005"));
}

#[test]
fn forms_say_what_they_do_not_take() {
    let mut robot = at(THREE);
    robot.press("j j j").press("a o").types("fax").press("Tab").sees("Nothing matches");
    robot.press("Esc").pastes("text").sees("what was pasted is left out");
    robot.press("Tab Tab").types("-5").sees("-5").sees("A whole number from 0");
    robot.sees_no("Space choose").press("Esc").pastes("text").sees("what was pasted is left out");
}

#[test]
fn a_form_has_its_help_and_is_saved_from_within() {
    let mut robot = at(THREE);
    robot.press("j j e F1").sees("Any text.").sees("Take the form and save the plan").press("Esc");
    robot.press("Ctrl-u").types("renamed-gw").press("Ctrl-s").sees("Saved");
    assert!(robot.file("plan.ron").contains("renamed-gw"));
    robot.press("e Ctrl-u Ctrl-s").sees("Not taken yet").sees("A name is needed");
}

#[test]
fn balance_and_orders_begin_empty_and_say_what_to_press() {
    let mut robot = at(MIGRATION);
    robot.act(Action::Balance).sees("Nothing here yet. a adds the first line.");
    robot.press("a").types("uc 13").press("Tab Enter").sees("PBX-UC13").press("Esc");
    assert_eq!(robot.plan().balance.len(), 1);
    robot.act(Action::Orders).press("a Right Tab").types("300").press("Enter");
    let order = robot.plan().orders.last().unwrap();
    assert_eq!((order.item, order.quantity), (OrderItem::Isc, 300));
    robot.press("+ d Esc");
    assert!(robot.plan().orders.iter().all(|o| o.item == OrderItem::Ssc));
}

#[test]
fn accepted_findings_are_looked_through_changed_and_taken_back() {
    let mut robot = at(THREE);
    let palette = |robot: &mut Robot| {
        robot.act(Action::Palette).types("Edit the waivers").press("Enter");
    };
    palette(&mut robot);
    robot.sees("Waived findings");
    let before = robot.plan().waivers.clone();
    robot.press("a").sees("waived where they stand");
    robot.press("e Ctrl-u Enter").sees("Something must be written here");
    robot.types("agreed by mail").press("Tab Ctrl-u").types("Nowhere").press("Enter");
    robot.sees("No such place in the plan").press("Ctrl-u Enter");
    let changed = &robot.plan().waivers[0];
    assert_eq!((changed.reason.as_str(), &changed.at), ("agreed by mail", &None));
    robot.press("d");
    assert_eq!(robot.plan().waivers.len(), before.len() - 1);
    robot.press("u u");
    assert_eq!(robot.plan().waivers, before);
}

#[test]
fn the_catalogue_is_searched_and_says_where_each_entry_comes_from() {
    let mut robot = Robot::new(80, 24);
    robot.act(Action::Catalogue).types("voicemail").press("Enter").sees("§4.3");
    robot.press("Esc Ctrl-u").types("IP3011").press("Enter").sees("Source:");
    robot.press("Esc Ctrl-u").types("zzz").sees("Nothing matches").press("Esc").sees("New plan");
    let mut wide = Robot::new(120, 40);
    wide.act(Action::Catalogue).types("ucN").sees("Technical name");
}

#[test]
fn the_bill_is_looked_at_and_written_in_the_format_of_its_ending() {
    let mut robot = at(THREE);
    let write = |robot: &mut Robot, name: &str| {
        let path = robot.path(name).display().to_string();
        robot.act(Action::Print).press("e Ctrl-u").types(&path).press("Enter");
    };
    robot.act(Action::Print).sees("Bill of licenses").sees("PBX-Port13").press("Esc");
    write(&mut robot, "bill.txt");
    robot.sees("Written").press("Esc");
    assert!(robot.file("bill.txt").contains("PBX-VoicemailUser13"));
    write(&mut robot, "bill.csv");
    robot.sees("Written").press("Esc");
    assert!(robot.file("bill.csv").starts_with("action,license,"));
    write(&mut robot, "bill.doc");
    robot.sees("The ending must be one of").press("Esc Esc");
    std::fs::write(robot.path("bill.txt"), "mine").unwrap();
    write(&mut robot, "bill.txt");
    robot.sees("Overwrite it?").press("Enter").sees("Overwrite it?").press("n");
    assert_eq!(robot.file("bill.txt"), "mine");
    robot.press("Esc");
    write(&mut robot, "bill.txt");
    robot.press("y");
    assert!(robot.file("bill.txt").contains("PBX-VoicemailUser13"));
}

#[test]
fn a_plan_is_found_through_folders_and_saved_in_another() {
    let mut robot = Robot::new(80, 24);
    for (folder, name, plan) in [("north", "a.ron", THREE), ("south", "b.ron", MIGRATION)] {
        std::fs::create_dir(robot.path(folder)).unwrap();
        std::fs::write(robot.path(folder).join(name), plan).unwrap();
    }
    std::fs::write(robot.path("notes.txt"), "").unwrap();
    let home = robot.path("");
    robot.act(Action::OpenFile).types(&home.display().to_string()).press("Enter");
    robot.sees("north/").sees("south/").sees_no("notes.txt");
    robot.types("nor").press("Enter").sees("a.ron").press("Enter").sees("Topology");
    robot.act(Action::SaveAs).sees("> a.ron");
    // Up into the folder above, then down into the other one; the name goes along.
    robot.press("Down Enter").sees("south/").press("Down Down Down").press("Enter");
    robot.sees("b.ron").sees("> a.ron").press("Enter").sees("Saved");
    assert_eq!(robot.file("south/a.ron"), robot.file("north/a.ron"));
    robot.act(Action::SaveAs).press("Down Down Down Enter").sees("> b.ron").press("Enter");
    robot.sees("Overwrite it?").press("n");
    assert_eq!(robot.file("south/b.ron"), MIGRATION);
}

#[test]
fn a_folder_that_cannot_be_read_is_said_and_left_again() {
    let mut robot = Robot::new(80, 24);
    let gone = robot.path("gone/");
    robot.act(Action::OpenFile).types(&gone.display().to_string()).press("Enter");
    robot.sees("cannot be read").press("Esc").sees("New plan");
    robot.act(Action::OpenFile).types("/").press("Enter").sees("Open a plan in /").press("Esc");
}

/// What stands first in a list that is searched for this.
fn first_hit(robot: &mut Robot, list: Action, typed: &str) -> String {
    robot.act(list).types(typed);
    let screen = robot.screen();
    robot.press("Esc");
    let mut lines = screen.lines().skip_while(|l| !l.contains(&format!("> {typed}")));
    lines.nth(1).unwrap_or_default().to_owned()
}

#[test]
fn every_action_is_found_by_its_name() {
    let mut robot = Robot::new(140, 40).opens("plan.ron", THREE);
    let first = |robot: &mut Robot, list, spec: &Spec| {
        let title = robot.app.text.say(&spec.help());
        let hit = first_hit(robot, list, spec.name);
        assert!(hit.contains(&title), "{}: {hit}", spec.name);
    };
    for spec in TABLE {
        first(&mut robot, Action::Help, spec);
        if spec.in_palette() {
            first(&mut robot, Action::Palette, spec);
        }
    }
}

#[test]
fn every_action_is_found_by_its_title_in_french_and_german() {
    for lang in [Lang::Fr, Lang::De] {
        let home = Arc::new(tempfile::TempDir::new().unwrap());
        let mut robot = Robot::speaking(lang, 140, 40, home).opens("plan.ron", THREE);
        for spec in TABLE.iter().filter(|s| s.in_palette()) {
            let title = robot.app.text.say(&spec.help());
            let hit = first_hit(&mut robot, Action::Palette, &title);
            assert!(hit.contains(&title), "{title}: {hit}");
        }
    }
}

#[test]
fn letters_that_are_scattered_over_a_sentence_never_change_the_plan() {
    let mut robot = Robot::new(140, 40).opens("plan.ron", THREE);
    robot.press("j j j j");
    let before = robot.plan().clone();
    for typed in ["nmbr", "lwrnum", "dlte", "orders", "undrcur"] {
        robot.act(Action::Palette).types(typed).press("Enter Esc Esc");
        assert_eq!(robot.plan(), &before, "{typed}");
    }
    robot.act(Action::Palette).types("template").press("Enter").sees("virtual-head-office");
}

#[test]
fn what_a_reading_comes_to_is_worked_out_elsewhere_and_the_newest_choice_wins() {
    let mut robot = Robot::new(100, 40).opens("plan.ron", CALLS).slow();
    robot.act(Action::Readings).press("Down Down Down Down Down Down Down Down Space");
    robot.works_off().sees("buy: 2 → 1").press("Up Space").sees("Working it out");
    robot.press("Up Space Space");
    assert_eq!(robot.desk.borrow().len(), 1, "one at a time");
    robot.works_off().sees_no("Working it out").sees("buy: 2 → 1");
    // What breaks is said, and what is not known yet can be taken all the same.
    robot.press("Space").breaks().sees("It could not be worked out").press("Up Space");
    robot.press("Enter").works_off().sees_no("How the guide is read");
    super::lag::assert_is_right(&robot);
}

#[test]
fn a_bill_is_written_elsewhere_and_closing_its_question_gives_that_up() {
    let mut robot = Robot::new(100, 40).opens("plan.ron", CALLS).slow();
    robot.act(Action::Print).sees("Working it out").press("y j Enter").sees("Topology");
    robot.works_off().act(Action::Print).works_off().sees("Bill of licenses").press("e");
    let path = robot.path("bill.pdf").display().to_string();
    robot.press("Ctrl-u").types(&path).press("Enter").sees("Working it out");
    assert!(!robot.path("bill.pdf").exists());
    robot.works_off().sees("Written");
    assert!(robot.path("bill.pdf").exists() && robot.app.dialogs.len() == 1);
    // The last name that was given is the one that counts.
    robot.press("e Ctrl-u").types(&path.replace("pdf", "csv")).press("Enter");
    robot.press("Ctrl-u").types(&path.replace("pdf", "txt")).press("Enter").works_off();
    let there = ["bill.txt", "bill.csv"].map(|name| robot.path(name).exists());
    assert_eq!(there, [true, false], "{path}\n{}", robot.screen());
    robot.press("e Ctrl-u").types(&path.replace("pdf", "csv")).press("Enter Esc").works_off();
    assert!(!robot.path("bill.csv").exists());
    robot.press("e Ctrl-u").types(&path.replace("pdf", "csv")).press("Enter").breaks();
    robot.sees("A mistake of the program").press("Enter").works_off().sees("Written");
    assert!(robot.path("bill.csv").exists());
}

#[test]
fn the_bill_on_the_screen_has_the_order_of_the_printed_one() {
    use pbxplan::report::{Sheet, Subject};
    for entry in std::fs::read_dir(crate::program::project("assets/examples")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "ron") {
            continue;
        }
        let mut robot = Robot::new(80, 24).opens("p.ron", &std::fs::read_to_string(&path).unwrap());
        let doc = robot.app.doc.as_ref().unwrap();
        let subject = Subject { inputs: doc.inputs(), review: doc.review() };
        let sections = Sheet::new(&subject, &robot.app.text).sections;
        let rows = sections.iter().flat_map(|section| section.rows.iter().chain(&section.kept));
        let printed: Vec<String> = rows
            .map(|row| format!("{}\t{}\t{}", row.quantity, row.license, row.install_on))
            .map(|row| format!("copy {}", row.replace(',', "").trim_end()))
            .collect();
        robot.act(Action::Bill).press("g");
        for _ in &printed {
            robot.act(Action::Copy).press("j");
        }
        assert_eq!(robot.asked.0, printed, "{}", path.display());
    }
}

#[test]
fn an_example_is_opened_in_the_readers_words() {
    for (lang, plan, group) in
        [(Lang::Fr, "Siège virtuel", "Chauffeurs"), (Lang::De, "Virtuelle Zentrale", "Fahrer")]
    {
        let home = Arc::new(tempfile::tempdir().unwrap());
        let mut robot = Robot::speaking(lang, 140, 40, home);
        robot.press("Down Down Enter").sees("virtual-standby").types("virtual").press("Enter");
        robot.sees(plan).sees(group).sees_no("Drivers").sees_no("Data centre");
    }
}
