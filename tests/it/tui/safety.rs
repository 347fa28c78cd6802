//! Stories in which something could get lost, or be taken for what it is not.

use super::robot::Robot;
use pbxplan::tui::action::Action;
use pbxplan::tui::event::Event;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");

/// The plan with a second Master beside the first.
fn two_masters() -> String {
    let mut plan = pbxplan::plan::read(SMB.as_bytes()).unwrap().plan;
    let mut second = plan.sites[0].devices[0].clone();
    "second".clone_into(&mut second.name);
    if let Some(node) = &mut second.pbx {
        "second".clone_into(&mut node.name);
    }
    plan.sites[0].devices.push(second);
    pbxplan::plan::write(&plan, &pbxplan::plan::Head::default())
}

#[test]
fn a_bill_that_cannot_be_worked_out_is_not_called_empty() {
    let mut robot = Robot::new(120, 40).opens("two.ron", &two_masters());
    robot.act(Action::Bill).sees("cannot be worked out").sees_no("buy 0");
    robot.act(Action::WhatIf).press("Right").sees("cannot be worked out").sees_no("stays the same");
}

#[test]
fn a_plan_whose_file_is_gone_is_not_left_without_a_question() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    std::fs::remove_file(robot.path("smb.ron")).unwrap();
    // Nobody has told: the file is looked for before the plan is left.
    robot.press("q").sees("unsaved edits").sees("is not there any more").press("c");
    assert!(robot.app.over.is_none());
    robot.sees("SMB ports *").sees("unsaved");
    for action in [Action::OpenFile, Action::NewPlan, Action::Cancel] {
        robot.act(action);
        assert!(!robot.app.dialogs.is_empty(), "{action:?}");
        robot.press("Esc").sees("SMB ports *");
    }
    robot.press("q s");
    assert!(robot.app.over.is_some());
    assert!(robot.file("smb.ron").contains("count: 24"));
}

#[test]
fn a_file_that_was_away_for_a_moment_is_no_reason_to_ask() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    std::fs::rename(robot.path("smb.ron"), robot.path("away.ron")).unwrap();
    robot.go([Event::Touched]);
    robot.sees("SMB ports *");
    std::fs::rename(robot.path("away.ron"), robot.path("smb.ron")).unwrap();
    robot.go([Event::Touched]);
    robot.sees_no("SMB ports *").press("q");
    assert!(robot.app.over.is_some());
}

#[test]
fn opening_another_plan_offers_to_save_first() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j +").act(Action::OpenFile).sees("unsaved edits").sees("Save first");
    robot.press("s");
    assert!(robot.file("smb.ron").contains("count: 25"));
    // The list of files is there, and nothing is unsaved any more.
    assert!(!robot.app.dialogs.is_empty() && !robot.app.unsaved());
    robot.press("Esc +").act(Action::NewPlan).press("s").sees("No site yet");
    assert!(robot.file("smb.ron").contains("count: 26"));
}

#[test]
fn nothing_is_changed_on_a_screen_that_shows_nothing() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.resizes(50, 10).sees("60x20").sees("only q");
    robot.press("k d y j j j + x v a s Enter Ctrl-o").pastes("x");
    assert_eq!(*robot.plan(), start);
    assert!(robot.app.dialogs.is_empty());
    robot.resizes(100, 30).sees("SMB ports").press("j j j +").resizes(50, 10);
    // Leaving is asked for in the one line there is.
    robot.press("q").sees("s save, d discard, c stay").press("c").sees("60x20");
    assert!(robot.app.over.is_none());
    robot.press("q d");
    assert!(robot.app.over.is_some());
}

#[test]
fn what_was_typed_is_kept_while_it_is_not_to_be_seen() {
    let mut robot = Robot::new(100, 30).opens("smb.ron", SMB);
    robot.press("j j j e").resizes(50, 10).press("q").sees("Leave pbxplan?").press("n");
    robot.types("9").press("Esc Ctrl-z").resizes(100, 30);
    assert_eq!(
        (robot.app.dialogs.len(), robot.asked.0.as_slice()),
        (1, ["suspend".to_owned()].as_slice())
    );
}

#[test]
fn a_name_without_a_file_is_not_called_saved() {
    let mut robot = Robot::new(120, 30).begins("typoo.ron");
    robot.sees("There is no file").sees("typoo.ron").press("j").sees("new file, not saved yet");
    robot.act(Action::Save).press("j").sees("saved 10:42").sees_no("not saved yet");
}

#[test]
fn a_write_that_fails_names_the_folder_and_keeps_the_typed_path() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    let nowhere = robot.path("nowhere/bill.txt").display().to_string();
    robot.act(Action::Print).press("e").press("Ctrl-u").types(&nowhere).press("Enter");
    robot.sees("there is no folder").sees_no("os error").sees_no(".pbxplan-");
    robot.press("Left").sees("nowhere/bill.txt");
    std::fs::create_dir(robot.path("nowhere")).unwrap();
    robot.press("Enter").sees("Bill of licenses").sees("nowhere/bill.txt");
    assert!(robot.file("nowhere/bill.txt").contains("Port13$30"));
    // Over what is there: the name is still asked for when the answer is no.
    robot.press("e").press("Ctrl-u").types(&nowhere).press("Enter").sees("Overwrite").press("n");
    robot.sees("> ").press("Enter y").sees_no("Overwrite");
}

#[test]
fn the_copy_of_a_master_is_a_slave_so_that_there_is_still_a_bill() {
    use pbxplan::plan::Role;
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.act(Action::Duplicate).act(Action::Bill).sees_no("cannot be worked out");
    let roles: Vec<Role> = robot.plan().nodes().map(|(_, n)| n.role).collect();
    assert_eq!(roles, [Role::Master, Role::Slave]);
}

#[test]
fn a_new_plan_is_not_called_a_plan_twice() {
    let mut robot = Robot::new(120, 40);
    robot.act(Action::NewPlan).sees("New plan").sees_no("New plan  plan");
}

#[test]
fn a_share_of_a_line_does_not_read_as_a_sum() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j").act(Action::Why).sees("What Staff causes").sees("24 of + ");
}

#[test]
fn what_is_cut_stays_in_the_plan_until_it_is_pasted() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.press("j x").sees("gateway is cut").sees("gateway  (cut) IP311");
    // Nothing has changed, so nothing is asked and nothing is lost.
    assert!(!robot.app.unsaved() && *robot.plan() == start);
    robot.act(Action::Undo).sees("cut gateway").sees_no("(cut)");
    robot.act(Action::Paste).sees("Nothing was cut");
    // Another site, and the device goes there, in one step.
    robot.press("x g a s").types("Annex").press("Enter");
    robot.act(Action::Paste).sees_no("(cut)");
    let sites: Vec<(&str, usize)> =
        robot.plan().sites.iter().map(|s| (s.name.as_str(), s.devices.len())).collect();
    assert_eq!(sites, [("Office", 0), ("Annex", 1)]);
    assert_eq!(robot.plan().sites[1].devices[0], start.sites[0].devices[0]);
    robot.act(Action::Undo).act(Action::Undo);
    assert_eq!(*robot.plan(), start);
    robot.act(Action::Redo).act(Action::Redo);
    // The journal has it too.
    let plan = robot.plan().clone();
    let mut robot = Robot::again(120, 40, robot.dies());
    robot.reopens("smb.ron").press("r");
    assert_eq!(*robot.plan(), plan);
}

#[test]
fn reading_again_is_undone_like_any_edit() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j +").sees("User 25");
    std::fs::write(robot.path("smb.ron"), SMB.replace("count: 24", "count: 12")).unwrap();
    robot.go([Event::Touched]);
    robot.sees("Changed on disk").press("r").sees("User 12").sees("is read again");
    assert!(!robot.app.unsaved() && robot.app.dialogs.is_empty());
    robot.act(Action::Undo).sees("User 25").sees("SMB ports *");
    robot.act(Action::Undo).sees("User 24").act(Action::Redo).sees("User 25");
    // The file is known now, and the journal begins with what is in it.
    let plan = robot.plan().clone();
    let mut robot = Robot::again(120, 40, robot.dies());
    robot.reopens("smb.ron").press("r");
    assert_eq!(*robot.plan(), plan);
    robot.act(Action::Save).sees("Saved");
}
