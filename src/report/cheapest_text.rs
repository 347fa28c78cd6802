//! The cheapest choice as text: what it changes and saves, and what was compared.

use super::CheapestRender;
use super::format::Format;
use super::look::{Detail, Look, Page, Paint};
use super::paths_text::{change_words, cost_words};
use super::subject::Subject;
use crate::paths::cheapest::{Candidate, Cheapest, Decision};
use crate::text::{Arg, Text};

/// `--format text`.
pub const FORMAT: Format<CheapestRender> =
    Format { name: "text", endings: &["txt", "text"], render };

/// Choices without prices that are listed before the rest is only counted.
const SHOWN: usize = 12;

fn render(subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) -> Vec<u8> {
    let text = look.text;
    let mut out = Page::default();
    if let Some(cost) = &answer.cost {
        let title = if answer.edits.is_empty() { "paths-cheapest-drawn" } else { "paths-cheapest" };
        out.line(look.paint(Paint::Strong, &text.say(title)));
        let currency = subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default();
        out.paragraph(look, 0, &cost_words(cost, currency, text));
        let all = look.detail == Detail::Full;
        for decision in answer.decisions.iter().filter(|d| all || d.chosen > 0) {
            out.paragraph(look, 2, &decision_words(subject, decision, decision.chosen, text));
        }
        for delta in &answer.delta {
            out.line(format_args!("  {}", change_words(subject, delta, look)));
        }
    } else {
        front(&mut out, subject, answer, look);
    }
    out.blank();
    proof(&mut out, answer, look);
    out.finish(look)
}

fn front(out: &mut Page, subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) {
    let text = look.text;
    let count = answer.front.len();
    out.line(look.paint(Paint::Strong, &text.say_with("paths-front", &[("n", count.into())])));
    let shown = if look.detail == Detail::Full { count } else { count.min(SHOWN) };
    for (n, candidate) in answer.front.iter().take(shown).enumerate() {
        let args: [(&str, Arg); 2] =
            [("number", (n + 1).into()), ("bought", bought(subject, candidate, text).into())];
        out.paragraph(look, 0, &text.say_with("paths-front-choice", &args));
        let changed = answer.decisions.iter().zip(&candidate.chosen).filter(|(_, c)| **c > 0);
        for (decision, chosen) in changed {
            out.paragraph(look, 5, &decision_words(subject, decision, *chosen, text));
        }
    }
    if shown < count {
        out.paragraph(
            look,
            0,
            &text.say_with("paths-front-more", &[("n", (count - shown).into())]),
        );
    }
}

fn bought(subject: &Subject<'_>, candidate: &Candidate, text: &Text) -> String {
    let all: Vec<String> = candidate
        .bought
        .iter()
        .map(|(license, n)| {
            format!("{}\u{a0}{}", text.number(*n), subject.catalog().license_name(*license))
        })
        .collect();
    if all.is_empty() { text.say("paths-front-nothing") } else { all.join(", ") }
}

/// What is chosen at one place.
fn decision_words(
    subject: &Subject<'_>,
    decision: &Decision,
    chosen: usize,
    text: &Text,
) -> String {
    let option = decision.options.get(chosen).copied().unwrap_or_default();
    let args: [(&str, Arg); 2] = [
        ("place", decision.place.path(subject.plan()).into()),
        ("option", text.say(&format!("paths-option-{option}")).into()),
    ];
    text.say_with("paths-decision", &args)
}

fn proof(out: &mut Page, answer: &Cheapest, look: &Look<'_>) {
    let text = look.text;
    let proof = &answer.proof;
    let args: [(&str, Arg); 4] = [
        ("plans", proof.plans.into()),
        ("refused", proof.refused.into()),
        ("groups", proof.groups.into()),
        ("steps", proof.steps.into()),
    ];
    out.paragraph(look, 0, &text.say_with("paths-proof", &args));
    let key = match proof.open {
        Some(open) => format!("paths-proof-open-{}", open.id()),
        None => "paths-proof-closed".to_owned(),
    };
    out.paragraph(look, 0, &text.say(&key));
}
