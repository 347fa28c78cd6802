//! pbxplan plans the licenses of innovaphone PBX installations.
//!
//! A plan and a catalogue go in, an assessment comes out; everything else is a view of it.

pub mod assess;
pub mod catalog;
pub mod cli;
pub mod paths;
pub mod plan;
pub mod report;
pub mod rules;
pub mod store;
pub mod text;
pub mod tui;
pub mod written;
