//! How a bill is written: as data, as words, or as a document that may fail.

use super::leaflet::Wish;
use super::look::Look;
use super::pdf::PdfError;
use super::subject::Subject;

/// Writes a bill.
#[derive(Debug, Clone, Copy)]
pub enum BillRender {
    /// Data, the same for every reader.
    Data(fn(&Subject<'_>, &Look<'_>) -> Vec<u8>),
    /// Words, for the reader that was asked for.
    Words(fn(&Subject<'_>, &Look<'_>, &Wish<'_>) -> Vec<u8>),
    /// A page under the company's letterhead.
    Page(fn(&Subject<'_>, &Look<'_>, &Wish<'_>) -> Vec<u8>),
    /// The same in a format whose writer can refuse.
    Paper(fn(&Subject<'_>, &Look<'_>, &Wish<'_>) -> Result<Vec<u8>, RenderError>),
    /// A workbook, which has the letterhead in words.
    Book(fn(&Subject<'_>, &Look<'_>, &Wish<'_>) -> Result<Vec<u8>, RenderError>),
}

impl BillRender {
    /// The bytes of the bill.
    ///
    /// # Errors
    /// When the writer of a document format refuses.
    pub fn render(
        &self,
        subject: &Subject<'_>,
        look: &Look<'_>,
        wish: &Wish<'_>,
    ) -> Result<Vec<u8>, RenderError> {
        match self {
            Self::Data(render) => Ok(render(subject, look)),
            Self::Words(render) | Self::Page(render) => Ok(render(subject, look, wish)),
            Self::Paper(render) | Self::Book(render) => render(subject, look, wish),
        }
    }

    /// Whether it makes a difference who reads it.
    #[must_use]
    pub const fn knows_readers(&self) -> bool {
        !matches!(self, Self::Data(_))
    }

    /// Whether it bears the company's letterhead.
    #[must_use]
    pub const fn is_paper(&self) -> bool {
        matches!(self, Self::Page(_) | Self::Paper(_) | Self::Book(_))
    }

    /// Whether it shows the company's logo.
    #[must_use]
    pub const fn shows_logo(&self) -> bool {
        matches!(self, Self::Page(_) | Self::Paper(_))
    }
}

/// Why a document did not come out.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The PDF.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The workbook.
    #[error(transparent)]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
