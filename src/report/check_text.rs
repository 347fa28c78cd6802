//! Findings as text, plan by plan.

use super::format::Format;
use super::look::{Detail, Look, Page, Paint, wrap};
use super::said::{self, Said};
use super::{CheckRender, Checked};
use crate::rules::Severity;
use crate::text::visible;

/// `--format text`.
pub const FORMAT: Format<CheckRender> = Format { name: "text", endings: &["txt", "text"], render };

fn render(plans: &[Checked<'_>], look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    for (n, plan) in plans.iter().enumerate() {
        if n > 0 && look.detail != Detail::Brief {
            out.blank();
        }
        plan_findings(&mut out, plan, look);
    }
    out.finish(look)
}

fn plan_findings(out: &mut Page, plan: &Checked<'_>, look: &Look<'_>) {
    let path = visible(&plan.path).into_owned();
    let title = |key: &str, summary: String| {
        look.text.say_with(key, &[("path", path.as_str().into()), ("summary", summary.into())])
    };
    let Ok(subject) = &plan.subject else {
        let title = title("report-check-unreadable", String::new());
        out.paragraph(look, 0, &look.paint(Paint::Bad, &title));
        return;
    };
    let mut summary = said::summary(&subject.review.summary(), look.text);
    if !plan.unknown.is_empty() {
        let args = [("summary", summary.into()), ("n", plan.unknown.len().into())];
        summary = look.text.say_with("report-check-unknown", &args);
    }
    for line in wrap(&title("report-check-title", said::kept_together(&summary)), look.width) {
        out.line(look.paint(Paint::Strong, &line));
    }
    for finding in &subject.review.findings {
        let counts = finding.waived_by.is_none() && finding.rule.severity < Severity::Info;
        match look.detail {
            Detail::Brief if !counts => {}
            Detail::Brief => said::brief(out, &Said::new(subject, finding, look.text), look),
            _ => {
                let fixes = said::fixes(subject, finding, look.text);
                said::whole(out, &Said::new(subject, finding, look.text), &fixes, look);
            }
        }
    }
}
