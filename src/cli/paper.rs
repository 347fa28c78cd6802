//! Bills on paper: who reads them, which paper, and the letterhead of the settings.

use super::failure::{Failure, io_words};
use super::session::Session;
use crate::report::pdf::{Fonts, Paper, Picture, PictureError};
use crate::report::{Audience, Company, RenderError, Wish};
use crate::store::{self, Folders, LogoError, Settings, SettingsError};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};
use std::path::Path;

/// The options `--for` and `--paper`.
#[must_use]
pub fn options(command: clap::Command) -> clap::Command {
    let readers = Audience::WORDS.map(|(word, _)| word);
    let papers = Paper::WORDS.map(|(word, _)| word);
    command
        .arg(
            Arg::new("for")
                .long("for")
                .value_name("READER")
                .value_parser(PossibleValuesParser::new(readers)),
        )
        .arg(
            Arg::new("paper")
                .long("paper")
                .value_name("SIZE")
                .value_parser(PossibleValuesParser::new(papers)),
        )
}

/// What a bill is printed on, and for whom.
#[derive(Debug, Clone, Default)]
pub struct Stationery {
    /// Who reads it.
    pub audience: Option<Audience>,
    paper: Paper,
    company: Company,
    fonts: Fonts,
}

impl Stationery {
    /// What the options say, without the settings.
    #[must_use]
    pub fn plain(options: &ArgMatches) -> Self {
        Self {
            audience: word(options, "for").and_then(|w| of(&Audience::WORDS, w)),
            paper: word(options, "paper").and_then(|w| of(&Paper::WORDS, w)).unwrap_or_default(),
            company: Company::default(),
            fonts: Fonts::default(),
        }
    }

    /// What options and settings say, with the logo where the format shows it.
    ///
    /// # Errors
    /// The settings cannot be read, or their logo is no picture.
    pub fn of(session: &Session, options: &ArgMatches, shows_logo: bool) -> Result<Self, Failure> {
        let mut stationery = Self::plain(options);
        let Some(folders) = Folders::find() else { return Ok(stationery) };
        let settings =
            Settings::load(&folders).map_err(|e| settings_failure(session, &folders, &e))?;
        if word(options, "paper").is_none() {
            let paper = settings.paper.as_deref().map(str::to_lowercase);
            stationery.paper = paper.and_then(|w| of(&Paper::WORDS, &w)).unwrap_or_default();
        }
        let own = settings.fonts_path(&folders);
        stationery.fonts = own.map_or(Fonts::Machine, Fonts::Folder);
        let path = settings.logo_path(&folders).filter(|_| shows_logo);
        let logo = path.map(|path| logo(session, &path)).transpose()?;
        stationery.company = Company::new(&settings.company, &settings.company_address, logo);
        Ok(stationery)
    }

    /// The same for the document formats.
    #[must_use]
    pub const fn wish(&self) -> Wish<'_> {
        let (company, fonts) = (&self.company, &self.fonts);
        Wish { audience: self.audience, paper: self.paper, company, fonts }
    }
}

fn word<'a>(options: &'a ArgMatches, id: &str) -> Option<&'a str> {
    options.get_one::<String>(id).map(String::as_str)
}

fn of<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|&(_, value)| value)
}

fn logo(session: &Session, path: &Path) -> Result<Picture, Failure> {
    let text = &session.text;
    let failure = |why: String| {
        let args = [("file", path.display().to_string().into()), ("why", why.into())];
        Failure::new(text.say_with("cli-error-logo", &args)).hint(text.say("cli-hint-logo"))
    };
    let bytes = store::logo(path).map_err(|error| match error {
        LogoError::Io(fault) => failure(io_words(session, &fault.error)),
        LogoError::NoFile => failure(text.say("cli-logo-kind")),
        LogoError::TooLarge => failure(text.say("cli-logo-too-large")),
    })?;
    Picture::new(bytes).map_err(|error| {
        failure(text.say(match error {
            PictureError::Kind => "cli-logo-kind",
            PictureError::Broken => "cli-logo-broken",
            PictureError::TooLarge => "cli-logo-too-large",
        }))
    })
}

fn settings_failure(session: &Session, folders: &Folders, error: &SettingsError) -> Failure {
    let file = folders.settings();
    match error {
        SettingsError::Io(fault) => Failure::unreadable(session, &file, &fault.error),
        SettingsError::Text(error) => Failure::of_file(session, &file, error),
    }
}

/// A document that did not come out.
#[must_use]
#[track_caller]
pub fn failure(session: &Session, error: RenderError) -> Failure {
    Failure::of_fault(session.text.say("cli-error-document"), error)
}
