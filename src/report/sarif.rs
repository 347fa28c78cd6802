//! Findings as SARIF 2.1.0, for code hosts and editors that show them beside the file.

use super::format::Format;
use super::json;
use super::look::Look;
use super::said::Said;
use super::subject::Subject;
use super::{CheckRender, Checked};
use crate::rules::{self, Finding, Rule, Severity};
use crate::text::Text;
use serde_json::{Value, json};
use std::fmt::Write;

/// `--format sarif`.
pub const FORMAT: Format<CheckRender> = Format { name: "sarif", endings: &["sarif"], render };

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

fn render(plans: &[Checked<'_>], look: &Look<'_>) -> Vec<u8> {
    let results: Vec<Value> = plans
        .iter()
        .filter_map(|plan| plan.subject.as_ref().ok().map(|subject| (plan, subject)))
        .flat_map(|(plan, subject)| {
            let path = &plan.path;
            subject.review.findings.iter().map(move |f| result(path, subject, f, look.text))
        })
        .collect();
    let unread: Vec<Value> = plans
        .iter()
        .filter_map(|plan| plan.subject.as_ref().err().map(|error| (plan, error)))
        .map(|(plan, error)| {
            json!({
                "level": "error",
                "message": { "text": error },
                "locations": [{ "physicalLocation": artifact(&plan.path) }],
            })
        })
        .collect();
    let driver = json!({
        "name": "pbxplan",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules::RULES.iter().map(|r| descriptor(r, look.text)).collect::<Vec<_>>(),
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
    let mut location = json!({ "physicalLocation": artifact(path) });
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

fn artifact(path: &str) -> Value {
    json!({ "artifactLocation": { "uri": uri(path) } })
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
