//! `topology PLAN`: a drawing of sites, devices, nodes and pools.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::report::TOPOLOGY;
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "topology", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    output::options(command.arg(input::plan()), TOPOLOGY)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, TOPOLOGY)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let drawing = (output.format.render)(&worked.subject(session), &output.look(session));
    output.write(session, &drawing)?;
    Ok(Outcome::Fine)
}
