//! A file that cannot be read, with the line underlined.

use crate::plan::{Expected, NameFault, ReadError, ReadErrorKind, Spot, UnknownField};
use crate::text::{Arg, Text, visible};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};

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

/// What is wrong with a file, where, and what was probably meant; several lines without a last line end.
#[must_use]
pub fn file_error(text: &Text, path: &str, error: &ReadError, look: FileLook) -> String {
    let path = visible(path);
    let level = Level::ERROR.with_name(text.say("errors-error"));
    let title = level.primary_title(read_error_title(text, error));
    let group = match &error.spot {
        None => title.element(Origin::path(path.as_ref())),
        Some(spot) => {
            let (source, span) = shown(spot);
            let mark_start = span.start;
            let label = label(text, &error.kind);
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

/// What is wrong with a file, in one sentence without its place.
#[must_use]
pub fn read_error_title(text: &Text, error: &ReadError) -> String {
    let say = |key: &str| text.say(key);
    match &*error.kind {
        ReadErrorKind::Empty => say("errors-empty"),
        ReadErrorKind::TooLarge { most } => {
            text.say_with("errors-too-large", &[("most", (most / (1024 * 1024)).into())])
        }
        ReadErrorKind::TooMany { most } => {
            text.say_with("errors-too-many", &[("most", (*most).into())])
        }
        ReadErrorKind::NotUtf8 => say("errors-not-utf8"),
        ReadErrorKind::TooDeep { most } => {
            text.say_with("errors-too-deep", &[("most", (*most).into())])
        }
        ReadErrorKind::Expected { expected, .. } => said_expected(text, expected),
        ReadErrorKind::MissingField { field, .. } => {
            text.say_with("errors-missing-field", &[("field", (*field).into())])
        }
        ReadErrorKind::DuplicateField { field, first } => text.say_with(
            "errors-duplicate-field",
            &[("field", field.as_str().into()), ("line", line(*first))],
        ),
        ReadErrorKind::OutOfRange { least, most, .. } => text.say_with(
            "errors-out-of-range",
            &[("least", (*least).into()), ("most", (*most).into())],
        ),
        ReadErrorKind::BadName(fault) => say(match fault {
            NameFault::Empty => "errors-name-empty",
            NameFault::TooLong => "errors-name-too-long",
            NameFault::Slash => "errors-name-slash",
            NameFault::Control => "errors-name-control",
            NameFault::OuterSpace => "errors-name-outer-space",
        }),
        ReadErrorKind::BlankReason => say("errors-blank-reason"),
        ReadErrorKind::SchemaLater { found, newest, needs } => text.say_with(
            "errors-schema-later",
            &[
                ("found", (*found).into()),
                ("newest", (*newest).into()),
                ("needs", needs.as_str().into()),
            ],
        ),
        ReadErrorKind::SchemaUnknown { found, oldest } => text.say_with(
            "errors-schema-unknown",
            &[("found", (*found).into()), ("oldest", (*oldest).into())],
        ),
    }
}

/// A field that is kept out of the plan, in one sentence with its line.
#[must_use]
pub fn file_warning(text: &Text, field: &UnknownField) -> String {
    let name: Arg = field.name.as_str().into();
    match field.nearest {
        Some(word) => text.say_with(
            "errors-unknown-field-near",
            &[("field", name), ("line", line(field.line)), ("word", word.into())],
        ),
        None => {
            text.say_with("errors-unknown-field", &[("field", name), ("line", line(field.line))])
        }
    }
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
        Expected::OneOf(words) => {
            text.say_with("errors-expected-one-of", &[("words", words.join(", ").into())])
        }
    }
}

/// What stands under the mark: the word that was probably meant, or that the file ends.
fn label(text: &Text, kind: &ReadErrorKind) -> Option<String> {
    match kind {
        ReadErrorKind::Expected { nearest: Some(word), .. } => {
            Some(text.say_with("errors-nearest", &[("word", word.as_str().into())]))
        }
        // What is not closed is marked where it begins.
        ReadErrorKind::Expected {
            expected: Expected::EndOfText | Expected::EndOfComment, ..
        } => None,
        ReadErrorKind::Expected { found: None, .. } => Some(text.say("errors-file-ends")),
        ReadErrorKind::MissingField { field, instead: Some(_) } => {
            Some(text.say_with("errors-nearest", &[("word", (*field).into())]))
        }
        _ => None,
    }
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
