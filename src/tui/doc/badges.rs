//! How many findings there are at each place, and in it.

use crate::plan::Place;
use crate::rules::{Finding, Severity};
use crate::tui::tree;
use std::collections::BTreeMap;

/// How many findings of each severity there are, worst first; waived ones not counted.
pub type Badge = [u32; 3];

/// The findings of a review, counted.
#[derive(Debug, Default)]
pub struct Badges {
    own: BTreeMap<Place, Badge>,
    below: BTreeMap<Place, Badge>,
}

impl Badges {
    /// Counts findings.
    pub fn of(findings: &[Finding]) -> Self {
        let mut all = Self::default();
        for finding in findings.iter().filter(|f| f.waived_by.is_none()) {
            let worst = severity_index(finding.rule.severity);
            all.own.entry(finding.place).or_default()[worst] += 1;
            let mut place = Some(finding.place);
            while let Some(at) = place {
                all.below.entry(at).or_default()[worst] += 1;
                place = tree::parent(at);
            }
        }
        all
    }

    /// Findings of a thing itself.
    pub fn own(&self, place: Place) -> Badge {
        self.own.get(&place).copied().unwrap_or_default()
    }

    /// Findings of a thing and of everything in it.
    pub fn below(&self, place: Place) -> Badge {
        self.below.get(&place).copied().unwrap_or_default()
    }
}

/// Position of a severity in a [`Badge`].
#[must_use]
pub const fn severity_index(severity: Severity) -> usize {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}
