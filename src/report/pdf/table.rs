//! Tables: columns as wide as what they hold, the head on every page, no row cut in two.

use super::super::leaflet::{Column, Gives, Row, Side, Tone};
use super::Ink;
use super::draw::{Mark, STRONG};
use super::flow::Flow;
use super::letters::{Shaped, Weight};
use super::tags::{Owner, Part};
use crate::text;
use std::borrow::Cow;
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
        let (columns, rows, widths) = self.shaped(columns, rows);
        let (columns, rows) = (columns.as_ref(), rows.as_ref());
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
        let needs = self.needs(columns, rows);
        match self.learned.iter_mut().find(|(known, _)| *known == titles) {
            Some((_, learned)) => {
                for (need, more) in learned.iter_mut().zip(needs) {
                    need.natural = need.natural.max(more.natural);
                    need.least = need.least.max(more.least);
                }
            }
            None => self.learned.push((titles, needs)),
        }
    }

    /// Columns, rows and widths of a table: what gives way first stands below its rows where the page has no room for
    /// its words beside the others.
    fn shaped<'t>(
        &mut self,
        columns: &'t [Column],
        rows: &'t [Row],
    ) -> (Cow<'t, [Column]>, Cow<'t, [Row]>, Vec<f32>) {
        let same = |(titles, _): &&(Vec<String>, Vec<Need>)| {
            titles.iter().eq(columns.iter().map(|c| &c.title))
        };
        let learned = self.learned.iter().find(same).map(|(_, needs)| needs.clone());
        let mut needs = learned.unwrap_or_else(|| self.needs(columns, rows));
        let (mut columns, mut rows) = (Cow::Borrowed(columns), Cow::Borrowed(rows));
        if let Some(n) = too_many(&needs, self.wide()) {
            needs.remove(n);
            columns.to_mut().remove(n);
            for row in rows.to_mut() {
                let words = if n < row.cells.len() { row.cells.remove(n).words } else { continue };
                if !words.is_empty() {
                    row.below.insert(0, (String::new(), words));
                }
            }
        }
        let grows = columns.iter().rposition(|c| c.side == Side::Left).unwrap_or(0);
        let widths = fitted(&needs, grows, self.wide());
        (columns, rows, widths)
    }

    /// What every column asks for.
    fn needs(&mut self, columns: &[Column], rows: &[Row]) -> Vec<Need> {
        let mut needs: Vec<Need> = columns
            .iter()
            .map(|column| {
                let natural = self.letters.shape(&column.title, STRONG).width * SIZE;
                let least = self.longest(&column.title, STRONG) * SIZE;
                Need { natural, least, gives: column.gives }
            })
            .collect();
        for row in rows {
            for (need, cell) in needs.iter_mut().zip(&row.cells) {
                let weight = weight(cell.tone);
                let natural = self.letters.measure(&cell.words, weight) * SIZE;
                let least = match need.gives {
                    Gives::Never => natural,
                    Gives::Words | Gives::Places | Gives::First => {
                        self.longest(&cell.words, weight) * SIZE
                    }
                };
                need.natural = need.natural.max(natural);
                need.least = need.least.max(least);
            }
        }
        for need in &mut needs {
            need.natural += 2.0 * PAD + 0.5;
            need.least += 2.0 * PAD + 0.5;
        }
        needs
    }

    /// Width of the longest piece that is not broken.
    fn longest(&mut self, words: &str, weight: Weight) -> f32 {
        let pieces = text::words(words).flat_map(|word| word.split_inclusive('/'));
        pieces.map(|piece| self.letters.measure(piece, weight)).fold(0.0, f32::max)
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

/// What a column asks for.
#[derive(Debug, Clone)]
pub(super) struct Need {
    /// Its widest cell, on one line.
    natural: f32,
    /// The widest piece of it that is not broken.
    least: f32,
    gives: Gives,
}

/// No column of words keeps more than this share of the page from the others.
const SHARE: f32 = 0.3;

impl Need {
    /// What it keeps, unless not even that is there for all.
    fn least(&self, total: f32) -> f32 {
        match self.gives {
            Gives::Never => self.least,
            Gives::Words | Gives::Places | Gives::First => self.least.min(SHARE * total),
        }
    }

    /// What it would rather have, where there is no room for all as they are.
    fn wants(&self, total: f32) -> f32 {
        match self.gives {
            Gives::First => self.least(total),
            Gives::Never | Gives::Words | Gives::Places => {
                self.natural.min(SHARE * total).max(self.least(total))
            }
        }
    }
}

/// The column that gives way first, where there is no room for the least that all need.
fn too_many(needs: &[Need], total: f32) -> Option<usize> {
    let least: f32 = needs.iter().map(|need| need.least(total)).sum();
    (least > total).then(|| needs.iter().position(|need| need.gives == Gives::First)).flatten()
}

/// Widths that fill `total` exactly: one column takes what the others leave. Where there is no room for all as they are,
/// no other is wider than a share, and where there is none for that either, each keeps its least.
fn fitted(needs: &[Need], grows: usize, total: f32) -> Vec<f32> {
    let all = |of: &dyn Fn(&Need) -> f32| needs.iter().map(of).collect::<Vec<f32>>();
    let wants = all(&|need| need.wants(total));
    let own = wants.get(grows).copied().unwrap_or_default();
    for mut widths in [all(&|need| need.natural), wants.clone()] {
        let others: f32 =
            widths.iter().enumerate().filter(|&(n, _)| n != grows).map(|(_, w)| w).sum();
        if let Some(width) = widths.get_mut(grows).filter(|_| total - others >= own) {
            *width = total - others;
            return widths;
        }
    }
    let least = all(&|need| need.least(total));
    let spare = total - least.iter().sum::<f32>();
    if spare >= 0.0 {
        let wishes = wants.iter().sum::<f32>() - (total - spare);
        let share = spare / wishes.max(1.0);
        return least
            .iter()
            .zip(&wants)
            .map(|(least, want)| least + (want - least) * share)
            .collect();
    }
    narrowed(needs, &least, total)
}

/// Where not even the least is there for all, words give way down to a stub, and then all columns alike.
fn narrowed(needs: &[Need], least: &[f32], total: f32) -> Vec<f32> {
    const STUB: f32 = 40.0;
    let give = |(need, least): (&Need, &f32)| match need.gives {
        Gives::Never => 0.0,
        Gives::Words | Gives::Places | Gives::First => (least - STUB).max(0.0),
    };
    let gives: Vec<f32> = needs.iter().zip(least).map(give).collect();
    let over = least.iter().sum::<f32>() - total;
    let share = (over / gives.iter().sum::<f32>().max(1.0)).min(1.0);
    let widths: Vec<f32> = least.iter().zip(&gives).map(|(w, give)| w - give * share).collect();
    let scale = total / widths.iter().sum::<f32>().max(1.0);
    widths.iter().map(|width| width * scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs<const N: usize>(natural: [f32; N]) -> [Need; N] {
        natural.map(|natural| Need { natural, least: natural.min(60.0), gives: Gives::Words })
    }

    #[test]
    fn columns_fill_the_page_and_the_growing_one_takes_what_is_left() {
        for natural in
            [[40.0, 90.0, 60.0, 70.0], [400.0, 900.0, 300.0, 700.0], [9.0, 9.0, 9.0, 900.0]]
        {
            let widths = fitted(&needs(natural), 3, 500.0);
            assert!((widths.iter().sum::<f32>() - 500.0).abs() < 0.1, "{widths:?}");
            assert!(widths[3] >= 69.9, "{widths:?}");
        }
        assert_eq!(fitted(&needs([40.0, 90.0]), 1, 500.0), [40.0, 460.0]);
    }

    #[test]
    fn a_long_name_stays_whole_where_there_is_room_for_it() {
        let widths = fitted(&needs([50.0, 180.0, 60.0, 90.0]), 3, 500.0);
        assert_eq!(widths, [50.0, 180.0, 60.0, 210.0]);
        assert!(fitted(&needs([50.0, 180.0, 160.0, 900.0]), 3, 500.0)[1] < 151.0);
    }

    #[test]
    fn numbers_and_licenses_stay_whole_and_remarks_give_way() {
        let never = |natural| Need { natural, least: natural, gives: Gives::Never };
        let remark = Need { natural: 400.0, least: 60.0, gives: Gives::First };
        let words = Need { natural: 140.0, least: 60.0, gives: Gives::Words };
        let row = [never(45.0), never(170.0), words, remark, never(60.0), never(90.0)];
        assert_eq!(too_many(&row, 500.0), None);
        let widths = fitted(&row, 3, 500.0);
        assert!((widths.iter().sum::<f32>() - 500.0).abs() < 0.1, "{widths:?}");
        for (n, least) in [(0, 45.0), (1, 170.0), (2, 60.0), (3, 60.0), (4, 60.0), (5, 90.0)] {
            assert!(widths[n] >= least - 0.01, "{n}: {widths:?}");
        }
        assert_eq!(too_many(&row, 480.0), Some(3));
    }

    #[test]
    fn where_nothing_helps_words_are_broken_before_numbers() {
        let never = Need { natural: 200.0, least: 200.0, gives: Gives::Never };
        let words = Need { natural: 900.0, least: 900.0, gives: Gives::Words };
        let widths = fitted(&[words.clone(), never.clone(), words, never], 2, 500.0);
        assert!((widths.iter().sum::<f32>() - 500.0).abs() < 0.1, "{widths:?}");
        assert!((widths[1] - 200.0).abs() < 0.1 && (widths[0] - 50.0).abs() < 0.1, "{widths:?}");
    }
}
