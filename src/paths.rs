//! Ways out of conflicts, and what-if: edits tried on a copy of the plan and assessed.
//!
//! [`ways`] finds, for every conflict that can be resolved in more than one way, all ways, each with the bill
//! it leads to (§8 of the rules). Nothing here reads a file or knows the day; sentences are in `text`.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod bill;
pub mod cheapest;
mod compact;
pub mod diff;
mod path;
mod pool;
mod rank;
mod smb;
mod trial;
mod uc;
mod version;
mod what_if;

pub use bill::{Bill, BillLine, Delta, Origin, PoolBill, PoolId};
pub use path::{Condition, Conflict, Cost, Path, Step, StepKind};
pub use trial::Trial;
pub use what_if::{
    Answer, Apart, IpvaState, LostTrunk, MissingHardware, Outage, PERCENT, Question, StandbyState,
    VersionRow, taken_over, versions_to_ask, what_if,
};

use crate::assess::Inputs;
use crate::rules::Review;

/// All ways out of all conflicts of a plan: conflict by conflict in the order of the findings, and the ways of
/// one by cost where it is known, else by licenses bought, then removed.
///
/// No way leaves an error that was not there before. A plan whose pools cannot be worked out has none.
#[must_use]
pub fn ways(inputs: &Inputs<'_>, review: &Review) -> Vec<Path> {
    ways_tried(inputs, review, Trial::Quick)
}

/// The same ways, tried as asked: every [`Trial`] comes to the same.
#[must_use]
pub fn ways_tried(inputs: &Inputs<'_>, review: &Review, trial: Trial) -> Vec<Path> {
    if !review.assessment.sound {
        return Vec::new();
    }
    let base = trial::Base::new(inputs, review, trial);
    let mut paths = smb::ways(&base);
    let versions = version::ways(&base, &paths);
    paths.extend(versions);
    paths.extend(pool::ways(&base));
    paths.extend(uc::ways(&base));
    rank::rank(&mut paths);
    paths
}

/// The bill of the plan once a way is taken: that of `review` with what the way changes.
#[must_use]
pub fn bill_after(inputs: &Inputs<'_>, review: &Review, path: &Path) -> Bill {
    let before = Bill::new(inputs.plan, &review.assessment);
    before.with(&path.changed, bill::pool_order(inputs.plan))
}
