//! `new FILE`: a starter plan with today's date.

use super::{Command, Outcome};
use crate::cli::failure::{Failure, tell};
use crate::cli::output::Target;
use crate::cli::session::Session;
use crate::plan::{self, TEMPLATES};
use crate::report::{Detail, Page, Paint, in_readers_words};
use crate::text::{pad_right, visible, width};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use std::path::{Path, PathBuf};

/// The command.
pub const COMMAND: Command = Command { name: "new", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let names = TEMPLATES.iter().map(|t| t.name);
    command
        .arg(
            Arg::new("output")
                .value_name("FILE")
                .value_hint(ValueHint::FilePath)
                .required_unless_present("list-templates")
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(
            Arg::new("template")
                .long("template")
                .value_name("NAME")
                .value_parser(clap::builder::PossibleValuesParser::new(names)),
        )
        .arg(
            Arg::new("list-templates")
                .long("list-templates")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["output", "template"]),
        )
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    if options.get_flag("list-templates") {
        return list(session);
    }
    let name = options.get_one::<String>("template");
    let template = TEMPLATES.iter().find(|t| name.is_some_and(|n| n == t.name));
    let document = template.unwrap_or(&TEMPLATES[0]).document_of(session.today());
    let named = in_readers_words(document.plan, &session.text);
    let text = plan::write(&named, &document.head);
    let target = Target::of(options);
    target.write(session, text.as_bytes())?;
    if !target.is_stdout() && session.detail != Detail::Brief {
        said(session, options.get_one::<PathBuf>("output").map_or(Path::new(""), |file| file));
    }
    Ok(Outcome::Fine)
}

/// What was written and what to do with it, on standard error as from every command that writes a file.
fn said(session: &Session, file: &Path) {
    let look = session.error_look();
    let text = &session.text;
    let args = || [("file", visible(&file.display().to_string()).into_owned().into())];
    // With -v every file that is written is told.
    if session.detail != Detail::Full {
        tell(&look, Paint::Note, "cli-note", &text.say_with("cli-written", &args()));
    }
    tell(&look, Paint::Note, "cli-hint", &text.say_with("cli-hint-new", &args()));
}

fn list(session: &Session) -> Result<Outcome, Failure> {
    let look = session.look(true);
    let wide = TEMPLATES.iter().map(|t| width(t.name)).max().unwrap_or(0);
    let mut out = Page::default();
    for template in TEMPLATES {
        let about = look.text.say(&format!("report-template-{}", template.name));
        let name = look.paint(Paint::Note, &pad_right(template.name, wide));
        out.line(format_args!("{name}  {about}"));
    }
    Target::STDOUT.write(session, &out.finish(&look))?;
    Ok(Outcome::Fine)
}
