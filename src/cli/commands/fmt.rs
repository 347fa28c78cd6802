//! `fmt PLAN...`: plans rewritten in canonical form.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Target};
use crate::cli::session::Session;
use crate::plan;
use crate::report::Detail;
use crate::store;
use clap::{Arg, ArgAction, ArgMatches};
use std::path::Path;

/// The command.
pub const COMMAND: Command = Command { name: "fmt", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    command
        .arg(input::plans())
        .arg(Arg::new("check").long("check").action(ArgAction::SetTrue))
        .arg(output::force())
}

#[allow(clippy::unnecessary_wraps, reason = "the table of commands has one shape")]
fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let mut worst = Outcome::Fine;
    for path in input::paths(options) {
        let outcome = one(session, path, options).unwrap_or_else(|failure| {
            failure.tell(&session.error_look());
            Outcome::Partly
        });
        worst = worst.max(outcome);
    }
    Ok(worst)
}

fn one(session: &Session, path: &Path, options: &ArgMatches) -> Result<Outcome, Failure> {
    let opened = Opened::read(session, path)?;
    let text = plan::write(&opened.document.plan, &opened.document.head);
    let is_canonical = text == opened.base.text;
    if options.get_flag("check") {
        if !is_canonical {
            tell(session, "cli-fmt-differs", &opened)?;
        }
        return Ok(if is_canonical { Outcome::Fine } else { Outcome::Wrong });
    }
    let force = options.get_flag("force");
    if !is_canonical && !force {
        opened.refuse_loss(session)?;
    }
    if opened.base.path.is_none() {
        Target::STDOUT.write(session, text.as_bytes())?;
    } else if !is_canonical {
        store::save(path, &text, opened.base.known())
            .map_err(|error| Failure::unwritable(session, path, &error))?;
        tell(session, "cli-fmt-written", &opened)?;
    }
    Ok(Outcome::Fine)
}

fn tell(session: &Session, key: &str, opened: &Opened) -> Result<(), Failure> {
    if session.detail == Detail::Brief {
        return Ok(());
    }
    let said = session.text.say_with(key, &[("file", opened.name().into())]);
    Target::STDOUT.write(session, format!("{said}\n").as_bytes())
}
