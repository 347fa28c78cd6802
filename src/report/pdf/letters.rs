//! Letters: which glyphs a text is drawn with, how wide it is, and where it is cut into lines.

use super::PdfError;
use crate::text;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Face, Feature, UnicodeBuffer};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed.ttf");
pub const BOLD: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSansCondensed-Bold.ttf");
/// Drawn in place of what the fonts lack.
pub const REPLACEMENT: char = '\u{fffd}';

/// Thickness of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// One line of glyphs, from left to right.
#[derive(Debug)]
pub struct Shaped {
    pub weight: Weight,
    pub runs: Vec<Run>,
    /// Width at size 1.
    pub width: f32,
    /// Whether the font lacks a letter of it.
    pub lacks: bool,
}

/// Glyphs of one direction and the text they stand for.
#[derive(Debug)]
pub struct Run {
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    /// Width at size 1.
    pub width: f32,
    lacks: bool,
}

struct Cut {
    font: Font,
    face: Face<'static>,
    lines: HashMap<String, Rc<Shaped>>,
    words: HashMap<String, f32>,
}

/// The two fonts, and what was already worked out with them.
pub struct Letters {
    regular: Cut,
    bold: Cut,
}

impl Letters {
    pub fn new() -> Result<Self, PdfError> {
        Ok(Self { regular: Cut::new(REGULAR)?, bold: Cut::new(BOLD)? })
    }

    pub fn font(&self, weight: Weight) -> &Font {
        match weight {
            Weight::Regular => &self.regular.font,
            Weight::Bold => &self.bold.font,
        }
    }

    fn cut(&mut self, weight: Weight) -> &mut Cut {
        match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        }
    }

    /// The glyphs of one line.
    pub fn shape(&mut self, words: &str, weight: Weight) -> Rc<Shaped> {
        let cut = self.cut(weight);
        if let Some(known) = cut.lines.get(words) {
            return Rc::clone(known);
        }
        let shaped = Rc::new(shape(&cut.face, words, weight));
        cut.lines.insert(words.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// Width of a word at size 1.
    fn width(&mut self, word: &str, weight: Weight) -> f32 {
        let cut = self.cut(weight);
        if let Some(known) = cut.words.get(word) {
            return *known;
        }
        let width = shape(&cut.face, word, weight).width;
        cut.words.insert(word.to_owned(), width);
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
            let cut = self.cut(weight);
            while next - first > 1
                && shape(&cut.face, &word[start..ends[next - 1]], weight).width > room
            {
                next -= 1;
            }
            pieces.push(&word[start..ends[next - 1]]);
            start = ends[next - 1];
        }
        pieces
    }
}

impl Cut {
    fn new(data: &'static [u8]) -> Result<Self, PdfError> {
        Ok(Self {
            font: Font::new(data.into(), 0).ok_or(PdfError::Font)?,
            face: Face::from_slice(data, 0).ok_or(PdfError::Font)?,
            lines: HashMap::new(),
            words: HashMap::new(),
        })
    }
}

fn shape(face: &Face<'_>, words: &str, weight: Weight) -> Shaped {
    let runs: Vec<Run> = if words.chars().all(reads_rightwards) {
        vec![run(face, words, Direction::LeftToRight)]
    } else {
        let bidi = BidiInfo::new(words, Some(Level::ltr()));
        let mut runs = Vec::new();
        for paragraph in &bidi.paragraphs {
            let (levels, ranges) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for range in ranges {
                let direction = if levels[range.start].is_rtl() {
                    Direction::RightToLeft
                } else {
                    Direction::LeftToRight
                };
                runs.push(run(face, &words[range], direction));
            }
        }
        runs
    };
    let lacks = runs.iter().any(|r| r.lacks);
    Shaped { weight, width: runs.iter().map(|r| r.width).sum(), runs, lacks }
}

/// Whether a character is certain to need no reordering: all before the first right-to-left script.
fn reads_rightwards(c: char) -> bool {
    c < '\u{590}'
}

/// A text as it is drawn: clusters the font lacks replaced, with the way back to the original.
struct Shown {
    text: String,
    /// Where each cluster starts in `text` and in the original.
    starts: Vec<(usize, usize)>,
    /// Whether any was replaced.
    lacks: bool,
}

fn shown(face: &Face<'_>, words: &str) -> Shown {
    let has = |c: char| face.glyph_index(c).is_some() || is_ignorable(c);
    let mut shown =
        Shown { text: String::with_capacity(words.len()), starts: Vec::new(), lacks: false };
    for (at, cluster) in words.grapheme_indices(true) {
        shown.starts.push((shown.text.len(), at));
        if cluster.chars().all(has) {
            shown.text.push_str(cluster);
        } else {
            shown.text.push(REPLACEMENT);
            shown.lacks = true;
        }
    }
    shown
}

/// Joiners and variation selectors have no glyph of their own.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

#[allow(clippy::cast_precision_loss, reason = "font units are far below 2^23")]
fn run(face: &Face<'_>, words: &str, direction: Direction) -> Run {
    let shown = shown(face, words);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&shown.text);
    buffer.guess_segment_properties();
    buffer.set_direction(direction);
    // A ligature for show is one glyph of several letters, which not every reader finds or copies.
    let plain =
        [b"liga", b"clig", b"dlig"].map(|feature| Feature::new(Tag::from_bytes(feature), 0, ..));
    let output = rustybuzz::shape(face, &plain, buffer);
    let mut clusters: Vec<usize> =
        output.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    clusters.sort_unstable();
    let em = face.units_per_em() as f32;
    let mut width = 0.0;
    let glyphs = output
        .glyph_infos()
        .iter()
        .zip(output.glyph_positions())
        .map(|(info, at)| {
            let scale = |units: i32| units as f32 / em;
            width += scale(at.x_advance);
            KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                scale(at.x_advance),
                scale(at.x_offset),
                scale(at.y_offset),
                scale(at.y_advance),
                original(&shown, &clusters, info.cluster as usize, words.len()),
                None,
            )
        })
        .collect();
    Run { text: words.to_owned(), glyphs, width, lacks: shown.lacks }
}

/// The bytes of the original that a glyph stands for: from its cluster to the next that has a glyph.
fn original(shown: &Shown, clusters: &[usize], at: usize, len: usize) -> Range<usize> {
    let back = |at: usize| {
        let next = shown.starts.partition_point(|&(start, _)| start <= at);
        shown.starts.get(next.saturating_sub(1)).map_or(0, |&(_, original)| original)
    };
    let start = back(at);
    let after = clusters.partition_point(|&cluster| cluster <= at);
    let next = clusters[after..].iter().map(|&cluster| back(cluster)).find(|&next| next > start);
    start..next.unwrap_or(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Letters {
        Letters::new().unwrap()
    }

    #[test]
    fn what_the_font_lacks_is_drawn_as_a_replacement_and_keeps_its_text() {
        let mut letters = letters();
        let line = letters.shape("a東b", Weight::Regular);
        let glyphs = &line.runs[0].glyphs;
        assert_eq!(glyphs.len(), 3);
        assert_eq!(&line.runs[0].text[glyphs[1].text_range.clone()], "東");
        let lone = letters.shape("\u{fffd}", Weight::Regular);
        assert_eq!(glyphs[1].glyph_id, lone.runs[0].glyphs[0].glyph_id);
    }

    #[test]
    fn latin_greek_and_cyrillic_are_in_both_fonts() {
        let letters = letters();
        for c in "AaÄéœŒßÇçŁőŞğΩμέЖяЇ€§×–—…“”«»☎✓".chars() {
            for cut in [&letters.regular, &letters.bold] {
                assert!(cut.face.glyph_index(c).is_some(), "{c}");
            }
        }
    }

    #[test]
    fn lines_are_no_wider_than_their_room_and_lose_nothing() {
        let mut letters = letters();
        let words = format!("one two {} three", "long".repeat(40));
        let lines = letters.wrap(&words, Weight::Regular, 10.0);
        let all: String =
            lines.iter().flat_map(|l| l.runs.iter().map(|r| r.text.as_str())).collect();
        assert_eq!(all.replace(' ', ""), words.replace(' ', ""));
        assert!(lines.iter().all(|l| l.width <= 10.001), "{:?}", lines.len());
    }

    #[test]
    fn pieces_of_a_word_whose_letters_stand_apart_fit_too() {
        let mut letters = letters();
        for word in ["A", "AV", "W", "é"] {
            let lines = letters.wrap(&word.repeat(600), Weight::Regular, 40.0);
            let widest = lines.iter().map(|l| l.width).fold(0.0, f32::max);
            assert!(widest <= 40.001 && widest > 35.0, "{word}: {widest}");
        }
    }

    #[test]
    fn every_letter_is_in_the_text_of_a_glyph() {
        let mut letters = letters();
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
        let mut letters = letters();
        let line = letters.shape("ab אבג", Weight::Regular);
        let last = line.runs.last().unwrap();
        let ranges: Vec<usize> = last.glyphs.iter().map(|g| g.text_range.start).collect();
        assert!(ranges.windows(2).all(|w| w[0] > w[1]), "{ranges:?}");
    }
}
