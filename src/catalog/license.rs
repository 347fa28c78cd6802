//! Technical names: read leniently, written exactly.

use super::{Catalog, Product, ProductId, nearest as nearest_word};
use crate::catalog::Class;

/// One kind of license: a product, the version it carries and its tier or size.
///
/// The order is that of the bill: product, then tier or size, then version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct License {
    /// The product.
    pub product: ProductId,
    /// Tier threshold (0 is the standard name, 500 is `%500`) or SMB size (20, 30, 50).
    pub grade: u16,
    /// Major version; `None` for products without one.
    pub version: Option<u8>,
}

impl License {
    /// A license of the product's plain name.
    #[must_use]
    pub fn new(product: ProductId, version: Option<u8>) -> Self {
        Self { product, grade: 0, version }
    }

    /// The same license at another version, tier and size kept.
    #[must_use]
    pub fn at_version(self, version: u8) -> Self {
        Self { version: Some(version), ..self }
    }

    /// The same license under another tier or size.
    #[must_use]
    pub fn with_grade(self, grade: u16) -> Self {
        Self { grade, ..self }
    }
}

const PREFIXES: [&str; 2] = ["pbx-", "relay-"];
const VERSIONS: std::ops::RangeInclusive<u8> = 5..=99;

/// Reads a name: case and blanks do not matter, the product's own prefix may be missing (wiki).
pub(super) fn parse(catalog: &Catalog, name: &str) -> Option<License> {
    let wanted = fold(name);
    catalog.ids().find_map(|id| match_product(catalog.product(id), id, &wanted))
}

/// A name as names are compared: small letters, no blanks.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

fn match_product(product: &Product, id: ProductId, wanted: &str) -> Option<License> {
    let pattern = product.folded.as_deref()?;
    let short = PREFIXES.iter().find_map(|p| pattern.strip_prefix(p));
    match_pattern(product, id, pattern, wanted)
        .or_else(|| match_pattern(product, id, short?, wanted))
}

fn match_pattern(product: &Product, id: ProductId, pattern: &str, wanted: &str) -> Option<License> {
    let Some((head, tail)) = pattern.split_once("{n}") else {
        return (pattern == wanted).then(|| License::new(id, None));
    };
    let rest = wanted.strip_prefix(head)?;
    let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (number, suffix) = rest.split_at(digits);
    if number.starts_with('0') {
        return None;
    }
    let version = number.parse().ok().filter(|v| VERSIONS.contains(v))?;
    let license = License::new(id, Some(version));
    if let Some(before) = tail.strip_suffix("{s}") {
        let size = suffix.strip_prefix(before)?.parse().ok()?;
        return product.sizes.contains(&size).then(|| license.with_grade(size));
    }
    if suffix == tail {
        return Some(license);
    }
    let tier = suffix.strip_prefix('%')?.parse().ok()?;
    product.tiers.contains(&tier).then(|| license.with_grade(tier))
}

/// Writes a name exactly: `PBX-Port13%500`, `Port13$20`, `Relay-PRIs`.
pub(super) fn write(catalog: &Catalog, license: License) -> String {
    let product = catalog.product(license.product);
    let Some(pattern) = &product.name else {
        return product.id.clone();
    };
    let version = license.version.map(|v| v.to_string()).unwrap_or_default();
    let name = pattern.replace("{N}", &version).replace("{S}", &license.grade.to_string());
    if license.grade > 0 && product.sizes.is_empty() {
        return format!("{name}%{}", license.grade);
    }
    name
}

/// How alike the letters of a name that is proposed are.
const ALIKE: f64 = 0.5;

/// The nearest technical name, carrying the digits of the unknown one where it has some.
pub(super) fn nearest(catalog: &Catalog, name: &str) -> Option<String> {
    // Digits behind one of these are a size or a tier.
    let before_grade = name.split(['$', '%']).next().unwrap_or_default();
    let version = before_grade
        .split(|c: char| !c.is_ascii_digit())
        .find_map(|d| d.parse::<u8>().ok().filter(|v| VERSIONS.contains(v)))
        .unwrap_or(13);
    let names: Vec<String> = catalog
        .ids()
        .filter(|&id| {
            catalog.product(id).class != Class::Order && catalog.product(id).name.is_some()
        })
        .flat_map(|id| {
            let product = catalog.product(id);
            let license = License::new(id, product.versioned().then_some(version));
            let grades: &[u16] = if product.sizes.is_empty() { &[0] } else { &product.sizes };
            grades.iter().map(move |&g| write(catalog, license.with_grade(g))).collect::<Vec<_>>()
        })
        .collect();
    // An app may be written by what stands in its brackets alone.
    let app = |word: &str| Some(word.split_once('(')?.1.replace(')', ""));
    let meant: Vec<(String, &String)> = names
        .iter()
        .flat_map(|name| {
            let word = bare(name);
            app(&word).into_iter().chain([word]).map(move |word| (word, name))
        })
        // Common digits alone make no name near.
        .filter(|(word, _)| likeness(name, word) >= ALIKE)
        .collect();
    let nearest =
        nearest_word(&bare(name), meant.iter().map(|(word, _)| word.as_str()))?.to_owned();
    meant.iter().find(|(word, _)| *word == nearest).map(|&(_, name)| name.clone())
}

/// How alike the letters of two names are, from 0 to 1, whatever their numbers and prefixes.
pub(super) fn likeness(a: &str, b: &str) -> f64 {
    let letters =
        |name: &str| -> String { bare(name).chars().filter(|c| c.is_alphabetic()).collect() };
    strsim::normalized_damerau_levenshtein(&letters(a), &letters(b))
}

/// A folded name without its prefix, which may be missing or too much and so says nothing about what is meant.
fn bare(name: &str) -> String {
    let folded = fold(name);
    PREFIXES.iter().find_map(|p| folded.strip_prefix(p)).unwrap_or(&folded).to_owned()
}
