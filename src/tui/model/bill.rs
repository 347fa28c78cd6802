//! Rows of the bill: grouped by pool, then by device for hardware, then orders.

use crate::assess::{Action, Assessment, Line};
use crate::catalog::{License, ProductId};
use crate::plan::Plan;
use std::collections::BTreeSet;

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

/// Where a group of lines belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A pool.
    Pool(usize),
    /// Hardware of a device.
    Device(usize),
    /// Credits and warranties.
    Orders,
}

/// A row of the bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillRow {
    /// Where the lines under it belong.
    Head(Part),
    /// A line, by its position in the assessment, and whether its product is both removed and bought there.
    Line {
        /// Position in [`Assessment::lines`].
        line: usize,
        /// Whether it is part of "remove, then buy".
        swap: bool,
    },
}

/// The rows of a bill.
#[must_use]
pub fn rows(assessment: &Assessment) -> Vec<BillRow> {
    let mut out = Vec::with_capacity(assessment.lines.len() + 4);
    let mut part = None;
    for (at, line) in assessment.lines.iter().enumerate() {
        let here = part_of(line);
        if part != Some(here) {
            part = Some(here);
            out.push(BillRow::Head(here));
        }
        out.push(BillRow::Line { line: at, swap: false });
    }
    mark_swaps(assessment, &mut out);
    out
}

fn part_of(line: &Line) -> Part {
    let ordered = [ProductId::WARRANTY, ProductId::SSC, ProductId::ISC];
    match (line.pool, line.install_on) {
        (Some(pool), _) => Part::Pool(pool),
        (None, Some(device)) if !ordered.contains(&line.license.product) => Part::Device(device),
        (None, _) => Part::Orders,
    }
}

/// Old licenses of a product go before its new ones come: such lines carry one mark.
fn mark_swaps(assessment: &Assessment, rows: &mut [BillRow]) {
    let of = |action| -> BTreeSet<(usize, ProductId)> {
        let lines = assessment.lines.iter().filter(|l| l.action == action);
        lines.filter_map(|l| Some((l.pool?, l.license.product))).collect()
    };
    let (removed, bought) = (of(Action::Remove), of(Action::Buy));
    let both = |line: &Line| {
        let key = line.pool.map(|pool| (pool, line.license.product));
        key.is_some_and(|key| removed.contains(&key) && bought.contains(&key))
    };
    for row in rows {
        if let BillRow::Line { line, swap } = row
            && let Some(line) = assessment.lines.get(*line)
        {
            *swap = matches!(line.action, Action::Remove | Action::Buy) && both(line);
        }
    }
}

/// Position of the selected line in the bill: by its key, or else what stands where it stood.
#[must_use]
pub fn selected(
    (key, at): &(Option<LineKey>, usize),
    assessment: &Assessment,
    plan: &Plan,
) -> Option<usize> {
    let last = assessment.lines.len().checked_sub(1)?;
    let same =
        |line: &Line| key.as_ref().is_some_and(|k| *k == LineKey::of(line, assessment, plan));
    // Nearly always it is where it was.
    if assessment.lines.get(*at).is_some_and(same) {
        return Some(*at);
    }
    Some(assessment.lines.iter().position(same).unwrap_or((*at).min(last)))
}
