//! Small parts that several views draw with.

pub mod change;
pub mod input;
pub mod list;
pub mod search;
pub mod words;
