//! The user's guides, held true in the order in which a reader goes through them: keys are pressed by the robot,
//! files are written, commands are run, and every picture is what the robot sees where it stands.

mod page;
mod walk;

use page::{Part, parts, quoted, said_keys};
use pbxplan::text::Lang;
use pbxplan::tui::action::TABLE;
use pbxplan::tui::keys::Key;
use std::collections::BTreeSet;
use std::fs;
use walk::Walk;

use crate::program::project;

/// A guide, and the language of its reader.
struct Guide {
    page: &'static str,
    lang: Lang,
    locale: &'static str,
}

const GUIDES: [Guide; 2] = [
    Guide { page: "docs/guide.md", lang: Lang::En, locale: "C.UTF-8" },
    Guide { page: "docs/guide.fr.md", lang: Lang::Fr, locale: "fr_FR.UTF-8" },
];

fn read(page: &str) -> String {
    fs::read_to_string(project(page)).unwrap()
}

fn told(guide: &Guide) {
    let mut walk = Walk::new(guide.lang, guide.locale);
    let text = read(guide.page);
    let steps = parts(&text).iter().map(|part| walk.take(part)).sum::<usize>();
    walk.knows_what_is_quoted(&parts(&text));
    let wrong = walk.wrong;
    assert!(wrong.is_empty(), "{} in {}:\n\n{}", wrong.len(), guide.page, wrong.join("\n\n"));
    assert!(steps > 60, "only {steps} steps in {}", guide.page);
}

#[test]
fn the_english_guide() {
    told(&GUIDES[0]);
}

#[test]
fn the_french_guide() {
    told(&GUIDES[1]);
}

#[test]
fn commands_of_the_readme() {
    let mut walk = Walk::new(Lang::En, "C.UTF-8");
    let example = "assets/examples/three-sites.ron";
    walk.home.write(example, read(example));
    let text = read("README.md");
    let parts = parts(&text);
    let commands = parts.iter().filter(|part| matches!(part, Part::Console { .. }));
    assert!(commands.map(|part| walk.take(part)).sum::<usize>() > 0);
    assert!(walk.wrong.is_empty(), "{}", walk.wrong.join("\n\n"));
}

#[test]
fn keys_that_pages_name_are_in_the_table() {
    let known: BTreeSet<&str> = TABLE.iter().flat_map(|spec| spec.keys).copied().collect();
    for page in ["docs/guide.md", "docs/guide.fr.md", "README.md"] {
        let text = read(page);
        let keys = said_keys(&text);
        assert!(keys.len() > 5, "{page}: {keys:?}");
        // Letters and digits stand for lines of a list, or are typed; all else is a key of some action.
        let unknown: Vec<&String> = keys
            .iter()
            .filter(|key| !known.contains(key.as_str()))
            .filter(|key| {
                Key::parse(key).is_none_or(|k| k.typed().is_none_or(|c| !c.is_ascii_alphanumeric()))
            })
            .collect();
        assert!(unknown.is_empty(), "{page}: {unknown:?}");
    }
}

#[test]
fn the_guides_tell_the_same_story() {
    let count = |guide: &Guide| {
        let text = read(guide.page);
        let parts = parts(&text);
        let of = |kind: fn(&Part) -> bool| parts.iter().filter(|p| kind(p)).count();
        [
            of(|p| matches!(p, Part::Heading(_))),
            of(|p| matches!(p, Part::Press { .. })),
            of(|p| matches!(p, Part::Console { .. })),
            of(|p| matches!(p, Part::Picture { .. })),
            of(|p| matches!(p, Part::File { .. })),
        ]
    };
    assert_eq!(count(&GUIDES[0]), count(&GUIDES[1]));
}

#[test]
fn what_is_quoted_is_found_with_its_blanks_alike() {
    assert_eq!(quoted("a “b c” d"), ["b c"]);
    assert_eq!(quoted("a «\u{a0}b\u{a0}: c\u{a0}» d « e »"), ["b : c", "e"]);
}
