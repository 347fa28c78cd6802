//! What is wrong or odd in a price list, and where.

use crate::written::Spot;

/// Why a price list is refused, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceError {
    /// Row of the spreadsheet, the header being 1.
    pub row: usize,
    /// Column of the spreadsheet, from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: PriceProblem,
    /// The line of the file and the cell in it, where there is one.
    pub spot: Option<Box<Spot>>,
}

impl PriceError {
    pub(super) const fn new(row: usize, column: usize, problem: PriceProblem) -> Self {
        Self { row, column, problem, spot: None }
    }
}

/// What is wrong with a cell of a price list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PriceProblem {
    /// More bytes than a price list may have.
    TooLarge {
        /// Most bytes.
        most: usize,
    },
    /// No header: the file is empty.
    Empty,
    /// The header lacks this column.
    MissingColumn(&'static str),
    /// The header has a column of another name.
    UnknownColumn {
        /// The name.
        name: String,
        /// The name that was probably meant.
        nearest: Option<&'static str>,
    },
    /// The header has a column twice.
    DoubleColumn(&'static str),
    /// A cell to the right of the header.
    ExtraCell(String),
    /// A row without a license.
    NoLicense,
    /// Not a number with a decimal point or comma.
    NotANumber(String),
    /// More than twelve digits before the decimal mark or six behind it.
    TooLong(String),
    /// A number below 0.
    Negative(String),
    /// More than everything is taken off.
    DiscountAbove100(String),
    /// Not the name or sign of a currency.
    NotACurrency(String),
    /// Another currency than the rows above.
    CurrencyMix {
        /// The currency of the rows above.
        first: String,
        /// The one of this row.
        second: String,
    },
    /// No currency, though other rows name one.
    NoCurrency {
        /// The currency of the first row that names one.
        other: String,
    },
    /// A technical name that a row above has.
    Duplicate {
        /// The name.
        name: String,
        /// The row above.
        first: usize,
    },
    /// A quoted cell that never ends.
    OpenQuote,
    /// A quote inside a cell that is not quoted, or something behind the one that ends it.
    StrayQuote(String),
}

/// All that is wrong with a price list, in the order of the file; of very many only the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceErrors {
    first: PriceError,
    others: Vec<PriceError>,
    more: usize,
}

impl PriceErrors {
    pub(super) const fn new(first: PriceError) -> Self {
        Self { first, others: Vec::new(), more: 0 }
    }

    pub(super) fn push(&mut self, error: PriceError) {
        if self.others.len() + 1 < KEPT {
            self.others.push(error);
        } else {
            self.more += 1;
        }
    }

    /// Counts more of them that are not kept.
    pub(super) const fn count(&mut self, more: usize) {
        self.more += more;
    }

    /// Puts those that are kept in the order of the file.
    pub(super) fn sort(&mut self) {
        let mut all = std::mem::take(&mut self.others);
        all.push(self.first.clone());
        all.sort_by_key(|error| (error.row, error.column));
        self.first = all.remove(0);
        self.others = all;
    }

    /// The first.
    #[must_use]
    pub const fn first(&self) -> &PriceError {
        &self.first
    }

    /// Those that are kept.
    pub fn iter(&self) -> impl Iterator<Item = &PriceError> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// How many there are beside those that are kept.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

/// Mistakes that are kept: more than anybody mends before trying again.
pub(super) const KEPT: usize = 20;

/// What is odd in a price list that can be used all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PriceWarning {
    /// The catalogue does not know the name; its price is not used.
    UnknownLicense {
        /// Row of the spreadsheet.
        row: usize,
        /// The name.
        name: String,
        /// The technical name that was probably meant.
        nearest: Option<String>,
    },
    /// Three digits behind the only mark: read as decimals, though they look like thousands.
    LikeThousands {
        /// Row of the spreadsheet.
        row: usize,
        /// Column of the spreadsheet.
        column: usize,
        /// The number as it is written.
        written: String,
    },
    /// A currency that is neither a sign nor as short as a code: it is said as it is written.
    OddCurrency {
        /// Row of the spreadsheet.
        row: usize,
        /// Column of the spreadsheet.
        column: usize,
        /// The word.
        written: String,
    },
    /// There is a header and no row.
    NoPrices,
}
