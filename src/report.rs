//! Outputs: what was worked out of a plan, laid out for people and programs.

mod file_error;

pub use file_error::{FileLook, file_error, file_warning, read_error_title};
