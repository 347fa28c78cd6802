//! From values to types: texts, numbers, words, lists, and the fields of a type.

use super::lex::shown;
use super::mistake::{Expected, Fault, Faults, Mistake, all, both};
use super::near::nearest;
use super::spot::{Locator, Position, Span};
use super::syntax::{Field, Kind, Value};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// A longer word means no field and no value; comparing it would only take time.
const LONGEST_WORD: usize = 64;

/// The fields of one type.
#[derive(Debug)]
pub(crate) struct Part {
    /// The fields that hold the type; none for the file itself.
    pub within: &'static [&'static str],
    /// Its own fields.
    pub fields: &'static [&'static str],
}

/// A field that its type does not have.
#[derive(Debug)]
pub(crate) struct Unknown {
    pub name: String,
    pub span: Span,
    /// The field that was probably meant.
    pub nearest: Option<&'static str>,
    /// The fields within which there is one of this name; empty for the file itself.
    pub belongs: Vec<&'static str>,
    /// The fields that there are where it stands.
    pub fields: &'static [&'static str],
}

/// A text and what was met in it that belongs to no type.
pub(crate) struct Reader<'t> {
    text: &'t str,
    parts: &'static [Part],
    pub unknown: Vec<Unknown>,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed<T> {
    pub value: T,
    pub span: Span,
}

type Read<T> = Result<T, Fault>;

/// How the types of a kind of file are read, one function each: `field: how` must be given,
/// `field: how; default` may be absent, `field = "name": how` is written under another name. `in` says which
/// fields hold the type, for a field that is written in the wrong one.
macro_rules! parts {
    ($kind:ty; $(
        $vis:vis $name:ident: $type:ident in [$($within:literal),*] {
            $($field:ident $(= $key:literal)?: $how:expr $(; $default:expr)?),+ $(,)?
        }
    )+) => {$(
        $vis fn $name(
            reader: &mut $crate::written::Reader<'_>,
            value: &$crate::written::Value<'_>,
        ) -> Result<$type, $crate::written::Faults<$kind>> {
            $crate::written::fields!(reader, value, $type {
                $($field $(= $key)?: $how $(; $default)?),+
            })
        }
    )+

    /// Every type of the file with its fields.
    pub(super) const PARTS: &[$crate::written::Part] = &[$(
        $crate::written::Part {
            within: &[$($within),*],
            fields: &[$($crate::written::fields!(@key $field $($key)?)),+],
        }
    ),+];};
}
pub(crate) use parts;

/// The fields of one type; see [`parts`]. All of them are read, so that all that is wrong is found.
macro_rules! fields {
    ($reader:ident, $value:ident, $type:ident { $($field:ident $(= $key:literal)?: $how:expr $(; $default:expr)?),+ $(,)? }) => {{
        const NAMES: &[&str] = &[$($crate::written::fields!(@key $field $($key)?)),+];
        $(let mut $field = None;)+
        let mut read = Ok(());
        let given = $reader.open($value, stringify!($type))?;
        for field in given {
            match field.name.as_ref() {
                $($crate::written::fields!(@key $field $($key)?) => {
                    if $field.is_some() {
                        let twice = $reader.twice(given, field);
                        read = $crate::written::both(read, Err(twice.into())).map(|_: ((), ())| ());
                    } else {
                        $field = Some($how($reader, &field.value).map_err(Into::into));
                    }
                })+
                _ => $reader.unknown(field, NAMES),
            }
        }
        $(let read = $crate::written::both(read, match $field {
            Some(given) => given,
            None => $crate::written::fields!(
                @absent $reader, given, NAMES, $value, $field $($key)? $(, $default)?
            ),
        });)+
        let $crate::written::fields!(@pattern () $($field)+) = read?;
        Ok($type { $($field),+ })
    }};
    (@absent $reader:ident, $given:ident, $names:ident, $value:ident, $field:ident $($key:literal)?) => {{
        let name = $crate::written::fields!(@key $field $($key)?);
        Err($reader.missing($value.span, $given, name, $names).into())
    }};
    (@absent $reader:ident, $given:ident, $names:ident, $value:ident, $field:ident $($key:literal)?, $default:expr) => {
        Ok($default)
    };
    // Pairs in pairs, as they come of reading both, field by field.
    (@pattern $before:tt) => { $before };
    (@pattern $before:tt $field:ident $($rest:ident)*) => {
        $crate::written::fields!(@pattern ($before, $field) $($rest)*)
    };
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
}
pub(crate) use fields;

/// The values of an enum by their names.
macro_rules! words {
    ($type:ident: $($name:ident),+ $(,)?) => {
        |reader: &mut $crate::written::Reader<'_>, value: &$crate::written::Value<'_>| {
            reader.word(value, &[$((stringify!($name), $type::$name)),+])
        }
    };
}
pub(crate) use words;

impl<'t> Reader<'t> {
    /// A reader of a kind of file with these types.
    pub fn new(text: &'t str, parts: &'static [Part]) -> Self {
        Self { text, parts, unknown: Vec::new() }
    }

    /// What was read, unless something is wrong or a field has an unknown name: for a file that is refused
    /// for one. A name that is told already as that of a missing field is not told twice.
    pub fn refuse_unknown<T, K: Debug + From<Mistake>>(
        &mut self,
        read: Result<T, Faults<K>>,
    ) -> Result<T, Faults<K>> {
        let unknown = std::mem::take(&mut self.unknown);
        let new = |u: &Unknown| !read.as_ref().is_err_and(|faults| faults.any_at(u.span));
        let faults = unknown.into_iter().filter(new).map(|u| {
            let Unknown { name, span, nearest, belongs, fields } = u;
            let kind = Mistake::UnknownField { field: name, nearest, belongs, fields };
            Err(Fault::new(kind, span).into())
        });
        let refused: Result<Vec<()>, _> = all(faults);
        both(read, refused).map(|(value, _)| value)
    }

    pub fn text(&mut self, value: &Value<'_>) -> Read<String> {
        match &value.kind {
            Kind::Text(text) => Ok(text.clone().into_owned()),
            _ => Err(self.wrong(value, Expected::Text)),
        }
    }

    /// Texts by texts; none is the key of two.
    pub fn pairs(
        &mut self,
        value: &Value<'_>,
    ) -> Result<BTreeMap<String, (Span, Placed<String>)>, Faults> {
        let Kind::Pairs(pairs) = &value.kind else {
            return Err(self.wrong(value, Expected::Pairs).into());
        };
        let pairs = all(pairs.iter().map(|(key, value)| {
            let read =
                (self.text(key).map_err(Faults::from), self.text(value).map_err(Faults::from));
            let (name, text) = both(read.0, read.1)?;
            Ok((name, (key.span, Placed { value: text, span: value.span })))
        }))?;
        let mut by_key = BTreeMap::<_, (Span, _)>::new();
        let doubles = all(pairs.into_iter().map(|(name, (span, text))| {
            if let Some((before, _)) = by_key.get(&name) {
                let first = self.position(*before).line;
                return Err(Fault::new(Mistake::DuplicateField { field: name, first }, span).into());
            }
            by_key.insert(name, (span, text));
            Ok(())
        }));
        doubles.map(|_: Vec<()>| by_key)
    }

    /// Where a reader finds what begins here.
    pub fn position(&self, span: Span) -> Position {
        let (line, column) = Locator::new(self.text).locate(span.start as usize);
        Position { line, column }
    }

    pub fn date(&mut self, value: &Value<'_>) -> Read<Date> {
        let Kind::Text(text) = &value.kind else { return Err(self.wrong(value, Expected::Date)) };
        if !like_date(text) {
            return Err(self.wrong(value, Expected::Date));
        }
        parse_date(text).ok_or_else(|| Fault::new(Mistake::NoSuchDay, value.span))
    }

    pub fn flag(&mut self, value: &Value<'_>) -> Read<bool> {
        match &value.kind {
            Kind::Word(word) if word == "true" => Ok(true),
            Kind::Word(word) if word == "false" => Ok(false),
            Kind::Word(word) => {
                let near = near(word, &["true", "false"]);
                Err(self.expected(value.span, Expected::Flag, near))
            }
            _ => Err(self.wrong(value, Expected::Flag)),
        }
    }

    pub fn number(&mut self, value: &Value<'_>, least: u32, most: u32) -> Read<u32> {
        match whole_number(value) {
            None => Err(self.wrong(value, Expected::Number { least, most })),
            Some(n) => u32::try_from(n)
                .ok()
                .filter(|n| (least..=most).contains(n))
                .ok_or_else(|| self.out_of_range(value, least, most)),
        }
    }

    /// A major version of the software or of a license.
    pub fn version(&mut self, value: &Value<'_>) -> Read<u8> {
        const VERSIONS: (u32, u32) = (5, 99);
        let version = self.number(value, VERSIONS.0, VERSIONS.1)?;
        u8::try_from(version).map_err(|_| self.out_of_range(value, VERSIONS.0, VERSIONS.1))
    }

    /// One of these words.
    pub fn word<T: Copy>(&mut self, value: &Value<'_>, values: &[(&'static str, T)]) -> Read<T> {
        values
            .iter()
            .find(|(name, _)| matches!(&value.kind, Kind::Word(word) if word == name))
            .map(|(_, value)| *value)
            .ok_or_else(|| self.none_of(value, values.iter().map(|(name, _)| *name).collect()))
    }

    /// Something that is none of these words, with the one it is nearest to.
    pub fn none_of(&self, value: &Value<'_>, words: Vec<&'static str>) -> Fault {
        let near = match &value.kind {
            Kind::Word(word) | Kind::Text(word) => near(word, &words),
            Kind::Fields(Some(word), _) | Kind::Tuple(Some(word), _) => near(word, &words),
            _ => None,
        };
        self.expected(value.span, Expected::OneOf(words), near)
    }

    /// The fields of a value; a name before them has to be that of the type.
    pub fn open<'v, 's>(&self, value: &'v Value<'s>, name: &str) -> Read<&'v [Field<'s>]> {
        match &value.kind {
            Kind::Fields(given, fields) if given.is_none_or(|g| g == name) => Ok(fields),
            _ => Err(self.wrong(value, Expected::Fields)),
        }
    }

    pub fn unknown(&mut self, field: &Field<'_>, names: &'static [&'static str]) {
        let nearest = near(&field.name, names);
        let belongs = self.holders(&field.name);
        let name = shown(&field.name);
        self.unknown.push(Unknown { name, span: field.span, nearest, belongs, fields: names });
    }

    /// The fields within which there is one of this name.
    fn holders(&self, name: &str) -> Vec<&'static str> {
        let parts = self.parts.iter().filter(|part| part.fields.contains(&name));
        parts.flat_map(|p| if p.within.is_empty() { &[""] } else { p.within }).copied().collect()
    }

    pub fn twice(&self, given: &[Field<'_>], field: &Field<'_>) -> Fault {
        let first = given.iter().find(|f| f.name == field.name).map_or(field.span, |f| f.span);
        let first = self.line(first);
        Fault::new(Mistake::DuplicateField { field: shown(&field.name), first }, field.span)
    }

    /// A field that is not among those given, or stands there under a name that means it.
    #[allow(clippy::unused_self, reason = "reads as what it is where it is called")]
    pub fn missing(
        &self,
        place: Span,
        given: &[Field<'_>],
        field: &'static str,
        names: &[&'static str],
    ) -> Fault {
        let meant = given
            .iter()
            .find(|f| !names.contains(&f.name.as_ref()) && near(&f.name, names) == Some(field));
        let opening = Span { start: place.start, end: place.start + 1 };
        let span = meant.map_or(opening, |f| f.span);
        let instead = meant.map(|f| shown(&f.name));
        Fault::new(Mistake::MissingField { field, instead }, span)
    }

    /// Line of a place, from 1.
    pub fn line(&self, span: Span) -> usize {
        Locator::new(self.text).locate(span.start as usize).0
    }

    pub fn out_of_range(&self, value: &Value<'_>, least: u32, most: u32) -> Fault {
        let found = self.shown(value.span);
        Fault::new(Mistake::OutOfRange { least, most, found }, value.span)
    }

    pub fn wrong(&self, value: &Value<'_>, expected: Expected) -> Fault {
        self.expected(value.span, expected, None)
    }

    pub fn expected(&self, span: Span, expected: Expected, nearest: Option<&str>) -> Fault {
        let found = Some(self.shown(span));
        let nearest = nearest.map(str::to_owned);
        Fault::new(Mistake::Expected { expected, found, nearest }, span)
    }

    fn shown(&self, span: Span) -> String {
        shown(&self.text[span.start as usize..span.end as usize])
    }
}

/// `None`, `Some(value)` or the bare value, as with `implicit_some`.
pub(crate) fn optional<'t, T, E>(
    inner: impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<T, E>,
) -> impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<Option<T>, E> {
    move |reader, value| match &value.kind {
        Kind::Word(word) if word == "None" => Ok(None),
        Kind::Tuple(Some("Some"), items) if items.len() == 1 => inner(reader, &items[0]).map(Some),
        _ => inner(reader, value).map(Some),
    }
}

/// A list, or all that is wrong with its items.
pub(crate) fn list<'t, T, E: Into<Faults<K>>, K: Debug + From<Mistake>>(
    item: impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<T, E>,
) -> impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<Vec<T>, Faults<K>> {
    move |reader, value| match &value.kind {
        Kind::List(items) => all(items.iter().map(|value| item(reader, value).map_err(Into::into))),
        _ => Err(reader.wrong(value, Expected::List).into()),
    }
}

/// A value that keeps its place, for what is found to be wrong with it only beside others.
pub(crate) fn placed<'t, T, E>(
    inner: impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<T, E>,
) -> impl Fn(&mut Reader<'t>, &Value<'_>) -> Result<Placed<T>, E> {
    move |reader, value| Ok(Placed { value: inner(reader, value)?, span: value.span })
}

/// The candidate that a word most likely means.
pub(crate) fn near(word: &str, candidates: &[&'static str]) -> Option<&'static str> {
    (word.len() <= LONGEST_WORD).then(|| nearest(word, candidates.iter().copied())).flatten()
}

/// Exactly `YYYY-MM-DD`.
fn like_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(n, b)| match n {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        })
}

/// The day of a text that is like a date, when there is such a day.
fn parse_date(text: &str) -> Option<Date> {
    Date::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?).ok()
}

/// The whole number that a value is.
pub(crate) fn whole_number(value: &Value<'_>) -> Option<i64> {
    match &value.kind {
        Kind::Number(written) => whole(written),
        _ => None,
    }
}

/// A whole number as RON writes them; one too long for the type is as far out as can be.
fn whole(written: &str) -> Option<i64> {
    const TYPES: [&str; 10] =
        ["i128", "u128", "i16", "i32", "i64", "u16", "u32", "u64", "i8", "u8"];
    let (negative, rest) = match written.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, written.strip_prefix('+').unwrap_or(written)),
    };
    let (radix, digits) = match rest.get(..2) {
        Some("0x") => (16, &rest[2..]),
        Some("0o") => (8, &rest[2..]),
        Some("0b") => (2, &rest[2..]),
        _ => (10, rest),
    };
    let digits = TYPES.iter().find_map(|t| digits.strip_suffix(t)).unwrap_or(digits);
    if digits.starts_with('_') || digits.is_empty() {
        return None;
    }
    let mut number = 0_i64;
    for c in digits.chars().filter(|&c| c != '_') {
        let digit = i64::from(c.to_digit(radix)?);
        number = number.saturating_mul(i64::from(radix)).saturating_add(digit);
    }
    Some(if negative { -number } else { number })
}
