//! The exit status that findings lead to.

use super::commands::Outcome;
use crate::rules::Summary;
use clap::{Arg, ArgAction, ArgMatches};

/// The options `--strict` and `--deny`.
#[must_use]
pub fn options(command: clap::Command) -> clap::Command {
    command.arg(Arg::new("strict").long("strict").action(ArgAction::SetTrue)).arg(
        Arg::new("deny")
            .long("deny")
            .value_name("SEVERITY")
            .value_parser(clap::builder::PossibleValuesParser::new(["warnings"])),
    )
}

/// Whether findings make a command end with 1: errors that stay, and what the options add.
#[must_use]
pub fn of(summary: &Summary, options: &ArgMatches) -> Outcome {
    let cured = options.get_flag("strict") && summary.cured > 0;
    let warned = options.contains_id("deny") && summary.warning > 0;
    if summary.error > 0 || cured || warned { Outcome::Wrong } else { Outcome::Fine }
}
