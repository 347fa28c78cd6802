//! Rows of the ways out: conflict by conflict, its ways under it.

use crate::paths::Path;
use crate::plan::{Edit, ObjectGroup, Place, Plan};

/// A row of the ways out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathRow {
    /// The conflict of the ways under it, by its first way.
    Head(usize),
    /// A way, by its position.
    Way(usize),
}

/// The rows of all ways.
#[must_use]
pub fn rows(ways: &[Path]) -> Vec<PathRow> {
    let mut out = Vec::with_capacity(ways.len() + 4);
    for (at, way) in ways.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|b| ways.get(b));
        if before.is_none_or(|b| b.conflict != way.conflict) {
            out.push(PathRow::Head(at));
        }
        out.push(PathRow::Way(at));
    }
    out
}

/// Position of the selected way: by its id, or else what stands where it stood; at first one that takes nothing away.
#[must_use]
pub fn selected((id, at): &(Option<String>, usize), ways: &[Path], plan: &Plan) -> Option<usize> {
    let last = ways.len().checked_sub(1)?;
    if id.is_none() {
        return Some(harmless(ways, (*at).min(last), plan));
    }
    let same = |way: &Path| id.as_ref() == Some(&way.id);
    if ways.get(*at).is_some_and(same) {
        return Some(*at);
    }
    Some(ways.iter().position(same).unwrap_or((*at).min(last)))
}

/// The first way out of a conflict at a place or in it, or that resolves a finding of that code.
#[must_use]
pub fn nearest(ways: &[Path], place: Place, code: Option<&str>, plan: &Plan) -> Option<usize> {
    let of_code = |way: &Path| code.is_some_and(|c| way.conflict.codes.contains(&c));
    let here = |way: &Path| super::why::within(way.conflict.place, place);
    ways.iter()
        .position(|w| of_code(w) && here(w))
        .or_else(|| ways.iter().position(of_code))
        .or_else(|| ways.iter().position(here))
        .map(|at| harmless(ways, at, plan))
}

/// The first way out of the same conflict, from this one on, that takes nothing out of the plan; this one without such a
/// way.
fn harmless(ways: &[Path], from: usize, plan: &Plan) -> usize {
    let same = |way: &Path| ways.get(from).is_some_and(|first| first.conflict == way.conflict);
    let others = ways.iter().enumerate().skip(from).take_while(|(_, way)| same(way));
    let mut kept = others.filter(|(_, way)| !takes_away(plan, &way.edits));
    kept.next().map_or(from, |(at, _)| at)
}

/// Whether edits take anything out of the plan that was drawn: users, other objects, what they are on.
#[must_use]
pub fn takes_away(plan: &Plan, edits: &[Edit]) -> bool {
    edits.iter().enumerate().any(|(n, edit)| match edit {
        Edit::SetObject { at, object, to } => {
            let now = plan.node(*at).and_then(|node| node.objects.get(*object));
            let most = |group: &ObjectGroup| group.peak.map_or(group.count, |p| p.min(group.count));
            now.is_some_and(|now| to.count < now.count || most(to) < most(now))
        }
        // A removal that an addition comes right after is a move.
        Edit::RemoveSite { .. } | Edit::RemoveDevice { .. } | Edit::RemoveObject { .. } => {
            let next = edits.get(n + 1);
            !matches!(
                next,
                Some(Edit::AddSite { .. } | Edit::AddDevice { .. } | Edit::AddObject { .. })
            )
        }
        Edit::PutNode { to: None, .. } => true,
        Edit::Several(edits) => takes_away(plan, edits),
        _ => false,
    })
}
