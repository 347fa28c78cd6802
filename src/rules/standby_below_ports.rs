//! STB001: fewer Standby licenses on board than standard Ports: the function is off today (§2.2).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::PortMode;
use crate::catalog::ProductId;
use crate::plan::{Edit, Role};

pub(super) static RULE: Rule = Rule {
    code: "STB001",
    name: "standby-below-ports",
    severity: Severity::Error,
    section: "2.2",
    always: false,
    check,
    fixes,
};

/// Whatever the versions. The bill cures it where it buys Standby licenses at all.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let sum = |product| ctx.blocks_of(0, product).map(|b| u64::from(b.quantity)).sum::<u64>();
    let (standby, ports) = (sum(ProductId::STANDBY), sum(ProductId::PORT));
    if let Some(place) = ctx.host_node(0).filter(|_| standby > 0 && standby < ports) {
        out.push(
            Finding::new(&RULE, place)
                .with("standby", standby)
                .with("ports", ports)
                .with("short", ports - standby)
                .cured(is_bought(ctx)),
        );
    }
}

fn is_bought(ctx: &Context<'_>) -> bool {
    let asked = ctx.nodes().any(|(facts, node)| {
        facts.role == Role::Standby || facts.pool == 0 && node.takeover_by.is_some()
    });
    asked && ctx.assessment.pools.first().is_some_and(|p| p.mode == PortMode::Standard)
}

/// Where nothing stands by, the licenses serve nobody.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    if finding.cured {
        return Vec::new();
    }
    let blocks: Vec<_> = ctx.blocks_of(0, ProductId::STANDBY).collect();
    let quantity: u64 = blocks.iter().map(|b| u64::from(b.quantity)).sum();
    // From the last to the first, and each from the device as the edits before have left it.
    let edits = ctx.devices().filter_map(|(facts, device)| {
        let gone: Vec<usize> =
            blocks.iter().filter(|b| b.at == facts.at).map(|b| b.index).collect();
        if gone.is_empty() {
            return None;
        }
        Some(Edit::device(facts.at, device, |d| {
            for index in gone.iter().rev() {
                d.installed.remove(*index);
            }
        }))
    });
    vec![Fix::lossy("drop-blocks", Edit::Several(edits.collect())).with("quantity", quantity)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, stocked};

    #[test]
    fn fewer_standby_than_ports() {
        let plan = devices(
            r#"(name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: 50),
                (license: "PBX-Standby13", quantity: 40)], pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert_eq!(found(&plan, "STB001"), ["S/a/m standby=40 ports=50 short=10 cured"]);
        assert!(fixes(&plan, "STB001").is_empty());
    }

    #[test]
    fn nothing_cures_it_where_nothing_stands_by() {
        let plan = stocked(
            r#"(license: "PBX-Standby13", quantity: 4), (license: "PBX-Port13", quantity: 50),
               (license: "PBX-Standby12", quantity: 4)"#,
            "",
        );
        assert_eq!(found(&plan, "STB001"), ["S/gw/m standby=8 ports=50 short=42"]);
        assert_eq!(fixes(&plan, "STB001"), ["drop-blocks"]);
    }

    #[test]
    fn as_many_or_none_at_all() {
        let equal =
            r#"(license: "PBX-Standby13", quantity: 50), (license: "PBX-Port13", quantity: 50)"#;
        assert!(found(&stocked(equal, ""), "STB001").is_empty());
        assert!(
            found(&stocked(r#"(license: "PBX-Port13", quantity: 50)"#, ""), "STB001").is_empty()
        );
    }
}
