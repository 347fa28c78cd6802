//! `catalog`: products, gateway models and versions, with the source of each value.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Output};
use crate::cli::session::Session;
use crate::report::CATALOG;
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "catalog", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    output::options(command, CATALOG)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, CATALOG)?;
    let bytes = (output.format.render)(&session.catalog, &output.look(session));
    output.write(session, &bytes)?;
    Ok(Outcome::Fine)
}
