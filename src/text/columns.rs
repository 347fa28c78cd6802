//! Columns on a terminal: how wide a text is, and texts made as wide as a column.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells a text takes on a terminal; combining characters take none, wide ones two.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// The words between which a text may be cut into lines: a no-break space holds what stands beside it together.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let blank = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}');
    text.split(blank).filter(|word| !word.is_empty())
}

/// The text with blanks behind it up to `cells`; a wider one stays whole.
#[must_use]
pub fn pad_right(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(width(text))))
}

/// The text with blanks before it up to `cells`; a wider one stays whole.
#[must_use]
pub fn pad_left(text: &str, cells: usize) -> String {
    format!("{}{text}", " ".repeat(cells.saturating_sub(width(text))))
}

/// The text cut to at most `cells`, with `…` for what is missing; never cuts a character in two.
#[must_use]
pub fn fit(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut out = String::new();
    let room = cells.saturating_sub(1);
    let mut used = 0;
    for cluster in text.graphemes(true) {
        used += width(cluster);
        if used > room {
            break;
        }
        out.push_str(cluster);
    }
    if cells > 0 {
        out.push('…');
    }
    out
}
