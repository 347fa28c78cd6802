//! What is said of findings, and what can be done about them.

use super::Doc;
use crate::plan::Edit;
use crate::rules::{Finding, Fix};
use crate::text::Text;

impl Doc {
    /// The sentence of a finding.
    #[must_use]
    pub fn message(&self, finding: &Finding, text: &Text) -> String {
        crate::report::message(finding, text)
    }

    /// How a finding is put right, in words.
    #[must_use]
    pub fn help(&self, finding: &Finding, text: &Text) -> String {
        crate::report::rule_help(finding.rule, text)
    }

    /// What can be done about a finding.
    #[must_use]
    pub fn fixes_of(&self, finding: &Finding) -> Vec<Fix> {
        self.review.fixes(&self.inputs().with_plan(self.reviewed()), finding)
    }

    /// The edit that makes a finding go away, by one of its fixes.
    #[must_use]
    pub fn edit_of(&self, finding: &Finding, fix: &Fix) -> Edit {
        self.review.edit(&self.inputs(), finding, fix)
    }

    /// What can be done about the finding at a position of the list.
    #[must_use]
    pub fn fixes(&self, at: usize) -> Vec<Fix> {
        self.findings().get(at).map(|f| self.fixes_of(f)).unwrap_or_default()
    }
}
