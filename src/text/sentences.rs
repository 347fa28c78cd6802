//! The messages of one language, each read when it is first said: a start says a tenth of them.

use super::Lang;
use super::lang::format_number;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use foldhash::fast::FixedState;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Room for so many messages is made at once.
const MESSAGES: usize = 2_000;

/// The messages of a language by their keys.
pub(super) struct Sentences {
    /// How the language chooses plurals and writes numbers; it holds no message, and none refers to another.
    habits: FluentBundle<FluentResource>,
    messages: HashMap<&'static str, Message, FixedState>,
}

struct Message {
    source: &'static str,
    /// Nothing where the source is no message, which the tests of this room forbid.
    pattern: OnceLock<Option<Pattern<&'static str>>>,
}

impl Sentences {
    pub(super) fn new(lang: Lang) -> Self {
        let mut habits = FluentBundle::new_concurrent(vec![lang.id()]);
        habits.set_use_isolating(false);
        habits.set_formatter(Some(match lang {
            Lang::En => |value, _| format_number(value, Lang::En),
            Lang::Fr => |value, _| format_number(value, Lang::Fr),
            Lang::De => |value, _| format_number(value, Lang::De),
        }));
        let message = |source| Message { source, pattern: OnceLock::new() };
        let mut messages = HashMap::with_capacity_and_hasher(MESSAGES, FixedState::default());
        for (key, source) in lang.sources().iter().copied().flat_map(self::messages) {
            messages.insert(key, message(source));
        }
        Self { habits, messages }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The sentence of a key with values in it; `None` for a key that is not here.
    pub(super) fn say<'a>(&'a self, key: &str, values: &FluentArgs<'_>) -> Option<Cow<'a, str>> {
        let message = self.messages.get(key)?;
        let pattern = message.pattern.get_or_init(|| pattern(message.source)).as_ref()?;
        let mut errors = Vec::new();
        Some(self.habits.format_pattern(pattern, Some(values), &mut errors))
    }
}

/// The messages of a Fluent file: keys, each with all the lines that are its own.
///
/// A message begins with a letter at the head of a line and goes on over lines that begin with a blank or a brace;
/// what begins with another sign (comments, terms) is none.
fn messages(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |&at: &usize| {
        let head = file.as_bytes().get(at);
        head.is_none_or(|head| !head.is_ascii_whitespace() && *head != b'}')
    };
    let lines = memchr::memchr_iter(b'\n', file.as_bytes()).map(|end| end + 1);
    let ends = lines.filter(begins).chain([file.len()]);
    let parts = ends.scan(0, |from, to| Some(&file[std::mem::replace(from, to)..to]));
    parts
        .filter(|part| part.starts_with(|head: char| head.is_ascii_alphabetic()))
        .filter_map(|message| Some((message.split_once('=')?.0.trim_end(), message)))
}

fn pattern(source: &'static str) -> Option<Pattern<&'static str>> {
    let read = parser::parse_runtime(source).unwrap_or_else(|(resource, _)| resource);
    read.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => message.value,
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_by_itself_is_what_it_is_in_its_file() {
        for lang in Lang::ALL {
            for file in lang.sources() {
                let whole = parser::parse_runtime(*file).unwrap();
                let expected: Vec<_> = whole
                    .body
                    .into_iter()
                    .map(|entry| match entry {
                        Entry::Message(message) => {
                            assert!(message.attributes.is_empty(), "{}", message.id.name);
                            (message.id.name, message.value)
                        }
                        other => panic!("no message: {other:?}"),
                    })
                    .collect();
                let found: Vec<_> = messages(file).map(|(key, s)| (key, pattern(s))).collect();
                assert_eq!(found, expected);
            }
        }
    }

    #[test]
    fn comments_part_messages_and_are_none() {
        let file = "# one\na-b = x\n    y\n\n# two = 2\n-term = t\nc = { $n ->\n   *[other] z\n}\n";
        let found: Vec<_> = messages(file).collect();
        assert_eq!(
            found,
            [("a-b", "a-b = x\n    y\n\n"), ("c", "c = { $n ->\n   *[other] z\n}\n")]
        );
        assert_eq!(messages("").count() + messages("# only this\n").count(), 0);
    }
}
