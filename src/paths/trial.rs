//! Trying edits: on a copy of the plan, assessed and checked, against the bill before.

use super::Conflict;
use super::bill::{Bill, BillLine, Delta, PoolBill, PoolId, delta};
use super::path::{Cost, Draft, Path, Step, StepKind};
use crate::assess::{Action, Inputs, Totals};
use crate::catalog::{PriceList, ProductId};
use crate::plan::{Edit, Place};
use crate::rules::{Finding, Review, review};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The bill before, which every way is held against.
#[derive(Debug)]
pub(super) struct Base<'a> {
    pub(super) inputs: Inputs<'a>,
    pub(super) review: &'a Review,
    pub(super) bill: Bill,
    errors: BTreeSet<ErrorAt>,
    totals: Totals,
    findings: Vec<&'static str>,
    cost: Option<Sum>,
}

/// Which error and where; edits of ways never renumber devices or groups.
type ErrorAt = (&'static str, Place, Option<usize>);

/// What a way comes to.
#[derive(Debug, Clone)]
pub(super) struct Outcome {
    pub(super) changed: Vec<PoolBill>,
    pub(super) delta: Vec<Delta>,
    pub(super) totals: Totals,
    pub(super) findings: Vec<&'static str>,
    pub(super) cost: Option<Cost>,
    /// Software that is to run in each pool that changed, or that the conflict is of.
    software: Vec<(PoolId, u8)>,
    stays: BTreeSet<ErrorAt>,
}

/// The price of some lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum {
    amount: Option<Decimal>,
    unpriced: usize,
}

impl<'a> Base<'a> {
    pub(super) fn new(inputs: &Inputs<'a>, review: &'a Review) -> Self {
        let bill = Bill::new(inputs.plan, &review.assessment);
        Self {
            inputs: *inputs,
            review,
            errors: errors(&review.findings),
            totals: bill.totals(),
            findings: codes(&review.findings),
            cost: inputs.prices.map(|prices| sum(prices, bill.lines())),
            bill,
        }
    }

    /// Id of a pool.
    fn pool_id(&self, pool: usize) -> Arc<str> {
        Arc::from(self.review.assessment.pool_id(pool, self.inputs.plan))
    }

    /// Takes a way on a copy of the plan; `None` when its edits do not fit.
    pub(super) fn outcome(&self, edits: &[Edit]) -> Option<Outcome> {
        if edits.is_empty() {
            return Some(self.unchanged());
        }
        let mut plan = self.inputs.plan.clone();
        Edit::Several(edits.to_vec()).apply(&mut plan).ok()?;
        let after = review(&self.inputs.with_plan(&plan));
        let bill = Bill::new(&plan, &after.assessment);
        let changed = self.bill.changed_in(&bill);
        let before = changed.iter().flat_map(|c| self.bill.of(&c.pool));
        let pools = after.assessment.pools.iter().enumerate();
        Some(Outcome {
            delta: delta(before, changed.iter().flat_map(|c| &c.lines)),
            totals: bill.totals(),
            findings: codes(&after.findings),
            cost: self.cost_of(&changed),
            software: pools
                .map(|(n, pool)| {
                    (Some(Arc::from(after.assessment.pool_id(n, &plan))), pool.software)
                })
                .collect(),
            stays: errors(&after.findings),
            changed,
        })
    }

    /// The bill as it is.
    fn unchanged(&self) -> Outcome {
        let pools = self.review.assessment.pools.iter().enumerate();
        Outcome {
            changed: Vec::new(),
            delta: Vec::new(),
            totals: self.totals,
            findings: self.findings.clone(),
            cost: self.cost_of(&[]),
            software: pools.map(|(n, pool)| (Some(self.pool_id(n)), pool.software)).collect(),
            stays: self.errors.clone(),
        }
    }

    /// What the bill costs once some pools' lines are replaced: amounts are rounded line by line, so sums of
    /// lines can be taken out and put in.
    fn cost_of(&self, changed: &[PoolBill]) -> Option<Cost> {
        let (all, prices) = (self.cost?, self.inputs.prices?);
        let old = sum(prices, changed.iter().flat_map(|c| self.bill.of(&c.pool)));
        let new = sum(prices, changed.iter().flat_map(|c| &c.lines));
        let change = new.amount.zip(old.amount).and_then(|(new, old)| new.checked_sub(old));
        Some(Cost {
            amount: all.amount.zip(change).and_then(|(all, change)| all.checked_add(change)),
            change,
            unpriced: (all.unpriced - old.unpriced).saturating_add(new.unpriced),
        })
    }

    /// The ways that can be gone: those that leave no error that was not there, and none of `must_go`.
    pub(super) fn paths(
        &self,
        conflict: Conflict,
        pool: usize,
        drafts: Vec<Draft>,
        must_go: &[&'static str],
    ) -> Vec<Path> {
        let conflict = Arc::new(conflict);
        let home = Some(self.pool_id(pool));
        let tried = drafts.into_iter().filter_map(|draft| {
            let outcome = self.outcome(&draft.edits)?;
            let new = outcome.stays.difference(&self.errors).next().is_some();
            let stays = |code| outcome.stays.iter().any(|e| e.0 == code && e.1 == conflict.place);
            if new || must_go.iter().copied().any(stays) {
                return None;
            }
            let steps = self.steps(&outcome, &home, pool);
            Some(Path {
                id: format!("{}@{}:{}", conflict.code, conflict.at, draft.way),
                conflict: Arc::clone(&conflict),
                way: draft.way,
                title: draft.title,
                params: draft.params,
                edits: draft.edits,
                conditions: draft.conditions,
                changed: outcome.changed,
                delta: outcome.delta,
                totals: outcome.totals,
                steps,
                findings: outcome.findings,
                cost: outcome.cost,
                dominated_by: None,
            })
        });
        tried.collect()
    }

    /// What to do in the pools a way changes, and in that of its conflict.
    fn steps(&self, outcome: &Outcome, home: &PoolId, pool: usize) -> Vec<Step> {
        let unchanged = outcome.changed.iter().all(|c| c.pool != *home);
        let own = if unchanged { self.bill.of(home) } else { &[] };
        let lines = own.iter().chain(outcome.changed.iter().flat_map(|c| &c.lines));
        let mut steps: Vec<Step> = lines.filter_map(step).collect();
        steps.sort_by_key(|step| step.kind);
        let running = self.review.assessment.pools.get(pool).map(|p| p.running);
        let software = outcome.software.iter().find(|(id, _)| id == home).map(|(_, v)| *v);
        if let (Some(running), Some(software)) = (running, software)
            && software > running
        {
            let (kind, quantity) = (StepKind::Software, u64::from(software));
            steps.push(Step { kind, license: None, quantity, device: None });
        }
        steps
    }
}

fn step(line: &BillLine) -> Option<Step> {
    let kind = match (line.action, line.license.product) {
        (Action::Buy | Action::Assign, ProductId::SMB_UPGRADE) => StepKind::Convert,
        (action, _) => StepKind::of(action)?,
    };
    let device = line.install_on.clone();
    Some(Step { kind, license: Some(line.license), quantity: line.quantity, device })
}

/// Errors that stay after the bill.
fn errors(findings: &[Finding]) -> BTreeSet<ErrorAt> {
    let stay = findings.iter().filter(|f| f.stays_an_error());
    stay.map(|f| (f.rule.code, f.place, f.block)).collect()
}

/// Codes of what is left after the bill, each once, in the order of the findings.
fn codes(findings: &[Finding]) -> Vec<&'static str> {
    let mut codes = Vec::new();
    for finding in findings.iter().filter(|f| !f.cured && f.waived_by.is_none()) {
        if codes.last() != Some(&finding.rule.code) && !codes.contains(&finding.rule.code) {
            codes.push(finding.rule.code);
        }
    }
    codes
}

/// The price of some lines: only what is bought is paid.
fn sum<'a>(prices: &PriceList, lines: impl IntoIterator<Item = &'a BillLine>) -> Sum {
    let mut sum = Sum { amount: Some(Decimal::ZERO), unpriced: 0 };
    for line in lines.into_iter().filter(|l| l.action == Action::Buy) {
        match prices.price(line.license).and_then(|p| p.amount(line.quantity)) {
            Some(amount) => sum.amount = sum.amount.and_then(|all| all.checked_add(amount)),
            None => sum.unpriced += 1,
        }
    }
    sum
}
