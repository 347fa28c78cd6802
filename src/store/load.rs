//! Loading a plan from a file or a stream.

use super::error::{IoFault, LoadError, Task};
use super::fingerprint::Fingerprint;
use super::save::Known;
use crate::plan::{Document, read};
use crate::written::LARGEST_FILE;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What edits start from: a content, and the file it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// The file; `None` for a plan that was never saved.
    pub path: Option<PathBuf>,
    /// Its content as it was read.
    pub text: String,
}

impl Base {
    /// What a save has to find in the file.
    #[must_use]
    pub fn known(&self) -> Known {
        match self.path {
            Some(_) => Known::Content(Fingerprint::of(self.text.as_bytes())),
            None => Known::Absent,
        }
    }
}

/// A plan as it was loaded.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The plan, and what is to be said about the file.
    pub document: Document,
    /// The content it was read from.
    pub base: Base,
}

/// Loads the plan of a file.
///
/// # Errors
/// A [`LoadError`] when the file cannot be read or is no plan.
pub fn load(path: &Path) -> Result<Loaded, LoadError> {
    let file = File::open(path).map_err(IoFault::at(Task::Read, path))?;
    let loaded = load_from(file, path)?;
    Ok(Loaded { base: Base { path: Some(path.to_owned()), ..loaded.base }, ..loaded })
}

/// Loads a plan from a stream, such as standard input; `name` stands for its path in an error.
///
/// # Errors
/// As [`load`].
pub fn load_from(stream: impl Read, name: &Path) -> Result<Loaded, LoadError> {
    let bytes = read_to_limit(stream).map_err(IoFault::at(Task::Read, name))?;
    let document = read(&bytes)?;
    // What was read as a plan is UTF-8, so nothing is replaced here.
    let text = String::from_utf8(bytes)
        .unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
    Ok(Loaded { document, base: Base { path: None, text } })
}

/// The content of a stream, or as much of it as shows that it is too large.
///
/// # Errors
/// When the stream cannot be read.
pub fn read_to_limit(stream: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more than a file may have is enough to know.
    let most = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX).saturating_add(1);
    stream.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
