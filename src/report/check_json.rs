//! Findings as JSON; the shape is `docs/schema/check.json`.

use super::format::Format;
use super::json;
use super::look::Look;
use super::{CheckRender, Checked, Told};
use crate::plan::UnknownField;
use crate::rules::Summary;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<CheckRender> = Format { name: "json", endings: &["json"], render };

fn render(plans: &[Checked<'_>], look: &Look<'_>) -> Vec<u8> {
    let plan = |checked: &Checked<'_>| match &checked.subject {
        Ok(subject) => json!({
            "path": checked.path,
            "error": null,
            "error_at": null,
            "errors": [],
            "errors_left_off": 0,
            "unknown_fields": checked.unknown.iter().map(unknown).collect::<Value>(),
            "findings": json::findings(subject, look.text),
            "summary": json::summary(&subject.review.summary()),
        }),
        Err(error) => json!({
            "path": checked.path,
            "error": error.message,
            "error_at": place(error.at),
            "errors": error.mistakes.iter().map(told).collect::<Value>(),
            "errors_left_off": error.more,
            "unknown_fields": [],
            "findings": [],
            "summary": json::summary(&Summary::default()),
        }),
    };
    json::bytes(&json::object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plans", plans.iter().map(plan).collect::<Value>()),
    ]))
}

fn told(mistake: &Told) -> Value {
    json!({ "message": mistake.message, "at": place(mistake.at), "hint": mistake.hint })
}

fn place(at: Option<(usize, usize)>) -> Value {
    at.map_or(Value::Null, |(line, column)| json!({ "line": line, "column": column }))
}

fn unknown(field: &UnknownField) -> Value {
    json!({
        "line": field.line,
        "column": field.column,
        "field": field.name,
        "expected": field.nearest,
        "belongs_in": field.belongs,
    })
}
