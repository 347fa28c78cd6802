//! `bill`: formats, places to write to, exit status.

use crate::program::{Home, master};
use crate::schema::assert_valid;
use insta::assert_snapshot;
use pbxplan::plan::EXAMPLES;
use std::fs;

fn example(name: &str) -> Home {
    let home = Home::new();
    let example = EXAMPLES.iter().find(|e| e.name == name).unwrap();
    home.write("plan.ron", example.source);
    home
}

#[test]
fn as_markdown() {
    assert_snapshot!(example("three-sites").run("bill plan.ron --format markdown"));
}

#[test]
fn as_csv() {
    assert_snapshot!(example("three-sites").run("bill plan.ron --format csv"));
}

#[test]
fn as_json() {
    let said = example("three-sites").run("bill plan.ron --format json");
    assert_valid("bill.json", &said.out);
    assert_snapshot!(said);
}

#[test]
fn with_little_to_say_lines_sums_and_what_asks_for_something_are_left() {
    let home = Home::new();
    home.write("plan.ron", include_str!("../../assets/examples/three-sites.ron"));
    assert_snapshot!(home.run("bill plan.ron -q"));
    let said = home.run("bill plan.ron -q --format markdown").out;
    assert!(said.contains("| \\> | 20 | PBX-Port13 |") && !said.contains("HW005"), "{said}");
    assert!(!said.contains("## Notes"), "{said}");
}

#[test]
fn in_ascii() {
    let said = example("migration-without-ssa").run("bill plan.ron --ascii");
    // Names stay as they are.
    let own = said.out.replace("Zürich 東京", "");
    assert!(own.is_ascii(), "{own}");
    assert_snapshot!(said);
    // Letters of a language are no signs.
    let home = example("three-sites");
    for words in ["bill plan.ron --for engineer", "explain SMB001", "explain tier", "catalog"] {
        for lang in ["en", "fr", "de"] {
            let said = home.run(&format!("{words} --ascii --lang {lang}")).out;
            let sign = said.chars().find(|c| !c.is_ascii() && !c.is_alphabetic());
            assert_eq!(sign, None, "{said}");
        }
    }
}

#[test]
fn numbers_below_a_line_have_the_room_that_they_need() {
    let home = example("three-sites");
    let group = |n: u32| {
        format!("(name: \"Team {n}\", kind: User, count: 1000000, features: [\"voicemail\"])")
    };
    let groups: Vec<String> = (0..1200).map(group).collect();
    let node = format!("(name: \"lyon\", role: Master, objects: [{}])", groups.join(", "));
    let spare = "(name: \"b\", model: \"IPVA\", pbx: (name: \"spare\", role: Standby))";
    home.write(
        "plan.ron",
        format!(
            "(schema: 1, software: 13, sites: [(name: \"Lyon\", devices: [\
             (name: \"a\", model: \"IPVA\", pbx: {node}), {spare}])])"
        ),
    );
    let said = home.run("bill plan.ron --for engineer --lang fr").out;
    assert!(said.contains("1\u{202f}200\u{202f}000\u{202f}000  Lyon/a/lyon"), "{said}");
    for line in said.lines() {
        assert!(pbxplan::text::width(line) <= 80, "{line}");
    }
}

#[test]
fn in_colour() {
    let said = example("smb-outgrown").run("bill plan.ron --color always");
    assert_snapshot!(said.out.replace('\u{1b}', "^["));
}

#[test]
fn readings_that_are_not_the_default_are_printed() {
    let home = Home::new();
    let node = "objects: [(name: \"u\", kind: User, count: 600)]";
    let plan = master(node).replacen(
        "sites:",
        "readings: (tier: AllUnits, conference_port: Yes), sites:",
        1,
    );
    home.write("plan.ron", plan);
    assert_snapshot!(home.run("bill plan.ron"));
}

#[test]
fn a_plan_without_date_is_billed_as_of_today_and_says_so() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    let said = home.run("bill plan.ron");
    assert!(said.out.contains("(today; the plan gives no date)"), "{said}");
    assert!(said.out.contains(&today.to_string()), "{said}");
    // Twenty-six hours apart it is never the same day.
    let in_zone = |zone: &str| home.command(["bill", "plan.ron"]).env("TZ", zone).output().unwrap();
    assert_ne!(in_zone("<+14>-14").stdout, in_zone("<-12>12").stdout, "the day of the reader");
    let said = home.run("bill plan.ron --date 2030-01-31");
    assert!(said.out.contains("Date      2030-01-31\n"), "{said}");
}

#[test]
fn nothing_to_do() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1, project: (date: \"2026-11-24\"))");
    assert_snapshot!(home.run("bill plan.ron"));
}

#[test]
fn a_local_node_named_central_is_not_taken_for_the_central_pool() {
    let home = Home::new();
    home.write(
        "plan.ron",
        r#"(schema: 1, sites: [
            (name: "hq", devices: [(name: "gw", model: "IPVA", pbx: (name: "m", software: 13, role: Master, objects: [
                (name: "staff", kind: User, count: 3),
            ]))]),
            (name: "lab", devices: [(name: "box", model: "IPVA", pbx: (
                name: "central", software: 13, role: Slave, licensing: Local,
                objects: [(name: "desk", kind: User, count: 5)],
            ))]),
        ])"#,
    );
    let said = home.run("bill plan.ron --format json");
    assert_valid("bill.json", &said.out);
    let bill: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let ids = bill["pools"].as_array().unwrap().iter().map(|p| p["id"].as_str().unwrap());
    assert_eq!(ids.collect::<Vec<_>>(), ["central", "lab/box/central"]);
    let ports: Vec<_> = bill["position"].as_array().unwrap().iter().collect();
    let of = |pool: &str| {
        ports.iter().find(|p| p["pool"] == pool && p["product"] == "port").unwrap()["required"]
            .as_u64()
    };
    assert_eq!((of("central"), of("lab/box/central")), (Some(3), Some(5)));
    let said = home.run("bill plan.ron");
    let title = |line: &&str| line.contains("central") && !line.contains("Central pool");
    let title = said.out.lines().find(title).unwrap();
    assert!(!title.contains("lab/box"), "people read the name: {title}");
}

#[test]
fn from_standard_input() {
    let home = example("smb-single-site");
    let plan = home.read("plan.ron");
    let file = home.run("bill plan.ron");
    let stream = home.run_with("bill -", plan.as_bytes());
    assert_eq!((stream.status, &stream.out), (file.status, &file.out));
}

#[test]
fn the_ending_of_the_file_chooses_the_format() {
    let home = example("smb-single-site");
    for (file, begins) in [
        ("bill.md", "# Bill"),
        ("bill.csv", "action,"),
        ("bill.JSON", "{\n"),
        ("bill.txt", "Bill of"),
        ("bill", "Bill of"),
    ] {
        let said = home.run(&format!("bill plan.ron -o {file}"));
        assert_eq!((said.status, said.out.as_str(), said.err.as_str()), (0, "", ""), "{file}");
        assert!(home.read(file).starts_with(begins), "{file}");
    }
    let said = home.run("bill plan.ron -o other.md --format csv");
    assert_eq!(said.status, 0);
    assert!(home.read("other.md").starts_with("action,"));
    let said = home.run("bill plan.ron -o -");
    assert!(said.out.starts_with("Bill of"));
    assert_snapshot!(home.run("bill plan.ron -o bill.xyz"));
}

#[test]
fn a_plan_is_never_written_over_with_a_report() {
    let home = example("smb-single-site");
    let written = home.read("plan.ron");
    for command in [
        "bill plan.ron -o plan.ron --format text --force",
        "check plan.ron -o ./plan.ron --format json --force",
        "diff plan.ron plan.ron -o plan.ron --format json --force",
    ] {
        let ended = home.run(command);
        assert_eq!(ended.status, 2, "{command}");
        assert!(ended.err.contains("is the plan itself"), "{command}: {}", ended.err);
        assert_eq!(home.read("plan.ron"), written, "{command}");
    }
}

#[test]
fn a_file_that_is_there_is_written_over_by_force_alone() {
    let home = example("smb-single-site");
    home.write("bill.txt", "precious");
    assert_snapshot!(home.run("bill plan.ron -o bill.txt"));
    assert_eq!(home.read("bill.txt"), "precious");
    assert_eq!(home.run("bill plan.ron -o bill.txt --force").status, 0);
    assert!(home.read("bill.txt").starts_with("Bill of"));
}

#[test]
fn an_output_that_cannot_be_written() {
    let home = example("smb-single-site");
    assert_snapshot!(home.run("bill plan.ron -o nowhere/bill.txt"), @"
    --- standard error
    error: there is no folder nowhere
    hint: make the folder first, or choose another place
    --- exit status 2
    ");
    fs::create_dir(home.path("folder.txt")).unwrap();
    assert_snapshot!(home.run("bill plan.ron -o folder.txt"), @"
    --- standard error
    error: folder.txt is no ordinary file
    --- exit status 2
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_an_error() {
    let home = example("smb-single-site");
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = home.command(["bill", "plan.ron"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "error: standard output cannot be written: the disk is full\n");
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_quietly() {
    let home = example("campus");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = home.command(["bill", "plan.ron"]).stdout(writer).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let home = example("call-centre");
    for format in ["text", "markdown", "csv", "json"] {
        let args = format!("bill plan.ron --format {format}");
        assert_eq!(home.run(&args).out, home.run(&args).out, "{format}");
    }
}

#[test]
fn own_catalogue_files_are_used_and_a_broken_one_is_said() {
    let home = Home::new();
    home.write(
        "config/catalog/acme.ron",
        "(products: [(id: \"acme\", name: \"App(acme-calculator){N}\", section: \"4\")])",
    );
    home.write("config/catalog/broken.ron", "(products: [(id: 1)])");
    let objects = "objects: [(name: \"u\", kind: User, count: 3, features: [\"acme\"])]";
    home.write("plan.ron", master(objects));
    let said = home.run("bill plan.ron --format csv");
    assert!(said.out.contains("buy,App(acme-calculator)13,acme,13,3,gw,central,,,,\n"), "{said}");
    assert!(said.err.starts_with("warning: the catalogue file is left out: a text"), "{said}");
    assert_eq!(said.status, 0);
}

/// Two Masters, so that nobody can say what they need; the box has a hardware license missing all the same.
fn two_masters() -> String {
    let second = "(name: \"gw2\", model: \"IP411\", pbx: (name: \"n\", role: Master, \
                  objects: [(name: \"u\", kind: User, count: 7)]))";
    let plan = master("objects: [(name: \"v\", kind: User, count: 9)]");
    let end = plan.rfind("])])").unwrap();
    format!("{}, {second}{}", &plan[..end], &plan[end..])
}

#[test]
fn what_cannot_be_worked_out_is_not_called_nothing() {
    const SAID: &str = "The bill cannot be worked out while the topology has errors.";
    let home = Home::new();
    home.write("plan.ron", two_masters());
    let wishes = ["", "--format markdown", "--format html", "--for customer", "--for engineer"];
    for wish in wishes {
        let said = home.run(&format!("bill plan.ron {wish}"));
        assert!(said.out.contains(SAID), "{wish}: {said}");
        for wrong in ["nothing to install", "object groups on the bill", "has to be bought"] {
            assert!(!said.out.contains(wrong), "{wish}: {said}");
        }
    }
    let said = home.run("bill plan.ron --format json");
    assert_valid("bill.json", &said.out);
    assert!(said.out.contains("\"worked_out\": false"), "{said}");
    let said = home.run("what-if plan.ron --users 10 --software 13");
    assert!(said.out.contains(SAID) && !said.out.contains("stays the same"), "{said}");
    let said = home.run("what-if plan.ron --users 10 --format json");
    assert_valid("what-if.json", &said.out);
    assert!(said.out.contains("\"worked_out\": false"), "{said}");
}
