//! The form of a node.

use super::device::proposed_node;
use super::{MOST, changed, check_name, node_names, slug, version};
use crate::plan::{
    DeviceAt, Edit, Licensing, Node, Operator, Place, PortLicense, QueueMonitor, Role, SmbDisposal,
};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Choice, Field, Form, Wrong};
use crate::tui::said::Said;

/// The roles of a node as choices.
pub(super) fn roles() -> Vec<Choice> {
    vec![
        Choice::said("Master", "tui-role-master"),
        Choice::said("Slave", "tui-role-slave"),
        Choice::said("Standby", "tui-role-standby"),
    ]
}

/// The role of that id.
pub(super) fn role_of(id: &str) -> Option<Role> {
    match id {
        "Master" => Some(Role::Master),
        "Slave" => Some(Role::Slave),
        "Standby" => Some(Role::Standby),
        _ => None,
    }
}

/// A new node on a device that has none.
#[must_use]
pub fn add_node(doc: &Doc, at: DeviceAt) -> Option<Form> {
    let plan = doc.plan();
    plan.device(at).filter(|d| d.pbx.is_none())?;
    let master = plan.nodes().any(|(_, n)| n.role == Role::Master);
    let fields = vec![
        Field::choice("role", roles(), if master { "Slave" } else { "Master" }),
        Field::text("name", ""),
    ];
    let site = slug(&plan.sites.get(at.site())?.name);
    let propose = move |form: &Form, doc: &Doc| proposed_node(form, doc.plan(), &site);
    let build = move |form: &Form, doc: &Doc| {
        let name = form.text("name");
        if let Some(said) = check_name(&name, &node_names(doc.plan(), None)) {
            return Err(vec![("name", said)]);
        }
        let role = role_of(&form.text("role")).unwrap_or_default();
        let to = Node { name: name.clone(), role, ..Node::default() };
        Ok(Change {
            edit: Edit::PutNode { at, to: Some(Box::new(to)) },
            name: Said::new("tui-edit-add").with("name", name),
            select: Some(Place::Node(at)),
        })
    };
    let mut form = Form::new(Said::new("tui-form-add-node"), fields, Box::new(build))
        .proposing("name", Box::new(propose));
    form.propose(doc);
    Some(form)
}

/// A node's own words.
#[must_use]
pub fn edit_node(doc: &Doc, at: DeviceAt) -> Option<Form> {
    let plan = doc.plan();
    let now = plan.node(at)?;
    let role = match now.role {
        Role::Master => "Master",
        Role::Slave => "Slave",
        Role::Standby => "Standby",
    };
    let licensing = if now.licensing == Licensing::Local { "Local" } else { "Central" };
    let port_license = if now.port_license == PortLicense::Smb { "Smb" } else { "Standard" };
    let disposal = if now.smb_disposal == SmbDisposal::Discard { "Discard" } else { "Convert" };
    let software = Said::new("tui-empty-software").with("version", plan.software);
    let running = Said::new("tui-empty-node-running")
        .with("version", plan.running.unwrap_or_else(|| plan.software_of(now)));
    let operator = now.operator.unwrap_or_default();
    let queues = now.queue_monitor.unwrap_or_default();
    let none = || Said::new("tui-empty-none");
    let concurrent = now.operator.map(|o| o.concurrent);
    let fields = vec![
        Field::text("name", &now.name),
        Field::choice("role", roles(), role),
        Field::choice("licensing", licensings(), licensing),
        version("software", now.software, software),
        version("running", now.running, running),
        Field::choice(
            "takeover-by",
            takeovers(doc, at, now),
            now.takeover_by.as_deref().unwrap_or(""),
        ),
        Field::choice("port-license", port_licenses(), port_license),
        Field::choice(
            "smb-size",
            smb_sizes(now),
            &now.smb_size.map(|s| s.to_string()).unwrap_or_default(),
        ),
        Field::choice("smb-disposal", disposals(), disposal),
        Field::number("operator-concurrent", concurrent, 0..=MOST, Some(none())),
        Field::number(
            "operator-workstations",
            operator.workstations,
            0..=MOST,
            Some(Said::new("tui-empty-workstations")),
        ),
        version("operator-software", operator.software, Said::new("tui-empty-pool-software")),
        Field::number("queues", now.queue_monitor.map(|q| q.queues), 0..=MOST, Some(none())),
        version("queue-software", queues.software, Said::new("tui-empty-pool-software")),
    ];
    let title = Said::new("tui-form-node").with("name", now.name.as_str());
    Some(Form::new(title, fields, Box::new(move |form, doc| change(form, doc, at))))
}

fn licensings() -> Vec<Choice> {
    vec![
        Choice::said("Central", "tui-licensing-central"),
        Choice::said("Local", "tui-licensing-local"),
    ]
}

fn port_licenses() -> Vec<Choice> {
    vec![Choice::said("Standard", "tui-port-standard"), Choice::said("Smb", "tui-port-smb")]
}

fn disposals() -> Vec<Choice> {
    vec![
        Choice::said("Convert", "tui-disposal-convert"),
        Choice::said("Discard", "tui-disposal-discard"),
    ]
}

/// The sizes SMB licenses are sold in, the plan's own word among them whatever it is.
fn smb_sizes(now: &Node) -> Vec<Choice> {
    let mut sizes = vec![20, 30, 50];
    sizes.extend(now.smb_size.filter(|s| !sizes.contains(s)));
    let sizes = sizes.into_iter().map(|s| Choice::name(&s.to_string()));
    std::iter::once(Choice::said("", "tui-empty-smb-size")).chain(sizes).collect()
}

/// The nodes that can take over, the plan's own word among them even when no node has that name.
fn takeovers(doc: &Doc, at: DeviceAt, now: &Node) -> Vec<Choice> {
    let mut options = vec![Choice::said("", "tui-empty-nobody")];
    let others = doc.plan().nodes().filter(|(other, _)| *other != at);
    options.extend(others.map(|(_, n)| Choice::name(&n.name)));
    if let Some(by) = now.takeover_by.as_ref()
        && !options.iter().any(|o| o.id == *by)
    {
        options.push(Choice::name(by));
    }
    options
}

fn change(form: &Form, doc: &Doc, at: DeviceAt) -> Result<Change, Wrong> {
    let Some(now) = doc.plan().node(at) else {
        return Err(vec![("name", Said::new("tui-wrong-gone"))]);
    };
    let name = form.text("name");
    let mut wrong = Wrong::new();
    if name != now.name {
        wrong.extend(check_name(&name, &node_names(doc.plan(), Some(at))).map(|s| ("name", s)));
    }
    let written = |id| form.number(id).is_some();
    if written("operator-workstations") && !written("operator-concurrent") {
        wrong.push(("operator-workstations", Said::new("tui-wrong-operator-concurrent")));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let said = changed(&now.name, &name);
    let renamed = (now.name != name).then(|| Edit::rename_node(doc.plan(), at, &name)).flatten();
    let words = Edit::node(at, now, |n| write(form, n));
    let edit = match renamed {
        Some(rename) => Edit::Several(vec![rename, words]),
        None => words,
    };
    Ok(Change { edit, name: said, select: None })
}

fn write(form: &Form, n: &mut Node) {
    n.name = form.text("name");
    n.role = role_of(&form.text("role")).unwrap_or_default();
    n.licensing =
        if form.text("licensing") == "Local" { Licensing::Local } else { Licensing::Central };
    n.software = form.version("software");
    n.running = form.version("running");
    n.takeover_by = Some(form.text("takeover-by")).filter(|t| !t.is_empty());
    n.port_license =
        if form.text("port-license") == "Smb" { PortLicense::Smb } else { PortLicense::Standard };
    n.smb_size = form.text("smb-size").parse().ok();
    n.smb_disposal = if form.text("smb-disposal") == "Discard" {
        SmbDisposal::Discard
    } else {
        SmbDisposal::Convert
    };
    n.operator = form.number("operator-concurrent").map(|concurrent| Operator {
        workstations: form.number("operator-workstations"),
        concurrent,
        software: form.version("operator-software"),
    });
    n.queue_monitor = form
        .number("queues")
        .map(|queues| QueueMonitor { queues, software: form.version("queue-software") });
}
