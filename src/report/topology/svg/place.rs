//! Where everything stands: sites in columns, devices in sites, a gutter beside each column for the lines.

use super::super::{DeviceView, NodeView, SiteView, Topology};
use super::LOOKS;
use super::letters::wrap;
use super::routes::{Anchor, Lanes, Route};

/// Blank around the drawing.
pub(super) const MARGIN: i32 = 16;
/// Blank inside a box.
pub(super) const PAD: i32 = 12;
/// From one line of small text to the next.
pub(super) const LINE: i32 = 16;
/// From one pool of the legend to the next.
pub(super) const POOL: i32 = 24;
/// Size of the title, and from one line of it to the next.
pub(super) const TITLE: f32 = 18.0;
pub(super) const TITLE_LINE: i32 = 24;
/// Where text begins in a node, beside the band of its pool.
pub(super) const BAND: i32 = 22;
/// Width of a column of sites with its gutter.
const COLUMN: i32 = 344;
const GAP: i32 = 12;
/// Height of a site's heading.
const HEADING: i32 = 52;

/// A rectangle.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Frame {
    pub x: i32,
    pub y: i32,
    pub wide: i32,
    pub high: i32,
}

/// More devices than this make a box that is too high: the site goes on in further boxes.
const TALLEST: usize = 8;

/// A site on the drawing, or a part of one.
pub(super) struct Site<'t> {
    pub frame: Frame,
    pub view: &'t SiteView,
    /// Which part, of how many, from 1.
    pub part: (usize, usize),
    pub cards: Vec<Card<'t>>,
}

/// A device on the drawing.
pub(super) struct Card<'t> {
    pub frame: Frame,
    pub view: &'t DeviceView,
    pub about: Vec<String>,
    pub entry: Option<Entry<'t>>,
}

/// A node on the drawing.
pub(super) struct Entry<'t> {
    pub frame: Frame,
    pub view: &'t NodeView,
    pub lines: Vec<String>,
}

/// The whole drawing.
pub(super) struct Layout<'t> {
    pub width: i32,
    pub height: i32,
    pub sites: Vec<Site<'t>>,
    pub routes: Vec<Route>,
    /// Where the legend begins.
    pub legend: i32,
}

impl<'t> Layout<'t> {
    /// `edges` is what the legend says of lines between nodes.
    pub(super) fn new(topology: &'t Topology, columns: usize, edges: &str) -> Self {
        let columns = columns.clamp(1, boxes(topology).max(1));
        let count = i32::try_from(columns).unwrap_or(1);
        let width = 2 * MARGIN + count * COLUMN;
        let head = head_height(topology, width);
        let lanes = Lanes::new(topology);
        let wide = COLUMN - lanes.gutter();
        let top = head + lanes.corridor();
        let mut ends = vec![top; columns];
        let mut sites = Vec::with_capacity(topology.sites.len());
        let mut anchors = Vec::new();
        for (view, part, devices) in topology.sites.iter().flat_map(parts) {
            let column = lowest(&ends);
            let x = MARGIN + i32::try_from(column).unwrap_or(0) * COLUMN;
            let frame = Frame { x, y: ends[column], wide, high: 0 };
            let site = site(topology, (view, part, devices), frame);
            ends[column] += site.frame.high + GAP;
            for entry in site.cards.iter().filter_map(|c| c.entry.as_ref()) {
                let y = entry.frame.y + 14;
                let edge = entry.frame.x + entry.frame.wide;
                let gutter = x + wide;
                anchors.push(Anchor { node: entry.view.index, column, edge, gutter, y });
            }
            sites.push(site);
        }
        let routes = lanes.routes(topology, &anchors, head);
        let legend = ends.iter().copied().max().unwrap_or(top) + 24;
        let edges = (!routes.is_empty()).then_some(edges);
        let height = legend + legend_height(topology, width, edges) + MARGIN;
        Self { width, height, sites, routes, legend }
    }
}

fn lowest(ends: &[i32]) -> usize {
    ends.iter().enumerate().min_by_key(|&(n, end)| (*end, n)).map_or(0, |(n, _)| n)
}

fn lines_of(words: &str, room: i32) -> i32 {
    i32::try_from(wrap(words, 12.0, room).len()).unwrap_or(0)
}

fn head_height(topology: &Topology, width: i32) -> i32 {
    let room = width - 2 * MARGIN;
    let folded = topology.folded.iter();
    let lines: i32 = [&topology.counts, &topology.findings]
        .into_iter()
        .chain(folded)
        .map(|words| lines_of(words, room))
        .sum();
    let title = i32::try_from(title(&topology.title, room).len()).unwrap_or(1).max(1);
    18 + title * TITLE_LINE + lines * LINE
}

/// The title in two lines at most; what is longer is cut in the second.
pub(super) fn title(words: &str, room: i32) -> Vec<String> {
    let mut lines = wrap(words, TITLE, room);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    lines
}

fn legend_height(topology: &Topology, width: i32, edges: Option<&str>) -> i32 {
    let room = width - 2 * MARGIN - 32;
    let pools: i32 = topology.pools.iter().map(|p| POOL + lines_of(&p.about, room) * LINE).sum();
    pools + edges.map_or(0, |words| POOL + (lines_of(words, room).max(1) - 1) * LINE)
}

/// How many boxes the sites take.
pub(super) fn boxes(topology: &Topology) -> usize {
    topology.sites.iter().map(|s| s.devices.len().div_ceil(TALLEST).max(1)).sum()
}

type Part<'t> = (&'t SiteView, (usize, usize), &'t [DeviceView]);

fn parts(view: &SiteView) -> Vec<Part<'_>> {
    if view.devices.is_empty() {
        return vec![(view, (1, 1), &[])];
    }
    let count = view.devices.len().div_ceil(TALLEST);
    (1_usize..)
        .zip(view.devices.chunks(TALLEST))
        .map(|(n, part)| (view, (n, count), part))
        .collect()
}

fn site<'t>(topology: &Topology, (view, part, devices): Part<'t>, at: Frame) -> Site<'t> {
    let mut y = at.y + HEADING;
    let mut cards = Vec::with_capacity(devices.len());
    for device in devices {
        let frame = Frame { x: at.x + PAD, y, wide: at.wide - 2 * PAD, high: 0 };
        let card = card(topology, device, frame);
        y += card.frame.high + 8;
        cards.push(card);
    }
    if view.devices.is_empty() && !view.pools.is_empty() {
        y += 20;
    }
    Site { frame: Frame { high: y + 4 - at.y, ..at }, view, part, cards }
}

fn card<'t>(topology: &Topology, view: &'t DeviceView, at: Frame) -> Card<'t> {
    let about = wrap(&view.about, 12.0, at.wide - 2 * PAD);
    let mut y = at.y + 28 + i32::try_from(about.len()).unwrap_or(0) * LINE;
    let entry = view.node.as_ref().map(|node| {
        let frame = Frame { x: at.x + 8, y, wide: at.wide - 16, high: 0 };
        let entry = entry(topology, node, frame);
        y += entry.frame.high + 8;
        entry
    });
    Card { frame: Frame { high: y + 2 - at.y, ..at }, view, about, entry }
}

fn entry<'t>(topology: &Topology, view: &'t NodeView, at: Frame) -> Entry<'t> {
    let room = at.wide - BAND - 8;
    let pool = topology.named(view.pool.as_slice(), LOOKS);
    let lines: Vec<String> = [&view.about, &view.counts]
        .into_iter()
        .chain(&pool)
        .chain(&view.takeover)
        .flat_map(|words| wrap(words, 12.0, room))
        .collect();
    let high = 28 + i32::try_from(lines.len()).unwrap_or(0) * LINE;
    Entry { frame: Frame { high, ..at }, view, lines }
}
