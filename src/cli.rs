//! The command line: one file a command, one table of them, and what they share.

mod commands;
mod failure;
mod fault;
pub mod fixing;
mod input;
mod interface;
mod output;
mod own_catalog;
mod own_prices;
mod own_settings;
mod paper;
mod place;
mod session;
mod tree;
mod usage;
mod verdict;

pub use commands::Outcome;
pub use failure::Failure;
pub use fault::watch;
pub use session::Session;

use crate::text::Text;
use clap::ArgMatches;
use commands::COMMANDS;
use std::ffi::OsString;
use std::process::ExitCode;

/// A command line that was understood.
#[derive(Debug)]
pub struct Call {
    /// What every command is given.
    pub session: Session,
    matches: ArgMatches,
    /// What is odd in the price list; or why no command can run: the one that was asked for cannot be used.
    prices: Result<Vec<String>, Failure>,
}

/// A command line that ends here: help, the version, or a mistake, already said.
#[derive(Debug)]
pub struct Ended(pub ExitCode);

/// Understands a command line.
///
/// # Errors
/// [`Ended`] for help and the version (exit status 0) and for a mistake (exit status 2).
pub fn parse(args: &[OsString]) -> Result<Call, Ended> {
    let text = Text::new(session::language(args));
    // Only help and mistakes are said in words, which are put together then.
    let in_words = |_| tree::command(&text).try_get_matches_from(args);
    match tree::wordless().try_get_matches_from(args).or_else(in_words) {
        Ok(matches) => {
            let options = tree::common_options(&matches);
            let mut session = Session::new(text, options);
            watch(&session.error_look());
            let prices = own_prices::load(&mut session, options);
            Ok(Call { session, matches, prices })
        }
        Err(error) => Err(usage::tell(&text, &error, args)),
    }
}

/// Runs the command that was asked for.
///
/// # Errors
/// A [`Failure`] when it could not run.
pub fn dispatch(call: &Call) -> Result<Outcome, Failure> {
    let session = &call.session;
    let Some((name, options)) = call.matches.subcommand() else {
        // Amounts are no more than a help there: the plan is opened, and the list's fault is said in it.
        let odd = match &call.prices {
            Ok(odd) => odd.clone(),
            Err(failure) => vec![own_prices::left_out(session, failure.message.clone())],
        };
        return interface::run(session, &call.matches, odd);
    };
    own_prices::tell_odd(session, call.prices.as_ref().map_err(Clone::clone)?);
    if let Some(plan) = input::paths(&call.matches).next() {
        let args = [("value", plan.display().to_string().into())];
        return Err(Failure::new(session.text.say_with("cli-usage-before", &args)));
    }
    let command = COMMANDS.iter().find(|c| c.name == name);
    // clap knows no other names than those of the table.
    let done = command.map_or(Ok(Outcome::Fine), |command| (command.run)(session, options));
    // A command that cannot do without the settings has told of them itself, and one without a plan needs none.
    if done.is_ok() && input::is_about_plans(options) {
        own_settings::tell_left_out(session);
    }
    done
}

/// Says a failure, and the exit status of a run.
#[must_use]
pub fn report(call: &Call, result: Result<Outcome, Failure>) -> ExitCode {
    let outcome = result.unwrap_or_else(|failure| {
        failure.tell(&call.session.error_look());
        Outcome::Partly
    });
    ExitCode::from(match outcome {
        Outcome::Fine => 0,
        Outcome::Wrong => 1,
        Outcome::Partly => 2,
        Outcome::Told(signal) => 128_u8.saturating_add(signal),
    })
}
