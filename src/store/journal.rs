//! The journal of unsaved edits, which outlives a crash, a closed terminal and a lost connection.
//!
//! One file an open plan: a first line with the content the edits start from, then a line an edit, in
//! JSON. A line counts when it ends; so a record that was torn in the writing is not there. The lines
//! reach the system with the edit and the disk within a moment, off the drawing thread.

use super::error::{IoFault, Task};
use super::fingerprint::Fingerprint;
use super::folders::{Folders, identity, make};
use super::load::Base;
use crate::plan::{Document, Edit, Plan, read, write};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::SystemTime;

const FORMAT: u32 = 1;
const ENDING: &str = "journal";

/// The first line of a journal.
#[derive(Serialize, Deserialize)]
struct Head {
    journal: u32,
    plan: Option<PathBuf>,
    fingerprint: Fingerprint,
    text: String,
}

/// The journal of one open plan; its file is made by the first edit.
///
/// Dropped, it leaves the file for the next start; [`Journal::finish`] takes it away.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    base: Base,
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    path: PathBuf,
    file: File,
    /// Both are there until the end, when the one is dropped before the other is waited for.
    flush: Option<SyncSender<()>>,
    flusher: Option<JoinHandle<()>>,
}

impl Journal {
    /// A journal of edits to a plan.
    #[must_use]
    pub fn new(folders: &Folders, base: Base) -> Self {
        Self { folder: folders.journals(), base, open: None }
    }

    /// Goes on with a journal that was found, after its plan was recovered.
    ///
    /// # Errors
    /// An [`IoFault`] when the file cannot be opened, or another instance has it.
    pub fn resume(folders: &Folders, found: &Recovery) -> Result<Self, IoFault> {
        let path = &found.journal;
        let fault = || IoFault::at(Task::Lock, path);
        let mut file = File::options().read(true).write(true).open(path).map_err(fault())?;
        file.try_lock().map_err(|e| fault()(e.into()))?;
        // What was torn goes, so that the next record begins a line.
        file.set_len(found.whole).map_err(fault())?;
        file.seek(SeekFrom::End(0)).map_err(fault())?;
        let open = Some(Open::new(path.clone(), file).map_err(fault())?);
        Ok(Self { folder: folders.journals(), base: found.base.clone(), open })
    }

    /// The file, once there is one: a panic says where it is.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.open.as_ref().map(|open| open.path.as_path())
    }

    /// Notes an edit; an undo is the edit that undoes.
    ///
    /// # Errors
    /// An [`IoFault`] when it could not be noted; the plan can be worked on all the same.
    pub fn append(&mut self, edit: &Edit) -> Result<(), IoFault> {
        let line = line_of(edit).map_err(IoFault::at(Task::Write, &self.folder))?;
        let open = match self.open.take() {
            Some(open) => open,
            None => self.create()?,
        };
        let open = self.open.insert(open);
        // One call a record: what another instance or a crash sees is a whole line or a torn last one.
        open.file.write_all(&line).map_err(IoFault::at(Task::Write, &open.path))?;
        // A flush that is already asked for will take this record along.
        let _asked = open.flush.as_ref().map(|flush| flush.try_send(()));
        Ok(())
    }

    /// Takes the journal away: its edits are saved or given up.
    ///
    /// # Errors
    /// An [`IoFault`] when the file cannot be removed.
    pub fn finish(&mut self) -> Result<(), IoFault> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let path = open.path.clone();
        // Some systems remove no file that is open.
        drop(open);
        fs::remove_file(&path).map_err(IoFault::at(Task::Remove, &path))
    }

    /// Begins anew after a save: further edits start from what was saved.
    ///
    /// # Errors
    /// As [`Journal::finish`]; the journal has begun anew all the same.
    pub fn restart(&mut self, base: Base) -> Result<(), IoFault> {
        let finished = self.finish();
        self.base = base;
        finished
    }

    fn create(&self) -> Result<Open, IoFault> {
        make(&self.folder)?;
        let head = Head {
            journal: FORMAT,
            plan: self.base.path.as_deref().map(identity).filter(|p| p.to_str().is_some()),
            fingerprint: Fingerprint::of(self.base.text.as_bytes()),
            text: self.base.text.clone(),
        };
        let line = line_of(&head).map_err(IoFault::at(Task::Write, &self.folder))?;
        let name = key(self.base.path.as_deref());
        let mut number = 0_u32;
        loop {
            let path = self.folder.join(format!("{name}-{number}.{ENDING}"));
            match private().read(true).write(true).create_new(true).open(&path) {
                Ok(mut file) => {
                    let fault = || IoFault::at(Task::Write, &path);
                    // Without locks an open journal may be offered elsewhere, and nothing worse.
                    let _locked = file.try_lock();
                    file.write_all(&line).map_err(fault())?;
                    return Open::new(path.clone(), file).map_err(fault());
                }
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists && number < u32::MAX => {
                    number += 1;
                }
                Err(error) => return Err(IoFault::at(Task::Write, &path)(error)),
            }
        }
    }
}

impl Open {
    fn new(path: PathBuf, file: File) -> io::Result<Self> {
        let to_disk = file.try_clone()?;
        let (flush, asked) = sync_channel(1);
        let flusher = std::thread::Builder::new().name("journal".to_owned()).spawn(move || {
            // Ends with the journal; until then it sleeps.
            while asked.recv().is_ok() {
                // The record is with the system already; a disk that fails will be met by the save.
                let _flushed = to_disk.sync_data();
            }
        })?;
        Ok(Self { path, file, flush: Some(flush), flusher: Some(flusher) })
    }
}

impl Drop for Open {
    /// The lock ends with the last handle, and the flusher holds one.
    fn drop(&mut self) {
        self.flush = None;
        let _ended = self.flusher.take().map(JoinHandle::join);
    }
}

/// Unsaved edits of an instance that is no more.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    /// The journal's file.
    pub journal: PathBuf,
    /// What the edits start from.
    pub base: Base,
    /// The plan before the edits, with its head.
    pub document: Document,
    /// The edits in order.
    pub edits: Vec<Edit>,
    /// The plan with the edits made.
    pub plan: Plan,
    /// When the last edit was noted.
    pub written: Option<SystemTime>,
    /// Bytes of the journal that are whole records.
    whole: u64,
}

/// What has become of the file since the edits began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// It is as it was.
    Unchanged,
    /// Its content is another.
    Changed,
    /// There is none, or there never was.
    Absent,
}

impl Recovery {
    /// Journals with edits to a plan, or to plans never saved; those of running instances are theirs.
    #[must_use]
    pub fn of(folders: &Folders, plan: Option<&Path>) -> Vec<Self> {
        let name = key(plan);
        let mut found = Self::all(folders);
        found.retain(|recovery| key(recovery.base.path.as_deref()) == name);
        found
    }

    /// All journals with edits, by file name; those of running instances are theirs.
    ///
    /// A journal whose edits come to nothing, or are in the file already, is taken away.
    #[must_use]
    pub fn all(folders: &Folders) -> Vec<Self> {
        let Ok(entries) = fs::read_dir(folders.journals()) else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|e| e == ENDING))
            .collect();
        paths.sort();
        paths.into_iter().filter_map(Self::open).collect()
    }

    fn open(journal: PathBuf) -> Option<Self> {
        let mut file = File::options().read(true).write(true).open(&journal).ok()?;
        file.try_lock().ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let written = file.metadata().and_then(|m| m.modified()).ok();
        let recovery = Self::parse(journal, &bytes, written)?;
        if recovery.plan == recovery.document.plan || recovery.is_saved() {
            drop(file);
            let _removed = fs::remove_file(&recovery.journal);
            return None;
        }
        Some(recovery)
    }

    fn parse(journal: PathBuf, bytes: &[u8], written: Option<SystemTime>) -> Option<Self> {
        let mut lines = bytes.split_inclusive(|&b| b == b'\n').filter(|l| l.ends_with(b"\n"));
        let first = lines.next()?;
        let head: Head = serde_json::from_slice(first).ok()?;
        if head.journal != FORMAT || head.fingerprint != Fingerprint::of(head.text.as_bytes()) {
            return None;
        }
        let document = read(head.text.as_bytes()).ok()?;
        let mut plan = document.plan.clone();
        let mut whole = first.len();
        let mut edits = Vec::new();
        for line in lines {
            // What a crash of the whole system left is taken as far as it makes sense.
            let Ok(edit) = serde_json::from_slice::<Edit>(line) else { break };
            if edit.apply(&mut plan).is_err() {
                break;
            }
            edits.push(edit);
            whole += line.len();
        }
        let base = Base { path: head.plan, text: head.text };
        let whole = u64::try_from(whole).ok()?;
        Some(Self { journal, base, document, edits, plan, written, whole })
    }

    /// Whether the file holds the edits: the program ended between the save and the journal's end.
    fn is_saved(&self) -> bool {
        let saved = write(&self.plan, &self.document.head);
        self.on_disk().is_some_and(|content| content == saved.as_bytes())
    }

    fn on_disk(&self) -> Option<Vec<u8>> {
        self.base.path.as_deref().and_then(|path| fs::read(path).ok())
    }

    /// What has become of the file since the edits began.
    #[must_use]
    pub fn since(&self) -> Since {
        match self.on_disk() {
            None => Since::Absent,
            Some(content) if content == self.base.text.as_bytes() => Since::Unchanged,
            Some(_) => Since::Changed,
        }
    }

    /// Gives the edits up.
    ///
    /// # Errors
    /// An [`IoFault`] when the journal cannot be removed.
    pub fn discard(self) -> Result<(), IoFault> {
        fs::remove_file(&self.journal).map_err(IoFault::at(Task::Remove, &self.journal))
    }
}

/// What the journals of one plan have in common in their names.
fn key(plan: Option<&Path>) -> String {
    plan.map_or_else(
        || "unsaved".to_owned(),
        |path| Fingerprint::of(identity(path).as_os_str().as_encoded_bytes()).to_string(),
    )
}

fn line_of(record: &impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    Ok(line)
}

/// A plan may hold what is nobody else's business.
#[cfg(unix)]
fn private() -> fs::OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = File::options();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> fs::OpenOptions {
    File::options()
}
