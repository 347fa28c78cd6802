//! The pictures of the documentation: drawn by the program itself, so that they show what it shows.
//!
//! Those of the guides are drawn where they stand in a guide (`guide.rs`); here is the one of the readme.

use super::tui::robot::Robot;
use std::path::Path;

mod svg;

const THREE: &str = include_str!("../../assets/examples/three-sites.ron");

/// What is said of a picture that is not what the robot sees.
pub const ANEW: &str = "UPDATE_SCREENS=1 draws it anew; the screen is";

/// Whether a picture is what the robot sees; it is after it was drawn anew.
pub fn is_current(name: &str, title: &str, robot: &Robot) -> bool {
    is_drawn(name, &svg::picture(robot.buffer(), title))
}

/// Whether a picture of the documentation is this one; it is after it was drawn anew.
pub fn is_drawn(name: &str, picture: &str) -> bool {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screens").join(name);
    if std::env::var_os("UPDATE_SCREENS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, picture).unwrap();
    }
    std::fs::read_to_string(&path).unwrap_or_default() == picture
}

#[test]
fn bill() {
    let mut robot = Robot::new(120, 40).opens("three-sites.ron", THREE);
    robot.press("j j j");
    let (name, title) = ("bill-120x40.svg", "A plan of three sites with its bill");
    assert!(is_current(name, title, &robot), "{name}: {ANEW}\n{}", robot.screen());
}
