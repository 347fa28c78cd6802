//! How wide words are, as far as that can be told without a font: never less than they are drawn.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Width of the words at a size, in the units of the drawing.
pub(super) fn measure(words: &str, size: f32) -> i32 {
    pixels(words.graphemes(true).map(share).sum::<f32>() * size)
}

#[allow(clippy::cast_possible_truncation, reason = "names and sentences are far below 2^31 wide")]
fn pixels(width: f32) -> i32 {
    width.ceil().min(1.0e6) as i32
}

/// Width of a cluster as a share of the size of its letters.
fn share(cluster: &str) -> f32 {
    let Some(c) = cluster.chars().next() else { return 0.0 };
    match c {
        'i' | 'j' | 'l' | '\'' | '.' | ',' | ':' | ';' | '|' | '!' | 'I' | ' ' => 0.36,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.44,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 1.0,
        'A'..='Z' => 0.74,
        _ if cluster.width() >= 2 => 1.1,
        _ if c.is_uppercase() => 0.78,
        _ => 0.63,
    }
}

/// The words, cut with `…` where they are wider than `room`.
pub(super) fn cut(words: &str, size: f32, room: i32) -> String {
    if measure(words, size) <= room {
        return words.to_owned();
    }
    let mut out = String::new();
    let mut used = pixels(0.8 * size);
    for cluster in words.graphemes(true) {
        used += measure(cluster, size);
        if used > room {
            break;
        }
        out.push_str(cluster);
    }
    out.push('…');
    out
}

/// Lines of at most `room`, cut between words.
pub(super) fn wrap(words: &str, size: f32, room: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in crate::text::words(words) {
        match lines.last_mut() {
            Some(line)
                if measure(line, size) + measure(" ", size) + measure(word, size) <= room =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_fits_its_room() {
        let words = "Maximilian Ωμέγα 東京 ".repeat(20);
        let shown = cut(&words, 13.0, 200);
        assert!(measure(&shown, 13.0) <= 210, "{shown}");
        assert!(shown.ends_with('…'));
        assert_eq!(cut("short", 13.0, 200), "short");
    }

    #[test]
    fn lines_hold_every_word() {
        let lines = wrap("one two three four five six seven", 12.0, 60);
        assert_eq!(lines.join(" "), "one two three four five six seven");
        assert!(lines.len() > 2);
    }
}
