//! What all JSON outputs share: their version, their bytes, and the objects that return in several.

use super::money::{Money, decimal, percent};
use super::said::Said;
use super::subject::Subject;
use crate::assess::{Cause, From, Position};
use crate::catalog::License;
use crate::rules::Param;
use crate::rules::Summary;
use crate::text::{Text, visible};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::fmt::Write;

/// Version of every JSON shape; a new minor only adds keys.
pub const FORMAT_VERSION: &str = "1.0";

/// An object with these keys in this order.
pub(super) fn object<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Object(entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect::<Map<_, _>>())
}

/// One object as UTF-8, with a newline at the end.
///
/// What a terminal would obey or hide is written as an escape of JSON, so that it is harmless and not lost.
pub(super) fn bytes(value: &Value) -> Vec<u8> {
    let mut out = String::new();
    for c in format!("{value:#}\n").chars() {
        let mut units = [0; 2];
        if c != '\n' && matches!(visible(c.encode_utf8(&mut [0; 4])), Cow::Owned(_)) {
            for unit in c.encode_utf16(&mut units) {
                // Writing to a String cannot fail.
                let _written = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out.into_bytes()
}

/// Head of a plan.
pub(super) fn plan(subject: &Subject<'_>) -> Value {
    let plan = subject.plan();
    json!({
        "name": plan.project.name,
        "customer": plan.project.customer,
        "reference": plan.project.reference,
        "date": subject.inputs.date().to_string(),
        "software": plan.software,
    })
}

/// The guide and the readings that are not its default.
pub(super) fn guide(subject: &Subject<'_>) -> Value {
    let readings = super::sheet::readings(&subject.plan().readings);
    json!({
        "edition": subject.catalog().edition,
        "readings": object(readings.into_iter().map(|(id, _, value)| (id, json!(value)))),
    })
}

/// Why a number: place, number, rule and section.
pub(super) fn cause(subject: &Subject<'_>, cause: &Cause, license: License) -> Value {
    json!({
        "at": cause.place().path(subject.plan()),
        "quantity": cause.quantity,
        "rule": cause.rule.id(),
        "section": super::why::section(subject, cause.rule, license.product),
    })
}

/// A row of the position.
pub(super) fn position(subject: &Subject<'_>, row: &Position) -> Value {
    let mut entries = vec![("pool", pool(subject, row.pool))];
    if let Some(device) = row.device {
        entries.push(("device", json!(subject.assessment().device_name(device, subject.plan()))));
    }
    entries.extend([
        ("product", json!(subject.catalog().product(row.product).id)),
        ("required", json!(row.required)),
        ("installed", json!(row.installed)),
        ("usable_now", json!(row.usable_now)),
        ("usable_after", json!(row.usable_after)),
        ("missing", json!(row.missing)),
        ("surplus", json!(row.surplus)),
    ]);
    object(entries)
}

/// The line of the bill with this index.
pub(super) fn line(subject: &Subject<'_>, money: &Money, index: usize) -> Value {
    let Some(line) = subject.assessment().lines.get(index) else { return Value::Null };
    let price = money.of_line(index);
    let causes = subject.assessment().causes_of(line);
    let from = match line.from {
        From::Nothing => Value::Null,
        From::License(was) => json!(subject.catalog().license_name(was)),
        From::Device(from) => device(subject, Some(from)),
    };
    object([
        ("action", json!(line.action.id())),
        ("license", json!(subject.catalog().license_name(line.license))),
        ("product", json!(subject.catalog().product(line.license.product).id)),
        ("version", json!(line.license.version)),
        ("quantity", json!(line.quantity)),
        ("install_on", device(subject, line.install_on)),
        ("pool", pool(subject, line.pool)),
        ("from", from),
        ("unit_price", decimal(price.unit())),
        ("amount", decimal(price.amount())),
        ("discount_percent", percent(price.unit().map(|_| price.discount_percent()))),
        ("causes", causes.iter().map(|c| cause(subject, c, line.license)).collect()),
    ])
}

pub(super) fn pool(subject: &Subject<'_>, pool: Option<usize>) -> Value {
    pool.map_or(Value::Null, |p| json!(subject.assessment().pool_id(p, subject.plan())))
}

pub(super) fn device(subject: &Subject<'_>, device: Option<usize>) -> Value {
    device.map_or(Value::Null, |d| json!(subject.assessment().device_name(d, subject.plan())))
}

/// All findings of a plan.
pub(super) fn findings(subject: &Subject<'_>, text: &Text) -> Value {
    subject
        .review
        .findings
        .iter()
        .map(|finding| {
            let said = Said::new(subject, finding, text);
            let fixes: Vec<Value> = super::said::fixes(subject, finding, text)
                .iter()
                .map(|(title, safety)| json!({ "title": title, "safety": safety.id() }))
                .collect();
            json!({
                "code": said.code,
                "name": said.name,
                "severity": said.severity.id(),
                "cured": said.cured,
                "waived": said.waived.is_some(),
                "section": said.section,
                "at": finding.place.path(subject.plan()),
                "message": said.message,
                "params": object(finding.params.iter().map(|(name, p)| (*name, param(p)))),
                "help": said.help,
                "fixes": fixes,
            })
        })
        .collect()
}

fn param(param: &Param) -> Value {
    match param {
        Param::Number(n) => json!(n),
        Param::Text(text) => json!(text),
        Param::List(names) => json!(names),
        Param::Date(day) => json!(day.to_string()),
        Param::Amount { amount, .. } => decimal(Some(*amount)),
    }
}

/// Findings counted.
pub(super) fn summary(sum: &Summary) -> Value {
    json!({
        "error": sum.error,
        "cured": sum.cured,
        "warning": sum.warning,
        "info": sum.info,
        "waived": sum.waived,
    })
}
