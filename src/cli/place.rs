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
    let places = Place::named(plan, written);
    let text = &session.text;
    let args = [("place", written.into())];
    let Some(first) = places.first() else {
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
    if places.len() == 1 {
        return Ok(*first);
    }
    Err(several(session, plan, written, places))
}

/// That several places are meant by what is written: their paths.
pub fn several(
    session: &Session,
    plan: &Plan,
    written: &str,
    places: impl IntoIterator<Item = Place>,
) -> Failure {
    const SHOWN: usize = 5;
    let text = &session.text;
    let message = text.say_with("cli-error-places", &[("place", written.into())]);
    let named: Vec<String> = places.into_iter().take(SHOWN).map(|p| p.path(plan)).collect();
    let hint = text.say_with("cli-hint-one-of", &[("words", named.join(", ").into())]);
    Failure::new(message).hint(hint)
}
