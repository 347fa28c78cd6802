//! `explain` and `catalog`.

use crate::program::Home;
use crate::schema::assert_valid;
use insta::assert_snapshot;
use pbxplan::catalog::Catalog;
use pbxplan::plan::Readings;
use pbxplan::report::reading_key;
use pbxplan::rules::RULES;
use pbxplan::text::{Lang, Text};

#[test]
fn the_list() {
    assert_snapshot!(Home::new().run("explain"));
}

#[test]
fn one_of_each() {
    let home = Home::new();
    assert_snapshot!(home.run("explain smb001"));
    assert_snapshot!(home.run("explain uc"));
    assert_snapshot!(home.run("explain Port13$$"));
    assert_snapshot!(home.run("explain tier"));
}

#[test]
fn the_id_of_a_product_is_understood_in_any_case() {
    let home = Home::new();
    let [exact, capital] =
        ["smb-upgrade", "SMB-Upgrade"].map(|id| home.run(&format!("explain {id}")));
    assert_eq!((exact.status, capital.status), (0, 0), "{capital}");
    assert_eq!(exact.out, capital.out);
}

#[test]
fn a_word_of_two_meanings_is_explained_twice() {
    assert_snapshot!(Home::new().run("explain reporting"));
}

#[test]
fn a_word_of_none() {
    assert_snapshot!(Home::new().run("explain SMB01"));
    assert_snapshot!(Home::new().run("explain qqqqqq"));
}

#[test]
fn everything_can_be_explained() {
    let text = Text::new(Lang::En);
    for product in Catalog::built_in().products() {
        for side in ["", "-what", "-taken", "-traps"] {
            let key = format!("product-{}{side}", product.id);
            assert!(text.knows(&key), "{key}");
        }
    }
    for (id, _, values) in Readings::TABLE {
        assert!(text.knows(&reading_key(id, None)), "{id}");
        for value in values.iter().chain(&["why"]) {
            assert!(text.knows(&reading_key(id, Some(value))), "{id} {value}");
        }
    }
    let home = Home::new();
    for rule in RULES {
        let said = home.run(&format!("explain {}", rule.code));
        assert_eq!(said.status, 0);
        assert!(!said.out.contains("finding-"), "{said}");
    }
}

#[test]
fn as_json() {
    let home = Home::new();
    assert_valid("explain.json", &home.run("explain --format json").out);
    let said = home.run("explain reporting --format json");
    assert_valid("explain.json", &said.out);
    assert_snapshot!(said);
}

#[test]
fn the_catalogue() {
    assert_snapshot!(Home::new().run("catalog"));
}

#[test]
fn the_catalogue_as_json() {
    let home = Home::new();
    home.write(
        "config/catalog/own.ron",
        "(models: [(name: \"IP999\", bri: 4, pri: 0)], releases: [(version: 13, released: \"2018-01-31\")])",
    );
    let said = home.run("catalog --format json");
    assert_eq!(said.err, "");
    assert_valid("catalog.json", &said.out);
    assert!(said.out.contains("\"file\": \"own.ron\""));
    assert!(said.out.contains("\"released\": \"2018-01-31\""));
    assert!(home.run("catalog").out.contains("IP999"));
}
