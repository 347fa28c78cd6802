//! The drawing as a Mermaid flowchart, for wikis and merge requests that draw it themselves.

use super::super::TopologyRender;
use super::super::format::Format;
use super::super::look::Look;
use super::super::markup::Markup;
use super::super::subject::Subject;
use super::{DeviceView, SiteView, Topology, look_of};
use crate::plan::Role;
use crate::rules::Severity;

/// `--format mermaid`.
pub const FORMAT: Format<TopologyRender> =
    Format { name: "mermaid", endings: &["mmd", "mermaid"], render };

/// Fill, stroke and dashes of a pool: dashes tell pools apart where colour does not.
const POOLS: [(&str, &str, &str); 8] = [
    ("#dbe9f6", "#0072b2", "0"),
    ("#fbe3d3", "#d55e00", "6 3"),
    ("#d5efe6", "#009e73", "2 2"),
    ("#f6e2ee", "#b35a92", "10 4"),
    ("#fbeed0", "#b37a00", "8 3 2 3"),
    ("#def1fb", "#2f86b5", "4 4"),
    ("#e8e0f1", "#7a5195", "1 3"),
    ("#e6e6e6", "#5f5f5f", "12 3"),
];

/// Room for the words above the nodes of a site.
const CONFIG: &str = "\
config:
  flowchart:
    wrappingWidth: 400
    subGraphTitleMargin:
      top: 4
      bottom: 36
";

fn render(subject: &Subject<'_>, look: &Look<'_>) -> Vec<u8> {
    let topology = Topology::new(subject, look.text);
    let mut out = Markup::default();
    out.add(format_args!("---\ntitle: \"{}\"\n{CONFIG}---\n", yaml(&topology.title)));
    out.add("flowchart TB\n");
    out.add(format_args!("  accDescr: {}\n", escape(&topology.counts)));
    for (n, site) in topology.sites.iter().enumerate() {
        self::site(&mut out, n, site, &topology, look);
    }
    for takeover in &topology.takeovers {
        let words = escape(&look.text.say("report-topology-edge"));
        out.add(format_args!("  n{} -. \"{words}\" .-> n{}\n", takeover.by, takeover.of));
    }
    if !topology.pools.is_empty() {
        let title = escape(&look.text.say("report-topology-pools"));
        out.add(format_args!("  subgraph pools[\"{title}\"]\n"));
        for (n, pool) in topology.pools.iter().enumerate() {
            let label = [pool.name.as_str(), pool.about.as_str()];
            out.add(format_args!("    p{n}[\"{}\"]:::pool{}\n", lines(&label), class(n)));
        }
        out.add("  end\n");
    }
    for (n, (fill, stroke, dashes)) in POOLS.iter().enumerate().take(topology.pools.len()) {
        out.add(format_args!(
            "  classDef pool{n} fill:{fill},stroke:{stroke},color:#1b1b1b,stroke-width:3px,\
             stroke-dasharray:{dashes}\n"
        ));
    }
    out.finish().into_bytes()
}

fn class(pool: usize) -> usize {
    look_of(pool, POOLS.len())
}

fn site(out: &mut Markup, n: usize, site: &SiteView, topology: &Topology, look: &Look<'_>) {
    let badge = site.badge.as_ref().map(|b| format!("{} {}", sign(b.severity), b.words));
    let shown = site.pools.get(..1).filter(|_| site.devices.is_empty()).unwrap_or_default();
    let pools = topology.named_at(site, 1, POOLS.len(), look.text);
    let pools = pools.filter(|_| site.devices.is_empty());
    let label: Vec<&str> = [site.name.as_str(), site.counts.as_str()]
        .into_iter()
        .chain(pools.as_deref())
        .chain(badge.as_deref())
        .collect();
    if site.devices.is_empty() {
        let pool = shown.first().map(|&p| format!(":::pool{}", class(p)));
        out.add(format_args!("  s{n}[\"{}\"]{}\n", lines(&label), pool.unwrap_or_default()));
        return;
    }
    out.add(format_args!("  subgraph s{n}[\"{}\"]\n", lines(&label)));
    for (d, device) in site.devices.iter().enumerate() {
        self::device(out, (n, d), device, topology);
    }
    out.add("  end\n");
}

fn device(out: &mut Markup, (site, n): (usize, usize), device: &DeviceView, topology: &Topology) {
    let mut label = vec![device.name.clone(), device.about.clone()];
    label.extend(device.badge.as_ref().map(|b| format!("{} {}", sign(b.severity), b.words)));
    let Some(node) = &device.node else {
        let label: Vec<&str> = label.iter().map(String::as_str).collect();
        out.add(format_args!("    d{site}_{n}[\"{}\"]\n", lines(&label)));
        return;
    };
    let pool = topology.named(node.pool.as_slice(), POOLS.len());
    let words = [node.name.clone(), node.about.clone(), node.counts.clone()];
    label.splice(0..0, words.into_iter().chain(pool));
    label.extend(node.badge.as_ref().map(|b| format!("{} {}", sign(b.severity), b.words)));
    let label: Vec<&str> = label.iter().map(String::as_str).collect();
    let (open, close) = match node.role {
        Role::Master => ("[[", "]]"),
        Role::Slave => ("[", "]"),
        Role::Standby => ("([", "])"),
    };
    let pool = node.pool.map(|p| format!(":::pool{}", class(p))).unwrap_or_default();
    out.add(format_args!("    n{}{open}\"{}\"{close}{pool}\n", node.index, lines(&label)));
}

const fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "✖",
        Severity::Warning => "▲",
        Severity::Info => "●",
    }
}

fn lines(parts: &[&str]) -> String {
    parts.iter().map(|p| escape(p)).collect::<Vec<_>>().join("<br/>")
}

/// Text inside a quoted string of YAML; all that is no letter is written by its number.
fn yaml(words: &str) -> String {
    let mut out = Markup::default();
    for c in words.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.add(c);
        } else {
            out.add(format_args!("\\U{:08X}", u32::from(c)));
        }
    }
    out.finish()
}

/// Text in which nothing is Mermaid, Markdown or markup: all that is no letter is written by its number.
fn escape(words: &str) -> String {
    let mut out = Markup::default();
    for c in words.chars() {
        if c.is_alphanumeric() || matches!(c, ' ' | ',' | '§' | '✖' | '▲' | '●') {
            out.add(c);
        } else {
            out.add(format_args!("#{};", u32::from(c)));
        }
    }
    out.finish()
}
