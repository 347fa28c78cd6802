//! The form of a finding that was accepted.

use crate::plan::{Edit, Waiver};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form};
use crate::tui::said::Said;

/// A waiver of the plan; `None` when it is not there any more.
#[must_use]
pub fn edit_waiver(doc: &Doc, at: usize) -> Option<Form> {
    let now = doc.plan().waivers.get(at)?;
    let code = now.code.clone();
    let fields = vec![
        Field::text("reason", &now.reason),
        Field::text("place", now.at.as_deref().unwrap_or_default()),
        Field::date("until", now.until, "tui-empty-end"),
    ];
    Some(Form::new(
        Said::new("tui-form-waiver").with("code", code.as_str()),
        fields,
        Box::new(move |form, doc| {
            let reason = form.text("reason").trim().to_owned();
            if reason.is_empty() {
                return Err(vec![("reason", Said::new("tui-wrong-empty"))]);
            }
            let place = form.text("place").trim().to_owned();
            let place = Some(place).filter(|p| !p.is_empty());
            if let Some(wrong) = wrong_place(doc, place.as_deref()) {
                return Err(vec![("place", wrong)]);
            }
            let to = Waiver { code: code.clone(), at: place, reason, until: form.date("until") };
            let mut waivers = doc.plan().waivers.clone();
            match waivers.get_mut(at).filter(|w| w.code == code) {
                Some(now) => *now = to,
                None => return Err(vec![("reason", Said::new("tui-wrong-gone"))]),
            }
            let name = Said::new("tui-edit-change").with("name", code.as_str());
            Ok(Change { edit: Edit::SetWaivers(waivers), name, select: None })
        }),
    ))
}

/// A place that is written must be one of the plan, and no other.
fn wrong_place(doc: &Doc, written: Option<&str>) -> Option<Said> {
    let written = written?;
    let mut paths: Vec<String> = crate::plan::Place::matching(doc.plan(), written)
        .map(|place| place.path(doc.plan()))
        .collect();
    if paths.iter().any(|path| path == written) {
        return None;
    }
    paths.dedup();
    match paths.len() {
        0 => Some(Said::new("tui-wrong-place")),
        1 => None,
        n => Some(Said::new("tui-wrong-place-many").with("n", n)),
    }
}
