//! Plans whose pools can be worked out, small enough to have every conflict often.

use pbxplan::plan::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Plan, PortLicense,
    QueueMonitor, Readings, Role, Site, SmbDisposal, Stock, TrunkType,
};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// What a plan may hold.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Most nodes beside the master.
    pub others: usize,
    /// Most object groups of a node.
    pub groups: usize,
    /// Most objects of a group.
    pub count: u32,
    /// Whether readings may be others than the defaults.
    pub readings: bool,
}

/// Any such plan.
pub fn plan(shape: Shape) -> BoxedStrategy<Plan> {
    let readings = if shape.readings { any_readings() } else { Just(Readings::default()).boxed() };
    (
        device(0, shape),
        (0..=shape.others)
            .prop_flat_map(move |n| (1..=n).map(|i| device(i, shape)).collect::<Vec<_>>()),
        (
            select(vec![9_u8, 11, 12, 13, 13]),
            of(select(vec![9_u8, 11, 13])),
            weighted(0.1, 12_u8..15),
        ),
        weighted(0.4, stock(60)),
        readings,
    )
        .prop_map(|(master, others, (software, running, buy_version), balance, readings)| Plan {
            software,
            running,
            buy_version,
            readings,
            balance: balance.into_iter().collect(),
            sites: vec![Site {
                name: "S".into(),
                devices: std::iter::once(master).chain(others).collect(),
                ..Site::default()
            }],
            project: pbxplan::plan::Project {
                date: Some(jiff::civil::date(2026, 11, 24)),
                ..Default::default()
            },
            ..Plan::default()
        })
        .boxed()
}

/// Such plans, and as many with SMB licenses on any device, one without node among them.
pub fn plan_with_smb(shape: Shape) -> BoxedStrategy<Plan> {
    let smb = (select(vec![11_u8, 12, 13, 13]), select(vec![20_u16, 30, 50]), 1_u32..40).prop_map(
        |(version, size, quantity)| Stock {
            license: format!("Port{version}${size}"),
            quantity,
            assigned: None,
            ssa_until: (quantity % 3 == 0).then(|| jiff::civil::date(2027, 12, 31)),
        },
    );
    let spare = weighted(0.5, vec(stock(20), 0..2));
    let more = (vec((0_usize..4, smb.clone()), 0..4), spare, weighted(0.2, smb), any::<bool>());
    let with_smb = (plan(shape), more).prop_map(|(mut plan, (blocks, spare, balance, is_smb))| {
        let devices = &mut plan.sites[0].devices;
        devices.extend(spare.map(|installed| Device {
            name: "spare".into(),
            model: "IP411".into(),
            installed,
            ..Device::default()
        }));
        for (n, block) in blocks {
            let n = n % devices.len();
            devices[n].installed.push(block);
        }
        if let Some(master) = devices[0].pbx.as_mut().filter(|_| is_smb) {
            master.port_license = PortLicense::Smb;
        }
        plan.balance.extend(balance);
        plan
    });
    prop_oneof![plan(shape), with_smb].boxed()
}

fn any_readings() -> BoxedStrategy<Readings> {
    subsequence(Readings::TABLE.to_vec(), 0..=3)
        .prop_map(|chosen| chosen.iter().fold(Readings::default(), |r, (id, ..)| r.with(id, true)))
        .boxed()
}

fn device(index: usize, shape: Shape) -> BoxedStrategy<Device> {
    let model = select(vec!["IP6010", "IP411", "IP6010", "IPVA"]);
    (model, vec(stock(40), 0..3), node(index, shape), 0_u32..2, weighted(0.2, 1_u32..4))
        .prop_map(move |(model, installed, node, pri, conference)| Device {
            name: format!("gw{index}"),
            model: model.into(),
            installed,
            interfaces: Interfaces {
                pri,
                conference_channels: conference.unwrap_or(0),
                ..Interfaces::default()
            },
            pbx: Some(node),
            ..Device::default()
        })
        .boxed()
}

fn node(index: usize, shape: Shape) -> BoxedStrategy<Node> {
    let role =
        if index == 0 { vec![Role::Master] } else { vec![Role::Slave, Role::Slave, Role::Standby] };
    let licensing = if index == 0 {
        vec![Licensing::Central]
    } else {
        vec![Licensing::Central, Licensing::Local]
    };
    (
        (select(role), select(licensing)),
        (
            weighted(0.2, select(vec![9_u8, 11, 13])),
            weighted(0.2, 1_u32..4),
            weighted(0.2, 1_u32..4),
        ),
        select(vec![PortLicense::Standard, PortLicense::Standard, PortLicense::Smb]),
        (
            of(select(vec![20_u16, 30, 50])),
            select(vec![SmbDisposal::Convert, SmbDisposal::Discard]),
        ),
        weighted(0.15, Just("n0".to_owned())),
        vec(group(shape), 0..=shape.groups),
    )
        .prop_map(
            move |((role, licensing), (software, op, queues), port_license, smb, by, groups)| {
                let objects = groups.into_iter().enumerate();
                Node {
                    name: format!("n{index}"),
                    role,
                    licensing,
                    software,
                    port_license: if index == 0 { port_license } else { PortLicense::Standard },
                    smb_size: smb.0,
                    smb_disposal: smb.1,
                    takeover_by: by.filter(|_| index > 0),
                    objects: objects
                        .map(|(n, g)| ObjectGroup { name: format!("g{n}"), ..g })
                        .collect(),
                    operator: op.map(|concurrent| Operator { concurrent, ..Operator::default() }),
                    queue_monitor: queues.map(|queues| QueueMonitor { queues, software: None }),
                    ..Node::default()
                }
            },
        )
        .boxed()
}

fn group(shape: Shape) -> BoxedStrategy<ObjectGroup> {
    let features = vec![
        "uc",
        "video",
        "app-sharing",
        "voicemail",
        "mobility",
        "phone-app",
        "softphone-app",
        "fax",
        "reporting",
        "recording",
        "rcc",
    ];
    let kinds = vec![
        ObjectKind::User,
        ObjectKind::User,
        ObjectKind::Executive,
        ObjectKind::AnalogStation,
        ObjectKind::Trunk(TrunkType::Sip),
        ObjectKind::WaitingQueue,
    ];
    (
        select(kinds),
        0..=shape.count,
        weighted(0.2, 0..=shape.count),
        subsequence(features, 0..=6),
        weighted(0.1, Just(true)),
    )
        .prop_map(|(kind, count, peak, features, target)| ObjectGroup {
            name: String::new(),
            kind,
            count,
            peak,
            features: features.into_iter().map(str::to_owned).collect(),
            transfer_target: target.is_some(),
            notes: String::new(),
        })
        .boxed()
}

/// A block of licenses, or an entry of the balance.
fn stock(most: u32) -> BoxedStrategy<Stock> {
    let names = vec![
        "PBX-Port",
        "PBX-Port",
        "PBX-UC",
        "PBX-UC",
        "PBX-Standby",
        "PBX-IPVA",
        "PBX-VoicemailUser",
        "PBX-Video",
        "PBX-Mobility",
        "App(phone)",
        "Fax",
        "PBX-Reporting",
        "Recording",
        "PBX-Operator",
    ];
    let ssa = select(vec![jiff::civil::date(2026, 1, 1), jiff::civil::date(2027, 12, 31)]);
    prop_oneof![
        5 => (select(names), select(vec![9_u8, 11, 12, 13, 13])).prop_map(|(n, v)| format!("{n}{v}")),
        2 => (select(vec![11_u8, 13]), select(vec![20_u16, 30, 50]))
            .prop_map(|(version, size)| format!("Port{version}${size}")),
    ]
    .prop_flat_map(move |license| {
        (Just(license), 0..=most, weighted(0.3, ssa.clone())).prop_map(|(license, quantity, ssa_until)| {
            Stock { license, quantity, assigned: None, ssa_until }
        })
    })
    .boxed()
}
