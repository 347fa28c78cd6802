//! Catalogue files: the built-in ones, and an engineer's own merged over them.

use super::entries::{Entries, ProductEntry, same_model};
use super::error::{CatalogError, CatalogErrorKind, Fault, Faults};
use super::product::KNOWN;
use super::{Catalog, FeatureSet, Model, Product, ProductId, Release, Source, license};
use crate::written::{Placed, all, both, text_of};

const PRODUCTS: &str = include_str!("../../assets/catalog/products.ron");
const MODELS: &str = include_str!("../../assets/catalog/models.ron");
const RELEASES: &str = include_str!("../../assets/catalog/releases.ron");

impl Catalog {
    /// This catalogue with a file's entries added; an entry of a known id or name replaces it.
    ///
    /// A built-in product keeps its place and class, so that the rules which speak of it still hold.
    ///
    /// # Errors
    /// A [`CatalogError`] when an entry cannot be used; the whole file is then left out.
    pub fn with_file(&self, bytes: &[u8], file_name: &str) -> Result<Self, CatalogError> {
        let text = text_of(bytes)?;
        let merged = Entries::read(text).and_then(|entries| self.merged(entries, file_name));
        merged.map_err(|faults| faults.in_text(text))
    }

    fn merged(&self, entries: Entries, file_name: &str) -> Result<Self, Faults> {
        let mut merged = self.clone();
        let from = |source: Option<Source>| source.unwrap_or(Source::File(file_name.to_owned()));
        if let Some(edition) = entries.edition {
            merged.edition = edition;
        }
        let put = |entry: &ProductEntry| {
            merged.put_product(entry, from(entry.source.clone())).map_err(Faults::from)
        };
        let put = all(entries.products.iter().map(put));
        merged.sort_added();
        let sets = |entry: &ProductEntry| {
            both(merged.set_of(&entry.implies), merged.set_of(&entry.contains))
        };
        let (_, sets) = both(put, all(entries.products.iter().map(sets)))?;
        for (entry, (implies, contains)) in entries.products.iter().zip(sets) {
            if let Some(id) = merged.find_product(&entry.id.value) {
                let product = &mut merged.products[id.index()];
                product.implies = implies;
                product.contains = contains;
            }
        }
        for entry in entries.models {
            let model = Model {
                limits: entry.limits(),
                name: entry.name.value,
                is_virtual: entry.is_virtual,
                hardware_built_in: entry.hardware_built_in,
                source: from(entry.source),
            };
            match merged.models.iter_mut().find(|m| same_model(&m.name, &model.name)) {
                Some(known) => *known = model,
                None => merged.models.push(model),
            }
        }
        for entry in entries.releases {
            let release = Release {
                version: entry.version.value,
                released: entry.released,
                source: from(entry.source),
            };
            match merged.releases.iter_mut().find(|r| r.version == release.version) {
                Some(known) => *known = release,
                None => merged.releases.push(release),
            }
        }
        merged.releases.sort_by_key(|r| r.version);
        Ok(merged)
    }

    fn put_product(&mut self, entry: &ProductEntry, source: Source) -> Result<(), Fault> {
        if let Some(name) = &entry.name
            && let Some(other) = self.parse_license(&name.value.replace("{N}", "13"))
            && self.product(other.product).id != entry.id.value
        {
            let by = self.product(other.product).id.clone();
            return Err(Fault::new(CatalogErrorKind::NameTaken { by }, name.span));
        }
        let product = Product {
            id: entry.id.value.clone(),
            name: entry.name.as_ref().map(|name| name.value.clone()),
            folded: entry.name.as_ref().map(|name| license::fold(&name.value)),
            class: entry.class,
            taken: entry.taken,
            kinds: entry.kinds,
            implies: FeatureSet::EMPTY,
            contains: FeatureSet::EMPTY,
            tiers: entry.tiers.clone(),
            sizes: entry.sizes.clone(),
            section: entry.section.clone(),
            source,
        };
        if let Some(known) = self.find_product(&product.id) {
            let place = &mut self.products[known.index()];
            let class = place.class;
            *place = Product { class, ..product };
            return Ok(());
        }
        if self.products.len() >= ProductId::MOST {
            let kind = CatalogErrorKind::TooManyProducts { most: ProductId::MOST };
            return Err(Fault::new(kind, entry.id.span));
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

    fn set_of(&self, names: &[Placed<String>]) -> Result<FeatureSet, Faults> {
        let known = names.iter().map(|Placed { value: name, span }| {
            self.feature(name).ok_or_else(|| {
                let nearest = self.nearest_feature(name).map(str::to_owned);
                let kind = CatalogErrorKind::UnknownProduct { name: name.clone(), nearest };
                Fault::new(kind, *span).into()
            })
        });
        all(known).map(|features| features.into_iter().collect())
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
        let more = catalog.with_file(text.as_bytes(), "built-in");
        catalog = more.expect("the built-in catalogue is sound");
    }
    catalog
}
