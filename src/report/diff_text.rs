//! What differs between two plans as text: signs with their legend, and all of it in one line at the end.

use super::DiffRender;
use super::diff_words::{DiffWords, Extent, Section};
use super::format::Format;
use super::look::{Look, Page, Paint, wrap};
use super::subject::Subject;
use crate::paths::diff::Difference;

/// `--format text`.
pub const FORMAT: Format<DiffRender> = Format { name: "text", endings: &["txt", "text"], render };

fn render(difference: &Difference, new: &Subject<'_>, all: bool, look: &Look<'_>) -> Vec<u8> {
    let extent = if all { Extent::Whole } else { Extent::Counted };
    let words = DiffWords::new(difference, new, extent, look.text);
    let mut out = Page::default();
    for Section { title, entries, .. } in &words.sections {
        out.line(look.paint(Paint::Strong, title));
        for entry in entries {
            let paint = match entry.sign {
                "+" => Paint::Good,
                "-" => Paint::Bad,
                _ => Paint::Note,
            };
            for (n, line) in wrap(&entry.words, look.width.saturating_sub(4)).iter().enumerate() {
                let sign = if n == 0 { entry.sign } else { " " };
                out.line(format_args!("  {} {line}", look.paint(paint, sign)));
            }
            for below in &entry.below {
                out.paragraph(look, 6, &below.words);
            }
        }
        out.blank();
    }
    if !words.legend.is_empty() {
        let legend: Vec<String> =
            words.legend.iter().map(|(sign, meaning)| format!("{sign} {meaning}")).collect();
        out.paragraph(look, 0, &legend.join("   "));
    }
    if words.folded {
        out.paragraph(look, 0, &look.text.say("paths-diff-folded"));
    }
    if let Some(cost) = &words.cost {
        out.paragraph(look, 0, cost);
    }
    out.paragraph(look, 0, &words.total);
    out.finish(look)
}
