//! Ways out as values: what they change, what they need, what they cost and what they leave.

use super::bill::{Delta, PoolBill};
use crate::assess::{Action, Totals};
use crate::catalog::License;
use crate::plan::{Edit, EditError, Place, Plan};
use crate::rules::Params;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What can be resolved in more than one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Code of the finding it is, the first where it is several at once: `SMB001`; or `smb-short`, which
    /// is no finding.
    pub code: &'static str,
    /// All findings that its ways resolve.
    pub codes: Vec<&'static str>,
    /// Where.
    pub place: Place,
    /// That place as ids write it: the node, or node and object group.
    pub at: String,
    /// Key of its title's sentence.
    pub title: &'static str,
    /// Numbers and names of its title.
    pub params: Params,
}

/// One way out of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Stable id: `SMB001@master:convert`.
    pub id: String,
    /// What it resolves; the ways out of one conflict share it.
    pub conflict: Arc<Conflict>,
    /// Id of the way within the conflict: `convert`.
    pub way: String,
    /// Key of its title's sentence.
    pub title: &'static str,
    /// Numbers and names of its title.
    pub params: Params,
    /// What changes in the plan; nothing, where the bill goes this way already.
    pub edits: Vec<Edit>,
    /// What must be confirmed before.
    pub conditions: Vec<Condition>,
    /// The pools whose lines are others than on the bill before, with their lines after it.
    pub changed: Vec<PoolBill>,
    /// What is bought, removed, kept otherwise than before, by license and action: sums of the whole bills.
    pub delta: Vec<Delta>,
    /// Sums of the bill after it.
    pub totals: Totals,
    /// What to do in the pools it is about, in working order.
    pub steps: Vec<Step>,
    /// Codes of the findings that are left once its bill is followed, each once, worst first; without waived ones.
    pub findings: Vec<&'static str>,
    /// Codes of those that are left where the conflict is: elsewhere others may have the same.
    pub left_here: BTreeSet<&'static str>,
    /// Licenses of which it buys or assigns as many as before, but for other devices.
    pub elsewhere: Vec<License>,
    /// What the bill after it costs; `None` without price list.
    pub cost: Option<Cost>,
    /// Id of the way that is as good or better in everything, when there is one.
    pub dominated_by: Option<String>,
}

/// What must be confirmed before a way is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Stable id; its sentence is `paths-condition-<id>`.
    pub id: &'static str,
    /// Numbers and names of the sentence.
    pub params: Params,
}

/// The condition that converted SMB licenses become Ports of another version.
pub(super) const SMB_VERSION: &str = "smb-upgrade-version";

/// What a bill costs, and against another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// Sum of all lines that have a price; `None` when it is too large to be said.
    pub amount: Option<Decimal>,
    /// That sum less the one of the bill before; `None` unless both bills have the same lines without price, for
    /// only then it is the difference whatever those prices are.
    pub change: Option<Decimal>,
    /// Lines to pay.
    pub lines: usize,
    /// Lines to pay that are not in the sum.
    pub unpriced: usize,
    /// The licenses of those lines, each once.
    pub unpriced_licenses: Vec<License>,
    /// Licenses without price on the bill before, each once.
    pub unpriced_before: Arc<[License]>,
    /// Those of them for which there is no `change`: the bill after has other lines of them, or none.
    pub open_before: Vec<License>,
}

impl Cost {
    /// The amount when every line has its price.
    #[must_use]
    pub fn complete(&self) -> Option<Decimal> {
        self.amount.filter(|_| self.unpriced == 0)
    }
}

/// One thing to do on site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub kind: StepKind,
    /// The license; an upgrade names the new one. `None` for the step to another software.
    pub license: Option<License>,
    /// How many licenses; of software none.
    pub quantity: u64,
    /// The version of the software, for the step to another.
    pub software: Option<u8>,
    /// The device.
    pub device: Option<Arc<str>>,
}

/// What to do, in working order: nothing is installed before what must go is gone (§1.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    /// Remove a license from a device.
    Remove,
    /// Upgrade licenses under SSA, where they are.
    Upgrade,
    /// Move licenses to the device that is named.
    Move,
    /// Convert SMB licenses by `PortN$$`.
    Convert,
    /// Assign from the balance.
    Assign,
    /// Buy and install.
    Install,
    /// Only now load the new software.
    Software,
}

impl StepKind {
    /// Stable id: `"remove"`; the sentence is `paths-step-<id>`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Remove => "remove",
            Self::Move => "move",
            Self::Upgrade => "upgrade",
            Self::Convert => "convert",
            Self::Assign => "assign",
            Self::Install => "install",
            Self::Software => "software",
        }
    }

    pub(super) const fn of(action: Action) -> Option<Self> {
        Some(match action {
            Action::Buy => Self::Install,
            Action::Assign => Self::Assign,
            Action::Upgrade => Self::Upgrade,
            Action::Move => Self::Move,
            Action::Remove => Self::Remove,
            Action::Keep => return None,
        })
    }
}

impl Path {
    /// All its edits as one.
    #[must_use]
    pub fn edit(&self) -> Edit {
        Edit::Several(self.edits.clone())
    }

    /// The plan once the way is taken.
    ///
    /// # Errors
    /// [`EditError`] when the plan is not the one the way was found for.
    pub fn applied(&self, plan: &Plan) -> Result<Plan, EditError> {
        let mut after = plan.clone();
        self.edit().apply(&mut after)?;
        Ok(after)
    }
}

/// A way before it is tried: what it would change and what must be confirmed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) way: String,
    pub(super) title: &'static str,
    pub(super) params: Params,
    pub(super) edits: Vec<Edit>,
    pub(super) conditions: Vec<Condition>,
    /// The size of the SMB licenses that stay, where others go.
    pub(super) smb_size: Option<u16>,
    /// Whether its edits reach beyond what the conflict is of, so that it is tried on the whole plan.
    pub(super) whole: bool,
    /// The one error of the conflict that it may leave as it was.
    pub(super) leaves: Option<&'static str>,
}

impl Draft {
    /// A way that changes nothing in the plan: the bill goes it already.
    pub(super) fn new(way: &str, title: &'static str) -> Self {
        Self {
            way: way.to_owned(),
            title,
            params: Vec::new(),
            edits: Vec::new(),
            conditions: Vec::new(),
            smb_size: None,
            whole: false,
            leaves: None,
        }
    }

    pub(super) fn edits(mut self, edits: Vec<Edit>) -> Self {
        self.edits = edits;
        self
    }

    /// The same way with what another changes and asks for besides.
    pub(super) fn also(mut self, other: &Self, way: &str, title: &'static str) -> Self {
        self.way.push_str(way);
        self.title = title;
        self.edits.extend(other.edits.iter().cloned());
        self.conditions.extend(other.conditions.iter().cloned());
        self
    }

    pub(super) const fn keeping(mut self, size: u16) -> Self {
        self.smb_size = Some(size);
        self
    }

    pub(super) fn with(
        mut self,
        name: &'static str,
        value: impl Into<crate::rules::Param>,
    ) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub(super) fn confirm(mut self, id: &'static str, params: Params) -> Self {
        self.conditions.push(Condition { id, params });
        self
    }
}
