//! The pages for readers: those made from the program's own tables, and what the others say of it.

use crate::program::{Home, project};
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::plan::{Readings, read};
use pbxplan::report::{reading_key, rule_title};
use pbxplan::rules::{RULES, Severity, review};
use pbxplan::text::{Lang, Text};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Fails when a page is not what the tables say; it is then written anew.
pub fn is_up_to_date(page: &str, text: &str) {
    let path = project("docs").join(page);
    let kept = fs::read_to_string(&path).unwrap_or_default();
    if kept != text {
        fs::write(&path, text).unwrap();
    }
    assert!(kept == text, "docs/{page} was out of date; it is written anew");
}

pub const GENERATED: &str =
    "<!-- Made from the program's tables by `cargo test --test it docs`. -->\n";

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
fn every_field_of_a_plan_is_on_its_page() {
    let page = fs::read_to_string(project("docs/plan-format.md")).unwrap();
    let writer = fs::read_to_string(project("src/plan/write.rs")).unwrap();
    let writer = writer.split("#[cfg(test)]").next().unwrap();
    let is_field =
        |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let fields: BTreeSet<&str> = writer.split('"').filter(is_field).collect();
    assert!(fields.len() > 45, "{fields:?}");
    let said = |f: &str| page.contains(&format!("`{f}`")) || page.contains(&format!("`\"{f}\"`"));
    let missing: Vec<&str> = fields.into_iter().filter(|f| !said(f)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_catalogue_on_its_page_is_read_and_every_field_explained() {
    let page = fs::read_to_string(project("docs/catalog-format.md")).unwrap();
    let home = Home::new();
    let own = block(&page, "```ron\n");
    home.write("config/catalog/own.ron", own);
    let said = home.run("catalog --format json");
    assert_eq!(said.err, "", "{said}");
    for word in ["door-app", "Door{N}${S}", "Own VM", "2018-10-01"] {
        assert!(said.out.contains(word), "{word}");
    }
    let written = own.lines().filter(|line| !line.trim_start().starts_with("//"));
    let fields: BTreeSet<&str> = written
        .flat_map(|line| line.split(['(', ',', ' ']))
        .filter_map(|word| word.strip_suffix(':'))
        .collect();
    assert_eq!(fields.len(), 24, "{fields:?}");
    for field in fields {
        assert!(page.contains(&format!("`{field}`")) || field == "source", "{field}");
    }
}

/// The pages of the project that are written by hand or made by tests, each with its text.
fn pages() -> Vec<(PathBuf, String)> {
    let folders = [project("."), project("docs")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap());
    let paths = files.map(|entry| entry.unwrap().path());
    let pages = paths.filter(|path| path.extension().is_some_and(|e| e == "md"));
    pages.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// What a heading is called in a link.
fn anchor(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(' ', "-");
    kept.chars().filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c)).collect()
}

#[test]
fn links_between_pages_lead_somewhere() {
    let mut count = 0;
    for (path, text) in pages() {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            if link.contains("://") {
                continue;
            }
            let target = path.parent().unwrap().join(file);
            let target = if file.is_empty() { path.clone() } else { target };
            assert!(target.exists(), "{}: {link}", path.display());
            if !heading.is_empty() {
                let text = fs::read_to_string(&target).unwrap();
                let headings = text.lines().filter(|line| line.starts_with('#'));
                let mut anchors = headings.map(|line| anchor(line.trim_start_matches('#').trim()));
                assert!(anchors.any(|a| a == heading), "{}: {link}", path.display());
            }
            count += 1;
        }
    }
    assert!(count > 60, "{count} links");
}

#[test]
fn the_architecture_names_every_room_and_every_crate() {
    let page = fs::read_to_string(project("docs/architecture.md")).unwrap();
    let (map, rest) = page.split_once("## Invariants").unwrap();
    for entry in fs::read_dir(project("src")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let room = name.trim_end_matches(".rs");
        assert!(
            ["main", "lib"].contains(&room) || map.contains(&format!("\n| `{room}` |")),
            "{room}"
        );
    }
    let manifest = fs::read_to_string(project("Cargo.toml")).unwrap();
    let mut crates = 0;
    for section in
        manifest.split("\n[").filter(|s| s.lines().next().unwrap().ends_with("dependencies]"))
    {
        for line in section.lines().skip(1).filter_map(|line| line.split_once(" = ")) {
            assert!(rest.contains(line.0), "{} is in no row of the crates", line.0);
            crates += 1;
        }
    }
    assert!(crates > 30, "{crates}");
}

#[test]
fn every_picture_is_on_a_page() {
    let pages: String = pages().into_iter().map(|(_, text)| text).collect();
    for entry in fs::read_dir(project("docs/screens")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(pages.contains(&name), "docs/screens/{name} is shown nowhere");
    }
}

#[test]
fn lines_written_by_hand_fit() {
    for (path, text) in pages() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        // Links and tables cannot be broken, and pages made from tables have none of this.
        let long = |line: &&str| line.chars().count() > 120 && !line.starts_with('|');
        if !text.starts_with(GENERATED.trim_end()) && name != "keys.md" {
            assert_eq!(text.lines().filter(long).collect::<Vec<_>>(), [""; 0], "{name}");
        }
    }
}

/// The first block of a page that is opened so.
fn block<'a>(page: &'a str, opening: &str) -> &'a str {
    let from = page.find(opening).unwrap() + opening.len();
    page[from..].split("```").next().unwrap()
}
