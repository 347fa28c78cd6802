//! The forms of the plan's things: which fields each has, and the edit that its values come to.

mod device;
mod known;
mod names;
mod node;
mod object;
mod order;
mod plan;
mod site;
mod stock;
mod waiver;

pub use device::{add_device, edit_device};
pub use known::{Meant, completions, meant, name_in};
pub use names::{check_name, device_names, node_names, object_names, site_names, slug, unique};
pub use node::{add_node, edit_node};
pub use object::{KINDS, add_object, edit_object, kind_in, kind_key};
pub use order::{add_order, edit_order, order_name};
pub use plan::edit_plan;
pub use site::{add_site, edit_site};
pub use stock::{Shelf, add_stock, edit_stock};
pub use waiver::edit_waiver;

use super::doc::Doc;
use super::form::{Field, Form};
use super::said::Said;
use crate::plan::Place;

/// Most of anything that is counted in a plan.
pub const MOST: u32 = 1_000_000;

/// The form of a thing that is in the plan; `None` when it is not there any more.
#[must_use]
pub fn edit(doc: &Doc, place: Place) -> Option<Form> {
    match place {
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => Some(edit_plan(doc)),
        Place::Site(site) => edit_site(doc, site),
        Place::Device(at) => edit_device(doc, at),
        Place::Node(at) => edit_node(doc, at),
        Place::Object(at, object) => edit_object(doc, at, object),
    }
}

fn count(id: &'static str, number: u32) -> Field {
    Field::number(id, Some(number), 0..=MOST, None)
}

/// A software version; empty is another word's business.
fn version(id: &'static str, version: Option<u8>, empty: Said) -> Field {
    Field::number(id, version.map(u32::from), 5..=99, Some(empty))
}

/// Name of a change in the history: a rename says both names.
fn changed(old: &str, new: &str) -> Said {
    if old == new {
        Said::new("tui-edit-change").with("name", old)
    } else {
        Said::new("tui-edit-rename").with("from", old).with("to", new)
    }
}
