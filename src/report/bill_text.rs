//! The bill as text: what is printed in a terminal, mailed, or pinned to a cabinet.

use super::BillRender;
use super::format::Format;
use super::leaflet::{Leaflet, Wish};
use super::leaflet_text;
use super::look::{Detail, Look, Page, Paint, wrap};
use super::money::PriceWords;
use super::said;
use super::sheet::{Row, Section, Sheet};
use super::subject::Subject;
use crate::assess::Action;
use crate::text::{pad_left, pad_right, width};
use std::collections::BTreeMap;

/// `--format text`.
pub const FORMAT: Format<BillRender> =
    Format { name: "text", endings: &["txt", "text"], render: BillRender::Words(render) };

fn render(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Vec<u8> {
    if wish.audience.is_some() {
        return leaflet_text::write(&Leaflet::new(subject, look, wish), look);
    }
    let sheet = Sheet::new(subject, look.text);
    let brief = look.detail == Detail::Brief;
    let sheet = if brief { sheet.brief() } else { sheet };
    let mut out = Page::default();
    if !brief {
        head(&mut out, &sheet, look);
        out.blank();
    }
    let columns = Columns::of(&sheet);
    for (n, section) in sheet.sections.iter().enumerate() {
        if n > 0 {
            out.blank();
        }
        self::section(&mut out, section, &columns, look);
    }
    if let Some(empty) = &sheet.empty {
        out.paragraph(look, 0, empty);
    }
    totals(&mut out, &sheet, look);
    cost(&mut out, &sheet, look);
    findings(&mut out, &sheet, look);
    if brief {
        return out.finish(look);
    }
    if sheet.remarks().next().is_some() {
        out.blank();
    }
    if let Some(coverage) = &sheet.coverage {
        out.paragraph(look, 0, coverage);
    }
    for note in sheet.conversions.iter().chain(&sheet.notes) {
        out.item(look, note);
    }
    out.blank();
    out.paragraph(look, 0, &sheet.closing);
    out.finish(look)
}

fn head(out: &mut Page, sheet: &Sheet, look: &Look<'_>) {
    let title = look.text.say("report-bill-title");
    out.line(look.paint(Paint::Strong, &title));
    out.blank();
    let label = sheet.head.iter().map(|(l, _)| width(l)).max().unwrap_or(0) + 2;
    for (name, value) in &sheet.head {
        let lines = wrap(value, look.width.saturating_sub(label + 2));
        for (n, line) in lines.iter().enumerate() {
            let name = if n == 0 { name.as_str() } else { "" };
            let name = look.paint(Paint::Faint, &pad_right(name, label));
            out.line(format_args!("  {name}{line}"));
        }
    }
}

/// Widths that all sections share, so that the page reads as one table.
struct Columns {
    quantity: usize,
    license: usize,
    device: usize,
}

/// A longer device name stands out of its column rather than widening every row.
const DEVICE: usize = 24;
const MARK: usize = 3;

impl Columns {
    fn of(sheet: &Sheet) -> Self {
        let rows = || sheet.sections.iter().flat_map(|s| &s.rows);
        let most = |of: fn(&Row) -> &str| rows().map(|r| width(of(r))).max().unwrap_or(0);
        Self {
            quantity: most(|r| &r.quantity).max(5),
            license: most(|r| &r.license),
            device: most(|r| &r.install_on).min(DEVICE),
        }
    }
}

fn section(out: &mut Page, section: &Section, columns: &Columns, look: &Look<'_>) {
    for line in wrap(&section.title, look.width) {
        out.line(look.paint(Paint::Strong, &line));
    }
    if let Some(about) = &section.about {
        out.paragraph(look, 0, about);
    }
    out.line(look.rule());
    for row in &section.rows {
        self::row(out, row, columns, look);
    }
    if !section.kept.is_empty() {
        kept(out, &section.kept, look);
    }
}

fn row(out: &mut Page, row: &Row, columns: &Columns, look: &Look<'_>) {
    let before = 1 + MARK + 1 + columns.quantity + 2;
    let mark = look.paint(action_paint(row.action), &pad_right(row.mark, MARK));
    let quantity = pad_left(&row.quantity, columns.quantity);
    let license = pad_right(&row.license, columns.license);
    let mut line = format!(" {mark} {quantity}  {license}");
    let mut used = before + width(&license);
    // A device whose name is too long for the row stands below it.
    let beside = used + 2 + width(&row.install_on) <= look.width;
    if beside {
        let device = pad_right(&row.install_on, columns.device);
        line.push_str("  ");
        line.push_str(&device);
        used += 2 + width(&device);
    }
    let device = if beside { "" } else { row.install_on.as_str() };
    if !row.price.amount.is_empty() {
        return priced_row(out, row, (&line, used), (device, before + 2), look);
    }
    used += 2;
    if beside && !row.note.is_empty() && width(&row.note) <= look.width.saturating_sub(used) {
        line.push_str("  ");
        line.push_str(&look.paint(Paint::Faint, &row.note));
        out.line(line);
        return;
    }
    out.line(line);
    under(out, [device, &row.note], before + 2, look);
}

/// What stands below a row, in faint letters.
fn under(out: &mut Page, parts: [&str; 2], indent: usize, look: &Look<'_>) {
    for line in parts.iter().flat_map(|words| wrap(words, look.width.saturating_sub(indent))) {
        out.line(format_args!("{}{}", " ".repeat(indent), look.paint(Paint::Faint, &line)));
    }
}

/// A row with its amount at the right edge, below it what it is for and the price of one.
fn priced_row(
    out: &mut Page,
    row: &Row,
    (line, used): (&str, usize),
    (device, indent): (&str, usize),
    look: &Look<'_>,
) {
    let amount = &row.price.amount;
    let room = look.width.saturating_sub(used);
    let beside = width(amount) + 2 <= room;
    out.line(if beside { format!("{line}{}", pad_left(amount, room)) } else { line.to_owned() });
    under(out, [device, &priced_note(row, look)], indent, look);
    if !beside {
        out.line(pad_left(amount, look.width));
    }
}

fn priced_note(row: &Row, look: &Look<'_>) -> String {
    let PriceWords { unit, discount, .. } = &row.price;
    let key = match (unit.is_empty(), discount.is_empty()) {
        (true, _) => return row.note.clone(),
        (false, true) => "report-row-price",
        (false, false) => "report-row-price-discount",
    };
    let args = [
        ("note", row.note.as_str().into()),
        ("unit", unit.as_str().into()),
        ("discount", discount.as_str().into()),
    ];
    look.text.say_with(key, &args)
}

/// What stays takes no row each: name and number, device where it differs from the one before.
fn kept(out: &mut Page, rows: &[Row], look: &Look<'_>) {
    let mut place: BTreeMap<&str, usize> = BTreeMap::new();
    let mut by_device: Vec<(&str, Vec<String>)> = Vec::new();
    for row in rows {
        let device = row.install_on.as_str();
        let n = *place.entry(device).or_insert(by_device.len());
        if n == by_device.len() {
            by_device.push((device, Vec::new()));
        }
        by_device[n].1.push(format!("{} {}", row.quantity, row.license));
    }
    for (device, list) in by_device {
        let said = look.text.say_with(
            "report-kept",
            &[("list", list.join(", ").into()), ("device", device.into())],
        );
        let indent = 1 + MARK + 1;
        for (n, line) in wrap(&said, look.width.saturating_sub(indent)).iter().enumerate() {
            let mark = if n == 0 { Action::Keep.mark() } else { "" };
            out.line(format_args!(" {} {line}", pad_right(mark, MARK)));
        }
    }
}

const fn action_paint(action: Action) -> Paint {
    match action {
        Action::Buy | Action::Assign => Paint::Good,
        Action::Upgrade | Action::Move => Paint::Note,
        Action::Remove => Paint::Bad,
        Action::Keep => Paint::Faint,
    }
}

fn totals(out: &mut Page, sheet: &Sheet, look: &Look<'_>) {
    if sheet.totals.is_empty() {
        return;
    }
    out.blank();
    let label = look.text.say("report-totals");
    let indent = width(&label) + 2;
    for (n, line) in
        wrap(&sheet.totals.join(", "), look.width.saturating_sub(indent)).iter().enumerate()
    {
        let label = look.paint(Paint::Strong, &pad_right(if n == 0 { &label } else { "" }, indent));
        out.line(format_args!("{label}{line}"));
    }
    let legend: Vec<String> =
        sheet.legend.iter().map(|(mark, meaning)| format!("{mark} {meaning}")).collect();
    if legend.is_empty() {
        return;
    }
    let label = look.text.say("report-legend");
    for (n, line) in wrap_items(&legend, look.width.saturating_sub(indent)).iter().enumerate() {
        let label = look.paint(Paint::Faint, &pad_right(if n == 0 { &label } else { "" }, indent));
        out.line(format_args!("{label}{line}"));
    }
}

/// What the bill costs, the total in strong letters.
fn cost(out: &mut Page, sheet: &Sheet, look: &Look<'_>) {
    if sheet.cost.is_empty() {
        return;
    }
    out.blank();
    for (n, said) in sheet.cost.iter().enumerate() {
        for line in wrap(said, look.width) {
            out.line(if n == 0 { look.paint(Paint::Strong, &line) } else { line });
        }
    }
}

/// Items side by side, none cut in two.
fn wrap_items(items: &[String], cells: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        match lines.last_mut() {
            Some(line) if width(line) + 3 + width(item) <= cells => {
                line.push_str("   ");
                line.push_str(item);
            }
            _ => lines.push(item.clone()),
        }
    }
    lines
}

fn findings(out: &mut Page, sheet: &Sheet, look: &Look<'_>) {
    out.blank();
    let title = look.text.say("report-findings");
    let indent = width(&title) + 2;
    let lines = wrap(&said::kept_together(&sheet.summary), look.width.saturating_sub(indent));
    for (n, line) in lines.iter().enumerate() {
        let before = if n == 0 {
            format!("{}  ", look.paint(Paint::Strong, &title))
        } else {
            " ".repeat(indent)
        };
        out.line(format_args!("{before}{line}"));
    }
    for finding in &sheet.findings {
        said::brief(out, finding, look);
    }
}
