//! Rows of the bill, in the order of the printed one, and which of its lines is selected.

use crate::assess::{Action, Assessment, Line};
use crate::catalog::License;
use crate::plan::Plan;
use crate::report::{BillOrder, OrderedLine, Part};
use crate::tui::doc::Doc;

/// A line of the bill, whatever row it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineKey {
    action: Action,
    license: License,
    device: String,
    pool: Option<String>,
}

impl LineKey {
    /// The key of a line.
    #[must_use]
    pub fn of(line: &Line, assessment: &Assessment, plan: &Plan) -> Self {
        let device = line.install_on.map_or("", |d| assessment.device_name(d, plan));
        Self {
            action: line.action,
            license: line.license,
            device: device.to_owned(),
            pool: line.pool.map(|p| assessment.pool_id(p, plan).into_owned()),
        }
    }
}

impl LineKey {
    /// The key of a line that is known by its names.
    #[must_use]
    pub fn of_change(line: &crate::paths::BillLine) -> Self {
        Self {
            action: line.action,
            license: line.license,
            device: line.install_on.as_deref().unwrap_or_default().to_owned(),
            pool: line.pool.as_deref().map(str::to_owned),
        }
    }
}

/// A row of the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillRow {
    /// Where the lines under it belong.
    Head(Part),
    /// A line.
    Line(OrderedLine),
}

/// The rows of a bill, in the order in which it is printed.
pub fn rows(order: &BillOrder) -> impl Iterator<Item = BillRow> + '_ {
    order.parts().iter().flat_map(|part| {
        let lines = part.lines.iter().copied().map(BillRow::Line);
        std::iter::once(BillRow::Head(part.part)).chain(lines)
    })
}

/// The selected line, by its position in the assessment: that of the key, or else what stands where it stood.
#[must_use]
pub fn selected((key, at): &(Option<LineKey>, usize), doc: &Doc) -> Option<usize> {
    let (assessment, plan, order) = (doc.assessment(), doc.reviewed(), doc.bill_order());
    let last = assessment.lines.len().checked_sub(1)?;
    let same =
        |line: &Line| key.as_ref().is_some_and(|k| *k == LineKey::of(line, assessment, plan));
    // Nearly always it is where it was.
    let there = order.line((*at).min(last))?;
    if assessment.lines.get(there).is_some_and(same) {
        return Some(there);
    }
    Some(assessment.lines.iter().position(same).unwrap_or(there))
}

/// What is remembered of a line that is selected; `None` without such a line.
#[must_use]
pub fn select(line: usize, doc: &Doc) -> Option<(Option<LineKey>, usize)> {
    let of = doc.assessment().lines.get(line)?;
    let key = LineKey::of(of, doc.assessment(), doc.reviewed());
    Some((Some(key), doc.bill_order().position(line)?))
}
