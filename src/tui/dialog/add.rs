//! What can be added here, with a letter each.

use super::form::FormDialog;
use super::pick::{Item, Pick};
use super::{Dialog, Msg, Reply};
use crate::plan::{DeviceAt, Place};
use crate::tui::app::App;
use crate::tui::doc::Doc;
use crate::tui::form::Form;
use crate::tui::forms::{self, Shelf};
use crate::tui::said::Said;

/// Something that can be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Addition {
    Site,
    Device(usize),
    Node(DeviceAt),
    Object(DeviceAt),
    Installed(DeviceAt),
}

/// The list of what fits where the reader stands, the nearest first.
#[must_use]
pub fn menu(doc: &Doc) -> Pick {
    let here = doc.selected();
    let at = here.device();
    let node = at.filter(|&at| doc.plan().node(at).is_some());
    let site = crate::tui::edits::site_of(here);
    let mut all: Vec<(Addition, char, Said)> = Vec::new();
    if let Some(at) = node.filter(|_| !matches!(here, Place::Device(_))) {
        all.push((Addition::Object(at), 'o', Said::new("tui-add-object")));
    }
    if let Some(at) = at {
        if node.is_none() {
            all.push((Addition::Node(at), 'n', Said::new("tui-add-node")));
        }
        all.push((Addition::Installed(at), 'i', Said::new("tui-add-installed")));
    }
    if let Some(at) = node.filter(|_| matches!(here, Place::Device(_))) {
        all.insert(0, (Addition::Object(at), 'o', Said::new("tui-add-object")));
    }
    if let Some(site) = site {
        let name = doc.plan().sites.get(site).map_or("", |s| s.name.as_str());
        let said = Said::new("tui-add-device").with("site", name);
        all.push((Addition::Device(site), 'd', said));
    }
    all.push((Addition::Site, 's', Said::new("tui-add-site")));
    let additions: Vec<Addition> = all.iter().map(|(a, ..)| *a).collect();
    let items = all.into_iter().map(|(_, c, said)| Item::said(said).letter(c)).collect();
    Pick::letters(
        Said::new("tui-add-title"),
        items,
        Box::new(move |at, app| match additions.get(at).and_then(|&a| form(a, app)) {
            Some(dialog) => Reply::Then(vec![Msg::Open(dialog)]),
            None => Reply::Close,
        }),
    )
}

fn form(addition: Addition, app: &App) -> Option<Box<dyn Dialog>> {
    let doc = app.doc.as_ref()?;
    let form: Form = match addition {
        Addition::Site => forms::add_site(doc, &app.text.say("tui-new-site")),
        Addition::Device(site) => forms::add_device(doc, site)?,
        Addition::Node(at) => forms::add_node(doc, at)?,
        Addition::Object(at) => forms::add_object(doc, &app.text, at)?,
        Addition::Installed(at) => forms::add_stock(Shelf::Device(at)),
    };
    Some(Box::new(FormDialog::new(form, doc)))
}
