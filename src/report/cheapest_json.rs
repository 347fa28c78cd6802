//! The cheapest choice as JSON; the shape is `docs/schema/cheapest.json`.

use super::CheapestRender;
use super::format::Format;
use super::json::{self, object};
use super::look::Look;
use super::money::decimal;
use super::paths_json::{conditions as to_confirm, delta, unpriced_before};
use super::subject::Subject;
use super::unsound;
use crate::catalog::License;
use crate::paths::cheapest::{
    Candidate, Cheapest, Decision, ErrorLeft, Open, Proved, RuledOut, Why, conditions,
};
use crate::plan::{Edit, Place};
use crate::text::Text;
use serde_json::{Value, json};

/// `--format json`.
pub const FORMAT: Format<CheapestRender> = Format { name: "json", endings: &["json"], render };

fn render(subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) -> Vec<u8> {
    let head = [
        ("format_version", json!(json::FORMAT_VERSION)),
        ("plan", json::plan(subject)),
        ("guide", json::guide(subject)),
    ];
    let with_ssa = answer.with_ssa.as_deref().map(|proved| with_ssa(subject, proved, look.text));
    let all = head.into_iter().chain(choice(subject, answer, look.text));
    json::bytes(&object(all.chain([("with_ssa", json!(with_ssa))])))
}

/// What is chosen and what was compared.
fn choice(
    subject: &Subject<'_>,
    answer: &Cheapest,
    text: &Text,
) -> impl Iterator<Item = (&'static str, Value)> + use<> {
    let cost = answer.cost.as_ref();
    let proof = &answer.proof;
    [
        ("worked_out", json!(answer.worked_out)),
        ("topology_errors", unsound::json(subject, &subject.review.findings, text)),
        ("decisions", answer.decisions.iter().map(|d| decision(subject, d)).collect()),
        ("edits", edits(subject, &answer.edits)),
        ("delta", answer.delta.iter().map(|d| delta(subject, d)).collect()),
        ("amount", decimal(cost.and_then(|c| c.amount))),
        ("amount_change", decimal(cost.and_then(|c| c.change))),
        ("currency", json!(subject.inputs.prices.and_then(|p| p.currency()))),
        ("unpriced", json!(cost.map(|c| c.unpriced))),
        ("unpriced_licenses", names(subject, &answer.unpriced)),
        ("unpriced_licenses_before", unpriced_before(subject, cost)),
        ("errors_gone", json!(answer.errors_gone)),
        ("errors_left", errors_left(subject, &answer.errors_left)),
        ("to_confirm", to_confirm(&answer.conditions, text)),
        ("removed_for_version", json!(answer.outdated)),
        ("unbeaten", answer.front.iter().map(|c| candidate(subject, answer, c, text)).collect()),
        (
            "proof",
            json!({
                "proven": answer.worked_out && proof.open.is_none(),
                "open": proof.open.map(Open::id),
                "unpriced_licenses": names(subject, &proof.unpriced),
                "plans": proof.plans,
                "refused": proof.refused,
                "groups": proof.groups,
                "steps": proof.steps,
                "ruled_out": answer.ruled_out.iter().map(|r| ruled(subject, r)).collect::<Vec<_>>(),
            }),
        ),
    ]
    .into_iter()
}

fn errors_left(subject: &Subject<'_>, left: &[ErrorLeft]) -> Value {
    let error = |(code, at): &ErrorLeft| json!({ "code": code, "at": at.path(subject.plan()) });
    left.iter().map(error).collect()
}

/// An option that is not taken, and what rules it out.
fn ruled(subject: &Subject<'_>, out: &RuledOut) -> Value {
    let (mut codes, mut left, mut amount, mut licenses, mut ports) = (None, None, None, None, None);
    match &out.why {
        Why::NewErrors { new, left: all } => (codes, left) = (Some(new), Some(all)),
        Why::MoreErrors(all) => codes = Some(all),
        Why::Dearer(more) => amount = Some(*more),
        Why::NoPrice(all) => licenses = Some(names(subject, all)),
        Why::TooSmall(all) => ports = Some(*all),
        _ => {}
    }
    json!({
        "at": out.place.path(subject.plan()),
        "kind": out.kind,
        "option": out.option,
        "drawn": out.drawn,
        "why": out.why.id(),
        "codes": codes,
        "codes_left": left,
        "amount": decimal(amount),
        "licenses": licenses,
        "ports": ports,
    })
}

/// The same with the SSA that could be proved: which, and what must be confirmed.
fn with_ssa(subject: &Subject<'_>, answer: &Cheapest, text: &Text) -> Value {
    let all = answer.front.iter().flat_map(|c| &c.proved).chain(&answer.proved);
    let all: Vec<Proved> = all.copied().collect();
    let conditions = conditions(&all, &subject.inputs);
    let own = [
        ("proved", proved(subject, &answer.proved)),
        ("conditions", conditions.iter().map(|c| json!(c.id)).collect()),
    ];
    object(choice(subject, answer, text).chain(own))
}

fn proved(subject: &Subject<'_>, blocks: &[Proved]) -> Value {
    let block = |block: &Proved| {
        json!({
            "at": Place::Device(block.at).path(subject.plan()),
            "block": block.index,
            "license": subject.catalog().license_name(block.license),
            "quantity": block.quantity,
            "ssa_until": block.until.to_string(),
        })
    };
    blocks.iter().map(block).collect()
}

fn names<'l>(subject: &Subject<'_>, licenses: impl IntoIterator<Item = &'l License>) -> Value {
    licenses.into_iter().map(|license| json!(subject.catalog().license_name(*license))).collect()
}

fn decision(subject: &Subject<'_>, decision: &Decision) -> Value {
    json!({
        "at": decision.place.path(subject.plan()),
        "kind": decision.kind,
        "options": decision.options,
        "drawn": decision.options.first(),
        "chosen": decision.options.get(decision.chosen),
    })
}

fn edits(subject: &Subject<'_>, edits: &[Edit]) -> Value {
    let edit = |edit: &Edit| json!({ "at": edit.place().path(subject.plan()), "edit": edit });
    edits.iter().map(edit).collect()
}

fn candidate(
    subject: &Subject<'_>,
    answer: &Cheapest,
    candidate: &Candidate,
    text: &Text,
) -> Value {
    let chosen: Vec<Option<&&str>> = answer
        .decisions
        .iter()
        .zip(&candidate.chosen)
        .map(|(decision, chosen)| decision.options.get(*chosen))
        .collect();
    let bought: Vec<Value> = candidate
        .bought
        .iter()
        .map(|(license, n)| {
            json!({ "license": subject.catalog().license_name(*license), "quantity": n })
        })
        .collect();
    json!({
        "chosen": chosen,
        "bought": bought,
        "edits": edits(subject, &candidate.edits),
        "errors_left": errors_left(subject, &candidate.errors_left),
        "to_confirm": to_confirm(&candidate.conditions, text),
        "proved": proved(subject, &candidate.proved),
    })
}
