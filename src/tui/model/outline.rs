//! Rows of a comparison: sections, the changes in them, and what stands below each; all of it can be folded.

use crate::plan::Place;
use crate::report::{Below, DiffSection, DiffWords, Entry};
use crate::tui::doc::Doc;
use std::collections::BTreeSet;

/// A row of a comparison, by positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OutlineRow {
    /// A section.
    Section(usize),
    /// A change of a section.
    Entry(usize, usize),
    /// What stands below a change.
    Below(usize, usize, usize),
}

/// A comparison with what is unfolded of it.
#[derive(Debug)]
pub struct Outline {
    words: DiffWords,
    open: BTreeSet<OutlineRow>,
    rows: Vec<OutlineRow>,
}

impl Outline {
    /// A comparison, all of it folded.
    #[must_use]
    pub fn new(words: DiffWords) -> Self {
        let mut outline = Self { words, open: BTreeSet::new(), rows: Vec::new() };
        outline.lay_out();
        outline
    }

    /// The words of it.
    #[must_use]
    pub const fn words(&self) -> &DiffWords {
        &self.words
    }

    /// The rows that are to be seen, from the top down.
    #[must_use]
    pub fn rows(&self) -> &[OutlineRow] {
        &self.rows
    }

    /// The section of a row.
    #[must_use]
    pub fn section(&self, row: OutlineRow) -> Option<&DiffSection> {
        let (OutlineRow::Section(s) | OutlineRow::Entry(s, _) | OutlineRow::Below(s, ..)) = row;
        self.words.sections.get(s)
    }

    /// The change of a row.
    #[must_use]
    pub fn entry(&self, row: OutlineRow) -> Option<&Entry> {
        match row {
            OutlineRow::Section(_) => None,
            OutlineRow::Entry(_, e) | OutlineRow::Below(_, e, _) => {
                self.section(row)?.entries.get(e)
            }
        }
    }

    /// What a row below a change says.
    #[must_use]
    pub fn below(&self, row: OutlineRow) -> Option<&Below> {
        match row {
            OutlineRow::Below(.., b) => self.entry(row)?.below.get(b),
            _ => None,
        }
    }

    /// Where a row is about: what is below a change and names no place is about the place of the change.
    #[must_use]
    pub fn place(&self, row: OutlineRow) -> Option<&str> {
        let own = self.below(row).map(|b| b.place.as_str()).filter(|place| !place.is_empty());
        own.or_else(|| self.entry(row).map(|e| e.place.as_str()))
    }

    /// Whether there is anything below a row.
    #[must_use]
    pub fn foldable(&self, row: OutlineRow) -> bool {
        match row {
            OutlineRow::Section(_) => true,
            OutlineRow::Entry(..) => self.entry(row).is_some_and(|e| !e.below.is_empty()),
            OutlineRow::Below(..) => false,
        }
    }

    /// Whether what is below a row is to be seen.
    #[must_use]
    pub fn is_open(&self, row: OutlineRow) -> bool {
        self.open.contains(&row)
    }

    /// Folds or unfolds a row; one that has nothing below it stays as it is.
    pub fn set_open(&mut self, row: OutlineRow, open: bool) {
        if open && self.foldable(row) {
            self.open.insert(row);
        } else {
            self.open.remove(&row);
        }
        self.lay_out();
    }

    /// Unfolds everything, or folds it when nothing is folded.
    pub fn toggle_all(&mut self) {
        let mut all = BTreeSet::new();
        for (s, section) in self.words.sections.iter().enumerate() {
            all.insert(OutlineRow::Section(s));
            let entries = (0..section.entries.len()).map(|e| OutlineRow::Entry(s, e));
            all.extend(entries.filter(|&row| self.foldable(row)));
        }
        self.open = if self.open == all { BTreeSet::new() } else { all };
        self.lay_out();
    }

    fn lay_out(&mut self) {
        self.rows.clear();
        for (s, section) in self.words.sections.iter().enumerate() {
            self.rows.push(OutlineRow::Section(s));
            if !self.open.contains(&OutlineRow::Section(s)) {
                continue;
            }
            for (e, entry) in section.entries.iter().enumerate() {
                self.rows.push(OutlineRow::Entry(s, e));
                if self.open.contains(&OutlineRow::Entry(s, e)) {
                    let below = (0..entry.below.len()).map(|b| OutlineRow::Below(s, e, b));
                    self.rows.extend(below);
                }
            }
        }
    }
}

/// The thing of the open plan that a comparison names: by its path, by a name, or as the host of a pool.
#[must_use]
pub fn thing(place: &str, doc: &Doc) -> Option<Place> {
    let (plan, assessment) = (doc.plan(), doc.assessment());
    if place.is_empty() {
        return Some(Place::Plan);
    }
    let exact = Place::all(plan).find(|p| p.path(plan) == place);
    exact.or_else(|| Place::matching(plan, place).next()).or_else(|| {
        let pools = 0..assessment.pools.len();
        let pool = pools.into_iter().find(|&p| assessment.pool_id(p, plan) == place)?;
        let host = assessment.devices.get(assessment.pools.get(pool)?.host)?;
        Some(Place::Node(host.at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline() -> Outline {
        let below = |place: &str| Below { words: "why".to_owned(), place: place.to_owned() };
        let entry = |below: Vec<Below>| Entry {
            sign: "+",
            words: "what".to_owned(),
            place: "gw".to_owned(),
            below,
        };
        let section = |id: &'static str, entries: Vec<Entry>| DiffSection {
            id,
            title: id.to_owned(),
            count: 1,
            entries,
        };
        Outline::new(DiffWords {
            sections: vec![
                section("topology", vec![entry(Vec::new())]),
                section("bill", vec![entry(vec![below("Site/gw"), below("")])]),
            ],
            legend: Vec::new(),
            total: String::new(),
            cost: None,
            folded: false,
        })
    }

    #[test]
    fn everything_is_folded_first_and_unfolds_down_to_the_reasons() {
        use OutlineRow::{Below, Entry, Section};
        let mut outline = outline();
        assert_eq!(outline.rows(), [Section(0), Section(1)]);
        outline.set_open(Section(1), true);
        outline.set_open(Entry(1, 0), true);
        let unfolded = [Section(0), Section(1), Entry(1, 0), Below(1, 0, 0), Below(1, 0, 1)];
        assert_eq!(outline.rows(), unfolded);
        assert_eq!(outline.place(Below(1, 0, 0)), Some("Site/gw"));
        assert_eq!(outline.place(Below(1, 0, 1)), Some("gw"));
        assert_eq!(outline.place(Section(1)), None);
        outline.set_open(Section(1), false);
        assert_eq!(outline.rows(), [Section(0), Section(1)]);
    }

    #[test]
    fn all_is_unfolded_at_once_and_folded_again() {
        let mut outline = outline();
        outline.set_open(OutlineRow::Entry(0, 0), true);
        assert!(!outline.is_open(OutlineRow::Entry(0, 0)), "there is nothing below it");
        outline.toggle_all();
        assert_eq!(outline.rows().len(), 6);
        outline.toggle_all();
        assert_eq!(outline.rows().len(), 2);
    }
}
