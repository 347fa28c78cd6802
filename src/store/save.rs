//! Saving: all or nothing, beside the target and then in its place.

use super::error::{IoFault, SaveError, Task};
use super::fingerprint::Fingerprint;
use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What is known of the file that is about to be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Its content had this fingerprint when it was read.
    Content(Fingerprint),
    /// There was no such file.
    Absent,
    /// The reader was asked: whatever is there may be replaced.
    Whatever,
}

/// Writes a plan file in the place of its former version, which stays as `NAME.ron.bak`.
///
/// A link stays a link, permissions are kept, and a file that already has this content is left alone.
/// Returns the fingerprint to be known at the next save.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was.
pub fn save(path: &Path, text: &str, known: Known) -> Result<Fingerprint, SaveError> {
    let new = Fingerprint::of(text.as_bytes());
    let target = behind_links(path);
    let Some(former) = existing(&target)? else {
        put(&target, text.as_bytes(), None, known == Known::Whatever)?;
        return Ok(new);
    };
    let content = fs::read(&target).map_err(IoFault::at(Task::Read, &target))?;
    let there = Fingerprint::of(&content);
    if there == new {
        return Ok(new);
    }
    match known {
        Known::Absent => return Err(SaveError::Exists),
        Known::Content(read) if read != there => return Err(SaveError::Changed),
        Known::Content(_) | Known::Whatever => {}
    }
    let backup = with_ending(&target, ".bak");
    put(&backup, &content, Some(&former), true).map_err(|error| match error {
        SaveError::Io(fault) => SaveError::Io(IoFault { task: Task::BackUp, ..fault }),
        other => other,
    })?;
    put(&target, text.as_bytes(), Some(&former), true)?;
    Ok(new)
}

/// Writes a result to a file, all or nothing; without `force` a file that is there stays.
///
/// A device or a pipe is written to directly.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was.
pub fn write_output(path: &Path, bytes: &[u8], force: bool) -> Result<(), SaveError> {
    let target = behind_links(path);
    match existing(&target) {
        Ok(former) => {
            if former.is_some() && !force {
                return Err(SaveError::Exists);
            }
            put(&target, bytes, former.as_ref(), force)
        }
        Err(SaveError::NotAFile) if !target.is_dir() => {
            let write = || File::options().write(true).open(&target)?.write_all(bytes);
            write().map_err(IoFault::at(Task::Write, &target)).map_err(SaveError::from)
        }
        Err(error) => Err(error),
    }
}

/// Writes what the program can do without: all or nothing as well, but when the system finds the time.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was.
pub(super) fn write_soon(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let target = behind_links(path);
    let former = existing(&target)?;
    let fault = || IoFault::at(Task::Write, &target);
    let beside = written_beside(&target, bytes, former.as_ref()).map_err(fault())?;
    beside.persist(&target).map_err(|e| fault()(e.error))?;
    Ok(())
}

/// The file that is to be replaced, when there is one and it may be.
fn existing(target: &Path) -> Result<Option<Metadata>, SaveError> {
    match fs::metadata(target) {
        Ok(found) if !found.is_file() => Err(SaveError::NotAFile),
        Ok(found) if found.permissions().readonly() => Err(SaveError::ReadOnly),
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(IoFault { task: Task::Read, path: target.to_owned(), error }.into()),
    }
}

/// Puts a content in a file's place: written beside it, flushed to disk, renamed over it.
fn put(
    target: &Path,
    bytes: &[u8],
    former: Option<&Metadata>,
    replace: bool,
) -> Result<(), SaveError> {
    let fault = || IoFault::at(Task::Write, target);
    let beside = written_beside(target, bytes, former).map_err(fault())?;
    beside.as_file().sync_all().map_err(fault())?;
    if replace {
        beside.persist(target).map_err(|e| fault()(e.error))?;
    } else {
        beside.persist_noclobber(target).map_err(|e| match e.error.kind() {
            io::ErrorKind::AlreadyExists => SaveError::Exists,
            _ => fault()(e.error).into(),
        })?;
    }
    // The content is in place; a system that cannot flush folders loses nothing by it.
    let _flushed = File::open(folder_of(target)).and_then(|folder| folder.sync_all());
    Ok(())
}

fn folder_of(target: &Path) -> &Path {
    target.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A new file beside the target with this content, not yet in its place.
fn written_beside(
    target: &Path,
    bytes: &[u8],
    former: Option<&Metadata>,
) -> io::Result<NamedTempFile> {
    let mut beside = temporary(folder_of(target), former)?;
    beside.write_all(bytes)?;
    Ok(beside)
}

#[cfg(unix)]
fn temporary(folder: &Path, former: Option<&Metadata>) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let mut builder = tempfile::Builder::new();
    builder.prefix(".pbxplan-");
    let Some(former) = former else {
        // As any new file: for all whom the user's mask lets.
        return builder.permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder);
    };
    let file = builder.tempfile_in(folder)?;
    // Only the administrator can give a file away; for everybody else it is theirs already.
    let _given = fchown(file.as_file(), Some(former.uid()), Some(former.gid()));
    file.as_file().set_permissions(former.permissions())?;
    Ok(file)
}

#[cfg(not(unix))]
fn temporary(folder: &Path, _former: Option<&Metadata>) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".pbxplan-").tempfile_in(folder)
}

/// The file that a link leads to, through any number of links, or one yet to be made there.
fn behind_links(path: &Path) -> PathBuf {
    const MOST_LINKS: usize = 40;
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(next) = fs::read_link(&target) else { break };
        target = target.parent().map_or_else(|| next.clone(), |folder| folder.join(&next));
    }
    target
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
