//! STB001: fewer Standby licenses on board than standard Ports: the function is off today (§2.2).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::{Block, Fate};
use crate::catalog::ProductId;
use crate::plan::{Edit, readings};

pub(super) static RULE: Rule = Rule {
    code: "STB001",
    name: "standby-below-ports",
    severity: Severity::Error,
    section: "2.2",
    always: false,
    check,
    fixes,
};

/// Whatever the versions. The bill cures it where it leaves as many Standby licenses as are enough, or none.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let sum = |product| ctx.blocks_of(0, product).map(|b| u64::from(b.quantity)).sum::<u64>();
    let (standby, ports) = (sum(ProductId::STANDBY), sum(ProductId::PORT));
    if let Some(place) = ctx.host_node(0).filter(|_| standby > 0 && standby < ports) {
        let (left, held) = (after(ctx, ProductId::STANDBY), after(ctx, ProductId::PORT));
        let by_guide = left == 0 || left >= held.saturating_add(converted(ctx));
        let by_reading = read_as_enough(ctx).filter(|&enough| !by_guide && left >= enough);
        out.push(
            Finding::new(&RULE, place)
                .with("standby", standby)
                .with("ports", ports)
                .with("short", ports - standby)
                .with("enough", by_reading.unwrap_or_default())
                .cured(by_guide || by_reading.is_some()),
        );
    }
}

/// How many Standby licenses are enough by a reading of the plan's that asks for fewer than there are Ports.
fn read_as_enough(ctx: &Context<'_>) -> Option<u64> {
    let required = ctx.assessment.in_pool(0, ProductId::STANDBY)?.required;
    let by_need = ctx.plan().readings.standby_base == readings::StandbyBase::Required;
    (by_need && required > 0).then_some(required)
}

/// Licenses of a product that stand in the central pool once the bill is followed, counted there or not.
fn after(ctx: &Context<'_>, product: ProductId) -> u64 {
    let stays = |b: &&Block| matches!(b.fate, Fate::Keep | Fate::Upgrade { .. });
    let kept = ctx.blocks_of(0, product).filter(stays).map(|b| u64::from(b.quantity));
    let rows = ctx.assessment.position.iter();
    let new = rows
        .filter(|row| row.pool == Some(0) && row.product == product)
        .map(|row| row.assigned.saturating_add(row.bought));
    kept.chain(new).fold(0, u64::saturating_add)
}

/// Standard Ports that SMB licenses of the pool become (§2.4).
fn converted(ctx: &Context<'_>) -> u64 {
    let blocks = ctx.blocks_of(0, ProductId::SMB_PORT);
    blocks.map(Block::converted).fold(0, u64::saturating_add)
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
    use crate::rules::testing::{devices, fixes, found, read, stocked};

    #[test]
    fn fewer_standby_than_ports() {
        let plan = devices(
            r#"(name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: 50),
                (license: "PBX-Standby13", quantity: 40)], pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert_eq!(found(&plan, "STB001"), ["S/a/m standby=40 ports=50 short=10 enough=0 cured"]);
        assert!(fixes(&plan, "STB001").is_empty());
    }

    #[test]
    fn nothing_cures_it_where_nothing_stands_by() {
        let plan = stocked(
            r#"(license: "PBX-Standby13", quantity: 4), (license: "PBX-Port13", quantity: 50),
               (license: "PBX-Standby12", quantity: 4)"#,
            "",
        );
        assert_eq!(found(&plan, "STB001"), ["S/gw/m standby=8 ports=50 short=42 enough=0"]);
        assert_eq!(fixes(&plan, "STB001"), ["drop-blocks"]);
    }

    #[test]
    fn cured_where_the_bill_leaves_as_many_or_none() {
        let removed = [
            r#"(license: "PBX-Port11", quantity: 10), (license: "PBX-Standby13", quantity: 5)"#,
            r#"(license: "PBX-Port13", quantity: 10), (license: "PBX-Standby11", quantity: 5)"#,
        ];
        for installed in removed {
            let users = r#"objects: [(name: "x", kind: User, count: 2)]"#;
            assert!(found(&stocked(installed, users), "STB001")[0].ends_with(" cured"));
        }
    }

    #[test]
    fn cured_where_fewer_are_read_to_be_enough() {
        let plan = read(
            r#"readings: (standby_base: Required), sites: [(name: "S", devices: [
                (name: "a", model: "IP411", installed: [(license: "PBX-Port13", quantity: 700),
                    (license: "PBX-Standby13", quantity: 5)],
                    pbx: (name: "m", role: Master, objects: [(name: "x", kind: User, count: 10)])),
                (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))])]"#,
        );
        assert_eq!(found(&plan, "STB001"), ["S/a/m standby=5 ports=700 short=695 enough=10 cured"]);
        assert!(fixes(&plan, "STB001").is_empty());
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
