//! Earlier file formats, step by step up to the newest.
//!
//! A step is data: the schema it leads away from and what it does to the file's tree of values. The
//! tree keeps its places, so that an error in a migrated file still names the line as it was written.
//! There has been no schema before 1, so the chain of this program is empty; a new schema adds the
//! step that leads to it and nothing else changes.

use super::read::Value;

/// One step of the chain.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The schema it leads away from; it leads to the next number.
    pub from: u32,
    /// What it does to the whole document; `schema` itself is not its business.
    pub change: fn(&mut Value<'_>),
}

/// The steps of this program, oldest first.
pub const STEPS: &[Step] = &[];

/// Brings a document from a schema up to another; the schema without a step when the chain has a gap.
pub(super) fn migrate(
    document: &mut Value<'_>,
    from: u32,
    to: u32,
    steps: &[Step],
) -> Result<(), u32> {
    // The way is looked for first: a far-off number must not be counted up to.
    let way: Vec<&Step> = steps.iter().filter(|s| (from..to).contains(&s.from)).collect();
    for (schema, step) in (from..to).zip(way.iter().map(Some).chain(std::iter::repeat(None))) {
        match step {
            Some(step) if step.from == schema => (step.change)(document),
            _ => return Err(schema),
        }
    }
    Ok(())
}

/// The oldest schema that a chain leads up from.
pub(super) fn oldest(newest: u32, steps: &[Step]) -> u32 {
    let mut oldest = newest;
    while let Some(before) = oldest.checked_sub(1).filter(|b| steps.iter().any(|s| s.from == *b)) {
        oldest = before;
    }
    oldest
}

/// The first version of the program that reads a schema: until 1.0 each schema opens a minor version.
pub(super) fn first_version_reading(schema: u32) -> String {
    format!("0.{schema}.0")
}
