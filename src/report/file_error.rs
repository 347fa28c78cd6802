//! A file that cannot be read, with the line underlined.

use super::look::Look;
use crate::catalog::CatalogErrorKind;
use crate::plan::{NameFault, ReadErrorKind, UnknownField};
use crate::text::{Arg, Text, visible};
use crate::written::{Expected, FileError, FileErrors, Mistake, Spot};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet, Title};

/// What the reader's terminal allows in a picture of a line.
#[derive(Debug, Clone, Copy)]
pub struct FileLook {
    /// Whether colours may be used.
    pub color: bool,
    /// Whether the frame keeps to ASCII.
    pub ascii: bool,
    /// Cells in a line.
    pub width: usize,
}

impl From<&Look<'_>> for FileLook {
    fn from(look: &Look<'_>) -> Self {
        Self { color: look.color, ascii: look.ascii, width: look.width }
    }
}

/// Something that can be wrong with a file, in words.
pub trait Wrong: std::fmt::Debug {
    /// What is wrong, in one sentence without its place.
    fn title(&self, text: &Text) -> String;

    /// What stands under the mark: the word that was probably meant, or that the file ends.
    fn label(&self, text: &Text) -> Option<String>;
}

/// What is wrong with a file, where, and what was probably meant; several lines without a last line end.
#[must_use]
pub fn file_error<K: Wrong>(
    text: &Text,
    path: &str,
    error: &FileError<K>,
    look: FileLook,
) -> String {
    let level = Level::ERROR.with_name(text.say("errors-error"));
    let title = level.primary_title(error.kind.title(text));
    picture(path, title, error.spot.as_ref(), error.kind.label(text), look)
}

/// All that is wrong with a file, one after the other, and how many more there are.
#[must_use]
pub fn file_errors<K: Wrong>(
    text: &Text,
    path: &str,
    errors: &FileErrors<K>,
    look: FileLook,
) -> String {
    let pictures = errors.iter().map(|error| file_error(text, path, error, look));
    pictures.chain(more_mistakes(text, errors.more())).collect::<Vec<_>>().join("\n\n")
}

/// How many mistakes there are beside those that are told; nothing when there are none.
#[must_use]
pub fn more_mistakes(text: &Text, more: usize) -> Option<String> {
    (more > 0).then(|| text.say_with("errors-more", &[("n", more.into())]))
}

/// What is wrong with a line of a file that is no RON, in one sentence and with the line.
#[must_use]
pub fn line_error(text: &Text, path: &str, what: &str, spot: &Spot, look: FileLook) -> String {
    let level = Level::ERROR.with_name(text.say("errors-error"));
    picture(path, level.primary_title(what), Some(spot), None, look)
}

/// The same of a file that is left out, so that the work goes on without it; `sentence` is the key of what is said
/// of such a file.
#[must_use]
pub fn file_left_out<K: Wrong>(
    text: &Text,
    sentence: &str,
    path: &str,
    errors: &FileErrors<K>,
    look: FileLook,
) -> String {
    let pictures = errors.iter().map(|error| {
        let level = Level::WARNING.with_name(text.say("errors-warning"));
        let args = [("what", error.kind.title(text).into())];
        let title = level.primary_title(text.say_with(sentence, &args));
        picture(path, title, error.spot.as_ref(), error.kind.label(text), look)
    });
    pictures.chain(more_mistakes(text, errors.more())).collect::<Vec<_>>().join("\n\n")
}

/// A sentence with the line of a file that it is about.
fn picture(
    path: &str,
    title: Title<'_>,
    spot: Option<&Spot>,
    label: Option<String>,
    look: FileLook,
) -> String {
    let path = visible(path);
    let group = match spot {
        None => title.element(Origin::path(path.as_ref())),
        Some(spot) => {
            let (source, span) = shown(spot);
            let mark_start = span.start;
            let mark: Annotation<'_> = AnnotationKind::Primary.span(span).label(label);
            let whole = source[..mark_start].chars().count() + 1 == spot.column;
            let snippet = Snippet::source(source).line_start(spot.line).annotation(mark);
            if whole {
                title.element(snippet.path(path.as_ref()))
            } else {
                // Columns of a line that was cut are not those of the file.
                let place = Origin::path(path.as_ref()).line(spot.line).char_column(spot.column);
                title.element(place).element(snippet)
            }
        }
    };
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    let decor = if look.ascii { DecorStyle::Ascii } else { DecorStyle::Unicode };
    renderer.decor_style(decor).term_width(look.width).render(&[group])
}

impl Wrong for Mistake {
    fn title(&self, text: &Text) -> String {
        let say = |key: &str| text.say(key);
        match self {
            Self::Empty => say("errors-empty"),
            Self::TooLarge { most } => {
                text.say_with("errors-too-large", &[("most", (most / (1024 * 1024)).into())])
            }
            Self::TooMany { most } => text.say_with("errors-too-many", &[("most", (*most).into())]),
            Self::NotUtf8 => say("errors-not-utf8"),
            Self::TooDeep { most } => text.say_with("errors-too-deep", &[("most", (*most).into())]),
            Self::Expected { expected, .. } => said_expected(text, expected),
            Self::MissingField { field, .. } => {
                text.say_with("errors-missing-field", &[("field", (*field).into())])
            }
            Self::DuplicateField { field, first } => text.say_with(
                "errors-duplicate-field",
                &[("field", field.as_str().into()), ("line", line(*first))],
            ),
            Self::UnknownField { field, .. } => {
                text.say_with("errors-no-such-field", &[("field", field.as_str().into())])
            }
            Self::NoSuchDay => say("errors-no-such-day"),
            Self::OutOfRange { least, most, .. } => text.say_with(
                "errors-out-of-range",
                &[("least", (*least).into()), ("most", (*most).into())],
            ),
        }
    }

    fn label(&self, text: &Text) -> Option<String> {
        match self {
            Self::Expected { nearest: Some(word), .. } => Some(meant(text, word)),
            // What is not closed is marked where it begins.
            Self::Expected { expected: Expected::EndOfText | Expected::EndOfComment, .. } => None,
            Self::Expected { found: None, .. } => Some(text.say("errors-file-ends")),
            Self::MissingField { field, instead: Some(_) } => Some(meant(text, field)),
            Self::UnknownField { belongs, .. } if !belongs.is_empty() => {
                Some(text.say_with("errors-belongs", &[("parts", holders(text, belongs).into())]))
            }
            Self::UnknownField { nearest: Some(word), .. } => Some(meant(text, word)),
            Self::UnknownField { fields, .. } => {
                Some(text.say_with("errors-fields", &[("fields", fields.join(", ").into())]))
            }
            Self::NotUtf8 => Some(text.say("errors-save-as-utf8")),
            _ => None,
        }
    }
}

impl Wrong for ReadErrorKind {
    fn title(&self, text: &Text) -> String {
        match self {
            Self::Written(mistake) => mistake.title(text),
            Self::BadName(fault) => text.say(match fault {
                NameFault::Empty => "errors-name-empty",
                NameFault::TooLong => "errors-name-too-long",
                NameFault::Slash => "errors-name-slash",
                NameFault::Control => "errors-name-control",
                NameFault::OuterSpace => "errors-name-outer-space",
            }),
            Self::BlankReason => text.say("errors-blank-reason"),
            Self::SchemaLater { found, newest, needs } => text.say_with(
                "errors-schema-later",
                &[
                    ("found", (*found).into()),
                    ("newest", (*newest).into()),
                    ("needs", needs.as_str().into()),
                ],
            ),
            Self::SchemaUnknown { found, oldest } => text.say_with(
                "errors-schema-unknown",
                &[("found", (*found).into()), ("oldest", (*oldest).into())],
            ),
        }
    }

    fn label(&self, text: &Text) -> Option<String> {
        match self {
            Self::Written(mistake) => mistake.label(text),
            _ => None,
        }
    }
}

impl Wrong for CatalogErrorKind {
    fn title(&self, text: &Text) -> String {
        match self {
            Self::Written(mistake) => mistake.title(text),
            Self::BadId => text.say("errors-product-id"),
            Self::BlankName => text.say("errors-name-empty"),
            Self::Twice { name, first } => text.say_with(
                "errors-twice",
                &[("name", name.as_str().into()), ("line", line(*first))],
            ),
            Self::UnknownProduct { name, .. } => {
                text.say_with("errors-unknown-product", &[("name", name.as_str().into())])
            }
            Self::NameTaken { by } => {
                text.say_with("errors-name-taken", &[("product", by.as_str().into())])
            }
            Self::TooManyProducts { most } => {
                text.say_with("errors-too-many-products", &[("most", (*most).into())])
            }
        }
    }

    fn label(&self, text: &Text) -> Option<String> {
        match self {
            Self::Written(mistake) => mistake.label(text),
            Self::UnknownProduct { nearest, .. } => nearest.as_deref().map(|n| meant(text, n)),
            _ => None,
        }
    }
}

/// A field that is kept out of the plan, in one sentence without its place.
#[must_use]
pub fn file_warning(text: &Text, field: &UnknownField) -> String {
    let name = ("field", field.name.as_str().into());
    if !field.belongs.is_empty() {
        let parts = holders(text, &field.belongs).into();
        return text.say_with("errors-unknown-field-elsewhere", &[name, ("parts", parts)]);
    }
    match field.nearest {
        Some(word) => text.say_with("errors-unknown-field-near", &[name, ("word", word.into())]),
        None => text
            .say_with("errors-unknown-field", &[name, ("fields", field.fields.join(", ").into())]),
    }
}

/// The names of fields that hold others.
fn holders(text: &Text, belongs: &[&'static str]) -> String {
    let said = |part: &&str| match *part {
        "" => text.say("errors-outermost"),
        part => part.to_owned(),
    };
    belongs.iter().map(said).collect::<Vec<_>>().join(", ")
}

fn said_expected(text: &Text, expected: &Expected) -> String {
    let say = |key: &str| text.say(key);
    match expected {
        Expected::Value => say("errors-expected-value"),
        Expected::FieldName => say("errors-expected-field-name"),
        Expected::Colon => say("errors-expected-colon"),
        Expected::CommaOrEnd { close, opened } => text.say_with(
            "errors-expected-comma",
            &[("close", close.to_string().into()), ("line", line(*opened))],
        ),
        Expected::EndOfFile => say("errors-expected-end-of-file"),
        Expected::EndOfText => say("errors-expected-end-of-text"),
        Expected::EndOfComment => say("errors-expected-end-of-comment"),
        Expected::Escape => say("errors-expected-escape"),
        Expected::Header => say("errors-expected-header"),
        Expected::Text => say("errors-expected-text"),
        Expected::Date => say("errors-expected-date"),
        Expected::Number { least, most } => text.say_with(
            "errors-expected-number",
            &[("least", (*least).into()), ("most", (*most).into())],
        ),
        Expected::Flag => say("errors-expected-flag"),
        Expected::Fields => say("errors-expected-fields"),
        Expected::List => say("errors-expected-list"),
        Expected::Pairs => say("errors-expected-pairs"),
        Expected::OneOf(words) => {
            text.say_with("errors-expected-one-of", &[("words", words.join(", ").into())])
        }
    }
}

fn meant(text: &Text, word: &str) -> String {
    text.say_with("errors-nearest", &[("word", word.into())])
}

/// A line of a file is named as an editor names it, without a group mark.
fn line(number: usize) -> Arg {
    number.to_string().into()
}

/// The source line with nothing in it that a terminal would obey, and the mark in it.
fn shown(spot: &Spot) -> (String, std::ops::Range<usize>) {
    // The renderer sets tabs itself, and counts each as one column.
    let clean = |piece: &str| piece.split('\t').map(visible).collect::<Vec<_>>().join("\t");
    let before = clean(spot.source.get(..spot.span.start).unwrap_or_default());
    let marked = clean(spot.source.get(spot.span.clone()).unwrap_or_default());
    let after = clean(spot.source.get(spot.span.end..).unwrap_or_default());
    let span = before.len()..before.len() + marked.len();
    (before + &marked + &after, span)
}
