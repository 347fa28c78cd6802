//! How the review of a large plan may lag behind the plan, and how the two are kept apart meanwhile.
//!
//! A review speaks of a plan by positions, so it can only be shown beside the very plan it is of. The open plan
//! moves on with every key; here a copy stays behind with the review, and the edits between the two are kept.
//! Copies are made and brought up to date on the thread that reviews: none of it keeps a key waiting.

use crate::plan::{Edit, EditError, Place, Plan};
use crate::tui::follow::follow;
use std::collections::VecDeque;
use std::sync::Arc;

/// An edit, the edit that takes it back, and the number of the plan it led to.
#[derive(Debug)]
struct Logged {
    revision: u64,
    edit: Arc<Edit>,
    back: Arc<Edit>,
}

/// The plan that the review is of, and what happened since.
#[derive(Debug)]
pub struct Lag {
    /// The plan that the review is of; `None` until its copy is there, and up to then nothing lags.
    shown: Option<Arc<Plan>>,
    /// A copy that is older still, with its number: the next review brings it up to date and is of it.
    spare: Option<(u64, Arc<Plan>)>,
    log: VecDeque<Logged>,
    /// The number of the plan that is being copied or reviewed elsewhere.
    busy: Option<u64>,
}

impl Lag {
    /// Nothing lags yet: a copy of the plan with this number is being made.
    pub const fn awaiting_copy(revision: u64) -> Self {
        Self { shown: None, spare: None, log: VecDeque::new(), busy: Some(revision) }
    }

    /// Takes in the copy; tells whether it was the one that is awaited.
    pub fn set_copy(&mut self, revision: u64, plan: Arc<Plan>) -> bool {
        let awaited = self.shown.is_none() && self.busy == Some(revision);
        if awaited {
            self.busy = None;
            self.shown = Some(plan);
            self.catch_up(revision);
        }
        awaited
    }

    /// Whether a review may lag: there is a plan to show it beside.
    pub const fn may(&self) -> bool {
        self.shown.is_some()
    }

    /// The plan that the review is of.
    pub const fn shown(&self) -> Option<&Arc<Plan>> {
        self.shown.as_ref()
    }

    /// Whether a review or a copy is being made elsewhere.
    pub const fn is_busy(&self) -> bool {
        self.busy.is_some()
    }

    /// Remembers an edit.
    pub fn note(&mut self, revision: u64, edit: Arc<Edit>, back: Arc<Edit>) {
        self.log.push_back(Logged { revision, edit, back });
    }

    /// What a review elsewhere needs: it gives the plan as it is now, and only that one may be reviewed.
    pub fn begin(
        &mut self,
        reviewed: u64,
        revision: u64,
    ) -> Option<impl FnOnce() -> Result<Arc<Plan>, EditError> + Send + use<>> {
        let shown = self.shown.as_ref().filter(|_| self.busy.is_none())?;
        let (from, mut plan) = self.spare.take().unwrap_or_else(|| (reviewed, Arc::clone(shown)));
        let edits: Vec<Arc<Edit>> =
            self.log.iter().filter(|l| l.revision > from).map(|l| Arc::clone(&l.edit)).collect();
        self.busy = Some(revision);
        Some(move || {
            let there = Arc::make_mut(&mut plan);
            for edit in edits {
                edit.apply(there)?;
            }
            Ok(plan)
        })
    }

    /// Whether this is the number of what is made elsewhere.
    pub fn is_of(&self, revision: u64) -> bool {
        self.busy == Some(revision)
    }

    /// Takes in that the work elsewhere is over; tells whether it was of this document.
    pub fn end(&mut self, revision: u64) -> bool {
        let ours = self.busy == Some(revision);
        if ours {
            self.busy = None;
        }
        ours
    }

    /// The review is now of this plan, which was reviewed elsewhere; `before` is the number it was of.
    pub fn show(&mut self, before: u64, revision: u64, plan: Arc<Plan>) {
        self.spare = self.shown.replace(plan).map(|plan| (before, plan));
        self.forget_before(revision);
    }

    /// A plan whose review came too late is still of use.
    pub fn keep(&mut self, reviewed: u64, revision: u64, plan: Arc<Plan>) {
        self.spare = Some((revision, plan));
        self.forget_before(reviewed);
    }

    /// The review is now of the present plan: the copy follows. `from` is the number it was of.
    pub fn catch_up(&mut self, from: u64) {
        let Some(shown) = &mut self.shown else {
            return;
        };
        let late: Vec<&Logged> = self.log.iter().filter(|l| l.revision > from).collect();
        if !late.is_empty() {
            let plan = Arc::make_mut(shown);
            for logged in late {
                // It fitted the open plan, which was the same.
                let _ = logged.edit.apply(plan);
            }
        }
        if let Some(last) = self.log.back().map(|l| l.revision) {
            self.forget_before(last);
        }
    }

    /// Forgets edits that every copy has, and those elsewhere too.
    fn forget_before(&mut self, reviewed: u64) {
        let spare = self.spare.as_ref().map_or(reviewed, |(revision, _)| *revision);
        let oldest = reviewed.min(spare).min(self.busy.unwrap_or(reviewed));
        self.log.retain(|l| l.revision > oldest);
    }

    /// Where a thing of the open plan is in the plan that the review is of; `None` when it is not in it.
    pub fn was(&self, reviewed: u64, place: Place) -> Option<Place> {
        let late = self.log.iter().rev().take_while(|l| l.revision > reviewed);
        late.into_iter().try_fold(place, |place, logged| follow(&logged.back, place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Site;

    fn site(name: &str) -> Site {
        Site { name: name.to_owned(), ..Site::default() }
    }

    /// A plan that is edited, and what lags behind it.
    struct Both {
        plan: Plan,
        lag: Lag,
        revision: u64,
    }

    impl Both {
        fn new() -> Self {
            let plan = Plan { sites: vec![site("a"), site("b")], ..Plan::default() };
            let mut lag = Lag::awaiting_copy(1);
            assert!(!lag.may() && !lag.set_copy(9, Arc::new(plan.clone())));
            assert!(lag.set_copy(1, Arc::new(plan.clone())) && lag.may());
            Self { plan, lag, revision: 1 }
        }

        fn edit(&mut self, edit: Edit) {
            let back = edit.apply(&mut self.plan).unwrap();
            self.revision += 1;
            self.lag.note(self.revision, Arc::new(edit), Arc::new(back));
        }

        fn shown(&self) -> &Plan {
            self.lag.shown().unwrap()
        }
    }

    #[test]
    fn reviews_elsewhere_are_of_the_plan_as_it_was_and_copies_go_round() {
        let mut both = Both::new();
        let first = both.plan.clone();
        both.edit(Edit::RemoveSite { site: 0 });
        let second = both.plan.clone();
        let job = both.lag.begin(1, 2).unwrap();
        assert!(both.lag.is_busy() && both.lag.begin(1, 2).is_none(), "one at a time");
        both.edit(Edit::AddSite { site: 0, to: Box::new(site("c")) });
        let done = job().unwrap();
        assert_eq!((&*done, both.shown()), (&second, &first));
        assert!(!both.lag.end(7), "another document's");
        assert!(both.lag.end(2));
        both.lag.show(1, 2, done);
        assert_eq!(both.shown(), &second);
        let done = both.lag.begin(2, 3).unwrap()().unwrap();
        assert_eq!(*done, both.plan, "the copy that was shown first has caught up");
        both.lag.end(3);
        both.lag.show(2, 3, done);
        assert_eq!(both.shown(), &both.plan);
    }

    #[test]
    fn a_review_that_comes_too_late_leaves_its_copy() {
        let mut both = Both::new();
        both.edit(Edit::RemoveSite { site: 1 });
        let job = both.lag.begin(1, 2).unwrap();
        both.edit(Edit::RemoveSite { site: 0 });
        both.lag.catch_up(1);
        assert_eq!(both.shown(), &both.plan);
        assert!(both.lag.end(2));
        both.lag.keep(3, 2, job().unwrap());
        both.edit(Edit::AddSite { site: 0, to: Box::new(site("d")) });
        let done = both.lag.begin(3, 4).unwrap()().unwrap();
        assert_eq!(*done, both.plan);
    }

    #[test]
    fn a_thing_is_found_where_it_was() {
        let mut both = Both::new();
        both.edit(Edit::AddSite { site: 0, to: Box::new(site("c")) });
        both.edit(Edit::RemoveSite { site: 1 });
        assert_eq!(both.lag.was(1, Place::Site(1)), Some(Place::Site(1)));
        assert_eq!(both.lag.was(1, Place::Site(0)), None, "new");
        assert_eq!(both.lag.was(3, Place::Site(0)), Some(Place::Site(0)));
    }
}
