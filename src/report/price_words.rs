//! What is wrong or odd in a price list, in words: with its row, and its column where it has one.

use super::file_error::more_mistakes;
use crate::catalog::{PriceError, PriceErrors, PriceProblem, PriceWarning};
use crate::text::{Arg, Text};

/// What is wrong with a price list, with row and column.
#[must_use]
pub fn price_problem(text: &Text, error: &PriceError) -> String {
    at(text, error.row, error.column, problem(text, &error.problem))
}

/// What is to be said of a cell.
fn at(text: &Text, row: usize, column: usize, what: String) -> String {
    let args = [
        ("row", row.to_string().into()),
        ("column", column.to_string().into()),
        ("what", what.into()),
    ];
    text.say_with("cli-prices-at", &args)
}

/// All that is wrong with a price list in a few words: the first, and how many more there are.
#[must_use]
pub fn price_problems(text: &Text, errors: &PriceErrors) -> String {
    let first = price_problem(text, errors.first());
    let others = errors.iter().count() - 1 + errors.more();
    match more_mistakes(text, others) {
        Some(more) => format!("{first} {more}"),
        None => first,
    }
}

fn problem(text: &Text, problem: &PriceProblem) -> String {
    let (key, args): (&str, Vec<(&str, Arg)>) = match problem {
        PriceProblem::TooLarge { most } => {
            ("cli-prices-too-large", vec![("most", (most / (1024 * 1024)).into())])
        }
        PriceProblem::Empty => ("cli-prices-empty", vec![]),
        PriceProblem::MissingColumn(column) => {
            ("cli-prices-missing-column", vec![("column", (*column).into())])
        }
        PriceProblem::UnknownColumn { name, .. } => {
            ("cli-prices-unknown-column", vec![("name", name.as_str().into())])
        }
        PriceProblem::DoubleColumn(column) => {
            ("cli-prices-double-column", vec![("column", (*column).into())])
        }
        PriceProblem::ExtraCell(cell) => {
            ("cli-prices-extra-cell", vec![("cell", cell.as_str().into())])
        }
        PriceProblem::NoLicense => ("cli-prices-no-license", vec![]),
        PriceProblem::NotANumber(w) => ("cli-prices-not-a-number", written(w)),
        PriceProblem::TooLong(w) => ("cli-prices-too-long", written(w)),
        PriceProblem::Negative(w) => ("cli-prices-negative", written(w)),
        PriceProblem::DiscountAbove100(w) => ("cli-prices-discount", written(w)),
        PriceProblem::NotACurrency(w) => ("cli-prices-not-a-currency", written(w)),
        PriceProblem::CurrencyMix { first, second } => (
            "cli-prices-currency-mix",
            vec![("first", first.as_str().into()), ("second", second.as_str().into())],
        ),
        PriceProblem::NoCurrency { other } => {
            ("cli-prices-no-currency", vec![("other", other.as_str().into())])
        }
        PriceProblem::Duplicate { name, first } => (
            "cli-prices-duplicate",
            vec![("name", name.as_str().into()), ("row", first.to_string().into())],
        ),
        PriceProblem::OpenQuote => ("cli-prices-open-quote", vec![]),
        PriceProblem::StrayQuote(w) => ("cli-prices-stray-quote", written(w)),
    };
    text.say_with(key, &args)
}

fn written(words: &str) -> Vec<(&'static str, Arg)> {
    vec![("written", words.into())]
}

/// What is odd in a price list, with its row.
#[must_use]
pub fn price_warning(text: &Text, warning: &PriceWarning) -> String {
    match warning {
        PriceWarning::UnknownLicense { row, name, nearest } => {
            let mut args = vec![("name", name.as_str().into())];
            args.extend(nearest.as_deref().map(|near| ("nearest", near.into())));
            let key = match nearest {
                Some(_) => "cli-prices-unknown-license-near",
                None => "cli-prices-unknown-license",
            };
            let what = text.say_with(key, &args);
            let args = [("row", row.to_string().into()), ("what", what.into())];
            text.say_with("cli-prices-of-row", &args)
        }
        PriceWarning::LikeThousands { row, column, written: words } => {
            at(text, *row, *column, text.say_with("cli-prices-thousands", &written(words)))
        }
        PriceWarning::OddCurrency { row, column, written: words } => {
            at(text, *row, *column, text.say_with("cli-prices-odd-currency", &written(words)))
        }
        PriceWarning::NoPrices => text.say("cli-prices-none"),
    }
}
