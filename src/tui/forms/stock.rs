//! The form of one line of licenses: installed on a device, or on the plan's balance.

use super::{Meant, count, meant};
use crate::plan::{Device, DeviceAt, Edit, Place, Stock};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form, Wrong};
use crate::tui::said::Said;

/// Where lines of licenses stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Installed on a device.
    Device(DeviceAt),
    /// Bought and not yet assigned.
    Balance,
}

impl Shelf {
    /// The lines that stand there; none without the device.
    #[must_use]
    pub fn lines<'a>(&self, doc: &'a Doc) -> &'a [Stock] {
        match self {
            Self::Device(at) => doc.plan().device(*at).map_or(&[], |d| &d.installed),
            Self::Balance => &doc.plan().balance,
        }
    }

    /// The edit that puts these lines there.
    #[must_use]
    pub fn edit(&self, doc: &Doc, lines: Vec<Stock>) -> Option<Edit> {
        match self {
            Self::Device(at) => {
                Some(Edit::device(*at, doc.plan().device(*at)?, |d: &mut Device| {
                    d.installed = lines;
                }))
            }
            Self::Balance => Some(Edit::SetBalance(lines)),
        }
    }

    /// The place that findings about it are at.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::Device(at) => Place::Device(*at),
            Self::Balance => Place::Plan,
        }
    }
}

/// A new line at the end of a shelf.
#[must_use]
pub fn add_stock(shelf: Shelf) -> Form {
    let fields = fields(
        shelf,
        &Stock { license: String::new(), quantity: 1, assigned: None, ssa_until: None },
    );
    Form::new(
        Said::new("tui-form-add-stock"),
        fields,
        Box::new(move |form, doc| {
            let line = line(form, doc, "")?;
            let mut lines = shelf.lines(doc).to_vec();
            let name = Said::new("tui-edit-add").with("name", line.license.as_str());
            lines.push(line);
            let edit = shelf.edit(doc, lines).ok_or_else(gone)?;
            Ok(Change { edit, name, select: None })
        }),
    )
}

/// A line of a shelf.
#[must_use]
pub fn edit_stock(doc: &Doc, shelf: Shelf, at: usize) -> Option<Form> {
    let now = shelf.lines(doc).get(at)?;
    let title = Said::new("tui-form-stock").with("name", now.license.as_str());
    let fields = fields(shelf, now);
    Some(Form::new(
        title,
        fields,
        Box::new(move |form, doc| {
            let mut lines = shelf.lines(doc).to_vec();
            let line = line(form, doc, lines.get(at).map_or("", |now| &now.license))?;
            let name = Said::new("tui-edit-change").with("name", line.license.as_str());
            match lines.get_mut(at) {
                Some(place) => *place = line,
                None => return Err(gone()),
            }
            let edit = shelf.edit(doc, lines).ok_or_else(gone)?;
            Ok(Change { edit, name, select: None })
        }),
    ))
}

fn fields(shelf: Shelf, now: &Stock) -> Vec<Field> {
    let mut fields = vec![Field::license("license", &now.license), count("quantity", now.quantity)];
    if matches!(shelf, Shelf::Device(_)) {
        fields.push(Field::date("assigned", now.assigned, "tui-empty-unknown"));
    }
    fields.push(Field::date("ssa-until", now.ssa_until, "tui-empty-ssa"));
    fields
}

/// The line that is written; a license that nobody knows counts nothing and is refused, unless it is `now` there.
fn line(form: &Form, doc: &Doc, now: &str) -> Result<Stock, Wrong> {
    let written = form.text("license");
    let known = form.value("license").and_then(|v| meant(v, doc.catalog(), doc.plan()));
    let license = match known {
        _ if written == now => written,
        Some(Meant::One(name)) => name,
        Some(Meant::Several(_)) => {
            return Err(vec![("license", Said::new("tui-wrong-license-several"))]);
        }
        Some(Meant::Unknown) | None => {
            return Err(vec![("license", Said::new("tui-wrong-license"))]);
        }
    };
    Ok(Stock {
        license,
        quantity: form.number_or_0("quantity"),
        assigned: form.date("assigned"),
        ssa_until: form.date("ssa-until"),
    })
}

fn gone() -> Wrong {
    vec![("license", Said::new("tui-wrong-gone"))]
}
