//! The price list: from `--prices`, or the engineer's own in the configuration folder.

use super::failure::{Failure, io_words, tell};
use super::session::Session;
use crate::catalog::{PriceError, PriceList, PriceProblem, PriceWarning};
use crate::report::{Detail, Paint};
use crate::store::Folders;
use crate::text::{Arg, Text};
use clap::ArgMatches;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Gives the session its price list; gives back what is odd in it, a sentence each.
///
/// The engineer's own list is left out when it cannot be used, and that is said, as with their catalogue files.
///
/// # Errors
/// The list of `--prices` cannot be read or used.
pub fn load(session: &mut Session, options: &ArgMatches) -> Result<Vec<String>, Failure> {
    let (list, odd) = if let Some(file) = options.get_one::<PathBuf>("prices") {
        let bytes = fs::read(file).map_err(|error| Failure::unreadable(session, file, &error))?;
        let (list, odd) = parse(session, file, &bytes)?;
        (Some(list), odd)
    } else if let Some(file) = Folders::find().map(|folders| folders.prices()) {
        own(session, &file)
    } else {
        (None, Vec::new())
    };
    session.prices = list;
    Ok(odd)
}

fn own(session: &Session, file: &Path) -> (Option<PriceList>, Vec<String>) {
    let what = match fs::read(file) {
        Ok(bytes) => match parse(session, file, &bytes) {
            Ok((list, odd)) => return (Some(list), odd),
            Err(failure) => failure.message,
        },
        Err(error) if error.kind() == ErrorKind::NotFound => return (None, Vec::new()),
        Err(error) => of_file(session, file, io_words(session, &error)),
    };
    (None, vec![left_out(session, what)])
}

/// Says that a list is left out, and what is wrong with it.
#[must_use]
pub fn left_out(session: &Session, what: String) -> String {
    session.text.say_with("cli-prices-left-out", &[("what", what.into())])
}

/// Tells on standard error what is odd in a price list.
pub fn tell_odd(session: &Session, odd: &[String]) {
    for said in odd {
        tell(&session.error_look(), Paint::Risky, "cli-warning", said);
    }
}

fn parse(
    session: &Session,
    file: &Path,
    bytes: &[u8],
) -> Result<(PriceList, Vec<String>), Failure> {
    let text = &session.text;
    let list = PriceList::read(bytes, &session.catalog).map_err(|error| {
        let what = place(text, &error);
        let failure = Failure::new(of_file(session, file, what.clone()));
        let failure = match &error.spot {
            Some(spot) => failure.in_line(session, file, &what, spot),
            None => failure,
        };
        if is_header(&error.problem) { failure.hint(text.say("cli-hint-columns")) } else { failure }
    })?;
    let warnings = list.warnings().iter().filter(|_| session.detail != Detail::Brief);
    let odd = warnings.map(|warning| of_file(session, file, self::odd(text, warning))).collect();
    Ok((list, odd))
}

fn of_file(session: &Session, file: &Path, what: String) -> String {
    let args = [("file", file.display().to_string().into()), ("what", what.into())];
    session.text.say_with("cli-of-file", &args)
}

const fn is_header(problem: &PriceProblem) -> bool {
    matches!(
        problem,
        PriceProblem::Empty
            | PriceProblem::MissingColumn(_)
            | PriceProblem::UnknownColumn { .. }
            | PriceProblem::DoubleColumn(_)
    )
}

fn place(text: &Text, error: &PriceError) -> String {
    let args = [
        ("row", error.row.to_string().into()),
        ("column", error.column.to_string().into()),
        ("what", problem(text, &error.problem).into()),
    ];
    text.say_with("cli-prices-at", &args)
}

fn problem(text: &Text, problem: &PriceProblem) -> String {
    let (key, args): (&str, Vec<(&str, Arg)>) = match problem {
        PriceProblem::TooLarge { most } => {
            ("cli-prices-too-large", vec![("most", (most / (1024 * 1024)).into())])
        }
        PriceProblem::Empty => ("cli-prices-empty", vec![]),
        PriceProblem::MissingColumn(column) => {
            ("cli-prices-missing-column", vec![("column", (*column).into())])
        }
        PriceProblem::UnknownColumn { name, .. } => {
            ("cli-prices-unknown-column", vec![("name", name.as_str().into())])
        }
        PriceProblem::DoubleColumn(column) => {
            ("cli-prices-double-column", vec![("column", (*column).into())])
        }
        PriceProblem::ExtraCell(cell) => {
            ("cli-prices-extra-cell", vec![("cell", cell.as_str().into())])
        }
        PriceProblem::NoLicense => ("cli-prices-no-license", vec![]),
        PriceProblem::NotANumber(w) => ("cli-prices-not-a-number", written(w)),
        PriceProblem::TooLong(w) => ("cli-prices-too-long", written(w)),
        PriceProblem::Negative(w) => ("cli-prices-negative", written(w)),
        PriceProblem::DiscountAbove100(w) => ("cli-prices-discount", written(w)),
        PriceProblem::NotACurrency(w) => ("cli-prices-not-a-currency", written(w)),
        PriceProblem::CurrencyMix { first, second } => (
            "cli-prices-currency-mix",
            vec![("first", first.as_str().into()), ("second", second.as_str().into())],
        ),
        PriceProblem::Duplicate { name, first } => (
            "cli-prices-duplicate",
            vec![("name", name.as_str().into()), ("row", first.to_string().into())],
        ),
        PriceProblem::OpenQuote => ("cli-prices-open-quote", vec![]),
    };
    text.say_with(key, &args)
}

fn written(words: &str) -> Vec<(&'static str, Arg)> {
    vec![("written", words.into())]
}

fn odd(text: &Text, warning: &PriceWarning) -> String {
    match warning {
        PriceWarning::UnknownLicense { row, name, nearest } => {
            let mut args = vec![("name", name.as_str().into())];
            args.extend(nearest.as_deref().map(|near| ("nearest", near.into())));
            let key = match nearest {
                Some(_) => "cli-prices-unknown-license-near",
                None => "cli-prices-unknown-license",
            };
            let what = text.say_with(key, &args);
            let args = [("row", row.to_string().into()), ("what", what.into())];
            text.say_with("cli-prices-of-row", &args)
        }
        PriceWarning::LikeThousands { row, column, written: words } => {
            let what = text.say_with("cli-prices-thousands", &written(words));
            let args = [
                ("row", row.to_string().into()),
                ("column", column.to_string().into()),
                ("what", what.into()),
            ];
            text.say_with("cli-prices-at", &args)
        }
    }
}
