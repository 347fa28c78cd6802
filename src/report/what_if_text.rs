//! What if, as text: the change of the bill, a table of versions, and what a failed node leaves.

use super::WhatIfRender;
use super::format::Format;
use super::look::{Look, Page, Paint};
use super::paths_text::{change_words, cost_words};
use super::subject::Subject;
use crate::paths::{Answer, Cost, Outage, Question, VersionRow};
use crate::text::{Arg, Text, pad_left, width};

/// `--format text`.
pub const FORMAT: Format<WhatIfRender> = Format { name: "text", endings: &["txt", "text"], render };

fn render(subject: &Subject<'_>, question: Question, answer: &Answer, look: &Look<'_>) -> Vec<u8> {
    let text = look.text;
    let mut out = Page::default();
    let changed = question.users.is_some() || question.software.is_some();
    if changed {
        change(&mut out, subject, question, answer, look);
    }
    if !answer.versions.is_empty() {
        out.blank();
        versions(&mut out, subject, &answer.versions, question.software, look);
    }
    if let Some(outage) = &answer.outage {
        if changed {
            out.blank();
        }
        self::outage(&mut out, outage, look);
    }
    if question == Question::default() {
        out.paragraph(look, 0, &text.say("paths-if-nothing"));
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
    if let Some(percent) = question.users {
        let sign = if percent > 0 { "+" } else { "" };
        let args = [("percent", format!("{sign}{percent}").into())];
        out.line(look.paint(Paint::Strong, &text.say_with("paths-if-users", &args)));
    }
    if let Some(version) = question.software {
        let args = [("version", version.into())];
        out.line(look.paint(Paint::Strong, &text.say_with("paths-if-software", &args)));
    }
    if answer.delta.is_empty() {
        out.paragraph(look, 2, &text.say("paths-if-same-bill"));
    }
    for delta in &answer.delta {
        out.line(format_args!("  {}", change_words(subject, delta, look)));
    }
    let after = answer.review.assessment.totals;
    let totals: [(&str, Arg); 4] = [
        ("before", answer.before.buy.into()),
        ("after", after.buy.into()),
        ("removed-before", answer.before.remove.into()),
        ("removed-after", after.remove.into()),
    ];
    out.paragraph(look, 2, &text.say_with("paths-if-totals", &totals));
    if let Some(cost) = &answer.cost {
        out.paragraph(look, 2, &cost_words(cost, currency(subject), text));
    }
    for (key, codes) in [("paths-if-new", &answer.new), ("paths-if-gone", &answer.gone)] {
        if !codes.is_empty() {
            out.paragraph(look, 2, &text.say_with(key, &[("codes", codes.join(", ").into())]));
        }
    }
}

fn currency<'a>(subject: &Subject<'a>) -> &'a str {
    subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default()
}

/// One row a version; columns as wide as what stands in them.
fn versions(
    out: &mut Page,
    subject: &Subject<'_>,
    rows: &[VersionRow],
    asked: Option<u8>,
    look: &Look<'_>,
) {
    let text = look.text;
    out.line(look.paint(Paint::Strong, &text.say("paths-if-versions")));
    let mut head = vec![
        text.say("paths-if-version"),
        text.say("paths-if-falls-away"),
        text.say("paths-if-ssa-saves"),
        text.say("report-mark-buy"),
        text.say("report-mark-keep"),
    ];
    let priced = rows.iter().any(|r| r.cost.is_some());
    if priced {
        head.push(text.say_with("paths-if-cost", &[("currency", currency(subject).into())]));
    }
    head.push(text.say("paths-if-errors"));
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let mut cells = vec![
                format!("V{}", row.version),
                text.number(row.falls_away),
                text.number(row.ssa_saves),
                text.number(row.totals.buy),
                text.number(row.totals.keep),
            ];
            if priced {
                cells.push(row.cost.as_ref().map(|c| amount(c, text)).unwrap_or_default());
            }
            cells.push(row.errors.join(" "));
            cells
        })
        .collect();
    let last = head.len() - 1;
    let widths: Vec<usize> = (0..head.len())
        .map(|n| cells.iter().map(|row| width(&row[n])).max().unwrap_or(0).max(width(&head[n])))
        .collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells =
            cells.map(|(n, (cell, w))| if n == last { cell.clone() } else { pad_left(cell, *w) });
        format!("  {}", cells.collect::<Vec<_>>().join("  "))
    };
    out.line(look.paint(Paint::Faint, &line(&head)));
    for (row, cells) in rows.iter().zip(&cells) {
        let line = line(cells);
        let chosen = asked == Some(row.version);
        out.line(if chosen { look.paint(Paint::Strong, &line) } else { line });
    }
}

fn amount(cost: &Cost, text: &Text) -> String {
    let amount = cost.amount.map(|a| text.amount(a)).unwrap_or_default();
    if cost.unpriced == 0 { amount } else { format!("{amount} *") }
}

fn outage(out: &mut Page, outage: &Outage, look: &Look<'_>) {
    let text = look.text;
    let node = || Arg::from(outage.node.as_str());
    let title = text.say_with("paths-if-fails", &[("node", node())]);
    out.line(look.paint(Paint::Strong, &title));
    let mut say = |key: &str, args: &[(&str, Arg)]| {
        out.paragraph(look, 2, &text.say_with(key, args));
    };
    let ports = ("ports", Arg::from(outage.ports));
    match &outage.taken_by {
        Some(by) => say("paths-if-taken", &[("node", by.as_str().into()), ports]),
        None => say("paths-if-nobody", &[ports]),
    }
    if outage.local {
        say("paths-if-local", &[("node", node())]);
    }
    if outage.smb {
        say("paths-if-smb", &[]);
    }
    if let Some(standby) = outage.standby {
        let args: [(&str, Arg); 3] = [
            ("required", standby.required.into()),
            ("today", standby.today.into()),
            ("after", standby.after_bill.into()),
        ];
        say(
            match (standby.enough_today(), standby.enough_after_bill()) {
                (true, _) => "paths-if-standby-enough",
                (false, true) => "paths-if-standby-after",
                (false, false) => "paths-if-standby-short",
            },
            &args,
        );
    }
    for trunk in &outage.trunks {
        let key = if trunk.bound { "paths-if-trunk-bound" } else { "paths-if-trunk-free" };
        say(key, &[("name", trunk.name.as_str().into()), ("count", trunk.count.into())]);
    }
    let hardware = outage.hardware;
    let missing = [
        ("paths-if-bri", hardware.bri),
        ("paths-if-pri", hardware.pri),
        ("paths-if-channels", hardware.channels),
    ];
    for (key, n) in missing {
        if n > 0 {
            say(key, &[("n", n.into())]);
        }
    }
    if let Some(ipva) = outage.ipva {
        let args: [(&str, Arg); 3] = [
            ("needed", ipva.needed.into()),
            ("free", ipva.free.into()),
            ("missing", ipva.missing().into()),
        ];
        say(if ipva.missing() > 0 { "paths-if-ipva-short" } else { "paths-if-ipva" }, &args);
    }
}
