//! The bill as PDF: to be printed, signed and kept.

use super::format::Format;
use super::leaflet::{Audience, Block, Leaflet, Row, Table, Wish};
use super::look::Look;
use super::pdf::{Flow, Fonts, Furniture, PdfError, REPLACEMENT, Shelf, Writing};
use super::subject::Subject;
use super::{BillRender, RenderError};
use crate::plan::{self, Head};
use crate::text::visible;
use std::borrow::Cow;

/// `--format pdf`.
pub const FORMAT: Format<BillRender> =
    Format { name: "pdf", endings: &["pdf"], render: BillRender::Paper(render) };

fn render(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Result<Vec<u8>, RenderError> {
    bill_as_pdf(subject, look, wish).map(|(_, pdf)| pdf)
}

/// Title and bytes of the bill as PDF.
///
/// # Errors
/// When the PDF writer refuses.
pub fn bill_as_pdf(
    subject: &Subject<'_>,
    look: &Look<'_>,
    wish: &Wish<'_>,
) -> Result<(String, Vec<u8>), RenderError> {
    let writing = Writing::of(&plan::write(subject.plan(), &Head::default()));
    let shelf = Shelf::new(wish.fonts.clone()).for_writing(writing);
    let (had_help, pdf) = laid_out(subject, look, wish, &shelf)?;
    match pdf {
        // A font of the machine that is broken must not keep the bill from its reader.
        Err(_) if had_help => {
            let (_, pdf) = laid_out(subject, look, wish, &Shelf::new(Fonts::None))?;
            Ok(pdf?)
        }
        pdf => Ok(pdf?),
    }
}

type Titled = Result<(String, Vec<u8>), PdfError>;

/// The bill, and whether fonts of the shelf were of help.
fn laid_out(
    subject: &Subject<'_>,
    look: &Look<'_>,
    wish: &Wish<'_>,
    shelf: &Shelf,
) -> Result<(bool, Titled), PdfError> {
    let leaflet = Leaflet::new(subject, look, wish);
    let mut flow = Flow::new(wish.paper, shelf)?;
    let name = visible(wish.company.name.trim()).into_owned();
    let address: Vec<String> =
        wish.company.address.iter().map(|line| visible(line.trim()).into_owned()).collect();
    let told = if name.is_empty() {
        look.text.say("report-paper-logo")
    } else {
        look.text.say_with("report-paper-logo-of", &[("company", name.as_str().into())])
    };
    flow.letterhead(&name, &address, wish.company.logo.as_ref(), &told);
    flow.title(&leaflet.title);
    let causes = wish.audience == Some(Audience::Engineer);
    for block in &leaflet.blocks {
        if let Block::Table(table) = block {
            flow.learn(&table.columns, &table.rows);
        }
    }
    for block in &leaflet.blocks {
        self::block(&mut flow, block, causes);
    }
    let text = look.text;
    if flow.lacks() {
        let sign = REPLACEMENT.to_string();
        flow.aside(&text.say_with("report-paper-letters", &[("sign", sign.into())]));
    }
    let reference = visible(subject.plan().project.reference.trim());
    let foot: Vec<&str> =
        [name.as_str(), reference.as_ref()].into_iter().filter(|w| !w.is_empty()).collect();
    let number = |page: usize, pages: usize| {
        text.say_with("report-paper-page", &[("page", page.into()), ("pages", pages.into())])
    };
    let had_help = flow.had_help();
    let pdf = flow.finish(&Furniture {
        title: &leaflet.name,
        author: &leaflet.author,
        lang: text.lang().code(),
        head: &leaflet.name,
        foot: &foot.join(" · "),
        number: &number,
    });
    Ok((had_help, pdf.map(|pdf| (leaflet.name, pdf))))
}

fn block(flow: &mut Flow<'_>, block: &Block, causes: bool) {
    match block {
        Block::Heading(words) => flow.heading(words),
        Block::Text(words) => flow.paragraph(words),
        Block::Aside(words) => flow.aside(words),
        Block::Pairs(pairs) => flow.pairs(pairs),
        Block::Table(table) => flow.table(&table.columns, &rows(table, causes)),
        Block::List { numbered, items } => {
            flow.gap(2.0);
            flow.list(*numbered, items);
        }
        // The drawing is on the pages that can draw it; the sections above say the same in words.
        Block::Topology { .. } => {}
    }
}

/// The rows, without what stands below them unless it is for an engineer: paper cannot be opened.
fn rows(table: &Table, causes: bool) -> Cow<'_, [Row]> {
    if causes {
        return Cow::Borrowed(&table.rows);
    }
    let bare = |row: &Row| Row { cells: row.cells.clone(), below: Vec::new() };
    Cow::Owned(table.rows.iter().map(bare).collect())
}
