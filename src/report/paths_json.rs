//! Ways out as JSON; the shape is `docs/schema/paths.json`.

use super::PathsRender;
use super::format::Format;
use super::json::{self, object};
use super::look::Look;
use super::money::{decimal, percent};
use super::paths_text::{condition_words, path_title, step_words};
use super::subject::Subject;
use super::unsound;
use crate::assess::{Action, Totals};
use crate::catalog::License;
use crate::paths::{Bill, BillLine, Condition, Cost, Delta, Origin, Path, bill_after};
use crate::text::Text;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<PathsRender> = Format { name: "json", endings: &["json"], render };

/// Lines of all bills together above which each way has only those of the pools it changes.
const MOST_LINES: usize = 50_000;

fn render(subject: &Subject<'_>, paths: &[Path], look: &Look<'_>) -> Vec<u8> {
    let before = Bill::new(subject.plan(), subject.assessment());
    let whole = paths.len().saturating_mul(before.lines().count()) <= MOST_LINES;
    let all = paths.iter().map(|path| self::path(subject, path, whole, look)).collect();
    json::bytes(&object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plan", json::plan(subject)),
        ("guide", json::guide(subject)),
        ("currency", json!(subject.inputs.prices.and_then(|p| p.currency()))),
        ("worked_out", json!(subject.assessment().is_worked_out())),
        ("topology_errors", unsound::json(subject, &subject.review.findings, look.text)),
        ("paths", all),
    ]))
}

fn path(subject: &Subject<'_>, path: &Path, whole: bool, look: &Look<'_>) -> Value {
    let text = look.text;
    let conflict = &path.conflict;
    let edits: Vec<Value> = path
        .edits
        .iter()
        .map(|edit| json!({ "at": edit.place().path(subject.plan()), "edit": edit }))
        .collect();
    let lines: Vec<Value> = if whole {
        bill_after(&subject.inputs, subject.review, path)
            .lines()
            .map(|l| line(subject, l))
            .collect()
    } else {
        path.changed.iter().flat_map(|p| &p.lines).map(|l| line(subject, l)).collect()
    };
    let steps: Vec<Value> = path
        .steps
        .iter()
        .map(|step| {
            json!({
                "step": step.kind.id(),
                "license": step.license.map(|l| subject.catalog().license_name(l)),
                "quantity": step.license.map(|_| step.quantity),
                "software": step.software,
                "device": step.device.as_deref(),
                "text": step_words(subject, step, text),
            })
        })
        .collect();
    let cost = path.cost.as_ref();
    object([
        ("id", json!(path.id)),
        ("conflict", json!(conflict.code)),
        ("codes", json!(conflict.codes)),
        ("at", json!(conflict.place.path(subject.plan()))),
        ("way", json!(path.way)),
        ("title", json!(path_title(path, text))),
        ("edits", json!(edits)),
        ("lines", json!(lines)),
        ("lines_complete", json!(whole)),
        ("delta", path.delta.iter().map(|d| delta(subject, d)).collect()),
        ("elsewhere", elsewhere(subject, path)),
        ("totals", totals(&path.totals)),
        ("conditions", conditions(&path.conditions, text)),
        ("steps", json!(steps)),
        ("findings", json!(path.findings)),
        ("dominated_by", json!(path.dominated_by)),
        ("amount", decimal(cost.and_then(|c| c.amount))),
        ("amount_change", decimal(cost.and_then(|c| c.change))),
        ("unpriced", json!(cost.map(|c| c.unpriced))),
        ("unpriced_licenses", unpriced_after(subject, cost)),
        ("unpriced_licenses_before", unpriced_before(subject, cost)),
    ])
}

/// Licenses that are as many as before, but for other devices.
fn elsewhere(subject: &Subject<'_>, path: &Path) -> Value {
    path.elsewhere.iter().map(|l| json!(subject.catalog().license_name(*l))).collect()
}

/// What must be confirmed: a stable id and the sentence.
pub(super) fn conditions(all: &[Condition], text: &Text) -> Value {
    all.iter().map(|c| json!({ "id": c.id, "text": condition_words(c, text) })).collect()
}

/// What the bill after has no price for; `null` without price list.
pub(super) fn unpriced_after(subject: &Subject<'_>, cost: Option<&Cost>) -> Value {
    let name = |license: &License| subject.catalog().license_name(*license);
    json!(cost.map(|c| c.unpriced_licenses.iter().map(name).collect::<Vec<_>>()))
}

/// What the bill before has no price for; `null` without price list.
pub(super) fn unpriced_before(subject: &Subject<'_>, cost: Option<&Cost>) -> Value {
    let name = |license: &License| subject.catalog().license_name(*license);
    json!(cost.map(|c| c.unpriced_before.iter().map(name).collect::<Vec<_>>()))
}

/// A line of a bill by name.
pub(super) fn line(subject: &Subject<'_>, line: &BillLine) -> Value {
    let catalog = subject.catalog();
    let price = subject.inputs.prices.filter(|_| line.action == Action::Buy);
    let price = price.and_then(|p| p.price(line.license));
    object([
        ("action", json!(line.action.id())),
        ("license", json!(catalog.license_name(line.license))),
        ("product", json!(catalog.product(line.license.product).id)),
        ("version", json!(line.license.version)),
        ("quantity", json!(line.quantity)),
        ("install_on", json!(line.install_on.as_deref())),
        ("pool", json!(line.pool.as_deref())),
        (
            "from",
            match &line.from {
                Origin::Nothing => Value::Null,
                Origin::License(was) => json!(catalog.license_name(*was)),
                Origin::Device(device) => json!(device.as_ref()),
            },
        ),
        ("unit_price", decimal(price.map(|p| p.unit))),
        ("amount", decimal(price.and_then(|p| p.amount(line.quantity)))),
        ("discount_percent", percent(price.map(|p| p.discount_percent))),
    ])
}

/// How many licenses of one name one action has on two bills.
pub(super) fn delta(subject: &Subject<'_>, delta: &Delta) -> Value {
    let catalog = subject.catalog();
    let change = i128::from(delta.after) - i128::from(delta.before);
    json!({
        "action": delta.action.id(),
        "license": catalog.license_name(delta.license),
        "product": catalog.product(delta.license.product).id,
        "before": delta.before,
        "after": delta.after,
        "change": i64::try_from(change).unwrap_or(if change < 0 { i64::MIN } else { i64::MAX }),
    })
}

/// Sums of a bill by action.
pub(super) fn totals(totals: &Totals) -> Value {
    object(Action::ALL.into_iter().map(|action| (action.id(), json!(totals.of(action)))))
}
