//! CONF001: the conference app is used and no device has a conference channel (§4.11).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::catalog::ProductId;
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "CONF001",
    name: "no-conference-channels",
    severity: Severity::Warning,
    section: "4.11",
    always: false,
    check,
    fixes: no_fix,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let with_app =
        ctx.groups().filter(|(f, _)| ctx.features(f).needed.has(ProductId::CONFERENCE_APP));
    let users: u64 = with_app.map(|(f, _)| u64::from(f.count)).sum();
    if users > 0 && ctx.assessment.devices.iter().all(|d| d.fitted.conference == 0) {
        out.push(Finding::new(&RULE, Place::Plan).with("users", users));
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found, master};

    const USERS: &str =
        r#"objects: [(name: "x", kind: User, count: 2, features: ["conference-app"])]"#;

    #[test]
    fn rooms_without_a_channel() {
        assert_eq!(found(&master(USERS), "CONF001"), [" users=2"]);
        assert!(fixes(&master(USERS), "CONF001").is_empty());
    }

    #[test]
    fn channels_anywhere_or_no_rooms() {
        let plan = devices(&format!(
            r#"(name: "a", model: "IP411", pbx: (name: "m", role: Master, {USERS})),
               (name: "b", model: "IP811", interfaces: (conference_channels: 1))"#
        ));
        assert!(found(&plan, "CONF001").is_empty());
        assert!(found(&master(r#"objects: [(name: "x", kind: User)]"#), "CONF001").is_empty());
    }
}
