//! `bill PLAN`: the bill of licenses.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::paper;
use crate::cli::session::{Session, Worked};
use crate::cli::verdict;
use crate::report::BILL;
use clap::ArgMatches;

/// The command.
pub const COMMAND: Command = Command { name: "bill", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    verdict::options(paper::options(output::options(command.arg(input::plan()), BILL)))
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, BILL)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let subject = worked.subject(session);
    let render = output.format.render;
    let paper = if render.is_paper() {
        paper::Stationery::of(session, options, render.shows_logo())?
    } else {
        paper::Stationery::plain(options)
    };
    if paper.audience.is_some() && !render.knows_readers() {
        let args = [("format", output.format.name.into())];
        let message = session.text.say_with("cli-error-for", &args);
        return Err(Failure::new(message).hint(session.text.say("cli-hint-for")));
    }
    let bytes = render
        .render(&subject, &output.look(session), &paper.wish())
        .map_err(|error| paper::failure(session, error))?;
    output.write(session, &bytes)?;
    Ok(verdict::of(&worked.review.summary(), &worked.unknown, options))
}
