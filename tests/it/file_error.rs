//! What a reader sees of a file that cannot be read.

use pbxplan::plan::read;
use pbxplan::report::{FileLook, file_errors, file_warning};
use pbxplan::text::{Lang, Text};

const PLAIN: FileLook = FileLook { color: false, ascii: true, width: 80 };

fn seen(bytes: &[u8]) -> String {
    let errors = read(bytes).unwrap_err();
    file_errors(&Text::new(Lang::En), "north.ron", &errors, PLAIN)
}

#[test]
fn a_wrong_word_is_underlined_with_the_nearest() {
    let text = "(schema: 1,\n readings: (tier: Gradual),\n)";
    let expected = "\
error: one of these is expected here: Graduated, AllUnits
 --> north.ron:2:19
  |
2 |  readings: (tier: Gradual),
  |                   ^^^^^^^ did you mean Graduated?";
    assert_eq!(seen(text.as_bytes()), expected);
}

#[test]
fn the_end_of_the_file_is_shown() {
    let expected = "\
error: a comma or the “)” for what line 1 opened is expected here
 --> north.ron:2:11
  |
2 | schema: 1,
  |           ^ the file ends here";
    assert_eq!(seen(b"(\nschema: 1,"), expected);
}

#[test]
fn a_file_as_a_whole_has_no_line() {
    let large = vec![b' '; 64 * 1024 * 1024 + 1];
    let expected = "\
error: the file is larger than 64 MiB, more than is read
--> north.ron";
    assert_eq!(seen(&large), expected);
}

#[test]
fn nothing_in_a_file_reaches_the_terminal_as_a_command() {
    let text = "(schema: 1, \t\u{1b}]0;title\u{7}\u{9b}2J project: (name: \"\u{1b}[31m\", date: 東\u{202e}))";
    let said = seen(text.as_bytes());
    assert!(said.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'), "{said:?}");
    assert!(said.contains("␛]0;title␇"), "{said}");
    let read = read(b"(schema: 1, x: 1)").unwrap();
    let mut field = read.unknown[0].clone();
    field.name = "\u{1b}c".to_owned();
    let warning = file_warning(&Text::new(Lang::En), &field);
    let fields = "schema, project, software, running, buy_version, readings, balance, orders, sites, waivers";
    let expected = format!("there is no field “␛c” here; it is left out. Fields here: {fields}");
    assert_eq!(warning, expected);
    let path = file_errors(
        &Text::new(Lang::En),
        "\u{1b}[2J.ron",
        &pbxplan::plan::read(b"").unwrap_err(),
        PLAIN,
    );
    assert!(!path.contains('\u{1b}'));
}

#[test]
fn the_mark_stays_right_after_tabs_and_wide_characters() {
    let said = seen("(schema: 1,\n\tsites: [(name: \"東京\")], software: X)".as_bytes());
    let expected = "\
error: a whole number from 5 to 99 is expected here
 --> north.ron:2:35
  |
2 |     sites: [(name: \"東京\")], software: X)
  |                                        ^";
    assert_eq!(said, expected);
}

#[test]
fn a_line_without_end_is_cut_around_the_mark() {
    let text = format!("(schema: 1, project: (notes: \"{}\", date: 1))", "x".repeat(9000));
    let said = seen(text.as_bytes());
    assert!(said.contains("north.ron:1:9040"), "{said}");
    assert!(said.lines().all(|l| l.len() < 100), "{said}");
    assert!(said.contains("date: 1))"), "{said}");
}

#[test]
fn every_error_is_said_in_words() {
    for text in [
        "",
        "(",
        "(schema",
        "(schema: 1 2)",
        "(schema: 1))",
        "(schema: \"",
        "(schema: 1)/*",
        "#!",
        "[]",
        "(schema: 1, project: (name: \"\\q\"))",
        "(schema: 1, project: (name: 1))",
        "()",
        "(schema: 1, project: (date: 1))",
        "(schema: 1, running: x)",
        "(schema: 1, sites: x)",
        "(schema: 1, schema: 1)",
        "(schema: 1, running: 1)",
        "(schema: 1, sites: [(name: \"/\")])",
        "(schema: 1, sites: [(name: \"\")])",
        "(schema: 1, sites: [(name: \" \")])",
        "(schema: 1, sites: [(name: \"\\n\")])",
        "(schema: 2)",
        "(schema: 0)",
        "(schema: 1, ,)",
        "(schema: 1, waivers: [(code: \"a\", reason: \"\")])",
        "(schema: )",
    ] {
        let said = seen(text.as_bytes());
        assert!(said.starts_with("error: "), "{said}");
        assert!(!said.contains("errors-"), "{text}: {said}");
    }
}

#[test]
fn each_mistake_is_underlined_and_of_many_the_rest_counted() {
    let text = "(schema: 1, software: X,\n readings: (tier: Gradual))";
    let expected = "\
error: a whole number from 5 to 99 is expected here
 --> north.ron:1:23
  |
1 | (schema: 1, software: X,
  |                       ^

error: one of these is expected here: Graduated, AllUnits
 --> north.ron:2:19
  |
2 |  readings: (tier: Gradual))
  |                   ^^^^^^^ did you mean Graduated?";
    assert_eq!(seen(text.as_bytes()), expected);
    let many = format!("(schema: 1, sites: [{}])", "(name: 1), ".repeat(23));
    let said = seen(many.as_bytes());
    assert_eq!(said.matches("error: ").count(), 20);
    assert!(said.ends_with("\n\n… and 3 more mistakes in this file"), "{said}");
}
