//! WAR001: the warranty of a device ends within 90 days after the plan's date, or has ended (§7.2).

use super::context::years_after;
use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place, Warranty};
use jiff::civil::Date;

pub(super) static RULE: Rule = Rule {
    code: "WAR001",
    name: "warranty-ending",
    severity: Severity::Info,
    section: "7.2",
    always: true,
    check,
    fixes,
};

/// One year after purchase, five with the extension; the plan may order it.
fn end(purchased: Date, warranty: Warranty) -> Date {
    match warranty {
        Warranty::Standard => years_after(purchased, 1),
        Warranty::Extended | Warranty::Order => years_after(purchased, 5),
    }
}

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, device) in ctx.devices() {
        let Some(purchased) = device.purchased else { continue };
        let until = end(purchased, device.warranty);
        if let Some(days) = ctx.days_left(until) {
            out.push(
                Finding::new(&RULE, Place::Device(facts.at))
                    .with("case", if days < 0 { "ended" } else { "ending" })
                    .with("device", device.name.as_str())
                    .with("until", until)
                    .with("days", days),
            );
        }
    }
}

/// The extension is offered where five years reach further than this finding looks.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, device)) = ctx.device_of(finding) else { return Vec::new() };
    let extended = device.purchased.map(|day| end(day, Warranty::Order));
    let lasting = extended.filter(|&day| ctx.days_left(day).is_none());
    let Some(until) = lasting.filter(|_| device.warranty == Warranty::Standard) else {
        return Vec::new();
    };
    let edit = Edit::device(at, device, |d| d.warranty = Warranty::Order);
    vec![
        Fix::safe("order-extension", edit)
            .with("device", device.name.as_str())
            .with("until", until),
    ]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(purchased: &str, warranty: &str) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "gw", model: "IP811", purchased: "{purchased}", warranty: {warranty})"#
        ))
    }

    #[test]
    fn one_year_after_purchase() {
        let plan = plan("2026-02-22", "Standard");
        assert_eq!(found(&plan, "WAR001"), ["S/gw case=ending device=gw until=2027-02-22 days=90"]);
        assert_eq!(fixes(&plan, "WAR001"), ["order-extension"]);
    }

    #[test]
    fn five_years_after_purchase() {
        let plan = plan("2021-11-23", "Extended");
        assert_eq!(found(&plan, "WAR001"), ["S/gw case=ended device=gw until=2026-11-23 days=-1"]);
        assert!(fixes(&plan, "WAR001").is_empty());
        let old = self::plan("2015-01-01", "Standard");
        assert!(fixes(&old, "WAR001").is_empty(), "five years are over too");
    }

    #[test]
    fn far_away_or_not_known() {
        assert!(found(&plan("2026-02-23", "Standard"), "WAR001").is_empty());
        assert!(found(&plan("2025-01-01", "Order"), "WAR001").is_empty());
        assert!(found(&devices(r#"(name: "gw", model: "IP811")"#), "WAR001").is_empty());
    }
}
