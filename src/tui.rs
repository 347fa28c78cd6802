//! The terminal interface.
//!
//! # How it is built
//!
//! ```text
//! Source --Event--> update::event(&mut App) --Effect--> loop --> Host (terminal), outside (files)
//!                          |
//!                         App --> view::draw
//! ```
//!
//! - [`app::App`] is the whole state, [`doc::Doc`] the open plan in it: document, history, review, selection.
//! - [`action`] is the one table of actions; [`keys`] binds keys to them, [`possible`] says whether each can be
//!   done now and why not, [`update`] does them.
//! - [`update`] is pure: what is to be done outside comes out as an [`effect::Effect`].
//! - [`forms`] says which fields a thing has and which edit their values come to; [`form`] holds and checks
//!   values; the inspector and the dialog show the same form.
//! - [`dialog`] holds what stands over the plan, one file each; a dialog answers a key with a
//!   [`dialog::Reply`]. To add one: implement [`dialog::Dialog`], open it from `update`.
//! - [`trial`] shows the plan with what is typed and not yet taken.
//! - [`study`] is what takes long: comparisons, what-if, the cheapest choice; off the drawing thread, told to the
//!   dialog that ordered it.
//! - [`model`] works out the rows of the views, [`view`] draws them.
//! - [`terminal`] owns the terminal, [`event`] says what can happen.
//!
//! The loop is [`work`]: it takes any backend, any source of events and any host, so that tests drive the
//! real one. It sleeps until something happens and draws only when something changed.

pub mod action;
pub mod app;
pub mod dialog;
pub mod doc;
pub mod edits;
pub mod effect;
pub mod elsewhere;
pub mod event;
pub mod file;
pub mod follow;
pub mod form;
pub mod forms;
pub mod keys;
pub mod model;
pub mod outside;
pub mod page;
pub mod possible;
pub mod said;
pub mod sought;
pub mod study;
pub mod terminal;
pub mod theme;
pub mod tree;
pub mod trial;
pub mod update;
pub mod view;
pub mod widget;

use crate::catalog::{Catalog, PriceList};
use crate::store::{Folders, Loaded};
use crate::text::Text;
use app::{App, Ending};
use effect::Effect;
use elsewhere::Threads;
use event::{Event, Source};
use jiff::civil::Date;
use outside::Outside;
use ratatui::Terminal;
use ratatui::backend::{Backend, CrosstermBackend};
use std::io;
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use terminal::{Host, Live, Owner};
use theme::Theme;

/// Most events that are taken in before a frame is drawn: a held key must not keep the screen from changing.
const AT_ONCE: usize = 64;

/// What is on the screen first.
#[derive(Debug)]
pub enum Opening {
    /// The ways in.
    Welcome,
    /// A plan that was read.
    Plan(Box<Loaded>),
    /// An empty plan, to be saved under this name.
    New(PathBuf),
}

/// What the interface begins with.
#[derive(Debug)]
pub struct Start {
    /// What is on the screen first.
    pub opening: Opening,
    /// The sentences of the reader's language.
    pub text: Text,
    /// Today.
    pub today: Date,
    /// What can be licensed.
    pub catalog: Catalog,
    /// What licenses cost, where a price list is at hand.
    pub prices: Option<PriceList>,
    /// What is odd in the price list, or why it is not used.
    pub odd_prices: Vec<String>,
    /// The file of the price list, whether or not it is there.
    pub price_file: Option<PathBuf>,
    /// Whether only ASCII signs are drawn.
    pub ascii: bool,
    /// Whether colours are used; `NO_COLOR` and its like forbid them.
    pub color: bool,
    /// The reader's own folders; without them nothing is remembered.
    pub folders: Option<Folders>,
}

/// Runs the interface on the real terminal until it ends, and tells how.
///
/// # Errors
/// When there is no terminal or it cannot be used any more; it is given back all the same.
pub fn start(start: Start) -> io::Result<Ending> {
    let mut app = App::new(start.text, Arc::new(start.catalog), start.today);
    app.prices = start.prices.map(Arc::new);
    let mut outside = Outside::new(start.folders);
    outside.prices_from(start.price_file, &mut app);
    outside.settings(&mut app);
    app.look.ascii |= start.ascii;
    if !start.color {
        app.look.theme = Theme::Plain;
    }
    match start.opening {
        Opening::Welcome => outside.welcome(&mut app),
        Opening::Plan(loaded) => outside.open(*loaded, &mut app),
        Opening::New(path) => outside.begin(crate::plan::Plan::default(), Some(path), &mut app),
    }
    app.odd_prices(start.odd_prices);
    let mut owner = Owner::take(app.look.mouse)?;
    let mut live = Live::listen()?;
    outside.watch(live.sender(), &app);
    outside.work_on(Box::new(Threads::new(live.sender())));
    // One write a frame: nothing flickers, and a slow line gets whole frames.
    let out = io::BufWriter::with_capacity(1 << 16, io::stdout());
    // The owner alone gives the terminal back: this one would, at its end, tell a terminal that has gone about it.
    let mut terminal = ManuallyDrop::new(Terminal::new(CrosstermBackend::new(out))?);
    if let Err(error) = work(&mut *terminal, &mut live, &mut owner, &mut outside, &mut app) {
        // A terminal that goes away is noticed while drawing as often as by its signal.
        return live.told_to_end().map(Ending::Told).ok_or(error);
    }
    let ending = app.over.unwrap_or(Ending::Told(terminal::SIGHUP));
    if ending == Ending::Left {
        outside.forget();
    }
    Ok(ending)
}

/// The loop: draws, waits, takes in what happened, and so on until the program is left or events end.
///
/// # Errors
/// When the terminal cannot be drawn to or events cannot be read.
pub fn work<B: Backend>(
    terminal: &mut Terminal<B>,
    source: &mut impl Source,
    host: &mut impl Host,
    outside: &mut Outside,
    app: &mut App,
) -> io::Result<()> {
    let mut changed = true;
    let mut waiting = Waiting::default();
    loop {
        changed |= effects(terminal, host, outside, app)?;
        if app.over.is_some() {
            return Ok(());
        }
        if changed {
            update::settle(app);
            trial::shown(app, |app| terminal.draw(|frame| view::draw(frame, app)).map(drop))
                .map_err(io_error)?;
            changed = false;
        }
        let Some(event) = source.next(waiting.patience(app))? else {
            return Ok(());
        };
        if let Event::Deaf(report) = event {
            return Err(io::Error::other(report));
        }
        changed |= update::event(app, event);
        for _ in 0..AT_ONCE {
            changed |= effects(terminal, host, outside, app)?;
            if app.over.is_some() {
                break;
            }
            let Some(event) = source.ready() else {
                break;
            };
            changed |= update::event(app, event);
        }
    }
}

/// How long the bill has been worked out, so that this is said when it takes long and only then.
#[derive(Default)]
struct Waiting {
    since: Option<Instant>,
}

impl Waiting {
    /// Work that is done sooner is not spoken of: the screen would only flicker.
    const SOON: Duration = Duration::from_millis(100);

    /// How long to wait for an event; without end unless something is to be said then.
    fn patience(&mut self, app: &App) -> Option<Duration> {
        if app.slow || !app.is_waiting() {
            self.since = None;
            return None;
        }
        let since = *self.since.get_or_insert_with(Instant::now);
        Some(Self::SOON.saturating_sub(since.elapsed()))
    }
}

/// Works off what is to be done outside; tells whether the screen changes by it.
fn effects<B: Backend>(
    terminal: &mut Terminal<B>,
    host: &mut impl Host,
    outside: &mut Outside,
    app: &mut App,
) -> io::Result<bool> {
    let mut changed = false;
    while !app.effects.is_empty() {
        changed = true;
        match app.effects.remove(0) {
            Effect::Suspend => {
                host.suspend()?;
                wipe(terminal)?;
            }
            Effect::Resume => {
                host.resume()?;
                wipe(terminal)?;
            }
            Effect::Redraw => wipe(terminal)?,
            Effect::Mouse(on) => host.mouse(on)?,
            Effect::Copy(text) => host.copy(&text)?,
            Effect::Browse { folder, purpose } => outside.browse(&folder, purpose, app),
            Effect::Load(path) => outside.load(&path, app),
            Effect::Reload(path) => outside.reload(&path, app),
            Effect::Begin(plan) => outside.begin(*plan, None, app),
            Effect::Welcome => outside.welcome(app),
            Effect::Save { path, known, then } => outside.save(&path, known, then, app),
            Effect::Journal(edit) => outside.journal(&edit, app),
            Effect::Recover(found) => outside.recover(&found, app),
            Effect::Discard(found) => outside.discard(*found, app),
            Effect::CopyPlan => outside.copy_plan(app),
            Effect::Review => outside.review(app),
            Effect::Ways(revision) => outside.ways(revision, app),
            Effect::Try => outside.try_out(app),
            Effect::Report(report) => outside.report(&report, app),
            Effect::Study { order, study } => outside.study(order, study, app),
            Effect::Check => {
                outside.prices(false, app);
                outside.check(app);
            }
            Effect::Prices { asked, then } => {
                outside.prices(asked, app);
                if let Some(action) = then {
                    update::priced(app, action);
                }
            }
            Effect::Look(action) => {
                Outside::look(app);
                update::run(app, action);
            }
            Effect::Export { path, bytes, force } => Outside::export(&path, bytes, force, app),
            Effect::Remember => outside.remember(app, false),
            Effect::RememberLanguage => outside.remember(app, true),
        }
    }
    Ok(changed)
}

/// Has the next frame drawn whole. Not by the terminal's own `clear`, which asks the terminal where its cursor is:
/// the answer would come in between the keys, and the thread that reads those keeps it.
fn wipe<B: Backend>(terminal: &mut Terminal<B>) -> io::Result<()> {
    let size = terminal.size().map_err(io_error)?;
    terminal.resize(size.into()).map_err(io_error)
}

fn io_error(error: impl std::error::Error) -> io::Error {
    io::Error::other(error.to_string())
}
