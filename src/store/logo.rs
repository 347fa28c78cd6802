//! Files for paper that the settings name: the company's logo, of which no more is read than a letterhead can use,
//! and a folder of fonts.

use super::error::{IoFault, Task};
use super::folders::Folders;
use super::settings::Settings;
use std::fs;
use std::path::{Path, PathBuf};

/// A logo larger than this is no logo.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Why a logo was not read.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// No file with bytes of its own: a pipe, a device.
    #[error("no regular file")]
    NoFile,
    /// It is larger than any logo.
    #[error("larger than 8 MiB")]
    TooLarge,
}

impl Settings {
    /// Where the logo is; `None` without one. A path that is not absolute starts at the settings' folder.
    #[must_use]
    pub fn logo_path(&self, folders: &Folders) -> Option<PathBuf> {
        let written = self.company_logo.trim();
        (!written.is_empty()).then(|| folders.config.join(written))
    }

    /// Where fonts are that help out on paper; `None`: where the system keeps its own.
    #[must_use]
    pub fn fonts_path(&self, folders: &Folders) -> Option<PathBuf> {
        let written = self.fonts.trim();
        (!written.is_empty()).then(|| folders.config.join(written))
    }
}

/// The bytes of a logo.
///
/// # Errors
/// A [`LogoError`] when the file cannot be read or is too large.
pub fn logo(path: &Path) -> Result<Vec<u8>, LogoError> {
    let found = fs::metadata(path).map_err(IoFault::at(Task::Read, path))?;
    if found.len() > LARGEST {
        return Err(LogoError::TooLarge);
    }
    // A pipe would be waited for without end; a folder is refused by the system, in its own words.
    if !found.is_file() && !found.is_dir() {
        return Err(LogoError::NoFile);
    }
    Ok(fs::read(path).map_err(IoFault::at(Task::Read, path))?)
}
