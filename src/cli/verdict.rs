//! The exit status that findings lead to.

use super::commands::Outcome;
use crate::plan::UnknownField;
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
///
/// A field that was left out of a plan is a warning too.
#[must_use]
pub fn of(summary: &Summary, unknown: &[UnknownField], options: &ArgMatches) -> Outcome {
    let cured = options.get_flag("strict") && summary.cured > 0;
    let warnings = summary.warning > 0 || !unknown.is_empty();
    let warned = options.contains_id("deny") && warnings;
    if summary.error > 0 || cured || warned { Outcome::Wrong } else { Outcome::Fine }
}
