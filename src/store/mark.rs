//! The mark that a plan is open, so that a second instance can say so.

use super::error::{IoFault, Task};
use super::fingerprint::Fingerprint;
use super::folders::{Folders, identity, make};
use std::fs::{File, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

/// Marks a plan as open for as long as it is held.
///
/// The system takes the mark away when the program ends, however it ends. The mark is advisory.
#[derive(Debug)]
pub struct OpenMark {
    _locked: File,
}

/// Whether a plan is open elsewhere.
#[derive(Debug)]
pub enum Opened {
    /// Only here, from now on.
    Here(OpenMark),
    /// Another instance has it open.
    Elsewhere {
        /// The other's process number, when it can be read.
        process: Option<u32>,
    },
}

/// Marks a plan as open, or finds that it is.
///
/// # Errors
/// An [`IoFault`] when marks cannot be made here; the plan can be worked on all the same.
pub fn mark_open(folders: &Folders, plan: &Path) -> Result<Opened, IoFault> {
    let folder = folders.marks();
    make(&folder)?;
    let name = Fingerprint::of(identity(plan).as_os_str().as_encoded_bytes());
    // The mark stays as an empty file: taking it away could take away another instance's.
    let path = folder.join(format!("{name}.lock"));
    let fault = || IoFault::at(Task::Lock, &path);
    let mut file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path)
        .map_err(fault())?;
    match file.try_lock() {
        Ok(()) => {
            file.set_len(0).map_err(fault())?;
            write!(file, "{}", std::process::id()).map_err(fault())?;
            Ok(Opened::Here(OpenMark { _locked: file }))
        }
        Err(TryLockError::WouldBlock) => {
            let mut said = String::new();
            let process = file.take(20).read_to_string(&mut said).ok();
            Ok(Opened::Elsewhere { process: process.and_then(|_| said.trim().parse().ok()) })
        }
        Err(TryLockError::Error(error)) => Err(fault()(error)),
    }
}
