//! Why a command could not run, in words.

use super::session::Session;
use crate::report::{
    self, FileLook, Look, Page, Paint, Told, Unread, Wrong, file_errors, line_error,
    missing_folder, more_mistakes,
};
use crate::store::SaveError;
use crate::text::{Arg, Text};
use crate::written::{FileError, FileErrors, Spot};
use color_eyre::eyre;
use std::io::Write;
use std::path::Path;

/// A command that could not run: exit status 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What is wrong, in one sentence.
    pub message: String,
    /// Line and column, from 1, of the file it is in.
    pub at: Option<(usize, usize)>,
    /// The same with the line of the file it is in, in place of the sentence.
    picture: Option<String>,
    /// What the program and the system say of a fault that is no mistake of the user's.
    report: Option<Box<str>>,
    /// What to do about it.
    hint: Option<String>,
    /// All that is wrong with a file, when that is why.
    unread: Option<Box<Unread>>,
}

impl Failure {
    /// A failure without a hint.
    #[must_use]
    pub const fn new(message: String) -> Self {
        Self { message, at: None, picture: None, report: None, hint: None, unread: None }
    }

    /// A file with mistakes in it.
    #[must_use]
    pub fn of_file<K: Wrong>(session: &Session, path: &Path, errors: &FileErrors<K>) -> Self {
        let text = &session.text;
        let look = FileLook::from(&session.error_look());
        let picture = file_errors(text, &said_path(text, path), errors, look);
        let Told { message, at, .. } = told(text, errors.first());
        let mistakes = errors.iter().map(|error| told(text, error)).collect();
        let unread = Unread { message: message.clone(), at, mistakes, more: errors.more() };
        let unread = Some(Box::new(unread));
        Self { at, picture: Some(picture), unread, ..Self::new(message) }
    }

    /// The same as why a plan could not be read.
    #[must_use]
    pub fn unread(&self) -> Unread {
        if let Some(unread) = &self.unread {
            return (**unread).clone();
        }
        let alone = Told { message: self.message.clone(), at: self.at, hint: None };
        Unread { message: self.message.clone(), at: self.at, mistakes: vec![alone], more: 0 }
    }

    /// The same failure with all that is wrong with the file, each in its line where it has one.
    #[must_use]
    pub fn in_lines(
        self,
        session: &Session,
        path: &Path,
        wrong: &[(String, Option<&Spot>)],
        more: usize,
    ) -> Self {
        let text = &session.text;
        let look = FileLook::from(&session.error_look());
        let named = said_path(text, path);
        let told = |(what, spot): &(String, Option<&Spot>)| match spot {
            Some(spot) => line_error(text, &named, what, spot, look),
            None => file_error_line(session, path, what),
        };
        let pictures = wrong.iter().map(told).chain(more_mistakes(text, more));
        let at = wrong.iter().find_map(|(_, spot)| spot.map(|s| (s.line, s.column)));
        Self { at, picture: Some(pictures.collect::<Vec<_>>().join("\n\n")), ..self }
    }

    /// A fault of the program or of the system, with a report of it.
    #[must_use]
    #[track_caller]
    pub fn of_fault(
        message: String,
        error: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        let report = format!("{:?}", eyre::Report::new(error));
        Self { report: Some(report.into()), ..Self::new(message) }
    }

    /// A file that cannot be read.
    #[must_use]
    pub fn unreadable(session: &Session, path: &Path, error: &std::io::Error) -> Self {
        let text = &session.text;
        let file = said_path(text, path);
        let args = [("file", file.into()), ("why", io_words(session, error).into())];
        Self::new(text.say_with("cli-error-unreadable", &args))
    }

    /// A file that was not written; what was there is untouched.
    #[must_use]
    pub fn unwritable(session: &Session, path: &Path, error: &SaveError) -> Self {
        let text = &session.text;
        let say = |key: &str| text.say_with(key, &[named(path)]);
        match error {
            SaveError::Exists => Self::new(say("cli-error-exists")),
            SaveError::Changed => {
                Self::new(say("cli-error-changed")).hint(text.say("cli-hint-changed"))
            }
            SaveError::ReadOnly => Self::new(say("cli-error-read-only")),
            SaveError::NotAFile => Self::new(say("cli-error-no-file")),
            SaveError::Io(fault) => {
                if let Some(folder) = missing_folder(path, &fault.error) {
                    return Self::no_folder(session, folder);
                }
                let why = report::write_words(&fault.error, text);
                let args = [named(path), ("why", why.into())];
                Self::new(text.say_with("cli-error-unwritable", &args))
            }
        }
    }

    /// There is no such folder to write a file into.
    #[must_use]
    pub fn no_folder(session: &Session, folder: &Path) -> Self {
        let args = [("folder", folder.display().to_string().into())];
        Self::new(session.text.say_with("cli-error-no-folder", &args))
            .hint(session.text.say("cli-hint-no-folder"))
    }

    /// The same failure with what to do about it.
    #[must_use]
    pub fn hint(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// Says it on standard error.
    pub fn tell(&self, look: &Look<'_>) {
        match &self.picture {
            Some(picture) => put(look, picture),
            None => tell(look, Paint::Bad, "cli-error", &self.message),
        }
        if let Some(report) = &self.report {
            put(look, report.trim_matches('\n'));
        }
        if let Some(hint) = &self.hint {
            tell(look, Paint::Note, "cli-hint", hint);
        }
    }
}

/// A mistake in one sentence with its place.
fn told<K: Wrong>(text: &Text, error: &FileError<K>) -> Told {
    let said = error.kind.title(text);
    let message = match &error.spot {
        None => said,
        Some(spot) => {
            let args = [
                ("line", spot.line.to_string().into()),
                ("column", spot.column.to_string().into()),
                ("what", said.into()),
            ];
            text.say_with("cli-of-line", &args)
        }
    };
    let at = error.spot.as_ref().map(|spot| (spot.line, spot.column));
    Told { message, at, hint: error.kind.label(text) }
}

/// Says something on standard error, after a word of what it is.
pub fn tell(look: &Look<'_>, paint: Paint, key: &str, words: &str) {
    put(look, &format!("{} {words}", look.paint(paint, &look.text.say(key))));
}

/// Says several lines on standard error.
pub fn put(look: &Look<'_>, words: &str) {
    let mut page = Page::default();
    page.line(words);
    // Nobody is left to be told when standard error cannot be written.
    let _ = std::io::stderr().write_all(&page.finish(look));
}

/// A path as it is named in sentences; `-` is standard input where something is read.
#[must_use]
pub fn said_path(text: &Text, path: &Path) -> String {
    if path.as_os_str() == "-" { text.say("cli-stdin") } else { path.display().to_string() }
}

/// A mistake of a file without the line it is in.
fn file_error_line(session: &Session, path: &Path, what: &str) -> String {
    let text = &session.text;
    let args = [("file", said_path(text, path).into()), ("what", what.into())];
    let look = session.error_look();
    let said = text.say_with("cli-of-file", &args);
    format!("{} {said}", look.paint(Paint::Bad, &text.say("cli-error")))
}

fn named(file: &Path) -> (&'static str, Arg) {
    ("file", file.display().to_string().into())
}

/// Why a file could not be read or written.
#[must_use]
pub fn io_words(session: &Session, error: &std::io::Error) -> String {
    report::io_words(error, &session.text)
}
