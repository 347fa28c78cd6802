//! SMB005: as many ports as the SMB size holds: no room for one more (§2.4).

use super::smb_size_exceeded::{smb, ways_out};
use super::{Context, Finding, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "SMB005",
    name: "smb-full",
    severity: Severity::Warning,
    section: "2.4",
    always: false,
    check,
    fixes: ways_out,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let Some((ports, size)) = smb(ctx) else { return };
    if let Some(place) = ctx.host_node(0).filter(|_| ports == u64::from(size)) {
        out.push(Finding::new(&RULE, place).with("ports", ports).with("size", size));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    fn plan(users: u32) -> crate::plan::Plan {
        master(&format!(
            r#"port_license: Smb, smb_size: 30, objects: [(name: "x", kind: User, count: {users})]"#
        ))
    }

    #[test]
    fn thirty_of_thirty() {
        assert_eq!(found(&plan(30), "SMB005"), ["S/gw/m ports=30 size=30"]);
        assert_eq!(fixes(&plan(30), "SMB005"), ["standard-only", "larger-size"]);
    }

    #[test]
    fn room_for_one_more_or_too_many_already() {
        assert!(found(&plan(29), "SMB005").is_empty());
        assert!(found(&plan(31), "SMB005").is_empty());
    }
}
