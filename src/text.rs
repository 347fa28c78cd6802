//! Every sentence a person reads, and the reader's habits: numbers, dates, harmless names, columns.
//!
//! Sentences are Fluent messages in `assets/text/<language>/*.ftl`, one file a room. A key that a language
//! lacks is said in English.

mod columns;
mod lang;
mod sentences;
mod visible;

pub use columns::{fit, pad_left, pad_right, width, words};
pub use lang::Lang;
pub use visible::visible;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::{Date, Time};
use rust_decimal::Decimal;
use sentences::Sentences;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// The sentences of one language. A clone shares them.
#[derive(Clone)]
pub struct Text {
    lang: Lang,
    books: Arc<Books>,
}

struct Books {
    own: Sentences,
    /// Read only for a key that the language lacks: those of one's own products, and none of the program's.
    english: OnceLock<Sentences>,
}

/// A value inside a sentence.
#[derive(Debug, Clone)]
pub enum Arg {
    /// A count, which chooses the plural and is printed in the reader's habit.
    Number(i64),
    /// A name; control characters in it are made visible.
    Name(String),
}

impl std::convert::From<&str> for Arg {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl std::convert::From<String> for Arg {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

macro_rules! number_args {
    ($($type:ty),+) => {$(
        impl std::convert::From<$type> for Arg {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}
number_args!(u8, u16, u32, u64, usize, i64);

impl Text {
    /// The sentences of a language, English behind them.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        let books = Books { own: Sentences::new(lang), english: OnceLock::new() };
        Self { lang, books: Arc::new(books) }
    }

    /// The language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether any language here knows the key.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.behind(key).has(key)
    }

    /// The sentence of a key; the key itself when no language has it, which a test forbids.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The sentence of a key with values in it.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(
                (*name).to_owned(),
                match arg {
                    Arg::Number(n) => FluentValue::from(*n),
                    Arg::Name(s) => FluentValue::from(visible(s).into_owned()),
                },
            );
        }
        self.behind(key).say(key, &values).map_or_else(|| key.to_owned(), Cow::into_owned)
    }

    /// Where to look for a key: in the language, or else in English.
    fn behind(&self, key: &str) -> &Sentences {
        let Books { own, english } = &*self.books;
        if self.lang == Lang::En || own.has(key) {
            return own;
        }
        english.get_or_init(|| Sentences::new(Lang::En))
    }

    /// A whole number in groups of three: `12,345`, `12 345` or `12.345`.
    #[must_use]
    pub fn number(&self, number: impl Into<i128>) -> String {
        lang::group(number.into(), self.lang.group_mark())
    }

    /// An amount of money: `1,234.50`, `1 234,50` or `1.234,50`.
    #[must_use]
    pub fn amount(&self, amount: Decimal) -> String {
        let said = amount.abs().to_string();
        let (whole, cents) = said.split_once('.').unwrap_or((&said, ""));
        let sign = if amount.is_sign_negative() && !amount.is_zero() { "-" } else { "" };
        let whole = lang::group_digits(whole, self.lang.group_mark());
        format!("{sign}{whole}{}{cents:0<2}", self.lang.decimal_mark())
    }

    /// A day as the reader writes it: `2026-11-24`, `24/11/2026` or `24.11.2026`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let (y, m, d) = (date.year(), date.month(), date.day());
        match self.lang {
            Lang::En => format!("{y:04}-{m:02}-{d:02}"),
            Lang::Fr => format!("{d:02}/{m:02}/{y:04}"),
            Lang::De => format!("{d:02}.{m:02}.{y:04}"),
        }
    }

    /// A time of the day, to the minute: `10:42`, as screens have it in every language here.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Text").field("lang", &self.lang).finish_non_exhaustive()
    }
}
