//! A document as text: paragraphs, and tables as wide as the page.

use super::leaflet::{Block, Cell, Leaflet, Row, Side, Table, Tone};
use super::look::{Look, Page, Paint, wrap};
use crate::text::{self, pad_left, pad_right, width};
use unicode_segmentation::UnicodeSegmentation;

/// Between two columns.
const GAP: usize = 2;
/// No column is narrower because of others.
const LEAST: usize = 6;
/// Where the words below a row begin.
const BELOW: usize = 10;

/// The text of a document.
#[must_use]
pub fn write(leaflet: &Leaflet, look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    out.line(look.paint(Paint::Strong, &leaflet.title));
    out.blank();
    for block in &leaflet.blocks {
        self::block(&mut out, block, look);
    }
    out.finish(look)
}

fn block(out: &mut Page, block: &Block, look: &Look<'_>) {
    match block {
        Block::Heading(words) => {
            out.blank();
            for line in lines(words, look.width) {
                out.line(look.paint(Paint::Strong, &line));
            }
        }
        Block::Text(words) | Block::Aside(words) => {
            for line in lines(words, look.width) {
                out.line(line);
            }
        }
        Block::Pairs(pairs) => {
            let label = pairs.iter().map(|(l, _)| width(l)).max().unwrap_or(0) + 2;
            for (name, words) in pairs {
                for (n, line) in
                    lines(words, look.width.saturating_sub(label + 2)).iter().enumerate()
                {
                    let name = pad_right(if n == 0 { name } else { "" }, label);
                    out.line(format_args!("  {}{line}", look.paint(Paint::Faint, &name)));
                }
            }
        }
        Block::Table(table) => self::table(out, table, look),
        Block::List { numbered, items } => {
            for (n, item) in (1_usize..).zip(items) {
                let sign = if *numbered { format!("{n:>3}. ") } else { "· ".to_owned() };
                let room = look.width.saturating_sub(width(&sign));
                for (n, line) in lines(item, room).iter().enumerate() {
                    let start = if n == 0 { sign.clone() } else { " ".repeat(width(&sign)) };
                    out.line(format_args!("{start}{line}"));
                }
            }
        }
        // `topology` draws it; a bill in words goes without.
        Block::Topology => out.blank(),
    }
}

fn table(out: &mut Page, table: &Table, look: &Look<'_>) {
    let widths = widths(table, look.width);
    let head: Vec<Cell> =
        table.columns.iter().map(|c| Cell::toned(c.title.as_str(), Tone::Faint)).collect();
    row(out, table, &head, &widths, look);
    out.line(look.rule());
    for Row { cells, below } in &table.rows {
        row(out, table, cells, &widths, look);
        for (number, words) in below.iter().filter(|_| table.open) {
            for (n, line) in lines(words, look.width.saturating_sub(BELOW + 2)).iter().enumerate() {
                let number = pad_left(if n == 0 { number } else { "" }, BELOW);
                out.line(look.paint(Paint::Faint, &format!("{number}  {line}")));
            }
        }
    }
}

fn row(out: &mut Page, table: &Table, cells: &[Cell], widths: &[usize], look: &Look<'_>) {
    let set: Vec<Vec<String>> =
        cells.iter().zip(widths).map(|(cell, &wide)| lines(&cell.words, wide)).collect();
    let most = set.iter().map(Vec::len).max().unwrap_or(0);
    for n in 0..most {
        let parts = set.iter().zip(cells).zip(&table.columns).zip(widths);
        let parts: Vec<String> = parts
            .map(|(((lines, cell), column), &wide)| {
                let line = lines.get(n).map_or("", String::as_str);
                let line = match column.side {
                    Side::Left => pad_right(line, wide),
                    Side::Right => pad_left(line, wide),
                };
                paint(cell.tone).map_or(line.clone(), |paint| look.paint(paint, &line))
            })
            .collect();
        out.line(parts.join(&" ".repeat(GAP)));
    }
}

const fn paint(tone: Tone) -> Option<Paint> {
    match tone {
        Tone::Plain => None,
        Tone::Strong => Some(Paint::Strong),
        Tone::Faint => Some(Paint::Faint),
        Tone::Bad => Some(Paint::Bad),
        Tone::Risky => Some(Paint::Risky),
        Tone::Note => Some(Paint::Note),
        Tone::Good => Some(Paint::Good),
    }
}

/// Every column as wide as its widest cell; where the page is too narrow, the widest give way.
fn widths(table: &Table, page: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = table.columns.iter().map(|c| width(&c.title)).collect();
    for row in &table.rows {
        for (wide, cell) in widths.iter_mut().zip(&row.cells) {
            *wide = (*wide).max(width(&cell.words)).min(page);
        }
    }
    let room = page.saturating_sub(GAP * widths.len().saturating_sub(1));
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max().filter(|w| **w > LEAST) else { break };
        *widest -= 1;
    }
    widths
}

/// Lines of at most `cells`; a word that is longer is cut where the line ends.
pub fn lines(words: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut pieces = String::with_capacity(words.len());
    for word in text::words(words) {
        pieces.push(' ');
        let mut used = 0;
        for cluster in word.graphemes(true) {
            let wide = width(cluster);
            if used > 0 && used + wide > cells {
                pieces.push(' ');
                used = 0;
            }
            used += wide;
            pieces.push_str(cluster);
        }
    }
    wrap(&pieces, cells)
}
