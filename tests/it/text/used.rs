//! Which keys the sources use: those they spell out, and those they put together.
//!
//! A key is put together by filling the holes of a format string, `"tui-do-{}"`. What may fill a hole are
//! other literals of the sources (names of actions, ids of options, codes of rules), in lower case and with
//! `-` for `_`, and the ids of products and readings, which are tables. A format that begins with a hole,
//! `"{}-title"`, lengthens a key that is used or a literal.

use crate::house;
use pbxplan::catalog::Catalog;
use pbxplan::plan::{EXAMPLES, Readings, TEMPLATES};
use std::collections::BTreeSet;

/// Keys whose holes are filled by what was put together before, so that no literal has their form: of a
/// reading and of its values.
const IN_TWO_STEPS: &[&str] = &["reading-{}", "reading-{}-{}"];

/// What a key begins with.
const ROOMS: &[&str] = &[
    "cli-", "errors-", "fact-", "finding-", "fix-", "note-", "paths-", "product-", "reading-",
    "report-", "rule-", "tui-",
];

/// What the sources say of keys.
pub struct Uses {
    whole: BTreeSet<String>,
    fills: BTreeSet<String>,
    patterns: BTreeSet<Vec<String>>,
    endings: BTreeSet<Vec<String>>,
}

/// Names and reasons in the plans that come with the program, as keys write them.
fn shipped_names() -> impl Iterator<Item = String> {
    let shipped = TEMPLATES.iter().chain(EXAMPLES);
    let names = shipped.flat_map(|s| {
        let names = s.source.split("name: \"").skip(1);
        names.chain(s.source.split("reason: \"").skip(1))
    });
    let slug = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    names.filter_map(move |rest| Some(rest.split_once('"')?.0.chars().map(slug).collect()))
}

impl Uses {
    /// Reads the program's own sources, without their tests.
    pub fn of_the_sources() -> Self {
        let literals: BTreeSet<String> =
            house::sources().iter().flat_map(|(_, text)| house::literals(text)).collect();
        let formats = literals.iter().map(String::as_str).chain(IN_TWO_STEPS.iter().copied());
        let (mut patterns, mut endings) = (BTreeSet::new(), BTreeSet::new());
        for format in formats.filter(|l| l.contains('{')) {
            let parts = parts(format);
            if ROOMS.iter().any(|room| format.starts_with(room)) {
                patterns.insert(parts);
            } else if let [first, rest @ ..] = &parts[..]
                && first.is_empty()
                && rest.first().is_some_and(|part| part.starts_with('-'))
            {
                endings.insert(rest.to_vec());
            }
        }
        let catalog = Catalog::built_in();
        let products = catalog.ids().map(|id| catalog.product(id).id.clone());
        let readings = Readings::TABLE
            .iter()
            .flat_map(|(id, _, values)| std::iter::once(*id).chain(values.iter().copied()));
        let literal = literals.iter().map(String::as_str);
        let fills = literal.chain(readings).map(|word| word.to_lowercase().replace('_', "-"));
        let fills = fills.chain(products).chain(shipped_names()).collect();
        Self { fills, patterns, endings, whole: literals }
    }

    /// Whether a key is used.
    pub fn has(&self, key: &str) -> bool {
        self.begins(key)
            || key.match_indices('-').any(|(at, _)| {
                let ends = |parts: &Vec<String>| self.fits(&key[at..], parts);
                self.begins(&key[..at]) && self.endings.iter().any(ends)
            })
    }

    /// Literals that look like keys.
    pub fn spelt_out(&self) -> impl Iterator<Item = &str> {
        let word = |c: char| c == '-' || c.is_ascii_lowercase() || c.is_ascii_digit();
        let literals = self.whole.iter().map(String::as_str);
        literals.filter(move |l| {
            ROOMS.iter().any(|room| l.starts_with(room) && l != room) && l.chars().all(word)
        })
    }

    /// Whether a literal says the key, or a format that begins as it does.
    fn begins(&self, key: &str) -> bool {
        self.whole.contains(key) || self.patterns.iter().any(|parts| self.fits(key, parts))
    }

    /// Whether a key is what comes before the first hole, a filling, and what comes after it.
    fn fits(&self, key: &str, parts: &[String]) -> bool {
        let Some((first, rest)) = parts.split_first() else { return false };
        let Some(key) = key.strip_prefix(first.as_str()) else { return false };
        if rest.is_empty() {
            return key.is_empty();
        }
        let ends = (1..=key.len()).filter(|&end| key.is_char_boundary(end));
        ends.into_iter().any(|end| self.fills.contains(&key[..end]) && self.fits(&key[end..], rest))
    }
}

/// What stands between the holes of a format string.
fn parts(format: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut hole = false;
    for c in format.chars() {
        match c {
            '{' => hole = true,
            '}' => {
                hole = false;
                parts.push(String::new());
            }
            _ if hole => {}
            c => parts.last_mut().unwrap().push(c),
        }
    }
    parts
}
