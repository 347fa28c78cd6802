//! HTML: one file, no script, every line opening to its causes, nothing of a plan becoming markup.

use super::{HOSTILE, home, hospital, hostile, run};
use std::collections::BTreeSet;

/// The names of all elements and attributes; panics where a `<` is no tag.
pub fn markup(page: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let end = tag.find('>').expect("a tag that never ends");
        let inside = tag[..end].trim_start_matches(['/', '!', '?']);
        let name = inside.split(|c: char| c.is_whitespace() || c == '/').next().unwrap();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()), "<{inside}>");
        elements.insert(name.to_lowercase());
        // Outside of quotes, a word before `=` is an attribute.
        let mut outside = true;
        for part in inside[name.len()..].split('"') {
            if outside {
                let word = part.trim().trim_end_matches(['/', '?']).trim();
                if let Some(name) = word.strip_suffix('=') {
                    attributes.insert(name.rsplit(' ').next().unwrap().to_owned());
                }
            }
            outside = !outside;
        }
        rest = &tag[end + 1..];
    }
    (elements, attributes)
}

#[test]
fn it_is_one_file_without_script_or_anything_from_elsewhere() {
    for plan in [hospital(), hostile()] {
        let home = home(&plan);
        for reader in ["", "--for customer", "--for engineer"] {
            let page = run(&home, &format!("bill plan.ron --format html {reader}")).out;
            let (elements, attributes) = markup(&page);
            for name in ["script", "iframe", "object", "embed", "link", "base", "form", "a", "img"]
            {
                assert!(!elements.contains(name), "<{name}>");
            }
            let bad: Vec<&String> = attributes
                .iter()
                .filter(|name| {
                    name.starts_with("on") || ["src", "href", "xlink:href"].contains(&name.as_str())
                })
                .collect();
            assert!(bad.is_empty(), "{bad:?}");
            assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"), "{}", &page[..80]);
            assert!(page.contains("default-src 'none'"));
            assert!(
                page.contains("name=\"viewport\"") && page.contains("prefers-color-scheme:dark")
            );
            assert!(page.contains("@media print") && page.contains("@page{size:A4}"));
            assert!(page.contains("Keller &amp; Söhne &lt;GmbH&gt;"));
            assert!(!page.contains('\u{1b}') && !page.contains('\u{202e}'));
        }
    }
}

#[test]
fn every_line_opens_to_its_causes() {
    let home = home(&hospital());
    let page = run(&home, "bill plan.ron --format html").out;
    let json: serde_json::Value =
        serde_json::from_str(&run(&home, "bill plan.ron --format json").out).unwrap();
    let count = |key: &str| json[key].as_array().unwrap().len();
    assert_eq!(page.matches("<details><summary").count(), count("lines") + count("findings"));
    let causes: usize = json["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["causes"].as_array().unwrap().len())
        .sum();
    assert!(page.matches("<li><b>").count() >= causes, "{causes}");
    // For an engineer they are open, on paper too.
    let page = run(&home, "bill plan.ron --format html --for engineer").out;
    assert_eq!(page.matches("<details><summary").count(), 0);
    assert!(page.contains("<details open><summary") && page.contains("<ol>"));
}

#[test]
fn the_drawing_is_in_it_once_for_a_phone_and_once_for_a_screen() {
    let page = run(&home(&hospital()), "bill plan.ron --format html").out;
    assert_eq!(page.matches("<svg ").count(), 2);
    assert!(page.contains("class=\"narrow\"") && page.contains("class=\"wide\""));
    for prefix in ["tn-0", "tw-0"] {
        assert_eq!(page.matches(&format!("id=\"{prefix}\"")).count(), 1, "{prefix}");
    }
}

#[test]
fn hostile_names_come_out_literally() {
    let page = run(&home(&hostile()), "bill plan.ron --format html").out;
    for name in HOSTILE {
        let shown = pbxplan::text::visible(name)
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
            .replace('\'', "&#39;");
        assert!(page.contains(&shown), "{shown}");
    }
    assert!(page.contains("&lt;/title&gt;&lt;script&gt;alert(2)"));
}

#[test]
fn the_customer_sees_the_installation_without_what_is_wrong() {
    let home = home(&hospital());
    let page = run(&home, "bill plan.ron --format html --for customer").out;
    assert_eq!(page.matches("<svg ").count(), 2);
    assert!(page.contains(">Hospital North<") && page.contains(">north-spare<"));
    for code in ["VER001", "POOL00", "class=\"error\"", "class=\"warning\"", "cured by"] {
        assert!(!page.contains(code), "{code}");
    }
}

#[test]
fn every_table_has_columns_as_wide_as_its_words() {
    let home = home(&hospital());
    for reader in ["", "--for customer", "--for engineer"] {
        let page = run(&home, &format!("bill plan.ron --format html {reader}")).out;
        let tables = page.matches("<div class=\"table").count();
        assert!(tables > 0 && page.matches("style=\"--columns:").count() == tables, "{reader}");
        assert!(page.contains("grid-template-columns:var(--columns)"));
    }
}
