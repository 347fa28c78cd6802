//! How wide the columns of a table are, so that words stay whole where they can.
//!
//! Every row is a grid of its own, since a row that opens cannot be one of a table; so they all get the same widths,
//! worked out from the words in them.

use super::super::extent::extent;
use super::super::leaflet::{Gives, Side, Table, Tone};

/// Between two columns, in the size of the letters, as the style says.
const GAP: f32 = 0.7;
/// Letters that are not bold are no wider than this share of those that are.
const LIGHT: f32 = 0.92;
/// Numbers get as much as they need up to this.
const NUMBER: f32 = 15.0;
/// Columns of words no longer than this do not give way to others.
const SHORT: f32 = 7.5;
/// A word longer than this is broken anyway, and its column gives way first.
const LONG: f32 = 15.0;
/// The same for a license, whose name is one word.
const LONG_NAME: f32 = 21.0;
/// What such a column keeps.
const LEAST: f32 = 7.0;
/// No column grows as if it held more than this.
const WIDEST: f32 = 40.0;

/// What a column asks for.
struct Need {
    side: Side,
    gives: Gives,
    /// Its longest word.
    word: f32,
    /// Its widest cell, on one line.
    line: f32,
}

impl Need {
    /// Width that it keeps whatever the others need; `None` when it can give way.
    fn rigid(&self) -> Option<f32> {
        match self.side {
            Side::Right => Some(self.line.min(NUMBER)),
            Side::Left if self.gives == Gives::Never && self.word <= LONG_NAME => Some(self.word),
            Side::Left if self.word <= SHORT && self.line <= SHORT => Some(self.line),
            Side::Left => None,
        }
    }

    fn least(&self) -> f32 {
        let long = if self.gives == Gives::Never { LONG_NAME } else { LONG };
        if self.word > long { LEAST } else { self.word }
    }
}

/// The widths as `grid-template-columns`.
pub(super) fn template(table: &Table) -> String {
    let needs = needs(table);
    #[allow(clippy::cast_precision_loss, reason = "a handful of columns")]
    let gaps = GAP * needs.len().saturating_sub(1) as f32;
    let taken: f32 = gaps + needs.iter().filter_map(Need::rigid).sum::<f32>();
    let give = needs.iter().filter(|n| n.rigid().is_none());
    let asked: f32 = give.clone().map(Need::least).sum();
    let lines: f32 = give.map(|n| n.line.clamp(n.least(), WIDEST)).sum();
    let columns: Vec<String> = needs
        .iter()
        .map(|need| match need.rigid() {
            // Where no column is left to grow, the last of them would stand in the middle of the page.
            Some(wide) if lines == 0.0 => format!("minmax({wide:.1}em,1fr)"),
            Some(wide) => format!("{wide:.1}em"),
            None => {
                let least = need.least();
                let grow = need.line.clamp(least, WIDEST);
                let share = least / asked.max(1.0);
                format!(
                    "minmax(min({least:.1}em,calc((100% - {taken:.1}em)*{share:.3})),{grow:.1}fr)"
                )
            }
        })
        .collect();
    columns.join(" ")
}

fn needs(table: &Table) -> Vec<Need> {
    let mut needs: Vec<Need> = table
        .columns
        .iter()
        .map(|c| {
            let word = longest(&c.title);
            Need { side: c.side, gives: c.gives, word, line: word }
        })
        .collect();
    for row in &table.rows {
        for (need, cell) in needs.iter_mut().zip(&row.cells) {
            let share = match cell.tone {
                Tone::Plain | Tone::Faint => LIGHT,
                _ => 1.0,
            };
            // Numbers are not broken at their points or blanks, nor licenses at their hyphens.
            let word = match need.gives {
                Gives::Never => extent(&cell.words) * share,
                Gives::Words | Gives::Places | Gives::First => longest(&cell.words) * share,
            };
            need.word = need.word.max(word);
            if need.line < WIDEST {
                need.line = need.line.max(extent(&cell.words) * share);
            }
        }
    }
    for need in &mut needs {
        // What is rounded must not break a word.
        need.word += 0.15;
        need.line += 0.15;
    }
    needs
}

/// Width of the longest piece between places where a line may end.
fn longest(words: &str) -> f32 {
    words
        .split_whitespace()
        .flat_map(|word| word.split_inclusive('-'))
        .map(extent)
        .fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::super::super::leaflet::{Cell, Column, Gives, Row};
    use super::*;

    fn table(license: &str, device: &str) -> Table {
        let gives = Gives::Words;
        let column = |title: &str, side| Column { title: title.to_owned(), side, gives };
        let columns = vec![
            column("Action", Side::Left),
            Column { gives: Gives::Never, ..column("Quantité", Side::Right) },
            column("Licence", Side::Left),
            column("Appareil", Side::Left),
        ];
        let cells = ["supprimer", "7", license, device].map(Cell::new).to_vec();
        Table { columns, rows: vec![Row { cells, below: Vec::new() }], open: false }
    }

    #[test]
    fn a_column_is_as_wide_as_its_words() {
        let table = table("PBX-VoicemailUser13", "north-gw");
        let needs = needs(&table);
        assert!(needs[0].rigid().unwrap() >= extent("supprimer") * LIGHT);
        assert!(needs[1].rigid().unwrap() >= extent("Quantité"));
        assert!(needs[2].least() >= extent("VoicemailUser13") * LIGHT, "{}", template(&table));
    }

    #[test]
    fn a_license_is_not_broken_at_its_hyphen() {
        let mut table = table("PBX-VoicemailUser13", "north-gw");
        table.columns[2].gives = Gives::Never;
        let needs = needs(&table);
        assert!(needs[2].rigid().unwrap() >= extent("PBX-VoicemailUser13") * LIGHT);
        let mut hostile = self::table(&"W".repeat(64), "north-gw");
        hostile.columns[2].gives = Gives::Never;
        assert!(self::needs(&hostile)[2].rigid().is_none());
    }

    #[test]
    fn a_word_that_cannot_fit_takes_no_room_from_those_that_can() {
        let hog = table("PBX-VoicemailUser13", &"W".repeat(64));
        assert!(needs(&hog)[3].least() < 8.0);
        let alone = needs(&table("PBX-VoicemailUser13", "a"))[2].least();
        assert!((needs(&hog)[2].least() - alone).abs() < f32::EPSILON);
    }
}
