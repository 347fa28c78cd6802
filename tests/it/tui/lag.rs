//! Large plans, whose bill follows a little later than the keys: what is shown meanwhile, and what waits for it.

use super::robot::Robot;
use pbxplan::rules::review;
use pbxplan::tui::action::Action;
use pbxplan::tui::event::Event;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");
const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");

/// A plan whose review lags: its copy is made, the rest waits on the desk.
fn lagging(source: &str) -> Robot {
    let mut robot = Robot::new(120, 40).slow().opens("plan.ron", source);
    assert!(robot.works(), "the copy");
    assert!(!robot.works(), "nothing else is to be done before an edit");
    robot
}

/// The review that is shown is that of the plan as it is.
#[track_caller]
pub fn assert_is_right(robot: &Robot) {
    let doc = robot.app.doc.as_ref().unwrap();
    assert!(doc.is_settled());
    assert_eq!(doc.reviewed(), doc.plan());
    assert_eq!(format!("{:?}", doc.review()), format!("{:?}", review(&doc.inputs())));
}

#[test]
fn the_frame_after_a_key_has_the_edit_and_the_bill_follows() {
    let mut robot = lagging(THREE);
    robot.sees("buy 236").press("j j j j j j j j").act(Action::Increase);
    robot.sees("User 61").sees("buy 236").sees_no("working").sees("61 ports");
    // Only when it takes long is it said, and by nothing that moves.
    robot.go([Event::Waited]);
    robot.sees("working…").sees("buy 236");
    robot.works();
    robot.sees("buy 238").sees("62 ports").sees_no("working");
    assert!(!robot.works());
    assert_is_right(&robot);
}

#[test]
fn the_newest_edit_wins_and_one_review_is_made_at_a_time() {
    let mut robot = lagging(THREE);
    robot.press("j j j j j j j j + + + +").sees("User 64");
    assert_eq!(robot.desk.borrow().len(), 1);
    robot.works();
    // The first of them is shown, as far as it goes; the last one is what is worked out next.
    robot.sees("62 ports").sees("User 64");
    assert_eq!(robot.desk.borrow().len(), 1);
    robot.works();
    robot.sees("65 ports");
    assert!(!robot.works());
    assert_is_right(&robot);
    robot.press("u u").works_off().sees("63 ports");
    assert_is_right(&robot);
}

#[test]
fn what_acts_on_the_bill_never_takes_an_old_one() {
    let mut robot = lagging(THREE);
    robot.press("j j j").types("999").press("Enter").sees("User 999").sees("buy 236");
    robot.act(Action::Print).sees("The bill as it is printed");
    assert_is_right(&robot);
    // What comes late is of no use any more, but its copy is.
    robot.press("Esc");
    let shown = robot.screen();
    robot.works_off();
    assert_eq!(robot.screen(), shown);
    assert_is_right(&robot);
    for action in [Action::Fix, Action::NextFinding, Action::Readings, Action::Waive] {
        robot.press("Esc Esc").app.dialogs.clear();
        robot.act(Action::Undo).act(action);
        assert_is_right(&robot);
        robot.app.dialogs.clear();
        robot.act(Action::Redo).act(action);
        assert_is_right(&robot);
    }
    robot.works_off();
    assert_is_right(&robot);
    robot.app.dialogs.clear();
    robot.act(Action::Print).works_off().sees("Bill of licenses");
}

#[test]
fn new_prices_are_worked_in_beside_the_keys_when_the_bill_goes_out() {
    let mut robot = Robot::new(120, 40).prices_in("prices.csv").slow().opens("plan.ron", THREE);
    robot.works_off();
    std::fs::write(robot.path("prices.csv"), "license;unit_price\nPBX-Port13;30,50\n").unwrap();
    robot.act(Action::Print).sees("1 price read").sees_no("Bill of licenses");
    assert!(!robot.app.doc.as_ref().unwrap().is_settled(), "no key waits for it");
    robot.works_off().sees("Bill of licenses").sees("30.50");
    assert_is_right(&robot);
}

#[test]
fn new_prices_keep_no_key_waiting_before_the_first_copy_of_a_large_plan_is_there() {
    let mut robot = Robot::new(120, 40).prices_in("prices.csv").slow().opens("plan.ron", THREE);
    std::fs::write(robot.path("prices.csv"), "license;unit_price\nPBX-Port13;30,50\n").unwrap();
    robot.run("read-prices").sees("1 price read").sees("buy 236");
    assert!(!robot.app.doc.as_ref().unwrap().is_settled(), "no key waits for it");
    robot.press("j j").works_off().sees("61.00");
    assert_is_right(&robot);
    // An edit before that copy is there comes to the same.
    let mut robot = robot.opens("again.ron", THREE);
    std::fs::write(robot.path("prices.csv"), "license;unit_price\nPBX-Port13;31,50\n").unwrap();
    robot.run("read-prices").press("j j j +").works_off().sees("63.00").sees("User 141");
    assert_is_right(&robot);
    // And where the copy breaks, the bill is worked out with every key.
    let mut robot = robot.opens("third.ron", THREE);
    std::fs::write(robot.path("prices.csv"), "license;unit_price\nPBX-Port13;32,50\n").unwrap();
    robot.run("read-prices").breaks().sees("65.00").sees_no("not worked out");
    assert_is_right(&robot);
    robot.press("j j j +").sees("User 141");
    assert_is_right(&robot);
}

#[test]
fn a_row_that_may_be_another_one_by_now_is_not_acted_on() {
    let mut robot = lagging(SMB);
    robot.press("j j j").types("35").press("Enter").works_off().act(Action::NextFinding);
    let edit = |robot: &Robot| {
        let name = robot.app.doc.as_ref().unwrap().undo_name();
        name.map(pbxplan::tui::said::Said::key)
    };
    robot.act(Action::Undo).act(Action::Redo).act(Action::Fix).sees("then press again");
    assert!(robot.app.dialogs.is_empty());
    assert_eq!(edit(&robot), Some("tui-edit-change"), "nothing was put right yet");
    assert_is_right(&robot);
    robot.act(Action::Fix);
    assert!(!robot.app.dialogs.is_empty() || edit(&robot) == Some("tui-edit-fix"));
}

#[test]
fn what_is_known_of_a_thing_stays_with_it_while_others_come_and_go() {
    let mut robot = lagging(THREE);
    let ports = |robot: &Robot| -> Vec<String> {
        let screen = robot.screen();
        let tree = screen.lines().map(|l| l.chars().take(34).collect::<String>());
        tree.filter(|l| l.contains(" ports")).collect()
    };
    let before = ports(&robot);
    assert_eq!(before.len(), 3);
    // A site of its own, then one that goes: the ports of the others stand beside them all the while.
    robot.press("j a s Enter a d Enter").sees("Site 1");
    assert_eq!(ports(&robot), before, "and nothing yet beside what is new");
    robot.press("g j d y");
    assert_eq!(ports(&robot), before[1..], "{}", robot.screen());
    robot.works_off();
    assert_is_right(&robot);
}

#[test]
fn licenses_of_a_device_are_not_told_the_fate_of_others() {
    let mut robot = lagging(include_str!("../../../assets/examples/migration-with-ssa.ron"));
    robot.press("j j").act(Action::Inventory).sees("upgrade to V13").sees("remove  ");
    // The first block goes: until the bill is there, nothing is said of those that moved up.
    robot.press("d").sees_no("upgrade to V13").sees_no("remove  ").sees_no("SSA001");
    robot.works_off().sees("remove  ").sees("SSA001");
    assert_is_right(&robot);
}

#[test]
fn a_review_that_breaks_is_told_and_nothing_is_printed_of_an_old_one() {
    let mut robot = lagging(SMB);
    robot.press("j j j +").breaks().sees("not worked out").sees("report.txt");
    robot.act(Action::Print).sees("could not be worked out").sees_no("Bill of licenses");
    assert!(!robot.works(), "it is not tried again for the same plan");
    robot.act(Action::OpenFile).sees("Leave them behind").press("c");
    robot.act(Action::Save).sees("Saved");
    robot.act(Action::Increase).sees("User 26").works_off().sees_no("not worked out");
    assert_is_right(&robot);
}

#[test]
fn the_review_of_a_plan_that_was_left_is_not_taken_for_another_ones() {
    let mut robot = lagging(SMB);
    robot.press("j j j +").act(Action::Save);
    let late = robot.desk.borrow_mut().pop_front().unwrap();
    let mut robot = robot.opens("three.ron", THREE);
    robot.works_off();
    let shown = robot.screen();
    robot.go([late.done()]);
    assert_eq!(robot.screen(), shown);
    assert_is_right(&robot);
}

#[test]
fn ways_out_are_worked_out_of_the_newest_review_and_one_after_the_other() {
    let mut robot = lagging(SMB);
    robot.press("j j j").types("29").press("Enter").works_off();
    robot.press("+").act(Action::Paths).sees("Working");
    assert!(robot.app.doc.as_ref().unwrap().is_settled(), "by the key itself");
    robot.press("p + +");
    assert_eq!(robot.desk.borrow().iter().filter(|w| w.name == "ways").count(), 1);
    robot.works_off().sees("SMB001");
    assert_is_right(&robot);
}
