//! Made-up installations of any size for benches and tests: the same number gives the same plan.

use pbxplan::plan::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Plan, QueueMonitor,
    Role, Site, Stock, TrunkType, Warranty,
};

/// Nodes on each site, so that a large plan has many sites and a small one a few.
const NODES_PER_SITE: usize = 5;

/// A plan of `nodes` nodes, each with about five object groups and a hundred users; the first is the master.
///
/// One node in ten is virtual, one in twenty local, one in fifty a Standby node; blocks are of mixed versions,
/// with and without SSA, and one in thirty stands on the wrong device.
#[must_use]
pub fn campus(nodes: usize) -> Plan {
    let mut plan = Plan { software: 13, running: Some(12), ..Plan::default() };
    "Campus".clone_into(&mut plan.project.name);
    plan.project.date = Some(jiff::civil::date(2026, 11, 24));
    plan.balance = vec![stock("PBX-UC13", 150, None), stock("PBX-Port13", 700, None)];
    plan.sites = (0..nodes.div_ceil(NODES_PER_SITE))
        .map(|site| Site {
            name: format!("Site {site:05}"),
            devices: (site * NODES_PER_SITE..nodes.min((site + 1) * NODES_PER_SITE))
                .map(device)
                .collect(),
            ..Site::default()
        })
        .collect();
    plan
}

fn device(index: usize) -> Device {
    let is_virtual = index % 10 == 3;
    Device {
        name: format!("gw-{index:05}"),
        model: if is_virtual { "IPVA" } else { ["IP6010", "IP3011", "IP811"][index % 3] }
            .to_owned(),
        mac: format!("00-90-33-{:02x}-{:02x}-{:02x}", index >> 16, (index >> 8) & 255, index & 255),
        purchased: Some(jiff::civil::date(2024, 5, 17)),
        warranty: if index % 40 == 7 { Warranty::Order } else { Warranty::Extended },
        interfaces: if is_virtual {
            Interfaces { conference_channels: 10, ..Interfaces::default() }
        } else {
            Interfaces {
                bri: number(index % 3),
                pri: number(index % 2),
                analog: 4,
                ..Interfaces::default()
            }
        },
        installed: installed(index, is_virtual),
        pbx: Some(node(index)),
        ..Device::default()
    }
}

fn installed(index: usize, is_virtual: bool) -> Vec<Stock> {
    let mut blocks = Vec::new();
    if index == 0 {
        blocks.push(stock("PBX-Port13", 4_000, None));
        blocks.push(stock("PBX-Port13%500", 500, None));
        blocks.push(stock("PBX-UC13", 900, None));
    }
    if index % 30 == 11 {
        blocks.push(stock("PBX-Port11", 40, Some("2027-03-31")));
        blocks.push(stock("PBX-VoicemailUser12", 10, None));
    }
    if index % 20 == 9 {
        blocks.push(stock("PBX-Port11", 100, Some("2025-03-31")));
        blocks.push(stock("Port12$20", 20, None));
    }
    if is_virtual {
        blocks.push(stock("PBX-IPVA13", 60, None));
    } else {
        blocks.push(stock("Relay-BRIs", 1, None));
        blocks.push(stock("Relay-Channels", 30, None));
    }
    blocks
}

fn node(index: usize) -> Node {
    let role = match index {
        0 => Role::Master,
        _ if index % 50 == 25 => Role::Standby,
        _ => Role::Slave,
    };
    Node {
        name: format!("node-{index:05}"),
        role,
        licensing: if index % 20 == 9 { Licensing::Local } else { Licensing::Central },
        software: (index % 17 == 4).then_some(12),
        takeover_by: (index % 50 == 24).then(|| format!("node-{:05}", index + 1)),
        objects: if role == Role::Standby { Vec::new() } else { objects(index) },
        operator: (index % 25 == 2).then_some(Operator { concurrent: 2, ..Operator::default() }),
        queue_monitor: (index % 25 == 2).then_some(QueueMonitor { queues: 3, software: None }),
        ..Node::default()
    }
}

fn objects(index: usize) -> Vec<ObjectGroup> {
    let mut staff = group("Staff", ObjectKind::User, 60 + index % 41, &["uc"]);
    staff.peak = (index % 7 == 1).then_some(55);
    let mut groups = vec![
        staff,
        group("Counter", ObjectKind::User, 18, &["voicemail", "mobility"]),
        group("Board", ObjectKind::Executive, 2, &["softphone-app", "premium-chat", "rcc"]),
        group("PSTN", ObjectKind::Trunk(TrunkType::T2), 1, &[]),
        group("Hotline", ObjectKind::WaitingQueue, 3, &["reporting"]),
    ];
    if index % 12 == 5 {
        let mut agents = group("Agents", ObjectKind::User, 12, &["recording"]);
        agents.transfer_target = true;
        groups.push(agents);
    }
    groups
}

fn group(name: &str, kind: ObjectKind, count: usize, features: &[&str]) -> ObjectGroup {
    ObjectGroup {
        name: name.to_owned(),
        kind,
        count: number(count),
        peak: None,
        features: features.iter().map(|&f| f.to_owned()).collect(),
        transfer_target: false,
        notes: String::new(),
    }
}

fn stock(license: &str, quantity: u32, ssa_until: Option<&str>) -> Stock {
    Stock {
        license: license.to_owned(),
        quantity,
        assigned: None,
        ssa_until: ssa_until.and_then(|day| day.parse().ok()),
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
