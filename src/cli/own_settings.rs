//! Settings of the reader's that cannot be used, in words.

use super::failure::{io_words, put, tell};
use super::session::Session;
use crate::report::{FileLook, Paint, file_left_out};
use crate::store::{Folders, Settings, SettingsError};

/// The sentence about settings that are not used.
const LEFT_OUT: &str = "errors-settings-left-out";

/// Says on standard error why the settings are not used, when they are not.
pub fn tell_left_out(session: &Session) {
    let Some(folders) = Folders::find() else { return };
    let Err(error) = Settings::load(&folders) else { return };
    let look = session.error_look();
    let path = folders.settings().display().to_string();
    match error {
        SettingsError::Io(fault) => {
            let what = format!("{path}: {}", io_words(session, &fault.error));
            let said = session.text.say_with(LEFT_OUT, &[("what", what.into())]);
            tell(&look, Paint::Risky, "cli-warning", &said);
        }
        SettingsError::Text(errors) => {
            let look_of_file = FileLook::from(&look);
            put(&look, &file_left_out(&session.text, LEFT_OUT, &path, &errors, look_of_file));
        }
    }
}
