//! A plan with everything that was worked out of it: the one value all views read.

use super::{Context, Finding, Fix, Severity, check};
use crate::assess::{Assessment, Inputs, assess};
use crate::plan::{Edit, Place};
use std::collections::BTreeMap;

/// The bill of a plan and what is wrong with the plan.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// What the plan needs.
    pub assessment: Assessment,
    /// What is wrong, ordered by severity, code and place; waived findings among them.
    pub findings: Vec<Finding>,
}

/// Works out a plan and checks it.
#[must_use]
pub fn review(inputs: &Inputs<'_>) -> Review {
    let assessment = assess(inputs);
    let findings = check(inputs, &assessment);
    Review { assessment, findings }
}

impl Review {
    /// How many findings there are of each sort.
    #[must_use]
    pub fn summary(&self) -> Summary {
        Summary::of(&self.findings)
    }

    /// What can be done about a finding of this review; `inputs` are those it was made from.
    #[must_use]
    pub fn fixes(&self, inputs: &Inputs<'_>, finding: &Finding) -> Vec<Fix> {
        (finding.rule.fixes)(&self.context(inputs), finding)
    }

    /// The edit that makes a finding of this review go away, by one of its fixes.
    #[must_use]
    pub fn edit(&self, inputs: &Inputs<'_>, finding: &Finding, fix: &Fix) -> Edit {
        fix.edit(&self.context(inputs), finding)
    }

    const fn context<'a>(&'a self, inputs: &Inputs<'a>) -> Context<'a> {
        Context { inputs: *inputs, assessment: &self.assessment }
    }

    /// The worst finding at each place itself; waived ones are left out.
    #[must_use]
    pub fn worst_at(&self) -> BTreeMap<Place, &Finding> {
        self.worst(|place| [Some(place), None, None, None])
    }

    /// The worst finding at each place or below it, for a tree that can be folded; waived ones are left out.
    #[must_use]
    pub fn worst_within(&self) -> BTreeMap<Place, &Finding> {
        self.worst(upwards)
    }

    fn worst(&self, places: fn(Place) -> [Option<Place>; 4]) -> BTreeMap<Place, &Finding> {
        let badness = |f: &Finding| (f.rule.severity, f.cured);
        let mut worst: BTreeMap<Place, &Finding> = BTreeMap::new();
        for finding in self.findings.iter().filter(|f| f.waived_by.is_none()) {
            for place in places(finding.place).into_iter().flatten() {
                let known = worst.entry(place).or_insert(finding);
                if badness(finding) < badness(known) {
                    *known = finding;
                }
            }
        }
        worst
    }
}

/// A place and those that hold it.
fn upwards(place: Place) -> [Option<Place>; 4] {
    match place {
        Place::Object(at, _) => [
            Some(place),
            Some(Place::Node(at)),
            Some(Place::Device(at)),
            Some(Place::Site(at.site())),
        ],
        Place::Node(at) => {
            [Some(place), Some(Place::Device(at)), Some(Place::Site(at.site())), None]
        }
        Place::Device(at) => [Some(place), Some(Place::Site(at.site())), None, None],
        _ => [Some(place), None, None, None],
    }
}

/// Findings counted, each once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Errors that stay after the bill.
    pub error: usize,
    /// Errors that the bill cures.
    pub cured: usize,
    /// Warnings.
    pub warning: usize,
    /// Advice.
    pub info: usize,
    /// Findings of any severity that a waiver takes out of the counts.
    pub waived: usize,
}

impl Summary {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let mut sum = Self::default();
        for finding in findings {
            let counter = match (finding.waived_by, finding.rule.severity) {
                (Some(_), _) => &mut sum.waived,
                (None, Severity::Error) if finding.cured => &mut sum.cured,
                (None, Severity::Error) => &mut sum.error,
                (None, Severity::Warning) => &mut sum.warning,
                (None, Severity::Info) => &mut sum.info,
            };
            *counter += 1;
        }
        sum
    }
}
