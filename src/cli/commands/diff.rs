//! `diff OLD NEW`: what differs between two plans.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::Opened;
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::paths::diff::{Side, diff};
use crate::report::{DIFF, rule_message};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use std::path::PathBuf;

/// The command.
pub const COMMAND: Command = Command { name: "diff", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let plan = |id: &'static str, name: &'static str| {
        Arg::new(id)
            .value_name(name)
            .value_hint(ValueHint::FilePath)
            .value_parser(clap::value_parser!(PathBuf))
            .required(true)
    };
    let command = command
        .arg(plan("old", "OLD"))
        .arg(plan("new", "NEW"))
        .arg(Arg::new("all").long("all").action(ArgAction::SetTrue));
    output::options(command, DIFF)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, DIFF)?;
    let work = |id: &str| -> Result<Worked, Failure> {
        let path = options.get_one::<PathBuf>(id).cloned().unwrap_or_default();
        Ok(Worked::new(session, &Opened::read(session, &path)?.document))
    };
    let (old, new) = (work("old")?, work("new")?);
    let (was, is) = (session.inputs(&old.plan), session.inputs(&new.plan));
    let difference =
        diff(Side { inputs: was, review: &old.review }, Side { inputs: is, review: &new.review });
    let look = output.look(session);
    let difference = difference.as_said(|rule, params| rule_message(rule, params, look.text));
    let all = options.get_flag("all");
    output
        .write(session, &(output.format.render)(&difference, &new.subject(session), all, &look))?;
    Ok(if difference.is_empty() { Outcome::Fine } else { Outcome::Wrong })
}
