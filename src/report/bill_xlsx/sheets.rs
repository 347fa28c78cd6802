//! The sheets: bill, position, findings, causes, and what belongs to one reader only.

use super::super::leaflet::{self, Audience, Wish};
use super::super::look::{Look, wrap};
use super::super::money::Money;
use super::super::said::Said;
use super::super::sheet::{Section, Sheet};
use super::super::subject::Subject;
use super::super::why::{note, reason, section};
use super::super::words::product_name;
use super::book::{Book, Table, Value, labelled};
use crate::assess::{Action, Cause, LineCauses, LinePrice};
use crate::catalog::{License, ProductId};
use crate::text::{Text, visible};
use rust_decimal::Decimal;
use rust_xlsxwriter::XlsxError;

/// Cells of a line below the sums: no wider than the table.
const REMARK: usize = 90;

/// Letters of the columns that the formulas of a bill name.
struct Letters {
    quantity: char,
    unit: char,
    discount: char,
    amount: char,
}

fn titles(text: &Text, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text.say(key)).collect()
}

/// Unit price and amount with the currency of the price list.
fn priced_titles(text: &Text, money: &Money) -> [String; 3] {
    let with = |key: &str| match money.currency() {
        None => text.say(key),
        Some(currency) => {
            let args = [("title", text.say(key).into()), ("currency", currency.into())];
            text.say_with("report-paper-in-currency", &args)
        }
    };
    [
        with("report-column-unit-price"),
        text.say("report-column-discount"),
        with("report-column-amount"),
    ]
}

/// Price, discount and amount of a row that is paid; the amount follows what is filled in.
fn paid(letters: &Letters, row: usize, price: LinePrice) -> [Value; 3] {
    let Letters { quantity, unit, discount, .. } = letters;
    let formula = format!(
        "=IF(ISNUMBER({unit}{row}),ROUND({quantity}{row}*{unit}{row}*(1-N({discount}{row})/100),2),\"\")"
    );
    let (unit, discount) = match price {
        LinePrice::Known { unit, discount_percent, .. } => {
            (Value::Money(unit), Value::Money(discount_percent))
        }
        LinePrice::Unpaid | LinePrice::Unknown => (Value::Blank, Value::Blank),
    };
    [unit, discount, Value::Formula(formula, price.amount())]
}

/// Sums of the rows that a filter leaves.
fn sums(
    text: &Text,
    letters: &Letters,
    columns: usize,
    rows: usize,
    total: Option<Decimal>,
) -> Option<Vec<Value>> {
    if rows == 0 {
        return None;
    }
    let (column, last) = (letters.amount, rows + 1);
    let amounts = format!("{column}2:{column}{last}");
    // Without any price there is no total, rather than one of 0.
    let total_of = format!("=IF(COUNT({amounts})=0,\"\",SUBTOTAL(109,{amounts}))");
    let mut cells = vec![Value::None; columns];
    cells[0] = Value::Text(text.say("report-totals"));
    *cells.last_mut()? = Value::Formula(total_of, total);
    Some(cells)
}

/// What the price list has no price for, which stays true when one is filled in, and how amounts are rounded: in lines
/// below the sums; nothing without a price list.
fn remarks(money: &Money, lines: usize, text: &Text) -> Vec<String> {
    let unpriced = money.unpriced_words("report-sheet-unpriced", lines, text);
    let said = unpriced.into_iter().chain(money.rounding(text));
    said.flat_map(|words| wrap(&words, REMARK)).collect()
}

/// The bill, a row a line.
pub fn bill(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let money = Money::of(subject);
    let sheet = Sheet::new(subject, text);
    let letters = Letters { quantity: 'B', unit: 'I', discount: 'J', amount: 'K' };
    let mut titles = titles(
        text,
        &[
            "report-column-action",
            "report-column-quantity",
            "report-column-license",
            "report-column-about",
            "report-column-version",
            "report-column-device",
            "report-column-pool",
            "report-column-note",
        ],
    );
    titles.extend(priced_titles(text, &money));
    let mut rows = Vec::new();
    for section in &sheet.sections {
        section_rows(&mut rows, subject, section, &money, &letters, text);
    }
    let sum = sums(text, &letters, titles.len(), rows.len(), money.total());
    let remarks = remarks(&money, money.unpriced, text);
    book.table(&Table { name: text.say("report-sheet-bill"), titles, rows, sum, remarks })
}

fn section_rows(
    rows: &mut Vec<Vec<Value>>,
    subject: &Subject<'_>,
    section: &Section,
    money: &Money,
    letters: &Letters,
    text: &Text,
) {
    let assessment = subject.assessment();
    for row in section.rows.iter().chain(&section.kept) {
        let Some(line) = assessment.lines.get(row.line) else { continue };
        let version = line.license.version.map_or(Value::None, |v| Value::Count(v.into()));
        let about = product_name(subject.catalog(), line.license.product, text);
        let pool = line.pool.map_or(Value::None, |p| pool(subject, p, text));
        let mut cells = vec![
            Value::Text(text.say(&format!("report-action-{}", line.action.id()))),
            Value::Count(line.quantity.into()),
            Value::Text(row.license.clone()),
            Value::Text(about.clone()),
            version,
            Value::Text(row.install_on.clone()),
            pool,
            Value::Text(if row.note == about { String::new() } else { row.note.clone() }),
        ];
        if line.action == Action::Buy {
            cells.extend(paid(letters, rows.len() + 2, money.of_line(row.line)));
        }
        rows.push(cells);
    }
}

fn pool(subject: &Subject<'_>, pool: usize, text: &Text) -> Value {
    let node = subject.assessment().pool_name(pool, subject.plan());
    if pool == 0 {
        Value::Text(text.say("report-section-central"))
    } else {
        Value::Text(text.say_with("report-section-local", &[("node", node.into())]))
    }
}

/// Who a row of the position is about: a pool, or a device.
fn owner(subject: &Subject<'_>, pool: Option<usize>, device: Option<usize>, text: &Text) -> Value {
    match (pool, device) {
        (Some(pool), _) => self::pool(subject, pool, text),
        (None, Some(device)) => {
            Value::name(subject.assessment().device_name(device, subject.plan()))
        }
        (None, None) => Value::None,
    }
}

/// What is required and what is there.
pub fn position(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let titles = titles(
        text,
        &[
            "report-column-owner",
            "report-column-about",
            "report-column-required",
            "report-column-installed",
            "report-column-usable-now",
            "report-column-usable-after",
            "report-column-missing",
            "report-column-surplus",
            "report-column-assigned",
            "report-column-bought",
        ],
    );
    let rows = subject
        .assessment()
        .position
        .iter()
        .map(|p| {
            let about = product_name(subject.catalog(), p.product, text);
            let numbers = [
                p.required,
                p.installed,
                p.usable_now,
                p.usable_after,
                p.missing,
                p.surplus,
                p.assigned,
                p.bought,
            ];
            let mut cells = vec![owner(subject, p.pool, p.device, text), Value::Text(about)];
            cells.extend(numbers.map(|n| Value::Count(n.into())));
            cells
        })
        .collect();
    book.table(&Table {
        name: text.say("report-sheet-position"),
        titles,
        rows,
        sum: None,
        remarks: Vec::new(),
    })
}

/// What is wrong, with waivers and how to put it right.
pub fn findings(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let titles = titles(
        text,
        &[
            "report-column-severity",
            "report-column-state",
            "report-column-code",
            "report-column-name",
            "report-column-section",
            "report-column-place",
            "report-column-finding",
            "report-column-help",
        ],
    );
    let rows = subject
        .review
        .findings
        .iter()
        .map(|finding| {
            let said = Said::new(subject, finding, text);
            vec![
                Value::Text(said.severity_word(text)),
                Value::Text(said.state(text)),
                Value::Text(said.code.to_owned()),
                Value::Text(said.name.to_owned()),
                Value::Text(said.section.to_owned()),
                Value::Text(said.at.clone()),
                Value::Text(said.message.clone()),
                Value::Text(said.help.clone()),
            ]
        })
        .collect();
    book.table(&Table {
        name: text.say("report-sheet-findings"),
        titles,
        rows,
        sum: None,
        remarks: Vec::new(),
    })
}

/// Where the numbers come from, a row a cause.
pub fn causes(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let titles = titles(
        text,
        &[
            "report-column-action",
            "report-column-license",
            "report-column-owner",
            "report-column-site",
            "report-column-device",
            "report-column-node",
            "report-column-object",
            "report-column-quantity",
            "report-column-reason",
            "report-column-note",
            "report-column-rule",
            "report-column-section",
        ],
    );
    let assessment = subject.assessment();
    let mut rows = Vec::new();
    let required = text.say("report-column-required");
    for p in &assessment.position {
        let what = product_name(subject.catalog(), p.product, text);
        let owner = owner(subject, p.pool, p.device, text);
        for cause in assessment.causes_of_position(p) {
            let head = [required.as_str(), what.as_str()];
            rows.push(cause_row(subject, cause, head, owner.clone(), p.product, text));
        }
    }
    for line in &assessment.lines {
        let LineCauses::Own(causes) = &line.causes else { continue };
        let action = text.say(&format!("report-action-{}", line.action.id()));
        let what = license(subject, line.license);
        let owner = owner(subject, line.pool, line.install_on, text);
        for cause in causes {
            let head = [action.as_str(), what.as_str()];
            let product = line.license.product;
            rows.push(cause_row(subject, cause, head, owner.clone(), product, text));
        }
    }
    book.table(&Table {
        name: text.say("report-sheet-causes"),
        titles,
        rows,
        sum: None,
        remarks: Vec::new(),
    })
}

fn license(subject: &Subject<'_>, license: License) -> String {
    visible(&subject.catalog().license_name(license)).into_owned()
}

fn cause_row(
    subject: &Subject<'_>,
    cause: &Cause,
    head: [&str; 2],
    owner: Value,
    product: ProductId,
    text: &Text,
) -> Vec<Value> {
    let names = cause.place().names(subject.plan());
    let place = (0..4).map(|n| names.get(n).map_or(Value::None, |name| Value::name(name)));
    let mut cells = head.map(|words| Value::Text(words.to_owned())).to_vec();
    cells.push(owner);
    cells.extend(place);
    cells.extend([
        Value::Count(cause.quantity.into()),
        Value::Text(reason(cause, text)),
        note(subject, cause.note, text).map_or(Value::None, Value::Text),
        Value::Text(cause.rule.id().to_owned()),
        Value::Text(section(subject, cause.rule, product).to_owned()),
    ]);
    cells
}

/// The order of work.
pub fn steps(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let titles = titles(text, &["report-column-step", "report-column-work"]);
    let rows = (1_i128..)
        .zip(leaflet::steps(subject, text))
        .map(|(n, step)| vec![Value::Count(n), Value::Text(step)])
        .collect();
    book.table(&Table {
        name: text.say("report-sheet-steps"),
        titles,
        rows,
        sum: None,
        remarks: Vec::new(),
    })
}

/// What is bought, summed by name.
pub fn offer(book: &mut Book, subject: &Subject<'_>, text: &Text) -> Result<(), XlsxError> {
    let money = Money::of(subject);
    let letters = Letters { quantity: 'A', unit: 'D', discount: 'E', amount: 'F' };
    let mut titles =
        titles(text, &["report-column-quantity", "report-column-license", "report-column-about"]);
    titles.extend(priced_titles(text, &money));
    let items = leaflet::items(subject, &money);
    let without = items.iter().filter(|item| item.price.amount().is_none()).count();
    let remarks = remarks(&money, without, text);
    let rows: Vec<Vec<Value>> = (2_usize..)
        .zip(items)
        .map(|(row, item)| {
            let mut cells = vec![
                Value::Count(item.quantity.into()),
                Value::Text(license(subject, item.license)),
                Value::Text(leaflet::about(subject, &item, text)),
            ];
            cells.extend(paid(&letters, row, item.price));
            cells
        })
        .collect();
    let sum = sums(text, &letters, titles.len(), rows.len(), money.total());
    book.table(&Table { name: text.say("report-sheet-bill"), titles, rows, sum, remarks })
}

/// Project and company, what becomes of the licenses the customer has, then what the customer should know.
pub fn terms(
    book: &mut Book,
    subject: &Subject<'_>,
    look: &Look<'_>,
    wish: &Wish<'_>,
) -> Result<(), XlsxError> {
    let existing = leaflet::existing(subject, look.text);
    let terms = leaflet::terms(subject, look.text);
    let parts = [("report-paper-existing", existing), ("report-paper-terms", terms)];
    about(book, subject, look, wish, parts)
}

/// Project and company, then what whoever follows the bill should know.
pub fn notes(
    book: &mut Book,
    subject: &Subject<'_>,
    look: &Look<'_>,
    wish: &Wish<'_>,
) -> Result<(), XlsxError> {
    let sheet = Sheet::new(subject, look.text);
    let mut notes: Vec<String> = sheet.empty.into_iter().chain(sheet.coverage).collect();
    // A workbook for the engineer has them in the order of work.
    if wish.audience != Some(Audience::Engineer) {
        notes.extend(sheet.conversions);
    }
    notes.extend(sheet.notes);
    notes.push(sheet.closing);
    about(book, subject, look, wish, [("report-notes", notes)])
}

fn about<const PARTS: usize>(
    book: &mut Book,
    subject: &Subject<'_>,
    look: &Look<'_>,
    wish: &Wish<'_>,
    parts: [(&str, Vec<String>); PARTS],
) -> Result<(), XlsxError> {
    let mut pairs = labelled(look, wish.company);
    pairs.extend(Sheet::head(subject, look.text));
    for (label, words) in parts {
        for (n, words) in words.into_iter().enumerate() {
            pairs.push((if n == 0 { look.text.say(label) } else { String::new() }, words));
        }
    }
    book.pairs(&look.text.say("report-sheet-about"), &pairs)
}
