//! The ways out of conflicts of the open plan: worked out when they are to be seen, one after the other.

use super::{Broken, Doc};
use crate::paths::{self, Path};
use crate::tui::study::Ground;
use std::sync::Arc;

impl Doc {
    /// The ways out of conflicts; `None` until they are worked out.
    #[must_use]
    pub fn ways(&self) -> Option<&[Path]> {
        self.ways.as_ref()?.as_ref().ok().map(|ways| ways.as_slice())
    }

    /// The ways out to be looked at: those of before until these are worked out.
    #[must_use]
    pub fn ways_shown(&self) -> Option<&[Path]> {
        let before = self.ways_before.as_ref().filter(|_| self.ways.is_none());
        self.ways().or(before.map(|ways| ways.as_slice()))
    }

    /// Shows the ways out of another state until those of this one are worked out.
    pub fn keep_ways_of(&mut self, before: &Self) {
        let there = before.ways.as_ref().and_then(|ways| ways.as_ref().ok());
        self.ways_before = there.or(before.ways_before.as_ref()).map(Arc::clone);
    }

    /// Whether the ways out could not be worked out.
    #[must_use]
    pub fn no_ways(&self) -> bool {
        matches!(self.ways, Some(Err(Broken)))
    }

    /// Tells whether the ways out of this review have still to be asked for, once, and one after the other.
    pub fn ask_for_ways(&mut self) -> bool {
        let asked = self.ways_under_way || self.ways_asked == self.revision;
        let ask = self.ways.is_none() && self.is_settled() && !asked;
        if ask {
            self.ways_asked = self.revision;
            self.ways_under_way = true;
        }
        ask
    }

    /// Takes in the ways out that were worked out of a review; those of an older one are of no use.
    pub fn set_ways(&mut self, revision: u64, ways: Vec<Path>) {
        self.ways_under_way &= revision != self.ways_asked;
        if revision == self.revision {
            self.ways = Some(Ok(Arc::new(ways)));
        }
    }

    /// Takes in that the ways out of a review could not be worked out.
    pub fn set_no_ways(&mut self, revision: u64) {
        self.ways_under_way &= revision != self.ways_asked;
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
        let ground = Ground::of(self);
        move || paths::ways(&ground.inputs(), ground.review())
    }
}
