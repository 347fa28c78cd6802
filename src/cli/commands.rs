//! The table of commands: one file each, and one line here.

mod bill;
mod catalog;
mod cheapest;
mod check;
mod completions;
mod diff;
mod explain;
mod fix;
mod fmt;
mod help;
mod man;
mod new;
mod paths;
mod print;
mod topology;
mod what_if;
mod why;

pub use what_if::VERSIONS;

use super::failure::Failure;
use super::session::Session;
use clap::ArgMatches;

/// A command that ran; the worst is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Exit status 0.
    Fine,
    /// Exit status 1: an error stays, something differs.
    Wrong,
    /// Exit status 2: a part could not be done, and that was said; the rest was.
    Partly,
    /// Told to end by the signal of this number: exit status 128 and the number, as a shell has it.
    Told(u8),
}

/// One command.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    /// Its word; the texts of its help are `cli-<name>-about` and `cli-<name>-<argument>`.
    pub name: &'static str,
    /// Adds its arguments.
    pub arguments: fn(clap::Command) -> clap::Command,
    /// Runs it.
    pub run: fn(&Session, &ArgMatches) -> Result<Outcome, Failure>,
}

/// Every command, in the order of the help.
pub const COMMANDS: &[Command] = &[
    new::COMMAND,
    check::COMMAND,
    bill::COMMAND,
    print::COMMAND,
    why::COMMAND,
    paths::COMMAND,
    diff::COMMAND,
    cheapest::COMMAND,
    what_if::COMMAND,
    topology::COMMAND,
    fix::COMMAND,
    fmt::COMMAND,
    explain::COMMAND,
    catalog::COMMAND,
    completions::COMMAND,
    man::COMMAND,
    help::COMMAND,
];
