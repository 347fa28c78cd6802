//! The languages: each says everything, says it whole, and says nothing that nobody asks for.

mod ftl;
mod used;

use ftl::{Message, messages};
use pbxplan::text::{Arg, Lang, Text, pad_left, pad_right, width};
use std::collections::BTreeSet;

/// Texts that are the same in English and in another language: names, and words that both have.
const SAME: &[(Lang, &[&str])] = &[
    (
        Lang::Fr,
        &[
            "cli-heading-arguments",
            "cli-heading-options",
            "paths-diff-thing-site",
            "paths-field-balance",
            "paths-field-interfaces",
            "product-app-sharing",
            "product-bri",
            "product-channel",
            "product-conference-app",
            "product-fax",
            "product-ipva",
            "product-isc",
            "product-mobility",
            "product-operator",
            "product-phone-app",
            "product-port",
            "product-premium-chat",
            "product-pri",
            "product-queue-monitor",
            "product-rcc",
            "product-recording-user",
            "product-reporting",
            "product-smb-port",
            "product-softphone-app",
            "product-ssc",
            "product-standby",
            "product-uc",
            "product-voicemail",
            "report-catalog-limit-bri",
            "report-catalog-limit-pri",
            "report-column-code",
            "report-count-info",
            "report-explain-section",
            "report-explain-source",
            "report-fact-wiki",
            "report-head-date",
            "report-head-guide",
            "report-notes",
            "report-software",
            "report-source-guide",
            "report-column-action",
            "report-column-pool",
            "report-column-section",
            "report-column-site",
            "report-column-version",
            "report-name-agents",
            "report-name-assistants",
            "report-paper-logo",
            "report-sheet-causes",
            "report-sheet-position",
            "report-topology-bri",
            "report-topology-node",
            "report-topology-pools",
            "report-topology-pri",
            "report-topology-standby",
            "cli-man-description",
            "cli-man-synopsis",
            "cli-value-format",
            "cli-value-options",
            "cli-value-version",
            "cli-value-plan",
            "cli-value-shell",
            "tui-catalogue-release",
            "tui-catalogue-title",
            "tui-hint-list-page-down",
            "tui-add-site",
            "tui-count-infos",
            "tui-empty-node-running",
            "tui-field-date",
            "tui-field-notes",
            "tui-form-plan",
            "tui-hint-catalogue",
            "tui-inspector-balance",
            "tui-inspector-ports",
            "tui-kind-call-button-name",
            "tui-keyboard-ctrl",
            "tui-kind-executive",
            "tui-kind-executive-name",
            "tui-kind-trunk-fxs-name",
            "tui-kind-trunk-sip-name",
            "tui-kind-trunk-t0-name",
            "tui-kind-trunk-t2-name",
            "tui-new-site",
            "tui-port-smb",
            "tui-port-standard",
            "tui-role-standby",
            "tui-severity-info",
            "tui-tree-plan",
        ],
    ),
    (
        Lang::De,
        &[
            "report-kind-trunk",
            "report-name-depot",
            "report-name-gateway",
            "report-name-hotel",
            "report-name-hotel-2",
            "report-name-hotline",
            "report-name-master",
            "report-name-provider",
            "report-name-vm-depot",
            "report-name-vm-master",
            "report-paper-logo",
            "cli-value-format",
            "cli-value-version",
            "cli-value-name",
            "cli-value-plan",
            "cli-value-shell",
            "note-isdn",
            "product-app-sharing",
            "product-bri",
            "product-conference-app",
            "product-fax",
            "product-ipva",
            "product-mobility",
            "product-operator",
            "product-phone-app",
            "product-port",
            "product-premium-chat",
            "product-pri",
            "product-queue-monitor",
            "product-rcc",
            "product-recording-user",
            "product-reporting",
            "product-smb-port",
            "product-softphone-app",
            "product-standby",
            "product-uc",
            "product-video",
            "product-voicemail",
            "report-catalog-limit-bri",
            "report-catalog-limit-pri",
            "report-column-code",
            "report-column-name",
            "report-column-pool",
            "report-column-version",
            "report-software",
            "report-topology-bri",
            "report-topology-master",
            "report-topology-node",
            "report-topology-pools",
            "report-topology-pri",
            "report-topology-slave",
            "report-topology-standby",
            "tui-cause-note-isdn",
            "tui-empty-node-running",
            "tui-feature-in-uc",
            "tui-field-bri",
            "tui-field-item",
            "tui-field-name",
            "tui-field-pri",
            "tui-form-plan",
            "tui-if-row-software",
            "tui-keyboard-esc",
            "tui-kind-answering-machine-name",
            "tui-kind-executive",
            "tui-kind-executive-name",
            "tui-kind-external-video-name",
            "tui-kind-trunk-fxs-name",
            "tui-kind-trunk-sip-name",
            "tui-kind-trunk-t0-name",
            "tui-kind-trunk-t2-name",
            "tui-kind-user",
            "tui-page-name",
            "tui-port-smb",
            "tui-role-master",
            "tui-role-slave",
            "tui-role-standby",
        ],
    ),
];

/// Counts that English inflects with their noun and another language does not.
const INVARIABLE: &[(Lang, &[&str])] = &[];

/// Whether a list of exceptions has the key of a language.
fn listed(list: &[(Lang, &[&str])], lang: Lang, key: &str) -> bool {
    list.iter().any(|(l, keys)| *l == lang && keys.contains(&key))
}

fn others() -> impl Iterator<Item = Lang> {
    Lang::SPOKEN.iter().copied().filter(|&lang| lang != Lang::En)
}

/// The pairs of English and another language for every key that both have.
fn pairs() -> impl Iterator<Item = (Lang, Message, Message)> {
    others().flat_map(|lang| {
        let theirs = messages(lang);
        messages(Lang::En).into_values().filter_map(move |english| {
            let said = theirs.get(&english.key)?.clone();
            Some((lang, english, said))
        })
    })
}

#[test]
fn every_file_of_every_language_reads_strictly() {
    for lang in Lang::ALL {
        assert_eq!(lang.sources().len(), 7, "{lang:?}");
        // Panics with the place of a mistake.
        messages(lang);
    }
}

#[test]
fn every_language_has_the_keys_of_english_and_no_others() {
    let english: BTreeSet<String> = messages(Lang::En).into_keys().collect();
    assert!(english.len() > 1000);
    for lang in others() {
        let theirs: BTreeSet<String> = messages(lang).into_keys().collect();
        let missing: Vec<_> = english.difference(&theirs).collect();
        let extra: Vec<_> = theirs.difference(&english).collect();
        assert!(missing.is_empty(), "{lang:?} lacks {missing:#?}");
        assert!(extra.is_empty(), "{lang:?} has besides {extra:#?}");
    }
}

#[test]
fn every_language_puts_the_same_values_into_a_sentence() {
    let wrong: Vec<String> = pairs()
        .filter(|(_, english, said)| english.values != said.values)
        .map(|(lang, english, said)| {
            format!("{lang:?} {}: {:?}, not {:?}", said.key, said.values, english.values)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sentence_is_left_in_english() {
    let same: Vec<(Lang, Message)> = pairs()
        .filter(|(_, english, said)| english.words == said.words && said.has_letters())
        .map(|(lang, _, said)| (lang, said))
        .collect();
    let left: Vec<String> = same
        .iter()
        .filter(|(lang, said)| !listed(SAME, *lang, &said.key))
        .map(|(lang, said)| format!("{} {}: {}", lang.code(), said.key, said.words.join(" | ")))
        .collect();
    assert!(left.is_empty(), "{}", left.join("\n"));
    for (lang, keys) in SAME {
        for key in *keys {
            let needed = same.iter().any(|(l, said)| l == lang && said.key == *key);
            assert!(needed || !Lang::SPOKEN.contains(lang), "{lang:?} {key} is no exception");
        }
    }
}

#[test]
fn every_language_inflects_what_english_inflects() {
    let stiff: Vec<String> = pairs()
        .filter(|(_, english, said)| !english.inflected.is_subset(&said.inflected))
        .filter(|(lang, _, said)| !listed(INVARIABLE, *lang, &said.key))
        .map(|(lang, _, said)| format!("{} {}", lang.code(), said.key))
        .collect();
    assert!(stiff.is_empty(), "{}", stiff.join("\n"));
}

#[test]
fn every_language_says_each_case_that_english_tells_apart() {
    let lacking: Vec<String> = pairs()
        .filter(|(_, english, said)| english.cases != said.cases)
        .map(|(lang, english, said)| {
            format!("{lang:?} {}: {:?}, not {:?}", said.key, said.cases, english.cases)
        })
        .collect();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn no_key_is_unused() {
    let sources = used::Uses::of_the_sources();
    let unused: Vec<String> =
        messages(Lang::En).into_keys().filter(|key| !sources.has(key)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
    for key in ["tui-do-nothing-at-all", "cli-nothing", "finding-smb099-title"] {
        assert!(!sources.has(key), "{key} passes for used");
    }
}

#[test]
fn no_key_is_missing() {
    let english = messages(Lang::En);
    let sources = used::Uses::of_the_sources();
    // A literal may be what a key begins or ends with, too.
    let part = |part: &str, key: &str| {
        key.starts_with(&format!("{part}-")) || key.ends_with(&format!("-{part}"))
    };
    let known = |literal: &str| english.keys().any(|key| key == literal || part(literal, key));
    let missing: Vec<&str> = sources.spelt_out().filter(|literal| !known(literal)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What a language says for none, one and two.
fn counted(lang: Lang, key: &str, value: &str) -> [String; 3] {
    let text = Text::new(lang);
    [0_u8, 1, 2].map(|n| text.say_with(key, &[(value, n.into())]))
}

#[test]
fn english_counts_none_as_many() {
    let said = counted(Lang::En, "report-count-error", "n");
    assert_eq!(said, ["0 errors", "1 error", "2 errors"]);
    let said = counted(Lang::En, "tui-tree-devices", "n");
    assert_eq!(said, ["no device", "1 device", "2 devices"]);
}

#[test]
fn french_counts_none_as_one() {
    let said = counted(Lang::Fr, "report-count-error", "n");
    assert_eq!(said, ["0 erreur", "1 erreur", "2 erreurs"]);
    let said = counted(Lang::Fr, "tui-tree-devices", "n");
    assert_eq!(said, ["aucun appareil", "1 appareil", "2 appareils"]);
}

#[test]
fn german_counts_none_as_many() {
    let said = counted(Lang::De, "report-count-warning", "n");
    assert_eq!(said, ["0 Warnungen", "1 Warnung", "2 Warnungen"]);
    let said = counted(Lang::De, "tui-tree-devices", "n");
    assert_eq!(said, ["kein Gerät", "1 Gerät", "2 Geräte"]);
}

#[test]
fn numbers_have_the_marks_of_the_language() {
    for (lang, number, sentence) in [
        (Lang::En, "1,234,567", "1,234 waived"),
        (Lang::Fr, "1\u{202f}234\u{202f}567", "1\u{202f}234"),
        (Lang::De, "1.234.567", "1.234"),
    ] {
        let text = Text::new(lang);
        assert_eq!(text.number(1_234_567), number);
        assert_eq!(text.number(-1_234_567), format!("-{number}"));
        assert_eq!(text.number(567), "567");
        if Lang::SPOKEN.contains(&lang) {
            let said = text.say_with("report-count-waived", &[("n", 1234_u16.into())]);
            assert!(said.starts_with(sentence), "{said}");
        }
    }
}

#[test]
fn days_are_written_as_in_the_language() {
    let day = jiff::civil::date(2026, 11, 4);
    let written = Lang::ALL.map(|lang| Text::new(lang).date(day));
    assert_eq!(written, ["2026-11-04", "04/11/2026", "04.11.2026"]);
}

#[test]
fn columns_of_numbers_align_in_every_language() {
    for lang in Lang::ALL {
        let text = Text::new(lang);
        for number in [7, 999, 1000, 123_456, 1_234_567] {
            let said = text.number(number);
            assert_eq!(width(&said), said.chars().count(), "one cell a sign: {said:?}");
            assert_eq!(width(&pad_left(&said, 12)), 12);
            assert_eq!(width(&pad_right(&said, 12)), 12);
        }
    }
}

#[test]
fn a_locale_names_a_language() {
    for lang in Lang::SPOKEN.iter().copied() {
        let code = lang.code();
        for locale in [code.to_owned(), format!("{code}_CH.UTF-8"), format!("{code}-BE@euro")] {
            assert_eq!(Lang::from_locale(&locale), Some(lang), "{locale}");
        }
    }
    assert_eq!(Lang::from_locale("C.UTF-8"), Some(Lang::En));
    assert_eq!(Lang::from_locale("POSIX"), Some(Lang::En));
    for locale in ["it_IT.UTF-8", "french", "", "f", "e"] {
        assert_eq!(Lang::from_locale(locale), None, "{locale}");
    }
}

#[test]
fn languages_follow_each_other_round_and_round() {
    let mut seen = vec![Lang::En];
    while seen.last().unwrap().next() != Lang::En {
        seen.push(seen.last().unwrap().next());
        assert!(seen.len() <= Lang::SPOKEN.len());
    }
    assert_eq!(seen, Lang::SPOKEN);
}

#[test]
fn a_name_in_a_sentence_is_harmless_in_every_language() {
    for lang in Lang::ALL {
        let name = Arg::from("a\u{1b}[31m{ $n }\u{202e}");
        let said = Text::new(lang).say_with("report-at", &[("place", name)]);
        assert!(said.contains("a\u{241b}[31m{ $n }\u{fffd}"), "{said}");
    }
}

#[test]
fn hardware_that_is_not_lacking_is_not_named() {
    let lacks = |lang: Lang, bri: u64, pri: u64, channels: u64| {
        let args = [
            ("bri", bri.into()),
            ("pri", pri.into()),
            ("channels", channels.into()),
            ("nodes", "m".into()),
        ];
        Text::new(lang).say_with("finding-stb004", &args)
    };
    let all = [(2, 0, 0), (0, 1, 0), (0, 0, 1), (2, 1, 0), (2, 0, 4), (0, 1, 30), (2, 1, 34)];
    let said = |lang| all.map(|(bri, pri, channels)| lacks(lang, bri, pri, channels));
    assert_eq!(
        said(Lang::En),
        [
            "lacks 2 BRI to stand in for m",
            "lacks 1 PRI to stand in for m",
            "lacks 1 channel to stand in for m",
            "lacks 2 BRI and 1 PRI to stand in for m",
            "lacks 2 BRI and 4 channels to stand in for m",
            "lacks 1 PRI and 30 channels to stand in for m",
            "lacks 2 BRI, 1 PRI and 34 channels to stand in for m",
        ]
    );
    for lang in others() {
        let none = said(lang).into_iter().any(|s| s.contains('0') && !s.contains("30"));
        assert!(!none, "{lang:?}");
    }
    assert_eq!(said(Lang::Fr)[6], "il manque 2 BRI, 1 PRI et 34 canaux pour remplacer m");
    assert_eq!(said(Lang::De)[2], "es fehlt 1 Kanal, um m zu ersetzen");
}
