//! The plans opened of late.

use super::error::{IoFault, SaveError};
use super::folders::{Folders, identity, make};
use super::save::write_soon;
use std::fs;
use std::path::{Path, PathBuf};

const MOST: usize = 20;

/// The plans opened of late, the last one first; a list that cannot be read is empty.
#[must_use]
pub fn recent(folders: &Folders) -> Vec<PathBuf> {
    fs::read(folders.recent())
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Puts a plan at the head of the list.
///
/// # Errors
/// An [`IoFault`] when the list cannot be written; nothing else depends on it.
pub fn remember(folders: &Folders, plan: &Path) -> Result<(), IoFault> {
    let plan = identity(plan);
    let mut list = recent(folders);
    if list.first() == Some(&plan) {
        return Ok(());
    }
    list.retain(|known| *known != plan);
    list.insert(0, plan);
    list.truncate(MOST);
    // A path that is no text has no place in the list.
    list.retain(|known| known.to_str().is_some());
    let Ok(bytes) = serde_json::to_vec_pretty(&list) else { return Ok(()) };
    make(&folders.state)?;
    match write_soon(&folders.recent(), &bytes) {
        Err(SaveError::Io(fault)) => Err(fault),
        // A list that the user has made read-only stays as it is.
        _ => Ok(()),
    }
}
