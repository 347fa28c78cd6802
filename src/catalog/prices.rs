//! Price lists: what one license of each technical name costs, as an engineer's spreadsheet says it.
//!
//! Prices are never in the plan or in the program: the guide has none. Every amount is exact: quantity times
//! unit price less discount, in whole numbers, rounded once, half up, to two decimals a line. Nothing is a
//! float and nothing wraps; what is too large for a sum is said to be.

mod mistake;

pub use mistake::{PriceError, PriceErrors, PriceProblem, PriceWarning};

use super::{Catalog, License};
use crate::written::{Span, Spot};
use mistake::KEPT;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Prices by technical name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PriceList {
    currency: Option<String>,
    prices: BTreeMap<License, Price>,
    warnings: Vec<PriceWarning>,
}

/// What one license costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// Price of one license before discount; never negative, with at least two decimals.
    pub unit: Decimal,
    /// Discount, 0 to 100.
    pub discount_percent: Decimal,
    /// The engineer's own words.
    pub note: String,
}

const COLUMNS: [&str; 5] = ["license", "unit_price", "currency", "discount_percent", "note"];
/// A row is a hundred bytes, and there are some hundred technical names.
const LARGEST: usize = 8 * 1024 * 1024;
const LICENSE: usize = 0;
const UNIT_PRICE: usize = 1;
const CURRENCY: usize = 2;
const DISCOUNT: usize = 3;
const NOTE: usize = 4;
const MOST_BEFORE_MARK: usize = 12;
const MOST_BEHIND_MARK: usize = 6;
/// Decimals of an amount.
const DECIMALS: u32 = 2;
const LONGEST_CURRENCY: usize = 8;
/// Letters of a currency's code, as ISO 4217 has them; the usual short forms have no more (`SFr.`).
const CODE: usize = 3;
const MOST_BESIDE_SIGN: usize = 3;

impl PriceList {
    /// Reads a price list as a spreadsheet saves it: UTF-8, UTF-16 with its mark, or else Windows-1252.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn read(bytes: &[u8], catalog: &Catalog) -> Result<Self, PriceErrors> {
        if bytes.len() > LARGEST {
            let problem = PriceProblem::TooLarge { most: LARGEST };
            return Err(PriceErrors::new(PriceError::new(1, 1, problem)));
        }
        Self::parse(&decoded(bytes), catalog)
    }

    /// Reads the text of a price list: CSV with `,`, `;` or tab, decimal point or comma.
    ///
    /// # Errors
    /// All mistakes, each a [`PriceError`] with row and column; no price of such a file is used.
    pub fn parse(text: &str, catalog: &Catalog) -> Result<Self, PriceErrors> {
        Reader::new(text, catalog).read()
    }

    /// The currency of all prices, as the list writes it; `None` when it names none.
    #[must_use]
    pub fn currency(&self) -> Option<&str> {
        self.currency.as_deref()
    }

    /// The price of a license, by product, version and tier or size.
    #[must_use]
    pub fn price(&self, license: License) -> Option<&Price> {
        self.prices.get(&license)
    }

    /// All prices in the order of the bill.
    pub fn iter(&self) -> impl Iterator<Item = (License, &Price)> {
        self.prices.iter().map(|(license, price)| (*license, price))
    }

    /// What is odd in the list, by row.
    #[must_use]
    pub fn warnings(&self) -> &[PriceWarning] {
        &self.warnings
    }
}

impl Price {
    /// What so many licenses cost: quantity times unit price less discount, rounded once, half up, to two
    /// decimals. `None` when it is too large to be said.
    #[must_use]
    pub fn amount(&self, quantity: u64) -> Option<Decimal> {
        let unit = u128::try_from(self.unit.mantissa()).ok()?;
        // 100 % less the discount, in units of the discount's last digit.
        let whole = 100_u128.checked_mul(ten_to(self.discount_percent.scale())?)?;
        let paid = whole.checked_sub(u128::try_from(self.discount_percent.mantissa()).ok()?)?;
        let cents = u128::from(quantity).checked_mul(unit)?.checked_mul(paid)?.checked_mul(100)?;
        let divisor = ten_to(self.unit.scale())?.checked_mul(whole)?;
        let rounded = cents.checked_add(divisor / 2)? / divisor;
        Decimal::try_from_i128_with_scale(i128::try_from(rounded).ok()?, DECIMALS).ok()
    }
}

fn ten_to(power: u32) -> Option<u128> {
    10_u128.checked_pow(power)
}

/// The text of a file; what no encoding explains becomes a sign that no name or number holds.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| -> String {
        let units = rest.chunks(2).map(|pair| unit([pair[0], pair.get(1).copied().unwrap_or(0)]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(wide(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(wide(rest, u16::from_be_bytes)),
        _ => std::str::from_utf8(bytes).map_or_else(
            |_| Cow::Owned(bytes.iter().copied().map(windows_1252).collect()),
            Cow::Borrowed,
        ),
    }
}

/// Windows-1252 is Latin-1 but for a few signs, of which price lists need one.
fn windows_1252(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x81..=0x9f => char::REPLACEMENT_CHARACTER,
        other => char::from(other),
    }
}

struct Reader<'a> {
    text: &'a str,
    catalog: &'a Catalog,
    /// Where each of [`COLUMNS`] stands in the file.
    places: [Option<usize>; 5],
    list: PriceList,
    /// Where each name was first, known names by license and unknown ones as written.
    rows: BTreeMap<License, usize>,
    unknown: BTreeMap<String, usize>,
    /// Rows without currency, with the byte they begin at: mistakes, if another row has one.
    without_currency: Vec<(usize, usize)>,
    more_without_currency: usize,
    /// What is wrong so far.
    wrong: Option<PriceErrors>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, catalog: &'a Catalog) -> Self {
        Self {
            // Spreadsheets begin UTF-8 files with a mark.
            text: text.strip_prefix('\u{feff}').unwrap_or(text),
            catalog,
            places: [None; 5],
            list: PriceList::default(),
            rows: BTreeMap::new(),
            unknown: BTreeMap::new(),
            without_currency: Vec::new(),
            more_without_currency: 0,
            wrong: None,
        }
    }

    fn read(mut self) -> Result<PriceList, PriceErrors> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .delimiter(separator(self.text))
            .from_reader(self.text.as_bytes());
        let mut header = true;
        for record in reader.records() {
            // Only a text that is not UTF-8 fails here, and this one is.
            let Ok(record) = record else { continue };
            if record.iter().all(str::is_empty) || header && declares(&record) {
                continue;
            }
            let start = self.start_of(&record);
            let row = self.row_at(start);
            let is_header = std::mem::take(&mut header);
            if let Some((column, problem)) = self.odd_quote(&record, start) {
                // What is behind a quote that does not end is part of its cell.
                let ends = problem == PriceProblem::OpenQuote || is_header;
                self.refuse(PriceError::new(row, column, problem), start);
                if ends {
                    break;
                }
                continue;
            }
            let errors =
                if is_header { self.header(&record, row) } else { self.row(&record, (row, start)) };
            let ends = is_header && !errors.is_empty();
            for error in errors {
                self.refuse(error, start);
            }
            if ends {
                break;
            }
        }
        if header {
            return Err(PriceErrors::new(PriceError::new(1, 1, PriceProblem::Empty)));
        }
        self.refuse_without_currency();
        if self.wrong.is_none() && self.list.prices.is_empty() && self.list.warnings.is_empty() {
            self.list.warnings.push(PriceWarning::NoPrices);
        }
        self.wrong.map_or(Ok(self.list), Err)
    }

    /// Refuses the rows without currency where another names one: nobody can tell what theirs is.
    fn refuse_without_currency(&mut self) {
        let Some(other) = self.list.currency.clone() else { return };
        let column = self.places[CURRENCY].map_or(1, |column| column + 1);
        for (row, start) in std::mem::take(&mut self.without_currency) {
            let problem = PriceProblem::NoCurrency { other: other.clone() };
            self.refuse(PriceError::new(row, column, problem), start);
        }
        if let Some(wrong) = &mut self.wrong {
            wrong.count(self.more_without_currency);
            wrong.sort();
        }
    }

    /// Keeps what is wrong, with the line that it is in.
    fn refuse(&mut self, error: PriceError, start: usize) {
        let error = self.shown(error, start);
        match &mut self.wrong {
            Some(wrong) => wrong.push(error),
            None => self.wrong = Some(PriceErrors::new(error)),
        }
    }

    /// The first cell of a record with a quote where none may stand, or with one that does not end.
    fn odd_quote(&self, record: &csv::StringRecord, start: usize) -> Option<(usize, PriceProblem)> {
        (1..=record.len()).find_map(|column| {
            let span = cell(self.text, start, column, separator(self.text));
            let written = self.text.get(span.start as usize..span.end as usize)?;
            Some((column, odd_quote(written)?))
        })
    }

    /// The byte a record begins at; the position that is recorded may be that of blank lines before it.
    fn start_of(&self, record: &csv::StringRecord) -> usize {
        let start = record.position().map_or(0, |p| usize::try_from(p.byte()).unwrap_or(0));
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        start + rest.iter().take_while(|b| matches!(b, b'\r' | b'\n')).count()
    }

    /// The line of a byte, whatever ends the lines.
    fn row_at(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        let ends = before.iter().enumerate().filter(|&(n, b)| match b {
            b'\n' => true,
            b'\r' => before.get(n + 1) != Some(&b'\n'),
            _ => false,
        });
        1 + ends.count()
    }

    /// The same error with the line that it is in.
    fn shown(&self, error: PriceError, start: usize) -> PriceError {
        let span = cell(self.text, start, error.column, separator(self.text));
        // Lines that end by a carriage return alone are one line to everybody else.
        let plain = self.text[..start].matches('\n').count() + 1 == error.row;
        let spot = plain.then(|| Box::new(Spot::new(self.text, span)));
        PriceError { spot, ..error }
    }

    /// What the columns are; what is wrong with them.
    fn header(&mut self, record: &csv::StringRecord, row: usize) -> Vec<PriceError> {
        let mut wrong = Vec::new();
        for (column, name) in record.iter().enumerate() {
            let at = |problem| PriceError::new(row, column + 1, problem);
            if name.is_empty() && record.iter().skip(column).all(str::is_empty) {
                break;
            }
            let Some(known) = COLUMNS.iter().position(|c| c.eq_ignore_ascii_case(name)) else {
                let nearest = super::nearest(name, COLUMNS)
                    .and_then(|near| COLUMNS.into_iter().find(|c| *c == near));
                wrong.push(at(PriceProblem::UnknownColumn { name: name.to_owned(), nearest }));
                continue;
            };
            if self.places[known].replace(column).is_some() {
                wrong.push(at(PriceProblem::DoubleColumn(COLUMNS[known])));
            }
        }
        // A column of another name may be the one that is missing.
        let complete = wrong.is_empty();
        for needed in [LICENSE, UNIT_PRICE] {
            if complete && self.places[needed].is_none() {
                let problem = PriceProblem::MissingColumn(COLUMNS[needed]);
                wrong.push(PriceError::new(row, record.len() + 1, problem));
            }
        }
        wrong
    }

    /// Takes the price of a row; what is wrong with it, from the left.
    fn row(&mut self, record: &csv::StringRecord, (row, start): (usize, usize)) -> Vec<PriceError> {
        let mut wrong = Vec::new();
        let cell = |which: usize| {
            self.places[which].and_then(|column| record.get(column)).unwrap_or_default()
        };
        let column = |which: usize| self.places[which].map_or(1, |column| column + 1);
        let (name, written) = (cell(LICENSE), cell(UNIT_PRICE));
        let unit = number(written);
        let discount = discount(cell(DISCOUNT));
        let currency = currency(cell(CURRENCY));
        let letters = cell(CURRENCY).chars().filter(|c| c.is_alphabetic()).count();
        let odd = (letters > CODE).then(|| {
            let written = cell(CURRENCY).to_owned();
            PriceWarning::OddCurrency { row, column: column(CURRENCY), written }
        });
        let like_thousands = looks_like_thousands(written).then(|| PriceWarning::LikeThousands {
            row,
            column: column(UNIT_PRICE),
            written: written.to_owned(),
        });
        let note = cell(NOTE).to_owned();
        let places = [LICENSE, UNIT_PRICE, DISCOUNT, CURRENCY].map(column);
        let mut refuse = |column, problem| wrong.push(PriceError::new(row, column, problem));
        let license = self.known(name, row).unwrap_or_else(|problem| {
            refuse(places[0], problem);
            None
        });
        let price = match (unit, discount) {
            (Ok(unit), Ok(discount_percent)) => Some(Price { unit, discount_percent, note }),
            (unit, discount) => {
                if let Err(problem) = unit {
                    refuse(places[1], problem);
                }
                if let Err(problem) = discount {
                    refuse(places[2], problem);
                }
                None
            }
        };
        if let Err(problem) = currency.and_then(|c| self.in_one_currency(c, (row, start), odd)) {
            refuse(places[3], problem);
        }
        let width = self.places.iter().flatten().max().map_or(0, |last| last + 1);
        let beside = record.iter().enumerate().skip(width).find(|(_, cell)| !cell.is_empty());
        if let Some((n, extra)) = beside {
            refuse(n + 1, PriceProblem::ExtraCell(extra.to_owned()));
        }
        self.list.warnings.extend(like_thousands);
        self.list.prices.extend(license.zip(price));
        wrong.sort_by_key(|error| error.column);
        wrong
    }

    /// The license of a row by its name; none where the catalogue does not know it, which is only odd.
    fn known(&mut self, name: &str, row: usize) -> Result<Option<License>, PriceProblem> {
        if name.is_empty() {
            return Err(PriceProblem::NoLicense);
        }
        let license = self.catalog.parse_license(name);
        let rows = match license {
            Some(license) => self.rows.entry(license).or_insert(row),
            None => self.unknown.entry(name.to_lowercase()).or_insert(row),
        };
        if *rows != row {
            return Err(PriceProblem::Duplicate { name: name.to_owned(), first: *rows });
        }
        if license.is_none() {
            let nearest = self.catalog.nearest_license(name);
            let name = name.to_owned();
            self.list.warnings.push(PriceWarning::UnknownLicense { row, name, nearest });
        }
        Ok(license)
    }

    /// One currency for all rows, or none for all; the first that is odd is told.
    fn in_one_currency(
        &mut self,
        currency: Option<String>,
        at: (usize, usize),
        odd: Option<PriceWarning>,
    ) -> Result<(), PriceProblem> {
        match (&self.list.currency, currency) {
            (_, None) if self.without_currency.len() < KEPT => {
                self.without_currency.push(at);
                Ok(())
            }
            (_, None) => {
                self.more_without_currency += 1;
                Ok(())
            }
            (Some(first), Some(second)) if *first != second => {
                Err(PriceProblem::CurrencyMix { first: first.clone(), second })
            }
            (None, Some(currency)) => {
                self.list.currency = Some(currency);
                self.list.warnings.extend(odd);
                Ok(())
            }
            (Some(_), Some(_)) => Ok(()),
        }
    }
}

/// What is wrong with the quotes of a cell as it is written.
fn odd_quote(written: &str) -> Option<PriceProblem> {
    let stray = || PriceProblem::StrayQuote(written.trim().to_owned());
    let Some(inside) = written.strip_prefix('"') else {
        return written.contains('"').then(stray);
    };
    // A quote that is written twice is one of the cell's own.
    let mut rest = inside;
    loop {
        let Some((_, behind)) = rest.split_once('"') else { return Some(PriceProblem::OpenQuote) };
        match behind.strip_prefix('"') {
            Some(more) => rest = more,
            None => return (!behind.trim().is_empty()).then(stray),
        }
    }
}

/// Where the cell of a record is, the record being at `start` and cells counted from 1; what is beyond the
/// last one is the end of the line.
fn cell(text: &str, start: usize, column: usize, separator: u8) -> Span {
    let bytes = text.as_bytes();
    let ends = |b: u8| b == separator || matches!(b, b'\r' | b'\n');
    let mut from = start;
    for n in 1.. {
        let opens = bytes.get(from) == Some(&b'"');
        let mut quoted = opens;
        let rest = bytes.iter().enumerate().skip(from + usize::from(opens));
        // A quote that is written twice closes and opens again.
        let to = rest
            .filter(|&(_, &b)| {
                quoted ^= opens && b == b'"';
                !quoted && ends(b)
            })
            .map(|(at, _)| at)
            .next()
            .unwrap_or(bytes.len());
        if n == column {
            return Span::new(from, to);
        }
        if bytes.get(to) != Some(&separator) {
            return Span::new(to, to);
        }
        from = to + 1;
    }
    Span::new(start, start)
}

/// How spreadsheets say in the first line what parts the cells.
const DECLARATION: &str = "sep=";

/// Whether a record is that line.
fn declares(record: &csv::StringRecord) -> bool {
    let mut cells = record.iter();
    let word = cells.next().unwrap_or_default();
    word.eq_ignore_ascii_case(DECLARATION) && cells.all(str::is_empty)
}

/// What parts the cells: told in a line before the header, or from the header, whose names hold none of the three.
fn separator(text: &str) -> u8 {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    let (header, told) = match first.get(..DECLARATION.len()) {
        Some(word) if word.eq_ignore_ascii_case(DECLARATION) => {
            (lines.next().unwrap_or_default(), first.as_bytes().get(DECLARATION.len()))
        }
        _ => (first, None),
    };
    if let Some(&told) = told.filter(|told| b",;\t".contains(told)) {
        return told;
    }
    [b';', b'\t'].into_iter().find(|s| header.as_bytes().contains(s)).unwrap_or(b',')
}

/// Digits with at most one decimal point or comma among them.
fn number(written: &str) -> Result<Decimal, PriceProblem> {
    let wrong = || PriceProblem::NotANumber(written.to_owned());
    let (negative, digits) = match written.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, written),
    };
    let (before, behind) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if !plain(before) || !plain(behind) || before.is_empty() && behind.is_empty() {
        return Err(wrong());
    }
    let before = before.trim_start_matches('0');
    let behind = behind.trim_end_matches('0');
    if before.len() > MOST_BEFORE_MARK || behind.len() > MOST_BEHIND_MARK {
        return Err(PriceProblem::TooLong(written.to_owned()));
    }
    let mantissa = format!("0{before}{behind}").parse().map_err(|_| wrong())?;
    let scale = u32::try_from(behind.len()).map_err(|_| wrong())?;
    let mut value = Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| wrong())?;
    if scale < DECIMALS {
        // Written as money is, with nothing rounded.
        value.rescale(DECIMALS);
    }
    if negative && !value.is_zero() {
        return Err(PriceProblem::Negative(written.to_owned()));
    }
    Ok(value)
}

/// `1,234` or `1.234`: one to three digits, a mark, three digits, and not a price below 1.
fn looks_like_thousands(written: &str) -> bool {
    written.split_once(['.', ',']).is_some_and(|(before, behind)| {
        behind.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0')
    })
}

/// A discount in percent, 0 where none is written.
fn discount(written: &str) -> Result<Decimal, PriceProblem> {
    if written.is_empty() {
        return Ok(Decimal::ZERO);
    }
    // Spreadsheets write a percentage with its sign.
    let discount = number(written.trim_end_matches('%').trim_end())?;
    if discount > Decimal::ONE_HUNDRED {
        return Err(PriceProblem::DiscountAbove100(written.to_owned()));
    }
    Ok(discount)
}

/// Letters and a currency sign, or one of them: `EUR`, `€`, `US$`, `Fr.`. A code is in capitals whoever writes it, so
/// that `eur` is `EUR`; everything else is as it is written.
fn currency(written: &str) -> Result<Option<String>, PriceProblem> {
    if written.is_empty() {
        return Ok(None);
    }
    let letters = written.chars().filter(|c| c.is_alphabetic()).count();
    let signs = written.chars().filter(|c| is_currency_sign(*c)).count();
    let points = written.chars().filter(|c| *c == '.').count();
    let all = written.chars().count();
    let is_one = letters + signs + points == all && letters + signs > 0 && signs <= 1;
    // A sign stands with the country at most; four letters before it are two currencies.
    if !is_one || all > LONGEST_CURRENCY || signs > 0 && letters > MOST_BESIDE_SIGN {
        return Err(PriceProblem::NotACurrency(written.to_owned()));
    }
    let is_code = all == CODE && written.chars().all(|c| c.is_ascii_alphabetic());
    Ok(Some(if is_code { written.to_ascii_uppercase() } else { written.to_owned() }))
}

/// Unicode's currency signs, but for some of scripts that no price list is written in.
const fn is_currency_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '¢'..='¥' | '֏' | '؋' | '৲' | '৳' | '฿' | '៛' | '₠'..='\u{20cf}' | '﷼' | '＄' | '￠' | '￡' | '￥' | '￦'
    )
}

#[cfg(test)]
#[path = "prices_tests.rs"]
mod tests;
