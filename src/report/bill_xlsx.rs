//! The bill as a workbook: real numbers to filter and sum, empty prices to fill in, amounts that follow them.

mod book;
mod sheets;

use super::format::Format;
use super::leaflet::{Audience, Wish};
use super::look::Look;
use super::subject::Subject;
use super::{BillRender, RenderError};
use book::Book;

/// `--format xlsx`.
pub const FORMAT: Format<BillRender> =
    Format { name: "xlsx", endings: &["xlsx"], render: BillRender::Book(render) };

fn render(subject: &Subject<'_>, look: &Look<'_>, wish: &Wish<'_>) -> Result<Vec<u8>, RenderError> {
    let text = look.text;
    let mut book = Book::new(subject, text, wish)?;
    if wish.audience == Some(Audience::Customer) {
        sheets::offer(&mut book, subject, text)?;
        sheets::terms(&mut book, subject, look, wish)?;
    } else {
        sheets::bill(&mut book, subject, text)?;
        sheets::position(&mut book, subject, text)?;
        sheets::findings(&mut book, subject, text)?;
        sheets::causes(&mut book, subject, text)?;
        if wish.audience == Some(Audience::Engineer) {
            sheets::steps(&mut book, subject, text)?;
        }
        sheets::notes(&mut book, subject, look, wish)?;
    }
    Ok(book.finish()?)
}
