//! The drawing as a tree of text, with the pool of each node as a swatch before its name.

use super::super::TopologyRender;
use super::super::format::Format;
use super::super::look::{Look, Page, Paint, wrap};
use super::super::subject::Subject;
use super::{Badge, DeviceView, NodeView, SiteView, Topology, look_of};
use crate::rules::Severity;
use crate::text::{fit, pad_left, width};

/// `--format text`.
pub const FORMAT: Format<TopologyRender> =
    Format { name: "text", endings: &["txt", "text"], render };

/// Signs of the pools, so that two are told apart without colour; the first is the central pool's alone.
const SWATCHES: [&str; 8] = ["██", "░░", "▞▞", "══", "▐▐", "▓▓", "∷∷", "╳╳"];
const ASCII_SWATCHES: [&str; 8] = ["##", "..", "//", "==", "||", "%%", "::", "xx"];

fn render(subject: &Subject<'_>, look: &Look<'_>) -> Vec<u8> {
    let topology = Topology::new(subject, look.text);
    let mut out = Page::default();
    for line in wrap(&topology.title, look.width) {
        out.line(look.paint(Paint::Strong, &line));
    }
    let folded = topology.folded.iter();
    for words in [&topology.counts, &topology.findings].into_iter().chain(folded) {
        for line in wrap(words, look.width) {
            out.line(line);
        }
    }
    for (n, site) in topology.sites.iter().enumerate() {
        if n == 0 || topology.folded.is_none() {
            out.blank();
        }
        self::site(&mut out, site, &topology, look);
    }
    if !topology.pools.is_empty() {
        out.blank();
        out.line(look.paint(Paint::Strong, &look.text.say("report-topology-pools")));
    }
    for (n, pool) in topology.pools.iter().enumerate() {
        let swatch = swatch(n, look);
        let said = look.text.say_with(
            "report-topology-named",
            &[("name", pool.name.as_str().into()), ("about", pool.about.as_str().into())],
        );
        for (n, line) in wrap(&said, look.width.saturating_sub(3)).iter().enumerate() {
            out.line(format_args!("{} {line}", if n == 0 { swatch } else { "  " }));
        }
    }
    out.finish(look)
}

fn swatch(pool: usize, look: &Look<'_>) -> &'static str {
    let set = if look.ascii { &ASCII_SWATCHES } else { &SWATCHES };
    set[look_of(pool, set.len())]
}

/// Where an entry stands: what is before its first line and before the others.
struct Before<'b> {
    first: &'b str,
    rest: &'b str,
}

fn site(out: &mut Page, site: &SiteView, topology: &Topology, look: &Look<'_>) {
    const SHOWN: usize = 4;
    let shown = &site.pools[..site.pools.len().min(SHOWN)];
    let swatches: Vec<&str> = shown.iter().map(|&p| swatch(p, look)).collect();
    let name = if site.devices.is_empty() && !swatches.is_empty() {
        format!("{} {}", swatches.join(" "), site.name)
    } else {
        site.name.clone()
    };
    let before = Before { first: "", rest: "  " };
    let pools = topology.named_at(site, SHOWN, SWATCHES.len(), look.text);
    let pools = pools.filter(|_| site.devices.is_empty());
    let about: Vec<&str> = std::iter::once(site.counts.as_str()).chain(pools.as_deref()).collect();
    entry(out, &before, &name, &about.join(", "), site.badge.as_ref(), look);
    for (n, device) in site.devices.iter().enumerate() {
        self::device(out, device, n + 1 == site.devices.len(), topology, look);
    }
}

fn device(out: &mut Page, device: &DeviceView, last: bool, topology: &Topology, look: &Look<'_>) {
    let (first, rest) = if last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
    let below = if device.node.is_some() { format!("{rest}│  ") } else { format!("{rest}  ") };
    let before = Before { first, rest: &below };
    entry(out, &before, &device.name, &device.about, device.badge.as_ref(), look);
    if let Some(node) = &device.node {
        self::node(out, node, rest, topology, look);
    }
}

fn node(out: &mut Page, node: &NodeView, rest: &str, topology: &Topology, look: &Look<'_>) {
    let swatch = node.pool.map_or("  ", |p| swatch(p, look));
    let first = format!("{rest}└─ {swatch} ");
    let rest = format!("{rest}      ");
    let before = Before { first: &first, rest: &rest };
    let pool = topology.named(node.pool.as_slice(), SWATCHES.len());
    let counts: Vec<&str> = std::iter::once(node.counts.as_str()).chain(pool.as_deref()).collect();
    let about = look.text.say_with(
        "report-topology-named",
        &[("name", node.about.as_str().into()), ("about", counts.join(", ").into())],
    );
    entry(out, &before, &node.name, &about, node.badge.as_ref(), look);
    for words in &node.takeover {
        for line in wrap(words, look.width.saturating_sub(width(&rest))) {
            out.line(format_args!("{rest}{line}"));
        }
    }
}

/// A name in bold, what there is to say of it, and the finding at the right margin where it fits.
fn entry(
    out: &mut Page,
    before: &Before<'_>,
    name: &str,
    about: &str,
    badge: Option<&Badge>,
    look: &Look<'_>,
) {
    let room = look.width.saturating_sub(width(before.first).max(width(before.rest)));
    let name = fit(name, room);
    let said = look.text.say_with(
        "report-topology-named",
        &[("name", name.as_str().into()), ("about", about.into())],
    );
    let mut said = wrap(&said, room);
    let badge = badge.map(|b| (b.words.as_str(), paint(b.severity)));
    let last = said.last().map_or(0, |l| width(l));
    if badge.is_some_and(|(words, _)| last + 2 + width(words) > room) {
        said.push(String::new());
    }
    let count = said.len();
    for (n, line) in said.iter().enumerate() {
        let start = if n == 0 { before.first } else { before.rest };
        let mut shown = match line.strip_prefix(name.as_str()).filter(|_| n == 0) {
            Some(after) => format!("{start}{}{after}", look.paint(Paint::Strong, &name)),
            None => format!("{start}{line}"),
        };
        if let Some((words, paint)) = badge.filter(|_| n + 1 == count) {
            let room = look.width.saturating_sub(width(start) + width(line));
            let gap = room.saturating_sub(width(words));
            shown.push_str(&pad_left("", gap));
            shown.push_str(&look.paint(paint, words));
        }
        out.line(shown);
    }
}

const fn paint(severity: Severity) -> Paint {
    match severity {
        Severity::Error => Paint::Bad,
        Severity::Warning => Paint::Risky,
        Severity::Info => Paint::Note,
    }
}
