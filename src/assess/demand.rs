//! Second stage: what objects, services and interfaces need, each number with its cause.

use super::buckets::{Buckets, Entries};
use super::cause::{Cause, CauseNote, CauseRule};
use super::facts::{Facts, choose_port_mode, node_place};
use super::features::Features;
use super::groups::Groups;
use super::model::{GroupFacts, Inputs, NodeFacts, PortMode};
use super::recipe::{Part, Recipes};
use crate::catalog::{Catalog, Class, Kinds, ProductId};
use crate::plan::{ObjectKind, Place, Role, readings};

/// Products whose licenses are bound to a device (§5), in the order of its rows.
pub(super) const HARDWARE: [ProductId; 3] = [ProductId::BRI, ProductId::PRI, ProductId::CHANNEL];

/// Where the bucket of what stands: every product of each pool, then the hardware of each device.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    products: usize,
    pools: usize,
    devices: usize,
}

impl Layout {
    pub(super) fn new(inputs: &Inputs<'_>, facts: &Facts) -> Self {
        Self {
            products: inputs.catalog.products().len(),
            pools: facts.pools.len(),
            devices: facts.devices.len(),
        }
    }

    /// How many buckets there are.
    pub(super) fn count(&self) -> usize {
        self.products * self.pools + HARDWARE.len() * self.devices
    }

    /// Bucket of a product in a pool.
    pub(super) fn in_pool(&self, pool: usize, product: ProductId) -> usize {
        pool * self.products + product.index()
    }

    /// Bucket of a hardware product on a device; `None` for one that no rule counts.
    pub(super) fn on_device(&self, device: usize, product: ProductId) -> Option<usize> {
        let place = HARDWARE.iter().position(|&known| known == product)?;
        Some(self.products * self.pools + device * HARDWARE.len() + place)
    }
}

/// What is required, in the buckets of a layout.
#[derive(Debug)]
pub(super) struct Demand {
    pub(super) groups: Groups,
    pub(super) causes: Buckets<Cause>,
    pub(super) layout: Layout,
}

impl Demand {
    /// Licenses a bucket's causes come to; they never sum below zero.
    pub(super) fn required(&self, bucket: usize) -> u64 {
        total(self.causes.of(bucket))
    }
}

/// The sum of causes, in licenses.
pub(super) fn total(causes: &[Cause]) -> u64 {
    let sum = causes.iter().fold(0_i64, |sum, cause| sum.saturating_add(cause.quantity));
    u64::try_from(sum).unwrap_or(0)
}

/// What every object group needs, and what that makes of nodes, pools and devices.
pub(super) fn demand(inputs: &Inputs<'_>, facts: &mut Facts) -> Demand {
    let features = Features::new(inputs.catalog);
    let mut groups = Groups::new(inputs, &features, facts);
    count_nodes(inputs, facts, &groups);
    choose_port_mode(inputs, facts);
    require_reporting(inputs, facts, &mut groups);
    count_voicemail(facts, &groups);

    let layout = Layout::new(inputs, facts);
    let recipes = Recipes::new(inputs.catalog, &features, &groups.features);
    let collector = Collector { inputs, recipes, facts, groups: &groups.groups, layout };
    // A later stage knows a cause for each converted block, and one for Standby.
    let later = 1 + inputs.plan.devices().map(|(_, d)| d.installed.len()).sum::<usize>();
    let causes = Buckets::new(layout.count(), later, &collector);
    Demand { groups, causes, layout }
}

/// Whether a kind of object may have a user product (§4).
#[must_use]
pub fn may_have(catalog: &Catalog, kind: ObjectKind, product: ProductId) -> bool {
    if catalog.product(product).class != Class::Feature {
        return false;
    }
    match catalog.product(product).kinds {
        Kinds::All => true,
        Kinds::Users => kind.is_user(),
        Kinds::UsersAndExternalVideo => kind.is_user() || kind == ObjectKind::ExternalVideo,
    }
}

/// Ports, recorded objects and IPVA of each node, and ports of each pool.
fn count_nodes(inputs: &Inputs<'_>, facts: &mut Facts, groups: &Groups) {
    for node in &mut facts.nodes {
        for group in &groups.groups[node.groups.clone()] {
            node.ports = node.ports.saturating_add(group.ports());
            if group.counts && groups.of(group).written.has(ProductId::RECORDING) {
                node.recorded = node.recorded.saturating_add(u64::from(group.count));
            }
        }
        if takes_conference_port(inputs, facts.devices[node.device].fitted.conference) {
            node.ports = node.ports.saturating_add(1);
        }
    }
    let ports: Vec<u64> = facts.nodes.iter().map(|n| n.ports).collect();
    for node in &mut facts.nodes {
        if !facts.devices[node.device].is_virtual {
            continue;
        }
        node.ipva = if node.role != Role::Standby {
            node.ports
        } else if inputs.plan.readings.ipva_for_standby == readings::IpvaForStandby::Yes {
            node.stands_for.iter().fold(0, |sum: u64, &n| sum.saturating_add(ports[n]))
        } else {
            0
        };
    }
    for pool in &mut facts.pools {
        pool.ports = pool.nodes.iter().fold(0, |sum: u64, &n| sum.saturating_add(ports[n]));
    }
}

fn takes_conference_port(inputs: &Inputs<'_>, conference: u64) -> bool {
    conference > 0 && inputs.plan.readings.conference_port == readings::ConferencePort::Yes
}

/// Reporting that recording asks for: the node's trunks or else the master's, and every transfer target (§4.6).
fn require_reporting(inputs: &Inputs<'_>, facts: &Facts, groups: &mut Groups) {
    let whole_node = inputs.plan.readings.reporting == readings::Reporting::All;
    let mut anywhere = false;
    for node in facts.nodes.iter().filter(|n| n.recorded > 0) {
        anywhere = true;
        let is_trunk = |g: &GroupFacts| g.counts && g.kind.is_trunk();
        let own = groups.groups[node.groups.clone()].iter().any(is_trunk);
        let master = facts.nodes.iter().find(|n| n.role == Role::Master);
        let trunks = if own { Some(node) } else { master };
        groups.require_reporting(trunks.map_or(0..0, |n| n.groups.clone()), is_trunk);
        if whole_node {
            groups.require_reporting(node.groups.clone(), |g| g.counts && g.kind.takes_port());
        }
    }
    if anywhere {
        groups.require_reporting(0..groups.groups.len(), |g| g.counts && g.transfer_target);
    }
}

fn count_voicemail(facts: &mut Facts, groups: &Groups) {
    for node in &mut facts.nodes {
        node.voicemail = groups.groups[node.groups.clone()]
            .iter()
            .filter(|g| g.counts && groups.of(g).needed.has(ProductId::VOICEMAIL))
            .fold(0, |sum, g| sum.saturating_add(u64::from(g.count)));
    }
}

/// Everything that is required, with its causes: groups, then nodes, pools and devices.
struct Collector<'a> {
    inputs: &'a Inputs<'a>,
    recipes: Recipes,
    facts: &'a Facts,
    groups: &'a [GroupFacts],
    layout: Layout,
}

impl Entries<Cause> for Collector<'_> {
    fn each(&self, add: &mut impl FnMut(usize, Cause)) {
        if !self.facts.pools.is_empty() {
            let mut in_pool = |pool, product, cause: Cause| {
                if cause.quantity != 0 {
                    add(self.layout.in_pool(pool, product), cause);
                }
            };
            for group in self.groups {
                self.group(group, self.recipes.of(group), &mut in_pool);
            }
            for index in 0..self.facts.nodes.len() {
                self.node(index, &mut in_pool);
            }
            for pool in 0..self.facts.pools.len() {
                self.pool(pool, &mut in_pool);
            }
        }
        for device in 0..self.facts.devices.len() {
            self.hardware(device, add);
        }
    }
}

impl Collector<'_> {
    /// Ports, IPVA and user products of one object group.
    fn group(
        &self,
        group: &GroupFacts,
        recipe: &[Part],
        add: &mut impl FnMut(usize, ProductId, Cause),
    ) {
        if !group.counts {
            return;
        }
        let node = &self.facts.nodes[group.node];
        let place = group.place();
        let note = if group.peak < group.count { CauseNote::Peak } else { CauseNote::None };
        self.ports(node, place, group.ports(), note, add);
        let count = i64::from(group.count);
        for &Part { product, inside, rule, note } in recipe {
            let quantity = if inside { -count } else { count };
            add(node.pool, product, Cause::new(place, quantity, rule, note));
        }
    }

    /// Port or SMB licenses for ports of a node, and IPVA besides when it is virtual.
    fn ports(
        &self,
        node: &NodeFacts,
        place: Place,
        ports: u64,
        note: CauseNote,
        add: &mut impl FnMut(usize, ProductId, Cause),
    ) {
        let quantity = i64::try_from(ports).unwrap_or(i64::MAX);
        let bundle = self.inputs.plan.readings.smb_unit == readings::SmbUnit::Bundle;
        let cause = |rule| Cause::new(place, quantity, rule, note);
        match self.facts.pools[node.pool].mode {
            PortMode::Standard => {
                add(node.pool, ProductId::PORT, cause(CauseRule::PortPerObject));
            }
            // A bundle is required once for the pool, not for each port.
            PortMode::Smb { .. } if bundle => {}
            PortMode::Smb { .. } => {
                add(node.pool, ProductId::SMB_PORT, cause(CauseRule::SmbPerPort));
            }
        }
        if node.role != Role::Standby && self.facts.devices[node.device].is_virtual {
            add(node.pool, ProductId::IPVA, cause(CauseRule::IpvaPerPort));
        }
    }

    /// Services of one node: recording, operators, watched queues, IPVA of a Standby node.
    fn node(&self, index: usize, add: &mut impl FnMut(usize, ProductId, Cause)) {
        let node = &self.facts.nodes[index];
        let place = node_place(node);
        let readings = &self.inputs.plan.readings;
        let plain = |quantity, rule| Cause::new(place, quantity, rule, CauseNote::None);
        let conference = self.facts.devices[node.device].fitted.conference;
        if takes_conference_port(self.inputs, conference) {
            self.ports(node, Place::Device(node.at), 1, CauseNote::Conference, add);
        }
        if node.recorded > 0 && readings.recording_base == readings::RecordingBase::PerNode {
            recording_base(node.pool, place, add);
        }
        if let Some(written) = self.inputs.plan.node(node.at) {
            let operators = written.operator.map_or(0, |o| o.concurrent);
            let cause = plain(i64::from(operators), CauseRule::OperatorConcurrent);
            add(node.pool, ProductId::OPERATOR, cause);
            let queues = written.queue_monitor.map_or(0, |q| match readings.queue_monitor {
                readings::QueueMonitorUnit::PerQueue => q.queues,
                readings::QueueMonitorUnit::PerInstance => q.instances(),
            });
            let cause = plain(i64::from(queues), CauseRule::QueueWatched);
            add(node.pool, ProductId::QUEUE_MONITOR, cause);
        }
        if node.role == Role::Standby && node.ipva > 0 {
            for &replaced in &node.stands_for {
                self.taken_over(node.pool, &self.facts.nodes[replaced], add);
            }
        }
    }

    /// IPVA of a Standby node, for each port of a node that it takes over.
    fn taken_over(
        &self,
        pool: usize,
        replaced: &NodeFacts,
        add: &mut impl FnMut(usize, ProductId, Cause),
    ) {
        let mut of = |place, ports: u64| {
            let quantity = i64::try_from(ports).unwrap_or(i64::MAX);
            let (rule, note) = (CauseRule::IpvaPerPort, CauseNote::TakenOver);
            add(pool, ProductId::IPVA, Cause::new(place, quantity, rule, note));
        };
        for group in &self.groups[replaced.groups.clone()] {
            of(group.place(), group.ports());
        }
        let conference = self.facts.devices[replaced.device].fitted.conference;
        if takes_conference_port(self.inputs, conference) {
            of(Place::Device(replaced.at), 1);
        }
    }

    /// What a pool needs once: an SMB bundle, a recording base.
    fn pool(&self, index: usize, add: &mut impl FnMut(usize, ProductId, Cause)) {
        let pool = &self.facts.pools[index];
        let place = node_place(&self.facts.nodes[pool.host_node]);
        let readings = &self.inputs.plan.readings;
        let bundle = readings.smb_unit == readings::SmbUnit::Bundle;
        if bundle && pool.mode != PortMode::Standard && pool.ports > 0 {
            let ports = u32::try_from(pool.ports).unwrap_or(u32::MAX);
            let (rule, note) = (CauseRule::SmbPerPort, CauseNote::Bundle(ports));
            add(index, ProductId::SMB_PORT, Cause::new(place, 1, rule, note));
        }
        let records = pool.nodes.iter().any(|&n| self.facts.nodes[n].recorded > 0);
        if records && readings.recording_base == readings::RecordingBase::PerPool {
            recording_base(index, place, add);
        }
    }

    /// Hardware licenses of one device (§5).
    fn hardware(&self, index: usize, add: &mut impl FnMut(usize, Cause)) {
        let device = &self.facts.devices[index];
        if device.built_in {
            return;
        }
        let fitted = &device.fitted;
        let needs = [
            (ProductId::BRI, fitted.bri, CauseRule::Interface, CauseNote::None),
            (ProductId::PRI, fitted.pri, CauseRule::Interface, CauseNote::None),
            (ProductId::CHANNEL, fitted.isdn, CauseRule::Channel, CauseNote::Isdn),
            (ProductId::CHANNEL, fitted.conference, CauseRule::Channel, CauseNote::Conference),
        ];
        for (product, quantity, rule, note) in needs {
            let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
            let bucket = self.layout.on_device(index, product).filter(|_| quantity != 0);
            if let Some(bucket) = bucket {
                let place = Place::Device(device.at);
                add(bucket, Cause::new(place, quantity, rule, note));
            }
        }
    }
}

/// A base license for recording, and the one recorded user that it holds (§4.6).
fn recording_base(pool: usize, place: Place, add: &mut impl FnMut(usize, ProductId, Cause)) {
    let cause = |quantity, rule| Cause::new(place, quantity, rule, CauseNote::None);
    add(pool, ProductId::RECORDING, cause(1, CauseRule::RecordingPerNode));
    add(pool, ProductId::RECORDING_USER, cause(-1, CauseRule::RecordingIncluded));
}
