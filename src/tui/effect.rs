//! What the interface asks of the world outside; the loop does it and tells the state how it went.

use std::path::PathBuf;

/// One thing to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Read a plan and open it.
    Load(PathBuf),
}
