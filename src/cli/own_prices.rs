//! The price list: from `--prices`, or the engineer's own in the configuration folder.

use super::failure::{Failure, io_words, tell};
use super::session::Session;
use crate::catalog::{PriceList, PriceProblem};
use crate::report::{Detail, Paint, price_problem, price_problems, price_warning};
use crate::store::Folders;
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

/// The file that the price list is read from, whether or not it is there; `None` without a configuration folder.
#[must_use]
pub fn file(options: &ArgMatches) -> Option<PathBuf> {
    let given = options.get_one::<PathBuf>("prices").cloned();
    given.or_else(|| Some(Folders::find()?.prices()))
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
    let list = PriceList::read(bytes, &session.catalog).map_err(|errors| {
        let message = of_file(session, file, price_problems(text, &errors));
        let said = errors.iter().map(|e| (price_problem(text, e), e.spot.as_deref()));
        let said: Vec<_> = said.collect();
        let failure = Failure::new(message).in_lines(session, file, &said, errors.more());
        let is_header = is_header(&errors.first().problem);
        if is_header { failure.hint(text.say("cli-hint-columns")) } else { failure }
    })?;
    let warnings = list.warnings().iter().filter(|_| session.detail != Detail::Brief);
    let odd =
        warnings.map(|warning| of_file(session, file, price_warning(text, warning))).collect();
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
