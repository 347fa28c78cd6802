//! Reading a plan file: bytes in, a plan with what must be said about it out, or all that is wrong.

mod error;
mod lower;

pub use error::{NameFault, ReadError, ReadErrorKind, ReadErrors, check_name};

use super::Plan;
use super::migrate::{self, STEPS, Step};
use crate::written::{Locator, Reader, Span, Tree, Unknown, Value, read_file, text_of};
use error::{Fault, Faults};

/// A plan as it was read, and what a reader or a save has to say about the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The plan, in the newest schema.
    pub plan: Plan,
    /// The comments at the head of the file.
    pub head: Head,
    /// Fields that no plan has; they are not in the plan, so that a save drops them.
    pub unknown: Vec<UnknownField>,
    /// Lines, from 1, with comments that a save drops.
    pub lost_comments: Vec<usize>,
    /// The schema of the file when it was an earlier one.
    pub migrated_from: Option<u32>,
}

/// The comments before a plan's opening parenthesis, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    /// Those above the `#![enable(...)]` line, or all when the file has none.
    pub above: String,
    /// Those below it.
    pub below: String,
}

/// A field that no plan has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownField {
    /// Its name.
    pub name: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The field that was probably meant.
    pub nearest: Option<&'static str>,
    /// The fields within which there is one of this name; empty for the plan itself.
    pub belongs: Vec<&'static str>,
    /// The fields that there are where it stands.
    pub fields: &'static [&'static str],
}

/// Reads a plan file.
///
/// # Errors
/// [`ReadErrors`] with everything that is wrong; fields of unknown names are among it only where something
/// else is wrong too.
pub fn read(bytes: &[u8]) -> Result<Document, ReadErrors> {
    read_with(bytes, STEPS)
}

/// Reads a plan file with another chain of migrations than the program's own.
///
/// # Errors
/// As [`read`].
pub fn read_with(bytes: &[u8], steps: &[Step]) -> Result<Document, ReadErrors> {
    let text = text_of(bytes)?;
    read_text(text, steps).map_err(|faults| faults.in_text(text))
}

fn read_text(text: &str, steps: &[Step]) -> Result<Document, Faults> {
    let mut tree = read_file(text)?;
    let mut reader = Reader::new(text, lower::PARTS);
    let migrated_from = bring_up(&mut tree.root, &mut reader, steps)?;
    let read = lower::read_plan(&mut reader, &tree.root);
    // Whoever has to mend a file anyhow is told at once of the fields that would only be left out.
    let read = if read.is_err() { reader.refuse_unknown(read) } else { read };
    let mut plan = read?;
    plan.schema = Plan::SCHEMA;
    let (head, lost_comments) = comments(text, &tree);
    let unknown = locate(text, reader.unknown);
    Ok(Document { plan, head, unknown, lost_comments, migrated_from })
}

/// Refuses a later schema, migrates an earlier one and says which it was.
fn bring_up(
    root: &mut Value<'_>,
    reader: &mut Reader<'_>,
    steps: &[Step],
) -> Result<Option<u32>, Fault> {
    // Without a schema the reading of the fields says what is missing, or that there are none.
    let Some(value) = root.get("schema") else { return Ok(None) };
    let span = value.span;
    // One that is no number is told with all else that is wrong, as the newest would have it.
    let Ok(found) = lower::read_schema(reader, value) else { return Ok(None) };
    let newest = Plan::SCHEMA;
    if found > newest {
        let needs = migrate::first_version_reading(found);
        return Err(Fault::new(ReadErrorKind::SchemaLater { found, newest, needs }, span));
    }
    if !migrate::migrate(root, found, newest, steps) {
        let oldest = migrate::oldest(newest, steps);
        return Err(Fault::new(ReadErrorKind::SchemaUnknown { found, oldest }, span));
    }
    Ok((found < newest).then_some(found))
}

/// The head of the file, and the lines of all other comments.
fn comments(text: &str, tree: &Tree<'_>) -> (Head, Vec<usize>) {
    let opening = tree.root.span.start;
    let split = tree.comments.partition_point(|c| c.start < opening);
    let (head, others) = tree.comments.split_at(split);
    let (above, rest) = match tree.header {
        Some(header) => head.split_at(head.partition_point(|c| c.start < header.start)),
        None => (head, &[][..]),
    };
    // A comment inside the `#![enable(...)]` line goes with the line.
    let inside = tree.header.map_or(0, |h| rest.partition_point(|c| c.start < h.end));
    let (inside, below) = rest.split_at(inside);
    let said = |block: &[Span]| match (block.first(), block.last()) {
        (Some(first), Some(last)) => {
            text[first.start as usize..last.end as usize].replace("\r\n", "\n")
        }
        _ => String::new(),
    };
    let mut lines = Vec::new();
    let mut locator = Locator::new(text);
    for comment in inside.iter().chain(others) {
        let (first, _) = locator.locate(comment.start as usize);
        let (last, _) = locator.locate(comment.end as usize);
        lines.extend(first..=last);
    }
    lines.dedup();
    (Head { above: said(above), below: said(below) }, lines)
}

fn locate(text: &str, mut unknown: Vec<Unknown>) -> Vec<UnknownField> {
    // A migration may have moved fields; in the order of the file one pass finds every line.
    unknown.sort_by_key(|u| u.span);
    let mut locator = Locator::new(text);
    unknown
        .into_iter()
        .map(|Unknown { name, span, nearest, belongs, fields }| {
            let (line, column) = locator.locate(span.start as usize);
            UnknownField { name, line, column, nearest, belongs, fields }
        })
        .collect()
}
