//! Acceptance cases: a plan beside the bill and the findings that an engineer expects of it.

use pbxplan::assess::{Action, Inputs};
use pbxplan::catalog::Catalog;
use pbxplan::plan::{Plan, read};
use pbxplan::rules::{Review, review};
use std::path::{Path, PathBuf};

/// Plan files of a folder of cases, in order.
fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder);
    let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut plans: Vec<PathBuf> =
        files.filter(|p| p.extension().is_some_and(|end| end == "ron")).collect();
    plans.sort();
    plans
}

/// Lines of the bill that ask for something, as `action license install_on quantity`, sorted.
fn to_do(review: &Review, plan: &Plan, catalog: &Catalog) -> Vec<String> {
    let lines = review.assessment.lines.iter().filter(|l| l.action != Action::Keep);
    let mut written: Vec<String> = lines
        .map(|line| {
            let device = line.install_on.map_or("-", |d| review.assessment.device_name(d, plan));
            let license = catalog.license_name(line.license);
            format!("{} {license} {device} {}", line.action.id(), line.quantity)
        })
        .collect();
    written.sort();
    written
}

/// The same of an expectation.
fn expected_lines(expected: &serde_json::Value) -> Vec<String> {
    let lines = expected["lines"].as_array().unwrap().iter();
    let mut written: Vec<String> = lines
        .map(|line| {
            let name = |field: &str| line[field].as_str().unwrap_or("-").to_owned();
            let quantity = line["quantity"].as_u64().unwrap();
            format!("{} {} {} {quantity}", name("action"), name("license"), name("install_on"))
        })
        .collect();
    written.sort();
    written
}

fn codes(expected: &serde_json::Value, field: &str) -> Vec<String> {
    let codes = expected[field].as_array().unwrap().iter();
    codes.map(|code| code.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_acceptance_case_has_the_expected_bill_and_findings() {
    hold(&cases("cases"), 16);
}

/// These were worked out by hand from the guide; each has its derivation beside it.
#[test]
fn every_derived_case_has_the_bill_its_derivation_gives() {
    let cases = cases("derived");
    for case in &cases {
        assert!(case.with_extension("md").is_file(), "{} has no derivation", case.display());
    }
    hold(&cases, 34);
}

fn hold(cases: &[PathBuf], least: usize) {
    assert!(cases.len() >= least, "only {} cases", cases.len());
    let catalog = Catalog::built_in();
    let mut wrong = Vec::new();
    for path in cases {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let plan = read(&std::fs::read(path).unwrap()).unwrap().plan;
        let expected = std::fs::read_to_string(path.with_extension("expect.json")).unwrap();
        let expected: serde_json::Value = serde_json::from_str(&expected).unwrap();
        let review = review(&Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24)));
        let (is, should) = (to_do(&review, &plan, &catalog), expected_lines(&expected));
        if is != should {
            wrong.push(format!("{name}: bill is {is:#?}, should be {should:#?}"));
        }
        let found = |code: &String| review.findings.iter().any(|f| f.rule.code == code);
        for code in codes(&expected, "findings").iter().filter(|code| !found(code)) {
            wrong.push(format!("{name}: {code} is not found"));
        }
        for code in codes(&expected, "not_findings").iter().filter(|code| found(code)) {
            wrong.push(format!("{name}: {code} is found"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
