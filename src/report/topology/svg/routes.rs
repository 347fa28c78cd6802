//! Lines of takeover: through the gutters beside the columns and a corridor above them, never over a box.

use super::super::Topology;

/// More lines than this hide what they show; the words in the boxes remain.
const MOST: usize = 16;
/// From one line of a gutter to the next.
const STEP: i32 = 7;
/// Blank between a box and the first line.
const FIRST: i32 = 12;

/// Where a line can leave a node.
pub(super) struct Anchor {
    pub node: usize,
    pub column: usize,
    /// Right edge of the node.
    pub edge: i32,
    /// Left edge of the gutter beside its column.
    pub gutter: i32,
    pub y: i32,
}

/// A line from the node that takes over to the one that may fail.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Route {
    pub points: Vec<(i32, i32)>,
}

/// Room for the lines.
pub(super) struct Lanes {
    count: i32,
}

impl Lanes {
    pub(super) fn new(topology: &Topology) -> Self {
        let count = topology.takeovers.len();
        Self { count: if count > MOST { 0 } else { i32::try_from(count).unwrap_or(0) } }
    }

    /// Width of a gutter.
    pub(super) const fn gutter(&self) -> i32 {
        if self.count == 0 { 12 } else { 2 * FIRST + (self.count - 1) * STEP }
    }

    /// Height of the corridor.
    pub(super) const fn corridor(&self) -> i32 {
        if self.count == 0 { 0 } else { self.count * STEP + 6 }
    }

    /// One line for each takeover, each in a lane of its own; `top` is where the corridor begins.
    pub(super) fn routes(&self, topology: &Topology, anchors: &[Anchor], top: i32) -> Vec<Route> {
        if self.count == 0 {
            return Vec::new();
        }
        let anchor = |node: usize| anchors.iter().find(|a| a.node == node);
        let mut arrivals = vec![0; anchors.len()];
        let mut routes = Vec::new();
        for (lane, takeover) in (0_i32..).zip(&topology.takeovers) {
            let (Some(from), Some(to)) = (anchor(takeover.by), anchor(takeover.of)) else {
                continue;
            };
            let arrival = arrivals.get_mut(takeover.of).map_or(0, |n| {
                *n += 1;
                *n - 1
            });
            let end = to.y + 8 + arrival * STEP;
            let out = from.gutter + FIRST + lane * STEP;
            let back = to.gutter + FIRST + lane * STEP;
            let mut points = vec![(from.edge, from.y), (out, from.y)];
            if from.column == to.column {
                points.push((out, end));
            } else {
                let above = top + lane * STEP;
                points.extend([(out, above), (back, above), (back, end)]);
            }
            points.push((to.edge, end));
            routes.push(Route { points });
        }
        routes
    }
}
