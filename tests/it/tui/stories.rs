//! Stories of an engineer at work, each told to the real loop.

use super::robot::{Robot, dated};
use pbxplan::plan::Role;
use pbxplan::tui::action::Action;

/// Keys that three sites take, letters of their names not counted.
const KEYS: usize = 63;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");
const MIGRATION: &str = include_str!("../../../assets/templates/migration-v11-v13.ron");

#[test]
fn a_three_site_plan_from_nothing() {
    let mut robot = Robot::new(120, 40);
    let mut letters = 0;
    let mut types = |robot: &mut Robot, words: &str| {
        letters += words.chars().count();
        robot.types(words);
    };
    robot.sees("New plan").press("n").sees("No site yet");
    // Head office: a site, a box with the master, three hundred users with UC, a trunk.
    robot.press("a s");
    types(&mut robot, "Head office");
    robot.press("Enter").sees("Head office").press("a d Enter").sees("master");
    // From the kind, digits go on to the number; in the list of functions a letter looks for one.
    robot.press("a o 3 0 0 Tab u Enter Enter").sees("300 ports").sees("PBX-UC13");
    robot.press("a o t 2 Enter Enter").sees("301 ports");
    // Branch: the proposals fit, so Enter is enough.
    robot.press("a s");
    types(&mut robot, "Branch");
    robot.press("Enter a d Enter a o 5 0 Tab m o Enter Enter").sees("50 ports").sees("mobility");
    // Virtual branch with a standby.
    robot.press("a s");
    types(&mut robot, "Cloud");
    robot.press("Enter a d v a Enter a o 1 0 0 Tab v i Enter Enter").sees("video");
    robot.press("a d Tab s t Enter Enter");
    let roles: Vec<Role> = robot.plan().nodes().map(|(_, n)| n.role).collect();
    assert_eq!(roles, [Role::Master, Role::Slave, Role::Slave, Role::Standby]);
    robot.act(Action::Bill).sees("PBX-IPVA13").sees("PBX-Standby13");
    // Few enough for ten minutes, and none of them away from the letters but Tab, Enter and digits.
    assert!(
        robot.keys - letters <= KEYS,
        "{} keys beside {letters} of names",
        robot.keys - letters
    );
}

#[test]
fn each_way_in_has_a_key_of_its_own_on_the_welcome_screen() {
    for (key, sees) in [
        ("n", "No site yet"),
        ("t", "Begin with a template"),
        ("e", "smb-outgrown"),
        ("o", "Open a plan in"),
    ] {
        Robot::new(80, 24).press(key).sees(sees);
    }
    // What needs a plan says how to come by one.
    Robot::new(80, 24).press("a").sees("Ctrl-n starts one, Ctrl-o opens a file");
    assert!(Robot::new(80, 24).press("q").app.over.is_some());
}

#[test]
fn the_bill_goes_out_in_another_language_than_the_readers() {
    let mut robot = Robot::new(80, 24).opens("smb.ron", SMB);
    robot.act(Action::Print).sees("as it is printed, in English").sees("Bill of licenses");
    robot.press("L").sees("in French").sees("Bordereau de licences").sees("to a file");
    // In the name of a file a letter is a letter; the page below follows.
    robot.press("e").sees("to a file, in French").types("L").press("Tab").sees("in German");
    let path = robot.path("bill.md");
    robot.press("Ctrl-u").types(&path.display().to_string()).press("Enter");
    assert!(robot.file("bill.md").contains("Lizenz-Stückliste"), "{}", robot.file("bill.md"));
    robot.sees("as it is printed, in German").press("y");
    assert!(robot.asked.0.pop().unwrap().contains("Softwarestand"));
    // It holds for this plan, until the language of the interface is chosen anew.
    robot.press("Esc").sees("[Bill]").act(Action::Print).sees("in German").press("Esc");
    robot.act(Action::Language).act(Action::Print).sees("en français").press("Esc");
    robot.act(Action::Language).act(Action::Language).act(Action::Print).press("Tab");
    let mut robot = robot.opens("other.ron", SMB);
    robot.app.dialogs.clear();
    robot.act(Action::Print).sees("in English");
}

#[test]
fn what_nobody_has_filled_in_is_no_mistake_until_the_form_is_to_be_taken() {
    let mut robot = Robot::new(80, 24).opens("smb.ron", SMB);
    robot.act(Action::Balance).press("a").sees("License").sees_no("Something must");
    robot.press("Tab").sees_no("Something must").press("Enter").sees("Something must");
    robot.press("Esc a").types("x").press("Backspace").sees("Something must");
}

#[test]
fn enter_alone_never_destroys() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.press("d").sees("Delete Office").press("Enter Enter").sees("Delete Office");
    assert_eq!(*robot.plan(), start);
    robot.press("n");
    robot.press("+ j j j + q").sees("unsaved edits").press("Enter");
    // The first line saves; nothing is lost by it.
    assert!(robot.file("smb.ron").contains("count: 25"));
}

#[test]
fn work_without_colours() {
    use ratatui::style::Color;
    let mut robot = Robot::new(80, 24).opens("smb.ron", SMB);
    robot.app.look.theme = pbxplan::tui::theme::Theme::Plain;
    for keys in ["j j j", "e", "Down Down 9 9 Enter", "!", "f", "Esc", "w", "?", "Esc", "a"] {
        robot.press(keys);
        let plain = |c: &ratatui::buffer::Cell| c.fg == Color::Reset && c.bg == Color::Reset;
        assert!(robot.buffer().content.iter().all(plain), "{}", robot.screen());
    }
}

#[test]
fn a_save_that_fails_keeps_the_plan_and_offers_another_name() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j +");
    std::fs::remove_file(robot.path("smb.ron")).unwrap();
    std::fs::create_dir(robot.path("smb.ron")).unwrap();
    robot.act(Action::Save).sees("no file that can be written").sees("Save under another name");
    robot.press("c").sees("User 25").sees("*");
}

#[test]
fn whoever_was_leaving_leaves_after_saving_under_another_name() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j +");
    std::fs::write(robot.path("smb.ron"), SMB.replace("count: 24", "count: 20")).unwrap();
    robot.press("q s").sees("Changed on disk").press("s Ctrl-u");
    let other = robot.path("other.ron").display().to_string();
    robot.types(&other).press("Enter");
    assert!(robot.app.over.is_some(), "{}", robot.screen());
    assert!(robot.file("other.ron").contains("count: 25"));
    assert!(robot.file("smb.ron").contains("count: 20"));
}

#[test]
fn control_c_cancels_and_then_asks() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("e Ctrl-c").sees_no("Address  ›");
    assert!(robot.app.dialogs.is_empty() && robot.app.over.is_none());
    robot.press("Ctrl-c").sees("Leave pbxplan?").press("n");
    assert!(robot.app.over.is_none());
    robot.press("Ctrl-c y");
    assert!(robot.app.over.is_some());
}

#[test]
fn suspending_asks_the_terminal_whatever_is_open() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("e Ctrl-z").sees("Site: Office");
    assert_eq!(robot.asked.0, ["suspend"]);
}

#[test]
fn a_second_instance_is_told() {
    let robot = Robot::new(100, 30).opens("smb.ron", SMB);
    let mut second = robot.next_start();
    second.reopens("smb.ron").sees("open in another pbxplan");
}

#[test]
fn why_leads_from_a_line_to_objects_and_back() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.act(Action::Bill).press("Enter").sees("[Why]").sees("Staff: one");
    robot.press("G k Enter").sees("What Staff causes");
    assert_eq!(robot.app.selected().unwrap().name(robot.plan()), "Staff");
    robot.press("j Enter").sees("Staff: one");
}

#[test]
fn features_show_what_is_implied_and_what_uc_contains() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j e").press("Down Down Down").press("Space").types("softphone");
    robot.press("Space").sees("comes with softphone-app");
    robot.types("uc").press("Space").sees("in UC").press("Esc Enter");
    assert_eq!(robot.plan().nodes().next().unwrap().1.objects[0].features.len(), 2);
}

#[test]
fn smb_grows_by_one_port_too_many_and_is_converted() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j").types("29").press("Enter").sees("SMB $30 is full");
    robot.act(Action::Increase).sees("1 port too many for SMB $30");
    assert!(robot.findings().contains(&"SMB001"));
    robot.act(Action::NextFinding).sees("SMB001").act(Action::Paths).sees("standard P");
    // The ways are read before one is taken.
    while !robot.screen().contains("Enter takes it") || !selected_is_standard(&robot) {
        robot.press("j");
    }
    robot.press("Enter").sees("Done:");
    assert!(!robot.findings().contains(&"SMB001"));
    robot.act(Action::Bill).sees("PBX-Port13");
    robot.act(Action::Undo).sees("Undone:");
    assert!(robot.findings().contains(&"SMB001"));
}

fn selected_is_standard(robot: &Robot) -> bool {
    let ways = robot.app.doc.as_ref().unwrap().ways().unwrap();
    let at = pbxplan::tui::model::paths::selected(&robot.app.path, ways, robot.plan()).unwrap();
    ["standard", "convert"].contains(&ways[at].way.as_str())
}

#[test]
fn a_migration_from_v11_to_v13() {
    let mut robot = Robot::new(120, 40).opens("migration.ron", MIGRATION);
    robot.sees("remove").act(Action::NextFinding).sees("VER001");
    robot.act(Action::Paths).sees("SSA");
    robot.act(Action::Bill).sees("-/+").sees("remove, then buy");
}

#[test]
fn undoing_everything_gives_back_the_start() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.press("j j j + + - D d");
    robot.press("k k d y").sees_no("Staff");
    robot.press("a s Enter a d Enter x v v");
    assert_ne!(*robot.plan(), start);
    for _ in 0..12 {
        robot.act(Action::Undo);
    }
    assert_eq!(*robot.plan(), start);
    robot.act(Action::Undo).sees("nothing to undo");
    for _ in 0..12 {
        robot.act(Action::Redo);
    }
    assert_ne!(*robot.plan(), start);
}

#[test]
fn the_foot_says_when_the_plan_was_saved() {
    let mut robot = Robot::new(120, 30).opens("smb.ron", SMB);
    robot.sees("saved 08:30").press("j j j +").sees("unsaved").sees_no("saved 08:30");
    robot.act(Action::Save).press("k").sees("saved 10:42");
    robot.act(Action::Language).press("j").sees("enregistré à 10:42");
    robot.act(Action::Language).press("j").sees("gespeichert 10:42");
    // Long ago is a day, and a file of which nobody knows is simply saved.
    let mut robot = Robot::new(120, 30).opens("smb.ron", SMB);
    dated(&robot.path("smb.ron"), "2025-12-31T23:30:00Z");
    robot.reopens("smb.ron").sees("saved 2026-01-01");
}

#[test]
fn save_change_outside_save_again() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j +").sees("unsaved").act(Action::Save).sees("Saved");
    assert!(robot.file("smb.ron").contains("count: 25"));
    std::fs::write(robot.path("smb.ron"), SMB).unwrap();
    robot.press("+").act(Action::Save).sees("Changed on disk");
    robot.press("c").sees("unsaved");
    assert_eq!(robot.file("smb.ron"), SMB);
    robot.act(Action::Save).press("o").sees("Saved");
    assert!(robot.file("smb.ron").contains("count: 26"));
}

#[test]
fn what_was_changed_outside_is_noticed_when_the_terminal_gets_the_focus() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    std::fs::write(robot.path("smb.ron"), SMB.replace("count: 24", "count: 20")).unwrap();
    robot.go([pbxplan::tui::event::Event::Focus]);
    robot.sees("Changed on disk").press("r").sees("User 20");
}

#[test]
fn each_change_outside_is_told_once_and_after_whatever_is_open() {
    use pbxplan::tui::event::Event;
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j e");
    std::fs::write(robot.path("smb.ron"), SMB.replace("count: 24", "count: 20")).unwrap();
    robot.go([Event::Touched]);
    robot.sees_no("Changed on disk").press("Esc").sees("Changed on disk").press("k");
    robot.go([Event::Touched, Event::Focus]);
    robot.sees_no("Changed on disk").sees("User 24");
    // Another change is another question.
    std::fs::write(robot.path("smb.ron"), SMB.replace("count: 24", "count: 19")).unwrap();
    robot.go([Event::Touched]);
    robot.sees("Changed on disk").press("k");
    std::fs::remove_file(robot.path("smb.ron")).unwrap();
    robot.go([Event::Touched]);
    robot.sees("is not there any more").press("j").sees_no("is not there any more");
    robot.go([Event::Touched]);
    robot.sees_no("is not there any more").act(Action::Save).sees("Saved");
    robot.go([Event::Touched]);
    robot.sees_no("Changed on disk");
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_waited_for() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    let pipe = robot.path("pipe.ron");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    robot.app.effects.push(pbxplan::tui::effect::Effect::Load(pipe.clone()));
    robot.go([]);
    robot.sees("is no file").sees("User 24");
    std::fs::rename(pipe, robot.path("smb.ron")).unwrap();
    robot.go([pbxplan::tui::event::Event::Touched]);
    robot.press("j j j +").act(Action::Save).sees("no file that can be written");
}

#[test]
fn crash_and_recover() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j + + +").sees("User 27");
    let home = robot.dies();
    let mut robot = Robot::again(100, 30, home);
    robot.sees("Recover 3 edits").reopens("smb.ron").sees("3 edits were never saved");
    robot.press("r").sees("User 27").sees("SMB ports *");
    robot.act(Action::Undo).sees("User 26");
    robot.act(Action::Save).sees("Saved");
    let robot = robot.next_start();
    assert!(robot.app.welcome.lost.is_empty());
}

#[test]
fn edits_that_were_to_be_left_behind_are_kept_until_another_plan_is_there() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j +").act(Action::OpenFile).sees("Leave them behind").press("d Esc +");
    robot.sees("User 26");
    let robot = Robot::again(100, 30, robot.dies());
    assert_eq!(robot.app.welcome.lost.len(), 1);
    assert_eq!(robot.app.welcome.lost[0].edits.len(), 2);
}

#[test]
fn leaving_with_unsaved_edits_asks() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j + q").sees("unsaved edits").press("c");
    assert!(robot.app.over.is_none());
    robot.press("q s");
    assert!(robot.app.over.is_some());
    assert!(robot.file("smb.ron").contains("count: 25"));
}

#[test]
fn work_at_60x20() {
    let mut robot = Robot::new(60, 20).opens("smb.ron", SMB);
    robot.sees("Topology › Office").press("j j j").sees("Staff");
    robot.press("Tab").sees("Functions").press("Tab").sees("Port13$30");
    robot.press("Tab 4 0 Enter").sees("User 40").act(Action::NextFinding).sees("SMB001");
    robot.press("f 1").sees("Done");
}

#[test]
fn all_findings_found_and_put_right_by_keys() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j").types("35").press("Enter");
    robot.press("j j").press("a d Enter");
    // A slave beside SMB, and too many ports: every error goes by its key.
    for _ in 0..10 {
        if !robot.findings().iter().any(|c| c.starts_with("SMB")) {
            break;
        }
        robot.act(Action::NextFinding).act(Action::Fix);
        if !robot.app.dialogs.is_empty() {
            robot.press("1");
        }
    }
    assert!(!robot.findings().iter().any(|c| c.starts_with("SMB")), "{:?}", robot.findings());
}

#[test]
fn a_finding_is_accepted_with_a_reason() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j").types("35").press("Enter").act(Action::NextFinding);
    robot.act(Action::Waive).press("Enter").sees("A reason is needed");
    robot.types("grows next year").press("Enter").sees("waived");
    assert!(!robot.findings().contains(&"SMB001"));
    assert_eq!(robot.plan().waivers.len(), 1);
}

#[test]
fn a_paste_is_text_and_never_keys() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.pastes("d\ny\nq\n");
    assert_eq!(*robot.plan(), start);
    robot.press("j e").press("Ctrl-u").pastes("Two\nlines\u{1b}[31m").press("Enter");
    robot.sees("A control character is in it").sees("Two lines␛[31m");
}

#[test]
fn find_goes_to_names_and_filters() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.act(Action::Find).types("prov").press("Enter");
    assert_eq!(robot.app.selected().unwrap().name(robot.plan()), "Provider");
    robot.act(Action::Find).types("staff").press("Tab").sees_no("Provider").press("Enter");
    robot.sees("only “staff”").press("Esc").sees("Provider");
}

#[test]
fn the_palette_does_anything_by_name_and_says_what_is_not_possible() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.act(Action::Palette).types("undo").sees("There is nothing to undo").press("Esc");
    robot.act(Action::Palette).types("show findings").press("Enter").sees("[Findings]");
    robot.act(Action::Help).types("dupl").sees("Duplicate the selected").press("Esc");
}

#[test]
fn a_key_that_does_nothing_says_so() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("z").sees("z does nothing here");
    robot.press("+").sees("No number here");
}

#[test]
fn copying_goes_through_the_terminal_and_says_so() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j y").sees("On the clipboard");
    assert_eq!(robot.asked.0, ["copy Office/gateway/master/Staff"]);
}

#[test]
fn the_mouse_is_off_until_it_is_asked_for() {
    use pbxplan::tui::event::{Did, Event, Pointer};
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    let click = Event::Pointer(Pointer { column: 10, row: 6, did: Did::Click });
    let before = robot.app.selected();
    robot.go([click.clone()]);
    assert_eq!(robot.app.selected(), before);
    robot.act(Action::Mouse);
    robot.go([click]);
    assert_eq!(robot.app.selected().unwrap().name(robot.plan()), "Staff");
    assert_eq!(robot.asked.0, ["mouse true"]);
}

#[test]
fn selection_and_folding_stay_on_the_things_themselves() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    // The master is folded; a site before it comes and goes.
    robot.press("j j Space").sees("▸ master");
    let plan = robot.plan().clone();
    robot.press("k k D").sees("Office 2").sees("▸ master");
    robot.press("u").sees("▸ master");
    assert_eq!(*robot.plan(), plan);
}

#[test]
fn a_name_is_carried_along_and_kept_unique() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j D").sees("Staff 2");
    robot.press("e").press("Ctrl-u").types("Staff").sees("“Staff” is taken").press("Enter");
    robot.sees("Not taken yet").press("Esc").sees("Staff 2");
}
