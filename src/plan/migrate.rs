//! Earlier file formats, step by step up to the newest.
//!
//! A step is data: the schema it leads away from and what it does to the file's tree of values. The
//! tree keeps its places, so that an error in a migrated file still names the line as it was written.
//! There has been no schema before 1, so the chain of this program is empty; a new schema adds the
//! step that leads to it and nothing else changes.

use crate::written::Value;

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

/// Brings a document from a schema up to another; says whether the chain leads there.
#[must_use]
pub(super) fn migrate(document: &mut Value<'_>, from: u32, to: u32, steps: &[Step]) -> bool {
    // Ends at the first gap, so that a far-off number is not counted up to.
    (from..to).all(|schema| {
        let step = steps.iter().find(|step| step.from == schema);
        step.is_some_and(|step| {
            (step.change)(document);
            true
        })
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_program_reads_the_schema_it_writes() {
        let parts = |version: &str| -> Vec<u32> {
            version.split('.').map(|part| part.parse().unwrap()).collect()
        };
        let needed = first_version_reading(crate::plan::Plan::SCHEMA);
        assert!(parts(env!("CARGO_PKG_VERSION")) >= parts(&needed));
    }

    #[test]
    fn the_chain_of_this_program_has_no_gap() {
        let newest = crate::plan::Plan::SCHEMA;
        let first = STEPS.iter().map(|step| step.from).min().unwrap_or(newest);
        assert_eq!(oldest(newest, STEPS), first);
    }
}
