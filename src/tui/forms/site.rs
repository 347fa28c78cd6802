//! The form of a site.

use super::{changed, check_name, site_names, unique};
use crate::plan::{Edit, Place, Site};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form, Wrong};
use crate::tui::said::Said;

/// A new site, after all others.
#[must_use]
pub fn add_site(doc: &Doc, proposed: &str) -> Form {
    let name = unique(proposed, &site_names(doc.plan(), None));
    let fields = vec![Field::text("name", &name).proposed(), Field::text("address", "")];
    let build = |form: &Form, doc: &Doc| {
        let name = form.text("name");
        right(&name, doc, None)?;
        let site = doc.plan().sites.len();
        let to = Site { name: name.clone(), address: form.text("address"), ..Site::default() };
        Ok(Change {
            edit: Edit::AddSite { site, to: Box::new(to) },
            name: Said::new("tui-edit-add").with("name", name),
            select: Some(Place::Site(site)),
        })
    };
    Form::new(Said::new("tui-form-add-site"), fields, Box::new(build))
}

/// A site's own words.
#[must_use]
pub fn edit_site(doc: &Doc, site: usize) -> Option<Form> {
    let now = doc.plan().sites.get(site)?;
    let fields = vec![
        Field::text("name", &now.name),
        Field::text("address", &now.address),
        Field::text("notes", &now.notes),
    ];
    let old = now.name.clone();
    let title = Said::new("tui-form-site").with("name", old.as_str());
    let build = move |form: &Form, doc: &Doc| {
        let name = form.text("name");
        // A name that is wrong in the file does not keep the other fields from being changed.
        if name != old {
            right(&name, doc, Some(site))?;
        }
        let said = changed(&old, &name);
        let to = Site {
            name,
            address: form.text("address"),
            notes: form.text("notes"),
            devices: Vec::new(),
        };
        Ok(Change { edit: Edit::SetSite { site, to: Box::new(to) }, name: said, select: None })
    };
    Some(Form::new(title, fields, Box::new(build)))
}

fn right(name: &str, doc: &Doc, but: Option<usize>) -> Result<(), Wrong> {
    match check_name(name, &site_names(doc.plan(), but)) {
        Some(said) => Err(vec![("name", said)]),
        None => Ok(()),
    }
}
