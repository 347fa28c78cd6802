//! What the views show, worked out of the plan and its review: rows and keys, no drawing and no words.

pub mod bill;
pub mod change;
pub mod findings;
pub mod header;
pub mod outline;
pub mod paths;
pub mod welcome;
pub mod why;
