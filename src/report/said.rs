//! Findings in words.

use super::field_words::{field_name, field_value};
use super::look::{Detail, Look, Page, Paint, held_together, wrap};
use super::money::amount_words;
use super::subject::Subject;
use super::words::product_said;
use crate::rules::{Finding, Fix, Param, Params, Rule, Safety, Severity, Summary};
use crate::text::{Arg, Text, visible, width};

/// A finding in words; every name in it is harmless.
#[derive(Debug, Clone)]
pub struct Said {
    /// How bad it is.
    pub severity: Severity,
    /// Whether the bill resolves it.
    pub cured: bool,
    /// Why it was waived; `None` when it was not.
    pub waived: Option<String>,
    /// Stable code.
    pub code: &'static str,
    /// Stable name.
    pub name: &'static str,
    /// Section of the guide; empty where it has none.
    pub section: &'static str,
    /// Where, as a path; empty for the plan as a whole.
    pub at: String,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// How to put it right.
    pub help: String,
}

impl Said {
    /// A finding of a plan in the reader's language.
    #[must_use]
    pub fn new(subject: &Subject<'_>, finding: &Finding, text: &Text) -> Self {
        let waiver = finding.waived_by.and_then(|w| subject.plan().waivers.get(w));
        Self {
            severity: finding.rule.severity,
            cured: finding.cured,
            waived: waiver.map(|w| visible(&w.reason).into_owned()),
            code: finding.rule.code,
            name: finding.rule.name,
            section: finding.rule.section,
            at: visible(&finding.place.path(subject.plan())).into_owned(),
            message: message(finding, text),
            why: rule_why(finding.rule, text),
            help: rule_help(finding.rule, text),
        }
    }

    /// `error`, `warning` or `info` in the reader's language, and what takes it out of the counts.
    #[must_use]
    pub fn severity_word(&self, text: &Text) -> String {
        text.say(&format!("report-severity-{}", self.severity.id()))
    }

    /// What takes it out of the exit status: waived, or cured by the bill; empty when nothing does.
    #[must_use]
    pub fn state(&self, text: &Text) -> String {
        match (&self.waived, self.cured) {
            (Some(reason), _) => {
                text.say_with("report-state-waived", &[("reason", reason.as_str().into())])
            }
            (None, true) => text.say("report-state-cured"),
            (None, false) => String::new(),
        }
    }

    /// Name, section and state: the first line of a finding.
    fn title(&self, text: &Text) -> String {
        let state = self.state(text);
        let section = if self.section.is_empty() {
            String::new()
        } else {
            text.say_with("report-section", &[("section", self.section.into())])
        };
        [self.name, &section, &state]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// Titles of what the program can do about a finding, and whether anything is lost by it.
#[must_use]
pub fn fixes(subject: &Subject<'_>, finding: &Finding, text: &Text) -> Vec<(String, Safety)> {
    let fixes = subject.review.fixes(&subject.inputs, finding);
    fixes.iter().map(|fix| (fix_title(finding.rule, fix, text), fix.safety)).collect()
}

/// How many findings of each sort, in one sentence.
#[must_use]
pub fn summary(sum: &Summary, text: &Text) -> String {
    let counts = [
        ("report-count-error", sum.error),
        ("report-count-cured", sum.cured),
        ("report-count-warning", sum.warning),
        ("report-count-info", sum.info),
        ("report-count-waived", sum.waived),
    ];
    let said: Vec<String> = counts
        .into_iter()
        .filter(|&(_, n)| n > 0)
        .map(|(key, n)| text.say_with(key, &[("n", n.into())]))
        .collect();
    if said.is_empty() { text.say("report-count-none") } else { said.join(", ") }
}

/// A summary that may end a line between two counts only, not between a number and what it counts.
pub(super) fn kept_together(summary: &str) -> String {
    let counts: Vec<String> = summary.split(", ").map(held_together).collect();
    counts.join(", ")
}

/// The colour of a finding.
const fn paint(said: &Said) -> Paint {
    match (said.waived.is_some() || said.cured, said.severity) {
        (true, _) => Paint::Faint,
        (false, Severity::Error) => Paint::Bad,
        (false, Severity::Warning) => Paint::Risky,
        (false, Severity::Info) => Paint::Note,
    }
}

/// Severity and code, then words about them that stay clear of the margin.
fn first_line(out: &mut Page, said: &Said, about: &str, look: &Look<'_>) {
    let word = said.severity_word(look.text);
    let before = 2 + width(&word) + 1 + width(said.code) + 1;
    let severity = look.paint(paint(said), &word);
    let code = look.paint(Paint::Strong, said.code);
    for (n, line) in wrap(about, look.width.saturating_sub(before)).iter().enumerate() {
        let line = look.paint(Paint::Faint, line);
        if n == 0 {
            out.line(format_args!("  {severity} {code} {line}"));
        } else {
            out.line(format_args!("{}{line}", " ".repeat(before)));
        }
    }
}

/// A finding on a bill: where and what, in as few lines as there can be.
pub fn brief(out: &mut Page, said: &Said, look: &Look<'_>) {
    let at = (!said.at.is_empty())
        .then(|| look.text.say_with("report-at", &[("place", said.at.as_str().into())]));
    let at = at.map(|at| held_together(&at));
    let parts = [at.unwrap_or_else(|| said.name.to_owned()), said.state(look.text)];
    let about: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    first_line(out, said, &about.join(", "), look);
    let args = [("message", said.message.as_str().into()), ("section", said.section.into())];
    let message = if said.section.is_empty() {
        said.message.clone()
    } else {
        look.text.say_with("report-message-section", &args)
    };
    out.paragraph(look, 4, &message);
}

/// A finding with its name and how to put it right.
pub fn whole(out: &mut Page, said: &Said, fixes: &[(String, Safety)], look: &Look<'_>) {
    first_line(out, said, &said.title(look.text), look);
    if !said.at.is_empty() {
        let at = look.text.say_with("report-at", &[("place", said.at.as_str().into())]);
        out.paragraph(look, 4, &held_together(&at));
    }
    out.paragraph(look, 4, &said.message);
    if look.detail == Detail::Full {
        out.paragraph(look, 4, &said.why);
    }
    let help = look.text.say_with("report-help", &[("help", said.help.as_str().into())]);
    out.paragraph(look, 4, &help);
    for (title, safety) in fixes {
        let key = match safety {
            Safety::Safe => "report-fix-safe",
            Safety::Unsafe => "report-fix-unsafe",
        };
        out.paragraph(look, 4, &look.text.say_with(key, &[("title", title.as_str().into())]));
    }
}

/// The values of a finding's or fix's sentence.
#[must_use]
pub fn args<'p>(params: &'p Params, text: &Text) -> Vec<(&'p str, Arg)> {
    params
        .iter()
        .map(|(name, param)| {
            let arg = match param {
                Param::Number(n) => Arg::Number(*n),
                Param::Text(kind) if *name == "kind" => kind_said(kind, text).into(),
                Param::Text(id) if *name == "product" => product_said(id, text).into(),
                Param::Text(name) => name.as_str().into(),
                Param::List(names) => list(name, names, text).into(),
                Param::Date(day) => text.date(*day).into(),
                Param::Amount { amount, currency } => amount_words(*amount, currency, text).into(),
            };
            (*name, arg)
        })
        .collect()
}

/// A kind of objects in the reader's words; kinds of places are told apart by the sentence itself.
fn kind_said(kind: &str, text: &Text) -> String {
    if kind == "Trunk" { text.say("report-kind-trunk") } else { field_value("kind", kind, text) }
}

/// Names as they are; functions and fields of the plan, which are known by ids, in the reader's words.
fn list(param: &str, names: &[String], text: &Text) -> String {
    let said = |name: &String| match param {
        "unknown" => field_name(name, text),
        "features" | "functions" | "products" => product_said(name, text),
        // A field of interfaces, and how many of them.
        "exceeded" | "drawn" => first_word(name, |field| field_name(field, text)),
        // A product, and how many of it or at which version.
        "shortages" | "needs" => first_word(name, |id| product_said(id, text)),
        _ => name.clone(),
    };
    names.iter().map(said).collect::<Vec<_>>().join(", ")
}

/// The same with its first word as it is said.
fn first_word(words: &str, said: impl FnOnce(&str) -> String) -> String {
    match words.split_once(' ') {
        Some((first, rest)) => format!("{} {rest}", said(first)),
        None => said(words),
    }
}

/// What is wrong at one place, with its numbers.
#[must_use]
pub fn message(finding: &Finding, text: &Text) -> String {
    text.say_with(&key(finding.rule), &args(&finding.params, text))
}

/// The same for a finding of which only rule and numbers are at hand.
#[must_use]
pub fn rule_message(rule: &Rule, params: &Params, text: &Text) -> String {
    text.say_with(&key(rule), &args(params, text))
}

/// The title of a fix.
#[must_use]
pub fn fix_title(rule: &Rule, fix: &Fix, text: &Text) -> String {
    let key = format!("fix-{}-{}", rule.code.to_lowercase(), fix.id);
    text.say_with(&key, &args(&fix.params, text))
}

fn key(rule: &Rule) -> String {
    format!("finding-{}", rule.code.to_lowercase())
}

/// What a rule finds, in one sentence without numbers.
#[must_use]
pub fn rule_title(rule: &Rule, text: &Text) -> String {
    text.say(&format!("{}-title", key(rule)))
}

/// Why it matters.
#[must_use]
pub fn rule_why(rule: &Rule, text: &Text) -> String {
    text.say(&format!("{}-why", key(rule)))
}

/// How to put it right.
#[must_use]
pub fn rule_help(rule: &Rule, text: &Text) -> String {
    text.say(&format!("{}-help", key(rule)))
}
