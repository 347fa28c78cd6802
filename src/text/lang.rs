//! The languages, their files and their habits with numbers.

use fluent_bundle::FluentValue;
use unic_langid::LanguageIdentifier;

/// A language of the reader's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// German.
    De,
}

macro_rules! sources {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../assets/text/", $lang, "/products.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/findings.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/errors.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/report.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/cli.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/tui.ftl")),
            include_str!(concat!("../../assets/text/", $lang, "/paths.ftl")),
        ]
    };
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::De];

    /// The languages a reader can choose: those whose files say everything.
    pub const SPOKEN: &'static [Self] = &[Self::En, Self::Fr, Self::De];

    /// Two letters: `"en"`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The language of a locale name: `"fr_CH.UTF-8"`, `"de"`; `None` for one that is not spoken.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['_', '-', '.', '@']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "c" | "posix" => Some(Self::En),
            other => Self::SPOKEN.iter().copied().find(|l| l.code() == other),
        }
    }

    /// The language after this one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::SPOKEN.iter().position(|&l| l == self).map_or(0, |at| at + 1);
        Self::SPOKEN.get(at).copied().unwrap_or_default()
    }

    pub(super) fn id(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    /// The Fluent files, one a room.
    #[must_use]
    pub const fn sources(self) -> &'static [&'static str] {
        match self {
            Self::En => sources!("en"),
            Self::Fr => sources!("fr"),
            Self::De => sources!("de"),
        }
    }

    pub(super) const fn group_mark(self) -> &'static str {
        match self {
            Self::En => ",",
            // A narrow no-break space, as French typography asks for.
            Self::Fr => "\u{202f}",
            Self::De => ".",
        }
    }
}

impl Lang {
    pub(super) const fn decimal_mark(self) -> &'static str {
        match self {
            Self::En => ".",
            Self::Fr | Self::De => ",",
        }
    }
}

pub(super) fn format_number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        #[allow(clippy::cast_possible_truncation, reason = "counts are whole and below 2^53")]
        FluentValue::Number(n) if n.value.fract() == 0.0 => {
            Some(group(n.value as i128, lang.group_mark()))
        }
        _ => None,
    }
}

pub(super) fn group(number: i128, mark: &str) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", group_digits(&number.unsigned_abs().to_string(), mark))
}

/// Digits in groups of three.
pub(super) fn group_digits(digits: &str, mark: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}
