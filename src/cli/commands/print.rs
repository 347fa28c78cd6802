//! `print PLAN`: the bill on a printer.

use super::{Command, Outcome};
use crate::cli::failure::{Failure, io_words};
use crate::cli::input::{self, Opened};
use crate::cli::output;
use crate::cli::paper::{self, Stationery};
use crate::cli::session::{Session, Worked};
use crate::report::bill_as_pdf;
use crate::store::{self, PrintError};
use crate::text::visible;
use clap::{Arg, ArgMatches};
use std::ffi::OsString;

/// The command.
pub const COMMAND: Command = Command { name: "print", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let printer = Arg::new("printer")
        .long("printer")
        .value_name("NAME")
        .value_parser(clap::value_parser!(OsString));
    paper::options(command.arg(input::plan()).arg(printer))
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let stationery = Stationery::of(session, options, true)?;
    let subject = worked.subject(session);
    let (title, pdf) = bill_as_pdf(&subject, &session.look(false), &stationery.wish())
        .map_err(|error| paper::failure(session, error))?;
    let printer = options.get_one::<OsString>("printer");
    store::print(&pdf, &title, printer.map(OsString::as_os_str))
        .map_err(|error| failure(session, &error))?;
    let said = match printer {
        None => session.text.say("cli-print-done"),
        Some(printer) => {
            let args = [("printer", printer.to_string_lossy().into_owned().into())];
            session.text.say_with("cli-print-done-on", &args)
        }
    };
    output::Target::STDOUT.write(session, format!("{said}\n").as_bytes())?;
    Ok(Outcome::Fine)
}

fn failure(session: &Session, error: &PrintError) -> Failure {
    let text = &session.text;
    let hint = text.say("cli-hint-print");
    match error {
        PrintError::NoSpooler => Failure::new(text.say("cli-error-no-spooler")).hint(hint),
        PrintError::Io { program, error } => {
            let why = io_words(session, error);
            let args = [("program", (*program).into()), ("why", why.into())];
            Failure::new(text.say_with("cli-error-print", &args)).hint(hint)
        }
        PrintError::Refused { program, said } => {
            let why = if said.is_empty() {
                text.say("cli-print-no-reason")
            } else {
                visible(said.lines().next().unwrap_or_default()).into_owned()
            };
            let args = [("program", (*program).into()), ("why", why.into())];
            Failure::new(text.say_with("cli-error-print", &args)).hint(hint)
        }
    }
}
