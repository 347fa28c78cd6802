//! Every kind of way out: a plan file beside the ways that are expected, with their derivation.
//!
//! `NAME.ron` is read with `NAME.csv` as its price list, where there is one; `NAME.paths` holds the ways. Lines
//! of it that begin with `#` are for its reader.

use pbxplan::assess::Inputs;
use pbxplan::catalog::{Catalog, PriceList};
use pbxplan::paths::{self, Bill, Path};
use pbxplan::plan::{Plan, read};
use pbxplan::rules::review;
use pbxplan::text::{Lang, Text};
use std::fmt::Write;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/paths")
}

fn plan(name: &str) -> Plan {
    let file = folder().join(format!("{name}.ron"));
    read(&std::fs::read(&file).unwrap()).unwrap().plan
}

/// A way on a few lines: what it asks for, changes, comes to and leaves.
fn written(path: &Path, catalog: &Catalog) -> String {
    let mut out = format!("{}\n", path.id);
    for condition in &path.conditions {
        writeln!(out, "  ? {}", condition.id).unwrap();
    }
    for delta in &path.delta {
        let name = catalog.license_name(delta.license);
        let (action, before, after) = (delta.action.id(), delta.before, delta.after);
        writeln!(out, "  {action} {name} {before} -> {after}").unwrap();
    }
    let totals = path.totals;
    writeln!(out, "  = buy {} remove {} keep {}", totals.buy, totals.remove, totals.keep).unwrap();
    if let Some(cost) = &path.cost {
        let said =
            |money: Option<rust_decimal::Decimal>| money.map_or("?".into(), |m| m.to_string());
        let (amount, change, unpriced) = (said(cost.amount), said(cost.change), cost.unpriced);
        writeln!(out, "  $ {amount} ({change}), {unpriced} unpriced").unwrap();
    }
    if let Some(better) = &path.dominated_by {
        writeln!(out, "  < {better}").unwrap();
    }
    for step in &path.steps {
        let license = step.license.map(|l| catalog.license_name(l)).unwrap_or_default();
        let device = step.device.as_deref().unwrap_or_default();
        let number = step.software.map_or(step.quantity, u64::from);
        let line = format!("{} {number} {license} {device}", step.kind.id());
        writeln!(out, "  > {}", line.trim_end()).unwrap();
    }
    if !path.findings.is_empty() {
        writeln!(out, "  ! {}", path.findings.join(" ")).unwrap();
    }
    out
}

/// Holds the ways of a scenario against its file, each way against the bill it announces, and its sentences.
fn scenario(name: &str) {
    let (plan, catalog, text) = (plan(name), Catalog::built_in(), Text::new(Lang::En));
    let list = std::fs::read_to_string(folder().join(format!("{name}.csv")));
    let prices = list.ok().map(|list| PriceList::parse(&list, &catalog).unwrap());
    let inputs =
        Inputs::new(&plan, &catalog, jiff::civil::date(2026, 11, 24)).with_prices(prices.as_ref());
    let before = review(&inputs);
    let mut found = String::new();
    for path in paths::ways(&inputs, &before) {
        let after = path.applied(&plan).unwrap();
        let again = review(&inputs.with_plan(&after));
        let announced = paths::bill_after(&inputs, &before, &path);
        assert_eq!(announced, Bill::new(&after, &again.assessment), "{}", path.id);
        found += &written(&path, &catalog);
        for key in [path.title.to_owned(), path.conflict.title.to_owned()]
            .into_iter()
            .chain(path.conditions.iter().map(|c| format!("paths-condition-{}", c.id)))
            .chain(path.steps.iter().map(|s| format!("paths-step-{}", s.kind.id())))
        {
            assert!(text.knows(&key), "no sentence: {key}");
        }
    }
    let file = folder().join(format!("{name}.paths"));
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    let expected: Vec<&str> = expected.lines().filter(|l| !l.starts_with('#')).collect();
    let same = expected == found.lines().collect::<Vec<_>>();
    assert!(same, "{name}: expected\n{}\nfound\n{found}", expected.join("\n"));
}

macro_rules! scenarios {
    ($($test:ident: $name:literal),+ $(,)?) => {$(
        #[test]
        fn $test() {
            scenario($name);
        }
    )+};
}

scenarios! {
    an_smb_size_that_is_too_small: "smb-too-small",
    smb_licenses_missing_within_their_size: "smb-within-size",
    a_larger_smb_size_that_is_on_board: "smb-larger-on-board",
    old_smb_licenses_a_slave_and_new_software_at_once: "smb-old-and-slave",
    smb_beside_a_standby_node: "smb-with-standby",
    smb_drawn_for_a_slave_with_nothing_installed: "smb-new-and-slave",
    software_newer_than_some_licenses: "software-newer",
    staying_on_v9_is_no_way_for_voicemail: "software-v9",
    a_local_pool_that_is_short: "local-pool-short",
    single_licenses_or_uc: "singles-or-uc",
    two_smb_sizes_on_board_and_none_written: "smb-two-sizes",
    two_smb_sizes_on_board_of_which_the_one_that_stays_is_old: "smb-two-sizes-old",
    smb_that_must_change_beside_old_licenses: "smb-rest-old",
    an_operator_newer_than_its_licenses: "operator-newer",
    licenses_that_only_allow_less_than_what_runs: "software-back",
    smb_licenses_that_hold_the_ports_but_are_too_old: "smb-old-within-size",
    an_smb_size_too_small_and_too_old_at_once: "smb-too-small-and-old",
    a_local_pool_beside_smb_on_the_master: "local-beside-smb",
    smb_licenses_of_a_local_pool: "local-smb",
    smb_and_old_licenses_of_a_local_pool: "local-smb-old",
    a_local_pool_that_is_short_and_old: "local-short-and-old",
    smb_licenses_where_ports_are_standard_ports: "smb-left",
    smb_licenses_beside_standard_ports: "smb-beside-ports",
    two_smb_sizes_on_board_that_are_both_too_small: "smb-two-sizes-too-small",
    two_smb_sizes_of_which_the_other_is_removed: "smb-other-size-removed",
    smb_licenses_of_a_local_pool_that_misses_nothing: "local-smb-left",
    smb_licenses_on_the_device_of_a_slave: "smb-on-a-slave",
    smb_licenses_off_the_master: "smb-off-master",
    staying_on_the_size_that_the_balance_has: "smb-balance",
    other_sizes_beside_old_ports_that_go: "smb-beside-old-ports",
    staying_on_smb_beside_standard_ports: "smb-and-ports",
    a_size_that_would_hold_what_is_left_behind: "smb-left-small",
    two_smb_sizes_that_both_go_for_their_version: "smb-two-sizes-go",
    smb_licenses_left_behind_in_two_pools: "smb-left-in-two-pools",
    software_newer_than_licenses_without_a_price: "software-newer-no-price",
    software_newer_than_licenses_with_some_prices: "software-newer-some-prices",
}
