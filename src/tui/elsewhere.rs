//! Work that is done elsewhere than where the screen is drawn. What it comes to is an event, and so is that it broke:
//! a panic there ends that work alone.

use super::event::Event;
use std::backtrace::Backtrace;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::mpsc::SyncSender;
use std::thread;

thread_local! {
    /// Whether somebody waits for what the work of this thread comes to.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    /// What the panic hook had to say of this thread, until it is taken up.
    static REPORT: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// A piece of work, and what the loop is told of it.
pub struct Work {
    /// Its name, for a report.
    pub name: &'static str,
    /// Does it.
    pub run: Box<dyn FnOnce() -> Event + Send>,
    /// What the loop is told when it breaks, with the report.
    pub broken: Box<dyn FnOnce(String) -> Event + Send>,
}

impl Work {
    /// Does it: what the loop is to be told.
    #[must_use]
    pub fn done(self) -> Event {
        guarded(self.run).unwrap_or_else(self.broken)
    }
}

/// Who does work elsewhere.
pub trait Workers {
    /// Begins a piece of work; tells whether it could be begun.
    fn begin(&mut self, work: Work) -> bool;
}

/// Up to how many nodes a plan is worked out where the screen is drawn, so that the next frame has it all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtOnce {
    /// For bill and findings.
    pub review: usize,
    /// For the ways out.
    pub ways: usize,
}

impl Default for AtOnce {
    fn default() -> Self {
        // What is done within a few milliseconds on a small machine.
        Self { review: 250, ways: 50 }
    }
}

/// A thread for each piece of work.
#[derive(Debug)]
pub struct Threads {
    report: SyncSender<Event>,
}

impl Threads {
    /// Threads that report here.
    #[must_use]
    pub const fn new(report: SyncSender<Event>) -> Self {
        Self { report }
    }
}

impl Workers for Threads {
    fn begin(&mut self, work: Work) -> bool {
        let report = self.report.clone();
        let thread = thread::Builder::new().name(work.name.to_owned());
        // Nobody listens any more once the program is left.
        thread.spawn(move || drop(report.send(work.done()))).is_ok()
    }
}

/// Does work; a panic in it comes back as its report.
///
/// # Errors
/// The report of a panic.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    GUARDED.set(true);
    // What the work has half done is dropped with it.
    let done = catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    done.map_err(|panic| {
        let said = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
        let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
        REPORT.with_borrow_mut(Option::take).or(said).unwrap_or_default()
    })
}

/// Whether a panic on this thread comes back to somebody as its report.
#[must_use]
pub fn is_guarded() -> bool {
    GUARDED.get()
}

/// Keeps the report of a panic for whoever guards the work on this thread.
pub fn keep_report(info: &PanicHookInfo<'_>) {
    let name = thread::current().name().unwrap_or_default().to_owned();
    // Frames are in it where `RUST_BACKTRACE` asks for them.
    let report = format!("thread “{name}” {info}\n{}\n", Backtrace::capture());
    REPORT.set(Some(report));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_breaks_comes_back_as_what_it_said() {
        assert_eq!(guarded(|| 7), Ok(7));
        let report = guarded(|| panic!("no {}", "way")).unwrap_err();
        assert_eq!(report, "no way");
    }
}
