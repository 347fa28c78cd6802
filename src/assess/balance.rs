//! Licenses bought and not yet assigned to a device: who gets them.

use super::model::Inputs;
use crate::catalog::{License, ProductId};

/// What is left of the plan's balance; entries of one product stand oldest version first.
#[derive(Debug)]
pub(super) struct Balance {
    entries: Vec<(License, u64)>,
}

/// Licenses taken from the balance.
pub(super) type Taken = Vec<(License, u64)>;

impl Balance {
    pub(super) fn new(inputs: &Inputs<'_>) -> Self {
        let mut entries: Vec<(License, u64)> = inputs
            .plan
            .balance
            .iter()
            .filter_map(|stock| {
                let license = inputs.catalog.parse_license(&stock.license)?;
                Some((license, u64::from(stock.quantity)))
            })
            .collect();
        // Stable: equal versions stay in the order of the plan.
        entries.sort_by_key(|(license, _)| (license.product, license.version));
        Self { entries }
    }

    /// Takes up to `need` licenses of a product that `fits` accepts, oldest version first.
    pub(super) fn take(
        &mut self,
        product: ProductId,
        mut need: u64,
        fits: impl Fn(License) -> bool,
    ) -> Taken {
        let mut taken = Taken::new();
        let first = self.entries.partition_point(|(l, _)| l.product < product);
        for (license, left) in &mut self.entries[first..] {
            if license.product != product || need == 0 {
                break;
            }
            if *left == 0 || !fits(*license) {
                continue;
            }
            let quantity = need.min(*left);
            *left -= quantity;
            need -= quantity;
            taken.push((*license, quantity));
        }
        taken
    }
}

/// How many licenses were taken.
pub(super) fn taken_total(taken: &Taken) -> u64 {
    taken.iter().fold(0, |sum, (_, quantity)| sum.saturating_add(*quantity))
}
