//! The drawing as SVG: one self-contained picture, light or dark as its reader's screen is.

mod letters;
mod place;
mod routes;

use super::super::TopologyRender;
use super::super::format::Format;
use super::super::look::Look;
use super::super::markup::{Markup, escape};
use super::super::subject::Subject;
use super::{Badge, Topology, look_of};
use crate::plan::Role;
use crate::rules::Severity;
use letters::{cut, cut_name, measure};
use place::{Card, Entry, Layout, Site};
use routes::Route;

/// `--format svg`.
pub const FORMAT: Format<TopologyRender> = Format { name: "svg", endings: &["svg"], render };

/// Where a drawing is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing<'d> {
    /// Sites beside each other at most.
    pub columns: usize,
    /// Put before the names of patterns, so that two drawings can stand in one document.
    pub prefix: &'d str,
}

/// What the lines between nodes mean.
const EDGES: &str = "report-topology-edge-legend";

/// Colours of the pools, told apart by eyes that see fewer of them too.
const COLORS: [&str; 8] =
    ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#3b9fd6", "#7a5195", "#6b6b6b"];

/// Patterns of the pools.
const PATTERNS: [&str; 7] = [
    "",
    "M-2,2l4,-4M0,8l8,-8M6,10l4,-4",
    "M0,4h8",
    "M4,0v8",
    "M0,0l8,8M8,0l-8,8",
    "M2,2h2v2h-2zM6,6h2v2h-2z",
    "M0,4h8M4,0v8",
];

/// Colour and pattern together: one look for the central pool in a colour of its own, and one for each pair of
/// the others.
const LOOKS: usize = 1 + (COLORS.len() - 1) * PATTERNS.len();

/// Colour and pattern of a look; from one to the next both change.
fn look_parts(look: usize) -> (&'static str, &'static str) {
    let Some(n) = look.checked_sub(1) else { return (COLORS[0], PATTERNS[0]) };
    let others = COLORS.len() - 1;
    (COLORS[1 + n % others], PATTERNS[(n + 1 + n / others) % PATTERNS.len()])
}

const STYLE: &str = "\
.tp{font-family:system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:13px}\
.tp text{fill:#1f2328}.tp .f{fill:#57606a;font-size:12px}.tp .b{font-weight:600}\
.tp .t{font-size:18px;font-weight:600}.tp .n{font-size:14px;font-weight:600}\
.tp .page{fill:#fff}.tp .site{fill:#f6f8fa;stroke:#d0d7de}.tp .device{fill:#fff;stroke:#afb8c1}\
.tp .card{fill:#fff;stroke:#57606a}.tp .Master{stroke-width:2.5}\
.tp .Standby{stroke-dasharray:5 3;stroke-width:1.5}\
.tp .link{fill:none;stroke:#57606a;stroke-width:1.5;stroke-dasharray:5 3}.tp .head{fill:#57606a}\
.tp .error{fill:#b3261e}.tp .warning{fill:#8a5300}.tp .info{fill:#0550ae}.tp .mark{fill:none;\
stroke:#fff;stroke-width:1.6}.tp .dot{fill:#fff;stroke:none}\
@media (prefers-color-scheme:dark){.tp text{fill:#e6edf3}.tp .f{fill:#9da7b3}\
.tp .page{fill:#0d1117}.tp .site{fill:#161b22;stroke:#30363d}\
.tp .device{fill:#0d1117;stroke:#484f58}.tp .card{fill:#0d1117;stroke:#9da7b3}\
.tp .link{stroke:#9da7b3}.tp .head{fill:#9da7b3}.tp .error{fill:#ff8a80}\
.tp .warning{fill:#f0b429}.tp .info{fill:#79c0ff}}\
@media print{.tp text{fill:#1f2328}.tp .f{fill:#57606a}.tp .page{fill:#fff}\
.tp .site{fill:#f6f8fa;stroke:#d0d7de}.tp .device{fill:#fff;stroke:#afb8c1}\
.tp .card{fill:#fff;stroke:#57606a}.tp .link{stroke:#57606a}.tp .head{fill:#57606a}\
.tp .error{fill:#b3261e}.tp .warning{fill:#8a5300}.tp .info{fill:#0550ae}}";

fn render(subject: &Subject<'_>, look: &Look<'_>) -> Vec<u8> {
    let topology = Topology::new(subject, look.text);
    let columns = match place::boxes(&topology) {
        few @ 0..=2 => few.max(1),
        3..=4 => 2,
        5..=8 => 3,
        _ => 4,
    };
    let drawing = Drawing { columns, prefix: "tp-" };
    let picture = draw(&topology, drawing, look);
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{picture}").into_bytes()
}

/// The drawing as one `svg` element.
#[must_use]
pub fn draw(topology: &Topology, drawing: Drawing<'_>, look: &Look<'_>) -> String {
    let edges = look.text.say(EDGES);
    let layout = Layout::new(topology, drawing.columns, &edges);
    let (wide, high) = (layout.width, layout.height);
    let mut pen = Pen { out: Markup::default(), prefix: drawing.prefix };
    pen.out.add(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tp\" role=\"img\" xml:lang=\"{lang}\" \
         lang=\"{lang}\" viewBox=\"0 0 {wide} {high}\" width=\"{wide}\" height=\"{high}\">\n\
         <title>{title}</title>\n<desc>{about}</desc>\n<style>{STYLE}</style>\n",
        lang = look.text.lang().code(),
        title = escape(&topology.title),
        about = escape(&topology.counts),
    ));
    pen.patterns(topology.pools.len());
    pen.out.add(format_args!("<rect class=\"page\" width=\"{wide}\" height=\"{high}\"/>\n"));
    pen.head(topology, &layout);
    for site in &layout.sites {
        pen.site(site, topology, look);
    }
    for route in &layout.routes {
        pen.route(route);
    }
    pen.legend(topology, &layout, look);
    pen.out.add("</svg>\n");
    pen.out.finish()
}

/// Name of a site, with the part of it where it has several boxes.
fn title(site: &Site<'_>, look: &Look<'_>) -> String {
    let (part, parts) = site.part;
    if parts == 1 {
        return site.view.name.clone();
    }
    let args =
        [("name", site.view.name.as_str().into()), ("part", part.into()), ("parts", parts.into())];
    look.text.say_with("report-topology-part", &args)
}

/// Writes the elements.
struct Pen<'p> {
    out: Markup,
    prefix: &'p str,
}

impl Pen<'_> {
    fn patterns(&mut self, pools: usize) {
        self.out.add("<defs>\n");
        for pool in 0..pools.min(LOOKS) {
            let (color, pattern) = look_parts(pool);
            self.out.add(format_args!(
                "<pattern id=\"{}{pool}\" width=\"8\" height=\"8\" \
                 patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"{color}\"/>\
                 <path d=\"{pattern}\" stroke=\"#fff\" stroke-width=\"1.6\" fill=\"none\"/></pattern>\n",
                self.prefix
            ));
        }
        self.out.add("</defs>\n");
    }

    /// A text that is cut where its room ends; the whole of it shows when it is pointed at.
    fn text(&mut self, at: (i32, i32), class: &str, size: f32, room: i32, words: &str) {
        self.put(at, class, words, &cut(words, size, room));
    }

    /// A name, cut in its middle.
    fn name(&mut self, at: (i32, i32), class: &str, size: f32, room: i32, name: &str) {
        self.put(at, class, name, &cut_name(name, size, room));
    }

    fn put(&mut self, at: (i32, i32), class: &str, words: &str, shown: &str) {
        let title = if shown == words {
            String::new()
        } else {
            format!("<title>{}</title>", escape(words))
        };
        self.out.add(format_args!(
            "<text x=\"{}\" y=\"{}\" class=\"{class}\">{title}{}</text>\n",
            at.0,
            at.1,
            escape(shown)
        ));
    }

    fn head(&mut self, topology: &Topology, layout: &Layout) {
        let room = layout.width - 2 * place::MARGIN;
        let mut y = 30;
        for line in place::title(&topology.title, room) {
            self.text((place::MARGIN, y), "t", place::TITLE, room, &line);
            y += place::TITLE_LINE;
        }
        y -= 4;
        let folded = topology.folded.iter();
        for words in [&topology.counts, &topology.findings].into_iter().chain(folded) {
            for line in letters::wrap(words, 12.0, room) {
                self.text((place::MARGIN, y), "f", 12.0, room, &line);
                y += place::LINE;
            }
        }
    }

    fn site(&mut self, site: &Site<'_>, topology: &Topology, look: &Look<'_>) {
        let frame = site.frame;
        self.rect("site", frame, 8);
        let x = frame.x + place::PAD;
        let mut room = frame.wide - 2 * place::PAD;
        if site.view.devices.is_empty() {
            const SHOWN: usize = 6;
            let shown = &site.view.pools[..site.view.pools.len().min(SHOWN)];
            let (mut x, y) = (x, frame.y + frame.high - 22);
            for &pool in shown {
                self.swatch((x, y), (16, 12), pool);
                x += 20;
            }
            if let Some(names) = topology.named_at(site.view, SHOWN, LOOKS, look.text) {
                self.text((x, y + 11), "f", 12.0, frame.x + frame.wide - place::PAD - x, &names);
            }
        }
        let name = title(site, look);
        let right = frame.x + frame.wide - place::PAD;
        let spare = room - measure(&name, 14.0);
        room -= self.badge(site.view.badge.as_ref(), (right, frame.y + 22), spare);
        self.name((x, frame.y + 22), "n", 14.0, room, &name);
        let room = frame.wide - 2 * place::PAD;
        self.text((x, frame.y + 40), "f", 12.0, room, &site.view.counts);
        for card in &site.cards {
            self.card(card);
        }
    }

    fn card(&mut self, card: &Card<'_>) {
        let frame = card.frame;
        self.rect("device", frame, 5);
        let x = frame.x + place::PAD;
        let inner = frame.wide - 2 * place::PAD;
        let right = frame.x + frame.wide - place::PAD;
        let spare = inner - measure(&card.view.name, 13.0);
        let room = inner - self.badge(card.view.badge.as_ref(), (right, frame.y + 20), spare);
        self.name((x, frame.y + 20), "b", 13.0, room, &card.view.name);
        let mut y = frame.y + 20;
        for line in &card.about {
            y += place::LINE;
            self.text((x, y), "f", 12.0, inner, line);
        }
        let Some(entry) = &card.entry else { return };
        self.node(entry);
    }

    fn node(&mut self, entry: &Entry<'_>) {
        let Entry { frame, view, lines } = entry;
        let role = match view.role {
            Role::Master => "card Master",
            Role::Slave => "card",
            Role::Standby => "card Standby",
        };
        self.rect(role, *frame, 4);
        if let Some(pool) = view.pool {
            self.swatch((frame.x + 4, frame.y + 4), (10, frame.high - 8), pool);
        }
        let x = frame.x + place::BAND;
        let right = frame.x + frame.wide - 8;
        let inner = frame.wide - place::BAND - 8;
        let spare = inner - measure(&view.name, 13.0);
        let room = inner - self.badge(view.badge.as_ref(), (right, frame.y + 19), spare);
        self.name((x, frame.y + 19), "b", 13.0, room, &view.name);
        let mut y = frame.y + 19;
        for line in lines {
            y += place::LINE;
            self.text((x, y), "f", 12.0, inner, line);
        }
    }

    fn rect(&mut self, class: &str, frame: place::Frame, round: i32) {
        let place::Frame { x, y, wide, high } = frame;
        self.out.add(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" \
             rx=\"{round}\"/>\n"
        ));
    }

    fn swatch(&mut self, at: (i32, i32), size: (i32, i32), pool: usize) {
        let pool = look_of(pool, LOOKS);
        self.out.add(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" fill=\"url(#{}{pool})\"/>\n",
            at.0, at.1, size.0, size.1, self.prefix
        ));
    }

    /// The worst finding: its words and a sign, ending at `right`; says how much room they take. Where the name beside
    /// them leaves less, the code alone stands there: the sign says how bad it is.
    fn badge(&mut self, badge: Option<&Badge>, (right, y): (i32, i32), spare: i32) -> i32 {
        const SIGN: i32 = 26;
        let Some(badge) = badge else { return 0 };
        let (words, told) = if measure(&badge.words, 12.0) + SIGN <= spare {
            (badge.words.as_str(), String::new())
        } else {
            (badge.code, format!("<title>{}</title>", escape(&badge.words)))
        };
        let class = badge.severity.id();
        let (cx, cy) = (right - 7, y - 4);
        self.out.add(match badge.severity {
            // What the bill resolves is ticked off.
            _ if badge.cured => format!(
                "<circle class=\"{class}\" cx=\"{cx}\" cy=\"{cy}\" r=\"6\"/>\
                 <path class=\"mark\" d=\"M{},{cy}l2.5,2.5l4,-5\"/>\n",
                f64::from(cx) - 3.0
            ),
            Severity::Error => format!(
                "<circle class=\"{class}\" cx=\"{cx}\" cy=\"{cy}\" r=\"6\"/>\
                 <path class=\"mark\" d=\"M{},{}l5,5m0,-5l-5,5\"/>\n",
                f64::from(cx) - 2.5,
                f64::from(cy) - 2.5
            ),
            Severity::Warning => {
                format!("<path class=\"{class}\" d=\"M{cx},{}l7,12h-14z\"/>\n", cy - 7)
            }
            Severity::Info => {
                format!("<circle class=\"{class}\" cx=\"{cx}\" cy=\"{cy}\" r=\"5\"/>\n")
            }
        });
        self.out.add(format_args!(
            "<text x=\"{}\" y=\"{y}\" class=\"f\" text-anchor=\"end\">{told}{}</text>\n",
            right - 18,
            escape(words)
        ));
        measure(words, 12.0) + SIGN
    }

    fn route(&mut self, route: &Route) {
        let points: Vec<String> = route.points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        self.out.add(format_args!("<polyline class=\"link\" points=\"{}\"/>\n", points.join(" ")));
        if let Some((x, y)) = route.points.last() {
            self.out.add(format_args!("<path class=\"head\" d=\"M{x},{y}l7,-4v8z\"/>\n"));
        }
    }

    fn legend(&mut self, topology: &Topology, layout: &Layout, look: &Look<'_>) {
        let room = layout.width - 2 * place::MARGIN;
        let mut y = layout.legend;
        if !topology.pools.is_empty() {
            let title = look.text.say("report-topology-pools");
            self.text((place::MARGIN, y), "n", 14.0, room, &title);
        }
        for (n, pool) in topology.pools.iter().enumerate() {
            y += place::POOL;
            self.swatch((place::MARGIN, y - 11), (24, 14), n);
            self.text((place::MARGIN + 32, y), "b", 13.0, room - 32, &pool.name);
            for line in letters::wrap(&pool.about, 12.0, room - 32) {
                y += place::LINE;
                self.text((place::MARGIN + 32, y), "f", 12.0, room - 32, &line);
            }
        }
        if !layout.routes.is_empty() {
            y += place::POOL;
            let (x, line) = (place::MARGIN, y - 4);
            let points = vec![(x + 24, line), (x, line)];
            self.route(&Route { points });
            let words = look.text.say(EDGES);
            for line in letters::wrap(&words, 12.0, room - 32) {
                self.text((x + 32, y), "f", 12.0, room - 32, &line);
                y += place::LINE;
            }
        }
    }
}
