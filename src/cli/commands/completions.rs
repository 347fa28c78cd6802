//! `completions SHELL`: what a shell needs to complete commands and options.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Target};
use crate::cli::session::Session;
use crate::cli::tree;
use clap::{Arg, ArgMatches};
use clap_complete::Shell;

/// The command.
pub const COMMAND: Command = Command { name: "completions", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    command
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(clap::value_parser!(Shell)),
        )
        .arg(output::file())
        .arg(output::force())
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let target = Target::of(options);
    let shell = options.get_one::<Shell>("shell").copied().unwrap_or(Shell::Bash);
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut tree::command(&session.text), tree::NAME, &mut script);
    target.write(session, &script)?;
    Ok(Outcome::Fine)
}
