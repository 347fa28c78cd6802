//! Catalogue files: the built-in ones, and an engineer's own merged over them.

use super::product::KNOWN;
use super::{
    Catalog, Class, FeatureSet, Kinds, Limits, Model, Product, ProductId, Release, Source, Taken,
};
use jiff::civil::Date;
use serde::Deserialize;

const PRODUCTS: &str = include_str!("../../assets/catalog/products.ron");
const MODELS: &str = include_str!("../../assets/catalog/models.ron");
const RELEASES: &str = include_str!("../../assets/catalog/releases.ron");

/// A catalogue file as it is written; every part may be missing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogFile {
    #[serde(default)]
    edition: Option<String>,
    #[serde(default)]
    products: Vec<ProductEntry>,
    #[serde(default)]
    models: Vec<ModelEntry>,
    #[serde(default)]
    releases: Vec<ReleaseEntry>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductEntry {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default = "feature")]
    class: Class,
    #[serde(default = "configured")]
    taken: Taken,
    #[serde(default = "users")]
    kinds: Kinds,
    #[serde(default)]
    implies: Vec<String>,
    #[serde(default)]
    contains: Vec<String>,
    #[serde(default)]
    tiers: Vec<u16>,
    #[serde(default)]
    sizes: Vec<u16>,
    #[serde(default)]
    section: String,
    #[serde(default)]
    source: Option<Source>,
}

fn feature() -> Class {
    Class::Feature
}

fn configured() -> Taken {
    Taken::Configured
}

fn users() -> Kinds {
    Kinds::Users
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelEntry {
    name: String,
    #[serde(default, rename = "virtual")]
    is_virtual: bool,
    #[serde(default)]
    hardware_built_in: bool,
    #[serde(default)]
    bri: Option<u32>,
    #[serde(default)]
    pri: Option<u32>,
    #[serde(default)]
    analog: Option<u32>,
    #[serde(default)]
    isdn_channels: Option<u32>,
    #[serde(default)]
    conference_channels: Option<u32>,
    #[serde(default)]
    source: Option<Source>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReleaseEntry {
    version: u8,
    #[serde(default)]
    released: Option<Date>,
    #[serde(default)]
    source: Option<Source>,
}

/// Why a catalogue file was left out; the file is named by who read it.
#[derive(Debug, Clone, PartialEq)]
pub enum CatalogError {
    /// Not the syntax of a catalogue file.
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser expected.
        what: String,
    },
    /// `implies` or `contains` names a product that is in no file.
    UnknownProduct {
        /// The product whose entry is wrong.
        id: String,
        /// The name that is not known.
        names: String,
    },
    /// An added product's technical name reads as a built-in one's, or the id is not a plain word.
    NotUsable {
        /// The product whose entry is wrong.
        id: String,
    },
    /// More products than a catalogue may hold.
    TooMany,
}

impl CatalogFile {
    /// Reads the text of one catalogue file.
    ///
    /// # Errors
    /// [`CatalogError::Syntax`] with line and column.
    pub fn parse(text: &str) -> Result<Self, CatalogError> {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.from_str(text).map_err(|e| CatalogError::Syntax {
            line: e.span.start.line,
            column: e.span.start.col,
            what: e.code.to_string(),
        })
    }
}

impl Catalog {
    /// This catalogue with a file's entries added; an entry of a known id or name replaces it.
    ///
    /// A built-in product keeps its place and class, so that the rules which speak of it still hold.
    ///
    /// # Errors
    /// A [`CatalogError`] when an entry cannot be used; the whole file is then left out.
    pub fn with_file(&self, file: &CatalogFile, file_name: &str) -> Result<Self, CatalogError> {
        let mut merged = self.clone();
        let from = |source: &Option<Source>| {
            source.clone().unwrap_or_else(|| Source::File(file_name.to_owned()))
        };
        if let Some(edition) = &file.edition {
            merged.edition.clone_from(edition);
        }
        for entry in &file.products {
            let product = Product {
                id: entry.id.clone(),
                name: entry.name.clone(),
                class: entry.class,
                taken: entry.taken,
                kinds: entry.kinds,
                implies: FeatureSet::EMPTY,
                contains: FeatureSet::EMPTY,
                tiers: entry.tiers.clone(),
                sizes: entry.sizes.clone(),
                section: entry.section.clone(),
                source: from(&entry.source),
            };
            merged.put_product(product)?;
        }
        merged.sort_added();
        for entry in &file.products {
            let implies = merged.set_of(&entry.id, &entry.implies)?;
            let contains = merged.set_of(&entry.id, &entry.contains)?;
            if let Some(id) = merged.find_product(&entry.id) {
                let product = &mut merged.products[id.index()];
                product.implies = implies;
                product.contains = contains;
            }
        }
        for entry in &file.models {
            let model = Model {
                name: entry.name.clone(),
                is_virtual: entry.is_virtual,
                hardware_built_in: entry.hardware_built_in,
                limits: Limits {
                    bri: entry.bri,
                    pri: entry.pri,
                    analog: entry.analog,
                    isdn_channels: entry.isdn_channels,
                    conference_channels: entry.conference_channels,
                },
                source: from(&entry.source),
            };
            match merged.models.iter_mut().find(|m| m.name.eq_ignore_ascii_case(&entry.name)) {
                Some(known) => *known = model,
                None => merged.models.push(model),
            }
        }
        for entry in &file.releases {
            let release = Release {
                version: entry.version,
                released: entry.released,
                source: from(&entry.source),
            };
            match merged.releases.iter_mut().find(|r| r.version == entry.version) {
                Some(known) => *known = release,
                None => merged.releases.push(release),
            }
        }
        merged.releases.sort_by_key(|r| r.version);
        Ok(merged)
    }

    fn put_product(&mut self, product: Product) -> Result<(), CatalogError> {
        let usable = !product.id.is_empty()
            && product.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !usable {
            return Err(CatalogError::NotUsable { id: product.id });
        }
        if let Some(known) = self.find_product(&product.id) {
            let place = &mut self.products[known.index()];
            let class = place.class;
            *place = Product { class, ..product };
            return Ok(());
        }
        if self.products.len() >= ProductId::MOST {
            return Err(CatalogError::TooMany);
        }
        let name = product.name.as_deref().unwrap_or_default();
        if self.parse_license(&name.replace("{N}", "13")).is_some() {
            return Err(CatalogError::NotUsable { id: product.id });
        }
        self.products.push(product);
        Ok(())
    }

    /// Added products come after the built-in table, by id.
    ///
    /// Sets hold positions, so they are mapped to the new order.
    fn sort_added(&mut self) {
        let known = KNOWN.len().min(self.products.len());
        let names: Vec<String> = self.products.iter().map(|p| p.id.clone()).collect();
        self.products[known..].sort_by(|a, b| a.id.cmp(&b.id));
        let place = |old: ProductId, products: &[Product]| {
            products
                .iter()
                .position(|p| p.id == names[old.index()])
                .and_then(|n| ProductId::first(products.len()).nth(n))
        };
        let mapped: Vec<(FeatureSet, FeatureSet)> = self
            .products
            .iter()
            .map(|p| {
                let map = |set: FeatureSet| {
                    set.iter().filter_map(|id| place(id, &self.products)).collect()
                };
                (map(p.implies), map(p.contains))
            })
            .collect();
        for (product, (implies, contains)) in self.products.iter_mut().zip(mapped) {
            product.implies = implies;
            product.contains = contains;
        }
    }

    fn set_of(&self, id: &str, names: &[String]) -> Result<FeatureSet, CatalogError> {
        names
            .iter()
            .map(|name| {
                self.feature(name).ok_or_else(|| CatalogError::UnknownProduct {
                    id: id.to_owned(),
                    names: name.clone(),
                })
            })
            .collect()
    }
}

/// The catalogue of the assets; they are part of the program, so an error in one is a build fault.
#[allow(clippy::expect_used, reason = "compiled-in data, read by the tests of this room")]
pub(super) fn built_in() -> Catalog {
    let mut catalog = Catalog {
        edition: String::new(),
        products: Vec::new(),
        models: Vec::new(),
        releases: Vec::new(),
    };
    for text in [PRODUCTS, MODELS, RELEASES] {
        let file = CatalogFile::parse(text).expect("the built-in catalogue is well formed");
        catalog = catalog.with_file(&file, "built-in").expect("the built-in catalogue is sound");
    }
    catalog
}
