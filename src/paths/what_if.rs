//! What if there were more users, another software, or one node less (§1.3, §2.2, §2.3).

use super::bill::{Bill, Delta, delta};
use super::compact::codes;
use super::path::Cost;
use super::trial::{cost_between, errors_left};
use crate::assess::{Assessment, Inputs, NodeFacts, PortMode, Totals};
use crate::catalog::ProductId;
use crate::plan::{DeviceAt, Edit, Node, ObjectKind, Place, Plan, Role, TrunkType, readings};
use crate::rules::{Review, review};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Users more or fewer that can be asked for, in percent.
pub const PERCENT: RangeInclusive<i32> = -100..=10_000;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Question {
    /// Users more or fewer, in percent: every group of users grows by so much, rounded up.
    pub users: Option<i32>,
    /// The version that every node and application is to run.
    pub software: Option<u8>,
    /// The node that fails: address of its device.
    pub fail: Option<DeviceAt>,
}

/// What would come of it.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The plan with more users and the other software.
    pub plan: Plan,
    /// What was worked out of that plan.
    pub review: Review,
    /// What its bill has otherwise.
    pub delta: Vec<Delta>,
    /// Sums of the bill as planned.
    pub before: Totals,
    /// What its bill costs; `None` without price list.
    pub cost: Option<Cost>,
    /// Codes of findings that come.
    pub new: Vec<&'static str>,
    /// Codes of findings that go.
    pub gone: Vec<&'static str>,
    /// Codes of errors that were there and stay.
    pub stay: Vec<&'static str>,
    /// Every version from the oldest on board to the newest known and the one that is asked for, when a software
    /// is asked for.
    pub versions: Vec<VersionRow>,
    /// What the plan keeps on another version than its own, and what moves with the rest when a software is asked for.
    pub apart: Vec<Apart>,
    /// Whether a software is asked for that the catalogue does not have.
    pub unknown_software: bool,
    /// What the failed node leaves, when one is asked for.
    pub outage: Option<Outage>,
}

/// A node, or an application of it, on another version than the plan's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// The node.
    pub place: Place,
    /// What of it: `software`, `operator` or `queue-monitor`.
    pub what: &'static str,
    /// Its version.
    pub version: u8,
}

/// What the whole plan would come to on one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRow {
    /// The version.
    pub version: u8,
    /// Sums of its bill.
    pub totals: Totals,
    /// Licenses on board that are too old for it and not under SSA: they fall away.
    pub falls_away: u64,
    /// Licenses that SSA upgrades, which would be bought otherwise.
    pub ssa_saves: u64,
    /// What its bill costs.
    pub cost: Option<Cost>,
    /// Codes of errors that stay.
    pub errors: Vec<&'static str>,
}

/// A node that fails, and what becomes of what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outage {
    /// The node.
    pub node: String,
    /// The node that takes over; `None` when none does.
    pub taken_by: Option<String>,
    /// The nodes that it could take over itself: nobody else can, while it is away.
    pub stood_for: Vec<String>,
    /// Ports without a node, or that the other takes.
    pub ports: u64,
    /// Whether it draws licenses from its own device, which is gone too.
    pub local: bool,
    /// Whether its ports are SMB, which does not go with standby (§2.4).
    pub smb: bool,
    /// The local node that rules the takeover out: the failed one, or else the one that would take over (STB003).
    pub standby_local: Option<String>,
    /// Standby licenses; `None` where nobody takes over, or nobody can.
    pub standby: Option<StandbyState>,
    /// Its trunks.
    pub trunks: Vec<LostTrunk>,
    /// BRI, PRI and channels that the other device lacks.
    pub hardware: MissingHardware,
    /// IPVA licenses for the ports that a virtual machine takes, as far as the reading in force asks for them;
    /// `None` for a physical one.
    pub ipva: Option<IpvaState>,
}

/// Standby licenses against what is needed (§2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct StandbyState {
    pub required: u64,
    /// Usable with what runs today.
    pub today: u64,
    /// There once the bill is followed.
    pub after_bill: u64,
}

impl StandbyState {
    /// Whether there are enough today.
    #[must_use]
    pub const fn enough_today(&self) -> bool {
        self.today >= self.required
    }

    /// Whether there are enough once the bill is followed.
    #[must_use]
    pub const fn enough_after_bill(&self) -> bool {
        self.after_bill >= self.required
    }
}

/// Trunks of one group that end at the failed node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostTrunk {
    /// Name of the group.
    pub name: String,
    /// Type of line.
    pub line: TrunkType,
    /// How many.
    pub count: u32,
    /// Whether it ends at the failed device itself; a SIP trunk registers elsewhere.
    pub bound: bool,
}

/// Interfaces and channels of the failed device that the other lacks (§5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct MissingHardware {
    pub bri: u64,
    pub pri: u64,
    pub channels: u64,
}

/// IPVA licenses for what a virtual machine takes over, as the plan reads the guide (§2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IpvaState {
    /// Needed under the reading in force: none on a Standby node unless `ipva_for_standby` is `Yes`.
    pub needed: u64,
    /// Free on machines that go on, or there for the takeover, once the bill is followed.
    pub free: u64,
    /// Needed if the guide were read the other way, where the plan's reading lets a Standby node go without.
    pub otherwise: Option<u64>,
}

impl IpvaState {
    /// How many are missing.
    #[must_use]
    pub const fn missing(&self) -> u64 {
        self.needed.saturating_sub(self.free)
    }

    /// How many would be missing if the guide were read the other way.
    #[must_use]
    pub const fn missing_otherwise(&self) -> Option<u64> {
        match self.otherwise {
            Some(needed) => Some(needed.saturating_sub(self.free)),
            None => None,
        }
    }
}

/// What would come of it; `before` is the review of the plan as it is.
#[must_use]
pub fn what_if(inputs: &Inputs<'_>, before: &Review, question: Question) -> Answer {
    let mut plan = inputs.plan.clone();
    if let Some(percent) = question.users {
        grow(&mut plan, percent);
    }
    let versions =
        question.software.map_or_else(Vec::new, |asked| versions(inputs, before, &plan, asked));
    let apart = question.software.map_or_else(Vec::new, |_| apart(inputs.plan));
    let known = |version: u8| inputs.catalog.releases().iter().any(|r| r.version == version);
    if let Some(version) = question.software {
        run(&mut plan, version);
    }
    let after = review(&inputs.with_plan(&plan));
    let (old, new) =
        (Bill::new(inputs.plan, &before.assessment), Bill::new(&plan, &after.assessment));
    let (was, is) = (codes(&before.findings), codes(&after.findings));
    let without = |all: &[&'static str], others: &[&'static str]| -> Vec<&'static str> {
        all.iter().copied().filter(|code| !others.contains(code)).collect()
    };
    Answer {
        delta: delta(old.lines(), new.lines()),
        before: old.totals(),
        cost: cost_between(inputs.prices, &old, &new),
        new: without(&is, &was),
        gone: without(&was, &is),
        stay: errors_left(&after.findings).into_iter().filter(|c| was.contains(c)).collect(),
        versions,
        apart,
        unknown_software: question.software.is_some_and(|version| !known(version)),
        outage: question.fail.and_then(|at| outage(&plan, &after.assessment, at)),
        review: after,
        plan,
    }
}

/// Every group of users grows, rounded up to whole users; so do those registered at once.
fn grow(plan: &mut Plan, percent: i32) {
    let grown = |count: u32| {
        let hundredths = i64::from(count) * (100 + i64::from(percent)).max(0);
        u32::try_from((hundredths + 99) / 100).unwrap_or(u32::MAX)
    };
    for device in plan.sites.iter_mut().flat_map(|s| &mut s.devices) {
        for group in device.pbx.iter_mut().flat_map(|n| &mut n.objects) {
            if group.kind.is_user() {
                group.count = grown(group.count);
                group.peak = group.peak.map(grown);
            }
        }
    }
}

/// Every node and application runs a version; a version to buy that would be too old is left to the program.
fn run(plan: &mut Plan, version: u8) {
    if plan.software != version {
        plan.buy_version = plan.buy_version.filter(|bought| *bought >= version);
    }
    plan.software = version;
    for node in plan.sites.iter_mut().flat_map(|s| &mut s.devices).filter_map(|d| d.pbx.as_mut()) {
        node.software = None;
        if let Some(operator) = &mut node.operator {
            operator.software = operator.software.map(|_| version);
        }
        if let Some(monitor) = &mut node.queue_monitor {
            monitor.software = monitor.software.map(|_| version);
        }
    }
}

/// What a plan keeps on another version than its own.
fn apart(plan: &Plan) -> Vec<Apart> {
    let of_node = |(at, node): (DeviceAt, &Node)| {
        let operator = node.operator.and_then(|o| o.software);
        let monitor = node.queue_monitor.and_then(|q| q.software);
        [("software", node.software), ("operator", operator), ("queue-monitor", monitor)]
            .map(|(what, version)| Some(Apart { place: Place::Node(at), what, version: version? }))
    };
    let all = plan.nodes().flat_map(of_node).flatten();
    all.filter(|apart| apart.version != plan.software).collect()
}

/// Every version from the oldest on board to the newest that is known or planned.
#[must_use]
pub fn versions_to_ask(inputs: &Inputs<'_>, before: &Review) -> RangeInclusive<u8> {
    let blocks = before.assessment.blocks.iter().filter(|b| b.quantity > 0);
    let oldest = blocks.filter_map(|b| b.license?.version).min();
    let planned = before.assessment.nodes.iter().map(|n| n.software).max();
    let known = inputs.catalog.releases().iter().map(|r| r.version).max();
    let newest = known.max(planned).unwrap_or(inputs.plan.software);
    oldest.unwrap_or(newest).min(newest)..=newest
}

/// The edit that turns a plan into the one of an answer: versions, nodes and groups, nothing else.
#[must_use]
pub fn taken_over(plan: &Plan, answer: &Answer) -> Edit {
    let after = &answer.plan;
    let mut edits = Vec::new();
    let versions = |p: &Plan| (p.software, p.running, p.buy_version);
    if versions(plan) != versions(after) {
        let (software, running, buy_version) = versions(after);
        edits.push(Edit::SetVersions { software, running, buy_version });
    }
    for ((at, was), (_, is)) in plan.nodes().zip(after.nodes()) {
        let words = Edit::node(at, is, |_| ());
        if words != Edit::node(at, was, |_| ()) {
            edits.push(words);
        }
        let groups = was.objects.iter().zip(&is.objects).enumerate();
        edits.extend(
            groups.filter(|(_, (was, is))| was != is).map(|(object, (_, is))| Edit::SetObject {
                at,
                object,
                to: Box::new(is.clone()),
            }),
        );
    }
    Edit::Several(edits)
}

/// The plan on every version that can be asked for, and on the one that is.
fn versions(inputs: &Inputs<'_>, before: &Review, plan: &Plan, asked: u8) -> Vec<VersionRow> {
    let bill = Bill::new(inputs.plan, &before.assessment);
    let mut versions: BTreeSet<u8> = versions_to_ask(inputs, before).collect();
    versions.insert(asked);
    versions
        .into_iter()
        .map(|version| {
            let mut plan = plan.clone();
            run(&mut plan, version);
            let after = review(&inputs.with_plan(&plan));
            let new = Bill::new(&plan, &after.assessment);
            let old = after.assessment.blocks.iter().filter(|b| b.too_old);
            let mut row = VersionRow {
                version,
                totals: after.assessment.totals,
                falls_away: 0,
                ssa_saves: 0,
                cost: cost_between(inputs.prices, &bill, &new),
                errors: errors_left(&after.findings),
            };
            for block in old {
                let sum = if block.under_ssa { &mut row.ssa_saves } else { &mut row.falls_away };
                *sum = sum.saturating_add(u64::from(block.quantity));
            }
            row
        })
        .collect()
}

/// What the node of a device leaves when it fails; `None` when there is no such node.
fn outage(plan: &Plan, assessment: &Assessment, at: DeviceAt) -> Option<Outage> {
    let index = assessment.node_at(at)?;
    let failed = assessment.nodes.get(index)?;
    let takers = || assessment.nodes.iter().filter(|n| n.stands_for.contains(&index));
    let can = takers().find(|taker| can_take_over(assessment, failed, taker));
    let taker = can.or_else(|| takers().next());
    let name = |at: DeviceAt| Place::Node(at).name(plan).to_owned();
    let standby = assessment.in_pool(0, ProductId::STANDBY).map(|row| StandbyState {
        required: row.required,
        today: row.usable_now,
        after_bill: row.usable_after.saturating_add(row.assigned).saturating_add(row.bought),
    });
    let none = StandbyState { required: 0, today: 0, after_bill: 0 };
    let standby_local = taker.and_then(|taker| local_of(failed, taker));
    let smb = is_smb(assessment, failed);
    let holds = failed.ports > 0 || assessment.position.iter().any(|r| r.pool == Some(failed.pool));
    Some(Outage {
        node: name(at),
        taken_by: taker.map(|t| name(t.at)),
        stood_for: stood_for_alone(assessment, index).map(|node| name(node.at)).collect(),
        ports: failed.ports,
        local: failed.pool > 0 && holds,
        smb: smb && (failed.ports > 0 || taker.is_some()),
        standby_local: standby_local.map(|n| name(n.at)),
        standby: taker.filter(|_| !smb && standby_local.is_none()).map(|_| standby.unwrap_or(none)),
        trunks: trunks(plan, assessment, index),
        hardware: missing_hardware(assessment, failed.device, taker.map(|t| t.device)),
        ipva: taker.and_then(|t| ipva(plan, assessment, index, t.device)),
    })
}

/// The local node that rules a takeover out. Standby licenses are the Master's: neither a local node is taken over with
/// them, nor does a local Standby node take over (§2.2).
fn local_of<'n>(failed: &'n NodeFacts, taker: &'n NodeFacts) -> Option<&'n NodeFacts> {
    let by = Some(taker).filter(|t| t.role == Role::Standby);
    [Some(failed), by].into_iter().flatten().find(|n| n.pool > 0)
}

/// Whether the ports of a node are SMB; those of a local node never are.
fn is_smb(assessment: &Assessment, node: &NodeFacts) -> bool {
    let central = assessment.pools.first().filter(|_| node.pool == 0);
    central.is_some_and(|p| p.mode != PortMode::Standard)
}

/// Whether a node that stands for another can serve it, as both are licensed.
fn can_take_over(assessment: &Assessment, failed: &NodeFacts, taker: &NodeFacts) -> bool {
    !is_smb(assessment, failed) && local_of(failed, taker).is_none()
}

/// The nodes that a node can take over, and no other.
fn stood_for_alone(assessment: &Assessment, taker: usize) -> impl Iterator<Item = &NodeFacts> {
    let alone = move |(index, failed): &(usize, &NodeFacts)| {
        let all = assessment.nodes.iter().enumerate();
        let mut able = all.filter(|(_, by)| {
            by.stands_for.contains(index) && can_take_over(assessment, failed, by)
        });
        able.next().is_some_and(|(first, _)| first == taker) && able.next().is_none()
    };
    let all = assessment.nodes.get(taker).map_or(&[][..], |n| &n.stands_for);
    all.iter()
        .filter_map(|node| Some((*node, assessment.nodes.get(*node)?)))
        .filter(alone)
        .map(|(_, node)| node)
}

fn trunks(plan: &Plan, assessment: &Assessment, node: usize) -> Vec<LostTrunk> {
    let groups = assessment.groups.iter().filter(|g| g.node == node && g.counts);
    let trunks = groups.filter_map(|g| match g.kind {
        ObjectKind::Trunk(line) => Some(LostTrunk {
            name: g.place().name(plan).to_owned(),
            line,
            count: g.count,
            bound: line != TrunkType::Sip,
        }),
        _ => None,
    });
    trunks.collect()
}

fn missing_hardware(assessment: &Assessment, from: usize, to: Option<usize>) -> MissingHardware {
    let fitted =
        |device: usize| assessment.devices.get(device).map(|d| d.fitted).unwrap_or_default();
    let (had, has) = (fitted(from), to.map(fitted).unwrap_or_default());
    MissingHardware {
        bri: had.bri.saturating_sub(has.bri),
        pri: had.pri.saturating_sub(has.pri),
        channels: had.channels().saturating_sub(has.channels()),
    }
}

/// IPVA that a virtual machine needs for what it takes, and what is free where it draws from: what nobody uses,
/// and what the failed node no longer takes from a host that goes on.
fn ipva(plan: &Plan, assessment: &Assessment, node: usize, taker: usize) -> Option<IpvaState> {
    assessment.devices.get(taker).filter(|d| d.is_virtual)?;
    let failed = assessment.nodes.get(node)?;
    let by = assessment.nodes.get(assessment.devices.get(taker)?.node?)?;
    let pool = by.pool;
    let host = assessment.pools.get(pool)?.host;
    let row = assessment.in_pool(pool, ProductId::IPVA);
    let goes_on = host != failed.device;
    let instance = plan.readings.ipva_home == readings::IpvaHome::Instance;
    let released = if failed.pool == pool && goes_on && !instance { failed.ipva } else { 0 };
    let surplus = if goes_on { row.map_or(0, |r| r.surplus) } else { 0 };
    let free = surplus.saturating_add(released);
    if by.role != Role::Standby {
        return Some(IpvaState { needed: failed.ports, free, otherwise: None });
    }
    Some(match plan.readings.ipva_for_standby {
        readings::IpvaForStandby::No => {
            IpvaState { needed: 0, free, otherwise: Some(failed.ports) }
        }
        // The bill has what the Standby node needs for its takeovers.
        readings::IpvaForStandby::Yes => {
            IpvaState { needed: failed.ports, free: free.saturating_add(by.ipva), otherwise: None }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::plan::read;

    fn ipva_of(readings: &str) -> IpvaState {
        let plan = format!(
            "(schema: 1, software: 13, {readings} sites: [(name: \"S\", devices: [\
             (name: \"a\", model: \"IPVA\", pbx: (name: \"master\", role: Master, takeover_by: \"spare\", \
             objects: [(name: \"Staff\", kind: User, count: 40)])), \
             (name: \"b\", model: \"IPVA\", pbx: (name: \"spare\", role: Standby))])])"
        );
        let catalog = Catalog::built_in();
        let plan = read(plan.as_bytes()).unwrap().plan;
        let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
        let before = review(&inputs);
        let fail = plan.nodes().next().map(|(at, _)| at);
        let answer = what_if(&inputs, &before, Question { fail, ..Question::default() });
        answer.outage.unwrap().ipva.unwrap()
    }

    #[test]
    fn a_virtual_standby_needs_what_the_reading_in_force_says() {
        let usual = ipva_of("");
        assert_eq!((usual.needed, usual.missing(), usual.otherwise), (0, 0, Some(40)));
        assert_eq!(usual.missing_otherwise(), Some(40));
        let asked = ipva_of("readings: (ipva_for_standby: Yes),");
        assert_eq!((asked.needed, asked.free, asked.missing()), (40, 40, 0));
        assert_eq!(asked.missing_otherwise(), None);
    }
}
