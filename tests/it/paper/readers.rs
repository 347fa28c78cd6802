//! `--for customer` and `--for engineer` in words.

use super::{home, hospital, run};
use insta::assert_snapshot;
use jiff::civil::date;
use pbxplan::assess::Inputs;
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::report::pdf::{Fonts, Paper};
use pbxplan::report::{Audience, BILL, Company, Detail, Look, Subject, Wish};
use pbxplan::rules::review;
use pbxplan::text::{Lang, Text, width};

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
fn lines_of_every_command_fit_the_page_in_every_language() {
    let home = home(&hospital());
    for lang in ["en", "fr", "de"] {
        for words in ["bill plan.ron", "check plan.ron", "check plan.ron -q", "catalog"] {
            for line in run(&home, &format!("{words} --lang {lang}")).out.lines() {
                assert!(width(line) <= 80, "{words} {lang}: {line}");
            }
        }
    }
}

/// Columns give way so that names of licenses and parts of places stay whole.
#[test]
fn a_column_cuts_no_name_while_another_has_words_to_break() {
    let home = home(include_str!("../../../assets/examples/uc-or-singles.ron"));
    for lang in ["en", "fr", "de"] {
        let words = format!("bill plan.ron --for engineer --lang {lang}");
        let said = run(&home, &words).out;
        let row = said.lines().find(|l| l.contains("App(innovaphone-pbx-conference)13  "));
        assert!(row.is_some_and(|row| row.contains("office-gw")), "{said}");
        assert!(said.contains(" Associates ") && width(row.unwrap()) <= 80, "{said}");
    }
}

#[test]
fn what_is_converted_is_a_step_after_its_licenses_are_installed() {
    let home = home(include_str!("../../../assets/examples/smb-outgrown.ron"));
    let said = run(&home, "bill plan.ron --for engineer").out;
    let at = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words}: {said}"));
    assert!(at("  1. On front-desk, install") < at("  2. Convert 20 × Port13$20"), "{said}");
    assert!(at("  2. Convert") < at("  3. Reset front-desk"), "{said}");
    assert_eq!(said.matches("Convert 20 ×").count(), 1, "{said}");
    // The bill for everybody has no steps, and notes it.
    let said = run(&home, "bill plan.ron").out;
    assert_eq!(said.matches("Convert 20 ×").count(), 1, "{said}");
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
fn new_software_is_loaded_once_its_licenses_are_there() {
    let home = home(&hospital());
    for (plan, loaded) in
        [(hospital(), true), (hospital().replace("running: 11", "running: 13"), false)]
    {
        home.write("plan.ron", plan);
        let said = run(&home, "bill plan.ron --for engineer --format markdown").out;
        let at = said.find("Load software V13 on north-gw, north-spare");
        assert_eq!(at.is_some(), loaded, "{said}");
        if let Some(at) = at {
            assert!(said.rfind(", install").unwrap() < at && at < said.find("Reset").unwrap());
        }
    }
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

#[test]
fn with_a_price_list_there_are_prices_amounts_and_a_total() {
    let catalog = Catalog::built_in();
    let list = "license,unit_price,currency,discount_percent\nPBX-Port13,120.50,EUR,0\n\
                PBX-UC13,80,EUR,10\n";
    let prices = PriceList::parse(list, &catalog).unwrap();
    let plan = pbxplan::plan::read(hospital().as_bytes()).unwrap().plan;
    let inputs = Inputs::new(&plan, &catalog, date(2026, 11, 24)).with_prices(Some(&prices));
    let review = review(&inputs);
    let subject = Subject { inputs, review: &review };
    let text = Text::new(Lang::En);
    let look = Look { text: &text, color: false, ascii: false, width: 80, detail: Detail::Usual };
    let company = Company::default();
    for audience in [None, Some(Audience::Customer), Some(Audience::Engineer)] {
        let wish = Wish { audience, paper: Paper::A4, company: &company, fonts: &Fonts::None };
        for format in BILL.iter().filter(|f| f.render.knows_readers()) {
            let bytes = format.render.render(&subject, &look, &wish).unwrap();
            assert!(bytes.len() > 1000, "{}", format.name);
            if format.name == "html" || (format.name == "text" && audience.is_some()) {
                let said = String::from_utf8(bytes).unwrap();
                // 411 Ports at 120.50, 580 UC at 80 less a tenth.
                for words in [
                    "120.50",
                    "80.00",
                    "Discount",
                    "10.00",
                    "41,760.00",
                    "91,285.50 EUR",
                    "no price",
                ] {
                    assert!(said.contains(words), "{} {audience:?} lacks {words}", format.name);
                }
                if format.name == "text" {
                    assert!(said.lines().all(|line| width(line) <= 80), "{said}");
                }
            }
        }
    }
}
