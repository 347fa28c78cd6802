//! `--for customer` and `--for engineer` in words.

use super::{home, hospital, run};
use insta::assert_snapshot;
use pbxplan::text::width;

#[test]
fn the_customer_reads_sums_and_terms() {
    let home = home(&hospital());
    let said = run(&home, "bill plan.ron --for customer").out;
    for engineer in ["port-per-object", "VER001", "POOL00", "north-gw"] {
        assert!(!said.contains(engineer), "{engineer}: {said}");
    }
    assert_snapshot!(said);
    assert_snapshot!(
        "customer_markdown",
        run(&home, "bill plan.ron --for customer --format markdown").out
    );
}

#[test]
fn the_engineer_reads_causes_waivers_and_the_order_of_work() {
    let home = home(&hospital());
    assert_snapshot!(run(&home, "bill plan.ron --for engineer").out);
}

#[test]
fn every_line_fits_the_page() {
    for reader in ["customer", "engineer"] {
        let said = run(&home(&hospital()), &format!("bill plan.ron --for {reader}")).out;
        for line in said.lines() {
            assert!(width(line) <= 80, "{line}");
        }
    }
}

#[test]
fn nothing_is_installed_before_what_must_go_is_gone() {
    let home = home(&hospital());
    let said = run(&home, "bill plan.ron --for engineer --format markdown").out;
    let start = said.find("## Order of work").unwrap();
    let steps = &said[start..said[start..].find("## Findings").unwrap() + start];
    let first = |word: &str| steps.find(word);
    if let (Some(remove), Some(install)) = (first("remove"), first("install")) {
        assert!(remove < install, "{steps}");
    }
    assert!(steps.trim_end().lines().last().unwrap().contains("Reset"), "{steps}");
}

#[test]
fn data_is_the_same_for_every_reader() {
    let home = home(&hospital());
    for format in ["csv", "json"] {
        let said = home.run(&format!("bill plan.ron --format {format} --for customer"));
        assert_eq!(said.status, 2, "{said}");
        assert!(said.out.is_empty() && said.err.contains(format), "{said}");
    }
}

#[test]
fn every_sentence_is_said_in_words() {
    let home = home(&hospital());
    for reader in ["", "--for customer", "--for engineer"] {
        for format in ["text", "markdown", "html"] {
            let said = run(&home, &format!("bill plan.ron --format {format} {reader}")).out;
            for key in ["report-", "fact-", "rule-", "product-", "note-"] {
                assert!(
                    !said.contains(&format!(" {key}")) && !said.contains(&format!(">{key}")),
                    "{said}"
                );
            }
        }
    }
}
