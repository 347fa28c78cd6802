//! Glyphs of a text: which font draws which of its signs, and which letters each glyph stands for.

use super::letters::{FontId, Letters, Run, Weight};
use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Face, Feature, UnicodeBuffer};
use std::ops::Range;
use std::rc::Rc;
use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation;

/// Drawn in place of what no font has.
pub const REPLACEMENT: char = '\u{fffd}';

/// A part of a sign that one font draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    range: Range<usize>,
    font: FontId,
    /// No font has it.
    lacks: bool,
}

/// Text of one font as it is drawn, with the way back to the original.
struct Segment {
    font: FontId,
    /// Where it starts in the original.
    start: usize,
    text: String,
    /// Where each cluster starts in `text` and in the original, from where the segment starts.
    starts: Vec<(usize, usize)>,
    lacks: bool,
}

impl Letters<'_> {
    /// The runs of a line, from left to right.
    pub(super) fn runs(&mut self, words: &str, weight: Weight) -> Vec<Run> {
        if words.chars().all(reads_rightwards) {
            return self.directed(words, weight, Direction::LeftToRight);
        }
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
                runs.extend(self.directed(&words[range], weight, direction));
            }
        }
        runs
    }

    fn directed(&mut self, words: &str, weight: Weight, direction: Direction) -> Vec<Run> {
        let segments = self.segments(words, weight);
        let ends = segments.iter().skip(1).map(|s| s.start).chain([words.len()]);
        let mut runs: Vec<Run> = segments
            .iter()
            .zip(ends)
            .filter_map(|(segment, end)| {
                let face = self.face(segment.font)?;
                Some(run(face, segment, &words[segment.start..end], direction))
            })
            .collect();
        if direction == Direction::RightToLeft {
            runs.reverse();
        }
        runs
    }

    fn segments(&mut self, words: &str, weight: Weight) -> Vec<Segment> {
        let own = FontId::Own(weight);
        let mut segments: Vec<Segment> = Vec::new();
        for (at, cluster) in words.grapheme_indices(true) {
            if !is_joined(cluster) && self.has(own, cluster) {
                add(&mut segments, own, at, Some(cluster));
                continue;
            }
            for piece in self.sign(cluster, weight).iter() {
                let text = (!piece.lacks).then(|| &cluster[piece.range.clone()]);
                add(&mut segments, piece.font, at + piece.range.start, text);
            }
        }
        segments
    }

    /// What a sign that our own font does not draw as a whole is drawn with.
    fn sign(&mut self, cluster: &str, weight: Weight) -> Rc<[Piece]> {
        let key = (weight, cluster.to_owned());
        if let Some(known) = self.signs.get(&key) {
            return Rc::clone(known);
        }
        let found: Rc<[Piece]> = if is_joined(cluster) {
            self.joined(cluster, weight).into()
        } else {
            [self.single(cluster, 0..cluster.len(), weight)].into()
        };
        self.signs.insert(key, Rc::clone(&found));
        found
    }

    /// A joined sign whole, else its parts, else one sign for all of it.
    fn joined(&mut self, cluster: &str, weight: Weight) -> Vec<Piece> {
        let whole = 0..cluster.len();
        for n in self.candidates(cluster, weight) {
            if self.glyphs(n, cluster) == Some(1) {
                return vec![Piece { range: whole, font: FontId::Spare(n), lacks: false }];
            }
        }
        let parts: Vec<Piece> =
            parts(cluster).into_iter().map(|range| self.single(cluster, range, weight)).collect();
        if parts.iter().all(|part| part.lacks) {
            return vec![Piece { range: whole, font: FontId::Own(weight), lacks: true }];
        }
        parts
    }

    fn single(&mut self, cluster: &str, range: Range<usize>, weight: Weight) -> Piece {
        let own = FontId::Own(weight);
        let part = &cluster[range.clone()];
        if self.has(own, part) {
            return Piece { range, font: own, lacks: false };
        }
        let spare =
            self.candidates(part, weight).into_iter().find(|&n| self.glyphs(n, part).is_some());
        let font = spare.map_or(own, FontId::Spare);
        Piece { range, font, lacks: spare.is_none() }
    }

    /// Faces that may draw a sign, the likeliest first: they need not have all of it.
    fn candidates(&self, cluster: &str, weight: Weight) -> Vec<usize> {
        let pictures = cluster.chars().any(is_picture).then(|| self.shelf.pictures(weight));
        let mut faces: Vec<usize> = pictures.unwrap_or_default().to_vec();
        faces.extend(cluster.chars().filter_map(|c| self.shelf.face_of(c, weight)));
        faces
    }

    /// With how many glyphs side by side a spare face draws a sign; `None` when it lacks some of it.
    fn glyphs(&mut self, n: usize, cluster: &str) -> Option<usize> {
        self.load(n);
        let face = self.face(FontId::Spare(n))?;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(cluster);
        buffer.guess_segment_properties();
        let output = rustybuzz::shape(face, &[], buffer);
        let all = !output.is_empty() && output.glyph_infos().iter().all(|g| g.glyph_id != 0);
        let wide = output.glyph_positions().iter().filter(|at| at.x_advance > 0).count();
        all.then_some(wide)
    }
}

/// Adds a piece of text, or a sign in its place, to the last segment or a new one.
fn add(segments: &mut Vec<Segment>, font: FontId, at: usize, text: Option<&str>) {
    if segments.last().is_none_or(|last| last.font != font) {
        let text = String::new();
        segments.push(Segment { font, start: at, text, starts: Vec::new(), lacks: false });
    }
    let Some(segment) = segments.last_mut() else { return };
    segment.starts.push((segment.text.len(), at - segment.start));
    segment.lacks |= text.is_none();
    match text {
        Some(text) => segment.text.push_str(text),
        None => segment.text.push(REPLACEMENT),
    }
}

/// Whether a character is certain to need no reordering: all before the first right-to-left script.
fn reads_rightwards(c: char) -> bool {
    c < '\u{590}'
}

/// Joiners and variation selectors have no glyph of their own.
pub fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0020}'..='\u{e007f}')
}

/// Signs of which coloured fonts have pictures.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2190}'..='\u{2bff}' | '\u{20e3}')
}

/// Whether several signs are to be drawn as one picture: families, flags, tones of skin, keys.
fn is_joined(cluster: &str) -> bool {
    let mut signs = cluster.chars();
    // Most clusters are one letter.
    if signs.next().is_none() || signs.next().is_none() {
        return false;
    }
    let regional = |c: char| matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
    let joins =
        |c: char| matches!(c, '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{20e3}');
    cluster.chars().skip(1).any(joins)
        || cluster.chars().filter(|c| regional(*c)).count() > 1
        || (cluster.contains('\u{200d}') && cluster.chars().any(is_picture))
}

/// The signs that a joined one is made of, each with the joiners after it.
fn parts(cluster: &str) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (at, c) in cluster.char_indices() {
        let end = at + c.len_utf8();
        match parts.last_mut() {
            Some(last) if is_ignorable(c) => last.end = end,
            _ => parts.push(at..end),
        }
    }
    parts
}

#[allow(clippy::cast_precision_loss, reason = "font units are far below 2^23")]
fn run(face: &Face<'_>, segment: &Segment, words: &str, direction: Direction) -> Run {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&segment.text);
    buffer.guess_segment_properties();
    buffer.set_direction(direction);
    // A ligature for show is one glyph of several letters, which not every reader finds or copies. In other fonts
    // it may be what joins a picture.
    let plain =
        [b"liga", b"clig", b"dlig"].map(|feature| Feature::new(Tag::from_bytes(feature), 0, ..));
    let features = if matches!(segment.font, FontId::Own(_)) { plain.as_slice() } else { &[] };
    let output = rustybuzz::shape(face, features, buffer);
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
                original(segment, &clusters, info.cluster as usize, words.len()),
                None,
            )
        })
        .collect();
    Run { font: segment.font, text: words.to_owned(), glyphs, width, lacks: segment.lacks }
}

/// The bytes of the original that a glyph stands for: from its cluster to the next that has a glyph.
fn original(segment: &Segment, clusters: &[usize], at: usize, len: usize) -> Range<usize> {
    let back = |at: usize| {
        let next = segment.starts.partition_point(|&(start, _)| start <= at);
        segment.starts.get(next.saturating_sub(1)).map_or(0, |&(_, original)| original)
    };
    let start = back(at);
    let after = clusters.partition_point(|&cluster| cluster <= at);
    let next = clusters[after..].iter().map(|&cluster| back(cluster)).find(|&next| next > start);
    start..next.unwrap_or(len)
}
