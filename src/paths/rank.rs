//! Which way comes first, and which is worse than another in everything.

use super::Path;
use rust_decimal::Decimal;

/// Orders the ways of each conflict and marks the dominated ones; conflicts keep their order.
pub(super) fn rank(paths: &mut [Path]) {
    for ways in paths.chunk_by_mut(|a, b| a.conflict == b.conflict) {
        // What costs nobody knows how much is neither cheap nor dear: it stands after what is known, by its counts.
        ways.sort_by_key(|path| {
            let change = change(path);
            (change.is_none(), change, path.totals.buy, path.totals.remove)
        });
        let better: Vec<Option<String>> = ways
            .iter()
            .map(|way| {
                ways.iter().find(|other| dominates(other, way)).map(|other| other.id.clone())
            })
            .collect();
        for (way, better) in ways.iter_mut().zip(better) {
            way.dominated_by = better;
        }
    }
}

/// What it costs against the bill before, which is one for all ways; `None` where that depends on missing prices.
fn change(path: &Path) -> Option<Decimal> {
    path.cost.as_ref()?.change
}

/// Whether a way asks for and leaves nothing more than the other, and is better in one count at least and worse in
/// none.
fn dominates(better: &Path, worse: &Path) -> bool {
    let counts = |p: &Path| (p.totals.buy, p.totals.remove);
    let ((buy, remove), (more, gone)) = (counts(better), counts(worse));
    let cheaper = match (change(better), change(worse)) {
        (Some(a), Some(b)) => a <= b,
        _ => better.cost.is_none() && worse.cost.is_none(),
    };
    let asks_no_more = better.conditions.iter().all(|c| worse.conditions.contains(c));
    let leaves_no_more = better.findings.iter().all(|code| worse.findings.contains(code));
    asks_no_more
        && leaves_no_more
        && cheaper
        && buy <= more
        && remove <= gone
        && (buy, remove) != (more, gone)
}
