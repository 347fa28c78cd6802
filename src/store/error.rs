//! What can go wrong with files.

use crate::plan::ReadErrors;
use std::io;
use std::path::{Path, PathBuf};

/// What was being done to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Opened and read.
    Read,
    /// Written, or put in the place of another.
    Write,
    /// Its former version put aside.
    BackUp,
    /// A folder made.
    MakeFolder,
    /// Locked.
    Lock,
    /// Taken away.
    Remove,
}

/// The system refused something.
#[derive(Debug, thiserror::Error)]
#[error("{task:?} {path:?}: {error}")]
pub struct IoFault {
    /// What was being done.
    pub task: Task,
    /// To which file.
    pub path: PathBuf,
    /// What the system says.
    pub error: io::Error,
}

impl IoFault {
    pub(super) fn at(task: Task, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { task, path: path.to_owned(), error }
    }
}

/// Why a plan could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read at all.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// It was read, and is no plan.
    #[error(transparent)]
    Plan(#[from] ReadErrors),
}

/// Why a file was not written; what was there is untouched.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The file's content is no longer the one that was read; saving is a question.
    #[error("the file changed on disk")]
    Changed,
    /// There is a file where none was expected.
    #[error("the file exists")]
    Exists,
    /// The file is marked as not to be written.
    #[error("the file is read-only")]
    ReadOnly,
    /// A folder, a device or the like.
    #[error("no regular file")]
    NotAFile,
    /// The system refused something.
    #[error(transparent)]
    Io(#[from] IoFault),
}
