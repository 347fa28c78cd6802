//! What an edit would make of the bill and of the findings, before it is taken.

use crate::assess::Totals;
use crate::paths::{Bill, Delta};
use crate::plan::{Edit, Plan};
use crate::rules::{Review, Summary, review};
use crate::tui::study::Ground;

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
    pub fn of(ground: &Ground, edit: &Edit) -> Option<Self> {
        let mut plan = ground.plan().clone();
        edit.apply(&mut plan).ok()?;
        let (before, after) = (ground.review(), review(&ground.inputs().with_plan(&plan)));
        let bills = |review: &Review, plan: &Plan| Bill::new(plan, &review.assessment);
        Some(Self {
            delta: bills(before, ground.plan()).delta(&bills(&after, &plan)),
            totals: (before.assessment.totals, after.assessment.totals),
            findings: (before.summary(), after.summary()),
        })
    }
}
