//! `paths PLAN [--apply ID]`: ways out of conflicts, and the plan of one.

use super::{Command, Outcome};
use crate::catalog::nearest;
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output, Target};
use crate::cli::place::place;
use crate::cli::session::{Session, Worked};
use crate::paths::{Path, ways};
use crate::plan::{self, Place, Plan};
use crate::report::PATHS;
use clap::{Arg, ArgMatches};

/// The command.
pub const COMMAND: Command = Command { name: "paths", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let command = command
        .arg(input::plan())
        .arg(Arg::new("apply").long("apply").value_name("ID").conflicts_with("format"))
        .arg(Arg::new("at").long("at").value_name("PLACE"));
    output::options(command, PATHS)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    if let Some(id) = options.get_one::<String>("apply") {
        return apply(session, options, id);
    }
    let output = Output::of(session, options, PATHS)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let subject = worked.subject(session);
    let mut paths = ways(&subject.inputs, &worked.review);
    if let Some(at) = options.get_one::<String>("at") {
        let at = place(session, &worked.plan, at)?;
        paths.retain(|path| is_within(path.conflict.place, at, &worked.plan));
    }
    output.write(session, &(output.format.render)(&subject, &paths, &output.look(session)))?;
    Ok(Outcome::Fine)
}

/// Whether a place is another or lies within it.
fn is_within(inner: Place, outer: Place, plan: &Plan) -> bool {
    inner.names(plan).starts_with(&outer.names(plan))
}

/// Writes the plan of one way.
fn apply(session: &Session, options: &ArgMatches, id: &str) -> Result<Outcome, Failure> {
    let target = Target::of(options);
    target.check(session)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let paths = ways(&session.inputs(&worked.plan), &worked.review);
    let Some(path) = paths.iter().find(|path| path.id == id) else {
        return Err(unknown(session, id, &paths));
    };
    if !options.get_flag("force") {
        opened.refuse_loss(session)?;
    }
    // A way is found for this very plan, so its edits fit.
    let mut after = path.applied(&worked.plan).unwrap_or_else(|_| worked.plan.clone());
    // The day of --date is for counting, not for keeping.
    after.project.date = opened.document.plan.project.date;
    target.write(session, plan::write(&after, &opened.document.head).as_bytes())?;
    Ok(Outcome::Fine)
}

fn unknown(session: &Session, id: &str, paths: &[Path]) -> Failure {
    let text = &session.text;
    let failure = Failure::new(text.say_with("cli-error-way", &[("id", id.into())]));
    match nearest(id, paths.iter().map(|path| path.id.as_str())) {
        Some(near) => failure.hint(text.say_with("cli-hint-nearest", &[("word", near.into())])),
        None => failure.hint(text.say("cli-hint-ways")),
    }
}
