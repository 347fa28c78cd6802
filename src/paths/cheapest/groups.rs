//! UC or singles for each group of users, under one choice about the nodes.

use super::ruled::codes;
use super::search::{Item, Problem, solve};
use super::variants::Variant;
use super::{Against, Codes, Decision, Open, Proof, Worth};
use crate::assess::{GroupFacts, Inputs, Pool, bought_version};
use crate::catalog::{Catalog, FeatureSet, License, Price, PriceList, ProductId};
use crate::paths::trial::{ErrorAt, errors};
use crate::plan::{Edit, ObjectGroup};
use crate::rules::{Review, review};
use std::collections::{BTreeMap, BTreeSet};

/// Software on which V13 voicemail licenses are useless, so that voicemail is not counted like the rest (§4.3).
const OLD_VOICEMAIL_SOFTWARE: u8 = 9;
/// Most groups of which every combination is worked out where pools share something.
const FEW_GROUPS: usize = 8;
/// Most bills that are worked out one after another where they are more.
const MOST_TRIES: usize = 128;
/// Most groups without all their prices that are tried the other way.
const MOST_UNPRICED: usize = 64;

/// The best choice for the groups of a variant.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// Groups that are free to choose, by position in the assessment, with the option: 0 as drawn, 1 the other.
    picks: Vec<(usize, usize)>,
    /// What the bill then comes to.
    pub(super) worth: Worth,
    /// Codes of the errors that stay.
    pub(super) errors: Codes,
    /// What others come to that could not be compared with it.
    pub(super) others: Vec<Worth>,
}

impl Found {
    /// Whether it comes to less, or to the same with fewer groups changed.
    fn goes_before(&self, other: &Self) -> bool {
        match self.worth.against(&other.worth) {
            Against::Better => true,
            Against::Equal => self.changes() < other.changes(),
            _ => false,
        }
    }

    /// How many groups are not as drawn.
    pub(super) fn changes(&self) -> usize {
        self.picks.iter().filter(|(_, option)| *option > 0).count()
    }
}

/// A group that is free to choose.
#[derive(Debug, Clone, Copy)]
pub(super) struct Free {
    /// Position in the assessment.
    pub(super) group: usize,
    pub(super) pool: usize,
    pub(super) count: u64,
    /// Products of the choice that each user needs as drawn, and otherwise.
    pub(super) options: [FeatureSet; 2],
}

/// UC and what it contains.
pub(super) fn products(catalog: &Catalog) -> FeatureSet {
    catalog.product(ProductId::UC).contains.with(FeatureSet::of(ProductId::UC))
}

/// The groups of users that have UC, or functions that UC contains.
pub(super) fn free(catalog: &Catalog, variant: &Variant) -> Vec<Free> {
    let all = products(catalog);
    let groups = variant.review.assessment.groups.iter().enumerate();
    let free = groups.filter(|(_, g)| g.counts && g.kind.is_user()).filter_map(|(group, facts)| {
        let drawn = variant.review.assessment.features_of(facts).needed.and(all);
        let other = if drawn.has(ProductId::UC) {
            catalog.product(ProductId::UC).contains
        } else {
            FeatureSet::of(ProductId::UC)
        };
        let pool = variant.node(facts.node)?.pool;
        let count = u64::from(facts.count);
        (!drawn.is_empty()).then_some(Free { group, pool, count, options: [drawn, other] })
    });
    free.collect()
}

/// The least-cost choice for all groups.
///
/// `None` where the variant brings an error that was not there, and no choice takes it away (VER003, VER006), or there
/// are too many to try.
pub(super) fn best(
    inputs: &Inputs<'_>,
    before: &Review,
    variant: &Variant,
    prices: &PriceList,
    proof: &mut Proof,
) -> Option<Found> {
    let allowed = errors(&before.findings);
    let ground = Ground { inputs: inputs.with_plan(&variant.plan), allowed, variant, prices };
    let free = free(inputs.catalog, variant);
    let is_shared = ground.is_shared(&free);
    let is_allowed = variant.is_allowed(&ground.allowed);
    if !is_allowed && !is_shared {
        return None;
    }
    proof.groups = u64::try_from(free.len()).unwrap_or(u64::MAX);
    if free.len() <= FEW_GROUPS && (is_shared || ground.lacks_a_price(&free)) {
        return ground.every_combination(&free, proof);
    }
    if is_shared {
        proof.open = proof.open.or(Some(Open::Shared));
    }
    if !is_allowed {
        return None;
    }
    let mut picks = Vec::new();
    for pool in 0..variant.review.assessment.pools.len() {
        let own: Vec<Free> = free.iter().copied().filter(|g| g.pool == pool).collect();
        picks.extend(ground.pool(pool, &own, proof));
    }
    Some(if is_shared {
        ground.searched(picks, &free, proof)
    } else {
        ground.improved(ground.found(picks, &free), &free)
    })
}

struct Ground<'a> {
    inputs: Inputs<'a>,
    /// Errors of the plan as drawn.
    allowed: BTreeSet<ErrorAt>,
    variant: &'a Variant,
    prices: &'a PriceList,
}

impl Ground<'_> {
    fn pool_facts(&self, pool: usize) -> Option<&Pool> {
        self.variant.review.assessment.pools.get(pool)
    }

    /// Whether what groups need is shared between pools, or not counted by number alone.
    fn is_shared(&self, free: &[Free]) -> bool {
        let catalog = self.inputs.catalog;
        let all = products(catalog);
        let tiers = all.iter().any(|p| !catalog.product(p).tiers.is_empty());
        let pools = &self.variant.review.assessment.pools;
        let balance = pools.len() > 1
            && self.inputs.plan.balance.iter().any(|stock| {
                let license = catalog.parse_license(&stock.license);
                stock.quantity > 0 && license.is_some_and(|l| all.has(l.product))
            });
        let old = |pool: usize| {
            let nodes = pools.get(pool).map_or(&[][..], |p| &p.nodes);
            let mut nodes = nodes.iter().filter_map(|n| self.variant.node(*n));
            nodes.any(|n| n.software <= OLD_VOICEMAIL_SOFTWARE)
        };
        // A purchase in a version that is too old is an error (VER006), so that buying nothing may be forced.
        let too_old = |pool: usize| {
            let software = pools.get(pool).map_or(0, |p| p.software);
            self.inputs.plan.buy_version.is_some_and(|v| v < software)
        };
        tiers || balance || free.iter().any(|g| old(g.pool) || too_old(g.pool))
    }

    /// A product as it is bought in a pool.
    fn license(&self, pool: usize, product: ProductId) -> Option<License> {
        let software = self.pool_facts(pool)?.compared(product).0;
        let versioned = self.inputs.catalog.product(product).versioned();
        let version = versioned.then(|| bought_version(&self.inputs, software));
        Some(License::new(product, version))
    }

    /// Its price.
    fn price(&self, pool: usize, product: ProductId) -> Option<&Price> {
        self.prices.price(self.license(pool, product)?)
    }

    /// The best choice for the groups of one pool.
    fn pool(&self, pool: usize, free: &[Free], proof: &mut Proof) -> Vec<(usize, usize)> {
        let catalog = self.inputs.catalog;
        let priced = |g: &&Free| {
            let all = g.options[0].with(g.options[1]);
            all.iter().all(|p| self.price(pool, p).is_some())
        };
        let (known, unknown): (Vec<&Free>, Vec<&Free>) = free.iter().partition(|g| priced(g));
        if !unknown.is_empty() {
            proof.open = proof.open.or(Some(Open::NoPrice));
        }
        for product in unknown.iter().flat_map(|g| g.options[0].with(g.options[1]).iter()) {
            let license = self.license(pool, product);
            proof.unpriced.extend(license.filter(|l| self.prices.price(*l).is_none()));
        }
        let used = known
            .iter()
            .fold(FeatureSet::EMPTY, |sum, g| sum.with(g.options[0]).with(g.options[1]));
        let products: Vec<ProductId> = products(catalog).and(used).iter().collect();
        let mask =
            |set: FeatureSet| -> Vec<bool> { products.iter().map(|p| set.has(*p)).collect() };
        let items: Vec<Item> =
            known.iter().map(|g| Item { count: g.count, options: g.options.map(mask) }).collect();
        let drawn = |product: ProductId| {
            let own = known.iter().filter(|g| g.options[0].has(product));
            own.fold(0, |sum: u64, g| sum.saturating_add(g.count))
        };
        let row = |product| self.variant.review.assessment.in_pool(pool, product);
        let problem = Problem {
            prices: products.iter().filter_map(|p| self.price(pool, *p)).collect(),
            base: products
                .iter()
                .map(|p| row(*p).map_or(0, |r| r.required).saturating_sub(drawn(*p)))
                .collect(),
            free: products
                .iter()
                .map(|p| {
                    row(*p).map_or(0, |r| r.usable_after).saturating_add(self.balance(pool, *p))
                })
                .collect(),
            items,
        };
        let solution = solve(&problem);
        proof.steps = proof.steps.saturating_add(solution.steps);
        if !solution.proven {
            proof.open = proof.open.or(Some(Open::TooManySteps));
        }
        let unknown = unknown.iter().map(|g| (g.group, 0));
        known.iter().zip(solution.picks).map(|(g, pick)| (g.group, pick)).chain(unknown).collect()
    }

    /// The same with those groups the other way whose singles or UC have no price, and that save something whatever
    /// that price is.
    fn improved(&self, found: Found, free: &[Free]) -> Found {
        let mut best = found;
        for group in free.iter().filter(|g| self.is_unpriced(g)).take(MOST_UNPRICED) {
            let mut picks = best.picks.clone();
            for (_, pick) in picks.iter_mut().filter(|(n, _)| *n == group.group) {
                *pick = 1 - *pick;
            }
            let other = self.found(picks, free);
            if other.worth.beats(&best.worth) {
                best = other;
            }
        }
        best
    }

    /// What the balance has for a product of a pool; pools that share it are not looked at alone.
    fn balance(&self, pool: usize, product: ProductId) -> u64 {
        let software = self.pool_facts(pool).map_or(0, |p| p.compared(product).0);
        let fits = |license: License| {
            license.product == product && license.version.is_none_or(|v| v >= software)
        };
        let stock = self.inputs.plan.balance.iter();
        let stock =
            stock.filter(|s| self.inputs.catalog.parse_license(&s.license).is_some_and(fits));
        stock.fold(0, |sum: u64, s| sum.saturating_add(u64::from(s.quantity)))
    }

    /// Whether a group may need what has no price.
    fn lacks_a_price(&self, free: &[Free]) -> bool {
        free.iter().any(|g| self.is_unpriced(g))
    }

    fn is_unpriced(&self, group: &Free) -> bool {
        let all = group.options[0].with(group.options[1]);
        all.iter().any(|p| self.price(group.pool, p).is_none())
    }

    /// The bill of some picks as that of a whole plan; `None` where they bring an error that was not there.
    fn whole(&self, picks: Vec<(usize, usize)>, proof: &mut Proof) -> Option<Found> {
        let mut plan = self.variant.plan.clone();
        for edit in edits(&picks, self.inputs.catalog, self.variant) {
            edit.apply(&mut plan).ok()?;
        }
        proof.steps += 1;
        let after = review(&self.inputs.with_plan(&plan));
        let left = errors(&after.findings);
        if !left.is_subset(&self.allowed) {
            return None;
        }
        let worth = Worth::new(left.len(), self.prices, &after.assessment.lines);
        Some(Found { picks, worth, errors: codes(&left), others: Vec::new() })
    }

    /// Where pools share licenses and groups are many: from what each pool would choose by itself, or from the plan as
    /// drawn, pools and then groups go the other way as long as the bill of the whole plan gets better by it.
    fn searched(&self, first: Vec<(usize, usize)>, free: &[Free], proof: &mut Proof) -> Found {
        let drawn: Vec<(usize, usize)> = free.iter().map(|g| (g.group, 0)).collect();
        let mut best = self.whole(drawn.clone(), proof);
        let keep_better = |best: &mut Option<Found>, next: Option<Found>| {
            let better = next.filter(|n| best.as_ref().is_none_or(|b| n.worth.beats(&b.worth)));
            let is_better = better.is_some();
            *best = better.or_else(|| best.take());
            is_better
        };
        keep_better(&mut best, self.whole(first, proof));
        let pools: BTreeSet<usize> = free.iter().map(|g| g.pool).collect();
        let of_pool = |pool| free.iter().filter(move |g| g.pool == pool).map(|g| g.group);
        let mut sets: Vec<Vec<usize>> = pools.into_iter().map(|p| of_pool(p).collect()).collect();
        sets.extend(free.iter().map(|g| vec![g.group]));
        let mut left = MOST_TRIES;
        let mut better = true;
        while better && left > 0 {
            better = false;
            for set in sets.iter().take(left) {
                let mut picks = best.as_ref().map_or_else(|| drawn.clone(), |b| b.picks.clone());
                let changed = picks.iter_mut().filter(|(group, _)| set.contains(group));
                changed.for_each(|(_, pick)| *pick = 1 - *pick);
                better |= keep_better(&mut best, self.whole(picks, proof));
            }
            left = left.saturating_sub(sets.len());
        }
        best.unwrap_or_else(|| self.found(drawn, free))
    }

    /// Works out every combination as a whole plan; `None` where each brings an error that was not there.
    fn every_combination(&self, free: &[Free], proof: &mut Proof) -> Option<Found> {
        let mut best: Option<Found> = None;
        let mut others: Vec<Worth> = Vec::new();
        for number in 0..1_u32 << free.len() {
            let picks: Vec<(usize, usize)> = free
                .iter()
                .enumerate()
                .map(|(n, g)| (g.group, usize::from(number >> n & 1 == 1)))
                .collect();
            let Some(found) = self.whole(picks, proof) else { continue };
            if best.as_ref().is_none_or(|b| found.goes_before(b)) {
                others.extend(best.replace(found).map(|b| b.worth));
            } else {
                others.push(found.worth);
            }
        }
        if let Some(best) = &mut best {
            others.retain(|other| !best.worth.is_no_worse_than(other));
            best.others = others;
        }
        best
    }

    /// The bill of some picks: the lines that groups have no part in, and what is bought of the rest.
    fn found(&self, picks: Vec<(usize, usize)>, free: &[Free]) -> Found {
        let assessment = &self.variant.review.assessment;
        let all = products(self.inputs.catalog);
        let pools: Vec<usize> = free.iter().map(|g| g.pool).collect();
        let chosen = |line: &crate::assess::Line| {
            all.has(line.license.product) && line.pool.is_some_and(|p| pools.contains(&p))
        };
        let left = errors(&self.variant.review.findings);
        let others = assessment.lines.iter().filter(|l| !chosen(l));
        let mut worth = Worth::new(left.len(), self.prices, others);
        let options: BTreeMap<usize, &Free> = free.iter().map(|g| (g.group, g)).collect();
        let mut change: BTreeMap<(usize, ProductId), i128> = BTreeMap::new();
        for (group, pick) in &picks {
            let Some(g) = options.get(group) else { continue };
            for (set, sign) in [(g.options[0], -1_i128), (g.options[*pick], 1)] {
                for product in set.iter() {
                    *change.entry((g.pool, product)).or_default() += sign * i128::from(g.count);
                }
            }
        }
        let mut seen: Vec<usize> = pools.clone();
        seen.sort_unstable();
        seen.dedup();
        for (pool, product) in seen.iter().flat_map(|p| all.iter().map(move |x| (*p, x))) {
            let row = assessment.in_pool(pool, product);
            let delta = change.get(&(pool, product)).copied().unwrap_or_default();
            let required = i128::from(row.map_or(0, |r| r.required)) + delta;
            let has = row.map_or(0, |r| r.usable_after).saturating_add(self.balance(pool, product));
            let bought = u64::try_from(required - i128::from(has)).unwrap_or(0);
            if bought == 0 {
                continue;
            }
            if let Some(license) = self.license(pool, product) {
                let amount = self.prices.price(license).and_then(|p| p.amount(bought));
                worth.add(license, bought, amount);
            }
        }
        Found { picks, worth, errors: codes(&left), others: Vec::new() }
    }
}

impl Found {
    /// The edits of the groups that are not as drawn.
    pub(super) fn edits(&self, catalog: &Catalog, variant: &Variant) -> Vec<Edit> {
        edits(&self.picks, catalog, variant)
    }

    /// What was chosen for each group, in plan order.
    pub(super) fn decisions(&self, variant: &Variant) -> Vec<Decision> {
        let mut picks = self.picks.clone();
        picks.sort_unstable();
        let groups = &variant.review.assessment.groups;
        let decision = |(group, chosen): (usize, usize)| {
            let facts = groups.get(group)?;
            Some(Decision {
                place: facts.place(),
                kind: "functions",
                options: words(variant, facts),
                chosen,
            })
        };
        picks.into_iter().filter_map(decision).collect()
    }
}

fn edits(picks: &[(usize, usize)], catalog: &Catalog, variant: &Variant) -> Vec<Edit> {
    let changed = picks.iter().filter(|(_, pick)| *pick == 1);
    changed.filter_map(|(group, _)| edit(catalog, variant, *group)).collect()
}

fn has_uc(variant: &Variant, facts: &GroupFacts) -> bool {
    variant.review.assessment.features_of(facts).needed.has(ProductId::UC)
}

/// The options of a group, as drawn first.
pub(super) fn words(variant: &Variant, facts: &GroupFacts) -> Vec<&'static str> {
    if has_uc(variant, facts) { vec!["uc", "singles"] } else { vec!["singles", "uc"] }
}

/// The edit that gives a group its other option; everything else that is written stays.
pub(super) fn edit(catalog: &Catalog, variant: &Variant, group: usize) -> Option<Edit> {
    let facts = variant.review.assessment.groups.get(group)?;
    let written: &ObjectGroup = variant.plan.node(facts.at)?.objects.get(facts.object)?;
    let in_uc = catalog.product(ProductId::UC).contains;
    let is_in = |id: &str, set: FeatureSet| catalog.feature(id).is_some_and(|p| set.has(p));
    let uc = FeatureSet::of(ProductId::UC);
    let stay = written.features.iter().filter(|id| !is_in(id, in_uc.with(uc))).cloned();
    let instead: Vec<String> = if has_uc(variant, facts) {
        in_uc.iter().map(|p| catalog.product(p).id.clone()).collect()
    } else {
        vec![catalog.product(ProductId::UC).id.clone()]
    };
    let features = instead.into_iter().chain(stay).collect();
    Some(Edit::object(facts.at, facts.object, written, |g| g.features = features))
}
