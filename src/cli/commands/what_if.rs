//! `what-if PLAN`: more users, another software, a failed node.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::place::{place, several};
use crate::cli::session::{Session, Worked};
use crate::paths::{PERCENT, Question, what_if};
use crate::plan::{DeviceAt, Place, Plan};
use crate::report::WHAT_IF;
use clap::{Arg, ArgMatches};
use std::ops::RangeInclusive;

/// The command.
pub const COMMAND: Command = Command { name: "what-if", arguments, run };

/// Versions of the software that can be asked for.
pub const VERSIONS: RangeInclusive<i64> = 5..=99;

fn arguments(command: clap::Command) -> clap::Command {
    let version = clap::value_parser!(u8).range(VERSIONS);
    let command = command
        .arg(input::plan())
        .arg(
            Arg::new("users")
                .long("users")
                .value_name("PERCENT")
                .allow_hyphen_values(true)
                .value_parser(percent),
        )
        .arg(Arg::new("software").long("software").value_name("VERSION").value_parser(version))
        .arg(Arg::new("fail").long("fail").value_name("NODE"));
    output::options(command, WHAT_IF)
}

/// `+10%`, `-5%`, or without sign or percent sign.
fn percent(word: &str) -> Result<i32, std::num::ParseIntError> {
    let number: i32 = word.strip_suffix('%').unwrap_or(word).parse()?;
    if PERCENT.contains(&number) { Ok(number) } else { "too large".parse() }
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let users = options.get_one::<i32>("users").copied();
    let software = options.get_one::<u8>("software").copied();
    let fail = options.get_one::<String>("fail");
    if users.is_none() && software.is_none() && fail.is_none() {
        return Err(no_question(session, options));
    }
    let output = Output::of(session, options, WHAT_IF)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let subject = worked.subject(session);
    let fail = match fail {
        Some(written) => Some(node(session, &worked.plan, written)?),
        None => None,
    };
    let question = Question { users, software, fail };
    let answer = what_if(&subject.inputs, &worked.review, question);
    let look = output.look(session);
    output.write(session, &(output.format.render)(&subject, question, &answer, &look))?;
    Ok(Outcome::Fine)
}

fn no_question(session: &Session, options: &ArgMatches) -> Failure {
    let failure = Failure::new(session.text.say("cli-error-question"));
    let Some(plan) = input::paths(options).next() else { return failure };
    let example = [("file", plan.display().to_string().into())];
    failure.hint(session.text.say_with("cli-hint-question", &example))
}

/// The node that a written place names by itself or by its device, whatever else has that name.
fn node(session: &Session, plan: &Plan, written: &str) -> Result<DeviceAt, Failure> {
    let named: Vec<(Place, DeviceAt)> = Place::named(plan, written)
        .into_iter()
        .filter_map(|place| match place {
            Place::Node(at) | Place::Device(at) if plan.node(at).is_some() => Some((place, at)),
            _ => None,
        })
        .collect();
    let Some((_, first)) = named.first() else {
        place(session, plan, written)?;
        return Err(no_node(session, written));
    };
    if named.iter().all(|(_, at)| at == first) {
        return Ok(*first);
    }
    Err(several(session, plan, written, named.iter().map(|(place, _)| *place)))
}

fn no_node(session: &Session, written: &str) -> Failure {
    Failure::new(session.text.say_with("cli-error-node", &[("place", written.into())]))
}
