//! How an output looks: language, colour, signs and width; and the few shapes all texts are made of.

use crate::text::{Text, width, words};
use std::fmt::{Display, Write};

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

/// Cuts a paragraph into lines of at most `cells`, between words; a longer word stays whole.
#[must_use]
pub fn wrap(paragraph: &str, cells: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    // A no-break space holds two words together, and is an ordinary one on the page.
    for word in words(paragraph) {
        let word = &word.replace('\u{a0}', " ");
        let wide = width(word);
        if used > 0 && used + 1 + wide > cells {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += wide;
    }
    if used > 0 {
        lines.push(line);
    }
    lines
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
