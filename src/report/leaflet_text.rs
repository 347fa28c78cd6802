//! A document as text: paragraphs, and tables as wide as the page.

use super::leaflet::{Block, Cell, Leaflet, Row, Side, Table, Tone};
use super::look::{Look, Page, Paint, wrap};
use crate::text::{self, pad_left, pad_right, width};
use unicode_segmentation::UnicodeSegmentation;

/// Between two columns.
const GAP: usize = 2;
/// No column is narrower because of others.
const LEAST: usize = 6;
/// More columns than this may put one of them below its row.
const BESIDE: usize = 5;
/// Room for the numbers below a row, unless one asks for more.
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
        Block::Topology { .. } => out.blank(),
    }
}

fn table(out: &mut Page, table: &Table, look: &Look<'_>) {
    let shape = Shape::new(table, look.width);
    let head: Vec<Cell> =
        table.columns.iter().map(|c| Cell::toned(c.title.as_str(), Tone::Faint)).collect();
    shape.row(out, &head, look);
    out.line(look.rule());
    let numbers = table.rows.iter().flat_map(|row| &row.below).map(|(number, _)| width(number));
    let room = numbers.max().unwrap_or(0).max(BELOW);
    for Row { cells, below } in &table.rows {
        shape.row(out, cells, look);
        if let Some(cell) = shape.stacked.and_then(|n| cells.get(n)) {
            under(out, room, ("", &cell.words), look);
        }
        for (number, words) in below.iter().filter(|_| table.open) {
            under(out, room, (number, words), look);
        }
    }
}

/// Words below a row, after their number, which has its room.
fn under(out: &mut Page, room: usize, (number, words): (&str, &str), look: &Look<'_>) {
    for (n, line) in lines(words, look.width.saturating_sub(room + 2)).iter().enumerate() {
        let number = pad_left(if n == 0 { number } else { "" }, room);
        out.line(look.paint(Paint::Faint, &format!("{number}  {line}")));
    }
}

/// How a table stands on the page.
struct Shape {
    /// Side and width of each column; a width of 0 is a column that does not stand beside the others.
    columns: Vec<(Side, usize)>,
    /// The column that stands below its row because the page is too narrow for it.
    stacked: Option<usize>,
}

impl Shape {
    /// Every column as wide as its widest cell; where the page is too narrow, words give way and numbers never.
    fn new(table: &Table, page: usize) -> Self {
        let mut columns: Vec<(Side, usize)> = table
            .columns
            .iter()
            .map(|c| (c.side, text::words(&c.title).map(width).max().unwrap_or(0)))
            .collect();
        for row in &table.rows {
            for ((_, wide), cell) in columns.iter_mut().zip(&row.cells) {
                *wide = (*wide).max(width(&cell.words)).min(page);
            }
        }
        let least = least(table, page);
        let total = |columns: &[(Side, usize)]| {
            let beside = columns.iter().filter(|(_, wide)| *wide > 0);
            beside.map(|(_, wide)| wide + GAP).sum::<usize>().saturating_sub(GAP)
        };
        let mut stacked = None;
        if total(&columns) > page && columns.len() > BESIDE {
            stacked = columns.iter().rposition(|(side, _)| *side == Side::Left);
        }
        if let Some(column) = stacked.and_then(|n| columns.get_mut(n)) {
            column.1 = 0;
        }
        while total(&columns) > page {
            let gives = |least: usize, wide: usize| wide > least.max(LEAST);
            // Words are only cut where all columns are as narrow as theirs.
            let whole = columns
                .iter()
                .zip(&least)
                .any(|((side, wide), least)| *side == Side::Left && gives(*least, *wide));
            let widest = columns
                .iter_mut()
                .zip(&least)
                .filter(|((side, wide), least)| {
                    *side == Side::Left && gives(if whole { **least } else { 0 }, *wide)
                })
                .max_by_key(|((_, wide), _)| *wide);
            let Some(((_, wide), _)) = widest else { break };
            *wide -= 1;
        }
        Self { columns, stacked }
    }

    fn row(&self, out: &mut Page, cells: &[Cell], look: &Look<'_>) {
        let beside = || cells.iter().zip(&self.columns).filter(|(_, (_, wide))| *wide > 0);
        let set: Vec<Vec<String>> =
            beside().map(|(cell, (_, wide))| lines(&cell.words, *wide)).collect();
        for n in 0..set.iter().map(Vec::len).max().unwrap_or(0) {
            let parts: Vec<String> = set
                .iter()
                .zip(beside())
                .map(|(lines, (cell, (side, wide)))| {
                    let line = lines.get(n).map_or("", String::as_str);
                    let line = match side {
                        Side::Left => pad_right(line, *wide),
                        Side::Right => pad_left(line, *wide),
                    };
                    paint(cell.tone).map_or(line.clone(), |paint| look.paint(paint, &line))
                })
                .collect();
            out.line(parts.join(&" ".repeat(GAP)));
        }
    }
}

/// How wide each column must be so that none of its words is cut; not even a long name takes more than half a page.
fn least(table: &Table, page: usize) -> Vec<usize> {
    let longest = |words: &str| {
        text::words(words).flat_map(|w| w.split_inclusive('/')).map(width).max().unwrap_or(0)
    };
    let cells = |n: usize| table.rows.iter().filter_map(move |row| row.cells.get(n));
    (0..table.columns.len())
        .map(|n| cells(n).map(|cell| longest(&cell.words)).max().unwrap_or(0).min(page / 2))
        .collect()
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

/// Lines of at most `cells`; a word that is longer is cut after the last `/` in the line, or else where the line ends.
pub fn lines(words: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut pieces = String::with_capacity(words.len());
    for word in text::words(words) {
        pieces.push(' ');
        cut(&mut pieces, word, cells);
    }
    wrap(&pieces, cells)
}

/// Adds the parts of a word that fit into lines, with blanks between them.
fn cut(out: &mut String, word: &str, cells: usize) {
    let mut rest = word;
    while width(rest) > cells {
        let (mut end, mut used, mut after) = (0, 0, 0);
        for cluster in rest.graphemes(true) {
            used += width(cluster);
            if end > 0 && used > cells {
                break;
            }
            end += cluster.len();
            if cluster == "/" {
                after = end;
            }
        }
        let (line, more) = rest.split_at(if after > 0 { after } else { end });
        out.push_str(line);
        out.push(' ');
        rest = more;
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_is_cut_after_its_last_stroke_in_the_line() {
        assert_eq!(lines("North/north-gw/master/Staff", 20), ["North/north-gw/", "master/Staff"]);
        assert_eq!(lines("a /b/cd efg", 2), ["a", "/", "b/", "cd", "ef", "g"]);
        assert_eq!(lines("東京支社", 3), ["東", "京", "支", "社"]);
        assert_eq!(lines("ab", 0), ["a", "b"]);
    }
}
