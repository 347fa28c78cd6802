//! Plans for the tests of rules, and what the rules say of them.

use super::{Finding, Param, Review, review};
use crate::assess::Inputs;
use crate::catalog::Catalog;
use crate::plan::Plan;
use crate::text::{Arg, Lang, Text};
use std::collections::BTreeSet;

/// A plan of 2026-11-24 with these fields.
pub(super) fn read(fields: &str) -> Plan {
    let text = format!("(schema: 1, project: (date: \"2026-11-24\"), {fields})");
    crate::plan::read(text.as_bytes()).unwrap_or_else(|e| panic!("{e:?}\n{text}")).plan
}

/// A plan with these devices on site `S`.
pub(super) fn devices(list: &str) -> Plan {
    read(&format!("sites: [(name: \"S\", devices: [{list}])]"))
}

/// A plan with one master `m` on an IP411 called `gw`; the fields are the node's.
pub(super) fn master(fields: &str) -> Plan {
    devices(&format!(
        "(name: \"gw\", model: \"IP411\", pbx: (name: \"m\", role: Master, {fields}))"
    ))
}

/// That master with these blocks installed.
pub(super) fn stocked(installed: &str, fields: &str) -> Plan {
    devices(&format!(
        "(name: \"gw\", model: \"IP411\", installed: [{installed}], pbx: (name: \"m\", role: Master, {fields}))"
    ))
}

/// What is said of a plan under the built-in catalogue.
pub(super) fn reviewed(plan: &Plan) -> Review {
    let catalog = Catalog::built_in();
    review(&Inputs::new(plan, &catalog, jiff::civil::date(2026, 11, 24)))
}

/// Findings of a code as `place name=value …`, in order; each can be said in a sentence.
pub(super) fn found(plan: &Plan, code: &str) -> Vec<String> {
    found_with(plan, &Catalog::built_in(), code)
}

/// The same under another catalogue.
pub(super) fn found_with(plan: &Plan, catalog: &Catalog, code: &str) -> Vec<String> {
    let inputs = Inputs::new(plan, catalog, jiff::civil::date(2026, 11, 24));
    let findings = review(&inputs).findings;
    let of_code = findings.iter().filter(|f| f.rule.code == code);
    of_code
        .map(|f| {
            say(&format!("finding-{}", code.to_lowercase()), &f.params);
            written(plan, f)
        })
        .collect()
}

/// Ids of the fixes of the first finding of a code. Each fix makes it go away and adds no error that stays.
pub(super) fn fixes(plan: &Plan, code: &str) -> Vec<&'static str> {
    fixes_with(plan, &Catalog::built_in(), code)
}

/// The same under another catalogue.
pub(super) fn fixes_with(plan: &Plan, catalog: &Catalog, code: &str) -> Vec<&'static str> {
    let inputs = Inputs::new(plan, catalog, jiff::civil::date(2026, 11, 24));
    let before = review(&inputs);
    let finding = before.findings.iter().find(|f| f.rule.code == code);
    let finding = finding.unwrap_or_else(|| panic!("{code} is not found"));
    let mut ids = Vec::new();
    for fix in before.fixes(&inputs, finding) {
        say(&format!("fix-{}-{}", code.to_lowercase(), fix.id), &fix.params);
        let mut fixed = plan.clone();
        let edit = before.edit(&inputs, finding, &fix);
        let undo = edit.apply(&mut fixed).expect("a fix fits its plan");
        let after = review(&inputs.with_plan(&fixed));
        let same: Vec<&Finding> = after
            .findings
            .iter()
            .filter(|f| f.rule.code == code && written(&fixed, f) == written(plan, finding))
            .collect();
        assert!(same.is_empty(), "{code} stays after {}: {same:?}", fix.id);
        let new: Vec<_> = errors(&after).difference(&errors(&before)).copied().collect();
        assert!(new.is_empty(), "{} of {code} adds {new:?}", fix.id);
        undo.apply(&mut fixed).expect("a fix can be undone");
        assert_eq!(&fixed, plan, "undo of {}", fix.id);
        ids.push(fix.id);
    }
    ids
}

fn errors(review: &Review) -> BTreeSet<(&'static str, crate::plan::Place)> {
    review.findings.iter().filter(|f| f.stays_an_error()).map(|f| (f.rule.code, f.place)).collect()
}

fn written(plan: &Plan, finding: &Finding) -> String {
    let place = finding.place.path(plan);
    let block = finding.block.map(|block| format!("#{block}"));
    let params = finding.params.iter().map(|(name, value)| match value {
        Param::Number(n) => format!(" {name}={n}"),
        Param::Text(text) => format!(" {name}={text}"),
        Param::List(names) => format!(" {name}={}", names.join("+")),
        Param::Date(date) => format!(" {name}={date}"),
        Param::Amount { amount, currency } => format!(" {name}={amount}{currency}"),
    });
    let cured = finding.cured.then(|| " cured".to_owned());
    [place].into_iter().chain(block).chain(params).chain(cured).collect()
}

/// Says a sentence, and takes no key without text and no value left open.
pub(super) fn say(key: &str, params: &[(&'static str, Param)]) -> String {
    let text = Text::new(Lang::En);
    assert!(text.knows(key), "no text: {key}");
    let args: Vec<(&str, Arg)> = params
        .iter()
        .map(|(name, value)| {
            let arg = match value {
                Param::Number(n) => Arg::Number(*n),
                Param::Text(name) => Arg::Name(name.clone()),
                Param::List(names) => Arg::Name(names.join(", ")),
                Param::Date(date) => Arg::Name(text.date(*date)),
                Param::Amount { amount, currency } => {
                    Arg::Name(format!("{} {currency}", text.amount(*amount)).trim_end().to_owned())
                }
            };
            (*name, arg)
        })
        .collect();
    let said = text.say_with(key, &args);
    assert!(!said.contains('{') && !said.contains("  "), "{key}: {said}");
    said
}
