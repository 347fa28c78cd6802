//! XLSX, as openpyxl reads it.

use super::tools::{have_openpyxl, python_json};
use super::{HOSTILE, home, hospital, hostile, run};
use serde_json::{Value, json};

const READ: &str = r"
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheets = {}
for sheet in book:
    sheets[sheet.title] = {
        'freeze': sheet.freeze_panes, 'filter': sheet.auto_filter.ref, 'titles': sheet.print_title_rows,
        'heights': [sheet.row_dimensions[n].height for n in range(2, sheet.max_row + 1)],
        'links': len(sheet._hyperlinks), 'rows': sheet.max_row,
        'head': [c.value for c in sheet[1]],
        'cells': [[[c.data_type, str(c.value)] for c in row] for row in sheet.iter_rows(min_row=2)],
        'values': [[c if isinstance(c, (int, float, type(None))) else str(c) for c in row]
                   for row in values[sheet.title].iter_rows(min_row=2, values_only=True)],
    }
json.dump({'names': book.sheetnames, 'sheets': sheets, 'title': book.properties.title}, sys.stdout)
";

fn read(plan: &str, reader: &str) -> Option<Value> {
    if !have_openpyxl() {
        return None;
    }
    let home = home(plan);
    run(&home, &format!("bill plan.ron -o bill.xlsx {reader}"));
    Some(python_json(READ, &home.path("bill.xlsx")))
}

#[test]
fn each_part_of_the_bill_has_its_sheet_with_a_frozen_head_and_filters() {
    let Some(book) = read(&hospital(), "") else { return };
    let names = ["Bill", "Position", "Findings", "Causes", "About"];
    assert_eq!(book["names"], json!(names));
    for name in &names[..4] {
        let sheet = &book["sheets"][name];
        assert_eq!(sheet["freeze"], "A2", "{name}");
        assert!(
            sheet["filter"].as_str().unwrap().starts_with("A1:"),
            "{name}: {}",
            sheet["filter"]
        );
        assert_eq!(sheet["titles"], "$1:$1", "{name}");
    }
}

#[test]
fn numbers_are_numbers_and_say_what_the_json_says() {
    let Some(book) = read(&hospital(), "") else { return };
    let home = home(&hospital());
    let json: Value = serde_json::from_str(&run(&home, "bill plan.ron --format json").out).unwrap();
    let mut expected: Vec<(String, u64)> = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["license"].as_str().unwrap().to_owned(), l["quantity"].as_u64().unwrap()))
        .collect();
    let rows = book["sheets"]["Bill"]["values"].as_array().unwrap();
    let mut found: Vec<(String, u64)> = rows
        .iter()
        .filter_map(|row| Some((row[2].as_str()?.to_owned(), row[1].as_u64()?)))
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let positions = json["position"].as_array().unwrap();
    let rows = book["sheets"]["Position"]["values"].as_array().unwrap();
    assert_eq!(rows.len(), positions.len());
    for (row, position) in rows.iter().zip(positions) {
        for (cell, key) in [(2, "required"), (3, "installed"), (6, "missing"), (7, "surplus")] {
            assert_eq!(row[cell], position[key], "{row}");
        }
    }
    // The causes of each requirement add up to it.
    let required: u64 = positions.iter().map(|p| p["required"].as_u64().unwrap()).sum();
    let causes: i64 = book["sheets"]["Causes"]["values"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row[0] == "Required")
        .map(|row| row[7].as_i64().unwrap())
        .sum();
    assert_eq!(u64::try_from(causes).unwrap(), required);
}

#[test]
fn amounts_follow_the_prices_that_are_filled_in() {
    let Some(book) = read(&hospital(), "") else { return };
    let cells = book["sheets"]["Bill"]["cells"].as_array().unwrap();
    let mut formulas = 0;
    for (n, row) in (2..).zip(&cells[..cells.len() - 1]) {
        if row[0][1] != "buy" {
            assert_eq!(row[10][0], "n", "only what is bought is paid: {row}");
            continue;
        }
        formulas += 1;
        assert_eq!((&row[8], &row[9]), (&json!(["n", "None"]), &json!(["n", "None"])), "{row}");
        let formula = format!("=IF(ISNUMBER(I{n}),ROUND(B{n}*I{n}*(1-N(J{n})/100),2),\"\")");
        assert_eq!(row[10], json!(["f", formula]));
    }
    assert!(formulas > 0);
    let sum = cells.last().unwrap();
    let amounts = format!("K2:K{}", cells.len());
    let total = format!("=IF(COUNT({amounts})=0,\"\",SUBTOTAL(109,{amounts}))");
    assert_eq!(sum[10], json!(["f", total]));
    // Until then there is no amount, for whoever does not calculate either: an empty text, not 0.
    let values = book["sheets"]["Bill"]["values"].as_array().unwrap();
    assert!(values.iter().all(|row| row[10].is_null() || row[10] == ""), "{values:?}");
}

#[test]
fn a_row_is_as_high_as_its_lines() {
    let Some(book) = read(&hospital(), "") else { return };
    for name in ["Findings", "About"] {
        let sheet = &book["sheets"][name];
        let heights = sheet["heights"].as_array().unwrap();
        let rows = sheet["values"].as_array().unwrap();
        let long = rows.iter().zip(heights).filter(|(row, _)| {
            row.as_array().unwrap().iter().any(|c| c.as_str().is_some_and(|c| c.len() > 130))
        });
        let heights: Vec<f64> = long.map(|(_, height)| height.as_f64().unwrap_or(0.0)).collect();
        assert!(!heights.is_empty(), "{name} has long texts");
        assert!(heights.iter().all(|&height| height >= 30.0), "{name}: {heights:?}");
    }
}

#[test]
fn nothing_of_a_hostile_plan_is_a_formula_or_a_link() {
    for reader in ["", "--for customer", "--for engineer"] {
        let Some(book) = read(&hostile(), reader) else { return };
        let mut seen = String::new();
        for (name, sheet) in book["sheets"].as_object().unwrap() {
            assert_eq!(sheet["links"], 0, "{name}");
            for row in sheet["cells"].as_array().unwrap() {
                for cell in row.as_array().unwrap() {
                    let (kind, value) = (cell[0].as_str().unwrap(), cell[1].as_str().unwrap());
                    if kind == "f" {
                        let own =
                            value.starts_with("=IF(ISNUMBER(") || value.starts_with("=IF(COUNT(");
                        assert!(own, "{name}: {value}");
                    }
                    assert!(!value.contains('\u{1b}'), "{name}: {value}");
                    seen.push_str(value);
                    seen.push('\n');
                }
            }
        }
        assert_eq!(book["title"].as_str().unwrap().matches("<b>Hostile</b>").count(), 1);
        if reader.is_empty() {
            for name in HOSTILE {
                let name = pbxplan::text::visible(name);
                assert!(seen.contains(name.as_ref()), "{name}");
            }
            assert!(seen.contains(&"X".repeat(2500)), "a long text is whole");
        }
    }
}

#[test]
fn the_customer_gets_sums_and_the_engineer_the_order_of_work() {
    let Some(customer) = read(&hospital(), "--for customer") else { return };
    assert_eq!(customer["names"], json!(["Bill", "About"]));
    let names: Vec<&str> = customer["sheets"]["Bill"]["values"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row[1].as_str())
        .collect();
    let mut once = names.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(names.len(), once.len(), "a license stands once: {names:?}");
    let Some(engineer) = read(&hospital(), "--for engineer") else { return };
    assert!(engineer["names"].as_array().unwrap().contains(&json!("Order of work")));
}

#[test]
fn lines_without_a_price_are_counted_and_named_below_the_total() {
    if !have_openpyxl() {
        return;
    }
    for reader in ["", "--for customer"] {
        let home = home(&hospital());
        home.write("prices.csv", "license,unit_price\nPBX-Port13,60\nPBX-UC13,90\n");
        run(&home, &format!("bill plan.ron -o bill.xlsx --prices prices.csv {reader}"));
        let book = python_json(READ, &home.path("bill.xlsx"));
        let rows = book["sheets"]["Bill"]["values"].as_array().unwrap();
        let total = rows.iter().position(|row| row[0] == "Totals").unwrap();
        let said: Vec<&str> = rows[total + 1..].iter().map(|r| r[0].as_str().unwrap()).collect();
        let names = said.join(" ");
        let start = "16 lines have no price in the price list: PBX-Port13%500, ";
        assert!(names.starts_with(start), "{names}");
        assert!(names.contains("PBX-IPVA13") && names.contains("SSC. Each amount"), "{names}");
        assert!(names.ends_with("the total is their sum."), "{names}");
        assert!(!names.contains("PBX-UC13") && !names.contains("PBX-Port13,"), "{names}");
    }
}

#[test]
fn the_customer_is_told_what_becomes_of_the_licenses_that_are_there() {
    let Some(book) = read(&hospital(), "--for customer") else { return };
    let about = book["sheets"]["About"]["values"].to_string();
    for words in ["Licenses you have", "20 move to another device.", "40 are removed."] {
        assert!(about.contains(words), "{words}: {about}");
    }
}
