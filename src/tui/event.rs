//! What can happen to the interface, and where it comes from.
//!
//! The loop takes any [`Source`]: the real one blocks on a channel that two threads feed (terminal and
//! signals), a robot's one is a list.

use super::doc::Reviewed;
use super::keys::Key;
use super::study::{Done, Order};
use crate::paths::Path;
use crate::plan::Plan;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Event {
    /// A key was pressed; releases never get here.
    Key(Key),
    /// Text was pasted: it is text, never keys.
    Paste(String),
    /// The terminal has another size.
    Resize,
    /// The pointer did something.
    Pointer(Pointer),
    /// The terminal got the focus: files may have changed meanwhile.
    Focus,
    /// Something was done to the file of the open plan, by whomever.
    Touched,
    /// A copy of the plan is made, in the state with this number.
    Copied(u64, Arc<Plan>),
    /// The plan was reviewed elsewhere.
    Reviewed(Reviewed),
    /// The plan could not be reviewed in the state with this number; the report says where it broke.
    NoReview(u64, String),
    /// Nothing has happened for as long as the loop was asked to wait.
    Waited,
    /// The ways out of conflicts are worked out, of the review with this number.
    Ways(u64, Vec<Path>),
    /// The ways out of the review with this number could not be worked out; the report says where it broke.
    NoWays(u64, String),
    /// Nothing will be heard of keys or signals any more; the report says where it broke.
    Deaf(String),
    /// The plan is worked out with an edit that is tried.
    Tried(Order, Reviewed),
    /// It could not be; there is a report where it broke.
    NotTried(Order, Option<String>),
    /// A study is done, for whoever ordered it.
    Studied(Order, Done),
    /// A study could not be made; the report says where it broke.
    NoStudy(Order, String),
    /// The process was told something.
    Signal(Signal),
}

/// What the pointer did, and in which cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer {
    /// Column from 0.
    pub column: u16,
    /// Row from 0.
    pub row: u16,
    /// What it did.
    pub did: Did,
}

/// What a pointer can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Did {
    Click,
    WheelUp,
    WheelDown,
}

/// What a process can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// End, by the signal of this number; a terminal that has gone counts as `SIGHUP`.
    End(u8),
    /// Stop until told to go on (`SIGTSTP`).
    Suspend,
    /// Go on (`SIGCONT`).
    Continue,
}

/// Where events come from.
pub trait Source {
    /// Waits for the next event, without end or so long ([`Event::Waited`]); `None` when there will be no more.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    fn next(&mut self, patience: Option<Duration>) -> io::Result<Option<Event>>;

    /// An event that is already there, without waiting: held keys are worked off before a frame is drawn.
    fn ready(&mut self) -> Option<Event>;
}
