//! Writing plan files: canonical, byte-stable, and read back as the same.

use pbxplan::plan::{Head, Plan, Project, Site, read, write};

fn canonical(text: &str) -> String {
    let document = read(text.as_bytes()).unwrap();
    write(&document.plan, &document.head)
}

#[test]
fn canonical_files_stay_as_they_are() {
    for text in [
        include_str!("../data/plans/every-field.ron"),
        include_str!("../data/plans/gateway-v11.ron"),
        include_str!("../data/plans/three-cities.ron"),
    ] {
        assert_eq!(canonical(text), text);
    }
}

#[test]
fn only_what_differs_from_the_defaults_is_written() {
    let text = "(schema: 1, project: (name: \"\"), readings: (tier: Graduated), sites: [(name: \"a\", \
        devices: [(name: \"b\", model: \"c\", warranty: Standard, interfaces: (bri: 0), installed: [], \
        pbx: (name: \"d\", role: Master, objects: [(name: \"e\", kind: User, count: 1, peak: None, \
        features: [], transfer_target: false)]))])])";
    let expected = r#"#![enable(implicit_some)]
(
    schema: 1,
    software: 13,
    sites: [
        (
            name: "a",
            devices: [
                (
                    name: "b",
                    model: "c",
                    pbx: (
                        name: "d",
                        role: Master,
                        objects: [
                            (
                                name: "e",
                                kind: User,
                            ),
                        ],
                    ),
                ),
            ],
        ),
    ],
)
"#;
    assert_eq!(canonical(text), expected);
}

#[test]
fn the_head_is_kept_word_for_word() {
    let text = "// first\n//\n\n/* block\n   of two */\n#![enable(implicit_some)]\n// below\n(\n    schema: 1,\n    software: 13,\n)\n";
    assert_eq!(canonical(text), text);
    let without_header = "// first\n( // gone\nschema: 1)";
    let written = canonical(without_header);
    assert_eq!(
        written,
        "// first\n#![enable(implicit_some)]\n(\n    schema: 1,\n    software: 13,\n)\n"
    );
    assert_eq!(canonical(&written), written);
}

#[test]
fn texts_are_written_so_that_a_line_stays_a_line() {
    let odd = "a\nb\r\t\"\\ \u{1b}[31m é東\u{202e}\u{0}\u{feff}'";
    let project = Project { notes: odd.to_owned(), ..Project::default() };
    let plan = Plan { project, ..Plan::default() };
    let text = write(&plan, &Head::default());
    assert!(text.contains(r#"notes: "a\nb\r\t\"\\ \u{1b}[31m é東\u{202e}\u{0}\u{feff}'","#));
    assert_eq!(read(text.as_bytes()).unwrap().plan, plan);
    assert_eq!(ron::from_str::<Plan>(&text).unwrap(), plan);
}

#[test]
fn empty_parts_are_written_as_such() {
    let plan =
        Plan { sites: vec![Site { name: "a".into(), ..Site::default() }], ..Plan::default() };
    let text = write(&plan, &Head::default());
    assert!(
        text.ends_with(
            "    sites: [\n        (\n            name: \"a\",\n        ),\n    ],\n)\n"
        )
    );
}
