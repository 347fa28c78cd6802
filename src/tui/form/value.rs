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
    Date {
        /// What is typed.
        input: Input,
        /// What an empty field means.
        empty: Said,
    },
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
            | Self::Date { input, .. }
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
            | Self::Date { input, .. }
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
            Self::Date { input, .. } => {
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_read_as_plans_and_readers_write_them() {
        let day = Some(date(2026, 11, 24));
        for written in ["2026-11-24", "24.11.2026", "24/11/2026", " 2026-11-24 "] {
            assert_eq!(parse_date(written), day, "{written}");
        }
        for written in ["", "2026-13-01", "24.11.26", "31.02.2026", "tomorrow", "2026-11-24T00:00"]
        {
            assert_eq!(parse_date(written), None, "{written}");
        }
    }

    #[test]
    fn mac_addresses_are_written_in_one_way_however_they_are_typed() {
        for written in ["009033010203", "00:90:33:01:02:03", "00-90-33-01-02-03", "0090.3301.0203"]
        {
            assert_eq!(mac(written).as_deref(), Some("00-90-33-01-02-03"), "{written}");
        }
        assert_eq!(mac("00-90-33-AB-CD-EF").as_deref(), Some("00-90-33-ab-cd-ef"));
        for written in ["", "00-90-33", "00-90-33-01-02-0g", "0090330102030"] {
            assert_eq!(mac(written), None, "{written}");
        }
    }

    #[test]
    fn numbers_stop_at_their_bounds_and_an_empty_one_means_what_it_says() {
        let number = |text: &str, empty: bool| Value::Number {
            input: Input::new(text.to_owned()),
            bounds: 5..=99,
            empty: empty.then(|| Said::new("tui-empty-none")),
        };
        let stepped = |text: &str, empty: bool, up: bool| {
            let mut value = number(text, empty);
            value.step(up).then(|| value.written())
        };
        assert_eq!(stepped("13", false, true).as_deref(), Some("14"));
        assert_eq!(stepped("99", false, true), None);
        assert_eq!(stepped("5", false, false), None);
        assert_eq!(stepped("5", true, false).as_deref(), Some(""));
        assert_eq!(stepped("", true, true).as_deref(), Some("5"));
        assert_eq!(stepped("x", true, true), None);
        assert!(number("", true).wrong().is_none());
        assert!(number("", false).wrong().is_some());
        assert!(number("4", true).wrong().is_some());
        assert!(number("12a", true).wrong().is_some());
    }
}
