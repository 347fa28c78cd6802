//! LIC002: a feature that the catalogue does not know; it counts nothing.

use super::{Context, Finding, Fix, Rule, Severity, change};
use crate::assess::may_have;
use crate::plan::ObjectGroup;

pub(super) static RULE: Rule = Rule {
    code: "LIC002",
    name: "unknown-feature",
    severity: Severity::Error,
    section: "",
    always: true,
    check,
    fixes,
};

/// Found once a group, with all its unknown features.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, group) in ctx.groups().filter(|(facts, _)| ctx.features(facts).unknown) {
        let unknown: Vec<String> = unknown(ctx, group).map(str::to_owned).collect();
        let near = |f: &String| Some((f.clone(), ctx.catalog().nearest_feature(f)?.to_owned()));
        let pairs: Vec<(String, String)> = unknown.iter().filter_map(near).collect();
        // One proposal for one word needs no more; of several it is said which is for which.
        let meant = |(f, near): &(String, String)| match unknown.len() {
            1 => near.clone(),
            _ => format!("{f} → {near}"),
        };
        let meant: Vec<String> = pairs.iter().map(meant).collect();
        let nearest: Vec<String> = pairs.into_iter().map(|(_, near)| near).collect();
        out.push(
            Finding::new(&RULE, facts.place())
                .with("count", unknown.len())
                .with("features", unknown)
                .with("proposals", nearest.len())
                .with("nearest", nearest)
                .with("meant", meant),
        );
    }
}

fn unknown<'a>(ctx: &Context<'a>, group: &'a ObjectGroup) -> impl Iterator<Item = &'a str> {
    let catalog = ctx.catalog();
    let features = group.features.iter().map(String::as_str);
    features.filter(move |f| catalog.find_product(f).is_none())
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((facts, group)) = ctx.group_of(finding) else { return Vec::new() };
    let is_unknown = |f: &str| ctx.catalog().find_product(f).is_none();
    let written: Vec<String> = unknown(ctx, group).map(str::to_owned).collect();
    // Those that have a near name that such an object can have; the others stay to be looked at.
    let near: Vec<(String, String)> =
        written.iter().filter_map(|f| Some((f.clone(), meant(ctx, group, f)?))).collect();
    let replace = (!near.is_empty()).then(|| {
        let features = group.features.iter().map(|f| {
            near.iter().find(|(word, _)| word == f).map_or_else(|| f.clone(), |(_, to)| to.clone())
        });
        let edit = change::features(facts.at, facts.object, group, features);
        let (words, to): (Vec<String>, Vec<String>) = near.iter().cloned().unzip();
        Fix::lossy("nearest-feature", edit).with("features", words).with("to", to)
    });
    let kept = group.features.iter().filter(|f| !is_unknown(f)).cloned();
    let drop = change::features(facts.at, facts.object, group, kept);
    let drop = Fix::lossy("drop-feature", drop).with("features", written.clone());
    replace.into_iter().chain([drop]).collect()
}

fn meant(ctx: &Context<'_>, group: &ObjectGroup, feature: &str) -> Option<String> {
    let name = ctx.catalog().nearest_feature(feature)?;
    let product = ctx.catalog().find_product(name)?;
    may_have(ctx.catalog(), group.kind, product).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn mistyped_features() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, features: ["voicemial", "fax", "softphone"])]"#,
        );
        assert_eq!(
            found(&plan, "LIC002"),
            [
                "S/gw/m/x count=2 features=voicemial+softphone proposals=2 nearest=voicemail+softphone-app meant=voicemial → voicemail+softphone → softphone-app"
            ]
        );
        assert_eq!(fixes(&plan, "LIC002"), ["nearest-feature", "drop-feature"]);
    }

    #[test]
    fn some_have_a_near_name_and_others_do_not() {
        let plan =
            master(r#"objects: [(name: "x", kind: User, features: ["mobil", "acme", "fax"])]"#);
        assert_eq!(
            found(&plan, "LIC002"),
            [
                "S/gw/m/x count=2 features=mobil+acme proposals=1 nearest=mobility meant=mobil → mobility"
            ]
        );
        assert_eq!(fixes(&plan, "LIC002"), ["nearest-feature", "drop-feature"]);
    }

    #[test]
    fn no_proposal_that_the_kind_cannot_have() {
        let plan = master(r#"objects: [(name: "x", kind: Group, features: ["voicemial"])]"#);
        assert_eq!(fixes(&plan, "LIC002"), ["drop-feature"]);
    }

    #[test]
    fn known_ones_and_groups_that_count_nothing() {
        let plan = master(
            r#"objects: [(name: "x", kind: User, features: ["uc", "rcc", "operator"]),
                         (name: "none", kind: User, count: 0, features: ["voicemial"])]"#,
        );
        assert!(found(&plan, "LIC002").is_empty());
    }
}
