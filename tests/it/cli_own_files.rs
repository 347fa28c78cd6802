//! The engineer's own files in the configuration folder: what is said of a mistake in one, in every language.

use crate::program::Home;
use insta::assert_snapshot;

/// Standard error in each language, with the test's own folder left out of it.
fn in_every_language(home: &Home, words: &str) -> String {
    let folder = home.path("").display().to_string();
    let said = |lang| home.run(&format!("{words} --lang {lang}")).err.replace(&folder, "");
    ["en", "fr", "de"].map(said).concat()
}

#[test]
fn a_bad_catalogue_file_is_left_out_with_its_line() {
    let home = Home::new();
    for (name, text) in [
        ("1", "(models: [\n    (name: \"IP999\", bri: \"four\"),\n])"),
        ("2", "(models: [(name: \"IP999\", bris: 4)])"),
        ("3", "(products: [(id: \"Door Phone\")])"),
        ("4", "(products: [(id: \"door\", name: \"Door{N}\", implies: [\"mobilty\"])])"),
        ("5", "(products: [(id: \"door\", name: \"PBX-Port{N}\")])"),
        ("6", "(models: [\n    (name: \"IP999\"),\n    (name: \"ip999\"),\n])"),
        ("7", "(models: [(name: \"\")])"),
        ("8", "(products: [(id: \"door\", source: \"the wiki\")])"),
        ("9", "(products: [(id: \"door\", bri: 2)])"),
    ] {
        home.write(&format!("config/catalog/{name}.ron"), text);
    }
    home.write("plan.ron", "(schema: 1)");
    assert_snapshot!(in_every_language(&home, "bill plan.ron -q"));
    assert_eq!(home.run("bill plan.ron").status, 0);
}

#[test]
fn a_mistake_in_the_settings_is_shown_with_its_line() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    for text in ["(company: \"K\",\n papr: \"a4\",\n)", "(keys: \"d\")", "(mouse: yes)"] {
        home.write("config/settings.ron", text);
        assert_snapshot!(in_every_language(&home, "bill plan.ron --format html"));
    }
    assert_eq!(home.run("bill plan.ron --format html").status, 2);
}

#[test]
fn a_mistake_in_a_price_list_is_shown_with_its_line() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    home.write("prices.csv", "license;unit_price\nPBX-Port13;12,50\nPBX-UC13;twelve\n");
    assert_snapshot!(in_every_language(&home, "bill plan.ron --prices prices.csv"));
}

#[test]
fn all_mistakes_in_a_price_list_are_told_at_once() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    let list =
        "license;unit_price;currency;note\nPBX-UC13;twelve;EURO%$;\nSSC;1;;19\" rack\n;2;;\n";
    home.write("prices.csv", list);
    assert_snapshot!(in_every_language(&home, "bill plan.ron --prices prices.csv"));
    // One's own list is left out, and one sentence says what is first and how much more there is.
    home.write("config/prices.csv", list);
    let said = home.run("bill plan.ron");
    assert!(said.status == 0 && said.err.contains("3 more mistakes in this file"), "{said}");
}

#[test]
fn what_can_do_without_the_settings_says_that_they_are_left_out() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    home.write("config/settings.ron", "(language: \"xx\",\n paper: \"a3\")");
    let said = home.run("check plan.ron");
    assert_eq!(said.status, 0, "{said}");
    assert_eq!(said.err.matches("warning: the settings are left out").count(), 2, "{said}");
    assert!(said.err.contains("settings.ron:2:9"), "{said}");
    assert!(home.run("bill plan.ron").err.contains("the settings are left out"));
    // Shells run this at every start.
    assert_eq!(home.run("completions bash").err, "");
}
