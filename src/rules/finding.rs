//! Findings and fixes as values.

use super::{Context, Rule};
use crate::plan::{Edit, Place};
use jiff::civil::Date;
use rust_decimal::Decimal;

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

impl Finding {
    /// A finding that stays after the bill, of a place as a whole.
    pub(super) const fn new(rule: &'static Rule, place: Place) -> Self {
        Self { rule, place, block: None, cured: false, params: Vec::new(), waived_by: None }
    }

    /// The same finding with a number or name for its sentence.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// The same finding, of one block of the device.
    pub(super) fn of_block(mut self, index: usize) -> Self {
        self.block = Some(index);
        self
    }

    /// The same finding, resolved by the bill or not.
    pub(super) const fn cured(mut self, cured: bool) -> Self {
        self.cured = cured;
        self
    }

    /// A number or name of its sentence.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// Whether it counts as an error that stays after the bill: not waived and not cured (exit status 1).
    #[must_use]
    pub fn stays_an_error(&self) -> bool {
        self.rule.severity == Severity::Error && !self.cured && self.waived_by.is_none()
    }

    /// What a list of findings is ordered by: severity, code, place, block.
    pub(super) fn order(&self) -> (Severity, &'static str, Place, Option<usize>) {
        (self.rule.severity, self.rule.code, self.place, self.block)
    }
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
    Date(Date),
    /// Money.
    Amount {
        /// How much, discount included.
        amount: Decimal,
        /// As the price list names it; empty where it names none.
        currency: String,
    },
}

macro_rules! number_params {
    ($($type:ty),+) => {$(
        impl From<$type> for Param {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )+};
}
number_params!(u8, u16, u32, u64, usize, i64);

impl From<&str> for Param {
    fn from(name: &str) -> Self {
        Self::Text(name.to_owned())
    }
}

impl From<String> for Param {
    fn from(name: String) -> Self {
        Self::Text(name)
    }
}

impl From<Vec<String>> for Param {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}

impl From<Date> for Param {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// A change of the plan that makes a finding go away.
///
/// Most lists of fixes are only read, so a change that touches many things is made when it is asked for:
/// [`Review::edit`](super::Review::edit).
#[derive(Debug, Clone)]
pub struct Fix {
    /// Stable id of its title within the rule: `"centralise"`; the title's key is `fix-<code>-<id>`.
    pub id: &'static str,
    /// Names and numbers of its title.
    pub params: Params,
    /// Whether anything is lost.
    pub safety: Safety,
    edit: Made,
}

/// The edit of a fix, or how it is made.
#[derive(Debug, Clone)]
enum Made {
    Now(Edit),
    Later(MakeEdit),
}

/// Makes the edit of a fix of this finding.
pub(super) type MakeEdit = fn(&Context<'_>, &Finding) -> Edit;

impl Fix {
    /// A fix that loses nothing.
    pub(super) fn safe(id: &'static str, edit: Edit) -> Self {
        Self { id, params: Vec::new(), safety: Safety::Safe, edit: Made::Now(edit) }
    }

    /// A fix that changes for good what the engineer wrote.
    pub(super) fn lossy(id: &'static str, edit: Edit) -> Self {
        Self { id, params: Vec::new(), safety: Safety::Unsafe, edit: Made::Now(edit) }
    }

    /// The same, with an edit that is made when it is asked for.
    pub(super) const fn lossy_later(id: &'static str, edit: MakeEdit) -> Self {
        Self { id, params: Vec::new(), safety: Safety::Unsafe, edit: Made::Later(edit) }
    }

    /// The same fix with a number or name for its title.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// What to do.
    pub(super) fn edit(&self, ctx: &Context<'_>, finding: &Finding) -> Edit {
        match &self.edit {
            Made::Now(edit) => edit.clone(),
            Made::Later(make) => make(ctx, finding),
        }
    }
}

/// Whether a fix loses anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// Nothing is lost: what the plan asks for stays, or something is added to it.
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
