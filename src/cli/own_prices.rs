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

/// Gives the session its price list, and tells what is odd in it.
///
/// The engineer's own list is left out with a warning when it cannot be used, as their catalogue files are.
///
/// # Errors
/// The list of `--prices` cannot be read or used.
pub fn load(session: &mut Session, options: &ArgMatches) -> Result<(), Failure> {
    if let Some(file) = options.get_one::<PathBuf>("prices") {
        let bytes = fs::read(file).map_err(|error| Failure::unreadable(session, file, &error))?;
        session.prices = Some(parse(session, file, &bytes)?);
    } else if let Some(file) = Folders::find().map(|folders| folders.prices()) {
        session.prices = own(session, &file);
    }
    Ok(())
}

fn own(session: &Session, file: &Path) -> Option<PriceList> {
    let what = match fs::read(file) {
        Ok(bytes) => match parse(session, file, &bytes) {
            Ok(list) => return Some(list),
            Err(failure) => failure.message,
        },
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(error) => of_file(session, file, io_words(session, &error)),
    };
    let said = session.text.say_with("cli-prices-left-out", &[("what", what.into())]);
    tell(&session.error_look(), Paint::Risky, "cli-warning", &said);
    None
}

fn parse(session: &Session, file: &Path, bytes: &[u8]) -> Result<PriceList, Failure> {
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
    if session.detail != Detail::Brief {
        for warning in list.warnings() {
            let said = of_file(session, file, odd(text, warning));
            tell(&session.error_look(), Paint::Risky, "cli-warning", &said);
        }
    }
    Ok(list)
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
