//! Bills with prices: one total in every document, and rows that add up to it.

use super::tools::{have_openpyxl, have_poppler, pages, python_json};
use super::{home, hostile, run};
use crate::program::Home;
use pbxplan::text::width;
use rust_decimal::Decimal;
use serde_json::Value;

/// Four pools that buy one Port each at a price that is rounded, each for itself.
fn four_pools(price: &str) -> Home {
    let slave = |n: usize| {
        format!(
            "(name: \"g{n}\", model: \"IP6010\", pbx: (name: \"l{n}\", role: Slave, licensing: \
             Local, objects: [(name: \"u\", kind: User, count: 1)]))"
        )
    };
    let slaves: Vec<String> = (1..4).map(slave).collect();
    let plan = format!(
        "(schema: 1, project: (date: \"2026-11-24\"), sites: [(name: \"S\", devices: [(name: \
         \"g0\", model: \"IP6010\", pbx: (name: \"m\", role: Master, objects: [(name: \"u\", kind: \
         User, count: 1)])), {}])])",
        slaves.join(", ")
    );
    let home = home(&plan);
    home.write("prices.csv", format!("license,unit_price,currency\nPBX-Port13,{price},EUR\n"));
    home
}

/// An example with prices for some of its licenses, with discounts.
fn priced(example: &str) -> Home {
    let home = Home::new();
    let file = format!("assets/examples/{example}.ron");
    home.write("plan.ron", std::fs::read(crate::program::project(&file)).unwrap());
    home.write("config/settings.ron", super::SETTINGS);
    home.write(
        "prices.csv",
        "license;unit_price;discount_percent;currency\nPBX-Port13;60;12,5;EUR\n\
         PBX-Port13%500;55;12,5;EUR\nPBX-Standby13;1500;;EUR\nPBX-UC13;90;;EUR\n\
         PBX-VoicemailUser13;20;;EUR\nPBX-IPVA13;1750;;EUR\nPBX-Mobility13;25;;EUR\n",
    );
    home
}

#[test]
fn rows_stay_apart_where_together_they_would_be_rounded_to_another_total() {
    let home = four_pools("0.335");
    let customer = run(&home, "bill plan.ron --for customer --prices prices.csv").out;
    assert_eq!(customer.matches("0.335").count(), 4, "{customer}");
    assert_eq!(customer.matches("0.34\n").count(), 4, "{customer}");
    assert!(customer.contains("Port (Central pool)") && customer.contains("Port (Pool of l3)"));
    for words in ["", "--for customer", "--for engineer"] {
        for format in ["text", "markdown", "html"] {
            let words = format!("bill plan.ron --format {format} --prices prices.csv {words}");
            let said = run(&home, &words).out;
            assert!(said.contains("1.36 EUR") && !said.contains("1.34"), "{words}: {said}");
        }
    }
    let json = run(&home, "bill plan.ron --format json --prices prices.csv").out;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["totals"]["amount"], "1.36");
}

#[test]
fn rows_of_several_pools_are_one_where_that_changes_nothing() {
    for price in ["12.50", "0"] {
        let home = four_pools(price);
        let customer = run(&home, "bill plan.ron --for customer --prices prices.csv").out;
        let rows = customer.lines().filter(|line| line.contains("PBX-Port13")).count();
        assert!(rows == 1 && !customer.contains("Pool of"), "{customer}");
    }
}

#[test]
fn formulas_come_to_the_total_of_every_other_document() {
    const READ: &str = r"
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump([[str(c) if c is not None else '' for c in row]
           for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)], sys.stdout)
";
    if !have_openpyxl() {
        return;
    }
    let home = four_pools("0.335");
    for (words, quantity, unit, amount) in
        [("--for customer", 0, 3, 5), ("", 1, 8, 10), ("--for engineer", 1, 8, 10)]
    {
        run(&home, &format!("bill plan.ron --prices prices.csv -o bill.xlsx --force {words}"));
        let rows = python_json(READ, &home.path("bill.xlsx"));
        let rows = rows.as_array().unwrap();
        let total = rows.iter().position(|row| row[0] == "Totals").unwrap();
        let number = |cell: &Value| cell.as_str().unwrap().parse::<Decimal>().unwrap();
        let mut sum = Decimal::ZERO;
        for row in &rows[..total] {
            // What the formula comes to when a program works it out anew.
            let worked = (number(&row[quantity]) * number(&row[unit]))
                .round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
            assert_eq!(worked, number(&row[amount]), "{row}");
            sum += worked;
        }
        assert_eq!((sum, sum.to_string().as_str()), (number(&rows[total][amount]), "1.36"));
        let below = rows[total + 1..]
            .iter()
            .any(|row| row[0].as_str().unwrap().starts_with("Each amount is rounded half up"));
        assert!(below, "{words}: {rows:?}");
    }
}

#[test]
fn every_document_with_amounts_says_how_they_are_rounded() {
    let home = priced("uc-or-singles");
    for (lang, said) in [
        ("en", "rounded half up to two decimals"),
        ("fr", "arrondi au centième"),
        ("de", "auf zwei Stellen gerundet"),
    ] {
        for words in ["", "--for customer", "--for engineer"] {
            for format in ["text", "markdown", "html"] {
                let words = format!("bill plan.ron --format {format} --lang {lang} {words}");
                let with = run(&home, &format!("{words} --prices prices.csv")).out;
                let with = with.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(with.matches(said).count(), 1, "{words}: {with}");
                let without = run(&home, &words).out;
                assert!(!without.contains(said), "{words}: {without}");
            }
        }
    }
}

/// The total stands in its column, and what has no price says so.
#[test]
fn the_total_of_an_offer_stands_below_its_amounts() {
    let home = priced("uc-or-singles");
    let words = "bill plan.ron --for customer --prices prices.csv";
    let said = run(&home, words).out;
    let total = said.lines().find(|line| line.contains("Total")).unwrap();
    let amount = said.lines().find(|line| line.contains("6,142.50")).unwrap();
    let end = |line: &str, words: &str| line.find(words).map(|at| at + words.len());
    assert!(total.ends_with(" EUR") && end(total, " EUR") == end(amount, "6,142.50"), "{said}");
    assert!(said.lines().any(|l| l.contains("PBX-Video13") && l.ends_with("no price")), "{said}");
    let html = run(&home, &format!("{words} --format html")).out;
    let total = html.lines().find(|line| line.contains(" EUR</bdi>")).unwrap();
    assert!(total.contains("class=\"r strong\"") && total.contains("data-label=\"Amount\""));
    assert!(!html.contains("<p><bdi>Total"), "{html}");
}

#[test]
fn offers_keep_the_order_of_the_products_over_all_pools() {
    let home = priced("three-sites");
    let said = run(&home, "bill plan.ron --for customer").out;
    let at = |name: &str| said.find(name).unwrap_or_else(|| panic!("{name}: {said}"));
    assert!(at("PBX-Port13") < at("PBX-VoicemailUser13"), "{said}");
    let home = priced("gateways");
    let said = run(&home, "bill plan.ron --for customer").out;
    let at = |name: &str| said.find(name).unwrap_or_else(|| panic!("{name}: {said}"));
    assert!(at("Relay-BRIs") < at("Relay-Channels"), "{said}");
}

#[test]
fn an_offer_says_what_is_converted() {
    let home = priced("smb-outgrown");
    for (lang, said) in [
        ("en", "20 SMB licenses are converted to standard Ports."),
        ("fr", "20 licences SMB sont converties en Ports standard."),
        ("de", "20 SMB-Lizenzen werden in Standard-Ports umgewandelt."),
    ] {
        let offer = run(&home, &format!("bill plan.ron --for customer --lang {lang}")).out;
        assert!(offer.contains(said), "{offer}");
    }
}

#[test]
fn numbers_licenses_and_headings_stay_whole_in_a_pdf() {
    if !have_poppler() {
        return;
    }
    for example in ["uc-or-singles", "virtual-standby", "three-sites", "migration-without-ssa"] {
        let home = priced(example);
        let json = run(&home, "bill plan.ron --format json --prices prices.csv").out;
        let json: Value = serde_json::from_str(&json).unwrap();
        let lines = json["lines"].as_array().unwrap();
        let bought = |line: &&Value| line["action"] == "buy";
        let names: Vec<&str> =
            lines.iter().filter(bought).map(|l| l["license"].as_str().unwrap()).collect();
        for look in ["--for engineer", "", "--for customer --paper letter"] {
            let words = format!("bill plan.ron --prices prices.csv -o bill.pdf --force {look}");
            run(&home, &words);
            let text = pages(&home.path("bill.pdf")).join("\n");
            let whole = |word: &str| text.split_whitespace().any(|w| w == word);
            for word in ["Quantity", "License", "Amount"] {
                assert!(whole(word), "{example} {look}: {word} in {text}");
            }
            for name in &names {
                let first = name.split(' ').next().unwrap();
                assert!(whole(first), "{example} {look}: {name} in {text}");
            }
            for line in lines.iter().filter(|l| l["amount"].is_string()) {
                let amount: Decimal = line["amount"].as_str().unwrap().parse().unwrap();
                let text = text.replace(',', "");
                let said = text.split_whitespace().any(|w| w == amount.to_string());
                assert!(said || look.contains("customer"), "{example} {look}: {amount} in {text}");
            }
        }
    }
}

/// A license whose end stands in the next line reads as another one.
#[test]
fn licenses_stay_whole_in_text() {
    let plan = "(schema: 1, project: (date: \"2026-11-24\"), running: 11, sites: [(name: \
                \"Strasbourg\", devices: [(name: \"strasbourg-hopital-nord-gw-01\", model: \
                \"IP6010\", installed: [(license: \"PBX-VoicemailUser11\", quantity: 60)], pbx: \
                (name: \"master\", role: Master, objects: [(name: \"Personnel soignant\", kind: \
                User, count: 1200, features: [\"voicemail\"])]))])])";
    let home = priced("uc-or-singles");
    home.write("plan.ron", plan);
    let list = "license;unit_price;discount_percent\nPBX-Port13%1000;50;12,5\n\
                PBX-VoicemailUser13;99999999,99;\n";
    home.write("prices.csv", list);
    for lang in ["en", "fr", "de"] {
        for reader in ["engineer", "customer"] {
            let words = format!("bill plan.ron --for {reader} --lang {lang} --prices prices.csv");
            let said = run(&home, &words).out;
            assert!(said.lines().all(|line| width(line) <= 80), "{said}");
            for name in ["PBX-Port13%1000", "PBX-VoicemailUser13"] {
                assert!(said.contains(&format!(" {name} ")), "{name}: {said}");
            }
            if reader == "engineer" {
                assert!(said.contains(" strasbourg-hopital-nord-gw-01\n"), "{said}");
                assert!(said.contains(" PBX-VoicemailUser11\n"), "{said}");
            }
        }
    }
}

/// Not even a word of thousands of letters widens a page.
#[test]
fn hostile_names_do_not_widen_a_page() {
    let home = home(&hostile());
    for words in [
        "bill plan.ron",
        "bill plan.ron --for engineer",
        "bill plan.ron --for customer",
        "check plan.ron",
        "check plan.ron -v",
        "paths plan.ron",
        "cheapest plan.ron",
        "topology plan.ron",
        "why plan.ron port",
        "why plan.ron uc",
    ] {
        let said = home.run(words).out;
        assert!(!said.is_empty());
        for line in said.lines() {
            assert!(width(line) <= 80, "{words}: {} {line}", width(line));
        }
    }
}
