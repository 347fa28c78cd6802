//! What is in a folder, as far as opening and saving plans is concerned.

use crate::tui::dialog::browse::Listing;
use std::fs;
use std::io;
use std::path::Path;

/// Most entries that are listed; what is beyond is found by typing its name.
const MOST: usize = 5_000;

/// Reads a folder; the empty path is the one the program was started in.
///
/// What keeps it from being read comes with a listing without entries, so that one can go elsewhere from there.
pub fn list(folder: &Path) -> (Listing, io::Result<()>) {
    let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let whole = fs::canonicalize(here).unwrap_or_else(|_| here.to_owned());
    let mut listing = Listing {
        folder: folder.to_owned(),
        up: whole.parent().map(Path::to_owned),
        whole,
        folders: Vec::new(),
        plans: Vec::new(),
    };
    let entries = match fs::read_dir(here) {
        Ok(entries) => entries,
        Err(error) => return (listing, Err(error)),
    };
    for entry in entries.flatten().take(MOST) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        // Through links, as a reader would go.
        if fs::metadata(entry.path()).is_ok_and(|m| m.is_dir()) {
            listing.folders.push(name);
        } else if entry.path().extension().is_some_and(|e| e.eq_ignore_ascii_case("ron")) {
            listing.plans.push(name);
        }
    }
    listing.folders.sort_by_key(|name| (name.to_lowercase(), name.clone()));
    listing.plans.sort_by_key(|name| (name.to_lowercase(), name.clone()));
    (listing, Ok(()))
}
