//! Catalogue files of the engineer's that were left out, in words.

use super::failure::{io_words, tell};
use super::session::Session;
use crate::catalog::CatalogError;
use crate::report::Paint;
use crate::store::{BadCatalog, CatalogFault};

/// Says on standard error which file was left out and why.
pub fn tell_left_out(session: &Session, bad: &BadCatalog) {
    let text = &session.text;
    let what = match &bad.fault {
        CatalogFault::Io(fault) => io_words(session, &fault.error),
        CatalogFault::NotUtf8 => text.say("cli-catalog-utf8"),
        CatalogFault::Entry(error) => entry(session, error),
    };
    let what = match bad.at {
        None => what,
        Some((line, column)) => text.say_with(
            "cli-of-line",
            &[
                ("line", line.to_string().into()),
                ("column", column.to_string().into()),
                ("what", what.into()),
            ],
        ),
    };
    let args = [("file", bad.path.display().to_string().into()), ("what", what.into())];
    let said = text.say_with("cli-catalog-left-out", &args);
    tell(&session.error_look(), Paint::Risky, "cli-warning", &said);
}

fn entry(session: &Session, error: &CatalogError) -> String {
    let text = &session.text;
    match error {
        CatalogError::Syntax { what, .. } => {
            text.say_with("cli-catalog-syntax", &[("what", what.as_str().into())])
        }
        CatalogError::UnknownProduct { id, names } => text.say_with(
            "cli-catalog-product",
            &[("id", id.as_str().into()), ("names", names.as_str().into())],
        ),
        CatalogError::NotUsable { id } => {
            text.say_with("cli-catalog-unusable", &[("id", id.as_str().into())])
        }
        CatalogError::TooMany => text.say("cli-catalog-many"),
    }
}
