//! One line of text being typed: its keys, and the part of it that fits.

use crate::text::{visible, width};
use crate::tui::action::Action;
use crate::tui::theme::{Theme, Tone};
use ratatui::text::Span;
use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;

/// Does what an action of the text context says; tells whether it was one.
pub fn edit(input: &mut Input, action: Action) -> bool {
    let request = match action {
        Action::CharLeft => InputRequest::GoToPrevChar,
        Action::CharRight => InputRequest::GoToNextChar,
        Action::WordLeft => InputRequest::GoToPrevWord,
        Action::WordRight => InputRequest::GoToNextWord,
        Action::LineStart => InputRequest::GoToStart,
        Action::LineEnd => InputRequest::GoToEnd,
        Action::EraseBack => InputRequest::DeletePrevChar,
        Action::EraseForward => InputRequest::DeleteNextChar,
        Action::EraseWord => InputRequest::DeletePrevWord,
        Action::EraseToStart => InputRequest::DeleteFromStart,
        Action::EraseToEnd => InputRequest::DeleteTillEnd,
        _ => return false,
    };
    input.handle(request);
    true
}

/// Types one sign.
pub fn type_char(input: &mut Input, c: char) {
    input.handle(InputRequest::InsertChar(c));
}

/// Puts pasted text in: ends of lines and tabs become blanks, so that it stays one line.
pub fn paste(input: &mut Input, text: &str) {
    // More than any field can use; a whole file on the clipboard must not hang the form.
    const MOST: usize = 2000;
    let mut blank = false;
    for c in text.trim_matches(['\r', '\n']).chars().take(MOST) {
        let c = if matches!(c, '\r' | '\n' | '\t') { ' ' } else { c };
        if !(c == ' ' && blank) {
            type_char(input, c);
        }
        blank = c == ' ';
    }
}

/// A line that is only proposed at first: the first sign or paste replaces it, and any other key makes it one's own.
pub struct Proposed {
    input: Input,
    fresh: bool,
}

impl Proposed {
    /// A line with what is proposed.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { input: Input::new(text), fresh: true }
    }

    /// What is in it.
    #[must_use]
    pub fn value(&self) -> &str {
        self.input.value()
    }

    /// Puts something else in it.
    pub fn put(&mut self, text: String) {
        self.input = Input::new(text);
    }

    /// Makes it one's own.
    pub const fn keep(&mut self) {
        self.fresh = false;
    }

    /// Types one sign.
    pub fn type_char(&mut self, c: char) {
        type_char(self.own(), c);
    }

    /// Puts pasted text in.
    pub fn paste(&mut self, text: &str) {
        paste(self.own(), text);
    }

    /// Does what an action of the text context says; tells whether it was one.
    pub fn edit(&mut self, action: Action) -> bool {
        edit(&mut self.input, action)
    }

    fn own(&mut self) -> &mut Input {
        if std::mem::take(&mut self.fresh) {
            self.input.reset();
        }
        &mut self.input
    }

    /// The part of it that fits into `cells` as it is drawn, and the cursor's column in it.
    #[must_use]
    pub fn window(&self, cells: usize, theme: Theme) -> (Span<'static>, usize) {
        let (shown, column) = window(&self.input, cells);
        let tone = if self.fresh { Tone::Fresh } else { Tone::Text };
        (Span::styled(shown, theme.style(tone)), column)
    }
}

/// The part of the text that fits into `cells`, around the cursor, and the cursor's column in it.
#[must_use]
pub fn window(input: &Input, cells: usize) -> (String, usize) {
    let value = input.value();
    let before: String = value.chars().take(input.cursor()).collect();
    let after: String = value.chars().skip(input.cursor()).collect();
    let (before, after) = (visible(&before).into_owned(), visible(&after).into_owned());
    let room = cells.saturating_sub(1);
    let mut start = before.as_str();
    while width(start) > room {
        let cut = start.graphemes(true).next().map_or(0, str::len);
        if cut == 0 {
            break;
        }
        start = &start[cut..];
    }
    let column = width(start);
    let mut shown = start.to_owned();
    let mut used = column;
    for cluster in after.graphemes(true) {
        used += width(cluster);
        if used > cells {
            break;
        }
        shown.push_str(cluster);
    }
    (shown, column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paste_stays_one_line() {
        let mut input = Input::default();
        paste(&mut input, "\r\none\r\n\ttwo\n");
        assert_eq!(input.value(), "one two");
        paste(&mut input, &"x".repeat(100_000));
        assert!(input.value().len() < 3000);
    }

    #[test]
    fn the_window_keeps_the_cursor_in_sight_and_cuts_no_wide_sign() {
        let input = Input::new("東京 Zürich, a long name".to_owned());
        let (shown, column) = window(&input, 10);
        assert!(width(&shown) <= 10 && column <= 9, "{shown} {column}");
        let start = input.clone().with_cursor(0);
        assert_eq!(window(&start, 5), ("東京 ".to_owned(), 0));
        assert_eq!(window(&start, 1).1, 0);
        assert_eq!(window(&input, 0).0, "");
    }
}
