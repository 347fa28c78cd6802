//! A plan that comes with the program, with its names in the reader's words.

use crate::plan::Plan;
use crate::text::Text;

/// The same plan, each name and reason as the reader's language has it: `report-name-` and the English one in small
/// letters. What has no such word stays, like names of towns; what refers to a name goes along with it.
#[must_use]
pub fn in_readers_words(mut plan: Plan, text: &Text) -> Plan {
    let rename = |name: &mut String| {
        let key = format!("report-name-{}", slug(name));
        if !text.knows(&key) {
            return;
        }
        let word = text.say(&key);
        // A hospital's node is named after it, in small letters as nodes are.
        let small = name.chars().next().is_some_and(char::is_lowercase);
        *name = if small { word.to_lowercase() } else { word };
    };
    rename(&mut plan.project.name);
    for site in &mut plan.sites {
        rename(&mut site.name);
        for device in &mut site.devices {
            rename(&mut device.name);
            let Some(node) = &mut device.pbx else { continue };
            rename(&mut node.name);
            node.takeover_by.iter_mut().for_each(rename);
            node.objects.iter_mut().for_each(|group| rename(&mut group.name));
        }
    }
    plan.waivers.iter_mut().for_each(|waiver| rename(&mut waiver.reason));
    plan
}

/// A name as keys write it: `head-office`.
fn slug(name: &str) -> String {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    name.chars().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::Inputs;
    use crate::catalog::Catalog;
    use crate::plan::{EXAMPLES, Place, TEMPLATES, read, write};
    use crate::rules::review;
    use crate::text::Lang;

    #[test]
    fn what_comes_with_the_program_is_the_same_plan_in_every_language() {
        let catalog = Catalog::built_in();
        let day = jiff::civil::date(2026, 11, 24);
        for shipped in TEMPLATES.iter().chain(EXAMPLES) {
            let document = shipped.document_of(day);
            let english = document.plan.clone();
            let bill = |plan: &Plan| {
                let review = review(&Inputs::new(plan, &catalog, day));
                let lines = review.assessment.lines.iter();
                let lines: Vec<_> =
                    lines.map(|l| (l.license, l.action, l.quantity, l.pool)).collect();
                let findings = review.findings.iter();
                let findings: Vec<_> =
                    findings.map(|f| (f.rule.code, f.place, f.waived_by)).collect();
                (lines, findings)
            };
            for lang in Lang::ALL {
                let plan = in_readers_words(english.clone(), &Text::new(lang));
                assert_eq!(bill(&plan), bill(&english), "{} {lang:?}", shipped.name);
                // Whatever is written of it is read again: names are valid and no two are the same.
                let written = write(&plan, &document.head);
                assert_eq!(read(written.as_bytes()).unwrap().plan, plan);
                let paths: std::collections::BTreeSet<String> =
                    plan.devices().map(|(at, _)| Place::Device(at).path(&plan)).collect();
                assert_eq!(paths.len(), plan.devices().count());
            }
            let french = in_readers_words(english.clone(), &Text::new(Lang::Fr));
            assert_ne!(french, english, "{}", shipped.name);
            assert_eq!(in_readers_words(english.clone(), &Text::new(Lang::En)), english);
        }
    }
}
