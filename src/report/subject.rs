//! What a report speaks of.

use crate::assess::{Assessment, Inputs};
use crate::catalog::Catalog;
use crate::plan::Plan;
use crate::rules::Review;

/// A plan with all that was worked out of it.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The plan, the catalogue and the day.
    pub inputs: Inputs<'a>,
    /// The bill, where it comes from, and what is wrong.
    pub review: &'a Review,
}

impl<'a> Subject<'a> {
    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &'a Plan {
        self.inputs.plan
    }

    /// The catalogue.
    #[must_use]
    pub const fn catalog(&self) -> &'a Catalog {
        self.inputs.catalog
    }

    /// The bill and where it comes from.
    #[must_use]
    pub const fn assessment(&self) -> &'a Assessment {
        &self.review.assessment
    }
}
