//! VER004: queues are watched on a node whose software is older than V9 (§6.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "VER004",
    name: "queue-monitor-needs-v9",
    severity: Severity::Error,
    section: "6.2",
    always: false,
    check,
    fixes,
};

/// Oldest software that the queue monitor works with.
const OLDEST: u8 = 9;

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, node) in ctx.nodes().filter(|(facts, _)| facts.software < OLDEST) {
        if let Some(monitor) = node.queue_monitor.filter(|m| m.queues > 0) {
            out.push(
                Finding::new(&RULE, Place::Node(facts.at))
                    .with("queues", monitor.queues)
                    .with("software", facts.software),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let raise = change::software(ctx, at, node, OLDEST)
        .map(|edit| Fix::lossy("raise-software", edit).with("software", OLDEST));
    let drop = Edit::node(at, node, |n| n.queue_monitor = None);
    raise.into_iter().chain([Fix::lossy("drop-queue-monitor", drop)]).collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn queues_watched_on_v8() {
        let plan = master("software: 8, queue_monitor: (queues: 3)");
        assert_eq!(found(&plan, "VER004"), ["S/gw/m queues=3 software=8"]);
        assert_eq!(fixes(&plan, "VER004"), ["raise-software", "drop-queue-monitor"]);
    }

    #[test]
    fn v9_or_no_queue_is_fine() {
        assert!(found(&master("software: 9, queue_monitor: (queues: 3)"), "VER004").is_empty());
        assert!(found(&master("software: 8, queue_monitor: (queues: 0)"), "VER004").is_empty());
    }
}
