//! A sentence as a value: its key and what goes into it, said in the reader's language when it is drawn.

use crate::text::{Arg, Text};

/// A sentence that is not said yet.
#[derive(Debug, Clone)]
pub struct Said {
    key: &'static str,
    args: Vec<(&'static str, Arg)>,
}

impl Said {
    /// The sentence of a key.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same sentence with a value in it.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Key of the sentence.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The sentence in a language.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        text.say_with(self.key, &self.args)
    }
}
