//! The program as a user runs it, in a home of its own and at a time of its own.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

/// The day on which the tests take place, for plans without one.
pub const TODAY: &str = "2026-11-24";

/// A folder to work in, and the reader's own folders, all empty at first.
pub struct Home(Arc<TempDir>);

/// What a run gave.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.out)?;
        if !self.err.is_empty() {
            write!(f, "--- standard error\n{}", self.err)?;
        }
        write!(f, "--- exit status {}", self.status)
    }
}

impl Home {
    pub fn new() -> Self {
        Self::of(Arc::new(tempfile::tempdir().unwrap()))
    }

    /// At home where another user of the program may be too.
    pub fn of(folder: Arc<TempDir>) -> Self {
        Self(folder)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program, with nothing of the tester's environment.
    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pbxplan"));
        command
            .env_clear()
            .env("HOME", self.0.path().join("home"))
            .env("PBXPLAN_CONFIG_DIR", self.0.path().join("config"))
            .env("PBXPLAN_STATE_DIR", self.0.path().join("state"))
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .current_dir(self.0.path())
            .args(args);
        command
    }

    /// Runs the program with words parted by blanks.
    pub fn run(&self, words: &str) -> Said {
        self.run_with(words, b"")
    }

    /// Runs the program with something on standard input.
    pub fn run_with(&self, words: &str, input: &[u8]) -> Said {
        said(&mut self.command(words.split(' ').filter(|w| !w.is_empty())), input)
    }

    /// Runs the program with these arguments.
    pub fn run_args(&self, args: &[&str]) -> Said {
        said(&mut self.command(args), b"")
    }

    /// Runs the program for a reader of another language.
    pub fn run_in(&self, locale: &str, args: &[String]) -> Said {
        said(self.command(args).env("LC_ALL", locale), b"")
    }
}

fn said(command: &mut Command, input: &[u8]) -> Said {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that reads nothing closes the pipe before it is written.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Said {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of the project.
pub fn project(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

/// A plan of one master `m` on a device `gw` at `S`; the fields are the node's.
pub fn master(fields: &str) -> String {
    format!(
        "(schema: 1, project: (date: \"{TODAY}\"), sites: [(name: \"S\", devices: [(name: \"gw\", \
         model: \"IP411\", pbx: (name: \"m\", role: Master, {fields}))])])"
    )
}
