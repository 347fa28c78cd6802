//! What the interface asks of the world outside; the loop does it and tells the state how it went.

use super::action::Action;
use super::dialog::browse::Purpose;
use super::study::{Order, Study};
use crate::plan::{Edit, Plan};
use crate::store::{Known, Recovery};
use std::path::PathBuf;
use std::sync::Arc;

/// One thing to be done outside.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Stop the process until it is told to go on.
    Suspend,
    /// Take the terminal again: the process was stopped and goes on.
    Resume,
    /// Draw every cell anew.
    Redraw,
    /// Report clicks and the wheel, or leave them to the terminal.
    Mouse(bool),
    /// Put text on the clipboard of the terminal.
    Copy(String),
    /// Attend to a plan that is in no file yet.
    Begin(Box<Plan>),
    /// Attend to the welcome screen.
    Welcome,
    /// Look into a folder.
    Browse {
        /// Which; the empty path is the one the program was started in.
        folder: PathBuf,
        /// What a path is chosen for.
        purpose: Purpose,
    },
    /// Read a plan and open it.
    Load(PathBuf),
    /// Read the file of the open plan again, as one edit.
    Reload(PathBuf),
    /// Write the open plan.
    Save {
        /// Where.
        path: PathBuf,
        /// What must be there for it to be replaced.
        known: Known,
        /// What comes after it went well.
        then: Then,
    },
    /// Write an edit down, so that it outlives the program.
    Journal(Arc<Edit>),
    /// Open what was written down by an instance that is no more.
    Recover(Box<Recovery>),
    /// Give up what was written down.
    Discard(Box<Recovery>),
    /// See whether the file of the open plan and the price list are still what was read.
    Check,
    /// Read the price list again where it has changed, and then do what is to have the newest prices.
    Prices {
        /// Whether the reader has asked for it: then it is read whatever it is, and said.
        asked: bool,
        /// What comes then.
        then: Option<Action>,
    },
    /// See whether the file of the open plan is still there, and then do what leaves the plan behind.
    Look(Action),
    /// Make a copy of the plan, so that from then on its review may lag.
    CopyPlan,
    /// Review the plan as it is.
    Review,
    /// Work out the ways out of conflicts of the review with this number.
    Ways(u64),
    /// Work out the plan with what is tried.
    Try,
    /// Keep the report of work that broke, and say where it is.
    Report(String),
    /// Study the plan.
    Study {
        /// Who is to be told.
        order: Order,
        /// Which.
        study: Study,
    },
    /// Write an output to a file.
    Export {
        /// Where.
        path: PathBuf,
        /// What.
        bytes: Vec<u8>,
        /// Whether a file that is there may be replaced.
        force: bool,
    },
    /// Keep theme, mouse and signs for the next start.
    Remember,
    /// Keep the language, which the system's no longer decides.
    RememberLanguage,
}

/// What comes after a save that went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Working on.
    Stay,
    /// Leaving the program.
    Leave,
    /// Going to the welcome screen.
    Close,
    /// Choosing another plan.
    Open,
    /// An empty plan.
    New,
    /// Choosing a template.
    Template,
}
