//! The screen at its sizes, as text, and a few styles.

use super::robot::{Robot, in_every_language};
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
    insta::assert_snapshot!(shown(120, 40, THREE).act(Action::Bill).press("j Enter").screen());
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

const SIZES: [(u16, u16); 4] = [(60, 20), (80, 24), (120, 40), (200, 60)];

#[test]
fn the_header_lets_whole_parts_go_and_cuts_nothing() {
    for (columns, lines) in SIZES {
        let mut robot = shown(columns, lines, MIGRATION);
        in_every_language(&mut robot, |robot, language| {
            let screen = robot.screen();
            let header = screen.lines().next().unwrap();
            assert!(!header.contains('…'), "{language} {columns}: {header}");
            for stays in ["Migration without SSA", "V13", "5 "] {
                assert!(header.contains(stays), "{language} {columns}: {header}");
            }
            let digits: String = header.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.contains("1238"), "what to buy: {header}");
        });
    }
}

#[test]
fn the_header_says_every_total_at_80_columns_in_every_language() {
    let mut robot = shown(80, 24, THREE);
    in_every_language(&mut robot, |robot, language| {
        let screen = robot.screen();
        let header = screen.lines().next().unwrap();
        for total in ["236", "15", "20"] {
            assert!(header.contains(total), "{language}: {header}");
        }
    });
}

#[test]
fn functions_in_the_tree_are_whole_or_counted() {
    let many = THREE.replacen("\"voicemail\"", "\"uc\", \"voicemail\", \"reporting\"", 1);
    for (columns, lines) in SIZES {
        for source in [THREE, &many] {
            let mut robot = shown(columns, lines, source);
            in_every_language(&mut robot, |robot, language| {
                let screen = robot.press("g").screen();
                let staff: Vec<&str> = screen
                    .lines()
                    .filter(|l| l.starts_with('│') && l.contains("  Staff"))
                    .collect();
                assert!(!staff.is_empty());
                for line in staff {
                    let tree = line.trim_start_matches('│').split('│').next().unwrap();
                    assert!(!tree.contains('…'), "{language} {columns}: {tree}");
                    assert!(tree.contains("voicemail") || tree.contains("+2"), "{tree}");
                }
            });
        }
    }
}

#[test]
fn the_reason_of_what_cannot_be_done_is_read_in_full_below_the_list() {
    let reasons = ["There is no other node", "Il n’y a pas d’autre nœud", "Es gibt keinen anderen"];
    for (columns, lines) in [(60, 20), (80, 24)] {
        let mut robot =
            shown(columns, lines, include_str!("../../../assets/templates/single-site.ron"));
        let mut at = 0;
        in_every_language(&mut robot, |robot, language| {
            robot.press("G").act(Action::Help).types("move");
            let screen = robot.screen();
            let rule = screen.lines().position(|l| l.starts_with("│──"));
            let below: Vec<&str> = screen.lines().skip(rule.unwrap()).collect();
            assert!(!below.join(" ").contains('…'), "{language} {columns}: {screen}");
            assert!(screen.contains(reasons[at]), "{language} {columns}: {screen}");
            at += 1;
        });
    }
}

#[test]
fn what_shipped_plans_are_is_said_in_so_many_cells_in_every_language() {
    use pbxplan::plan::{EXAMPLES, TEMPLATES};
    let mut robot = Robot::new(80, 24);
    in_every_language(&mut robot, |robot, language| {
        for (kind, all) in [("template", TEMPLATES), ("example", EXAMPLES)] {
            for shipped in all {
                let said = robot.app.text.say(&format!("report-{kind}-{}", shipped.name));
                assert!(pbxplan::text::width(&said) <= 54, "{language}: {said}");
            }
        }
    });
}

#[test]
fn what_a_way_changes_is_read_to_its_end_where_it_has_no_room() {
    for (columns, lines) in [(60, 20), (80, 24)] {
        let mut robot = shown(columns, lines, MIGRATION);
        robot.act(Action::Paths).sees("more lines: PageDown").sees_no("Load software");
        let way = robot.app.path.clone();
        let mut read = robot.screen();
        // The way stays the same until all of it was read; the next one begins at its beginning.
        while robot.screen().contains("more lines") || robot.screen().contains("more line:") {
            read.push_str(&robot.act(Action::PageDown).screen());
            assert_eq!(robot.app.path, way, "{}", robot.screen());
        }
        for seen in ["If: ", "PBX-Standby11%500: 100", "Load software V13", "Left: SSA001"] {
            assert!(read.contains(seen), "{seen} in {columns}: {read}");
        }
        robot.press("j").sees("more lines: PageDown");
        if columns == 80 {
            robot.press("Tab").sees("more lines: p");
        }
    }
}

#[test]
fn what_is_cut_says_so_whole_and_stays_by_esc() {
    for (columns, lines) in SIZES {
        let mut robot = shown(columns, lines, THREE);
        in_every_language(&mut robot, |robot, language| {
            robot.press("g j j j j").act(Action::Cut).press("k j");
            let screen = robot.screen();
            let mut trees =
                screen.lines().filter_map(|l| l.trim_start_matches('│').split('│').next());
            let tree = trees.find(|tree| tree.contains("  Staff")).unwrap();
            assert!(tree.contains(')') && !tree.contains('…'), "{language}: {tree}");
            robot.press("Esc");
            assert!(robot.app.doc.as_ref().unwrap().cut().is_none());
            robot.act(Action::Cut).press("g j").act(Action::Cut).act(Action::Paste);
            assert!(robot.app.notice.is_some(), "{}", robot.screen());
            assert!(!robot.app.unsaved());
        });
    }
}

#[test]
fn what_is_wrong_with_a_file_is_read_to_the_end_of_its_lines() {
    for (columns, lines) in [(60, 20), (80, 24), (120, 40)] {
        let mut robot = shown(columns, lines, THREE);
        let source = "(schema: 1, sites: [(name: \"A\", x: 1, devices: [(model: \"IP311\")])])";
        std::fs::write(robot.path("bad.ron"), source).unwrap();
        in_every_language(&mut robot, |robot, _| {
            robot.reopens("bad.ron");
            robot.sees("notes").sees("devices");
        });
    }
}

#[test]
fn names_of_the_catalogue_are_whole_where_there_is_room() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Catalogue).types("conference").sees("App(innovaphone-pbx-conference)N  Conf");
}

#[test]
fn what_cannot_be_done_here_says_which_key_helps() {
    let mut robot = shown(80, 24, THREE);
    robot.press("g j").act(Action::Fix).sees("! goes to the next one");
    robot.act(Action::Paste).sees("x cuts").act(Action::FindNext).sees("/ looks for");
}

#[test]
fn how_to_leave_is_said_at_every_size_in_every_language() {
    let mut robot = shown(60, 20, MIGRATION);
    in_every_language(&mut robot, |robot, language| {
        let escape = if language == "français" { "Échap" } else { "Esc" };
        for keys in ["j j I", "B", "e", "a", "r", "Ctrl-p", "/", ":", "?", "c"] {
            robot.press(keys).sees(escape);
            robot.app.dialogs.clear();
        }
        let screen = robot.press("Esc").screen();
        assert!(screen.lines().last().unwrap().contains('?'), "{language}");
    });
}

#[test]
fn a_small_screen_says_the_size_it_needs_in_every_language() {
    let mut robot = shown(40, 12, THREE);
    in_every_language(&mut robot, |robot, _| {
        robot.sees("60x20").sees("40x12").sees_no("…");
    });
}

#[test]
fn what_the_bill_does_with_licenses_is_not_cut_for_want_of_room() {
    let mut robot = shown(60, 20, MIGRATION);
    let words = ["remove", "supprimer", "entfernen"];
    let mut at = 0;
    in_every_language(&mut robot, |robot, _| {
        robot.press("g j j").act(Action::Inventory).sees(words[at]);
        at += 1;
    });
}

#[test]
fn what_is_said_is_said_in_full_on_as_many_lines_as_it_takes() {
    let mut robot = shown(60, 20, THREE);
    let path = robot.path("a folder that is not there/with a plan in it that never was.ron");
    robot.go([]);
    robot.app.effects.push(pbxplan::tui::effect::Effect::Load(path));
    robot.go([]);
    let screen: String = robot.screen().split_whitespace().collect();
    assert!(screen.contains("neverwas.roncannotberead:"), "{}", robot.screen());
    robot.press("j").sees_no("cannot be read");
}

/// What stands in the pane on the right, line by line.
fn right_pane(robot: &Robot) -> Vec<String> {
    let screen = robot.screen();
    let lines = screen.lines().filter(|line| line.ends_with('│'));
    lines.map(|line| line.trim_end_matches('│').rsplit('│').next().unwrap().to_owned()).collect()
}

#[test]
fn a_line_of_the_bill_is_whole_at_every_size_in_every_language() {
    for entry in std::fs::read_dir(crate::program::project("assets/examples")).unwrap() {
        let path = entry.unwrap().path();
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        if path.extension().is_none_or(|e| e != "ron") {
            continue;
        }
        for (columns, lines) in SIZES {
            let mut robot = shown(columns, lines, &source);
            in_every_language(&mut robot, |robot, language| {
                robot.app.show(pbxplan::tui::app::Tab::Bill);
                robot.press("g");
                let pane = right_pane(robot).join("\n");
                assert!(!pane.contains('…'), "{} {language} {columns}:\n{pane}", path.display());
            });
        }
    }
}

#[test]
fn a_line_and_where_it_goes_are_one_row_to_walk_over() {
    let source = THREE.replace("grenoble-gw", "a-gateway-with-a-rather-long-name");
    let mut robot = shown(80, 24, &source);
    robot.act(Action::Bill).press("g").sees("from a-gateway-with-a-rather-long-name");
    let marked = |robot: &Robot| {
        let reversed =
            |y: u16| (34..78).any(|x| robot.buffer()[(x, y)].modifier.contains(Modifier::REVERSED));
        (2..22).filter(|&y| reversed(y)).collect::<Vec<u16>>()
    };
    assert_eq!(marked(&robot), [3, 4]);
    assert_eq!(marked(robot.press("j")), [5]);
    // The heading of a section comes into sight again with its first line.
    robot.resizes(80, 20).press("G g").sees("Central pool");
}

#[test]
fn the_numbers_of_ways_out_stand_under_words_and_titles_can_be_told_apart() {
    let words = ["Way out", "Issue", "Weg"];
    for (columns, lines) in SIZES {
        let mut robot = shown(columns, lines, MIGRATION);
        let mut at = 0;
        in_every_language(&mut robot, |robot, language| {
            robot.app.show(pbxplan::tui::app::Tab::Paths);
            robot.go([]);
            robot.press("g").sees(words[at]);
            at += 1;
            let pane = right_pane(robot);
            let end = pane.iter().position(|l| l.starts_with('─')).unwrap();
            let titles = pane[1..end].iter().filter(|l| l.starts_with("   "));
            // The numbers stand beside the first line of a title.
            let titles = titles.fold(Vec::<String>::new(), |mut all, line| {
                match all.last_mut() {
                    Some(last) if !line.trim_end().ends_with(|c: char| c.is_ascii_digit()) => {
                        last.push_str(line);
                    }
                    _ => all.push(line.clone()),
                }
                all
            });
            let all: std::collections::BTreeSet<_> = titles.iter().collect();
            // What is to be resolved is read in full too, at the latest below.
            let words = pane.join(" ");
            let whole = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let ends = ["for software V13", "pour le logiciel V13", "für Softwarestand V13"];
            assert!(whole.contains(ends[at - 1]), "{language} {columns}: {whole}");
            assert_eq!(all.len(), titles.len(), "{language} {columns}: {titles:#?}");
        });
    }
}

#[test]
fn findings_have_the_room_of_the_inspector_until_it_is_asked_for() {
    let mut robot = shown(120, 40, MIGRATION);
    robot.sees("Site: Hotel").act(Action::Findings).sees_no("Site: Hotel");
    robot.sees("100\u{a0}× PBX-Standby11%500 cannot run software V13 (cured)");
    robot.act(Action::Inspector).sees("Site: Hotel").sees("[Findings]");
    robot.act(Action::Bill).sees("Site: Hotel").act(Action::Paths).sees_no("Site: Hotel");
    robot.resizes(160, 40).sees("Site: Hotel");
}

#[test]
fn a_thing_is_found_by_its_place() {
    let mut robot = shown(80, 24, THREE);
    robot.press("/").types("grenoble/st").press("Enter");
    let path = |robot: &Robot| robot.app.selected().unwrap().path(robot.plan());
    assert_eq!(path(&robot), "Grenoble/grenoble-gw/grenoble/Staff");
    // From there to the next one of that kind, wherever; and only what matches is shown.
    robot.press("/").types("nice/nice-gw/").press("Tab").sees_no("Lyon").sees("PSTN");
    robot.press("Esc").sees("Lyon").press("/").types("lyon/none").sees("Nothing is called");
}

#[test]
fn the_page_to_be_printed_fits_a_narrow_screen() {
    for source in [THREE, MIGRATION] {
        let mut robot = shown(60, 20, source);
        robot.act(Action::Print).press("y");
        let page = robot.asked.0.pop().unwrap();
        let widest = page.lines().map(pbxplan::text::width).max().unwrap();
        assert!(widest <= 60, "{widest}: {page}");
    }
}

#[test]
fn alike_findings_say_where_they_are() {
    let mut robot = shown(80, 24, THREE);
    robot.act(Action::Findings).sees("HW005   grenoble-gw: the").sees("HW005   nice-gw: the");
    robot.sees("POOL003 20\u{a0}× PBX-Port13 bel").sees("POOL001 nice is licensed");
}

#[test]
fn a_row_of_a_derivation_is_read_in_full_where_it_is_selected() {
    let mut robot = shown(80, 24, THREE);
    robot.press("j").act(Action::Why).sees("200 × PBX-VoicemailUser13 …").press("j");
    robot.sees("│ 140 of + 200 × PBX-VoicemailUser13 on").sees("│ lyon-gw  ");
}

#[test]
fn help_says_the_key_of_what_cannot_be_done_now_too() {
    let mut robot = Robot::new(120, 40);
    robot.act(Action::Help).types("duplicate").sees("No plan is open").sees("   D │");
    let mut robot = Robot::new(60, 20);
    robot.act(Action::Help).types("what if").sees(" t │");
}

#[test]
fn pages_of_words_are_not_cut_on_a_narrow_screen() {
    let mut robot = shown(60, 20, THREE);
    in_every_language(&mut robot, |robot, language| {
        // What fits has a blank before the frame.
        let fits = |robot: &mut Robot| {
            let screen = robot.screen();
            let pairs = screen.chars().zip(screen.chars().skip(1));
            let cut = pairs.filter(|&(before, c)| c == '│' && before.is_alphanumeric()).count();
            assert_eq!(cut, 0, "{language}:\n{screen}");
        };
        robot.act(Action::Catalogue).press("Down Down Enter");
        fits(robot);
        robot.press("Esc Esc j e F1");
        fits(robot);
        robot.press("Esc Esc k");
    });
    std::fs::write(robot.path("bad.ron"), "(schema: 1, sites: [(name: \"A long name\", x: 1)])")
        .unwrap();
    robot.reopens("bad.ron");
    let screen = robot.screen();
    assert!(!screen.lines().any(|l| l.len() > 5 && l.starts_with('│') && !l.ends_with('│')));
}

#[test]
fn what_a_field_is_stands_at_the_foot_of_a_small_form_too() {
    let mut robot = shown(60, 20, THREE);
    in_every_language(&mut robot, |robot, _| {
        robot.press("j j e Down").sees("§1.2").act(Action::Discard).press("k k");
    });
}

#[test]
fn what_becomes_of_installed_licenses_stands_below_where_it_has_no_room() {
    let with_ssa = include_str!("../../../assets/examples/migration-with-ssa.ron");
    let mut robot = shown(60, 20, with_ssa);
    robot.press("j j").act(Action::Inventory).sees("On the bill: upgrade to V13");
    robot.press("Down").sees_no("On the bill: ");
}
