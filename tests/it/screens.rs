//! The pictures of the documentation: drawn by the program itself, so that they show what it shows.

use super::tui::robot::Robot;
use pbxplan::tui::action::Action;
use std::path::Path;

mod svg;

const THREE: &str = include_str!("../../assets/examples/three-sites.ron");
const MIGRATION: &str = include_str!("../../assets/examples/migration-with-ssa.ron");
const CALLS: &str = include_str!("../../assets/examples/call-centre.ron");

/// Holds a picture to what the robot sees; `UPDATE_SCREENS=1 cargo test` draws it anew, to be looked at.
#[track_caller]
fn assert_picture(name: &str, title: &str, robot: &Robot) {
    let current = is_current(name, title, robot);
    assert!(current, "docs/screens/{name} is out of date; {ANEW}\n{}", robot.screen());
}

/// What is said of a picture that is not what the robot sees.
pub const ANEW: &str = "UPDATE_SCREENS=1 draws it anew; the screen is";

/// Whether a picture is what the robot sees; it is after it was drawn anew.
pub fn is_current(name: &str, title: &str, robot: &Robot) -> bool {
    let picture = svg::picture(robot.buffer(), title);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screens").join(name);
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &picture).unwrap();
    }
    std::fs::read_to_string(&path).unwrap_or_default() == picture
}

#[test]
fn welcome() {
    assert_picture("welcome-80x24.svg", "The welcome screen", &Robot::new(80, 24));
}

#[test]
fn bill() {
    let mut robot = Robot::new(120, 40).opens("three-sites.ron", THREE);
    robot.press("j j j");
    assert_picture("bill-120x40.svg", "A plan of three sites with its bill", &robot);
}

#[test]
fn why() {
    let mut robot = Robot::new(120, 40).opens("three-sites.ron", THREE);
    robot.act(Action::Bill).press("j j j").act(Action::Why);
    assert_picture("why-120x40.svg", "Where a line of the bill comes from", &robot);
}

#[test]
fn paths() {
    let mut robot = Robot::new(120, 40).opens("migration-with-ssa.ron", MIGRATION);
    robot.act(Action::NextFinding).act(Action::Paths);
    assert_picture("paths-120x40.svg", "The ways out of licenses that are too old", &robot);
}

#[test]
fn findings() {
    let mut robot = Robot::new(80, 24).opens("migration-with-ssa.ron", MIGRATION);
    robot.act(Action::NextFinding);
    assert_picture("findings-80x24.svg", "The findings of a migration", &robot);
}

#[test]
fn readings() {
    let mut robot = Robot::new(80, 24).opens("call-centre.ron", CALLS);
    robot.act(Action::Readings).press("End Up Space");
    assert_picture("readings-80x24.svg", "Another reading and what it makes of the bill", &robot);
}

#[test]
fn what_if() {
    let mut robot = Robot::new(80, 24).opens("three-sites.ron", THREE);
    robot.act(Action::WhatIf).press("+ + Down Down +");
    assert_picture("what-if-80x24.svg", "What more users and a failed node would mean", &robot);
}

#[test]
fn compare() {
    let mut robot = Robot::new(80, 24).opens("three-sites.ron", THREE);
    robot.press("j j j + +").act(Action::Compare).press("s Z Down Down Down Down");
    assert_picture("compare-80x24.svg", "A plan compared with its file, with the reasons", &robot);
}

#[test]
fn installed() {
    let mut robot = Robot::new(80, 24).opens("migration-with-ssa.ron", MIGRATION);
    robot.press("j j").act(Action::Inventory);
    assert_picture("installed-80x24.svg", "The licenses installed on a device", &robot);
}

#[test]
fn wide() {
    let mut robot = Robot::new(200, 60).opens("call-centre.ron", CALLS);
    robot.press("j j j");
    assert_picture("bill-200x60.svg", "A call centre on a wide screen", &robot);
}
