//! `man`: the manual page, every command on one page.

use super::{Command, Outcome};
use crate::cli::failure::Failure;
use crate::cli::output::{self, Target};
use crate::cli::session::Session;
use crate::cli::tree;
use clap::ArgMatches;
use clap_mangen::Man;

/// The command.
pub const COMMAND: Command = Command { name: "man", arguments, run };

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
    let mut page = String::from_utf8_lossy(page).into_owned();
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
    let man = Man::new(command.clone());
    man.render_title(page)?;
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
    Ok(())
}
