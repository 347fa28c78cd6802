//! Blocks that flow down the pages, and what every page bears besides.

use super::draw::{Bookmark, Head, Mark, STRONG, Sheet, write};
use super::fonts::Shelf;
use super::image::Picture;
use super::letters::{Letters, Shaped, Weight};
use super::table::Need;
use super::tags::{Numbers, Owner, Part, Tree};
use super::{Ink, Paper, PdfError};
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use std::rc::Rc;

const MARGIN: f32 = 48.0;
const TOP: f32 = 56.0;
const BOTTOM: f32 = 56.0;
const BODY: f32 = 9.5;
const SMALL: f32 = 8.0;
/// From one line to the next, as a share of the letters' size.
const LEADING: f32 = 1.36;
/// Where letters stand in their line.
const BASE: f32 = 1.02;
/// Name and lines of an address that a letterhead has room for, and lines on the page of each.
const LETTERHEAD: usize = 12;
const LETTERHEAD_LINES: usize = 4;
const LOGO: (f32, f32) = (150.0, 44.0);

/// What every page bears, and what the reader's program shows of the document.
pub struct Furniture<'f> {
    /// Title of the document.
    pub title: &'f str,
    /// Who wrote it.
    pub author: &'f str,
    /// Its language: `"en"`.
    pub lang: &'f str,
    /// At the head of every page after the first.
    pub head: &'f str,
    /// At the foot of every page.
    pub foot: &'f str,
    /// Says the number of a page, given all pages.
    pub number: &'f dyn Fn(usize, usize) -> String,
}

/// Pages being filled.
pub struct Flow<'f> {
    pub(super) letters: Letters<'f>,
    paper: Paper,
    pages: Vec<Sheet>,
    pub(super) tree: Tree,
    bookmarks: Vec<Bookmark>,
    pub(super) y: f32,
    lacks: bool,
    /// What columns ask for, by their titles.
    pub(super) learned: Vec<(Vec<String>, Vec<Need>)>,
}

impl<'f> Flow<'f> {
    /// An empty first page; what our font lacks is taken from the shelf.
    ///
    /// # Errors
    /// When the built-in font cannot be read.
    pub fn new(paper: Paper, shelf: &'f Shelf) -> Result<Self, PdfError> {
        let letters = Letters::new(shelf)?;
        Ok(Self {
            letters,
            paper,
            pages: vec![Vec::new()],
            tree: Tree::default(),
            bookmarks: Vec::new(),
            y: TOP,
            lacks: false,
            learned: Vec::new(),
        })
    }

    pub(super) const fn left() -> f32 {
        MARGIN
    }

    pub(super) fn wide(&self) -> f32 {
        self.paper.size().0 - 2.0 * MARGIN
    }

    /// Room left on this page.
    pub(super) fn room(&self) -> f32 {
        self.paper.size().1 - BOTTOM - self.y
    }

    /// Room on an empty page.
    pub(super) fn whole(&self) -> f32 {
        self.paper.size().1 - BOTTOM - TOP
    }

    pub(super) fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    pub(super) fn put(&mut self, owner: Owner, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push((owner, mark));
        }
    }

    /// Lays out a part of the document.
    pub(super) fn part(&mut self, part: Part, lay: impl FnOnce(&mut Self)) {
        self.tree.open(part);
        lay(self);
        self.tree.close();
    }

    /// Whether no font has the letters of what was laid out so far.
    #[must_use]
    pub const fn lacks(&self) -> bool {
        self.lacks
    }

    /// Whether fonts of the machine were of help.
    #[must_use]
    pub fn had_help(&self) -> bool {
        self.letters.had_help()
    }

    pub(super) fn text(&mut self, at: (f32, f32), size: f32, ink: Ink, line: Rc<Shaped>) {
        self.text_of(self.tree.owner(), at, size, ink, line);
    }

    pub(super) fn text_of(
        &mut self,
        owner: Owner,
        at: (f32, f32),
        size: f32,
        ink: Ink,
        line: Rc<Shaped>,
    ) {
        self.lacks |= line.lacks;
        self.put(owner, Mark::Text { x: at.0, y: at.1 + size * BASE, size, ink, line });
    }

    /// Name, address and logo of the company; `told` says in words what the logo is.
    pub fn letterhead(
        &mut self,
        name: &str,
        address: &[String],
        logo: Option<&Picture>,
        told: &str,
    ) {
        let mut bottom = self.y;
        if let Some(logo) = logo {
            let (wide, high) = shrunk(logo.size(), LOGO);
            let x = Self::left();
            let (y, page) = (self.y, self.pages.len() - 1);
            let figure =
                Part::Figure { told: told.to_owned(), page, place: (x, y), size: (wide, high) };
            let picture = Mark::Picture { x, y, wide, high, picture: logo.clone() };
            self.part(figure, |flow| flow.put(flow.tree.owner(), picture));
            bottom += high;
        }
        let right = Self::left() + self.wide();
        let mut y = self.y;
        let lines = std::iter::once((name, STRONG, BODY + 1.0))
            .chain(address.iter().map(|line| (line.as_str(), Weight::Regular, SMALL)))
            .filter(|(words, ..)| !words.trim().is_empty());
        for (n, (words, weight, size)) in lines.take(LETTERHEAD + 1).enumerate() {
            let ink = if weight == STRONG { Ink::Black } else { Ink::Grey };
            let mut lines = match n {
                LETTERHEAD => Vec::new(),
                _ => self.letters.wrap(words, weight, 300.0 / size),
            };
            // What is left out is not left out unsaid.
            if n == LETTERHEAD || lines.len() > LETTERHEAD_LINES {
                lines.truncate(LETTERHEAD_LINES);
                lines.push(self.letters.shape("…", weight));
            }
            self.part(Part::Paragraph, |flow| {
                for line in lines {
                    flow.text((right - line.width * size, y), size, ink, line);
                    y += size * LEADING;
                }
            });
        }
        let below = bottom.max(y);
        if below > self.y {
            self.y = below + 10.0;
            self.rule();
            self.y += 16.0;
        }
    }

    pub(super) fn rule(&mut self) {
        let (x, y, wide) = (Self::left(), self.y, self.wide());
        self.put(Owner::Layout, Mark::Box { x, y, wide, high: 0.7, ink: Ink::Rule });
    }

    /// The title of the document.
    pub fn title(&mut self, words: &str) {
        let heading = Part::Heading { level: 1, title: words.to_owned() };
        self.part(heading, |flow| flow.lines(words, STRONG, 18.0, Ink::Black, 0.0));
        self.y += 8.0;
    }

    /// A heading, never alone at the foot of a page, and a bookmark.
    pub fn heading(&mut self, words: &str) {
        self.y += 14.0;
        if self.room() < 90.0 {
            self.turn();
        }
        let page = self.pages.len().saturating_sub(1);
        self.bookmarks.push(Bookmark { title: words.to_owned(), page, y: self.y });
        let heading = Part::Heading { level: 2, title: words.to_owned() };
        self.part(heading, |flow| flow.lines(words, STRONG, 12.0, Ink::Black, 0.0));
        self.y += 3.0;
    }

    /// A paragraph.
    pub fn paragraph(&mut self, words: &str) {
        self.part(Part::Paragraph, |flow| {
            flow.lines(words, Weight::Regular, BODY, Ink::Black, 0.0);
        });
        self.y += 4.0;
    }

    /// A paragraph of less importance.
    pub fn aside(&mut self, words: &str) {
        self.part(Part::Paragraph, |flow| {
            flow.lines(words, Weight::Regular, SMALL + 0.5, Ink::Grey, 0.0);
        });
        self.y += 4.0;
    }

    /// A list, each item after a dot or its number.
    pub fn list(&mut self, numbered: bool, items: &[String]) {
        let numbers = if numbered { Numbers::Decimal } else { Numbers::Dots };
        self.part(Part::List(numbers), |flow| {
            for (n, item) in (1_usize..).zip(items) {
                let sign = if numbered { format!("{n}.") } else { "•".to_owned() };
                flow.part(Part::Item, |flow| flow.item(&sign, item));
            }
        });
    }

    fn item(&mut self, sign: &str, words: &str) {
        if self.room() < BODY * LEADING * 2.0 {
            self.turn();
        }
        let sign = self.letters.shape(sign, Weight::Regular);
        let x = Self::left() + 14.0 - sign.width * BODY;
        let y = self.y;
        self.part(Part::Label, |flow| flow.text((x, y), BODY, Ink::Grey, sign));
        self.part(Part::Body, |flow| {
            flow.lines(words, Weight::Regular, BODY, Ink::Black, 20.0);
        });
        self.y += 2.5;
    }

    /// Labels in one column, what they say in another.
    pub fn pairs(&mut self, pairs: &[(String, String)]) {
        let label = pairs
            .iter()
            .map(|(label, _)| self.letters.shape(label, Weight::Regular).width * BODY)
            .fold(60.0_f32, f32::max)
            .min(140.0)
            + 14.0;
        self.part(Part::List(Numbers::None), |flow| {
            for (name, words) in pairs {
                flow.part(Part::Item, |flow| flow.pair(name, words, label));
            }
        });
    }

    fn pair(&mut self, name: &str, words: &str, indent: f32) {
        if self.room() < BODY * LEADING {
            self.turn();
        }
        let name = self.letters.shape(name, Weight::Regular);
        let at = (Self::left(), self.y);
        self.part(Part::Label, |flow| flow.text(at, BODY, Ink::Grey, name));
        self.part(Part::Body, |flow| {
            flow.lines(words, Weight::Regular, BODY, Ink::Black, indent);
        });
        self.y += 1.5;
    }

    /// Blank.
    pub fn gap(&mut self, points: f32) {
        self.y += points;
    }

    fn lines(&mut self, words: &str, weight: Weight, size: f32, ink: Ink, indent: f32) {
        let room = (self.wide() - indent) / size;
        for line in self.letters.wrap(words, weight, room) {
            if self.room() < size * LEADING {
                self.turn();
            }
            self.text((Self::left() + indent, self.y), size, ink, line);
            self.y += size * LEADING;
        }
    }

    /// The bytes of the document. It declares to be accessible (PDF/UA-1) where the writer finds nothing against that;
    /// where it does, a document that can be read goes before one that keeps all rules.
    ///
    /// # Errors
    /// When the PDF writer refuses.
    pub fn finish(mut self, furniture: &Furniture<'_>) -> Result<Vec<u8>, PdfError> {
        let pages = self.furnished(furniture);
        let head = Head {
            title: furniture.title,
            author: furniture.author,
            lang: furniture.lang,
            size: self.paper.size(),
        };
        let mut write = |settings| {
            write(settings, &pages, &mut self.tree, &self.bookmarks, &head, &self.letters)
        };
        let declared = accessible().and_then(|settings| write(settings).ok());
        declared.map_or_else(|| write(SerializeSettings::default()), Ok)
    }

    /// The pages, each with its head, foot and number.
    fn furnished(&mut self, furniture: &Furniture<'_>) -> Vec<Sheet> {
        let count = self.pages.len();
        let (wide, high) = self.paper.size();
        let room = self.wide();
        let mut pages = std::mem::take(&mut self.pages);
        for (n, page) in pages.iter_mut().enumerate() {
            let mut put = |owner: Owner, words: &str, y: f32, right: bool, part: f32| {
                let lines = self.letters.wrap(words, Weight::Regular, room * part / SMALL);
                let Some(line) = lines.into_iter().next() else { return };
                let x = if right { wide - MARGIN - line.width * SMALL } else { MARGIN };
                page.push((owner, Mark::Text { x, y, size: SMALL, ink: Ink::Grey, line }));
            };
            if n > 0 {
                put(Owner::PageHead, furniture.head, 36.0, false, 1.0);
            }
            put(Owner::PageFoot, furniture.foot, high - 30.0, false, 0.75);
            let number = (furniture.number)(n + 1, count);
            put(Owner::PageFoot, &number, high - 30.0, true, 0.25);
            let rule = |y| Mark::Box { x: MARGIN, y, wide: room, high: 0.5, ink: Ink::Rule };
            page.push((Owner::Layout, rule(high - 42.0)));
            if n > 0 {
                page.push((Owner::Layout, rule(42.0)));
            }
        }
        pages
    }
}

/// How a document is written that declares to be accessible.
fn accessible() -> Option<SerializeSettings> {
    let rules = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = rules.finish().ok()?;
    Some(SerializeSettings { configuration, ..SerializeSettings::default() })
}

/// A picture's size in points, no larger than its place, its shape kept.
#[allow(clippy::cast_precision_loss, reason = "pictures are limited to 16 million pixels")]
fn shrunk((wide, high): (u32, u32), most: (f32, f32)) -> (f32, f32) {
    let (wide, high) = (wide as f32 * 0.75, high as f32 * 0.75);
    let scale = (most.0 / wide).min(most.1 / high).min(1.0);
    (wide * scale, high * scale)
}

#[cfg(test)]
mod tests {
    use super::super::super::leaflet::{Cell, Column, Gives, Row, Side};
    use super::super::fonts::Fonts;
    use super::*;

    #[test]
    fn every_part_keeps_the_rules_for_those_who_are_read_to() {
        let shelf = Shelf::new(Fonts::None);
        let mut flow = Flow::new(Paper::A4, &shelf).unwrap();
        flow.letterhead("K & S", &["Street 1".to_owned()], None, "Logo");
        flow.title("Bill");
        flow.pairs(&[("Customer".to_owned(), "שלום, 東京 and Zürich ".repeat(40))]);
        let column =
            |title: &str| Column { title: title.to_owned(), side: Side::Left, gives: Gives::Words };
        let below = vec![("280".to_owned(), "for each object ".repeat(20)), <_>::default()];
        let row = Row { cells: vec![Cell::new("buy"), Cell::new("")], below };
        for _ in 0..3 {
            flow.heading("Pool");
            flow.aside("Licenses on it");
            flow.table(&[column("Action"), column("Note")], &vec![row.clone(); 30]);
        }
        flow.list(true, &["One".to_owned(), "two ".repeat(300)]);
        flow.list(false, &[]);
        let pdf = flow.finish(&furniture("Bill: North")).unwrap();
        assert!(declared(&pdf));
        // Packed, and not as the writer leaves it.
        assert!(has(&pdf, "/ObjStm"));
    }

    #[test]
    fn what_does_not_keep_those_rules_is_written_without_the_declaration() {
        let shelf = Shelf::new(Fonts::None);
        let mut flow = Flow::new(Paper::Letter, &shelf).unwrap();
        flow.title("Bill");
        let pdf = flow.finish(&furniture("")).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7") && has(&pdf, "/StructTreeRoot"));
        assert!(!declared(&pdf));
    }

    #[test]
    fn a_letterhead_says_where_it_leaves_something_out() {
        let told = |address: &[String]| {
            let shelf = Shelf::new(Fonts::None);
            let mut flow = Flow::new(Paper::A4, &shelf).unwrap();
            flow.letterhead("K & S", address, None, "Logo");
            let of = |mark: &Mark| match mark {
                Mark::Text { line, .. } => line.runs.iter().map(|run| run.text.as_str()).collect(),
                _ => String::new(),
            };
            let marks = flow.pages.iter().flatten().map(|(_, mark)| of(mark));
            marks.filter(|words| !words.is_empty()).collect::<Vec<String>>()
        };
        let short = told(&["Street 1".to_owned(), "Town".to_owned()]);
        assert_eq!(short, ["K & S", "Street 1", "Town"]);
        let long = told(&["X".repeat(1500), "Town".to_owned()]);
        assert_eq!((long.len(), long[5].as_str(), long[6].as_str()), (7, "…", "Town"));
        let many = told(&vec!["Line".to_owned(); 40]);
        assert_eq!((many.len(), many[12].as_str()), (13, "…"));
    }

    fn furniture(title: &str) -> Furniture<'_> {
        Furniture {
            title,
            author: "",
            lang: "en",
            head: title,
            foot: "K & S",
            number: &|page, pages| format!("{page} of {pages}"),
        }
    }

    fn has(pdf: &[u8], words: &str) -> bool {
        pdf.windows(words.len()).any(|bytes| bytes == words.as_bytes())
    }

    /// Metadata stand in the file as they are, for programs that know nothing of PDF.
    fn declared(pdf: &[u8]) -> bool {
        has(pdf, "pdfuaid:part")
    }
}
