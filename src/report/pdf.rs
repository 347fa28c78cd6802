//! Pages of a PDF: blocks flow down them, tables carry their head along, every page bears its number.
//!
//! Everything is laid out first and drawn afterwards, because only then the number of pages is known.

mod draw;
mod flow;
mod fonts;
mod image;
mod letters;
mod pack;
mod shape;
mod table;
mod tags;
mod writing;

pub use flow::{Flow, Furniture};
pub use fonts::{Fonts, Shelf};
pub use image::{Picture, PictureError};
pub(super) use letters::BOLD;
pub use shape::REPLACEMENT;
pub use writing::Writing;

/// A sheet of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Paper {
    /// 210 x 297 mm.
    #[default]
    A4,
    /// 8.5 x 11 inches.
    Letter,
}

impl Paper {
    /// Both, by the word that options and settings write.
    pub const WORDS: [(&'static str, Self); 2] = [("a4", Self::A4), ("letter", Self::Letter)];

    /// Width and height in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }

    /// The name that style sheets use.
    #[must_use]
    pub const fn css(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::Letter => "letter",
        }
    }
}

/// Why no PDF came out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The font compiled in cannot be read, which a test forbids.
    #[error("the built-in font cannot be read")]
    Font,
    /// What the PDF writer says.
    #[error("{0}")]
    Writer(String),
}

/// Black, grey and the few colours of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// Text.
    Black,
    /// Text of less importance.
    Grey,
    /// Lines of a table.
    Rule,
    /// Ground of a table's head.
    Ground,
    /// Errors and what goes away.
    Red,
    /// Warnings.
    Brown,
    /// Advice and what moves.
    Blue,
    /// What comes in.
    Green,
}

impl Ink {
    const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Black => (0x1b, 0x1f, 0x24),
            Self::Grey => (0x57, 0x60, 0x6a),
            Self::Rule => (0xd0, 0xd7, 0xde),
            Self::Ground => (0xee, 0xf1, 0xf4),
            Self::Red => (0xa4, 0x1e, 0x16),
            Self::Brown => (0x7d, 0x4e, 0x00),
            Self::Blue => (0x05, 0x50, 0xae),
            Self::Green => (0x1a, 0x6b, 0x2f),
        }
    }
}
