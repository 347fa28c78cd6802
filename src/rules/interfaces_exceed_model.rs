//! HW004: more interfaces or channels than the model has, where the catalogue knows its limits (§5).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::DeviceFacts;
use crate::catalog::Limits;
use crate::plan::{Device, Edit, Interfaces, Place};

pub(super) static RULE: Rule = Rule {
    code: "HW004",
    name: "interfaces-exceed-model",
    severity: Severity::Error,
    section: "5",
    always: true,
    check,
    fixes,
};

/// One number of a device that a model may limit.
pub(super) struct Number {
    /// The field of the plan: `"isdn_channels"`.
    pub(super) field: &'static str,
    /// What the plan says.
    pub(super) fitted: u32,
    /// The most the model has, when the catalogue knows.
    pub(super) limit: Option<u32>,
}

/// The numbers above 0 that can be held against a model.
///
/// Channels that follow from the interfaces are not written and not checked. A virtual device has no interfaces,
/// whatever the plan says (HW003); its ISDN channels are looked at where they are all that is drawn.
pub(super) fn numbers(
    facts: &DeviceFacts,
    fitted: &Interfaces,
    limits: Limits,
) -> impl Iterator<Item = Number> {
    let is_virtual = facts.is_virtual;
    let isdn = fitted.isdn_channels.unwrap_or_default();
    let no_interface = [fitted.bri, fitted.pri, fitted.analog] == [0; 3];
    let channels_alone = no_interface && limits.isdn_channels.is_some();
    let all = [
        ("bri", fitted.bri, limits.bri, !is_virtual),
        ("pri", fitted.pri, limits.pri, !is_virtual),
        ("analog", fitted.analog, limits.analog, !is_virtual),
        ("isdn_channels", isdn, limits.isdn_channels, !is_virtual || channels_alone),
        ("conference_channels", fitted.conference_channels, limits.conference_channels, true),
    ];
    all.into_iter()
        .filter(|&(_, fitted, _, checked)| checked && fitted > 0)
        .map(|(field, fitted, limit, _)| Number { field, fitted, limit })
}

fn exceeded(ctx: &Context<'_>, facts: &DeviceFacts, device: &Device) -> Vec<(Number, u32)> {
    let limits = ctx.catalog().model(&device.model).map(|m| m.limits).unwrap_or_default();
    numbers(facts, &device.interfaces, limits)
        .filter_map(|n| n.limit.filter(|&limit| n.fitted > limit).map(|limit| (n, limit)))
        .collect()
}

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices() {
        let exceeded = exceeded(ctx, facts, device);
        if !exceeded.is_empty() {
            let words = exceeded.iter().map(|(n, most)| format!("{} {}/{most}", n.field, n.fitted));
            let finding = Finding::new(&RULE, Place::Device(facts.at))
                .with("model", device.model.as_str())
                .with("exceeded", words.collect::<Vec<_>>());
            out.push(exceeded.iter().fold(finding, |f, (n, _)| f.with(n.field, n.fitted)));
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let fix = ctx.device_of(finding).and_then(|(at, device)| {
        let facts = &ctx.assessment.devices[ctx.assessment.device_at(at)?];
        let exceeded = exceeded(ctx, facts, device);
        let edit = Edit::device(at, device, |d| {
            for (number, most) in exceeded {
                let fitted = &mut d.interfaces;
                match number.field {
                    "bri" => fitted.bri = most,
                    "pri" => fitted.pri = most,
                    "analog" => fitted.analog = most,
                    "isdn_channels" => fitted.isdn_channels = Some(most),
                    _ => fitted.conference_channels = most,
                }
            }
        });
        Some(Fix::lossy("to-limit", edit).with("model", device.model.as_str()))
    });
    fix.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;
    use crate::rules::testing::{devices, fixes_with, found_with};

    fn catalog() -> Catalog {
        let file =
            br#"(models: [(name: "BOX", bri: 2, pri: 0, analog: 4, conference_channels: 10)])"#;
        Catalog::built_in().with_file(file, "own.ron").unwrap()
    }

    #[test]
    fn more_than_the_model_has() {
        let plan = devices(
            r#"(name: "gw", model: "box", interfaces: (bri: 3, pri: 1, analog: 4, conference_channels: 11))"#,
        );
        assert_eq!(
            found_with(&plan, &catalog(), "HW004"),
            ["S/gw model=box exceeded=bri 3/2+pri 1/0+conference_channels 11/10 \
              bri=3 pri=1 conference_channels=11"]
        );
        assert_eq!(fixes_with(&plan, &catalog(), "HW004"), ["to-limit"]);
    }

    #[test]
    fn within_limits_or_limits_unknown() {
        let plan = devices(
            r#"(name: "gw", model: "BOX", interfaces: (bri: 2, analog: 4, isdn_channels: 99, conference_channels: 10)),
               (name: "b", model: "IP6010", interfaces: (bri: 99, pri: 99)),
               (name: "vm", model: "IPVA", interfaces: (bri: 2, isdn_channels: 4, conference_channels: 99))"#,
        );
        assert!(found_with(&plan, &catalog(), "HW004").is_empty());
    }

    #[test]
    fn channels_alone_on_a_virtual_machine() {
        let plan = devices(r#"(name: "vm", model: "IPVA", interfaces: (isdn_channels: 30))"#);
        assert_eq!(
            found_with(&plan, &catalog(), "HW004"),
            ["S/vm model=IPVA exceeded=isdn_channels 30/0 isdn_channels=30"]
        );
        assert_eq!(fixes_with(&plan, &catalog(), "HW004"), ["to-limit"]);
    }
}
