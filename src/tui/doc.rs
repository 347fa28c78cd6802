//! The open plan: the document, its undo history, its review, and where the reader stands in it.
//!
//! History is inverse edits, so memory grows with what changed and not with the plan. Selection and folding
//! are places that are carried along by every edit ([`super::follow`]), so they stay on the things themselves.
//!
//! The review of a small plan is worked out with every edit. That of a large one is worked out elsewhere and may
//! lag (`doc/lag.rs`): [`Doc::is_settled`] says whether it is of the plan as it is. Views show it beside the plan it is
//! of ([`Doc::reviewed`]); whatever acts on it settles first ([`Doc::settle`]).

mod badges;
mod beside;
mod cures;
mod lag;
mod ways;

pub use badges::{Badge, severity_index};

use super::follow::{follow, settle};
use super::said::Said;
use super::study::Basis;
use super::tree::{self, Row};
use crate::assess::{Assessment, Inputs};
use crate::catalog::{Catalog, PriceList};
use crate::paths::Path;
use crate::plan::{DeviceAt, Edit, EditError, Place, Plan};
use crate::report::BillOrder;
use crate::rules::{Finding, Review, review};
use badges::Badges;
use lag::Lag;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// One step of the history: the edit that takes it back (or does it again), and where the reader stood.
#[derive(Debug)]
struct Step {
    edit: Arc<Edit>,
    name: Said,
    selected: Place,
    folded: Vec<Place>,
}

/// Work that broke: it was told in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// The open plan.
#[derive(Debug)]
pub struct Doc {
    plan: Arc<Plan>,
    /// Counts the states of all plans, so that what was worked out of one is known to be of it.
    revision: u64,
    basis: Basis,
    review: Arc<Review>,
    /// Which state of the plan the review is of.
    reviewed: u64,
    /// What keeps the two apart where the review may lag.
    lag: Option<Lag>,
    /// Nodes of a plan whose review may lag.
    large: usize,
    /// The state of the plan whose review broke.
    broken: Option<u64>,
    /// The ways out, or that they could not be worked out.
    ways: Option<Result<Arc<Vec<Path>>, Broken>>,
    /// Of a copy that an edit is tried on: the ways out that were shown before, until its own are worked out.
    ways_before: Option<Arc<Vec<Path>>>,
    /// The review whose ways were asked for last.
    ways_asked: u64,
    /// Whether they are being worked out.
    ways_under_way: bool,
    undo: Vec<Step>,
    redo: Vec<Step>,
    /// How long `undo` was when the plan was last saved; `None` when that state cannot be reached any more.
    saved: Option<usize>,
    /// Of a copy that an edit is tried on: the state of the plan that it was made of.
    tried_on: u64,
    /// What is cut, and how long `undo` was then: it stays where it is until it is pasted.
    cut: Option<(Place, usize)>,
    selected: Place,
    folded: BTreeSet<Place>,
    filter: String,
    rows: Vec<Row>,
    badges: Arc<Badges>,
    /// The order of the bill's lines, once it was asked for.
    order: OnceLock<BillOrder>,
}

/// What was worked out of a plan elsewhere.
#[derive(Debug, Clone)]
pub struct Reviewed {
    /// Which state of the plan it is of.
    pub revision: u64,
    /// The plan in that state.
    pub plan: Arc<Plan>,
    /// Its review.
    pub review: Arc<Review>,
    badges: Arc<Badges>,
}

/// A number that no state of a plan had yet.
fn next_revision() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

impl Doc {
    /// A plan as it was just read or made; with more than `large` nodes its review may lag.
    #[must_use]
    pub fn new(plan: Plan, basis: Basis, large: usize) -> Self {
        let mut doc = Self::unreviewed(Arc::new(plan), next_revision(), basis, large);
        doc.selected = doc.first_place();
        doc.review_here();
        doc.rebuild_rows();
        doc
    }

    /// A state of a plan that nothing was worked out of, without a history.
    fn unreviewed(plan: Arc<Plan>, revision: u64, basis: Basis, large: usize) -> Self {
        Self {
            plan,
            revision,
            basis,
            review: Arc::default(),
            reviewed: 0,
            lag: None,
            large,
            broken: None,
            ways: None,
            ways_before: None,
            ways_asked: 0,
            ways_under_way: false,
            undo: Vec::new(),
            redo: Vec::new(),
            saved: Some(0),
            tried_on: 0,
            cut: None,
            selected: Place::Plan,
            folded: BTreeSet::new(),
            filter: String::new(),
            rows: Vec::new(),
            badges: Arc::default(),
            order: OnceLock::new(),
        }
    }

    fn first_place(&self) -> Place {
        if self.plan.sites.is_empty() { Place::Plan } else { Place::Site(0) }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan that the review is of: what it says of places is of this one.
    #[must_use]
    pub fn reviewed(&self) -> &Plan {
        let shown = self.lag.as_ref().and_then(Lag::shown);
        shown.filter(|_| !self.is_settled()).unwrap_or(&self.plan)
    }

    /// Whether the review is of the plan as it is.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.reviewed == self.revision
    }

    /// Whether the review of the plan as it is broke.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        self.broken == Some(self.revision)
    }

    /// Where a thing of the plan is in the one that the review is of; `None` when it is not in it.
    #[must_use]
    pub fn was(&self, place: Place) -> Option<Place> {
        match &self.lag {
            Some(lag) if !self.is_settled() => lag.was(self.reviewed, place),
            _ => Some(place),
        }
    }

    /// The same for a device.
    #[must_use]
    pub fn was_at(&self, at: DeviceAt) -> Option<DeviceAt> {
        self.was(Place::Device(at))?.device()
    }

    /// The catalogue it is reviewed with.
    #[must_use]
    pub const fn catalog(&self) -> &Arc<Catalog> {
        &self.basis.catalog
    }

    /// What licenses cost, where a price list is at hand.
    #[must_use]
    pub fn prices(&self) -> Option<&PriceList> {
        self.basis.prices.as_deref()
    }

    /// What the plan is reviewed with, to be shared.
    #[must_use]
    pub fn basis(&self) -> Basis {
        self.basis.clone()
    }

    /// What the plan comes to.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        &self.review.assessment
    }

    /// The lines of the bill in the order in which it is read.
    #[must_use]
    pub fn bill_order(&self) -> &BillOrder {
        self.order.get_or_init(|| BillOrder::new(self.assessment(), self.catalog()))
    }

    /// What is wrong with it, worst first.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.review.findings
    }

    /// Bill and findings together.
    #[must_use]
    pub fn review(&self) -> &Review {
        &self.review
    }

    /// What the plan is reviewed with.
    #[must_use]
    pub fn inputs(&self) -> Inputs<'_> {
        self.basis.inputs(&self.plan)
    }

    /// Makes an edit, names it in the history, and selects what it is about; tells whether anything changed.
    ///
    /// # Errors
    /// [`EditError`] when the edit does not fit the plan, which then stays as it is.
    pub fn change(
        &mut self,
        edit: &Edit,
        name: Said,
        select: Option<Place>,
    ) -> Result<bool, EditError> {
        self.change_as(edit, name, select, None)
    }

    /// The same, with the copy that the edit was tried on where there is one: what was worked out of it is not
    /// worked out again.
    ///
    /// # Errors
    /// As [`Self::change`].
    pub fn change_as(
        &mut self,
        edit: &Edit,
        name: Said,
        select: Option<Place>,
        tried: Option<&Self>,
    ) -> Result<bool, EditError> {
        let tried = tried.filter(|tried| tried.tried_on == self.revision);
        let step = self.step(edit, name)?;
        // What is as it was leaves no trace in the history.
        if *step.edit == *edit {
            return Ok(false);
        }
        self.note(Arc::new(edit.clone()), Arc::clone(&step.edit));
        self.undo.push(step);
        self.redo.clear();
        if self.saved.is_some_and(|at| at >= self.undo.len()) {
            self.saved = None;
        }
        if let Some(place) = select {
            self.selected = settle(&self.plan, place);
            self.reveal(self.selected);
        }
        match tried {
            Some(tried) => {
                self.show_review(Arc::clone(&tried.review), Arc::clone(&tried.badges));
                self.ways.clone_from(&tried.ways);
                self.rebuild_rows();
            }
            None => self.follow_up(),
        }
        Ok(true)
    }

    /// Makes an edit again that was made in another run; [`Self::refresh`] is due after the last one.
    ///
    /// # Errors
    /// As [`Self::change`].
    pub fn replay_edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        let step = self.step(edit, Said::new("tui-edit-recovered"))?;
        self.undo.push(step);
        Ok(())
    }

    /// From now on licenses cost this; the bill is worked out anew as after an edit, and there is nothing to undo.
    pub fn set_prices(&mut self, prices: Option<Arc<PriceList>>) {
        self.basis.prices = prices;
        let nothing = Arc::new(Edit::Several(Vec::new()));
        self.note(Arc::clone(&nothing), nothing);
        // The plan is as it was: until a first copy of it is there, the review can be shown beside the plan itself.
        if self.is_large() {
            self.rebuild_rows();
        } else {
            self.follow_up();
        }
    }

    /// Which state of the plan the review is of.
    #[must_use]
    pub const fn review_revision(&self) -> u64 {
        self.reviewed
    }

    /// The plan with its review, to be kept while the plan is edited; both are of the same state.
    #[must_use]
    pub fn kept(&self) -> (Arc<Plan>, Arc<Review>) {
        // The copy that stays with the review, where there is one.
        let copy = self.lag.as_ref().and_then(Lag::shown).map(Arc::clone);
        let plan = copy.unwrap_or_else(|| Arc::new((*self.plan).clone()));
        (plan, Arc::clone(&self.review))
    }

    /// The plan as it is, to be looked at for a short while: an edit meanwhile makes a copy of it.
    #[must_use]
    pub fn shared(&self) -> Arc<Plan> {
        Arc::clone(&self.plan)
    }

    /// Works everything out anew.
    pub fn refresh(&mut self) {
        self.revision = next_revision();
        self.lag = None;
        self.review_here();
        self.rebuild_rows();
    }

    /// Whether a copy of the plan is wanted, so that from then on its review may lag.
    #[must_use]
    pub fn wants_copy(&self) -> bool {
        self.lag.is_none() && self.is_large()
    }

    fn is_large(&self) -> bool {
        self.plan.nodes().nth(self.large).is_some()
    }

    /// Makes a copy of the plan elsewhere; it is to come back with the number.
    pub fn copy_elsewhere(&mut self) -> (u64, impl FnOnce() -> Arc<Plan> + Send + use<>) {
        self.lag = Some(Lag::awaiting_copy(self.revision));
        let plan = Arc::clone(&self.plan);
        (self.revision, move || Arc::new((*plan).clone()))
    }

    /// Takes in the copy.
    pub fn set_copy(&mut self, revision: u64, plan: Arc<Plan>) {
        if let Some(lag) = &mut self.lag {
            lag.set_copy(revision, plan);
        }
    }

    /// There will be no copy: the review is worked out with every edit.
    pub fn no_copy(&mut self) {
        self.lag = None;
        self.large = usize::MAX;
        self.settle();
    }

    /// Whether a review of the plan as it is has to be begun elsewhere.
    #[must_use]
    pub fn wants_review(&self) -> bool {
        let free = self.lag.as_ref().is_some_and(|lag| !lag.is_busy());
        !self.is_settled() && !self.is_broken() && free
    }

    /// Everything that a review of the plan as it is needs, to be taken to a thread; `None` while one is under way.
    pub fn review_elsewhere(
        &mut self,
    ) -> Option<(u64, impl FnOnce() -> Result<Reviewed, EditError> + Send + use<>)> {
        let revision = self.revision;
        let plan = self.lag.as_mut()?.begin(self.reviewed, revision)?;
        let basis = self.basis.clone();
        let work = move || {
            let plan = plan()?;
            let review = Arc::new(review(&basis.inputs(&plan)));
            let badges = Arc::new(Badges::of(&review.findings));
            Ok(Reviewed { revision, plan, review, badges })
        };
        Some((revision, work))
    }

    /// Takes in a review that was made elsewhere; one of an older state than that of the present review is of no
    /// use, nor is one of another plan.
    pub fn set_review(&mut self, done: Reviewed) {
        let Some(lag) = self.lag.as_mut() else {
            return;
        };
        if !lag.end(done.revision) {
            return;
        }
        if done.revision <= self.reviewed {
            lag.keep(self.reviewed, done.revision, done.plan);
            return;
        }
        lag.show(self.reviewed, done.revision, done.plan);
        (self.review, self.badges) = (done.review, done.badges);
        self.order = OnceLock::new();
        self.reviewed = done.revision;
    }

    /// Takes in that a review could not be made elsewhere.
    pub fn set_no_review(&mut self, revision: u64) {
        let Some(lag) = self.lag.as_mut().filter(|lag| lag.is_of(revision)) else {
            return;
        };
        lag.end(revision);
        if lag.may() {
            self.broken = Some(revision);
        } else {
            self.no_copy();
        }
    }

    /// Makes the review of the plan as it is, here and now, unless it is there; `false` when it broke elsewhere.
    pub fn settle(&mut self) -> bool {
        if self.is_settled() {
            return true;
        }
        if self.is_broken() {
            return false;
        }
        self.review_here();
        true
    }

    fn step(&mut self, edit: &Edit, name: Said) -> Result<Step, EditError> {
        let back = Arc::new(edit.apply(Arc::make_mut(&mut self.plan))?);
        let selected = self.selected;
        self.selected = follow(edit, selected).unwrap_or(selected);
        self.selected = settle(&self.plan, self.selected);
        self.cut = self.cut.and_then(|(place, at)| Some((follow(edit, place)?, at)));
        let mut lost = Vec::new();
        self.folded = std::mem::take(&mut self.folded)
            .into_iter()
            .filter_map(|place| {
                let now = follow(edit, place);
                if now.is_none() {
                    lost.push(place);
                }
                now
            })
            .collect();
        Ok(Step { edit: back, name, selected, folded: lost })
    }

    /// Marks a thing as cut, or nothing any more.
    pub fn set_cut(&mut self, place: Option<Place>) {
        self.cut = place.map(|place| (place, self.undo.len()));
    }

    /// The thing that is cut and not yet pasted.
    #[must_use]
    pub fn cut(&self) -> Option<Place> {
        self.cut.map(|(place, _)| place)
    }

    /// The same when nothing was done since, so that it is what undo takes back.
    #[must_use]
    pub fn cut_last(&self) -> Option<Place> {
        self.cut.filter(|&(_, at)| at == self.undo.len()).map(|(place, _)| place)
    }

    /// Takes the last edit back; gives its name and the edit that was made, or `None` without one.
    pub fn undo(&mut self) -> Option<(Said, Arc<Edit>)> {
        let step = self.undo.pop()?;
        let back = self.replay(&step)?;
        self.redo.push(back);
        Some((step.name, step.edit))
    }

    /// Makes the edit that was taken back last once more; gives its name and the edit.
    pub fn redo(&mut self) -> Option<(Said, Arc<Edit>)> {
        let step = self.redo.pop()?;
        let back = self.replay(&step)?;
        self.undo.push(back);
        Some((step.name, step.edit))
    }

    fn replay(&mut self, step: &Step) -> Option<Step> {
        let back = self.step(&step.edit, step.name.clone()).ok()?;
        self.note(Arc::clone(&step.edit), Arc::clone(&back.edit));
        self.folded.extend(step.folded.iter().copied());
        self.selected = settle(&self.plan, step.selected);
        self.reveal(self.selected);
        self.follow_up();
        Some(back)
    }

    /// Name of the edit that undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<&Said> {
        self.undo.last().map(|s| &s.name)
    }

    /// The edits that can be taken back, the last first, and whether the plan was saved before each.
    pub fn steps(&self) -> impl Iterator<Item = (&Said, bool)> {
        let steps = self.undo.iter().enumerate().rev();
        steps.map(|(at, step)| (&step.name, self.saved == Some(at)))
    }

    /// The plan as it was before the last so many edits; `None` when there are not so many.
    #[must_use]
    pub fn before_steps(&self, steps: usize) -> Option<Plan> {
        let first = self.undo.len().checked_sub(steps)?;
        let mut plan = (*self.plan).clone();
        for step in self.undo.iter().skip(first).rev() {
            step.edit.apply(&mut plan).ok()?;
        }
        Some(plan)
    }

    /// Name of the edit that redo would make again.
    #[must_use]
    pub fn redo_name(&self) -> Option<&Said> {
        self.redo.last().map(|s| &s.name)
    }

    /// Whether the plan differs from what was last read or saved.
    #[must_use]
    pub fn unsaved(&self) -> bool {
        self.saved != Some(self.undo.len())
    }

    /// Marks the plan as saved as it is now.
    pub fn mark_saved(&mut self) {
        self.saved = Some(self.undo.len());
    }

    /// Marks the plan as in no file yet, so that it counts as unsaved.
    pub fn mark_unsaved(&mut self) {
        self.saved = None;
    }

    /// The plan has come to another state by an edit, which `back` takes back.
    fn note(&mut self, edit: Arc<Edit>, back: Arc<Edit>) {
        self.revision = next_revision();
        self.ways = None;
        if let Some(lag) = &mut self.lag {
            lag.note(self.revision, edit, back);
        }
    }

    /// What an edit brings about besides: the rows at once, the review at once where that is quick.
    fn follow_up(&mut self) {
        let may_lag = self.lag.as_ref().is_some_and(Lag::may) && self.is_large();
        if !may_lag {
            self.review_here();
        }
        self.rebuild_rows();
    }

    fn review_here(&mut self) {
        let review = Arc::new(review(&self.inputs()));
        let badges = Arc::new(Badges::of(&review.findings));
        self.show_review(review, badges);
    }

    /// From now on this is the review of the plan as it is.
    fn show_review(&mut self, review: Arc<Review>, badges: Arc<Badges>) {
        self.review = review;
        self.order = OnceLock::new();
        let before = std::mem::replace(&mut self.reviewed, self.revision);
        if let Some(lag) = &mut self.lag {
            lag.catch_up(before);
        }
        self.ways = None;
        self.badges = badges;
    }

    fn rebuild_rows(&mut self) {
        self.rows = tree::rows(&self.plan, &self.folded, &self.filter);
        if !self.rows.iter().any(|r| r.place == self.selected) {
            let mut place = self.selected;
            while let Some(up) = tree::parent(place) {
                place = up;
                if self.rows.iter().any(|r| r.place == place) {
                    break;
                }
            }
            if self.filter.is_empty() {
                self.selected = place;
            } else if let Some(row) = self.rows.iter().find(|r| r.matches).or(self.rows.first()) {
                self.selected = row.place;
            }
        }
    }

    /// The rows of the tree that are to be seen, from the top down.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Position of the selected thing among the rows.
    #[must_use]
    pub fn selected_row(&self) -> usize {
        self.rows.iter().position(|r| r.place == self.selected).unwrap_or(0)
    }

    /// The selected thing.
    #[must_use]
    pub const fn selected(&self) -> Place {
        self.selected
    }

    /// Selects a thing and unfolds what hides it.
    pub fn select(&mut self, place: Place) {
        self.selected = settle(&self.plan, place);
        if self.reveal(self.selected) || !self.rows.iter().any(|r| r.place == self.selected) {
            self.rebuild_rows();
        }
    }

    /// Unfolds everything above a place; tells whether anything was folded.
    fn reveal(&mut self, place: Place) -> bool {
        let mut changed = false;
        let mut up = tree::parent(place);
        while let Some(place) = up {
            changed |= self.folded.remove(&place);
            up = tree::parent(place);
        }
        changed
    }

    /// Folds or unfolds a thing.
    pub fn set_folded(&mut self, place: Place, folded: bool) {
        if folded && tree::has_children(&self.plan, place) {
            self.folded.insert(place);
        } else {
            self.folded.remove(&place);
        }
        self.rebuild_rows();
    }

    /// Folds every node, or unfolds everything when all of them are folded.
    pub fn fold_all(&mut self) {
        let nodes: BTreeSet<Place> = Place::all(&self.plan)
            .filter(|p| matches!(p, Place::Node(_)) && tree::has_children(&self.plan, *p))
            .collect();
        if nodes.is_subset(&self.folded) {
            self.folded.clear();
        } else {
            self.folded.extend(nodes);
        }
        self.rebuild_rows();
    }

    /// Whether a thing is folded.
    #[must_use]
    pub fn folded(&self, place: Place) -> bool {
        self.folded.contains(&place)
    }

    /// Shows only what has this text in its name, and what it is in; empty shows everything.
    pub fn set_filter(&mut self, filter: &str) {
        filter.clone_into(&mut self.filter);
        self.rebuild_rows();
    }

    /// The text that rows are filtered by.
    #[must_use]
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Findings of a thing itself.
    #[must_use]
    pub fn badge(&self, place: Place) -> Badge {
        self.was(place).map(|was| self.badges.own(was)).unwrap_or_default()
    }

    /// Findings of a thing and of everything in it.
    #[must_use]
    pub fn badge_below(&self, place: Place) -> Badge {
        self.was(place).map(|was| self.badges.below(was)).unwrap_or_default()
    }
}
