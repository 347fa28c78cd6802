//! Words in the boxes of the drawing: how wide they are, where they are cut and where they wrap.

use super::super::super::extent::extent;
use unicode_segmentation::UnicodeSegmentation;

/// Width of the words at a size, in the units of the drawing: never less than they are drawn.
pub(super) fn measure(words: &str, size: f32) -> i32 {
    pixels(extent(words) * size)
}

#[allow(clippy::cast_possible_truncation, reason = "names and sentences are far below 2^31 wide")]
fn pixels(width: f32) -> i32 {
    width.ceil().min(1.0e6) as i32
}

/// The words, cut with `…` where they are wider than `room`.
pub(super) fn cut(words: &str, size: f32, room: i32) -> String {
    if measure(words, size) <= room {
        return words.to_owned();
    }
    let mut out = String::new();
    let mut used = extent("…");
    for cluster in words.graphemes(true) {
        used += extent(cluster);
        if pixels(used * size) > room {
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
        assert!(measure(&shown, 13.0) <= 200, "{shown}");
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
