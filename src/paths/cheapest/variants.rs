//! Choices about nodes: the kind and size of port licenses, SMB left behind, local or central.

use super::ssa::{self, Proved};
use super::{Decision, Open, Proof, RuledOut, Why};
use crate::assess::{Block, Fate, Inputs, NodeFacts, PortMode};
use crate::catalog::ProductId;
use crate::paths::smb::keeps_ports;
use crate::paths::trial::{ErrorAt, errors};
use crate::plan::{DeviceAt, Edit, Licensing, Node, Place, Plan, PortLicense, SmbDisposal};
use crate::rules::{Review, review};
use std::collections::{BTreeMap, BTreeSet};

/// Most combinations that are worked out as whole plans.
pub(super) const MOST_PLANS: usize = 256;

/// The kind and size of port licenses.
const PORTS: &str = "ports";

/// A choice about one node; the first option is as drawn.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    at: DeviceAt,
    kind: &'static str,
    options: Vec<(&'static str, Change)>,
}

impl Choice {
    pub(super) const fn place(&self) -> Place {
        Place::Node(self.at)
    }

    pub(super) const fn kind(&self) -> &'static str {
        self.kind
    }

    /// Its options in words, the one as drawn first.
    pub(super) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.options.iter().map(|(word, _)| *word)
    }
}

/// What an option says of the node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    AsDrawn,
    Central,
    LeftBehind(SmbDisposal),
    Standard(SmbDisposal),
    Smb(u16),
}

impl Change {
    const fn apply(self, node: &mut Node) {
        match self {
            Self::AsDrawn => {}
            Self::Central => node.licensing = Licensing::Central,
            Self::LeftBehind(disposal) => node.smb_disposal = disposal,
            Self::Standard(disposal) => {
                node.port_license = PortLicense::Standard;
                node.smb_disposal = disposal;
            }
            Self::Smb(size) => {
                node.port_license = PortLicense::Smb;
                node.smb_size = Some(size);
            }
        }
    }
}

/// All choices about nodes, in plan order.
pub(super) fn choices(inputs: &Inputs<'_>, before: &Review) -> Vec<Choice> {
    let assessment = &before.assessment;
    let mut out = Vec::new();
    for (index, facts) in assessment.nodes.iter().enumerate() {
        let Some(node) = inputs.plan.node(facts.at) else { continue };
        let is_host = assessment.pools.iter().any(|p| p.host_node == index);
        if !is_host {
            continue;
        }
        let mut put = |kind, options: Vec<(&'static str, Change)>| {
            if options.len() > 1 {
                out.push(Choice { at: facts.at, kind, options });
            }
        };
        let has_smb = has_block(before, facts.pool, ProductId::SMB_PORT);
        if facts.pool == 0 {
            // Those of a local node are left behind to the master once it draws from there.
            let anywhere = (0..assessment.pools.len())
                .any(|pool| has_block(before, pool, ProductId::SMB_PORT));
            put(PORTS, ports(inputs, before, node, anywhere));
        } else {
            put("licensing", vec![("local", Change::AsDrawn), ("central", Change::Central)]);
            if has_smb {
                put("left-behind", left_behind(node));
            }
        }
    }
    out
}

fn has_block(review: &Review, pool: usize, product: ProductId) -> bool {
    review.assessment.blocks.iter().any(|b| {
        b.pool == Some(pool) && b.quantity > 0 && b.license.is_some_and(|l| l.product == product)
    })
}

fn has_other_size(review: &Review, size: u16) -> bool {
    review.assessment.blocks.iter().any(|b| {
        let smb = b.license.filter(|l| l.product == ProductId::SMB_PORT && b.quantity > 0);
        smb.is_some_and(|l| l.grade != size)
    })
}

/// Whether the central pool has SMB licenses of a size.
pub(super) fn has_size(review: &Review, size: u16) -> bool {
    review.assessment.blocks.iter().any(|b| {
        let smb = b.license.filter(|l| l.product == ProductId::SMB_PORT && b.quantity > 0);
        b.pool == Some(0) && smb.is_some_and(|l| l.grade == size)
    })
}

fn left_behind(node: &Node) -> Vec<(&'static str, Change)> {
    match node.smb_disposal {
        SmbDisposal::Convert => vec![
            ("convert", Change::AsDrawn),
            ("discard", Change::LeftBehind(SmbDisposal::Discard)),
        ],
        SmbDisposal::Discard => vec![
            ("discard", Change::AsDrawn),
            ("convert", Change::LeftBehind(SmbDisposal::Convert)),
        ],
    }
}

/// Standard Ports, with SMB licenses converted or discarded, or SMB of each size that holds the ports, where SMB
/// is allowed at all (§2.4).
fn ports(
    inputs: &Inputs<'_>,
    before: &Review,
    node: &Node,
    has_smb: bool,
) -> Vec<(&'static str, Change)> {
    let assessment = &before.assessment;
    let Some(pool) = assessment.pools.first() else { return Vec::new() };
    let drawn = match pool.mode {
        PortMode::Smb { size } => smb_word(size),
        PortMode::Standard if has_smb && node.smb_disposal == SmbDisposal::Discard => "discard",
        PortMode::Standard if has_smb => "convert",
        PortMode::Standard => "standard",
    };
    let mut options = vec![(drawn, Change::AsDrawn)];
    let mut put = |word, change| {
        if options.iter().all(|(known, _)| *known != word) {
            options.push((word, change));
        }
    };
    if has_smb {
        put("convert", Change::Standard(SmbDisposal::Convert));
        put("discard", Change::Standard(SmbDisposal::Discard));
    } else {
        put("standard", Change::Standard(node.smb_disposal));
    }
    let alone = assessment.nodes.len() == 1 && node.takeover_by.is_none();
    // Beside standard Ports that stay SMB is nothing to begin with; where it is drawn, every size is as good.
    if alone && (pool.mode != PortMode::Standard || !keeps_ports(before)) {
        let sizes = inputs.catalog.product(ProductId::SMB_PORT).sizes.iter().copied();
        for size in sizes.filter(|size| u64::from(*size) >= pool.ports) {
            if pool.mode != (PortMode::Smb { size }) {
                options.push((smb_word(size), Change::Smb(size)));
            } else if node.smb_size.is_none() && has_other_size(before, size) {
                // A size that is only read off the board leaves licenses of other sizes there; a written one does not.
                options.push((smb_only_word(size), Change::Smb(size)));
            }
        }
    }
    options
}

/// SMB that is no option for the master at all, and why (§2.4).
pub(super) fn excluded(inputs: &Inputs<'_>, before: &Review) -> Vec<RuledOut> {
    let assessment = &before.assessment;
    let Some(pool) = assessment.pools.first() else { return Vec::new() };
    let master = assessment.nodes.get(pool.host_node);
    let Some((at, node)) = master.and_then(|m| Some((m.at, inputs.plan.node(m.at)?))) else {
        return Vec::new();
    };
    let place = Place::Node(at);
    let ruled = |option, why| RuledOut { place, kind: PORTS, option, drawn: false, why };
    let never = if assessment.nodes.len() > 1 {
        Some(Why::NotAlone)
    } else if node.takeover_by.is_some() {
        Some(Why::Takeover)
    } else if keeps_ports(before) {
        Some(Why::PortsOnBoard)
    } else {
        None
    };
    match (never, pool.mode) {
        (Some(why), PortMode::Standard) => vec![ruled("smb", why)],
        // As drawn it is an option, with the errors that it leaves.
        (Some(Why::NotAlone | Why::Takeover), PortMode::Smb { .. }) => Vec::new(),
        (_, mode) => {
            let sizes = &inputs.catalog.product(ProductId::SMB_PORT).sizes;
            let too_small = |size: &u16| u64::from(*size) < pool.ports;
            if mode == PortMode::Standard && sizes.iter().all(too_small) {
                return vec![ruled("smb", Why::TooSmall(pool.ports))];
            }
            let others = sizes.iter().copied().filter(too_small);
            let others = others.filter(|size| mode != PortMode::Smb { size: *size });
            others.map(|size| ruled(smb_word(size), Why::TooSmall(pool.ports))).collect()
        }
    }
}

const fn smb_word(size: u16) -> &'static str {
    match size {
        20 => "smb-20",
        30 => "smb-30",
        50 => "smb-50",
        _ => "smb",
    }
}

/// The size that is read off the board, once it is written and other sizes go.
const fn smb_only_word(size: u16) -> &'static str {
    match size {
        20 => "smb-20-only",
        30 => "smb-30-only",
        50 => "smb-50-only",
        _ => "smb-only",
    }
}

/// All combinations of options, the one as drawn first; where there are too many, only those that change one
/// node, which proves nothing about the rest.
pub(super) fn combinations(choices: &[Choice], proof: &mut Proof) -> Vec<Vec<usize>> {
    let drawn = vec![0; choices.len()];
    let all = choices.iter().try_fold(1_usize, |n, c| n.checked_mul(c.options.len()));
    if all.is_none_or(|n| n > MOST_PLANS) {
        proof.open = Some(Open::TooManyPlans);
        let single = choices.iter().enumerate().flat_map(|(n, choice)| {
            let drawn = &drawn;
            (1..choice.options.len()).map(move |option| {
                let mut combination = drawn.clone();
                combination[n] = option;
                combination
            })
        });
        return std::iter::once(drawn.clone()).chain(single).take(MOST_PLANS).collect();
    }
    let mut out = vec![drawn];
    for (n, choice) in choices.iter().enumerate() {
        let before = out.clone();
        for option in 1..choice.options.len() {
            out.extend(before.iter().map(|combination| {
                let mut combination = combination.clone();
                combination[n] = option;
                combination
            }));
        }
    }
    // Of those that come to the same the first is taken: the one that changes least.
    out.sort_by_key(|combination| changes(combination));
    out
}

/// How many choices are not as drawn.
pub(super) fn changes(chosen: &[usize]) -> usize {
    chosen.iter().filter(|option| **option > 0).count()
}

/// Whether a decision as drawn decides nothing beside the rest: it is about SMB licenses that are left behind, and
/// there are none in its pool, or what is named a conversion removes them all.
pub(super) fn is_moot(decision: &Decision, after: &Review) -> bool {
    let word = decision.options.get(decision.chosen).copied().unwrap_or_default();
    let is_left = |option: &&str| ["convert", "discard"].contains(option);
    if decision.chosen > 0 || !decision.options.iter().all(is_left) {
        return false;
    }
    let assessment = &after.assessment;
    let node = assessment.nodes.iter().position(|n| Place::Node(n.at) == decision.place);
    let host = |pool: &usize| assessment.pools.get(*pool).map(|p| p.host_node) == node;
    let Some(pool) = node.map(|n| assessment.nodes[n].pool).filter(host) else { return true };
    let mut left = assessment.blocks.iter().filter(|b| {
        let is_smb = b.license.is_some_and(|l| l.product == ProductId::SMB_PORT);
        b.pool == Some(pool) && b.quantity > 0 && is_smb
    });
    let fits = |b: &Block| word == "discard" || matches!(b.fate, Fate::Convert { .. });
    !left.any(fits)
}

/// The choices with the options of a combination.
pub(super) fn decided(choices: &[Choice], combination: &[usize]) -> Vec<Decision> {
    choices
        .iter()
        .zip(combination)
        .map(|(choice, &chosen)| Decision {
            place: Place::Node(choice.at),
            kind: choice.kind,
            options: choice.options.iter().map(|(word, _)| *word).collect(),
            chosen,
        })
        .collect()
}

/// A whole plan with one combination of choices about nodes, and the SSA that is taken as proved.
#[derive(Debug, Clone)]
pub(super) struct Variant {
    pub(super) plan: Plan,
    pub(super) review: Review,
    /// What changes about nodes.
    pub(super) edits: Vec<Edit>,
    pub(super) chosen: Vec<usize>,
    /// The blocks whose SSA is taken as proved.
    pub(super) proved: Vec<Proved>,
}

impl Variant {
    /// Works it out; `None` when its edits do not fit.
    pub(super) fn new(
        inputs: &Inputs<'_>,
        before: &Review,
        choices: &[Choice],
        chosen: Vec<usize>,
    ) -> Option<Self> {
        let edits = edits(inputs.plan, choices, &chosen);
        let mut plan = inputs.plan.clone();
        for edit in &edits {
            edit.apply(&mut plan).ok()?;
        }
        let after =
            if edits.is_empty() { before.clone() } else { review(&inputs.with_plan(&plan)) };
        Some(Self { plan, review: after, edits, chosen, proved: Vec::new() })
    }

    /// The same choices with the SSA of more blocks proved; `None` where standard Ports would then stay beside SMB that
    /// do not without it.
    pub(super) fn with_ssa(&self, inputs: &Inputs<'_>, proved: Vec<Proved>) -> Option<Self> {
        let mut plan = self.plan.clone();
        for edit in ssa::edits(&plan, &proved) {
            edit.apply(&mut plan).ok()?;
        }
        let review = review(&inputs.with_plan(&plan));
        let is_smb = review.assessment.pools.first().is_some_and(|p| p.mode != PortMode::Standard);
        if is_smb && keeps_ports(&review) && !keeps_ports(&self.review) {
            return None;
        }
        let (edits, chosen) = (self.edits.clone(), self.chosen.clone());
        Some(Self { plan, review, edits, chosen, proved })
    }

    /// Whether it leaves no error that was not there.
    pub(super) fn is_allowed(&self, known: &BTreeSet<ErrorAt>) -> bool {
        errors(&self.review.findings).is_subset(known)
    }

    /// All its edits of the plan as drawn.
    pub(super) fn all_edits(&self, drawn: &Plan) -> Vec<Edit> {
        self.edits.iter().cloned().chain(ssa::edits(drawn, &self.proved)).collect()
    }

    /// The nodes of the variant.
    pub(super) fn node(&self, node: usize) -> Option<&NodeFacts> {
        self.review.assessment.nodes.get(node)
    }
}

/// One edit for each node that is not as drawn, whatever the number of choices about it.
pub(super) fn edits(plan: &Plan, choices: &[Choice], chosen: &[usize]) -> Vec<Edit> {
    let mut changes: BTreeMap<DeviceAt, Vec<Change>> = BTreeMap::new();
    for (choice, &option) in choices.iter().zip(chosen).filter(|(_, option)| **option > 0) {
        let change = choice.options.get(option).map(|(_, change)| *change);
        changes.entry(choice.at).or_default().extend(change);
    }
    let edit = |(at, changes): (DeviceAt, Vec<Change>)| {
        let node = plan.node(at)?;
        Some(Edit::node(at, node, |n| changes.into_iter().for_each(|change| change.apply(n))))
    };
    changes.into_iter().filter_map(edit).collect()
}
