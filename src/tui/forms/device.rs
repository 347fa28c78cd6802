//! The form of a device; a new one may bring its node along.

use super::{MOST, changed, check_name, count, device_names, name_in, node_names, slug, unique};
use crate::plan::{Device, DeviceAt, Edit, Interfaces, Node, Place, Plan, Role, Warranty};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Choice, Field, Form, Wrong, mac};
use crate::tui::forms::node::{role_of, roles};
use crate::tui::said::Said;

/// A new device at the end of a site.
#[must_use]
pub fn add_device(doc: &Doc, site: usize) -> Option<Form> {
    let plan = doc.plan();
    let at = DeviceAt::new(site, plan.sites.get(site)?.devices.len());
    let master = plan.nodes().any(|(_, n)| n.role == Role::Master);
    let mut options = vec![Choice::said("", "tui-role-none")];
    options.extend(roles());
    let fields = vec![
        Field::model("model", proposed_model(doc)),
        Field::choice("role", options, if master { "Slave" } else { "Master" }),
        Field::text("name", ""),
        Field::text("node", ""),
        Field::mac("mac", ""),
    ];
    let base = slug(&plan.sites.get(site)?.name);
    let device_name = {
        let base = base.clone();
        move |form: &Form, doc: &Doc| {
            let is_virtual =
                doc.catalog().model(&name_in(form, "model", doc)).is_some_and(|m| m.is_virtual);
            let end = if is_virtual { "vm" } else { "gw" };
            let name = if base.is_empty() { end.to_owned() } else { format!("{base}-{end}") };
            unique(&name, &device_names(doc.plan(), None))
        }
    };
    let node_name = move |form: &Form, doc: &Doc| proposed_node(form, doc.plan(), &base);
    let build = move |form: &Form, doc: &Doc| add(form, doc, at);
    let mut form = Form::new(Said::new("tui-form-add-device"), fields, Box::new(build))
        .proposing("name", Box::new(device_name))
        .proposing("node", Box::new(node_name));
    form.propose(doc);
    Some(form)
}

/// The last device's model, or else the catalogue's first box whose licenses are not built in.
fn proposed_model(doc: &Doc) -> &str {
    let last = doc.plan().devices().last().map(|(_, d)| d.model.as_str());
    let models = doc.catalog().models();
    let first = models.iter().find(|m| !m.is_virtual && !m.hardware_built_in);
    last.or(first.map(|m| m.name.as_str())).unwrap_or_default()
}

/// A name for the node of a new device; nothing for a plain gateway.
pub(super) fn proposed_node(form: &Form, plan: &Plan, site: &str) -> String {
    let Some(role) = role_of(&form.text("role")) else {
        return String::new();
    };
    let name = match role {
        Role::Master => "master",
        Role::Slave if site.is_empty() => "slave",
        Role::Slave => site,
        Role::Standby => "standby",
    };
    unique(name, &node_names(plan, None))
}

fn add(form: &Form, doc: &Doc, at: DeviceAt) -> Result<Change, Wrong> {
    let name = form.text("name");
    let mut wrong = Wrong::new();
    wrong.extend(check_name(&name, &device_names(doc.plan(), None)).map(|s| ("name", s)));
    let pbx = role_of(&form.text("role")).map(|role| {
        let node = form.text("node");
        wrong.extend(check_name(&node, &node_names(doc.plan(), None)).map(|s| ("node", s)));
        Node { name: node, role, ..Node::default() }
    });
    if !wrong.is_empty() {
        return Err(wrong);
    }
    // What comes next is objects on its node.
    let select = if pbx.is_some() { Place::Node(at) } else { Place::Device(at) };
    let to = Device {
        name: name.clone(),
        model: name_in(form, "model", doc),
        mac: mac(&form.text("mac")).unwrap_or_default(),
        pbx,
        ..Device::default()
    };
    Ok(Change {
        edit: Edit::AddDevice { at, to: Box::new(to) },
        name: Said::new("tui-edit-add").with("name", name),
        select: Some(select),
    })
}

/// A device's own words.
#[must_use]
pub fn edit_device(doc: &Doc, at: DeviceAt) -> Option<Form> {
    let now = doc.plan().device(at)?;
    let fitted = &now.interfaces;
    let isdn = Said::new("tui-empty-isdn")
        .with("channels", Interfaces { isdn_channels: None, ..*fitted }.isdn());
    let warranties = vec![
        Choice::said("Standard", "tui-warranty-standard"),
        Choice::said("Extended", "tui-warranty-extended"),
        Choice::said("Order", "tui-warranty-order"),
    ];
    let warranty = match now.warranty {
        Warranty::Standard => "Standard",
        Warranty::Extended => "Extended",
        Warranty::Order => "Order",
    };
    let fields = vec![
        Field::text("name", &now.name),
        Field::model("model", &now.model),
        Field::mac("mac", &now.mac),
        Field::text("serial", &now.serial),
        Field::date("purchased", now.purchased, "tui-empty-unknown"),
        Field::choice("warranty", warranties, warranty),
        count("bri", fitted.bri),
        count("pri", fitted.pri),
        Field::number("isdn-channels", fitted.isdn_channels, 0..=MOST, Some(isdn)),
        count("conference-channels", fitted.conference_channels),
        count("analog", fitted.analog),
        Field::text("notes", &now.notes),
    ];
    let title = Said::new("tui-form-device").with("name", now.name.as_str());
    Some(Form::new(title, fields, Box::new(move |form, doc| change(form, doc, at))))
}

fn change(form: &Form, doc: &Doc, at: DeviceAt) -> Result<Change, Wrong> {
    let Some(now) = doc.plan().device(at) else {
        return Err(vec![("name", Said::new("tui-wrong-gone"))]);
    };
    let name = form.text("name");
    if name != now.name
        && let Some(said) = check_name(&name, &device_names(doc.plan(), Some(at)))
    {
        return Err(vec![("name", said)]);
    }
    let said = changed(&now.name, &name);
    // What was written otherwise stays so until it is touched.
    let model = if form.text("model") == now.model {
        now.model.clone()
    } else {
        name_in(form, "model", doc)
    };
    let edit = Edit::device(at, now, |d| {
        d.name = name;
        d.model = model;
        // A MAC address that was written otherwise stays so until it is touched.
        let written = form.text("mac");
        if written != d.mac {
            d.mac = mac(&written).unwrap_or_default();
        }
        d.serial = form.text("serial");
        d.purchased = form.date("purchased");
        d.warranty = match form.text("warranty").as_str() {
            "Extended" => Warranty::Extended,
            "Order" => Warranty::Order,
            _ => Warranty::Standard,
        };
        d.notes = form.text("notes");
        d.interfaces = Interfaces {
            bri: form.number_or_0("bri"),
            pri: form.number_or_0("pri"),
            isdn_channels: form.number("isdn-channels"),
            conference_channels: form.number_or_0("conference-channels"),
            analog: form.number_or_0("analog"),
        };
    });
    Ok(Change { edit, name: said, select: None })
}
