//! A plan whose pools cannot be worked out: which errors of the topology keep them from it.

use super::look::{Look, Page};
use super::said::message;
use super::subject::Subject;
use crate::plan::Place;
use crate::rules::Finding;
use crate::text::{Arg, Text};
use serde_json::{Value, json};

/// Codes of what keeps pools from being worked out: no Master, several, a name used twice.
const UNSOUND: [&str; 3] = ["TOP001", "TOP002", "TOP003"];

/// The findings that keep the pools from being worked out.
fn errors(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|f| UNSOUND.contains(&f.rule.code))
}

/// That there is no bill, and each error that keeps it from being worked out.
fn unsound_words(subject: &Subject<'_>, findings: &[Finding], text: &Text) -> Vec<String> {
    let error = |finding: &Finding| {
        let args: [(&str, Arg); 3] = [
            ("code", finding.rule.code.into()),
            ("place", finding.place.path(subject.plan()).into()),
            ("message", message(finding, text).into()),
        ];
        let is_plan = finding.place == Place::Plan;
        text.say_with(if is_plan { "paths-diff-finding-plan" } else { "paths-diff-finding" }, &args)
    };
    std::iter::once(text.say("report-bill-unsound")).chain(errors(findings).map(error)).collect()
}

/// The same on a page; the errors stand below the sentence.
pub(super) fn unsound(
    out: &mut Page,
    subject: &Subject<'_>,
    findings: &[Finding],
    indent: usize,
    look: &Look<'_>,
) {
    for (n, said) in unsound_words(subject, findings, look.text).iter().enumerate() {
        out.paragraph(look, if n == 0 { indent } else { indent + 2 }, said);
    }
}

/// The same for programs; none where the pools are worked out.
pub(super) fn json(subject: &Subject<'_>, findings: &[Finding], text: &Text) -> Value {
    let error = |finding: &Finding| {
        json!({
            "code": finding.rule.code,
            "at": finding.place.path(subject.plan()),
            "message": message(finding, text),
        })
    };
    errors(findings).map(error).collect()
}
