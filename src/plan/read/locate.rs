//! Lines and columns of byte positions, found in one pass when asked in order.

/// A position in a text that moves forward.
pub(super) struct Locator<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    column: usize,
}

impl<'t> Locator<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0, line: 1, column: 1 }
    }

    /// Line and column in characters of a byte position, both from 1.
    pub fn locate(&mut self, at: usize) -> (usize, usize) {
        if at < self.at {
            *self = Self::new(self.text);
        }
        let passed = &self.text[self.at..at];
        let lines = passed.bytes().filter(|&b| b == b'\n').count();
        let rest = passed.rfind('\n').map_or(passed, |n| &passed[n + 1..]);
        if lines > 0 {
            self.column = 1;
        }
        self.line += lines;
        self.column += rest.chars().count();
        self.at = at;
        (self.line, self.column)
    }
}
