//! Tables: columns as wide as what they hold, the head on every page, no row cut in two.

use super::super::leaflet::{Column, Row, Side, Tone};
use super::Ink;
use super::draw::{Mark, STRONG};
use super::flow::Flow;
use super::letters::{Shaped, Weight};
use super::tags::{Owner, Part};
use std::rc::Rc;

const SIZE: f32 = 8.5;
const LINE: f32 = SIZE * 1.34;
const BELOW: f32 = 7.5;
const BELOW_LINE: f32 = BELOW * 1.34;
/// Blank left and right in a cell.
const PAD: f32 = 4.0;
/// Blank above and below in a row.
const AIR: f32 = 2.6;

const fn ink(tone: Tone) -> Ink {
    match tone {
        Tone::Plain | Tone::Strong => Ink::Black,
        Tone::Faint => Ink::Grey,
        Tone::Bad => Ink::Red,
        Tone::Risky => Ink::Brown,
        Tone::Note => Ink::Blue,
        Tone::Good => Ink::Green,
    }
}

const fn weight(tone: Tone) -> Weight {
    match tone {
        Tone::Strong | Tone::Bad | Tone::Risky | Tone::Note | Tone::Good => STRONG,
        Tone::Plain | Tone::Faint => Weight::Regular,
    }
}

/// A row cut into lines.
struct Set {
    cells: Vec<(Vec<Rc<Shaped>>, Ink)>,
    below: Vec<Below>,
}

/// A number, or nothing, and what it is.
struct Below {
    number: Option<Rc<Shaped>>,
    lines: Vec<Rc<Shaped>>,
}

impl Flow<'_> {
    /// A table.
    pub fn table(&mut self, columns: &[Column], rows: &[Row]) {
        let widths = self.widths(columns, rows);
        self.y += 2.0;
        self.tree.open(Part::Table);
        self.part(Part::TableHead, |flow| {
            flow.part(Part::Row, |flow| flow.head(columns, &widths, true));
        });
        self.tree.open(Part::TableBody);
        for row in rows {
            let set = self.set(row, &widths);
            let high = set.high();
            if high > self.room() {
                let fits = high <= self.whole() - LINE - 2.0 * AIR - 4.0;
                if fits || self.room() < 4.0 * LINE {
                    self.turn();
                    self.head(columns, &widths, false);
                }
            }
            self.row(set, columns, &widths);
        }
        self.tree.close();
        self.tree.close();
        self.y += 4.0;
    }

    /// Looks at a table that comes later, so that all tables of the same columns get the same widths.
    pub fn learn(&mut self, columns: &[Column], rows: &[Row]) {
        let titles: Vec<String> = columns.iter().map(|c| c.title.clone()).collect();
        let natural = self.natural(columns, rows);
        match self.learned.iter_mut().find(|(known, _)| *known == titles) {
            Some((_, widths)) => {
                for (width, more) in widths.iter_mut().zip(natural) {
                    *width = width.max(more);
                }
            }
            None => self.learned.push((titles, natural)),
        }
    }

    fn widths(&mut self, columns: &[Column], rows: &[Row]) -> Vec<f32> {
        let same = |(titles, _): &&(Vec<String>, Vec<f32>)| {
            titles.iter().eq(columns.iter().map(|c| &c.title))
        };
        let learned = self.learned.iter().find(same).map(|(_, widths)| widths.clone());
        let natural = learned.unwrap_or_else(|| self.natural(columns, rows));
        let grows = columns.iter().rposition(|c| c.side == Side::Left).unwrap_or(0);
        fitted(&natural, grows, self.wide())
    }

    /// Every column as wide as its widest cell.
    fn natural(&mut self, columns: &[Column], rows: &[Row]) -> Vec<f32> {
        let mut natural: Vec<f32> = columns
            .iter()
            .map(|c| self.letters.shape(&c.title, STRONG).width * SIZE + 2.0 * PAD)
            .collect();
        for row in rows {
            for (width, cell) in natural.iter_mut().zip(&row.cells) {
                let wide = self.letters.measure(&cell.words, weight(cell.tone));
                *width = width.max(wide * SIZE + 2.0 * PAD + 0.5);
            }
        }
        natural
    }

    /// The head of a table; where a page goes on with one it is not read out again.
    fn head(&mut self, columns: &[Column], widths: &[f32], first: bool) {
        let (y, wide) = (self.y, self.wide());
        let titles: Vec<Vec<Rc<Shaped>>> = columns
            .iter()
            .zip(widths)
            .map(|(c, width)| self.letters.wrap(&c.title, STRONG, (width - 2.0 * PAD) / SIZE))
            .collect();
        let lines = titles.iter().map(Vec::len).max().unwrap_or(1);
        let high = count(lines) * LINE + 2.0 * AIR;
        let ground = Mark::Box { x: Self::left(), y, wide, high, ink: Ink::Ground };
        self.put(Owner::Layout, ground);
        let mut x = Self::left();
        for ((title, column), width) in titles.into_iter().zip(columns).zip(widths) {
            if first {
                self.tree.open(Part::Head);
            }
            let owner = if first { self.tree.owner() } else { Owner::PageHead };
            self.cell(owner, &title, (x, y + AIR), *width, column.side, Ink::Black);
            if first {
                self.tree.close();
            }
            x += width;
        }
        self.y += high;
    }

    fn set(&mut self, row: &Row, widths: &[f32]) -> Set {
        let cells = row
            .cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| {
                let room = (width - 2.0 * PAD) / SIZE;
                let lines = self.letters.wrap(&cell.words, weight(cell.tone), room);
                (lines, ink(cell.tone))
            })
            .collect();
        let room = (self.wide() - BELOW_INDENT - 8.0) / BELOW;
        let mut below = Vec::new();
        for (number, words) in &row.below {
            // The blank parts it from the words for those who are read to.
            let number = (!number.is_empty())
                .then(|| self.letters.shape(&format!("{number} "), Weight::Regular));
            below.push(Below { number, lines: self.letters.wrap(words, Weight::Regular, room) });
        }
        Set { cells, below }
    }

    /// One row, over several pages only when it is higher than one.
    fn row(&mut self, set: Set, columns: &[Column], widths: &[f32]) {
        self.y += AIR;
        let mut cells = set.cells;
        self.tree.open(Part::Row);
        let owners: Vec<Owner> = cells
            .iter()
            .map(|_| {
                let cell = self.tree.open(Part::Cell(1));
                self.tree.close();
                Owner::Part(cell)
            })
            .collect();
        self.tree.close();
        // A cell without words is one too.
        for (owner, _) in owners.iter().zip(&cells).filter(|(_, (lines, _))| lines.is_empty()) {
            self.put(*owner, Mark::Nothing);
        }
        loop {
            let most = cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "floor of a small number"
            )]
            let fit = (self.room() / LINE).max(1.0) as usize;
            let take = most.min(fit);
            let mut x = Self::left();
            let places = cells.iter_mut().zip(&owners).zip(columns).zip(widths);
            for ((((lines, ink), owner), column), width) in places {
                let part: Vec<Rc<Shaped>> = lines.drain(..lines.len().min(take)).collect();
                self.cell(*owner, &part, (x, self.y), *width, column.side, *ink);
                x += width;
            }
            self.y += count(take) * LINE;
            if take == most {
                break;
            }
            self.turn();
            self.head(columns, widths, false);
        }
        if !set.below.is_empty() {
            self.part(Part::Row, |flow| {
                flow.part(Part::Cell(columns.len()), |flow| {
                    for below in set.below {
                        flow.part(Part::Paragraph, |flow| {
                            flow.below(below, columns, widths);
                        });
                    }
                });
            });
        }
        self.y += AIR;
        self.rule();
    }

    /// A number and what it is, in small letters below a row.
    fn below(&mut self, below: Below, columns: &[Column], widths: &[f32]) {
        let mut number = below.number;
        for line in below.lines {
            if self.room() < BELOW_LINE {
                self.turn();
                self.head(columns, widths, false);
            }
            if let Some(number) = number.take() {
                let x = Self::left() + BELOW_INDENT - 6.0 - number.width * BELOW;
                self.text((x, self.y), BELOW, Ink::Grey, number);
            }
            self.text((Self::left() + BELOW_INDENT, self.y), BELOW, Ink::Grey, line);
            self.y += BELOW_LINE;
        }
    }

    fn cell(
        &mut self,
        owner: Owner,
        lines: &[Rc<Shaped>],
        at: (f32, f32),
        width: f32,
        side: Side,
        ink: Ink,
    ) {
        let mut y = at.1;
        for line in lines {
            let x = match side {
                Side::Left => at.0 + PAD,
                Side::Right => at.0 + width - PAD - line.width * SIZE,
            };
            self.text_of(owner, (x, y), SIZE, ink, Rc::clone(line));
            y += LINE;
        }
    }
}

/// Where the words of the small lines begin, right of their numbers.
const BELOW_INDENT: f32 = 70.0;

impl Set {
    fn high(&self) -> f32 {
        let lines = self.cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
        let below = self.below.iter().map(|below| below.lines.len()).sum();
        count(lines) * LINE + count(below) * BELOW_LINE + 2.0 * AIR
    }
}

#[allow(clippy::cast_precision_loss, reason = "lines of one row")]
const fn count(lines: usize) -> f32 {
    lines as f32
}

/// Widths that fill `total` exactly: one column takes what the others leave. Where there is no room for all as they are,
/// no other is wider than a share.
fn fitted(natural: &[f32], grows: usize, total: f32) -> Vec<f32> {
    const SHARE: f32 = 0.3;
    let least = natural[grows].min(SHARE * total);
    let whole: f32 = natural.iter().sum::<f32>() - natural[grows] + least;
    let most = if whole <= total { total } else { SHARE * total };
    let cap = |n: usize, width: f32| if n == grows { width } else { width.min(most) };
    let mut widths: Vec<f32> = natural.iter().enumerate().map(|(n, w)| cap(n, *w)).collect();
    let others: f32 = widths.iter().enumerate().filter(|&(n, _)| n != grows).map(|(_, w)| w).sum();
    // Where even that is too much, all others give way alike.
    let scale = ((total - least) / others.max(1.0)).min(1.0);
    for (n, width) in widths.iter_mut().enumerate() {
        *width = if n == grows { total - others * scale } else { *width * scale };
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_page_and_the_growing_one_takes_what_is_left() {
        for natural in
            [[40.0, 90.0, 60.0, 70.0], [400.0, 900.0, 300.0, 700.0], [9.0, 9.0, 9.0, 900.0]]
        {
            let widths = fitted(&natural, 3, 500.0);
            assert!((widths.iter().sum::<f32>() - 500.0).abs() < 0.1, "{widths:?}");
            assert!(widths[3] >= 69.9, "{widths:?}");
        }
        assert_eq!(fitted(&[40.0, 90.0], 1, 500.0), [40.0, 460.0]);
    }

    #[test]
    fn a_long_name_stays_whole_where_there_is_room_for_it() {
        assert_eq!(fitted(&[50.0, 180.0, 60.0, 90.0], 3, 500.0), [50.0, 180.0, 60.0, 210.0]);
        assert!(fitted(&[50.0, 180.0, 160.0, 900.0], 3, 500.0)[1] < 151.0);
    }
}
