//! Words for what the catalogue and the readings hold.

use crate::catalog::{Catalog, Kinds, Product, ProductId, Source, Taken};
use crate::rules::{Fact, facts_about};
use crate::text::{Text, visible};

/// The name of a product in the reader's language; its id for one of the engineer's own.
#[must_use]
pub fn product_name(catalog: &Catalog, product: ProductId, text: &Text) -> String {
    product_said(&catalog.product(product).id, text)
}

/// The same for an id; one of no product stands as it is.
#[must_use]
pub fn product_said(id: &str, text: &Text) -> String {
    let key = format!("product-{id}");
    if text.knows(&key) { text.say(&key) } else { visible(id).into_owned() }
}

/// Key of what a reading decides, or of what one of its values means.
#[must_use]
pub fn reading_key(id: &str, value: Option<&str>) -> String {
    let value = value.map(|v| format!("-{}", v.to_lowercase())).unwrap_or_default();
    format!("reading-{}{value}", id.replace('_', "-"))
}

/// The sentence of a product about one of its sides; `None` for one of the engineer's own.
#[must_use]
pub fn product_says(product: &Product, side: &str, text: &Text) -> Option<String> {
    let key = format!("product-{}-{side}", product.id);
    text.knows(&key).then(|| text.say(&key))
}

/// How a license is taken.
#[must_use]
pub fn taken(product: &Product, text: &Text) -> String {
    if let Some(said) = product_says(product, "taken", text) {
        return said;
    }
    text.say(match product.taken {
        Taken::Floating => "report-taken-floating",
        Taken::Configured => "report-taken-configured",
        Taken::Service => "report-taken-service",
        Taken::Once => "report-taken-once",
        Taken::Bound => "report-taken-bound",
        Taken::Counted => "report-taken-counted",
    })
}

/// Which objects may have a function.
#[must_use]
pub fn kinds(kinds: Kinds, text: &Text) -> String {
    text.say(match kinds {
        Kinds::Users => "report-kinds-users",
        Kinds::UsersAndExternalVideo => "report-kinds-users-and-video",
        Kinds::All => "report-kinds-all",
    })
}

/// Where a value of the catalogue comes from.
#[must_use]
pub fn source(source: &Source, text: &Text) -> String {
    match source {
        Source::Guide(section) => {
            text.say_with("report-source-guide", &[("section", section.as_str().into())])
        }
        Source::Wiki => text.say("report-source-wiki"),
        Source::Range => text.say("report-source-range"),
        Source::File(file) => {
            text.say_with("report-source-file", &[("file", file.as_str().into())])
        }
    }
}

/// A fact, with the section of the guide it is from.
#[must_use]
pub fn fact(fact: &Fact, text: &Text) -> String {
    let said = text.say(&format!("fact-{}", fact.id));
    let args = [("fact", said.into()), ("section", fact.section.unwrap_or_default().into())];
    let key = if fact.section.is_some() { "report-fact-guide" } else { "report-fact-wiki" };
    text.say_with(key, &args)
}

/// What is worth knowing about a product or a rule.
#[must_use]
pub fn facts(topic: &str, text: &Text) -> Vec<String> {
    facts_about(topic).map(|about| fact(about, text)).collect()
}
