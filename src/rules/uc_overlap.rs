//! UC002: `uc` and something that UC contains are written on one group (§3).

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::catalog::ProductId;

pub(super) static RULE: Rule = Rule {
    code: "UC002",
    name: "uc-overlap",
    severity: Severity::Warning,
    section: "3",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, _) in
        ctx.groups().filter(|(facts, _)| ctx.features(facts).written.has(ProductId::UC))
    {
        let overlap = ctx.features(facts).written.and(ctx.in_uc());
        if !overlap.is_empty() {
            out.push(
                Finding::new(&RULE, facts.place())
                    .with("count", overlap.len())
                    .with("features", ctx.ids(overlap)),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let overlap = ctx.ids(ctx.features(facts).written.and(ctx.in_uc()));
    let kept = group.features.iter().filter(|f| !overlap.contains(f)).cloned();
    let edit = change::features(facts.at, facts.object, group, kept);
    vec![Fix::safe("drop-overlap", edit).with("features", overlap)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    fn group(features: &str) -> crate::plan::Plan {
        master(&format!(r#"objects: [(name: "x", kind: User, features: [{features}])]"#))
    }

    #[test]
    fn written_twice_over() {
        let plan = group(r#""fax", "uc", "voicemail", "reporting""#);
        assert_eq!(found(&plan, "UC002"), ["S/gw/m/x count=2 features=voicemail+fax"]);
        assert_eq!(fixes(&plan, "UC002"), ["drop-overlap"]);
    }

    #[test]
    fn what_uc_does_not_contain_is_no_overlap() {
        assert!(found(&group(r#""uc", "reporting", "recording", "rcc""#), "UC002").is_empty());
        assert!(found(&group(r#""fax", "voicemail""#), "UC002").is_empty());
    }
}
