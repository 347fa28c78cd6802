//! Sentences that were wrong, unclear or bent wrongly once, in each language.

use crate::paper::home;
use crate::program::{Home, TODAY, master, project};
use pbxplan::text::{Lang, Text, width};

fn example(name: &str) -> Home {
    home(&std::fs::read_to_string(project(&format!("assets/examples/{name}.ron"))).unwrap())
}

/// What a run says, on one line.
fn said(home: &Home, words: &str) -> String {
    let run = home.run(words);
    let all = format!("{}{}", run.out, run.err);
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(home: &Home, words: &str, expected: [&str; 3]) {
    for (lang, expected) in ["en", "fr", "de"].into_iter().zip(expected) {
        let said = said(home, &format!("{words} --lang {lang}"));
        assert!(said.contains(expected), "{lang}: “{expected}” is not in {said}");
    }
}

#[test]
fn one_license_is_removed_and_several_are() {
    for (quantity, expected) in [
        (
            1,
            [
                "1 × PBX-UC11 is removed; under SSA it would go to V13",
                "1 × PBX-UC11 supprimée ; sous SSA, elle passerait",
                "1 × PBX-UC11 wird entfernt",
            ],
        ),
        (
            2,
            [
                "2 × PBX-UC11 are removed; under SSA they would go to V13",
                "2 × PBX-UC11 supprimées ; sous SSA, elles passeraient",
                "2 × PBX-UC11 werden entfernt",
            ],
        ),
    ] {
        let plan = master("objects: [(name: \"u\", kind: User, count: 3, features: [\"uc\"])]")
            .replace(
                "model: \"IP411\",",
                &format!(
                    "model: \"IP411\", installed: [(license: \"PBX-UC11\", quantity: {quantity})],"
                ),
            );
        says(&home(&plan), "check plan.ron", expected);
    }
}

#[test]
fn one_user_needs_and_each_of_several_needs() {
    let features = "features: [\"video\", \"voicemail\", \"mobility\", \"phone-app\", \"fax\"]";
    let plan = |count: u32| {
        master(&format!("objects: [(name: \"u\", kind: User, count: {count}, {features})]"))
    };
    says(
        &home(&plan(1)),
        "check plan.ron",
        ["1 user needs 5 licenses", "1 utilisateur demande 5", "1 User braucht 5 Lizenzen"],
    );
    says(
        &home(&plan(2)),
        "check plan.ron",
        [
            "each of 2 users needs 5 licenses",
            "2 utilisateurs demandent chacun 5",
            "2 User brauchen je 5 Lizenzen",
        ],
    );
}

#[test]
fn what_is_upgraded_is_said_with_what_it_becomes() {
    says(
        &example("migration-with-ssa"),
        "bill plan.ron --for engineer",
        [
            "On school-gw, upgrade 100 × PBX-Port11 to PBX-Port13 under the Software Service",
            "Software Service Agreement : 100 × PBX-Port11 vers PBX-Port13.",
            "hochstufen: 100 × PBX-Port11 auf PBX-Port13.",
        ],
    );
}

#[test]
fn an_offer_speaks_to_the_customer() {
    let home = example("call-centre");
    let order = "(schema: 1, orders: [(item: \"ssc\", quantity: 4)], project: (date: \"";
    let plan = master("objects: [(name: \"u\", kind: User, count: 3)]");
    home.write("plan.ron", plan.replace("(schema: 1, project: (date: \"", order));
    says(
        &home,
        "bill plan.ron --for customer",
        [
            "You are reminded before the end",
            "Vous recevez un rappel avant la fin",
            "Sie werden vor Ablauf erinnert",
        ],
    );
    says(
        &example("smb-outgrown"),
        "bill plan.ron --for customer",
        [
            "To confirm with the vendor before the conversion: which agreement",
            "À confirmer auprès du fabricant avant la conversion : quel contrat",
            "Vor dem Umwandeln mit dem Hersteller zu klären: welches Agreement",
        ],
    );
}

#[test]
fn a_conflict_that_is_no_finding_has_a_name() {
    let home = example("smb-outgrown");
    says(
        &home,
        "paths plan.ron",
        [
            "Remaining SMB licenses at Surgery/front-desk/surgery: 20",
            "Licences SMB restantes sur Surgery/front-desk/surgery : 20",
            "Übrige SMB-Lizenzen bei Surgery/front-desk/surgery: 20",
        ],
    );
    let json = home.run("paths plan.ron --format json").out;
    assert!(json.contains("\"conflict\": \"smb-left\""), "{json}");
}

#[test]
fn an_error_without_a_place_has_no_hole() {
    let balance = "(schema: 1, balance: [(license: \"xyz\", quantity: 1)], project: (date: \"";
    let plan = master("objects: [(name: \"u\", kind: User, count: 3)]");
    let plan = plan.replace("(schema: 1, project: (date: \"", balance);
    let home = home(&plan);
    home.write("prices.csv", "license,unit_price\nPBX-Port13,1\n");
    for prices in ["", "--prices prices.csv"] {
        says(
            &home,
            &format!("cheapest plan.ron {prices}"),
            ["LIC001: Unknown license", "LIC001 : Licence inconnue", "LIC001: Unbekannte Lizenz"],
        );
    }
}

#[test]
fn a_comparison_names_pools_and_devices_and_bends_what_becomes_of_licenses() {
    let home = example("three-sites");
    home.write("new.ron", std::fs::read(project("assets/examples/campus.ron")).unwrap());
    let words = "diff plan.ron new.ron";
    says(
        &home,
        words,
        [
            "Port in the pool of nice: 35",
            "Port dans le pool de nice : 35",
            "Port im Pool von nice: 35",
        ],
    );
    says(&home, words, ["PRI on campus-gw: 0", "PRI sur campus-gw : 0", "PRI auf campus-gw: 0"]);
    says(
        &home,
        words,
        ["Port in the central pool", "Port dans le pool central", "Port im zentralen Pool"],
    );
    says(
        &home,
        words,
        [
            "PBX-Port13, buy for campus-gw",
            "PBX-Port13, acheter pour campus-gw",
            "PBX-Port13, für campus-gw kaufen",
        ],
    );
    says(
        &home,
        words,
        [
            "Code: POOL001, Place: nice, Reason: Nice",
            "Code : POOL001, Emplacement : nice, Raison : Nice",
            "Code: POOL001, Ort: nice, Grund: Nice",
        ],
    );
    let stock = |quantity: u32, ssa: &str| {
        master("objects: [(name: \"u\", kind: User, count: 9)]").replace(
            "model: \"IP411\",",
            &format!(
                "model: \"IP411\", installed: [(license: \"PBX-Port12\", quantity: {quantity}{ssa})],"
            ),
        )
    };
    home.write("plan.ron", stock(1, ", ssa_until: \"2028-01-01\""));
    home.write("new.ron", stock(2, ""));
    says(
        &home,
        words,
        [
            "1 (is upgraded) → 2 (are removed)",
            "1 (mise à niveau) → 2 (supprimées)",
            "1 (wird hochgestuft) → 2 (werden entfernt)",
        ],
    );
    assert!(said(&home, "diff plan.ron new.ron --lang fr").contains("en place sur gw, PBX-Port12"));
}

#[test]
fn numbers_stay_with_what_they_count() {
    let home = example("gateways");
    home.write("old.ron", std::fs::read(project("assets/examples/virtual-standby.ron")).unwrap());
    for lang in ["en", "fr", "de"] {
        for words in
            ["check plan.ron", "bill old.ron --for engineer", "diff old.ron plan.ron --all"]
        {
            for line in home.run(&format!("{words} --lang {lang}")).out.lines() {
                assert!(!line.ends_with('×'), "{words}: {line}");
                assert!(width(line) <= 80, "{words}: {line}");
            }
        }
    }
}

#[test]
fn models_that_are_as_near_are_proposed_together() {
    let home = example("gateways");
    says(
        &home,
        "check plan.ron",
        [
            "did you mean one of these: ",
            "vouliez-vous dire l’un de ceux-ci : ",
            "meinten Sie eines von diesen: ",
        ],
    );
    assert!(!said(&home, "check plan.ron").contains("instead of IP800"));
}

#[test]
fn a_file_that_cannot_be_made_and_an_option_that_does_not_go_with_data() {
    let home = home(&master("objects: [(name: \"u\", kind: User, count: 3)]"));
    says(
        &home,
        "bill plan.ron --for customer --format csv",
        ["hint: leave out --for", "laisser --for de côté", "--for weglassen"],
    );
    #[cfg(target_os = "linux")]
    says(
        &home,
        "bill plan.ron -o /proc/bill.pdf",
        [
            "cannot be written: no file can be made there",
            "/proc/bill.pdf : aucun fichier ne peut y être créé",
            "dort lässt sich keine Datei anlegen",
        ],
    );
    says(
        &home,
        &format!("bill plan.ron -o none/{TODAY}.pdf"),
        ["there is no folder none", "none", "den Ordner none gibt es nicht"],
    );
}

#[test]
fn errors_of_print_and_logo_begin_as_all_others_and_fit_the_page() {
    let home = home(&master("objects: [(name: \"u\", kind: User, count: 3)]"));
    for lang in ["en", "fr", "de"] {
        let args = ["print", "plan.ron", "--lang", lang];
        let output = home.command(args).env("PATH", home.path("bin")).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(err.lines().count(), 2, "{err}");
        for line in err.lines() {
            let (_, sentence) = line.split_once(':').unwrap();
            let first = sentence.trim_start().chars().next().unwrap();
            assert!(!first.is_uppercase() && width(line) <= 80, "{line}");
        }
    }
    home.write("config/settings.ron", "(company_logo: \"logo.png\")");
    home.write("config/logo.png", "no picture");
    says(
        &home,
        "bill plan.ron --format pdf -o bill.pdf",
        ["error: the logo ", "erreur : le logo ", "Fehler: das Logo "],
    );
}

#[test]
fn missing_prices_are_one_or_many() {
    for (lang, one, many) in [
        (Lang::En, "without a price for A", "without prices for A, B"),
        (Lang::Fr, "sans le prix de A", "sans les prix de A, B"),
        (Lang::De, "ohne den Preis für A", "ohne die Preise für A, B"),
    ] {
        let text = Text::new(lang);
        for (n, licenses, expected) in [(1_i64, "A", one), (2, "A, B", many)] {
            let args = [
                ("n", n.into()),
                ("place", "S/gw".into()),
                ("option", "UC".into()),
                ("licenses", licenses.into()),
            ];
            let said = text.say_with("paths-ruled-no-price", &args);
            assert!(said.contains(expected), "{said}");
        }
    }
}
