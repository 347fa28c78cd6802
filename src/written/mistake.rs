//! What can be wrong with any file that is written by hand, as values; `report` makes the sentences.

use super::spot::{Span, Spot};
use std::fmt::Debug;

/// Why a file could not be read; nothing of it is used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be read: {kind:?}")]
pub struct FileError<K: Debug = Mistake> {
    /// What is wrong.
    pub kind: Box<K>,
    /// Where; `None` when it is wrong with the file as a whole.
    pub spot: Option<Spot>,
}

impl FileError {
    /// The same error as one of a kind of file with mistakes of its own.
    pub(crate) fn of<K: Debug + From<Mistake>>(self) -> FileError<K> {
        FileError { kind: Box::new(K::from(*self.kind)), spot: self.spot }
    }
}

/// What can be wrong with a file of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing is in the file but white space and comments.
    Empty,
    /// More bytes than a file may have.
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// More values than any file of the largest size has.
    TooMany {
        /// Most values.
        most: usize,
    },
    /// A byte that is not part of UTF-8.
    NotUtf8,
    /// Nested deeper than any file needs.
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
    /// A field that nothing has, in a file where that cannot be passed over.
    UnknownField {
        /// Its name.
        field: String,
        /// The field that was probably meant.
        nearest: Option<&'static str>,
        /// The fields within which there is one of this name; empty for the file itself.
        belongs: Vec<&'static str>,
    },
    /// A date of a day that no month has.
    NoSuchDay,
    /// A whole number that is too small or too large.
    OutOfRange {
        /// Smallest.
        least: u32,
        /// Largest.
        most: u32,
        /// The number as written.
        found: String,
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
    /// Texts by texts in braces.
    Pairs,
    /// One of these words.
    OneOf(Vec<&'static str>),
}

/// A mistake by position; it becomes a [`FileError`] where the text is at hand.
#[derive(Debug)]
pub(crate) struct Fault<K = Mistake> {
    pub kind: Box<K>,
    pub span: Span,
}

impl<K: Debug> Fault<K> {
    pub fn new(kind: K, span: Span) -> Self {
        Self { kind: Box::new(kind), span }
    }

    pub fn in_text(self, text: &str) -> FileError<K> {
        FileError { kind: self.kind, spot: Some(Spot::new(text, self.span)) }
    }
}

impl Fault {
    /// The same fault as one of a kind of file with mistakes of its own.
    pub fn of<K: Debug + From<Mistake>>(self) -> Fault<K> {
        Fault::new(K::from(*self.kind), self.span)
    }
}
