//! `why PLAN LICENSE [--at PLACE]`: where a number comes from.

use super::{Command, Outcome};
use crate::catalog::{ProductId, nearest};
use crate::cli::failure::Failure;
use crate::cli::input::{self, Opened};
use crate::cli::output::{self, Output};
use crate::cli::session::{Session, Worked};
use crate::plan::{Place, Plan};
use crate::report::{WHY, derive};
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
    let look = output.look(session);
    output.write(session, &(output.format.render)(&subject, &derivations, &look))?;
    Ok(Outcome::Fine)
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

/// The one place that a written place names.
fn place(session: &Session, plan: &Plan, written: &str) -> Result<Place, Failure> {
    const SHOWN: usize = 5;
    let mut places = Place::matching(plan, written);
    let text = &session.text;
    let args = [("place", written.into())];
    let Some(first) = places.next() else {
        let message = text.say_with("cli-error-place", &args);
        let paths: Vec<String> = Place::all(plan).map(|p| p.path(plan)).collect();
        let names = Place::all(plan).map(|p| p.name(plan));
        let near = nearest(written, names.chain(paths.iter().map(String::as_str)));
        let failure = Failure::new(message);
        return Err(match near {
            Some(near) => failure.hint(text.say_with("cli-hint-nearest", &[("word", near.into())])),
            None => failure.hint(text.say("cli-hint-places")),
        });
    };
    let others: Vec<Place> = places.collect();
    if others.is_empty() {
        return Ok(first);
    }
    let message = text.say_with("cli-error-places", &args);
    let named: Vec<String> =
        std::iter::once(first).chain(others).take(SHOWN).map(|p| p.path(plan)).collect();
    let hint = text.say_with("cli-hint-one-of", &[("words", named.join(", ").into())]);
    Err(Failure::new(message).hint(hint))
}
