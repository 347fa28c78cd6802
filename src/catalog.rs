//! What can be licensed: products, gateway models and software versions, as data.
//!
//! The built-in catalogue is `assets/catalog/*.ron`; an engineer's own files are merged over it.
//! Nothing here reads a file or knows the date: text comes in, a [`Catalog`] or an error goes out.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod entries;
mod error;
mod license;
mod model;
mod overlay;
mod prices;
mod product;
mod release;

pub use error::{CatalogError, CatalogErrorKind};
pub use license::License;
pub use model::{Limits, Model};
pub use prices::{Price, PriceError, PriceErrors, PriceList, PriceProblem, PriceWarning};
pub use product::{Class, FeatureSet, Kinds, Product, ProductId, Source, Taken};
pub use release::Release;

pub use crate::written::{equally_near, nearest};

use jiff::civil::Date;

/// Everything that is known about products, models and versions; values only, in a fixed order.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalog {
    /// Edition of the vendor's guide the built-in data follows, as printed on bills: `"V13"`.
    pub edition: String,
    products: Vec<Product>,
    models: Vec<Model>,
    releases: Vec<Release>,
}

impl Catalog {
    /// The catalogue shipped with the program.
    ///
    /// # Panics
    /// Never in a released program: the assets are compiled in and read by a test.
    #[must_use]
    pub fn built_in() -> Self {
        overlay::built_in()
    }

    /// All products in the order of the bill: the guide's, then added ones by id.
    #[must_use]
    pub fn products(&self) -> &[Product] {
        &self.products
    }

    /// All gateway models, the built-in ones first.
    #[must_use]
    pub fn models(&self) -> &[Model] {
        &self.models
    }

    /// Known software versions, oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The product behind an id of this catalogue.
    #[must_use]
    pub fn product(&self, id: ProductId) -> &Product {
        &self.products[id.index()]
    }

    /// Ids of all products in the order of the bill.
    pub fn ids(&self) -> impl Iterator<Item = ProductId> + use<> {
        ProductId::first(self.products.len())
    }

    /// The product with this id (`"smb-upgrade"`), whatever its class.
    #[must_use]
    pub fn find_product(&self, id: &str) -> Option<ProductId> {
        self.ids().find(|&p| self.product(p).id == id)
    }

    /// The user product that an object group may name in `features`, or `None` when unknown (LIC002).
    #[must_use]
    pub fn feature(&self, id: &str) -> Option<ProductId> {
        self.find_product(id).filter(|&p| self.product(p).class == Class::Feature)
    }

    /// The gateway model of that name, in any case.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        let name = name.trim();
        self.models.iter().find(|m| m.name.eq_ignore_ascii_case(name))
    }

    /// The day a software version was released, when the catalogue knows it (§7.1).
    #[must_use]
    pub fn released(&self, version: u8) -> Option<Date> {
        self.releases.iter().find(|r| r.version == version).and_then(|r| r.released)
    }

    /// Reads a technical name leniently (`"port 13"`, `"PBX-Port13%500"`); `None` when unknown (LIC001).
    #[must_use]
    pub fn parse_license(&self, name: &str) -> Option<License> {
        license::parse(self, name)
    }

    /// Writes a technical name exactly as the portal prints it: `PBX-Port13%500`.
    #[must_use]
    pub fn license_name(&self, license: License) -> String {
        license::write(self, license)
    }

    /// The license or product meant by a command line argument: an id or a technical name, in any case.
    #[must_use]
    pub fn product_named(&self, text: &str) -> Option<ProductId> {
        // Ids are written in small letters alone.
        self.find_product(&text.to_ascii_lowercase())
            .or_else(|| self.parse_license(text).map(|l| l.product))
    }

    /// The known feature name nearest to an unknown one, when one is near enough to propose.
    #[must_use]
    pub fn nearest_feature(&self, name: &str) -> Option<&str> {
        nearest(name, self.features().map(|p| self.product(p).id.as_str()))
    }

    /// The known model names nearest to an unknown one: several where none is nearer than the others.
    #[must_use]
    pub fn nearest_models(&self, name: &str) -> Vec<&str> {
        equally_near(name, self.models.iter().map(|m| m.name.as_str()))
    }

    /// Whether two technical names differ in a letter or two alone, whatever their numbers and prefix.
    #[must_use]
    pub fn is_slip(written: &str, name: &str) -> bool {
        const SLIP: f64 = 0.7;
        license::likeness(written, name) >= SLIP
    }

    /// The technical name nearest to an unknown one, with the version that the unknown one carries.
    #[must_use]
    pub fn nearest_license(&self, name: &str) -> Option<String> {
        license::nearest(self, name)
    }

    /// The user products, in the order of the bill.
    pub fn features(&self) -> impl Iterator<Item = ProductId> + '_ {
        self.ids().filter(|&p| self.product(p).class == Class::Feature)
    }
}
