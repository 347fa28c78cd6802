//! `explain [WORD]`: what a finding, a product, a license or a reading is.

use super::{Command, Outcome};
use crate::catalog::nearest;
use crate::cli::failure::Failure;
use crate::cli::output::{self, Output};
use crate::cli::session::Session;
use crate::report::{EXPLAIN, Explained, Topic};
use clap::{Arg, ArgMatches};

/// The command.
pub const COMMAND: Command = Command { name: "explain", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    output::options(command.arg(Arg::new("topic").value_name("TOPIC")), EXPLAIN)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, EXPLAIN)?;
    let catalog = &session.catalog;
    let word = options.get_one::<String>("topic").map(|w| w.trim());
    let topics = word.map_or_else(|| Topic::all(catalog), |word| Topic::named(catalog, word));
    if let Some(word) = word.filter(|_| topics.is_empty()) {
        return Err(unknown(session, word));
    }
    let explained = Explained { catalog, topics, is_list: word.is_none() };
    output.write(session, &(output.format.render)(&explained, &output.look(session)))?;
    Ok(Outcome::Fine)
}

fn unknown(session: &Session, word: &str) -> Failure {
    let text = &session.text;
    let failure = Failure::new(text.say_with("cli-error-topic", &[("topic", word.into())]));
    let all = Topic::all(&session.catalog);
    match nearest(word, all.iter().flat_map(|t| t.words(&session.catalog))) {
        Some(near) => failure.hint(text.say_with("cli-hint-nearest", &[("word", near.into())])),
        None => failure.hint(text.say("cli-hint-topics")),
    }
}
