//! Waivers: which findings the engineer has accepted.

use super::{Context, Finding};
use crate::plan::{Place, Plan, Waiver};
use std::collections::BTreeMap;

/// The waivers of a plan, with the place that each one names.
pub(super) struct Waivers<'a> {
    plan: &'a Plan,
    places: Vec<Where>,
}

/// Where a waiver holds.
enum Where {
    /// Nowhere: it has expired.
    Expired,
    /// Nowhere: it names no place.
    Nowhere,
    /// Nowhere: it could mean each of these.
    Ambiguous(Vec<Place>),
    /// Wherever a finding of its code is.
    Everywhere,
    /// At the place it names; where a name is taken twice (TOP003), at each of that path.
    At(Vec<Place>),
}

impl<'a> Waivers<'a> {
    /// Finds the place of each waiver.
    pub(super) fn of(ctx: &Context<'a>) -> Self {
        let plan = ctx.inputs.plan;
        let today = ctx.inputs.date();
        let by_name = if plan.waivers.is_empty() { BTreeMap::new() } else { by_name(plan) };
        let place = |waiver: &Waiver| {
            if waiver.until.is_some_and(|last| last < today) {
                return Where::Expired;
            }
            match waiver.at.as_deref() {
                None | Some("") => Where::Everywhere,
                Some(written) => named(plan, &by_name, written),
            }
        };
        Self { plan, places: plan.waivers.iter().map(place).collect() }
    }

    /// Whether a waiver is over.
    pub(super) fn expired(&self, waiver: usize) -> bool {
        matches!(self.places.get(waiver), Some(Where::Expired))
    }

    /// The places that a waiver could mean, where these are several.
    pub(super) fn meant(&self, waiver: usize) -> &[Place] {
        match self.places.get(waiver) {
            Some(Where::Ambiguous(places)) => places,
            _ => &[],
        }
    }

    /// Whether a waiver takes a finding out of the counts. A stale waiver of stale ones is never covered: it
    /// would be by itself, or by another that is of no more use.
    pub(super) fn cover(&self, waiver: usize, finding: &Finding) -> bool {
        let code = |index: usize| self.plan.waivers.get(index).map(|w| w.code.as_str());
        let itself = matches!(finding.place, Place::Waiver(stale) if code(stale) == code(waiver));
        code(waiver) == Some(finding.rule.code)
            && !itself
            && match self.places.get(waiver) {
                Some(Where::Everywhere) => true,
                Some(Where::At(places)) => {
                    self.stands_at(finding).iter().any(|p| places.contains(p))
                }
                Some(Where::Expired | Where::Nowhere | Where::Ambiguous(_)) | None => false,
            }
    }

    /// Where a finding is; one of a stale waiver is where that waiver was meant to hold.
    fn stands_at<'f>(&'f self, finding: &'f Finding) -> &'f [Place] {
        match finding.place {
            Place::Waiver(stale) => match self.places.get(stale) {
                Some(Where::At(places)) => places,
                _ => &[],
            },
            _ => std::slice::from_ref(&finding.place),
        }
    }

    /// Marks each finding with the first waiver that covers it.
    pub(super) fn apply(&self, findings: &mut [Finding]) {
        for finding in findings {
            finding.waived_by = (0..self.places.len()).find(|&w| self.cover(w, finding));
        }
    }
}

/// Every place of the topology by its last name, so that a plan with many waivers is not searched for each.
fn by_name(plan: &Plan) -> BTreeMap<&str, Vec<Place>> {
    let mut places: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for place in Place::all(plan) {
        places.entry(place.name(plan)).or_default().push(place);
    }
    places
}

/// The place that is meant: the one of that path when there is one, or else the only one that ends with it.
fn named(plan: &Plan, by_name: &BTreeMap<&str, Vec<Place>>, written: &str) -> Where {
    let last = written.rsplit('/').next().unwrap_or_default();
    let fits = |place: &Place| place.matches(plan, written);
    let known = by_name.get(last).map(Vec::as_slice).unwrap_or_default();
    among(plan, known.iter().copied().filter(fits).collect(), written)
}

/// The place that a waiver means which is written so: of several that are called alike the first, and none where it could
/// mean this or that.
#[must_use]
pub fn waived_place(plan: &Plan, written: &str) -> Option<Place> {
    match among(plan, Place::matching(plan, written).collect(), written) {
        Where::At(places) => places.first().copied(),
        _ => None,
    }
}

/// What is meant of all places that end with what is written.
fn among(plan: &Plan, places: Vec<Place>, written: &str) -> Where {
    let whole: Vec<Place> = places.iter().copied().filter(|p| p.path(plan) == written).collect();
    if !whole.is_empty() {
        return Where::At(whole);
    }
    let Some(path) = places.first().map(|place| place.path(plan)) else { return Where::Nowhere };
    if places.iter().all(|place| place.path(plan) == path) {
        Where::At(places)
    } else {
        Where::Ambiguous(places)
    }
}
