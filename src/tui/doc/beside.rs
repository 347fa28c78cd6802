//! A copy of the document with an edit that is not taken yet.

use super::badges::Badges;
use super::{Doc, Reviewed, next_revision};
use crate::plan::{Edit, EditError, Place};
use crate::rules::review;
use crate::tui::follow::{follow, settle};
use std::sync::Arc;

impl Doc {
    /// Everything that is needed to work the plan out with an edit, to be taken to a thread.
    pub fn try_elsewhere(
        &self,
        edit: &Arc<Edit>,
    ) -> impl FnOnce() -> Result<Reviewed, EditError> + Send + use<> {
        let (plan, basis) = (Arc::clone(&self.plan), self.basis.clone());
        let edit = Arc::clone(edit);
        let revision = next_revision();
        move || {
            let mut plan = (*plan).clone();
            edit.apply(&mut plan)?;
            let review = Arc::new(review(&basis.inputs(&plan)));
            let badges = Arc::new(Badges::of(&review.findings));
            Ok(Reviewed { revision, plan: Arc::new(plan), review, badges })
        }
    }

    /// A copy of the document with an edit, which was worked out already, to be shown and never saved: where the reader
    /// stands and what is folded is carried along.
    #[must_use]
    pub fn beside(&self, edit: &Edit, with: Reviewed, select: Option<Place>) -> Self {
        let Reviewed { revision, plan, review, badges } = with;
        let selected =
            settle(&plan, select.or_else(|| follow(edit, self.selected)).unwrap_or(self.selected));
        let mut doc = Self {
            selected,
            folded: self.folded.iter().filter_map(|&place| follow(edit, place)).collect(),
            filter: self.filter.clone(),
            tried_on: self.revision,
            saved: self.saved.filter(|&at| at == self.undo.len()).map(|_| 0),
            review,
            reviewed: revision,
            badges,
            ..Self::unreviewed(plan, revision, self.basis.clone(), usize::MAX)
        };
        doc.reveal(selected);
        doc.rebuild_rows();
        doc
    }
}
