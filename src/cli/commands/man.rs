//! `man`: the manual page, every command on one page.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Target};
use crate::cli::session::Session;
use crate::cli::tree;
use clap::ArgMatches;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// The command.
pub const COMMAND: Command = Command { name: "man", arguments, run };

/// What the page says besides commands and options: chapters of terms, each with the key of its sentence.
const CHAPTERS: &[(&str, &[(&str, &str)])] = &[
    ("cli-man-exit", &[("0", "cli-man-exit-0"), ("1", "cli-man-exit-1"), ("2", "cli-man-exit-2")]),
    (
        "cli-man-environment",
        &[
            ("LC_ALL, LC_MESSAGES, LANG", "cli-man-env-lang"),
            ("NO_COLOR", "cli-man-env-color"),
            ("TERM", "cli-man-env-term"),
            ("PBXPLAN_CONFIG_DIR", "cli-man-env-config"),
            ("PBXPLAN_STATE_DIR", "cli-man-env-state"),
        ],
    ),
    (
        "cli-man-files",
        &[
            ("~/.config/pbxplan/", "cli-man-file-config"),
            ("~/.config/pbxplan/settings.ron", "cli-man-file-settings"),
            ("~/.config/pbxplan/catalog/*.ron", "cli-man-file-catalog"),
            ("~/.config/pbxplan/prices.csv", "cli-man-file-prices"),
            ("~/.local/state/pbxplan/", "cli-man-file-state"),
            ("PLAN.ron.bak", "cli-man-file-backup"),
        ],
    ),
    (
        "cli-man-examples",
        &[
            ("pbxplan new north.ron --template head-office-branches", "cli-man-example-new"),
            ("pbxplan north.ron", "cli-man-example-open"),
            ("pbxplan check --deny warnings plans/*.ron", "cli-man-example-check"),
            ("pbxplan bill north.ron -o north.pdf", "cli-man-example-bill"),
            ("pbxplan why north.ron port --at North", "cli-man-example-why"),
            ("pbxplan diff today.ron north.ron", "cli-man-example-diff"),
        ],
    ),
];

fn arguments(command: clap::Command) -> clap::Command {
    command.arg(output::file()).arg(output::force())
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let target = Target::of(options);
    let mut page = Vec::new();
    // Writing to memory does not fail.
    let _ = write_page(session, &mut page);
    target.write(session, titled(&page, session).as_bytes())?;
    Ok(Outcome::Fine)
}

/// The page with the titles that the generator sets in the reader's language.
fn titled(page: &[u8], session: &Session) -> String {
    // A French heading holds a blank before a colon that stands in the help alone.
    let page = String::from_utf8_lossy(page);
    let mut page = page.replace("\u{a0}\n", "\n").replace("\u{a0}\"\n", "\"\n");
    for (title, key) in [
        ("NAME", "cli-man-name"),
        ("SYNOPSIS", "cli-man-synopsis"),
        ("DESCRIPTION", "cli-man-description"),
    ] {
        let said = session.text.say(key);
        for level in [".SH", ".SS"] {
            page = page.replace(&format!("{level} {title}\n"), &format!("{level} {said}\n"));
        }
    }
    page
}

fn write_page(session: &Session, page: &mut Vec<u8>) -> std::io::Result<()> {
    let command = tree::command(&session.text);
    // An empty date would not be counted, and each word of the title stand in the place of another.
    let man = Man::new(command.clone()).date(" ").manual(session.text.say("cli-man-manual"));
    man.render_title(page)?;
    // Pages are set by English rules for hyphens, and names of templates must stay whole; then lines cannot be filled.
    page.extend(b".nh\n.ad l\n");
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    for sub in command.get_subcommands() {
        let mut part = Vec::new();
        // Options that hold everywhere are described once, above.
        let sub = sub.clone().bin_name(format!("{} {}", tree::NAME, sub.get_name()));
        let man = Man::new(sub.clone());
        man.render_synopsis_section(&mut part)?;
        man.render_options_section(&mut part)?;
        let part = String::from_utf8_lossy(&part).into_owned();
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        let heading = format!(".SH \"{} {}\"\n", tree::NAME, sub.get_name()).to_uppercase();
        page.extend(heading.into_bytes());
        page.extend(format!("{about}\n").into_bytes());
        page.extend(part.replace(".SH ", ".SS ").into_bytes());
    }
    for (title, entries) in CHAPTERS {
        let mut chapter = Roff::new();
        chapter.control("SH", [session.text.say(title).as_str()]);
        for (term, key) in *entries {
            chapter.control("TP", []);
            chapter.text([bold(*term)]);
            chapter.text([roman(session.text.say(key))]);
        }
        chapter.to_writer(page)?;
    }
    Ok(())
}
