//! What differs between two plans: topology, requirements, bill and findings, each change with its reasons.

mod reasons;
mod topology;

pub use reasons::{Reason, StockState};
pub use topology::{Field, Mark, TopologyChange};

use super::bill::{Bill, BillLine};
use super::path::Cost;
use super::trial::cost_between;
use crate::assess::{Inputs, Totals};
use crate::catalog::ProductId;
use crate::plan::Place;
use crate::rules::{Finding, Param, Params, Review, Rule};
use std::collections::{BTreeMap, BTreeSet};

/// One of two plans to compare.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The plan, the catalogue, the day and the prices.
    pub inputs: Inputs<'a>,
    /// What was worked out of it.
    pub review: &'a Review,
}

/// What differs between two plans.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// The plan's own words, sites, devices, nodes and object groups, from the top down.
    pub topology: Vec<TopologyChange>,
    /// What is required otherwise; of pools nothing unless both plans are worked out.
    pub requirements: Vec<RequirementChange>,
    /// Lines of the bill; of pools none unless both are worked out.
    pub bill: Vec<BillChange>,
    /// Findings.
    pub findings: Vec<FindingChange>,
    /// Sums of the whole bills, the old one and the new one.
    pub totals: (Totals, Totals),
    /// Whether there is a whole bill of the old plan and of the new one; what is not worked out is not nothing.
    pub worked_out: (bool, bool),
    /// What the old bill costs; `None` without price list or bill.
    pub cost_before: Option<Cost>,
    /// What the new bill costs against the old one; `None` without price list or bill.
    pub cost: Option<Cost>,
}

/// A product that one pool or device requires more or less of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequirementChange {
    /// Where: the pool or the device.
    pub stock: StockAt,
    /// The product.
    pub product: ProductId,
    /// Licenses required in the old plan.
    pub before: u64,
    /// Licenses required in the new one.
    pub after: u64,
    /// What causes more or less.
    pub reasons: Vec<Reason>,
}

/// Where licenses are drawn from: a pool, or a device for hardware.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum StockAt {
    /// `central`, or the name of a local node.
    Pool(String),
    /// The name of a device.
    Device(String),
    /// The plan's orders.
    Orders,
}

/// A line that one bill has and the other has otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillChange {
    /// The line; its quantity is that of the new bill, or of the old one where it is gone.
    pub line: BillLine,
    /// How many on the old bill.
    pub before: u64,
    /// How many on the new one.
    pub after: u64,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// A finding that comes, goes, or says other numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingChange {
    /// Whether it comes, goes or says something else.
    pub mark: Mark,
    /// Its rule.
    pub rule: &'static Rule,
    /// Where.
    pub place: String,
    /// Whether the bill resolves it.
    pub cured: bool,
    /// Whether it is waived.
    pub waived: bool,
    /// The numbers of its sentence.
    pub params: Params,
    /// What it was in the old plan, where it says something else now.
    pub was: Option<FindingWas>,
}

/// What a finding was that is in both plans.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingWas {
    /// Whether the bill resolved it.
    pub cured: bool,
    /// Whether it was waived.
    pub waived: bool,
    /// The numbers of its sentence.
    pub params: Params,
}

impl Difference {
    /// Whether the plans are the same in everything that is compared.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.topology.is_empty()
            && self.requirements.is_empty()
            && self.bill.is_empty()
            && self.findings.is_empty()
    }

    /// The same without findings of which `say` says what it said before: a number that no reader reads makes no
    /// difference.
    #[must_use]
    pub fn as_said(mut self, say: impl Fn(&'static Rule, &Params) -> String) -> Self {
        self.findings.retain(|change| {
            change.was.as_ref().is_none_or(|was| {
                (was.cured, was.waived) != (change.cured, change.waived)
                    || say(change.rule, &was.params) != say(change.rule, &change.params)
            })
        });
        self
    }
}

/// Compares two plans.
#[must_use]
pub fn diff(old: Side<'_>, new: Side<'_>) -> Difference {
    let why = reasons::Reasons::new(old, new);
    let bills = (bill(old), bill(new));
    let worked_out = (old.review.assessment.is_worked_out(), new.review.assessment.is_worked_out());
    let both = worked_out.0 && worked_out.1;
    Difference {
        topology: topology::changes(old.inputs.plan, new.inputs.plan),
        requirements: requirements(&why, both),
        bill: lines(&bills.0, &bills.1, &why, both),
        findings: findings(old, new),
        totals: (bills.0.totals(), bills.1.totals()),
        worked_out,
        cost_before: cost_between(new.inputs.prices, &bills.0, &bills.0).filter(|_| worked_out.0),
        cost: cost_between(new.inputs.prices, &bills.0, &bills.1)
            .filter(|_| worked_out.1)
            .map(|cost| Cost { change: cost.change.filter(|_| worked_out.0), ..cost }),
    }
}

fn bill(side: Side<'_>) -> Bill {
    Bill::new(side.inputs.plan, &side.review.assessment)
}

fn requirements(why: &reasons::Reasons<'_>, pools: bool) -> Vec<RequirementChange> {
    let stocks = why.stocks().filter(|(stock, _)| pools || !matches!(stock, StockAt::Pool(_)));
    let changed = stocks.filter_map(|(stock, product)| {
        let (before, after) = why.required(&stock, product);
        (before != after).then(|| RequirementChange {
            reasons: why.needs(&stock, product),
            stock,
            product,
            before,
            after,
        })
    });
    changed.collect()
}

/// Lines that only one bill has, or with another number, in the order of the new bill and then of the old one.
fn lines(old: &Bill, new: &Bill, why: &reasons::Reasons<'_>, pools: bool) -> Vec<BillChange> {
    let key = |line: &BillLine| BillLine { quantity: 0, ..line.clone() };
    let mut places: BTreeMap<BillLine, usize> = BTreeMap::new();
    let mut sums: Vec<(BillLine, u64, u64)> = Vec::new();
    for (bill, is_new) in [(new, true), (old, false)] {
        for line in bill.lines().filter(|line| pools || line.pool.is_none()) {
            let place = *places.entry(key(line)).or_insert(sums.len());
            if place == sums.len() {
                sums.push((key(line), 0, 0));
            }
            let (_, before, after) = &mut sums[place];
            let sum = if is_new { after } else { before };
            *sum = sum.saturating_add(line.quantity);
        }
    }
    let changed = sums.into_iter().filter(|(_, before, after)| before != after);
    changed
        .map(|(line, before, after)| {
            let quantity = if after > 0 { after } else { before };
            let reasons = why.of_line(&line);
            BillChange { line: BillLine { quantity, ..line }, before, after, reasons }
        })
        .collect()
}

/// Findings by code, place and their number among equals there.
fn findings(old: Side<'_>, new: Side<'_>) -> Vec<FindingChange> {
    let (was, is) = (numbered(old), numbered(new));
    let keys: BTreeSet<_> = was.keys().chain(is.keys()).cloned().collect();
    let changes = keys.into_iter().filter_map(|key| {
        let (was, is) = (was.get(&key).copied(), is.get(&key).copied());
        let finding = is.or(was)?;
        let mark = match (was, is) {
            (None, _) => Mark::Added,
            (_, None) => Mark::Removed,
            (Some(a), Some(b)) if same(a, b) => return None,
            _ => Mark::Changed,
        };
        Some(FindingChange {
            mark,
            rule: finding.rule,
            place: key.2,
            cured: finding.cured,
            waived: finding.waived_by.is_some(),
            params: finding.params.clone(),
            was: was.filter(|_| mark == Mark::Changed).map(|was| FindingWas {
                cured: was.cured,
                waived: was.waived_by.is_some(),
                params: was.params.clone(),
            }),
        })
    });
    changes.collect()
}

/// Severity, code, place, license of the block where it is about one, and number among those that are alike.
type FindingKey = (crate::rules::Severity, &'static str, String, String, usize);

fn numbered(side: Side<'_>) -> BTreeMap<FindingKey, &Finding> {
    let mut all = BTreeMap::new();
    let mut counts: BTreeMap<(&str, Place, String), usize> = BTreeMap::new();
    for finding in &side.review.findings {
        let license = match finding.param("license") {
            Some(Param::Text(license)) if finding.block.is_some() => license.clone(),
            _ => String::new(),
        };
        let alike = (finding.rule.code, finding.place, license.clone());
        let count = counts.entry(alike).or_default();
        let place = finding.place.path(side.inputs.plan);
        all.insert((finding.rule.severity, finding.rule.code, place, license, *count), finding);
        *count += 1;
    }
    all
}

fn same(a: &Finding, b: &Finding) -> bool {
    a.params == b.params && a.cured == b.cured && a.waived_by.is_some() == b.waived_by.is_some()
}
