//! The bill as JSON, for whatever reads it next; its shape is `docs/schema/bill.json`.

use super::BillRender;
use super::format::Format;
use super::json;
use super::look::Look;
use super::money::Money;
use super::subject::Subject;
use crate::assess::Action;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<BillRender> =
    Format { name: "json", endings: &["json"], render: BillRender::Data(render) };

fn render(subject: &Subject<'_>, look: &Look<'_>) -> Vec<u8> {
    let assessment = subject.assessment();
    let money = Money::of(subject);
    let lines = (0..assessment.lines.len()).map(|n| json::line(subject, &money, n));
    json::bytes(&json::object([
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plan", json::plan(subject)),
        ("guide", json::guide(subject)),
        ("pools", pools(subject)),
        ("position", assessment.position.iter().map(|p| json::position(subject, p)).collect()),
        ("lines", lines.collect()),
        ("totals", totals(subject, &money)),
        ("worked_out", json!(assessment.is_worked_out())),
        ("coverage", coverage(subject)),
        ("findings", json::findings(subject, look.text)),
    ]))
}

fn pools(subject: &Subject<'_>) -> Value {
    let assessment = subject.assessment();
    let name = |n: &usize| {
        let node = assessment.nodes.get(*n).and_then(|n| subject.plan().node(n.at));
        node.map(|n| n.name.clone())
    };
    assessment
        .pools
        .iter()
        .enumerate()
        .map(|(n, pool)| {
            json!({
                "id": json::pool(subject, Some(n)),
                "host": json::device(subject, Some(pool.host)),
                "software": pool.software,
                "nodes": pool.nodes.iter().filter_map(name).collect::<Vec<_>>(),
            })
        })
        .collect()
}

fn totals(subject: &Subject<'_>, money: &Money) -> Value {
    let totals = subject.assessment().totals;
    let counts = Action::ALL.into_iter().map(|action| (action.id(), json!(totals.of(action))));
    json::object(counts.chain(money.totals()))
}

fn coverage(subject: &Subject<'_>) -> Value {
    let coverage = subject.assessment().coverage;
    json!({
        "objects": coverage.objects,
        "licensed": coverage.licensed,
        "free": coverage.free,
        "outside_guide": coverage.outside_guide,
    })
}
