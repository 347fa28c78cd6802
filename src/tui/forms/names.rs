//! Names: what one may be, which are taken, and new ones that are not.

use crate::plan::{DeviceAt, Plan};
use crate::tui::said::Said;
use std::collections::BTreeSet;

/// What is wrong with a name: how it is written, or that another thing has it.
#[must_use]
pub fn check_name(name: &str, taken: &BTreeSet<String>) -> Option<Said> {
    if name.is_empty() {
        return Some(Said::new("tui-wrong-name-empty"));
    }
    if name.chars().count() > 64 {
        return Some(Said::new("tui-wrong-name-long"));
    }
    if name.contains('/') {
        return Some(Said::new("tui-wrong-name-slash"));
    }
    if name.chars().any(char::is_control) {
        return Some(Said::new("tui-wrong-name-control"));
    }
    if name.starts_with(' ') || name.ends_with(' ') {
        return Some(Said::new("tui-wrong-name-space"));
    }
    taken.contains(name).then(|| Said::new("tui-wrong-name-taken").with("name", name))
}

/// The name itself when it is free, or else with the first number behind it that makes it so.
#[must_use]
pub fn unique(name: &str, taken: &BTreeSet<String>) -> String {
    // Room for a number in the 64 signs of a name.
    const STEM: usize = 56;
    if !taken.contains(name) {
        return name.to_owned();
    }
    // "Staff 2" is numbered on, not "Staff 2 2"; what is already between name and number stays. The digits of
    // "T0" or "IP311" are no number: they say what it is.
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let stem = if stem.ends_with(char::is_uppercase) { name } else { stem };
    let between = match stem.len() < name.len() {
        true => "",
        false if name.contains('-') || name.chars().all(char::is_lowercase) => "-",
        false => " ",
    };
    let stem: String = stem.chars().take(STEM).collect();
    (2..=taken.len() + 2)
        .map(|n| format!("{stem}{between}{n}"))
        .find(|n| !taken.contains(n))
        .unwrap_or_default()
}

/// A name in small letters and hyphens, as devices are named: `St. Gallen` gives `st-gallen`.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').chars().take(48).collect()
}

/// Names of all sites but one.
#[must_use]
pub fn site_names(plan: &Plan, but: Option<usize>) -> BTreeSet<String> {
    let others = plan.sites.iter().enumerate().filter(|(i, _)| Some(*i) != but);
    others.map(|(_, s)| s.name.clone()).collect()
}

/// Names of all devices but one.
#[must_use]
pub fn device_names(plan: &Plan, but: Option<DeviceAt>) -> BTreeSet<String> {
    plan.devices().filter(|(at, _)| Some(*at) != but).map(|(_, d)| d.name.clone()).collect()
}

/// Names of all nodes but one.
#[must_use]
pub fn node_names(plan: &Plan, but: Option<DeviceAt>) -> BTreeSet<String> {
    plan.nodes().filter(|(at, _)| Some(*at) != but).map(|(_, n)| n.name.clone()).collect()
}

/// Names of all object groups of a node but one.
#[must_use]
pub fn object_names(plan: &Plan, at: DeviceAt, but: Option<usize>) -> BTreeSet<String> {
    let objects = plan.node(at).map_or(&[][..], |n| &n.objects);
    let others = objects.iter().enumerate().filter(|(i, _)| Some(*i) != but);
    others.map(|(_, o)| o.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    #[test]
    fn a_free_name_is_kept_and_a_taken_one_numbered_in_its_own_way() {
        assert_eq!(unique("Staff", &taken(&[])), "Staff");
        assert_eq!(unique("Staff", &taken(&["Staff"])), "Staff 2");
        assert_eq!(unique("Staff 2", &taken(&["Staff", "Staff 2"])), "Staff 3");
        assert_eq!(unique("T0", &taken(&["T0"])), "T0 2");
        assert_eq!(unique("T0", &taken(&["T0", "T0 2", "T2"])), "T0 3");
        assert_eq!(unique("T0 2", &taken(&["T0 2"])), "T0 3");
        assert_eq!(unique("annex-gw", &taken(&["annex-gw"])), "annex-gw-2");
        assert_eq!(unique("master", &taken(&["master", "master-2"])), "master-3");
        let long = "x".repeat(64);
        assert!(unique(&long, &taken(&[&long])).chars().count() <= 64);
    }

    #[test]
    fn names_are_as_the_plan_file_allows_them() {
        for wrong in ["", " a", "a ", "a/b", "a\u{1b}b", &"x".repeat(65)] {
            assert!(check_name(wrong, &taken(&[])).is_some(), "{wrong:?}");
            assert!(crate::plan::check_name(wrong).is_err(), "{wrong:?}");
        }
        for right in ["a", "Zürich 東京", &"x".repeat(64)] {
            assert!(check_name(right, &taken(&[])).is_none(), "{right:?}");
            assert!(crate::plan::check_name(right).is_ok(), "{right:?}");
        }
        assert!(check_name("a", &taken(&["a"])).is_some());
    }

    #[test]
    fn slugs_are_small_letters_and_hyphens() {
        assert_eq!(slug("St. Gallen (CH)"), "st-gallen-ch");
        assert_eq!(slug("Zürich"), "zürich");
        assert_eq!(slug("!?"), "");
    }
}
