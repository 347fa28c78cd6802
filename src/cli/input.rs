//! Plans as commands name them: paths, and `-` for standard input.

use super::failure::{Failure, tell};
use super::session::Session;
use crate::plan::{self, Document, LARGEST_FILE};
use crate::report::{Detail, Paint, file_warning};
use crate::text::visible;
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The argument PLAN.
#[must_use]
pub fn plan() -> Arg {
    Arg::new("plan")
        .value_name("PLAN")
        .value_hint(ValueHint::FilePath)
        .value_parser(clap::value_parser!(PathBuf))
        .required(true)
}

/// The argument PLAN..., one or more.
#[must_use]
pub fn plans() -> Arg {
    plan().action(ArgAction::Append).num_args(1..)
}

/// The paths of PLAN or PLAN....
pub fn paths(options: &ArgMatches) -> impl Iterator<Item = &Path> {
    options.get_many::<PathBuf>("plan").unwrap_or_default().map(PathBuf::as_path)
}

/// A plan that was opened, with the bytes it was read from.
#[derive(Debug)]
pub struct Opened {
    /// Its path as it was given; `-` for standard input.
    pub path: PathBuf,
    /// What was read.
    pub bytes: Vec<u8>,
    /// The plan.
    pub document: Document,
}

impl Opened {
    /// The plan that PLAN names.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn of(session: &Session, options: &ArgMatches) -> Result<Self, Failure> {
        let path = options.get_one::<PathBuf>("plan").map_or(Path::new("-"), PathBuf::as_path);
        Self::read(session, path)
    }

    /// Reads a plan, and tells what is to be told of its file.
    ///
    /// # Errors
    /// The file cannot be read, or is no plan.
    pub fn read(session: &Session, path: &Path) -> Result<Self, Failure> {
        let bytes = bytes(path).map_err(|error| {
            let args = [
                ("file", path.display().to_string().into()),
                ("why", io_words(session, &error).into()),
            ];
            Failure::new(session.text.say_with("cli-error-unreadable", &args))
        })?;
        let document =
            plan::read(&bytes).map_err(|error| Failure::of_file(session, path, &error))?;
        let opened = Self { path: path.to_owned(), bytes, document };
        if session.detail != Detail::Brief {
            opened.tell(session);
        }
        Ok(opened)
    }

    /// Whether it was read from standard input.
    #[must_use]
    pub fn is_stdin(&self) -> bool {
        is_stdin(&self.path)
    }

    /// Fields that were left out, on standard error.
    fn tell(&self, session: &Session) {
        let look = session.error_look();
        for field in &self.document.unknown {
            let said = file_warning(&session.text, field);
            let args = [("file", self.path.display().to_string().into()), ("what", said.into())];
            tell(&look, Paint::Risky, "cli-warning", &session.text.say_with("cli-of-file", &args));
        }
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What a file holds, up to one byte more than a plan may have.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if is_stdin(path) {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Why a file could not be read or written; the system's own words where there are no others.
#[must_use]
pub fn io_words(session: &Session, error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    let key = match error.kind() {
        ErrorKind::NotFound => "cli-io-not-found",
        ErrorKind::PermissionDenied => "cli-io-denied",
        ErrorKind::IsADirectory => "cli-io-folder",
        ErrorKind::NotADirectory => "cli-io-no-folder",
        ErrorKind::StorageFull => "cli-io-full",
        ErrorKind::ReadOnlyFilesystem => "cli-io-read-only",
        ErrorKind::AlreadyExists => "cli-io-exists",
        _ => return visible(&error.to_string()).into_owned(),
    };
    session.text.say(key)
}
