//! How long ways out, the cheapest choice and what-if take on large plans.

use criterion::{Criterion, criterion_group, criterion_main};
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::paths;
use pbxplan::plan::{
    Device, Licensing, Node, ObjectGroup, ObjectKind, Plan, Role, Site, Stock, TrunkType,
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
}

criterion_group!(benches, bench);
criterion_main!(benches);
