//! SMB006: an installation small enough for SMB licenses that plans standard Ports (§2.4).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::PortMode;
use crate::catalog::ProductId;
use crate::plan::{Edit, PortLicense};

pub(super) static RULE: Rule = Rule {
    code: "SMB006",
    name: "smb-possible",
    severity: Severity::Info,
    section: "2.4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let [pool] = ctx.assessment.pools.as_slice() else { return };
    let has_ports = ctx.blocks().any(|b| {
        b.license.is_some_and(|l| matches!(l.product, ProductId::PORT | ProductId::SMB_PORT))
    });
    if pool.mode != PortMode::Standard || has_ports || pool.ports == 0 {
        return;
    }
    let sizes = &ctx.catalog().product(ProductId::SMB_PORT).sizes;
    let size = sizes.iter().copied().filter(|&size| u64::from(size) >= pool.ports).min();
    let alone = ctx.assessment.nodes.len() == 1;
    if let (true, Some(size), Some(place)) = (alone, size, ctx.host_node(0)) {
        out.push(Finding::new(&RULE, place).with("ports", pool.ports).with("size", size));
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    // With a takeover SMB would be an error (SMB003).
    let node = ctx.node_of(finding).filter(|(_, n)| n.takeover_by.is_none());
    let Some((at, node)) = node else { return Vec::new() };
    vec![Fix::safe(
        "smb-ports",
        Edit::node(at, node, |n| {
            n.port_license = PortLicense::Smb;
            n.smb_size = None;
        }),
    )]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, master, stocked};

    fn users(count: u32) -> String {
        format!(r#"objects: [(name: "x", kind: User, count: {count})]"#)
    }

    #[test]
    fn a_small_installation() {
        let plan = master(&users(50));
        assert_eq!(found(&plan, "SMB006"), ["S/gw/m ports=50 size=50"]);
        assert_eq!(fixes(&plan, "SMB006"), ["smb-ports"]);
        assert_eq!(found(&master(&users(1)), "SMB006"), ["S/gw/m ports=1 size=20"]);
    }

    #[test]
    fn too_large_or_empty_or_smb_already() {
        assert!(found(&master(&users(51)), "SMB006").is_empty());
        assert!(found(&master(""), "SMB006").is_empty());
        assert!(found(&master(&format!("port_license: Smb, {}", users(50))), "SMB006").is_empty());
    }

    #[test]
    fn ports_on_board_or_another_node() {
        let ports = r#"(license: "PBX-Port12", quantity: 1)"#;
        assert!(found(&stocked(ports, &users(9)), "SMB006").is_empty());
        let two = devices(&format!(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, {})),
               (name: "b", model: "IP411", pbx: (name: "nice", role: Slave))"#,
            users(9)
        ));
        assert!(found(&two, "SMB006").is_empty());
    }
}
