//! Findings: one file a rule, one registry. A rule says what is wrong, never in a sentence of its own:
//! it gives a code, a place and numbers, and `text` makes the sentence.

mod finding;

pub use finding::{Finding, Fix, Param, Params, Safety, Severity};

use crate::assess::{Assessment, Inputs};

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The plan, the catalogue and the day.
    pub inputs: Inputs<'a>,
    /// What was worked out of them.
    pub assessment: &'a Assessment,
}

/// One rule: what it checks and how it can be put right.
#[derive(Debug)]
pub struct Rule {
    /// Stable code: `"SMB001"`.
    pub code: &'static str,
    /// Stable name, which says what is wrong: `"smb-size-exceeded"`.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Section of the guide; empty where the guide has none.
    pub section: &'static str,
    /// Adds a finding for each place it holds at.
    pub check: fn(&Context<'_>, &mut Vec<Finding>),
    /// The edits of the plan that make a finding of this rule go away.
    pub fixes: fn(&Context<'_>, &Finding) -> Vec<Fix>,
}
