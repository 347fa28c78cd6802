//! The bill as Markdown, for tickets, wikis and merge requests.

use super::BillRender;
use super::format::Format;
use super::leaflet::{self, Block, Leaflet, Wish};
use super::look::{Detail, Look, Page};
use super::money::PriceWords;
use super::sheet::{Row, Section, Sheet};
use super::subject::Subject;

/// `--format markdown`.
pub const FORMAT: Format<BillRender> =
    Format { name: "markdown", endings: &["md", "markdown"], render: BillRender::Words(render) };

fn render(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Vec<u8> {
    if wish.audience.is_some() {
        return document(&Leaflet::new(subject, look, wish), look);
    }
    let text = look.text;
    let sheet = Sheet::new(subject, text);
    let brief = look.detail == Detail::Brief;
    let sheet = if brief { sheet.brief() } else { sheet };
    let mut out = Page::default();
    out.line(format_args!("# {}", escape(&text.say("report-bill-title"))));
    let head: Vec<Vec<String>> =
        sheet.head.iter().map(|(label, value)| vec![label.clone(), value.clone()]).collect();
    if !brief {
        table(&mut out, &[(String::new(), Side::Left), (String::new(), Side::Left)], &head);
    }
    for part in &sheet.sections {
        section(&mut out, part, &sheet, look);
    }
    if let Some(empty) = &sheet.empty {
        paragraph(&mut out, empty);
    }
    if !sheet.totals.is_empty() {
        heading(&mut out, &text.say("report-totals"));
        paragraph(&mut out, &sheet.totals.join(", "));
        if !sheet.legend.is_empty() {
            out.blank();
        }
        for (mark, meaning) in &sheet.legend {
            out.line(format_args!("- `{mark}` {}", escape(meaning)));
        }
        for said in &sheet.cost {
            paragraph(&mut out, said);
        }
    }
    heading(&mut out, &text.say("report-findings"));
    paragraph(&mut out, &sheet.summary);
    if !sheet.findings.is_empty() {
        let columns = [
            (text.say("report-column-severity"), Side::Left),
            (text.say("report-column-code"), Side::Left),
            (text.say("report-column-place"), Side::Left),
            (text.say("report-column-finding"), Side::Left),
        ];
        let rows: Vec<Vec<String>> = sheet
            .findings
            .iter()
            .map(|f| {
                let state = f.state(text);
                let severity = f.severity_word(text);
                let severity =
                    if state.is_empty() { severity } else { format!("{severity} ({state})") };
                vec![severity, f.code.to_owned(), f.at.clone(), f.message.clone()]
            })
            .collect();
        table(&mut out, &columns, &rows);
    }
    if brief {
        return out.finish(look);
    }
    let notes: Vec<&String> = sheet.remarks().collect();
    if !notes.is_empty() {
        heading(&mut out, &text.say("report-notes"));
        out.blank();
    }
    for note in notes {
        out.line(format_args!("- {}", escape(note)));
    }
    paragraph(&mut out, &sheet.closing);
    out.finish(look)
}

/// A document for one reader; causes are a list below their table.
fn document(leaflet: &Leaflet, look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    out.line(format_args!("# {}", escape(&leaflet.title)));
    for block in &leaflet.blocks {
        match block {
            Block::Heading(words) => heading(&mut out, words),
            Block::Text(words) | Block::Aside(words) => paragraph(&mut out, words),
            Block::Pairs(pairs) => {
                let rows: Vec<Vec<String>> =
                    pairs.iter().map(|(l, words)| vec![l.clone(), words.clone()]).collect();
                table(&mut out, &[(String::new(), Side::Left), (String::new(), Side::Left)], &rows);
            }
            Block::Table(part) => leaflet_table(&mut out, part),
            Block::List { numbered, items } => {
                out.blank();
                for (n, item) in (1_usize..).zip(items) {
                    let sign = if *numbered { format!("{n}.") } else { "-".to_owned() };
                    out.line(format_args!("{sign} {}", escape(item)));
                }
            }
            // A wiki draws what `topology --format mermaid` gives.
            Block::Topology { .. } => {}
        }
    }
    out.finish(look)
}

fn leaflet_table(out: &mut Page, part: &leaflet::Table) {
    let columns: Vec<(String, Side)> = part
        .columns
        .iter()
        .map(|c| match c.side {
            leaflet::Side::Left => (c.title.clone(), Side::Left),
            leaflet::Side::Right => (c.title.clone(), Side::Right),
        })
        .collect();
    let words = |row: &leaflet::Row| row.cells.iter().map(|c| c.words.clone()).collect();
    table(out, &columns, &part.rows.iter().map(words).collect::<Vec<Vec<String>>>());
    let opened = part.rows.iter().filter(|row| part.open && !row.below.is_empty());
    for row in opened {
        let said = row.cells.iter().map(|c| c.words.as_str()).filter(|w| !w.is_empty()).take(4);
        out.blank();
        out.line(format_args!("- {}", escape(&said.collect::<Vec<_>>().join(" "))));
        for (number, words) in &row.below {
            let gap = if number.is_empty() { "" } else { " " };
            out.line(format_args!("  - {}{gap}{}", escape(number), escape(words)));
        }
    }
}

fn section(out: &mut Page, section: &Section, sheet: &Sheet, look: &Look<'_>) {
    heading(out, &section.title);
    if let Some(about) = &section.about {
        paragraph(out, about);
    }
    let mut columns = vec![
        (String::new(), Side::Left),
        (look.text.say("report-column-quantity"), Side::Right),
        (look.text.say("report-column-license"), Side::Left),
        (look.text.say("report-column-device"), Side::Left),
        (look.text.say("report-column-note"), Side::Left),
    ];
    // The same columns in every section of one bill.
    let rows = || sheet.sections.iter().flat_map(|s| &s.rows);
    let priced = rows().any(|row| !row.price.amount.is_empty());
    let discounted = rows().any(|row| !row.price.discount.is_empty());
    let prices = [
        (priced, "report-column-unit-price"),
        (discounted, "report-column-discount"),
        (priced, "report-column-amount"),
    ];
    let titles = prices.iter().filter(|(shown, _)| *shown);
    columns.extend(titles.map(|(_, key)| (look.text.say(key), Side::Right)));
    let cells = |row: &Row| {
        let PriceWords { unit, discount, amount } = row.price.clone();
        let prices = [(priced, unit), (discounted, discount), (priced, amount)];
        let mut cells = vec![
            row.mark.to_owned(),
            row.quantity.clone(),
            row.license.clone(),
            row.install_on.clone(),
            row.note.clone(),
        ];
        cells.extend(prices.into_iter().filter(|(shown, _)| *shown).map(|(_, words)| words));
        cells
    };
    let rows: Vec<Vec<String>> = section.rows.iter().chain(&section.kept).map(cells).collect();
    table(out, &columns, &rows);
}

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

pub(super) fn heading(out: &mut Page, words: &str) {
    out.blank();
    out.line(format_args!("## {}", escape(words)));
}

pub(super) fn paragraph(out: &mut Page, words: &str) {
    out.blank();
    out.line(escape(words));
}

fn table(out: &mut Page, columns: &[(String, Side)], rows: &[Vec<String>]) {
    out.blank();
    let mut line = |cells: Vec<String>| out.line(format_args!("| {} |", cells.join(" | ")));
    let rule = |side: Side| if matches!(side, Side::Right) { "---:" } else { "---" };
    line(columns.iter().map(|(title, _)| escape(title)).collect());
    line(columns.iter().map(|&(_, side)| rule(side).to_owned()).collect());
    for row in rows {
        line(row.iter().map(|cell| escape(cell)).collect());
    }
}

/// Text that Markdown takes as it stands, inside a table cell too. What looks like an address of the web or of mail
/// must not become a link, which some readers make of it unasked.
pub(super) fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for (at, c) in words.char_indices() {
        let (before, after) = (&words.as_bytes()[..at], &words[at + c.len_utf8()..]);
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' | '$' => true,
            ':' => after.starts_with("//"),
            '.' => {
                before.last_chunk().is_some_and(|last: &[u8; 3]| last.eq_ignore_ascii_case(b"www"))
            }
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(c);
        // A backslash is no help here: addresses of mail are looked for when backslashes are gone.
        if c == '@' && after.starts_with(char::is_alphanumeric) {
            out.push_str("<!-- -->");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn nothing_becomes_markup_or_a_link() {
        assert_eq!(escape("*a* | <b> $5"), "\\*a\\* \\| \\<b\\> \\$5");
        assert_eq!(
            escape("WWW.x.example, http://y.example"),
            "WWW\\.x.example, http\\://y.example"
        );
        assert_eq!(escape("a@b.example @ é: 5//6."), "a@<!-- -->b.example @ é: 5//6.");
    }
}
