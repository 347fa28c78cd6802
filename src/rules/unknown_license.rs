//! LIC001: an installed license, or one on the balance, that the catalogue does not know; it counts nothing.

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "LIC001",
    name: "unknown-license",
    severity: Severity::Error,
    section: "",
    always: true,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    let plan = ctx.plan();
    for (index, stock) in plan.balance.iter().enumerate() {
        out.extend(unknown(ctx, Place::Balance(index), &stock.license));
    }
    for (at, device) in plan.devices() {
        for (index, stock) in device.installed.iter().enumerate() {
            let found = unknown(ctx, Place::Device(at), &stock.license);
            out.extend(found.map(|f| f.of_block(index)));
        }
    }
}

fn unknown(ctx: &Context<'_>, place: Place, name: &str) -> Option<Finding> {
    if ctx.catalog().parse_license(name).is_some() {
        return None;
    }
    let nearest = ctx.catalog().nearest_license(name);
    let finding = Finding::new(&RULE, place)
        .with("license", name)
        .with("proposals", usize::from(nearest.is_some()))
        .with("nearest", nearest.unwrap_or_default());
    Some(finding)
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let plan = ctx.plan();
    let written = match (finding.place, finding.block) {
        (Place::Balance(index), _) => plan.balance.get(index),
        (Place::Device(at), Some(block)) => plan.device(at).and_then(|d| d.installed.get(block)),
        _ => None,
    };
    let Some(written) = written.map(|stock| stock.license.as_str()) else { return Vec::new() };
    let Some(to) = ctx.catalog().nearest_license(written) else { return Vec::new() };
    let edit = match (finding.place, finding.block, ctx.device_of(finding)) {
        (_, Some(block), Some((at, device))) => {
            Edit::device(at, device, |d| d.installed[block].license.clone_from(&to))
        }
        (Place::Balance(index), ..) => {
            let mut balance = plan.balance.clone();
            balance[index].license.clone_from(&to);
            Edit::SetBalance(balance)
        }
        _ => return Vec::new(),
    };
    vec![Fix::lossy("nearest-license", edit).with("license", written).with("to", to)]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, read, stocked};

    #[test]
    fn a_mistyped_block() {
        let plan = stocked(r#"(license: "PBX-Prot13", quantity: 9)"#, "");
        assert_eq!(
            found(&plan, "LIC001"),
            ["S/gw#0 license=PBX-Prot13 proposals=1 nearest=PBX-Port13"]
        );
        assert_eq!(fixes(&plan, "LIC001"), ["nearest-license"]);
    }

    #[test]
    fn a_mistyped_entry_of_the_balance() {
        let plan = read(
            r#"balance: [(license: "PBX-UC13", quantity: 1), (license: "PBX-Videeo12", quantity: 1)]"#,
        );
        assert_eq!(
            found(&plan, "LIC001"),
            [" license=PBX-Videeo12 proposals=1 nearest=PBX-Video12"]
        );
        assert_eq!(fixes(&plan, "LIC001"), ["nearest-license"]);
    }

    #[test]
    fn a_name_like_no_other() {
        let plan = stocked(r#"(license: "???", quantity: 9)"#, "");
        assert_eq!(found(&plan, "LIC001"), ["S/gw#0 license=??? proposals=0 nearest="]);
        assert!(fixes(&plan, "LIC001").is_empty());
    }

    #[test]
    fn names_are_read_leniently() {
        let plan = stocked(
            r#"(license: "port13", quantity: 9), (license: "relay-pris", quantity: 1),
               (license: "APP(PHONE)13", quantity: 1)"#,
            "",
        );
        assert!(found(&plan, "LIC001").is_empty());
    }
}
