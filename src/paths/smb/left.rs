//! SMB licenses where ports are standard Ports: converted, removed, or taken up again (§2.4).

use super::{MIXED, converting, is_found, is_smb, named, size_way, sum};
use crate::assess::{Block, Conversions, Fate, NodeFacts, PortMode};
use crate::catalog::ProductId;
use crate::paths::Conflict;
use crate::paths::path::{Draft, Path};
use crate::paths::trial::{Base, Focus, Ground};
use crate::plan::{Edit, Node, Place, PortLicense, SmbDisposal};
use std::collections::BTreeSet;

/// What the bill does with licenses that are left behind: no finding where nothing stands beside them, but a choice.
const LEFT: &str = "smb-left";

/// The ways out for what is left behind in the central pool.
pub(super) fn ways(base: &Base<'_>) -> Vec<Path> {
    let Some(left) = Left::of(base.ground, 0) else { return Vec::new() };
    let paths = base.paths(left.conflict(), 0, Focus::Central, &[], |ground| {
        let left = Left::of(ground, 0);
        left.map_or_else(Vec::new, |left| left.here().chain(left.sizes()).collect())
    });
    named(base, paths)
}

/// SMB licenses of a pool whose ports are standard Ports.
pub(in crate::paths) struct Left<'a> {
    ground: Ground<'a>,
    pool: usize,
    host: &'a NodeFacts,
    node: &'a Node,
}

impl<'a> Left<'a> {
    /// Those of a pool; `None` where there are none.
    pub(in crate::paths) fn of(ground: Ground<'a>, pool: usize) -> Option<Self> {
        let assessment = &ground.review.assessment;
        let facts = assessment.pools.get(pool).filter(|p| p.mode == PortMode::Standard)?;
        let host = assessment.nodes.get(facts.host_node)?;
        let left = Self { ground, pool, host, node: ground.inputs.plan.node(host.at)? };
        (left.quantity() > 0).then_some(left)
    }

    /// The conflict that they are, where the pool is short of nothing.
    pub(in crate::paths) fn conflict(&self) -> Conflict {
        let place = Place::Node(self.host.at);
        let found = is_found(self.ground, MIXED, place);
        Conflict {
            code: if found { MIXED } else { LEFT },
            codes: found.then_some(MIXED).into_iter().collect(),
            place,
            at: self.node.name.clone(),
            title: "paths-conflict-smb-left",
            params: vec![("quantity", self.quantity().into())],
        }
    }

    /// What can be done with them where they are; as drawn without an edit.
    pub(in crate::paths) fn here(&self) -> impl Iterator<Item = Draft> + use<> {
        self.convert().into_iter().chain([self.discard()])
    }

    /// Converted; `None` where the reading of §2.4 would convert none of them.
    fn convert(&self) -> Option<Draft> {
        let edits = self.disposed(SmbDisposal::Convert);
        converting(self.ground, self.pool, self.blocks(), edits)
    }

    /// Removed, and Ports bought where those on board are too few.
    fn discard(&self) -> Draft {
        let quantity = self.quantity();
        let enough = self.enough_ports();
        let edits =
            if self.converted() == 0 { Vec::new() } else { self.disposed(SmbDisposal::Discard) };
        Draft::new("discard", if enough { "paths-way-smb-remove" } else { "paths-way-smb-discard" })
            .with("quantity", quantity)
            .edits(edits)
            .confirm("smb-discard", vec![("quantity", quantity.into())])
    }

    /// Sizes that hold the ports, where the node is alone: those on board and the smallest; what else rules SMB out shows
    /// in the trial.
    fn sizes(&self) -> Vec<Draft> {
        let assessment = &self.ground.review.assessment;
        let ports = assessment.pools.get(self.pool).map_or(0, |p| p.ports);
        if assessment.nodes.len() > 1 {
            return Vec::new();
        }
        let on_board: BTreeSet<u16> =
            self.blocks().filter_map(|b| Some(b.license?.grade)).collect();
        let fits = |size: &u16| u64::from(*size) >= ports;
        let all = &self.ground.inputs.catalog.product(ProductId::SMB_PORT).sizes;
        let smallest = all.iter().copied().find(fits).filter(|_| ports > 0);
        let sizes: BTreeSet<u16> = on_board.iter().copied().filter(fits).chain(smallest).collect();
        let draft = |size: u16| {
            if on_board.contains(&size) { self.back_to(size) } else { self.anew(size) }
        };
        sizes.into_iter().map(draft).collect()
    }

    /// SMB of a size.
    fn of_size(&self, size: u16, title: &'static str) -> Draft {
        let edit = Edit::node(self.host.at, self.node, |n| {
            n.port_license = PortLicense::Smb;
            n.smb_size = Some(size);
        });
        let draft = Draft::new(&size_way(size), title).with("size", size);
        draft.edits(vec![edit]).keeping(size)
    }

    /// A size of which nothing is on board; the guide names conversion as the only extension.
    fn anew(&self, size: u16) -> Draft {
        let params = vec![("quantity", self.quantity().into()), ("size", size.into())];
        self.of_size(size, "paths-way-smb-size").confirm("smb-other-size", params)
    }

    fn back_to(&self, size: u16) -> Draft {
        let draft = self.of_size(size, "paths-way-smb-back");
        let others = sum(self.blocks().filter(|b| b.license.is_none_or(|l| l.grade != size)));
        match others {
            0 => draft,
            _ => draft.confirm("smb-discard", vec![("quantity", others.into())]),
        }
    }

    /// The edit after which they are disposed of so; none where they are already.
    fn disposed(&self, disposal: SmbDisposal) -> Vec<Edit> {
        let edit = || Edit::node(self.host.at, self.node, |n| n.smb_disposal = disposal);
        (self.node.smb_disposal != disposal).then(edit).into_iter().collect()
    }

    fn blocks(&self) -> impl Iterator<Item = &'a Block> + use<'a> {
        let pool = self.pool;
        let blocks = self.ground.review.assessment.blocks.iter();
        blocks.filter(move |b| b.pool == Some(pool) && b.quantity > 0 && is_smb(b))
    }

    fn quantity(&self) -> u64 {
        sum(self.blocks())
    }

    /// How many are converted where any are.
    pub(in crate::paths) fn converted(&self) -> u64 {
        let inputs = &self.ground.inputs;
        let ports = self.ground.review.assessment.pools.get(self.pool).map_or(0, |p| p.ports);
        let mut conversions = Conversions::new(inputs, ports);
        let of_block = |block: &Block| {
            let license = block.license?;
            Some(u64::from(conversions.of_block(inputs, license, block.quantity)))
        };
        self.blocks().filter_map(of_block).fold(0, u64::saturating_add)
    }

    /// Whether the Ports on board are enough without them.
    fn enough_ports(&self) -> bool {
        let assessment = &self.ground.review.assessment;
        let stays = |b: &&Block| {
            b.pool == Some(self.pool)
                && b.license.is_some_and(|l| l.product == ProductId::PORT)
                && matches!(b.fate, Fate::Keep | Fate::Upgrade { .. })
        };
        let required = assessment.in_pool(self.pool, ProductId::PORT).map_or(0, |r| r.required);
        sum(assessment.blocks.iter().filter(stays)) >= required
    }
}
