//! What rules look at, by the names they use.

use super::Finding;
use crate::assess::{
    Assessment, Block, DeviceFacts, Fate, GroupFacts, GroupFeatures, Inputs, NodeFacts, Removal,
};
use crate::catalog::{Catalog, FeatureSet, ProductId};
use crate::plan::{Device, DeviceAt, Node, ObjectGroup, Place, Plan, Role};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The plan, the catalogue, the day and the prices.
    pub inputs: Inputs<'a>,
    /// What was worked out of them.
    pub assessment: &'a Assessment,
}

/// Days ahead that findings look at ends of contracts (§7), the last one included.
const NOTICE: i64 = 90;

impl<'a> Context<'a> {
    pub(super) const fn plan(&self) -> &'a Plan {
        self.inputs.plan
    }

    pub(super) const fn catalog(&self) -> &'a Catalog {
        self.inputs.catalog
    }

    /// Nodes with their words, in plan order.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (&'a NodeFacts, &'a Node)> + use<'a> {
        let plan = self.inputs.plan;
        self.assessment.nodes.iter().filter_map(|facts| Some((facts, plan.node(facts.at)?)))
    }

    /// The node with this index.
    pub(super) fn node(&self, index: usize) -> Option<(&'a NodeFacts, &'a Node)> {
        let facts = self.assessment.nodes.get(index)?;
        Some((facts, self.plan().node(facts.at)?))
    }

    /// Devices with their words, in plan order.
    pub(super) fn devices(&self) -> impl Iterator<Item = (&'a DeviceFacts, &'a Device)> + use<'a> {
        let plan = self.inputs.plan;
        self.assessment.devices.iter().filter_map(|facts| Some((facts, plan.device(facts.at)?)))
    }

    /// Object groups that count, with their words, in plan order.
    pub(super) fn groups(
        &self,
    ) -> impl Iterator<Item = (&'a GroupFacts, &'a ObjectGroup)> + use<'a> {
        let plan = self.inputs.plan;
        self.assessment
            .groups
            .iter()
            .filter(|facts| facts.counts)
            .filter_map(|facts| Some((facts, plan.node(facts.at)?.objects.get(facts.object)?)))
    }

    /// Groups of a node that count.
    pub(super) fn groups_of(
        &self,
        node: &NodeFacts,
    ) -> impl Iterator<Item = &'a GroupFacts> + use<'a> {
        let groups = self.assessment.groups.get(node.groups.clone()).unwrap_or_default();
        groups.iter().filter(|g| g.counts)
    }

    /// What a group's features come to.
    pub(super) fn features(&self, group: &GroupFacts) -> &'a GroupFeatures {
        self.assessment.features_of(group)
    }

    /// Blocks that hold licenses.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &'a Block> + use<'a> {
        self.assessment.blocks.iter().filter(|b| b.quantity > 0)
    }

    /// Blocks on a device that hold licenses.
    pub(super) fn device_blocks(&self, at: DeviceAt) -> impl Iterator<Item = &'a Block> + use<'a> {
        let blocks = &self.assessment.blocks;
        let first = blocks.partition_point(|b| b.at < at);
        blocks[first..].iter().take_while(move |b| b.at == at).filter(|b| b.quantity > 0)
    }

    /// Blocks of a product in a pool.
    pub(super) fn blocks_of(
        &self,
        pool: usize,
        product: ProductId,
    ) -> impl Iterator<Item = &'a Block> + use<'a> {
        self.blocks().filter(move |b| {
            b.pool == Some(pool) && b.license.is_some_and(|l| l.product == product)
        })
    }

    /// The device of a central block that stands away from the master (§1.2).
    pub(super) fn away_from_host(&self, block: &Block) -> bool {
        block
            .pool
            .and_then(|p| self.assessment.pools.get(p))
            .is_some_and(|pool| pool.host != block.device)
    }

    /// The block a finding speaks of.
    pub(super) fn block(&self, finding: &Finding) -> Option<&'a Block> {
        let key = (finding.place.device()?, finding.block?);
        let blocks = &self.assessment.blocks;
        blocks.binary_search_by_key(&key, |b| (b.at, b.index)).ok().map(|n| &blocks[n])
    }

    /// The node a finding's place is on.
    pub(super) fn node_of(&self, finding: &Finding) -> Option<(DeviceAt, &'a Node)> {
        let at = finding.place.device()?;
        Some((at, self.plan().node(at)?))
    }

    /// The device a finding's place is on.
    pub(super) fn device_of(&self, finding: &Finding) -> Option<(DeviceAt, &'a Device)> {
        let at = finding.place.device()?;
        Some((at, self.plan().device(at)?))
    }

    /// The object group a finding's place is.
    pub(super) fn group_of(&self, finding: &Finding) -> Option<(&'a GroupFacts, &'a ObjectGroup)> {
        let Place::Object(at, object) = finding.place else { return None };
        let groups = &self.assessment.groups;
        let index = groups.binary_search_by_key(&(at, object), |g| (g.at, g.object)).ok()?;
        Some((&groups[index], self.plan().node(at)?.objects.get(object)?))
    }

    /// The first master.
    pub(super) fn master(&self) -> Option<(&'a NodeFacts, &'a Node)> {
        self.nodes().find(|(facts, _)| facts.role == Role::Master)
    }

    /// Software a block must run (§1.3).
    pub(super) fn must_run(&self, block: &Block) -> Option<u8> {
        let pool = self.assessment.pools.get(block.pool?)?;
        Some(pool.compared(block.license?.product).0)
    }

    /// Technical name of a block.
    pub(super) fn name(&self, block: &Block) -> String {
        block.license.map_or_else(String::new, |l| self.catalog().license_name(l))
    }

    /// Name of the node with this index.
    pub(super) fn node_name(&self, node: usize) -> &'a str {
        self.node(node).map_or("", |(_, n)| n.name.as_str())
    }

    /// Name of the device with this index.
    pub(super) fn device_name(&self, device: usize) -> &'a str {
        self.assessment.device_name(device, self.plan())
    }

    /// Place of the node that hosts a pool's licenses.
    pub(super) fn host_node(&self, pool: usize) -> Option<Place> {
        let node = self.assessment.pools.get(pool)?.host_node;
        self.assessment.nodes.get(node).map(|n| Place::Node(n.at))
    }

    /// Ids of products, in the order of the bill.
    pub(super) fn ids(&self, set: FeatureSet) -> Vec<String> {
        set.iter().map(|p| self.catalog().product(p).id.clone()).collect()
    }

    /// What UC contains (§3).
    pub(super) fn in_uc(&self) -> FeatureSet {
        self.catalog().product(ProductId::UC).contains
    }

    /// Days from the plan's date to the end of something, when it has ended or ends soon.
    pub(super) fn days_left(&self, end: Date) -> Option<i64> {
        let days = i64::from(self.inputs.date().until(end).ok()?.get_days());
        (days <= NOTICE).then_some(days)
    }
}

/// The day some years later; the end of time when there is no such day.
pub(super) fn years_after(date: Date, years: i64) -> Date {
    let span: Span = years.years();
    date.checked_add(span).unwrap_or(Date::MAX)
}

/// What a block says of versions: only those that stay or go for their version do (§4).
pub(super) const fn version_matters(block: &Block) -> bool {
    matches!(block.fate, Fate::Keep | Fate::Upgrade { .. } | Fate::Remove(Removal::Version))
}

/// The version a block carries once the bill is followed, when it stays as what it is.
pub(super) fn version_after(block: &Block) -> Option<u8> {
    match block.fate {
        Fate::Keep => block.license?.version,
        Fate::Upgrade { to } => Some(to),
        Fate::Remove(_) | Fate::Convert { .. } => None,
    }
}
