//! What is asked and said about files.

use super::ask::Ask;
use super::message::Message;
use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::report::{io_words, missing_folder};
use crate::store::{Known, Recovery, SaveError, Since};
use crate::text::Text;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::effect::{Effect, Then};
use crate::tui::file::named;
use crate::tui::form::Label;
use crate::tui::said::Said;
use crate::tui::update;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file that is no plan, with the line that is wrong.
#[must_use]
pub fn unreadable(words: String) -> Message {
    Message::new(Said::new("tui-load-title"), words)
}

fn save(path: &Path, known: Known, then: Then) -> Reply {
    Reply::Then(vec![Msg::Do(Effect::Save { path: path.to_owned(), known, then })])
}

/// Asks for another name; what was to come after saving comes after that.
fn save_as(then: Then) -> Reply {
    Reply::Then(vec![Msg::With(Box::new(move |app| update::save_as(app, then)))])
}

/// Before something is dropped that is in the file now: which lines, and whether to save all the same.
#[must_use]
pub fn drops(fields: &str, lines: &str, path: PathBuf, known: Known, then: Then) -> Ask {
    let key = match (fields.is_empty(), lines.is_empty()) {
        (false, true) => "tui-ask-drop-fields",
        (true, _) => "tui-ask-drop-comments",
        (false, false) => "tui-ask-drop-both",
    };
    let question = Said::new(key).with("fields", fields).with("lines", lines);
    Ask::new(question, vec![Msg::Do(Effect::Save { path, known, then })])
}

/// The file changed on disk since it was read: asked when saving.
#[must_use]
pub fn changed(path: &Path, then: Then) -> Pick {
    let items = vec![
        Item::said(Said::new("tui-changed-save-as")).letter('s'),
        Item::said(Said::new("tui-changed-reload")).letter('r'),
        Item::said(Said::new("tui-changed-overwrite")).letter('o'),
        Item::said(Said::new("tui-cancel")).letter('c'),
    ];
    let about = Said::new("tui-changed-title").with("path", named(path));
    let path = path.to_owned();
    Pick::letters(
        Said::new("tui-title-unsaved"),
        items,
        Box::new(move |at, _| match at {
            0 => save_as(then),
            1 => reload(&path),
            2 => save(&path, Known::Whatever, then),
            _ => Reply::Close,
        }),
    )
    .about(about)
}

/// The file changed on disk since it was read: noticed while working.
#[must_use]
pub fn outdated(path: &Path) -> Pick {
    let items = vec![
        Item::said(Said::new("tui-outdated-keep")).letter('k'),
        Item::said(Said::new("tui-changed-reload")).letter('r'),
    ];
    let about = Said::new("tui-changed-about").with("path", named(path));
    let path = path.to_owned();
    Pick::letters(
        Said::new("tui-title-changed"),
        items,
        Box::new(move |at, _| if at == 1 { reload(&path) } else { Reply::Close }),
    )
    .about(about)
}

/// Reads the file again, which is undone like any edit.
fn reload(path: &Path) -> Reply {
    Reply::Then(vec![Msg::Do(Effect::Reload(path.to_owned()))])
}

/// The name is another file's.
#[must_use]
pub fn exists(path: &Path, then: Then) -> Ask {
    let question = Said::new("tui-ask-overwrite").with("path", named(path));
    let effect = Effect::Save { path: path.to_owned(), known: Known::Whatever, then };
    Ask::new(question, vec![Msg::Do(effect)])
}

/// An output would replace a file.
#[must_use]
pub fn export_exists(path: &Path, bytes: Vec<u8>) -> Ask {
    let question = Said::new("tui-ask-overwrite").with("path", named(path));
    let effect = Effect::Export { path: path.to_owned(), bytes, force: true };
    Ask::new(question, vec![Msg::Do(effect)])
}

/// Why a file was not written.
#[must_use]
pub fn why_unsaved(path: &Path, error: &SaveError, text: &Text) -> Said {
    match error {
        SaveError::Changed => Said::new("tui-changed-title").with("path", named(path)),
        SaveError::Exists => Said::new("tui-write-exists").with("path", named(path)),
        SaveError::ReadOnly => Said::new("tui-write-read-only").with("path", named(path)),
        SaveError::NotAFile => Said::new("tui-write-no-file").with("path", named(path)),
        SaveError::Io(fault) => match missing_folder(path, &fault.error) {
            Some(folder) => Said::new("cli-error-no-folder").with("folder", named(folder)),
            // The copy of the former version is as little the reader's concern as the file that is renamed.
            None => Said::new("tui-write-io")
                .with("path", named(path))
                .with("error", io_words(&fault.error, text)),
        },
    }
}

/// The plan could not be written: it is still in memory, and can be saved elsewhere.
#[must_use]
pub fn unsaved(path: &Path, known: Known, then: Then, error: &SaveError, text: &Text) -> Pick {
    let items = vec![
        Item::said(Said::new("tui-changed-save-as")).letter('s'),
        Item::said(Said::new("tui-unsaved-again")).letter('t'),
        Item::said(Said::new("tui-cancel")).letter('c'),
    ];
    let about = why_unsaved(path, error, text);
    let path = path.to_owned();
    Pick::letters(
        Said::new("tui-title-unsaved"),
        items,
        Box::new(move |at, _| match at {
            0 => save_as(then),
            1 => save(&path, known, then),
            _ => Reply::Close,
        }),
    )
    .about(about)
}

/// Edits that an instance which is no more had not saved.
#[must_use]
pub fn recover(found: Recovery) -> Pick {
    let since = match found.since() {
        Since::Unchanged => "tui-recover-same",
        Since::Changed => "tui-recover-changed",
        Since::Absent => "tui-recover-absent",
    };
    let title = Said::new("tui-recover-title")
        .with("n", found.edits.len())
        .with("minutes", minutes_since(found.written));
    let items = vec![
        Item::said(Said::new("tui-recover-take")).letter('r').detail(Label::Said(Said::new(since))),
        Item::said(Said::new("tui-recover-compare"))
            .letter('c')
            .detail(Label::Said(Said::new("tui-recover-compare-about"))),
        Item::said(Said::new("tui-recover-later")).letter('i'),
        Item::said(Said::new("tui-recover-discard")).letter('d'),
    ];
    Pick::letters(
        Said::new("tui-title-recover"),
        items,
        Box::new(move |at, _| match at {
            0 => Reply::Then(vec![Msg::Do(Effect::Recover(Box::new(found.clone())))]),
            // The question stays below: it is answered after the comparison.
            1 => {
                let found = found.clone();
                let compare: Box<dyn FnOnce(&mut App)> =
                    Box::new(move |app| update::with_lost(app, &found));
                Reply::Also(vec![Msg::With(compare)])
            }
            3 => {
                let discard = Msg::Do(Effect::Discard(Box::new(found.clone())));
                let question = Said::new("tui-ask-discard").with("n", found.edits.len());
                Reply::Then(vec![Msg::Open(Box::new(Ask::new(question, vec![discard])))])
            }
            _ => Reply::Close,
        }),
    )
    .about(title)
}

/// Whole minutes since a file was written; 0 when that cannot be told.
#[must_use]
pub fn minutes_since(written: Option<SystemTime>) -> u64 {
    written.and_then(|w| SystemTime::now().duration_since(w).ok()).map_or(0, |d| d.as_secs() / 60)
}

/// The plan is open in another instance.
#[must_use]
pub fn elsewhere(process: Option<u32>) -> Pick {
    let about = match process {
        Some(process) => Said::new("tui-elsewhere-process").with("process", process.to_string()),
        None => Said::new("tui-elsewhere"),
    };
    let items = vec![
        Item::said(Said::new("tui-elsewhere-look")).letter('l'),
        Item::said(Said::new("tui-elsewhere-close")).letter('c'),
    ];
    let answer = |at, _: &crate::tui::app::App| {
        if at == 0 { Reply::Close } else { Reply::Then(vec![Msg::Run(Action::Close)]) }
    };
    Pick::letters(Said::new("tui-title-elsewhere"), items, Box::new(answer)).about(about)
}
