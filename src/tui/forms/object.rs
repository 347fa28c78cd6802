//! The form of an object group.

use super::{MOST, changed, check_name, count, object_names, unique};
use crate::plan::{DeviceAt, Edit, ObjectGroup, ObjectKind, Place, TrunkType};
use crate::text::Text;
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Choice, Field, Form, Wrong};
use crate::tui::said::Said;

/// Id and key of the name of every kind, in the order of [`ObjectKind::ALL`].
pub const KINDS: [(ObjectKind, &str, &str); 12] = [
    (ObjectKind::User, "User", "tui-kind-user"),
    (ObjectKind::Executive, "Executive", "tui-kind-executive"),
    (ObjectKind::Trunk(TrunkType::T0), "Trunk(T0)", "tui-kind-trunk-t0"),
    (ObjectKind::Trunk(TrunkType::T2), "Trunk(T2)", "tui-kind-trunk-t2"),
    (ObjectKind::Trunk(TrunkType::Sip), "Trunk(Sip)", "tui-kind-trunk-sip"),
    (ObjectKind::Trunk(TrunkType::Fxs), "Trunk(Fxs)", "tui-kind-trunk-fxs"),
    (ObjectKind::AnsweringMachine, "AnsweringMachine", "tui-kind-answering-machine"),
    (ObjectKind::AnalogStation, "AnalogStation", "tui-kind-analog-station"),
    (ObjectKind::CallButton, "CallButton", "tui-kind-call-button"),
    (ObjectKind::ExternalVideo, "ExternalVideo", "tui-kind-external-video"),
    (ObjectKind::Group, "Group", "tui-kind-group"),
    (ObjectKind::WaitingQueue, "WaitingQueue", "tui-kind-waiting-queue"),
];

/// Key of the name of a kind.
#[must_use]
pub fn kind_key(kind: ObjectKind) -> &'static str {
    KINDS.iter().find(|(k, ..)| *k == kind).map_or("tui-kind-user", |(_, _, key)| key)
}

/// The kind a form's field stands at.
#[must_use]
pub fn kind_in(form: &Form) -> ObjectKind {
    let id = form.text("kind");
    KINDS.iter().find(|(_, name, _)| *name == id).map_or(ObjectKind::User, |(kind, ..)| *kind)
}

fn kind_field(kind: ObjectKind) -> Field {
    let options = KINDS.iter().map(|(_, id, key)| Choice::said(id, key)).collect();
    let chosen = KINDS.iter().find(|(k, ..)| *k == kind).map_or("User", |(_, id, _)| id);
    Field::choice("kind", options, chosen)
}

/// A new object group at the end of a node's.
#[must_use]
pub fn add_object(doc: &Doc, text: &Text, at: DeviceAt) -> Option<Form> {
    let object = doc.plan().node(at)?.objects.len();
    let fields = vec![
        kind_field(ObjectKind::User),
        Field::text("name", ""),
        count("count", 1),
        Field::features("features", Vec::new()),
        Field::number("peak", None, 0..=MOST, Some(Said::new("tui-empty-peak"))),
        Field::flag("transfer-target", false),
    ];
    // A first name in the reader's language; it follows the kind until one is typed.
    let names: Vec<(ObjectKind, String)> =
        KINDS.iter().map(|(kind, _, key)| (*kind, text.say(&format!("{key}-name")))).collect();
    let propose = move |form: &Form, doc: &Doc| {
        let kind = kind_in(form);
        let name = names.iter().find(|(k, _)| *k == kind).map_or("", |(_, name)| name);
        unique(name, &object_names(doc.plan(), at, None))
    };
    let build = move |form: &Form, doc: &Doc| {
        let to = group(form, doc, at, None)?;
        Ok(Change {
            name: Said::new("tui-edit-add").with("name", to.name.as_str()),
            edit: Edit::AddObject { at, object, to: Box::new(to) },
            select: Some(Place::Object(at, object)),
        })
    };
    let mut form = Form::new(Said::new("tui-form-add-object"), fields, Box::new(build))
        .proposing("name", Box::new(propose));
    form.propose(doc);
    Some(form)
}

/// An object group.
#[must_use]
pub fn edit_object(doc: &Doc, at: DeviceAt, object: usize) -> Option<Form> {
    let now = doc.plan().node(at)?.objects.get(object)?;
    let fields = vec![
        Field::text("name", &now.name),
        kind_field(now.kind),
        count("count", now.count),
        Field::features("features", now.features.clone()),
        Field::number("peak", now.peak, 0..=MOST, Some(Said::new("tui-empty-peak"))),
        Field::flag("transfer-target", now.transfer_target),
        Field::text("notes", &now.notes),
    ];
    let old = now.name.clone();
    let title = Said::new("tui-form-object").with("name", old.as_str());
    let build = move |form: &Form, doc: &Doc| {
        let to = group(form, doc, at, Some(object))?;
        let name = changed(&old, &to.name);
        Ok(Change { edit: Edit::SetObject { at, object, to: Box::new(to) }, name, select: None })
    };
    Some(Form::new(title, fields, Box::new(build)))
}

fn group(
    form: &Form,
    doc: &Doc,
    at: DeviceAt,
    object: Option<usize>,
) -> Result<ObjectGroup, Wrong> {
    let name = form.text("name");
    let mut wrong = Wrong::new();
    let now = object.and_then(|o| doc.plan().node(at)?.objects.get(o));
    if now.is_none_or(|o| o.name != name) {
        wrong.extend(check_name(&name, &object_names(doc.plan(), at, object)).map(|s| ("name", s)));
    }
    let count = form.number_or_0("count");
    let peak = form.number("peak");
    if peak.is_some_and(|p| p > count) {
        wrong.push(("peak", Said::new("tui-wrong-peak").with("count", count)));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(ObjectGroup {
        name,
        kind: kind_in(form),
        count,
        peak,
        features: form.features("features"),
        transfer_target: form.flag("transfer-target"),
        notes: form.text("notes"),
    })
}
