//! Places as commands name them.

use super::failure::Failure;
use super::session::Session;
use crate::catalog::nearest;
use crate::plan::{Place, Plan};

/// The one place that a written place names.
///
/// # Errors
/// No place has that name, or several have.
pub fn place(session: &Session, plan: &Plan, written: &str) -> Result<Place, Failure> {
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
