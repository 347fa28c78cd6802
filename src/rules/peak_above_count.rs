//! OBJ002: more objects registered at once than there are; the count is used (§2.1).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::Edit;

pub(super) static RULE: Rule = Rule {
    code: "OBJ002",
    name: "peak-above-count",
    severity: Severity::Error,
    section: "2.1",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in ctx.groups() {
        if let Some(peak) = group.peak.filter(|&peak| peak > group.count) {
            out.push(
                Finding::new(&RULE, facts.place()).with("peak", peak).with("count", group.count),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let peak = group.peak.unwrap_or(group.count);
    let edit = |change: fn(&mut crate::plan::ObjectGroup, u32)| {
        Edit::object(facts.at, facts.object, group, |g| change(g, peak))
    };
    vec![
        Fix::safe("peak-to-count", edit(|g, _| g.peak = Some(g.count))).with("count", group.count),
        Fix::lossy("count-to-peak", edit(|g, peak| g.count = peak)).with("peak", peak),
    ]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn more_at_once_than_there_are() {
        let plan = master(r#"objects: [(name: "x", kind: User, count: 10, peak: 12)]"#);
        assert_eq!(found(&plan, "OBJ002"), ["S/gw/m/x peak=12 count=10"]);
        assert_eq!(fixes(&plan, "OBJ002"), ["peak-to-count", "count-to-peak"]);
    }

    #[test]
    fn all_at_once_is_fine() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, count: 10, peak: 10),
                         (name: "none", kind: User, count: 0, peak: 5)]"#,
        );
        assert!(found(&plan, "OBJ002").is_empty());
    }
}
