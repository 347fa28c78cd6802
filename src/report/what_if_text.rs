//! What if, as text: the change of the bill, a table of versions, and what a failed node leaves.

use super::WhatIfRender;
use super::format::Format;
use super::look::{Look, Page, Paint};
use super::paths_text::{change_words, cost_before_words, cost_words};
use super::subject::Subject;
use super::unsound::unsound;
use super::what_if_words::{OutageWords, VersionTable, apart, asked, totals, unknown_software};
use crate::paths::{Answer, Outage, Question, VersionRow};

/// `--format text`.
pub const FORMAT: Format<WhatIfRender> = Format { name: "text", endings: &["txt", "text"], render };

fn render(subject: &Subject<'_>, question: Question, answer: &Answer, look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    let changed = question.users.is_some() || question.software.is_some();
    if changed {
        change(&mut out, subject, question, answer, look);
    }
    let worked_out = answer.review.assessment.is_worked_out();
    if !answer.versions.is_empty() && worked_out {
        out.blank();
        versions(&mut out, subject, &answer.versions, question.software, look);
    }
    if let Some(outage) = &answer.outage {
        if changed {
            out.blank();
        }
        self::outage(&mut out, outage, look);
    }
    out.finish(look)
}

fn change(
    out: &mut Page,
    subject: &Subject<'_>,
    question: Question,
    answer: &Answer,
    look: &Look<'_>,
) {
    let text = look.text;
    for said in asked(question, text) {
        out.line(look.paint(Paint::Strong, &said));
    }
    if let Some(unknown) = unknown_software(question, answer, text) {
        out.paragraph(look, 2, &unknown);
    }
    if let Some(apart) = apart(answer, text) {
        out.paragraph(look, 2, &apart);
    }
    let worked_out = answer.review.assessment.is_worked_out();
    if !worked_out {
        unsound(out, subject, &answer.review.findings, 2, look);
    } else if answer.delta.is_empty() {
        out.paragraph(look, 2, &text.say("paths-if-same-bill"));
    }
    for delta in &answer.delta {
        out.line(format_args!("  {}", change_words(subject, delta, look)));
    }
    if worked_out {
        sums(out, subject, answer, look);
    }
    for (key, codes) in [
        ("paths-if-new", &answer.new),
        ("paths-if-gone", &answer.gone),
        ("paths-if-stay", &answer.stay),
    ] {
        if !codes.is_empty() {
            out.paragraph(look, 2, &text.say_with(key, &[("codes", codes.join(", ").into())]));
        }
    }
}

/// What is bought and removed before and after, and what that costs.
fn sums(out: &mut Page, subject: &Subject<'_>, answer: &Answer, look: &Look<'_>) {
    let text = look.text;
    out.paragraph(look, 2, &totals(answer, text));
    if let Some(cost) = &answer.cost {
        out.paragraph(look, 2, &cost_words(cost, currency(subject), subject.catalog(), text));
        if let Some(before) = cost_before_words([cost], subject.catalog(), text) {
            out.paragraph(look, 2, &before);
        }
    }
}

fn currency<'a>(subject: &Subject<'a>) -> &'a str {
    subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default()
}

/// One row a version; the one that was asked for stands out.
fn versions(
    out: &mut Page,
    subject: &Subject<'_>,
    rows: &[VersionRow],
    asked: Option<u8>,
    look: &Look<'_>,
) {
    let table = VersionTable::new(
        rows,
        (currency(subject), subject.catalog()),
        look.width.saturating_sub(2),
        look.text,
    );
    out.line(look.paint(Paint::Strong, &table.title));
    out.line(look.paint(Paint::Faint, &format!("  {}", table.head)));
    for (version, line) in &table.rows {
        let line = format!("  {line}");
        let chosen = asked == Some(*version);
        out.line(if chosen { look.paint(Paint::Strong, &line) } else { line });
    }
    if let Some(partial) = &table.partial {
        out.paragraph(look, 2, partial);
    }
}

fn outage(out: &mut Page, outage: &Outage, look: &Look<'_>) {
    let words = OutageWords::new(outage, look.text);
    out.line(look.paint(Paint::Strong, &words.title));
    for said in &words.said {
        out.paragraph(look, 2, said);
    }
}
