//! `check PLAN...`: what is wrong with plans; one that cannot be read does not stop the others.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::cli::verdict;
use crate::report::{CHECK, Checked};
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "check", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    verdict::options(output::options(command.arg(input::plans()), CHECK))
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, CHECK)?;
    let plans: Vec<(String, Result<Worked, Failure>)> = input::paths(options)
        .map(|path| {
            let opened = Opened::read(session, path);
            let worked = opened.map(|opened| Worked::new(session, &opened.document));
            (path.display().to_string(), worked)
        })
        .collect();
    let mut worst = Outcome::Fine;
    for (_, worked) in &plans {
        worst = worst.max(match worked {
            Ok(worked) => verdict::of(&worked.review.summary(), &worked.unknown, options),
            Err(failure) => {
                failure.tell(&session.error_look());
                Outcome::Partly
            }
        });
    }
    let checked: Vec<Checked<'_>> = plans
        .iter()
        .map(|(path, worked)| Checked {
            path: path.clone(),
            subject: worked.as_ref().map(|worked| worked.subject(session)).map_err(Failure::unread),
            unknown: worked.as_ref().map_or(&[], |worked| &worked.unknown),
        })
        .collect();
    output.write(session, &(output.format.render)(&checked, &output.look(session)))?;
    Ok(worst)
}
