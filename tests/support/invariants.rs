//! What holds for every plan, whatever it says: used by the property tests and by the fuzz target.

use pbxplan::assess::{Action, Assessment, Inputs, LineCauses};
use pbxplan::paths::{bill_after, ways};
use pbxplan::plan::Plan;
use pbxplan::rules::{Review, review};

/// Checks a plan.
///
/// # Panics
/// When something that holds for every plan does not hold for this one.
pub fn hold(inputs: &Inputs<'_>) {
    let reviewed = review(inputs);
    sums(&reviewed.assessment);
    lines(&reviewed.assessment);
    let again = review(inputs);
    assert_eq!(reviewed.assessment, again.assessment, "the same plan gives the same answer");
    findings(inputs, &reviewed);
    for path in ways(inputs, &reviewed) {
        let after = path.applied(inputs.plan).expect("a way fits the plan it was found for");
        let after = Inputs { plan: &after, ..*inputs };
        let told = bill_after(inputs, &reviewed, &path);
        let made = pbxplan::paths::Bill::new(after.plan, &review(&after).assessment);
        assert_eq!(told, made, "{}: the bill told is the bill of the changed plan", path.id);
    }
}

/// Causes come to what is required, and what is required to what is there, assigned or bought.
fn sums(assessment: &Assessment) {
    for row in &assessment.position {
        let causes = assessment.causes_of_position(row);
        let sum: i64 = causes.iter().map(|cause| cause.quantity).sum();
        assert_eq!(i128::from(sum), i128::from(row.required), "causes of {row:?}");
        assert!(row.assigned + row.bought <= row.missing, "more than is missing: {row:?}");
        assert!(row.usable_after >= row.surplus, "{row:?}");
        assert_eq!(row.pool.is_none(), row.device.is_some(), "{row:?}");
    }
    let coverage = assessment.coverage;
    let parts = coverage.licensed + coverage.free + coverage.outside_guide;
    assert_eq!(coverage.objects, parts);
    let count = |action| {
        let of_action = assessment.lines.iter().filter(|l| l.action == action);
        of_action.map(|l| l.quantity).sum::<u64>()
    };
    for action in Action::ALL {
        assert_eq!(assessment.totals.of(action), count(action), "total of {action:?}");
    }
}

/// Lines say something, once each, and a row's lines come to what the row says.
fn lines(assessment: &Assessment) {
    let mut delivered = vec![(0, 0); assessment.position.len()];
    for line in &assessment.lines {
        assert!(line.quantity > 0, "{line:?}");
        assert!(!assessment.causes_of(line).is_empty(), "no reason for {line:?}");
        match (&line.causes, line.action) {
            (LineCauses::Position(row), Action::Assign) => delivered[*row].0 += line.quantity,
            (LineCauses::Position(row), Action::Buy) => delivered[*row].1 += line.quantity,
            (LineCauses::Position(_), _) => panic!("only what is got has a row: {line:?}"),
            (LineCauses::Own(causes), _) => {
                let sum: i64 = causes.iter().map(|cause| cause.quantity).sum();
                assert_eq!(i128::from(sum), i128::from(line.quantity), "{line:?}");
            }
        }
    }
    for (row, got) in assessment.position.iter().zip(delivered) {
        assert_eq!((row.assigned, row.bought), got, "lines of {row:?}");
    }
    let mut keys: Vec<_> = assessment
        .lines
        .iter()
        .map(|l| (l.action, l.license, l.install_on, l.from, l.pool))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), assessment.lines.len(), "equal lines are one line");
}

/// Findings stand in order and speak of places that are there; every fix can be applied and undone.
fn findings(inputs: &Inputs<'_>, reviewed: &Review) {
    assert!(reviewed.findings.is_sorted_by_key(|f| (f.rule.severity, f.rule.code, f.place)));
    for finding in &reviewed.findings {
        for fix in reviewed.fixes(inputs, finding) {
            let mut plan: Plan = inputs.plan.clone();
            let edit = reviewed.edit(inputs, finding, &fix);
            let undo = edit.apply(&mut plan).expect("a fix fits the plan");
            let _ = review(&Inputs { plan: &plan, ..*inputs });
            undo.apply(&mut plan).expect("what was done can be undone");
            assert_eq!(plan, *inputs.plan, "{}: undone", finding.rule.code);
        }
    }
}
