//! Findings as JSON; the shape is `docs/schema/check.json`.

use super::format::Format;
use super::json;
use super::look::Look;
use super::{CheckRender, Checked};
use crate::rules::Summary;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<CheckRender> = Format { name: "json", endings: &["json"], render };

fn render(plans: &[Checked<'_>], look: &Look<'_>) -> Vec<u8> {
    let plan = |checked: &Checked<'_>| match &checked.subject {
        Ok(subject) => json!({
            "path": checked.path,
            "error": null,
            "findings": json::findings(subject, look.text),
            "summary": json::summary(&subject.review.summary()),
        }),
        Err(error) => json!({
            "path": checked.path,
            "error": error,
            "findings": [],
            "summary": json::summary(&Summary::default()),
        }),
    };
    json::bytes(&json::object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plans", plans.iter().map(plan).collect::<Value>()),
    ]))
}
