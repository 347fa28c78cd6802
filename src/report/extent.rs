//! How wide words are on a reader's screen at most, whichever of the fonts that are asked for is there.

use super::pdf::BOLD;
use rustybuzz::ttf_parser::Face;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// `DejaVu Sans` in bold is the widest of the fonts; the one of the PDF is the same, set closer by this.
const CONDENSED: f32 = 0.9;
/// A sign of two cells, as wide as the widest pictures are.
const WIDE: f32 = 1.3;
/// A letter that the font lacks.
const OTHER: f32 = 1.0;

static FACE: LazyLock<Option<Face<'static>>> = LazyLock::new(|| Face::parse(BOLD, 0).ok());

/// Width at size 1.
pub(super) fn extent(words: &str) -> f32 {
    words.graphemes(true).map(cluster).sum()
}

fn cluster(cluster: &str) -> f32 {
    if cluster.width() >= 2 && cluster.chars().all(|c| letter(c).is_none_or(|w| w == 0.0)) {
        return WIDE;
    }
    cluster.chars().map(|c| letter(c).unwrap_or_else(|| if is_mark(c) { 0.0 } else { OTHER })).sum()
}

/// Marks and joiners stand on the letter before them.
fn is_mark(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) == 0
}

/// Width of a letter that the font has.
fn letter(c: char) -> Option<f32> {
    let face = FACE.as_ref()?;
    let advance = face.glyph_hor_advance(face.glyph_index(c)?)?;
    Some(f32::from(advance) / f32::from(face.units_per_em()) / CONDENSED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_as_wide_as_they_are_drawn() {
        assert!(extent(&"W".repeat(64)) > 70.0);
        assert!(extent("QG%@mw") > 5.5, "{}", extent("QG%@mw"));
        assert!(extent("il") < 0.8);
        assert!(extent("東京") > 2.0 && extent("👩‍👩‍👧") < 1.5);
        assert!((extent("e\u{301}") - extent("e")).abs() < 0.01);
    }
}
