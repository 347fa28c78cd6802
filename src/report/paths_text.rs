//! Ways out as text: conflict by conflict, each way with what it changes, asks for, costs and leaves.

use super::PathsRender;
use super::format::Format;
use super::look::{Detail, Look, Page, Paint, wrap};
use super::money::amount_words;
use super::said::args;
use super::subject::Subject;
use super::unsound::unsound;
use crate::assess::Action;
use crate::catalog::{Catalog, License};
use crate::paths::{Condition, Conflict, Cost, Delta, Path, Step};
use crate::text::{Arg, Text, visible, width};
use std::collections::BTreeSet;

/// `--format text`.
pub const FORMAT: Format<PathsRender> = Format { name: "text", endings: &["txt", "text"], render };

/// Cells before the words of a way.
const INDENT: usize = 5;

fn render(subject: &Subject<'_>, paths: &[Path], look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    if !subject.assessment().is_worked_out() {
        unsound(&mut out, subject, &subject.review.findings, 0, look);
    } else if paths.is_empty() {
        out.paragraph(look, 0, &look.text.say("paths-none"));
    }
    for (n, ways) in paths.chunk_by(|a, b| a.conflict == b.conflict).enumerate() {
        if n > 0 {
            out.blank();
        }
        conflict(&mut out, subject, ways, look);
    }
    if !paths.is_empty() {
        out.blank();
        let costs = paths.iter().filter_map(|path| path.cost.as_ref());
        if let Some(before) = cost_before_words(costs, subject.catalog(), look.text) {
            out.paragraph(look, 0, &before);
        }
        out.paragraph(look, 0, &legend(paths, look.text));
        out.paragraph(look, 0, &look.text.say("paths-apply-hint"));
    }
    out.finish(look)
}

fn conflict(out: &mut Page, subject: &Subject<'_>, ways: &[Path], look: &Look<'_>) {
    let Some(first) = ways.first() else { return };
    let conflict = &first.conflict;
    let text = look.text;
    let title = text.say_with(conflict.title, &args(&conflict.params, text));
    let place = conflict.place.path(subject.plan());
    let said = text.say_with(
        "paths-heading",
        &[
            ("codes", conflict_name(conflict, text).into()),
            ("place", place.into()),
            ("title", title.into()),
        ],
    );
    for line in wrap(&said, look.width) {
        out.line(look.paint(Paint::Strong, &line));
    }
    for (n, way) in ways.iter().enumerate() {
        self::way(out, subject, n + 1, way, look);
    }
}

/// The codes of the findings that a conflict is; what it is in words where it is none.
#[must_use]
pub fn conflict_name(conflict: &Conflict, text: &Text) -> String {
    match conflict.code {
        "smb-left" => text.say("paths-name-smb-left"),
        "smb-short" => text.say("paths-name-smb-short"),
        code if conflict.codes.is_empty() => code.to_owned(),
        _ => conflict.codes.join(" "),
    }
}

fn way(out: &mut Page, subject: &Subject<'_>, number: usize, path: &Path, look: &Look<'_>) {
    let text = look.text;
    let title = path_title(path, text);
    let number = look.paint(Paint::Strong, &format!("{number:>3}"));
    let id = look.paint(Paint::Faint, &visible(&path.id));
    let used = INDENT + width(&title) + 2 + width(&visible(&path.id));
    if used <= look.width {
        let gap = " ".repeat(look.width - used + 2);
        out.line(format_args!("{number}  {title}{gap}{id}"));
    } else {
        for (n, line) in wrap(&title, look.width.saturating_sub(INDENT)).iter().enumerate() {
            let before = if n == 0 { &number } else { "   " };
            out.line(format_args!("{before}  {line}"));
        }
        out.line(format_args!("{}{id}", " ".repeat(INDENT)));
    }
    if let Some(same) = same_words(path, text) {
        out.paragraph(look, INDENT, &same);
    }
    for delta in &path.delta {
        out.line(format_args!("{}{}", " ".repeat(INDENT), change_words(subject, delta, look)));
    }
    if let Some(elsewhere) = elsewhere_words(path, subject.catalog(), text) {
        out.paragraph(look, INDENT, &elsewhere);
    }
    if let Some(cost) = &path.cost {
        out.paragraph(look, INDENT, &cost_words(cost, currency(subject), subject.catalog(), text));
    }
    to_confirm(out, &path.conditions, INDENT, look);
    if !path.findings.is_empty() && look.detail != Detail::Brief {
        let codes = path.findings.join(", ");
        out.paragraph(look, INDENT, &text.say_with("paths-left", &[("codes", codes.into())]));
    }
    if let Some(better) = &path.dominated_by {
        let args = [("id", better.as_str().into())];
        let said = text.say_with("paths-dominated", &args);
        for line in wrap(&said, look.width.saturating_sub(INDENT)) {
            out.line(format_args!("{}{}", " ".repeat(INDENT), look.paint(Paint::Faint, &line)));
        }
    }
    if look.detail == Detail::Full {
        for (n, step) in path.steps.iter().enumerate() {
            let words = step_words(subject, step, text);
            let args = [("number", (n + 1).into()), ("step", words.into())];
            out.paragraph(look, INDENT, &text.say_with("paths-step", &args));
        }
    }
}

/// What a way that changes no number says in place of one.
#[must_use]
pub fn same_words(path: &Path, text: &Text) -> Option<String> {
    let key = match (path.edits.is_empty(), path.delta.is_empty(), path.changed.is_empty()) {
        (true, ..) => "paths-as-is",
        (false, true, true) => "paths-if-same-bill",
        (false, true, false) => "paths-same-licenses",
        (false, false, _) => return None,
    };
    Some(text.say(key))
}

/// Which licenses are as many as before, but for other devices; nothing where that is all that changes.
#[must_use]
pub fn elsewhere_words(path: &Path, catalog: &Catalog, text: &Text) -> Option<String> {
    if path.delta.is_empty() || path.elsewhere.is_empty() {
        return None;
    }
    let licenses = license_names(&path.elsewhere, catalog);
    Some(text.say_with("paths-elsewhere", &[("licenses", licenses.into())]))
}

/// What must be confirmed, a paragraph each.
pub(super) fn to_confirm(out: &mut Page, all: &[Condition], indent: usize, look: &Look<'_>) {
    for condition in all {
        let said = condition_words(condition, look.text);
        let said = look.text.say_with("paths-confirm", &[("condition", said.into())]);
        out.paragraph(look, indent, &said);
    }
}

/// What must be confirmed.
#[must_use]
pub fn condition_words(condition: &Condition, text: &Text) -> String {
    let key = format!("paths-condition-{}", condition.id);
    text.say_with(&key, &args(&condition.params, text))
}

/// One license and action: its mark, and how many on the bill before and after.
pub(super) fn change_words(subject: &Subject<'_>, delta: &Delta, look: &Look<'_>) -> String {
    let text = look.text;
    let mark = delta.action.mark();
    let paint = match delta.action {
        Action::Buy | Action::Assign => Paint::Good,
        Action::Upgrade | Action::Move => Paint::Note,
        Action::Remove => Paint::Bad,
        Action::Keep => Paint::Faint,
    };
    let said = text.say_with(
        "paths-delta",
        &[
            ("license", subject.catalog().license_name(delta.license).into()),
            ("before", delta.before.into()),
            ("after", delta.after.into()),
        ],
    );
    format!("{} {said}", look.paint(paint, mark))
}

/// The marks in use and what they mean.
fn legend(paths: &[Path], text: &Text) -> String {
    let used = |action: &Action| paths.iter().any(|p| p.delta.iter().any(|d| d.action == *action));
    let said: Vec<String> = Action::ALL
        .into_iter()
        .filter(used)
        .map(|action| {
            let meaning = text.say(&format!("report-mark-{}", action.id()));
            format!("{} {meaning}", action.mark())
        })
        .collect();
    said.join("   ")
}

fn currency<'a>(subject: &Subject<'a>) -> &'a str {
    subject.inputs.prices.and_then(|p| p.currency()).unwrap_or_default()
}

/// The title of a way.
#[must_use]
pub fn path_title(path: &Path, text: &Text) -> String {
    text.say_with(path.title, &args(&path.params, text))
}

/// What a bill costs, and how much more or less than the one before, where that can be known.
#[must_use]
pub fn cost_words(cost: &Cost, currency: &str, catalog: &Catalog, text: &Text) -> String {
    let Some(amount) = cost.amount else {
        return text.say("paths-cost-too-large");
    };
    let unpriced = ("unpriced", cost.unpriced.into());
    let licenses = ("licenses", license_names(&cost.unpriced_licenses, catalog).into());
    // No price is never nothing to pay.
    if cost.unpriced > 0 && cost.unpriced == cost.lines {
        return text.say_with("paths-cost-none", &[unpriced, licenses]);
    }
    let amount = ("amount", amount_words(amount, currency, text).into());
    let Some(change) = cost.change else {
        return text.say_with("paths-cost-alone", &[amount, unpriced, licenses]);
    };
    let more = if change.is_sign_positive() && !change.is_zero() { "+" } else { "" };
    let change = ("change", format!("{more}{}", text.amount(change)).into());
    let key = if cost.unpriced == 0 { "paths-cost" } else { "paths-cost-unpriced" };
    text.say_with(key, &[amount, change, unpriced, licenses])
}

/// Why there is no difference in money to some bills: what the bill before has no price for; nothing where that is
/// no reason.
#[must_use]
pub fn cost_before_words<'c>(
    costs: impl IntoIterator<Item = &'c Cost>,
    catalog: &Catalog,
    text: &Text,
) -> Option<String> {
    let open: BTreeSet<License> =
        costs.into_iter().flat_map(|cost| cost.open_before.iter().copied()).collect();
    if open.is_empty() {
        return None;
    }
    let names = license_names(&open, catalog);
    Some(text.say_with("paths-cost-before", &[("licenses", names.into())]))
}

/// Technical names of some licenses, harmless and with commas between.
pub(super) fn license_names<'l>(
    licenses: impl IntoIterator<Item = &'l License>,
    catalog: &Catalog,
) -> String {
    let name = |license: &License| visible(&catalog.license_name(*license)).into_owned();
    licenses.into_iter().map(name).collect::<Vec<_>>().join(", ")
}

/// What to do on site.
#[must_use]
pub fn step_words(subject: &Subject<'_>, step: &Step, text: &Text) -> String {
    let license = step.license.map(|l| subject.catalog().license_name(l)).unwrap_or_default();
    let args: [(&str, Arg); 4] = [
        ("quantity", step.quantity.into()),
        ("version", u64::from(step.software.unwrap_or_default()).into()),
        ("license", license.into()),
        ("device", step.device.as_deref().unwrap_or_default().into()),
    ];
    text.say_with(&format!("paths-step-{}", step.kind.id()), &args)
}
