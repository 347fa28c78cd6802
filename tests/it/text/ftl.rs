//! What the files of a language hold, read strictly.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use pbxplan::text::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// One sentence.
#[derive(Debug, Clone, Default)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// Its words, cut where a value stands.
    pub words: Vec<String>,
    /// Names of the values in it.
    pub values: BTreeSet<String>,
    /// Those among them that are counted: there is a form for `one`.
    pub inflected: BTreeSet<String>,
    /// What it says apart by a word and not by a number: `case: ended`.
    pub cases: BTreeSet<String>,
}

impl Message {
    /// Whether it says anything of its own.
    pub fn has_letters(&self) -> bool {
        self.words.iter().any(|w| w.chars().any(char::is_alphabetic))
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector {
                    let one = VariantKey::Identifier { name: "one" };
                    if variants.iter().any(|v| v.key == one) {
                        self.inflected.insert(id.name.to_owned());
                    }
                    for variant in variants {
                        let VariantKey::Identifier { name } = variant.key else { continue };
                        if !["one", "other"].contains(&name) {
                            self.cases.insert(format!("{}: {name}", id.name));
                        }
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.values.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            // A sentence stands alone, so that whoever translates it sees all of it.
            other => panic!("{}: {other:?}", self.key),
        }
    }
}

/// Every sentence of a language by its key.
///
/// # Panics
/// A file has a mistake, says a key twice or has anything but sentences and comments.
pub fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for source in lang.sources() {
        let resource = parser::parse(*source)
            .unwrap_or_else(|(_, errors)| panic!("{lang:?}: {errors:?} in {source:.60}"));
        for entry in resource.body {
            match entry {
                Entry::Message(found) => {
                    let mut message = Message { key: found.id.name.into(), ..Message::default() };
                    assert!(found.attributes.is_empty(), "{lang:?} {}", message.key);
                    message.pattern(&found.value.unwrap());
                    let key = message.key.clone();
                    assert!(
                        messages.insert(key, message).is_none(),
                        "{lang:?} {} twice",
                        found.id.name
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                other => panic!("{lang:?}: {other:?}"),
            }
        }
    }
    messages
}
