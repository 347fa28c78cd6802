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

/// A name, cut in its middle where it is wider than `room`: names that begin alike are told apart by how they end.
pub(super) fn cut_name(name: &str, size: f32, room: i32) -> String {
    let fits = |words: &str| measure(words, size) <= room;
    let clusters: Vec<&str> = name.graphemes(true).collect();
    let shortened = |kept: usize| {
        let end = clusters.len() - kept / 2;
        format!("{}…{}", clusters[..kept - kept / 2].concat(), clusters[end..].concat())
    };
    if fits(name) {
        return name.to_owned();
    }
    let kept = (1..clusters.len()).rev().find(|&kept| fits(&shortened(kept)));
    kept.map_or_else(|| cut(name, size, room), shortened)
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
    fn a_name_is_cut_in_its_middle() {
        let names = ["strasbourg-hopital-nord-gw-01", "strasbourg-hopital-nord-gw-02"];
        let shown = names.map(|name| cut_name(name, 13.0, 150));
        assert!(shown.iter().all(|name| measure(name, 13.0) <= 150), "{shown:?}");
        assert!(shown[0].starts_with("stras") && shown[0].ends_with("01"), "{shown:?}");
        assert_ne!(shown[0], shown[1]);
        assert_eq!(cut_name("short", 13.0, 200), "short");
        assert_eq!(cut_name("東京", 13.0, 3), cut("東京", 13.0, 3));
    }

    #[test]
    fn lines_hold_every_word() {
        let lines = wrap("one two three four five six seven", 12.0, 60);
        assert_eq!(lines.join(" "), "one two three four five six seven");
        assert!(lines.len() > 2);
    }
}
