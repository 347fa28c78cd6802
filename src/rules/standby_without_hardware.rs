//! STB004: the device that takes over has fewer interfaces or channels than the one it replaces (§5).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::assess::{Fitted, NodeFacts};
use crate::catalog::Limits;
use crate::plan::{Edit, Place};

pub(super) static RULE: Rule = Rule {
    code: "STB004",
    name: "standby-without-hardware",
    severity: Severity::Warning,
    section: "5",
    always: false,
    check,
    fixes,
};

/// Found at the device that takes over, with the most it lacks for any one of the nodes it replaces.
fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, _) in ctx.nodes() {
        let lacking: Vec<(usize, Fitted)> = replaced(ctx, facts)
            .filter_map(|(node, other)| Some((node, lacking(fitted(ctx, facts.device)?, other)?)))
            .collect();
        if lacking.is_empty() {
            continue;
        }
        let most = |of: fn(&Fitted) -> u64| lacking.iter().map(|(_, l)| of(l)).max().unwrap_or(0);
        let names: Vec<String> =
            lacking.iter().map(|&(n, _)| ctx.node_name(n).to_owned()).collect();
        out.push(
            Finding::new(&RULE, Place::Device(facts.at))
                .with("bri", most(|l| l.bri))
                .with("pri", most(|l| l.pri))
                .with("channels", most(Fitted::channels))
                .with("nodes", names),
        );
    }
}

/// The nodes it takes over, with what their devices have.
fn replaced<'a>(
    ctx: &Context<'a>,
    node: &'a NodeFacts,
) -> impl Iterator<Item = (usize, Fitted)> + use<'a> {
    let assessment = ctx.assessment;
    node.stands_for.iter().filter_map(move |&other| {
        let device = assessment.nodes.get(other)?.device;
        Some((other, assessment.devices.get(device)?.fitted))
    })
}

fn fitted(ctx: &Context<'_>, device: usize) -> Option<Fitted> {
    ctx.assessment.devices.get(device).map(|d| d.fitted)
}

/// What one has less than the other; channels count together (§5).
fn lacking(own: Fitted, other: Fitted) -> Option<Fitted> {
    let less = Fitted {
        bri: other.bri.saturating_sub(own.bri),
        pri: other.pri.saturating_sub(own.pri),
        isdn: other.channels().saturating_sub(own.channels()),
        conference: 0,
    };
    (less != Fitted::default()).then_some(less)
}

/// The device gets what the others have, unless it is virtual or its model cannot.
fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let fix = ctx.device_of(finding).and_then(|(at, device)| {
        let facts = &ctx.assessment.devices[ctx.assessment.device_at(at)?];
        let node = ctx.assessment.nodes.get(facts.node?)?;
        let wanted = replaced(ctx, node).fold(facts.fitted, |most, (_, other)| Fitted {
            bri: most.bri.max(other.bri),
            pri: most.pri.max(other.pri),
            isdn: most.isdn.max(other.isdn),
            conference: most.conference.max(other.conference),
        });
        let limits = ctx.catalog().model(&device.model).map(|m| m.limits).unwrap_or_default();
        if facts.is_virtual || !holds(limits, wanted) {
            return None;
        }
        let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
        let edit = Edit::device(at, device, |d| {
            d.interfaces.bri = number(wanted.bri);
            d.interfaces.pri = number(wanted.pri);
            d.interfaces.isdn_channels = Some(number(wanted.isdn));
            d.interfaces.conference_channels = number(wanted.conference);
        });
        Some(Fix::lossy("same-interfaces", edit).with("device", device.name.as_str()))
    });
    fix.into_iter().collect()
}

fn holds(limits: Limits, wanted: Fitted) -> bool {
    let within = |limit: Option<u32>, n: u64| limit.is_none_or(|most| n <= u64::from(most));
    within(limits.bri, wanted.bri)
        && within(limits.pri, wanted.pri)
        && within(limits.isdn_channels, wanted.isdn)
        && within(limits.conference_channels, wanted.conference)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{devices, fixes, found};

    fn plan(master: &str, spare: &str) -> crate::plan::Plan {
        devices(&format!(
            r#"(name: "a", model: "IP6010", interfaces: ({master}), pbx: (name: "m", role: Master)),
               (name: "c", model: "IP811", interfaces: (bri: 1),
                pbx: (name: "nice", role: Slave, licensing: Local, takeover_by: "spare2")),
               (name: "b", model: "IP6010", interfaces: ({spare}), pbx: (name: "spare", role: Standby)),
               (name: "v", model: "IPVA", pbx: (name: "spare2", role: Standby))"#
        ))
    }

    #[test]
    fn fewer_interfaces_than_the_node_it_replaces() {
        let plan = plan("pri: 2, conference_channels: 10", "pri: 1");
        assert_eq!(
            found(&plan, "STB004"),
            ["S/b bri=0 pri=1 channels=40 nodes=m", "S/v bri=1 pri=0 channels=2 nodes=nice"]
        );
        assert_eq!(fixes(&plan, "STB004"), ["same-interfaces"]);
    }

    #[test]
    fn a_virtual_machine_gets_none() {
        let plan = plan("", "");
        assert_eq!(found(&plan, "STB004"), ["S/v bri=1 pri=0 channels=2 nodes=nice"]);
        assert!(fixes(&plan, "STB004").is_empty());
    }

    #[test]
    fn as_many_is_enough() {
        let plan = devices(
            r#"(name: "a", model: "IP6010", interfaces: (pri: 2), pbx: (name: "m", role: Master)),
               (name: "b", model: "IP6010", interfaces: (pri: 2, conference_channels: 3),
                pbx: (name: "spare", role: Standby))"#,
        );
        assert!(found(&plan, "STB004").is_empty());
    }

    #[test]
    fn the_most_it_lacks_for_any_one() {
        let plan = devices(
            r#"(name: "a", model: "IP6010", interfaces: (pri: 1),
                pbx: (name: "m", role: Master, takeover_by: "spare")),
               (name: "c", model: "IP811", interfaces: (bri: 2),
                pbx: (name: "nice", role: Slave, takeover_by: "spare")),
               (name: "b", model: "IP6010", pbx: (name: "spare", role: Standby))"#,
        );
        assert_eq!(found(&plan, "STB004"), ["S/b bri=2 pri=1 channels=30 nodes=m+nice"]);
    }
}
