//! Pages that are written from the program, and sentences that it must have.

use super::robot::Robot;
use pbxplan::plan::Place;
use pbxplan::text::{Lang, Text};
use pbxplan::tui::form::Form;
use pbxplan::tui::forms::{self, Shelf};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_page_of_keys_is_written_from_the_table() {
    let page = pbxplan::tui::page::keys(&Text::new(Lang::En));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/keys.md");
    let before = fs::read_to_string(&path).unwrap_or_default();
    if before != page {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &page).unwrap();
    }
    assert!(before == page, "docs/keys.md was out of date; it is written anew");
}

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, out);
        } else {
            out.push(path);
        }
    }
}

/// Keys of sentences as they stand in the source, those that are put together at run time left out.
fn keys_in_source() -> BTreeSet<String> {
    let mut files = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui.rs")];
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui"), &mut files);
    let mut keys = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for part in text.split("\"tui-").skip(1) {
            let end = part.find('"').unwrap();
            if !part[..end].contains('{') {
                keys.insert(format!("tui-{}", &part[..end]));
            }
        }
    }
    keys
}

#[test]
fn every_sentence_that_the_source_names_is_there() {
    let text = Text::new(Lang::En);
    let missing: Vec<String> = keys_in_source().into_iter().filter(|k| !text.knows(k)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_field_kind_and_cause_has_its_words() {
    use pbxplan::assess::{Action, CauseRule};
    let text = Text::new(Lang::En);
    let mut keys: Vec<String> =
        CauseRule::ALL.iter().map(|r| format!("tui-cause-{}", r.id().to_lowercase())).collect();
    keys.extend(pbxplan::tui::forms::KINDS.iter().map(|(_, _, key)| format!("{key}-name")));
    for action in Action::ALL {
        keys.push(format!("tui-mark-{}", action.id()));
    }
    let missing: Vec<String> = keys.into_iter().filter(|k| !text.knows(k)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Every form there is, of a plan that has something of everything but a plain gateway, and of one.
fn every_form(robot: &Robot, gateway: &Robot) -> Vec<Form> {
    let (doc, text) = (robot.app.doc.as_ref().unwrap(), &robot.app.text);
    let places = || Place::all(doc.plan());
    let mut all = vec![
        forms::add_site(doc, "Site"),
        forms::add_stock(Shelf::Balance),
        forms::add_order(),
        forms::edit_plan(doc),
    ];
    all.extend(places().filter_map(|place| forms::edit(doc, place)));
    all.extend(forms::add_device(doc, 0));
    let at = places().find_map(Place::device).unwrap();
    all.extend(forms::add_object(doc, text, at));
    let plain = gateway.app.doc.as_ref().unwrap();
    all.extend(forms::add_node(plain, Place::all(plain.plan()).find_map(Place::device).unwrap()));
    all.push(forms::add_stock(Shelf::Device(at)));
    all.extend(forms::edit_stock(doc, Shelf::Balance, 0));
    all.extend(forms::edit_order(doc, 0));
    all.extend(forms::edit_waiver(doc, 0));
    all.push(pbxplan::tui::dialog::cure::waive(doc, &doc.findings()[0]));
    all
}

#[test]
fn every_field_of_every_form_says_what_it_is() {
    const EVERY: &str = include_str!("../../data/plans/every-field.ron");
    let robot = Robot::new(80, 24).opens("plan.ron", EVERY);
    let gateway = "(schema: 1, sites: [(name: \"S\", devices: [(name: \"g\", model: \"IP411\")])])";
    let forms = every_form(&robot, &Robot::new(80, 24).opens("gateway.ron", gateway));
    let titles: BTreeSet<&str> = forms.iter().map(|form| form.title.key()).collect();
    let keys = keys_in_source();
    let known: BTreeSet<&str> = keys
        .iter()
        .map(String::as_str)
        .filter(|key| key.starts_with("tui-form-"))
        .filter(|key| !["tui-form-wrong", "tui-form-doubt"].contains(key))
        .collect();
    assert_eq!(titles, known, "a form that is not looked at");
    let text = Text::new(Lang::En);
    let mut used = BTreeSet::new();
    for form in &forms {
        for field in &form.fields {
            let key = form.help(field);
            assert!(text.knows(&key), "{key}");
            used.insert(key);
        }
    }
    let ftl = fs::read_to_string(crate::program::project("assets/text/en/tui.ftl")).unwrap();
    let there = ftl.lines().filter_map(|l| l.split_once(" =").map(|(key, _)| key.to_owned()));
    let there: BTreeSet<String> =
        there.filter(|key| key.starts_with("tui-help-") && key != "tui-help-title").collect();
    assert_eq!(there, used, "a sentence of a field that no form has");
}

#[test]
fn every_sentence_is_used() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let source: String = files.iter().map(|f| fs::read_to_string(f).unwrap_or_default()).collect();
    // What is put together at run time begins with one of these.
    let made = [
        "tui-do-",
        "tui-hint-",
        "tui-field-",
        "tui-help-",
        "tui-mark-",
        "tui-cause-",
        "tui-total-",
        "tui-severity-",
    ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/en/tui.ftl");
    let ftl = fs::read_to_string(path).unwrap();
    let unused: Vec<&str> = ftl
        .lines()
        .filter_map(|l| l.split_once(" =").map(|(key, _)| key))
        .filter(|k| k.starts_with("tui-") && !made.iter().any(|m| k.starts_with(m)))
        .filter(|k| !source.contains(&format!("\"{k}\"")))
        .filter(|k| !(k.starts_with("tui-kind-") && k.ends_with("-name")))
        .collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
