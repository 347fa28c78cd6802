//! Software versions and the day each was released.

use super::Source;
use jiff::civil::Date;

/// A major software version.
#[derive(Debug, Clone, PartialEq)]
pub struct Release {
    /// Major version: 13 is V13.
    pub version: u8,
    /// Release day; `None` is unknown, and an SSA can then only be judged with a condition (§7.1).
    pub released: Option<Date>,
    /// Where the entry comes from.
    pub source: Source,
}
