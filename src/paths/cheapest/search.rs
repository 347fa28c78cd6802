//! The exact search over groups of one pool.
//!
//! Each group takes one of two sets of products; what a product costs is its price times what is required of it
//! above what is free. With a multiplier between 0 and its price for each product, the cost is never below the
//! sum of multiplier times requirement less what is free, which falls apart into groups: that is the bound.

use crate::catalog::Price;
use std::collections::BTreeMap;

/// Groups and products of one pool.
#[derive(Debug)]
pub(super) struct Problem<'a> {
    /// Price of each product.
    pub(super) prices: Vec<&'a Price>,
    /// Licenses that are required whatever is chosen.
    pub(super) base: Vec<u64>,
    /// Licenses that are there for nothing.
    pub(super) free: Vec<u64>,
    /// The groups.
    pub(super) items: Vec<Item>,
}

/// A group: how many users, and which products each needs under either option.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub(super) count: u64,
    pub(super) options: [Vec<bool>; 2],
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Solution {
    /// The option of each group.
    pub(super) picks: Vec<usize>,
    /// States that were looked at.
    pub(super) steps: u64,
    /// Whether it cannot be beaten.
    pub(super) proven: bool,
}

/// Rounds in which the multipliers are made better.
const ROUNDS: i128 = 120;
/// Most states that are looked at.
const MOST_STEPS: u64 = 400_000;
/// Decimals of an amount.
const CENTS: u32 = 2;

/// Finds the choice of least cost, as lines are rounded.
pub(super) fn solve(problem: &Problem<'_>) -> Solution {
    let scale = Scale::of(problem);
    let mut best = Best::drawn(problem, &scale);
    let (multipliers, bound) = multipliers(problem, &scale, &mut best);
    improve(problem, &scale, &mut best);
    let (steps, proven) = core(problem, &scale, &multipliers, bound, &mut best);
    turn_back(problem, &scale, &mut best);
    Solution { picks: best.picks, steps, proven }
}

/// Leaves the groups as drawn whose change saves nothing.
fn turn_back(problem: &Problem<'_>, scale: &Scale, best: &mut Best) {
    for item in 0..best.picks.len() {
        if best.picks[item] == 0 {
            continue;
        }
        let mut required = best.required.clone();
        let Item { count, options } = &problem.items[item];
        for (x, sum) in required.iter_mut().enumerate() {
            let (was, is) = (u64::from(options[1][x]), u64::from(options[0][x]));
            *sum = sum.saturating_sub(was * count).saturating_add(is * count);
        }
        let cost = total(problem, scale, &required);
        if cost <= best.cost {
            (best.required, best.cost) = (required, cost);
            best.picks[item] = 0;
        }
    }
}

/// Prices as whole numbers of one small unit.
struct Scale {
    /// Price of one license less discount.
    net: Vec<i128>,
    /// A cent in that unit.
    cent: i128,
    /// How much rounding may take off all lines together; 0 where every price is a whole number of cents.
    slack: i128,
}

impl Scale {
    fn of(problem: &Problem<'_>) -> Self {
        let scale_of = |p: &Price| p.unit.scale() + p.discount_percent.scale() + CENTS;
        let scale = problem.prices.iter().map(|p| scale_of(p)).max().unwrap_or(CENTS).max(CENTS);
        let net: Vec<i128> = problem
            .prices
            .iter()
            .map(|p| {
                let whole = 100 * 10_i128.pow(p.discount_percent.scale());
                let paid = whole - p.discount_percent.mantissa();
                p.unit.mantissa() * paid * 10_i128.pow(scale - scale_of(p))
            })
            .collect();
        let cent = 10_i128.pow(scale - CENTS);
        let rounded = net.iter().filter(|n| **n % cent != 0).count();
        Self { net, cent, slack: i128::try_from(rounded).unwrap_or(0) * cent }
    }

    /// What a product costs as its line is rounded; what cannot be said counts as endless.
    fn cost(&self, problem: &Problem<'_>, product: usize, required: u64) -> i128 {
        let bought = required.saturating_sub(problem.free[product]);
        let amount = problem.prices[product].amount(bought);
        amount.map_or(i128::MAX / 64, |a| a.mantissa().saturating_mul(self.cent))
    }
}

/// The best choice so far.
struct Best {
    picks: Vec<usize>,
    required: Vec<u64>,
    cost: i128,
}

impl Best {
    fn drawn(problem: &Problem<'_>, scale: &Scale) -> Self {
        Self::new(problem, scale, vec![0; problem.items.len()])
    }

    fn new(problem: &Problem<'_>, scale: &Scale, picks: Vec<usize>) -> Self {
        let mut required = problem.base.clone();
        for (item, pick) in problem.items.iter().zip(&picks) {
            for (sum, needs) in required.iter_mut().zip(&item.options[*pick]) {
                *sum = sum.saturating_add(if *needs { item.count } else { 0 });
            }
        }
        let cost = total(problem, scale, &required);
        Self { picks, required, cost }
    }
}

fn total(problem: &Problem<'_>, scale: &Scale, required: &[u64]) -> i128 {
    (0..required.len())
        .fold(0_i128, |sum, x| sum.saturating_add(scale.cost(problem, x, required[x])))
}

/// What an option costs under multipliers.
fn weight(item: &Item, option: usize, multipliers: &[i128]) -> i128 {
    let each: i128 = item.options[option]
        .iter()
        .zip(multipliers)
        .map(|(needs, m)| if *needs { *m } else { 0 })
        .sum();
    each.saturating_mul(i128::from(item.count))
}

fn cheaper(item: &Item, multipliers: &[i128]) -> usize {
    usize::from(weight(item, 1, multipliers) < weight(item, 0, multipliers))
}

/// The bound of some multipliers.
fn bound(problem: &Problem<'_>, multipliers: &[i128]) -> i128 {
    let fixed: i128 = multipliers
        .iter()
        .enumerate()
        .map(|(x, m)| {
            let short = i128::from(problem.base[x]) - i128::from(problem.free[x]);
            m.saturating_mul(short)
        })
        .sum();
    let items = problem
        .items
        .iter()
        .map(|item| weight(item, 0, multipliers).min(weight(item, 1, multipliers)));
    items.fold(fixed, i128::saturating_add)
}

/// Multipliers whose bound is as high as they get: raised where more is required than is free, else lowered. Each
/// round's choice is one to begin with.
fn multipliers(problem: &Problem<'_>, scale: &Scale, best: &mut Best) -> (Vec<i128>, i128) {
    let mut now = scale.net.clone();
    let mut top = (now.clone(), bound(problem, &now));
    for round in 2..ROUNDS {
        let picks: Vec<usize> = problem.items.iter().map(|item| cheaper(item, &now)).collect();
        let found = Best::new(problem, scale, picks);
        let required = found.required.clone();
        if found.cost < best.cost {
            *best = found;
        }
        let before = now.clone();
        for x in 0..now.len() {
            let step = scale.net[x] / round;
            now[x] = match required[x].cmp(&problem.free[x]) {
                std::cmp::Ordering::Greater => (now[x] + step).min(scale.net[x]),
                std::cmp::Ordering::Less => (now[x] - step).max(0),
                std::cmp::Ordering::Equal => now[x],
            };
        }
        let height = bound(problem, &now);
        if height > top.1 {
            top = (now.clone(), height);
        }
        if now == before || top.1 >= best.cost {
            break;
        }
    }
    top
}

/// Changes one group at a time while that saves something.
fn improve(problem: &Problem<'_>, scale: &Scale, best: &mut Best) {
    const PASSES: usize = 3;
    for _ in 0..PASSES {
        let before = best.cost;
        for (n, item) in problem.items.iter().enumerate() {
            let mut required = best.required.clone();
            let (from, to) = (best.picks[n], 1 - best.picks[n]);
            for (x, sum) in required.iter_mut().enumerate() {
                let less = if item.options[from][x] { item.count } else { 0 };
                let more = if item.options[to][x] { item.count } else { 0 };
                *sum = sum.saturating_sub(less).saturating_add(more);
            }
            let cost = total(problem, scale, &required);
            if cost < best.cost {
                best.picks[n] = to;
                best.required = required;
                best.cost = cost;
            }
        }
        if best.cost == before {
            return;
        }
    }
}

/// A way to one state: the state before it and the option taken.
type Link = (usize, usize);

/// Looks at all choices of the groups whose option the bound does not settle. Gives the states that were looked
/// at, and whether nothing was left out.
fn core(
    problem: &Problem<'_>,
    scale: &Scale,
    multipliers: &[i128],
    bound: i128,
    best: &mut Best,
) -> (u64, bool) {
    // A choice counts only when it is better by a cent at least.
    let reach = best.cost.saturating_sub(scale.cent).saturating_add(scale.slack);
    if bound > reach {
        return (0, true);
    }
    let gap = |item: &Item| (weight(item, 0, multipliers) - weight(item, 1, multipliers)).abs();
    let mut open: Vec<usize> = (0..problem.items.len())
        .filter(|&n| bound.saturating_add(gap(&problem.items[n])) <= reach)
        .collect();
    // Groups that weigh most are decided first, so that what cannot win is seen early.
    open.sort_by_key(|&n| (std::cmp::Reverse(gap(&problem.items[n])), n));
    let mut picks: Vec<usize> =
        problem.items.iter().map(|item| cheaper(item, multipliers)).collect();
    let mut start = problem.base.clone();
    for (n, item) in problem.items.iter().enumerate().filter(|(n, _)| !open.contains(n)) {
        add(&mut start, item, picks[n]);
    }
    let rest: Vec<i128> = suffix(problem, multipliers, &open);
    let fixed: i128 =
        (0..start.len()).map(|x| multipliers[x].saturating_mul(-i128::from(problem.free[x]))).sum();
    let height = |state: &[u64], decided: usize| {
        let sum: i128 =
            state.iter().zip(multipliers).map(|(r, m)| m.saturating_mul(i128::from(*r))).sum();
        sum.saturating_add(fixed).saturating_add(rest[decided])
    };
    let mut levels: Vec<Vec<Link>> = Vec::with_capacity(open.len());
    let mut states: Vec<Vec<u64>> = vec![start];
    let mut steps = 0_u64;
    for (decided, &n) in open.iter().enumerate() {
        let item = &problem.items[n];
        let mut next: BTreeMap<Vec<u64>, Link> = BTreeMap::new();
        for (before, state) in states.iter().enumerate() {
            for option in [0, 1] {
                let mut state = state.clone();
                add(&mut state, item, option);
                steps += 1;
                if height(&state, decided + 1) <= reach {
                    next.entry(state).or_insert((before, option));
                }
            }
            if steps > MOST_STEPS {
                return (steps, false);
            }
        }
        let (kept, links): (Vec<_>, Vec<_>) = next.into_iter().unzip();
        states = kept;
        levels.push(links);
    }
    let costs = states.iter().map(|state| total(problem, scale, state));
    if let Some((at, cost)) = costs.enumerate().min_by_key(|(_, cost)| *cost)
        && cost < best.cost
    {
        let mut at = at;
        for (links, &n) in levels.iter().zip(&open).rev() {
            let (before, option) = links[at];
            picks[n] = option;
            at = before;
        }
        *best = Best::new(problem, scale, picks);
    }
    (steps, true)
}

fn add(state: &mut [u64], item: &Item, option: usize) {
    for (sum, needs) in state.iter_mut().zip(&item.options[option]) {
        *sum = sum.saturating_add(if *needs { item.count } else { 0 });
    }
}

/// The least that the groups from each on can weigh.
fn suffix(problem: &Problem<'_>, multipliers: &[i128], open: &[usize]) -> Vec<i128> {
    let mut rest = vec![0_i128; open.len() + 1];
    for (place, &n) in open.iter().enumerate().rev() {
        let item = &problem.items[n];
        let least = weight(item, 0, multipliers).min(weight(item, 1, multipliers));
        rest[place] = rest[place + 1].saturating_add(least);
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Catalog, PriceList};
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn prices(numbers: &[(u32, u32)]) -> Vec<Price> {
        let names = ["PBX-UC13", "PBX-Video13", "PBX-Mobility13", "App(phone)13"];
        let rows = names.iter().zip(numbers).map(|(name, (unit, discount))| {
            format!("{name},{}.{:03},{discount}\n", unit / 1000, unit % 1000)
        });
        let list = format!("license,unit_price,discount_percent\n{}", rows.collect::<String>());
        let catalog = Catalog::built_in();
        let list = PriceList::parse(&list, &catalog).unwrap();
        let price = |name: &str| list.price(catalog.parse_license(name).unwrap()).unwrap().clone();
        names.iter().map(|name| price(name)).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn no_combination_is_cheaper(
            numbers in vec((0_u32..30_000, 0_u32..40), 4),
            base in vec(0_u64..30, 4),
            free in vec(0_u64..90, 4),
            groups in vec((1_u64..40, 1_u8..8), 0..10),
        ) {
            let prices = prices(&numbers);
            let items = groups.iter().map(|(count, singles)| {
                let single = |n: u8| singles >> n & 1 == 1;
                Item {
                    count: *count,
                    options: [
                        vec![false, single(0), single(1), single(2)],
                        vec![true, false, false, false],
                    ],
                }
            });
            let items: Vec<Item> = items.collect();
            let problem = Problem { prices: prices.iter().collect(), base, free, items };
            let scale = Scale::of(&problem);
            let cost = |picks: Vec<usize>| Best::new(&problem, &scale, picks).cost;
            let n = problem.items.len();
            let least = (0..1_u32 << n)
                .map(|all| cost((0..n).map(|i| usize::from(all >> i & 1 == 1)).collect()))
                .min();
            let found = solve(&problem);
            prop_assert!(found.proven);
            prop_assert_eq!(Some(cost(found.picks)), least);
        }
    }

    #[test]
    fn licenses_on_board_are_shared_out_as_well_as_they_can_be() {
        // UC 25 each, its two singles 10 each; 30 UC licenses are free, and groups of 20, 18 and 12 users compete for
        // them. The 18 and 12 fit: the 20 pay 20 x 2 x 10 = 400.00. UC for the 20 leaves 10, so that the 12 would pay
        // 2 x 25 and the 18 take singles for 360.00: 410.00.
        let prices = prices(&[(25_000, 0), (10_000, 0), (10_000, 0), (0, 0)]);
        let item = |count| Item {
            count,
            options: [vec![false, true, true, false], vec![true, false, false, false]],
        };
        let problem = Problem {
            prices: prices.iter().collect(),
            base: vec![0; 4],
            free: vec![30, 0, 0, 0],
            items: vec![item(20), item(18), item(12)],
        };
        let found = solve(&problem);
        assert_eq!((found.picks, found.proven), (vec![0, 1, 1], true));
    }
}
