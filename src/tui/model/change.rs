//! What an edit would make of the bill and of the findings, before it is taken.

use crate::assess::Totals;
use crate::paths::{Bill, Delta};
use crate::plan::Edit;
use crate::rules::Summary;
use crate::tui::doc::Doc;

/// The bill and the findings with an edit, against those without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillChange {
    /// What differs, in the order of the bill.
    pub delta: Vec<Delta>,
    /// Sums before and after.
    pub totals: (Totals, Totals),
    /// Findings before and after.
    pub findings: (Summary, Summary),
}

impl BillChange {
    /// The change an edit would make; `None` when it does not fit the plan.
    #[must_use]
    pub fn of(doc: &Doc, edit: &Edit) -> Option<Self> {
        let (plan, review) = doc.what_if(edit)?;
        let before = Bill::new(doc.plan(), doc.assessment());
        let after = Bill::new(&plan, &review.assessment);
        Some(Self {
            delta: before.delta(&after),
            totals: (doc.assessment().totals, review.assessment.totals),
            findings: (doc.review().summary(), review.summary()),
        })
    }
}
