//! What can be licensed as text.

use super::CatalogRender;
use super::format::Format;
use super::look::{Look, Page, Paint, wrap};
use super::words;
use crate::catalog::{Catalog, Model};
use crate::text::{Text, pad_right, visible, width};

/// `--format text`.
pub const FORMAT: Format<CatalogRender> =
    Format { name: "text", endings: &["txt", "text"], render };

fn render(catalog: &Catalog, look: &Look<'_>) -> Vec<u8> {
    let text = look.text;
    let edition = [("edition", catalog.edition.as_str().into())];
    let mut out = Page::default();
    out.line(text.say_with("report-catalog-edition", &edition));
    out.blank();
    let products: Vec<Vec<String>> = catalog
        .ids()
        .map(|id| {
            let product = catalog.product(id);
            let name = product.name.as_deref().map(|n| n.replace("{N}", "N").replace("{S}", "S"));
            vec![
                product.id.clone(),
                name.unwrap_or_else(|| "-".to_owned()),
                words::source(&product.source, text),
            ]
        })
        .collect();
    table(&mut out, "report-catalog-products", &products, look);
    let models: Vec<Vec<String>> = catalog
        .models()
        .iter()
        .map(|m| vec![m.name.clone(), limits(m, text), words::source(&m.source, text)])
        .collect();
    table(&mut out, "report-catalog-models", &models, look);
    let releases: Vec<Vec<String>> = catalog
        .releases()
        .iter()
        .map(|r| {
            let day = r.released.map_or_else(
                || text.say("report-catalog-release-unknown"),
                |d| text.say_with("report-catalog-released", &[("date", text.date(d).into())]),
            );
            vec![format!("V{}", r.version), day, words::source(&r.source, text)]
        })
        .collect();
    table(&mut out, "report-catalog-releases", &releases, look);
    out.finish(look)
}

/// What is known of a model: whether it is virtual, what is built in, and its limits.
#[must_use]
pub fn limits(model: &Model, text: &Text) -> String {
    let mut said = Vec::new();
    if model.is_virtual {
        said.push(text.say("report-catalog-virtual"));
    }
    if model.hardware_built_in {
        said.push(text.say("report-catalog-built-in"));
    }
    let limits = [
        ("report-catalog-limit-bri", model.limits.bri),
        ("report-catalog-limit-pri", model.limits.pri),
        ("report-catalog-limit-analog", model.limits.analog),
        ("report-catalog-limit-isdn", model.limits.isdn_channels),
        ("report-catalog-limit-conference", model.limits.conference_channels),
    ];
    let known = limits.into_iter().filter_map(|(key, n)| n.map(|n| (key, n)));
    said.extend(
        known.filter(|_| !model.is_virtual).map(|(key, n)| text.say_with(key, &[("n", n.into())])),
    );
    if limits.iter().all(|(_, n)| n.is_none()) {
        said.push(text.say("report-catalog-limits-unknown"));
    }
    said.join(", ")
}

fn table(out: &mut Page, heading: &str, rows: &[Vec<String>], look: &Look<'_>) {
    out.line(look.paint(Paint::Strong, &look.text.say(heading)));
    let columns = rows.first().map_or(0, Vec::len);
    let wide = |n: usize| rows.iter().map(|r| width(&visible(&r[n]))).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(wide).collect();
    for row in rows {
        let cells: Vec<String> = (row.iter().zip(&widths).take(columns.saturating_sub(1)))
            .map(|(cell, &wide)| pad_right(&visible(cell), wide))
            .collect();
        let before =
            widths.iter().take(columns.saturating_sub(1)).map(|w| w + 2).sum::<usize>() + 2;
        let last = row.last().map(|cell| wrap(&visible(cell), look.width.saturating_sub(before)));
        let mut last = last.unwrap_or_default().into_iter();
        out.line(format_args!("  {}  {}", cells.join("  "), last.next().unwrap_or_default()));
        for line in last {
            out.line(format_args!("{}{line}", " ".repeat(before)));
        }
    }
    out.blank();
}
