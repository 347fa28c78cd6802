//! Stories about what a key means: only what is to be seen is changed, what was done is told, and what is shown says how
//! to come to the rest.

use super::robot::{Robot, in_every_language};
use pbxplan::plan::Place;
use pbxplan::tui::action::Action;
use pbxplan::tui::event::{Did, Event, Pointer};
use pbxplan::tui::model::why::WhyRow;

const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");
const GATEWAYS: &str = include_str!("../../../assets/examples/gateways.ron");
const CAMPUS: &str = include_str!("../../../assets/examples/campus.ron");
const SMB: &str = include_str!("../../../assets/examples/smb-single-site.ron");
const MIGRATION: &str = include_str!("../../../assets/examples/migration-with-ssa.ron");

fn shown(columns: u16, lines: u16, source: &str) -> Robot {
    Robot::new(columns, lines).opens("plan.ron", source)
}

fn selected(robot: &Robot) -> String {
    robot.app.selected().unwrap().path(robot.plan())
}

/// A plan whose Standby node serves nobody and is named by nobody.
fn with_standby() -> String {
    let mut plan = pbxplan::plan::read(THREE.as_bytes()).unwrap().plan;
    let mut device = plan.sites[0].devices[0].clone();
    "spare-gw".clone_into(&mut device.name);
    device.installed.clear();
    let node = device.pbx.as_mut().unwrap();
    "spare".clone_into(&mut node.name);
    node.role = pbxplan::plan::Role::Standby;
    node.objects.clear();
    plan.sites[0].devices.push(device);
    pbxplan::plan::write(&plan, &pbxplan::plan::Head::default())
}

#[test]
fn what_is_out_of_sight_is_not_taken_away_from_a_list() {
    let mut robot = shown(60, 20, GATEWAYS);
    let start = robot.plan().clone();
    for (list, at) in [("F", "G F"), ("F", "G F j"), ("b", "G b j"), ("w", "G w"), ("p", "G p")] {
        robot.press("Esc Esc").press(at);
        for key in ["d", "Delete", "x", "D", "m", "v"] {
            robot.press(key);
            assert_eq!(*robot.plan(), start, "{key} in {list}");
            assert!(robot.app.dialogs.is_empty(), "{key} in {list}: {}", robot.screen());
            robot.sees("Not from a list");
        }
    }
    // The key that is named leads to where it works.
    robot
        .press("Esc Esc G F d")
        .sees("Tab goes to the tree")
        .press("Tab d")
        .sees("Deleted: depot-old");
}

#[test]
fn edit_in_a_list_is_of_what_the_row_names() {
    let mut robot = shown(80, 24, GATEWAYS);
    robot.press("G F g").act(Action::Edit);
    let place = |robot: &Robot| {
        let findings = robot.app.doc.as_ref().unwrap().findings();
        findings[0].place.name(robot.plan()).to_owned()
    };
    let name = place(&robot);
    assert_ne!(selected(&robot), name);
    robot.sees(&format!("Device: {name}")).press("Esc");
    robot.act(Action::Inventory).sees(&format!("Installed licenses on {name}")).press("Esc");
    // A line of the bill names its device; credits are on none.
    robot.act(Action::Bill).press("g").act(Action::Edit).sees("Device: hall-gw").press("Esc");
    robot.press("G").act(Action::Edit).sees("names no single thing");
}

#[test]
fn a_waiver_that_is_of_no_use_is_edited_from_its_finding() {
    let source = THREE.replace("at: \"nice\"", "at: \"nowhere\"");
    let mut robot = shown(80, 24, &source);
    robot.act(Action::Findings).press("G");
    for _ in 0..20 {
        if !at_waiver(&robot) {
            robot.press("k");
        }
    }
    robot.act(Action::Waive).sees("not waived");
    robot.act(Action::Edit).sees("Waived: POOL001").sees("Nice has a budget");
}

fn at_waiver(robot: &Robot) -> bool {
    let findings = robot.app.doc.as_ref().unwrap().findings();
    let at = pbxplan::tui::model::findings::selected(&robot.app.finding, findings).unwrap();
    matches!(findings[at].place, Place::Waiver(_))
}

#[test]
fn what_was_done_is_told_with_the_key_that_takes_it_back() {
    let mut robot = shown(80, 24, &with_standby());
    let start = robot.plan().clone();
    // A Standby node holds nothing: it goes without a question, and not without a word.
    robot.press("/").types("spare").press("Enter n").act(Action::Delete);
    robot.sees("Deleted: spare; u takes it back").act(Action::Undo);
    assert_eq!(*robot.plan(), start);
    robot.press("g").act(Action::Delete).sees("Not for the plan itself");
    robot.press("j").act(Action::Delete).press("y").sees("Deleted: Lyon; u takes it back");
    robot.act(Action::Undo);
    robot.press("/").types("grenoble/PSTN").press("Enter").act(Action::Duplicate);
    robot.sees("PSTN 2 is a copy of PSTN; u takes it back").act(Action::Undo);
    robot.act(Action::Cut).press("/").types("lyon/lyon-gw/lyon").press("Enter");
    robot.act(Action::Paste).sees("Pasted: PSTN; u takes it back").act(Action::Undo);
    assert_eq!(*robot.plan(), start);
}

#[test]
fn a_copy_of_a_device_has_no_licenses_that_nobody_owns() {
    let source = THREE.replace("model: \"IP6010\",", "model: \"IP6010\", serial: \"A1\",");
    let mut robot = shown(80, 24, &source);
    let before = robot.app.doc.as_ref().unwrap().assessment().totals.buy;
    robot
        .press("g j j")
        .act(Action::Duplicate)
        .sees("lyon-gw-2 is a copy of lyon-gw without licenses");
    let copy = &robot.plan().sites[0].devices[1];
    assert!(copy.installed.is_empty() && copy.serial.is_empty() && copy.mac.is_empty());
    assert_eq!(copy.interfaces, robot.plan().sites[0].devices[0].interfaces);
    let after = robot.app.doc.as_ref().unwrap().assessment().totals.buy;
    assert!(after > before, "{before} {after}");
    robot.act(Action::Undo).press("g j").act(Action::Duplicate).sees("without licenses");
    assert!(robot.plan().sites[1].devices.iter().all(|d| d.installed.is_empty()));
}

/// Renames the selected thing.
fn rename(robot: &mut Robot, name: &str) {
    robot.press("e Ctrl-u").types(name).press("Enter");
    assert!(robot.app.dialogs.is_empty(), "{}", robot.screen());
}

#[test]
fn a_waiver_goes_with_what_it_is_at() {
    for (place, at) in
        [("lyon", "lyon"), ("lyon-gw", "lyon-gw"), ("Lyon/lyon-gw/lyon/Staff", "lyon/lyon/Staff")]
    {
        let source = THREE.replace("at: \"nice\"", &format!("at: \"{place}\""));
        let mut robot = shown(80, 24, &source);
        let start = robot.plan().clone();
        let open = robot.findings();
        for (thing, name) in [
            ("Lyon", "Paris"),
            ("lyon-gw", "paris-gw"),
            ("lyon-gw/lyon", "paris"),
            ("Lyon/PSTN", "Out"),
        ] {
            robot.press("g /").types(&thing.to_lowercase()).press("Enter");
            rename(&mut robot, name);
            robot.act(Action::Undo);
            assert_eq!(*robot.plan(), start, "{at}: one step back from {name}");
            robot.act(Action::Redo);
            let written = robot.plan().waivers[0].at.clone().unwrap();
            assert_eq!(Place::matching(robot.plan(), &written).count(), 1, "{at}: {written}");
            assert_eq!(robot.findings(), open, "{at}: {written}");
            robot.act(Action::Undo);
        }
    }
}

#[test]
fn a_waiver_follows_what_is_cut_and_pasted_or_moved() {
    let source = THREE.replace("at: \"nice\"", "at: \"Nice/nice-gw/nice\"");
    let mut robot = shown(80, 24, &source);
    let waived = |robot: &Robot| {
        let findings = robot.app.doc.as_ref().unwrap().findings();
        findings.iter().filter(|f| f.waived_by.is_some()).count()
    };
    assert_eq!(waived(&robot), 1);
    robot.press("/").types("nice-gw").press("Enter").act(Action::Cut);
    robot.press("g j").act(Action::Paste).sees("Pasted: nice-gw");
    assert_eq!(robot.plan().waivers[0].at.as_deref(), Some("Lyon/nice-gw/nice"));
    assert_eq!(waived(&robot), 1);
    robot.act(Action::Undo);
    robot.press("/").types("nice-gw").press("Enter").act(Action::Move).types("Gren").press("Enter");
    assert_eq!(robot.plan().waivers[0].at.as_deref(), Some("Grenoble/nice-gw/nice"));
    assert_eq!(waived(&robot), 1);
}

#[test]
fn waiving_what_is_waived_opens_the_waiver_there_is() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Findings).press("G");
    robot.act(Action::Waive).sees("Nice has a budget of its own").types("!").press("Enter");
    assert_eq!(robot.plan().waivers.len(), 1);
    assert!(robot.plan().waivers[0].reason.ends_with("2027!"));
}

#[test]
fn a_standby_node_says_which_lines_are_there_for_it() {
    let mut robot = shown(120, 40, CAMPUS);
    robot.press("/").types("spare").press("Enter n").act(Action::Why);
    robot.sees("What spare causes").sees("PBX-Standby13").press("Enter");
    // From the line back to the node for whose sake it is.
    robot.sees("because spare takes over");
    let rows = pbxplan::tui::update::why_rows(&robot.app);
    let for_it = |row: &WhyRow| matches!(row, WhyRow::For(_));
    robot.app.why_row = rows.iter().position(for_it);
    robot.press("Enter").sees("What spare causes");
    assert_eq!(selected(&robot), "Main campus/spare-gw/spare");
}

#[test]
fn a_share_is_of_what_is_required_where_a_line_is_only_a_part_of_it() {
    let mut robot = shown(120, 40, CAMPUS);
    robot.press("/").types("campus-gw/campus").press("Enter").act(Action::Why);
    robot
        .sees("3,804 of 5,001 required:")
        .sees("    + 1 × PBX-Port13%5000 on")
        .sees_no("5,001 of +");
    let mut robot = Robot::new(80, 24);
    robot.press("n w").sees("The plan causes no line");
    let mut robot = shown(80, 24, &THREE.replace("name: \"Three sites\",", ""));
    robot.press("g w").sees("What the plan causes");
}

#[test]
fn the_number_line_names_the_field_that_is_at_fault() {
    let mut robot = shown(80, 24, THREE);
    let words = ["At once 120", "Max. simultané 120", "Gleichzeitig 120"];
    let mut at = 0;
    in_every_language(&mut robot, |robot, language| {
        robot.press("g j j j j").types("55");
        robot.sees(words[at]);
        let last = robot.screen().lines().last().unwrap().to_owned();
        assert!(last.contains(" e ") && !last.contains('…'), "{language}: {last}");
        robot.press("Esc");
        at += 1;
    });
}

#[test]
fn readings_and_what_is_removed_are_in_the_header_at_every_size() {
    let source =
        MIGRATION.replacen("software:", "readings: (standby_base: Required),\n    software:", 1);
    for (columns, lines) in [(60, 20), (80, 24), (120, 40)] {
        let mut robot = shown(columns, lines, MIGRATION);
        let totals = robot.app.doc.as_ref().unwrap().assessment().totals;
        in_every_language(&mut robot, |robot, language| {
            let header = robot.screen().lines().next().unwrap().to_owned();
            for total in [totals.buy, totals.upgrade, totals.remove] {
                assert!(header.contains(&total.to_string()), "{columns} {language}: {header}");
            }
        });
        let mut robot = shown(columns, lines, &source);
        let said = ["reading set", "autre lecture", "andere Lesart", "standby"];
        in_every_language(&mut robot, |robot, language| {
            let header = robot.screen().lines().next().unwrap().to_owned();
            assert!(said.iter().any(|s| header.contains(s)), "{columns} {language}: {header}");
        });
    }
}

#[test]
fn every_pane_says_how_to_come_to_the_others() {
    let mut robot = shown(60, 20, THREE);
    robot.sees("i inspector").sees("b bill").sees("F findings").sees("p paths").sees("w why");
    robot.act(Action::Bill).sees("Esc topology").sees("i inspector").sees("F findings");
    robot.resizes(80, 24).sees("i inspector").act(Action::Inspector).sees("b bill").sees("w why");
    in_every_language(&mut robot, |robot, language| {
        let hints = robot.screen().lines().last().unwrap().to_owned();
        for key in [" u ", " / ", " ? "] {
            assert!(hints.contains(key), "{language}: {hints}");
        }
    });
}

#[test]
fn a_list_that_goes_on_out_of_sight_says_where_it_stands() {
    let mut robot = shown(80, 24, CAMPUS);
    robot.act(Action::Bill);
    let lines = robot.app.doc.as_ref().unwrap().assessment().lines.len();
    robot.sees(&format!(" 1/{lines} ")).press("G").sees(&format!(" {lines}/{lines} "));
    robot.press("g").act(Action::Help).sees(" 1/").press("Down").sees(" 2/").press("Esc");
    robot.act(Action::Catalogue).sees(" 1/").press("Esc");
    let mut robot = shown(120, 40, CAMPUS);
    robot.act(Action::Bill).sees_no(&format!(" 1/{lines} "));
    for source in [CAMPUS, GATEWAYS, THREE, MIGRATION] {
        for (columns, lines) in [(60, 20), (80, 20), (80, 21), (80, 22), (80, 24)] {
            let mut robot = shown(columns, lines, source);
            robot.act(Action::Bill);
            for _ in 0..12 {
                let screen = robot.screen();
                let rows: Vec<&str> = screen.lines().collect();
                let end =
                    rows.iter().position(|l| l.contains("buy") && l.contains("+ ")).unwrap_or(0);
                let head = |l: &str| {
                    l.contains("Hardware of") || l.contains("pool on") || l.contains("Device ")
                };
                let last = rows
                    .iter()
                    .take(end)
                    .rev()
                    .find(|l| l.rsplit('│').nth(1).is_some_and(|c| !c.trim().is_empty()));
                assert!(last.is_none_or(|l| !head(l)), "{screen}");
                robot.press("j");
            }
        }
    }
}

#[test]
fn a_proposed_name_of_a_file_is_replaced_by_what_is_typed() {
    let mut robot = Robot::new(80, 24);
    robot.press("n").act(Action::Save).sees("> plan.ron").types("mine").sees("> mine ");
    robot
        .press("Esc")
        .act(Action::Save)
        .press("Home")
        .types("my-")
        .sees("> my-plan.ron")
        .press("Esc");
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Print).act(Action::Export).types("a.md").sees("> a.md ");
    robot.press("Esc Esc").act(Action::SaveAs).pastes("x").sees("> x ");
}

#[test]
fn the_list_of_functions_says_what_its_keys_do() {
    let mut robot = shown(80, 24, THREE);
    robot.press("g j j j j e").press("Down Down Down Space");
    robot.sees("Space tick").sees("Enter close").types("u").sees("Enter tick and close");
    robot.press("Esc Esc e").press("Down Space").sees_no("Space tick").sees("Enter take");
}

#[test]
fn a_way_that_takes_users_away_is_neither_the_first_nor_taken_unasked() {
    let mut robot = shown(120, 40, SMB);
    robot.press("g j j j j").press("+ + + + + + + + + +");
    let users = |robot: &Robot| robot.plan().nodes().map(|(_, n)| n.objects[0].count).sum::<u32>();
    let before = users(&robot);
    robot.act(Action::Paths).press("Enter");
    assert!(robot.app.dialogs.is_empty(), "{}", robot.screen());
    assert_eq!(users(&robot), before, "{}", robot.screen());
    // Taken all the same, it is asked about.
    robot.act(Action::Undo).press("g Enter");
    robot.sees("takes something out of the plan").sees("fewer port").press("Enter");
    assert_eq!(users(&robot), before);
    robot.press("y");
    assert!(users(&robot) < before);
}

#[test]
fn why_begins_where_a_key_leads_on_and_its_rows_are_copied_whole() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Bill).press("Enter Enter").sees_no("leads nowhere").sees("What ");
    robot.press("y");
    let row = robot.asked.0.pop().unwrap();
    assert!(row.contains("PBX-") && !row.contains('…'), "{row}");
    robot.press("g").press("y");
    assert!(robot.asked.0.pop().unwrap().starts_with("copy What "));
}

#[test]
fn a_tab_is_clicked_on_where_it_stands() {
    for (columns, lines) in [(60, 20), (80, 24), (120, 40)] {
        let mut robot = shown(columns, lines, THREE);
        robot.act(Action::Mouse).act(Action::Bill);
        for (tab, word) in [("[Findings]", "Findings"), ("[Why]", "Why"), ("[Bill]", "Bill")] {
            let screen = robot.screen();
            let (row, line) = screen.lines().enumerate().find(|(_, l)| l.contains('[')).unwrap();
            let column = line.chars().count() - line.rsplit_once(word).unwrap().1.chars().count();
            let pointer = Pointer {
                column: u16::try_from(column).unwrap() - 2,
                row: u16::try_from(row).unwrap(),
                did: Did::Click,
            };
            robot.go([Event::Pointer(pointer)]);
            robot.sees(tab);
        }
    }
}

#[test]
fn what_is_said_in_two_lines_leaves_the_panes_whole() {
    for (columns, lines) in [(60, 20), (80, 24)] {
        let mut robot = shown(columns, lines, THREE);
        in_every_language(&mut robot, |robot, language| {
            robot.press("g").act(Action::Delete);
            let screen = robot.screen();
            let corners = screen.lines().filter(|l| l.starts_with('╰')).count();
            assert_eq!(corners, 1, "{language} {columns}:\n{screen}");
        });
    }
}

#[test]
fn a_long_name_leaves_the_number_of_its_line_in_the_column() {
    let source = include_str!("../../../assets/examples/virtual-standby.ron").replacen(
        "features: [",
        "features: [\"conference\", ",
        1,
    );
    let mut robot = shown(80, 24, &source);
    robot.act(Action::Bill);
    let screen = robot.screen();
    let Some(at) = screen.lines().position(|l| l.contains("App(innovaphone-pbx-conference)"))
    else {
        return;
    };
    let number = |line: &str| {
        let line = line.trim_end_matches('│');
        let cells: Vec<char> = line.chars().collect();
        (1..cells.len()).find(|&n| {
            n > 40 && cells[n - 1].is_ascii_digit() && cells[n] == ' ' && cells[n - 2] != ')'
        })
    };
    let lines: Vec<&str> = screen.lines().collect();
    assert!(number(lines[at]).is_none() || lines[at].contains(")13  "), "{screen}");
}

#[test]
fn kinds_stand_in_all_rows_of_a_node_or_in_none() {
    let mut robot = shown(80, 24, include_str!("../../../assets/examples/uc-or-singles.ron"));
    in_every_language(&mut robot, |robot, _| {
        let kinds = ["User ", "Utilisateur ", "Benutzer "];
        let screen = robot.screen();
        let rows = screen.lines().map(|l| l.trim_start_matches('│').split('│').next().unwrap());
        let rows: Vec<&str> =
            rows.filter(|r| r.contains(" uc") || r.contains("voicemail")).collect();
        let with = rows.iter().filter(|r| kinds.iter().any(|k| r.contains(k))).count();
        assert!(with == 0 || with == rows.len(), "{rows:#?}");
    });
}

#[test]
fn a_file_with_more_than_a_plan_has_says_what_and_where() {
    let mut robot = shown(120, 40, &THREE.replacen("software:", "colour: 3,\n    software:", 1));
    robot.sees("colour in line").sees("saving drops it").sees_no("…");
}

#[test]
fn keys_that_do_nothing_in_a_field_are_not_in_its_help() {
    let mut robot = shown(80, 40, THREE);
    robot.press("g j e").press("F1").sees("Go one character to the right");
    robot.sees_no("Choose the next value").sees_no("completion").press("Esc Esc j j");
    robot.press("e Down").press("F1").sees("Choose the next value");
}

#[test]
fn a_failed_node_is_not_offered_to_be_taken_over() {
    let mut robot = shown(120, 40, THREE);
    robot.act(Action::WhatIf).press("G Right").sees_no("Enter take over");
    robot.press("g Right").sees("Enter take over");
}

#[test]
fn every_mistake_in_the_keys_of_ones_own_is_told_or_counted() {
    let robot = Robot::new(80, 24);
    let config = robot.path("config");
    std::fs::create_dir_all(&config).unwrap();
    let keys = "(keys: {\n  \"waive\": \"q\",\n  \"delet\": \"F8\",\n  \"edit\": \"Hyper-x\",\n})";
    std::fs::write(config.join("settings.ron"), keys).unwrap();
    let mut robot = robot.next_start();
    robot.sees("q is now “waive”").sees("“quit” has no").sees("2 more mistakes");
}

#[test]
fn what_cannot_be_done_says_so_in_its_own_row() {
    for (columns, lines) in [(60, 20), (80, 24), (120, 40)] {
        let mut robot = Robot::new(columns, lines);
        in_every_language(&mut robot, |robot, language| {
            robot.act(Action::Help);
            let words = ["No plan", "Aucun plan", "Kein Plan"];
            let screen = robot.screen();
            let rows: Vec<&str> = screen.lines().skip(3).take(10).collect();
            for row in rows {
                assert!(words.iter().any(|w| row.contains(w)), "{language} {columns}: {row}");
            }
        });
    }
}
