//! SMB001: more ports than the SMB size holds (§2.4).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::PortMode;

pub(super) static RULE: Rule = Rule {
    code: "SMB001",
    name: "smb-size-exceeded",
    severity: Severity::Error,
    section: "2.4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let Some((ports, size)) = smb(ctx) else { return };
    if let Some(place) = ctx.host_node(0).filter(|_| ports > u64::from(size)) {
        out.push(
            Finding::new(&RULE, place)
                .with("ports", ports)
                .with("size", size)
                .with("over", ports - u64::from(size)),
        );
    }
}

/// Ports of the central pool and the SMB size they are licensed with.
pub(super) fn smb(ctx: &Context<'_>) -> Option<(u64, u16)> {
    let pool = ctx.assessment.pools.first()?;
    match pool.mode {
        PortMode::Smb { size } => Some((pool.ports, size)),
        PortMode::Standard => None,
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    ways_out(ctx, finding)
}

/// Standard Ports, and the next size that fits where SMB is still allowed.
pub(super) fn ways_out(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let Some((ports, size)) = smb(ctx) else { return Vec::new() };
    let larger = change::larger_size(ctx, ports, size).map(|to| {
        let edit = crate::plan::Edit::node(at, node, |n| n.smb_size = Some(to));
        Fix::lossy("larger-size", edit).with("size", to)
    });
    let standard = change::standard_ports(ctx, at, node);
    [standard].into_iter().chain(larger).collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master, stocked};

    #[test]
    fn one_port_too_many() {
        let plan = stocked(
            r#"(license: "Port13$20", quantity: 20)"#,
            r#"port_license: Smb, objects: [(name: "x", kind: User, count: 21)]"#,
        );
        assert_eq!(found(&plan, "SMB001"), ["S/gw/m ports=21 size=20 over=1"]);
        assert_eq!(fixes(&plan, "SMB001"), ["standard-ports", "larger-size"]);
    }

    #[test]
    fn nothing_is_larger_than_fifty() {
        let plan = master(r#"port_license: Smb, objects: [(name: "x", kind: User, count: 51)]"#);
        assert_eq!(found(&plan, "SMB001"), ["S/gw/m ports=51 size=50 over=1"]);
        assert_eq!(fixes(&plan, "SMB001"), ["standard-only"]);
    }

    #[test]
    fn just_full_is_not_too_many() {
        let plan = master(
            r#"port_license: Smb, smb_size: 20, objects: [(name: "x", kind: User, count: 20)]"#,
        );
        assert!(found(&plan, "SMB001").is_empty());
    }
}
