//! Plans and edits of every shape, for the tests that hold for all of them.

use jiff::civil::Date;
use pbxplan::plan::{
    Device, DeviceAt, Edit, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order,
    OrderItem, Plan, PortLicense, Project, QueueMonitor, Readings, Role, Site, SmbDisposal, Stock,
    Waiver, Warranty,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// Any valid name of a site, a device, a node or an object.
pub fn name() -> BoxedStrategy<String> {
    prop_oneof![
        3 => "[a-z][a-z0-9-]{0,6}",
        1 => "[^/\\p{C}\\s]([^/\\p{C}]{0,30}[^/\\p{C}\\s])?",
    ]
    .boxed()
}

/// Any text at all, control characters and quotes among them.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![4 => Just(String::new()), 2 => "[ -~éü東]{0,12}", 1 => any::<String>()].boxed()
}

/// Any count a plan may hold, small ones more often.
pub fn count() -> BoxedStrategy<u32> {
    prop_oneof![6 => 0_u32..40, 2 => 0_u32..3000, 1 => 0_u32..=1_000_000].boxed()
}

fn version() -> BoxedStrategy<u8> {
    prop_oneof![3 => 9_u8..15, 1 => 5_u8..=99].boxed()
}

fn date() -> BoxedStrategy<Date> {
    (0_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()).boxed()
}

fn license() -> BoxedStrategy<String> {
    prop_oneof![
        4 => (
            select(vec!["PBX-Port", "PBX-UC", "PBX-Standby", "PBX-IPVA", "PBX-VoicemailUser"]),
            version(),
            select(vec!["", "%500", "%1000"]),
        )
            .prop_map(|(product, version, tier)| format!("{product}{version}{tier}")),
        2 => select(vec!["Relay-PRIs", "Relay-Channels", "Port13$30", "Port13$$", "Port13$20"])
            .prop_map(str::to_owned),
        1 => text(),
    ]
    .boxed()
}

fn feature() -> BoxedStrategy<String> {
    prop_oneof![
        5 => select(vec!["uc", "voicemail", "recording", "fax", "softphone-app", "reporting", "rcc"])
            .prop_map(str::to_owned),
        1 => text(),
    ]
    .boxed()
}

/// Any block of licenses.
pub fn stock() -> BoxedStrategy<Stock> {
    (license(), count(), of(date()), of(date()))
        .prop_map(|(license, quantity, assigned, ssa_until)| Stock {
            license,
            quantity,
            assigned,
            ssa_until,
        })
        .boxed()
}

fn order() -> BoxedStrategy<Order> {
    (select(vec![OrderItem::Ssc, OrderItem::Isc]), count())
        .prop_map(|(item, quantity)| Order { item, quantity })
        .boxed()
}

/// Any object group.
pub fn object() -> BoxedStrategy<ObjectGroup> {
    (
        name(),
        select(ObjectKind::ALL.to_vec()),
        count(),
        of(count()),
        vec(feature(), 0..4),
        any::<bool>(),
        text(),
    )
        .prop_map(|(name, kind, count, peak, features, transfer_target, notes)| ObjectGroup {
            name,
            kind,
            count,
            peak,
            features,
            transfer_target,
            notes,
        })
        .boxed()
}

fn node_alone() -> BoxedStrategy<Node> {
    (
        (name(), select(vec![Role::Master, Role::Slave, Role::Standby])),
        select(vec![Licensing::Central, Licensing::Local]),
        (of(version()), of(version())),
        select(vec![PortLicense::Standard, PortLicense::Smb]),
        of(select(vec![20_u16, 30, 50])),
        select(vec![SmbDisposal::Convert, SmbDisposal::Discard]),
        of(name()),
        of((of(count()), count(), of(version()))),
        of((count(), of(version()))),
    )
        .prop_map(
            |((name, role), licensing, versions, ports, size, disposal, takeover, op, queue)| {
                Node {
                    name,
                    role,
                    licensing,
                    software: versions.0,
                    running: versions.1,
                    port_license: ports,
                    smb_size: size,
                    smb_disposal: disposal,
                    takeover_by: takeover,
                    objects: Vec::new(),
                    operator: op.map(|(workstations, concurrent, software)| Operator {
                        workstations,
                        concurrent,
                        software,
                    }),
                    queue_monitor: queue
                        .map(|(queues, software)| QueueMonitor { queues, software }),
                }
            },
        )
        .boxed()
}

/// Any node with its objects.
pub fn node() -> BoxedStrategy<Node> {
    (node_alone(), vec(object(), 0..4)).prop_map(|(node, objects)| Node { objects, ..node }).boxed()
}

fn interfaces() -> BoxedStrategy<Interfaces> {
    (count(), count(), of(count()), count(), count())
        .prop_map(|(bri, pri, isdn_channels, conference_channels, analog)| Interfaces {
            bri,
            pri,
            isdn_channels,
            conference_channels,
            analog,
        })
        .boxed()
}

/// Any device, with or without a node.
pub fn device() -> BoxedStrategy<Device> {
    (
        name(),
        prop_oneof![5 => select(vec!["IP811", "IPVA", "IP6010", "IP411"]).prop_map(str::to_owned), 1 => text()],
        (text(), text(), text()),
        of(date()),
        select(vec![Warranty::Standard, Warranty::Extended, Warranty::Order]),
        interfaces(),
        vec(stock(), 0..3),
        of(node()),
    )
        .prop_map(
            |(name, model, (mac, serial, notes), purchased, warranty, interfaces, installed, pbx)| {
                Device {
                    name,
                    model,
                    mac,
                    serial,
                    purchased,
                    warranty,
                    notes,
                    interfaces,
                    installed,
                    pbx,
                }
            },
        )
    .boxed()
}

/// Any site with its devices.
pub fn site() -> BoxedStrategy<Site> {
    (name(), text(), text(), vec(device(), 0..4))
        .prop_map(|(name, address, notes, devices)| Site { name, address, notes, devices })
        .boxed()
}

fn waiver() -> BoxedStrategy<Waiver> {
    (text(), of(text()), text(), of(date()))
        .prop_map(|(code, at, reason, until)| Waiver {
            code,
            at,
            // A waiver says why.
            reason: format!("because{reason}"),
            until,
        })
        .boxed()
}

fn project() -> BoxedStrategy<Project> {
    (text(), text(), text(), text(), of(date()), text())
        .prop_map(|(name, customer, reference, author, date, notes)| Project {
            name,
            customer,
            reference,
            author,
            date,
            notes,
        })
        .boxed()
}

fn chosen_readings() -> BoxedStrategy<Readings> {
    vec(any::<bool>(), Readings::TABLE.len())
        .prop_map(|second| {
            Readings::TABLE
                .iter()
                .zip(second)
                .fold(Readings::default(), |readings, ((id, _, _), second)| {
                    readings.with(id, second)
                })
        })
        .boxed()
}

/// Any plan that a file can hold; names need not be unique, which is a finding.
pub fn plan() -> BoxedStrategy<Plan> {
    (
        project(),
        (version(), of(version()), of(version())),
        prop_oneof![1 => Just(Readings::default()), 1 => chosen_readings()],
        vec(stock(), 0..3),
        vec(order(), 0..3),
        vec(site(), 0..4),
        vec(waiver(), 0..3),
    )
        .prop_map(|(project, versions, readings, balance, orders, sites, waivers)| Plan {
            schema: Plan::SCHEMA,
            project,
            software: versions.0,
            running: versions.1,
            buy_version: versions.2,
            readings,
            balance,
            orders,
            sites,
            waivers,
        })
        .boxed()
}

fn at() -> BoxedStrategy<DeviceAt> {
    (0_usize..4, 0_usize..4).prop_map(|(site, device)| DeviceAt::new(site, device)).boxed()
}

fn one_edit() -> BoxedStrategy<Edit> {
    let settings = prop_oneof![
        project().prop_map(Edit::SetProject),
        (version(), of(version()), of(version())).prop_map(|(software, running, buy_version)| {
            Edit::SetVersions { software, running, buy_version }
        }),
        chosen_readings().prop_map(Edit::SetReadings),
        vec(stock(), 0..3).prop_map(Edit::SetBalance),
        vec(order(), 0..3).prop_map(Edit::SetOrders),
        vec(waiver(), 0..3).prop_map(Edit::SetWaivers),
    ];
    let sites = prop_oneof![
        (0_usize..4, site()).prop_map(|(site, to)| Edit::AddSite { site, to: Box::new(to) }),
        (0_usize..4).prop_map(|site| Edit::RemoveSite { site }),
        (0_usize..4, site()).prop_map(|(site, to)| Edit::SetSite { site, to: Box::new(to) }),
    ];
    let devices = prop_oneof![
        (at(), device()).prop_map(|(at, to)| Edit::AddDevice { at, to: Box::new(to) }),
        at().prop_map(|at| Edit::RemoveDevice { at }),
        (at(), device()).prop_map(|(at, to)| Edit::SetDevice { at, to: Box::new(to) }),
        (at(), of(node())).prop_map(|(at, to)| Edit::PutNode { at, to: to.map(Box::new) }),
        (at(), node()).prop_map(|(at, to)| Edit::SetNode { at, to: Box::new(to) }),
    ];
    let objects = prop_oneof![
        (at(), 0_usize..4, object()).prop_map(|(at, object, to)| Edit::AddObject {
            at,
            object,
            to: Box::new(to)
        }),
        (at(), 0_usize..4).prop_map(|(at, object)| Edit::RemoveObject { at, object }),
        (at(), 0_usize..4, object()).prop_map(|(at, object, to)| Edit::SetObject {
            at,
            object,
            to: Box::new(to)
        }),
    ];
    prop_oneof![1 => settings, 1 => sites, 2 => devices, 2 => objects].boxed()
}

/// Any edit; its places may or may not be in a plan.
pub fn edit() -> BoxedStrategy<Edit> {
    prop_oneof![4 => one_edit(), 1 => vec(one_edit(), 0..4).prop_map(Edit::Several)].boxed()
}
