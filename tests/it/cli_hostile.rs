//! Names that would command a terminal, reorder a line, break a table or run in a spreadsheet.

use crate::program::Home;
use crate::schema::assert_valid;
use insta::assert_snapshot;
use pbxplan::text::width;
use std::fs;

const PLAN: &str = r#"(
    schema: 1,
    project: (name: "\u{1b}]0;gotcha\u{7}\u{1b}[31mred", customer: "| a | `b` *c* <i>d</i> $e$", reference: "=cmd|' /C calc'!A0", author: "x\r\ny\tz", date: "2026-11-24"),
    sites: [
        (name: "\u{202e}evil\u{202c}", devices: [
            (name: "=HYPERLINK(\"x\")", model: "IP6010\u{9b}2J", interfaces: (bri: 1),
             installed: [(license: "PBX-\u{1b}[2JPort13", quantity: 1), (license: "PBX-Fax13", quantity: 2)],
             pbx: (name: "東京|PBX", role: Master, objects: [
                (name: "@SUM(A1)", kind: User, count: 5, features: ["fax", "\u{1b}c"]),
                (name: "Zu\u{308}rich 👩‍💻", kind: User, count: 2, features: ["voicemail"]),
             ])),
            (name: "+49", model: "IP811", interfaces: (bri: 2)),
            (name: "-1", model: "IP811", interfaces: (bri: 2)),
            (name: "@x", model: "IP811", interfaces: (bri: 2)),
            (name: "東京ゲートウェイ", model: "IP811", interfaces: (bri: 2)),
        ]),
    ],
    waivers: [(code: "HW005", at: "@x", reason: "\u{1b}[5mblink")],
)"#;

fn home() -> Home {
    let home = Home::new();
    home.write("plan.ron", PLAN);
    home
}

/// Nothing a terminal obeys, nothing that hides or reorders text.
fn assert_harmless(words: &str, said: &str) {
    for c in said.chars().filter(|&c| c != '\n') {
        let hidden = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
        assert!(!c.is_control() && !hidden, "{words} lets {c:?} through");
    }
}

#[test]
fn no_output_lets_them_through() {
    let home = home();
    for words in [
        "bill plan.ron",
        "bill plan.ron --ascii",
        "bill plan.ron --format markdown",
        "bill plan.ron --format csv",
        "bill plan.ron --format json",
        "check plan.ron",
        "check plan.ron -v",
        "check plan.ron --format json",
        "check plan.ron --format sarif",
        "why plan.ron port",
        "why plan.ron fax",
        "why plan.ron bri",
        "why plan.ron port --format json",
        "fix plan.ron --diff --unsafe",
        "fmt -",
        "\u{1b}[2J",
        "bill \u{1b}[2J.ron",
        "bill plan.ron --\u{1b}[2J",
        "bill plan.ron --format \u{1b}[2J",
        "why plan.ron \u{1b}[2J",
        "why plan.ron port --at \u{1b}[2J",
        "explain \u{1b}[2J",
        "bill plan.ron -o x.\u{1b}[2J",
    ] {
        let said = home.run_with(words, PLAN.as_bytes());
        assert!(!said.out.is_empty() || !said.err.is_empty(), "{words:?}");
        assert_harmless(words, &said.out);
        assert_harmless(words, &said.err);
    }
}

#[test]
fn the_bill_as_text_stays_aligned() {
    let said = home().run("bill plan.ron");
    let rows = said.out.lines().filter_map(|l| l.strip_suffix(" BRI"));
    let columns: Vec<usize> = rows.map(width).collect();
    assert!(columns.len() >= 4 && columns.iter().all(|c| *c == columns[0]), "{said}");
    assert_snapshot!(said);
}

#[test]
fn markdown_cells_stay_cells() {
    let said = home().run("bill plan.ron --format markdown");
    for table in said.out.split("\n\n").filter(|part| part.starts_with('|')) {
        let cells = |line: &str| line.replace("\\|", "").matches('|').count();
        let first = table.lines().next().map(cells);
        assert!(table.lines().all(|l| Some(cells(l)) == first), "{table}");
    }
    assert_snapshot!(said);
}

#[test]
fn a_spreadsheet_runs_no_cell() {
    let said = home().run("bill plan.ron --format csv");
    let mut reader = csv::Reader::from_reader(said.out.as_bytes());
    let mut seen = 0;
    for record in reader.records() {
        for cell in &record.unwrap() {
            let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(!runs, "{cell}");
            seen += usize::from(cell.starts_with('\''));
        }
    }
    assert!(seen >= 4, "{said}");
}

#[test]
fn json_keeps_names_as_they_are() {
    let said = home().run("bill plan.ron --format json");
    assert_valid("bill.json", &said.out);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(json["plan"]["name"], "\u{1b}]0;gotcha\u{7}\u{1b}[31mred");
    let places: Vec<&str> = json["lines"][0]["causes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["at"].as_str().unwrap())
        .collect();
    assert_eq!(places[0], "\u{202e}evil\u{202c}/=HYPERLINK(\"x\")/東京|PBX/@SUM(A1)");
}

#[test]
fn standard_input_has_a_name_in_sentences() {
    let home = Home::new();
    let said = home.run_with("bill -", b"(schema: 1, colour: 2, software: x)").err;
    assert!(said.contains(" standard input:1:"), "{said}");
    let said = home.run_with("bill - -q", b"(schema: 1, colour: 2)").err;
    assert!(said.starts_with("warning: standard input: line 1, column 13: "), "{said}");
}

#[test]
fn a_file_in_another_encoding_is_told_what_to_do() {
    let home = Home::new();
    home.write("utf16.ron", b"\xff\xfe(\0s\0").write("latin.ron", b"(\n\"Z\xfcrich\")");
    for (file, place) in [("utf16.ron", "1:1"), ("latin.ron", "2:3")] {
        let said = home.run(&format!("bill {file}")).err;
        assert!(said.contains(&format!("{file}:{place}")), "{said}");
        assert!(said.contains("save it as UTF-8"), "{said}");
    }
}

#[test]
fn a_price_list_of_any_size_is_refused_at_once() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    fs::File::create(home.path("prices.csv")).unwrap().set_len(64 << 20).unwrap();
    let said = home.run("bill plan.ron --prices prices.csv");
    assert_eq!(said.status, 2);
    assert!(said.err.contains("larger than 8 MiB"), "{said}");
}
