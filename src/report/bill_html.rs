//! The bill as one web page: for a phone, a screen or a printer, without anything from elsewhere.

mod columns;

use super::BillRender;
use super::format::Format;
use super::leaflet::{Block, Leaflet, Row, Side, Table, Tone, Wish};
use super::look::Look;
use super::markup::{Markup, escape};
use super::subject::Subject;
use super::topology::{Drawing, Topology, draw};
use crate::text::visible;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// `--format html`.
pub const FORMAT: Format<BillRender> =
    Format { name: "html", endings: &["html", "htm"], render: BillRender::Page(render) };

const STYLE: &str = include_str!("../../assets/html/bill.css");
/// What every page begins with; it may load nothing, but for its own style and the logo inside it.
const HEAD: &str = include_str!("../../assets/html/head.html");

/// Tables of more columns than this are set in smaller letters.
const MANY: usize = 6;

fn render(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Vec<u8> {
    let leaflet = Leaflet::new(subject, look, wish);
    let mut out = Markup::default();
    out.add(format_args!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n{HEAD}\
         <title>{}</title>\n<style>\n{STYLE}@page{{size:{}}}\n</style>\n</head>\n<body>\n",
        look.text.lang().code(),
        escape(&leaflet.name),
        wish.paper.css(),
    ));
    letterhead(&mut out, wish);
    out.add(format_args!("<main>\n<h1>{}</h1>\n", name(&leaflet.title)));
    for block in &leaflet.blocks {
        self::block(&mut out, block, subject, look);
    }
    out.add("</main>\n</body>\n</html>\n");
    out.finish().into_bytes()
}

/// A text that keeps its own direction, whatever stands beside it.
fn name(words: &str) -> String {
    format!("<bdi>{}</bdi>", escape(words))
}

fn letterhead(out: &mut Markup, wish: &Wish<'_>) {
    let company = wish.company;
    let lines = std::iter::once(company.name.as_str())
        .chain(company.address.iter().map(String::as_str))
        .filter(|line| !line.trim().is_empty());
    let lines: Vec<String> = lines.map(|line| name(&visible(line.trim()))).collect();
    if lines.is_empty() && company.logo.is_none() {
        return;
    }
    out.add("<header>");
    if let Some(logo) = &company.logo {
        let data = STANDARD.encode(logo.bytes());
        let alt = escape(&visible(company.name.trim()));
        out.add(format_args!(
            "<img alt=\"{alt}\" src=\"data:{};base64,{data}\">",
            logo.media_type()
        ));
    }
    out.add(format_args!("<address>{}</address></header>\n", lines.join("<br>")));
}

fn block(out: &mut Markup, block: &Block, subject: &Subject<'_>, look: &Look<'_>) {
    match block {
        Block::Heading(words) => out.add(format_args!("<h2>{}</h2>\n", name(words))),
        Block::Text(words) => out.add(format_args!("<p>{}</p>\n", name(words))),
        Block::Aside(words) => out.add(format_args!("<p class=\"aside\">{}</p>\n", name(words))),
        Block::Pairs(pairs) => {
            out.add("<dl>\n");
            for (label, words) in pairs {
                out.add(format_args!("<dt>{}</dt><dd>{}</dd>\n", escape(label), name(words)));
            }
            out.add("</dl>\n");
        }
        Block::Table(table) => self::table(out, table),
        Block::List { numbered, items } => {
            let tag = if *numbered { "ol" } else { "ul" };
            out.add(format_args!("<{tag}>\n"));
            for item in items {
                out.add(format_args!("<li>{}</li>\n", name(item)));
            }
            out.add(format_args!("</{tag}>\n"));
        }
        Block::Topology { findings } => topology(out, subject, look, *findings),
    }
}

/// The drawing twice: one column for a phone, more for a screen or paper; the style shows the one that fits.
fn topology(out: &mut Markup, subject: &Subject<'_>, look: &Look<'_>, findings: bool) {
    let mut topology = Topology::new(subject, look.text);
    if !findings {
        topology = topology.without_findings();
    }
    out.add(format_args!("<h2>{}</h2>\n", escape(&look.text.say("report-topology-title"))));
    let drawings = [("narrow", 1, "tn-"), ("wide", 2, "tw-")];
    for (class, columns, prefix) in drawings {
        let picture = draw(&topology, Drawing { columns, prefix }, look);
        out.add(format_args!("<figure class=\"{class}\">\n{picture}</figure>\n"));
    }
}

/// A table of grid rows: a row that can be opened is a `details` element, which a table row cannot be.
fn table(out: &mut Markup, table: &Table) {
    let many = if table.columns.len() > MANY { " many" } else { "" };
    let columns = columns::template(table);
    out.add(format_args!("<div class=\"table{many}\" style=\"--columns:{columns}\">\n"));
    out.add("<div class=\"row head\">");
    for column in &table.columns {
        out.add(format_args!(
            "<span class=\"{}\">{}</span>",
            side(column.side),
            escape(&column.title)
        ));
    }
    out.add("</div>\n");
    for row in &table.rows {
        self::row(out, table, row);
    }
    out.add("</div>\n");
}

fn row(out: &mut Markup, table: &Table, row: &Row) {
    let opens = !row.below.is_empty();
    if opens {
        let open = if table.open { " open" } else { "" };
        out.add(format_args!("<details{open}><summary class=\"row\">"));
    } else {
        out.add("<div class=\"row\">");
    }
    for (cell, column) in row.cells.iter().zip(&table.columns) {
        let empty = if cell.words.is_empty() { " none" } else { "" };
        out.add(format_args!(
            "<span class=\"{} {}{empty}\" data-label=\"{}\">{}</span>",
            side(column.side),
            tone(cell.tone),
            escape(&column.title),
            name(&cell.words)
        ));
    }
    if !opens {
        out.add("</div>\n");
        return;
    }
    out.add("</summary><ul class=\"below\">");
    for (number, words) in &row.below {
        out.add(format_args!("<li><b>{}</b> <span>{}</span></li>", escape(number), name(words)));
    }
    out.add("</ul></details>\n");
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "l",
        Side::Right => "r",
    }
}

const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Strong => "strong",
        Tone::Faint => "faint",
        Tone::Bad => "bad",
        Tone::Risky => "risky",
        Tone::Note => "note",
        Tone::Good => "good",
    }
}
