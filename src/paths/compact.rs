//! A smaller plan with the same bill, so that a plan of a thousand nodes is not worked out anew for each way.
//!
//! Central slaves that differ in nothing but their names and numbers become one, with their groups put together;
//! local pools that nothing else depends on are left out. What is left has the same bill for every pool it has,
//! and findings of the same codes; that is looked at once, before the smaller plan is used for anything.

use super::bill::Bill;
use crate::assess::{Assessment, GroupFacts, Inputs, NodeFacts};
use crate::catalog::{FeatureSet, ProductId};
use crate::plan::{
    Device, DeviceAt, Interfaces, Node, ObjectGroup, ObjectKind, Place, Plan, Role, Site, Warranty,
    readings,
};
use crate::rules::{Finding, Review, Rule, review};
use std::collections::{BTreeMap, BTreeSet};

/// The smaller plan, what was worked out of it, and where everything of the whole plan is in it.
#[derive(Debug)]
pub(super) struct Compact {
    pub(super) plan: Plan,
    pub(super) review: Review,
    spots: BTreeMap<DeviceAt, Spot>,
    /// Codes found at local pools that were left out, with how many of them have each.
    left_out: BTreeMap<&'static str, usize>,
    /// What those pools miss, with how many of them miss each product (POOL002).
    missing: BTreeMap<ProductId, usize>,
}

/// Where a device of the whole plan is.
#[derive(Debug, Clone)]
enum Spot {
    /// By itself.
    Kept(DeviceAt),
    /// In another, which has all its groups: each at a position, none for those without number. By itself it
    /// would stand at `here`, so that lines keep the order of the plan.
    Merged { here: DeviceAt, with: DeviceAt, groups: Vec<Option<usize>> },
    /// A local pool that was left out.
    LeftOut { here: DeviceAt, codes: BTreeSet<&'static str>, missing: FeatureSet },
}

/// The smaller plan with one device of the whole plan by itself in it.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) plan: Plan,
    /// Where the device is in it.
    pub(super) at: DeviceAt,
    /// Whether it was put in there, so that others stand one place further than in the smaller plan.
    inserted: bool,
    /// Codes found at local pools that are not in it.
    left_out: BTreeSet<&'static str>,
    /// What those pools miss.
    missing: FeatureSet,
}

/// The local pool misses what the central pool has too many of: the one finding that looks at two pools.
const OUT_OF_REACH: &str = "POOL002";
/// Pools are looked at one by one below this many nodes.
const FEW: usize = 24;

/// What two devices must have in common to become one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Kin<'a> {
    model: &'a str,
    mac: bool,
    purchased: Option<jiff::civil::Date>,
    warranty: u8,
    interfaces: [Option<u32>; 5],
    node: Option<(u8, u8, Option<&'a str>)>,
}

/// What two groups must have in common to become one.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Alike<'a> {
    with: DeviceAt,
    kind: usize,
    features: &'a [String],
    target: bool,
    peak: bool,
}

impl Compact {
    /// The smaller plan; `None` for a small one, or where it would not come to the same bill and findings.
    pub(super) fn new(inputs: &Inputs<'_>, whole: &Review, bill: &Bill) -> Option<Self> {
        (whole.assessment.nodes.len() > FEW).then(|| Self::of(inputs, whole, bill)).flatten()
    }

    /// The same for a plan of any size.
    pub(super) fn of(inputs: &Inputs<'_>, whole: &Review, bill: &Bill) -> Option<Self> {
        let mut builder = Builder::new(inputs, whole);
        for (index, (at, device)) in inputs.plan.devices().enumerate() {
            builder.device(index, at, device);
        }
        let Builder { devices, spots, left_out, missing, .. } = builder;
        let site = Site { devices, ..Site::default() };
        let plan = Plan { sites: vec![site], ..inputs.plan.head() };
        let small = review(&inputs.with_plan(&plan));
        let compact = Self { plan, review: small, spots, left_out, missing };
        compact.is_faithful(whole, bill).then_some(compact)
    }

    /// Whether it has the bill of every pool it has, and findings of the same codes.
    fn is_faithful(&self, whole: &Review, bill: &Bill) -> bool {
        let small = Bill::new(&self.plan, &self.review.assessment);
        let same =
            small.pools.iter().filter(|p| p.pool.is_some()).all(|p| bill.of(&p.pool) == p.lines);
        let scene = self.everything();
        same && self.review.assessment.sound && scene.codes(&self.review) == codes(&whole.findings)
    }

    /// It as it is, for ways that are about the central pool.
    pub(super) fn everything(&self) -> Scene {
        self.scene_of(self.plan.clone(), DeviceAt::new(0, 0), false)
    }

    /// It with a device of the whole plan by itself; `None` when the plan has no such device.
    pub(super) fn scene(&self, whole: &Plan, at: DeviceAt) -> Option<Scene> {
        let mut plan = self.plan.clone();
        let device = whole.device(at)?;
        match self.spots.get(&at)? {
            Spot::Kept(kept) => Some(self.scene_of(plan, *kept, false)),
            Spot::Merged { here, with, groups } => {
                let node = plan.sites.first_mut()?.devices.get_mut(with.device())?.pbx.as_mut();
                let own = device.pbx.iter().flat_map(|n| &n.objects).zip(groups);
                if let Some(node) = node {
                    for (group, place) in own {
                        let merged = place.and_then(|p| node.objects.get_mut(p));
                        let Some(merged) = merged else { continue };
                        merged.count = merged.count.saturating_sub(group.count);
                        let peak = group.peak.unwrap_or_default();
                        merged.peak = merged.peak.map(|sum| sum.saturating_sub(peak));
                    }
                }
                plan.sites.first_mut()?.devices.insert(here.device(), device.clone());
                Some(self.scene_of(plan, *here, true))
            }
            Spot::LeftOut { here, codes, missing } => {
                plan.sites.first_mut()?.devices.insert(here.device(), device.clone());
                let mut scene = self.scene_of(plan, *here, true);
                // What it alone has of these is in the scene now.
                scene.left_out.retain(|code| !codes.contains(code) || self.left_out[code] > 1);
                let alone = missing.iter().filter(|p| self.missing.get(p) == Some(&1));
                scene.missing = scene.missing.without(alone.collect());
                Some(scene)
            }
        }
    }

    fn scene_of(&self, plan: Plan, at: DeviceAt, inserted: bool) -> Scene {
        Scene {
            plan,
            at,
            inserted,
            left_out: self.left_out.keys().copied().collect(),
            missing: self.missing.keys().copied().collect(),
        }
    }
}

impl Scene {
    /// Where a device of the whole plan is that is by itself in the smaller plan.
    pub(super) fn kept(&self, compact: &Compact, at: DeviceAt) -> Option<DeviceAt> {
        let Spot::Kept(kept) = *compact.spots.get(&at)? else { return None };
        let moved = self.inserted && kept >= self.at;
        Some(DeviceAt::new(kept.site(), kept.device() + usize::from(moved)))
    }

    /// Whether its device was put in, so that it stands where each of its kind would.
    pub(super) const fn is_inserted(&self) -> bool {
        self.inserted
    }

    /// What the rest of it is told by beside others that were made of the same smaller plan.
    pub(super) fn surroundings(&self) -> String {
        let counts = self.plan.sites.iter().flat_map(|s| &s.devices).flat_map(|d| &d.pbx);
        let counts = counts.filter(|n| n.name.starts_with('/')).flat_map(|n| &n.objects);
        let counts: Vec<(u32, Option<u32>)> = counts.map(|g| (g.count, g.peak)).collect();
        let missing: Vec<ProductId> = self.missing.iter().collect();
        format!("{:?} {:?} {missing:?} {counts:?}", self.at, self.left_out)
    }

    /// The place in the smaller plan of a place in the scene that is not on its device.
    pub(super) fn in_compact(&self, place: Place) -> Place {
        let back = |at: DeviceAt| {
            let moved = self.inserted && at > self.at;
            DeviceAt::new(at.site(), at.device() - usize::from(moved))
        };
        match place {
            Place::Device(at) => Place::Device(back(at)),
            Place::Node(at) => Place::Node(back(at)),
            Place::Object(at, object) => Place::Object(back(at), object),
            other => other,
        }
    }

    /// Codes of all that is left after the bill, what is not in the scene included.
    pub(super) fn codes(&self, after: &Review) -> Vec<&'static str> {
        let mut all = rules_left(&after.findings);
        let elsewhere = self.left_out.iter().filter(|code| **code != OUT_OF_REACH);
        let central = |p: ProductId| after.assessment.in_pool(0, p).map_or(0, |row| row.surplus);
        let reach = self.missing.iter().any(|p| p != ProductId::IPVA && central(p) > 0);
        let reach = reach.then_some(OUT_OF_REACH);
        for code in elsewhere.copied().chain(reach) {
            all.extend(crate::rules::rule(code).map(|rule| (rule.severity, rule.code)));
        }
        all.into_iter().map(|(_, code)| code).collect()
    }
}

/// Codes of what is left after the bill, each once, worst first.
pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
    rules_left(findings).into_iter().map(|(_, code)| code).collect()
}

fn rules_left(findings: &[Finding]) -> BTreeSet<(crate::rules::Severity, &'static str)> {
    let left = |f: &&Finding| !f.cured && f.waived_by.is_none();
    let key = |rule: &'static Rule| (rule.severity, rule.code);
    findings.iter().filter(left).map(|f| key(f.rule)).collect()
}

struct Builder<'a> {
    inputs: &'a Inputs<'a>,
    assessment: &'a Assessment,
    devices: Vec<Device>,
    spots: BTreeMap<DeviceAt, Spot>,
    kin: BTreeMap<Kin<'a>, DeviceAt>,
    alike: BTreeMap<Alike<'a>, usize>,
    left_out: BTreeMap<&'static str, usize>,
    missing: BTreeMap<ProductId, usize>,
    /// Devices whose findings a waiver covers, and others that stay by themselves.
    alone: BTreeSet<DeviceAt>,
    /// Findings that are left, by device.
    found: BTreeMap<DeviceAt, BTreeSet<&'static str>>,
    /// What each pool misses.
    short: BTreeMap<usize, FeatureSet>,
    /// Products the balance has.
    balance: FeatureSet,
}

impl<'a> Builder<'a> {
    fn new(inputs: &'a Inputs<'a>, whole: &'a Review) -> Self {
        let mut found: BTreeMap<DeviceAt, BTreeSet<&'static str>> = BTreeMap::new();
        let mut alone = BTreeSet::new();
        for finding in &whole.findings {
            let Some(at) = finding.place.device() else { continue };
            if finding.waived_by.is_some() {
                alone.insert(at);
            } else if !finding.cured {
                found.entry(at).or_default().insert(finding.rule.code);
            }
        }
        let mut short: BTreeMap<usize, FeatureSet> = BTreeMap::new();
        for row in &whole.assessment.position {
            if let Some(pool) = row.pool.filter(|_| row.missing > 0) {
                let set = short.entry(pool).or_default();
                *set = set.with(FeatureSet::of(row.product));
            }
        }
        let balance = inputs.plan.balance.iter();
        let balance =
            balance.filter_map(|s| Some(inputs.catalog.parse_license(&s.license)?.product));
        let assessment = &whole.assessment;
        // One of each that a finding of the whole plan asks for anywhere (CONF001).
        let app = |g: &&GroupFacts| {
            g.counts && assessment.features_of(g).needed.has(ProductId::CONFERENCE_APP)
        };
        alone.extend(assessment.groups.iter().find(app).map(|g| g.at));
        let channels = assessment.devices.iter().find(|d| d.fitted.conference > 0);
        alone.extend(channels.map(|d| d.at));
        Self {
            inputs,
            assessment,
            devices: Vec::new(),
            spots: BTreeMap::new(),
            kin: BTreeMap::new(),
            alike: BTreeMap::new(),
            left_out: BTreeMap::new(),
            missing: BTreeMap::new(),
            alone,
            found,
            short,
            balance: balance.collect(),
        }
    }

    fn device(&mut self, index: usize, at: DeviceAt, device: &'a Device) {
        let node = self.assessment.devices[index].node.map(|n| &self.assessment.nodes[n]);
        let here = DeviceAt::new(0, self.devices.len());
        let alone = self.alone.contains(&at);
        if let Some(node) = node.filter(|n| !alone && n.pool > 0)
            && self.can_be_left_out(node, device)
        {
            self.leave_out(here, node, at);
        } else if !alone && self.can_be_merged(index, node, device) {
            self.merge(here, at, node, device);
        } else {
            self.devices.push(device.clone());
            self.spots.insert(at, Spot::Kept(here));
        }
    }

    /// Whether nothing outside a local pool depends on it, and it on nothing outside.
    fn can_be_left_out(&self, node: &NodeFacts, device: &Device) -> bool {
        let standby = |name: &str| {
            let license = self.inputs.catalog.parse_license(name);
            license.is_some_and(|l| l.product == ProductId::STANDBY)
        };
        let takes = self.short.get(&node.pool).is_some_and(|s| !s.and(self.balance).is_empty());
        let Some(written) = &device.pbx else { return false };
        node.role == Role::Slave
            && written.takeover_by.is_none()
            && node.stands_for.is_empty()
            && node.recorded == 0
            && written.objects.iter().all(|g| !g.transfer_target)
            && device.installed.iter().all(|s| !standby(&s.license))
            && !takes
            && self.inputs.plan.readings.tier_scope == readings::TierScope::Pool
    }

    fn leave_out(&mut self, here: DeviceAt, node: &NodeFacts, at: DeviceAt) {
        let codes = self.found.get(&at).cloned().unwrap_or_default();
        let missing = self.short.get(&node.pool).copied().unwrap_or_default();
        for code in &codes {
            *self.left_out.entry(code).or_default() += 1;
        }
        for product in missing.iter() {
            *self.missing.entry(product).or_default() += 1;
        }
        self.spots.insert(at, Spot::LeftOut { here, codes, missing });
    }

    /// Whether a device may become one with others: nothing is installed on it and its node only has objects.
    fn can_be_merged(&self, index: usize, node: Option<&NodeFacts>, device: &Device) -> bool {
        let facts = &self.assessment.devices[index];
        let readings = &self.inputs.plan.readings;
        let conference = readings.conference_port == readings::ConferencePort::Yes;
        if !device.installed.is_empty() || conference && facts.fitted.conference > 0 {
            return false;
        }
        let (Some(node), Some(written)) = (node, &device.pbx) else { return device.pbx.is_none() };
        node.role == Role::Slave
            && node.pool == 0
            && node.stands_for.is_empty()
            && node.recorded == 0
            && written.operator.is_none()
            && written.queue_monitor.is_none()
            && !(facts.is_virtual && readings.ipva_home == readings::IpvaHome::Instance)
    }

    fn merge(
        &mut self,
        here: DeviceAt,
        at: DeviceAt,
        node: Option<&NodeFacts>,
        device: &'a Device,
    ) {
        let Interfaces { bri, pri, isdn_channels, conference_channels, analog } = device.interfaces;
        let kin = Kin {
            model: &device.model,
            mac: device.mac.is_empty(),
            purchased: device.purchased,
            warranty: match device.warranty {
                Warranty::Standard => 0,
                Warranty::Extended => 1,
                Warranty::Order => 2,
            },
            interfaces: [
                Some(bri),
                Some(pri),
                isdn_channels,
                Some(conference_channels),
                Some(analog),
            ],
            node: node.map(|n| {
                let by = device.pbx.as_ref().and_then(|p| p.takeover_by.as_deref());
                (n.software, n.running, by)
            }),
        };
        let with = *self.kin.entry(kin).or_insert(here);
        if with == here {
            // No name of a plan holds a slash, so none of it is one of these.
            let name = format!("/{}", here.device());
            let pbx = device
                .pbx
                .as_ref()
                .map(|node| Node { name: name.clone(), ..without_objects(node) });
            self.devices.push(Device { name, pbx, ..device.clone() });
        }
        let merged = self.devices.get_mut(with.device()).and_then(|d| d.pbx.as_mut());
        let mut groups = Vec::new();
        if let (Some(merged), Some(own)) = (merged, &device.pbx) {
            groups.extend(own.objects.iter().map(|g| put(&mut self.alike, with, merged, g)));
        }
        self.spots.insert(at, Spot::Merged { here, with, groups });
    }
}

/// Adds a group to those of a node, to one like it where there is one; `None` for a group without number.
fn put<'a>(
    alike: &mut BTreeMap<Alike<'a>, usize>,
    with: DeviceAt,
    node: &mut Node,
    group: &'a ObjectGroup,
) -> Option<usize> {
    let kind = ObjectKind::ALL.iter().position(|k| *k == group.kind)?;
    if group.count == 0 {
        return None;
    }
    let last = node.objects.len();
    let key = Alike {
        with,
        kind,
        features: &group.features,
        target: group.transfer_target,
        peak: group.peak.is_some(),
    };
    let odd = group.peak.is_some_and(|peak| peak > group.count);
    let place = if odd { last } else { *alike.entry(key).or_insert(last) };
    if let Some(known) = node.objects.get_mut(place)
        && let Some(count) = known.count.checked_add(group.count)
    {
        known.count = count;
        known.peak = known.peak.map(|sum| sum.saturating_add(group.peak.unwrap_or_default()));
        return Some(place);
    }
    node.objects.push(ObjectGroup { name: last.to_string(), ..group.clone() });
    Some(last)
}

fn without_objects(node: &Node) -> Node {
    Node { objects: Vec::new(), ..node.clone() }
}
