//! `fix PLAN`: the fixes of findings applied to a plan.

use super::{Command, Outcome};
use crate::cli::failure::{Failure, tell};
use crate::cli::fixing::{Fixed, fix_all};
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Target};
use crate::cli::session::{Session, Worked};
use crate::cli::verdict;
use crate::plan;
use crate::report::{Detail, Paint, fix_title};
use crate::store;
use clap::{Arg, ArgAction, ArgMatches};
use similar::{Algorithm, TextDiff};

/// The command.
pub const COMMAND: Command = Command { name: "fix", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let command = command
        .arg(input::plan())
        .arg(Arg::new("unsafe").long("unsafe").action(ArgAction::SetTrue))
        .arg(Arg::new("diff").long("diff").action(ArgAction::SetTrue).conflicts_with("output"))
        .arg(output::file())
        .arg(output::force());
    verdict::options(command)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let target = Target::of(options);
    target.check(session)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let mut fixed = fix_all(&session.inputs(&worked.plan), options.get_flag("unsafe"));
    let outcome = verdict::of(&fixed.review.summary(), &worked.unknown, options);
    // The day of --date is for counting, not for keeping.
    fixed.plan.project.date = opened.document.plan.project.date;
    let after = plan::write(&fixed.plan, &opened.document.head);
    if options.get_flag("diff") {
        say(session, &fixed, ["cli-would-fix", "cli-would-fix-plan"]);
        // Both in canonical form: what fixes change, not what a save would put in order besides.
        let before = plan::write(&opened.document.plan, &opened.document.head);
        let diff = difference(&opened.name(), &before, &after);
        Target::STDOUT.write(session, diff.as_bytes())?;
        return Ok(outcome);
    }
    if !fixed.applied.is_empty() && !options.get_flag("force") {
        opened.refuse_loss(session)?;
    }
    // A plan that no fix changes keeps its text, comments and all.
    let text = if fixed.applied.is_empty() { opened.base.text.clone() } else { after };
    let to_stdout = opened.base.path.is_none() && !options.contains_id("output");
    if to_stdout || options.contains_id("output") {
        target.write(session, text.as_bytes())?;
    } else if !fixed.applied.is_empty() {
        store::save(&opened.path, &text, opened.base.known())
            .map_err(|error| Failure::unwritable(session, &opened.path, &error))?;
    }
    // Only now: what could not be written is not fixed.
    say(session, &fixed, ["cli-fixed", "cli-fixed-plan"]);
    Ok(outcome)
}

/// What was or would be done, on standard error, at a place or to the plan; standard output may carry the plan.
fn say(session: &Session, fixed: &Fixed, [at_place, to_plan]: [&str; 2]) {
    if session.detail == Detail::Brief {
        return;
    }
    let look = session.error_look();
    let text = &session.text;
    if fixed.applied.is_empty() {
        tell(&look, Paint::Note, "cli-note", &text.say("cli-fixed-none"));
    }
    for done in &fixed.applied {
        let title = fix_title(done.rule, &done.fix, text);
        let args = [
            ("code", done.rule.code.into()),
            ("place", done.at.as_str().into()),
            ("title", title.into()),
        ];
        let key = if done.at.is_empty() { to_plan } else { at_place };
        tell(&look, Paint::Note, "cli-note", &text.say_with(key, &args));
    }
    for (key, n) in [("cli-fix-only-unsafe", fixed.only_unsafe), ("cli-fix-cured", fixed.cured)] {
        if n > 0 {
            tell(&look, Paint::Note, "cli-note", &text.say_with(key, &[("n", n.into())]));
        }
    }
}

/// The change of a file as a unified diff; empty when there is none.
fn difference(name: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let name = crate::text::visible(name);
    // Names are lines of their own, so that even a diff of a very large plan is made at once.
    let diff = TextDiff::configure().algorithm(Algorithm::Patience).diff_lines(old, new);
    diff.unified_diff().header(&name, &name).to_string()
}
