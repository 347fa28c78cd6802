//! Edits that need no form: what the keys of the tree make of the selected thing.

mod carry;

pub use carry::carried;

use super::action::Action;
use super::app::{App, Clip, Pane, Tab};
use super::dialog::Change;
use super::doc::Doc;
use super::follow::follow;
use super::form::{Form, Value};
use super::forms::{self, device_names, node_names, object_names, site_names, unique};
use super::model::{self, why::Jump};
use super::said::Said;
use super::tree;
use super::update::why_jump;
use crate::assess::Line;
use crate::plan::{Device, DeviceAt, Edit, Node, Place, Plan, Role, Site};

/// The site a place is in.
#[must_use]
pub fn site_of(place: Place) -> Option<usize> {
    match place {
        Place::Site(site) => Some(site),
        other => other.device().map(DeviceAt::site),
    }
}

/// What a thing holds that would go with it: devices, a node, object groups, installed licenses.
#[must_use]
pub fn holds(plan: &Plan, place: Place) -> usize {
    let of_device =
        |d: &Device| d.installed.len() + d.pbx.as_ref().map_or(0, |n| 1 + n.objects.len());
    match place {
        Place::Site(site) => {
            plan.sites.get(site).map_or(0, |s| s.devices.iter().map(|d| 1 + of_device(d)).sum())
        }
        Place::Device(at) => plan.device(at).map_or(0, of_device),
        Place::Node(at) => plan.node(at).map_or(0, |n| n.objects.len()),
        _ => 0,
    }
}

/// The deletion of a thing; a node that others name as theirs is taken out of their words too.
#[must_use]
pub fn delete(plan: &Plan, place: Place) -> Option<Change> {
    let edit = removal(place)?;
    let gone: Vec<&str> = plan
        .nodes()
        .filter(|(at, _)| model::why::within(Place::Node(*at), place))
        .map(|(_, n)| n.name.as_str())
        .collect();
    let mut edits: Vec<Edit> = plan
        .nodes()
        .filter(|(at, n)| {
            !model::why::within(Place::Node(*at), place)
                && n.takeover_by.as_deref().is_some_and(|by| gone.contains(&by))
        })
        .map(|(at, n)| Edit::node(at, n, |n| n.takeover_by = None))
        .collect();
    edits.push(edit);
    let edit = if edits.len() == 1 { edits.pop()? } else { Edit::Several(edits) };
    let name = Said::new("tui-edit-delete").with("name", place.name(plan));
    Some(Change { edit, name, select: None })
}

fn removal(place: Place) -> Option<Edit> {
    Some(match place {
        Place::Site(site) => Edit::RemoveSite { site },
        Place::Device(at) => Edit::RemoveDevice { at },
        Place::Node(at) => Edit::PutNode { at, to: None },
        Place::Object(at, object) => Edit::RemoveObject { at, object },
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => return None,
    })
}

/// What a thing would be on the clipboard.
#[must_use]
pub fn clip(plan: &Plan, place: Place) -> Option<Clip> {
    Some(match place {
        Place::Site(site) => Clip::Site(Box::new(plan.sites.get(site)?.clone())),
        Place::Device(at) => Clip::Device(Box::new(plan.device(at)?.clone())),
        Place::Object(at, object) => {
            Clip::Object(Box::new(plan.node(at)?.objects.get(object)?.clone()))
        }
        _ => return None,
    })
}

/// The same as a second one of its kind: licenses, addresses and what else belongs to one box alone stay with that
/// box; tells whether anything did.
#[must_use]
pub fn second(mut clip: Clip) -> (Clip, bool) {
    let bare = |device: &mut Device| {
        let whole = device.clone();
        device.installed.clear();
        device.mac.clear();
        device.serial.clear();
        device.purchased = None;
        *device != whole
    };
    let left = match &mut clip {
        Clip::Site(site) => site.devices.iter_mut().fold(false, |left, device| bare(device) | left),
        Clip::Device(device) => bare(device),
        Clip::Object(_) => false,
    };
    (clip, left)
}

/// The name of what an edit adds.
#[must_use]
pub fn added(edit: &Edit) -> &str {
    match edit {
        Edit::AddSite { to, .. } => &to.name,
        Edit::AddDevice { to, .. } => &to.name,
        Edit::AddObject { to, .. } => &to.name,
        _ => "",
    }
}

/// The edit that puts a copy of what was cut where the reader stands, behind it, its names made free; beside a Master,
/// the copy of one is a Slave.
#[must_use]
pub fn put(plan: &Plan, clip: &Clip, here: Place, key: &'static str) -> Option<Change> {
    let mut names = Names::of(plan);
    let (edit, select, name) = match clip {
        Clip::Site(site) => {
            let mut site = site.clone();
            names.free_site(&mut site);
            let at = site_of(here).map_or(plan.sites.len(), |s| s + 1);
            let name = site.name.clone();
            (Edit::AddSite { site: at, to: site }, Place::Site(at), name)
        }
        Clip::Device(device) => {
            let mut device = device.clone();
            names.free_device(&mut device);
            let site = site_of(here)?;
            let last = plan.sites.get(site)?.devices.len();
            let at = DeviceAt::new(site, here.device().map_or(last, |d| d.device() + 1));
            let name = device.name.clone();
            (Edit::AddDevice { at, to: device }, Place::Device(at), name)
        }
        Clip::Object(group) => {
            let mut group = group.clone();
            let at = here.device()?;
            group.name = unique(&group.name, &object_names(plan, at, None));
            let object = match here {
                Place::Object(_, object) => object + 1,
                _ => plan.node(at)?.objects.len(),
            };
            let name = group.name.clone();
            (Edit::AddObject { at, object, to: group }, Place::Object(at, object), name)
        }
    };
    Some(Change { edit, name: Said::new(key).with("name", name), select: Some(select) })
}

/// The edit that takes a thing to where the reader stands, behind it; those who name its nodes still do.
#[must_use]
pub fn shift(plan: &Plan, from: Place, here: Place) -> Option<Change> {
    let (clip, removal) = (clip(plan, from)?, removal(from)?);
    let mut without = plan.clone();
    removal.apply(&mut without).ok()?;
    // Whoever stands on it or in it stands, without it, on what it was in.
    let mut here = here;
    let here = loop {
        match follow(&removal, here) {
            Some(now) => break now,
            None => here = tree::parent(here)?,
        }
    };
    let put = put(&without, &clip, here, "tui-edit-paste")?;
    Some(Change { edit: Edit::Several(vec![removal, put.edit]), ..put })
}

/// The edit that makes one plan of another.
#[must_use]
pub fn replace(plan: &Plan, by: Plan) -> Edit {
    let Plan {
        schema: _,
        project,
        software,
        running,
        buy_version,
        readings,
        balance,
        orders,
        sites,
        waivers,
    } = by;
    let mut edits = vec![
        Edit::SetProject(project),
        Edit::SetVersions { software, running, buy_version },
        Edit::SetReadings(readings),
        Edit::SetBalance(balance),
        Edit::SetOrders(orders),
        Edit::SetWaivers(waivers),
    ];
    edits.extend(plan.sites.iter().map(|_| Edit::RemoveSite { site: 0 }));
    let sites = sites.into_iter().enumerate();
    edits.extend(sites.map(|(site, to)| Edit::AddSite { site, to: Box::new(to) }));
    Edit::Several(edits)
}

/// Names that are taken, while copies are given free ones.
struct Names {
    sites: std::collections::BTreeSet<String>,
    devices: std::collections::BTreeSet<String>,
    nodes: std::collections::BTreeSet<String>,
    /// Whether there is a Master: a second one would leave the plan without a bill.
    master: bool,
}

impl Names {
    fn of(plan: &Plan) -> Self {
        Self {
            sites: site_names(plan, None),
            devices: device_names(plan, None),
            nodes: node_names(plan, None),
            master: plan.nodes().any(|(_, node)| node.role == Role::Master),
        }
    }

    fn free_site(&mut self, site: &mut Site) {
        site.name = unique(&site.name, &self.sites);
        let mut renamed = Vec::new();
        for device in &mut site.devices {
            renamed.extend(self.free_device(device));
        }
        // Nodes of the copy take over for each other as those of the original do.
        for node in site.devices.iter_mut().filter_map(|d| d.pbx.as_mut()) {
            if let Some(by) = &mut node.takeover_by
                && let Some((_, new)) = renamed.iter().find(|(old, _)| old == by)
            {
                by.clone_from(new);
            }
        }
    }

    /// Gives a device and its node free names; tells how the node was called and is called now.
    fn free_device(&mut self, device: &mut Device) -> Option<(String, String)> {
        device.name = unique(&device.name, &self.devices);
        self.devices.insert(device.name.clone());
        let node: &mut Node = device.pbx.as_mut()?;
        let old = node.name.clone();
        node.name = unique(&old, &self.nodes);
        if self.master && node.role == Role::Master {
            node.role = Role::Slave;
        }
        self.nodes.insert(node.name.clone());
        Some((old, node.name.clone()))
    }
}

/// The move of a device to the end of another site, or of an object group to the end of another node.
#[must_use]
pub fn relocate(plan: &Plan, place: Place, to: Place) -> Option<Change> {
    let (edits, select, name) = match (place, to) {
        (Place::Device(at) | Place::Node(at), Place::Site(site)) => {
            let device = plan.device(at)?.clone();
            let last = plan.sites.get(site)?.devices.len();
            let target = DeviceAt::new(site, last - usize::from(site == at.site()));
            let name = device.name.clone();
            let put = Edit::AddDevice { at: target, to: Box::new(device) };
            let select = match place {
                Place::Node(_) => Place::Node(target),
                _ => Place::Device(target),
            };
            (vec![Edit::RemoveDevice { at }, put], select, name)
        }
        (Place::Object(at, object), Place::Node(target)) => {
            let mut group = plan.node(at)?.objects.get(object)?.clone();
            let own = (at == target).then_some(object);
            let name = group.name.clone();
            group.name = unique(&group.name, &object_names(plan, target, own));
            let last = plan.node(target)?.objects.len() - usize::from(at == target);
            let put = Edit::AddObject { at: target, object: last, to: Box::new(group) };
            let select = Place::Object(target, last);
            (vec![Edit::RemoveObject { at, object }, put], select, name)
        }
        _ => return None,
    };
    let said = Said::new("tui-edit-move").with("name", name).with("to", to.name(plan));
    Some(Change { edit: Edit::Several(edits), name: said, select: Some(select) })
}

/// The thing that the selected row of the pane with the keys is about: in the third pane a finding's place, a line's
/// device or a reason; `None` where it is about no single thing.
#[must_use]
pub fn subject(app: &App) -> Option<Place> {
    let doc = app.doc.as_ref()?;
    let assessment = doc.assessment();
    let device = |line: &Line| {
        let at = assessment.devices.get(line.install_on?)?.at;
        Some(Place::Device(at))
    };
    match (app.pane, app.tab) {
        (Pane::Tree | Pane::Inspector, _) => Some(doc.selected()),
        (Pane::View, Tab::Bill) => {
            assessment.lines.get(model::bill::selected(&app.line, doc)?).and_then(device)
        }
        (Pane::View, Tab::Findings) => {
            let at = model::findings::selected(&app.finding, doc.findings())?;
            doc.findings().get(at).map(|finding| finding.place)
        }
        (Pane::View, Tab::Paths) => None,
        (Pane::View, Tab::Why) => match why_jump(app)? {
            Jump::Thing(place) => Some(place),
            Jump::Line(at) => assessment.lines.get(at).and_then(device),
        },
    }
}

/// The field of a number that `+`, `-` and digits change: the inspector's own, or the count of the tree's group.
#[must_use]
pub fn number_field(app: &App) -> Option<&'static str> {
    let place = app.selected()?;
    match app.pane {
        Pane::Inspector => {
            let form = forms::edit(app.doc.as_ref()?, place)?;
            let id = if app.field.is_empty() { form.fields.first()?.id } else { app.field };
            matches!(form.value(id), Some(Value::Number { .. })).then_some(id)
        }
        Pane::Tree => matches!(place, Place::Object(..)).then_some("count"),
        Pane::View => None,
    }
}

/// The change of the number under the cursor by one.
///
/// # Errors
/// The sentence that says why the number cannot be changed.
pub fn step(app: &App, up: bool) -> Result<Change, Said> {
    let none = || Said::new("tui-not-a-number");
    let doc = app.doc.as_ref().ok_or_else(none)?;
    let id = number_field(app).ok_or_else(none)?;
    let mut form: Form = forms::edit(doc, doc.selected()).ok_or_else(none)?;
    let at = form.position(id).ok_or_else(none)?;
    if !form.fields[at].value.step(up) {
        return Err(Said::new("tui-number-end"));
    }
    form.change(doc).map_err(|wrong| {
        let first = wrong.into_iter().next();
        first.map_or_else(none, |(field, said)| at_fault(&form, id, (field, said), app))
    })
}

/// What is wrong with a number that is typed: where another field is at fault, which one, what is in it, and how to come
/// to it.
#[must_use]
pub fn at_fault(form: &Form, typed: &str, (field, said): (&str, Said), app: &App) -> Said {
    let other = form.fields.iter().find(|f| f.id == field && field != typed);
    let Some(other) = other else {
        return said;
    };
    Said::new("tui-number-other")
        .with("field", app.text.say(&format!("tui-field-{field}")))
        .with("value", other.value.written())
        .with("edit", app.key_name(Action::Edit))
}

/// Positions of the findings a key of fixing or waiving speaks of: the selected one, or those of the selected thing.
#[must_use]
pub fn findings_here(app: &App, doc: &Doc) -> Vec<usize> {
    if app.pane == Pane::View && app.tab == Tab::Findings {
        return model::findings::selected(&app.finding, doc.findings()).into_iter().collect();
    }
    let here = match app.pane {
        Pane::View => subject(app),
        Pane::Tree | Pane::Inspector => doc.was(doc.selected()),
    };
    let Some(place) = here else {
        return Vec::new();
    };
    let all = doc.findings().iter().enumerate();
    all.filter(|(_, f)| f.place == place).map(|(i, _)| i).collect()
}
