//! Money on a bill: the one place where prices meet lines.

use super::subject::Subject;
use crate::assess::{Action, LinePrice, Priced};
use crate::text::Text;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// What the lines of a bill cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    priced: Option<Priced>,
    /// Lines that must be paid and are in no total.
    pub unpriced: usize,
}

impl Money {
    /// The money of a bill; without a price list nothing has a price.
    #[must_use]
    pub fn of(subject: &Subject<'_>) -> Self {
        let assessment = subject.assessment();
        let priced = subject.inputs.prices.map(|prices| Priced::new(assessment, prices));
        let to_pay = assessment.lines.iter().filter(|l| l.action == Action::Buy).count();
        let unpriced = priced.as_ref().map_or(to_pay, |p| p.unpriced_lines);
        Self { priced, unpriced }
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

    /// The sum of all amounts that are known.
    #[must_use]
    pub fn total(&self) -> Option<Decimal> {
        self.priced.as_ref().and_then(|p| p.total)
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

/// A decimal string, never a float; `null` when unknown.
pub(super) fn decimal(amount: Option<Decimal>) -> Value {
    json!(amount.map(|a| a.to_string()))
}
