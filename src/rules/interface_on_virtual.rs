//! HW003: BRI, PRI or analogue interfaces on a virtual device, which has no place for them (§5).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "HW003",
    name: "interface-on-virtual",
    severity: Severity::Error,
    section: "5",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices().filter(|(facts, _)| facts.is_virtual) {
        let fitted = &device.interfaces;
        let drawn = [("bri", fitted.bri), ("pri", fitted.pri), ("analog", fitted.analog)];
        let drawn = drawn.iter().filter(|(_, n)| *n > 0).map(|(field, n)| format!("{field} {n}"));
        let drawn: Vec<String> = drawn.collect();
        if !drawn.is_empty() {
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("bri", fitted.bri)
                    .with("pri", fitted.pri)
                    .with("analog", fitted.analog)
                    .with("drawn", drawn)
                    .with("device", device.name.as_str()),
            );
        }
    }
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, device)) = ctx.device_of(finding) else { return Vec::new() };
    let edit = Edit::device(at, device, |d| {
        d.interfaces.bri = 0;
        d.interfaces.pri = 0;
        d.interfaces.analog = 0;
        d.interfaces.isdn_channels = None;
    });
    vec![Fix::lossy("drop-interfaces", edit).with("device", device.name.as_str())]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    #[test]
    fn interfaces_on_a_virtual_machine() {
        let plan = devices(r#"(name: "vm", model: "ipva", interfaces: (bri: 1, analog: 4))"#);
        assert_eq!(
            found(&plan, "HW003"),
            ["S/vm bri=1 pri=0 analog=4 drawn=bri 1+analog 4 device=vm"]
        );
        assert_eq!(fixes(&plan, "HW003"), ["drop-interfaces"]);
    }

    #[test]
    fn conference_channels_or_a_box() {
        let plan = devices(
            r#"(name: "vm", model: "IPVA", interfaces: (conference_channels: 10)),
               (name: "gw", model: "IP811", interfaces: (bri: 1, analog: 4))"#,
        );
        assert!(found(&plan, "HW003").is_empty());
    }
}
