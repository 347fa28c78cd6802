//! The tests of the whole program, in one binary so that they are linked once.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that fails says so")]

mod arbitrary;
mod cases;
mod cheapest;
mod cli_bill;
mod cli_check;
mod cli_choices;
mod cli_explain;
mod cli_files;
mod cli_hostile;
mod cli_own_files;
mod cli_paths;
mod cli_prices;
mod cli_usage;
mod cli_why;
mod docs;
mod examples;
mod fault;
mod file_error;
mod guide;
mod house;
mod paper;
mod paths_properties;
mod paths_scenarios;
mod plan_properties;
mod plan_read;
mod plan_write;
mod program;
mod properties;
#[cfg(unix)]
mod pty;
mod rules_properties;
mod schema;
mod screens;
mod sound;
mod store;
mod terms;
mod text;
mod tui;
mod wording;

#[path = "../support/invariants.rs"]
mod invariants;
