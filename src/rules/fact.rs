//! Facts that no rule checks and an engineer is glad to know, with what they are about and who says so.

/// One fact; its sentence is `fact-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact {
    /// Stable id: `"ssa-missed"`.
    pub id: &'static str,
    /// Section of the guide; `None` for what the vendor's wiki says.
    pub section: Option<&'static str>,
    /// Ids of products and codes of rules that it is worth showing beside; none for every installation.
    pub about: &'static [&'static str],
}

/// Every fact: the guide's by section, then the wiki's.
pub const FACTS: &[Fact] = &[
    guide("mobility-softphone", "4.4", &["mobility"]),
    guide("recorded-group", "4.6", &["recording", "recording-user", "REC001"]),
    guide("chat-history", "4.10", &["premium-chat"]),
    guide("ssa-from-assignment", "7.1", &["ssc", "SSA001", "SSA002", "VER005"]),
    guide("ssa-missed", "7.1", &["ssc", "SSA001"]),
    wiki("reset", &[]),
    wiki("slave-flash", &["port", "POOL001", "POOL003"]),
    wiki("update-interval", &["port", "operator", "POOL003"]),
    wiki("test-mode", &[]),
    wiki("trial", &[]),
    wiki("built-in-hidden", &["bri", "pri", "channel", "HW002"]),
    wiki("large-node", &["ipva"]),
    wiki("rental", &["isc"]),
    wiki("standby-paid", &["standby", "STB001"]),
];

const fn guide(id: &'static str, section: &'static str, about: &'static [&'static str]) -> Fact {
    Fact { id, section: Some(section), about }
}

const fn wiki(id: &'static str, about: &'static [&'static str]) -> Fact {
    Fact { id, section: None, about }
}

/// Facts about a product or a rule, by id or code.
pub fn facts_about(topic: &str) -> impl Iterator<Item = &'static Fact> {
    FACTS.iter().filter(move |fact| fact.about.contains(&topic))
}

#[cfg(test)]
mod tests {
    use super::{FACTS, facts_about};
    use crate::catalog::Catalog;
    use crate::rules::testing::say;
    use crate::rules::{RULES, rule};
    use std::collections::BTreeSet;

    #[test]
    fn every_fact_can_be_said_and_is_about_something_known() {
        let catalog = Catalog::built_in();
        let known = |topic: &&str| {
            catalog.find_product(topic).is_some() || RULES.iter().any(|r| r.code == *topic)
        };
        for fact in FACTS {
            say(&format!("fact-{}", fact.id), &[]);
            assert!(fact.about.iter().all(known), "{}", fact.id);
        }
        let ids: BTreeSet<&str> = FACTS.iter().map(|f| f.id).collect();
        assert_eq!(ids.len(), FACTS.len());
    }

    #[test]
    fn facts_are_found_by_what_they_are_about() {
        let of = |topic| facts_about(topic).map(|f| f.id).collect::<Vec<_>>();
        assert_eq!(of("ssc"), ["ssa-from-assignment", "ssa-missed"]);
        assert_eq!(of(rule("HW002").unwrap().code), ["built-in-hidden"]);
        assert!(of("fax").is_empty());
    }
}
