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

/// What is absent stays as it was, or has its usual value in a new product.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductEntry {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    class: Option<Class>,
    #[serde(default)]
    taken: Option<Taken>,
    #[serde(default)]
    kinds: Option<Kinds>,
    #[serde(default)]
    implies: Option<Vec<String>>,
    #[serde(default)]
    contains: Option<Vec<String>>,
    #[serde(default)]
    tiers: Option<Vec<u16>>,
    #[serde(default)]
    sizes: Option<Vec<u16>>,
    #[serde(default)]
    section: Option<String>,
    #[serde(default)]
    source: Option<Source>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelEntry {
    name: String,
    #[serde(default, rename = "virtual")]
    is_virtual: Option<bool>,
    #[serde(default)]
    hardware_built_in: Option<bool>,
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
    /// This catalogue with a file's entries added; an entry of a known id or name changes what it says.
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
            merged.put_product(entry, from(&entry.source))?;
        }
        merged.sort_added();
        // A product may name one that stands after it, so all are there before names are resolved.
        for entry in &file.products {
            let implies = merged.set_of(&entry.id, entry.implies.as_deref())?;
            let contains = merged.set_of(&entry.id, entry.contains.as_deref())?;
            if let Some(id) = merged.find_product(&entry.id) {
                let product = &mut merged.products[id.index()];
                product.implies = implies.unwrap_or(product.implies);
                product.contains = contains.unwrap_or(product.contains);
            }
        }
        for entry in &file.models {
            merged.put_model(entry, from(&entry.source));
        }
        for entry in &file.releases {
            let source = from(&entry.source);
            match merged.releases.iter_mut().find(|r| r.version == entry.version) {
                Some(known) => {
                    known.released = entry.released.or(known.released);
                    known.source = source;
                }
                None => merged.releases.push(Release {
                    version: entry.version,
                    released: entry.released,
                    source,
                }),
            }
        }
        merged.releases.sort_by_key(|r| r.version);
        Ok(merged)
    }

    fn put_model(&mut self, entry: &ModelEntry, source: Source) {
        let known = self.models.iter().position(|m| m.name.eq_ignore_ascii_case(&entry.name));
        let before = known.map(|n| self.models[n].clone()).unwrap_or(Model {
            name: entry.name.clone(),
            is_virtual: false,
            hardware_built_in: false,
            limits: Limits::default(),
            source: source.clone(),
        });
        let model = Model {
            is_virtual: entry.is_virtual.unwrap_or(before.is_virtual),
            hardware_built_in: entry.hardware_built_in.unwrap_or(before.hardware_built_in),
            limits: Limits {
                bri: entry.bri.or(before.limits.bri),
                pri: entry.pri.or(before.limits.pri),
                analog: entry.analog.or(before.limits.analog),
                isdn_channels: entry.isdn_channels.or(before.limits.isdn_channels),
                conference_channels: entry
                    .conference_channels
                    .or(before.limits.conference_channels),
            },
            source,
            name: before.name,
        };
        match known {
            Some(n) => self.models[n] = model,
            None => self.models.push(model),
        }
    }

    fn put_product(&mut self, entry: &ProductEntry, source: Source) -> Result<(), CatalogError> {
        let id = &entry.id;
        let usable = !id.is_empty()
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let not_usable = || CatalogError::NotUsable { id: id.clone() };
        if !usable {
            return Err(not_usable());
        }
        let known = self.find_product(id);
        let before = known.map(|k| self.product(k).clone()).unwrap_or(Product {
            id: id.clone(),
            name: None,
            class: entry.class.unwrap_or(Class::Feature),
            taken: Taken::Configured,
            kinds: Kinds::Users,
            implies: FeatureSet::EMPTY,
            contains: FeatureSet::EMPTY,
            tiers: Vec::new(),
            sizes: Vec::new(),
            section: String::new(),
            source: source.clone(),
        });
        let product = Product {
            name: entry.name.clone().or(before.name),
            taken: entry.taken.unwrap_or(before.taken),
            kinds: entry.kinds.unwrap_or(before.kinds),
            tiers: entry.tiers.clone().unwrap_or(before.tiers),
            sizes: entry.sizes.clone().unwrap_or(before.sizes),
            section: entry.section.clone().unwrap_or(before.section),
            source,
            ..before
        };
        if self.reads_as_another(&product) {
            return Err(not_usable());
        }
        match known {
            Some(known) => self.products[known.index()] = product,
            None if self.products.len() >= ProductId::MOST => return Err(CatalogError::TooMany),
            None => self.products.push(product),
        }
        Ok(())
    }

    /// Whether a license of this product would be taken for one of another.
    fn reads_as_another(&self, product: &Product) -> bool {
        let Some(pattern) = &product.name else { return false };
        let name = pattern.replace("{N}", "13");
        let sizes: &[u16] = if product.sizes.is_empty() { &[0] } else { &product.sizes };
        sizes.iter().any(|size| {
            self.parse_license(&name.replace("{S}", &size.to_string()))
                .is_some_and(|license| self.product(license.product).id != product.id)
        })
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

    fn set_of(
        &self,
        id: &str,
        names: Option<&[String]>,
    ) -> Result<Option<FeatureSet>, CatalogError> {
        let known = |name: &String| {
            self.feature(name).ok_or_else(|| CatalogError::UnknownProduct {
                id: id.to_owned(),
                names: name.clone(),
            })
        };
        names.map(|names| names.iter().map(known).collect()).transpose()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_begins_with_the_products_the_rules_know() {
        let catalog = built_in();
        let ids: Vec<&str> = catalog.products().iter().map(|p| p.id.as_str()).collect();
        assert_eq!(ids, KNOWN);
        assert_eq!(catalog.product(ProductId::RCC).id, "rcc");
        assert_eq!(catalog.product(ProductId::SMB_UPGRADE).id, "smb-upgrade");
    }
}
