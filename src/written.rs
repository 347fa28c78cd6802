//! Files that people write by hand, in RON: read into a tree of values that know where they stand, and
//! from there into types.
//!
//! Plans, catalogue files and settings are read here, so that a mistake in any of them is told alike: by its
//! place, with what stands there, what was expected and what was probably meant. What a field means and which
//! values it may have is said by the room that knows; `parts!` is how it says so.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod file;
mod lex;
mod mistake;
mod near;
mod read;
mod spot;
mod syntax;

pub use file::LARGEST_FILE;
pub(crate) use file::{read_file, text_of};
pub use mistake::{Expected, FileError, FileErrors, Mistake};
pub(crate) use mistake::{Fault, Faults, all, both};
pub use near::{equally_near, nearest};
pub(crate) use read::{
    Part, Placed, Reader, Unknown, fields, list, near, optional, parts, placed, whole_number, words,
};
pub(crate) use spot::Locator;
pub use spot::{Position, Span, Spot};
pub(crate) use syntax::Tree;
pub use syntax::{Field, Kind, Value};
