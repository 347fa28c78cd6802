//! A document as text: paragraphs, and tables as wide as the page.

use super::leaflet::{Block, Cell, Column, Gives, Leaflet, Row, Side, Table, Tone};
use super::look::{Look, Page, Paint, held_together, wrap};
use crate::text::{self, pad_left, pad_right, width};
use std::borrow::Cow;

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
            for line in wrap(words, look.width) {
                out.line(look.paint(Paint::Strong, &line));
            }
        }
        Block::Text(words) | Block::Aside(words) => {
            for line in wrap(words, look.width) {
                out.line(line);
            }
        }
        Block::Pairs(pairs) => {
            let label = pairs.iter().map(|(l, _)| width(l)).max().unwrap_or(0) + 2;
            for (name, words) in pairs {
                for (n, line) in
                    wrap(words, look.width.saturating_sub(label + 2)).iter().enumerate()
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
                for (n, line) in wrap(item, room).iter().enumerate() {
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
    let table = &with_places(table);
    let shape = Shape::new(table, look.width);
    let head: Vec<Cell> =
        table.columns.iter().map(|c| Cell::toned(c.title.as_str(), Tone::Faint)).collect();
    shape.row(out, &head, look);
    out.line(look.rule());
    let numbers = table.rows.iter().flat_map(|row| &row.below).map(|(number, _)| width(number));
    let room = numbers.max().unwrap_or(0).max(BELOW);
    for Row { cells, below } in &table.rows {
        shape.row(out, cells, look);
        for n in &shape.stacked {
            let Some((column, cell)) = table.columns.get(*n).zip(cells.get(*n)) else { continue };
            under(out, room, ("", &stacked(column, cell, look)), look);
        }
        for (number, words) in below.iter().filter(|_| table.open) {
            under(out, room, (number, words), look);
        }
    }
}

/// The table with its places held together, as long as a line has room for them.
fn with_places(table: &Table) -> Cow<'_, Table> {
    let mut table = Cow::Borrowed(table);
    let of_places = |c: &Column| c.gives == Gives::Places;
    let Some(n) = table.columns.iter().position(of_places) else { return table };
    for cell in table.to_mut().rows.iter_mut().filter_map(|row| row.cells.get_mut(n)) {
        cell.words = held_together(&cell.words);
    }
    table
}

/// What a column says that stands below its row: words by themselves, a number with its title.
fn stacked(column: &Column, cell: &Cell, look: &Look<'_>) -> String {
    if column.side == Side::Left || cell.words.is_empty() {
        return cell.words.clone();
    }
    let args = [("label", column.title.as_str().into()), ("words", cell.words.as_str().into())];
    look.text.say_with("report-paper-labelled", &args)
}

/// Words below a row, after their number, which has its room.
fn under(out: &mut Page, room: usize, (number, words): (&str, &str), look: &Look<'_>) {
    for (n, line) in wrap(words, look.width.saturating_sub(room + 2)).iter().enumerate() {
        let number = pad_left(if n == 0 { number } else { "" }, room);
        out.line(look.paint(Paint::Faint, &format!("{number}  {line}")));
    }
}

/// How a table stands on the page.
struct Shape {
    /// Side and width of each column; a width of 0 is a column that does not stand beside the others.
    columns: Vec<(Side, usize)>,
    /// Columns that stand below their row because the page is too narrow for them.
    stacked: Vec<usize>,
}

impl Shape {
    /// Every column as wide as its widest cell; where the page is too narrow, words give way and numbers never.
    fn new(table: &Table, page: usize) -> Self {
        let mut columns: Vec<(Side, usize)> = table
            .columns
            .iter()
            .map(|c| (c.side, text::words(&c.title).map(width).max().unwrap_or(0)))
            .collect();
        let titles: Vec<usize> = columns.iter().map(|(_, wide)| *wide).collect();
        for row in &table.rows {
            for ((_, wide), cell) in columns.iter_mut().zip(&row.cells) {
                *wide = (*wide).max(width(&cell.words)).min(page);
            }
        }
        let least = least(table, page);
        let mut stacked = Vec::new();
        for n in stackable(table) {
            let narrow: Vec<usize> = least
                .iter()
                .zip(&titles)
                .zip(&columns)
                .map(|((least, title), (_, wide))| (*least).max(*title).min(*wide))
                .collect();
            let all = columns.iter().map(|(_, wide)| *wide);
            let fits = if stacked.is_empty() { total(all) <= page } else { total(narrow) <= page };
            if fits {
                break;
            }
            stacked.push(n);
            columns[n].1 = 0;
        }
        stacked.sort_unstable();
        while total(columns.iter().map(|(_, wide)| *wide)) > page {
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
            beside().map(|(cell, (_, wide))| wrap(&cell.words, *wide)).collect();
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

/// Width of columns side by side; one of no width does not stand beside the others.
fn total(columns: impl IntoIterator<Item = usize>) -> usize {
    let beside = columns.into_iter().filter(|wide| *wide > 0);
    beside.map(|wide| wide + GAP).sum::<usize>().saturating_sub(GAP)
}

/// Columns that may stand below their rows, the first to go first: words from the right, then prices. What is done, how
/// many, which license and what it comes to stay in the row.
fn stackable(table: &Table) -> Vec<usize> {
    let count = table.columns.len();
    if count <= BESIDE {
        return Vec::new();
    }
    let of = |side: Side| {
        let columns = table.columns.iter().enumerate().rev();
        columns.filter(move |(_, c)| c.side == side).map(|(n, _)| n)
    };
    let words = of(Side::Left).filter(|&n| n > 0 && table.columns[n].gives != Gives::Never);
    words.chain(of(Side::Right).filter(|&n| n > 1 && n + 1 < count)).collect()
}

/// How wide each column must be so that none of its words is cut; not even a long name takes more than half a page.
fn least(table: &Table, page: usize) -> Vec<usize> {
    let longest = |words: &str| {
        text::words(words).flat_map(|w| w.split_inclusive('/')).map(width).max().unwrap_or(0)
    };
    let cells = |n: usize| table.rows.iter().filter_map(move |row| row.cells.get(n));
    let of = |n: usize, gives: Gives| {
        let of_cell = |cell: &Cell| match gives {
            Gives::Never => width(&cell.words),
            Gives::Words | Gives::Places | Gives::First => longest(&cell.words),
        };
        cells(n).map(of_cell).max().unwrap_or(0).min(page / 2)
    };
    table.columns.iter().enumerate().map(|(n, column)| of(n, column.gives)).collect()
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
