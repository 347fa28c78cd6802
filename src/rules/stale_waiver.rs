//! WVR001: a waiver that matches nothing or has expired.

use super::waiver::Waivers;
use super::{Context, Finding, Fix, RULES, Rule, Severity, rule};
use crate::catalog::nearest;
use crate::plan::{Edit, Place, Waiver};

pub(super) static RULE: Rule = Rule {
    code: "WVR001",
    name: "stale-waiver",
    severity: Severity::Warning,
    section: "",
    always: false,
    check,
    fixes,
};

/// Looks at what the rules before it have found, so it stands last in the registry. Waivers of stale ones are looked
/// at when it is known which are stale.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let waivers = Waivers::of(ctx);
    for of_stale in [false, true] {
        let stale: Vec<Finding> = (ctx.plan().waivers.iter().enumerate())
            .filter(|(_, waiver)| (waiver.code == RULE.code) == of_stale)
            .filter(|&(index, _)| !out.iter().any(|f| waivers.cover(index, f)))
            .map(|(index, waiver)| stale(ctx, &waivers, index, waiver))
            .collect();
        out.extend(stale);
    }
}

/// What is to be said of a waiver that covers nothing.
fn stale(ctx: &Context<'_>, waivers: &Waivers<'_>, index: usize, waiver: &Waiver) -> Finding {
    let expired = waivers.expired(index);
    let at = waiver.at.as_deref().unwrap_or_default();
    let several: Vec<String> =
        waivers.meant(index).iter().map(|place| place.path(ctx.plan())).collect();
    let code = waiver.code.as_str();
    let meant = rule(code).is_none().then(|| nearest(code, RULES.iter().map(|r| r.code))).flatten();
    let case = match (expired, several.is_empty(), meant) {
        (true, ..) => "expired",
        (false, false, _) => "ambiguous",
        (false, true, Some(_)) => "misspelt",
        (false, true, None) => "unmatched",
    };
    let finding = Finding::new(&RULE, Place::Waiver(index))
        .with("case", case)
        .with("code", code)
        .with("places", usize::from(!at.is_empty()))
        .with("waived_at", at)
        .with("several", several);
    match (waiver.until, meant) {
        (Some(until), _) if expired => finding.with("until", until),
        (_, Some(meant)) if case == "misspelt" => finding.with("nearest", meant),
        _ => finding,
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Place::Waiver(index) = finding.place else { return Vec::new() };
    let mut waivers = ctx.plan().waivers.clone();
    // One that says too little is to be written out, which its writer alone can do.
    if index >= waivers.len() || !Waivers::of(ctx).meant(index).is_empty() {
        return Vec::new();
    }
    let code = waivers.remove(index).code;
    vec![Fix::lossy("drop-waiver", Edit::SetWaivers(waivers)).with("code", code)]
}

#[cfg(test)]
mod tests {
    use crate::plan::Plan;
    use crate::rules::Summary;
    use crate::rules::testing::{fixes, found, read, reviewed};

    /// A local node `nice` on device `nic`, and a group of the same name on it.
    fn plan(waivers: &str) -> Plan {
        read(&format!(
            r#"sites: [(name: "S", devices: [
                (name: "a", model: "IP411", pbx: (name: "m", role: Master)),
                (name: "nic", model: "IP411", pbx: (name: "nice", role: Slave, licensing: Local,
                    objects: [(name: "sip", kind: Group), (name: "nic", kind: Group)]))])],
               waivers: [{waivers}]"#
        ))
    }

    fn waived(plan: &Plan) -> Summary {
        reviewed(plan).summary()
    }

    #[test]
    fn a_stale_one_is_waived_at_its_place_too() {
        let plan = plan(
            r#"(code: "POOL001", at: "S/a", reason: "x"), (code: "WVR001", at: "S/a", reason: "y"),
               (code: "WVR001", at: "S/nic", reason: "z")"#,
        );
        // Of the three, the first is stale and waived, the third is stale.
        assert_eq!(waived(&plan).waived, 1);
        assert_eq!(found(&plan, "WVR001").len(), 2);
    }

    #[test]
    fn nothing_there_or_nothing_left() {
        let plan = plan(
            r#"(code: "POOL001", at: "nice", reason: "r", until: "2026-11-23"),
               (code: "SMB001", reason: "r"), (code: "POOL001", at: "m", reason: "r")"#,
        );
        assert_eq!(
            found(&plan, "WVR001"),
            [
                "S/nic/nice case=expired code=POOL001 places=1 waived_at=nice several= until=2026-11-23",
                " case=unmatched code=SMB001 places=0 waived_at= several=",
                "S/a/m case=unmatched code=POOL001 places=1 waived_at=m several=",
            ]
        );
        assert_eq!(fixes(&plan, "WVR001"), ["drop-waiver"]);
        assert_eq!(waived(&plan), Summary { warning: 3, info: 1, ..Summary::default() });
    }

    #[test]
    fn on_its_last_day_a_waiver_still_holds() {
        let plan = plan(r#"(code: "POOL001", at: "nice", reason: "r", until: "2026-11-24")"#);
        assert!(found(&plan, "WVR001").is_empty());
        assert_eq!(waived(&plan), Summary { waived: 1, ..Summary::default() });
    }

    #[test]
    fn a_code_that_there_is_not_is_told_with_the_one_that_was_meant() {
        let plan = plan(r#"(code: "TOP01", reason: "x"), (code: "unheard-of", reason: "x")"#);
        assert_eq!(
            found(&plan, "WVR001"),
            [
                " case=misspelt code=TOP01 places=0 waived_at= several= nearest=TOP001",
                " case=unmatched code=unheard-of places=0 waived_at= several=",
            ]
        );
    }

    #[test]
    fn a_place_is_a_whole_path_or_a_trailing_part_that_only_one_has() {
        for at in ["S/nic/nice", "nic/nice", "nice"] {
            let plan = plan(&format!(r#"(code: "POOL001", at: "{at}", reason: "r")"#));
            assert!(found(&plan, "WVR001").is_empty(), "{at}");
        }
        for at in ["nic", "ice", "S", "S/nic/nice/sip", "nothing"] {
            let plan = plan(&format!(r#"(code: "POOL001", at: "{at}", reason: "r")"#));
            assert_eq!(found(&plan, "WVR001").len(), 1, "{at}");
        }
    }

    #[test]
    fn a_name_that_several_things_end_in() {
        let plan = plan(r#"(code: "POOL001", at: "nic", reason: "r")"#);
        assert_eq!(
            found(&plan, "WVR001"),
            ["nic case=ambiguous code=POOL001 places=1 waived_at=nic several=S/nic+S/nic/nice/nic"]
        );
        assert!(fixes(&plan, "WVR001").is_empty());
    }

    #[test]
    fn two_waivers_of_one_finding_are_both_of_use() {
        let plan =
            plan(r#"(code: "POOL001", reason: "r"), (code: "POOL001", at: "nice", reason: "r")"#);
        assert!(found(&plan, "WVR001").is_empty());
        assert_eq!(waived(&plan).waived, 1);
    }

    #[test]
    fn a_waiver_of_a_stale_one_is_of_use_while_there_is_one() {
        let plan = plan(r#"(code: "WVR001", reason: "r"), (code: "SMB001", reason: "r")"#);
        assert_eq!(
            found(&plan, "WVR001"),
            [" case=unmatched code=SMB001 places=0 waived_at= several="]
        );
        assert_eq!(waived(&plan), Summary { info: 1, waived: 1, ..Summary::default() });
    }

    #[test]
    fn waivers_of_stale_ones_do_not_waive_each_other() {
        let plan = plan(r#"(code: "WVR001", reason: "r"), (code: "WVR001", reason: "again")"#);
        assert_eq!(found(&plan, "WVR001").len(), 2);
        assert_eq!(waived(&plan), Summary { warning: 2, info: 1, ..Summary::default() });
    }

    #[test]
    fn a_broken_topology_says_nothing_of_waivers() {
        let plan = read(
            r#"sites: [(name: "S", devices: [(name: "a", model: "IP411", pbx: (name: "m", role: Slave))])],
               waivers: [(code: "TOP001", reason: "r"), (code: "POOL001", reason: "r")]"#,
        );
        assert!(found(&plan, "WVR001").is_empty());
        assert_eq!(waived(&plan), Summary { waived: 1, ..Summary::default() });
    }
}
