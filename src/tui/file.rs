//! The file of the open plan, as far as the state has to know it.

use super::outside::Moment;
use super::said::Said;
use crate::plan::{Head, UnknownField};
use crate::store::{Fingerprint, Known};
use std::path::{Path, PathBuf};

/// What others have made of the file of the open plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is gone.
    Nothing,
    /// It has another content.
    Other(Fingerprint),
}

/// Where the open plan is kept.
#[derive(Debug, Clone)]
pub struct PlanFile {
    /// Its path; none before it was saved.
    pub path: Option<PathBuf>,
    /// The comments at its head, which a save keeps.
    pub head: Head,
    /// What was there when it was read or saved last.
    pub known: Known,
    /// Fields that a save drops.
    pub unknown: Vec<UnknownField>,
    /// Lines with comments that a save drops.
    pub lost_comments: Vec<usize>,
    /// When it was saved, or written before it was read.
    pub saved: Option<Moment>,
    /// What was found in its place instead, when the reader was told last.
    pub told: Option<Found>,
    /// Whether it is to be looked at once no dialog is open any more.
    pub unchecked: bool,
    /// Whether it was seen to be there just now, so that the plan can be left.
    pub looked: bool,
}

impl PlanFile {
    /// A plan that is in no file yet, to be saved under a name or under one still to be given.
    #[must_use]
    pub fn none(path: Option<PathBuf>) -> Self {
        Self {
            path,
            head: Head::default(),
            known: Known::Absent,
            unknown: Vec::new(),
            lost_comments: Vec::new(),
            saved: None,
            told: None,
            unchecked: false,
            looked: false,
        }
    }

    /// The first thing that a save would drop, and how much more there is.
    #[must_use]
    pub fn first_dropped(&self) -> Option<Said> {
        let all = self.unknown.len() + self.lost_comments.len();
        let said = match (self.unknown.first(), self.lost_comments.first()) {
            (Some(field), _) => Said::new("tui-load-drops-field")
                .with("field", field.name.as_str())
                .with("line", field.line),
            (None, Some(&line)) => Said::new("tui-load-drops-comment").with("line", line),
            (None, None) => return None,
        };
        Some(said.with("more", all - 1))
    }

    /// Whether a save would drop something that is in the file now.
    #[must_use]
    pub fn drops(&self) -> bool {
        !self.unknown.is_empty() || !self.lost_comments.is_empty()
    }

    /// The path as it is named in sentences; empty before it was saved.
    #[must_use]
    pub fn name(&self) -> String {
        self.path.as_deref().map(named).unwrap_or_default()
    }
}

/// The path that was typed: `~/` is the home folder; `None` for nothing, and for a folder.
#[must_use]
pub fn path_as_typed(typed: &str) -> Option<PathBuf> {
    let typed = typed.trim();
    if typed.is_empty() || typed.ends_with(['/', std::path::MAIN_SEPARATOR]) {
        return None;
    }
    Some(match typed.strip_prefix("~/") {
        Some(rest) => directories::UserDirs::new()?.home_dir().join(rest),
        None => PathBuf::from(typed),
    })
}

/// A path as it is named in sentences.
#[must_use]
pub fn named(path: &Path) -> String {
    path.display().to_string()
}
