//! The reader's settings.

use super::error::{IoFault, SaveError, Task};
use super::folders::{Folders, make};
use super::save::write_output;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

/// What the reader has chosen for good; absent is what the program thinks best.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Language: `"en"`, `"fr"`, `"de"`; absent: that of the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Name of a theme; absent: what the terminal allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Whether the mouse is listened to.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub mouse: bool,
    /// Whether the program's own signs keep to ASCII.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ascii: bool,
    /// Company name on printed bills.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company: String,
    /// Its address on printed bills; lines may be broken.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// Its logo on printed bills: a PNG or JPEG file; a path that is not absolute starts at these settings' folder.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_logo: String,
    /// Paper that bills are printed on: `"a4"`, `"letter"`; absent: A4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<String>,
    /// Keys of one's own, by the name of the action.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, String>,
}

/// Why settings were not read; the defaults hold instead.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// Its text is wrong.
    #[error("{line}:{column}: {what}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says.
        what: String,
    },
}

fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

impl Settings {
    /// The settings of the configuration folder; the defaults where there are none.
    ///
    /// # Errors
    /// A [`SettingsError`] with line and column.
    pub fn load(folders: &Folders) -> Result<Self, SettingsError> {
        let path = folders.settings();
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(IoFault::at(Task::Read, &path)(error).into()),
        };
        ron_options().from_bytes(&bytes).map_err(|e| SettingsError::Syntax {
            line: e.span.start.line,
            column: e.span.start.col,
            what: e.code.to_string(),
        })
    }

    /// Writes the settings to the configuration folder.
    ///
    /// # Errors
    /// A [`SaveError`]; what was there is untouched.
    pub fn save(&self, folders: &Folders) -> Result<(), SaveError> {
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let path = folders.settings();
        let text = ron_options()
            .to_string_pretty(self, pretty)
            .map_err(|e| IoFault::at(Task::Write, &path)(std::io::Error::other(e)))?;
        make(&folders.config)?;
        write_output(&path, format!("{text}\n").as_bytes(), true)
    }
}
