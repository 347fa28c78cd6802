//! What can be explained: findings, products and readings.

use crate::catalog::{Catalog, ProductId};
use crate::plan::Readings;
use crate::rules::{self, Rule};

/// One thing that can be explained.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// A finding.
    Rule(&'static Rule),
    /// A product.
    Product(ProductId),
    /// A reading, by its place in [`Readings::TABLE`].
    Reading(usize),
}

/// What is to be said.
#[derive(Debug, Clone)]
pub struct Explained<'a> {
    /// What products there are.
    pub catalog: &'a Catalog,
    /// The things to explain.
    pub topics: Vec<Topic>,
    /// Whether they are listed, a line each, or explained in full.
    pub is_list: bool,
}

impl Topic {
    /// Everything that can be explained: findings, then products, then readings.
    #[must_use]
    pub fn all(catalog: &Catalog) -> Vec<Self> {
        let rules = rules::RULES.iter().copied().map(Self::Rule);
        let products = catalog.ids().map(Self::Product);
        let readings = (0..Readings::TABLE.len()).map(Self::Reading);
        rules.chain(products).chain(readings).collect()
    }

    /// What a word means: a code or name of a finding, a product, a license, a reading; some mean two things.
    #[must_use]
    pub fn named(catalog: &Catalog, word: &str) -> Vec<Self> {
        let reading = Readings::TABLE.iter().position(|(id, ..)| *id == word);
        [
            rules::rule(word).map(Self::Rule),
            catalog.product_named(word).map(Self::Product),
            reading.map(Self::Reading),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Every word that names it, but for technical names.
    pub fn words<'a>(&self, catalog: &'a Catalog) -> impl Iterator<Item = &'a str> + use<'a> {
        let name = match *self {
            Self::Rule(rule) => Some(rule.name),
            Self::Product(_) | Self::Reading(_) => None,
        };
        std::iter::once(self.word(catalog)).chain(name)
    }

    /// The word that names it.
    #[must_use]
    pub fn word<'a>(&self, catalog: &'a Catalog) -> &'a str {
        match *self {
            Self::Rule(rule) => rule.code,
            Self::Product(id) => &catalog.product(id).id,
            Self::Reading(n) => Readings::TABLE[n].0,
        }
    }
}
