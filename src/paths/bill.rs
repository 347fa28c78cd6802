//! Bills by name, so that those of two plans can be held against each other.

use crate::assess::{Action, Assessment, CENTRAL, From, Line, Totals};
use crate::catalog::License;
use crate::plan::Plan;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Id of a pool: `central`, or the name of a local node; `None` for hardware and orders.
pub type PoolId = Option<Arc<str>>;

/// A line of a bill with the names of its pool and devices instead of their numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BillLine {
    /// Its pool.
    pub pool: PoolId,
    /// What to do.
    pub action: Action,
    /// With which license; an upgrade names the new one.
    pub license: License,
    /// How many; never 0.
    pub quantity: u64,
    /// Name of the device; `None` for credits.
    pub install_on: Option<Arc<str>>,
    /// What its licenses were, or where they come from.
    pub from: Origin,
}

/// What a line's licenses were, or where they come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Nothing to say.
    Nothing,
    /// The license before its upgrade.
    License(License),
    /// Name of the device they leave.
    Device(Arc<str>),
}

/// The lines of one pool, or those of hardware and orders, in printed order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoolBill {
    /// The pool.
    pub pool: PoolId,
    /// Its lines.
    pub lines: Vec<BillLine>,
}

/// A whole bill: pools in printed order, then hardware and orders.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bill {
    /// Its parts; none is empty.
    pub pools: Vec<PoolBill>,
}

/// How many licenses of one name one action has on two bills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delta {
    /// What is done with them.
    pub action: Action,
    /// The license.
    pub license: License,
    /// How many on the first bill.
    pub before: u64,
    /// How many on the second.
    pub after: u64,
}

impl Bill {
    /// The bill of an assessment.
    #[must_use]
    pub fn new(plan: &Plan, assessment: &Assessment) -> Self {
        let mut names =
            Names { plan, assessment, devices: BTreeMap::new(), pools: BTreeMap::new() };
        let mut bill = Self::default();
        for line in &assessment.lines {
            let line = names.line(line);
            match bill.pools.last_mut().filter(|last| last.pool == line.pool) {
                Some(last) => last.lines.push(line),
                None => bill.pools.push(PoolBill { pool: line.pool.clone(), lines: vec![line] }),
            }
        }
        bill
    }

    /// All lines in printed order.
    pub fn lines(&self) -> impl Iterator<Item = &BillLine> {
        self.pools.iter().flat_map(|p| &p.lines)
    }

    /// The lines of a pool; none when it has none.
    #[must_use]
    pub fn of(&self, pool: &PoolId) -> &[BillLine] {
        self.pools.iter().find(|p| p.pool == *pool).map_or(&[], |p| &p.lines)
    }

    /// The pools whose lines the other bill has otherwise, with those; an empty one is gone.
    #[must_use]
    pub fn changed_in(&self, after: &Self) -> Vec<PoolBill> {
        let old: BTreeMap<&PoolId, &[BillLine]> =
            self.pools.iter().map(|p| (&p.pool, p.lines.as_slice())).collect();
        let new: BTreeMap<&PoolId, &[BillLine]> =
            after.pools.iter().map(|p| (&p.pool, p.lines.as_slice())).collect();
        let gone = self.pools.iter().filter(|p| !new.contains_key(&p.pool));
        let gone = gone.map(|p| PoolBill { pool: p.pool.clone(), lines: Vec::new() });
        let other = after.pools.iter().filter(|p| old.get(&p.pool) != Some(&p.lines.as_slice()));
        other.cloned().chain(gone).collect()
    }

    /// This bill with some pools' lines replaced; `order` gives the place of a pool among all.
    #[must_use]
    pub fn with(&self, changed: &[PoolBill], order: impl Fn(&PoolId) -> usize) -> Self {
        let replaced = |pool: &PoolId| changed.iter().any(|c| c.pool == *pool);
        let kept = self.pools.iter().filter(|p| !replaced(&p.pool)).cloned();
        let new = changed.iter().filter(|c| !c.lines.is_empty()).cloned();
        let mut pools: Vec<PoolBill> = kept.chain(new).collect();
        pools.sort_by_key(|p| order(&p.pool));
        Self { pools }
    }

    /// What the other bill has more or less of, by license and action, in the order of the bill.
    #[must_use]
    pub fn delta(&self, after: &Self) -> Vec<Delta> {
        delta(self.lines(), after.lines())
    }

    /// Sums of the bill.
    #[must_use]
    pub fn totals(&self) -> Totals {
        totals(self.lines())
    }
}

/// The place of each pool of a plan in a bill: central, local nodes in plan order, then the rest.
pub(super) fn pool_order(plan: &Plan) -> impl Fn(&PoolId) -> usize + use<> {
    let places: BTreeMap<String, usize> =
        plan.nodes().enumerate().map(|(n, (_, node))| (node.name.clone(), n + 1)).collect();
    // A node called `central` is never told from the central pool by its id; the pool comes first.
    move |pool| match pool.as_deref() {
        Some(CENTRAL) => 0,
        Some(name) => places.get(name).copied().unwrap_or(usize::MAX - 1),
        None => usize::MAX,
    }
}

/// Sums of some lines by what is done with which license.
pub(super) type Counts = BTreeMap<(Action, License), u64>;

/// Works them out.
pub(super) fn counts<'a>(lines: impl IntoIterator<Item = &'a BillLine>) -> Counts {
    let mut counts = Counts::new();
    for line in lines {
        let sum = counts.entry((line.action, line.license)).or_default();
        *sum = sum.saturating_add(line.quantity);
    }
    counts
}

/// Sums of some lines.
pub(super) fn totals<'a>(lines: impl IntoIterator<Item = &'a BillLine>) -> Totals {
    let mut totals = Totals::default();
    for line in lines {
        let sum = totals.of_mut(line.action);
        *sum = sum.saturating_add(line.quantity);
    }
    totals
}

/// What differs between some lines before and after, by license and action, in the order of the bill.
pub(super) fn delta<'a>(
    before: impl IntoIterator<Item = &'a BillLine>,
    after: impl IntoIterator<Item = &'a BillLine>,
) -> Vec<Delta> {
    let mut sums: BTreeMap<_, Delta> = BTreeMap::new();
    let mut add = |line: &BillLine, is_after: bool| {
        let key = (line.license.product, line.action, line.license);
        let empty = Delta { action: line.action, license: line.license, before: 0, after: 0 };
        let delta = sums.entry(key).or_insert(empty);
        let side = if is_after { &mut delta.after } else { &mut delta.before };
        *side = side.saturating_add(line.quantity);
    };
    before.into_iter().for_each(|line| add(line, false));
    after.into_iter().for_each(|line| add(line, true));
    sums.into_values().filter(|d| d.before != d.after).collect()
}

/// The licenses of which as many are bought or assigned before as after, but for other devices.
pub(super) fn elsewhere<'a>(
    before: impl IntoIterator<Item = &'a BillLine>,
    after: impl IntoIterator<Item = &'a BillLine>,
) -> Vec<License> {
    let mut sums: BTreeMap<(License, Action), BTreeMap<Option<&str>, i128>> = BTreeMap::new();
    let mut add = |line: &'a BillLine, sign: i128| {
        if matches!(line.action, Action::Buy | Action::Assign) {
            let devices = sums.entry((line.license, line.action)).or_default();
            *devices.entry(line.install_on.as_deref()).or_default() +=
                sign * i128::from(line.quantity);
        }
    };
    before.into_iter().for_each(|line| add(line, -1));
    after.into_iter().for_each(|line| add(line, 1));
    let moved = sums.into_iter().filter(|(_, devices)| {
        devices.values().sum::<i128>() == 0 && devices.values().any(|n| *n != 0)
    });
    let mut all: Vec<License> = moved.map(|((license, _), _)| license).collect();
    all.dedup();
    all
}

/// Names of devices and pools, each made once.
struct Names<'a> {
    plan: &'a Plan,
    assessment: &'a Assessment,
    devices: BTreeMap<usize, Arc<str>>,
    pools: BTreeMap<usize, Arc<str>>,
}

impl Names<'_> {
    fn device(&mut self, device: usize) -> Arc<str> {
        let name = || Arc::from(self.assessment.device_name(device, self.plan));
        self.devices.entry(device).or_insert_with(name).clone()
    }

    fn pool(&mut self, pool: usize) -> Arc<str> {
        let name = || Arc::from(self.assessment.pool_id(pool, self.plan));
        self.pools.entry(pool).or_insert_with(name).clone()
    }

    fn line(&mut self, line: &Line) -> BillLine {
        BillLine {
            pool: line.pool.map(|p| self.pool(p)),
            action: line.action,
            license: line.license,
            quantity: line.quantity,
            install_on: line.install_on.map(|d| self.device(d)),
            from: match line.from {
                From::Nothing => Origin::Nothing,
                From::License(license) => Origin::License(license),
                From::Device(device) => Origin::Device(self.device(device)),
            },
        }
    }
}
