//! Trying edits: on a copy of the plan, assessed and checked, against the bill before.

mod alike;

use super::Conflict;
use super::bill::{
    Bill, BillLine, Counts, Delta, PoolBill, PoolId, counts, delta, elsewhere, totals,
};
use super::compact::{Compact, Scene, codes};
use super::path::{Cost, Draft, Path, Step, StepKind};
use crate::assess::{Action, CENTRAL, Fate, Inputs, Totals};
use crate::catalog::{License, PriceList, ProductId};
use crate::plan::{DeviceAt, Edit, Place, Plan};
use crate::rules::{Finding, Review, review};
use alike::{Alike, OfKind};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What ways are made from: a plan and what was worked out of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) inputs: Inputs<'a>,
    pub(super) review: &'a Review,
}

/// What the ways out of a conflict change.
#[derive(Debug, Clone, Copy)]
pub(super) enum Focus {
    /// The nodes and blocks of the central pool.
    Central,
    /// One device with its node.
    Device(DeviceAt),
}

/// Where ways are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trial {
    /// On the whole plan when it is small, else on a smaller one with the same bill.
    #[default]
    Quick,
    /// On a smaller plan with the same bill wherever there is one.
    Compact,
    /// On the whole plan.
    Whole,
}

/// The bill before, which every way is held against.
#[derive(Debug)]
pub(super) struct Base<'a> {
    pub(super) ground: Ground<'a>,
    pub(super) bill: Bill,
    /// Where the lines of a pool stand in it.
    places: BTreeMap<PoolId, usize>,
    /// All pools of the plan, with or without lines, in the order of the bill.
    order: BTreeMap<PoolId, usize>,
    errors: BTreeSet<ErrorAt>,
    totals: Totals,
    counts: Counts,
    findings: Vec<&'static str>,
    cost: Option<Paid>,
    compact: Option<Compact>,
    /// Errors of the smaller plan.
    known: BTreeSet<ErrorAt>,
    alike: Alike,
}

/// Which error and where; edits of ways never renumber devices or groups.
pub(super) type ErrorAt = (&'static str, Place, Option<usize>);

/// What a way comes to.
#[derive(Debug, Clone)]
struct Outcome {
    changed: Vec<PoolBill>,
    findings: Vec<&'static str>,
    /// Software that is to run in the pool of the conflict; `None` where that is gone.
    software: Option<u8>,
    /// Whether it leaves an error that was not there.
    adds_error: bool,
    /// Errors that stay where the conflict is.
    stays: BTreeSet<&'static str>,
    /// All findings that are left there.
    here: BTreeSet<&'static str>,
    /// SMB licenses that must come to the Master before they are converted there, which no line says.
    gathered: Vec<Step>,
}

/// The price of the bill before, and what it has no price for.
#[derive(Debug)]
struct Paid {
    sum: Sum,
    /// Licenses without price, with their lines.
    lines: BTreeMap<License, usize>,
    unpriced: Arc<[License]>,
}

impl Paid {
    fn of(sum: Sum) -> Self {
        let lines = sum.lines_by_license();
        Self { unpriced: lines.keys().copied().collect(), lines, sum }
    }

    /// Licenses without price once some lines are taken out and others put in, each once.
    fn unpriced_with(&self, old: &Sum, new: &Sum) -> Vec<License> {
        let mut lines = self.lines.clone();
        for (license, n) in new.lines_by_license() {
            *lines.entry(license).or_default() += n;
        }
        for (license, n) in old.lines_by_license() {
            lines.entry(license).and_modify(|all| *all = all.saturating_sub(n));
        }
        lines.into_iter().filter(|(_, n)| *n > 0).map(|(license, _)| license).collect()
    }
}

/// The price of some lines.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sum {
    amount: Option<Decimal>,
    /// How many lines there are to pay.
    lines: usize,
    /// Lines without price: how many of each license and quantity.
    unpriced: BTreeMap<(License, u64), usize>,
}

impl Sum {
    /// This less another, where that is the difference whatever the missing prices are.
    fn less(&self, other: &Self) -> Option<Decimal> {
        let known = self.unpriced == other.unpriced;
        let (new, old) = self.amount.zip(other.amount).filter(|_| known)?;
        new.checked_sub(old)
    }

    /// Licenses without price of which the other has other lines, each once.
    fn open_beside(&self, other: &Self) -> Vec<License> {
        let lines = self.unpriced.iter().filter(|(line, n)| other.unpriced.get(line) != Some(n));
        let mut all: Vec<License> = lines.map(|((license, _), _)| *license).collect();
        all.dedup();
        all
    }

    fn unpriced_lines(&self) -> usize {
        self.unpriced.values().sum()
    }

    /// Licenses without price, each with its lines.
    fn lines_by_license(&self) -> BTreeMap<License, usize> {
        let mut lines = BTreeMap::new();
        for ((license, _), n) in &self.unpriced {
            *lines.entry(*license).or_default() += n;
        }
        lines
    }
}

impl<'a> Base<'a> {
    pub(super) fn new(inputs: &Inputs<'a>, review: &'a Review, trial: Trial) -> Self {
        let bill = Bill::new(inputs.plan, &review.assessment);
        let pools = 0..review.assessment.pools.len();
        let id = |p| review.assessment.pool_id(p, inputs.plan);
        let compact = match trial {
            Trial::Quick => Compact::new(inputs, review, &bill),
            Trial::Compact => Compact::of(inputs, review, &bill),
            Trial::Whole => None,
        };
        let small = compact.as_ref().map(|c| c.review.findings.as_slice());
        Self {
            known: errors(small.unwrap_or_default()),
            alike: Alike::default(),
            ground: Ground { inputs: *inputs, review },
            errors: errors(&review.findings),
            totals: bill.totals(),
            counts: counts(bill.lines()),
            findings: codes(&review.findings),
            cost: inputs.prices.map(|prices| Paid::of(sum(prices, bill.lines()))),
            places: bill.pools.iter().enumerate().map(|(n, p)| (p.pool.clone(), n)).collect(),
            order: pools.map(|p| (Some(Arc::from(id(p))), p)).collect(),
            bill,
            compact,
        }
    }

    /// Pools in the order of the bill.
    fn in_order(&self, mut pools: Vec<PoolBill>) -> Vec<PoolBill> {
        pools.sort_by_key(|p| (p.pool.is_none(), self.order.get(&p.pool).copied()));
        pools
    }

    /// The lines of a pool on the bill before.
    pub(super) fn before(&self, pool: &PoolId) -> &[BillLine] {
        self.places.get(pool).map_or(&[], |&place| &self.bill.pools[place].lines)
    }

    /// The ways out of a conflict that can be gone, if there are several: those that leave no error that was not
    /// there, and, of those it has to resolve, none where it is.
    ///
    /// `drafts` gives the ways from a plan, and is asked again for the smaller one where that is used.
    pub(super) fn paths(
        &self,
        conflict: Conflict,
        pool: usize,
        focus: Focus,
        must_go: &[&'static str],
        drafts: impl Fn(Ground<'_>) -> Vec<Draft>,
    ) -> Vec<Path> {
        let conflict = Arc::new(conflict);
        let home: PoolId =
            Some(Arc::from(self.ground.review.assessment.pool_id(pool, self.ground.inputs.plan)));
        let object = match conflict.place {
            Place::Object(_, object) => Some(object),
            _ => None,
        };
        let stage = Stage::new(self, focus, (&home, conflict.code, object), &drafts);
        let tried = drafts(self.ground).into_iter().filter_map(|draft| {
            let outcome = stage.outcome(&draft, &home, conflict.place)?;
            let stays =
                |code: &&'static str| outcome.stays.contains(code) && draft.leaves != Some(*code);
            if outcome.adds_error || must_go.iter().any(stays) {
                return None;
            }
            let steps = self.steps(&outcome, &home, pool);
            let old = || outcome.changed.iter().flat_map(|c| self.before(&c.pool));
            let new = || outcome.changed.iter().flat_map(|c| &c.lines);
            Some(Path {
                id: format!("{}@{}:{}", conflict.code, conflict.at, draft.way),
                conflict: Arc::clone(&conflict),
                way: draft.way,
                title: draft.title,
                params: draft.params,
                edits: draft.edits,
                conditions: draft.conditions,
                delta: self.delta(old(), new()),
                elsewhere: elsewhere(old(), new()),
                totals: self.totals_with(&totals(old()), &totals(new())),
                steps,
                cost: self.cost_of(&outcome.changed),
                changed: outcome.changed,
                findings: outcome.findings,
                left_here: outcome.here,
                dominated_by: None,
            })
        });
        let tried: Vec<Path> = tried.collect();
        // One way alone is nothing to choose from.
        if tried.len() > 1 { tried } else { Vec::new() }
    }

    /// What the whole bill has otherwise once some lines are taken out and others put in.
    fn delta<'l>(
        &self,
        old: impl IntoIterator<Item = &'l BillLine>,
        new: impl IntoIterator<Item = &'l BillLine>,
    ) -> Vec<Delta> {
        let mut all = delta(old, new);
        for delta in &mut all {
            let sum = self.counts.get(&(delta.action, delta.license)).copied().unwrap_or_default();
            let elsewhere = sum.saturating_sub(delta.before);
            delta.before = sum;
            delta.after = delta.after.saturating_add(elsewhere);
        }
        all
    }

    fn totals_with(&self, old: &Totals, new: &Totals) -> Totals {
        let mut sums = self.totals;
        for action in Action::ALL {
            let sum = sums.of_mut(action);
            *sum = sum.saturating_sub(old.of(action)).saturating_add(new.of(action));
        }
        sums
    }

    /// What the bill costs once some pools' lines are replaced: amounts are rounded line by line, so sums of
    /// lines can be taken out and put in.
    fn cost_of(&self, changed: &[PoolBill]) -> Option<Cost> {
        let (all, prices) = (self.cost.as_ref()?, self.ground.inputs.prices?);
        let old = sum(prices, changed.iter().flat_map(|c| self.before(&c.pool)));
        let new = sum(prices, changed.iter().flat_map(|c| &c.lines));
        let more = new.amount.zip(old.amount).and_then(|(new, old)| new.checked_sub(old));
        let unpriced = all.sum.unpriced_lines().saturating_sub(old.unpriced_lines());
        Some(Cost {
            amount: all.sum.amount.zip(more).and_then(|(all, more)| all.checked_add(more)),
            change: new.less(&old),
            lines: all.sum.lines.saturating_sub(old.lines).saturating_add(new.lines),
            unpriced: unpriced.saturating_add(new.unpriced_lines()),
            unpriced_licenses: all.unpriced_with(&old, &new),
            unpriced_before: Arc::clone(&all.unpriced),
            open_before: old.open_beside(&new),
        })
    }

    /// What to do in the pools a way changes, and in that of its conflict.
    fn steps(&self, outcome: &Outcome, home: &PoolId, pool: usize) -> Vec<Step> {
        let unchanged = outcome.changed.iter().all(|c| c.pool != *home);
        let own = if unchanged { self.before(home) } else { &[] };
        let lines = own.iter().chain(outcome.changed.iter().flat_map(|c| &c.lines));
        let mut steps: Vec<Step> = lines.filter_map(step).collect();
        let central = |pool: &PoolId| pool.as_deref() == Some(CENTRAL);
        if central(home) || outcome.changed.iter().any(|c| central(&c.pool)) {
            steps.extend(outcome.gathered.iter().cloned());
        }
        steps.sort_by_key(|step| step.kind);
        let Some(facts) = self.ground.review.assessment.pools.get(pool) else { return steps };
        // A node that is no longer a pool of its own is to run what it was to run.
        let software = outcome.software.unwrap_or(facts.software);
        if software != facts.running {
            let (kind, software) = (StepKind::Software, Some(software));
            steps.push(Step { kind, license: None, quantity: 0, software, device: None });
        }
        steps
    }
}

/// Where the ways out of one conflict are tried.
struct Stage<'b, 'a> {
    base: &'b Base<'a>,
    scene: Option<Scene>,
    focus: Focus,
    /// Edits of the smaller plan, by way.
    edits: BTreeMap<String, Vec<Edit>>,
    /// The kind of its device, where others may be of that kind.
    of_kind: Option<OfKind>,
}

impl<'b, 'a> Stage<'b, 'a> {
    fn new(
        base: &'b Base<'a>,
        focus: Focus,
        (home, conflict, object): (&PoolId, &'static str, Option<usize>),
        drafts: impl Fn(Ground<'_>) -> Vec<Draft>,
    ) -> Self {
        let compact = base.compact.as_ref();
        let (scene, edits) = match focus {
            Focus::Device(at) => {
                (compact.and_then(|c| c.scene(base.ground.inputs.plan, at)), BTreeMap::new())
            }
            Focus::Central => {
                let ways = compact.map(|c| {
                    let inputs = base.ground.inputs.with_plan(&c.plan);
                    drafts(Ground { inputs, review: &c.review })
                });
                let edits = ways.into_iter().flatten().map(|d| (d.way, d.edits)).collect();
                (compact.map(Compact::everything), edits)
            }
        };
        let of_kind = match (&scene, focus) {
            (Some(scene), Focus::Device(at)) => {
                OfKind::new((base.ground.inputs.plan, at), scene, home, (conflict, object))
            }
            _ => None,
        };
        Self { base, scene, focus, edits, of_kind }
    }

    /// What a way comes to; `None` when its edits do not fit.
    fn outcome(&self, draft: &Draft, home: &PoolId, place: Place) -> Option<Outcome> {
        if draft.edits.is_empty() {
            return Some(self.unchanged(home, place));
        }
        match (&self.scene, self.focus) {
            (Some(scene), Focus::Device(at)) => {
                let work_out = || {
                    let edits: Option<Vec<Edit>> =
                        draft.edits.iter().map(|edit| self.moved(edit, at, scene)).collect();
                    self.in_scene(scene, &edits?, home, place)
                };
                let Some(of_kind) = &self.of_kind else { return work_out() };
                let mut outcome = self.base.alike.outcome(of_kind, &draft.way, work_out)?;
                outcome.changed = self.base.in_order(outcome.changed);
                Some(outcome)
            }
            (Some(scene), Focus::Central) if !draft.whole => {
                self.in_scene(scene, self.edits.get(&draft.way)?, home, place)
            }
            _ => self.in_whole(&draft.edits, home, place),
        }
    }

    /// The same edit in a scene: on the device it is of, or on one that is there by itself; `None` on others.
    fn moved(&self, edit: &Edit, of: DeviceAt, scene: &Scene) -> Option<Edit> {
        let at = edit.place().device()?;
        let to = if at == of {
            scene.at
        } else {
            self.base.compact.as_ref().and_then(|c| scene.kept(c, at))?
        };
        match edit {
            Edit::SetDevice { to: device, .. } => {
                Some(Edit::SetDevice { at: to, to: device.clone() })
            }
            Edit::SetNode { to: node, .. } => Some(Edit::SetNode { at: to, to: node.clone() }),
            Edit::SetObject { object, to: group, .. } => {
                Some(Edit::SetObject { at: to, object: *object, to: group.clone() })
            }
            _ => None,
        }
    }

    /// The bill as it is.
    fn unchanged(&self, home: &PoolId, place: Place) -> Outcome {
        let ground = self.base.ground;
        Outcome {
            changed: Vec::new(),
            findings: self.base.findings.clone(),
            software: software(ground.inputs.plan, ground.review, home),
            adds_error: false,
            stays: at_place(&self.base.errors, place),
            here: left_at(&ground.review.findings, place),
            // Asked for each of a thousand branches, of which none is the Master's pool.
            gathered: match home.as_deref() {
                Some(CENTRAL) => gathered(ground.inputs.plan, ground.review),
                _ => Vec::new(),
            },
        }
    }

    fn in_whole(&self, edits: &[Edit], home: &PoolId, place: Place) -> Option<Outcome> {
        let mut plan = self.base.ground.inputs.plan.clone();
        for edit in edits {
            edit.apply(&mut plan).ok()?;
        }
        let after = review(&self.base.ground.inputs.with_plan(&plan));
        let errors = errors(&after.findings);
        let changed = self.base.bill.changed_in(&Bill::new(&plan, &after.assessment));
        Some(Outcome {
            changed: self.base.in_order(changed),
            findings: codes(&after.findings),
            software: software(&plan, &after, home),
            adds_error: !errors.is_subset(&self.base.errors),
            stays: at_place(&errors, place),
            here: left_at(&after.findings, place),
            gathered: gathered(&plan, &after),
        })
    }

    fn in_scene(
        &self,
        scene: &Scene,
        edits: &[Edit],
        home: &PoolId,
        place: Place,
    ) -> Option<Outcome> {
        let base = self.base;
        let compact = base.compact.as_ref()?;
        let mut plan = scene.plan.clone();
        for edit in edits {
            edit.apply(&mut plan).ok()?;
        }
        let after = review(&base.ground.inputs.with_plan(&plan));
        let bill = Bill::new(&plan, &after.assessment);
        let small = &compact.review.assessment;
        let pools = (0..small.pools.len()).map(|p| small.pool_id(p, &compact.plan));
        let ids: BTreeSet<Cow<'_, str>> = pools.chain(home.as_deref().map(Cow::from)).collect();
        let changed = ids.into_iter().map(|id| Some(Arc::from(id))).filter_map(|pool: PoolId| {
            let lines = bill.of(&pool);
            let same = base.before(&pool) == lines;
            (!same).then(|| PoolBill { pool, lines: lines.to_vec() })
        });
        let changed = base.in_order(changed.collect());
        // An error on the device by itself is one of the whole plan; others stand where they stood before.
        let focus = match self.focus {
            Focus::Device(at) => Some(at),
            Focus::Central => None,
        };
        let stay = errors(&after.findings);
        let was_there = |error: &ErrorAt| match focus.filter(|_| error.1.device() == Some(scene.at))
        {
            Some(at) => base.errors.contains(&(error.0, on_device(error.1, at), error.2)),
            None => base.known.contains(&(error.0, scene.in_compact(error.1), error.2)),
        };
        let seen = match (focus, place.device()) {
            (Some(_), _) => on_device(place, scene.at),
            (None, _) => small
                .pools
                .first()
                .and_then(|p| small.nodes.get(p.host_node))
                .map_or(place, |master| on_device(place, master.at)),
        };
        Some(Outcome {
            findings: scene.codes(&after),
            software: software(&plan, &after, home),
            adds_error: !stay.iter().all(was_there),
            stays: at_place(&stay, seen),
            here: left_at(&after.findings, seen),
            gathered: gathered(&plan, &after),
            changed,
        })
    }
}

/// Codes of errors at a place.
fn at_place(errors: &BTreeSet<ErrorAt>, place: Place) -> BTreeSet<&'static str> {
    errors.iter().filter(|e| e.1 == place).map(|e| e.0).collect()
}

/// Codes of what is left at a place after the bill.
fn left_at(findings: &[Finding], place: Place) -> BTreeSet<&'static str> {
    let here = findings.iter().filter(|f| f.place == place);
    here.filter(|f| !f.cured && f.waived_by.is_none()).map(|f| f.rule.code).collect()
}

/// Software that is to run in a pool.
fn software(plan: &Plan, review: &Review, pool: &PoolId) -> Option<u8> {
    let assessment = &review.assessment;
    let mut pools = assessment.pools.iter().enumerate();
    pools
        .find(|(n, _)| Some(&*assessment.pool_id(*n, plan)) == pool.as_deref())
        .map(|(_, p)| p.software)
}

/// The same place on another device.
const fn on_device(place: Place, at: DeviceAt) -> Place {
    match place {
        Place::Device(_) => Place::Device(at),
        Place::Node(_) => Place::Node(at),
        Place::Object(_, object) => Place::Object(at, object),
        other => other,
    }
}

/// SMB licenses of the central pool that are converted at the Master, and stand on other devices before.
fn gathered(plan: &Plan, review: &Review) -> Vec<Step> {
    let assessment = &review.assessment;
    let Some(host) = assessment.pools.first().map(|pool| pool.host) else { return Vec::new() };
    let mut sums: BTreeMap<License, u64> = BTreeMap::new();
    for block in assessment.blocks.iter().filter(|b| b.pool == Some(0) && b.device != host) {
        if let (Fate::Convert { converted }, Some(license)) = (block.fate, block.license) {
            let sum = sums.entry(license).or_default();
            *sum = sum.saturating_add(converted.into());
        }
    }
    let device = || Some(Arc::from(assessment.device_name(host, plan)));
    let step = |(license, quantity): (License, u64)| Step {
        kind: StepKind::Move,
        license: Some(license),
        quantity,
        software: None,
        device: device(),
    };
    sums.into_iter().map(step).collect()
}

fn step(line: &BillLine) -> Option<Step> {
    let kind = match (line.action, line.license.product) {
        (Action::Buy | Action::Assign, ProductId::SMB_UPGRADE) => StepKind::Convert,
        (action, _) => StepKind::of(action)?,
    };
    let device = line.install_on.clone();
    let (license, quantity) = (Some(line.license), line.quantity);
    Some(Step { kind, license, quantity, software: None, device })
}

/// Errors that stay after the bill.
pub(super) fn errors(findings: &[Finding]) -> BTreeSet<ErrorAt> {
    let stay = findings.iter().filter(|f| f.stays_an_error());
    stay.map(|f| (f.rule.code, f.place, f.block)).collect()
}

/// What a bill costs against another; `None` without price list.
pub(super) fn cost_between(prices: Option<&PriceList>, old: &Bill, new: &Bill) -> Option<Cost> {
    let prices = prices?;
    let (old, new) = (sum(prices, old.lines()), sum(prices, new.lines()));
    let licenses = |sum: &Sum| sum.lines_by_license().into_keys();
    Some(Cost {
        amount: new.amount,
        change: new.less(&old),
        lines: new.lines,
        unpriced: new.unpriced_lines(),
        unpriced_licenses: licenses(&new).collect(),
        unpriced_before: licenses(&old).collect(),
        open_before: old.open_beside(&new),
    })
}

/// Codes of errors that stay after the bill, each once.
pub(super) fn errors_left(findings: &[Finding]) -> Vec<&'static str> {
    let codes: BTreeSet<&'static str> = errors(findings).into_iter().map(|e| e.0).collect();
    codes.into_iter().collect()
}

/// The price of some lines: only what is bought is paid.
fn sum<'a>(prices: &PriceList, lines: impl IntoIterator<Item = &'a BillLine>) -> Sum {
    let mut sum = Sum { amount: Some(Decimal::ZERO), lines: 0, unpriced: BTreeMap::new() };
    for line in lines.into_iter().filter(|l| l.action == Action::Buy) {
        sum.lines += 1;
        match prices.price(line.license).and_then(|p| p.amount(line.quantity)) {
            Some(amount) => sum.amount = sum.amount.and_then(|all| all.checked_add(amount)),
            None => {
                *sum.unpriced.entry((line.license, line.quantity)).or_default() += 1;
            }
        }
    }
    sum
}
