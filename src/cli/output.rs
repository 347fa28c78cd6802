//! Where results go: standard output or a file, in the format that was asked for.

use super::failure::{Failure, tell};
use super::session::Session;
use crate::report::{Detail, Format, Paint};
use crate::store::{self, SaveError};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The options `--format`, `-o` and `--force`, for a command with these formats.
pub fn options<R>(command: clap::Command, formats: &'static [Format<R>]) -> clap::Command {
    let names = formats.iter().map(|f| f.name);
    command
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(clap::builder::PossibleValuesParser::new(names)),
        )
        .arg(file())
        .arg(force())
}

/// The option `-o`.
#[must_use]
pub fn file() -> Arg {
    Arg::new("output")
        .short('o')
        .long("output")
        .value_name("FILE")
        .value_hint(ValueHint::FilePath)
        .value_parser(clap::value_parser!(PathBuf))
}

/// The option `--force`.
#[must_use]
pub fn force() -> Arg {
    Arg::new("force").long("force").action(ArgAction::SetTrue)
}

/// Arguments that name plans to read, of whatever command.
const PLANS: [&str; 3] = ["plan", "old", "new"];

/// The place and format that were asked for.
#[derive(Debug)]
pub struct Output<'a, R> {
    /// The format.
    pub format: &'a Format<R>,
    target: Target<'a>,
}

/// Where a result goes.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    file: Option<&'a Path>,
    /// Whether it may be written over; `None` for a command that never does.
    force: Option<bool>,
}

impl Target<'static> {
    /// Standard output.
    pub const STDOUT: Self = Self { file: None, force: None };
}

impl<'a> Target<'a> {
    /// What `-o` and `--force` say; standard output without them.
    #[must_use]
    pub fn of(options: &'a ArgMatches) -> Self {
        let file = options.get_one::<PathBuf>("output").map(PathBuf::as_path);
        let force = options.try_get_one::<bool>("force").ok().flatten().copied();
        Self { file: file.filter(|f| f.as_os_str() != "-"), force }
    }

    /// Whether it is standard output.
    #[must_use]
    pub const fn is_stdout(&self) -> bool {
        self.file.is_none()
    }

    /// Refuses early, before anything is worked out, to write over a file.
    ///
    /// # Errors
    /// The file is there and `--force` is not given.
    pub fn check(&self, session: &Session) -> Result<(), Failure> {
        match self.file {
            Some(file) if !self.may_replace() && file.is_file() => {
                Err(self.failure(session, file, &SaveError::Exists))
            }
            _ => Ok(()),
        }
    }

    /// Refuses to write over what is read from, whatever is forced: a report in its place would end the plan.
    fn spare(&self, session: &Session, options: &ArgMatches) -> Result<(), Failure> {
        let Some(file) = self.file else { return Ok(()) };
        let Ok(target) = file.canonicalize() else { return Ok(()) };
        let read = PLANS.iter().filter_map(|id| options.try_get_many::<PathBuf>(id).ok().flatten());
        if read.flatten().any(|path| path.canonicalize().is_ok_and(|path| path == target)) {
            let args = [("file", file.display().to_string().into())];
            let message = session.text.say_with("cli-error-over-plan", &args);
            return Err(Failure::new(message).hint(session.text.say("cli-hint-other-name")));
        }
        Ok(())
    }

    /// Writes a result; one that nobody reads any more is no failure.
    ///
    /// # Errors
    /// The file or standard output cannot be written.
    pub fn write(&self, session: &Session, bytes: &[u8]) -> Result<(), Failure> {
        let Some(file) = self.file else { return to_stdout(session, bytes) };
        self.check(session)?;
        store::write_output(file, bytes, self.may_replace())
            .map_err(|error| self.failure(session, file, &error))?;
        if session.detail == Detail::Full {
            let args = [("file", file.display().to_string().into())];
            let said = session.text.say_with("cli-written", &args);
            tell(&session.error_look(), Paint::Note, "cli-note", &said);
        }
        Ok(())
    }

    fn may_replace(&self) -> bool {
        self.force == Some(true)
    }

    fn failure(&self, session: &Session, file: &Path, error: &SaveError) -> Failure {
        let failure = Failure::unwritable(session, file, error);
        match (error, self.force) {
            (SaveError::Exists, None) => failure.hint(session.text.say("cli-hint-other-name")),
            (SaveError::Exists, Some(_)) => failure.hint(session.text.say("cli-hint-force")),
            _ => failure,
        }
    }
}

impl<'a, R> Output<'a, R> {
    /// Place and format from `--format` and the ending of `-o`.
    ///
    /// # Errors
    /// An ending that no format of this command has, or a file that must not be written over.
    pub fn of(
        session: &Session,
        options: &'a ArgMatches,
        formats: &'static [Format<R>],
    ) -> Result<Self, Failure> {
        let target = Target::of(options);
        target.spare(session, options)?;
        target.check(session)?;
        let named = options.get_one::<String>("format");
        let format = match (named, target.file.and_then(Path::extension)) {
            (Some(name), _) => formats.iter().find(|f| f.name == name),
            (None, Some(ending)) => {
                let ending = ending.to_string_lossy().to_lowercase();
                let format = formats.iter().find(|f| f.endings.contains(&ending.as_str()));
                if format.is_none() {
                    return Err(no_format(session, &ending, formats));
                }
                format
            }
            (None, None) => None,
        };
        Ok(Self { format: format.unwrap_or(&formats[0]), target })
    }

    /// How a result looks there.
    #[must_use]
    pub fn look<'s>(&self, session: &'s Session) -> crate::report::Look<'s> {
        session.look(self.target.is_stdout())
    }

    /// Writes a result.
    ///
    /// # Errors
    /// As [`Target::write`].
    pub fn write(&self, session: &Session, bytes: &[u8]) -> Result<(), Failure> {
        self.target.write(session, bytes)
    }
}

fn no_format<R>(session: &Session, ending: &str, formats: &[Format<R>]) -> Failure {
    let names: Vec<&str> = formats.iter().map(|f| f.name).collect();
    let message = session.text.say_with("cli-error-ending", &[("ending", ending.into())]);
    let formats = names.join(", ");
    Failure::new(message)
        .hint(session.text.say_with("cli-hint-formats", &[("formats", formats.into())]))
}

fn to_stdout(session: &Session, bytes: &[u8]) -> Result<(), Failure> {
    print(bytes).map_err(|error| {
        let args = [("why", super::failure::io_words(session, &error).into())];
        Failure::new(session.text.say_with("cli-error-stdout", &args))
    })
}

/// Writes to standard output; a reader that has gone is no error.
///
/// # Errors
/// Whatever else keeps it from being written.
pub fn print(bytes: &[u8]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}
