//! The bill as a table for spreadsheets: one row a line, the keys of the JSON shape as its head.

use super::BillRender;
use super::format::Format;
use super::json;
use super::look::Look;
use super::money::Money;
use super::subject::Subject;
use crate::text::visible;
use serde_json::Value;

/// `--format csv`.
pub const FORMAT: Format<BillRender> =
    Format { name: "csv", endings: &["csv"], render: BillRender::Data(render) };

const COLUMNS: [&str; 11] = [
    "action",
    "license",
    "product",
    "version",
    "quantity",
    "install_on",
    "pool",
    "from",
    "unit_price",
    "amount",
    "discount_percent",
];

fn render(subject: &Subject<'_>, _: &Look<'_>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![COLUMNS.map(str::to_owned)];
    let money = Money::of(subject);
    rows.extend((0..subject.assessment().lines.len()).map(|n| {
        let line = json::line(subject, &money, n);
        COLUMNS.map(|column| cell(&line[column]))
    }));
    for row in rows {
        // Writing to memory, equal numbers of cells: neither can fail.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => defused(text),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// A cell that a spreadsheet would run as a formula is made text by an apostrophe before it.
fn defused(text: &str) -> String {
    const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let mark = if text.starts_with(STARTS) { "'" } else { "" };
    format!("{mark}{}", visible(text))
}
