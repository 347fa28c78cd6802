//! HW001: more hardware licenses on a box than it uses; they cannot serve another one (§5).

use super::{Context, Finding, Rule, Severity, no_fix};
use crate::assess::DeviceFacts;
use crate::catalog::{License, ProductId};
use crate::plan::Place;

pub(super) static RULE: Rule = Rule {
    code: "HW001",
    name: "hardware-bound",
    severity: Severity::Warning,
    section: "5",
    always: true,
    check,
    fixes: no_fix,
};

/// Hardware products, in the order of the bill.
const HARDWARE: [ProductId; 3] = [ProductId::BRI, ProductId::PRI, ProductId::CHANNEL];

/// A box with built-in licenses has a rule of its own (HW002).
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, _) in ctx.devices().filter(|(facts, _)| !facts.built_in) {
        let surplus = |product: ProductId| {
            let used = used(facts, product);
            installed(ctx, facts, product).saturating_sub(used)
        };
        let idle: Vec<(ProductId, u64)> =
            HARDWARE.map(|p| (p, surplus(p))).into_iter().filter(|&(_, n)| n > 0).collect();
        if !idle.is_empty() {
            let name = |p| ctx.catalog().license_name(License::new(p, None));
            let licenses: Vec<String> =
                idle.iter().map(|&(p, n)| format!("{n}\u{a0}× {}", name(p))).collect();
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("quantity", idle.iter().map(|&(_, n)| n).sum::<u64>())
                    .with("licenses", licenses),
            );
        }
    }
}

const fn used(device: &DeviceFacts, product: ProductId) -> u64 {
    if product.index() == ProductId::BRI.index() {
        device.fitted.bri
    } else if product.index() == ProductId::PRI.index() {
        device.fitted.pri
    } else {
        device.fitted.channels()
    }
}

/// Licenses of a hardware product on a device.
pub(super) fn installed(ctx: &Context<'_>, device: &DeviceFacts, product: ProductId) -> u64 {
    let here = ctx.device_blocks(device.at);
    let of_product = here.filter(|b| b.license.is_some_and(|l| l.product == product));
    of_product.map(|b| u64::from(b.quantity)).sum()
}

/// Hardware licenses on a device, of every product.
pub(super) fn installed_in_all(ctx: &Context<'_>, device: &DeviceFacts) -> u64 {
    HARDWARE.map(|p| installed(ctx, device, p)).into_iter().sum()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(model: &str, installed: &str) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "gw", model: "{model}", interfaces: (pri: 1, isdn_channels: 20, conference_channels: 10),
                installed: [{installed}])"#
        ))
    }

    #[test]
    fn more_than_the_box_uses() {
        let plan = plan(
            "IP6010",
            r#"(license: "Relay-PRIs", quantity: 2), (license: "Relay-Channels", quantity: 31),
               (license: "channels", quantity: 9), (license: "BRIs", quantity: 1)"#,
        );
        assert_eq!(
            found(&plan, "HW001"),
            [
                "S/gw quantity=12 licenses=1\u{a0}× Relay-BRIs+1\u{a0}× Relay-PRIs+10\u{a0}× Relay-Channels"
            ]
        );
        assert!(fixes(&plan, "HW001").is_empty());
    }

    #[test]
    fn as_many_as_it_uses_or_built_in() {
        let enough =
            r#"(license: "Relay-PRIs", quantity: 1), (license: "Relay-Channels", quantity: 30)"#;
        assert!(found(&plan("IP6010", enough), "HW001").is_empty());
        assert!(found(&plan("IP411", enough), "HW001").is_empty());
    }
}
