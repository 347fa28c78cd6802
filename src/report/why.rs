//! Why a number is on the bill: the causes of one product, from the bill line down to object groups.

use super::subject::Subject;
use super::words;
use crate::assess::{
    Block, Cause, CauseNote, CauseRule, Line, LineCauses, Position, bought_version,
};
use crate::catalog::{License, ProductId};
use crate::plan::Place;
use crate::text::Text;

/// Everything that leads to the lines of one product in one pool or on one device.
#[derive(Debug, Clone)]
pub struct Derivation<'a> {
    /// The product.
    pub product: ProductId,
    /// The pool; `None` for hardware and orders.
    pub pool: Option<usize>,
    /// The device, for hardware and warranty.
    pub device: Option<usize>,
    /// What is required and what is there; `None` for what is only ordered, converted or lost.
    pub position: Option<&'a Position>,
    /// Why so many, in plan order; within the place that was asked for.
    pub causes: Vec<&'a Cause>,
    /// Licenses on board, with what happens to them.
    pub blocks: Vec<&'a Block>,
    /// The lines of the bill, with their index.
    pub lines: Vec<(usize, &'a Line)>,
    /// Licenses that are missing and are not bought, node by node.
    pub unserved: Vec<Unserved>,
    /// Licenses that stay on board, of sufficient version, and serve nobody: bound to a machine with no need of them,
    /// or too new for the nodes that need them.
    pub idle: u64,
    /// The place that was asked for, with what its causes come to.
    pub within: Option<(Place, i64)>,
}

/// Licenses that a node misses and that are not bought, since none to be had can serve it (VER003, §4.3).
#[derive(Debug, Clone, Copy)]
pub struct Unserved {
    /// The node.
    pub at: Place,
    /// Software of the node.
    pub software: u8,
    /// The license that would be bought.
    pub license: License,
    /// How many are missing.
    pub quantity: u64,
}

impl Unserved {
    /// The finding that says so.
    pub const RULE: &'static str = "VER003";
}

type Stock = (Option<usize>, Option<usize>);

/// The derivations of a product, in the order of the bill; of those only what a place has part in.
///
/// Empty when the plan neither needs nor has any such license there.
#[must_use]
pub fn derive<'a>(
    subject: &Subject<'a>,
    product: ProductId,
    within: Option<Place>,
) -> Vec<Derivation<'a>> {
    let assessment = subject.assessment();
    let mut stocks: Vec<Stock> = Vec::new();
    let rows = assessment.position.iter().filter(|p| p.product == product);
    let lines = || assessment.lines.iter().filter(|l| l.license.product == product);
    for stock in rows.map(|p| (p.pool, p.device)).chain(lines().map(stock_of)) {
        if !stocks.contains(&stock) {
            stocks.push(stock);
        }
    }
    stocks
        .into_iter()
        .filter(|&stock| within.is_none_or(|place| has_part(subject, stock, place)))
        .map(|stock| derivation(subject, product, stock, within))
        .collect()
}

fn stock_of(line: &Line) -> Stock {
    (line.pool, if line.pool.is_some() { None } else { line.install_on })
}

/// Whether a place lies on the device or on a device of the pool's nodes, or holds one of them.
fn has_part(subject: &Subject<'_>, (pool, device): Stock, place: Place) -> bool {
    let assessment = subject.assessment();
    let devices: Vec<usize> = match (pool, device) {
        (Some(pool), _) => assessment.pools.get(pool).map_or_else(Vec::new, |pool| {
            pool.nodes.iter().filter_map(|&n| assessment.nodes.get(n)).map(|n| n.device).collect()
        }),
        (None, Some(device)) => vec![device],
        (None, None) => return true,
    };
    devices.into_iter().filter_map(|d| assessment.devices.get(d)).any(|device| match place {
        Place::Site(site) => device.at.site() == site,
        other => other.device().is_none_or(|at| at == device.at),
    })
}

/// Whether a cause lies at a place or below it.
fn is_within(cause: Place, place: Place) -> bool {
    match place {
        Place::Site(site) => cause == place || cause.device().is_some_and(|at| at.site() == site),
        Place::Device(at) | Place::Node(at) => cause.device() == Some(at),
        other => cause == other,
    }
}

fn derivation<'a>(
    subject: &Subject<'a>,
    product: ProductId,
    stock: Stock,
    within: Option<Place>,
) -> Derivation<'a> {
    let assessment = subject.assessment();
    let position =
        assessment.position.iter().find(|p| p.product == product && (p.pool, p.device) == stock);
    let lines: Vec<(usize, &Line)> = assessment
        .lines
        .iter()
        .enumerate()
        .filter(|(_, l)| l.license.product == product && stock_of(l) == stock)
        .collect();
    let mut causes: Vec<&Cause> = match position {
        Some(position) => assessment.causes_of_position(position).iter().collect(),
        None => lines.iter().flat_map(|(_, l)| own_causes(l)).collect(),
    };
    if let Some(place) = within {
        causes.retain(|c| is_within(c.place(), place));
    }
    let sum = causes.iter().fold(0_i64, |sum, c| sum.saturating_add(c.quantity));
    let (pool, device) = stock;
    let here = |block: &&Block| match pool {
        Some(pool) => block.pool == Some(pool),
        None => block.pool.is_none() && Some(block.device) == device,
    };
    Derivation {
        product,
        pool,
        device,
        position,
        causes,
        blocks: assessment
            .blocks
            .iter()
            .filter(|b| b.quantity > 0 && gives(b, product))
            .filter(here)
            .collect(),
        lines,
        idle: idle(subject, position),
        unserved: unserved(subject, product, stock, within),
        within: within.map(|place| (place, sum)),
    }
}

/// Whether a block's licenses are of a product, or become such: SMB licenses are converted to Ports (§2.4).
fn gives(block: &Block, product: ProductId) -> bool {
    let becomes_port = product == ProductId::PORT && block.converted() > 0;
    becomes_port || block.license.is_some_and(|license| license.product == product)
}

/// Licenses that stay and cannot serve: IPVA on a machine that needs fewer (§2.3), voicemail for nodes that are too
/// old (§4.3).
fn idle(subject: &Subject<'_>, position: Option<&Position>) -> u64 {
    let Some(position) = position else { return 0 };
    if !matches!(position.product, ProductId::IPVA | ProductId::VOICEMAIL) {
        return 0;
    }
    let of_row = |b: &&Block| {
        b.pool == position.pool && b.license.is_some_and(|l| l.product == position.product)
    };
    let blocks = subject.assessment().blocks.iter().filter(of_row);
    let stay = blocks.map(Block::usable_after).fold(0, u64::saturating_add);
    stay.saturating_sub(position.usable_after)
}

/// Only voicemail is withheld: its licenses go down to software V9 no more (§4.3).
fn unserved(
    subject: &Subject<'_>,
    product: ProductId,
    (pool, _): Stock,
    within: Option<Place>,
) -> Vec<Unserved> {
    let assessment = subject.assessment();
    let Some(pool) = pool.filter(|_| product == ProductId::VOICEMAIL) else { return Vec::new() };
    let software = assessment.pools.get(pool).map_or(0, |pool| pool.software);
    let license = License::new(product, Some(bought_version(&subject.inputs, software)));
    let nodes = assessment.nodes.iter().filter(|n| n.pool == pool && n.voicemail_unserved > 0);
    nodes
        .filter(|node| within.is_none_or(|place| is_within(Place::Node(node.at), place)))
        .map(|node| Unserved {
            at: Place::Node(node.at),
            software: node.software,
            license,
            quantity: node.voicemail_unserved,
        })
        .collect()
}

fn own_causes(line: &Line) -> &[Cause] {
    match &line.causes {
        LineCauses::Own(causes) => causes,
        LineCauses::Position(_) => &[],
    }
}

/// Section of the guide behind a cause: that of its rule, or else of the product.
#[must_use]
pub fn section<'a>(subject: &Subject<'a>, rule: CauseRule, product: ProductId) -> &'a str {
    rule.section().unwrap_or_else(|| &subject.catalog().product(product).section)
}

/// First and last number that bear a tier's name (§2.1); `None` for products without tiers.
#[must_use]
pub fn tier_numbers(subject: &Subject<'_>, license: License) -> Option<(u64, Option<u64>)> {
    let tiers = &subject.catalog().product(license.product).tiers;
    if tiers.is_empty() {
        return None;
    }
    let next = tiers.iter().copied().filter(|&t| t > license.grade).min();
    Some((u64::from(license.grade) + 1, next.map(u64::from)))
}

/// A cause in one sentence: where, why, by which rule and section.
#[must_use]
pub fn cause(subject: &Subject<'_>, cause: &Cause, product: ProductId, text: &Text) -> String {
    let path = cause.place().path(subject.plan());
    let note = note(subject, cause.note, text);
    let key = match (path.is_empty(), &note) {
        (true, _) => "report-why-cause-plan",
        (false, None) => "report-why-cause",
        (false, Some(_)) => "report-why-cause-note",
    };
    let args = [
        ("place", path.into()),
        ("reason", reason(cause, text).into()),
        ("note", note.unwrap_or_default().into()),
        ("rule", cause.rule.id().into()),
        ("section", section(subject, cause.rule, product).into()),
    ];
    text.say_with(key, &args)
}

/// What a rule does, in the fewest words.
#[must_use]
pub fn reason(cause: &Cause, text: &Text) -> String {
    text.say(&format!("rule-{}", cause.rule.id().to_ascii_lowercase()))
}

/// What else there is to say of a cause.
#[must_use]
pub fn note(subject: &Subject<'_>, note: CauseNote, text: &Text) -> Option<String> {
    Some(match note {
        CauseNote::None => return None,
        CauseNote::Product(product) => {
            let name = words::product_name(subject.catalog(), product, text);
            text.say_with("note-product", &[("product", name.into())])
        }
        CauseNote::Peak => text.say("note-peak"),
        CauseNote::TakenOver => text.say("note-taken-over"),
        CauseNote::Isdn => text.say("note-isdn"),
        CauseNote::Conference => text.say("note-conference"),
        CauseNote::Bundle(ports) => text.say_with("note-bundle", &[("ports", ports.into())]),
    })
}
