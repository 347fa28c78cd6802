//! What differs between two plans as Markdown, for merge requests.

use super::DiffRender;
use super::bill_markdown::{escape, heading, paragraph};
use super::diff_words::{DiffWords, Extent, Section};
use super::format::Format;
use super::look::{Look, Page};
use super::subject::Subject;
use crate::paths::diff::Difference;

/// `--format markdown`.
pub const FORMAT: Format<DiffRender> =
    Format { name: "markdown", endings: &["md", "markdown"], render };

fn render(difference: &Difference, new: &Subject<'_>, all: bool, look: &Look<'_>) -> Vec<u8> {
    let extent = if all { Extent::Whole } else { Extent::Counted };
    let words = DiffWords::new(difference, new, extent, look.text);
    let mut out = Page::default();
    out.line(format_args!("# {}", escape(&look.text.say("paths-diff-title"))));
    paragraph(&mut out, &words.total);
    if let Some(cost) = &words.cost {
        paragraph(&mut out, cost);
    }
    for Section { title, entries, .. } in &words.sections {
        heading(&mut out, title);
        out.blank();
        for entry in entries {
            out.line(format_args!("- `{}` {}", entry.sign, escape(&entry.words)));
            for below in &entry.below {
                out.line(format_args!("  - {}", escape(&below.words)));
            }
        }
    }
    if !words.legend.is_empty() {
        out.blank();
        for (sign, meaning) in &words.legend {
            out.line(format_args!("- `{sign}` {}", escape(meaning)));
        }
    }
    if words.folded {
        paragraph(&mut out, &look.text.say("paths-diff-folded"));
    }
    out.finish(look)
}
