//! The state of the interface. Nothing in it is about licensing: that is [`Doc`]'s, and only its review's.

use super::action::Action;
use super::dialog::{Change, Dialog};
use super::doc::Doc;
use super::edits::carried;
use super::effect::Effect;
use super::elsewhere::AtOnce;
use super::file::{Found, PlanFile};
use super::keys::Keymap;
use super::model::bill::LineKey;
use super::model::findings::FindingKey;
use super::model::welcome::Welcome;
use super::said::Said;
use super::study::{Basis, Search};
use super::theme::{ASCII, DRAWN, Signs, Theme};
use super::trial::Trial;
use super::view::Drawn;
use crate::catalog::{Catalog, PriceList};
use crate::plan::{Device, ObjectGroup, Place, Plan, Site};
use crate::report::Company;
use crate::report::pdf::{Fonts, Paper};
use crate::text::{Lang, Text};
use jiff::civil::Date;
use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

/// A part of the screen that can have the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Pane {
    Tree,
    Inspector,
    View,
}

impl Pane {
    /// Every pane from left to right.
    pub const ALL: [Self; 3] = [Self::Tree, Self::Inspector, Self::View];
}

/// What the third pane shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tab {
    Bill,
    Findings,
    Paths,
    Why,
}

impl Tab {
    /// Every tab from left to right.
    pub const ALL: [Self; 4] = [Self::Bill, Self::Findings, Self::Paths, Self::Why];

    /// Key of its title.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bill => "tui-tab-bill",
            Self::Findings => "tui-tab-findings",
            Self::Paths => "tui-tab-paths",
            Self::Why => "tui-tab-why",
        }
    }
}

/// What the derivation is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WhyOf {
    /// The selected line of the bill.
    Line,
    /// The selected thing of the tree.
    #[default]
    Thing,
}

/// Something said at the foot of the screen until the next key.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The words.
    pub said: Said,
    /// Whether something did not work.
    pub bad: bool,
}

impl Notice {
    /// Something that worked, or that is good to know.
    #[must_use]
    pub const fn good(said: Said) -> Self {
        Self { said, bad: false }
    }

    /// Something that did not work.
    #[must_use]
    pub const fn bad(said: Said) -> Self {
        Self { said, bad: true }
    }
}

/// What was cut, to be pasted.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub enum Clip {
    Site(Box<Site>),
    Device(Box<Device>),
    Object(Box<ObjectGroup>),
}

impl Clip {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Site(site) => &site.name,
            Self::Device(device) => &device.name,
            Self::Object(group) => &group.name,
        }
    }
}

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The reader left it: what was not saved is given up.
    Left,
    /// It was told to end by the signal of this number: what was not saved is kept for the next start.
    Told(u8),
}

/// How the screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Whether only ASCII signs are drawn.
    pub ascii: bool,
    /// Whether the program has the mouse, or the terminal.
    pub mouse: bool,
}

impl Look {
    /// The signs to draw with.
    #[must_use]
    pub const fn signs(&self) -> &'static Signs {
        if self.ascii { &ASCII } else { &DRAWN }
    }
}

/// Everything the interface knows.
pub struct App {
    /// The reader's sentences.
    pub text: Text,
    /// Which keys stand for which action.
    pub keymap: Keymap,
    /// How the screen looks.
    pub look: Look,
    /// Today.
    pub today: Date,
    /// What is worked out where the screen is drawn, and what elsewhere.
    pub at_once: AtOnce,
    /// What can be licensed.
    pub catalog: Arc<Catalog>,
    /// What licenses cost, where a price list is at hand.
    pub prices: Option<Arc<PriceList>>,
    /// What is odd in the price list, or why it is not used; empty when nothing is.
    pub odd_prices: Vec<String>,
    /// The file of the price list, whether or not it is there.
    pub price_file: Option<PathBuf>,
    /// Why the price list is an older one than its file; nothing when it is not.
    pub stale_prices: Option<Said>,
    /// Who hands bills over.
    pub company: Company,
    /// What bills are printed on.
    pub paper: Paper,
    /// Where a PDF finds letters that its own font lacks.
    pub fonts: Fonts,
    /// The open plan; the welcome screen without one.
    pub doc: Option<Doc>,
    /// What is typed and not taken yet, tried on a copy of the plan.
    pub trial: Trial,
    /// The file of the open plan.
    pub file: PlanFile,
    /// The pane that has the keys.
    pub pane: Pane,
    /// The pane beside the tree where there is room for two.
    pub side: Pane,
    /// What the third pane shows.
    pub tab: Tab,
    /// The selected field of the inspector.
    pub field: &'static str,
    /// Rows below the last field that the inspector is scrolled to: what is known of the thing besides.
    pub beyond: usize,
    /// The selected line of the bill, and where it stood.
    pub line: (Option<LineKey>, usize),
    /// The selected finding, and where it stood.
    pub finding: (Option<FindingKey>, usize),
    /// Id of the selected way out, and where it stood.
    pub path: (Option<String>, usize),
    /// Whose ways out are to be selected once they are worked out: a place, and a finding's code.
    pub path_wanted: Option<(Place, Option<&'static str>)>,
    /// What the derivation is of.
    pub why: WhyOf,
    /// The selected row of the derivation; `None` for the first that leads somewhere.
    pub why_row: Option<usize>,
    /// The search for the least-cost choice, once there was one.
    pub search: Option<Search>,
    /// What was looked for last.
    pub sought: String,
    /// What was cut.
    pub clip: Option<Clip>,
    /// The welcome screen.
    pub welcome: Welcome,
    /// Dialogs, the one that has the keys last.
    pub dialogs: Vec<Box<dyn Dialog>>,
    /// Said at the foot of the screen.
    pub notice: Option<Notice>,
    /// To be done outside, in order.
    pub effects: Vec<Effect>,
    /// Whether the bill has been worked out for so long that it is said.
    pub slow: bool,
    /// The language that was chosen for what is printed and written.
    pub page_lang: Option<Lang>,
    /// How the program ends, once it is to.
    pub over: Option<Ending>,
    /// What the last frame had where; scrolling is remembered here.
    pub drawn: RefCell<Drawn>,
}

impl App {
    /// The state before anything happened: the welcome screen.
    #[must_use]
    pub fn new(text: Text, catalog: Arc<Catalog>, today: Date) -> Self {
        Self {
            text,
            keymap: Keymap::default(),
            look: Look::default(),
            today,
            at_once: AtOnce::default(),
            catalog,
            prices: None,
            odd_prices: Vec::new(),
            price_file: None,
            stale_prices: None,
            company: Company::default(),
            paper: Paper::default(),
            fonts: Fonts::default(),
            doc: None,
            trial: Trial::default(),
            file: PlanFile::none(None),
            pane: Pane::Tree,
            side: Pane::View,
            tab: Tab::Bill,
            field: "",
            beyond: 0,
            line: (None, 0),
            finding: (None, 0),
            path: (None, 0),
            path_wanted: None,
            why: WhyOf::default(),
            why_row: None,
            search: None,
            sought: String::new(),
            clip: None,
            welcome: Welcome::default(),
            dialogs: Vec::new(),
            notice: None,
            effects: Vec::new(),
            slow: false,
            page_lang: None,
            over: None,
            drawn: RefCell::default(),
        }
    }

    /// Opens a plan, read from a file or new.
    pub fn open(&mut self, plan: Plan, file: PlanFile) {
        let doc = Doc::new(plan, self.basis(), self.at_once.review);
        if doc.wants_copy() {
            self.effects.push(Effect::CopyPlan);
        }
        self.doc = Some(doc);
        self.slow = false;
        self.page_lang = None;
        self.file = file;
        self.pane = Pane::Tree;
        self.side = Pane::View;
        self.tab = Tab::Bill;
        self.field = "";
        self.beyond = 0;
        self.drawn = RefCell::default();
        self.line = (None, 0);
        self.finding = (None, 0);
        self.path = (None, 0);
        self.search = None;
        self.why = WhyOf::Thing;
        self.why_row = None;
    }

    /// What plans are reviewed with.
    #[must_use]
    pub fn basis(&self) -> Basis {
        let (catalog, prices) = (Arc::clone(&self.catalog), self.prices.clone());
        Basis { catalog, today: self.today, prices }
    }

    /// Whether something is lost when the plan is left: edits that are in no file, or the whole plan when its file is gone.
    #[must_use]
    pub fn unsaved(&self) -> bool {
        let gone = self.file.told == Some(Found::Nothing);
        self.doc.as_ref().is_some_and(|doc| gone || doc.unsaved())
    }

    /// Whether what is shown lags behind the keys.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        let behind = |doc: &Doc| !doc.is_settled() && !doc.is_broken();
        // Of what is tried the ways out of before are shown meanwhile; the open plan's say themselves that they come.
        let ways = |doc: &Doc| self.tab == Tab::Paths && doc.ways().is_none() && !doc.no_ways();
        self.trial.is_waiting()
            || self.trial.seen().is_some_and(ways)
            || self.doc.as_ref().is_some_and(behind)
    }

    /// Keeps what is odd in the price list, and says the first of it.
    pub fn odd_prices(&mut self, odd: Vec<String>) {
        if let Some(first) = odd.first() {
            let said = Said::new("tui-prices-odd").with("what", first.as_str());
            self.say(Notice::bad(said.with("more", odd.len() - 1)));
        }
        self.odd_prices = odd;
    }

    /// Cells in a line of a page of words in front of the plan, so that it fits into its frame.
    #[must_use]
    pub fn page_cells(&self) -> usize {
        /// Wider lines are hard to read.
        const MOST: usize = 76;
        /// Fewer cannot hold a table; a screen that has them shows no plan.
        const LEAST: usize = 40;
        /// The frame, and a blank on each side.
        const BESIDE: usize = 4;
        match usize::from(self.drawn.borrow().columns()) {
            0 => MOST,
            columns => columns.saturating_sub(BESIDE).clamp(LEAST, MOST),
        }
    }

    /// The selected thing, when a plan is open.
    #[must_use]
    pub fn selected(&self) -> Option<Place> {
        self.doc.as_ref().map(Doc::selected)
    }

    /// The first key of an action as the reader's keyboard has it; empty when it has none.
    #[must_use]
    pub fn key_name(&self, action: Action) -> String {
        self.keymap.keys(action).first().map(|key| key.said(&self.text)).unwrap_or_default()
    }

    /// Says something at the foot of the screen.
    pub fn say(&mut self, notice: Notice) {
        self.notice = Some(notice);
    }

    /// Opens a dialog over everything.
    pub fn push(&mut self, dialog: impl Dialog + 'static) {
        self.dialogs.push(Box::new(dialog));
    }

    /// Makes an edit, says what was done and which key takes it back; tells whether anything changed.
    pub fn apply_saying(&mut self, change: Change, done: Said) -> bool {
        let steps = |app: &Self| app.doc.as_ref().map(|doc| doc.steps().count());
        let before = steps(self);
        self.apply(change);
        let changed = steps(self) != before;
        if changed {
            let undo = self.key_name(Action::Undo);
            self.say(Notice::good(done.with("undo", undo)));
        }
        changed
    }

    /// Makes an edit; says so when the plan has changed meanwhile and it does not fit any more.
    pub fn apply(&mut self, change: Change) {
        let change = match &self.doc {
            Some(doc) => Change { edit: carried(doc.plan(), change.edit), ..change },
            None => return,
        };
        let tried = self.trial.take(&change.edit);
        let Some(doc) = &mut self.doc else {
            return;
        };
        match doc.change_as(&change.edit, change.name, change.select, tried.as_deref()) {
            Ok(true) => self.effects.push(Effect::Journal(Arc::new(change.edit))),
            Ok(false) => {}
            Err(_) => self.say(Notice::bad(Said::new("tui-edit-gone"))),
        }
    }

    /// Starts the inspector of another thing at its top.
    pub fn inspect_anew(&mut self) {
        self.beyond = 0;
        self.why_row = None;
    }

    /// Gives the keys to a pane, and keeps it on the screen where there is room for two.
    pub fn focus(&mut self, pane: Pane) {
        self.pane = pane;
        if pane != Pane::Tree {
            self.side = pane;
        }
    }

    /// Shows a tab and gives it the keys.
    pub fn show(&mut self, tab: Tab) {
        self.tab = tab;
        self.focus(Pane::View);
    }

    /// Why an action is not possible now, with the keys that help.
    #[must_use]
    pub fn said(&self, why_not: super::action::WhyNot) -> Said {
        let keys = [
            ("new", Action::NewPlan),
            ("open", Action::OpenFile),
            ("next", Action::NextFinding),
            ("cut", Action::Cut),
            ("find", Action::Find),
            ("pane", Action::NextPane),
            ("findings", Action::Findings),
        ];
        let said = Said::new(why_not.0);
        keys.into_iter().fold(said, |said, (name, key)| said.with(name, self.key_name(key)))
    }

    /// The language of what is printed and written: the reader's, until another one is chosen for this plan.
    #[must_use]
    pub fn page_lang(&self) -> Lang {
        self.page_lang.unwrap_or(self.text.lang())
    }

    /// Whether an action can be done now, and if not, why.
    ///
    /// # Errors
    /// The reason why not.
    pub fn possible(&self, action: Action) -> Result<(), super::action::WhyNot> {
        (action.spec().possible)(self)
    }
}
