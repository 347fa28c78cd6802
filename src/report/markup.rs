//! Markup being written: pieces one after another, texts made harmless.

use std::fmt::{Display, Write};

/// HTML, SVG or another markup that grows piece by piece.
#[derive(Debug, Clone, Default)]
pub struct Markup(String);

impl Markup {
    /// Adds a piece as it stands.
    pub fn add(&mut self, piece: impl Display) {
        // Writing to a String cannot fail.
        let _written = write!(self.0, "{piece}");
    }

    /// The whole.
    #[must_use]
    pub fn finish(self) -> String {
        self.0
    }
}

/// A text in which nothing is markup, in an element or an attribute; what XML cannot hold becomes `�`.
#[must_use]
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push('\u{fffd}');
            }
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_stays_markup() {
        assert_eq!(escape("<b a='x' b=\"y\">&"), "&lt;b a=&#39;x&#39; b=&quot;y&quot;&gt;&amp;");
        assert_eq!(escape("a\u{1b}b\u{ffff}\nc"), "a\u{fffd}b\u{fffd} c");
    }
}
