//! The smallest parts of RON: white space, comments, words, numbers and texts.

use super::mistake::{Expected, Fault, Mistake};
use super::spot::{Locator, Span};
use std::borrow::Cow;

/// Longest piece of a file that an error repeats.
const SHOWN: usize = 40;

/// A text and how far it has been read.
pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
    pub comments: Vec<Span>,
}

impl<'t> Lexer<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0, comments: Vec::new() }
    }

    pub fn at(&self) -> usize {
        self.at
    }

    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub fn bump(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }

    /// What was read since a position.
    pub fn since(&self, start: usize) -> Span {
        Span::new(start, self.at)
    }

    /// The next character, or the end.
    pub fn here(&self) -> Span {
        Span::new(self.at, self.at + self.peek().map_or(0, char::len_utf8))
    }

    pub fn take(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn take_while(&mut self, mut keep: impl FnMut(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = rest.find(|c| !keep(c)).map_or(rest, |n| &rest[..n]);
        self.at += taken.len();
        taken
    }

    /// White space and comments; the comments are noted.
    pub fn skip(&mut self) -> Result<(), Fault> {
        loop {
            self.plain_space();
            if self.peek().is_some_and(is_space) {
                self.take_while(is_space);
            }
            let start = self.at;
            if !self.rest().starts_with('/') {
                return Ok(());
            }
            if self.take("//") {
                self.take_while(|c| c != '\n');
                if self.text[start..self.at].ends_with('\r') {
                    self.at -= 1;
                }
            } else if self.take("/*") {
                self.block_comment(start)?;
            } else {
                return Ok(());
            }
            self.comments.push(self.since(start));
        }
    }

    /// Most of a file is indentation, so it is passed byte by byte.
    fn plain_space(&mut self) {
        let bytes = &self.text.as_bytes()[self.at..];
        let plain = |b: &u8| matches!(b, b' ' | b'\n' | b'\r' | b'\t');
        self.at += bytes.iter().position(|b| !plain(b)).unwrap_or(bytes.len());
    }

    fn block_comment(&mut self, start: usize) -> Result<(), Fault> {
        let mut open = 1_usize;
        while open > 0 {
            self.take_while(|c| c != '*' && c != '/');
            if self.take("*/") {
                open -= 1;
            } else if self.take("/*") {
                open += 1;
            } else if self.peek().is_some() {
                self.bump();
            } else {
                let span = Span::new(start, start + 2);
                return Err(self.fault(Expected::EndOfComment, None, span));
            }
        }
        Ok(())
    }

    /// An identifier, without the `r#` of a raw one; empty when there is none.
    pub fn word(&mut self) -> &'t str {
        let start = self.at;
        // Nearly every word is of these letters.
        let bytes = &self.text.as_bytes()[start..];
        let plain = |b: &u8| b.is_ascii_lowercase() || *b == b'_';
        let ahead = bytes.iter().position(|b| !plain(b)).unwrap_or(bytes.len());
        if bytes.get(ahead).is_some_and(|b| matches!(b, b':' | b',' | b')')) {
            self.at += ahead;
            return &self.text[start..self.at];
        }
        let raw = self.take("r#");
        let mut first = true;
        let word = self.take_while(|c| {
            let fits = c == '_'
                || if first && !raw { c.is_alphabetic() } else { c.is_alphanumeric() }
                || raw && matches!(c, '.' | '+' | '-');
            first = false;
            fits
        });
        if word.is_empty() {
            self.at = start;
        }
        word
    }

    /// Everything that could belong to a number or to what was meant as one.
    pub fn number(&mut self) -> &'t str {
        self.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-'))
    }

    pub fn at_text(&self) -> bool {
        self.rest().starts_with('"') || raw_text(self.rest())
    }

    pub fn at_bytes(&self) -> bool {
        self.rest().strip_prefix('b').is_some_and(|r| r.starts_with(['"', '\'']) || raw_text(r))
    }

    /// The bytes after `b`: read to their end, whatever they are.
    pub fn bytes(&mut self) -> Result<(), Fault> {
        self.bump();
        match self.peek() {
            Some('\'') => self.character(),
            Some('r') => self.raw().map(drop),
            _ => self.quoted('"'),
        }
    }

    /// A character in single quotes.
    pub fn character(&mut self) -> Result<(), Fault> {
        self.quoted('\'')
    }

    fn quoted(&mut self, quote: char) -> Result<(), Fault> {
        let start = self.at;
        self.bump();
        loop {
            self.take_while(|c| c != quote && c != '\\');
            match self.peek() {
                Some('\\') => {
                    self.bump();
                    self.bump();
                }
                Some(_) => {
                    self.bump();
                    return Ok(());
                }
                None => return Err(self.unclosed_text(start)),
            }
        }
    }

    /// A text, raw or with escapes.
    pub fn text(&mut self) -> Result<Cow<'t, str>, Fault> {
        if self.peek() == Some('r') {
            return self.raw().map(Cow::Borrowed);
        }
        let start = self.at;
        self.bump();
        let mut said = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let end = rest.bytes().position(|b| matches!(b, b'"' | b'\\')).unwrap_or(rest.len());
            let piece = &rest[..end];
            self.at += end;
            if said.is_empty() {
                said = Cow::Borrowed(piece);
            } else {
                said.to_mut().push_str(piece);
            }
            if self.take("\"") {
                return Ok(said);
            }
            if self.peek().is_none() {
                return Err(self.unclosed_text(start));
            }
            let escaped = self.escape()?;
            said.to_mut().push(escaped);
        }
    }

    fn raw(&mut self) -> Result<&'t str, Fault> {
        let start = self.at;
        self.bump();
        let hashes = self.take_while(|c| c == '#').len();
        self.bump();
        let rest = self.rest();
        let mut from = 0;
        // The quote that as many signs follow as went before; each quote is looked at once.
        while let Some(quote) = rest[from..].find('"').map(|n| from + n) {
            let after = &rest[quote + 1..];
            if after.len() >= hashes && after.bytes().take(hashes).all(|b| b == b'#') {
                self.at += quote + 1 + hashes;
                return Ok(&rest[..quote]);
            }
            from = quote + 1;
        }
        self.at = self.text.len();
        Err(self.unclosed_text(start))
    }

    fn escape(&mut self) -> Result<char, Fault> {
        let start = self.at;
        self.bump();
        let sign = self.peek();
        self.bump();
        let plain = match sign {
            Some(c @ ('"' | '\'' | '\\')) => Some(c),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('0') => Some('\0'),
            Some('x') => self.byte_escape(),
            Some('u') => self.code_escape(),
            _ => None,
        };
        plain.ok_or_else(|| {
            let span = self.since(start);
            let found = self.shown(span);
            self.fault(Expected::Escape, Some(found), span)
        })
    }

    /// `\x41`, or up to four such bytes in a row that are one character in UTF-8.
    fn byte_escape(&mut self) -> Option<char> {
        let mut bytes = [0_u8; 4];
        for n in 0..4 {
            if n > 0 && !self.take("\\x") {
                return None;
            }
            let digits = self.rest().get(..2)?;
            if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
                return None;
            }
            bytes[n] = u8::from_str_radix(digits, 16).ok()?;
            self.at += 2;
            if let Ok(done) = std::str::from_utf8(&bytes[..=n]) {
                return done.chars().next();
            }
        }
        None
    }

    fn code_escape(&mut self) -> Option<char> {
        if !self.take("{") {
            return None;
        }
        let digits = self.take_while(|c| c.is_ascii_hexdigit());
        let known = (1..=6).contains(&digits.len()) && self.take("}");
        u32::from_str_radix(digits, 16).ok().filter(|_| known).and_then(char::from_u32)
    }

    fn unclosed_text(&self, start: usize) -> Fault {
        self.fault(Expected::EndOfText, None, Span::new(start, start + 1))
    }

    /// Something else than a comma or the closing sign of what was opened.
    pub fn unclosed(&self, close: char, opened: Span) -> Fault {
        let (opened, _) = Locator::new(self.text).locate(opened.start as usize);
        self.unexpected(Expected::CommaOrEnd { close, opened })
    }

    /// Something else than expected stands here.
    pub fn unexpected(&self, expected: Expected) -> Fault {
        let mut ahead = Lexer { text: self.text, at: self.at, comments: Vec::new() };
        let start = self.at;
        match self.peek() {
            None => return self.fault(expected, None, self.here()),
            // A text that is not closed is shown to the end of its line.
            _ if self.at_text() => {
                let _closed = ahead.text();
            }
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | '+' | '-' | '.') => {
                ahead.number();
            }
            Some(_) => ahead.bump(),
        }
        self.unexpected_at(expected, ahead.since(start))
    }

    pub fn unexpected_at(&self, expected: Expected, span: Span) -> Fault {
        let found = (span.end > span.start).then(|| self.shown(span));
        self.fault(expected, found, span)
    }

    fn shown(&self, span: Span) -> String {
        shown(&self.text[span.start as usize..span.end as usize])
    }

    #[allow(clippy::unused_self, reason = "reads as what it is where it is called")]
    fn fault(&self, expected: Expected, found: Option<String>, span: Span) -> Fault {
        Fault::new(Mistake::Expected { expected, found, nearest: None }, span)
    }
}

/// The beginning of a piece of a file, as an error repeats it: one line, not too long.
pub(super) fn shown(piece: &str) -> String {
    let line = piece.lines().next().unwrap_or_default();
    let mut chars = line.chars();
    let mut start: String = chars.by_ref().take(SHOWN).collect();
    if chars.next().is_some() || line.len() < piece.trim_end().len() {
        start.push('…');
    }
    start
}

/// `r"` or `r#"` with any number of `#`, as opposed to the raw word `r#name`.
fn raw_text(rest: &str) -> bool {
    rest.strip_prefix('r').is_some_and(|r| r.trim_start_matches('#').starts_with('"'))
}

/// The white space of RON.
fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\u{b}'
            | '\u{c}'
            | '\u{85}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'
            | '\u{2029}'
    )
}
