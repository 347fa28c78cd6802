//! How an output looks: language, colour, signs and width; and the few shapes all texts are made of.

use crate::text::{Text, width, words};
use std::borrow::Cow;
use std::fmt::{Display, Write};
use unicode_segmentation::UnicodeSegmentation;

/// What the reader's terminal and wishes allow.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Whether colours may be used.
    pub color: bool,
    /// Whether the program's own signs keep to ASCII.
    pub ascii: bool,
    /// Cells in a line.
    pub width: usize,
    /// How much is said.
    pub detail: Detail,
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Detail {
    /// Only what decides (`-q`).
    Brief,
    /// What one needs.
    #[default]
    Usual,
    /// What one may want to know besides (`-v`).
    Full,
}

/// What a coloured word means; the word itself says it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Does not work, or goes away.
    Bad,
    /// At risk.
    Risky,
    /// Advice, or a place.
    Note,
    /// Comes in.
    Good,
    /// A heading.
    Strong,
    /// Less important.
    Faint,
}

impl Paint {
    const fn code(self) -> &'static str {
        match self {
            Self::Bad => "31",
            Self::Risky => "33",
            Self::Note => "36",
            Self::Good => "32",
            Self::Strong => "1",
            Self::Faint => "2",
        }
    }
}

impl Look<'_> {
    /// The words in colour, or as they are where there is none.
    #[must_use]
    pub fn paint(&self, paint: Paint, words: &str) -> String {
        if self.color && !words.is_empty() {
            format!("\u{1b}[{}m{words}\u{1b}[0m", paint.code())
        } else {
            words.to_owned()
        }
    }

    /// A line across the page.
    #[must_use]
    pub fn rule(&self) -> String {
        self.paint(Paint::Faint, &"─".repeat(self.width))
    }
}

/// A text that grows line by line.
#[derive(Debug, Clone, Default)]
pub struct Page(String);

impl Page {
    /// Adds a line.
    pub fn line(&mut self, line: impl Display) {
        // Writing to a String cannot fail.
        let _written = writeln!(self.0, "{line}");
    }

    /// Adds an empty line.
    pub fn blank(&mut self) {
        self.0.push('\n');
    }

    /// Adds a paragraph, every line after `indent` blanks.
    pub fn paragraph(&mut self, look: &Look<'_>, indent: usize, words: &str) {
        for line in wrap(words, look.width.saturating_sub(indent)) {
            self.line(format_args!("{}{line}", " ".repeat(indent)));
        }
    }

    /// Adds an item of a list.
    pub fn item(&mut self, look: &Look<'_>, words: &str) {
        for (n, line) in wrap(words, look.width.saturating_sub(2)).iter().enumerate() {
            self.line(format_args!("{} {line}", if n == 0 { '·' } else { ' ' }));
        }
    }

    /// The text as it goes out: without blanks at line ends, in ASCII where that was asked for.
    #[must_use]
    pub fn finish(&self, look: &Look<'_>) -> Vec<u8> {
        let mut out = String::with_capacity(self.0.len());
        for line in self.0.trim_end().lines() {
            out.push_str(line.trim_end());
            out.push('\n');
        }
        if look.ascii { to_ascii(&out).into_bytes() } else { out.into_bytes() }
    }
}

/// Cuts a paragraph into lines of at most `cells`, between words; what is longer is cut after the last `/` in the line, or
/// else at a blank that holds it together, or else where the line ends.
#[must_use]
pub fn wrap(paragraph: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Lines { cells, ..Lines::default() };
    let paragraph = counts_held(paragraph);
    // A no-break space holds two words together while there is room for both, and is an ordinary one on the page.
    for word in words(&paragraph) {
        let word = word.replace('\u{a0}', " ");
        if width(&word) <= cells {
            lines.add(&word);
        } else {
            for part in cut(&word, cells) {
                lines.add(part);
            }
        }
    }
    lines.done.into_iter().chain(Some(lines.line).filter(|line| !line.is_empty())).collect()
}

/// Words that stay on one line where it has room for them.
pub fn held_together(words: &str) -> String {
    words.replace(' ', "\u{a0}")
}

/// The paragraph with each number held together with the name of what it counts.
pub fn counts_held(paragraph: &str) -> Cow<'_, str> {
    if paragraph.contains("× ") {
        Cow::Owned(paragraph.replace("× ", "×\u{a0}"))
    } else {
        Cow::Borrowed(paragraph)
    }
}

/// Lines that fill up.
#[derive(Default)]
struct Lines {
    cells: usize,
    done: Vec<String>,
    line: String,
    used: usize,
}

impl Lines {
    fn add(&mut self, word: &str) {
        let wide = width(word);
        if self.used > 0 && self.used + 1 + wide > self.cells {
            self.done.push(std::mem::take(&mut self.line));
            self.used = 0;
        }
        if self.used > 0 {
            self.line.push(' ');
            self.used += 1;
        }
        self.line.push_str(word);
        self.used += wide;
    }
}

/// The parts of a word that fit into lines: no two of them fit into one.
fn cut(word: &str, cells: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while width(rest) > cells {
        let (mut end, mut used, mut after, mut blank) = (0, 0, 0, 0);
        for cluster in rest.graphemes(true) {
            used += width(cluster);
            if end > 0 && used > cells {
                break;
            }
            end += cluster.len();
            match cluster {
                "/" => after = end,
                " " => blank = end,
                _ => {}
            }
        }
        let end = [after, blank, end].into_iter().find(|&at| at > 0).unwrap_or(end);
        let (line, more) = rest.split_at(end);
        parts.push(line.trim_end());
        rest = more;
    }
    parts.push(rest);
    parts
}

/// The program's own signs in ASCII; letters of names stay.
fn to_ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '─' | '·' | '–' | '—' => out.push('-'),
            '│' | '├' => out.push('|'),
            '└' => out.push('`'),
            '×' => out.push('x'),
            '→' => out.push_str("->"),
            '…' => out.push('~'),
            '’' | '‘' => out.push('\''),
            '“' | '”' | '„' | '«' | '»' => out.push('"'),
            '\u{202f}' | '\u{a0}' => out.push(' '),
            '§' => out.push_str("sec. "),
            '\u{2400}'..='\u{2421}' | '\u{fffd}' => out.push('?'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_long_word_is_cut_after_its_last_stroke_in_the_line() {
        assert_eq!(wrap("North/north-gw/master/Staff", 20), ["North/north-gw/", "master/Staff"]);
        assert_eq!(wrap("a /b/cd efg", 2), ["a", "/", "b/", "cd", "ef", "g"]);
        assert_eq!(wrap("東京支社", 3), ["東", "京", "支", "社"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
        assert!(wrap("", 5).is_empty() && wrap("  ", 5).is_empty());
    }

    #[test]
    fn words_that_belong_together_are_parted_only_where_they_have_no_room() {
        let words = "remove 20\u{a0}×\u{a0}PBX-Port13";
        assert_eq!(wrap(words, 18), ["remove", "20 × PBX-Port13"]);
        assert_eq!(wrap(words, 12), ["remove 20 ×", "PBX-Port13"]);
        assert_eq!(wrap("remove 20\u{a0}× PBX-Port13", 18), ["remove", "20 × PBX-Port13"]);
        let place = "Data\u{a0}centre\u{a0}1/vm-master/master";
        assert_eq!(wrap(place, 16), ["Data centre 1/", "vm-master/master"]);
        assert_eq!(wrap(place, 12), ["Data centre", "1/vm-master/", "master"]);
    }
}
