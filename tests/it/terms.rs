//! The words of the field: one for each thing in each language, the same on every page and in every sentence.

use crate::docs::{GENERATED, is_up_to_date};
use pbxplan::text::{Lang, Text};
use std::fmt::Write as _;

/// A thing, by the sentences that are its name, and words that would mean the same and are not used for it.
struct Term {
    keys: &'static [&'static str],
    /// French words, in small letters.
    not_fr: &'static [&'static str],
    /// German words, in small letters.
    not_de: &'static [&'static str],
}

const fn term(
    keys: &'static [&'static str],
    not_fr: &'static [&'static str],
    not_de: &'static [&'static str],
) -> Term {
    Term { keys, not_fr, not_de }
}

/// French is the guide's own; German is that of the vendor's pages.
const TERMS: &[Term] = &[
    term(&["report-bill-title"], &["nomenclature", "facture"], &["rechnungsposten", "faktura"]),
    term(&["report-paper-title-customer"], &["devis"], &["kostenvoranschlag"]),
    term(&["report-head-guide"], &[], &["handbuch des herstellers", "lizenzführer"]),
    term(&["report-column-license"], &[], &["lizenzierungseinheit"]),
    term(&["report-explain-name"], &[], &[]),
    term(&["report-column-site"], &["localité"], &["niederlassung", "zweigstelle"]),
    term(&["report-column-device"], &["équipement", "boîtier"], &["baugruppe"]),
    term(&["report-catalog-models"], &["gateway"], &["übergang"]),
    term(&["report-column-node"], &["noeud"], &["netzknoten"]),
    term(&["report-topology-master"], &["primaire"], &["hauptanlage"]),
    term(&["report-topology-slave"], &["secondaire"], &["unteranlage", "sklave"]),
    term(&["report-topology-standby"], &["mode veille"], &["ersatzknoten"]),
    term(&["paths-diff-thing-object"], &[], &["objektmenge"]),
    term(&["tui-kind-user"], &["usager", "abonné"], &["benutzer", "anwender", "nutzer"]),
    term(&["tui-kind-analog-station"], &[], &["analoges telefon"]),
    term(&["report-kind-trunk", "tui-kind-trunk-t2"], &["faisceau"], &["bündel"]),
    term(&["tui-kind-waiting-queue"], &["queue d’attente"], &["warteschleife"]),
    term(&["product-port"], &[], &[]),
    term(&["product-channel"], &[], &[]),
    term(&["report-section-central"], &["réserve centrale"], &["zentraler vorrat"]),
    term(&["tui-licensing-central"], &[], &[]),
    term(&["tui-licensing-local"], &["localement"], &["dezentral"]),
    term(&["report-head-software"], &["micrologiciel"], &["firmware"]),
    term(&["tui-inspector-balance"], &["solde"], &["kontostand"]),
    term(&["report-column-installed"], &[], &[]),
    term(&["report-column-required"], &[], &[]),
    term(&["report-action-buy"], &["acquérir"], &["beschaffen", "erwerben"]),
    term(&["report-action-assign"], &["affecter"], &["zuordnen"]),
    term(&["report-action-upgrade"], &["surclasser"], &["aufwerten"]),
    term(&["report-action-move"], &[], &["umziehen", "verlagern"]),
    term(&["report-action-remove"], &["enlever", "désinstaller"], &["deinstallieren"]),
    term(&["report-action-keep"], &["conserver"], &["beibehalten"]),
    term(&[], &["tranche"], &["rabattstufe"]),
    term(&["report-head-readings"], &["interprétation"], &["auslegung"]),
    term(&["report-findings"], &["anomalie"], &["feststellung", "beanstandung"]),
    term(&["report-severity-error"], &[], &[]),
    term(&["report-severity-warning"], &["mise en garde"], &[]),
    term(&["report-severity-info"], &[], &[]),
    term(&["tui-finding-waived"], &["dérogation"], &["ausgeklammert"]),
    term(&["tui-fix-title"], &["réparer"], &["reparieren"]),
    term(&["tui-tab-paths"], &["solution"], &["lösungsweg"]),
    term(&["report-paper-steps"], &[], &[]),
    term(&["product-warranty"], &[], &["gewährleistung"]),
    term(&["report-section-orders"], &[], &["aufträge"]),
];

#[test]
fn the_page_of_terms() {
    let texts = [Lang::En, Lang::Fr, Lang::De].map(Text::new);
    let mut page = format!(
        "{GENERATED}# Terms\n\n\
         What things are called in the interface and on paper. French follows the vendor's guide, German the vendor's \
         pages; names of products stay as the vendor writes them. A test keeps other words for the same things out of \
         the sentences.\n\n\
         | English | French | German |\n|---|---|---|\n"
    );
    for key in TERMS.iter().flat_map(|term| term.keys) {
        let said = texts.each_ref().map(|text| text.say_with(key, &[("n", "n".into())]));
        writeln!(page, "| {} |", said.join(" | ")).unwrap();
    }
    is_up_to_date("terms.md", &page);
}

#[test]
fn no_sentence_has_another_word_for_a_thing() {
    for (lang, of) in [
        (Lang::Fr, (|term| term.not_fr) as fn(&Term) -> &'static [&'static str]),
        (Lang::De, |term| term.not_de),
    ] {
        let sentences = || lang.sources().iter().flat_map(|source| source.lines());
        for word in TERMS.iter().flat_map(of) {
            let wrong: Vec<&str> = sentences()
                .filter(|line| !line.starts_with('#'))
                .filter(|line| {
                    let said = line.split_once(" = ").map_or(*line, |(_, said)| said);
                    said.to_lowercase().contains(word)
                })
                .collect();
            assert!(wrong.is_empty(), "{lang:?} “{word}”: {wrong:#?}");
        }
    }
}
