//! The terminal interface, on the plan that was named or on the welcome screen.

use super::commands::{COMMANDS, Outcome};
use super::failure::Failure;
use super::input;
use super::own_prices;
use super::session::Session;
use crate::catalog::nearest;
use crate::store::{self, Folders, LoadError};
use crate::tui::app::Ending;
use crate::tui::{Opening, Start, start};
use clap::ArgMatches;
use std::io::IsTerminal;
use std::path::Path;

/// Runs the interface until it is left; `odd` is what is to be said of the price list.
///
/// # Errors
/// There is no terminal, or the plan cannot be opened.
pub fn run(session: &Session, options: &ArgMatches, odd: Vec<String>) -> Result<Outcome, Failure> {
    let text = &session.text;
    let opening = match input::paths(options).next() {
        Some(path) => opening(session, path)?,
        None => Opening::Welcome,
    };
    if !std::io::stdout().is_terminal() {
        let failure = Failure::new(text.say("cli-error-interface"));
        return Err(failure.hint(text.say("cli-hint-interface")));
    }
    // Frames are drawn by placing text, which such a terminal cannot.
    if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
        let failure = Failure::new(text.say("cli-error-interface-dumb"));
        return Err(failure.hint(text.say("cli-hint-interface")));
    }
    let begin = Start {
        opening,
        text: text.clone(),
        today: session.today(),
        catalog: session.catalog.clone(),
        prices: session.prices.clone(),
        odd_prices: odd,
        price_file: own_prices::file(options),
        ascii: session.look(true).ascii,
        color: session.look(true).color,
        folders: Folders::find(),
    };
    match start(begin) {
        Ok(Ending::Left) => Ok(Outcome::Fine),
        Ok(Ending::Told(signal)) => Ok(Outcome::Told(signal)),
        Err(error) => Err(Failure::of_fault(text.say("cli-error-terminal"), error)),
    }
}

/// The plan of a path: read, or new where no file is yet and the name is that of a plan.
fn opening(session: &Session, path: &Path) -> Result<Opening, Failure> {
    let text = &session.text;
    let loaded = if path.as_os_str() == "-" {
        store::load_from(std::io::stdin().lock(), path)
    } else {
        store::load(path)
    };
    match loaded {
        Ok(loaded) => Ok(Opening::Plan(Box::new(loaded))),
        Err(LoadError::Plan(error)) => Err(Failure::of_file(session, path, &error)),
        Err(LoadError::Io(fault)) => {
            let absent = fault.error.kind() == std::io::ErrorKind::NotFound;
            if absent && path.extension().is_some_and(|e| e == "ron") {
                // Said now, and not when hours of work are to be saved.
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
                if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
                    return Err(Failure::no_folder(session, folder));
                }
                return Ok(Opening::New(path.to_owned()));
            }
            let failure = Failure::unreadable(session, path, &fault.error);
            let mistyped = path.to_str().filter(|_| absent);
            Err(match mistyped.and_then(|word| nearest(word, COMMANDS.iter().map(|c| c.name))) {
                Some(word) => {
                    failure.hint(text.say_with("cli-hint-command", &[("word", word.into())]))
                }
                None => failure,
            })
        }
    }
}
