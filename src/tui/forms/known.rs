//! What a typed name of a license or a model means: one that is known, several that it may become, or none.

use crate::catalog::{Catalog, Class, License};
use crate::plan::Plan;
use crate::tui::doc::Doc;
use crate::tui::form::{Form, Value};
use crate::tui::widget::search::fuzzy;

/// What a typed name means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// One name, as it is to be written.
    One(String),
    /// None yet, and several go on from it, the best first.
    Several(Vec<String>),
    /// None.
    Unknown,
}

/// What is meant in a field of a license or a model; `None` in another, or where nothing is typed.
#[must_use]
pub fn meant(value: &Value, catalog: &Catalog, plan: &Plan) -> Option<Meant> {
    let typed = value.input()?.value().trim();
    if typed.is_empty() {
        return None;
    }
    let known = match value {
        Value::License(_) => catalog.parse_license(typed).map(|meant| catalog.license_name(meant)),
        Value::Model(_) => catalog.model(typed).map(|model| model.name.clone()),
        _ => return None,
    };
    if let Some(name) = known {
        return Some(Meant::One(name));
    }
    let (names, sure) = candidates(value, catalog, plan);
    Some(match names.as_slice() {
        [] => Meant::Unknown,
        [only] if sure => Meant::One(only.clone()),
        _ => Meant::Several(names),
    })
}

/// Names that go on from what is typed, the best first; none where the name is written rightly already.
#[must_use]
pub fn completions(value: &Value, catalog: &Catalog, plan: &Plan) -> Vec<String> {
    let written = value.input().map_or("", tui_input::Input::value);
    match meant(value, catalog, plan) {
        Some(Meant::One(name)) if name != written => {
            // One that is only written otherwise ("port 13") comes before what goes on from it.
            let (mut names, _) = candidates(value, catalog, plan);
            names.retain(|n| *n != name);
            names.insert(0, name);
            names
        }
        Some(Meant::Several(names)) => names,
        _ => Vec::new(),
    }
}

/// The name that is to be written in the plan: the known one, or what is typed.
#[must_use]
pub fn name_in(form: &Form, id: &str, doc: &Doc) -> String {
    match form.value(id).and_then(|value| meant(value, doc.catalog(), doc.plan())) {
        Some(Meant::One(name)) => name,
        _ => form.text(id).trim().to_owned(),
    }
}

/// Names that have every typed word, or else those that have its letters, and whether they have the words.
fn candidates(value: &Value, catalog: &Catalog, plan: &Plan) -> (Vec<String>, bool) {
    let typed = value.input().map_or("", tui_input::Input::value).trim();
    let all = match value {
        Value::License(_) => license_names(catalog, plan, typed),
        _ => catalog.models().iter().map(|m| m.name.clone()).collect(),
    };
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let has = |name: &String| {
        let name = name.to_lowercase();
        words.iter().all(|word| name.contains(word.as_str()))
    };
    let found = fuzzy(typed, all.iter().cloned());
    let found: Vec<String> = found.into_iter().filter_map(|i| all.get(i).cloned()).collect();
    let sure: Vec<String> = found.iter().filter(|name| has(name)).cloned().collect();
    if sure.is_empty() { (found, false) } else { (sure, true) }
}

/// Every technical name, in the version that is typed or in those that the plan speaks of.
fn license_names(catalog: &Catalog, plan: &Plan, typed: &str) -> Vec<String> {
    let typed = typed_version(typed).filter(|&v| catalog.releases().iter().any(|r| r.version == v));
    let versions = typed.map_or_else(|| versions(catalog, plan), |version| vec![version]);
    let mut names = Vec::new();
    for id in catalog.ids() {
        let product = catalog.product(id);
        if product.name.is_none() || product.class == Class::Order {
            continue;
        }
        let grades: Vec<u16> = match (product.sizes.as_slice(), product.tiers.as_slice()) {
            ([], tiers) => std::iter::once(0).chain(tiers.iter().copied()).collect(),
            (sizes, _) => sizes.to_vec(),
        };
        let own: Vec<Option<u8>> = if product.versioned() {
            versions.iter().map(|&v| Some(v)).collect()
        } else {
            vec![None]
        };
        for version in own {
            for &grade in &grades {
                names.push(catalog.license_name(License { product: id, grade, version }));
            }
        }
    }
    names
}

/// The versions that the plan speaks of: what runs, what is to run, what is bought, what is there.
fn versions(catalog: &Catalog, plan: &Plan) -> Vec<u8> {
    let mut versions: Vec<u8> = plan.running.into_iter().collect();
    versions.push(plan.software);
    versions.extend(plan.nodes().flat_map(|(_, n)| [n.running, n.software]).flatten());
    versions.extend(plan.buy_version);
    let stock = plan.devices().flat_map(|(_, d)| &d.installed).chain(&plan.balance);
    versions.extend(stock.filter_map(|s| catalog.parse_license(&s.license)?.version));
    let mut seen = Vec::new();
    versions.retain(|v| {
        !seen.contains(v) && {
            seen.push(*v);
            true
        }
    });
    versions
}

/// The version in what is typed; digits behind `$` or `%` are a size or a tier.
fn typed_version(typed: &str) -> Option<u8> {
    let before_grade = typed.split(['$', '%']).next()?;
    before_grade.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse().ok())
}
