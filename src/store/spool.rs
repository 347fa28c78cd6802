//! The system's printer spooler.

use std::ffi::OsStr;
use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

/// Why nothing was printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// Neither `lp` nor `lpr` is installed.
    #[error("no printer spooler")]
    NoSpooler,
    /// The spooler could not be started or did not listen.
    #[error("{program}: {error}")]
    Io {
        /// The spooler.
        program: &'static str,
        /// What the system says.
        error: std::io::Error,
    },
    /// The spooler refused.
    #[error("{program}: {said}")]
    Refused {
        /// The spooler.
        program: &'static str,
        /// What it says; may be empty.
        said: String,
    },
}

/// Hands a PDF to `lp`, or else to `lpr`, under a title; without a printer to the system's usual one.
///
/// # Errors
/// There is no spooler, it cannot be started, or it refuses.
pub fn print(pdf: &[u8], title: &str, printer: Option<&OsStr>) -> Result<(), PrintError> {
    let spoolers = [("lp", "-d", "-t"), ("lpr", "-P", "-J")];
    for (program, name, job) in spoolers {
        let mut command = Command::new(program);
        if let Some(printer) = printer {
            command.arg(name).arg(printer);
        }
        command.arg(job).arg(title);
        match spool(command, program, pdf) {
            Err(PrintError::Io { error, .. }) if error.kind() == ErrorKind::NotFound => {}
            done => return done,
        }
    }
    Err(PrintError::NoSpooler)
}

fn spool(mut command: Command, program: &'static str, pdf: &[u8]) -> Result<(), PrintError> {
    let io = |error| PrintError::Io { program, error };
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(io)?;
    let written = child.stdin.take().map_or(Ok(()), |mut input| input.write_all(pdf));
    let output = child.wait_with_output().map_err(io)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(PrintError::Refused { program, said });
    }
    // A spooler that ends well without having read everything did not print the document.
    written.map_err(io)
}
