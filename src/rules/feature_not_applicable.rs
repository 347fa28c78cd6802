//! OBJ001: a feature on a kind of object that cannot have it; it counts nothing.

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::GroupFacts;
use crate::plan::ObjectGroup;

pub(super) static RULE: Rule = Rule {
    code: "OBJ001",
    name: "feature-not-applicable",
    severity: Severity::Error,
    section: "",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in ctx.groups().filter(|(facts, _)| !ctx.features(facts).refused.is_empty())
    {
        let refused: Vec<String> =
            group.features.iter().filter(|f| is_refused(ctx, facts, f)).cloned().collect();
        out.push(
            Finding::new(&RULE, facts.place())
                .with("count", refused.len())
                .with("features", refused)
                .with("kind", kind_name(group)),
        );
    }
}

/// Known, but not for this kind, or no user function at all.
fn is_refused(ctx: &Context<'_>, facts: &GroupFacts, feature: &str) -> bool {
    ctx.catalog().find_product(feature).is_some_and(|p| ctx.features(facts).refused.has(p))
}

/// The kind as plans write it, without a trunk's type.
fn kind_name(group: &ObjectGroup) -> String {
    let written = format!("{:?}", group.kind);
    written.split('(').next().unwrap_or_default().to_owned()
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let kept = group.features.iter().filter(|f| !is_refused(ctx, facts, f)).cloned();
    let dropped: Vec<String> =
        group.features.iter().filter(|f| is_refused(ctx, facts, f)).cloned().collect();
    let edit = change::features(facts.at, facts.object, group, kept);
    vec![Fix::lossy("drop-feature", edit).with("features", dropped)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn user_functions_on_a_trunk() {
        let plan = master(
            r#"objects: [(name: "t", kind: Trunk(Sip), features: ["uc", "reporting", "voicemail"])]"#,
        );
        assert_eq!(found(&plan, "OBJ001"), ["S/gw/m/t count=2 features=uc+voicemail kind=Trunk"]);
        assert_eq!(fixes(&plan, "OBJ001"), ["drop-feature"]);
    }

    #[test]
    fn a_product_that_is_no_user_function() {
        let plan = master(r#"objects: [(name: "x", kind: User, features: ["operator"])]"#);
        assert_eq!(found(&plan, "OBJ001"), ["S/gw/m/x count=1 features=operator kind=User"]);
    }

    #[test]
    fn what_each_kind_may_have() {
        let plan = master(
            r#"objects: [(name: "x", kind: AnalogStation, features: ["uc", "recording"]),
                         (name: "v", kind: ExternalVideo, features: ["video", "reporting"]),
                         (name: "q", kind: WaitingQueue, features: ["reporting"]),
                         (name: "none", kind: Group, count: 0, features: ["uc"])]"#,
        );
        assert!(found(&plan, "OBJ001").is_empty());
    }
}
