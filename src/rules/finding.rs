//! Findings and fixes as values.

use super::Rule;
use crate::plan::{Edit, Place};

/// How bad a finding is, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// As drawn or as installed it does not work.
    Error,
    /// It works, but something is lost, capped or at risk.
    Warning,
    /// Advice.
    Info,
}

impl Severity {
    /// Stable id: `"error"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// One thing that is wrong, capped or advisable, at one place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// Which block of the device's `installed`, where the finding is of one.
    pub block: Option<usize>,
    /// Whether following the bill resolves it.
    pub cured: bool,
    /// The numbers and names of its sentence, in the order they are printed.
    pub params: Params,
    /// The waiver of the plan that takes it out of the counts.
    pub waived_by: Option<usize>,
}

/// Numbers and names of a finding's sentence, by name.
pub type Params = Vec<(&'static str, Param)>;

/// One number or name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Param {
    /// A number.
    Number(i64),
    /// A name as the plan or the catalogue writes it.
    Text(String),
    /// Several names, in order.
    List(Vec<String>),
    /// A day.
    Date(jiff::civil::Date),
}

/// A change of the plan that makes a finding go away.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// Stable id of its title within the rule: `"centralise"`.
    pub id: &'static str,
    /// Names and numbers of its title.
    pub params: Params,
    /// Whether anything is lost.
    pub safety: Safety,
    /// What to do.
    pub edit: Edit,
}

/// Whether a fix loses anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// Nothing is lost.
    Safe,
    /// Something the engineer wrote is changed for good.
    Unsafe,
}

impl Safety {
    /// Stable id: `"safe"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Safe => "safe",
            Self::Unsafe => "unsafe",
        }
    }
}
