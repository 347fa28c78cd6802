//! SMB002: SMB licenses in an installation with a Slave node (§2.4).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::plan::Role;

pub(super) static RULE: Rule = Rule {
    code: "SMB002",
    name: "smb-with-slave",
    severity: Severity::Error,
    section: "2.4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let slaves = ctx.nodes().filter(|(facts, _)| facts.role == Role::Slave).count();
    let place = super::smb_size_exceeded::smb(ctx).and_then(|_| ctx.host_node(0));
    if let Some(place) = place.filter(|_| slaves > 0) {
        out.push(Finding::new(&RULE, place).with("slaves", slaves));
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    vec![change::standard_ports(ctx, at, node)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(port_license: &str) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, port_license: {port_license})),
               (name: "b", model: "IP411", pbx: (name: "nice", role: Slave, licensing: Local))"#
        ))
    }

    #[test]
    fn smb_and_a_slave() {
        assert_eq!(found(&plan("Smb"), "SMB002"), ["S/a/m slaves=1"]);
        assert_eq!(fixes(&plan("Smb"), "SMB002"), ["standard-only"]);
    }

    #[test]
    fn standard_ports_and_a_slave_are_fine() {
        assert!(found(&plan("Standard"), "SMB002").is_empty());
    }
}
