//! Which way comes first, and which is worse than another in everything.

use super::bill::Delta;
use super::{Cost, Path};
use crate::assess::Action;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// Orders the ways of each conflict and marks the dominated ones; conflicts keep their order.
pub(super) fn rank(paths: &mut [Path]) {
    for ways in paths.chunk_by_mut(|a, b| a.conflict == b.conflict) {
        // Bills that lack the same lines' prices differ by what is known; beside others by their counts alone.
        let alike = ways.iter().filter(|p| complete(p).is_none()).all(|p| change(p).is_some());
        ways.sort_by_key(|path| (worth(path, alike), path.totals.buy, path.totals.remove));
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

/// Where a way stands by money: what costs nobody knows how much is neither cheap nor dear and stands last, by the
/// difference to the bill before where all such ways have one.
fn worth(path: &Path, alike: bool) -> (bool, Option<Decimal>) {
    match complete(path) {
        Some(amount) => (false, Some(amount)),
        None => (true, change(path).filter(|_| alike)),
    }
}

/// What its bill costs, where that is known.
fn complete(path: &Path) -> Option<Decimal> {
    path.cost.as_ref().and_then(Cost::complete)
}

/// What it costs against the bill before, which is one for all ways; `None` where that depends on missing prices.
fn change(path: &Path) -> Option<Decimal> {
    path.cost.as_ref()?.change
}

/// Whether a way asks for, leaves, buys and removes nothing more than the other, and less of one of the first, third
/// or fourth.
fn dominates(better: &Path, worse: &Path) -> bool {
    let asks_no_more = better.conditions.iter().all(|c| worse.conditions.contains(c));
    let leaves_no_more = better.findings.iter().all(|code| worse.findings.contains(code))
        && better.left_here.iter().all(|code| worse.left_here.contains(code));
    if !asks_no_more || !leaves_no_more {
        return false;
    }
    let asks_less = better.conditions.len() < worse.conditions.len();
    let known = change(better).zip(change(worse));
    let order = known.map_or_else(|| each(better, worse), |cost| all(cost, better, worse));
    order.is_some_and(|order| order == Ordering::Less || asks_less)
}

/// By what it costs and by its sums, where money says what licenses are worth: `Greater` never.
fn all(cost: (Decimal, Decimal), better: &Path, worse: &Path) -> Option<Ordering> {
    let pairs = [
        cost.0.cmp(&cost.1),
        better.totals.buy.cmp(&worse.totals.buy),
        better.totals.remove.cmp(&worse.totals.remove),
    ];
    no_more(pairs)
}

/// By every license for itself: nobody knows how many of one are worth one of another without a price.
fn each(better: &Path, worse: &Path) -> Option<Ordering> {
    // A few lines each, so that no table is worth its making.
    let counts = |d: &&Delta| matches!(d.action, Action::Buy | Action::Remove);
    let more = |d: &Delta| i128::from(d.after) - i128::from(d.before);
    let of = |path: &Path, like: &Delta| {
        let is_it = |d: &&Delta| (d.action, d.license) == (like.action, like.license);
        path.delta.iter().find(is_it).map_or(0, more)
    };
    let all = better.delta.iter().chain(&worse.delta).filter(counts);
    no_more(all.map(|d| of(better, d).cmp(&of(worse, d))))
}

/// `Less` where one is less and none more, `Equal` where all are equal.
fn no_more(pairs: impl IntoIterator<Item = Ordering>) -> Option<Ordering> {
    pairs.into_iter().try_fold(Ordering::Equal, |all, own| match own {
        Ordering::Greater => None,
        own => Some(all.min(own)),
    })
}
