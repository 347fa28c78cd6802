//! Where a device or an object group can be moved to.

use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::plan::Place;
use crate::tui::doc::Doc;
use crate::tui::edits;
use crate::tui::said::Said;

/// The list of places a thing can be moved to.
#[must_use]
pub fn menu(doc: &Doc, what: Place) -> Pick {
    let plan = doc.plan();
    let targets: Vec<Place> = if let Place::Object(at, _) = what {
        plan.nodes().filter(|(n, _)| *n != at).map(|(n, _)| Place::Node(n)).collect()
    } else {
        let own = edits::site_of(what);
        (0..plan.sites.len()).filter(|&s| Some(s) != own).map(Place::Site).collect()
    };
    let items = targets.iter().map(|t| Item::name(t.name(plan))).collect();
    let title = Said::new("tui-move-title").with("name", what.name(plan));
    Pick::search(
        title,
        items,
        Box::new(move |at, app| {
            let change = app
                .doc
                .as_ref()
                .and_then(|doc| edits::relocate(doc.plan(), what, *targets.get(at)?));
            change.map_or(Reply::Close, |change| Reply::Then(vec![Msg::Apply(change)]))
        }),
    )
}
