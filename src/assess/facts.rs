//! First stage: devices, nodes and pools, resolved against the catalogue.

use super::memo::Memo;
use super::model::{DeviceFacts, Fitted, Inputs, NodeFacts, Pool, PortMode};
use crate::catalog::ProductId;
use crate::plan::{Device, Licensing, Node, Place, Plan, PortLicense, Role};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

/// What the first stage knows.
#[derive(Debug)]
pub(super) struct Facts {
    pub(super) sound: bool,
    pub(super) devices: Vec<DeviceFacts>,
    pub(super) nodes: Vec<NodeFacts>,
    pub(super) pools: Vec<Pool>,
}

/// Devices and nodes in plan order, and the pools when the topology is sound.
///
/// Ports are counted by the next stage; [`choose_port_mode`] needs them.
pub(super) fn facts(inputs: &Inputs<'_>) -> Facts {
    let plan = inputs.plan;
    let mut models = Memo::new();
    let mut devices = Vec::with_capacity(plan.sites.iter().map(|s| s.devices.len()).sum());
    let mut nodes: Vec<NodeFacts> = Vec::with_capacity(plan.nodes().count());
    for (at, device) in plan.devices() {
        let model = models.get(device.model.as_str(), |name| inputs.catalog.model(name));
        let is_virtual = model.is_some_and(|m| m.is_virtual);
        let index = devices.len();
        let node = device.pbx.as_ref().map(|node| {
            nodes.push(NodeFacts {
                at,
                device: index,
                pool: 0,
                role: node.role,
                software: plan.software_of(node),
                running: plan.running_on(node),
                groups: 0..0,
                ports: 0,
                ipva: 0,
                ipva_short: 0,
                recorded: 0,
                voicemail: 0,
                voicemail_unserved: 0,
                stands_for: Vec::new(),
            });
            nodes.len() - 1
        });
        devices.push(DeviceFacts {
            at,
            model_known: model.is_some(),
            is_virtual,
            built_in: model.is_some_and(|m| m.hardware_built_in),
            node,
            fitted: fitted(device, is_virtual),
        });
    }
    let sound = is_sound(plan);
    let pools = if sound { pools(plan, &mut nodes) } else { Vec::new() };
    takeovers(plan, &mut nodes);
    Facts { sound, devices, nodes, pools }
}

/// A virtual machine has no BRI, PRI or ISDN channel, whatever the plan says (§5).
fn fitted(device: &Device, is_virtual: bool) -> Fitted {
    let interfaces = &device.interfaces;
    let conference = u64::from(interfaces.conference_channels);
    if is_virtual {
        return Fitted { conference, ..Fitted::default() };
    }
    Fitted {
        bri: u64::from(interfaces.bri),
        pri: u64::from(interfaces.pri),
        isdn: interfaces.isdn(),
        conference,
    }
}

/// Exactly one master, unless there is no node at all, and no name twice.
fn is_sound(plan: &Plan) -> bool {
    let masters = plan.nodes().filter(|(_, n)| n.role == Role::Master).count();
    let one_master = masters == 1 || plan.nodes().next().is_none();
    one_master
        && unique(plan.sites.iter().map(|s| s.name.as_str()))
        && unique(plan.devices().map(|(_, d)| d.name.as_str()))
        && unique(plan.nodes().map(|(_, n)| n.name.as_str()))
        && plan.nodes().all(|(_, n)| unique(counting(n)))
}

/// Names of the object groups of a node, but for those that are ignored altogether (§3).
fn counting(node: &Node) -> impl Iterator<Item = &str> + Clone {
    let standby = node.role == Role::Standby;
    node.objects.iter().filter(move |o| !standby && o.count > 0).map(|o| o.name.as_str())
}

/// Whether no name comes twice; a few are compared one by one, which beats hashing.
fn unique<'a>(names: impl Iterator<Item = &'a str> + Clone) -> bool {
    const FEW: usize = 16;
    if names.clone().nth(FEW).is_none() {
        let mut rest = names;
        while let Some(name) = rest.next() {
            if rest.clone().any(|other| other == name) {
                return false;
            }
        }
        return true;
    }
    let mut seen = HashSet::with_capacity(names.clone().count());
    let mut names = names;
    names.all(|name| seen.insert(name))
}

/// The central pool first, then each local node in plan order (§1.2). A master is always central.
fn pools(plan: &Plan, nodes: &mut [NodeFacts]) -> Vec<Pool> {
    let is_local = |n: &Node| n.licensing == Licensing::Local && n.role != Role::Master;
    let Some(master) = nodes.iter().position(|n| n.role == Role::Master) else {
        return Vec::new();
    };
    let mut members: Vec<Vec<usize>> = vec![Vec::new()];
    let mut hosts = vec![master];
    for (index, (facts, (_, node))) in nodes.iter_mut().zip(plan.nodes()).enumerate() {
        if is_local(node) {
            facts.pool = members.len();
            members.push(vec![index]);
            hosts.push(index);
        } else {
            members[0].push(index);
        }
    }
    hosts.into_iter().zip(members).map(|(host, members)| pool(plan, nodes, host, members)).collect()
}

fn pool(plan: &Plan, nodes: &[NodeFacts], host: usize, members: Vec<usize>) -> Pool {
    let highest = |of: fn(&NodeFacts) -> u8| {
        members.iter().map(|&n| of(&nodes[n])).max().unwrap_or(plan.software)
    };
    let software = highest(|n| n.software);
    let running = highest(|n| n.running);
    // An application that names no version of its own follows the pool, today and later.
    let application = |own: fn(&Node) -> Option<Option<u8>>| {
        members
            .iter()
            .filter_map(|&n| plan.node(nodes[n].at).and_then(own))
            .map(|version| version.map_or((software, running), |v| (v, v)))
            .reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)))
            .unwrap_or((software, running))
    };
    Pool {
        host: nodes[host].device,
        host_node: host,
        software,
        running,
        operator: application(|n| n.operator.map(|o| o.software)),
        queue_monitor: application(|n| n.queue_monitor.map(|q| q.software)),
        nodes: members,
        ports: 0,
        mode: PortMode::Standard,
    }
}

/// Who stands for whom (§2.2): as named, and a Standby node that nobody names stands for the master.
fn takeovers(plan: &Plan, nodes: &mut [NodeFacts]) {
    let mut by_name = HashMap::new();
    if plan.nodes().any(|(_, node)| node.takeover_by.is_some()) {
        by_name.reserve(nodes.len());
        for (index, (_, node)) in plan.nodes().enumerate() {
            by_name.entry(node.name.as_str()).or_insert(index);
        }
    }
    let mut named = vec![false; nodes.len()];
    for (index, (_, node)) in plan.nodes().enumerate() {
        let taker = node.takeover_by.as_deref().and_then(|name| by_name.get(name).copied());
        if let Some(taker) = taker.filter(|&t| t != index) {
            named[taker] = true;
            nodes[taker].stands_for.push(index);
        }
    }
    if let Some(master) = nodes.iter().position(|n| n.role == Role::Master) {
        for (index, node) in nodes.iter_mut().enumerate() {
            if node.role == Role::Standby && !named[index] {
                node.stands_for.push(master);
            }
        }
    }
}

/// How the ports of a pool are licensed, once they are counted: SMB is read on the master alone (§2.4).
pub(super) fn choose_port_mode(inputs: &Inputs<'_>, facts: &mut Facts) {
    let Some(central) = facts.pools.first_mut() else { return };
    let host = facts.devices[central.host].at;
    let Some(device) = inputs.plan.device(host) else { return };
    let Some(master) = device.pbx.as_ref().filter(|n| n.port_license == PortLicense::Smb) else {
        return;
    };
    let sizes = &inputs.catalog.product(ProductId::SMB_PORT).sizes;
    let installed = device
        .installed
        .iter()
        .filter(|block| block.quantity > 0)
        .filter_map(|block| inputs.catalog.parse_license(&block.license))
        .filter(|license| license.product == ProductId::SMB_PORT)
        .map(|license| license.grade)
        .max();
    let smallest = sizes.iter().copied().find(|&size| central.ports <= u64::from(size));
    let size = master.smb_size.or(installed).or(smallest).or(sizes.last().copied()).unwrap_or(50);
    central.mode = PortMode::Smb { size };
}

/// The place of a node.
pub(super) fn node_place(node: &NodeFacts) -> Place {
    Place::Node(node.at)
}
