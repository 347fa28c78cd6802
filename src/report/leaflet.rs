//! The bill as a document of blocks, for whom it is: pages, screens and texts only lay the blocks out.

mod offer;
mod parts;
mod steps;
mod whole;

pub use offer::{about, existing, items, terms};
pub use steps::steps;

use super::company::Company;
use super::look::Look;
use super::pdf::{Fonts, Paper};
use super::subject::Subject;
use crate::text::Text;

/// Who reads the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Sums and terms.
    Customer,
    /// Causes, waivers and the order of work.
    Engineer,
}

impl Audience {
    /// Both, by the word that options write.
    pub const WORDS: [(&'static str, Self); 2] =
        [("customer", Self::Customer), ("engineer", Self::Engineer)];
}

/// What a bill on paper is asked for besides its language.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'w> {
    /// Who reads it; `None` for everybody.
    pub audience: Option<Audience>,
    /// What it is printed on.
    pub paper: Paper,
    /// Who hands it over.
    pub company: &'w Company,
    /// Where a PDF finds letters that its own font lacks.
    pub fonts: &'w Fonts,
}

/// A document.
#[derive(Debug, Clone)]
pub struct Leaflet {
    /// Its title.
    pub title: String,
    /// Its title with what it is of, for title bars and page heads.
    pub name: String,
    /// Who wrote it; empty when nobody says.
    pub author: String,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A paragraph of less importance.
    Aside(String),
    /// Labels and what they say.
    Pairs(Vec<(String, String)>),
    /// A table.
    Table(Table),
    /// Items after a dot, or after their numbers where the order matters.
    List {
        /// Whether the order matters.
        numbered: bool,
        /// The items.
        items: Vec<String>,
    },
    /// The drawing of the installation, where a format can draw.
    Topology {
        /// Whether it shows what is wrong.
        findings: bool,
    },
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Whether what stands below the rows is always shown, or only on demand where a format can open rows.
    pub open: bool,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its title.
    pub title: String,
    /// The side it keeps to.
    pub side: Side,
    /// How it gives way.
    pub gives: Gives,
}

/// How a column gives way where the page is too narrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// Never: a part of a number or of a license's name would read as another one.
    Never,
    /// Between its words.
    Words,
    /// Between the parts of its places, whose names may have blanks in them.
    Places,
    /// Before all others; what has no room beside them stands below its row.
    First,
}

/// A row, and what stands below it in small letters.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// One for each column.
    pub cells: Vec<Cell>,
    /// A number, or nothing, and what it is; a line each.
    pub below: Vec<(String, String)>,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says.
    pub words: String,
    /// What it means.
    pub tone: Tone,
}

/// Which side a column keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// What a cell means, in colour; its words say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing of its own.
    #[default]
    Plain,
    /// More important than the others.
    Strong,
    /// Less important.
    Faint,
    /// Wrong, or goes away.
    Bad,
    /// At risk.
    Risky,
    /// Advice, or moves.
    Note,
    /// Comes in.
    Good,
}

impl Cell {
    /// A cell of plain words.
    #[must_use]
    pub fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), tone: Tone::Plain }
    }

    /// A cell of words that mean something.
    #[must_use]
    pub fn toned(words: impl Into<String>, tone: Tone) -> Self {
        Self { words: words.into(), tone }
    }
}

impl Leaflet {
    /// The bill of a plan as a document for its reader.
    #[must_use]
    pub fn new(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Self {
        let blocks = match wish.audience {
            Some(Audience::Customer) => offer::blocks(subject, look.text),
            audience => whole::blocks(subject, look.text, audience.is_some()),
        };
        let (title, name) = parts::title(subject, look.text, wish.audience);
        Self { title, name, author: parts::author(subject, wish.company), blocks }
    }

    /// Title with the project it is of, and author, without the document.
    #[must_use]
    pub fn named(subject: &Subject<'_>, text: &Text, wish: &Wish<'_>) -> (String, String) {
        let (_, name) = parts::title(subject, text, wish.audience);
        (name, parts::author(subject, wish.company))
    }
}
