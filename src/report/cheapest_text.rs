//! The cheapest choice as text: what it changes and saves, and what was compared.

use super::CheapestRender;
use super::format::Format;
use super::look::{Detail, Look, Page, Paint, wrap};
use super::money::amount_words;
use super::paths_text::{change_words, cost_before_words, cost_words, license_names, to_confirm};
use super::said::rule_title;
use super::subject::Subject;
use super::unsound::unsound;
use crate::catalog::License;
use crate::paths::Cost;
use crate::paths::cheapest::{
    Cheapest, Codes, Decision, ErrorLeft, Open, Proved, RuledOut, Why, conditions, to_prove,
};
use crate::plan::Place;
use crate::rules::rule;
use crate::text::{Arg, Text};
use std::collections::BTreeMap;

/// `--format text`.
pub const FORMAT: Format<CheapestRender> =
    Format { name: "text", endings: &["txt", "text"], render };

/// Choices without prices that are listed before the rest is only counted.
const SHOWN: usize = 12;

fn render(subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    let text = look.text;
    if !answer.worked_out {
        unsound(&mut out, subject, &subject.review.findings, 0, look);
        return out.finish(look);
    }
    heading(&mut out, &title(answer, text), look);
    choice(&mut out, subject, answer, look);
    out.blank();
    proof(&mut out, subject, answer, look);
    if let Some(proved) = &answer.with_ssa {
        out.blank();
        with_ssa(&mut out, subject, answer, proved, look);
    }
    out.finish(look)
}

fn heading(out: &mut Page, title: &str, look: &Look<'_>) {
    for line in wrap(title, look.width) {
        out.line(look.paint(Paint::Strong, &line));
    }
}

/// What the answer is: the least cost of all only where errors did not decide first.
fn title(answer: &Cheapest, text: &Text) -> String {
    let errors = !answer.errors_gone.is_empty();
    let ssa = ("ssa", if answer.is_without_ssa() { "without" } else { "any" }.into());
    if answer.cost.is_none() {
        let key = if errors { "paths-front-errors" } else { "paths-front" };
        return as_proven(
            answer,
            text.say_with(key, &[("n", answer.front.len().into()), ssa]),
            text,
        );
    }
    let key = match (answer.edits.is_empty(), errors, answer.proof.open) {
        (true, _, None) => "paths-cheapest-drawn",
        (true, _, Some(_)) => "paths-cheapest-drawn-open",
        (false, true, None) => "paths-cheapest-errors-first",
        (false, true, Some(_)) => "paths-cheapest-errors-first-open",
        (false, false, None) => "paths-cheapest",
        (false, false, Some(_)) => "paths-cheapest-open",
    };
    text.say_with(key, &[ssa])
}

/// A title of choices without prices; where not all were compared, another may beat them.
fn as_proven(answer: &Cheapest, title: String, text: &Text) -> String {
    match answer.proof.open {
        None => title,
        Some(_) => text.say_with("paths-front-open", &[("title", title.into())]),
    }
}

/// What is chosen, what it costs and what its bill has otherwise; without prices the choices that none beats.
fn choice(out: &mut Page, subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) {
    let text = look.text;
    if let Some(cost) = &answer.cost {
        let currency = subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default();
        out.paragraph(look, 0, &cost_words(cost, currency, subject.catalog(), text));
        if let Some(before) = cost_before_words([cost], subject.catalog(), text) {
            out.paragraph(look, 0, &before);
        }
        let all = look.detail == Detail::Full;
        for decision in answer.decisions.iter().filter(|d| all || d.chosen > 0) {
            out.paragraph(look, 2, &decision_words(subject, decision, decision.chosen, text));
        }
        prove(out, subject, &answer.proved, 2, look);
        for delta in &answer.delta {
            out.line(format_args!("  {}", change_words(subject, delta, look)));
        }
    } else {
        front(out, subject, answer, look);
    }
    if !answer.errors_gone.is_empty() {
        let codes: Vec<&str> = answer.errors_gone.iter().copied().collect();
        let args = [("n", codes.len().into()), ("codes", codes.join(", ").into())];
        out.paragraph(look, 0, &text.say_with("paths-cheapest-errors", &args));
    }
    if !answer.errors_left.is_empty() {
        let n = ("n", answer.errors_left.len().into());
        out.paragraph(look, 0, &text.say_with("paths-cheapest-left", &[n]));
        left(out, subject, &answer.errors_left, 2, look);
    }
    to_confirm(out, &answer.conditions, 0, look);
}

/// The errors that stay, a line each: as many as are read, the rest counted.
fn left(
    out: &mut Page,
    subject: &Subject<'_>,
    errors: &[ErrorLeft],
    indent: usize,
    look: &Look<'_>,
) {
    let text = look.text;
    let shown = if look.detail == Detail::Full { errors.len() } else { errors.len().min(SHOWN) };
    for (code, place) in errors.iter().take(shown) {
        let place = place.path(subject.plan());
        // The plan itself has no path, nor has what is on its balance.
        let key = if place.is_empty() { "paths-left-plan" } else { "paths-left-at" };
        let args: [(&str, Arg); 3] = [
            ("code", (*code).into()),
            ("place", place.into()),
            ("title", title_of(code, text).into()),
        ];
        out.paragraph(look, indent, &text.say_with(key, &args));
    }
    more(out, errors.len() - shown, indent, look);
}

/// How many are not shown.
fn more(out: &mut Page, n: usize, indent: usize, look: &Look<'_>) {
    if n > 0 {
        out.paragraph(look, indent, &look.text.say_with("paths-front-more", &[("n", n.into())]));
    }
}

/// What a code means, in a few words.
fn title_of(code: &str, text: &Text) -> String {
    rule(code).map(|rule| rule_title(rule, text)).unwrap_or_default()
}

/// The answer over SSA that could be proved, against the one without.
fn with_ssa(
    out: &mut Page,
    subject: &Subject<'_>,
    answer: &Cheapest,
    proved: &Cheapest,
    look: &Look<'_>,
) {
    let text = look.text;
    let blocks: Vec<Proved> = if answer.cost.is_some() {
        proved.proved.clone()
    } else {
        // What each choice needs is said there; the most of all is said above.
        let most = proved.front.iter().max_by_key(|c| to_prove(&c.proved));
        most.map(|c| c.proved.clone()).unwrap_or_default()
    };
    let n = to_prove(&blocks);
    if n == 0 {
        let open = proved.proof.open.is_some();
        let key = if open { "paths-cheapest-ssa-none-open" } else { "paths-cheapest-ssa-none" };
        out.paragraph(look, 0, &text.say_with(key, &[("n", answer.outdated.into())]));
        compared(out, subject, proved, look);
        return;
    }
    let key = match (answer.cost.is_some(), proved.proof.open) {
        (true, None) => "paths-cheapest-ssa",
        (true, Some(_)) => "paths-cheapest-ssa-open",
        (false, _) => "paths-cheapest-ssa-front",
    };
    let title = text.say_with(key, &[("n", n.into())]);
    let priced = answer.cost.is_some();
    heading(out, &if priced { title } else { as_proven(proved, title, text) }, look);
    let amount = |answer: &Cheapest| answer.cost.as_ref().and_then(Cost::complete);
    let saved = amount(answer).zip(amount(proved)).and_then(|(old, new)| old.checked_sub(new));
    if let Some(saved) = saved.filter(|saved| saved.is_sign_positive() && !saved.is_zero()) {
        let currency = subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default();
        let args = [("amount", amount_words(saved, currency, text).into())];
        out.paragraph(look, 0, &text.say_with("paths-cheapest-ssa-saves", &args));
    }
    choice(out, subject, proved, look);
    to_confirm(out, &conditions(&blocks, &subject.inputs), 0, look);
    out.blank();
    if look.detail == Detail::Full {
        proof(out, subject, proved, look);
    } else {
        compared(out, subject, proved, look);
    }
}

/// The blocks whose SSA is to be proved.
fn prove(out: &mut Page, subject: &Subject<'_>, blocks: &[Proved], indent: usize, look: &Look<'_>) {
    for block in blocks {
        let args: [(&str, Arg); 3] = [
            ("place", Place::Device(block.at).path(subject.plan()).into()),
            ("quantity", block.quantity.into()),
            ("license", subject.catalog().license_name(block.license).into()),
        ];
        out.paragraph(look, indent, &look.text.say_with("paths-decision-ssa", &args));
    }
}

fn front(out: &mut Page, subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) {
    let text = look.text;
    let count = answer.front.len();
    let all: Vec<&[(License, u64)]> = answer.front.iter().map(|c| c.bought.as_slice()).collect();
    let (alike, differing) = shared(&all);
    if count > 1 && !alike.is_empty() {
        let args = [("bought", bought(subject, &alike, text).into())];
        out.paragraph(look, 0, &text.say_with("paths-front-alike", &args));
    }
    let shown = if look.detail == Detail::Full { count } else { count.min(SHOWN) };
    for (n, (candidate, own)) in answer.front.iter().zip(&differing).take(shown).enumerate() {
        let own = if count > 1 { own } else { &candidate.bought };
        let args: [(&str, Arg); 2] =
            [("number", (n + 1).into()), ("bought", bought(subject, own, text).into())];
        out.paragraph(look, 0, &text.say_with("paths-front-choice", &args));
        let changed = answer.decisions.iter().zip(&candidate.chosen).filter(|(_, c)| **c > 0);
        for (decision, chosen) in changed {
            out.paragraph(look, 5, &decision_words(subject, decision, *chosen, text));
        }
        prove(out, subject, &candidate.proved, 5, look);
        to_confirm(out, &candidate.conditions, 5, look);
        let own = candidate.errors_left.iter().filter(|e| !answer.errors_left.contains(e));
        let own: Vec<ErrorLeft> = own.copied().collect();
        left(out, subject, &own, 5, look);
    }
    more(out, count - shown, 0, look);
}

/// Licenses that are bought, and how many of each.
type Bought = Vec<(License, u64)>;

/// What all bills have alike, and what each has besides.
type Shared = (Bought, Vec<Bought>);

fn shared(bills: &[&[(License, u64)]]) -> Shared {
    let mut bills_with: BTreeMap<(License, u64), usize> = BTreeMap::new();
    for line in bills.iter().copied().flatten() {
        *bills_with.entry(*line).or_default() += 1;
    }
    let is_shared = |line: &&(License, u64)| bills_with.get(line) == Some(&bills.len());
    let split = |bill: &&[(License, u64)]| bill.iter().partition(is_shared);
    let parts: Vec<(Bought, Bought)> = bills.iter().map(split).collect();
    let alike = parts.first().map(|(alike, _)| alike.clone()).unwrap_or_default();
    (alike, parts.into_iter().map(|(_, own)| own).collect())
}

fn names<'l>(subject: &Subject<'_>, licenses: impl IntoIterator<Item = &'l License>) -> String {
    license_names(licenses, subject.catalog())
}

fn bought(subject: &Subject<'_>, lines: &[(License, u64)], text: &Text) -> String {
    let all: Vec<String> = lines
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

/// What was compared, and what was ruled out.
fn proof(out: &mut Page, subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) {
    compared(out, subject, answer, look);
    let all = &answer.ruled_out;
    if all.is_empty() {
        return;
    }
    out.paragraph(look, 0, &look.text.say("paths-ruled"));
    let shown = if look.detail == Detail::Full { all.len() } else { all.len().min(SHOWN) };
    for ruled in all.iter().take(shown) {
        out.paragraph(look, 2, &ruled_words(subject, ruled, look.text));
    }
    more(out, all.len() - shown, 2, look);
}

/// What was compared, and whether that proves the answer.
fn compared(out: &mut Page, subject: &Subject<'_>, answer: &Cheapest, look: &Look<'_>) {
    let text = look.text;
    let proof = &answer.proof;
    let steps = if look.detail == Detail::Full { proof.steps } else { 0 };
    let counts = [
        ("paths-proof-plans", proof.plans),
        ("paths-proof-groups", proof.groups),
        ("paths-proof-refused", proof.refused),
        ("paths-proof-steps", steps),
    ];
    let counts = counts.into_iter().filter(|(_, n)| *n > 0);
    let said: Vec<String> = counts.map(|(key, n)| text.say_with(key, &[("n", n.into())])).collect();
    if !said.is_empty() {
        out.paragraph(look, 0, &said.join(" "));
    }
    match proof.open {
        None => out.paragraph(look, 0, &text.say("paths-proof-closed")),
        Some(Open::NoPrice) => {}
        Some(open) => {
            out.paragraph(look, 0, &text.say(&format!("paths-proof-open-{}", open.id())));
        }
    }
    if !proof.unpriced.is_empty() {
        let args = [("licenses", names(subject, &proof.unpriced).into())];
        out.paragraph(look, 0, &text.say_with("paths-proof-open-no-price", &args));
    }
}

/// An option that is not taken, and what rules it out.
fn ruled_words(subject: &Subject<'_>, ruled: &RuledOut, text: &Text) -> String {
    let mut option = text.say(&format!("paths-option-{}", ruled.option));
    if ruled.drawn {
        option = text.say_with("paths-ruled-drawn", &[("option", option.into())]);
    }
    let mut args: Vec<(&str, Arg)> =
        vec![("place", ruled.place.path(subject.plan()).into()), ("option", option.into())];
    match &ruled.why {
        Why::NewErrors { new, left } => {
            args.extend([("errors", errors(new, text).into()), ("n", new.len().into())]);
            if !left.is_empty() {
                args.push(("left", errors(left, text).into()));
                return text.say_with("paths-ruled-new-errors-left", &args);
            }
        }
        Why::MoreErrors(codes) => {
            args.extend([("errors", errors(codes, text).into()), ("n", codes.len().into())]);
        }
        Why::Dearer(more) => {
            let currency = subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default();
            args.push(("amount", amount_words(*more, currency, text).into()));
        }
        Why::NoPrice(licenses) => {
            args.push(("licenses", names(subject, licenses).into()));
            args.push(("n", licenses.len().into()));
        }
        Why::TooSmall(ports) => args.push(("ports", (*ports).into())),
        _ => {}
    }
    text.say_with(&format!("paths-ruled-{}", ruled.why.id()), &args)
}

/// Codes with what they mean.
fn errors(codes: &Codes, text: &Text) -> String {
    let said = |code: &&str| {
        let args = [("code", (*code).into()), ("title", title_of(code, text).into())];
        text.say_with("paths-ruled-error", &args)
    };
    codes.iter().map(said).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn what_all_choices_buy_alike_is_said_once() {
        let catalog = Catalog::built_in();
        let line = |name: &str, n| (catalog.parse_license(name).unwrap(), n);
        let (port, uc) = (line("PBX-Port13", 5), line("PBX-UC13", 2));
        let more = line("PBX-UC13", 3);
        let (alike, own) = shared(&[&[port, uc], &[port, more], &[port]]);
        assert_eq!((alike, own), (vec![port], vec![vec![uc], vec![more], vec![]]));
        assert_eq!(shared(&[]), (vec![], vec![]));
    }
}
