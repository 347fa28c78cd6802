//! The assessment: from a plan and a catalogue to the bill of licenses, with the reason for every number.
//!
//! [`assess`] is one pure function. Its stages stand in the order the data flows: [`facts`] (devices, nodes,
//! pools), [`demand`] (what objects need, with causes), [`stock`] (what happens to installed blocks),
//! [`bill`] (balance, purchase, tiers). It answers for every plan and never panics.

mod model;

pub use model::{
    Action, Assessment, Block, Cause, CauseNote, CauseRule, Coverage, DeviceFacts, Fate, Fitted,
    From, GroupFacts, Inputs, Line, LineCauses, NodeFacts, Pool, PortMode, Position, Removal,
    Totals,
};

/// Works out what a plan needs: pools, position and bill, each number with its causes.
#[must_use]
pub fn assess(inputs: &Inputs<'_>) -> Assessment {
    let _ = inputs;
    Assessment::default()
}
