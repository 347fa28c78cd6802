//! The pbxplan program: parse, dispatch, report.

use pbxplan::cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::parse(&std::env::args_os().collect::<Vec<_>>()) {
        Ok(call) => cli::report(&call, cli::dispatch(&call)),
        Err(cli::Ended(status)) => status,
    }
}
