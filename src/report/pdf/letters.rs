//! Letters: how wide a text is, and where it is cut into lines.

use super::PdfError;
use super::fonts::Shelf;
use super::shape::{Piece, is_ignorable};
use crate::text;
use krilla::text::{Font, KrillaGlyph};
use rustybuzz::Face;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;
use unicode_segmentation::UnicodeSegmentation;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed.ttf");
pub const BOLD: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed-Bold.ttf");

/// Thickness of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

/// A font of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontId {
    /// Ours.
    Own(Weight),
    /// The one of the machine with this number.
    Spare(usize),
}

/// One line of glyphs, from left to right.
#[derive(Debug)]
pub struct Shaped {
    pub runs: Vec<Run>,
    /// Width at size 1, without the blank that a line ends with where it was cut.
    pub width: f32,
    /// Whether no font has a letter of it.
    pub lacks: bool,
}

/// Glyphs of one font and direction, and the text they stand for.
#[derive(Debug)]
pub struct Run {
    pub font: FontId,
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    /// Width at size 1.
    pub width: f32,
    pub lacks: bool,
}

/// A font that can be drawn with, and that texts are laid out with.
struct Type<'f> {
    font: Font,
    face: Face<'f>,
}

struct Cut {
    own: Type<'static>,
    lines: HashMap<String, Rc<Shaped>>,
    words: HashMap<String, f32>,
}

/// Our two fonts, those that help out, and what was already worked out with them.
pub struct Letters<'f> {
    regular: Cut,
    bold: Cut,
    pub(super) shelf: &'f Shelf,
    /// By the number on the shelf; nothing where a file is no font after all.
    spares: BTreeMap<usize, Option<Type<'f>>>,
    /// What signs that ours do not draw are drawn with.
    pub(super) signs: HashMap<(Weight, String), Rc<[Piece]>>,
}

impl<'f> Letters<'f> {
    pub fn new(shelf: &'f Shelf) -> Result<Self, PdfError> {
        let (regular, bold) = (Cut::new(REGULAR)?, Cut::new(BOLD)?);
        Ok(Self { regular, bold, shelf, spares: BTreeMap::new(), signs: HashMap::new() })
    }

    pub fn font(&self, id: FontId) -> Option<&Font> {
        self.type_of(id).map(|known| &known.font)
    }

    pub(super) fn face(&self, id: FontId) -> Option<&Face<'f>> {
        self.type_of(id).map(|known| &known.face)
    }

    fn type_of(&self, id: FontId) -> Option<&Type<'f>> {
        match id {
            FontId::Own(Weight::Regular) => Some(&self.regular.own),
            FontId::Own(Weight::Bold) => Some(&self.bold.own),
            FontId::Spare(n) => self.spares.get(&n)?.as_ref(),
        }
    }

    /// Takes a font from the shelf.
    pub(super) fn load(&mut self, n: usize) {
        let shelf = self.shelf;
        self.spares.entry(n).or_insert_with(|| {
            let (data, index) = shelf.data(n)?;
            let font = Font::new(Arc::clone(data).into(), index)?;
            Some(Type { font, face: Face::from_slice(data, index)? })
        });
    }

    /// Whether a font of the machine was of help.
    pub fn had_help(&self) -> bool {
        self.spares.values().any(Option::is_some)
    }

    /// Whether a font has all signs of a text.
    pub(super) fn has(&self, id: FontId, words: &str) -> bool {
        let has = |face: &Face<'_>, c| is_ignorable(c) || face.glyph_index(c).is_some();
        self.face(id).is_some_and(|face| words.chars().all(|c| has(face, c)))
    }

    fn cut(&mut self, weight: Weight) -> &mut Cut {
        match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        }
    }

    /// The glyphs of one line.
    pub fn shape(&mut self, words: &str, weight: Weight) -> Rc<Shaped> {
        if let Some(known) = self.cut(weight).lines.get(words) {
            return Rc::clone(known);
        }
        let runs = self.runs(words, weight);
        let blank = if words.ends_with(' ') { self.width(" ", weight) } else { 0.0 };
        let width = width(&runs) - blank;
        let shaped = Rc::new(Shaped { width, lacks: runs.iter().any(|r| r.lacks), runs });
        self.cut(weight).lines.insert(words.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// Width of a word at size 1.
    fn width(&mut self, word: &str, weight: Weight) -> f32 {
        if let Some(known) = self.cut(weight).words.get(word) {
            return *known;
        }
        let width = width(&self.runs(word, weight));
        self.cut(weight).words.insert(word.to_owned(), width);
        width
    }

    /// Width of a text on one line, at size 1.
    pub fn measure(&mut self, line: &str, weight: Weight) -> f32 {
        let blank = self.width(" ", weight);
        let widths = text::words(line).map(|word| self.width(word, weight) + blank);
        (widths.sum::<f32>() - blank).max(0.0)
    }

    /// Lines at most `room` wide at size 1, cut between words, in a word only where it is longer.
    pub fn wrap(&mut self, words: &str, weight: Weight, room: f32) -> Vec<Rc<Shaped>> {
        let blank = self.width(" ", weight);
        let mut lines = Vec::new();
        let mut line = String::new();
        let mut used = 0.0;
        for word in text::words(words) {
            for piece in self.pieces(word, weight, room) {
                let wide = self.width(piece, weight);
                let starts = piece.as_ptr() == word.as_ptr();
                let gap = if line.is_empty() || !starts { 0.0 } else { blank };
                if !line.is_empty() && used + gap + wide > room {
                    // Who reads the lines in a row must not take two words for one.
                    if starts {
                        line.push(' ');
                    }
                    lines.push(std::mem::take(&mut line));
                    used = 0.0;
                }
                if !line.is_empty() && starts {
                    line.push(' ');
                    used += blank;
                }
                line.push_str(piece);
                used += wide;
            }
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines.iter().map(|line| self.shape(line, weight)).collect()
    }

    /// A word, in parts where it is wider than a line.
    fn pieces<'w>(&mut self, word: &'w str, weight: Weight, room: f32) -> Vec<&'w str> {
        if self.width(word, weight) <= room {
            return vec![word];
        }
        let mut pieces = Vec::new();
        let ends: Vec<usize> =
            word.grapheme_indices(true).map(|(at, cluster)| at + cluster.len()).collect();
        let (mut start, mut next) = (0, 0);
        while next < ends.len() {
            let first = next;
            let mut used = 0.0;
            while let Some(&end) = ends.get(next) {
                let from = if next == first { start } else { ends[next - 1] };
                used += self.width(&word[from..end], weight);
                if next > first && used > room {
                    break;
                }
                next += 1;
            }
            // Side by side, letters may stand further apart than each alone.
            while next - first > 1 && width(&self.runs(&word[start..ends[next - 1]], weight)) > room
            {
                next -= 1;
            }
            // Parts of a place, or of a name, are parted where they meet.
            if next < ends.len() {
                let piece = &word[start..ends[next - 1]];
                if let Some(at) = piece.rfind(['/', '-']).filter(|&at| at > 0) {
                    let end = start + at + 1;
                    next = ends.iter().position(|&e| e == end).map_or(next, |n| n + 1);
                }
            }
            pieces.push(&word[start..ends[next - 1]]);
            start = ends[next - 1];
        }
        pieces
    }
}

impl Cut {
    fn new(data: &'static [u8]) -> Result<Self, PdfError> {
        let font = Font::new(data.into(), 0).ok_or(PdfError::Font)?;
        let face = Face::from_slice(data, 0).ok_or(PdfError::Font)?;
        Ok(Self { own: Type { font, face }, lines: HashMap::new(), words: HashMap::new() })
    }
}

fn width(runs: &[Run]) -> f32 {
    runs.iter().map(|run| run.width).sum()
}

#[cfg(test)]
mod tests {
    use super::super::fonts::Fonts;
    use super::*;

    fn none() -> Shelf {
        Shelf::new(Fonts::None)
    }

    /// Chinese and Korean in one collection, and pictures.
    fn some() -> Shelf {
        Shelf::new(Fonts::Folder(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/fonts").into()))
    }

    fn fonts(shelf: &Shelf, words: &str) -> Vec<(String, usize, bool)> {
        let mut letters = Letters::new(shelf).unwrap();
        let line = letters.shape(words, Weight::Regular);
        let seen = |run: &Run| {
            let spare = matches!(run.font, FontId::Spare(_));
            (run.text.clone(), run.glyphs.len(), spare)
        };
        line.runs.iter().map(seen).collect()
    }

    #[test]
    fn what_ours_lacks_is_taken_from_a_font_that_has_it() {
        let shelf = some();
        let seen = fonts(&shelf, "Büro 東京支社, 서울");
        assert_eq!(
            seen,
            [
                ("Büro ".to_owned(), 5, false),
                ("東京支社".to_owned(), 4, true),
                (", ".to_owned(), 2, false),
                ("서울".to_owned(), 2, true)
            ]
        );
        let mut letters = Letters::new(&shelf).unwrap();
        let line = letters.shape("a東b", Weight::Bold);
        assert!(!line.lacks && letters.had_help());
        assert_eq!(line.runs.iter().map(|r| r.text.as_str()).collect::<String>(), "a東b");
        // Not even this folder has Thai.
        assert!(letters.shape("ส", Weight::Bold).lacks);
    }

    #[test]
    fn joined_pictures_are_one_glyph_or_their_parts() {
        let shelf = some();
        assert_eq!(fonts(&shelf, "👩‍👩‍👧‍👦"), [("👩‍👩‍👧‍👦".to_owned(), 1, true)]);
        assert_eq!(fonts(&shelf, "🇩🇪"), [("🇩🇪".to_owned(), 1, true)]);
        // A joined picture that no font has: fire is there, a firefighter is not.
        let parts = fonts(&shelf, "👩‍🔥");
        let seen: String = parts.iter().map(|(text, ..)| text.as_str()).collect();
        assert_eq!(seen, "👩‍🔥");
        assert!(parts.iter().all(|(.., spare)| *spare), "{parts:?}");
        // Parts of which our own font has one: better that than nothing.
        let mut letters = Letters::new(&shelf).unwrap();
        let line = letters.shape("😀\u{200d}☎", Weight::Regular);
        assert!(!line.lacks);
        let shelf = none();
        assert_eq!(fonts(&shelf, "👩‍👩‍👧"), [("👩‍👩‍👧".to_owned(), 1, false)]);
    }

    #[test]
    fn nobody_looks_for_fonts_while_ours_has_all() {
        let shelf = some();
        let mut letters = Letters::new(&shelf).unwrap();
        letters.shape("Zürich, Łódź, Αθήνα, Київ ☎ ✓ — שלום مرحبا", Weight::Regular);
        assert!(!letters.had_help());
        assert!(letters.signs.is_empty());
    }

    #[test]
    fn a_line_that_was_cut_ends_with_a_blank_that_takes_no_room() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        let lines = letters.wrap("one two threeandalongword", Weight::Regular, 5.0);
        let texts: Vec<String> =
            lines.iter().map(|l| l.runs.iter().map(|r| r.text.as_str()).collect()).collect();
        assert_eq!(texts[0], "one two ");
        assert!(texts[1..].iter().all(|line| !line.ends_with(' ')), "{texts:?}");
        assert!((lines[0].width - letters.measure("one two", Weight::Regular)).abs() < 0.05);
    }

    #[test]
    fn what_the_font_lacks_is_drawn_as_a_replacement_and_keeps_its_text() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        let line = letters.shape("a東b", Weight::Regular);
        let glyphs = &line.runs[0].glyphs;
        assert_eq!(glyphs.len(), 3);
        assert_eq!(&line.runs[0].text[glyphs[1].text_range.clone()], "東");
        let lone = letters.shape("\u{fffd}", Weight::Regular);
        assert_eq!(glyphs[1].glyph_id, lone.runs[0].glyphs[0].glyph_id);
    }

    #[test]
    fn latin_greek_and_cyrillic_are_in_both_fonts() {
        let shelf = none();
        let letters = Letters::new(&shelf).unwrap();
        for c in "AaÄéœŒßÇçŁőŞğΩμέЖяЇ€§×–—…“”«»☎✓".chars() {
            for cut in [&letters.regular, &letters.bold] {
                assert!(cut.own.face.glyph_index(c).is_some(), "{c}");
            }
        }
    }

    #[test]
    fn lines_are_no_wider_than_their_room_and_lose_nothing() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        let words = format!("one two {} three", "long".repeat(40));
        let lines = letters.wrap(&words, Weight::Regular, 10.0);
        let all: String =
            lines.iter().flat_map(|l| l.runs.iter().map(|r| r.text.as_str())).collect();
        assert_eq!(all.replace(' ', ""), words.replace(' ', ""));
        assert!(lines.iter().all(|l| l.width <= 10.001), "{:?}", lines.len());
    }

    #[test]
    fn pieces_of_a_word_whose_letters_stand_apart_fit_too() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        for word in ["A", "AV", "W", "é"] {
            let lines = letters.wrap(&word.repeat(600), Weight::Regular, 40.0);
            let widest = lines.iter().map(|l| l.width).fold(0.0, f32::max);
            assert!(widest <= 40.001 && widest > 35.0, "{word}: {widest}");
        }
    }

    #[test]
    fn every_letter_is_in_the_text_of_a_glyph() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        for words in ["Staff configured, office", "لا بأس", "Zu\u{308}rich 👩‍👩‍👧 e\u{301}"]
        {
            let line = letters.shape(words, Weight::Regular);
            for run in &line.runs {
                let mut covered = vec![false; run.text.len()];
                for glyph in &run.glyphs {
                    covered[glyph.text_range.clone()].fill(true);
                }
                assert!(covered.iter().all(|c| *c), "{words}");
            }
        }
    }

    #[test]
    fn right_to_left_text_is_laid_from_right_to_left() {
        let shelf = none();
        let mut letters = Letters::new(&shelf).unwrap();
        let line = letters.shape("ab אבג", Weight::Regular);
        let last = line.runs.last().unwrap();
        let ranges: Vec<usize> = last.glyphs.iter().map(|g| g.text_range.start).collect();
        assert!(ranges.windows(2).all(|w| w[0] > w[1]), "{ranges:?}");
    }
}
