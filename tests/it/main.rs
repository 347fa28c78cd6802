//! The tests of the whole program, in one binary so that they are linked once.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod arbitrary;
mod cases;
mod file_error;
mod house;
mod paths_scenarios;
mod plan_properties;
mod plan_read;
mod plan_write;
mod store;
mod text;
