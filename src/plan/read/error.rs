//! What can be wrong with a plan file, as values; `report` makes the sentences.

use crate::written::{self, FileError, FileErrors, Mistake};

/// One thing that is wrong with a plan file.
pub type ReadError = FileError<ReadErrorKind>;

/// Why a plan file could not be read, in the order of the file and never empty; nothing of it is opened.
pub type ReadErrors = FileErrors<ReadErrorKind>;

/// What is wrong with a plan file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadErrorKind {
    /// What can be wrong with any file.
    Written(Mistake),
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

impl From<Mistake> for ReadErrorKind {
    fn from(mistake: Mistake) -> Self {
        Self::Written(mistake)
    }
}

/// A mistake in a plan by its position.
pub(super) type Fault = written::Fault<ReadErrorKind>;

/// All mistakes in a plan by their positions.
pub(super) type Faults = written::Faults<ReadErrorKind>;

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
