//! A comparison in words: sections of entries, each with what stands below it; text and Markdown lay it out.

use super::field_words::{field_name, field_value};
use super::money::amount_words;
use super::paths_text::license_names;
use super::said::rule_message;
use super::subject::Subject;
use super::words::product_name;
use crate::assess::CENTRAL;
use crate::catalog::License;
use crate::paths::Cost;
use crate::paths::diff::{
    BillChange, Difference, Field, FindingChange, Mark, Reason, StockAt, StockState, TopologyChange,
};
use crate::text::{Arg, Text};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A comparison in words; every name in it is harmless.
#[derive(Debug, Clone)]
pub struct DiffWords {
    /// What changed, section by section; those without entries are left out.
    pub sections: Vec<Section>,
    /// Signs in use and what they mean.
    pub legend: Vec<(&'static str, String)>,
    /// All in one line.
    pub total: String,
    /// What both bills cost, where there are prices.
    pub cost: Option<String>,
    /// Whether something is only counted, so that there is more to show.
    pub folded: bool,
}

/// Changes of one sort.
#[derive(Debug, Clone)]
pub struct Section {
    /// `topology`, `requirements`, `bill` or `findings`.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// How many changes there are, those below others and those that are only counted among them.
    pub count: usize,
    /// Its changes.
    pub entries: Vec<Entry>,
}

/// One change.
#[derive(Debug, Clone)]
pub struct Entry {
    /// `+`, `-`, `~` or `>`.
    pub sign: &'static str,
    /// What it is.
    pub words: String,
    /// Where: a path, or the name of a device or node; empty for the plan itself.
    pub place: String,
    /// What differs, and why.
    pub below: Vec<Below>,
}

/// What stands below a change.
#[derive(Debug, Clone)]
pub struct Below {
    /// What it says.
    pub words: String,
    /// Where; empty for the plan itself.
    pub place: String,
}

/// How much of a comparison is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is many alike is only counted.
    Counted,
    /// Everything, each change for itself.
    Whole,
    /// Everything, what is many alike below what it belongs to: to be unfolded.
    Nested,
}

/// Changes of one sort in one place before the rest is only counted.
const ALIKE: usize = 5;
/// Lines below an entry before the rest is only counted.
const SHOWN: usize = 4;
/// Findings of one code before they are only counted.
const FINDINGS: usize = 5;

impl DiffWords {
    /// The words for a comparison; `new` is the plan that the other one is held against.
    #[must_use]
    pub fn new(difference: &Difference, new: &Subject<'_>, extent: Extent, text: &Text) -> Self {
        let mut writer = Writer { subject: new, text, extent, folded: false };
        let d = difference;
        let sections = [
            ("topology", d.topology.len(), writer.topology(&d.topology)),
            ("requirements", d.requirements.len(), writer.requirements(d)),
            ("bill", d.bill.len(), d.bill.iter().map(|c| writer.line(c)).collect()),
            ("findings", d.findings.len(), writer.findings(&d.findings)),
        ];
        let sections = sections.into_iter().map(|(id, count, entries)| {
            let title = text.say(&format!("paths-diff-{id}"));
            Section { id, title, count, entries }
        });
        let sections: Vec<Section> = sections.filter(|s| s.count > 0).collect();
        let used = |sign| sections.iter().any(|s| s.entries.iter().any(|e| e.sign == sign));
        Self {
            legend: Mark::ALL
                .into_iter()
                .filter(|mark| used(mark.sign()))
                .map(|mark| (mark.sign(), text.say(&format!("paths-diff-mark-{}", mark.id()))))
                .collect(),
            total: total(difference, text),
            cost: cost(difference, new, text),
            folded: writer.folded,
            sections,
        }
    }
}

fn total(difference: &Difference, text: &Text) -> String {
    if difference.is_empty() {
        return text.say("paths-diff-same");
    }
    let mut args: Vec<(&str, Arg)> = vec![
        ("topology", difference.topology.len().into()),
        ("requirements", difference.requirements.len().into()),
        ("lines", difference.bill.len().into()),
        ("findings", difference.findings.len().into()),
    ];
    let which = match difference.worked_out {
        (true, true) => {
            let (before, after) = (difference.totals.0.buy, difference.totals.1.buy);
            let change = i128::from(after) - i128::from(before);
            let sign = if change > 0 { "+" } else { "" };
            args.extend([("before", before.into()), ("after", after.into())]);
            args.push(("change", format!("{sign}{}", text.number(change)).into()));
            return text.say_with("paths-diff-total", &args);
        }
        (false, true) => "old",
        (true, false) => "new",
        (false, false) => "both",
    };
    args.push(("which", which.into()));
    text.say_with("paths-diff-total-open", &args)
}

/// What the two bills cost; nothing without a price list.
fn cost(difference: &Difference, new: &Subject<'_>, text: &Text) -> Option<String> {
    let currency = new.inputs.prices.and_then(|p| p.currency()).unwrap_or_default();
    let (before, after) = (difference.cost_before.as_ref()?, difference.cost.as_ref()?);
    let Some((was, is)) = before.amount.zip(after.amount) else {
        return Some(text.say("paths-cost-too-large"));
    };
    let open = after.unpriced_before.iter().chain(&after.unpriced_licenses).copied();
    let open: BTreeSet<License> = open.collect();
    // No price is never nothing to pay.
    let said = |cost: &Cost, amount: String| {
        let known = cost.unpriced == 0 || cost.unpriced < cost.lines;
        if known { amount } else { text.say("paths-diff-cost-unknown") }
    };
    let mut args: Vec<(&str, Arg)> = vec![
        ("before", said(before, text.amount(was)).into()),
        ("after", said(after, amount_words(is, currency, text)).into()),
        ("unpriced-before", before.unpriced.into()),
        ("unpriced-after", after.unpriced.into()),
        ("licenses", license_names(&open, new.catalog()).into()),
    ];
    let Some(change) = after.change else {
        return Some(text.say_with("paths-diff-cost-alone", &args));
    };
    let sign = if change.is_sign_positive() && !change.is_zero() { "+" } else { "" };
    args.push(("change", format!("{sign}{}", text.amount(change)).into()));
    let all_known = before.unpriced == 0 && after.unpriced == 0;
    let key = if all_known { "paths-diff-cost" } else { "paths-diff-cost-unpriced" };
    Some(text.say_with(key, &args))
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    text: &'a Text,
    extent: Extent,
    folded: bool,
}

impl Writer<'_> {
    /// Whether what is many alike is only counted.
    fn counts(&self) -> bool {
        self.extent == Extent::Counted
    }

    fn topology(&mut self, changes: &[TopologyChange]) -> Vec<Entry> {
        let mut out: Vec<Entry> = Vec::new();
        for (change, more) in self.folded(changes) {
            let thing = self.text.say(&format!("paths-diff-thing-{}", change.thing));
            let args: [(&str, Arg); 3] = [
                ("thing", thing.into()),
                ("place", change.place.as_str().into()),
                ("holds", change.holds.into()),
            ];
            let came_or_went = matches!(change.mark, Mark::Added | Mark::Removed);
            let key = if change.place.is_empty() {
                "paths-diff-plan"
            } else if came_or_went && change.holds > 0 && self.extent != Extent::Whole {
                "paths-diff-entry-holding"
            } else {
                "paths-diff-entry"
            };
            let place = || change.place.clone();
            let below =
                change.fields.iter().map(|f| Below { words: self.field(f), place: place() });
            let below: Vec<Below> = below.collect();
            let (sign, words) = (change.mark.sign(), self.text.say_with(key, &args));
            let nested = change.within && self.extent == Extent::Nested;
            match holder(&mut out, &change.place).filter(|_| nested) {
                Some(holder) => {
                    let words = format!("{sign} {words}");
                    holder.below.push(Below { words, place: place() });
                    holder.below.extend(below);
                }
                None => out.push(Entry { sign, words, place: place(), below }),
            }
            if more > 0 {
                let args = [("n", more.into()), ("place", parent(&change.place).into())];
                let inside = !parent(&change.place).is_empty();
                let key = if inside { "paths-diff-alike" } else { "paths-diff-alike-sites" };
                let words = self.text.say_with(key, &args);
                let place = parent(&change.place).to_owned();
                out.push(Entry { sign, words, place, below: Vec::new() });
            }
        }
        out
    }

    /// The changes with those left out that are many alike in one place, and how many these are behind the last that is
    /// shown.
    fn folded<'c>(&mut self, changes: &'c [TopologyChange]) -> Vec<(&'c TopologyChange, usize)> {
        let mut alike: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
        let key = |c: &'c TopologyChange| (c.mark.id(), c.thing, parent(&c.place));
        let shown = |c: &&TopologyChange| !(c.within && self.counts());
        for change in changes.iter().filter(shown) {
            *alike.entry(key(change)).or_default() += 1;
        }
        let mut out: Vec<(&TopologyChange, usize)> = Vec::new();
        let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
        for change in changes.iter().filter(shown) {
            let all = alike.get(&key(change)).copied().unwrap_or_default();
            let seen = seen.entry(key(change)).or_default();
            *seen += 1;
            let more = all.saturating_sub(ALIKE);
            match (*seen).cmp(&ALIKE) {
                _ if !self.counts() || more <= 1 => out.push((change, 0)),
                Ordering::Less => out.push((change, 0)),
                Ordering::Equal => out.push((change, more)),
                Ordering::Greater => {}
            }
        }
        self.folded |= out.len() < changes.len();
        out
    }

    fn field(&self, field: &Field) -> String {
        let none = || self.text.say("paths-diff-none");
        let value = |v: &String| {
            let said = || field_value(&field.name, v, self.text);
            if v.is_empty() { none() } else { said() }
        };
        let args: [(&str, Arg); 3] = [
            ("name", field_name(&field.name, self.text).into()),
            ("before", value(&field.before).into()),
            ("after", value(&field.after).into()),
        ];
        self.text.say_with("paths-diff-field", &args)
    }

    fn requirements(&mut self, difference: &Difference) -> Vec<Entry> {
        let mut out = Vec::new();
        for change in &difference.requirements {
            let product = product_name(self.subject.catalog(), change.product, self.text);
            let args: [(&str, Arg); 4] = [
                ("product", product.into()),
                ("stock", self.stock(&change.stock).into()),
                ("before", change.before.into()),
                ("after", change.after.into()),
            ];
            let words = self.text.say_with("paths-diff-requirement", &args);
            let below = self.reasons(&change.reasons);
            let place = match &change.stock {
                StockAt::Pool(name) | StockAt::Device(name) => name.clone(),
                StockAt::Orders => String::new(),
            };
            out.push(Entry { sign: sign(change.before, change.after), words, place, below });
        }
        out
    }

    fn stock(&self, stock: &StockAt) -> String {
        match stock {
            StockAt::Pool(name) if name == CENTRAL => self.text.say("paths-diff-in-central"),
            StockAt::Pool(name) => {
                self.text.say_with("paths-diff-in-pool", &[("node", name.as_str().into())])
            }
            StockAt::Device(name) => {
                self.text.say_with("paths-diff-on-device", &[("device", name.as_str().into())])
            }
            StockAt::Orders => self.text.say("paths-diff-in-orders"),
        }
    }

    fn line(&mut self, change: &BillChange) -> Entry {
        let action = change.line.action;
        let args: [(&str, Arg); 6] = [
            ("id", action.id().into()),
            ("license", self.subject.catalog().license_name(change.line.license).into()),
            ("action", self.text.say(&format!("report-mark-{}", action.id())).into()),
            ("device", change.line.install_on.as_deref().unwrap_or_default().into()),
            ("before", change.before.into()),
            ("after", change.after.into()),
        ];
        let key = if change.line.install_on.is_some() {
            "paths-diff-line"
        } else {
            "paths-diff-line-nowhere"
        };
        let words = self.text.say_with(key, &args);
        let below = self.reasons(&change.reasons);
        let place = change.line.install_on.as_deref().unwrap_or_default().to_owned();
        Entry { sign: sign(change.before, change.after), words, place, below }
    }

    fn reasons(&mut self, reasons: &[Reason]) -> Vec<Below> {
        let few = !self.counts() || reasons.len() <= SHOWN + 1;
        let shown = if few { reasons.len() } else { SHOWN };
        let below = |r: &Reason| {
            let place = match r {
                Reason::Need { at, .. } => at.clone(),
                Reason::Stock { device, .. } => device.clone(),
                Reason::Setting { .. } | Reason::Elsewhere => String::new(),
            };
            Below { words: self.reason(r), place }
        };
        let mut out: Vec<Below> = reasons.iter().take(shown).map(below).collect();
        if let Some(more) = reasons.len().checked_sub(shown).filter(|more| *more > 0) {
            self.folded = true;
            let words = self.text.say_with("paths-diff-more", &[("n", more.into())]);
            out.push(Below { words, place: String::new() });
        }
        out
    }

    fn reason(&self, reason: &Reason) -> String {
        let text = self.text;
        match reason {
            Reason::Need { at, rule, before, after } => {
                let why = text.say(&format!("rule-{}", rule.to_ascii_lowercase()));
                let args: [(&str, Arg); 4] = [
                    ("at", at.as_str().into()),
                    ("rule", why.into()),
                    ("before", (*before).into()),
                    ("after", (*after).into()),
                ];
                let key = if at.is_empty() { "paths-diff-need-plan" } else { "paths-diff-need" };
                text.say_with(key, &args)
            }
            Reason::Stock { device, license, before, after } => {
                let args: [(&str, Arg); 4] = [
                    ("device", device.as_str().into()),
                    ("license", self.subject.catalog().license_name(*license).into()),
                    ("before", self.state(*before).into()),
                    ("after", self.state(*after).into()),
                ];
                text.say_with("paths-diff-stock", &args)
            }
            // A node that came or went brought its pool, or took it along.
            Reason::Setting { id: "node", before, after } => {
                let came = before.is_empty();
                let args = [("node", if came { after } else { before }.as_str().into())];
                let key = if came { "paths-diff-node-new" } else { "paths-diff-node-gone" };
                text.say_with(key, &args)
            }
            Reason::Setting { id, before, after } => self.field(&Field {
                name: (*id).to_owned(),
                before: before.clone(),
                after: after.clone(),
            }),
            Reason::Elsewhere => text.say("paths-diff-elsewhere"),
        }
    }

    fn state(&self, state: Option<StockState>) -> String {
        let Some(StockState { quantity, fate }) = state else {
            return self.text.say("paths-diff-none");
        };
        let n = [("n", quantity.into())];
        let fate = self.text.say_with(&format!("paths-diff-fate-{fate}"), &n);
        let args: [(&str, Arg); 2] = [("quantity", quantity.into()), ("fate", fate.into())];
        self.text.say_with("paths-diff-state", &args)
    }

    /// Findings one by one, or many of one code and sign as one.
    fn findings(&mut self, changes: &[FindingChange]) -> Vec<Entry> {
        let mut out = Vec::new();
        let mut rest = changes;
        while let Some(first) = rest.first() {
            let alike = |c: &&FindingChange| c.rule == first.rule && c.mark == first.mark;
            let (same, others): (Vec<&FindingChange>, Vec<&FindingChange>) =
                rest.iter().take_while(|c| c.rule == first.rule).partition(alike);
            for group in [same, others] {
                self.findings_of(&group, &mut out);
            }
            let of_rule = rest.iter().take_while(|c| c.rule == first.rule).count();
            rest = rest.get(of_rule..).unwrap_or_default();
        }
        out
    }

    fn findings_of(&mut self, changes: &[&FindingChange], out: &mut Vec<Entry>) {
        let many = changes.len() > FINDINGS && changes.iter().all(|c| c.mark == changes[0].mark);
        if !many || self.extent == Extent::Whole {
            out.extend(changes.iter().map(|change| Entry {
                sign: change.mark.sign(),
                words: self.finding(change),
                place: change.place.clone(),
                below: self.was(change),
            }));
            return;
        }
        let first = changes[0];
        let args: [(&str, Arg); 2] =
            [("code", first.rule.code.into()), ("n", changes.len().into())];
        let words = self.text.say_with("paths-diff-finding-many", &args);
        let each = |c: &&FindingChange| {
            let own = Below { words: self.finding(c), place: c.place.clone() };
            std::iter::once(own).chain(self.was(c))
        };
        let below =
            if self.counts() { Vec::new() } else { changes.iter().flat_map(each).collect() };
        self.folded |= self.counts();
        out.push(Entry { sign: first.mark.sign(), words, place: String::new(), below });
    }

    fn finding(&self, change: &FindingChange) -> String {
        let message = rule_message(change.rule, &change.params, self.text);
        let args: [(&str, Arg); 3] = [
            ("code", change.rule.code.into()),
            ("place", change.place.as_str().into()),
            ("message", message.into()),
        ];
        let key =
            if change.place.is_empty() { "paths-diff-finding-plan" } else { "paths-diff-finding" };
        let said = self.text.say_with(key, &args);
        if !change.waived {
            return said;
        }
        self.text.say_with("paths-diff-finding-waived", &[("finding", said.into())])
    }

    /// What a finding was that is in both plans: as far as that differs.
    fn was(&self, change: &FindingChange) -> Vec<Below> {
        let Some(was) = &change.was else { return Vec::new() };
        let text = self.text;
        let mut said = Vec::new();
        if was.params != change.params {
            let message = rule_message(change.rule, &was.params, text);
            said.push(text.say_with("paths-diff-finding-was", &[("message", message.into())]));
        }
        if was.waived != change.waived {
            let now = if change.waived { "yes" } else { "no" };
            said.push(text.say_with("paths-diff-finding-waiver", &[("now", now.into())]));
        }
        if was.cured != change.cured {
            let now = if change.cured { "yes" } else { "no" };
            said.push(text.say_with("paths-diff-finding-cured", &[("now", now.into())]));
        }
        let below = |words| Below { words, place: change.place.clone() };
        said.into_iter().map(below).collect()
    }
}

/// The place that a place is in; empty for a site.
fn parent(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The last entry that holds a place.
fn holder<'e>(entries: &'e mut [Entry], place: &str) -> Option<&'e mut Entry> {
    let holds = |e: &&mut Entry| {
        place.strip_prefix(e.place.as_str()).is_some_and(|rest| rest.starts_with('/'))
    };
    entries.iter_mut().rev().find(holds)
}

const fn sign(before: u64, after: u64) -> &'static str {
    match (before, after) {
        (0, _) => Mark::Added.sign(),
        (_, 0) => Mark::Removed.sign(),
        _ => Mark::Changed.sign(),
    }
}
