//! `cheapest PLAN`: the least-cost choice over everything that is free to choose.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::paths::cheapest::cheapest;
use crate::report::CHEAPEST;
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "cheapest", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    output::options(command.arg(input::plan()), CHEAPEST)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, CHEAPEST)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let subject = worked.subject(session);
    let answer = cheapest(&subject.inputs, &worked.review);
    output.write(session, &(output.format.render)(&subject, &answer, &output.look(session)))?;
    Ok(Outcome::Fine)
}
