//! VER003: a V13 or later voicemail license cannot serve a node on V9 or older (§4.3).

use super::context::version_after;
use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::bought_version;
use crate::catalog::{License, ProductId};
use crate::plan::{DeviceAt, Edit, Node, Place};

pub(super) static RULE: Rule = Rule {
    code: "VER003",
    name: "voicemail-on-v9",
    severity: Severity::Error,
    section: "4.3",
    always: false,
    check,
    fixes,
};

/// Newest software that a V13 license cannot go down to, and the oldest license that cannot.
const OLD_SOFTWARE: u8 = 9;
const NEW_LICENSE: u8 = 13;

/// Found at each node that misses voicemail, and at each block in a pool that is all too old for it.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, _) in ctx.nodes().filter(|(facts, _)| facts.voicemail_unserved > 0) {
        let needed = ctx.assessment.pools.get(facts.pool).map_or(0, |p| p.software);
        let bought = bought_version(&ctx.inputs, needed);
        let license = License::new(ProductId::VOICEMAIL, Some(bought));
        out.push(
            Finding::new(&RULE, Place::Node(facts.at))
                .with("case", "missing")
                .with("quantity", facts.voicemail_unserved)
                .with("license", ctx.catalog().license_name(license))
                .with("software", facts.software),
        );
    }
    for block in ctx.blocks() {
        let voicemail = block.license.is_some_and(|l| l.product == ProductId::VOICEMAIL);
        let too_new = version_after(block).is_some_and(|v| v >= NEW_LICENSE);
        let pool = block.pool.and_then(|p| ctx.assessment.pools.get(p));
        if let Some(pool) = pool.filter(|p| voicemail && too_new && p.software <= OLD_SOFTWARE) {
            out.push(
                Finding::new(&RULE, Place::Device(block.at))
                    .of_block(block.index)
                    .with("case", "installed")
                    .with("quantity", block.quantity)
                    .with("license", ctx.name(block))
                    .with("software", pool.software),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let to = newer_software(ctx);
    let raise = (change::may_run(ctx, to) && old_nodes(ctx, finding).next().is_some())
        .then(|| Fix::lossy_later("raise-software", raise).with("software", to));
    let missing = finding.block.is_none();
    let older = buy_older(ctx).filter(|_| missing);
    raise.into_iter().chain(older).collect()
}

fn newer_software(ctx: &Context<'_>) -> u8 {
    let wanted = ctx.plan().software;
    if wanted > OLD_SOFTWARE { wanted } else { NEW_LICENSE }
}

fn raise(ctx: &Context<'_>, finding: &Finding) -> Edit {
    let to = newer_software(ctx);
    let nodes = old_nodes(ctx, finding);
    Edit::Several(nodes.filter_map(|(at, node)| change::software(ctx, at, node, to)).collect())
}

/// The node alone where it misses voicemail; every old node of the pool where a block finds none to serve.
fn old_nodes<'a>(
    ctx: &Context<'a>,
    finding: &Finding,
) -> impl Iterator<Item = (DeviceAt, &'a Node)> {
    let pool = ctx.block(finding).and_then(|block| block.pool);
    let alone = if pool.is_none() { ctx.node_of(finding) } else { None };
    let in_pool = pool.into_iter().flat_map({
        let ctx = *ctx;
        move |pool| {
            ctx.nodes()
                .filter(move |(facts, _)| facts.pool == pool && facts.software <= OLD_SOFTWARE)
                .map(|(facts, node)| (facts.at, node))
        }
    });
    alone.into_iter().chain(in_pool)
}

/// A version that still goes down to V9, where no pool runs anything newer.
fn buy_older(ctx: &Context<'_>) -> Option<Fix> {
    const LAST: u8 = NEW_LICENSE - 1;
    let pools = &ctx.assessment.pools;
    let newest = pools.iter().map(|p| p.software.max(p.operator.0).max(p.queue_monitor.0)).max()?;
    if newest > LAST {
        return None;
    }
    let plan = ctx.plan();
    let edit = Edit::SetVersions {
        software: plan.software,
        running: plan.running,
        buy_version: Some(LAST),
    };
    Some(Fix::lossy("buy-older", edit).with("version", LAST))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read};

    const USERS: &str = r#"objects: [(name: "x", kind: User, count: 8, features: ["voicemail"])]"#;

    fn plan(head: &str, installed: &str) -> crate::plan::Plan {
        read(&format!(
            r#"{head}, sites: [(name: "S", devices: [(name: "gw", model: "IP411",
                installed: [{installed}], pbx: (name: "m", role: Master, {USERS}))])]"#
        ))
    }

    #[test]
    fn only_v13_to_be_had() {
        let plan = plan("software: 9", r#"(license: "PBX-VoicemailUser12", quantity: 3)"#);
        assert_eq!(
            found(&plan, "VER003"),
            ["S/gw/m case=missing quantity=5 license=PBX-VoicemailUser13 software=9"]
        );
        assert_eq!(fixes(&plan, "VER003"), ["raise-software", "buy-older"]);
    }

    #[test]
    fn v13_on_board_and_nobody_to_serve() {
        let plan = plan(
            "software: 9, buy_version: 12",
            r#"(license: "PBX-VoicemailUser13", quantity: 3)"#,
        );
        assert_eq!(
            found(&plan, "VER003"),
            ["S/gw#0 case=installed quantity=3 license=PBX-VoicemailUser13 software=9"]
        );
        assert!(fixes(&plan, "VER003").is_empty(), "V12 is bought, so nothing newer may run");
    }

    #[test]
    fn a_block_is_served_by_newer_nodes() {
        let plan = plan("software: 9", r#"(license: "PBX-VoicemailUser13", quantity: 8)"#);
        let blocks: Vec<String> =
            found(&plan, "VER003").into_iter().filter(|f| f.contains('#')).collect();
        assert_eq!(blocks.len(), 1);
    }

    #[test]
    fn v10_or_older_licenses_are_fine() {
        assert!(found(&plan("software: 10", ""), "VER003").is_empty());
        assert!(found(&plan("software: 9, buy_version: 12", ""), "VER003").is_empty());
        let enough = r#"(license: "PBX-VoicemailUser12", quantity: 8)"#;
        assert!(found(&plan("software: 9", enough), "VER003").is_empty());
    }
}
