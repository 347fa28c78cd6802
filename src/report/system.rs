//! What the system says of files, in the reader's language.

use crate::text::Text;
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Why a file could not be read or written; the system's own words where there are no others.
#[must_use]
pub fn io_words(error: &Error, text: &Text) -> String {
    let key = match error.kind() {
        ErrorKind::NotFound => "cli-io-not-found",
        ErrorKind::PermissionDenied => "cli-io-denied",
        ErrorKind::IsADirectory => "cli-io-folder",
        ErrorKind::NotADirectory => "cli-io-no-folder",
        ErrorKind::StorageFull => "cli-io-full",
        ErrorKind::ReadOnlyFilesystem => "cli-io-read-only",
        ErrorKind::QuotaExceeded => "cli-io-quota",
        ErrorKind::InvalidFilename => "cli-io-name",
        _ => return text.say_with("cli-io-other", &[("why", error.to_string().into())]),
    };
    text.say(key)
}

/// Why a file could not be written: that there is none of its name is no reason.
#[must_use]
pub fn write_words(error: &Error, text: &Text) -> String {
    match error.kind() {
        ErrorKind::NotFound => text.say("cli-io-nowhere"),
        _ => io_words(error, text),
    }
}

/// The folder that a file was to be written into, when that is what is missing.
#[must_use]
pub fn missing_folder<'p>(path: &'p Path, error: &Error) -> Option<&'p Path> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty())?;
    (error.kind() == ErrorKind::NotFound && !folder.exists()).then_some(folder)
}
