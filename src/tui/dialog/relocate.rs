//! Where a device or an object group can be moved to.

use super::Reply;
use super::pick::{Item, Pick};
use crate::plan::Place;
use crate::tui::doc::Doc;
use crate::tui::edits;
use crate::tui::said::Said;
use crate::tui::update::applied;

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
            let Some((change, doc)) = change.zip(app.doc.as_ref()) else {
                return Reply::Close;
            };
            let done = Said::new("tui-did-move").with("name", what.name(doc.plan()));
            Reply::Then(vec![applied(change, done)])
        }),
    )
}
