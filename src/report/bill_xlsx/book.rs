//! A workbook of tables: a frozen head, filters, columns wide enough, texts that are never anything else.

use super::super::company::Company;
use super::super::leaflet::{Leaflet, Wish};
use super::super::look::Look;
use super::super::pdf::Paper;
use super::super::subject::Subject;
use crate::text::{Text, visible, width};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
    XlsxError,
};

/// Rows of one sheet; the format has room for 1,048,576 with the head.
const ROWS: usize = 1_000_000;
/// Most characters of a cell; the format has room for 32,767.
const LETTERS: usize = 32_000;
/// Columns are as wide as their widest cell, between these.
const WIDTHS: (usize, usize) = (7, 60);
/// Longer texts than this are set in lines.
const WRAP: usize = 60;
/// Height of one line of text and the most a row can have, in points.
const LINE: f64 = 15.0;
const TALLEST: f64 = 409.0;

/// What a cell holds.
#[derive(Debug, Clone)]
pub enum Value {
    /// Nothing.
    None,
    /// A text, whatever it looks like.
    Text(String),
    /// A whole number.
    Count(i128),
    /// A price or percentage, with all its decimals.
    Money(Decimal),
    /// A price to fill in.
    Blank,
    /// A formula and what it comes to.
    Formula(String, Option<Decimal>),
}

impl Value {
    /// A text of the plan, made harmless.
    pub fn name(words: &str) -> Self {
        Self::Text(visible(words).into_owned())
    }
}

/// A table of one sheet.
pub struct Table {
    /// Name of the sheet.
    pub name: String,
    /// Titles of the columns.
    pub titles: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Value>>,
    /// The sums below them.
    pub sum: Option<Vec<Value>>,
    /// What is to be said of the sums, below them.
    pub remarks: Vec<String>,
}

struct Formats {
    head: Format,
    text: Format,
    lines: Format,
    count: Format,
    money: Format,
    price: Format,
    blank: Format,
    label: Format,
    sum_text: Format,
    sum_count: Format,
    sum_money: Format,
}

/// The workbook being made.
pub struct Book {
    workbook: Workbook,
    formats: Formats,
    paper: Paper,
    header: String,
    page: String,
}

impl Book {
    /// An empty workbook with its properties.
    pub fn new(subject: &Subject<'_>, text: &Text, wish: &Wish<'_>) -> Result<Self, XlsxError> {
        let (title, author) = Leaflet::named(subject, text, wish);
        let mut workbook = Workbook::new();
        let day = subject.inputs.date();
        let year = u16::try_from(day.year()).unwrap_or(1900).clamp(1900, 9999);
        let month = u8::try_from(day.month()).unwrap_or(1);
        let date = u8::try_from(day.day()).unwrap_or(1);
        let properties = DocProperties::new()
            .set_title(cut(&title, 255))
            .set_author(cut(&author, 255))
            .set_company(cut(&visible(wish.company.name.trim()), 255))
            .set_creation_datetime(&ExcelDateTime::from_ymd(year, month, date)?);
        workbook.set_properties(&properties);
        let page = [("page", "&P".into()), ("pages", "&N".into())];
        let page = text.say_with("report-paper-page", &page);
        let header = cut(&title, 100).replace('&', "&&");
        Ok(Self { workbook, formats: Formats::new(), paper: wish.paper, header, page })
    }

    /// Adds a table; one with more rows than a sheet holds goes on in further sheets.
    pub fn table(&mut self, table: &Table) -> Result<(), XlsxError> {
        let parts: Vec<&[Vec<Value>]> =
            if table.rows.is_empty() { vec![&[]] } else { table.rows.chunks(ROWS).collect() };
        let last = parts.len() - 1;
        for (n, rows) in parts.into_iter().enumerate() {
            let name =
                if n == 0 { table.name.clone() } else { format!("{} {}", table.name, n + 1) };
            let sum = table.sum.as_deref().filter(|_| n == last);
            let remarks = if n == last { table.remarks.as_slice() } else { &[] };
            self.part(&name, &table.titles, rows, (sum, remarks))?;
        }
        Ok(())
    }

    fn part(
        &mut self,
        name: &str,
        titles: &[String],
        rows: &[Vec<Value>],
        (sum, remarks): (Option<&[Value]>, &[String]),
    ) -> Result<(), XlsxError> {
        let mut sheet = new_sheet(name)?;
        let mut widths: Vec<usize> = titles.iter().map(|t| width(t) + 5).collect();
        for (column, title) in (0_u16..).zip(titles) {
            sheet.write_string_with_format(0, column, cut(title, LETTERS), &self.formats.head)?;
        }
        for (row, cells) in (1_u32..).zip(rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                self.cell(&mut sheet, (row, column), cell, false)?;
                if let Some(wide) = widths.get_mut(usize::from(column)) {
                    *wide = (*wide).max(extent(cell));
                }
            }
        }
        let end = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        for (column, cell) in (0_u16..).zip(sum.unwrap_or_default()) {
            self.cell(&mut sheet, (end + 1, column), cell, true)?;
        }
        for (row, words) in (end + 2..).zip(remarks) {
            // Beside empty cells, so that its one line runs on over them.
            sheet.write_string_with_format(row, 0, cut(words, LETTERS), &self.formats.text)?;
        }
        for wide in &mut widths {
            *wide = (*wide).clamp(WIDTHS.0, WIDTHS.1);
        }
        for (column, &wide) in (0_u16..).zip(&widths) {
            sheet.set_column_width(column, f64::from(u16::try_from(wide).unwrap_or(u16::MAX)))?;
        }
        for (row, cells) in (1_u32..).zip(rows) {
            let lines = cells.iter().zip(&widths).map(|(cell, &wide)| lines(cell, wide)).max();
            set_height(&mut sheet, row, lines.unwrap_or(1))?;
        }
        let right = u16::try_from(titles.len().saturating_sub(1)).unwrap_or(0);
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofilter(0, 0, end, right)?;
        sheet.set_repeat_rows(0, 0)?;
        self.printed(&mut sheet);
        self.workbook.push_worksheet(sheet);
        Ok(())
    }

    /// A sheet of labels and texts, without filters.
    pub fn pairs(&mut self, name: &str, pairs: &[(String, String)]) -> Result<(), XlsxError> {
        const WIDE: u16 = 90;
        let mut sheet = new_sheet(name)?;
        for (row, (label, words)) in (0_u32..).zip(pairs) {
            sheet.write_string_with_format(row, 0, cut(label, LETTERS), &self.formats.label)?;
            sheet.write_string_with_format(row, 1, cut(words, LETTERS), &self.formats.lines)?;
            set_height(&mut sheet, row, lines_of(words, WIDE.into()))?;
        }
        sheet.set_column_width(0, 20)?;
        sheet.set_column_width(1, WIDE)?;
        self.printed(&mut sheet);
        self.workbook.push_worksheet(sheet);
        Ok(())
    }

    fn printed(&self, sheet: &mut Worksheet) {
        sheet.set_landscape();
        sheet.set_paper_size(match self.paper {
            Paper::A4 => 9,
            Paper::Letter => 1,
        });
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_header(format!("&L{}", self.header));
        sheet.set_footer(format!("&L&A&R{}", self.page));
    }

    fn cell(
        &self,
        sheet: &mut Worksheet,
        (row, column): (u32, u16),
        value: &Value,
        sum: bool,
    ) -> Result<(), XlsxError> {
        let f = &self.formats;
        let pick = |plain, bold| if sum { bold } else { plain };
        match value {
            Value::None => {
                sheet.write_blank(row, column, pick(&f.text, &f.sum_text))?;
            }
            Value::Blank => {
                sheet.write_blank(row, column, &f.blank)?;
            }
            Value::Text(words) => {
                let plain = if width(words) > WRAP { &f.lines } else { &f.text };
                let words = cut(words, LETTERS);
                sheet.write_string_with_format(row, column, words, pick(plain, &f.sum_text))?;
            }
            Value::Count(number) => {
                let number = number.to_f64().unwrap_or(f64::MAX);
                sheet.write_number_with_format(
                    row,
                    column,
                    number,
                    pick(&f.count, &f.sum_count),
                )?;
            }
            Value::Money(amount) => {
                let amount = amount.to_f64().unwrap_or(0.0);
                sheet.write_number_with_format(
                    row,
                    column,
                    amount,
                    pick(&f.price, &f.sum_money),
                )?;
            }
            Value::Formula(formula, result) => {
                let result = result.map(|r| r.to_string()).unwrap_or_default();
                let formula = Formula::new(formula).set_result(result);
                sheet.write_formula_with_format(
                    row,
                    column,
                    formula,
                    pick(&f.money, &f.sum_money),
                )?;
            }
        }
        Ok(())
    }

    /// The bytes of the workbook.
    pub fn finish(mut self) -> Result<Vec<u8>, XlsxError> {
        self.workbook.save_to_buffer()
    }
}

impl Formats {
    fn new() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        // A text may stand right of a number, which ends where its cell does.
        let words = || top().set_align(FormatAlign::Left).set_indent(1);
        let sum = || Format::new().set_bold().set_border_top(FormatBorder::Thin);
        Self {
            head: Format::new()
                .set_bold()
                .set_background_color(0x00E8_ECF0)
                .set_border_bottom(FormatBorder::Medium)
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left)
                .set_indent(1),
            text: words(),
            lines: words().set_text_wrap(),
            count: top().set_num_format("#,##0"),
            money: top().set_num_format("#,##0.00"),
            price: top().set_num_format("#,##0.00####"),
            blank: top().set_num_format("#,##0.00####").set_background_color(0x00FF_F8DC),
            label: top().set_bold(),
            sum_text: sum().set_align(FormatAlign::Left).set_indent(1),
            sum_count: sum().set_num_format("#,##0"),
            sum_money: sum().set_num_format("#,##0.00"),
        }
    }
}

fn new_sheet(name: &str) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    sheet.set_name(sheet_name(name))?;
    // Whoever does not calculate must not take an amount without a price for 0.
    sheet.set_formula_result_default("");
    Ok(sheet)
}

/// Makes room for the lines of a row: not every program does so by itself.
fn set_height(sheet: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        let lines = f64::from(u32::try_from(lines).unwrap_or(u32::MAX));
        sheet.set_row_height(row, (lines * LINE).min(TALLEST))?;
    }
    Ok(())
}

/// Lines that a cell takes in a column of this width.
fn lines(cell: &Value, wide: usize) -> usize {
    match cell {
        Value::Text(words) if width(words) > WRAP => lines_of(words, wide.saturating_sub(2).max(1)),
        _ => 1,
    }
}

/// Lines of a text in a column: words do not break, and letters are not all as wide as a digit.
fn lines_of(words: &str, wide: usize) -> usize {
    words.lines().map(|line| (width(line) * 10 / 9).div_ceil(wide).max(1)).sum::<usize>().max(1)
}

/// How many letters of width a cell asks for.
fn extent(value: &Value) -> usize {
    match value {
        Value::Text(words) => width(words) + 3,
        Value::Count(number) => number.to_string().len() * 4 / 3 + 2,
        Value::Money(_) | Value::Blank | Value::Formula(..) => 12,
        Value::None => 0,
    }
}

/// A text that a cell has room for.
fn cut(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    words.chars().take(most - 1).chain(['…']).collect()
}

/// A name that a sheet can have, whatever the language says.
fn sheet_name(words: &str) -> String {
    let name: String = words
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') { ' ' } else { c })
        .take(31)
        .collect();
    name.trim().to_owned()
}

/// Who hands the workbook over, line by line.
pub fn company(company: &Company) -> Vec<String> {
    std::iter::once(&company.name)
        .chain(&company.address)
        .filter(|line| !line.trim().is_empty())
        .map(|line| visible(line.trim()).into_owned())
        .collect()
}

/// Labels and texts of a document's blocks.
pub fn labelled(look: &Look<'_>, company: &Company) -> Vec<(String, String)> {
    let label = look.text.say("report-paper-company");
    self::company(company)
        .into_iter()
        .enumerate()
        .map(|(n, line)| (if n == 0 { label.clone() } else { String::new() }, line))
        .collect()
}
