//! The command line as clap takes it, in the reader's language.

use super::commands::{COMMANDS, Command};
use crate::text::{Lang, Text, width};
use clap::{Arg, ArgAction, ArgMatches, ValueHint};
use jiff::civil::Date;
use std::path::PathBuf;

/// Name of the program.
pub const NAME: &str = "pbxplan";

/// The whole command line without a word: what is typed right needs none.
#[must_use]
pub fn wordless() -> clap::Command {
    let ruled = |command: clap::Command| {
        // The last one counts, so that an alias of the shell can be overruled.
        command.disable_help_flag(true).args_override_self(true)
    };
    let root = clap::Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(super::input::plan().required(false))
        .args(common())
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version));
    let commands = COMMANDS.iter().map(|c| ruled((c.arguments)(clap::Command::new(c.name))));
    ruled(root).subcommands(commands)
}

/// The whole command line in the words of its help.
#[must_use]
pub fn command(text: &Text) -> clap::Command {
    let root = wordless()
        .about(text.say("cli-about"))
        .after_help(text.say("cli-after-help"))
        .subcommand_help_heading(text.say("cli-heading-commands"))
        .subcommand_value_name(text.say("cli-value-command"));
    let root = COMMANDS.iter().fold(root, |root, Command { name, .. }| {
        let about = text.say(&format!("cli-{name}-about"));
        root.mut_subcommand(name, |command| said(command.about(about), name, text))
    });
    said(root, NAME, text)
}

/// Options that every command has.
fn common() -> [Arg; 8] {
    let languages = Lang::SPOKEN.iter().map(|l| l.code());
    [
        Arg::new("date").long("date").value_name("DAY").value_parser(date),
        Arg::new("lang")
            .long("lang")
            .value_name("LANGUAGE")
            .value_parser(clap::builder::PossibleValuesParser::new(languages)),
        Arg::new("prices")
            .long("prices")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .value_parser(clap::value_parser!(PathBuf)),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(clap::builder::PossibleValuesParser::new(["auto", "always", "never"])),
        Arg::new("ascii").long("ascii").action(ArgAction::SetTrue),
        Arg::new("quiet")
            .short('q')
            .long("quiet")
            .action(ArgAction::SetTrue)
            .overrides_with("verbose"),
        Arg::new("verbose").short('v').long("verbose").action(ArgAction::SetTrue),
        Arg::new("help").short('h').long("help").action(ArgAction::Help),
    ]
    .map(|arg| arg.global(true))
}

fn date(word: &str) -> Result<Date, jiff::Error> {
    word.parse()
}

/// A command with its headings and the words of its arguments.
fn said(command: clap::Command, name: &str, text: &Text) -> clap::Command {
    let heading = text.say("cli-heading-usage");
    let mut place = 0;
    let command = command
        .help_template(format!("{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .mut_args(|arg| {
            // Under a heading of its own, clap would put the arguments in the order of their names.
            let arg = if arg.is_positional() {
                place += 1;
                arg.display_order(place)
            } else {
                arg
            };
            let own = format!("cli-{name}-{}", arg.get_id());
            let key = if text.knows(&own) { own } else { format!("cli-option-{}", arg.get_id()) };
            let values: Vec<String> =
                arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect();
            let help = text.say_with(&key, &[("values", values.join(", ").into())]);
            let heading = if arg.is_positional() {
                "cli-heading-arguments"
            } else if arg.is_global_set() || arg.get_id() == "version" {
                "cli-heading-common"
            } else {
                "cli-heading-options"
            };
            let arg = arg.help(help).help_heading(text.say(heading));
            let Some(value) = arg.get_value_names().and_then(<[_]>::first) else { return arg };
            let value = text.say(&format!("cli-value-{}", value.to_lowercase()));
            // The help says the possible values itself, in the reader's language.
            arg.value_name(value).hide_possible_values(true)
        });
    let usage = usage(&command, name, text);
    command.override_usage(usage)
}

/// How a command is called, in the words of its help; clap would put English ones among them.
fn usage(command: &clap::Command, name: &str, text: &Text) -> String {
    let is_root = name == NAME;
    let mut words = vec![NAME.to_owned()];
    words.extend((!is_root).then(|| name.to_owned()));
    words.push(format!("[{}]", text.say("cli-value-options")));
    words.extend(command.get_positionals().map(|arg| {
        let value = arg.get_value_names().and_then(<[_]>::first).map_or("", |value| value.as_str());
        let several = if matches!(arg.get_action(), ArgAction::Append) { "..." } else { "" };
        let required = arg.is_required_set();
        let (before, after) = if required { ('<', '>') } else { ('[', ']') };
        format!("{before}{value}{after}{several}")
    }));
    let usage = words.join(" ");
    if !is_root {
        return usage;
    }
    // Below the first line, which stands behind the heading.
    let indent = " ".repeat(width(&text.say("cli-heading-usage")) + 1);
    format!("{usage}\n{indent}{NAME} {} ...", text.say("cli-value-command"))
}

/// The common options as given, before or after the command's name.
#[must_use]
pub fn common_options(matches: &ArgMatches) -> &ArgMatches {
    matches.subcommand().map_or(matches, |(_, options)| options)
}
