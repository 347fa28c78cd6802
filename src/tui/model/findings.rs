//! The findings as a list to walk through.

use crate::plan::Place;
use crate::rules::Finding;

/// A finding, whatever row it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindingKey {
    code: &'static str,
    place: Place,
    block: Option<usize>,
}

impl FindingKey {
    /// The key of a finding.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        Self { code: finding.rule.code, place: finding.place, block: finding.block }
    }
}

/// Position of the selected finding: by its key, or else what stands where it stood.
#[must_use]
pub fn selected((key, at): &(Option<FindingKey>, usize), findings: &[Finding]) -> Option<usize> {
    let last = findings.len().checked_sub(1)?;
    let same = |f: &Finding| *key == Some(FindingKey::of(f));
    if findings.get(*at).is_some_and(same) {
        return Some(*at);
    }
    Some(findings.iter().position(same).unwrap_or((*at).min(last)))
}
