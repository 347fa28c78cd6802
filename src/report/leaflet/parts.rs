//! Words and cells that all documents share.

use super::super::company::Company;
use super::super::money::{Money, PriceWords};
use super::super::subject::Subject;
use super::{Audience, Cell, Column, Gives, Side, Tone};
use crate::assess::Action;
use crate::text::{Text, fit, visible};

/// A project's name is cut to this many cells in titles; the head of the document has the whole of it.
const NAME: usize = 120;

/// Title of a document, alone and with the project it is of.
pub(super) fn title(
    subject: &Subject<'_>,
    text: &Text,
    audience: Option<Audience>,
) -> (String, String) {
    let title = text.say(match audience {
        None => "report-bill-title",
        Some(Audience::Customer) => "report-paper-title-customer",
        Some(Audience::Engineer) => "report-paper-title-engineer",
    });
    let project = fit(subject.plan().project.name.trim(), NAME);
    let name = if project.is_empty() {
        title.clone()
    } else {
        let args = [("title", title.as_str().into()), ("project", project.into())];
        text.say_with("report-paper-name", &args)
    };
    (title, name)
}

/// The plan's author, or else the company.
pub(super) fn author(subject: &Subject<'_>, company: &Company) -> String {
    let author = subject.plan().project.author.trim();
    let author = if author.is_empty() { company.name.trim() } else { author };
    visible(author).into_owned()
}

/// A column of words.
pub(super) fn words(text: &Text, key: &str) -> Column {
    Column { title: text.say(key), side: Side::Left, gives: Gives::Words }
}

/// The column of the licenses' names.
pub(super) fn licenses(text: &Text) -> Column {
    Column { gives: Gives::Never, ..words(text, "report-column-license") }
}

/// The column of places.
pub(super) fn places(text: &Text) -> Column {
    Column { gives: Gives::Places, ..words(text, "report-column-place") }
}

/// The column of remarks.
pub(super) fn remarks(text: &Text) -> Column {
    Column { gives: Gives::First, ..words(text, "report-column-note") }
}

/// A column of numbers.
pub(super) fn numbers(text: &Text, key: &str) -> Column {
    Column { title: text.say(key), side: Side::Right, gives: Gives::Never }
}

/// A number and what it is a number of, in one sentence of a list.
pub(super) fn counted(text: &Text, quantity: u64, license: &str) -> String {
    let args = [("n", quantity.into()), ("license", license.into())];
    text.say_with("report-paper-counted", &args)
}

/// Columns of unit price, discount where a line has one, and amount; none without a price list.
pub(super) fn priced_columns(text: &Text, money: &Money) -> Vec<Column> {
    if !money.is_priced() {
        return Vec::new();
    }
    let discount = money.has_discount().then_some("report-column-discount");
    ["report-column-unit-price"]
        .into_iter()
        .chain(discount)
        .chain(["report-column-amount"])
        .map(|key| numbers(text, key))
        .collect()
}

/// The cells of those columns.
pub(super) fn priced_cells(money: &Money, price: PriceWords, tone: Tone) -> Vec<Cell> {
    if !money.is_priced() {
        return Vec::new();
    }
    let PriceWords { unit, discount, amount } = price;
    let mut cells = vec![Cell::new(unit), Cell::toned(amount, tone)];
    if money.has_discount() {
        cells.insert(1, Cell::new(discount));
    }
    cells
}

/// The colour of an action.
pub(super) const fn tone(action: Action) -> Tone {
    match action {
        Action::Buy | Action::Assign => Tone::Good,
        Action::Upgrade | Action::Move => Tone::Note,
        Action::Remove => Tone::Bad,
        Action::Keep => Tone::Faint,
    }
}
