//! `help [COMMAND]`: what `--help` shows, as a command.

use super::{COMMANDS, Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::output::Target;
use crate::cli::session::Session;
use crate::cli::tree;
use clap::{Arg, ArgMatches};

/// The command.
pub const COMMAND: Command = Command { name: "help", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    // A function, since the table names this command too.
    let names = COMMANDS.iter().map(|command| command.name);
    command.arg(
        Arg::new("of")
            .value_name("COMMAND")
            .value_parser(clap::builder::PossibleValuesParser::new(names)),
    )
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let mut tree = tree::command(&session.text);
    // With the common options, which hold for every command.
    tree.build();
    let name = options.get_one::<String>("of");
    let help = match name.and_then(|name| tree.find_subcommand_mut(name)) {
        Some(command) => command.render_help(),
        None => tree.render_help(),
    };
    Target::STDOUT.write(session, help.to_string().as_bytes())?;
    Ok(Outcome::Fine)
}
