//! What every command is given: the reader's language and wishes, the day, the catalogue.

use super::own_catalog;
use crate::assess::Inputs;
use crate::catalog::{Catalog, PriceList};
use crate::plan::{Document, Plan, UnknownField};
use crate::report::{Detail, Look, Subject};
use crate::rules::{Review, review};
use crate::store::{self, Folders};
use crate::text::{Lang, Text};
use crate::tui::outside::Clock;
use clap::ArgMatches;
use jiff::civil::Date;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::sync::OnceLock;

/// Whether to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Color {
    Auto,
    Always,
    Never,
}

/// What holds for the whole run.
#[derive(Debug)]
pub struct Session {
    /// The sentences.
    pub text: Text,
    /// What can be licensed.
    pub catalog: Catalog,
    /// What licenses cost, where a price list is at hand.
    pub prices: Option<PriceList>,
    /// The day given by `--date`, which goes before a plan's own.
    pub date: Option<Date>,
    /// The day of the reader's clock, once it was looked at: one day holds for the whole run.
    clock: OnceLock<Date>,
    /// How much is said.
    pub detail: Detail,
    color: Color,
    ascii: bool,
}

/// The language to speak, looked for before anything is parsed: help and usage errors are in it too.
#[must_use]
pub fn language(args: &[OsString]) -> Lang {
    asked(args).or_else(settled).or_else(of_the_system).unwrap_or_default()
}

/// The language of `--lang`.
fn asked(args: &[OsString]) -> Option<Lang> {
    let mut words = args.iter().map(|a| a.to_string_lossy());
    while let Some(word) = words.next() {
        let value = match word.strip_prefix("--lang") {
            Some("") => words.next().map(std::borrow::Cow::into_owned),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        if let Some(lang) = value.and_then(|v| Lang::from_locale(&v)) {
            return Some(lang);
        }
    }
    None
}

/// The language of the reader's settings; a mistake in them is told where all of them are read.
fn settled() -> Option<Lang> {
    let settings = store::Settings::load(&Folders::find()?).ok()?;
    Lang::from_locale(&settings.language?)
}

/// The language of the system.
fn of_the_system() -> Option<Lang> {
    // The first that is set decides, as everywhere (POSIX), even when its language is not spoken here.
    let set = |name: &&str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set)?;
    Lang::from_locale(&locale)
}

impl Session {
    /// What the common options and the environment say.
    #[must_use]
    pub fn new(text: Text, options: &ArgMatches) -> Self {
        let color = match options.get_one::<String>("color").map(String::as_str) {
            Some("always") => Color::Always,
            Some("never") => Color::Never,
            _ => Color::Auto,
        };
        let detail = match (options.get_flag("quiet"), options.get_flag("verbose")) {
            (true, _) => Detail::Brief,
            (_, true) => Detail::Full,
            _ => Detail::Usual,
        };
        let (catalog, bad) = Folders::find()
            .map_or_else(|| (Catalog::built_in(), Vec::new()), |folders| store::catalog(&folders));
        let session = Self {
            text,
            catalog,
            prices: None,
            date: options.get_one::<Date>("date").copied(),
            clock: OnceLock::new(),
            detail,
            color,
            ascii: options.get_flag("ascii"),
        };
        for file in &bad {
            own_catalog::tell_left_out(&session, file);
        }
        session
    }

    /// Today where the reader is, in UTC where nobody knows that; or the day given in its place.
    #[must_use]
    pub fn today(&self) -> Date {
        self.date.unwrap_or_else(|| *self.clock.get_or_init(|| Clock::default().today()))
    }

    /// How an output looks; a file gets neither colours nor the terminal's width.
    #[must_use]
    pub fn look(&self, to_stdout: bool) -> Look<'_> {
        const PAGE: usize = 80;
        const WIDEST: usize = 120;
        let terminal = to_stdout && std::io::stdout().is_terminal();
        let wide = terminal.then(|| crossterm::terminal::size().ok()).flatten();
        Look {
            text: &self.text,
            color: to_stdout && self.wants_color(terminal),
            ascii: self.ascii,
            width: wide.map_or(PAGE, |(columns, _)| usize::from(columns).clamp(40, WIDEST)),
            detail: self.detail,
        }
    }

    /// How what is said on standard error looks.
    #[must_use]
    pub fn error_look(&self) -> Look<'_> {
        let color = self.wants_color(std::io::stderr().is_terminal());
        Look { color, ..self.look(false) }
    }

    /// Whether colours go to a stream that is a terminal or not.
    #[must_use]
    fn wants_color(&self, terminal: bool) -> bool {
        let set = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty());
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                terminal && set("NO_COLOR").is_none() && set("TERM").is_none_or(|t| t != "dumb")
            }
        }
    }

    /// What a plan is assessed with.
    #[must_use]
    pub fn inputs<'a>(&'a self, plan: &'a Plan) -> Inputs<'a> {
        Inputs::new(plan, &self.catalog, self.today()).with_prices(self.prices.as_ref())
    }
}

/// A plan with its review, as long as a report about it is made.
#[derive(Debug)]
pub struct Worked {
    /// The plan, dated by `--date` where that is given.
    pub plan: Plan,
    /// What was worked out of it.
    pub review: Review,
    /// Fields of its file that were left out.
    pub unknown: Vec<UnknownField>,
}

impl Worked {
    /// Works out a plan that was read.
    #[must_use]
    pub fn new(session: &Session, document: &Document) -> Self {
        let mut plan = document.plan.clone();
        if session.date.is_some() {
            plan.project.date = session.date;
        }
        let review = review(&session.inputs(&plan));
        Self { plan, review, unknown: document.unknown.clone() }
    }

    /// What reports speak of.
    #[must_use]
    pub fn subject<'a>(&'a self, session: &'a Session) -> Subject<'a> {
        Subject { inputs: session.inputs(&self.plan), review: &self.review }
    }
}
