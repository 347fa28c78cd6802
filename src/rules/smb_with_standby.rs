//! SMB003: SMB licenses in an installation with a Standby node or a takeover (§2.4, §2.2).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::{Edit, Role};

pub(super) static RULE: Rule = Rule {
    code: "SMB003",
    name: "smb-with-standby",
    severity: Severity::Error,
    section: "2.4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let place = super::smb_size_exceeded::smb(ctx).and_then(|_| ctx.host_node(0));
    let standby = standby_nodes(ctx);
    let takeovers = ctx.nodes().filter(|(_, n)| n.takeover_by.is_some()).count();
    if let Some(place) = place.filter(|_| standby > 0 || takeovers > 0) {
        out.push(Finding::new(&RULE, place).with("standby", standby).with("takeovers", takeovers));
    }
}

fn standby_nodes(ctx: &Context<'_>) -> usize {
    ctx.nodes().filter(|(facts, _)| facts.role == Role::Standby).count()
}

/// Where nothing but words ask for a takeover, they can be taken back.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let mut ways = vec![change::standard_ports(ctx, at, node)];
    if standby_nodes(ctx) == 0 {
        let named = ctx.nodes().filter(|(_, n)| n.takeover_by.is_some());
        let edits = named.map(|(facts, n)| change::no_takeover(facts.at, n)).collect();
        ways.push(Fix::lossy("drop-takeover", Edit::Several(edits)));
    }
    ways
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn smb_and_a_standby_node() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, port_license: Smb)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert_eq!(found(&plan, "SMB003"), ["S/a/m standby=1 takeovers=0"]);
        assert_eq!(fixes(&plan, "SMB003"), ["standard-only"]);
    }

    #[test]
    fn smb_and_a_takeover() {
        let plan = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, port_license: Smb, takeover_by: "nice")),
               (name: "b", model: "IP411", pbx: (name: "nice", role: Slave))"#,
        );
        assert_eq!(found(&plan, "SMB003"), ["S/a/m standby=0 takeovers=1"]);
        assert_eq!(fixes(&plan, "SMB003"), ["standard-only", "drop-takeover"]);
    }

    #[test]
    fn smb_alone_or_standby_alone_is_fine() {
        let smb =
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, port_license: Smb))"#;
        assert!(found(&devices(smb), "SMB003").is_empty());
        let standby = devices(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master)),
               (name: "b", model: "IP411", pbx: (name: "spare", role: Standby))"#,
        );
        assert!(found(&standby, "SMB003").is_empty());
    }
}
