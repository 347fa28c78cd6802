//! Plans as commands name them: paths, and `-` for standard input.

use super::failure::{Failure, said_path, tell};
use super::session::Session;
use crate::plan::Document;
use crate::report::{Paint, file_warning};
use crate::store::{self, Base, LoadError};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
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

/// Whether a command is about plans.
pub fn is_about_plans(options: &ArgMatches) -> bool {
    matches!(options.try_get_many::<PathBuf>("plan"), Ok(Some(_)))
}

/// A plan that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its path as it was given; `-` for standard input.
    pub path: PathBuf,
    /// What was read.
    pub document: Document,
    /// The content it was read from; without a path for standard input.
    pub base: Base,
}

impl Opened {
    /// The plan that PLAN names.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn of(session: &Session, options: &ArgMatches) -> Result<Self, Failure> {
        let path = paths(options).next().unwrap_or(Path::new("-"));
        Self::read(session, path)
    }

    /// Reads a plan, and tells what is to be told of its file.
    ///
    /// # Errors
    /// The file cannot be read, or is no plan.
    pub fn read(session: &Session, path: &Path) -> Result<Self, Failure> {
        let loaded = if path.as_os_str() == "-" {
            store::load_from(std::io::stdin().lock(), path)
        } else {
            store::load(path)
        };
        let loaded = loaded.map_err(|error| match error {
            LoadError::Io(fault) => Failure::unreadable(session, path, &fault.error),
            LoadError::Plan(error) => Failure::of_file(session, path, &error),
        })?;
        let opened = Self { path: path.to_owned(), document: loaded.document, base: loaded.base };
        // Told even when little is to be said: what is left out may change the bill.
        opened.tell(session);
        Ok(opened)
    }

    /// Its path as it was given.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Refuses to write the plan when that would lose a part of its file.
    ///
    /// # Errors
    /// The file has comments or unknown fields that a plan cannot carry.
    pub fn refuse_loss(&self, session: &Session) -> Result<(), Failure> {
        let mut lines = self.document.lost_comments.clone();
        lines.extend(self.document.unknown.iter().map(|f| f.line));
        lines.sort_unstable();
        lines.dedup();
        if lines.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        let args = [
            ("file", said_path(&session.text, &self.path).into()),
            ("count", lines.len().into()),
            ("lines", lines.join(", ").into()),
        ];
        let message = session.text.say_with("cli-error-loss", &args);
        Err(Failure::new(message).hint(session.text.say("cli-hint-loss")))
    }

    /// Fields that were left out, on standard error.
    fn tell(&self, session: &Session) {
        let look = session.error_look();
        for field in &self.document.unknown {
            let args = [
                ("line", field.line.to_string().into()),
                ("column", field.column.to_string().into()),
                ("what", file_warning(&session.text, field).into()),
            ];
            let said = session.text.say_with("cli-of-line", &args);
            let args =
                [("file", said_path(&session.text, &self.path).into()), ("what", said.into())];
            tell(&look, Paint::Risky, "cli-warning", &session.text.say_with("cli-of-file", &args));
        }
    }
}
