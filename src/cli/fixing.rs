//! Fixes applied one after another until none is left.

use crate::assess::Inputs;
use crate::plan::{DeviceAt, Edit, Place, Plan};
use crate::rules::{Finding, Fix, Review, Rule, Safety, Severity, review};
use std::collections::BTreeSet;

/// A plan after its fixes.
#[derive(Debug)]
pub struct Fixed {
    /// The plan.
    pub plan: Plan,
    /// What is left.
    pub review: Review,
    /// What was done, in order.
    pub applied: Vec<Applied>,
    /// Findings that are left with fixes that change for good what the plan says.
    pub only_unsafe: usize,
    /// Findings that are left alone since the bill cures them.
    pub cured: usize,
}

/// A fix that was applied.
#[derive(Debug)]
pub struct Applied {
    /// The rule whose finding it is for.
    pub rule: &'static Rule,
    /// Where the finding was.
    pub at: String,
    /// The fix.
    pub fix: Fix,
}

/// How often a plan is gone through; two fixes that undo each other would go on for ever.
const ROUNDS: usize = 16;

/// Applies the first fix of every error and warning that stays.
///
/// What the bill cures and what is waived is left alone, and so is advice: whether to take it is the engineer's choice.
/// A fix may bring back what an earlier one put right, so when none is left the plan is gone through again, until
/// nothing changes any more: then fixing twice is the same as once. Every fix is applied once at most each time, and
/// there are `ROUNDS` at most, so this ends whatever rules say.
#[must_use]
pub fn fix_all(inputs: &Inputs<'_>, unsafe_too: bool) -> Fixed {
    let mut plan = inputs.plan.clone();
    let mut seen = BTreeSet::new();
    let mut applied = Vec::new();
    let mut rounds = ROUNDS;
    loop {
        let before = plan.clone();
        let inputs = inputs.with_plan(&before);
        let review = review(&inputs);
        let done = one_pass(&inputs, &review, unsafe_too, &mut plan, &mut seen);
        if done.is_empty() {
            rounds -= 1;
            if seen.is_empty() || rounds == 0 {
                let (only_unsafe, cured) = left(&inputs, &review, unsafe_too);
                return Fixed { plan, review, applied, only_unsafe, cured };
            }
            seen.clear();
            continue;
        }
        applied.extend(done);
    }
}

/// How many findings are left with an unsafe fix, and how many that the bill cures.
fn left(inputs: &Inputs<'_>, review: &Review, unsafe_too: bool) -> (usize, usize) {
    let told = |f: &&Finding| f.waived_by.is_none() && f.rule.severity != Severity::Info;
    let (cured, open): (Vec<_>, Vec<_>) =
        review.findings.iter().filter(told).partition(|f| f.cured);
    let fixable = open.iter().filter(|f| !review.fixes(inputs, f).is_empty()).count();
    (if unsafe_too { 0 } else { fixable }, cured.len())
}

type Seen = BTreeSet<(&'static str, String, Option<usize>, &'static str)>;

/// Applies fixes that do not touch one another; the rest waits for the next look at the plan.
fn one_pass(
    inputs: &Inputs<'_>,
    review: &Review,
    unsafe_too: bool,
    plan: &mut Plan,
    seen: &mut Seen,
) -> Vec<Applied> {
    let mut done = Vec::new();
    let mut touched = BTreeSet::new();
    let open = review
        .findings
        .iter()
        .filter(|f| f.waived_by.is_none() && !f.cured && f.rule.severity != Severity::Info);
    for finding in open {
        let fixes = review.fixes(inputs, finding);
        let Some(fix) = fixes.into_iter().find(|f| unsafe_too || f.safety == Safety::Safe) else {
            continue;
        };
        let mut parts = BTreeSet::new();
        let edit = review.edit(inputs, finding, &fix);
        let moves_others = touches(&edit, &mut parts);
        if moves_others && !touched.is_empty() || !touched.is_disjoint(&parts) {
            continue;
        }
        let at = finding.place.path(inputs.plan);
        let key = (finding.rule.code, at.clone(), finding.block, fix.id);
        if !seen.insert(key) || edit.apply(plan).is_err() {
            continue;
        }
        touched.extend(parts);
        done.push(Applied { rule: finding.rule, at, fix });
        if moves_others {
            break;
        }
    }
    done
}

/// Parts of a plan that an edit changes; two fixes of one part are not applied from one review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Plan,
    Site(usize),
    Device(DeviceAt),
}

/// Collects what an edit touches; whether positions of other things change by it.
fn touches(edit: &Edit, parts: &mut BTreeSet<Part>) -> bool {
    if let Edit::Several(edits) = edit {
        return edits.iter().filter(|edit| touches(edit, parts)).count() > 0;
    }
    parts.insert(match edit.place() {
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => Part::Plan,
        Place::Site(site) => Part::Site(site),
        Place::Device(at) | Place::Node(at) | Place::Object(at, _) => Part::Device(at),
    });
    matches!(
        edit,
        Edit::AddSite { .. }
            | Edit::RemoveSite { .. }
            | Edit::AddDevice { .. }
            | Edit::RemoveDevice { .. }
    )
}
