//! The plans that come with the program: each example beside its bill, each template ready for use.

use crate::program::{Home, project};
use crate::schema::assert_valid;
use pbxplan::plan::{EXAMPLES, Shipped, TEMPLATES, read, write};
use pbxplan::text::{Lang, Text, width};
use std::fs;

/// Bills are written anew by `UPDATE_BILLS=1 cargo test`, to be read before they are kept.
#[test]
fn every_example_has_its_bill_beside_it() {
    for example in EXAMPLES {
        let home = Home::new();
        home.write("plan.ron", example.source);
        let said = home.run("bill plan.ron");
        assert_eq!(said.err, "", "{}", example.name);
        let path = project("assets/examples").join(format!("{}.bill.txt", example.name));
        if std::env::var_os("UPDATE_BILLS").is_some() {
            fs::write(&path, &said.out).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap();
        assert!(said.out == kept, "{} is not the bill of today:\n{}", path.display(), said.out);
    }
}

#[test]
fn no_bill_is_wider_than_a_page() {
    for example in EXAMPLES {
        let bill = project("assets/examples").join(format!("{}.bill.txt", example.name));
        for line in fs::read_to_string(bill).unwrap().lines() {
            assert!(width(line) <= 80, "{}: {line}", example.name);
        }
    }
}

#[test]
fn every_example_is_in_the_folder_and_every_file_of_it_in_the_table() {
    for (folder, table) in [("assets/examples", EXAMPLES), ("assets/templates", TEMPLATES)] {
        let mut files: Vec<String> = fs::read_dir(project(folder))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter_map(|name| name.strip_suffix(".ron").map(str::to_owned))
            .collect();
        files.sort();
        let mut names: Vec<&str> = table.iter().map(|s| s.name).collect();
        names.sort_unstable();
        assert_eq!(files, names, "{folder}");
    }
}

#[test]
fn shipped_plans_are_canonical_and_lose_nothing() {
    for Shipped { name, source } in EXAMPLES.iter().chain(TEMPLATES) {
        let document = read(source.as_bytes()).unwrap();
        assert_eq!(write(&document.plan, &document.head), *source, "{name}");
        assert!(document.lost_comments.is_empty() && document.unknown.is_empty(), "{name}");
    }
}

#[test]
fn every_shipped_plan_is_described() {
    let text = Text::new(Lang::En);
    for (kind, table) in [("example", EXAMPLES), ("template", TEMPLATES)] {
        for shipped in table {
            assert!(text.knows(&format!("report-{kind}-{}", shipped.name)), "{}", shipped.name);
        }
    }
}

/// Together they bill every product that the guide sells, so that every section is seen at work.
#[test]
fn the_examples_touch_every_product() {
    let mut seen = std::collections::BTreeSet::new();
    for example in EXAMPLES {
        let home = Home::new();
        home.write("plan.ron", example.source);
        let bill = home.run("bill plan.ron --format json").out;
        assert_valid("bill.json", &bill);
        let bill: serde_json::Value = serde_json::from_str(&bill).unwrap();
        for line in bill["lines"].as_array().unwrap() {
            seen.insert(line["product"].as_str().unwrap().to_owned());
        }
    }
    let catalog = pbxplan::catalog::Catalog::built_in();
    let sold = catalog.products().iter().filter(|p| p.name.is_some());
    let missing: Vec<&str> = sold.map(|p| p.id.as_str()).filter(|id| !seen.contains(*id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
