//! Price lists: from `--prices`, from the configuration folder, and refused.

use crate::program::{Home, Said, master};
use serde_json::Value;

const STAFF: &str = "objects: [(name: \"Staff\", kind: User, count: 40, features: [\"fax\"])]";

fn home(list: &str) -> Home {
    let home = Home::new();
    home.write("plan.ron", master(STAFF)).write("prices.csv", list);
    home
}

fn totals(said: &Said) -> [Value; 3] {
    let bill: Value = serde_json::from_str(&said.out).unwrap();
    ["amount", "currency", "unpriced"].map(|key| bill["totals"][key].clone())
}

#[test]
fn a_bill_with_the_list_that_is_named() {
    let home = home("license;unit_price;currency;discount_percent\nPort13;30,05;chf;10\n");
    let said = home.run("bill plan.ron --format json --prices prices.csv");
    // 40 x 30.05 less 10 % is 1081.80; the fax licenses have no price.
    assert_eq!(totals(&said), [Value::from("1081.80"), "CHF".into(), 1.into()]);
    assert_eq!((said.status, said.err.as_str()), (0, ""));
    let bill: Value = serde_json::from_str(&said.out).unwrap();
    let lines = bill["lines"].as_array().unwrap();
    let price = |license: &str| {
        let line = lines.iter().find(|l| l["license"] == license).unwrap();
        ["unit_price", "discount_percent", "amount"].map(|key| line[key].clone())
    };
    assert_eq!(price("PBX-Port13"), ["30.05", "10", "1081.80"].map(Value::from));
    assert_eq!(price("Fax13"), [Value::Null, Value::Null, Value::Null]);
    let table = home.run("bill plan.ron --format csv --prices prices.csv").out;
    assert!(table.lines().any(|row| row.ends_with(",30.05,1081.80,10")), "{table}");
}

#[test]
fn the_list_of_the_configuration_folder_and_one_that_goes_before_it() {
    let home = home("license,unit_price\nFax13,1\n");
    home.write("config/prices.csv", "license,unit_price\nFax13,2\nPBX-Port13,1\n");
    let said = home.run("bill plan.ron --format json");
    assert_eq!(totals(&said), [Value::from("120.00"), Value::Null, 0.into()]);
    let said = home.run("bill plan.ron --format json --prices prices.csv");
    assert_eq!(totals(&said), [Value::from("40.00"), Value::Null, 1.into()]);
}

#[test]
fn without_a_list_nothing_has_a_price() {
    let said = home("").run("bill plan.ron --format json");
    assert_eq!(totals(&said), [Value::Null, Value::Null, 2.into()]);
}

#[test]
fn a_list_that_cannot_be_used_is_refused_at_row_and_column() {
    for (list, said) in [
        ("", "row 1, column 1: there is no header"),
        ("name,unit_price\n", "row 1, column 1: “name” is no column of a price list"),
        ("license,unit_price\nFax13,free\n", "row 2, column 2: “free” is no number"),
        ("license,unit_price\n\nFax13,-1\n", "row 3, column 2: “-1” is below 0"),
        (
            "license;unit_price;currency\nFax13;1;EUR\nSSC;1;USD\n",
            "row 3, column 3: the currency is USD here and EUR above",
        ),
        ("license,unit_price\nFax13,1\nfax 13,2\n", "row 3, column 1: fax 13 has a price in row 2"),
    ] {
        let run = home(list).run("bill plan.ron --prices prices.csv");
        assert_eq!((run.status, run.out.as_str()), (2, ""));
        assert!(run.err.contains(said), "{}", run.err);
    }
    let run = home("").run("bill plan.ron --prices nothing.csv");
    assert!(run.status == 2 && run.err.contains("nothing.csv cannot be read"), "{}", run.err);
}

#[test]
fn the_engineers_own_list_is_left_out_when_it_cannot_be_used() {
    let home = home("");
    home.write("config/prices.csv", "license,unit_price\nFax13,free\n");
    let said = home.run("bill plan.ron --format json");
    assert_eq!(totals(&said), [Value::Null, Value::Null, 2.into()]);
    assert!(said.status == 0 && said.err.contains("row 2, column 2"), "{}", said.err);
}

#[test]
fn what_is_odd_is_told_and_used_all_the_same() {
    let home = home("license;unit_price\nFaxx13;1\nFax13;1,500\n");
    let said = home.run("bill plan.ron --prices prices.csv --format json");
    assert_eq!(totals(&said)[0], "60.00");
    assert!(said.err.contains("row 2: no license is named “Faxx13”"), "{}", said.err);
    assert!(said.err.contains("did you mean Fax13") || said.err.contains("Did you mean Fax13"));
    assert!(said.err.contains("row 3, column 2: “1,500” is read as"), "{}", said.err);
    let said = home.run("bill plan.ron --prices prices.csv -q --format json");
    assert_eq!(said.err, "");
}

#[test]
fn the_bill_for_people_says_amounts_total_and_what_has_no_price() {
    let home = home("license;unit_price;currency;discount_percent\nPort13;30,05;chf;10\n");
    for lang in ["en", "fr", "de"] {
        let said = home.run(&format!("bill plan.ron --prices prices.csv --lang {lang}"));
        for line in said.out.lines() {
            assert!(pbxplan::text::width(line) <= 80, "{line}");
        }
        for needed in ["PBX-Port13", "CHF", ": Fax13."] {
            assert!(said.out.contains(needed), "{needed} in {}", said.out);
        }
    }
    insta::assert_snapshot!(home.run("bill plan.ron --prices prices.csv").out);
    insta::assert_snapshot!(home.run("bill plan.ron --prices prices.csv --format markdown").out);
    let said = home.run("bill plan.ron --prices prices.csv --ascii --lang fr");
    assert!(said.out.contains("1 081,80"), "{}", said.out);
    let without = home.run("bill plan.ron").out;
    assert!(!without.contains("Total:") && !without.contains("no price"), "{without}");
}
