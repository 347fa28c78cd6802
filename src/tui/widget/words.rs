//! Sentences broken into lines of a pane.

use crate::text::width;
use unicode_segmentation::UnicodeSegmentation;

/// The text in lines of at most `cells`, broken at blanks, or anywhere where a word is longer than a line.
#[must_use]
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let gap = usize::from(!line.is_empty());
            if width(&line) + gap + width(word) <= cells {
                if gap == 1 {
                    line.push(' ');
                }
                line.push_str(word);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for cluster in word.graphemes(true) {
                if width(&line) + width(cluster) > cells && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(cluster);
            }
        }
        lines.push(line);
    }
    lines
}

/// A page whose lines are laid out already, in lines of at most `cells`: what is too wide goes on below, behind the bar
/// that parts the numbers of lines from a file.
#[must_use]
pub fn fold_page(page: &str, cells: usize) -> String {
    let mut lines = Vec::new();
    for line in page.lines() {
        if width(line) <= cells {
            lines.push(line.to_owned());
            continue;
        }
        let bar =
            line.find('|').filter(|&at| line[..at].chars().all(|c| c == ' ' || c.is_ascii_digit()));
        let margin = match bar {
            Some(at) => format!("{}|   ", " ".repeat(at)),
            None => " ".repeat(line.len() - line.trim_start().len()),
        };
        let (first, rest) = part(line, cells);
        lines.push(first.trim_end().to_owned());
        let room = cells.saturating_sub(width(&margin));
        lines.extend(wrap(rest.trim(), room).into_iter().map(|rest| format!("{margin}{rest}")));
    }
    lines.join("\n")
}

/// What of a line is in `cells`, up to a blank where there is one behind its margin, and the rest.
fn part(line: &str, cells: usize) -> (&str, &str) {
    let mut used = 0;
    let mut end = line.len();
    let mut blank = None;
    let mut written = false;
    for (at, cluster) in line.grapheme_indices(true) {
        used += width(cluster);
        if used > cells {
            end = at;
            break;
        }
        if cluster == " " && written {
            blank = Some(at);
        }
        written |= cluster.chars().any(char::is_alphanumeric);
    }
    line.split_at(blank.unwrap_or(end))
}

/// Items side by side in lines of at most `cells`, none broken in two.
#[must_use]
pub fn wrap_items(items: &[String], cells: usize) -> Vec<String> {
    const GAP: &str = "   ";
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if width(line) + GAP.len() + width(item) <= cells => {
                line.push_str(GAP);
                line.push_str(item);
            }
            _ => lines.push(item.clone()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_laid_out_goes_on_behind_its_bar() {
        let page = "error: no\n  |\n1 | (a: 1)\n  |  ^ fields here: name, notes\n";
        let folded = "error: no\n  |\n1 | (a: 1)\n  |  ^ fields here:\n  |   name, notes";
        assert_eq!(fold_page(page, 20), folded);
        assert_eq!(fold_page(page, 40), page.trim_end());
        for cells in 0..30 {
            let letters = |s: &str| s.chars().filter(|c| c.is_alphanumeric()).count();
            assert_eq!(letters(&fold_page(page, cells)), letters(page), "{cells}");
        }
    }

    #[test]
    fn lines_are_broken_at_blanks_and_long_words_anywhere() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("incomprehensible", 6), ["incomp", "rehens", "ible"]);
        assert_eq!(wrap("東京東京", 5), ["東京", "東京"]);
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("a\nb", 5), ["a", "b"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
    }
}
