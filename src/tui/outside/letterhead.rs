//! Who hands bills over, and on which paper: what the settings say of it.

use super::Outside;
use crate::report::pdf::{Fonts, Paper, Picture, PictureError};
use crate::report::{Company, io_words};
use crate::store::{self, Folders, LogoError, Settings};
use crate::tui::app::{App, Notice};
use crate::tui::file::named;
use crate::tui::said::Said;
use std::path::Path;

impl Outside {
    /// Takes letterhead and paper from the settings; a logo that cannot be used is left out, and that is said.
    pub(super) fn letterhead(settings: &Settings, folders: &Folders, app: &mut App) {
        let word = settings.paper.as_deref().map(str::to_lowercase).unwrap_or_default();
        let paper = Paper::WORDS.iter().find(|(known, _)| *known == word);
        app.paper = paper.map(|&(_, paper)| paper).unwrap_or_default();
        app.fonts = settings.fonts_path(folders).map_or(Fonts::Machine, Fonts::Folder);
        let logo = settings.logo_path(folders).and_then(|path| match picture(&path, app) {
            Ok(picture) => Some(picture),
            Err(why) => {
                let said = Said::new("tui-logo").with("path", named(&path)).with("why", why);
                app.say(Notice::bad(said));
                None
            }
        });
        app.company = Company::new(&settings.company, &settings.company_address, logo);
    }
}

fn picture(path: &Path, app: &App) -> Result<Picture, String> {
    let say = |key: &str| app.text.say(key);
    let bytes = store::logo(path).map_err(|error| match error {
        LogoError::Io(fault) => io_words(&fault.error, &app.text),
        LogoError::NoFile => say("cli-logo-kind"),
        LogoError::TooLarge => say("cli-logo-too-large"),
    })?;
    Picture::new(bytes).map_err(|error| match error {
        PictureError::Kind => say("cli-logo-kind"),
        PictureError::Broken => say("cli-logo-broken"),
        PictureError::TooLarge => say("cli-logo-too-large"),
    })
}
