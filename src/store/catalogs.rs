//! The engineer's own catalogue files, merged over the built-in catalogue.

use super::error::{IoFault, Task};
use super::folders::Folders;
use crate::catalog::{Catalog, CatalogError, CatalogFile};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A catalogue file that was left out.
#[derive(Debug)]
pub struct BadCatalog {
    /// The file.
    pub path: PathBuf,
    /// Line and column, from 1, where they are known.
    pub at: Option<(usize, usize)>,
    /// What is wrong with it.
    pub fault: CatalogFault,
}

/// What is wrong with a catalogue file.
#[derive(Debug)]
pub enum CatalogFault {
    /// It cannot be read.
    Io(IoFault),
    /// It is not UTF-8.
    NotUtf8,
    /// An entry cannot be used.
    Entry(CatalogError),
}

/// The built-in catalogue with every good `*.ron` file of the folder merged over it, by file name.
///
/// A file with anything wrong is left out whole and returned beside the catalogue.
#[must_use]
pub fn catalog(folders: &Folders) -> (Catalog, Vec<BadCatalog>) {
    let mut catalog = Catalog::built_in();
    let mut bad = Vec::new();
    let folder = folders.catalogs();
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) => {
            if error.kind() != ErrorKind::NotFound {
                let fault = CatalogFault::Io(IoFault::at(Task::Read, &folder)(error));
                bad.push(BadCatalog { path: folder, at: None, fault });
            }
            return (catalog, bad);
        }
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "ron"))
        .collect();
    paths.sort();
    for path in paths {
        match merged(&catalog, &path) {
            Ok(more) => catalog = more,
            Err((at, fault)) => bad.push(BadCatalog { path, at, fault }),
        }
    }
    (catalog, bad)
}

type Fault = (Option<(usize, usize)>, CatalogFault);

fn merged(catalog: &Catalog, path: &Path) -> Result<Catalog, Fault> {
    let bytes =
        fs::read(path).map_err(|e| (None, CatalogFault::Io(IoFault::at(Task::Read, path)(e))))?;
    let text = std::str::from_utf8(&bytes).map_err(|e| {
        let before = String::from_utf8_lossy(&bytes[..e.valid_up_to()]).into_owned();
        (Some(place(&before, before.len())), CatalogFault::NotUtf8)
    })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    CatalogFile::parse(text)
        .and_then(|file| catalog.with_file(&file, &name))
        .map_err(|error| (locate(text, &error), CatalogFault::Entry(error)))
}

/// Where an entry is wrong: its place from the parser, or where the file writes the word it is about.
fn locate(text: &str, error: &CatalogError) -> Option<(usize, usize)> {
    let word = match error {
        CatalogError::Syntax { line, column, .. } => return Some((*line, *column)),
        CatalogError::UnknownProduct { names, .. } => names,
        CatalogError::NotUsable { id } => id,
        CatalogError::TooMany => return None,
    };
    text.find(&format!("\"{word}\"")).map(|at| place(text, at))
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}
