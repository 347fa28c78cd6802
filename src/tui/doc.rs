//! The open plan: the document, its undo history, its review, and where the reader stands in it.
//!
//! History is inverse edits, so memory grows with what changed and not with the plan. Selection and folding
//! are places that are carried along by every edit ([`super::follow`]), so they stay on the things themselves.

use super::follow::{follow, settle};
use super::said::Said;
use super::tree::{self, Row};
use crate::assess::{Assessment, Inputs};
use crate::catalog::{Catalog, PriceList};
use crate::paths::{self, Path};
use crate::plan::{Edit, EditError, Place, Plan};
use crate::rules::{Finding, Fix, Review, Severity, review};
use crate::text::Text;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One step of the history: the edit that takes it back (or does it again), and where the reader stood.
#[derive(Debug)]
struct Step {
    edit: Edit,
    name: Said,
    selected: Place,
    folded: Vec<Place>,
}

/// Work that broke: it was told in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// How many findings of each severity there are, worst first; waived ones not counted.
pub type Badge = [u32; 3];

/// The open plan.
#[derive(Debug)]
pub struct Doc {
    plan: Plan,
    catalog: Arc<Catalog>,
    today: Date,
    prices: Option<Arc<PriceList>>,
    review: Review,
    /// Counts the reviews, so that what was worked out of one is known to be of it.
    revision: u64,
    /// The ways out, or that they could not be worked out.
    ways: Option<Result<Vec<Path>, Broken>>,
    /// The review whose ways were asked for last.
    ways_asked: u64,
    undo: Vec<Step>,
    redo: Vec<Step>,
    /// How long `undo` was when the plan was last saved; `None` when that state cannot be reached any more.
    saved: Option<usize>,
    selected: Place,
    folded: BTreeSet<Place>,
    filter: String,
    rows: Vec<Row>,
    own: BTreeMap<Place, Badge>,
    below: BTreeMap<Place, Badge>,
}

impl Doc {
    /// A plan as it was just read or made.
    #[must_use]
    pub fn new(plan: Plan, catalog: Arc<Catalog>, today: Date) -> Self {
        let mut doc = Self {
            plan,
            catalog,
            today,
            prices: None,
            review: Review::default(),
            revision: 0,
            ways: None,
            ways_asked: 0,
            undo: Vec::new(),
            redo: Vec::new(),
            saved: Some(0),
            selected: Place::Plan,
            folded: BTreeSet::new(),
            filter: String::new(),
            rows: Vec::new(),
            own: BTreeMap::new(),
            below: BTreeMap::new(),
        };
        doc.selected = doc.first_place();
        doc.recompute();
        doc
    }

    fn first_place(&self) -> Place {
        if self.plan.sites.is_empty() { Place::Plan } else { Place::Site(0) }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The catalogue it is reviewed with.
    #[must_use]
    pub const fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// What the plan comes to, as of the last edit.
    #[must_use]
    pub const fn assessment(&self) -> &Assessment {
        &self.review.assessment
    }

    /// What is wrong with it, as of the last edit, worst first.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.review.findings
    }

    /// Bill and findings together, as of the last edit.
    #[must_use]
    pub const fn review(&self) -> &Review {
        &self.review
    }

    /// What the plan is reviewed with.
    #[must_use]
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs::new(&self.plan, &self.catalog, self.today).with_prices(self.prices.as_deref())
    }

    /// The review of this plan after an edit, without taking it; `None` when the edit does not fit.
    #[must_use]
    pub fn what_if(&self, edit: &Edit) -> Option<(Plan, Review)> {
        let mut plan = self.plan.clone();
        edit.apply(&mut plan).ok()?;
        let review = review(&self.inputs().with_plan(&plan));
        Some((plan, review))
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
        let step = self.step(edit, name)?;
        // What is as it was leaves no trace in the history.
        if step.edit == *edit {
            return Ok(false);
        }
        self.undo.push(step);
        self.redo.clear();
        if self.saved.is_some_and(|at| at >= self.undo.len()) {
            self.saved = None;
        }
        if let Some(place) = select {
            self.selected = settle(&self.plan, place);
            self.reveal(self.selected);
        }
        self.recompute();
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

    /// The number of the present review.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// The ways out of conflicts; `None` until they are worked out.
    #[must_use]
    pub fn ways(&self) -> Option<&[Path]> {
        self.ways.as_ref()?.as_deref().ok()
    }

    /// Whether the ways out could not be worked out.
    #[must_use]
    pub fn no_ways(&self) -> bool {
        matches!(self.ways, Some(Err(Broken)))
    }

    /// Tells whether the ways out of this review have still to be asked for, once.
    pub fn ask_for_ways(&mut self) -> bool {
        let ask = self.ways_asked != self.revision;
        self.ways_asked = self.revision;
        ask
    }

    /// Takes in the ways out that were worked out of a review; those of an older one are of no use.
    pub fn set_ways(&mut self, revision: u64, ways: Vec<Path>) {
        if revision == self.revision {
            self.ways = Some(Ok(ways));
        }
    }

    /// Takes in that the ways out of a review could not be worked out.
    pub fn set_no_ways(&mut self, revision: u64) {
        if revision == self.revision {
            self.ways = Some(Err(Broken));
        }
    }

    /// Works the ways out of conflicts out here and now.
    #[must_use]
    pub fn work_out_ways(&self) -> Vec<Path> {
        paths::ways(&self.inputs(), &self.review)
    }

    /// The same where it does not keep the screen waiting: everything it needs, to be taken to a thread.
    pub fn ways_elsewhere(&self) -> impl FnOnce() -> Vec<Path> + Send + 'static {
        let (plan, catalog, today) = (self.plan.clone(), Arc::clone(&self.catalog), self.today);
        let (prices, review) = (self.prices.clone(), self.review.clone());
        move || {
            let inputs = Inputs::new(&plan, &catalog, today).with_prices(prices.as_deref());
            paths::ways(&inputs, &review)
        }
    }

    /// Works everything out anew.
    pub fn refresh(&mut self) {
        self.recompute();
    }

    fn step(&mut self, edit: &Edit, name: Said) -> Result<Step, EditError> {
        let back = edit.apply(&mut self.plan)?;
        let selected = self.selected;
        self.selected = follow(edit, selected).unwrap_or(selected);
        self.selected = settle(&self.plan, self.selected);
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

    /// Takes the last edit back; gives its name and the edit that was made, or `None` without one.
    pub fn undo(&mut self) -> Option<(Said, Edit)> {
        let step = self.undo.pop()?;
        let back = self.replay(&step)?;
        self.redo.push(back);
        Some((step.name, step.edit))
    }

    /// Makes the edit that was taken back last once more; gives its name and the edit.
    pub fn redo(&mut self) -> Option<(Said, Edit)> {
        let step = self.redo.pop()?;
        let back = self.replay(&step)?;
        self.undo.push(back);
        Some((step.name, step.edit))
    }

    fn replay(&mut self, step: &Step) -> Option<Step> {
        let back = self.step(&step.edit, step.name.clone()).ok()?;
        self.folded.extend(step.folded.iter().copied());
        self.selected = settle(&self.plan, step.selected);
        self.reveal(self.selected);
        self.recompute();
        Some(back)
    }

    /// Name of the edit that undo would take back.
    #[must_use]
    pub fn undo_name(&self) -> Option<&Said> {
        self.undo.last().map(|s| &s.name)
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

    fn recompute(&mut self) {
        self.review = review(&self.inputs());
        self.revision += 1;
        self.ways = None;
        self.own.clear();
        self.below.clear();
        for finding in self.review.findings.iter().filter(|f| f.waived_by.is_none()) {
            let worst = severity_index(finding.rule.severity);
            self.own.entry(finding.place).or_default()[worst] += 1;
            let mut place = Some(finding.place);
            while let Some(at) = place {
                self.below.entry(at).or_default()[worst] += 1;
                place = tree::parent(at);
            }
        }
        self.rebuild_rows();
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

    /// The sentence of a finding.
    #[must_use]
    pub fn message(&self, finding: &Finding, text: &Text) -> String {
        crate::report::message(finding, text)
    }

    /// How a finding is put right, in words.
    #[must_use]
    pub fn help(&self, finding: &Finding, text: &Text) -> String {
        crate::report::rule_help(finding.rule, text)
    }

    /// What can be done about a finding.
    #[must_use]
    pub fn fixes_of(&self, finding: &Finding) -> Vec<Fix> {
        self.review.fixes(&self.inputs(), finding)
    }

    /// The edit that makes a finding go away, by one of its fixes.
    #[must_use]
    pub fn edit_of(&self, finding: &Finding, fix: &Fix) -> Edit {
        self.review.edit(&self.inputs(), finding, fix)
    }

    /// What can be done about the finding at a position of the list.
    #[must_use]
    pub fn fixes(&self, at: usize) -> Vec<Fix> {
        self.findings().get(at).map(|f| self.fixes_of(f)).unwrap_or_default()
    }

    /// Findings of a thing itself.
    #[must_use]
    pub fn badge(&self, place: Place) -> Badge {
        self.own.get(&place).copied().unwrap_or_default()
    }

    /// Findings of a thing and of everything in it.
    #[must_use]
    pub fn badge_below(&self, place: Place) -> Badge {
        self.below.get(&place).copied().unwrap_or_default()
    }
}

/// Position of a severity in a [`Badge`].
#[must_use]
pub const fn severity_index(severity: Severity) -> usize {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}
