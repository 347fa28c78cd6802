//! What the customer decides on: licenses to buy, what they come to, and on which terms.

use super::super::money::Money;
use super::super::sheet::Sheet;
use super::super::subject::Subject;
use super::super::words::product_name;
use super::{Block, Cell, Row, Table, Tone, parts};
use crate::assess::Action;
use crate::catalog::{Class, License, ProductId};
use crate::text::{Text, visible};
use rust_decimal::Decimal;

/// Licenses of one name, over all devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which license.
    pub license: License,
    /// How many are bought.
    pub quantity: u64,
    /// The price of one, where the list has it.
    pub unit: Option<Decimal>,
    /// Discount in percent.
    pub discount: Decimal,
    /// What they cost together, where that is known for all of them.
    pub amount: Option<Decimal>,
}

/// What is bought, summed by name, in the order of the bill.
#[must_use]
pub fn items(subject: &Subject<'_>, money: &Money) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (n, line) in subject.assessment().lines.iter().enumerate() {
        if line.action != Action::Buy {
            continue;
        }
        let price = money.of_line(n);
        match items.iter_mut().find(|i| i.license == line.license) {
            Some(item) => {
                item.quantity = item.quantity.saturating_add(line.quantity);
                item.amount = item.amount.zip(price.amount()).and_then(|(a, b)| a.checked_add(b));
            }
            None => items.push(Item {
                license: line.license,
                quantity: line.quantity,
                unit: price.unit(),
                discount: price.discount_percent(),
                amount: price.amount(),
            }),
        }
    }
    items
}

/// The blocks.
pub(super) fn blocks(subject: &Subject<'_>, text: &Text) -> Vec<Block> {
    let money = Money::of(subject);
    let items = items(subject, &money);
    let mut blocks = vec![Block::Pairs(head(subject, text))];
    blocks.push(Block::Heading(text.say("report-paper-buy")));
    if !subject.assessment().is_worked_out() {
        blocks.push(Block::Text(text.say("report-bill-unsound")));
    }
    if items.is_empty() && subject.assessment().is_worked_out() {
        blocks.push(Block::Text(text.say("report-paper-buy-nothing")));
    }
    if !items.is_empty() {
        blocks.push(Block::Table(table(subject, &items, &money, text)));
        let licenses = items.iter().fold(0_u64, |sum, i| sum.saturating_add(i.quantity));
        let sum = text.say_with("report-paper-sum", &[("n", licenses.into())]);
        blocks.push(Block::Text(sum));
        let unpriced = items.iter().filter(|item| item.amount.is_none()).count();
        blocks.extend(money.said(unpriced, text).into_iter().map(Block::Text));
    }
    let existing = existing(subject, text);
    if !existing.is_empty() {
        blocks.push(Block::Heading(text.say("report-paper-existing")));
        blocks.push(Block::List { numbered: false, items: existing });
    }
    blocks.push(Block::Heading(text.say("report-paper-terms")));
    blocks.push(Block::List { numbered: false, items: terms(subject, text) });
    blocks.push(Block::Topology { findings: false });
    blocks
}

fn head(subject: &Subject<'_>, text: &Text) -> Vec<(String, String)> {
    let project = &subject.plan().project;
    let written = [
        ("report-head-customer", project.customer.as_str()),
        ("report-head-project", project.name.as_str()),
        ("report-head-reference", project.reference.as_str()),
        ("report-head-author", project.author.as_str()),
    ];
    let mut head: Vec<(String, String)> = written
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(key, value)| (text.say(key), visible(value.trim()).into_owned()))
        .collect();
    head.push((text.say("report-head-date"), text.date(subject.inputs.date())));
    head
}

fn table(subject: &Subject<'_>, items: &[Item], money: &Money, text: &Text) -> Table {
    let mut columns = vec![
        parts::numbers(text, "report-column-quantity"),
        parts::words(text, "report-column-license"),
        parts::words(text, "report-column-about"),
    ];
    columns.extend(parts::priced_columns(text, money));
    let rows = items
        .iter()
        .map(|item| {
            let catalog = subject.catalog();
            let name = visible(&catalog.license_name(item.license)).into_owned();
            let mut cells = vec![
                Cell::new(text.number(item.quantity)),
                Cell::toned(name, Tone::Strong),
                Cell::new(product_name(catalog, item.license.product, text)),
            ];
            let Item { unit, discount, amount, .. } = *item;
            cells.extend(parts::priced_cells(text, money, unit, discount, amount));
            Row { cells, below: Vec::new() }
        })
        .collect();
    Table { columns, rows, open: false }
}

/// What happens to the licenses that the customer has.
#[must_use]
pub fn existing(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    [Action::Keep, Action::Move, Action::Upgrade, Action::Assign, Action::Remove]
        .into_iter()
        .map(|action| (action, subject.assessment().totals.of(action)))
        .filter(|&(_, n)| n > 0)
        .map(|(action, n)| {
            let key = format!("report-paper-existing-{}", action.id());
            text.say_with(&key, &[("n", n.into())])
        })
        .collect()
}

/// What the customer should know before signing.
#[must_use]
pub fn terms(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    let catalog = subject.catalog();
    let lines = &subject.assessment().lines;
    let bought = |wanted: &dyn Fn(ProductId) -> bool| {
        lines.iter().any(|l| l.action == Action::Buy && wanted(l.license.product))
    };
    let is = |product: ProductId| bought(&|p| p == product);
    let conditions = [
        (lines.iter().any(|l| l.action == Action::Upgrade), "report-note-ssa"),
        (is(ProductId::SMB_UPGRADE), "report-note-smb-upgrade"),
        (is(ProductId::SSC), "fact-ssa-missed"),
        (is(ProductId::ISC), "fact-rental"),
        (bought(&|p| catalog.product(p).versioned()), "report-paper-term-version"),
        (bought(&|p| catalog.product(p).class == Class::Hardware), "report-paper-term-hardware"),
        (is(ProductId::IPVA), "report-paper-term-ipva"),
    ];
    let mut terms: Vec<String> =
        conditions.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| text.say(key)).collect();
    terms.push(Sheet::closing(subject, text));
    terms
}
