//! The reader's settings.

use super::error::{IoFault, SaveError, Task};
use super::folders::{Folders, make};
use super::load::read_to_limit;
use super::save::write_output;
use crate::written::{
    Expected, Fault, Faults, FileErrors, Mistake, Position, Reader, Value, near, optional, parts,
    read_file, text_of,
};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::ErrorKind;

/// What the reader has chosen for good; absent is what the program thinks best.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
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
    /// Folder of fonts that a PDF takes letters from that its own font lacks; absent: those of the machine. A path that
    /// is not absolute starts at these settings' folder.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fonts: String,
    /// Keys of one's own, by the name of the action.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, OwnKeys>,
}

/// Keys of one's own for one action, and where they stand in the file of settings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnKeys {
    /// The keys, separated by blanks, as written.
    pub keys: String,
    /// Where the name of the action stands.
    pub name_at: Position,
    /// Where the keys stand.
    pub keys_at: Position,
}

impl Serialize for OwnKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.keys)
    }
}

/// Why settings were not read; the defaults hold instead.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// It has a mistake.
    #[error(transparent)]
    Text(#[from] FileErrors),
}

parts! { Mistake;
    read_settings: Settings in [] {
        language: optional(spoken); None,
        theme: optional(known_theme); None,
        mouse: Reader::flag; false,
        ascii: Reader::flag; false,
        company: Reader::text; String::new(),
        company_address: Reader::text; String::new(),
        company_logo: Reader::text; String::new(),
        paper: optional(known_paper); None,
        fonts: Reader::text; String::new(),
        keys: own_keys; BTreeMap::new(),
    }
}

/// Languages that are spoken here; a country may stand behind one, as systems write it.
const LANGUAGES: [&str; 3] = ["en", "fr", "de"];

/// Names of papers, in any case.
const PAPERS: [&str; 2] = ["a4", "letter"];

/// Names of themes.
const THEMES: [&str; 3] = ["colours", "contrast", "none"];

fn spoken(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    one_of(reader, value, &LANGUAGES, |written| {
        written.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase()
    })
}

fn known_theme(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    one_of(reader, value, &THEMES, str::to_owned)
}

fn known_paper(reader: &mut Reader<'_>, value: &Value<'_>) -> Result<String, Fault> {
    one_of(reader, value, &PAPERS, str::to_lowercase)
}

fn own_keys(
    reader: &mut Reader<'_>,
    value: &Value<'_>,
) -> Result<BTreeMap<String, OwnKeys>, Faults> {
    let pairs = reader.pairs(value)?;
    let placed = pairs.into_iter().map(|(name, (named, keys))| {
        let (name_at, keys_at) = (reader.position(named), reader.position(keys.span));
        (name, OwnKeys { keys: keys.value, name_at, keys_at })
    });
    Ok(placed.collect())
}

/// A text that is one of these words, or comes to one.
fn one_of(
    reader: &mut Reader<'_>,
    value: &Value<'_>,
    words: &[&'static str],
    word: impl Fn(&str) -> String,
) -> Result<String, Fault> {
    let written = reader.text(value)?;
    if words.contains(&word(&written).as_str()) {
        return Ok(written);
    }
    let nearest = near(&written, words);
    Err(reader.expected(value.span, Expected::OneOf(words.to_vec()), nearest))
}

impl Settings {
    /// Whether the file of settings has comments, which a save would drop.
    #[must_use]
    pub fn commented(folders: &Folders) -> bool {
        let bytes = File::open(folders.settings()).and_then(read_to_limit).unwrap_or_default();
        let comments = |text| Ok::<_, Fault>(!read_file(text)?.comments.is_empty());
        text_of(&bytes).is_ok_and(|text| comments(text).unwrap_or_default())
    }

    /// The settings of the configuration folder; the defaults where there are none.
    ///
    /// # Errors
    /// A [`SettingsError`] with its place in the file.
    pub fn load(folders: &Folders) -> Result<Self, SettingsError> {
        let path = folders.settings();
        match File::open(&path).and_then(read_to_limit) {
            Ok(bytes) => Ok(Self::read(&bytes)?),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(IoFault::at(Task::Read, &path)(error).into()),
        }
    }

    fn read(bytes: &[u8]) -> Result<Self, FileErrors> {
        let text = text_of(bytes)?;
        let read = || {
            let tree = read_file(text)?;
            let mut reader = Reader::new(text, PARTS);
            let settings = read_settings(&mut reader, &tree.root);
            // A save writes the settings anew, and would drop what was not understood.
            reader.refuse_unknown(settings)
        };
        read().map_err(|faults: Faults| faults.in_text(text))
    }

    /// Writes the settings to the configuration folder.
    ///
    /// # Errors
    /// A [`SaveError`]; what was there is untouched.
    pub fn save(&self, folders: &Folders) -> Result<(), SaveError> {
        let pretty = ron::ser::PrettyConfig::new().new_line("\n");
        let path = folders.settings();
        let text = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .to_string_pretty(self, pretty)
            .map_err(|e| IoFault::at(Task::Write, &path)(std::io::Error::other(e)))?;
        make(&folders.config)?;
        write_output(&path, format!("{text}\n").as_bytes(), true)
    }
}
