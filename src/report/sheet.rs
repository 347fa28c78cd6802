//! The bill as a page for people: sections, rows in working order, notes, all in words.
//!
//! Text, Markdown and every later page format lay out this one view, so that they say the same.

use super::bill_order::{BillOrder, OrderedLine, OrderedPart, Part, REPLACE};
use super::field_words::{field_name, field_value};
use super::money::{Money, PriceWords};
use super::said::Said;
use super::subject::Subject;
use super::words;
use crate::assess::{Action, Block, CauseRule, From, Line};
use crate::catalog::{License, ProductId};
use crate::plan::Readings;
use crate::rules::Severity;
use crate::text::{Arg, Text, visible};

/// A bill in words; every name in it is harmless.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Label and value, in printed order.
    pub head: Vec<(String, String)>,
    /// One a pool, then one a device, then the orders.
    pub sections: Vec<Section>,
    /// What there is to say when no section has a row, or when the licenses of pools could not be worked out.
    pub empty: Option<String>,
    /// Marks in use and what they mean.
    pub legend: Vec<(&'static str, String)>,
    /// Label of the totals, then licenses by action, those that are not 0.
    pub totals: Vec<String>,
    /// What the bill costs, what is not in that, and how it was rounded; nothing without a price list.
    pub cost: Vec<String>,
    /// How many findings of each sort.
    pub summary: String,
    /// The findings.
    pub findings: Vec<Said>,
    /// How many object groups the bill speaks of, where it speaks of any.
    pub coverage: Option<String>,
    /// What is converted, which no line says; a document with the order of work has it there.
    pub conversions: Vec<String>,
    /// What whoever follows the bill should know.
    pub notes: Vec<String>,
    /// Whose word is the last.
    pub closing: String,
}

/// Rows that belong together.
#[derive(Debug, Clone)]
pub struct Section {
    /// What they belong to.
    pub title: String,
    /// What else there is to say of it.
    pub about: Option<String>,
    /// What to do, in working order: nothing is installed before what must go is gone.
    pub rows: Vec<Row>,
    /// What stays as it is.
    pub kept: Vec<Row>,
}

/// One line of the bill.
#[derive(Debug, Clone)]
pub struct Row {
    /// `+`, `-/+` and the like.
    pub mark: &'static str,
    /// What to do.
    pub action: Action,
    /// How many, in the reader's habit.
    pub quantity: String,
    /// Technical name.
    pub license: String,
    /// Device; empty for credits.
    pub install_on: String,
    /// What it is for, was, or why it goes.
    pub note: String,
    /// What it costs; no words without a price list or where nothing is paid.
    pub price: PriceWords,
    /// Its place among the lines of the assessment.
    pub line: usize,
}

/// Names of nodes listed in a section's heading before the rest is only counted.
const NAMES: usize = 6;

impl Sheet {
    /// The page of a bill.
    #[must_use]
    pub fn new(subject: &Subject<'_>, text: &Text) -> Self {
        let money = Money::of(subject);
        let sections = sections(subject, &money, text);
        let worked_out = subject.assessment().is_worked_out();
        let empty = match (worked_out, sections.is_empty()) {
            (false, _) => Some(text.say("report-bill-unsound")),
            (true, true) => Some(text.say("report-bill-empty")),
            (true, false) => None,
        };
        Self {
            head: Self::head(subject, text),
            legend: legend(&sections, text),
            sections,
            empty,
            totals: totals(subject, text),
            cost: money.said(text),
            summary: super::said::summary(&subject.review.summary(), text),
            findings: subject.review.findings.iter().map(|f| Said::new(subject, f, text)).collect(),
            coverage: worked_out.then(|| coverage(subject, text)),
            conversions: conversions(subject, text),
            notes: notes(subject, text),
            closing: Self::closing(subject, text),
        }
    }

    /// What stands below the bill, in printed order.
    pub fn remarks(&self) -> impl Iterator<Item = &String> {
        self.coverage.iter().chain(&self.conversions).chain(&self.notes)
    }

    /// Only what decides: lines, sums, and the findings that ask for something.
    #[must_use]
    pub(super) fn brief(mut self) -> Self {
        self.head.clear();
        self.sections.iter_mut().for_each(|section| section.about = None);
        self.legend.clear();
        self.findings.retain(|f| f.waived.is_none() && f.severity != Severity::Info);
        self.coverage = None;
        self.conversions.clear();
        self.notes.clear();
        self.closing.clear();
        self
    }

    /// Labels and values of the head, in printed order.
    pub(super) fn head(subject: &Subject<'_>, text: &Text) -> Vec<(String, String)> {
        let plan = subject.plan();
        let project = &plan.project;
        let mut head = Vec::new();
        let mut put = |key: &str, value: String| head.push((text.say(key), value));
        let written = [
            ("report-head-project", &project.name),
            ("report-head-customer", &project.customer),
            ("report-head-reference", &project.reference),
            ("report-head-author", &project.author),
        ];
        for (key, value) in written {
            if !value.trim().is_empty() {
                put(key, visible(value.trim()).into_owned());
            }
        }
        let day = text.date(subject.inputs.date());
        put(
            "report-head-date",
            if project.date.is_some() {
                day
            } else {
                text.say_with("report-date-today", &[("date", day.into())])
            },
        );
        put("report-head-software", software(subject, text));
        put(
            "report-head-guide",
            text.say_with(
                "report-guide-edition",
                &[("edition", subject.catalog().edition.as_str().into())],
            ),
        );
        let chosen = readings(&plan.readings);
        if chosen.is_empty() {
            put("report-head-readings", text.say("report-readings-default"));
        }
        for (n, (id, section, value)) in chosen.iter().enumerate() {
            let label = if n == 0 { text.say("report-head-readings") } else { String::new() };
            let args = [
                ("question", field_name(id, text).into()),
                ("meaning", field_value(id, value, text).into()),
                ("section", (*section).into()),
            ];
            let reading = text.say_with("report-reading-chosen", &args);
            head.push((label, reading));
        }
        head
    }

    /// Whose word is the last.
    pub(super) fn closing(subject: &Subject<'_>, text: &Text) -> String {
        let edition = subject.catalog().edition.as_str();
        text.say_with("report-bill-closing", &[("edition", edition.into())])
    }
}

fn software(subject: &Subject<'_>, text: &Text) -> String {
    let plan = subject.plan();
    let today = plan.running.filter(|&r| r != plan.software);
    let args = [("software", plan.software.into()), ("running", today.unwrap_or_default().into())];
    let key = if today.is_some() { "report-software-running" } else { "report-software" };
    text.say_with(key, &args)
}

/// Readings that are not the default: id, section and value.
#[must_use]
pub fn readings(readings: &Readings) -> Vec<(&'static str, &'static str, &'static str)> {
    Readings::TABLE
        .iter()
        .zip(readings.chosen())
        .filter(|(_, chosen)| *chosen)
        .map(|((id, section, values), _)| (*id, *section, values[1]))
        .collect()
}

fn sections(subject: &Subject<'_>, money: &Money, text: &Text) -> Vec<Section> {
    let order = BillOrder::new(subject.assessment(), subject.catalog());
    order.parts().iter().map(|part| section(subject, part, money, text)).collect()
}

fn section(subject: &Subject<'_>, part: &OrderedPart, money: &Money, text: &Text) -> Section {
    let row = |ordered: &OrderedLine| {
        let line = subject.assessment().lines.get(ordered.line)?;
        Some(Row {
            mark: ordered.mark,
            action: line.action,
            quantity: text.number(line.quantity),
            license: visible(&subject.catalog().license_name(line.license)).into_owned(),
            install_on: device(subject, line.install_on),
            note: note(subject, line, text),
            price: money.words_of_line(ordered.line, text),
            line: ordered.line,
        })
    };
    let rows = part.lines.iter().filter_map(row);
    let (kept, rows) = rows.partition(|row| row.action == Action::Keep);
    let (title, about) = heading(subject, part.part, text);
    Section { title, about, rows, kept }
}

fn device(subject: &Subject<'_>, device: Option<usize>) -> String {
    device.map_or_else(String::new, |d| {
        visible(subject.assessment().device_name(d, subject.plan())).into_owned()
    })
}

fn heading(subject: &Subject<'_>, part: Part, text: &Text) -> (String, Option<String>) {
    let assessment = subject.assessment();
    match part {
        Part::Orders => (text.say("report-section-orders"), None),
        Part::Device(index) => {
            let model = assessment.devices.get(index).and_then(|d| subject.plan().device(d.at));
            let args = [
                ("device", device(subject, Some(index)).into()),
                ("model", model.map_or("", |d| d.model.as_str()).into()),
            ];
            (text.say_with("report-section-device", &args), None)
        }
        Part::Pool(index) => {
            let Some(pool) = assessment.pools.get(index) else {
                return (text.say("report-section-central"), None);
            };
            let title = if index == 0 {
                text.say("report-section-central")
            } else {
                let name = assessment.pool_name(index, subject.plan());
                text.say_with("report-section-local", &[("node", name.into())])
            };
            let about = text.say_with(
                "report-section-pool-about",
                &[
                    ("host", device(subject, Some(pool.host)).into()),
                    ("software", pool.software.into()),
                    ("nodes", node_names(subject, &pool.nodes, text).into()),
                    ("count", pool.nodes.len().into()),
                ],
            );
            (title, Some(about))
        }
    }
}

fn node_names(subject: &Subject<'_>, nodes: &[usize], text: &Text) -> String {
    let name = |n: &usize| {
        let node = subject.assessment().nodes.get(*n).and_then(|n| subject.plan().node(n.at));
        visible(node.map_or("", |n| n.name.as_str())).into_owned()
    };
    let shown: Vec<String> = nodes.iter().take(NAMES).map(name).collect();
    let names = shown.join(", ");
    match nodes.len().saturating_sub(NAMES) {
        0 => names,
        more => {
            text.say_with("report-names-more", &[("names", names.into()), ("more", more.into())])
        }
    }
}

/// What stands behind a row: why it goes, what it was, where it comes from, or what it is for.
fn note(subject: &Subject<'_>, line: &Line, text: &Text) -> String {
    let reason = |line: &Line| {
        let cause = subject.assessment().causes_of(line).first();
        let key = match cause.map(|c| c.rule) {
            Some(CauseRule::TooOld) => "report-row-too-old",
            Some(CauseRule::SmbMixed | CauseRule::SmbConversion) => "report-row-smb",
            Some(CauseRule::IpvaLost) => "report-row-ipva-lost",
            _ => return String::new(),
        };
        let pool = line.pool.and_then(|p| subject.assessment().pools.get(p));
        let software = pool.map_or(0, |p| p.compared(line.license.product).0);
        text.say_with(key, &[("software", software.into())])
    };
    match (line.action, line.from) {
        (Action::Remove, _) => reason(line),
        (_, From::License(was)) => {
            let name = subject.catalog().license_name(was);
            text.say_with("report-row-was", &[("license", name.into())])
        }
        (_, From::Device(from)) => {
            text.say_with("report-row-from", &[("device", device(subject, Some(from)).into())])
        }
        (Action::Assign, From::Nothing) => text.say("report-row-balance"),
        (_, From::Nothing) => words::product_name(subject.catalog(), line.license.product, text),
    }
}

fn legend(sections: &[Section], text: &Text) -> Vec<(&'static str, String)> {
    let marks = [
        ("-", "report-mark-remove"),
        (REPLACE, "report-mark-replace"),
        ("~", "report-mark-upgrade"),
        (">", "report-mark-move"),
        ("*", "report-mark-assign"),
        ("+", "report-mark-buy"),
        ("=", "report-mark-keep"),
    ];
    let used = |mark: &str| {
        sections.iter().flat_map(|s| s.rows.iter().chain(&s.kept)).any(|r| r.mark == mark)
    };
    marks
        .into_iter()
        .filter(|(mark, _)| used(mark))
        .map(|(mark, key)| (mark, text.say(key)))
        .collect()
}

fn totals(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    Action::ALL
        .into_iter()
        .map(|action| (action, subject.assessment().totals.of(action)))
        .filter(|&(_, n)| n > 0)
        .map(|(action, n)| {
            text.say_with(&format!("report-total-{}", action.id()), &[("n", n.into())])
        })
        .collect()
}

fn coverage(subject: &Subject<'_>, text: &Text) -> String {
    let c = subject.assessment().coverage;
    text.say_with(
        "report-coverage",
        &[
            ("objects", c.objects.into()),
            ("licensed", c.licensed.into()),
            ("free", c.free.into()),
            ("outside", c.outside_guide.into()),
        ],
    )
}

/// What is converted, which no line says (§2.4); each license once a device.
pub fn conversions(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    let assessment = subject.assessment();
    let mut sums: Vec<(&Block, License, u64)> = Vec::new();
    for block in assessment.blocks.iter().filter(|b| b.converted() > 0) {
        let Some(license) = block.license else { continue };
        // Blocks stand device by device.
        let mut here = sums.iter_mut().rev().take_while(|(b, ..)| b.device == block.device);
        match here.find(|(_, l, _)| *l == license) {
            Some((.., sum)) => *sum = sum.saturating_add(block.converted()),
            None => sums.push((block, license, block.converted())),
        }
    }
    let name = |device| visible(assessment.device_name(device, subject.plan())).into_owned();
    let said = sums.into_iter().map(|(block, license, n)| {
        let host =
            block.pool.and_then(|p| assessment.pools.get(p)).map_or(block.device, |p| p.host);
        let args = [
            ("n", n.into()),
            ("license", subject.catalog().license_name(license).into()),
            ("device", name(block.device).into()),
            ("host", name(host).into()),
        ];
        let key = if block.device == host {
            "report-note-smb-conversion"
        } else {
            "report-note-smb-away"
        };
        text.say_with(key, &args)
    });
    said.collect()
}

fn notes(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    let lines = &subject.assessment().lines;
    let any = |wanted: fn(&Line) -> bool| lines.iter().any(wanted);
    let bought = |product: ProductId| {
        lines.iter().any(|l| l.action == Action::Buy && l.license.product == product)
    };
    let mut notes = Vec::new();
    if any(|l| matches!(l.action, Action::Upgrade)) {
        notes.push(text.say("report-note-ssa"));
    }
    if bought(ProductId::SMB_UPGRADE) {
        notes.push(text.say("report-note-smb-upgrade"));
    }
    for (_, node) in subject.plan().nodes() {
        if let Some(monitor) = node.queue_monitor.filter(|m| m.queues > 0) {
            let args = [
                ("node", node.name.as_str().into()),
                ("queues", monitor.queues.into()),
                ("instances", monitor.instances().into()),
            ];
            notes.push(text.say_with("report-note-queue-monitor", &args));
        }
        let operator = node.operator.filter(|o| o.workstations.is_some_and(|w| w > o.concurrent));
        if let Some(operator) = operator {
            let args = [
                ("node", node.name.as_str().into()),
                ("concurrent", operator.concurrent.into()),
                ("workstations", Arg::from(operator.workstations.unwrap_or_default())),
            ];
            notes.push(text.say_with("report-note-operator", &args));
        }
    }
    if bought(ProductId::SSC) {
        notes.push(text.say("fact-ssa-missed"));
    }
    if bought(ProductId::ISC) {
        notes.push(text.say("fact-rental"));
    }
    if any(|l| l.action != Action::Keep && l.install_on.is_some()) {
        notes.push(text.say("fact-reset"));
    }
    notes
}
