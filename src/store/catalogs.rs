//! The engineer's own catalogue files, merged over the built-in catalogue.

use super::error::{IoFault, Task};
use super::folders::Folders;
use super::load::read_to_limit;
use crate::catalog::{Catalog, CatalogError};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A catalogue file that was left out.
#[derive(Debug)]
pub struct BadCatalog {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub fault: CatalogFault,
}

/// What is wrong with a catalogue file.
#[derive(Debug)]
pub enum CatalogFault {
    /// It cannot be read.
    Io(IoFault),
    /// It has a mistake.
    Text(CatalogError),
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
                bad.push(BadCatalog { path: folder, fault });
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
            Err(fault) => bad.push(BadCatalog { path, fault }),
        }
    }
    (catalog, bad)
}

fn merged(catalog: &Catalog, path: &Path) -> Result<Catalog, CatalogFault> {
    let bytes = File::open(path)
        .and_then(read_to_limit)
        .map_err(|error| CatalogFault::Io(IoFault::at(Task::Read, path)(error)))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    catalog.with_file(&bytes, &name).map_err(CatalogFault::Text)
}
