//! From bytes to text, and from text to a tree.

use super::mistake::{Fault, FileError, Mistake};
use super::spot::Span;
use super::syntax::{self, Tree};

/// Largest file in bytes.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;

/// Most values in a file: nothing of use takes fewer than six bytes for one.
const MOST_VALUES: usize = LARGEST_FILE / 6;

/// The text of a file, without the mark that some editors put before it.
pub(crate) fn text_of(bytes: &[u8]) -> Result<&str, FileError> {
    if bytes.len() > LARGEST_FILE {
        let kind = Box::new(Mistake::TooLarge { most: LARGEST_FILE });
        return Err(FileError { kind, spot: None });
    }
    let text = std::str::from_utf8(bytes).map_err(|e| not_utf8(bytes, e.valid_up_to()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The values of a text.
pub(crate) fn read_file(text: &str) -> Result<Tree<'_>, Fault> {
    syntax::parse(text, MOST_VALUES)
}

fn not_utf8(bytes: &[u8], at: usize) -> FileError {
    // What comes before is shown, and of what follows as much as can be.
    let end = bytes.len().min(at + 200);
    let mut text = String::from_utf8_lossy(&bytes[..at]).into_owned();
    text.push_str(&String::from_utf8_lossy(&bytes[at..end]));
    let span = Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
    let fault = Fault::new(Mistake::NotUtf8, span);
    match text.strip_prefix('\u{feff}') {
        Some(rest) if at >= 3 => Fault { span: Span::new(at - 3, at), ..fault }.in_text(rest),
        _ => fault.in_text(&text),
    }
}
