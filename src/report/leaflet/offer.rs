//! What the customer decides on: licenses to buy, what they come to, and on which terms.

use super::super::money::{Money, PriceWords};
use super::super::sheet::Sheet;
use super::super::subject::Subject;
use super::super::words::product_name;
use super::{Block, Cell, Row, Table, Tone, parts};
use crate::assess::{Action, Block as Installed, Line, LinePrice};
use crate::catalog::{Class, License, ProductId};
use crate::text::{Text, visible};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Licenses of one name: all of them, or those of one line of the bill where all together would be rounded to another
/// amount than line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Which license.
    pub license: License,
    /// How many are bought.
    pub quantity: u64,
    /// What they cost.
    pub price: LinePrice,
    /// The line of the bill that stands alone.
    line: Option<usize>,
}

/// What is bought, summed by name, in the order of the products. Every row adds up, and all of them to the total of the
/// bill, of which each line is rounded.
#[must_use]
pub fn items(subject: &Subject<'_>, money: &Money) -> Vec<Item> {
    let mut by_license: BTreeMap<License, Vec<Item>> = BTreeMap::new();
    for (n, line) in subject.assessment().lines.iter().enumerate() {
        if line.action == Action::Buy {
            let price = money.of_line(n);
            let Line { license, quantity, .. } = *line;
            let item = Item { license, quantity, price, line: Some(n) };
            by_license.entry(license).or_default().push(item);
        }
    }
    let in_one = |items: Vec<Item>| together(subject, &items).map_or(items, |item| vec![item]);
    by_license.into_values().flat_map(in_one).collect()
}

/// All licenses of one name in one row, where its amount is the sum of theirs.
fn together(subject: &Subject<'_>, items: &[Item]) -> Option<Item> {
    let first = items.first()?;
    let quantity = items.iter().fold(0_u64, |sum, item| sum.saturating_add(item.quantity));
    let prices = subject.inputs.prices;
    let merged = prices.and_then(|p| p.price(first.license)).and_then(|p| p.amount(quantity));
    let none = items.iter().all(|item| item.price.amount().is_none());
    let sum =
        || items.iter().try_fold(Decimal::ZERO, |sum, item| sum.checked_add(item.price.amount()?));
    let price = match (first.price, merged) {
        (price, None) if none => price,
        (LinePrice::Known { unit, discount_percent, .. }, Some(_)) if merged == sum() => {
            LinePrice::Known { unit, discount_percent, amount: merged }
        }
        _ => return None,
    };
    Some(Item { license: first.license, quantity, price, line: None })
}

/// What a row is of: the product, and for whom where its licenses stand in several rows.
#[must_use]
pub fn about(subject: &Subject<'_>, item: &Item, text: &Text) -> String {
    let product = product_name(subject.catalog(), item.license.product, text);
    let line = item.line.and_then(|n| subject.assessment().lines.get(n));
    let owner = line.and_then(|line| match (line.pool, line.install_on) {
        (Some(0), _) => Some(text.say("report-section-central")),
        (Some(pool), _) => {
            let node = subject.assessment().pool_name(pool, subject.plan());
            Some(text.say_with("report-section-local", &[("node", node.into())]))
        }
        (None, device) => device
            .map(|d| visible(subject.assessment().device_name(d, subject.plan())).into_owned()),
    });
    let Some(owner) = owner else { return product };
    text.say_with("report-paper-about-of", &[("product", product.into()), ("owner", owner.into())])
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
        let unpriced = items.iter().filter(|item| item.price.amount().is_none()).count();
        let unpriced = money.unpriced_words("report-paper-unpriced", unpriced, text);
        let said = unpriced.into_iter().chain(money.rounding(text));
        blocks.extend(said.map(Block::Text));
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
        parts::licenses(text),
        parts::words(text, "report-column-about"),
    ];
    columns.extend(parts::priced_columns(text, money));
    let mut rows: Vec<Row> = items
        .iter()
        .map(|item| {
            let name = visible(&subject.catalog().license_name(item.license)).into_owned();
            let mut cells = vec![
                Cell::new(text.number(item.quantity)),
                Cell::toned(name, Tone::Strong),
                Cell::new(about(subject, item, text)),
            ];
            cells.extend(parts::priced_cells(money, money.words(item.price, text), Tone::Plain));
            Row { cells, below: Vec::new() }
        })
        .collect();
    if let Some(amount) = money.total_words(text) {
        let total = Cell::toned(text.say("report-paper-total-row"), Tone::Strong);
        let mut cells = vec![Cell::default(), total, Cell::default()];
        let price = PriceWords { amount, ..PriceWords::default() };
        cells.extend(parts::priced_cells(money, price, Tone::Strong));
        rows.push(Row { cells, below: Vec::new() });
    }
    Table { columns, rows, open: false }
}

/// What happens to the licenses that the customer has.
#[must_use]
pub fn existing(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    let assessment = subject.assessment();
    let of = |action: Action| (action.id(), assessment.totals.of(action));
    // What is converted is on no line (§2.4).
    let converted = assessment.blocks.iter().map(Installed::converted);
    let converted = converted.fold(0_u64, u64::saturating_add);
    [
        of(Action::Keep),
        of(Action::Move),
        of(Action::Upgrade),
        ("convert", converted),
        of(Action::Assign),
        of(Action::Remove),
    ]
    .into_iter()
    .filter(|&(_, n)| n > 0)
    .map(|(id, n)| text.say_with(&format!("report-paper-existing-{id}"), &[("n", n.into())]))
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
        (is(ProductId::SMB_UPGRADE), "report-paper-term-smb"),
        (is(ProductId::SSC), "report-paper-term-ssa"),
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
