//! Money on a bill: the one place where prices meet lines.

use super::subject::Subject;
use crate::assess::{Action, LinePrice, Priced};
use crate::text::{Text, visible};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// What the lines of a bill cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    priced: Option<Priced>,
    /// Lines that must be paid and are in no total.
    pub unpriced: usize,
    /// Names of the licenses of those lines, each once.
    missing: Vec<String>,
}

/// The price of one line in words; empty where there is nothing to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PriceWords {
    /// Price of one license before discount.
    pub unit: String,
    /// Discount in percent.
    pub discount: String,
    /// What the line costs, or that it has no price.
    pub amount: String,
}

impl Money {
    /// The money of a bill; without a price list nothing has a price.
    #[must_use]
    pub fn of(subject: &Subject<'_>) -> Self {
        let assessment = subject.assessment();
        let priced = subject.inputs.prices.map(|prices| Priced::new(assessment, prices));
        let to_pay = assessment.lines.iter().filter(|l| l.action == Action::Buy).count();
        let unpriced = priced.as_ref().map_or(to_pay, |p| p.unpriced_lines);
        let mut money = Self { priced, unpriced, missing: Vec::new() };
        for (n, line) in assessment.lines.iter().enumerate() {
            if line.action != Action::Buy || money.of_line(n).amount().is_some() {
                continue;
            }
            let name = visible(&subject.catalog().license_name(line.license)).into_owned();
            if !money.missing.contains(&name) {
                money.missing.push(name);
            }
        }
        money
    }

    /// The price of the bill's line with this index.
    #[must_use]
    pub fn of_line(&self, line: usize) -> LinePrice {
        let price = self.priced.as_ref().and_then(|p| p.lines.get(line));
        price.copied().unwrap_or(LinePrice::Unknown)
    }

    /// Whether there is a price list.
    #[must_use]
    pub const fn is_priced(&self) -> bool {
        self.priced.is_some()
    }

    /// Whether a line has a discount, without which its amount could not be followed.
    #[must_use]
    pub fn has_discount(&self) -> bool {
        let discounted = |price: &LinePrice| !price.discount_percent().is_zero();
        self.priced.as_ref().is_some_and(|p| p.lines.iter().any(discounted))
    }

    /// The price of the bill's line with this index in words; none without a price list.
    #[must_use]
    pub fn words_of_line(&self, line: usize, text: &Text) -> PriceWords {
        self.words(self.of_line(line), text)
    }

    /// A price in words; none without a price list.
    #[must_use]
    pub fn words(&self, price: LinePrice, text: &Text) -> PriceWords {
        if !self.is_priced() || price == LinePrice::Unpaid {
            return PriceWords::default();
        }
        let said = |amount: Option<Decimal>| amount.map(|a| text.amount(a));
        let discount = price.discount_percent();
        PriceWords {
            unit: said(price.unit()).unwrap_or_default(),
            discount: if discount.is_zero() { String::new() } else { text.amount(discount) },
            amount: said(price.amount()).unwrap_or_else(|| text.say("report-row-unpriced")),
        }
    }

    /// The total, what is not in it, and how amounts are rounded; nothing without a price list.
    #[must_use]
    pub(super) fn said(&self, text: &Text) -> Vec<String> {
        let total = self.total_words(text);
        let total =
            total.map(|total| text.say_with("report-paper-total", &[("total", total.into())]));
        let unpriced = self.unpriced_words("report-paper-unpriced", self.unpriced, text);
        total.into_iter().chain(unpriced).chain(self.rounding(text)).collect()
    }

    /// The total with its currency; nothing without a price list.
    #[must_use]
    pub fn total_words(&self, text: &Text) -> Option<String> {
        let currency = self.currency().unwrap_or_default();
        self.total().map(|total| amount_words(total, currency, text))
    }

    /// The sentence with this key of what has no price, `unpriced` of what the table counts, by name; nothing
    /// without a price list.
    #[must_use]
    pub fn unpriced_words(&self, key: &str, unpriced: usize, text: &Text) -> Option<String> {
        let args = [("n", unpriced.into()), ("licenses", self.missing.join(", ").into())];
        (self.is_priced() && unpriced > 0).then(|| text.say_with(key, &args))
    }

    /// How amounts are rounded, where there are any.
    #[must_use]
    pub fn rounding(&self, text: &Text) -> Option<String> {
        let amounts = self.priced.as_ref().map_or(&[][..], |p| &p.lines);
        let any = amounts.iter().any(|price| price.amount().is_some());
        any.then(|| text.say("report-rounding"))
    }

    /// The sum of all amounts that are known; `None` where something is to be paid and nothing has a price, which is never
    /// nothing to pay.
    #[must_use]
    pub fn total(&self) -> Option<Decimal> {
        let priced = self.priced.as_ref()?;
        let known = priced.lines.iter().any(|price| price.amount().is_some());
        priced.total.filter(|_| known || self.unpriced == 0)
    }

    /// Currency of the amounts, when the price list names one.
    #[must_use]
    pub fn currency(&self) -> Option<&str> {
        self.priced.as_ref().and_then(|p| p.currency.as_deref())
    }

    /// Sum and currency of the bill, and how many lines are not in it, as JSON entries.
    pub(super) fn totals(&self) -> [(&'static str, Value); 3] {
        let priced = self.priced.as_ref();
        [
            ("amount", decimal(priced.and_then(|p| p.total))),
            ("currency", json!(priced.and_then(|p| p.currency.as_ref()))),
            ("unpriced", json!(self.unpriced)),
        ]
    }
}

/// An amount with its currency, where the price list names one.
#[must_use]
pub fn amount_words(amount: Decimal, currency: &str, text: &Text) -> String {
    let amount = text.amount(amount);
    if currency.is_empty() {
        return amount;
    }
    let args = [("amount", amount.into()), ("currency", currency.into())];
    text.say_with("report-paper-money", &args)
}

/// A decimal string of two decimals, or as many as a price has, never a float; `null` when unknown.
pub(super) fn decimal(amount: Option<Decimal>) -> Value {
    let said = |mut amount: Decimal| {
        if amount.scale() < 2 {
            amount.rescale(2);
        }
        amount.to_string()
    };
    json!(amount.map(said))
}

/// A decimal string without needless zeros; `null` where there is no price.
pub(super) fn percent(discount: Option<Decimal>) -> Value {
    json!(discount.map(|d| d.normalize().to_string()))
}
