//! Finding a line by what is typed: by its name, by its words, and at last by a few letters of them.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str, chars};

/// What a line can be found by.
pub struct Sought {
    /// Its name: small letters, words parted by hyphens; empty when it has none.
    pub name: &'static str,
    /// Its words.
    pub words: String,
    /// What stands beside them: a key, a path.
    pub beside: String,
    /// Whether taking it changes the plan at once: letters that are only scattered over its words are no hit.
    pub at_once: bool,
}

/// How a line was found, the surest way first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hit {
    /// What is typed is its name.
    Name,
    /// What is typed is all of its words.
    Words,
    /// Its name begins so.
    NameStart,
    /// It has each typed word, in its name, its words or beside them.
    Whole,
    /// It has words that begin with those that are typed.
    Starts,
    /// Its words have the letters, by a score that is better the smaller it is.
    Letters(u32),
}

/// Positions of the lines that are found, the best first; all of them where nothing is typed.
#[must_use]
pub fn search(typed: &str, lines: impl Iterator<Item = Sought>) -> Vec<usize> {
    let wanted = plain(typed);
    if wanted.is_empty() {
        return (0..lines.count()).collect();
    }
    let mut letters = Letters::new(typed);
    let mut hits: Vec<(Hit, usize)> = lines
        .enumerate()
        .filter_map(|(at, line)| Some((hit(&wanted, &line, &mut letters)?, at)))
        .collect();
    hits.sort();
    hits.into_iter().map(|(_, at)| at).collect()
}

fn hit(wanted: &str, line: &Sought, letters: &mut Letters) -> Option<Hit> {
    if line.name == wanted {
        return Some(Hit::Name);
    }
    let words = plain(&line.words);
    if words == wanted {
        return Some(Hit::Words);
    }
    if line.name.starts_with(wanted) {
        return Some(Hit::NameStart);
    }
    let beside = plain(&line.beside);
    let parts = || {
        let parted = |c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’' | '/');
        let own = words.split(parted).chain(line.name.split('-')).map(bare);
        own.chain(words.split_whitespace().map(bare)).chain(beside.split_whitespace())
    };
    let mut typed = wanted.split_whitespace().map(|w| if bare(w).is_empty() { w } else { bare(w) });
    if typed.clone().all(|w| parts().any(|p| p == w)) {
        return Some(Hit::Whole);
    }
    if typed.all(|w| parts().any(|p| p.starts_with(w))) {
        return Some(Hit::Starts);
    }
    if line.at_once {
        return None;
    }
    // A letter that stands by itself is worth 16; one that goes on or begins a word is worth more.
    let least = 18 * u32::try_from(wanted.chars().filter(|c| !c.is_whitespace()).count()).ok()?;
    let score = letters.score(&format!("{} {}", line.words, line.beside))?;
    (score >= least).then_some(Hit::Letters(u32::MAX - score))
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// Words in small letters without accents, one blank between two.
fn plain(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").chars().map(chars::normalize).flat_map(char::to_lowercase).collect()
}

/// Positions of the lines that have the typed signs in their order, the best first; all of them without any.
#[must_use]
pub fn fuzzy(typed: &str, lines: impl Iterator<Item = String>) -> Vec<usize> {
    if typed.trim().is_empty() {
        return (0..lines.count()).collect();
    }
    let mut letters = Letters::new(typed);
    let mut hits: Vec<(u32, usize)> =
        lines.enumerate().filter_map(|(at, line)| Some((letters.score(&line)?, at))).collect();
    hits.sort_by_key(|&(score, at)| (std::cmp::Reverse(score), at));
    hits.into_iter().map(|(_, at)| at).collect()
}

/// Letters in their order, with others between them.
struct Letters {
    pattern: Pattern,
    matcher: Matcher,
    buffer: Vec<char>,
}

impl Letters {
    fn new(typed: &str) -> Self {
        // As it is typed: no sign of it means anything but itself.
        let kind = AtomKind::Fuzzy;
        let pattern = Pattern::new(typed, CaseMatching::Ignore, Normalization::Smart, kind);
        Self { pattern, matcher: Matcher::new(Config::DEFAULT), buffer: Vec::new() }
    }

    fn score(&mut self, line: &str) -> Option<u32> {
        self.pattern.score(Utf32Str::new(line, &mut self.buffer), &mut self.matcher)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &'static str, words: &str, at_once: bool) -> Sought {
        Sought { name, words: words.to_owned(), beside: String::new(), at_once }
    }

    #[test]
    fn a_name_comes_before_words_and_words_before_letters() {
        let lines = || {
            [
                line("decrease", "Lower the number under the cursor", true),
                line("cancel", "Give up, then leave", false),
                line("orders", "Edit the credits", false),
                line("quit", "Leave", false),
                line("border", "Draw a line around it: what orders it", false),
            ]
            .into_iter()
        };
        assert_eq!(search("orders", lines()), [2, 4]);
        assert_eq!(search("leave", lines()), [3, 1]);
        assert_eq!(search("LEAVE then", lines()), [1]);
        assert_eq!(search("ord", lines()), [2, 4]);
        assert_eq!(search("cred", lines()), [2]);
        assert_eq!(search(" ", lines()).len(), 5);
    }

    #[test]
    fn accents_and_marks_may_be_left_out() {
        let lines = || [line("undo", "Rückgängig machen: die letzte Änderung", false)].into_iter();
        assert_eq!(search("ruckgangig machen", lines()), [0]);
        assert_eq!(search("änderung", lines()), [0]);
    }

    #[test]
    fn signs_mean_themselves() {
        let lines = || ["Port13$30", "Port13$50"].into_iter().map(str::to_owned);
        assert_eq!(fuzzy("$30", lines()), [0]);
        assert_eq!(fuzzy("^", lines()), [] as [usize; 0]);
    }
}
