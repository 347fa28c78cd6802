//! Reading plan files: what is taken, what is refused, and where it is said to be wrong.

use pbxplan::plan::ReadErrorKind::Written;
use pbxplan::plan::{
    Document, NameFault, ObjectKind, OrderItem, Plan, ReadError, ReadErrorKind, Step, TrunkType,
    UnknownField, read, read_with, write,
};
use pbxplan::written::{Expected, LARGEST_FILE, Mistake, Value};

fn good(text: &str) -> Document {
    read(text.as_bytes()).unwrap_or_else(|e| panic!("{e:#?}\n{text}"))
}

fn bad(text: &str) -> ReadError {
    let errors = read(text.as_bytes()).map(|_| ()).expect_err(text);
    errors.first().clone()
}

/// Line, column, underlined text and kind.
fn at(text: &str) -> (usize, usize, String, ReadErrorKind) {
    let error = bad(text);
    let spot = error.spot.expect("a place");
    (spot.line, spot.column, spot.source[spot.span].to_owned(), *error.kind)
}

/// A plan with this text in place of the objects of its node, on line 9.
fn with_object(fields: &str) -> String {
    format!(
        "(\n schema: 1,\n sites: [(\n  name: \"S\",\n  devices: [(\n   name: \"d\",\n   \
         model: \"IP811\",\n   pbx: (name: \"n\", role: Master, objects: [\n    ({fields}),\n   \
         ]),\n  )],\n )],\n)\n"
    )
}

fn expected(expected: Expected, found: &str, nearest: Option<&str>) -> ReadErrorKind {
    Written(Mistake::Expected {
        expected,
        found: (!found.is_empty()).then(|| found.to_owned()),
        nearest: nearest.map(str::to_owned),
    })
}

#[test]
fn the_smallest_plan_has_every_default() {
    for text in ["(schema: 1)", "#![enable(implicit_some)]\n(schema:1,)", "\u{feff}( schema : 1 )"]
    {
        assert_eq!(good(text).plan, Plan::default());
    }
}

#[test]
fn every_field_is_read() {
    let text = include_str!("../data/plans/every-field.ron");
    let plan = good(text).plan;
    let by_serde: Plan = ron::from_str(text).unwrap();
    assert_eq!(plan, by_serde);
    assert_eq!(plan.orders[1].item, OrderItem::Isc);
    let at = plan.nodes().next().unwrap().0;
    let node = plan.node(at).unwrap();
    assert_eq!(node.objects[0].peak, Some(0));
    assert_eq!(node.objects[1].kind, ObjectKind::Trunk(TrunkType::T2));
    assert_eq!(plan.project.author, "Zürich 東京");
}

#[test]
fn the_forms_of_ron_are_taken() {
    let text = "#![enable(unwrap_newtypes)]\n#![enable(implicit_some, explicit_struct_names,)]\n\
        Plan(schema: 0x1u32, running: Some(1_1), buy_version: None, project: Project(name: r#\"a\"b\"#, \
        notes: \"\\x41\\u{e9}\\xc3\\xa9\\t\\\\\", date: Some(\"2026-02-28\")), software: +0b1101)";
    let plan = good(text).plan;
    assert_eq!((plan.running, plan.buy_version, plan.software), (Some(11), None, 13));
    assert_eq!(plan.project.name, "a\"b");
    assert_eq!(plan.project.notes, "Aéé\t\\");
    let by_serde: Plan = ron::from_str(&text.replace('+', "")).unwrap();
    assert_eq!(plan, by_serde);
}

#[test]
fn an_unknown_field_is_kept_out_and_said() {
    const PLAN: &[&str] = &[
        "schema",
        "project",
        "software",
        "running",
        "buy_version",
        "readings",
        "balance",
        "orders",
        "sites",
        "waivers",
    ];
    const PROJECT: &[&str] = &["name", "customer", "reference", "author", "date", "notes"];
    let text = "(\n  schema: 1,\n  sofware: 12,\n  project: (nmae: \"x\", colour: {\"a\": [('c', b\"\")]}),\n)";
    let read = good(text);
    assert_eq!(read.plan, Plan::default());
    let field = |name: &str, line, column, nearest, fields| UnknownField {
        name: name.to_owned(),
        line,
        column,
        nearest,
        belongs: Vec::new(),
        fields,
    };
    assert_eq!(
        read.unknown,
        [
            field("sofware", 3, 3, Some("software"), PLAN),
            field("nmae", 4, 13, Some("name"), PROJECT),
            field("colour", 4, 24, None, PROJECT),
        ]
    );
}

#[test]
fn a_field_of_another_part_is_told_where_it_belongs() {
    let belongs = |text: &str| -> Vec<(String, Vec<&'static str>)> {
        good(text).unknown.into_iter().map(|u| (u.name, u.belongs)).collect()
    };
    let text = "(schema: 1, quantity: 2, sites: [(name: \"S\", devices: [(name: \"d\", model: \"IP811\", \
                objects: [], software: 13, bri: 2, nothing: 1)])])";
    assert_eq!(
        belongs(text),
        [
            ("quantity".to_owned(), vec!["balance", "installed", "orders"]),
            ("objects".to_owned(), vec!["pbx"]),
            ("software".to_owned(), vec!["", "pbx", "operator", "queue_monitor"]),
            ("bri".to_owned(), vec!["interfaces"]),
            ("nothing".to_owned(), vec![]),
        ]
    );
}

#[test]
fn comments_are_the_head_or_lost() {
    let text = "// one\r\n//  two\n\n/* three\n */\n#![enable(implicit_some)]\n// four\n( // five\n  schema: 1, /* six\n  seven */\n)\n// eight";
    let read = good(text);
    assert_eq!(read.head.above, "// one\n//  two\n\n/* three\n */");
    assert_eq!(read.head.below, "// four");
    assert_eq!(read.lost_comments, [8, 9, 10, 12]);
    let plain = good("// a \"(\" in a comment\n(schema: 1)");
    assert_eq!(plain.head.above, "// a \"(\" in a comment");
    assert!(plain.lost_comments.is_empty());
    let header = good("#![enable(/* why */ implicit_some)] // here\n(schema: 1)");
    assert_eq!((header.head.below.as_str(), header.lost_comments), ("// here", vec![1]));
}

#[test]
fn a_comment_sign_inside_a_text_is_no_comment() {
    let read = good("(schema: 1, project: (notes: \"http://x /* y\", name: r\"// z\"))");
    assert_eq!(read.plan.project.notes, "http://x /* y");
    assert!(read.lost_comments.is_empty());
}

#[test]
fn files_that_are_no_plan_at_all() {
    for text in ["", " \n\t", "// only this\n", "#![enable(implicit_some)]\n", "\u{feff}"] {
        assert_eq!(*bad(text).kind, Written(Mistake::Empty), "{text:?}");
    }
    let large = vec![b' '; LARGEST_FILE + 1];
    let error = read(&large).unwrap_err().first().clone();
    assert_eq!(*error.kind, Written(Mistake::TooLarge { most: 64 * 1024 * 1024 }));
    assert_eq!(error.spot, None);
    let largest = [b"(schema: 1)".to_vec(), vec![b'\n'; LARGEST_FILE - 11]].concat();
    assert_eq!(read(&largest).unwrap().plan, Plan::default());
    assert_eq!(at("[1]"), (1, 1, "[1]".into(), expected(Expected::Fields, "[1]", None)));
    assert_eq!(at("Site(schema: 1)").3, expected(Expected::Fields, "Site(schema: 1)", None));
}

#[test]
fn not_utf8_is_said_with_its_line() {
    let error =
        read(b"(\n  schema: 1,\n  project: (name: \"Z\xfcrich\"),\n)").unwrap_err().first().clone();
    let spot = error.spot.unwrap();
    assert_eq!(*error.kind, Written(Mistake::NotUtf8));
    assert_eq!((spot.line, spot.column), (3, 21));
    assert_eq!(&spot.source[spot.span], "\u{fffd}");
    let cut = read(b"\xef\xbb\xbf(schema: 1) \xe6").unwrap_err().first().spot.clone().unwrap();
    assert_eq!((cut.line, cut.column), (1, 13));
    let utf16 = read(b"\xff\xfe(\0s\0").unwrap_err().first().spot.clone().unwrap();
    assert_eq!((utf16.line, utf16.column), (1, 1));
}

#[test]
fn nesting_without_end_is_refused_and_does_no_harm() {
    for open in ["(", "[", "{", "a(", "(a:", "[(", "Some("] {
        let text = format!("(schema: 1, x: {}", open.repeat(200_000));
        let kind = *bad(&text).kind;
        assert_eq!(kind, Written(Mistake::TooDeep { most: 64 }), "{open}");
    }
    let comment = bad(&"/*".repeat(200_000));
    assert_eq!(*comment.kind, expected(Expected::EndOfComment, "", None));
    let deep = format!("(schema: 1, x: {}1{})", "[".repeat(63), "]".repeat(63));
    assert_eq!(good(&deep).unknown.len(), 1);
    // The mark stands at the first sign that is too deep, on a line that is cut around it.
    let spot = bad(&"[".repeat(1_000_000)).spot.unwrap();
    assert_eq!((spot.line, spot.column), (1, 65));
    assert!(spot.source.len() < 1000);
}

#[test]
fn syntax_errors_say_what_was_expected() {
    let comma = |opened| Expected::CommaOrEnd { close: ')', opened };
    assert_eq!(
        at("(\n  schema: 1\n  software: 13,\n)"),
        (3, 3, "software".into(), expected(comma(1), "software", None))
    );
    assert_eq!(at("(\n schema: 1,\n"), (3, 1, String::new(), expected(comma(1), "", None)));
    assert_eq!(
        at("(schema: 1, sites: [(name: \"a\")}"),
        (1, 32, "}".into(), expected(Expected::CommaOrEnd { close: ']', opened: 1 }, "}", None))
    );
    assert_eq!(at("(schema 1)"), (1, 9, "1".into(), expected(Expected::Colon, "1", None)));
    assert_eq!(
        at("(schema: 1, \"software\": 2)").3,
        expected(Expected::FieldName, "\"software\"", None)
    );
    assert_eq!(at("(schema: ,)"), (1, 10, ",".into(), expected(Expected::Value, ",", None)));
    assert_eq!(at("(schema: 1))"), (1, 12, ")".into(), expected(Expected::EndOfFile, ")", None)));
    assert_eq!(
        at("(schema: 1, project: (name: \"abc), )"),
        (1, 29, "\"".into(), expected(Expected::EndOfText, "", None))
    );
    assert_eq!(
        at("(schema: 1, project: (name: \"a\\q\"))"),
        (1, 31, "\\q".into(), expected(Expected::Escape, "\\q", None))
    );
    assert_eq!(at("(schema: 1) /* a").3, expected(Expected::EndOfComment, "", None));
    assert_eq!(
        at("#![enable(implicit_none)]\n(schema: 1)"),
        (1, 11, "implicit_none".into(), expected(Expected::Header, "implicit_none", None))
    );
}

#[test]
fn fields_without_parentheses_are_told_so_where_they_begin() {
    let (line, column, marked, kind) = at("// a plan\nschema: 1,\nsoftware: 13,\n");
    assert_eq!((line, column, marked.as_str()), (2, 1, "schema"));
    assert_eq!(kind, expected(Expected::Fields, "schema", None));
}

#[test]
fn a_day_that_no_month_has_is_told_from_what_is_no_date() {
    for day in ["2026-02-30", "2026-13-01", "2026-00-10", "2025-02-29"] {
        let text = format!("(schema: 1, project: (date: \"{day}\"))");
        assert_eq!(at(&text).3, Written(Mistake::NoSuchDay), "{day}");
    }
}

#[test]
fn columns_count_characters() {
    let text = "(schema: 1, project: (name: \"東京 é\", date: 5))";
    let (line, column, marked, kind) = at(text);
    assert_eq!((line, column, marked.as_str()), (1, 43, "5"));
    assert_eq!(kind, expected(Expected::Date, "5", None));
}

#[test]
fn what_must_be_given() {
    let missing = |text: &str| match at(text) {
        (line, column, _, Written(Mistake::MissingField { field, instead })) => {
            (line, column, field, instead)
        }
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(missing("(software: 13)"), (1, 1, "schema", None));
    assert_eq!(missing("()"), (1, 1, "schema", None));
    assert_eq!(missing("(\n shema: 1)"), (2, 2, "schema", Some("shema".into())));
    assert_eq!(missing("(schema: 1, sites: [(),])"), (1, 21, "name", None));
    assert_eq!(missing("(schema: 1, sites: [(name: \"a\", devices: [(name: \"b\")])])").2, "model");
    assert_eq!(missing("(schema: 1, sites: [(name: \"a\", devices: [(model: \"b\")])])").2, "name");
    let pbx = |f: &str| {
        format!(
            "(schema: 1, sites: [(name: \"a\", devices: [(name: \"b\", model: \"c\", pbx: ({f}))])])"
        )
    };
    assert_eq!(missing(&pbx("name: \"x\"")).2, "role");
    assert_eq!(missing(&pbx("role: Master")).2, "name");
    assert_eq!(missing(&with_object("kind: User")), (9, 5, "name", None));
    assert_eq!(
        missing(&with_object("name: \"a\", knd: User")),
        (9, 17, "kind", Some("knd".into()))
    );
    assert_eq!(missing("(schema: 1, balance: [(quantity: 1)])").2, "license");
    assert_eq!(missing("(schema: 1, balance: [(license: \"x\")])").2, "quantity");
    assert_eq!(missing("(schema: 1, orders: [(quantity: 1)])").2, "item");
    assert_eq!(missing("(schema: 1, orders: [(item: \"ssc\")])").2, "quantity");
    assert_eq!(missing("(schema: 1, waivers: [(reason: \"x\")])").2, "code");
    assert_eq!(missing("(schema: 1, waivers: [(code: \"x\")])").2, "reason");
    // A field of an inner value does not stand for one of the outer.
    assert_eq!(
        missing("(schema: 1, sites: [(name: \"s\", devices: [(nam: 1, model: \"m\")])])").3,
        Some("nam".into())
    );
}

#[test]
fn a_waiver_without_a_word_of_reason_is_refused() {
    for reason in ["", " ", "\\n\\t"] {
        let text = format!("(schema: 1, waivers: [(code: \"POOL001\", reason: \"{reason}\")])");
        assert_eq!(at(&text).3, ReadErrorKind::BlankReason);
    }
}

#[test]
fn a_field_given_twice_is_refused() {
    let (line, column, marked, kind) = at("(\n schema: 1,\n software: 12,\n software: 13,\n)");
    assert_eq!((line, column, marked.as_str()), (4, 2, "software"));
    assert_eq!(kind, Written(Mistake::DuplicateField { field: "software".into(), first: 3 }));
}

#[test]
fn counts_are_whole_and_within_a_million() {
    for good_count in ["0", "1", "1000000", "1_000_000", "0xF4240", "7u64", "-0"] {
        good(&with_object(&format!("name: \"a\", kind: User, count: {good_count}")));
    }
    let count = |n: &str| at(&with_object(&format!("name: \"a\", kind: User, count: {n}")));
    for out in ["1000001", "-1", "4294967296", "99999999999999999999999999", "0xFFFFFFFFFFFFFFFFFF"]
    {
        let (line, column, marked, kind) = count(out);
        assert_eq!((line, column, marked.as_str()), (9, 36, out));
        let found = out.to_owned();
        assert_eq!(kind, Written(Mistake::OutOfRange { least: 0, most: 1_000_000, found }));
    }
    for not in ["1.0", "1e3", "\"3\"", "many", "[1]", "None", "0x", "-", "_1", "1,2", "3k"] {
        if let Written(Mistake::OutOfRange { .. }) = count(not).3 {
            panic!("{not} is no number at all");
        }
    }
    let quantity = at("(\nschema: 1,\norders: [\n(item: \"ssc\", quantity: 2000000)])");
    assert_eq!((quantity.0, quantity.1), (4, 25));
    assert!(read(b"(schema: 1, orders: [(item: \"ssc\", quantity: None)])").is_err());
    for field in ["bri", "pri", "isdn_channels", "conference_channels", "analog"] {
        let text = format!(
            "(schema: 1, sites: [(name: \"a\", devices: [(name: \"b\", model: \"c\", interfaces: ({field}: 1000001))])])"
        );
        assert!(
            matches!(at(&text).3, Written(Mistake::OutOfRange { most: 1_000_000, .. })),
            "{field}"
        );
    }
}

#[test]
fn versions_are_5_to_99() {
    for version in ["5", "13", "99", "Some(13)", "None"] {
        good(&format!("(schema: 1, running: {version})"));
    }
    for field in ["software", "running", "buy_version"] {
        for version in ["4", "100", "256", "269", "-13"] {
            let kind = at(&format!("(schema: 1, {field}: {version})")).3;
            let found = version.to_owned();
            assert_eq!(kind, Written(Mistake::OutOfRange { least: 5, most: 99, found }));
        }
    }
    assert_eq!(
        at("(schema: 1, software: V13)").3,
        expected(Expected::Number { least: 5, most: 99 }, "V13", None)
    );
    let none = at("(schema: 1, software: None)").3;
    assert_eq!(none, expected(Expected::Number { least: 5, most: 99 }, "None", None));
}

#[test]
fn sizes_of_smb_are_20_30_and_50() {
    let node = |size: &str| {
        format!(
            "(schema: 1, sites: [(name: \"a\", devices: [(name: \"b\", model: \"c\", \
             pbx: (name: \"n\", role: Master, smb_size: {size}))])])"
        )
    };
    for size in ["20", "30", "50"] {
        good(&node(size));
    }
    for size in ["0", "40", "\"30\"", "65566"] {
        let one_of = Expected::OneOf(vec!["20", "30", "50"]);
        assert_eq!(at(&node(size)).3, expected(one_of, size, None));
    }
}

#[test]
fn dates_are_days_that_exist() {
    let date = |d: &str| format!("(schema: 1, project: (date: {d}))");
    good(&date("\"2024-02-29\""));
    good(&date("Some(\"2026-12-31\")"));
    for wrong in [
        "\"24.11.2026\"",
        "\"2026-1-1\"",
        "\"20261124\"",
        "\"2026-11-24T10:00\"",
        "\"\"",
        "2026-11-24",
        "\"２０２６-1\"",
        "[]",
    ] {
        let (_, column, marked, kind) = at(&date(wrong));
        assert_eq!((column, marked.as_str()), (29, wrong));
        assert_eq!(kind, expected(Expected::Date, wrong, None));
    }
}

#[test]
fn words_are_exact_and_the_nearest_is_proposed() {
    let node = |f: &str| {
        format!(
            "(schema: 1, sites: [(name: \"a\", devices: [(name: \"b\", model: \"c\", \
             pbx: (name: \"n\", {f}))])])"
        )
    };
    let roles = || Expected::OneOf(vec!["Master", "Slave", "Standby"]);
    assert_eq!(at(&node("role: Mster")).3, expected(roles(), "Mster", Some("Master")));
    assert_eq!(at(&node("role: standby")).3, expected(roles(), "standby", Some("Standby")));
    assert_eq!(at(&node("role: \"Slave\"")).3, expected(roles(), "\"Slave\"", Some("Slave")));
    assert_eq!(at(&node("role: 1")).3, expected(roles(), "1", None));
    assert_eq!(at(&node("role: Qqq")).3, expected(roles(), "Qqq", None));
    let two = at(&node("role: Master, licensing: Centrl")).3;
    assert_eq!(two, expected(Expected::OneOf(vec!["Central", "Local"]), "Centrl", Some("Central")));
    let kind = |k: &str| match at(&with_object(&format!("name: \"a\", kind: {k}"))).3 {
        Written(Mistake::Expected { expected: Expected::OneOf(words), nearest, .. }) => {
            (words.len(), nearest)
        }
        other => panic!("{k}: {other:?}"),
    };
    assert_eq!(kind("Usr"), (12, Some("User".into())));
    assert_eq!(kind("Trunk(SIP)"), (4, Some("Sip".into())));
    assert_eq!(kind("Trunk(T3)").0, 4);
    assert_eq!(kind("Trunk").0, 12);
    assert_eq!(kind("User(1)"), (12, Some("User".into())));
    assert_eq!(kind("\"Executive\""), (12, Some("Executive".into())));
    assert_eq!(
        at("(schema: 1, readings: (tier: Gradual))").3,
        expected(Expected::OneOf(vec!["Graduated", "AllUnits"]), "Gradual", Some("Graduated"))
    );
    assert_eq!(
        at("(schema: 1, orders: [(item: \"scc\", quantity: 1)])").3,
        expected(Expected::OneOf(vec!["\"ssc\"", "\"isc\""]), "\"scc\"", Some("ssc"))
    );
    assert_eq!(
        good("(schema: 1, orders: [(item: \"iSC\", quantity: 1)])").plan.orders[0].item,
        OrderItem::Isc
    );
    let flag = at(&with_object("name: \"a\", kind: User, transfer_target: True")).3;
    assert_eq!(flag, expected(Expected::Flag, "True", Some("true")));
}

#[test]
fn names_have_limits() {
    let site = |name: &str| format!("(\n schema: 1, sites: [(name: \"{name}\")])");
    for name in ["a", &"é".repeat(64), "東京", "a b", "it's"] {
        good(&site(name));
    }
    for (name, fault) in [
        ("", NameFault::Empty),
        (&"é".repeat(65), NameFault::TooLong),
        ("a/b", NameFault::Slash),
        ("a\\nb", NameFault::Control),
        ("a\\u{9b}", NameFault::Control),
        (" a", NameFault::OuterSpace),
        ("a ", NameFault::OuterSpace),
    ] {
        let (line, column, marked, kind) = at(&site(name));
        assert_eq!((line, column), (2, 28));
        assert!(marked.starts_with('"'));
        assert_eq!(kind, ReadErrorKind::BadName(fault), "{name:?}");
    }
    assert_eq!(
        at(&with_object("name: \"a/b\", kind: User")).3,
        ReadErrorKind::BadName(NameFault::Slash)
    );
    // What is no part of a place is free.
    good("(schema: 1, project: (name: \" a/b\\n\"))");
    // Twice the same name is a finding, not an error of the file.
    good("(schema: 1, sites: [(name: \"a\"), (name: \"a\")])");
}

#[test]
fn names_the_catalogue_lacks_are_no_error() {
    let text = "(schema: 1, balance: [(license: \"PBX-Hologram13\", quantity: 1)])";
    assert_eq!(good(text).plan.balance[0].license, "PBX-Hologram13");
    good(&with_object("name: \"a\", kind: User, features: [\"hologram\"]"));
}

#[test]
fn other_schemas() {
    assert_eq!(
        at("(\n  schema: 2, future: ())"),
        (
            2,
            11,
            "2".into(),
            ReadErrorKind::SchemaLater { found: 2, newest: 1, needs: "0.2.0".into() }
        )
    );
    assert_eq!(at("(schema: 0)").3, ReadErrorKind::SchemaUnknown { found: 0, oldest: 1 });
    assert!(matches!(at("(schema: -1)").3, Written(Mistake::OutOfRange { .. })));
    assert!(matches!(at("(schema: 4294967295)").3, ReadErrorKind::SchemaLater { .. }));
    assert!(matches!(at("(schema: \"1\")").3, Written(Mistake::Expected { .. })));
}

/// An invented schema 0: `places` for the sites, and roles in lower case.
fn from_zero(document: &mut Value<'_>) {
    document.rename("places", "sites");
    for site in document.get_mut("sites").map(Value::items_mut).into_iter().flatten() {
        site.rename("title", "name");
    }
}

const INVENTED: &[Step] = &[Step { from: 0, change: from_zero }];

#[test]
fn an_earlier_schema_is_migrated() {
    let text = "(schema: 0, places: [(title: \"North\", wing: 3)])";
    let read = read_with(text.as_bytes(), INVENTED).unwrap();
    assert_eq!(read.migrated_from, Some(0));
    assert_eq!(read.plan.schema, Plan::SCHEMA);
    assert_eq!(read.plan.sites[0].name, "North");
    assert_eq!(read.unknown[0].name, "wing");
    assert!(write(&read.plan, &read.head).contains("schema: 1,"));
    // The newest schema takes no step, and its fields keep their meaning.
    let newest = read_with(b"(schema: 1, places: [])", INVENTED).unwrap();
    assert_eq!((newest.migrated_from, newest.unknown.len()), (None, 1));
}

#[test]
fn an_error_in_a_migrated_file_names_the_line_as_written() {
    let text = "(\n  schema: 0,\n  places: [\n    (title: 5),\n  ],\n)";
    let spot = read_with(text.as_bytes(), INVENTED).unwrap_err().first().spot.clone().unwrap();
    assert_eq!((spot.line, spot.column), (4, 13));
}

#[test]
fn a_long_line_is_cut_around_the_spot() {
    let text =
        format!("(schema: 1, project: (notes: \"{}\", date: 1, name: \"{0}\"))", "é".repeat(9000));
    let spot = bad(&text).spot.unwrap();
    assert_eq!((spot.line, spot.column), (1, 9040));
    assert_eq!(&spot.source[spot.span.clone()], "1");
    assert!(spot.source.len() < 300);
}

/// Line and column of all that is wrong, and how much more there is.
fn all_at(text: &str) -> (Vec<(usize, usize)>, usize) {
    let errors = read(text.as_bytes()).map(|_| ()).expect_err(text);
    let place = |e: &ReadError| e.spot.as_ref().map(|s| (s.line, s.column)).expect("a place");
    (errors.iter().map(place).collect(), errors.more())
}

#[test]
fn all_that_is_wrong_is_told_in_the_order_of_the_file() {
    let text = "(
 schema: \"1\",
 project: (name: 3, date: \"2026-02-30\"),
 software: 4,
 software: 13,
 orders: [(item: \"ssd\", quantity: -1)],
 sites: [(
  name: \"a/b\",
  devices: [
   (name: \"d\", pbx: (name: \"n\", rol: Master, objects: [(count: many)])),
   (name: 4, model: \"IP811\"),
  ],
 )],
 waivers: [(code: \"POOL001\", reason: \" \")],
)";
    let places = [
        (2, 10),
        (3, 18),
        (3, 27),
        (4, 12),
        (5, 2),
        (6, 18),
        (6, 35),
        (8, 9),
        (10, 4),
        (10, 33),
        (10, 56),
        (10, 56),
        (10, 64),
        (11, 11),
        (14, 38),
    ];
    assert_eq!(all_at(text), (places.to_vec(), 0));
}

#[test]
fn what_breaks_the_form_of_a_file_is_told_alone() {
    assert_eq!(all_at("(schema: 1, software: 4, running: 3"), (vec![(1, 36)], 0));
    assert_eq!(all_at("(schema: 2, software: 4)"), (vec![(1, 10)], 0));
}

#[test]
fn of_very_many_mistakes_the_first_are_told_and_the_others_counted() {
    let sites = "(name: 1),\n".repeat(30_000);
    let (places, more) = all_at(&format!("(schema: 1, sites: [\n{sites}], software: 1)"));
    assert_eq!(places, (2..22).map(|line| (line, 8)).collect::<Vec<_>>());
    assert_eq!(more, 30_001 - 20);
}

#[test]
fn fields_of_unknown_names_are_told_with_what_must_be_mended_anyhow() {
    let text = "(\n  schema: 1,\n  sofware: 12,\n  sites: [(name: \"S\", devices: [(nam: \"d\", model: 4)])],\n)";
    // The name that is probably the missing one's is told once, as that.
    assert_eq!(all_at(text), (vec![(3, 3), (4, 34), (4, 51)], 0));
    assert_eq!(good(&text.replace("nam:", "name:").replace('4', "\"IP811\"")).unknown.len(), 1);
}
