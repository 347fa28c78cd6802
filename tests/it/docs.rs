//! The pages for readers: those made from the program's own tables, and what the others say of it.

use crate::program::project;
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::plan::{Readings, read};
use pbxplan::report::{reading_key, rule_title};
use pbxplan::rules::{RULES, Severity, review};
use pbxplan::text::{Lang, Text};
use std::fmt::Write as _;
use std::fs;

/// Fails when a page is not what the tables say; it is then written anew.
fn is_up_to_date(page: &str, text: &str) {
    let path = project("docs").join(page);
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept != text {
        fs::write(&path, text).unwrap();
    }
    assert!(kept == text, "docs/{page} was out of date; it is written anew");
}

const GENERATED: &str = "<!-- Made from the program's tables by `cargo test --test it docs`. -->\n";

#[test]
fn the_page_of_readings() {
    let text = Text::new(Lang::En);
    let mut page = format!(
        "{GENERATED}# Readings\n\n\
         The vendor's guide can be read in two ways in some places. A plan says under `readings` which way it takes, \
         by the ids below; what it does not say is the first value. The bill prints every reading that is not the \
         first. In the interface `r` shows what each would change before it is taken.\n\n\
         ```ron\n(\n    schema: 1,\n    readings: (tier: AllUnits, reporting: All),\n)\n```\n"
    );
    for (id, section, values) in Readings::TABLE {
        let title = text.say(&reading_key(id, None));
        let why = text.say(&format!("{}-why", reading_key(id, None)));
        write!(page, "\n## `{id}`\n\n{title} (§{section}). {why}\n\n").unwrap();
        for value in values {
            let meaning = text.say(&reading_key(id, Some(value)));
            writeln!(page, "- `{value}`: {meaning}.").unwrap();
        }
    }
    is_up_to_date("readings.md", &page);
}

#[test]
fn the_page_of_findings() {
    let text = Text::new(Lang::En);
    let mut page = format!(
        "{GENERATED}# Findings\n\n\
         What `pbxplan check` can find, by code. An *error* does not work as drawn or as installed, a *warning* works \
         but something is lost, capped or at risk, an *info* is advice. `pbxplan explain CODE` says why, and how to \
         fix it. Codes and names stay as they are and are never used for anything else.\n\n\
         | code | name | severity | § | what |\n|---|---|---|---|---|\n"
    );
    for rule in RULES {
        let title = rule_title(rule, &text);
        let section = if rule.section.is_empty() { "-" } else { rule.section };
        let (code, name, severity) = (rule.code, rule.name, rule.severity.id());
        writeln!(page, "| {code} | {name} | {severity} | {section} | {title} |").unwrap();
    }
    is_up_to_date("findings.md", &page);
}

#[test]
fn the_plan_on_its_page_is_read_and_sound() {
    let page = fs::read_to_string(project("docs/plan-format.md")).unwrap();
    let plan = block(&page, "```ron\n");
    let document = read(plan.as_bytes()).unwrap();
    assert!(document.unknown.is_empty(), "{:?}", document.unknown);
    let catalog = Catalog::built_in();
    let today = jiff::civil::date(2026, 11, 24);
    let reviewed = review(&Inputs::new(&document.plan, &catalog, today));
    let kept = reviewed.findings.iter().filter(|f| f.waived_by.is_none() && !f.cured);
    let errors: Vec<&str> =
        kept.filter(|f| f.rule.severity == Severity::Error).map(|f| f.rule.code).collect();
    assert_eq!(errors, [""; 0]);
}

#[test]
fn the_bill_in_the_readme_is_that_of_the_example() {
    let readme = fs::read_to_string(project("README.md")).unwrap();
    let from = readme.find("$ pbxplan bill ").unwrap();
    let shown = readme[from..].split("```").next().unwrap();
    let bill = fs::read_to_string(project("assets/examples/three-sites.bill.txt")).unwrap();
    let lines: Vec<&str> = shown.lines().skip(1).filter(|line| *line != "...").collect();
    assert!(lines.len() > 4 && bill.contains(&lines.join("\n")), "{shown}");
}

#[test]
fn links_between_pages_lead_somewhere() {
    let pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/architecture.md"];
    for page in pages.into_iter().chain(["docs/plan-format.md"]) {
        let path = project(page);
        let text = fs::read_to_string(&path).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            if link.contains("://") {
                continue;
            }
            let target = path.parent().unwrap().join(file);
            assert!(target.exists(), "{page}: {link}");
            if !heading.is_empty() {
                let text = fs::read_to_string(&target).unwrap();
                let anchors = text.lines().filter_map(|line| line.strip_prefix("## "));
                let found =
                    anchors.map(|h| h.to_lowercase().replace(' ', "-")).any(|h| h == heading);
                assert!(found, "{page}: {link}");
            }
        }
    }
}

/// The first block of a page that is opened so.
fn block<'a>(page: &'a str, opening: &str) -> &'a str {
    let from = page.find(opening).unwrap() + opening.len();
    page[from..].split("```").next().unwrap()
}
