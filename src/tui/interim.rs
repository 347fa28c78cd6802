//! What the rules give once they are all written.

use crate::assess::{Assessment, Inputs, assess};
use crate::rules::{Context, Finding, Fix};
use crate::text::Text;

#[derive(Debug, Clone, Default)]
pub struct Review {
    pub assessment: Assessment,
    pub findings: Vec<Finding>,
}

pub fn review(inputs: &Inputs<'_>) -> Review {
    Review { assessment: assess(inputs), findings: Vec::new() }
}

impl Review {
    pub fn fixes(&self, inputs: &Inputs<'_>, finding: &Finding) -> Vec<Fix> {
        (finding.rule.fixes)(&Context { inputs: *inputs, assessment: &self.assessment }, finding)
    }
}

pub fn message(finding: &Finding, text: &Text) -> String {
    let _ = text;
    finding.rule.name.to_owned()
}

pub fn help(finding: &Finding, text: &Text) -> String {
    let _ = text;
    finding.rule.name.to_owned()
}
