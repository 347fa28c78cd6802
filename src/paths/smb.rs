//! SMB-Port that no longer fits: too small, or beside a slave, a Standby or standard Ports (§2.4).
//!
//! SMB licenses of the central pool are the Master's wherever they are installed (§3).

use super::path::{Draft, Path, SMB_VERSION};
use super::trial::{Base, Focus, Ground};
use super::version::Lower;
use super::{Conflict, version};
use crate::assess::{
    Action, Block, CENTRAL, Conversions, Fate, NodeFacts, PortMode, Removal, bought_version,
};
use crate::catalog::ProductId;
use crate::plan::{Edit, Node, Place, PortLicense, Role, SmbDisposal};
use crate::rules::{Param, Review};
use std::sync::Arc;

mod left;

pub(super) use left::Left;

/// Findings that leaving SMB, or another size, resolves.
const CODES: [&str; 4] = ["SMB001", "SMB002", "SMB003", "SMB004"];
/// SMB licenses on board that are fewer than the ports, within the size: no finding, but a choice.
const SHORT: &str = "smb-short";
/// Licenses of two sizes on board, or SMB beside standard Ports.
pub(super) const MIXED: &str = "SMB004";

/// All ways out of what is wrong with SMB on the master, or of what is left there of it.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    match Smb::of(base.ground) {
        Some(smb) => of_smb(base, &smb),
        None => left::ways(base),
    }
}

fn of_smb(base: &Base<'_>, smb: &Smb<'_>) -> Vec<Path> {
    let place = Place::Node(smb.master.at);
    let codes: Vec<&'static str> = CODES
        .into_iter()
        .filter(|code| {
            let findings = &base.ground.review.findings;
            findings.iter().any(|f| f.rule.code == *code && f.place == place && !f.cured)
        })
        .collect();
    let code = match codes.first() {
        Some(code) => *code,
        // What the bill cures can be cured in other ways too.
        None if is_found(base.ground, MIXED, place) => MIXED,
        None if smb.is_short() => SHORT,
        None => return Vec::new(),
    };
    let conflict = Conflict {
        code,
        place,
        at: smb.node.name.clone(),
        title: "paths-conflict-smb",
        params: vec![("size", smb.size.into()), ("ports", smb.ports.into())],
        codes: codes
            .iter()
            .copied()
            .chain((codes.is_empty() && code == MIXED).then_some(MIXED))
            .chain(version_goes_too(base.ground).then_some(version::CODE))
            .collect(),
    };
    let paths = base.paths(conflict, 0, Focus::Central, &codes, |ground| {
        Smb::of(ground).map_or_else(Vec::new, |smb| smb.drafts(&codes))
    });
    named(base, paths)
}

/// Ways that keep a size are named by their bill where nothing of it stays: then all of it is bought.
fn named(base: &Base<'_>, mut paths: Vec<Path>) -> Vec<Path> {
    let central = Some(Arc::from(CENTRAL));
    for path in &mut paths {
        let keeps = ["paths-way-smb-extend", "paths-way-smb-keep", "paths-way-smb-back"];
        let size = path.params.iter().find(|(name, _)| *name == "size").map(|(_, size)| size);
        let Some(size) = size.filter(|_| keeps.contains(&path.title)) else { continue };
        let changed = path.changed.iter().find(|c| c.pool == central);
        let lines = changed.map_or_else(|| base.before(&central), |c| &c.lines);
        let mut of_size = lines.iter().filter(|line| {
            let license = line.license;
            license.product == ProductId::SMB_PORT && Param::from(license.grade) == *size
        });
        let stays = [Action::Keep, Action::Move, Action::Upgrade];
        if !of_size.any(|line| stays.contains(&line.action)) {
            path.title = "paths-way-smb-size";
        }
    }
    paths
}

/// Whether standard Ports stay on board in the central pool, beside which SMB is not allowed (§2.4).
pub(super) fn keeps_ports(review: &Review) -> bool {
    review.assessment.blocks.iter().any(|b| {
        let is_port = b.license.is_some_and(|l| l.product == ProductId::PORT);
        let stays = matches!(b.fate, Fate::Keep | Fate::Upgrade { .. });
        b.pool == Some(0) && b.quantity > 0 && is_port && stays
    })
}

/// Whether something is found at a place, cured by the bill or not.
pub(super) fn is_found(ground: Ground<'_>, code: &str, place: Place) -> bool {
    ground.review.findings.iter().any(|f| f.rule.code == code && f.place == place)
}

/// Whether licenses of the central pool are too old while SMB must change anyway: then the ways out of the SMB
/// conflict are those out of the version conflict too, in one step.
pub(super) fn version_goes_too(ground: Ground<'_>) -> bool {
    let mut old = ground.review.assessment.blocks.iter().filter(|b| b.pool == Some(0) && b.too_old);
    let conflict = ground.review.findings.iter().any(|f| CODES.contains(&f.rule.code) && !f.cured);
    conflict && old.next().is_some()
}

pub(super) fn is_smb(block: &Block) -> bool {
    block.license.is_some_and(|l| l.product == ProductId::SMB_PORT)
}

/// A way that converts SMB licenses to Ports of a version: to be confirmed where theirs is another.
pub(super) fn of_version<'b>(draft: Draft, smb: impl Iterator<Item = &'b Block>, to: u8) -> Draft {
    match smb.filter_map(|b| b.license?.version).filter(|v| *v != to).min() {
        Some(from) => draft.confirm(SMB_VERSION, vec![("from", from.into()), ("to", to.into())]),
        None => draft,
    }
}

/// The way that converts SMB licenses of a pool: as many as the reading of §2.4 has it; `None` where that is none.
fn converting<'b>(
    ground: Ground<'_>,
    pool: usize,
    blocks: impl Iterator<Item = &'b Block>,
    edits: Vec<Edit>,
) -> Option<Draft> {
    let inputs = &ground.inputs;
    let pool = ground.review.assessment.pools.get(pool)?;
    let mut conversions = Conversions::new(inputs, pool.ports);
    let (mut converted, mut lost, mut turned) = (0_u64, 0_u64, Vec::new());
    for block in blocks {
        let of_block = |license| conversions.of_block(inputs, license, block.quantity);
        let quantity = block.license.map_or(0, of_block);
        converted = converted.saturating_add(quantity.into());
        lost = lost.saturating_add(block.quantity.saturating_sub(quantity).into());
        turned.extend((quantity > 0).then_some(block));
    }
    if converted == 0 {
        return None;
    }
    let draft = Draft::new("convert", "paths-way-smb-convert")
        .with("quantity", converted)
        .edits(edits)
        .confirm("smb-upgrade-ssa", vec![("quantity", converted.into())]);
    let draft = of_version(draft, turned.into_iter(), bought_version(inputs, pool.software));
    Some(match lost {
        0 => draft,
        _ => draft.confirm("smb-discard", vec![("quantity", lost.into())]),
    })
}

/// The titles of a way with the old licenses that stay proved under SSA, and on the software that they allow.
fn titles(title: &str) -> Option<(&'static str, &'static str)> {
    Some(match title {
        "paths-way-smb-standard" => ("paths-way-smb-standard-ssa", "paths-way-smb-standard-stay"),
        "paths-way-smb-convert" => ("paths-way-smb-convert-ssa", "paths-way-smb-convert-stay"),
        "paths-way-smb-discard" => ("paths-way-smb-discard-ssa", "paths-way-smb-discard-stay"),
        "paths-way-smb-size" => ("paths-way-smb-size-ssa", "paths-way-smb-size-stay"),
        "paths-way-smb-keep" | "paths-way-smb-extend" => {
            ("paths-way-smb-keep-ssa", "paths-way-smb-keep-stay")
        }
        "paths-way-smb-drop" | "paths-way-smb-alone" => {
            ("paths-way-smb-drop-ssa", "paths-way-smb-drop-stay")
        }
        _ => return None,
    })
}

/// The master whose ports are SMB.
struct Smb<'a> {
    ground: Ground<'a>,
    master: &'a NodeFacts,
    node: &'a Node,
    size: u16,
    ports: u64,
}

impl<'a> Smb<'a> {
    fn of(ground: Ground<'a>) -> Option<Self> {
        let assessment = &ground.review.assessment;
        let central = assessment.pools.first()?;
        let PortMode::Smb { size } = central.mode else { return None };
        let master = assessment.nodes.get(central.host_node)?;
        let node = ground.inputs.plan.node(master.at)?;
        Some(Self { ground, master, node, size, ports: central.ports })
    }

    /// All ways, those that turn out to be none among them.
    fn drafts(&self, codes: &[&str]) -> Vec<Draft> {
        let mut drafts = self.standard();
        drafts.extend(self.sizes());
        drafts.extend(self.stay(codes));
        let drawn = codes.is_empty().then(|| self.as_drawn());
        // What the bill does already is not offered once more with the same size written.
        let known = |way: &str| drafts.iter().position(|d| d.way == way);
        match drawn.map(|drawn| (known(&drawn.way), drawn)) {
            Some((Some(same), drawn)) => {
                let steps = self.with_old(&drafts);
                drafts[same] = drawn;
                drafts.extend(steps);
            }
            Some((None, drawn)) => {
                drafts.insert(0, drawn);
                drafts.extend(self.with_old(&drafts));
            }
            None => drafts.extend(self.with_old(&drafts)),
        }
        drafts
    }

    /// The same ways in one step with what becomes of licenses that are too old, where there are any.
    fn with_old(&self, drafts: &[Draft]) -> Vec<Draft> {
        if version_goes_too(self.ground) {
            drafts.iter().flat_map(|draft| self.in_one_step(draft)).collect()
        } else {
            Vec::new()
        }
    }

    /// The same way with the old licenses that it keeps upgraded under SSA, and on software that they allow.
    fn in_one_step(&self, draft: &Draft) -> Vec<Draft> {
        let Some((under_ssa, on_lower)) = titles(draft.title) else { return Vec::new() };
        let goes = |block: &Block| {
            is_smb(block)
                && match draft.smb_size {
                    Some(size) => block.license.is_none_or(|l| l.grade != size),
                    None => true,
                }
        };
        let mut old = version::too_old(self.ground, 0);
        let any = !old.is_empty();
        old.retain(|block| !goes(block));
        let mut both = Vec::new();
        if !old.is_empty() {
            let lower = Lower::of_those(self.ground, 0, |block| !goes(block));
            both.extend(lower.map(|lower| lower.with(draft, on_lower, self.ground.inputs.plan)));
            both.extend(self.upgraded(draft, under_ssa, &old));
        } else if any && draft.way == "convert" {
            // What is converted is new, and runs on the old software too.
            let lower = Lower::of(self.ground, 0);
            both.extend(lower.map(|lower| lower.with(draft, on_lower, self.ground.inputs.plan)));
        }
        both
    }

    /// All SMB licenses of the plan.
    fn everywhere(&self) -> impl Iterator<Item = &'a Block> + use<'a> {
        let blocks = self.ground.review.assessment.blocks.iter();
        blocks.filter(|b| is_smb(b) && b.quantity > 0)
    }

    /// Those of the central pool, on whatever device.
    fn blocks(&self) -> impl Iterator<Item = &'a Block> + use<'a> {
        self.everywhere().filter(|b| b.pool == Some(0))
    }

    fn installed(&self) -> u64 {
        sum(self.blocks())
    }

    /// Whether there are some of the size, but fewer than needed even if none were too old.
    fn is_short(&self) -> bool {
        let row = self.ground.review.assessment.in_pool(0, ProductId::SMB_PORT);
        let of_size = self.of_size(self.size);
        of_size > 0 && row.is_some_and(|r| r.missing > 0 && of_size < r.required)
    }

    /// SMB licenses of a size.
    fn of_size(&self, size: u16) -> u64 {
        sum(self.blocks().filter(|b| is_of(b, size)))
    }

    /// SMB licenses of other sizes.
    fn others(&self, size: u16) -> u64 {
        self.installed().saturating_sub(self.of_size(size))
    }

    fn change(&self, change: impl FnOnce(&mut Node)) -> Vec<Edit> {
        vec![Edit::node(self.master.at, self.node, change)]
    }

    /// Standard Ports: SMB licenses converted, or discarded and Ports bought.
    fn standard(&self) -> Vec<Draft> {
        let to = |disposal| {
            self.change(|n| {
                n.port_license = PortLicense::Standard;
                n.smb_disposal = disposal;
            })
        };
        let installed = self.installed();
        if installed == 0 {
            let draft = Draft::new("standard", "paths-way-smb-standard");
            return vec![draft.edits(to(SmbDisposal::Convert))];
        }
        let discard = Draft::new("discard", "paths-way-smb-discard")
            .with("quantity", installed)
            .edits(to(SmbDisposal::Discard))
            .confirm("smb-discard", vec![("quantity", installed.into())]);
        let convert = converting(self.ground, 0, self.blocks(), to(SmbDisposal::Convert));
        convert.into_iter().chain([discard]).collect()
    }

    /// Sizes that hold the ports, where SMB is allowed at all: those on board, the one only read off it among
    /// them where others go when it is written, and the next one where the size is too small.
    fn sizes(&self) -> Vec<Draft> {
        if !self.allowed() {
            return Vec::new();
        }
        let on_board = |size: u16| self.of_size(size) > 0;
        let read_off = self.is_read_off();
        let all = &self.ground.inputs.catalog.product(ProductId::SMB_PORT).sizes;
        let fits = |size: &u16| u64::from(*size) >= self.ports;
        let next = all.iter().copied().filter(|s| fits(s) && !fits(&self.size)).min();
        let offered = |size: u16| {
            if size == self.size { read_off } else { on_board(size) || Some(size) == next }
        };
        all.iter()
            .copied()
            .filter(|size| fits(size) && offered(*size))
            .map(|size| match self.others(size) {
                _ if !on_board(size) => self.resize(size),
                0 => self.extend(Some(size)),
                others => self.keep(size, others),
            })
            .collect()
    }

    /// Whether the size is only read off the board, where others are too: once it is written, they go.
    fn is_read_off(&self) -> bool {
        self.node.smb_size.is_none() && self.others(self.size) > 0
    }

    /// What the bill does as the plan is.
    fn as_drawn(&self) -> Draft {
        let others = self.blocks().filter(|b| !is_of(b, self.size));
        let goes = |b: &&Block| matches!(b.fate, Fate::Remove(_));
        let (gone, stay): (Vec<&Block>, Vec<&Block>) = others.partition(goes);
        let mut draft = match sum(gone) {
            // A size that is only read off the board leaves others there.
            0 => self.extend(None),
            gone if !stay.is_empty() => {
                self.extend(None).confirm("smb-discard", vec![("quantity", gone.into())])
            }
            _ if self.of_size(self.size) == 0 => self.resize(self.size),
            gone => self.keep(self.size, gone),
        };
        draft.edits.clear();
        draft
    }

    /// SMB works with one node alone, without standby and without standard Ports that stay (§2.4).
    fn allowed(&self) -> bool {
        self.ground.review.assessment.nodes.len() == 1
            && self.node.takeover_by.is_none()
            && !keeps_ports(self.ground.review)
    }

    /// More licenses of a size that is on board, up to that size.
    fn extend(&self, size: Option<u16>) -> Draft {
        let title = "paths-way-smb-extend";
        match size {
            None => Draft::new("extend", title).with("size", self.size),
            Some(size) => Draft::new(&size_way(size), title)
                .with("size", size)
                .edits(self.change(|n| n.smb_size = Some(size)))
                .keeping(size),
        }
    }

    /// One of several sizes on board; the others go.
    fn keep(&self, size: u16, others: u64) -> Draft {
        Draft::new(&size_way(size), "paths-way-smb-keep")
            .with("size", size)
            .with("quantity", others)
            .edits(self.change(|n| n.smb_size = Some(size)))
            .keeping(size)
            .confirm("smb-discard", vec![("quantity", others.into())])
    }

    /// Another size bought anew; the guide names conversion as the only extension.
    fn resize(&self, size: u16) -> Draft {
        let draft = Draft::new(&size_way(size), "paths-way-smb-size")
            .with("size", size)
            .edits(self.change(|n| n.smb_size = Some(size)))
            .keeping(size);
        match self.installed() {
            0 => draft,
            quantity => {
                let params = vec![("quantity", quantity.into()), ("size", size.into())];
                draft.confirm("smb-other-size", params)
            }
        }
    }

    /// The same way with old licenses that stay upgraded under SSA instead of bought anew.
    fn upgraded(&self, draft: &Draft, title: &'static str, old: &[&Block]) -> Option<Draft> {
        if old.iter().all(|b| b.under_ssa) {
            return None;
        }
        Some(draft.clone().also(&version::with_ssa(self.ground, 0, old), "-ssa", title))
    }

    /// SMB kept, by giving up what does not fit: other nodes, what takes over, ports above the size.
    fn stay(&self, codes: &[&str]) -> Option<Draft> {
        let has = |code| codes.contains(&code);
        if !has("SMB001") && !has("SMB002") && !has("SMB003") {
            return None;
        }
        let mut alone = self.alone();
        let size = self.size_alone(alone.ports);
        // What is on other devices comes to the Master once they have no node (§3).
        let others: Vec<&Block> = self.everywhere().filter(|b| !is_of(b, size)).collect();
        // A size that is not written may be read otherwise then, and leaves others on board.
        let reads = self.node.smb_size.is_some()
            || self.size_read(alone.ports) == size && others.is_empty();
        if self.node.takeover_by.is_some() || !reads {
            alone.edits.extend(self.change(|n| {
                n.takeover_by = None;
                n.smb_size = if reads { n.smb_size } else { Some(size) };
            }));
        }
        let too_many = alone.ports.saturating_sub(u64::from(size));
        let (drops, left) = self.drop_ports(too_many);
        if left > 0 {
            return None;
        }
        alone.edits.extend(drops);
        let dropped = self.ports.saturating_sub(alone.ports).saturating_add(too_many);
        let draft = match self.given_up(&alone.gone) {
            Some(what) => Draft::new("drop", "paths-way-smb-alone").with("what", what),
            None => Draft::new("drop", "paths-way-smb-drop"),
        };
        let mut draft =
            draft.with("ports", dropped).with("size", size).edits(alone.edits).keeping(size);
        draft.whole = !alone.gone.is_empty();
        // Standard Ports that are on board stay there, beside SMB as before.
        draft.leaves = Some(MIXED);
        // What is removed anyway is not lost by this.
        let goes =
            |b: &&&Block| matches!(b.fate, Fate::Remove(Removal::SmbSize | Removal::SmbLeft));
        let lost = sum(others.iter().filter(|b| !goes(b)).copied());
        if lost > 0 {
            draft = draft.confirm("smb-discard", vec![("quantity", lost.into())]);
        }
        if too_many > 0 {
            draft = draft.confirm("smb-drop-ports", vec![("ports", too_many.into())]);
        }
        if !alone.gone.is_empty() {
            let with = if self.hold_objects() { "objects" } else { "alone" };
            let params = vec![
                ("with", Param::Text(with.to_owned())),
                ("count", alone.gone.len().into()),
                ("nodes", Param::List(alone.gone)),
            ];
            draft = draft.confirm("smb-drop-nodes", params);
        } else if self.node.takeover_by.is_some() {
            draft = draft.confirm("smb-drop-takeover", Vec::new());
        }
        Some(draft)
    }

    /// The Master without other nodes.
    fn alone(&self) -> Alone {
        let plan = self.ground.inputs.plan;
        let mut alone = Alone { edits: Vec::new(), gone: Vec::new(), ports: self.ports };
        for (facts, (at, node)) in self.ground.review.assessment.nodes.iter().zip(plan.nodes()) {
            if node.role != Role::Master {
                alone.gone.push(node.name.clone());
                alone.edits.push(Edit::PutNode { at, to: None });
                if facts.pool == 0 {
                    alone.ports = alone.ports.saturating_sub(facts.ports);
                }
            }
        }
        alone
    }

    /// Whether licenses of a size are on the Master's device, so that a size that is not written is read there.
    fn is_on_master(&self) -> bool {
        self.everywhere().any(|b| b.at == self.master.at)
    }

    /// The size of the Master alone, as it is read for so many ports.
    fn size_read(&self, ports: u64) -> u16 {
        if self.node.smb_size.is_some() || self.is_on_master() {
            return self.size;
        }
        let sizes = &self.ground.inputs.catalog.product(ProductId::SMB_PORT).sizes;
        let fits = sizes.iter().copied().find(|size| u64::from(*size) >= ports);
        fits.or(sizes.last().copied()).unwrap_or(self.size)
    }

    /// The size on which the Master stays by itself: the one that it is of, unless nothing of it is there; then one
    /// that is there and holds the ports, or else the smallest that does.
    fn size_alone(&self, ports: u64) -> u16 {
        let catalog = self.ground.inputs.catalog;
        let in_balance = |size: u16| {
            let stock = self.ground.inputs.plan.balance.iter().filter(|s| s.quantity > 0);
            let mut licenses = stock.filter_map(|s| catalog.parse_license(&s.license));
            licenses.any(|l| l.product == ProductId::SMB_PORT && l.grade == size)
        };
        let is_there = |size: u16| self.everywhere().any(|b| is_of(b, size)) || in_balance(size);
        if self.node.smb_size.is_some() || self.is_on_master() || is_there(self.size) {
            return self.size;
        }
        let sizes = catalog.product(ProductId::SMB_PORT).sizes.iter().copied();
        let mut fits = sizes.filter(|size| u64::from(*size) >= ports);
        fits.find(|size| is_there(*size)).unwrap_or_else(|| self.size_read(ports))
    }

    /// What is given up beside ports: other nodes, what takes over, or both.
    fn given_up(&self, nodes: &[String]) -> Option<&'static str> {
        let all = self.ground.inputs.plan.nodes();
        let standby = self.node.takeover_by.is_some()
            || all.into_iter().any(|(_, node)| node.role == Role::Standby);
        match (nodes.is_empty(), standby) {
            (true, false) => None,
            (true, true) => Some("standby"),
            (false, false) => Some("nodes"),
            (false, true) => Some("both"),
        }
    }

    /// Whether there are objects on other nodes.
    fn hold_objects(&self) -> bool {
        let mut others = self.ground.inputs.plan.nodes().filter(|(_, n)| n.role != Role::Master);
        others.any(|(_, node)| !node.objects.is_empty())
    }

    /// Takes ports off the master's groups, the largest of users first and trunks last; gives what is left.
    fn drop_ports(&self, ports: u64) -> (Vec<Edit>, u64) {
        let groups = &self.ground.review.assessment.groups;
        let mut order: Vec<_> =
            groups[self.master.groups.clone()].iter().filter(|g| g.ports() > 0).collect();
        order.sort_by_key(|g| (g.kind.is_trunk(), !g.kind.is_user(), std::cmp::Reverse(g.ports())));
        let mut left = ports;
        let mut edits = Vec::new();
        for facts in order {
            let Some(group) = self.node.objects.get(facts.object) else { continue };
            let taken = left.min(facts.ports());
            if taken == 0 {
                break;
            }
            left -= taken;
            let less = u32::try_from(taken).unwrap_or(u32::MAX);
            edits.push(Edit::object(facts.at, facts.object, group, |g| match g.peak {
                // Fewer at once is enough where not all are registered together.
                Some(peak) if peak < g.count => g.peak = Some(peak.saturating_sub(less)),
                _ => {
                    g.count = g.count.saturating_sub(less);
                    g.peak = None;
                }
            }));
        }
        (edits, left)
    }
}

/// The Master by itself: what must be done for that, the nodes that go, and the ports that are left.
struct Alone {
    edits: Vec<Edit>,
    gone: Vec<String>,
    ports: u64,
}

/// Whether a block is of a size.
fn is_of(block: &Block, size: u16) -> bool {
    block.license.is_some_and(|l| l.grade == size)
}

fn sum<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> u64 {
    blocks.into_iter().fold(0, |sum: u64, b| sum.saturating_add(u64::from(b.quantity)))
}

/// Stable id of the way to another size.
fn size_way(size: u16) -> String {
    format!("size-{size}")
}
