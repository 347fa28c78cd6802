//! The words of what-if that every view of it says: what is asked, the table of versions, a failed node.

use super::paths_text::license_names;
use crate::catalog::{Catalog, License};
use crate::paths::{Answer, Apart, Cost, Outage, Question, VersionRow};
use crate::text::{Arg, Text, pad_left, width};
use std::collections::BTreeSet;

/// What is asked of users and software, a sentence each; nothing when neither is.
#[must_use]
pub fn asked(question: Question, text: &Text) -> Vec<String> {
    let users = question.users.map(|percent| {
        let key = match percent.signum() {
            1 => "paths-if-users-more",
            0 => "paths-if-users-same",
            _ => "paths-if-users-fewer",
        };
        text.say_with(key, &[("percent", percent.unsigned_abs().into())])
    });
    let software = question
        .software
        .map(|version| text.say_with("paths-if-software", &[("version", version.into())]));
    users.into_iter().chain(software).collect()
}

/// How many licenses are bought and removed, as the plan is and as it would be.
#[must_use]
pub fn totals(answer: &Answer, text: &Text) -> String {
    let after = answer.review.assessment.totals;
    let totals: [(&str, Arg); 4] = [
        ("before", answer.before.buy.into()),
        ("after", after.buy.into()),
        ("removed-before", answer.before.remove.into()),
        ("removed-after", after.remove.into()),
    ];
    text.say_with("paths-if-totals", &totals)
}

/// That the software that is asked for is not in the catalogue.
#[must_use]
pub fn unknown_software(question: Question, answer: &Answer, text: &Text) -> Option<String> {
    let version = question.software.filter(|_| answer.unknown_software)?;
    Some(text.say_with("paths-if-software-unknown", &[("version", version.into())]))
}

/// What the plan keeps on another version than its own, and what moves with the rest.
#[must_use]
pub fn apart(answer: &Answer, text: &Text) -> Option<String> {
    /// As many as are read.
    const SHOWN: usize = 6;
    let said = |apart: &Apart| {
        let place = apart.place.path(&answer.plan);
        let args = [("place", place.into()), ("version", apart.version.into())];
        text.say_with(&format!("paths-if-apart-{}", apart.what), &args)
    };
    let what: Vec<String> = answer.apart.iter().take(SHOWN).map(said).collect();
    let more = answer.apart.len().saturating_sub(SHOWN);
    let args = [("what", what.join(", ").into()), ("more", more.into())];
    (!what.is_empty()).then(|| text.say_with("paths-if-apart", &args))
}

/// The table of versions, its columns as wide as what stands in them.
#[derive(Debug, Clone)]
pub struct VersionTable {
    /// What it is.
    pub title: String,
    /// Titles of the columns.
    pub head: String,
    /// A version and its line.
    pub rows: Vec<(u8, String)>,
    /// What a star behind an amount means, where one stands.
    pub partial: Option<String>,
}

impl VersionTable {
    /// The table of some versions in lines of at most `room` cells, as far as that can be: on a narrow page the
    /// licenses that stay are left out first, then columns stand closer.
    #[must_use]
    pub fn new(rows: &[VersionRow], money: (&str, &Catalog), room: usize, text: &Text) -> Self {
        const SHAPES: [(bool, &str); 3] = [(true, "  "), (false, "  "), (false, " ")];
        let (currency, catalog) = money;
        let mut tables = SHAPES.into_iter().map(|(keeps, gap)| {
            let head = head(rows, currency, keeps, text);
            let cells: Vec<Vec<String>> = rows.iter().map(|row| cells(row, keeps, text)).collect();
            lines(&head, &cells, gap)
        });
        let fits = |lines: &Vec<String>| lines.iter().all(|line| width(line) <= room);
        let mut table = Vec::new();
        for lines in tables.by_ref() {
            table = lines;
            if fits(&table) {
                break;
            }
        }
        let mut table = table.into_iter();
        Self {
            title: text.say("paths-if-versions"),
            partial: partial(rows, catalog, text),
            head: table.next().unwrap_or_default(),
            rows: rows.iter().map(|row| row.version).zip(table).collect(),
        }
    }
}

fn is_priced(rows: &[VersionRow]) -> bool {
    rows.iter().any(|row| row.cost.is_some())
}

fn head(rows: &[VersionRow], currency: &str, keeps: bool, text: &Text) -> Vec<String> {
    let mut head = vec![
        text.say("paths-if-version"),
        text.say("paths-if-falls-away"),
        text.say("paths-if-ssa-saves"),
        text.say("report-mark-buy"),
    ];
    head.extend(keeps.then(|| text.say("report-mark-keep")));
    if is_priced(rows) {
        let cost = text.say_with("paths-if-cost", &[("currency", currency.into())]);
        head.push(cost.trim_end().to_owned());
    }
    head.push(text.say("paths-if-errors"));
    head
}

/// The lines of a table, the head first; the last column is words, and nothing stands behind it.
fn lines(head: &[String], rows: &[Vec<String>], gap: &str) -> Vec<String> {
    let last = head.len() - 1;
    let all = || std::iter::once(head).chain(rows.iter().map(Vec::as_slice));
    let widths: Vec<usize> = (0..head.len())
        .map(|n| all().filter_map(|row| row.get(n)).map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    let line = |row: &[String]| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells =
            cells.map(|(n, (cell, w))| if n == last { cell.clone() } else { pad_left(cell, *w) });
        cells.collect::<Vec<_>>().join(gap)
    };
    all().map(line).collect()
}

fn cells(row: &VersionRow, keeps: bool, text: &Text) -> Vec<String> {
    let mut cells = vec![
        format!("V{}", row.version),
        text.number(row.falls_away),
        text.number(row.ssa_saves),
        text.number(row.totals.buy),
    ];
    cells.extend(keeps.then(|| text.number(row.totals.keep)));
    // Every version has a cost, or none has.
    cells.extend(row.cost.as_ref().map(|cost| amount(cost, text)));
    cells.push(row.errors.join(" "));
    cells
}

/// What a star behind an amount means: the licenses that no version's cost counts.
fn partial(rows: &[VersionRow], catalog: &Catalog, text: &Text) -> Option<String> {
    let costs = rows.iter().filter_map(|row| row.cost.as_ref());
    let open: BTreeSet<License> = costs.flat_map(|c| c.unpriced_licenses.iter().copied()).collect();
    let args = [("licenses", license_names(&open, catalog).into())];
    (!open.is_empty()).then(|| text.say_with("paths-if-partial", &args))
}

fn amount(cost: &Cost, text: &Text) -> String {
    // No price is never nothing to pay.
    let known = cost.amount.filter(|a| cost.unpriced == 0 || !a.is_zero());
    let amount = known.map_or_else(|| "?".to_owned(), |a| text.amount(a));
    if cost.unpriced == 0 { amount } else { format!("{amount} *") }
}

/// What a failed node leaves.
#[derive(Debug, Clone)]
pub struct OutageWords {
    /// Which node it is.
    pub title: String,
    /// What becomes of what it does, a sentence each.
    pub said: Vec<String>,
}

impl OutageWords {
    /// The words for an outage.
    #[must_use]
    pub fn new(outage: &Outage, text: &Text) -> Self {
        let node = || Arg::from(outage.node.as_str());
        let mut said = Vec::new();
        let mut say = |key: &str, args: &[(&str, Arg)]| said.push(text.say_with(key, args));
        let ports = ("ports", Arg::from(outage.ports));
        match &outage.taken_by {
            Some(by) if outage.smb || outage.standby_local.is_some() => {
                say("paths-if-would-take", &[("node", by.as_str().into()), ports]);
            }
            Some(by) => say("paths-if-taken", &[("node", by.as_str().into()), ports]),
            None if outage.ports == 0 => say("paths-if-idle", &[]),
            None => say("paths-if-nobody", &[ports]),
        }
        if !outage.stood_for.is_empty() {
            let args = [
                ("n", outage.stood_for.len().into()),
                ("nodes", outage.stood_for.join(", ").into()),
            ];
            say("paths-if-stood-for", &args);
        }
        if outage.local {
            say("paths-if-local", &[("node", node())]);
        }
        if let Some(node) = &outage.standby_local {
            say("paths-if-standby-local", &[("node", node.as_str().into())]);
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
        // Without another node there is no place where they could be missing.
        let where_to = if outage.taken_by.is_some() { "there" } else { "nowhere" };
        let missing = [
            ("paths-if-bri", hardware.bri),
            ("paths-if-pri", hardware.pri),
            ("paths-if-channels", hardware.channels),
        ];
        for (key, n) in missing {
            if n > 0 {
                say(key, &[("n", n.into()), ("to", where_to.into())]);
            }
        }
        if let Some(ipva) = outage.ipva {
            let args: [(&str, Arg); 3] = [
                ("needed", ipva.needed.into()),
                ("free", ipva.free.into()),
                ("missing", ipva.missing().into()),
            ];
            match ipva.missing_otherwise() {
                Some(missing) => {
                    let needed = ipva.otherwise.unwrap_or_default();
                    let args: [(&str, Arg); 3] = [
                        ("needed", needed.into()),
                        ("free", ipva.free.into()),
                        ("missing", missing.into()),
                    ];
                    say("paths-if-ipva-none", &args);
                }
                None if ipva.missing() > 0 => say("paths-if-ipva-short", &args),
                None => say("paths-if-ipva", &args),
            }
        }
        Self { title: text.say_with("paths-if-fails", &[("node", node())]), said }
    }
}
