//! How long ways out, the cheapest choice and what-if take on large plans.

use criterion::{Criterion, criterion_group, criterion_main};
use pbxplan::assess::Inputs;
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::paths;
use pbxplan::paths::cheapest::cheapest;
use pbxplan::paths::diff::{Side, diff};
use pbxplan::plan::{
    Device, Licensing, Node, ObjectGroup, ObjectKind, Plan, PortLicense, Role, Site, Stock,
    TrunkType,
};
use pbxplan::rules::review;
use std::hint::black_box;

fn group(name: &str, kind: ObjectKind, count: usize, features: &[&str]) -> ObjectGroup {
    ObjectGroup {
        name: name.to_owned(),
        kind,
        count: u32::try_from(count).unwrap_or(u32::MAX),
        peak: None,
        features: features.iter().map(|f| (*f).to_owned()).collect(),
        transfer_target: false,
        notes: String::new(),
    }
}

fn block(license: &str, quantity: usize) -> Stock {
    let quantity = u32::try_from(quantity).unwrap_or(u32::MAX);
    Stock { license: license.to_owned(), quantity, assigned: None, ssa_until: None }
}

/// A head office with branches: every tenth branch is licensed locally and holds old licenses; every fourth has
/// a group that would be better off with UC.
fn branches(nodes: usize) -> Plan {
    let device = |n: usize| {
        let local = n % 10 == 9;
        let singles: &[&str] = &["video", "voicemail", "mobility", "fax"];
        let features = if n % 4 == 1 { singles } else { &["uc"] };
        let node = Node {
            name: format!("node{n}"),
            role: if n == 0 { Role::Master } else { Role::Slave },
            licensing: if local { Licensing::Local } else { Licensing::Central },
            objects: vec![
                group("staff", ObjectKind::User, 20 + n % 7, features),
                group("board", ObjectKind::Executive, 1 + n % 3, &["softphone-app", "reporting"]),
                group("floor", ObjectKind::User, 9, &[]),
                group("pstn", ObjectKind::Trunk(TrunkType::Sip), 1, &[]),
                group("hotline", ObjectKind::WaitingQueue, 2, &[]),
            ],
            ..Node::default()
        };
        Device {
            name: format!("gw{n}"),
            model: "IP411".to_owned(),
            installed: match (n, local) {
                (0, _) => vec![block("PBX-Port11", 4000), block("PBX-UC13", 900)],
                (_, true) => vec![block("PBX-Port11", 10), block("PBX-UC13", 5)],
                _ => Vec::new(),
            },
            pbx: Some(node),
            ..Device::default()
        }
    };
    Plan {
        running: Some(11),
        sites: (0..nodes)
            .map(|n| Site { name: format!("site{n}"), devices: vec![device(n)], ..Site::default() })
            .collect(),
        ..Plan::default()
    }
}

/// The same with SMB on the master, which must go, beside licenses that are too old.
fn with_smb(mut plan: Plan) -> Plan {
    let devices = plan.sites.iter_mut().take(1).flat_map(|site| &mut site.devices);
    devices.for_each(|device| {
        device.installed = vec![block("Port11$30", 30), block("PBX-UC11", 90)];
        if let Some(node) = &mut device.pbx {
            node.port_license = PortLicense::Smb;
        }
    });
    plan
}

/// Prices with fractions of a cent, near enough to each other that the choice is no matter of course.
const PRICES: &str = "license,unit_price,discount_percent\nPBX-Port13,30,12.5\nPBX-Port13%500,26,\n\
    PBX-Port13%1000,22,\nPBX-Port13%2000,19,\nPBX-Port13%5000,15,\nPBX-UC13,59.95,17.5\n\
    PBX-Video13,21.30,\nPBX-AppSharing13,11.15,\nPBX-VoicemailUser13,18.85,3\nPBX-Mobility13,20.05,\n\
    PBX-Reporting13,9,\nApp(phone)13,10.10,\nApp(softphone)13,12.20,7\nFax13,14.45,\n";

/// One node with many groups of users, and stock that they compete for.
fn many_groups(groups: usize) -> Plan {
    let functions: [&[&str]; 6] = [
        &["uc"],
        &["voicemail", "fax"],
        &["video", "voicemail", "mobility"],
        &["softphone-app", "fax", "mobility"],
        &["app-sharing", "video", "fax"],
        &["mobility", "reporting"],
    ];
    let objects = (0..groups)
        .map(|n| group(&format!("group{n}"), ObjectKind::User, 3 + n * 7 % 29, functions[n % 6]));
    let node = Node { name: "master".to_owned(), objects: objects.collect(), ..Node::default() };
    let installed = vec![
        block("PBX-UC13", 1500),
        block("Fax13", 333),
        block("PBX-VoicemailUser13", 250),
        block("PBX-Mobility13", 77),
    ];
    let device = Device {
        name: "gw".to_owned(),
        model: "IP6010".to_owned(),
        installed,
        pbx: Some(node),
        ..Device::default()
    };
    Plan {
        sites: vec![Site { name: "S".to_owned(), devices: vec![device], ..Site::default() }],
        ..Plan::default()
    }
}

fn bench_choices(c: &mut Criterion) {
    let catalog = Catalog::built_in();
    let prices = PriceList::parse(PRICES, &catalog).unwrap_or_default();
    let plan = many_groups(1000);
    let day = jiff::civil::date(2026, 11, 24);
    let inputs = Inputs::new(&plan, &catalog, day).with_prices(Some(&prices));
    let before = review(&inputs);
    let answer = cheapest(&inputs, &before);
    let name = format!(
        "cheapest for 1,000 groups ({} steps, {})",
        answer.proof.steps,
        answer.proof.open.map_or("proven", |open| open.id())
    );
    c.bench_function(&name, |b| b.iter(|| cheapest(black_box(&inputs), black_box(&before))));
    let (old, new) = (branches(1000), branches(1010));
    let (was, is) = (Inputs::new(&old, &catalog, day), Inputs::new(&new, &catalog, day));
    let (old, new) = (review(&was), review(&is));
    c.bench_function("compare two plans of 1,000 nodes", |b| {
        b.iter(|| diff(Side { inputs: was, review: &old }, Side { inputs: is, review: &new }));
    });
}

fn bench(c: &mut Criterion) {
    let catalog = Catalog::built_in();
    let plan = branches(1000);
    let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
    let before = review(&inputs);
    let found = paths::ways(&inputs, &before).len();
    c.bench_function("assess and check 1,000 nodes", |b| b.iter(|| review(black_box(&inputs))));
    c.bench_function(&format!("{found} ways out of 1,000 nodes"), |b| {
        b.iter(|| paths::ways(black_box(&inputs), black_box(&before)));
    });
    let plan = with_smb(branches(1000));
    let inputs = Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24));
    let before = review(&inputs);
    let found = paths::ways(&inputs, &before).len();
    c.bench_function(&format!("{found} ways out of 1,000 nodes with SMB on the master"), |b| {
        b.iter(|| paths::ways(black_box(&inputs), black_box(&before)));
    });
}

criterion_group!(benches, bench, bench_choices);
criterion_main!(benches);
