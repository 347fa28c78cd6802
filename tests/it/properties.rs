//! What holds for every plan.

use crate::arbitrary;
use crate::invariants;
use pbxplan::assess::{Action, Assessment, Inputs, assess};
use pbxplan::catalog::{Catalog, ProductId};
use pbxplan::plan::{Device, Licensing, Node, ObjectKind, Plan, PortLicense, Role, readings};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);

fn inputs(plan: &Plan) -> Inputs<'_> {
    Inputs::new(plan, &CATALOG, jiff::civil::date(2026, 11, 24))
}

/// A plan whose pools can be worked out: one master, no name twice, takers that exist.
fn sound_plan() -> impl Strategy<Value = Plan> {
    arbitrary::plan().prop_map(|mut plan| {
        let mut nodes = 0;
        let mut device_number = 0;
        for (s, site) in plan.sites.iter_mut().enumerate() {
            site.name = format!("site-{s}");
            for device in &mut site.devices {
                device.name = format!("device-{device_number}");
                device_number += 1;
                if let Some(node) = &mut device.pbx {
                    make_sound(node, nodes);
                    nodes += 1;
                }
            }
        }
        plan
    })
}

fn make_sound(node: &mut Node, number: usize) {
    node.name = format!("node-{number}");
    node.role = match node.role {
        _ if number == 0 => Role::Master,
        Role::Master => Role::Slave,
        other => other,
    };
    node.takeover_by = node.takeover_by.as_ref().map(|name| format!("node-{}", name.len()));
    for (o, object) in node.objects.iter_mut().enumerate() {
        object.name = format!("object-{o}");
    }
}

/// Licenses required of each product.
fn required(assessment: &Assessment) -> BTreeMap<ProductId, u64> {
    let mut sums = BTreeMap::new();
    for row in &assessment.position {
        *sums.entry(row.product).or_default() += row.required;
    }
    sums
}

/// Every row by the names of its pool and device, whatever their order.
fn rows(plan: &Plan, assessment: &Assessment) -> BTreeMap<(String, ProductId), [u64; 6]> {
    let row = |p: &pbxplan::assess::Position| {
        let owner = match (p.pool, p.device) {
            (Some(pool), _) => format!("pool {}", assessment.pool_id(pool, plan)),
            (None, device) => {
                format!("device {}", assessment.device_name(device.unwrap_or(0), plan))
            }
        };
        let numbers = [p.required, p.installed, p.usable_now, p.usable_after, p.missing, p.surplus];
        ((owner, p.product), numbers)
    };
    assessment.position.iter().map(row).collect()
}

fn devices(plan: &mut Plan) -> impl Iterator<Item = &mut Device> {
    plan.sites.iter_mut().flat_map(|site| &mut site.devices)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_sums_are_right_for_any_plan(plan in arbitrary::plan()) {
        invariants::hold(&inputs(&plan));
    }

    #[test]
    fn the_sums_are_right_for_sound_plans(plan in sound_plan()) {
        invariants::hold(&inputs(&plan));
    }

    #[test]
    fn the_order_of_sites_does_not_change_quantities(plan in sound_plan(), by in 0_usize..4) {
        let mut turned = plan.clone();
        // Where the plan's order decides by definition who comes first, nothing is compared.
        prop_assume!(plan.readings.smb_convert == readings::SmbConvert::All);
        if !turned.sites.is_empty() {
            let by = by % turned.sites.len();
            turned.sites.rotate_left(by);
        }
        let (before, after) = (assess(&inputs(&plan)), assess(&inputs(&turned)));
        prop_assert_eq!(rows(&plan, &before), rows(&turned, &after));
        for action in Action::ALL {
            prop_assert_eq!(before.totals.of(action), after.totals.of(action), "{:?}", action);
        }
    }

    #[test]
    fn one_more_user_never_lowers_what_is_required(plan in sound_plan(), which in any::<prop::sample::Index>()) {
        let mut plan = plan;
        let mut groups: Vec<_> = devices(&mut plan)
            .filter_map(|device| device.pbx.as_mut())
            .flat_map(|node| &mut node.objects)
            .collect();
        if groups.is_empty() {
            return Ok(());
        }
        let chosen = which.index(groups.len());
        groups[chosen].kind = ObjectKind::User;
        let mut more = plan.clone();
        let one_more = devices(&mut more)
            .filter_map(|device| device.pbx.as_mut())
            .flat_map(|node| &mut node.objects)
            .nth(chosen);
        one_more.unwrap().count += 1;
        let (before, after) = (assess(&inputs(&plan)), assess(&inputs(&more)));
        let after_required = required(&after);
        for (product, quantity) in required(&before) {
            let now = after_required.get(&product).copied().unwrap_or(0);
            prop_assert!(now >= quantity, "{:?}: {} after {}", product, now, quantity);
        }
        // One port more may ask for the next size, of which some licenses may lie about already (§2.4).
        let size_is_free = plan.nodes().any(|(_, node)| {
            node.port_license == PortLicense::Smb && node.smb_size.is_none()
        });
        let got = |a: &Assessment| a.totals.buy + a.totals.assign;
        let lower = got(&after) < got(&before);
        prop_assert!(size_is_free || !lower, "{} after {}", got(&after), got(&before));
    }

    #[test]
    fn a_plan_without_licenses_buys_all_that_is_required(plan in sound_plan()) {
        let mut bare = plan;
        bare.balance.clear();
        bare.orders.clear();
        for device in devices(&mut bare) {
            device.installed.clear();
            device.warranty = pbxplan::plan::Warranty::Standard;
            if let Some(node) = &mut device.pbx {
                node.port_license = PortLicense::Standard;
                // Voicemail on V9 cannot be bought any more.
                node.software = Some(13);
            }
        }
        bare.buy_version = None;
        let assessment = assess(&inputs(&bare));
        let all: u64 = required(&assessment).values().sum();
        prop_assert_eq!(assessment.totals.buy, all);
        prop_assert_eq!(assessment.totals.buy, assessment.lines.iter().map(|l| l.quantity).sum::<u64>());
    }

    #[test]
    fn centralising_the_last_local_node_leaves_one_pool(plan in sound_plan()) {
        let mut central = plan;
        for node in devices(&mut central).filter_map(|device| device.pbx.as_mut()) {
            node.licensing = Licensing::Central;
        }
        let nodes = central.nodes().count();
        let assessment = assess(&inputs(&central));
        prop_assert_eq!(assessment.pools.len(), usize::from(nodes > 0));
        prop_assert!(assessment.pools.iter().all(|pool| pool.nodes.len() == nodes));
    }
}
