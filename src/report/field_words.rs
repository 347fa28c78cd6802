//! Words for the fields of a plan and their values: those of the interface's forms, where it has them. Whatever
//! has no words stands as the file has it.

use super::words::{product_said, reading_key};
use crate::plan::Readings;
use crate::text::Text;

/// Fields as the plan file names them, and the keys of their labels.
const FIELDS: [(&str, &str); 50] = [
    ("name", "tui-field-name"),
    ("customer", "tui-field-customer"),
    ("reference", "tui-field-reference"),
    ("author", "tui-field-author"),
    ("date", "tui-field-date"),
    ("notes", "tui-field-notes"),
    ("address", "tui-field-address"),
    ("software", "tui-field-software"),
    ("running", "tui-field-running"),
    ("buy_version", "tui-field-buy-version"),
    ("readings", "report-head-readings"),
    ("balance", "paths-field-balance"),
    ("orders", "report-section-orders"),
    ("waivers", "tui-inspector-waivers"),
    ("in", "paths-field-in"),
    ("host", "paths-field-host"),
    ("model", "tui-field-model"),
    ("mac", "tui-field-mac"),
    ("serial", "tui-field-serial"),
    ("purchased", "tui-field-purchased"),
    ("warranty", "tui-field-warranty"),
    ("interfaces", "paths-field-interfaces"),
    ("installed", "paths-field-installed"),
    ("bri", "tui-field-bri"),
    ("pri", "tui-field-pri"),
    ("isdn_channels", "tui-field-isdn-channels"),
    ("conference_channels", "report-field-conference-channels"),
    ("analog", "tui-field-analog"),
    ("assigned", "tui-field-assigned"),
    ("ssa_until", "tui-field-ssa-until"),
    ("role", "tui-field-role"),
    ("licensing", "tui-field-licensing"),
    ("takeover_by", "tui-field-takeover-by"),
    ("port_license", "tui-field-port-license"),
    ("smb_size", "tui-field-smb-size"),
    ("smb_disposal", "tui-field-smb-disposal"),
    ("operator", "product-operator"),
    ("concurrent", "paths-field-concurrent"),
    ("workstations", "paths-field-workstations"),
    ("queue_monitor", "product-queue-monitor"),
    ("queues", "tui-field-queues"),
    ("kind", "tui-field-kind"),
    ("count", "tui-field-count"),
    ("peak", "tui-field-peak"),
    ("features", "tui-field-features"),
    ("transfer_target", "tui-field-transfer-target"),
    ("code", "report-column-code"),
    ("at", "report-column-place"),
    ("reason", "tui-field-reason"),
    ("until", "tui-field-until"),
];

/// Values of a field as the plan file writes them, and the keys of their words.
const VALUES: [(&str, &str, &str); 26] = [
    ("role", "Master", "tui-role-master"),
    ("role", "Slave", "tui-role-slave"),
    ("role", "Standby", "tui-role-standby"),
    ("licensing", "Central", "tui-licensing-central"),
    ("licensing", "Local", "tui-licensing-local"),
    ("smb_disposal", "Convert", "tui-disposal-convert"),
    ("smb_disposal", "Discard", "tui-disposal-discard"),
    ("warranty", "Standard", "tui-warranty-standard"),
    ("warranty", "Extended", "tui-warranty-extended"),
    ("warranty", "Order", "tui-warranty-order"),
    ("transfer_target", "true", "tui-yes"),
    ("transfer_target", "false", "tui-no"),
    ("kind", "User", "tui-kind-user"),
    ("kind", "Executive", "tui-kind-executive"),
    ("kind", "(Trunk: T0)", "tui-kind-trunk-t0"),
    ("kind", "(Trunk: T2)", "tui-kind-trunk-t2"),
    ("kind", "(Trunk: Sip)", "tui-kind-trunk-sip"),
    ("kind", "(Trunk: Fxs)", "tui-kind-trunk-fxs"),
    ("kind", "AnsweringMachine", "tui-kind-answering-machine"),
    ("kind", "AnalogStation", "tui-kind-analog-station"),
    ("kind", "CallButton", "tui-kind-call-button"),
    ("kind", "ExternalVideo", "tui-kind-external-video"),
    ("kind", "Group", "tui-kind-group"),
    ("kind", "WaitingQueue", "tui-kind-waiting-queue"),
    ("port_license", "Standard", "tui-port-standard"),
    ("port_license", "Smb", "tui-port-smb"),
];

/// Fields whose value holds further fields, each before a colon.
const HOLDING: [&str; 7] =
    ["interfaces", "installed", "balance", "operator", "queue_monitor", "readings", "waivers"];

/// What the kind of port licenses begins with, where its size follows.
const SMB_OF_SIZE: &str = "Smb ";
/// Fields that hold a day.
const DAYS: [&str; 4] = ["date", "purchased", "ssa_until", "until"];
/// Letters of a day as the plan file writes it.
const DAY_WRITTEN: usize = "2026-11-24".len();

/// The label of a field, or what a reading is about.
#[must_use]
pub fn field_name(name: &str, text: &Text) -> String {
    let name = name.strip_prefix("project.").unwrap_or(name);
    if let Some((_, key)) = FIELDS.iter().find(|(id, _)| *id == name) {
        return text.say(key);
    }
    if is_reading(name) { text.say(&reading_key(name, None)) } else { name.to_owned() }
}

/// A value of a field.
#[must_use]
pub fn field_value(name: &str, value: &str, text: &Text) -> String {
    if let Some((.., key)) = VALUES.iter().find(|(id, known, _)| (*id, *known) == (name, value)) {
        return text.say(key);
    }
    let meaning = reading_key(name, Some(value));
    if is_reading(name) && text.knows(&meaning) {
        return text.say(&meaning);
    }
    if name == "features" {
        let names = value.split(", ").map(|id| product_said(id, text));
        return names.collect::<Vec<_>>().join(", ");
    }
    if name == "readings" {
        return readings(value, text);
    }
    if let ("port_license", Some(size)) = (name, value.strip_prefix(SMB_OF_SIZE)) {
        let kind = text.say("tui-port-smb");
        return text.say_with("paths-diff-smb", &[("kind", kind.into()), ("size", size.into())]);
    }
    if HOLDING.contains(&name) { inner(value, text) } else { plain(name, value, text) }
}

fn plain(name: &str, value: &str, text: &Text) -> String {
    let is_day = DAYS.contains(&name.strip_prefix("project.").unwrap_or(name));
    if is_day { day(value, text) } else { value.to_owned() }
}

/// A day in the reader's habit; anything else as it is.
fn day(value: &str, text: &Text) -> String {
    // Nothing longer is a day alone.
    let day = (value.len() == DAY_WRITTEN).then(|| value.parse().ok()).flatten();
    day.map_or_else(|| value.to_owned(), |day| text.date(day))
}

/// Readings by what they are about and what was chosen.
fn readings(value: &str, text: &Text) -> String {
    let inside = value.strip_prefix('(').and_then(|v| v.strip_suffix(')')).unwrap_or(value);
    let said = |reading: &str| match reading.split_once(": ") {
        Some((id, chosen)) => {
            let args = [("field", field_name(id, text).into())];
            format!("{} {}", text.say_with("report-inner", &args), field_value(id, chosen, text))
        }
        None => reading.to_owned(),
    };
    inside.split(", ").map(said).collect::<Vec<_>>().join("; ")
}

fn is_reading(name: &str) -> bool {
    Readings::TABLE.iter().any(|(id, ..)| *id == name)
}

/// The fields inside a value by their labels.
fn inner(value: &str, text: &Text) -> String {
    let label = |word: &str| {
        let field = word.strip_suffix(':')?;
        let bare = field.trim_start_matches('(');
        let (_, key) = FIELDS.iter().find(|(id, _)| *id == bare)?;
        let args = [("field", text.say(key).into())];
        Some(format!(
            "{}{}",
            &field[..field.len() - bare.len()],
            text.say_with("report-inner", &args)
        ))
    };
    // A day may stand before a bracket or a comma.
    let as_day = |word: &str| {
        let bare = word.trim_end_matches([',', ')']);
        format!("{}{}", day(bare, text), &word[bare.len()..])
    };
    let words = value.split(' ').map(|word| label(word).unwrap_or_else(|| as_day(word)));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn fields_and_values_in_the_readers_words() {
        let text = Text::new(Lang::Fr);
        assert_eq!(field_name("count", &text), "Nombre");
        assert_eq!(field_name("project.customer", &text), "Client");
        assert_eq!(field_name("later", &text), "later");
        let value = |name, value| field_value(name, value, &text);
        assert_eq!(value("kind", "(Trunk: T2)"), "Ligne T2");
        assert_eq!(value("features", "fax, uc, own"), "Fax, UC, own");
        assert_eq!(value("operator", "(concurrent: 2)"), "(en service\u{a0}: 2)");
        assert_eq!(value("notes", "count: 2"), "count: 2");
        assert_eq!(value("ipva_for_standby", "No"), "Non");
        assert_eq!(value("purchased", "2026-11-03"), text.date(jiff::civil::date(2026, 11, 3)));
        assert_eq!(value("name", "2026-11-03"), "2026-11-03");
        let until = text.date(jiff::civil::date(2027, 1, 31));
        let stock = value("installed", "5\u{a0}× PBX-Port13 (ssa_until: 2027-01-31), 1\u{a0}× SSC");
        assert!(stock.contains(&format!("{until}), 1\u{a0}× SSC")), "{stock}");
        assert!(value("port_license", "Smb 20").ends_with(", taille 20"));
        let tier = value("readings", "(tier: AllUnits, smb_convert: Needed)");
        assert!(!tier.contains("AllUnits") && tier.contains("; "), "{tier}");
    }

    #[test]
    fn every_label_is_a_sentence_in_every_language() {
        for lang in Lang::ALL {
            let text = Text::new(lang);
            for key in FIELDS.iter().map(|f| f.1).chain(VALUES.iter().map(|v| v.2)) {
                assert!(text.knows(key), "{key}");
            }
        }
    }
}
