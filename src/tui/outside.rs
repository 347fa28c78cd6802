//! The world outside: files, and the reader's own folder. Only the loop calls this; how it went is told to the
//! state.

use super::app::{App, Notice};
use super::dialog::message::Message;
use super::said::Said;
use crate::report::{FileLook, file_error};
use crate::store::{self, Folders, LoadError};
use std::path::Path;

/// What the interface has outside itself.
#[derive(Debug, Default)]
pub struct Outside {
    folders: Option<Folders>,
}

impl Outside {
    /// With the reader's folders, or without any.
    #[must_use]
    pub const fn new(folders: Option<Folders>) -> Self {
        Self { folders }
    }

    /// The plans that were open lately.
    pub fn recent(&self, app: &mut App) {
        if let Some(folders) = &self.folders {
            app.welcome.recent = store::recent(folders);
        }
    }

    /// Reads a plan and opens it, or says why it cannot be.
    pub fn load(&mut self, path: &Path, app: &mut App) {
        match store::load(path) {
            Ok(loaded) => {
                app.open(loaded.document.plan, Some(path.to_owned()));
                if let Some(folders) = &self.folders {
                    // Without the list of late plans everything works all the same.
                    let _ = store::remember(folders, path);
                }
            }
            Err(LoadError::Plan(error)) => {
                let look = FileLook { color: false, ascii: app.look.ascii, width: 76 };
                let words = file_error(&app.text, &path.to_string_lossy(), &error, look);
                app.push(Message::new(Said::new("tui-load-title"), words));
            }
            Err(LoadError::Io(fault)) => {
                let said = Said::new("tui-load-io")
                    .with("path", path.to_string_lossy().as_ref())
                    .with("error", fault.error.to_string());
                app.say(Notice::bad(said));
            }
        }
    }
}
