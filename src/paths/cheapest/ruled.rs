//! What was ruled out, and why: each option about a node that the choice does not take.

use super::groups::Found;
use super::variants::{self, Choice};
use super::{Against, Worth};
use crate::assess::Inputs;
use crate::catalog::License;
use crate::paths::trial::ErrorAt;
use crate::plan::{Edit, Place};
use crate::rules::{Finding, Review};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Codes of findings.
pub type Codes = BTreeSet<&'static str>;

/// An option about a node that the choice does not take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuledOut {
    /// The node.
    pub place: Place,
    /// What it is about: see [`super::Decision::kind`].
    pub kind: &'static str,
    /// The option.
    pub option: &'static str,
    /// Whether it is what the plan has.
    pub drawn: bool,
    /// Why it is not taken.
    pub why: Why,
}

/// Why an option is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It leaves errors that were not there.
    NewErrors {
        /// Those.
        new: Codes,
        /// Errors that it leaves besides, which the choice does not.
        left: Codes,
    },
    /// It leaves these errors, which the choice does not.
    MoreErrors(Codes),
    /// With the rest as it is chosen it costs so much more, or as much.
    Dearer(Decimal),
    /// It costs no less, whatever the missing prices are.
    NoCheaper,
    /// Without the prices of these licenses it cannot be compared.
    NoPrice(BTreeSet<License>),
    /// Without prices: what it buys, a choice that none beats buys too.
    Same,
    /// Without prices: another choice buys no more of any license, and less of one.
    Beaten,
    /// SMB of a size below so many ports (§2.4).
    TooSmall(u64),
    /// SMB beside other nodes (§2.4).
    NotAlone,
    /// SMB on a node that another takes over (§2.4).
    Takeover,
    /// SMB beside standard Ports that stay on board (§2.4).
    PortsOnBoard,
}

impl Why {
    /// Stable id.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NewErrors { .. } => "new-errors",
            Self::MoreErrors(_) => "more-errors",
            Self::Dearer(amount) if amount.is_zero() => "same-cost",
            Self::Dearer(_) => "dearer",
            Self::NoCheaper => "no-cheaper",
            Self::NoPrice(_) => "no-price",
            Self::Same => "same",
            Self::Beaten => "beaten",
            Self::TooSmall(_) => "too-small",
            Self::NotAlone => "not-alone",
            Self::Takeover => "takeover",
            Self::PortsOnBoard => "ports-on-board",
        }
    }
}

impl RuledOut {
    /// Whether it comes to the same as the choice, for all that is known of it.
    pub(super) fn is_as_good(&self) -> bool {
        match &self.why {
            Why::Dearer(more) => more.is_zero(),
            Why::Same => true,
            _ => false,
        }
    }
}

/// A choice, beside which others are looked at.
#[derive(Clone, Copy)]
pub(super) struct Beside<'a> {
    pub(super) inputs: &'a Inputs<'a>,
    pub(super) choices: &'a [Choice],
    /// Its options about nodes.
    pub(super) chosen: &'a [usize],
    /// All that it changes: first about nodes, then the rest.
    pub(super) edits: &'a [Edit],
}

impl Beside<'_> {
    /// Whether an option would change neither the bill nor a finding beside the rest of this choice, whose review is
    /// given: then there is nothing to choose.
    pub(super) fn is_idle(&self, ruled: &RuledOut, review: &Review) -> bool {
        let is_it = |c: &Choice| c.place() == ruled.place && c.kind() == ruled.kind;
        let Some(n) = self.choices.iter().position(is_it) else { return false };
        let option = self.choices[n].words().position(|word| word == ruled.option);
        let mut chosen = self.chosen.to_vec();
        match (chosen.get_mut(n), option) {
            (Some(own), Some(option)) => *own = option,
            _ => return false,
        }
        let edits = |chosen| variants::edits(self.inputs.plan, self.choices, chosen);
        let rest = self.edits.iter().skip(edits(self.chosen).len());
        let all: Vec<Edit> = edits(&chosen).into_iter().chain(rest.cloned()).collect();
        let (_, other) = super::taken(self.inputs, &all);
        same_lines(review, &other) && same_findings(review, &other)
    }
}

fn same_lines(a: &Review, b: &Review) -> bool {
    let lines = |review: &Review| -> Vec<_> {
        let lines = review.assessment.lines.iter();
        lines.map(|l| (l.action, l.license, l.quantity, l.install_on, l.from, l.pool)).collect()
    };
    lines(a) == lines(b)
}

fn same_findings(a: &Review, b: &Review) -> bool {
    let said = |f: &Finding| (f.rule.code, f.place, f.block, f.cured, f.waived_by.is_some());
    let same = |(a, b): (&Finding, &Finding)| said(a) == said(b) && a.params == b.params;
    a.findings.len() == b.findings.len() && a.findings.iter().zip(&b.findings).all(same)
}

/// Codes of errors.
pub(super) fn codes<'a>(errors: impl IntoIterator<Item = &'a ErrorAt>) -> Codes {
    errors.into_iter().map(|error| error.0).collect()
}

/// What a combination of choices about nodes came to.
#[derive(Debug, Clone)]
pub(super) struct Tried {
    /// Its options.
    pub(super) chosen: Vec<usize>,
    /// Codes of the errors that stay.
    pub(super) errors: Codes,
    /// Of a refused one, of those that were not there.
    pub(super) new: Codes,
    /// What its best bill comes to; `None` for a refused one.
    pub(super) worth: Option<Worth>,
}

impl Tried {
    /// A combination that leaves an error that was not there.
    pub(super) fn refused(chosen: &[usize], review: &Review, known: &BTreeSet<ErrorAt>) -> Self {
        let left = crate::paths::trial::errors(&review.findings);
        let new = codes(left.difference(known));
        Self { chosen: chosen.to_vec(), errors: codes(&left), new, worth: None }
    }

    /// One that was worked out.
    pub(super) fn allowed(chosen: &[usize], found: &Found) -> Self {
        let (errors, worth) = (found.errors.clone(), Some(found.worth.clone()));
        Self { chosen: chosen.to_vec(), errors, new: Codes::new(), worth }
    }
}

/// The options that the winner does not have, in the order of the choices, with what speaks against each, the rest
/// being as it was chosen.
pub(super) fn ruled_out(
    choices: &[Choice],
    tried: &[Tried],
    winner: (&[usize], &Codes, &Worth),
) -> Vec<RuledOut> {
    let (chosen, errors, worth) = winner;
    let is_taken = |n: usize, option| chosen.get(n) == Some(&option);
    others(choices, is_taken, |n, option| {
        let has_it = |t: &&Tried| t.chosen.get(n) == Some(&option);
        let with: Vec<&Tried> = tried.iter().filter(has_it).collect();
        let is_next = |t: &&Tried| {
            let mut pairs = t.chosen.iter().zip(chosen).enumerate();
            pairs.all(|(other, (own, taken))| other == n || own == taken)
        };
        let next: Vec<&Tried> = with.iter().copied().filter(is_next).collect();
        why(if next.is_empty() { &with } else { &next }, errors, worth)
    })
}

/// Every option that is not taken, for which a reason is given.
pub(super) fn others(
    choices: &[Choice],
    is_taken: impl Fn(usize, usize) -> bool,
    why: impl Fn(usize, usize) -> Option<Why>,
) -> Vec<RuledOut> {
    let mut out = Vec::new();
    for (n, choice) in choices.iter().enumerate() {
        for (at, option) in choice.words().enumerate() {
            if !is_taken(n, at)
                && let Some(why) = why(n, at)
            {
                let (place, kind) = (choice.place(), choice.kind());
                out.push(RuledOut { place, kind, option, drawn: at == 0, why });
            }
        }
    }
    out
}

/// What a refused combination brings, and what it leaves that the choice does not.
pub(super) fn new_errors(new: &Codes, all: &Codes, of_choice: &Codes) -> Why {
    let left = all.difference(new).filter(|code| !of_choice.contains(*code));
    Why::NewErrors { new: new.clone(), left: left.copied().collect() }
}

/// What stands against every combination of some.
fn why(with: &[&Tried], errors: &Codes, worth: &Worth) -> Option<Why> {
    let allowed: Vec<(&Tried, &Worth)> =
        with.iter().filter_map(|t| Some((*t, t.worth.as_ref()?))).collect();
    let Some(fewest) = allowed.iter().map(|(_, w)| w.errors).min() else {
        return with.first().map(|t| new_errors(&t.new, &t.errors, errors));
    };
    let mut best = allowed.into_iter().filter(|(_, w)| w.errors == fewest).peekable();
    if fewest > worth.errors {
        let (first, _) = best.peek()?;
        let own: Codes = first.errors.difference(errors).copied().collect();
        return Some(Why::MoreErrors(if own.is_empty() { first.errors.clone() } else { own }));
    }
    let best: Vec<&Worth> = best.map(|(_, w)| w).collect();
    let open: BTreeSet<License> = best
        .iter()
        .filter(|other| worth.against(other) == Against::Unknown)
        .flat_map(|other| worth.differing(other))
        .collect();
    if !open.is_empty() {
        return Some(Why::NoPrice(open));
    }
    let alike = best.iter().filter(|other| other.unpriced == worth.unpriced);
    let more = alike.filter_map(|other| other.cost.checked_sub(worth.cost)).min();
    Some(more.map_or(Why::NoCheaper, Why::Dearer))
}
