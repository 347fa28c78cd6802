//! What clap says, in the reader's language: help, the version, and mistakes of usage.

use super::commands::{COMMANDS, VERSIONS};
use super::failure::Failure;
use super::{Ended, output};
use crate::catalog::nearest;
use crate::paths::PERCENT;
use crate::report::{Detail, Look};
use crate::text::Text;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

/// Says it: help and the version as a result, everything else as an error with a hint.
pub fn tell(text: &Text, error: &clap::Error, args: &[OsString]) -> Ended {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let printed = output::print(error.render().to_string().as_bytes());
        return Ended(if printed.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(2) });
    }
    let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty());
    let color = !plain && std::io::stderr().is_terminal();
    let look = Look { text, color, ascii: false, width: 80, detail: Detail::Usual };
    let is_unknown = error.kind() == ErrorKind::UnknownArgument;
    match mistyped_command(args).filter(|_| is_unknown) {
        Some(Mistyped { word, meant }) => {
            Failure::new(text.say_with("cli-usage-command", &[("word", word.into())]))
                .hint(text.say_with("cli-hint-nearest", &[("word", meant.into())]))
        }
        None => mistake(text, error),
    }
    .tell(&look);
    Ended(ExitCode::from(2))
}

/// A first word that is no command and much like one.
struct Mistyped<'a> {
    word: &'a str,
    meant: &'static str,
}

/// Whether the first word is meant for a command: no option and no file by its look.
fn mistyped_command(args: &[OsString]) -> Option<Mistyped<'_>> {
    let word = args.get(1)?.to_str()?;
    let is_option = word.starts_with('-');
    let is_file = word.contains(['.', '/', std::path::MAIN_SEPARATOR]);
    let names = || COMMANDS.iter().map(|command| command.name);
    if is_option || is_file || names().any(|name| name == word) {
        return None;
    }
    let meant = nearest(word, names())?;
    Some(Mistyped { word, meant })
}

fn mistake(text: &Text, error: &clap::Error) -> Failure {
    let value = |kind| error.get(kind).map(words).unwrap_or_default();
    let args = [
        ("argument", value(ContextKind::InvalidArg).into()),
        ("value", value(ContextKind::InvalidValue).into()),
        ("other", value(ContextKind::PriorArg).into()),
    ];
    let key = match error.kind() {
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            "cli-usage-no-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::UnknownArgument => "cli-usage-argument",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        ErrorKind::TooManyValues => "cli-usage-too-many",
        ErrorKind::InvalidUtf8 => "cli-usage-utf8",
        _ => "cli-usage-other",
    };
    let failure = Failure::new(text.say_with(key, &args));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| error.get(kind).map(words));
    let valid = error.get(ContextKind::ValidValue).map(words).filter(|v| !v.is_empty());
    let range = matches!(error.kind(), ErrorKind::ValueValidation)
        .then(|| range(&value(ContextKind::InvalidArg)))
        .flatten();
    if let Some((least, most)) = range {
        let args = [("least", least.to_string().into()), ("most", most.to_string().into())];
        return failure.hint(text.say_with("cli-hint-between", &args));
    }
    if matches!(error.kind(), ErrorKind::ValueValidation)
        && value(ContextKind::InvalidArg).starts_with("--date")
    {
        return failure.hint(text.say("cli-hint-day"));
    }
    match (near, valid) {
        (Some(near), _) => {
            failure.hint(text.say_with("cli-hint-nearest", &[("word", near.into())]))
        }
        (None, Some(valid)) => {
            failure.hint(text.say_with("cli-hint-one-of", &[("words", valid.into())]))
        }
        (None, None) => failure.hint(text.say("cli-hint-help")),
    }
}

/// The numbers that an option takes, where it takes numbers.
fn range(argument: &str) -> Option<(i64, i64)> {
    let (users, versions) = (PERCENT, VERSIONS);
    match argument.split_whitespace().next()? {
        "--users" => Some(((*users.start()).into(), (*users.end()).into())),
        "--software" => Some((*versions.start(), *versions.end())),
        _ => None,
    }
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(list) => list.join(", "),
        other => other.to_string(),
    }
}
