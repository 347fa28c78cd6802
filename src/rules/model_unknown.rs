//! HW005: a model the catalogue does not know, or interfaces that cannot be held against its limits (§5).

use super::interfaces_exceed_model::numbers;
use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "HW005",
    name: "model-unknown",
    severity: Severity::Info,
    section: "5",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices() {
        let model = ctx.catalog().model(&device.model);
        let limits = model.map(|m| m.limits).unwrap_or_default();
        let unknown: Vec<String> = numbers(facts, &device.interfaces, limits)
            .filter(|n| n.limit.is_none())
            .map(|n| n.field.to_owned())
            .collect();
        // Channels alone are no interface; a model that is not known at all is told in any case.
        let interface = unknown.iter().any(|field| !field.ends_with("_channels"));
        let case = match (model, unknown.is_empty()) {
            (None, true) => "name",
            (None, false) => "model",
            (Some(_), _) if interface => "limits",
            (Some(_), _) => continue,
        };
        let nearest = match model {
            Some(_) => Vec::new(),
            None => ctx.catalog().nearest_models(&device.model),
        };
        out.push(
            Finding::new(&RULE, Place::Device(facts.at))
                .with("case", case)
                .with("model", device.model.as_str())
                .with("unknown", unknown)
                .with("proposals", nearest.len())
                .with("nearest", nearest.join(", ")),
        );
    }
}

/// Under the nearest name its limits may still be unknown, but its licenses are counted rightly. Where several are as
/// near, which one is meant is for the engineer to say.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, device)) = ctx.device_of(finding) else { return Vec::new() };
    if ctx.catalog().model(&device.model).is_some() {
        return Vec::new();
    }
    let [name] = ctx.catalog().nearest_models(&device.model)[..] else { return Vec::new() };
    let edit = Edit::device(at, device, |d| name.clone_into(&mut d.model));
    vec![Fix::lossy("nearest-model", edit).with("model", device.model.as_str()).with("to", name)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn a_mistyped_model() {
        let plan =
            devices(r#"(name: "gw", model: "IP601O", interfaces: (pri: 1, isdn_channels: 0))"#);
        assert_eq!(
            found(&plan, "HW005"),
            ["S/gw case=model model=IP601O unknown=pri proposals=1 nearest=IP6010"]
        );
        assert_eq!(fixes(&plan, "HW005"), ["nearest-model"]);
    }

    #[test]
    fn a_model_that_is_as_near_to_several() {
        let plan = devices(r#"(name: "gw", model: "IP800", interfaces: (bri: 1))"#);
        let said = found(&plan, "HW005").join("");
        assert!(said.contains("proposals=3") && said.contains("IP6010"), "{said}");
        assert!(said.contains("IP811") && said.contains("IP302"), "{said}");
        assert!(fixes(&plan, "HW005").is_empty());
    }

    #[test]
    fn a_model_like_no_other() {
        let plan = devices(r#"(name: "gw", model: "zzz", interfaces: (conference_channels: 5))"#);
        assert_eq!(
            found(&plan, "HW005"),
            ["S/gw case=model model=zzz unknown=conference_channels proposals=0 nearest="]
        );
        assert!(fixes(&plan, "HW005").is_empty());
    }

    #[test]
    fn a_known_model_of_unknown_limits() {
        let plan = devices(
            r#"(name: "gw", model: "IP811", interfaces: (bri: 1, isdn_channels: 2, analog: 4))"#,
        );
        assert_eq!(
            found(&plan, "HW005"),
            ["S/gw case=limits model=IP811 unknown=bri+analog+isdn_channels proposals=0 nearest="]
        );
        assert!(fixes(&plan, "HW005").is_empty());
    }

    #[test]
    fn a_mistyped_virtual_machine_without_any_interface() {
        let plan = devices(r#"(name: "vm", model: "IPVVA")"#);
        assert_eq!(
            found(&plan, "HW005"),
            ["S/vm case=name model=IPVVA unknown= proposals=1 nearest=IPVA"]
        );
    }

    #[test]
    fn nothing_to_check() {
        let plan = devices(
            r#"(name: "gw", model: "IP811"),
               (name: "mix", model: "IP6010", interfaces: (conference_channels: 24)),
               (name: "vm", model: "IPVA", interfaces: (bri: 1, isdn_channels: 30))"#,
        );
        assert!(found(&plan, "HW005").is_empty());
    }
}
