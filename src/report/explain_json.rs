//! Rules, products and readings as JSON; the shape is `docs/schema/explain.json`.

use super::ExplainRender;
use super::catalog_json;
use super::format::Format;
use super::json;
use super::look::Look;
use super::said;
use super::topic::{Explained, Topic};
use super::words;
use crate::plan::Readings;
use crate::rules::Rule;
use crate::text::Text;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<ExplainRender> = Format { name: "json", endings: &["json"], render };

fn render(explained: &Explained<'_>, look: &Look<'_>) -> Vec<u8> {
    let mut rules = Vec::new();
    let mut products = Vec::new();
    let mut readings = Vec::new();
    for topic in &explained.topics {
        match *topic {
            Topic::Rule(rule) => rules.push(self::rule(rule, look.text)),
            Topic::Product(id) => {
                products.push(catalog_json::product(explained.catalog, id, look.text));
            }
            Topic::Reading(n) => readings.push(reading(n, look.text)),
        }
    }
    json::bytes(&json!({
        "format_version": json::FORMAT_VERSION,
        "rules": rules,
        "products": products,
        "readings": readings,
    }))
}

fn rule(rule: &Rule, text: &Text) -> Value {
    json!({
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.id(),
        "section": rule.section,
        "what": said::rule_title(rule, text),
        "why": said::rule_why(rule, text),
        "help": said::rule_help(rule, text),
        "facts": words::facts(rule.code, text),
    })
}

fn reading(n: usize, text: &Text) -> Value {
    let (id, section, values) = &Readings::TABLE[n];
    let values: Vec<Value> = values
        .iter()
        .enumerate()
        .map(|(n, value)| {
            json!({
                "value": value,
                "default": n == 0,
                "meaning": text.say(&words::reading_key(id, Some(value))),
            })
        })
        .collect();
    json!({
        "id": id,
        "section": section,
        "what": text.say(&words::reading_key(id, None)),
        "why": text.say(&words::reading_key(id, Some("why"))),
        "values": values,
    })
}
