//! The report of work that broke, for whoever mends the program.

use super::error::SaveError;
use super::folders::{Folders, make};
use super::save::write_output;
use std::path::PathBuf;

/// Keeps a report in the place of the one before; gives the file.
///
/// # Errors
/// A [`SaveError`] when it cannot be written.
pub fn keep_report(folders: &Folders, report: &str) -> Result<PathBuf, SaveError> {
    make(&folders.state)?;
    let path = folders.state.join("report.txt");
    write_output(&path, report.as_bytes(), true)?;
    Ok(path)
}
