//! What if, as JSON; the shape is `docs/schema/what-if.json`.

use super::WhatIfRender;
use super::format::Format;
use super::json::{self, object};
use super::look::Look;
use super::money::decimal;
use super::paths_json::{delta, totals, unpriced_after, unpriced_before};
use super::subject::Subject;
use super::unsound;
use crate::paths::{Answer, Apart, Cost, Outage, Question, VersionRow};
use crate::plan::TrunkType;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<WhatIfRender> = Format { name: "json", endings: &["json"], render };

fn render(subject: &Subject<'_>, question: Question, answer: &Answer, look: &Look<'_>) -> Vec<u8> {
    json::bytes(&object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plan", json::plan(subject)),
        ("guide", json::guide(subject)),
        ("users_percent", json!(question.users)),
        ("software", json!(question.software)),
        ("software_known", json!(question.software.map(|_| !answer.unknown_software))),
        ("apart", answer.apart.iter().map(|a| apart(subject, a)).collect()),
        ("delta", answer.delta.iter().map(|d| delta(subject, d)).collect()),
        ("before", totals(&answer.before)),
        ("after", totals(&answer.review.assessment.totals)),
        ("worked_out", json!(answer.review.assessment.is_worked_out())),
        ("topology_errors", unsound::json(subject, &answer.review.findings, look.text)),
        ("cost", cost(subject, answer.cost.as_ref())),
        ("currency", json!(subject.inputs.prices.and_then(|p| p.currency()))),
        ("findings_new", json!(answer.new)),
        ("findings_gone", json!(answer.gone)),
        ("errors_left", json!(answer.stay)),
        ("versions", answer.versions.iter().map(|row| version(subject, row)).collect()),
        ("outage", answer.outage.as_ref().map_or(Value::Null, outage)),
    ]))
}

fn cost(subject: &Subject<'_>, cost: Option<&Cost>) -> Value {
    let Some(of) = cost else { return Value::Null };
    json!({
        "amount": decimal(of.amount),
        "amount_change": decimal(of.change),
        "unpriced": of.unpriced,
        "unpriced_licenses": unpriced_after(subject, cost),
        "unpriced_licenses_before": unpriced_before(subject, cost),
    })
}

fn apart(subject: &Subject<'_>, apart: &Apart) -> Value {
    json!({
        "at": apart.place.path(subject.plan()),
        "what": apart.what,
        "version": apart.version,
    })
}

fn version(subject: &Subject<'_>, row: &VersionRow) -> Value {
    json!({
        "version": row.version,
        "falls_away": row.falls_away,
        "ssa_saves": row.ssa_saves,
        "totals": totals(&row.totals),
        "cost": cost(subject, row.cost.as_ref()),
        "errors": row.errors,
    })
}

fn outage(outage: &Outage) -> Value {
    let line = |line| match line {
        TrunkType::T0 => "T0",
        TrunkType::T2 => "T2",
        TrunkType::Sip => "Sip",
        TrunkType::Fxs => "Fxs",
    };
    let trunks: Vec<Value> = outage
        .trunks
        .iter()
        .map(
            |t| json!({ "name": t.name, "line": line(t.line), "count": t.count, "bound": t.bound }),
        )
        .collect();
    json!({
        "node": outage.node,
        "taken_by": outage.taken_by,
        "without_takeover": outage.stood_for,
        "ports": outage.ports,
        "local": outage.local,
        "smb": outage.smb,
        "standby_local": outage.standby_local,
        "standby": outage.standby.map(|s| json!({
            "required": s.required,
            "today": s.today,
            "after_bill": s.after_bill,
            "enough_today": s.enough_today(),
            "enough_after_bill": s.enough_after_bill(),
        })),
        "trunks": trunks,
        "missing": {
            "bri": outage.hardware.bri,
            "pri": outage.hardware.pri,
            "channels": outage.hardware.channels,
        },
        "ipva": outage.ipva.map(|i| json!({
            "needed": i.needed, "free": i.free, "missing": i.missing(),
            "otherwise": i.otherwise.map(|needed| json!({
                "reading": "ipva_for_standby", "needed": needed, "missing": i.missing_otherwise(),
            })),
        })),
    })
}
