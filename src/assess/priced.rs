//! A bill with its prices: what each line costs, and all of them.

use super::{Action, Assessment, Line};
use crate::catalog::{License, PriceList};
use rust_decimal::Decimal;

/// What the lines of a bill cost. Amounts are rounded once each, half up, to two decimals; the total is their
/// exact sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priced {
    /// The price of each line, in the order of [`Assessment::lines`].
    pub lines: Vec<LinePrice>,
    /// Sum of the amounts that are known; `None` when it is too large to be said.
    pub total: Option<Decimal>,
    /// Currency of all of them, when the list names one.
    pub currency: Option<String>,
    /// Licenses to pay that have no price, each once, in the order of the bill; never counted as 0.
    pub unpriced: Vec<License>,
    /// Lines to pay that are not in the total, for want of a price or because of their size.
    pub unpriced_lines: usize,
}

/// The price of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinePrice {
    /// Nothing to pay: only what is bought is paid.
    Unpaid,
    /// To pay, and the list has no price.
    Unknown,
    /// To pay, at a price of the list.
    Known {
        /// Price of one license before discount.
        unit: Decimal,
        /// Discount in percent.
        discount_percent: Decimal,
        /// What the line costs; `None` when it is too large to be said.
        amount: Option<Decimal>,
    },
}

impl LinePrice {
    /// Price of one license before discount, where the list has one.
    #[must_use]
    pub const fn unit(&self) -> Option<Decimal> {
        match self {
            Self::Known { unit, .. } => Some(*unit),
            Self::Unpaid | Self::Unknown => None,
        }
    }

    /// Discount in percent; 0 where there is none.
    #[must_use]
    pub const fn discount_percent(&self) -> Decimal {
        match self {
            Self::Known { discount_percent, .. } => *discount_percent,
            Self::Unpaid | Self::Unknown => Decimal::ZERO,
        }
    }

    /// What the line costs, where that is known.
    #[must_use]
    pub const fn amount(&self) -> Option<Decimal> {
        match self {
            Self::Known { amount, .. } => *amount,
            Self::Unpaid | Self::Unknown => None,
        }
    }
}

impl Priced {
    /// The prices of a bill.
    #[must_use]
    pub fn new(assessment: &Assessment, prices: &PriceList) -> Self {
        let mut priced = Self {
            lines: Vec::with_capacity(assessment.lines.len()),
            total: Some(Decimal::ZERO),
            currency: prices.currency().map(str::to_owned),
            unpriced: Vec::new(),
            unpriced_lines: 0,
        };
        for line in &assessment.lines {
            priced.add(line, prices);
        }
        priced
    }

    fn add(&mut self, line: &Line, prices: &PriceList) {
        let price = line_price(line, prices);
        self.lines.push(price);
        if let Some(amount) = price.amount() {
            self.total = self.total.and_then(|total| total.checked_add(amount));
        } else if price != LinePrice::Unpaid {
            self.unpriced_lines += 1;
            if price == LinePrice::Unknown && !self.unpriced.contains(&line.license) {
                self.unpriced.push(line.license);
            }
        }
    }

    /// The total when it covers every line to pay; `None` when a price is missing or a sum too large.
    #[must_use]
    pub fn complete(&self) -> Option<Decimal> {
        self.total.filter(|_| self.unpriced_lines == 0)
    }
}

fn line_price(line: &Line, prices: &PriceList) -> LinePrice {
    if line.action != Action::Buy {
        return LinePrice::Unpaid;
    }
    prices.price(line.license).map_or(LinePrice::Unknown, |price| LinePrice::Known {
        unit: price.unit,
        discount_percent: price.discount_percent,
        amount: price.amount(line.quantity),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{From, LineCauses};
    use crate::catalog::Catalog;

    fn priced(lines: &[(Action, &str, u64)], list: &str) -> Priced {
        let catalog = Catalog::built_in();
        let line = |&(action, name, quantity): &(Action, &str, u64)| Line {
            action,
            license: catalog.parse_license(name).unwrap(),
            quantity,
            install_on: None,
            from: From::Nothing,
            pool: None,
            causes: LineCauses::Own(Vec::new()),
        };
        let lines = lines.iter().map(line).collect();
        let assessment = Assessment { lines, ..Assessment::default() };
        Priced::new(&assessment, &PriceList::parse(list, &catalog).unwrap())
    }

    #[test]
    fn only_what_is_bought_is_paid_and_lines_are_rounded_alone() {
        let list = "license,unit_price,currency\nPBX-Port13,0.005,EUR\nPBX-Port13%500,0.005,EUR\n";
        let lines = [
            (Action::Buy, "PBX-Port13", 1),
            (Action::Buy, "PBX-Port13%500", 1),
            (Action::Remove, "PBX-Port11", 9),
            (Action::Keep, "PBX-Port13", 9),
        ];
        let priced = priced(&lines, list);
        assert_eq!(priced.complete().map(|d| d.to_string()).as_deref(), Some("0.02"));
        assert_eq!(priced.currency.as_deref(), Some("EUR"));
        assert_eq!(priced.lines[2..], [LinePrice::Unpaid, LinePrice::Unpaid]);
    }

    #[test]
    fn a_license_without_price_is_counted_and_listed_and_never_zero() {
        let lines = [
            (Action::Buy, "PBX-Port13", 3),
            (Action::Buy, "PBX-UC13", 2),
            (Action::Buy, "PBX-UC13", 5),
        ];
        let priced = priced(&lines, "license,unit_price\nPBX-Port13,10\n");
        assert_eq!(priced.total.map(|d| d.to_string()).as_deref(), Some("30.00"));
        assert_eq!((priced.unpriced.len(), priced.unpriced_lines), (1, 2));
        assert_eq!((priced.complete(), priced.lines[1].amount()), (None, None));
    }

    #[test]
    fn a_sum_that_is_too_large_is_not_said() {
        let list = "license,unit_price,discount_percent\nPBX-Port13,999999999999.999999,0.5\n";
        let priced = priced(&[(Action::Buy, "PBX-Port13", u64::MAX)], list);
        assert!(priced.lines[0].unit().is_some());
        assert_eq!((priced.lines[0].amount(), priced.unpriced_lines), (None, 1));
        assert!(priced.unpriced.is_empty());
        assert_eq!(priced.complete(), None);
    }
}
