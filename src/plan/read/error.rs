//! What can be wrong with a plan file, as values; `report` makes the sentences.

use super::locate::Locator;
use super::syntax::Span;
use std::ops::Range;

/// Why a file could not be read; nothing of it is opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the plan file cannot be read: {kind:?}")]
pub struct ReadError {
    /// What is wrong.
    pub kind: Box<ReadErrorKind>,
    /// Where; `None` when it is wrong with the file as a whole.
    pub spot: Option<Spot>,
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

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadErrorKind {
    /// Nothing is in the file but white space and comments.
    Empty,
    /// More bytes than a plan file may have.
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// More values than any plan of the largest size has.
    TooMany {
        /// Most values.
        most: usize,
    },
    /// A byte that is not part of UTF-8.
    NotUtf8,
    /// Nested deeper than any plan.
    TooDeep {
        /// Deepest nesting.
        most: usize,
    },
    /// Something else stands where this was expected.
    Expected {
        /// What was expected.
        expected: Expected,
        /// What is there; `None` is the end of the file.
        found: Option<String>,
        /// The nearest valid word.
        nearest: Option<String>,
    },
    /// A field that must be given is missing.
    MissingField {
        /// Its name.
        field: &'static str,
        /// A field of an unknown name, given here, that was probably meant.
        instead: Option<String>,
    },
    /// A field is given twice.
    DuplicateField {
        /// Its name.
        field: String,
        /// Line of the first, from 1.
        first: usize,
    },
    /// A whole number that is too small or too large.
    OutOfRange {
        /// Smallest.
        least: u32,
        /// Largest.
        most: u32,
        /// The number as written.
        found: String,
    },
    /// A name that cannot be one.
    BadName(NameFault),
    /// A waiver's reason says nothing.
    BlankReason,
    /// A later format than this program knows.
    SchemaLater {
        /// The file's.
        found: u32,
        /// The newest that is known here.
        newest: u32,
        /// First version of the program that reads it.
        needs: String,
    },
    /// An earlier format that no step leads away from.
    SchemaUnknown {
        /// The file's.
        found: u32,
        /// The oldest that can be read.
        oldest: u32,
    },
}

/// What was expected at a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// Any value.
    Value,
    /// The name of a field, or the end of the fields.
    FieldName,
    /// The colon after the name of a field.
    Colon,
    /// A comma or the end of what was opened.
    CommaOrEnd {
        /// The closing sign.
        close: char,
        /// Line on which it was opened, from 1.
        opened: usize,
    },
    /// The end of the file.
    EndOfFile,
    /// The closing quote of a text.
    EndOfText,
    /// The `*/` of a comment.
    EndOfComment,
    /// An escape of RON after a backslash.
    Escape,
    /// `#![enable(...)]` with extensions that RON has.
    Header,
    /// A text in quotes.
    Text,
    /// A date `"YYYY-MM-DD"`.
    Date,
    /// A whole number.
    Number {
        /// Smallest.
        least: u32,
        /// Largest.
        most: u32,
    },
    /// `true` or `false`.
    Flag,
    /// Fields in parentheses.
    Fields,
    /// A list in brackets.
    List,
    /// One of these words.
    OneOf(Vec<&'static str>),
}

/// Why a text cannot be the name of a site, a device, a node or an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a name: {self:?}")]
pub enum NameFault {
    /// Nothing.
    Empty,
    /// More than 64 characters.
    TooLong,
    /// With the `/` that parts places.
    Slash,
    /// With a control character.
    Control,
    /// With a space at either end.
    OuterSpace,
}

/// Whether a text can be the name of a site, a device, a node or an object.
///
/// # Errors
/// The first [`NameFault`] found.
pub fn check_name(name: &str) -> Result<(), NameFault> {
    const LONGEST: usize = 64;
    if name.is_empty() {
        Err(NameFault::Empty)
    } else if name.chars().any(char::is_control) {
        Err(NameFault::Control)
    } else if name.contains('/') {
        Err(NameFault::Slash)
    } else if name.starts_with(char::is_whitespace) || name.ends_with(char::is_whitespace) {
        Err(NameFault::OuterSpace)
    } else if name.chars().nth(LONGEST).is_some() {
        Err(NameFault::TooLong)
    } else {
        Ok(())
    }
}

/// A fault by position; it becomes a [`ReadError`] where the text is at hand.
#[derive(Debug)]
pub(super) struct Fault {
    pub kind: Box<ReadErrorKind>,
    pub span: Span,
}

impl Fault {
    pub fn new(kind: ReadErrorKind, span: Span) -> Self {
        Self { kind: Box::new(kind), span }
    }

    pub fn in_text(self, text: &str) -> ReadError {
        ReadError { kind: self.kind, spot: Some(Spot::new(text, self.span)) }
    }
}

impl Spot {
    /// The part of the span that is on its first line.
    pub(super) fn new(text: &str, span: Span) -> Self {
        /// Enough for every line a person writes; a file on one line is cut around the spot.
        const AROUND: usize = 120;
        let (start, end) = (span.start as usize, span.end as usize);
        let (line, column) = Locator::new(text).locate(start);
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
