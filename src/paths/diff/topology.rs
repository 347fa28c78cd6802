//! What was added, removed, moved or changed in the plan itself; things are known by their names.

use crate::plan::{Device, DeviceAt, Edit, Node, Plan, Site};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What happened to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It stands elsewhere, and may say something else too.
    Moved,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 4] = [Self::Added, Self::Removed, Self::Changed, Self::Moved];

    /// Stable id: `"added"`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }

    /// The sign in front of a line: `+`, `-`, `~`, `>`.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Added => "+",
            Self::Removed => "-",
            Self::Changed => "~",
            Self::Moved => ">",
        }
    }
}

/// One thing of the plan that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopologyChange {
    /// What happened.
    pub mark: Mark,
    /// `plan`, `site`, `device`, `node` or `object`.
    pub thing: &'static str,
    /// Its path; empty for the plan itself.
    pub place: String,
    /// Whether it came or went with what holds it.
    pub within: bool,
    /// Things in it that came or went along.
    pub holds: usize,
    /// What it says otherwise.
    pub fields: Vec<Field>,
}

/// A field as the plan file names it, with both values; absent ones are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Field {
    pub name: String,
    pub before: String,
    pub after: String,
}

/// All changes, from the top down; what is gone stands after what is there.
pub(super) fn changes(old: &Plan, new: &Plan) -> Vec<TopologyChange> {
    let (was, is) = (Things::of(old), Things::of(new));
    let differ = fields(&head(old), &head(new));
    let plan = TopologyChange {
        mark: Mark::Changed,
        thing: "plan",
        place: String::new(),
        within: false,
        holds: 0,
        fields: differ,
    };
    let mut out = Vec::from_iter((!plan.fields.is_empty()).then_some(plan));
    for (key, thing) in &is.all {
        let Some(before) = was.get(key) else {
            out.push(is.change(Mark::Added, key, thing, &was));
            continue;
        };
        let mut fields = fields(&before.words, &thing.words);
        inherit(&mut fields, before, thing);
        let moved = before.holder != thing.holder;
        if moved {
            let (before, after) = (before.holder.clone(), thing.holder.clone());
            fields.insert(0, Field { name: "in".to_owned(), before, after });
        }
        if !fields.is_empty() {
            let mark = if moved { Mark::Moved } else { Mark::Changed };
            out.push(TopologyChange { fields, holds: 0, ..is.change(mark, key, thing, &was) });
        }
    }
    let gone = was.all.iter().filter(|(key, _)| is.get(key).is_none());
    out.extend(gone.map(|(key, thing)| was.change(Mark::Removed, key, thing, &is)));
    out
}

/// A node that names no software of its own runs the plan's: what it is to run, and what it runs today.
fn inherit(fields: &mut [Field], old: &Thing, new: &Thing) {
    for field in fields {
        for (value, thing) in [(&mut field.before, old), (&mut field.after, new)] {
            let inherited = match field.name.as_str() {
                "software" => thing.runs.map(|(software, _)| software),
                "running" => thing.runs.map(|(_, running)| running),
                _ => None,
            };
            if let Some(version) = inherited.filter(|_| value.is_empty()) {
                *value = version.to_string();
            }
        }
    }
}

/// What a plan says of itself.
fn head(plan: &Plan) -> Map<String, Value> {
    let mut head = words(&Plan { project: crate::plan::Project::default(), ..plan.head() });
    let project = words(&plan.project).into_iter();
    head.extend(project.map(|(name, value)| (format!("project.{name}"), value)));
    head
}

/// What tells a thing from others: its kind, its name, and its number among those of one name.
type Key = (u8, String, usize);

const KINDS: [&str; 4] = ["site", "device", "node", "object"];
const SITE: u8 = 0;
const DEVICE: u8 = 1;
const NODE: u8 = 2;
const OBJECT: u8 = 3;

struct Thing {
    /// What holds it.
    parent: Option<Key>,
    /// Name of what holds it.
    holder: String,
    place: String,
    words: Map<String, Value>,
    /// Of a node: the software it is to run and runs today, its own or the plan's.
    runs: Option<(u8, u8)>,
}

/// The things of a plan in its order, and where each is.
struct Things {
    all: Vec<(Key, Thing)>,
    places: BTreeMap<Key, usize>,
    held: BTreeMap<Key, usize>,
}

impl Things {
    fn of(plan: &Plan) -> Self {
        let mut things = Self { all: Vec::new(), places: BTreeMap::new(), held: BTreeMap::new() };
        for site in &plan.sites {
            let at_site = things.put(SITE, &site.name, None, words(&site_words(site)), None);
            for device in &site.devices {
                let said = words(&device_words(device));
                let at = things.put(DEVICE, &device.name, Some(&at_site), said, None);
                let Some(node) = &device.pbx else { continue };
                let runs = Some((plan.software_of(node), plan.running_on(node)));
                let at = things.put(NODE, &node.name, Some(&at), words(&node_words(node)), runs);
                for group in &node.objects {
                    things.put(OBJECT, &group.name, Some(&at), words(group), None);
                }
            }
        }
        things
    }

    fn put(
        &mut self,
        kind: u8,
        name: &str,
        parent: Option<&Key>,
        words: Map<String, Value>,
        runs: Option<(u8, u8)>,
    ) -> Key {
        let holder = parent.map_or("", |p| p.1.as_str()).to_owned();
        // Object groups have names of their own in each node; all others in the plan.
        let full = if kind == OBJECT { format!("{holder}/{name}") } else { name.to_owned() };
        let mut key = (kind, full, 0);
        while self.places.contains_key(&key) {
            key.2 += 1;
        }
        let above = parent.and_then(|p| self.places.get(p)).and_then(|&n| self.all.get(n));
        let place = above.map_or_else(|| name.to_owned(), |(_, t)| format!("{}/{name}", t.place));
        let mut up = parent.cloned();
        while let Some(holder) = up {
            *self.held.entry(holder.clone()).or_default() += 1;
            up = self.get(&holder).and_then(|t| t.parent.clone());
        }
        self.places.insert(key.clone(), self.all.len());
        self.all.push((key.clone(), Thing { parent: parent.cloned(), holder, place, words, runs }));
        key
    }

    fn get(&self, key: &Key) -> Option<&Thing> {
        self.places.get(key).and_then(|&n| self.all.get(n)).map(|(_, thing)| thing)
    }

    fn change(&self, mark: Mark, key: &Key, thing: &Thing, other: &Self) -> TopologyChange {
        let came_along = |p: &Key| other.get(p).is_none();
        TopologyChange {
            mark,
            thing: KINDS[usize::from(key.0)],
            place: thing.place.clone(),
            within: thing.parent.as_ref().is_some_and(came_along) && mark != Mark::Changed,
            holds: self.held.get(key).copied().unwrap_or_default(),
            fields: Vec::new(),
        }
    }
}

/// A site without its devices, which are not copied.
fn site_words(site: &Site) -> Site {
    Site {
        name: site.name.clone(),
        address: site.address.clone(),
        notes: site.notes.clone(),
        devices: Vec::new(),
    }
}

fn device_words(device: &Device) -> Device {
    match Edit::device(DeviceAt::new(0, 0), device, |_| ()) {
        Edit::SetDevice { to, .. } => *to,
        _ => Device::default(),
    }
}

fn node_words(node: &Node) -> Node {
    match Edit::node(DeviceAt::new(0, 0), node, |_| ()) {
        Edit::SetNode { to, .. } => *to,
        _ => Node::default(),
    }
}

fn words(thing: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(thing) {
        Ok(Value::Object(map)) => map,
        // Every thing of a plan is written as fields.
        _ => Map::new(),
    }
}

/// The fields that differ, in the order of the plan file; the name is what things are known by.
fn fields(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<Field> {
    let mut names: Vec<&String> = old.keys().collect();
    names.extend(new.keys().filter(|name| !old.contains_key(*name)));
    let differ = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
    let said = |map: &Map<String, Value>, name: &str| {
        map.get(name).map_or_else(|| unwritten(name).to_owned(), said)
    };
    differ
        .map(|name| Field { name: name.clone(), before: said(old, name), after: said(new, name) })
        .collect()
}

/// What a field means that is not written, where a plan says so whatever it is about.
fn unwritten(name: &str) -> &'static str {
    match name {
        "licensing" => "Central",
        "port_license" | "warranty" => "Standard",
        "smb_disposal" => "Convert",
        "count" => "1",
        "transfer_target" => "false",
        _ => "",
    }
}

/// A value on one line, as near to the plan file as it can be.
fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(said).collect::<Vec<_>>().join(", "),
        Value::Object(map) => stock(map).unwrap_or_else(|| {
            let all = map.iter().map(|(k, v)| format!("{k}: {}", said(v)));
            format!("({})", all.collect::<Vec<_>>().join(", "))
        }),
        other => other.to_string(),
    }
}

/// A number of licenses or credits, with what else is said of them; `None` for anything else.
fn stock(map: &Map<String, Value>) -> Option<String> {
    const NAMED: [&str; 3] = ["quantity", "license", "item"];
    let quantity = map.get("quantity")?;
    let name = map.get("license").or(map.get("item"))?;
    let rest = map.iter().filter(|(k, _)| !NAMED.contains(&k.as_str()));
    let rest: Vec<String> = rest.map(|(k, v)| format!("{k}: {}", said(v))).collect();
    let rest = if rest.is_empty() { String::new() } else { format!(" ({})", rest.join(", ")) };
    Some(format!("{}\u{a0}× {}{rest}", said(quantity), said(name)))
}
