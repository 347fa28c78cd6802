//! APP001: a group needs a license that nobody wrote down: implied (§4), or reporting for recording (§4.6).

use super::{Context, Finding, Fix, Rule, Severity, change};

pub(super) static RULE: Rule = Rule {
    code: "APP001",
    name: "license-implied",
    severity: Severity::Info,
    section: "4",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in ctx.groups().filter(|(facts, _)| !ctx.features(facts).added.is_empty()) {
        out.push(
            Finding::new(&RULE, facts.place())
                .with("added", ctx.features(facts).added.len())
                .with("count", group.count)
                .with("features", ctx.ids(ctx.features(facts).added)),
        );
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let added = ctx.ids(ctx.features(facts).added);
    let written = group.features.iter().cloned().chain(added.iter().cloned());
    let edit = change::features(facts.at, facts.object, group, written);
    vec![Fix::safe("write-down", edit).with("features", added)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn implied_and_for_recording() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, count: 3, features: ["softphone-app", "recording"]),
                         (name: "t", kind: Trunk(Sip))]"#,
        );
        assert_eq!(
            found(&plan, "APP001"),
            [
                "S/gw/m/x added=2 count=3 features=reporting+phone-app",
                "S/gw/m/t added=1 count=1 features=reporting",
            ]
        );
        assert_eq!(fixes(&plan, "APP001"), ["write-down"]);
    }

    #[test]
    fn written_down_or_contained_in_uc() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, features: ["softphone-app", "phone-app"]),
                         (name: "u", kind: User, features: ["uc", "rcc"]),
                         (name: "v", kind: ExternalVideo, features: ["video"])]"#,
        );
        assert!(found(&plan, "APP001").is_empty());
    }
}
