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
pub mod event;
pub mod follow;
pub mod form;
pub mod forms;
mod interim;
pub mod keys;
pub mod model;
pub mod outside;
pub mod possible;
pub mod said;
pub mod terminal;
pub mod theme;
pub mod tree;
pub mod update;
pub mod view;
pub mod widget;

use crate::catalog::Catalog;
use crate::store::Folders;
use crate::text::{Lang, Text};
use app::App;
use effect::Effect;
use event::Source;
use jiff::civil::Date;
use outside::Outside;
use ratatui::Terminal;
use ratatui::backend::{Backend, CrosstermBackend};
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use terminal::{Host, Live, Owner};
use theme::Theme;

/// Most events that are taken in before a frame is drawn: a held key must not keep the screen from changing.
const AT_ONCE: usize = 64;

/// What the interface begins with.
#[derive(Debug)]
pub struct Start {
    /// The plan to open; the welcome screen without one.
    pub plan: Option<PathBuf>,
    /// The reader's language.
    pub lang: Lang,
    /// Today.
    pub today: Date,
    /// Whether only ASCII signs are drawn.
    pub ascii: bool,
    /// Whether colours are used; `NO_COLOR` and its like forbid them.
    pub color: bool,
    /// The reader's own folders; without them nothing is remembered.
    pub folders: Option<Folders>,
}

/// Runs the interface on the real terminal until it is left.
///
/// # Errors
/// When there is no terminal or it cannot be used any more; it is given back all the same.
pub fn start(start: Start) -> io::Result<()> {
    let catalog = Arc::new(Catalog::built_in());
    let mut app = App::new(Text::new(start.lang), catalog, start.today);
    app.look.ascii = start.ascii;
    if !start.color {
        app.look.theme = Theme::Plain;
    }
    let mut outside = Outside::new(start.folders);
    outside.recent(&mut app);
    app.effects.extend(start.plan.map(Effect::Load));
    let mut owner = Owner::take(app.look.mouse)?;
    let mut live = Live::listen()?;
    // One write a frame: nothing flickers, and a slow line gets whole frames.
    let out = io::BufWriter::with_capacity(1 << 16, io::stdout());
    let mut terminal = Terminal::new(CrosstermBackend::new(out))?;
    work(&mut terminal, &mut live, &mut owner, &mut outside, &mut app)
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
    loop {
        changed |= effects(terminal, host, outside, app)?;
        if app.over {
            return Ok(());
        }
        if changed {
            terminal.draw(|frame| view::draw(frame, app)).map_err(io_error)?;
            changed = false;
        }
        let Some(event) = source.next()? else {
            return Ok(());
        };
        changed |= update::event(app, event);
        for _ in 0..AT_ONCE {
            if app.over || !app.effects.is_empty() {
                break;
            }
            let Some(event) = source.ready() else {
                break;
            };
            changed |= update::event(app, event);
        }
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
                terminal.clear().map_err(io_error)?;
            }
            Effect::Resume => {
                host.resume()?;
                terminal.clear().map_err(io_error)?;
            }
            Effect::Redraw => terminal.clear().map_err(io_error)?,
            Effect::Mouse(on) => host.mouse(on)?,
            Effect::Copy(text) => host.copy(&text)?,
            Effect::Load(path) => outside.load(&path, app),
        }
    }
    Ok(changed)
}

fn io_error(error: impl std::error::Error) -> io::Error {
    io::Error::other(error.to_string())
}
