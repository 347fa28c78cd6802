//! `bill PLAN`: the bill of licenses.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::cli::verdict;
use crate::report::BILL;
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "bill", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    verdict::options(output::options(command.arg(input::plan()), BILL))
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, BILL)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let subject = worked.subject(session);
    output.write(session, &(output.format.render)(&subject, &output.look(session)))?;
    Ok(verdict::of(&worked.review.summary(), options))
}
