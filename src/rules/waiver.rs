//! Waivers: which findings the engineer has accepted.

use super::{Context, Finding};
use crate::plan::{Place, Plan, Waiver};

/// The waivers of a plan, with the place that each one names.
pub(super) struct Waivers<'a> {
    plan: &'a Plan,
    places: Vec<Where>,
}

/// Where a waiver holds.
enum Where {
    /// Nowhere: it has expired.
    Expired,
    /// Nowhere: it names no place, or more than one.
    Nowhere,
    /// Wherever a finding of its code is.
    Everywhere,
    /// At the place of this path.
    At(String),
}

impl<'a> Waivers<'a> {
    /// Finds the place of each waiver.
    pub(super) fn of(ctx: &Context<'a>) -> Self {
        let plan = ctx.inputs.plan;
        let today = ctx.inputs.date();
        let place = |waiver: &Waiver| {
            if waiver.until.is_some_and(|last| last < today) {
                return Where::Expired;
            }
            match waiver.at.as_deref() {
                None | Some("") => Where::Everywhere,
                Some(written) => named(plan, written).map_or(Where::Nowhere, Where::At),
            }
        };
        Self { plan, places: plan.waivers.iter().map(place).collect() }
    }

    /// Whether a waiver is over.
    pub(super) fn expired(&self, waiver: usize) -> bool {
        matches!(self.places.get(waiver), Some(Where::Expired))
    }

    /// Whether a waiver takes a finding out of the counts.
    pub(super) fn cover(&self, waiver: usize, finding: &Finding) -> bool {
        let code = self.plan.waivers.get(waiver).map(|w| w.code.as_str());
        code == Some(finding.rule.code)
            && match self.places.get(waiver) {
                Some(Where::Everywhere) => true,
                Some(Where::At(path)) => finding.place.path(self.plan) == *path,
                Some(Where::Expired | Where::Nowhere) | None => false,
            }
    }

    /// Marks each finding with the first waiver that covers it.
    pub(super) fn apply(&self, findings: &mut [Finding]) {
        for finding in findings {
            finding.waived_by = (0..self.places.len()).find(|&w| self.cover(w, finding));
        }
    }
}

/// The path that a written place means: its own when there is one, or else the only one that ends with it.
fn named(plan: &Plan, written: &str) -> Option<String> {
    let mut paths: Vec<String> = Place::matching(plan, written).map(|p| p.path(plan)).collect();
    if paths.iter().any(|path| path == written) {
        return Some(written.to_owned());
    }
    paths.dedup();
    if paths.len() == 1 { paths.pop() } else { None }
}
