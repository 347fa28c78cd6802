//! Stories in which something could get lost, or be taken for what it is not.

use super::robot::Robot;
use pbxplan::tui::action::Action;

const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");

/// The plan with a second Master beside the first.
fn two_masters() -> String {
    let mut plan = pbxplan::plan::read(SMB.as_bytes()).unwrap().plan;
    let mut second = plan.sites[0].devices[0].clone();
    second.name = "second".to_owned();
    if let Some(node) = &mut second.pbx {
        node.name = "second".to_owned();
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
