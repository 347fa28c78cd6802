//! What can be wrong with any file that is written by hand, as values; `report` makes the sentences.

use super::spot::{Locator, Span, Spot};
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

/// All that is wrong with a file, in the order of the file; never empty.
///
/// What breaks the form of a file is told alone, since nothing behind it can be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{first}")]
pub struct FileErrors<K: Debug = Mistake> {
    first: FileError<K>,
    others: Vec<FileError<K>>,
    more: usize,
}

impl<K: Debug> FileErrors<K> {
    /// The one that comes first in the file.
    #[must_use]
    pub const fn first(&self) -> &FileError<K> {
        &self.first
    }

    /// Those that are kept, in the order of the file; of very many only the first.
    pub fn iter(&self) -> impl Iterator<Item = &FileError<K>> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// How many there are beside those that are kept.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl<K: Debug + From<Mistake>> From<FileError> for FileErrors<K> {
    fn from(error: FileError) -> Self {
        Self { first: error.of(), others: Vec::new(), more: 0 }
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
        /// The fields that there are where it stands.
        fields: &'static [&'static str],
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

/// Mistakes of one file by position, at least one; of very many those that come first in the file.
#[derive(Debug)]
pub(crate) struct Faults<K = Mistake> {
    first: Fault<K>,
    others: Vec<Fault<K>>,
    more: usize,
}

/// More than anybody mends before reading the file again.
const KEPT: usize = 20;

impl<K> Faults<K> {
    /// These and others. A stable order keeps what is wrong at one place as it was found.
    pub fn and(self, other: Self) -> Self {
        let mut all = self.others;
        all.insert(0, self.first);
        all.push(other.first);
        all.extend(other.others);
        all.sort_by_key(|fault| fault.span.start);
        let more = self.more + other.more + all.len().saturating_sub(KEPT);
        all.truncate(KEPT);
        let first = all.remove(0);
        Self { first, others: all, more }
    }

    /// Whether something is wrong at just this place.
    pub fn any_at(&self, span: Span) -> bool {
        self.first.span == span || self.others.iter().any(|fault| fault.span == span)
    }
}

impl<K: Debug> Faults<K> {
    pub fn in_text(self, text: &str) -> FileErrors<K> {
        let mut locator = Locator::new(text);
        let mut located = |fault: Fault<K>| {
            let spot = Some(Spot::at(&mut locator, fault.span));
            FileError { kind: fault.kind, spot }
        };
        let first = located(self.first);
        let others = self.others.into_iter().map(located).collect();
        FileErrors { first, others, more: self.more }
    }
}

impl<L, K: Debug + From<L>> From<Fault<L>> for Faults<K> {
    fn from(fault: Fault<L>) -> Self {
        let first = Fault::new(K::from(*fault.kind), fault.span);
        Self { first, others: Vec::new(), more: 0 }
    }
}

/// Both, or all that is wrong with either.
pub(crate) fn both<A, B, K>(
    a: Result<A, Faults<K>>,
    b: Result<B, Faults<K>>,
) -> Result<(A, B), Faults<K>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(faults), Ok(_)) | (Ok(_), Err(faults)) => Err(faults),
    }
}

/// All, or all that is wrong with any of them.
pub(crate) fn all<T, K>(
    items: impl Iterator<Item = Result<T, Faults<K>>>,
) -> Result<Vec<T>, Faults<K>> {
    let mut good = Vec::with_capacity(items.size_hint().0);
    let mut wrong: Option<Faults<K>> = None;
    for item in items {
        match item {
            Ok(item) if wrong.is_none() => good.push(item),
            Ok(_) => {}
            Err(faults) => {
                wrong = Some(match wrong {
                    Some(before) => before.and(faults),
                    None => faults,
                });
            }
        }
    }
    wrong.map_or(Ok(good), Err)
}
