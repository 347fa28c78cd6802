//! OPR001: more operators at once than there are workstations to sit at (§6.1).

use super::{Context, Finding, Fix, Rule, Severity};
use crate::plan::{Edit, Operator, Place};

pub(super) static RULE: Rule = Rule {
    code: "OPR001",
    name: "operator-idle-licenses",
    severity: Severity::Info,
    section: "6.1",
    always: false,
    check,
    fixes,
};

fn check(ctx: &Context<'_>, out: &mut Vec<Finding>) {
    for (facts, node) in ctx.nodes() {
        let Some((operator, workstations)) = node.operator.and_then(idle) else { continue };
        out.push(
            Finding::new(&RULE, Place::Node(facts.at))
                .with("concurrent", operator.concurrent)
                .with("workstations", workstations)
                .with("idle", operator.concurrent - workstations),
        );
    }
}

fn idle(operator: Operator) -> Option<(Operator, u32)> {
    let workstations = operator.workstations?;
    (operator.concurrent > workstations).then_some((operator, workstations))
}

fn fixes(ctx: &Context<'_>, finding: &Finding) -> Vec<Fix> {
    let Some((at, node)) = ctx.node_of(finding) else { return Vec::new() };
    let Some((operator, workstations)) = node.operator.and_then(idle) else { return Vec::new() };
    let with = |to: Operator| Edit::node(at, node, |n| n.operator = Some(to));
    let fewer = with(Operator { concurrent: workstations, ..operator });
    let more = with(Operator { workstations: Some(operator.concurrent), ..operator });
    vec![
        Fix::lossy("fewer-licenses", fewer).with("concurrent", workstations),
        Fix::lossy("more-workstations", more).with("workstations", operator.concurrent),
    ]
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{fixes, found, master};

    #[test]
    fn more_at_once_than_workstations() {
        let plan = master("operator: (workstations: 3, concurrent: 5)");
        assert_eq!(found(&plan, "OPR001"), ["S/gw/m concurrent=5 workstations=3 idle=2"]);
        assert_eq!(fixes(&plan, "OPR001"), ["fewer-licenses", "more-workstations"]);
    }

    #[test]
    fn as_many_or_not_given() {
        assert!(found(&master("operator: (workstations: 5, concurrent: 5)"), "OPR001").is_empty());
        assert!(found(&master("operator: (concurrent: 5)"), "OPR001").is_empty());
        assert!(found(&master(""), "OPR001").is_empty());
    }
}
