//! Findings as SARIF 2.1.0, for code hosts and editors that show them beside the file.

use super::file_error::file_warning;
use super::format::Format;
use super::json;
use super::look::Look;
use super::said::Said;
use super::subject::Subject;
use super::{CheckRender, Checked, Unread, more_mistakes};
use crate::rules::{self, Finding, Rule, Severity};
use crate::text::Text;
use serde_json::{Value, json};
use std::fmt::Write;

/// `--format sarif`.
pub const FORMAT: Format<CheckRender> = Format { name: "sarif", endings: &["sarif"], render };

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// What is no finding of a plan but of its file.
const OF_FILES: [(&str, Severity); 2] =
    [("unreadable-file", Severity::Error), ("unknown-field", Severity::Warning)];

fn render(plans: &[Checked<'_>], look: &Look<'_>) -> Vec<u8> {
    let results: Vec<Value> = plans.iter().flat_map(|plan| of_plan(plan, look.text)).collect();
    let unread: Vec<Value> = plans
        .iter()
        .filter_map(|plan| plan.subject.as_ref().err().map(|error| (plan, error)))
        .flat_map(|(plan, error)| mistakes(error, look.text).map(move |told| (plan, told)))
        .map(|(plan, (said, at))| {
            json!({
                "level": "error",
                "message": { "text": said },
                "locations": [{ "physicalLocation": physical(&plan.path, at) }],
            })
        })
        .collect();
    let rules = rules::RULES.iter().map(|r| descriptor(r, look.text));
    let of_files = OF_FILES.map(|(id, severity)| {
        json!({
            "id": id,
            "name": id,
            "shortDescription": { "text": look.text.say(&format!("report-rule-{id}")) },
            "defaultConfiguration": { "level": level(severity) },
        })
    });
    let driver = json!({
        "name": "pbxplan",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules.chain(of_files).collect::<Vec<_>>(),
    });
    json::bytes(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "invocations": [{
                "executionSuccessful": unread.is_empty(),
                "toolExecutionNotifications": unread,
            }],
            "results": results,
        }],
    }))
}

/// What can be wrong with a plan, or with its file.
fn of_plan(plan: &Checked<'_>, text: &Text) -> Vec<Value> {
    let of_file = |id: &str, severity, said: &str, at| {
        json!({
            "ruleId": id,
            "level": level(severity),
            "message": { "text": said },
            "locations": [{ "physicalLocation": physical(&plan.path, at) }],
        })
    };
    let [(unreadable, error), (unknown, warning)] = OF_FILES;
    let subject = match &plan.subject {
        Ok(subject) => subject,
        Err(unread) => {
            let told = mistakes(unread, text);
            return told.map(|(said, at)| of_file(unreadable, error, &said, at)).collect();
        }
    };
    let fields = plan.unknown.iter().map(|field| {
        let at = Some((field.line, field.column));
        of_file(unknown, warning, &file_warning(text, field), at)
    });
    let findings = subject.review.findings.iter().map(|f| result(&plan.path, subject, f, text));
    findings.chain(fields).collect()
}

/// Each mistake of a file with its place, and how many more there are.
fn mistakes<'u>(
    unread: &'u Unread,
    text: &Text,
) -> impl Iterator<Item = (String, Option<(usize, usize)>)> + use<'u> {
    let told = unread.mistakes.iter().map(|told| match &told.hint {
        Some(hint) => (format!("{}; {hint}", told.message), told.at),
        None => (told.message.clone(), told.at),
    });
    told.chain(more_mistakes(text, unread.more).map(|said| (said, None)))
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn descriptor(rule: &Rule, text: &Text) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": super::said::rule_title(rule, text) },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "section": rule.section },
    })
}

fn result(path: &str, subject: &Subject<'_>, finding: &Finding, text: &Text) -> Value {
    let said = Said::new(subject, finding, text);
    let at = finding.place.path(subject.plan());
    let mut location = json!({ "physicalLocation": physical(path, None) });
    if !at.is_empty() {
        location["logicalLocations"] = json!([{ "fullyQualifiedName": at }]);
    }
    let mut result = json!({
        "ruleId": said.code,
        "level": level(said.severity),
        "message": { "text": said.message },
        "locations": [location],
        "properties": { "cured": said.cured },
    });
    if let Some(reason) = said.waived {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}

/// A file, and where in it.
fn physical(path: &str, at: Option<(usize, usize)>) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": uri(path) } });
    if let Some((line, column)) = at {
        location["region"] = json!({ "startLine": line, "startColumn": column });
    }
    location
}

/// A path as a URI reference: slashes stay, everything unusual is percent-encoded (RFC 3986).
fn uri(path: &str) -> String {
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _written = write!(out, "%{byte:02X}");
        }
    }
    out
}
