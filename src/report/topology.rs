//! A drawing of the installation: sites, devices, nodes, pools, who takes over for whom, what is wrong.
//!
//! The view is worked out once, in words; each format only lays it out.

mod mermaid;
mod svg;
mod text;

pub use svg::{Drawing, draw};

use super::TopologyRender;
use super::format::Format;
use super::subject::Subject;
use crate::assess::NodeFacts;
use crate::plan::{DeviceAt, Place, Role};
use crate::rules::{Finding, Severity};
use crate::text::{Arg, Text, fit, visible};
use std::collections::BTreeMap;

/// Formats of the drawing, the default first.
pub const FORMATS: &[Format<TopologyRender>] = &[text::FORMAT, svg::FORMAT, mermaid::FORMAT];

/// More nodes than this are no longer drawn one by one: each site becomes one box.
pub const MOST_NODES: usize = 60;

/// A project's name is cut to this many cells in the title.
const NAME: usize = 120;

/// The installation in words; every name in it is harmless.
#[derive(Debug, Clone)]
pub struct Topology {
    /// Title of the drawing.
    pub title: String,
    /// How much there is.
    pub counts: String,
    /// How many findings of each sort.
    pub findings: String,
    /// Why sites are folded, when they are.
    pub folded: Option<String>,
    /// The sites in plan order.
    pub sites: Vec<SiteView>,
    /// The pools: the central one first; empty when pools cannot be told.
    pub pools: Vec<PoolView>,
    /// Who takes over for whom; empty when sites are folded.
    pub takeovers: Vec<Takeover>,
}

/// A site.
#[derive(Debug, Clone)]
pub struct SiteView {
    /// Its name.
    pub name: String,
    /// How much is there.
    pub counts: String,
    /// The worst finding: of the site itself, or of all it holds when it is folded.
    pub badge: Option<Badge>,
    /// Its devices; empty when sites are folded.
    pub devices: Vec<DeviceView>,
    /// Pools its nodes draw from, in their order.
    pub pools: Vec<usize>,
}

/// A device.
#[derive(Debug, Clone)]
pub struct DeviceView {
    /// Its name.
    pub name: String,
    /// Its model and what is fitted.
    pub about: String,
    /// The worst finding of the device itself.
    pub badge: Option<Badge>,
    /// The node it hosts.
    pub node: Option<NodeView>,
}

/// A node.
#[derive(Debug, Clone)]
pub struct NodeView {
    /// Its number among the nodes of the plan.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// Its role.
    pub role: Role,
    /// Role and software in words.
    pub about: String,
    /// What it holds.
    pub counts: String,
    /// Its pool, when pools can be told.
    pub pool: Option<usize>,
    /// Who takes over for it, and for whom it takes over, a sentence each.
    pub takeover: Vec<String>,
    /// The worst finding of the node and its objects.
    pub badge: Option<Badge>,
}

/// A pool.
#[derive(Debug, Clone)]
pub struct PoolView {
    /// Its name.
    pub name: String,
    /// Where its licenses are and how much draws from them.
    pub about: String,
}

/// A node and the one that takes over when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Takeover {
    /// Number of the node that may fail.
    pub of: usize,
    /// Number of the node that takes over.
    pub by: usize,
}

/// The worst finding of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// How bad it is.
    pub severity: Severity,
    /// Its code and severity in words.
    pub words: String,
    /// Its code.
    pub code: &'static str,
    /// Whether the bill resolves it.
    pub cured: bool,
}

impl Topology {
    /// The same without what is wrong.
    #[must_use]
    pub fn without_findings(mut self) -> Self {
        self.findings.clear();
        for site in &mut self.sites {
            site.badge = None;
            for device in &mut site.devices {
                device.badge = None;
                if let Some(node) = &mut device.node {
                    node.badge = None;
                }
            }
        }
        self
    }

    /// Names of the first pools of a site, where looks alone do not tell them all, and how many more there are.
    fn named_at(&self, site: &SiteView, first: usize, looks: usize, text: &Text) -> Option<String> {
        let (shown, more) = site.pools.split_at(site.pools.len().min(first));
        if more.is_empty() {
            return self.named(shown, looks);
        }
        let args = [("names", self.names(shown).into()), ("more", more.len().into())];
        Some(text.say_with("report-names-more", &args))
    }

    fn names(&self, pools: &[usize]) -> String {
        let name = |&pool: &usize| Some(self.pools.get(pool)?.name.as_str());
        pools.iter().filter_map(name).collect::<Vec<_>>().join(", ")
    }

    /// Names of pools, where there are more of them than looks and a look alone tells too little.
    fn named(&self, pools: &[usize], looks: usize) -> Option<String> {
        let told = self.pools.len() <= looks || pools.iter().all(|&pool| pool == 0);
        (!told).then(|| self.names(pools))
    }

    /// The drawing of a plan.
    #[must_use]
    pub fn new(subject: &Subject<'_>, text: &Text) -> Self {
        let assessment = subject.assessment();
        let folded = assessment.nodes.len() > MOST_NODES;
        let maker = Maker {
            subject,
            text,
            at: subject.review.worst_at(),
            within: subject.review.worst_within(),
            stand_ins: stand_ins(&assessment.nodes),
        };
        let name = fit(&visible(subject.plan().project.name.trim()), NAME);
        let plan = subject.plan();
        let totals = Counts::of(subject, assessment.nodes.iter());
        Self {
            title: if name.is_empty() {
                text.say("report-topology-title")
            } else {
                text.say_with("report-topology-title-of", &[("name", name.into())])
            },
            counts: text.say_with(
                "report-topology-counts",
                &[
                    ("sites", plan.sites.len().into()),
                    ("devices", assessment.devices.len().into()),
                    ("nodes", assessment.nodes.len().into()),
                    ("ports", totals.ports.into()),
                ],
            ),
            findings: super::summary(&subject.review.summary(), text),
            folded: folded
                .then(|| text.say_with("report-topology-folded", &[("most", MOST_NODES.into())])),
            sites: (0..plan.sites.len()).map(|s| maker.site(s, folded)).collect(),
            pools: (0..assessment.pools.len()).map(|p| maker.pool(p)).collect(),
            takeovers: if folded { Vec::new() } else { takeovers(&assessment.nodes) },
        }
    }
}

/// Which of the looks a pool has: the first is of the central pool alone, the others go round.
const fn look_of(pool: usize, looks: usize) -> usize {
    if pool == 0 { 0 } else { 1 + (pool - 1) % (looks - 1) }
}

fn takeovers(nodes: &[NodeFacts]) -> Vec<Takeover> {
    let of = |(by, node): (usize, &NodeFacts)| {
        node.stands_for.iter().map(move |&of| Takeover { of, by }).collect::<Vec<_>>()
    };
    nodes.iter().enumerate().flat_map(of).collect()
}

/// For each node, the nodes that take over for it.
fn stand_ins(nodes: &[NodeFacts]) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new(); nodes.len()];
    for Takeover { of, by } in takeovers(nodes) {
        if let Some(list) = all.get_mut(of) {
            list.push(by);
        }
    }
    all
}

/// What a set of nodes holds.
#[derive(Default)]
struct Counts {
    ports: u64,
    users: u64,
}

impl Counts {
    fn of<'n>(subject: &Subject<'_>, nodes: impl Iterator<Item = &'n NodeFacts>) -> Self {
        nodes.fold(Self::default(), |sum, node| Self {
            ports: sum.ports.saturating_add(node.ports),
            users: sum.users.saturating_add(users(subject, node)),
        })
    }
}

fn users(subject: &Subject<'_>, node: &NodeFacts) -> u64 {
    let groups = subject.assessment().groups.get(node.groups.clone()).unwrap_or_default();
    groups.iter().filter(|g| g.counts && g.kind.is_user()).map(|g| u64::from(g.count)).sum()
}

/// Says the parts of one drawing.
struct Maker<'m> {
    subject: &'m Subject<'m>,
    text: &'m Text,
    at: BTreeMap<Place, &'m Finding>,
    within: BTreeMap<Place, &'m Finding>,
    stand_ins: Vec<Vec<usize>>,
}

impl Maker<'_> {
    fn badge(&self, finding: Option<&&Finding>) -> Option<Badge> {
        let finding = finding?;
        let severity = self.text.say(&format!("report-severity-{}", finding.rule.severity.id()));
        let args = [("severity", severity.into()), ("code", finding.rule.code.into())];
        let key = if finding.cured { "report-topology-cured" } else { "report-topology-badge" };
        Some(Badge {
            severity: finding.rule.severity,
            words: self.text.say_with(key, &args),
            code: finding.rule.code,
            cured: finding.cured,
        })
    }

    fn site(&self, index: usize, folded: bool) -> SiteView {
        let site = self.subject.plan().sites.get(index);
        let devices = site.map_or(0, |s| s.devices.len());
        let nodes = || self.subject.assessment().nodes.iter().filter(|n| n.at.site() == index);
        let counts = Counts::of(self.subject, nodes());
        let mut pools: Vec<usize> =
            if self.pools_known() { nodes().map(|n| n.pool).collect() } else { Vec::new() };
        pools.sort_unstable();
        pools.dedup();
        let place = Place::Site(index);
        SiteView {
            name: visible(site.map_or("", |s| s.name.as_str())).into_owned(),
            counts: self.text.say_with(
                "report-topology-site-counts",
                &[
                    ("devices", devices.into()),
                    ("nodes", nodes().count().into()),
                    ("ports", counts.ports.into()),
                ],
            ),
            badge: self.badge(if folded { self.within.get(&place) } else { self.at.get(&place) }),
            devices: if folded {
                Vec::new()
            } else {
                (0..devices).map(|device| self.device(DeviceAt::new(index, device))).collect()
            },
            pools,
        }
    }

    fn pools_known(&self) -> bool {
        !self.subject.assessment().pools.is_empty()
    }

    fn device(&self, at: DeviceAt) -> DeviceView {
        let device = self.subject.plan().device(at);
        let facts = self
            .subject
            .assessment()
            .device_at(at)
            .and_then(|d| self.subject.assessment().devices.get(d));
        let mut about = vec![visible(device.map_or("", |d| d.model.as_str())).into_owned()];
        if let Some(facts) = facts {
            if facts.is_virtual {
                about.push(self.text.say("report-topology-virtual"));
            }
            let fitted = [
                ("report-topology-bri", facts.fitted.bri),
                ("report-topology-pri", facts.fitted.pri),
                ("report-topology-channels", facts.fitted.channels()),
            ];
            for (key, n) in fitted.into_iter().filter(|&(_, n)| n > 0) {
                about.push(self.text.say_with(key, &[("n", n.into())]));
            }
        }
        DeviceView {
            name: visible(device.map_or("", |d| d.name.as_str())).into_owned(),
            about: about.join(", "),
            badge: self.badge(self.at.get(&Place::Device(at))),
            node: facts.and_then(|f| f.node).and_then(|n| self.node(n)),
        }
    }

    fn node_name(&self, index: usize) -> String {
        let node = self.subject.assessment().nodes.get(index);
        let node = node.and_then(|n| self.subject.plan().node(n.at));
        visible(node.map_or("", |n| n.name.as_str())).into_owned()
    }

    fn names(&self, nodes: &[usize]) -> String {
        nodes.iter().map(|&n| self.node_name(n)).collect::<Vec<_>>().join(", ")
    }

    fn node(&self, index: usize) -> Option<NodeView> {
        let facts = self.subject.assessment().nodes.get(index)?;
        let role = self.text.say(match facts.role {
            Role::Master => "report-topology-master",
            Role::Slave => "report-topology-slave",
            Role::Standby => "report-topology-standby",
        });
        let software = if facts.running == facts.software {
            "report-topology-node"
        } else {
            "report-topology-node-running"
        };
        let mut takeover = Vec::new();
        if let Some(by) = self.stand_ins.get(index).filter(|by| !by.is_empty()) {
            let args = [("nodes", Arg::from(self.names(by)))];
            takeover.push(self.text.say_with("report-topology-taken-over", &args));
        }
        if !facts.stands_for.is_empty() {
            let args = [("nodes", Arg::from(self.names(&facts.stands_for)))];
            takeover.push(self.text.say_with("report-topology-takes-over", &args));
        }
        let mut counts = vec![
            self.text.say_with("report-topology-ports", &[("n", facts.ports.into())]),
            self.text
                .say_with("report-topology-users", &[("n", users(self.subject, facts).into())]),
        ];
        if facts.recorded > 0 {
            counts.push(
                self.text.say_with("report-topology-recorded", &[("n", facts.recorded.into())]),
            );
        }
        Some(NodeView {
            index,
            name: self.node_name(index),
            role: facts.role,
            about: self.text.say_with(
                software,
                &[
                    ("role", role.into()),
                    ("software", facts.software.into()),
                    ("running", facts.running.into()),
                ],
            ),
            counts: counts.join(", "),
            pool: self.pools_known().then_some(facts.pool),
            takeover,
            badge: self.badge(self.within.get(&Place::Node(facts.at))),
        })
    }

    fn pool(&self, index: usize) -> PoolView {
        let assessment = self.subject.assessment();
        let pool = assessment.pools.get(index);
        let host = pool.map_or("", |p| assessment.device_name(p.host, self.subject.plan()));
        let args = [
            ("host", host.into()),
            ("software", pool.map_or(0, |p| p.software).into()),
            ("nodes", pool.map_or(0, |p| p.nodes.len()).into()),
            ("ports", pool.map_or(0, |p| p.ports).into()),
        ];
        PoolView {
            name: if index == 0 {
                self.text.say("report-section-central")
            } else {
                let node = assessment.pool_name(index, self.subject.plan());
                self.text.say_with("report-section-local", &[("node", node.into())])
            },
            about: self.text.say_with("report-topology-pool", &args),
        }
    }
}
