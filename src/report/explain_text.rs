//! Rules, products and readings explained as text.

use super::ExplainRender;
use super::format::Format;
use super::look::{Look, Page, Paint, wrap};
use super::said;
use super::topic::{Explained, Topic};
use super::words;
use crate::catalog::{Catalog, Product};
use crate::plan::Readings;
use crate::rules::{FACTS, Fact, Rule, facts_about};
use crate::text::{pad_right, width};

/// `--format text`.
pub const FORMAT: Format<ExplainRender> =
    Format { name: "text", endings: &["txt", "text"], render };

fn render(explained: &Explained<'_>, look: &Look<'_>) -> Vec<u8> {
    let mut out = Page::default();
    if explained.is_list {
        list(&mut out, explained, look);
    }
    for (n, topic) in explained.topics.iter().enumerate().filter(|_| !explained.is_list) {
        if n > 0 {
            out.blank();
        }
        match *topic {
            Topic::Rule(rule) => self::rule(&mut out, rule, look),
            Topic::Product(id) => product(&mut out, explained.catalog, id, look),
            Topic::Reading(n) => reading(&mut out, n, look),
        }
    }
    out.finish(look)
}

fn list(out: &mut Page, explained: &Explained<'_>, look: &Look<'_>) {
    let catalog = explained.catalog;
    let wide = explained.topics.iter().map(|t| width(t.word(catalog))).max().unwrap_or(0);
    let mut last = "";
    for topic in &explained.topics {
        let (heading, what) = match *topic {
            Topic::Rule(rule) => ("report-explain-rules", said::rule_title(rule, look.text)),
            Topic::Product(id) => {
                ("report-explain-products", words::product_name(catalog, id, look.text))
            }
            Topic::Reading(n) => (
                "report-explain-readings",
                look.text.say(&words::reading_key(Readings::TABLE[n].0, None)),
            ),
        };
        if heading != last {
            if !last.is_empty() {
                out.blank();
            }
            out.line(look.paint(Paint::Strong, &look.text.say(heading)));
            last = heading;
        }
        let lines = wrap(&what, look.width.saturating_sub(wide + 4));
        for (n, line) in lines.iter().enumerate() {
            let word = if n == 0 { topic.word(catalog) } else { "" };
            let word = look.paint(Paint::Note, &pad_right(word, wide));
            out.line(format_args!("  {word}  {line}"));
        }
    }
    out.blank();
    out.line(look.paint(Paint::Strong, &look.text.say("report-explain-facts")));
    for fact in FACTS.iter().filter(|fact| fact.about.is_empty()) {
        out.item(look, &words::fact(fact, look.text));
    }
    out.blank();
    out.paragraph(look, 0, &look.text.say("report-explain-more"));
}

/// Labels with their values, in two columns.
fn fields(out: &mut Page, list: &[(&str, String)], look: &Look<'_>) {
    let labels: Vec<String> = list.iter().map(|(key, _)| look.text.say(key)).collect();
    let wide = labels.iter().map(|l| width(l)).max().unwrap_or(0);
    for (label, (_, value)) in labels.iter().zip(list) {
        for (n, line) in wrap(value, look.width.saturating_sub(wide + 4)).iter().enumerate() {
            let label = pad_right(if n == 0 { label } else { "" }, wide);
            out.line(format_args!("  {}  {line}", look.paint(Paint::Faint, &label)));
        }
    }
}

fn section(section: &str, look: &Look<'_>) -> String {
    look.text.say_with("report-section", &[("section", section.into())])
}

fn rule(out: &mut Page, rule: &Rule, look: &Look<'_>) {
    let title = format!("{} {}", rule.code, rule.name);
    out.line(look.paint(Paint::Strong, &title));
    let severity = look.text.say(&format!("report-severity-{}", rule.severity.id()));
    let mut list = vec![("report-explain-severity", severity)];
    if !rule.section.is_empty() {
        list.push(("report-explain-section", section(rule.section, look)));
    }
    fields(out, &list, look);
    for part in [said::rule_title(rule, look.text), said::rule_why(rule, look.text)] {
        out.blank();
        out.paragraph(look, 0, &part);
    }
    out.blank();
    let help = said::rule_help(rule, look.text);
    let help = look.text.say_with("report-help", &[("help", help.into())]);
    out.paragraph(look, 0, &help);
    facts(out, facts_about(rule.code), look);
}

fn facts<'f>(out: &mut Page, facts: impl Iterator<Item = &'f Fact>, look: &Look<'_>) {
    for (n, fact) in facts.enumerate() {
        if n == 0 {
            out.blank();
        }
        out.item(look, &words::fact(fact, look.text));
    }
}

fn product(out: &mut Page, catalog: &Catalog, id: crate::catalog::ProductId, look: &Look<'_>) {
    let product = catalog.product(id);
    let name = words::product_name(catalog, id, look.text);
    let args = [("id", product.id.as_str().into()), ("name", name.into())];
    let title = look.text.say_with("report-explain-product", &args);
    out.line(look.paint(Paint::Strong, &title));
    fields(out, &product_fields(catalog, product, look), look);
    for side in ["what", "traps"] {
        if let Some(said) = words::product_says(product, side, look.text) {
            out.blank();
            out.paragraph(look, 0, &said);
        }
    }
    facts(out, facts_about(&product.id), look);
}

fn product_fields<'k>(
    catalog: &Catalog,
    product: &Product,
    look: &Look<'_>,
) -> Vec<(&'k str, String)> {
    let text = look.text;
    let name = product.name.clone().unwrap_or_else(|| text.say("report-explain-none"));
    let mut list = vec![
        ("report-explain-name", name.replace("{N}", "N").replace("{S}", "SIZE")),
        ("report-explain-taken", words::taken(product, text)),
    ];
    if !product.section.is_empty() {
        list.insert(1, ("report-explain-section", section(&product.section, look)));
    }
    if product.class == crate::catalog::Class::Feature {
        list.push(("report-explain-kinds", words::kinds(product.kinds, text)));
    }
    let names = |set: crate::catalog::FeatureSet| {
        set.iter().map(|p| catalog.product(p).id.as_str()).collect::<Vec<_>>().join(", ")
    };
    if !product.implies.is_empty() {
        list.push(("report-explain-implies", names(product.implies)));
    }
    if !product.contains.is_empty() {
        list.push(("report-explain-contains", names(product.contains)));
    }
    if !product.tiers.is_empty() {
        let tiers = product
            .tiers
            .iter()
            .map(|&t| text.say_with("report-explain-tier", &[("n", (u32::from(t) + 1).into())]));
        list.push(("report-explain-tiers", tiers.collect::<Vec<_>>().join(", ")));
    }
    if !product.sizes.is_empty() {
        let sizes = product.sizes.iter().map(ToString::to_string);
        list.push(("report-explain-sizes", sizes.collect::<Vec<_>>().join(", ")));
    }
    list.push(("report-explain-source", words::source(&product.source, text)));
    list
}

fn reading(out: &mut Page, n: usize, look: &Look<'_>) {
    let (id, at, values) = &Readings::TABLE[n];
    out.line(look.paint(Paint::Strong, id));
    fields(out, &[("report-explain-section", section(at, look))], look);
    out.blank();
    out.paragraph(look, 0, &look.text.say(&words::reading_key(id, None)));
    out.paragraph(look, 0, &look.text.say(&words::reading_key(id, Some("why"))));
    out.blank();
    let keys = ["report-explain-default", "report-explain-other"];
    for (key, value) in keys.into_iter().zip(values) {
        let meaning = look.text.say(&words::reading_key(id, Some(value)));
        let args = [("value", (*value).into()), ("meaning", meaning.into())];
        out.paragraph(look, 2, &look.text.say_with(key, &args));
    }
}
