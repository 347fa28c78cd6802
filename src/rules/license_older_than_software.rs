//! VER001: a block is older than the software it must run (§1.3).

use super::context::version_matters;
use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::{Block, NodeFacts};
use crate::catalog::ProductId;
use crate::plan::{Edit, Node, Place};

pub(super) static RULE: Rule = Rule {
    code: "VER001",
    name: "license-older-than-software",
    severity: Severity::Error,
    section: "1.3",
    always: false,
    check,
    fixes,
};

/// Found at each block that the bill upgrades, removes for its version or keeps; never at one that is
/// converted or goes for another reason (§4).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for block in ctx.blocks().filter(|b| b.too_old && version_matters(b)) {
        out.push(
            Finding::new(&RULE, Place::Device(block.at))
                .of_block(block.index)
                .with("quantity", block.quantity)
                .with("license", ctx.name(block))
                .with("software", ctx.must_run(block).unwrap_or_default())
                .cured(true),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some(block) = ctx.block(finding) else { return Vec::new() };
    let stay = stay_on_old_software(ctx, block);
    // The bill upgrades what is under SSA, so that nobody has to give it up.
    let done = if block.under_ssa {
        upgraded(ctx, finding, block)
    } else {
        change::dropped_block(ctx, finding)
    };
    stay.into_iter().chain(done).collect()
}

/// For a block that was upgraded already: the plan then says so, and the bill no longer asks for it.
fn upgraded(ctx: &Context<'_>, finding: &Finding, block: &Block) -> Option<Fix> {
    let (at, device) = ctx.device_of(finding)?;
    let to = ctx.catalog().license_name(block.license?.at_version(ctx.must_run(block)?));
    device.installed.get(block.index)?;
    let edit = Edit::device(at, device, |d| d.installed[block.index].license.clone_from(&to));
    let fix = Fix::lossy("upgrade-block", edit)
        .with("quantity", block.quantity)
        .with("license", ctx.name(block))
        .with("to", to);
    Some(fix)
}

/// Every node of the pool, or its application, runs no more than the block allows.
///
/// Down to V9 this would only trade one error for another (§4.3, §6.2), so it ends at V10; and so it would
/// where the bill clears up what does not go together (§2.4).
fn stay_on_old_software(ctx: &Context<'_>, block: &Block) -> Option<Fix> {
    const LOWEST: u8 = 10;
    let version = block.license?.version.filter(|&v| v >= LOWEST)?;
    if super::smb_mixed::is_mixed(ctx, block.pool?) {
        return None;
    }
    newer_nodes(ctx, block).next()?;
    // An edit of every node for every block of the pool would be much to make for a title.
    Some(Fix::lossy_later("stay-on-software", stay).with("software", version))
}

fn stay(ctx: &Context<'_>, finding: &Finding) -> Edit {
    let Some(block) = ctx.block(finding) else { return Edit::Several(Vec::new()) };
    let Some((product, version)) = block.license.and_then(|l| Some((l.product, l.version?))) else {
        return Edit::Several(Vec::new());
    };
    let lower = |node: &mut Node| match product {
        ProductId::OPERATOR => {
            node.operator.iter_mut().for_each(|o| o.software = Some(version));
        }
        ProductId::QUEUE_MONITOR => {
            node.queue_monitor.iter_mut().for_each(|q| q.software = Some(version));
        }
        _ => node.software = Some(version),
    };
    let edits = newer_nodes(ctx, block).map(|(facts, node)| Edit::node(facts.at, node, lower));
    Edit::Several(edits.collect())
}

/// The nodes of the block's pool whose software, or that of their application, is above what it allows.
fn newer_nodes<'a>(
    ctx: &Context<'a>,
    block: &Block,
) -> impl Iterator<Item = (&'a NodeFacts, &'a Node)> {
    let pool = block.pool.and_then(|pool| ctx.assessment.pools.get(pool));
    let license = block.license.and_then(|l| Some((l.product, l.version?)));
    let (ctx, plan) = (*ctx, ctx.plan().software);
    let both = pool.zip(license).into_iter();
    both.flat_map(move |(pool, (product, version))| {
        let nodes = pool.nodes.iter().filter_map(move |&n| ctx.node(n));
        nodes.filter(move |(_, node)| match product {
            ProductId::OPERATOR => {
                node.operator.is_some_and(|o| o.software.unwrap_or(pool.software) > version)
            }
            ProductId::QUEUE_MONITOR => {
                node.queue_monitor.is_some_and(|q| q.software.unwrap_or(pool.software) > version)
            }
            _ => node.software.unwrap_or(plan) > version,
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, read, stocked};

    #[test]
    fn old_ports_under_new_software() {
        let plan = stocked(
            r#"(license: "PBX-Port11", quantity: 100), (license: "PBX-Port13", quantity: 10),
               (license: "port12", quantity: 5, ssa_until: "2027-01-31")"#,
            "",
        );
        assert_eq!(
            found(&plan, "VER001"),
            [
                "S/gw#0 quantity=100 license=PBX-Port11 software=13 cured",
                "S/gw#2 quantity=5 license=PBX-Port12 software=13 cured",
            ]
        );
        assert_eq!(fixes(&plan, "VER001"), ["stay-on-software", "drop-block"]);
    }

    #[test]
    fn an_operator_is_compared_with_its_own_software() {
        let plan = stocked(
            r#"(license: "PBX-Operator12", quantity: 2), (license: "PBX-QueueMonitor12", quantity: 2)"#,
            "operator: (concurrent: 2), queue_monitor: (queues: 2, software: 12)",
        );
        assert_eq!(
            found(&plan, "VER001"),
            ["S/gw#0 quantity=2 license=PBX-Operator12 software=13 cured"]
        );
        assert_eq!(fixes(&plan, "VER001"), ["stay-on-software", "drop-block"]);
    }

    #[test]
    fn what_is_under_ssa_is_upgraded_and_not_given_up() {
        let plan = stocked(r#"(license: "PBX-Port11", quantity: 6, ssa_until: "2099-01-31")"#, "");
        assert_eq!(fixes(&plan, "VER001"), ["stay-on-software", "upgrade-block"]);
    }

    #[test]
    fn nobody_stays_on_v9_for_a_license() {
        let plan = stocked(r#"(license: "PBX-Port9", quantity: 1)"#, "");
        assert_eq!(fixes(&plan, "VER001"), ["drop-block"]);
    }

    #[test]
    fn new_enough_licenses_and_hardware_are_fine() {
        let plan = read(
            r#"software: 11, sites: [(name: "S", devices: [(name: "gw", model: "IP411", installed: [
                (license: "PBX-Port11", quantity: 100), (license: "Relay-PRIs", quantity: 1)],
                pbx: (name: "m", role: Master))])]"#,
        );
        assert!(found(&plan, "VER001").is_empty());
    }

    #[test]
    fn what_is_converted_or_lost_is_not_too_old() {
        let plan = devices(
            r#"(name: "gw", model: "IP411", installed: [(license: "Port11$20", quantity: 20)],
                pbx: (name: "m", role: Master)),
               (name: "vm", model: "IPVA", installed: [(license: "PBX-IPVA11", quantity: 20)])"#,
        );
        assert!(found(&plan, "VER001").is_empty());
    }
}
