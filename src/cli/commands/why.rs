//! `why PLAN LICENSE [--at PLACE]`: where a number comes from.

use super::{Command, Outcome};
use crate::catalog::{ProductId, nearest};
use crate::cli::failure::{Failure, tell};
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::place::place;
use crate::cli::session::{Session, Worked};
use crate::report::{Paint, WHY, derive};
use clap::{Arg, ArgMatches};

/// The command.
pub const COMMAND: Command = Command { name: "why", arguments, run };

fn arguments(command: clap::Command) -> clap::Command {
    let command = command
        .arg(input::plan())
        .arg(Arg::new("license").value_name("LICENSE").required(true))
        .arg(Arg::new("at").long("at").value_name("PLACE"));
    output::options(command, WHY)
}

fn run(session: &Session, options: &ArgMatches) -> Result<Outcome, Failure> {
    let output = Output::of(session, options, WHY)?;
    let product = product(session, options)?;
    let opened = Opened::of(session, options)?;
    let worked = Worked::new(session, &opened.document);
    let at = options.get_one::<String>("at");
    let within = at.map(|at| place(session, &worked.plan, at)).transpose()?;
    let subject = worked.subject(session);
    let derivations = derive(&subject, product, within);
    if derivations.is_empty() && is_contained(&worked, product) {
        let said = session.text.say("cli-why-contained");
        tell(&session.error_look(), Paint::Note, "cli-note", &said);
    }
    let look = output.look(session);
    output.write(session, &(output.format.render)(&subject, &derivations, &look))?;
    Ok(Outcome::Fine)
}

/// Whether a group asks for a product that another of its licenses contains (§3).
fn is_contained(worked: &Worked, product: ProductId) -> bool {
    let assessment = &worked.review.assessment;
    assessment.groups.iter().filter(|g| g.counts).any(|group| {
        let features = assessment.features_of(group);
        features.all.has(product) && !features.needed.has(product)
    })
}

fn product(session: &Session, options: &ArgMatches) -> Result<ProductId, Failure> {
    let word = options.get_one::<String>("license").map_or("", String::as_str);
    let catalog = &session.catalog;
    catalog.product_named(word).ok_or_else(|| {
        let message = session.text.say_with("cli-error-license", &[("license", word.into())]);
        let ids = catalog.products().iter().map(|p| p.id.as_str());
        let near = nearest(word, ids).map(str::to_owned);
        match near.or_else(|| catalog.nearest_license(word)) {
            Some(near) => Failure::new(message)
                .hint(session.text.say_with("cli-hint-nearest", &[("word", near.into())])),
            None => Failure::new(message).hint(session.text.say("cli-hint-licenses")),
        }
    })
}
