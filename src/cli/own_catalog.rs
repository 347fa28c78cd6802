//! Catalogue files of the engineer's that were left out, in words.

use super::failure::{io_words, put, tell};
use super::session::Session;
use crate::report::{FileLook, Paint, file_left_out};
use crate::store::{BadCatalog, CatalogFault};

/// Says on standard error which file was left out and why.
pub fn tell_left_out(session: &Session, bad: &BadCatalog) {
    let text = &session.text;
    let look = session.error_look();
    let path = bad.path.display().to_string();
    match &bad.fault {
        CatalogFault::Io(fault) => {
            let what = io_words(session, &fault.error);
            let args = [("file", path.into()), ("what", what.into())];
            let said = text.say_with("cli-catalog-left-out", &args);
            tell(&look, Paint::Risky, "cli-warning", &said);
        }
        CatalogFault::Text(error) => {
            put(
                &look,
                &file_left_out(text, "errors-left-out", &path, error, FileLook::from(&look)),
            );
        }
    }
}
