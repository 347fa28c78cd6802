//! The one owner of the terminal.
//!
//! Whatever way the program ends (exit, error, panic, signal) or stops (`Ctrl-z`), [`restore`] runs every
//! step of the way back, each one whether or not the others worked, and only once.

use super::elsewhere;
use super::event::{Did, Event, Pointer, Signal, Source};
use super::keys::Key;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{
    DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste,
    EnableFocusChange, EnableMouseCapture, MouseEventKind,
};
use crossterm::style::ResetColor;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{clipboard::CopyToClipboard, execute};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

/// Whether the terminal is in the program's hands.
static OURS: AtomicBool = AtomicBool::new(false);
/// Whether clicks are reported to the program.
static MOUSE: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();
/// The signal that a terminal which has gone stands for; its number is the same everywhere.
pub(super) const SIGHUP: u8 = 1;
/// What is said when the program ends by a panic: where the edits are.
static LAST_WORDS: Mutex<Option<String>> = Mutex::new(None);

/// Sets what is said when the program ends by a panic.
pub fn last_words(words: Option<String>) {
    *LAST_WORDS.lock().unwrap_or_else(PoisonError::into_inner) = words;
}

/// What the loop needs done to the terminal besides drawing.
pub trait Host {
    /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    fn suspend(&mut self) -> io::Result<()>;

    /// Takes the terminal anew after the process was stopped and went on.
    ///
    /// # Errors
    /// When the terminal cannot be taken.
    fn resume(&mut self) -> io::Result<()>;

    /// Has clicks reported, or leaves them to the terminal.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    fn mouse(&mut self, on: bool) -> io::Result<()>;

    /// Puts text on the clipboard through the terminal (OSC 52), over ssh too.
    ///
    /// # Errors
    /// When the terminal cannot be written to.
    fn copy(&mut self, text: &str) -> io::Result<()>;
}

/// The real terminal; dropped, it is as it was before.
#[derive(Debug)]
pub struct Owner {
    /// The process has just gone on by itself; the signal that says so is still to come.
    resumed: bool,
}

impl Owner {
    /// Takes the terminal, and sees to it that a panic of this thread gives it back.
    ///
    /// One of another thread leaves the terminal as it is: this one draws on and is told ([`elsewhere`]).
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be set up; it is then as it was.
    pub fn take(mouse: bool) -> io::Result<Self> {
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            let draws = std::thread::current().id();
            std::panic::set_hook(Box::new(move |info| {
                let held = OURS.load(Ordering::SeqCst);
                if elsewhere::is_guarded() || held && std::thread::current().id() != draws {
                    elsewhere::keep_report(info);
                    return;
                }
                restore();
                before(info);
                if let Ok(words) = LAST_WORDS.try_lock()
                    && let Some(words) = words.as_deref()
                {
                    // There may be nobody left to read it.
                    let _ = writeln!(io::stderr(), "{words}");
                }
            }));
        });
        MOUSE.store(mouse, Ordering::SeqCst);
        if let Err(error) = enter() {
            restore();
            return Err(error);
        }
        Ok(Self { resumed: false })
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        restore();
    }
}

impl Host for Owner {
    fn suspend(&mut self) -> io::Result<()> {
        restore();
        stop();
        self.resumed = true;
        enter()
    }

    fn resume(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.resumed) {
            return Ok(());
        }
        restore();
        enter()
    }

    fn mouse(&mut self, on: bool) -> io::Result<()> {
        MOUSE.store(on, Ordering::SeqCst);
        if on {
            execute!(io::stdout(), EnableMouseCapture)
        } else {
            execute!(io::stdout(), DisableMouseCapture)
        }
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(io::stdout(), CopyToClipboard::to_clipboard_from(text))
    }
}

fn enter() -> io::Result<()> {
    OURS.store(true, Ordering::SeqCst);
    crossterm::terminal::enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableFocusChange, Hide)?;
    if MOUSE.load(Ordering::SeqCst) {
        execute!(io::stdout(), EnableMouseCapture)?;
    }
    Ok(())
}

/// Gives the terminal back as it was: every step, once, in the order opposite to taking it.
pub fn restore() {
    if !OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout();
    // A step that fails does not keep the next from being tried.
    let _ = execute!(out, DisableMouseCapture);
    let _ = execute!(out, DisableFocusChange);
    let _ = execute!(out, DisableBracketedPaste);
    let _ = execute!(out, ResetColor);
    let _ = execute!(out, LeaveAlternateScreen);
    let _ = execute!(out, Show);
    let _ = out.flush();
    let _ = crossterm::terminal::disable_raw_mode();
}

/// Stops the process until it is told to go on.
#[cfg(unix)]
fn stop() {
    // Refused only where the system has no such signal; the program then simply goes on.
    let _ = signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP);
}

#[cfg(not(unix))]
fn stop() {}

/// Events of the real terminal and of the system, through one channel that the loop sleeps on.
#[derive(Debug)]
pub struct Live {
    events: Receiver<Event>,
    send: SyncSender<Event>,
}

impl Live {
    /// Starts listening: one thread sleeps on the terminal, one on signals.
    ///
    /// # Errors
    /// When a thread cannot be started or signals cannot be listened to.
    pub fn listen() -> io::Result<Self> {
        // Deep enough that a pasted page or a held key never waits for a frame.
        let (send, events) = sync_channel(1024);
        signals(&send)?;
        // From here on a new size is noticed: the thread could begin to listen only after the first frame.
        crossterm::event::poll(Duration::ZERO)?;
        let to_loop = send.clone();
        listener("keys", &send, move || keys(&to_loop))?;
        Ok(Self { events, send })
    }

    /// The signal that told the program to end, when one did and was not taken in yet.
    pub fn told_to_end(&mut self) -> Option<u8> {
        // The signal and the error of a terminal that has gone come within the same moment, in either order.
        const MOMENT: Duration = Duration::from_millis(200);
        while let Ok(event) = self.events.recv_timeout(MOMENT) {
            if let Event::Signal(Signal::End(number)) = event {
                return Some(number);
            }
        }
        None
    }

    /// Where work that was done elsewhere reports to.
    #[must_use]
    pub fn sender(&self) -> SyncSender<Event> {
        self.send.clone()
    }
}

/// Starts a thread that listens until the program ends; without it there is no going on.
fn listener(
    name: &str,
    send: &SyncSender<Event>,
    listen: impl FnOnce() + Send + 'static,
) -> io::Result<()> {
    let to_loop = send.clone();
    let run = move || {
        if let Err(report) = elsewhere::guarded(listen) {
            // The loop may be over already.
            let _ = to_loop.send(Event::Deaf(report));
        }
    };
    std::thread::Builder::new().name(name.to_owned()).spawn(run).map(drop)
}

fn keys(send: &SyncSender<Event>) {
    loop {
        let event = match crossterm::event::read() {
            Ok(event) => translate(event),
            // The terminal has gone: there is nobody left to work for.
            Err(_) => Some(Event::Signal(Signal::End(SIGHUP))),
        };
        let over = matches!(event, Some(Event::Signal(Signal::End(_))));
        if let Some(event) = event
            && (send.send(event).is_err() || over)
        {
            return;
        }
    }
}

/// What an event of the terminal means here; `None` for what nobody asked for.
fn translate(event: crossterm::event::Event) -> Option<Event> {
    use crossterm::event::Event as Raw;
    Some(match event {
        Raw::Key(key) => Event::Key(Key::from_event(key)?),
        Raw::Paste(text) => Event::Paste(text),
        Raw::Resize(..) => Event::Resize,
        Raw::FocusGained => Event::Focus,
        Raw::FocusLost => return None,
        Raw::Mouse(mouse) => {
            let did = match mouse.kind {
                MouseEventKind::Down(crossterm::event::MouseButton::Left) => Did::Click,
                MouseEventKind::ScrollUp => Did::WheelUp,
                MouseEventKind::ScrollDown => Did::WheelDown,
                _ => return None,
            };
            Event::Pointer(Pointer { column: mouse.column, row: mouse.row, did })
        }
    })
}

#[cfg(unix)]
fn signals(send: &SyncSender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let all = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];
    let mut signals = signal_hook::iterator::Signals::new(all)?;
    let to_loop = send.clone();
    listener("signals", send, move || {
        for signal in signals.forever() {
            let told = match signal {
                SIGTSTP => Signal::Suspend,
                SIGCONT => Signal::Continue,
                other => Signal::End(u8::try_from(other).unwrap_or(0)),
            };
            if to_loop.send(Event::Signal(told)).is_err() {
                return;
            }
        }
    })
}

#[cfg(not(unix))]
fn signals(_: &SyncSender<Event>) -> io::Result<()> {
    // Closing the console ends the process; the journal is written with every edit.
    Ok(())
}

impl Source for Live {
    fn next(&mut self, patience: Option<Duration>) -> io::Result<Option<Event>> {
        let Some(patience) = patience else {
            return Ok(self.events.recv().ok());
        };
        Ok(match self.events.recv_timeout(patience) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => Some(Event::Waited),
            Err(RecvTimeoutError::Disconnected) => None,
        })
    }

    fn ready(&mut self) -> Option<Event> {
        self.events.try_recv().ok()
    }
}
