//! Rows of the ways out: conflict by conflict, its ways under it.

use crate::paths::Path;
use crate::plan::Place;

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

/// Position of the selected way: by its id, or else what stands where it stood.
#[must_use]
pub fn selected((id, at): &(Option<String>, usize), ways: &[Path]) -> Option<usize> {
    let last = ways.len().checked_sub(1)?;
    let same = |way: &Path| id.as_ref() == Some(&way.id);
    if ways.get(*at).is_some_and(same) {
        return Some(*at);
    }
    Some(ways.iter().position(same).unwrap_or((*at).min(last)))
}

/// The first way out of a conflict at a place or in it, or that resolves a finding of that code.
#[must_use]
pub fn nearest(ways: &[Path], place: Place, code: Option<&str>) -> Option<usize> {
    let of_code = |way: &Path| code.is_some_and(|c| way.conflict.codes.contains(&c));
    let here = |way: &Path| super::why::within(way.conflict.place, place);
    ways.iter()
        .position(|w| of_code(w) && here(w))
        .or_else(|| ways.iter().position(of_code))
        .or_else(|| ways.iter().position(here))
}
