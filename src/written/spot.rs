//! Places in a text: bytes, and the line and column that a reader knows them by.

use std::ops::Range;

/// Bytes of a file, first to one past the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
#[allow(missing_docs)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// The bytes from `start` to before `end`; a file is smaller than 4 GiB.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { start: small(start), end: small(end) }
    }
}

/// Where in a file something begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A stretch of one line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The source line without its end; of a very long one the part around the spot.
    pub source: String,
    /// Bytes of `source` that the error is about; empty at the end of a line.
    pub span: Range<usize>,
}

impl Spot {
    /// The part of the span that is on its first line.
    pub(crate) fn new(text: &str, span: Span) -> Self {
        Self::at(&mut Locator::new(text), span)
    }

    /// The same in the text of a locator, which finds several in one pass.
    pub(crate) fn at(locator: &mut Locator<'_>, span: Span) -> Self {
        /// Enough for every line a person writes; a file on one line is cut around the spot.
        const AROUND: usize = 120;
        let (start, end) = (span.start as usize, span.end as usize);
        let (line, column) = locator.locate(start);
        let text = locator.text;
        let first = text[..start].rfind('\n').map_or(0, |n| n + 1);
        let last = text[start..].find('\n').map_or(text.len(), |n| start + n);
        let last = if text[start..last].ends_with('\r') { last - 1 } else { last };
        let end = end.clamp(start, last).min(start + AROUND);
        let whole = |mut at: usize| {
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        let from = whole(first.max(start.saturating_sub(AROUND)));
        let end = whole(end);
        let to = whole(last.min(end + AROUND));
        let source = text[from..to].to_owned();
        Self { line, column, source, span: start - from..end - from }
    }
}

/// A position in a text that moves forward: lines and columns are found in one pass when asked in order.
pub(crate) struct Locator<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Locator<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// Line and column in characters of a byte position, both from 1.
    pub fn locate(&mut self, at: usize) -> (usize, usize) {
        if at < self.at {
            *self = Self::new(self.text);
        }
        let passed = &self.text[self.at..at];
        let lines = passed.bytes().filter(|&b| b == b'\n').count();
        let rest = passed.rfind('\n').map_or(passed, |n| &passed[n + 1..]);
        if lines > 0 {
            self.column = 1;
        }
        self.line += lines;
        self.column += rest.chars().count();
        self.at = at;
        (self.line, self.column)
    }
}
