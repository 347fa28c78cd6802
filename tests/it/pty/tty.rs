//! The real program in a pseudo-terminal: what it writes, what a screen makes of it, and how it ends.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// Longest wait for anything; a busy machine is no failure.
const PATIENCE: Duration = Duration::from_secs(30);

/// What came out of the terminal so far.
struct Seen {
    bytes: Vec<u8>,
    screen: vt100::Parser,
    /// When the last bytes came.
    last: Instant,
    over: bool,
}

fn cells(n: u16) -> NonZero<u16> {
    NonZero::new(n).unwrap()
}

/// All that a program remembers is in `home`, and nothing else reaches it.
fn at_home(command: &mut CommandBuilder, home: &Path) {
    command.env_clear();
    command.env("TERM", "xterm-256color");
    command.env("HOME", home);
    command.env("PATH", std::env::var("PATH").unwrap_or_default());
    command.env("LANG", "en_US.UTF-8");
    command.env("PBXPLAN_CONFIG_DIR", home.join("config"));
    command.env("PBXPLAN_STATE_DIR", home.join("state"));
    command.cwd(home);
}

fn read_until(output: &mut impl Read, sought: &str) {
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    while !String::from_utf8_lossy(&seen).contains(sought) {
        let n = output.read(&mut buffer).unwrap();
        assert!(n > 0, "it ended before {sought}");
        seen.extend_from_slice(&buffer[..n]);
    }
}

/// Runs the program until some words are on the screen, types an edit, and takes the terminal away with every end of it:
/// nothing can be written to it any more, not even that this is so.
pub fn cut_off(home: &Path, args: &[&str], words: &str, keys: &str) -> ExitStatus {
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_pbxplan"));
    command.args(args);
    at_home(&mut command, home);
    let mut child = pair.slave.spawn_command(command).unwrap();
    let (mut output, mut typed) =
        (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
    drop(pair.slave);
    read_until(&mut output, words);
    typed.write_all(keys.as_bytes()).unwrap();
    let until = Instant::now() + PATIENCE;
    let journals = home.join("state/journal");
    while std::fs::read_dir(&journals).map_or(0, Iterator::count) == 0 {
        assert!(Instant::now() < until, "no edit was written down");
        std::thread::sleep(Duration::from_millis(10));
    }
    drop((output, typed, pair.master));
    child.wait().unwrap()
}

/// A program at a terminal.
pub struct Tty {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    keys: Option<Box<dyn Write + Send>>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    /// How the terminal was set before the program took it.
    before: String,
    /// When the program was started.
    pub started: Instant,
}

impl Tty {
    /// The program with these arguments in a terminal of that size, all it remembers in `home`.
    pub fn run(
        home: &Path,
        (columns, lines): (u16, u16),
        args: &[&str],
        env: &[(&str, &str)],
    ) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_pbxplan"));
        command.args(args);
        Self::start(command, home, (columns, lines), env)
    }

    /// Any program, set up the same way.
    pub fn start(
        mut command: CommandBuilder,
        home: &Path,
        (columns, lines): (u16, u16),
        env: &[(&str, &str)],
    ) -> Self {
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        at_home(&mut command, home);
        for (name, value) in env {
            command.env(name, value);
        }
        let before = format!("{:?}", pair.master.get_termios());
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let mut output = pair.master.try_clone_reader().unwrap();
        let seen = Arc::new((
            Mutex::new(Seen {
                bytes: Vec::new(),
                screen: vt100::Parser::new(cells(lines), cells(columns), 0),
                last: started,
                over: false,
            }),
            Condvar::new(),
        ));
        let shared = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            loop {
                let n = output.read(&mut buffer).unwrap_or(0);
                let (seen, told) = &*shared;
                let mut seen = seen.lock().unwrap();
                seen.last = Instant::now();
                seen.bytes.extend_from_slice(&buffer[..n]);
                seen.screen.process(&buffer[..n]);
                seen.over |= n == 0;
                told.notify_all();
                if n == 0 {
                    return;
                }
            }
        });
        let keys = Some(pair.master.take_writer().unwrap());
        // The slave's end stays with the program alone, so that its end is seen here.
        drop(pair.slave);
        Self { master: pair.master, child, keys, seen, before, started }
    }

    /// Types bytes, as a keyboard would.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let writer = self.keys.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
        self
    }

    /// Makes the terminal another size.
    pub fn resize(&mut self, columns: u16, lines: u16) {
        {
            let mut seen = self.seen.0.lock().unwrap();
            seen.screen.screen_mut().set_size(cells(lines), cells(columns));
        }
        let size = PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
    }

    /// Sends a signal, by its name: `TERM`.
    pub fn signal(&self, name: &str) {
        let id = self.child.process_id().unwrap();
        let kill = format!("kill -{name} {id}");
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
    }

    /// The terminal goes away, as when its window is closed.
    pub fn hang_up(mut self) -> ExitStatus {
        self.keys = None;
        self.signal("HUP");
        self.child.wait().unwrap()
    }

    /// What is on the screen, as text.
    pub fn screen(&self) -> String {
        self.seen.0.lock().unwrap().screen.screen().contents()
    }

    /// Everything that was written so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().bytes.clone()
    }

    /// When the last bytes came.
    pub fn last(&self) -> Instant {
        self.seen.0.lock().unwrap().last
    }

    /// Waits until something is true of what was written, and of the screen.
    #[track_caller]
    pub fn wait(&mut self, what: &str, mut is: impl FnMut(&[u8], &str) -> bool) -> &mut Self {
        let shared = Arc::clone(&self.seen);
        let (seen, told) = &*shared;
        let until = Instant::now() + PATIENCE;
        let mut seen = seen.lock().unwrap();
        loop {
            let screen = seen.screen.screen().contents();
            if is(&seen.bytes, &screen) {
                return self;
            }
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero() && !seen.over, "waited for {what} before\n{screen}");
            seen = told.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until words are on the screen.
    #[track_caller]
    pub fn sees(&mut self, words: &str) -> &mut Self {
        self.wait(words, |_, screen| screen.contains(words))
    }

    /// Waits until words are on the screen no more.
    #[track_caller]
    pub fn sees_no(&mut self, words: &str) -> &mut Self {
        self.wait(&format!("no {words}"), |_, screen| !screen.contains(words))
    }

    /// Resident memory of the program in KiB, where the system tells.
    pub fn resident(&self) -> Option<u64> {
        let id = self.child.process_id()?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let line = status.lines().find(|l| l.starts_with("VmRSS"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    /// Waits for the end: how it ended, and all that was written.
    #[track_caller]
    pub fn ends(&mut self) -> (ExitStatus, Vec<u8>) {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < until, "still running before\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        };
        let shared = Arc::clone(&self.seen);
        let (seen, told) = &*shared;
        let mut seen = seen.lock().unwrap();
        while !seen.over && Instant::now() < until {
            seen = told.wait_timeout(seen, Duration::from_millis(100)).unwrap().0;
        }
        (status, seen.bytes.clone())
    }

    /// Whether the terminal is set as it was before the program took it.
    pub fn is_given_back(&self) -> bool {
        format!("{:?}", self.master.get_termios()) == self.before
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        // A test that failed leaves nothing running; most have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
