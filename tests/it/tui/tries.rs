//! What is typed is tried before it is taken: bill and findings follow every key.

use super::robot::Robot;
use pbxplan::tui::action::Action;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");
const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");

#[test]
fn the_bill_follows_every_digit_and_enter_is_one_step() {
    let mut robot = Robot::new(120, 40).opens("three.ron", THREE);
    let start = robot.plan().clone();
    robot.sees("buy 236").press("j j j j j j j j").sees("User 60");
    robot.press("7").sees("User 7").sees("buy 181").sees("Count: 60").sees("Enter takes it");
    robot.press("0").sees("User 70").sees("buy 256");
    assert_eq!(*robot.plan(), start, "nothing is taken yet");
    robot.press("Enter").sees("User 70").sees("buy 256").sees("*");
    robot.act(Action::Undo).sees("User 60").sees("buy 236");
    robot.act(Action::Undo).sees("nothing to undo");
    assert_eq!(*robot.plan(), start);
}

#[test]
fn esc_gives_back_what_was_there_and_a_wrong_number_leaves_the_figures() {
    let mut robot = Robot::new(80, 24).opens("smb.ron", SMB);
    let start = robot.plan().clone();
    robot.press("j j j").types("29").sees("User 29").press("Esc").sees("User 24");
    robot.types("1000001").sees("from 0 to 1,000,000").sees("User 24");
    robot.press("Enter").sees("from 0 to 1,000,000").press("Backspace").sees("User 100,000");
    robot.press("Ctrl-u").types("x").sees("! A whole number").press("Enter Esc");
    assert_eq!(*robot.plan(), start);
    // Whatever closes the line gives the old number back.
    robot.types("7").sees("User 7").press("Ctrl-c").sees("User 24");
    assert_eq!(*robot.plan(), start);
}

#[test]
fn a_number_that_is_typed_is_explained_as_in_its_form() {
    let mut robot = Robot::new(80, 24).opens("smb.ron", SMB);
    robot.press("j j j").types("29").sees("F1 explains it").press("F1");
    robot
        .sees("Count: ")
        .sees("A whole number")
        .sees_no("Go to the next field")
        .press("Esc")
        .sees("User 29")
        .press("Enter");
    robot.sees("User 29").sees("*");
    // Where there is room, what it is stands beside it.
    let mut robot = Robot::new(200, 40).opens("smb.ron", SMB);
    robot.press("j j j").types("2").sees("How many").sees("F1 explains it");
}

#[test]
fn a_number_of_the_inspector_is_typed_in_its_place() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j i j j").types("5").sees("Count            5").press("+ Enter");
    assert_eq!(robot.plan().nodes().next().unwrap().1.objects[0].count, 6);
}

#[test]
fn a_form_shows_what_it_comes_to_behind_it() {
    let mut robot = Robot::new(120, 40).opens("three.ron", THREE);
    let start = robot.plan().clone();
    robot
        .press("j j j j j j j j e Down Down")
        .types("70")
        .sees("buy 256")
        .types("x")
        .sees("buy 236");
    robot.press("Backspace").sees("buy 256").press("Esc").sees("buy 236");
    assert_eq!(*robot.plan(), start);
    robot.press("e Down Down").types("70").press("Enter").sees("buy 256");
    robot.act(Action::Undo).sees("buy 236");
}

#[test]
fn a_large_plan_is_tried_elsewhere_and_the_newest_number_wins() {
    let mut robot = Robot::new(120, 40).slow().opens("three.ron", THREE);
    robot.works_off().press("j j j j j j j j").types("70");
    assert_eq!(robot.desk.borrow().len(), 1, "one at a time");
    robot.sees("buy 236").go([pbxplan::tui::event::Event::Waited]);
    robot.sees("working…").works();
    robot.sees("buy 181").works();
    robot.sees("buy 256").sees_no("working").press("Enter").sees("buy 256");
    // What was tried is not worked out again.
    assert!(!robot.works());
    super::lag::assert_is_right(&robot);
    // What comes when nobody waits for it any more is let go.
    robot.types("9").press("Esc").works_off().sees("buy 256").types("8");
    robot.breaks().sees("buy 256").press("Enter").works_off().sees("User 8");
    super::lag::assert_is_right(&robot);
}

#[test]
fn the_ways_out_are_those_of_what_is_typed() {
    let mut robot = Robot::new(120, 40).opens("smb.ron", SMB);
    robot.press("j j j").act(Action::Paths).sees("No conflict has more than one way out");
    robot.press("p").types("39").sees("SMB001").sees("User 39");
    robot.press("Esc").sees("No conflict has more").types("39").press("Enter").sees("SMB001");
}

#[test]
fn the_ways_out_of_before_stay_until_those_of_what_is_typed_are_there() {
    let mut robot = Robot::new(120, 40).slow().opens("smb.ron", SMB);
    robot.works_off().press("j j j").types("35").press("Enter").works_off();
    robot.act(Action::Paths).works_off().sees("SMB001").press("p");
    robot.types("36").sees("SMB001");
    // The bill of the first digit, and with the second one its ways out.
    assert!(robot.works());
    robot.sees("User 3 ").sees("SMB001").go([pbxplan::tui::event::Event::Waited]);
    robot.sees("working…").works_off().sees("User 36").sees("SMB001").sees_no("working");
    assert!(robot.app.trial.seen().unwrap().ways().is_some(), "they are of what is typed");
    robot.press("Enter").sees("SMB001").sees_no("Working");
    assert!(robot.app.doc.as_ref().unwrap().ways().is_some(), "and are taken with it");
    // Ways that come when nobody tries anything any more, and ways that break, do no harm.
    robot.types("9").works();
    robot.press("Esc").works_off().sees("SMB001").types("8").works();
    robot.breaks().press("Esc").works_off().sees("SMB001");
    super::lag::assert_is_right(&robot);
}
