//! What differs between two plans as JSON, all of it; the shape is `docs/schema/diff.json`.

use super::DiffRender;
use super::format::Format;
use super::json::{self, object};
use super::look::Look;
use super::money::decimal;
use super::paths_json::{line, totals, unpriced_after, unpriced_before};
use super::said::rule_message;
use super::subject::Subject;
use crate::assess::Totals;
use crate::paths::diff::{
    BillChange, Difference, FindingChange, Reason, RequirementChange, StockAt, StockState,
    TopologyChange,
};
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<DiffRender> = Format { name: "json", endings: &["json"], render };

fn render(difference: &Difference, new: &Subject<'_>, _: bool, look: &Look<'_>) -> Vec<u8> {
    let (before, cost) = (difference.cost_before.as_ref(), difference.cost.as_ref());
    let requirement = |c: &RequirementChange| requirement(new, c);
    json::bytes(&object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("differs", json!(!difference.is_empty())),
        ("topology", difference.topology.iter().map(topology).collect()),
        ("requirements", difference.requirements.iter().map(requirement).collect()),
        ("bill", difference.bill.iter().map(|c| bill(new, c)).collect()),
        ("findings", difference.findings.iter().map(|c| finding(c, look)).collect()),
        ("worked_out_before", json!(difference.worked_out.0)),
        ("worked_out", json!(difference.worked_out.1)),
        ("before", sums(&difference.totals.0, difference.worked_out.0)),
        ("after", sums(&difference.totals.1, difference.worked_out.1)),
        ("amount_before", decimal(before.and_then(|c| c.amount))),
        ("amount", decimal(cost.and_then(|c| c.amount))),
        ("amount_change", decimal(cost.and_then(|c| c.change))),
        ("currency", json!(new.inputs.prices.and_then(|p| p.currency()))),
        ("unpriced_before", json!(before.map(|c| c.unpriced))),
        ("unpriced", json!(cost.map(|c| c.unpriced))),
        ("unpriced_licenses", unpriced_after(new, cost)),
        ("unpriced_licenses_before", unpriced_before(new, cost)),
    ]))
}

/// Sums of a bill; `null` where it is not worked out.
fn sums(of: &Totals, worked_out: bool) -> Value {
    if worked_out { totals(of) } else { Value::Null }
}

fn topology(change: &TopologyChange) -> Value {
    let fields: Vec<Value> = change
        .fields
        .iter()
        .map(|f| json!({ "field": f.name, "before": f.before, "after": f.after }))
        .collect();
    json!({
        "change": change.mark.id(),
        "thing": change.thing,
        "at": change.place,
        "within": change.within,
        "holds": change.holds,
        "fields": fields,
    })
}

fn requirement(new: &Subject<'_>, change: &RequirementChange) -> Value {
    let (pool, device) = match &change.stock {
        StockAt::Pool(pool) => (Some(pool), None),
        StockAt::Device(device) => (None, Some(device)),
        StockAt::Orders => (None, None),
    };
    json!({
        "pool": pool,
        "device": device,
        "product": new.catalog().product(change.product).id,
        "before": change.before,
        "after": change.after,
        "reasons": reasons(new, &change.reasons),
    })
}

fn bill(new: &Subject<'_>, change: &BillChange) -> Value {
    json!({
        "line": line(new, &change.line),
        "before": change.before,
        "after": change.after,
        "reasons": reasons(new, &change.reasons),
    })
}

fn reasons(new: &Subject<'_>, reasons: &[Reason]) -> Value {
    let state = |state: &Option<StockState>| {
        state.map(|s| json!({ "quantity": s.quantity, "fate": s.fate }))
    };
    reasons
        .iter()
        .map(|reason| match reason {
            Reason::Need { at, rule, before, after } => json!({
                "reason": "need", "at": at, "rule": rule, "before": before, "after": after,
            }),
            Reason::Stock { device, license, before, after } => json!({
                "reason": "stock",
                "device": device,
                "license": new.catalog().license_name(*license),
                "before": state(before),
                "after": state(after),
            }),
            Reason::Setting { id, before, after } => json!({
                "reason": "setting", "setting": id, "before": before, "after": after,
            }),
            Reason::Elsewhere => json!({ "reason": "elsewhere" }),
        })
        .collect()
}

fn finding(change: &FindingChange, look: &Look<'_>) -> Value {
    json!({
        "change": change.mark.id(),
        "code": change.rule.code,
        "name": change.rule.name,
        "severity": change.rule.severity.id(),
        "cured": change.cured,
        "waived": change.waived,
        "at": change.place,
        "message": rule_message(change.rule, &change.params, look.text),
        "was": change.was.as_ref().map(|was| json!({
            "cured": was.cured,
            "waived": was.waived,
            "message": rule_message(change.rule, &was.params, look.text),
        })),
    })
}
