//! The whole bill: what to do, in which order, what is wrong, and where the numbers come from.

use super::super::look::counts_held;
use super::super::money::Money;
use super::super::said::{self, Said};
use super::super::sheet::{Row as BillRow, Section, Sheet};
use super::super::subject::Subject;
use super::super::why::cause;
use super::{Block, Cell, Row, Table, Tone, parts, steps};
use crate::assess::LineCauses;
use crate::rules::{Safety, Severity};
use crate::text::Text;
use std::collections::BTreeSet;

/// The blocks; for an engineer with causes, ways to put findings right, and the order of work.
pub(super) fn blocks(subject: &Subject<'_>, text: &Text, engineer: bool) -> Vec<Block> {
    let sheet = Sheet::new(subject, text);
    let money = Money::of(subject);
    let mut blocks = vec![Block::Pairs(sheet.head.clone())];
    for section in &sheet.sections {
        blocks.push(Block::Heading(section.title.clone()));
        blocks.extend(section.about.clone().map(Block::Aside));
        blocks.push(Block::Table(table(subject, section, &money, text, engineer)));
    }
    blocks.extend(sheet.empty.clone().map(Block::Text));
    if !sheet.totals.is_empty() {
        blocks.push(Block::Heading(text.say("report-totals")));
        blocks.push(Block::Text(sheet.totals.join(", ")));
    }
    blocks.extend(money.said(text).into_iter().map(Block::Text));
    if engineer {
        let items = steps::steps(subject, text);
        if !items.is_empty() {
            blocks.push(Block::Heading(text.say("report-paper-steps")));
            blocks.push(Block::List { numbered: true, items });
        }
    }
    blocks.push(Block::Heading(text.say("report-findings")));
    blocks.push(Block::Text(sheet.summary.clone()));
    if !sheet.findings.is_empty() {
        blocks.push(Block::Table(findings(subject, &sheet.findings, text, engineer)));
    }
    // What is a step of the work need not be noted besides.
    let notes: Vec<String> = if engineer {
        sheet.coverage.iter().chain(&sheet.notes).cloned().collect()
    } else {
        sheet.remarks().cloned().collect()
    };
    if !notes.is_empty() {
        blocks.push(Block::Heading(text.say("report-notes")));
        blocks.push(Block::List { numbered: false, items: notes });
    }
    blocks.push(Block::Topology { findings: true });
    blocks.push(Block::Aside(sheet.closing.clone()));
    blocks
}

fn table(
    subject: &Subject<'_>,
    section: &Section,
    money: &Money,
    text: &Text,
    engineer: bool,
) -> Table {
    let mut columns = vec![
        parts::words(text, "report-column-action"),
        parts::numbers(text, "report-column-quantity"),
        parts::licenses(text),
        parts::words(text, "report-column-device"),
        parts::remarks(text),
    ];
    columns.extend(parts::priced_columns(text, money));
    let mut said = BTreeSet::new();
    let mut below = |row: &BillRow| {
        let line = subject.assessment().lines.get(row.line);
        match line.map(|l| &l.causes) {
            // On paper the causes of a requirement stand once, below its first line.
            Some(LineCauses::Position(position)) if engineer && !said.insert(*position) => {
                vec![(String::new(), text.say("report-paper-same-causes"))]
            }
            _ => causes(subject, row, text),
        }
    };
    let rows = section
        .rows
        .iter()
        .chain(&section.kept)
        .map(|row| Row { cells: cells(row, money, text), below: below(row) })
        .collect();
    Table { columns, rows, open: engineer }
}

fn cells(row: &BillRow, money: &Money, text: &Text) -> Vec<Cell> {
    let action = text.say(&format!("report-action-{}", row.action.id()));
    let mut cells = vec![
        Cell::toned(action, parts::tone(row.action)),
        Cell::new(row.quantity.as_str()),
        Cell::new(row.license.as_str()),
        Cell::new(row.install_on.as_str()),
        Cell::toned(row.note.as_str(), Tone::Faint),
    ];
    cells.extend(parts::priced_cells(money, row.price.clone(), Tone::Plain));
    cells
}

fn causes(subject: &Subject<'_>, row: &BillRow, text: &Text) -> Vec<(String, String)> {
    let Some(line) = subject.assessment().lines.get(row.line) else { return Vec::new() };
    let product = line.license.product;
    let causes = subject.assessment().causes_of(line).iter();
    causes.map(|c| (text.number(c.quantity), cause(subject, c, product, text))).collect()
}

fn findings(subject: &Subject<'_>, findings: &[Said], text: &Text, engineer: bool) -> Table {
    let columns = vec![
        parts::words(text, "report-column-severity"),
        parts::words(text, "report-column-code"),
        parts::places(text),
        parts::words(text, "report-column-finding"),
    ];
    let mut helped = BTreeSet::new();
    let rows = findings
        .iter()
        .zip(&subject.review.findings)
        .map(|(said, finding)| {
            let tone = match (said.waived.is_some() || said.cured, said.severity) {
                (true, _) => Tone::Faint,
                (false, Severity::Error) => Tone::Bad,
                (false, Severity::Warning) => Tone::Risky,
                (false, Severity::Info) => Tone::Note,
            };
            let (severity, message) = stated(said, text);
            let cells = vec![
                Cell::toned(severity, tone),
                Cell::new(said.code),
                Cell::new(said.at.as_str()),
                Cell::new(message),
            ];
            // A plan of many sites has the same findings many times; their help stands once, below the first.
            let first = helped.insert(said.code);
            Row { cells, below: remedies(said, first, &said::fixes(subject, finding, text), text) }
        })
        .collect();
    Table { columns, rows, open: engineer }
}

/// How bad a finding is and what becomes of it, in few words, and its message with the reason why it is waived: a
/// reason beside the word for how bad it is would leave the message too little room.
fn stated(said: &Said, text: &Text) -> (String, String) {
    let severity = said.severity_word(text);
    let args = [("severity", severity.as_str().into())];
    let told = counts_held(&said.message).into_owned();
    if said.waived.is_some() {
        let args_of_message = [("message", told.into()), ("state", said.state(text).into())];
        let message = text.say_with("report-paper-waived-because", &args_of_message);
        (text.say_with("report-paper-waived", &args), message)
    } else if said.cured {
        (text.say_with("report-paper-cured", &args), told)
    } else {
        (severity, told)
    }
}

/// Section of the guide, how to put a finding right, and what the program can do about it.
fn remedies(
    said: &Said,
    first: bool,
    fixes: &[(String, Safety)],
    text: &Text,
) -> Vec<(String, String)> {
    let help = if first {
        text.say_with("report-help", &[("help", said.help.as_str().into())])
    } else {
        text.say_with("report-paper-same-help", &[("code", said.code.into())])
    };
    let section = if said.section.is_empty() {
        String::new()
    } else {
        text.say_with("report-section", &[("section", said.section.into())])
    };
    let fixes = fixes.iter().map(|(title, safety)| {
        let key = match safety {
            Safety::Safe => "report-fix-safe",
            Safety::Unsafe => "report-fix-unsafe",
        };
        (String::new(), text.say_with(key, &[("title", title.as_str().into())]))
    });
    std::iter::once((section, help)).chain(fixes).collect()
}
