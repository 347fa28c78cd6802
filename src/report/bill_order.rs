//! The order in which people read a bill, on the screen and on paper: pool by pool, then device by device, then
//! orders; in each of them what goes before what comes, and last what stays as it is.
//!
//! Data outputs keep the order of the assessment, which is by product.

use crate::assess::{Action, Assessment, Line};
use crate::catalog::{Catalog, Class, ProductId};
use std::collections::{BTreeMap, BTreeSet};

/// The mark of what is removed and bought anew.
pub const REPLACE: &str = "-/+";

/// What the lines of a section belong to, in printed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A pool, by its position in the assessment.
    Pool(usize),
    /// Hardware of a device, by its position in the assessment.
    Device(usize),
    /// Credits and warranties.
    Orders,
}

/// A line in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderedLine {
    /// Its position in [`Assessment::lines`].
    pub line: usize,
    /// `+`, `-/+` and the like.
    pub mark: &'static str,
}

/// Lines that belong together: what to do in working order, then what stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderedPart {
    /// What they belong to.
    pub part: Part,
    /// The lines.
    pub lines: Vec<OrderedLine>,
}

/// The lines of a bill in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BillOrder {
    parts: Vec<OrderedPart>,
    /// The line at each position.
    lines: Vec<usize>,
    /// The position of each line.
    positions: Vec<usize>,
}

impl BillOrder {
    /// The order of a bill.
    #[must_use]
    pub fn new(assessment: &Assessment, catalog: &Catalog) -> Self {
        let mut parts: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
        for (at, line) in assessment.lines.iter().enumerate() {
            parts.entry(part(line, catalog)).or_default().push(at);
        }
        let ordered = |(part, lines)| OrderedPart { part, lines: in_order(assessment, lines) };
        let parts: Vec<OrderedPart> = parts.into_iter().map(ordered).collect();
        let lines: Vec<usize> = parts.iter().flat_map(|p| &p.lines).map(|l| l.line).collect();
        let mut positions = vec![0; lines.len()];
        for (position, &line) in lines.iter().enumerate() {
            if let Some(of_line) = positions.get_mut(line) {
                *of_line = position;
            }
        }
        Self { parts, lines, positions }
    }

    /// The sections.
    #[must_use]
    pub fn parts(&self) -> &[OrderedPart] {
        &self.parts
    }

    /// The line at a position, counted through all sections.
    #[must_use]
    pub fn line(&self, position: usize) -> Option<usize> {
        self.lines.get(position).copied()
    }

    /// The position of a line.
    #[must_use]
    pub fn position(&self, line: usize) -> Option<usize> {
        self.positions.get(line).copied()
    }
}

fn part(line: &Line, catalog: &Catalog) -> Part {
    let class = catalog.product(line.license.product).class;
    match (line.pool, line.install_on) {
        _ if class == Class::Order => Part::Orders,
        (Some(pool), _) => Part::Pool(pool),
        (None, Some(device)) => Part::Device(device),
        (None, None) => Part::Orders,
    }
}

fn in_order(assessment: &Assessment, mut lines: Vec<usize>) -> Vec<OrderedLine> {
    let action = |&line: &usize| assessment.lines.get(line).map(|l| l.action);
    // Within an action the order of the assessment stays.
    lines.sort_by_key(|line| action(line).map(working_order));
    let here = lines.iter().filter_map(|&line| assessment.lines.get(line));
    let renewed: BTreeSet<ProductId> = here
        .filter(|l| matches!(l.action, Action::Buy | Action::Assign))
        .map(|l| l.license.product)
        .collect();
    let marked = |line: usize| {
        let of = assessment.lines.get(line)?;
        Some(OrderedLine { line, mark: mark(of, &renewed) })
    };
    lines.into_iter().filter_map(marked).collect()
}

/// Nothing is installed before what must go is gone.
const fn working_order(action: Action) -> u8 {
    match action {
        Action::Remove => 0,
        Action::Upgrade => 1,
        Action::Move => 2,
        Action::Assign => 3,
        Action::Buy => 4,
        Action::Keep => 5,
    }
}

/// A removal that makes room for new licenses of the same product is marked as such.
fn mark(line: &Line, renewed: &BTreeSet<ProductId>) -> &'static str {
    let replaced = line.action == Action::Remove && renewed.contains(&line.license.product);
    if replaced { REPLACE } else { line.action.mark() }
}
