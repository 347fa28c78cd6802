//! Any plan is assessed, checked, fixed and led out of its conflicts without a panic, and its sums are right.

#![no_main]

#[path = "../../tests/support/invariants.rs"]
mod invariants;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::plan::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan,
    PortLicense, QueueMonitor, Readings, Role, Site, SmbDisposal, Stock, Waiver, Warranty,
};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

const MODELS: &[&str] = &["IP6010", "IPVA", "IP811", "IP411", "IP3011", "nonsense"];
const LICENSES: &[&str] = &[
    "PBX-Port",
    "PBX-Port",
    "PBX-Standby",
    "PBX-IPVA",
    "PBX-UC",
    "PBX-VoicemailUser",
    "Recording",
    "PBX-Reporting",
    "PBX-Operator",
    "PBX-QueueMonitor",
    "App(phone)",
    "Relay-BRIs",
    "Relay-PRIs",
    "Relay-Channels",
    "nonsense",
];
const SUFFIXES: &[&str] = &["", "", "%500", "%1000", "%5000", "$20", "$30", "$50", "$$", "%1"];
const FEATURES: &[&str] = &[
    "uc",
    "video",
    "app-sharing",
    "voicemail",
    "mobility",
    "reporting",
    "recording",
    "phone-app",
    "softphone-app",
    "fax",
    "premium-chat",
    "conference-app",
    "rcc",
    "operator",
    "nonsense",
];
const CODES: &[&str] = &["POOL001", "SMB001", "VER001", "APP001", "STB004", "TOP003", "XXX"];
/// Few names, so that plans refer to what they hold and sometimes say one twice.
const NAMES: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

fuzz_target!(|bytes: &[u8]| {
    let Ok(plan) = plan(&mut Unstructured::new(bytes)) else { return };
    invariants::hold(&Inputs::new(&plan, &CATALOG, jiff::civil::date(2026, 11, 24)));
});

fn plan(u: &mut Unstructured<'_>) -> Result<Plan> {
    let mut plan = Plan {
        software: version(u)?,
        running: maybe(u, version)?,
        buy_version: maybe(u, version)?,
        readings: chosen_readings(u)?,
        balance: several(u, 3, stock)?,
        orders: several(u, 2, |u| {
            let item = *u.choose(&[OrderItem::Ssc, OrderItem::Isc])?;
            Ok(Order { item, quantity: count(u)? })
        })?,
        sites: several(u, 4, site)?,
        waivers: several(u, 2, |u| {
            Ok(Waiver {
                code: pick(u, CODES)?,
                at: maybe(u, |u| pick(u, NAMES))?,
                reason: "known".to_owned(),
                until: maybe(u, date)?,
            })
        })?,
        ..Plan::default()
    };
    plan.project.date = maybe(u, date)?;
    if u.ratio(3, 4)? {
        make_sound(&mut plan);
    }
    Ok(plan)
}

/// One master and no name twice, so that pools are worked out.
fn make_sound(plan: &mut Plan) {
    let mut count = 0;
    for (s, site) in plan.sites.iter_mut().enumerate() {
        site.name = format!("site {s}");
        for device in &mut site.devices {
            device.name = format!("device {count}");
            if let Some(node) = &mut device.pbx {
                node.name = NAMES.get(count).map_or_else(|| format!("n{count}"), |&n| n.to_owned());
                node.role = match node.role {
                    _ if count == 0 => Role::Master,
                    Role::Master => Role::Slave,
                    other => other,
                };
                for (o, object) in node.objects.iter_mut().enumerate() {
                    object.name = format!("object {o}");
                }
                count += 1;
            }
        }
    }
}

fn site(u: &mut Unstructured<'_>) -> Result<Site> {
    Ok(Site { name: pick(u, NAMES)?, devices: several(u, 4, device)?, ..Site::default() })
}

fn device(u: &mut Unstructured<'_>) -> Result<Device> {
    Ok(Device {
        name: pick(u, NAMES)?,
        model: pick(u, MODELS)?,
        mac: if u.arbitrary()? { "00-90-33-00-00-01".to_owned() } else { String::new() },
        purchased: maybe(u, date)?,
        warranty: *u.choose(&[Warranty::Standard, Warranty::Extended, Warranty::Order])?,
        interfaces: Interfaces {
            bri: count(u)?,
            pri: count(u)?,
            isdn_channels: maybe(u, count)?,
            conference_channels: count(u)?,
            analog: count(u)?,
        },
        installed: several(u, 4, stock)?,
        pbx: maybe(u, node)?,
        ..Device::default()
    })
}

fn node(u: &mut Unstructured<'_>) -> Result<Node> {
    Ok(Node {
        name: pick(u, NAMES)?,
        role: *u.choose(&[Role::Master, Role::Slave, Role::Standby])?,
        licensing: *u.choose(&[Licensing::Central, Licensing::Local])?,
        software: maybe(u, version)?,
        running: maybe(u, version)?,
        port_license: *u.choose(&[PortLicense::Standard, PortLicense::Smb])?,
        smb_size: maybe(u, |u| Ok(*u.choose(&[20, 30, 50])?))?,
        smb_disposal: *u.choose(&[SmbDisposal::Convert, SmbDisposal::Discard])?,
        takeover_by: maybe(u, |u| pick(u, NAMES))?,
        objects: several(u, 5, object)?,
        operator: maybe(u, |u| {
            let workstations = maybe(u, count)?;
            Ok(Operator { workstations, concurrent: count(u)?, software: maybe(u, version)? })
        })?,
        queue_monitor: maybe(u, |u| {
            Ok(QueueMonitor { queues: count(u)?, software: maybe(u, version)? })
        })?,
    })
}

fn object(u: &mut Unstructured<'_>) -> Result<ObjectGroup> {
    Ok(ObjectGroup {
        name: pick(u, NAMES)?,
        kind: *u.choose(&ObjectKind::ALL)?,
        count: count(u)?,
        peak: maybe(u, count)?,
        features: several(u, 4, |u| pick(u, FEATURES))?,
        transfer_target: u.arbitrary()?,
        notes: String::new(),
    })
}

fn stock(u: &mut Unstructured<'_>) -> Result<Stock> {
    let (name, suffix) = (*u.choose(LICENSES)?, *u.choose(SUFFIXES)?);
    let license = match (name, suffix) {
        ("Relay-BRIs" | "Relay-PRIs" | "Relay-Channels", _) => name.to_owned(),
        ("PBX-Port" | "PBX-Standby" | "Recording", _) => format!("{name}{}{suffix}", version(u)?),
        _ => format!("{name}{}", version(u)?),
    };
    Ok(Stock { license, quantity: count(u)?, assigned: None, ssa_until: maybe(u, date)? })
}

fn chosen_readings(u: &mut Unstructured<'_>) -> Result<Readings> {
    let bits: u16 = u.arbitrary()?;
    let table = Readings::TABLE.iter().enumerate();
    Ok(table.fold(Readings::default(), |r, (n, (id, _, _))| r.with(id, bits & (1 << n) != 0)))
}

fn version(u: &mut Unstructured<'_>) -> Result<u8> {
    if u.ratio(7, 8)? { u.int_in_range(8..=14) } else { u.int_in_range(5..=99) }
}

fn count(u: &mut Unstructured<'_>) -> Result<u32> {
    match u.int_in_range(0..=7)? {
        0 => u.int_in_range(0..=1_000_000),
        1 | 2 => u.int_in_range(0..=6_000),
        _ => u.int_in_range(0..=60),
    }
}

fn date(u: &mut Unstructured<'_>) -> Result<jiff::civil::Date> {
    let (year, month, day) =
        (u.int_in_range(2018..=2032)?, u.int_in_range(1..=12)?, u.int_in_range(1..=28)?);
    Ok(jiff::civil::date(year, month, day))
}

fn pick(u: &mut Unstructured<'_>, from: &[&str]) -> Result<String> {
    Ok((*u.choose(from)?).to_owned())
}

fn maybe<'a, T>(
    u: &mut Unstructured<'a>,
    one: impl FnOnce(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Option<T>> {
    if u.arbitrary()? { one(u).map(Some) } else { Ok(None) }
}

fn several<'a, T>(
    u: &mut Unstructured<'a>,
    most: usize,
    mut one: impl FnMut(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    let length = u.int_in_range(0..=most)?;
    (0..length).map(|_| one(u)).collect()
}
