//! Values of fields: how each is written, and what is wrong with it.

use crate::text::Text;
use crate::tui::said::Said;
use jiff::civil::Date;
use std::ops::RangeInclusive;
use tui_input::Input;

/// What is in a field.
#[derive(Debug, Clone)]
pub enum Value {
    /// Any text.
    Text(Input),
    /// A whole number.
    Number {
        /// What is typed.
        input: Input,
        /// Least and most.
        bounds: RangeInclusive<u32>,
        /// What an empty field means; `None` forbids it.
        empty: Option<Said>,
    },
    /// A day, or nothing.
    Date(Input),
    /// A MAC address, or nothing.
    Mac(Input),
    /// One of several.
    Choice {
        /// All of them.
        options: Vec<Choice>,
        /// The chosen one.
        at: usize,
    },
    /// Yes or no.
    Flag(bool),
    /// Ids of features, in the order they were chosen.
    Features(Vec<String>),
    /// A technical name.
    License(Input),
    /// A model's name.
    Model(Input),
}

/// One of several values.
#[derive(Debug, Clone)]
pub struct Choice {
    /// As the plan writes it.
    pub id: String,
    /// As the reader sees it.
    pub label: Label,
}

/// What a reader sees of a value: a sentence, or a name that is the same in every language.
#[derive(Debug, Clone)]
pub enum Label {
    /// A sentence.
    Said(Said),
    /// A name.
    Name(String),
    /// The sentence of a key that is put together at run time.
    Key(String),
}

impl Label {
    /// The words.
    #[must_use]
    pub fn say(&self, text: &Text) -> String {
        match self {
            Self::Said(said) => said.say(text),
            Self::Key(key) => text.say(key),
            Self::Name(name) => crate::text::visible(name).into_owned(),
        }
    }
}

impl Choice {
    /// A value with a sentence of its own.
    #[must_use]
    pub fn said(id: &str, key: &'static str) -> Self {
        Self { id: id.to_owned(), label: Label::Said(Said::new(key)) }
    }

    /// A value that is its own name.
    #[must_use]
    pub fn name(id: &str) -> Self {
        Self { id: id.to_owned(), label: Label::Name(id.to_owned()) }
    }
}

impl Value {
    /// The value as it is written: text as typed, the id of a choice, ids of features.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Choice { options, at } => {
                options.get(*at).map(|o| o.id.clone()).unwrap_or_default()
            }
            Self::Flag(on) => on.to_string(),
            Self::Features(chosen) => chosen.join(", "),
            other => other.input().map(|i| i.value().to_owned()).unwrap_or_default(),
        }
    }

    /// What is typed, where something is typed.
    #[must_use]
    pub const fn input(&self) -> Option<&Input> {
        match self {
            Self::Text(input)
            | Self::Number { input, .. }
            | Self::Date(input)
            | Self::Mac(input)
            | Self::License(input)
            | Self::Model(input) => Some(input),
            Self::Choice { .. } | Self::Flag(_) | Self::Features(_) => None,
        }
    }

    /// What is typed, to be changed.
    pub const fn input_mut(&mut self) -> Option<&mut Input> {
        match self {
            Self::Text(input)
            | Self::Number { input, .. }
            | Self::Date(input)
            | Self::Mac(input)
            | Self::License(input)
            | Self::Model(input) => Some(input),
            Self::Choice { .. } | Self::Flag(_) | Self::Features(_) => None,
        }
    }

    /// What is wrong with the value, whatever else is in the form.
    #[must_use]
    pub fn wrong(&self) -> Option<Said> {
        match self {
            Self::Number { input, bounds, empty } => wrong_number(input, bounds, empty.is_some()),
            Self::Date(input) => {
                let written = input.value().trim();
                (!written.is_empty() && parse_date(written).is_none())
                    .then(|| Said::new("tui-wrong-date"))
            }
            Self::Mac(input) => {
                let written = input.value().trim();
                (!written.is_empty() && mac(written).is_none()).then(|| Said::new("tui-wrong-mac"))
            }
            Self::License(input) | Self::Model(input) => {
                input.value().trim().is_empty().then(|| Said::new("tui-wrong-empty"))
            }
            Self::Text(_) | Self::Choice { .. } | Self::Flag(_) | Self::Features(_) => None,
        }
    }

    /// Changes a number by one; tells whether this is a number that could be changed.
    pub fn step(&mut self, up: bool) -> bool {
        let Self::Number { input, bounds, empty } = self else {
            return false;
        };
        let written = input.value().trim();
        let now: Option<u32> = written.parse().ok();
        let next = match (now, up) {
            (Some(n), true) => Some(n.saturating_add(1)),
            (Some(n), false) if n == 0 || n <= *bounds.start() => {
                if empty.is_some() {
                    None
                } else {
                    Some(*bounds.start())
                }
            }
            (Some(n), false) => Some(n - 1),
            (None, true) if written.is_empty() => Some(*bounds.start()),
            (None, _) => return false,
        };
        let next = next.map(|n| n.clamp(*bounds.start(), *bounds.end()));
        if next == now {
            return false;
        }
        *input = Input::new(next.map(|n| n.to_string()).unwrap_or_default());
        true
    }
}

fn wrong_number(input: &Input, bounds: &RangeInclusive<u32>, may_be_empty: bool) -> Option<Said> {
    let written = input.value().trim();
    if written.is_empty() && may_be_empty {
        return None;
    }
    let fits = written.parse::<u32>().is_ok_and(|n| bounds.contains(&n));
    (!fits).then(|| {
        Said::new("tui-wrong-number").with("least", *bounds.start()).with("most", *bounds.end())
    })
}

/// A day as plans write it, or as French and German readers do, day first.
#[must_use]
pub fn parse_date(written: &str) -> Option<Date> {
    let written = written.trim();
    if let Ok(date) = written.parse::<Date>() {
        return (written.len() == 10).then_some(date);
    }
    let parts: Vec<&str> = written.split(['.', '/']).collect();
    let [day, month, year] = parts[..] else {
        return None;
    };
    (year.len() == 4).then_some(())?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A MAC address as plans write it (`00-90-33-01-02-03`), from twelve hexadecimal digits however parted.
#[must_use]
pub fn mac(written: &str) -> Option<String> {
    let parted = |c: char| matches!(c, '-' | ':' | '.' | ' ');
    let digits: String = written.chars().filter(|&c| !parted(c)).collect();
    if digits.len() != 12 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
        return None;
    }
    let digits: Vec<char> = digits.to_ascii_lowercase().chars().collect();
    Some(digits.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}
