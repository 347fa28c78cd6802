//! Commands that write plans: `new`, `fmt` and `fix`.

use crate::program::{Home, TODAY, master};
use insta::assert_snapshot;
use pbxplan::plan::TEMPLATES;

#[test]
fn a_new_plan_has_the_day_and_is_canonical() {
    for template in TEMPLATES {
        let home = Home::new();
        let said = home.run(&format!("new plan.ron --template {} --date {TODAY}", template.name));
        assert_eq!((said.status, said.out.as_str()), (0, ""));
        assert_eq!(
            said.err,
            "note: plan.ron: written\n\
             hint: “pbxplan plan.ron” opens it, “pbxplan bill plan.ron” shows its bill\n"
        );
        let quiet = home.run(&format!("new quiet.ron -q --date {TODAY}"));
        assert_eq!((quiet.status, quiet.err.as_str()), (0, ""));
        assert!(home.read("plan.ron").contains("date: \"2026-11-24\""));
        assert_eq!(home.run("fmt --check plan.ron").status, 0, "{}", template.name);
        let check = home.run("check plan.ron");
        assert_eq!(check.status, 0, "{}: {check}", template.name);
    }
}

#[test]
fn a_new_plan_never_takes_the_place_of_another() {
    let home = Home::new();
    home.write("plan.ron", "precious");
    assert_snapshot!(home.run("new plan.ron"), @"
    --- standard error
    error: plan.ron is there already
    hint: choose another name
    --- exit status 2
    ");
    assert_eq!(home.run("new plan.ron --force").status, 2);
    assert_eq!(home.read("plan.ron"), "precious");
}

#[test]
fn a_new_plan_on_standard_output() {
    let said = Home::new().run(&format!("new - --template single-site-smb --date {TODAY}"));
    assert_snapshot!(said);
}

#[test]
fn the_list_of_templates() {
    assert_snapshot!(Home::new().run("new --list-templates"));
    assert_snapshot!(Home::new().run("new x.ron --template smb"));
}

const LOOSE: &str = "// Kept.\n(schema: 1, software: 13, project: (name: \"P\"))\n";

#[test]
fn fmt_rewrites_and_keeps_the_former_version() {
    let home = Home::new();
    home.write("plan.ron", LOOSE);
    assert_snapshot!(home.run("fmt --check plan.ron"), @"
    plan.ron: not canonical
    --- exit status 1
    ");
    assert_eq!(home.read("plan.ron"), LOOSE);
    assert_snapshot!(home.run("fmt plan.ron"), @"
    plan.ron: rewritten
    --- exit status 0
    ");
    assert_eq!(home.read("plan.ron.bak"), LOOSE);
    assert_snapshot!(home.read("plan.ron"));
    assert_snapshot!(home.run("fmt plan.ron"), @"--- exit status 0");
    assert_eq!(home.run("fmt --check plan.ron").status, 0);
}

#[test]
fn fmt_of_standard_input_goes_to_standard_output() {
    let said = Home::new().run_with("fmt -", LOOSE.as_bytes());
    assert_snapshot!(said);
}

#[test]
fn fmt_loses_nothing_without_force() {
    let home = Home::new();
    let plan = "(\n    schema: 1, // why\n    colour: \"red\",\n)\n";
    home.write("plan.ron", plan).write("loose.ron", LOOSE);
    assert_snapshot!(home.run("fmt plan.ron loose.ron"));
    assert_eq!(home.read("plan.ron"), plan);
    assert_eq!(home.run("fmt plan.ron --force").status, 0);
    assert!(!home.read("plan.ron").contains("colour"));
}

/// A feature that its kind cannot have, on two nodes; both are taken off by a fix.
fn misplaced() -> String {
    master(
        "objects: [(name: \"g\", kind: Group, features: [\"fax\"]), \
         (name: \"u\", kind: User, count: 2, peak: 5)]",
    )
}

#[test]
fn fix_shows_what_it_would_change() {
    let home = Home::new();
    home.write("plan.ron", misplaced());
    home.run("fmt plan.ron");
    let before = home.read("plan.ron");
    assert_snapshot!(home.run("fix plan.ron --diff --unsafe"));
    assert_eq!(home.read("plan.ron"), before);
}

#[test]
fn fix_in_place_elsewhere_and_through_a_pipe() {
    let home = Home::new();
    home.write("plan.ron", misplaced());
    let piped = home.run_with("fix - --unsafe -q", misplaced().as_bytes());
    assert_eq!((piped.status, piped.err.as_str()), (0, ""));
    assert_eq!(home.run("fix plan.ron --unsafe -q -o other.ron").status, 0);
    assert_eq!(home.read("plan.ron"), misplaced());
    assert_eq!(home.read("other.ron"), piped.out);
    assert_eq!(home.run("fix plan.ron --unsafe -q").status, 0);
    assert_eq!(home.read("plan.ron"), piped.out);
    assert_eq!(home.read("plan.ron.bak"), misplaced());
    assert_snapshot!(home.run("fix plan.ron --unsafe"), @"
    --- standard error
    note: nothing to fix
    --- exit status 0
    ");
}

#[test]
fn fix_leaves_alone_what_is_waived() {
    let home = Home::new();
    let waivers = "waivers: [(code: \"OBJ001\", reason: \"on purpose\"), \
                   (code: \"OBJ002\", reason: \"on purpose\")], sites:";
    let plan = misplaced().replacen("sites:", waivers, 1);
    home.write("plan.ron", &plan);
    assert_eq!(home.run("fix plan.ron --unsafe").status, 0);
    assert_eq!(home.read("plan.ron"), plan);
}

#[test]
fn fix_does_not_keep_the_day_it_counted_with() {
    let home = Home::new();
    home.write("plan.ron", misplaced());
    home.run("fix plan.ron --unsafe --date 2031-01-01");
    assert!(home.read("plan.ron").contains("date: \"2026-11-24\""));
}

#[test]
fn fix_loses_no_comment_without_force() {
    let home = Home::new();
    let plan = misplaced().replacen("sites:", "/* why */ sites:", 1);
    home.write("plan.ron", &plan);
    assert_snapshot!(home.run("fix plan.ron --unsafe"));
    assert_eq!(home.read("plan.ron"), plan);
    assert_snapshot!(home.run_with("fix - -o new.ron --unsafe", plan.as_bytes()));
    assert!(!home.path("new.ron").exists());
    // Only to look loses nothing.
    assert_eq!(home.run("fix plan.ron --unsafe --diff").status, 0);
    assert_eq!(home.run("fix plan.ron --unsafe --force").status, 0);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let home = Home::new();
    assert_snapshot!(home.run("new north/plan.ron"));
    // The interface says so before anything is typed.
    let said = home.run("north/plan.ron");
    assert_eq!(said.status, 2);
    assert!(said.err.contains("there is no folder north"), "{said}");
    home.write("plan.ron", misplaced()).write("file", "");
    assert_snapshot!(home.run("bill plan.ron -o bills/2026/north.csv"));
    assert_snapshot!(home.run("bill plan.ron -o file/north.csv"));
}

#[cfg(unix)]
#[test]
fn a_fix_that_cannot_be_written_is_not_said_to_be_done() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.write("plan.ron", misplaced());
    let read_only = std::fs::Permissions::from_mode(0o444);
    std::fs::set_permissions(home.path("plan.ron"), read_only).unwrap();
    assert_snapshot!(home.run("fix plan.ron --unsafe"));
    assert_eq!(home.read("plan.ron"), misplaced());
}

#[test]
fn a_template_speaks_the_readers_language() {
    for (lang, names) in [
        ("en", ["name: \"Head office\"", "name: \"Staff\"", "takeover_by: \"spare\""]),
        ("fr", ["name: \"Siège\"", "name: \"Personnel\"", "takeover_by: \"secours\""]),
        ("de", ["name: \"Zentrale\"", "name: \"Belegschaft\"", "takeover_by: \"reserve\""]),
    ] {
        let home = Home::new();
        let plan =
            |template: &str| home.run(&format!("new - --template {template} --lang {lang}")).out;
        let all = plan("single-site") + &plan("virtual-head-office");
        for name in names {
            assert!(all.contains(name), "{name}:\n{all}");
        }
    }
}
