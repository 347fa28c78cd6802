//! The assessment: from a plan and a catalogue to the bill of licenses, with the reason for every number.
//!
//! [`assess`] is one pure function. Its stages stand in the order the data flows: `facts` (devices, nodes,
//! pools), `demand` (what objects need, with causes), `stock` (what happens to installed blocks), `position`
//! (what is missing and what covers it) and `bill` (tiers, lines, sums). Each is linear in the plan. It answers
//! for every plan and never panics.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod balance;
mod bill;
mod buckets;
mod cause;
mod demand;
mod facts;
mod features;
mod groups;
mod memo;
mod model;
mod position;
mod priced;
mod recipe;
mod stock;
mod tiers;

pub use cause::{Cause, CauseNote, CauseRule};
pub use demand::may_have;
pub use model::{
    Action, Assessment, Block, CENTRAL, Coverage, DeviceFacts, Fate, Fitted, From, GroupFacts,
    GroupFeatures, Inputs, Line, LineCauses, NodeFacts, Pool, PortMode, Position, Removal, Totals,
};
pub use priced::{LinePrice, Priced};
pub use stock::Conversions;

/// Works out what a plan needs: pools, position and bill, each number with its causes.
#[must_use]
pub fn assess(inputs: &Inputs<'_>) -> Assessment {
    let mut facts = facts::facts(inputs);
    let mut demand = demand::demand(inputs, &mut facts);
    let groups::Groups { groups, features } = std::mem::take(&mut demand.groups);
    let blocks = stock::blocks(inputs, &facts);
    let supply = position::supply(inputs, &mut facts, demand, &blocks);
    let lines = bill::lines(inputs, &facts, &blocks, &supply);
    Assessment {
        sound: facts.sound,
        totals: bill::totals(&lines),
        coverage: bill::coverage(inputs, &groups, &features),
        devices: facts.devices,
        nodes: facts.nodes,
        pools: facts.pools,
        groups,
        features,
        blocks,
        position: supply.position,
        causes: supply.causes,
        lines,
    }
}

/// The version that is bought for software of a version: the plan's, or else 13, but never an older one (§1.3).
#[must_use]
pub fn bought_version(inputs: &Inputs<'_>, software: u8) -> u8 {
    position::bought_version(inputs, software)
}
