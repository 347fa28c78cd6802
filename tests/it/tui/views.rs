//! The screen at its sizes, as text, and a few styles.

use super::robot::Robot;
use pbxplan::tui::action::Action;
use ratatui::style::{Color, Modifier};

const THREE: &str = include_str!("../../../assets/examples/three-sites.ron");
const MIGRATION: &str = include_str!("../../../assets/examples/migration-without-ssa.ron");

fn shown(columns: u16, lines: u16, source: &str) -> Robot {
    Robot::new(columns, lines).opens("plan.ron", source)
}

#[test]
fn welcome_at_80x24() {
    insta::assert_snapshot!(Robot::new(80, 24).screen());
}

#[test]
fn plan_at_120x40() {
    insta::assert_snapshot!(shown(120, 40, THREE).screen());
}

#[test]
fn plan_at_80x24() {
    insta::assert_snapshot!(shown(80, 24, THREE).screen());
}

#[test]
fn plan_at_60x20_has_one_pane_and_a_breadcrumb() {
    insta::assert_snapshot!(shown(60, 20, THREE).press("j j").screen());
}

#[test]
fn plan_at_40x12_says_the_size_that_is_needed() {
    insta::assert_snapshot!(shown(40, 12, THREE).screen());
}

#[test]
fn nothing_panics_at_any_small_size() {
    let mut robot = shown(1, 1, THREE);
    for (columns, lines) in
        [(1, 1), (2, 1), (1, 30), (59, 19), (60, 19), (61, 20), (79, 20), (300, 2)]
    {
        robot.resizes(columns, lines).press("a Esc ? Esc : Esc e Esc b p w ! / Esc");
    }
    robot.resizes(80, 24).sees("Topology");
}

#[test]
fn findings_with_the_selected_one_in_full() {
    insta::assert_snapshot!(shown(80, 24, MIGRATION).act(Action::NextFinding).screen());
}

#[test]
fn ways_out_with_what_they_change() {
    insta::assert_snapshot!(shown(120, 40, MIGRATION).act(Action::Paths).screen());
}

#[test]
fn why_of_a_line_down_to_objects() {
    insta::assert_snapshot!(shown(120, 40, THREE).act(Action::Bill).press("Enter").screen());
}

#[test]
fn a_form_with_what_is_wrong_under_its_field() {
    let mut robot = shown(80, 24, THREE);
    robot.press("j j j e").types("/").press("Down Down").types("2000000");
    insta::assert_snapshot!(robot.screen());
}

#[test]
fn the_ascii_set_draws_nothing_else() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Ascii).press("!");
    let screen = robot.screen();
    let other: String = screen.chars().filter(|c| !c.is_ascii()).collect();
    let names: String = THREE.chars().filter(|c| !c.is_ascii()).collect();
    assert!(other.chars().all(|c| names.contains(c)), "{other}");
}

#[test]
fn without_colours_only_modifiers_are_used_and_the_selection_is_seen() {
    let mut robot = shown(120, 40, MIGRATION);
    robot.act(Action::Theme).act(Action::Theme).press("j !");
    let buffer = robot.buffer();
    assert!(buffer.content.iter().all(|c| c.fg == Color::Reset && c.bg == Color::Reset));
    let reversed = |y: u16| (1..40).any(|x| buffer[(x, y)].modifier.contains(Modifier::REVERSED));
    let underlined =
        |y: u16| (1..40).any(|x| buffer[(x, y)].modifier.contains(Modifier::UNDERLINED));
    assert!((2..38).any(|y| reversed(y) || underlined(y)));
}

#[test]
fn high_contrast_names_every_colour_itself() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Theme);
    assert!(robot.buffer().content.iter().all(|c| c.fg != Color::Reset && c.bg != Color::Reset));
}

#[test]
fn wide_names_align_and_control_characters_are_signs() {
    let source = THREE
        .replacen("name: \"Three", "name: \"\\u{1b}[31m Three", 1)
        .replace("\"Lyon\"", "\"東京 Zu\u{308}rich\"");
    let mut robot = shown(120, 40, &source);
    robot.sees("␛[31m Three").sees("東京 Zu\u{308}rich");
    let edge = |line: &str| {
        let at = line.find('│').map(|_| ());
        at.map(|()| pbxplan::text::width(line))
    };
    let widths: Vec<usize> = robot.screen().lines().filter_map(edge).collect();
    assert!(widths.iter().all(|w| *w == 120), "{widths:?}");
}
