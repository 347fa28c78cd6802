//! Edits: every change to a plan is one value that can be applied, undone, named and journalled.

use super::{
    Device, DeviceAt, Node, ObjectGroup, Order, Place, Plan, Project, Readings, Site, Stock, Waiver,
};
use serde::{Deserialize, Serialize};

/// One change. Applying it gives the edit that undoes it, which holds only what changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Edit {
    /// Replaces the head of the plan.
    SetProject(Project),
    /// Replaces the plan's versions.
    SetVersions {
        /// Version every node is to run.
        software: u8,
        /// Version that runs today.
        running: Option<u8>,
        /// Version of what is bought.
        buy_version: Option<u8>,
    },
    /// Replaces the readings.
    SetReadings(Readings),
    /// Replaces the balance.
    SetBalance(Vec<Stock>),
    /// Replaces the orders.
    SetOrders(Vec<Order>),
    /// Replaces the waivers.
    SetWaivers(Vec<Waiver>),
    /// Puts a site in, with all it holds.
    AddSite {
        /// Position it will have.
        site: usize,
        /// The site.
        to: Box<Site>,
    },
    /// Takes a site out, with all it holds.
    RemoveSite {
        /// Its position.
        site: usize,
    },
    /// Replaces what a site says of itself; its devices stay (`to.devices` is not read).
    SetSite {
        /// Its position.
        site: usize,
        /// The new words.
        to: Box<Site>,
    },
    /// Puts a device in, with its node.
    AddDevice {
        /// Address it will have.
        at: DeviceAt,
        /// The device.
        to: Box<Device>,
    },
    /// Takes a device out, with its node.
    RemoveDevice {
        /// Its address.
        at: DeviceAt,
    },
    /// Replaces what a device says of itself; its node stays (`to.pbx` is not read).
    SetDevice {
        /// Its address.
        at: DeviceAt,
        /// The new words.
        to: Box<Device>,
    },
    /// Puts a node on a device, replaces it whole, or takes it away.
    PutNode {
        /// Address of the device.
        at: DeviceAt,
        /// The node with its objects, or none.
        to: Option<Box<Node>>,
    },
    /// Replaces what a node says of itself; its objects stay (`to.objects` is not read).
    SetNode {
        /// Address of its device.
        at: DeviceAt,
        /// The new words.
        to: Box<Node>,
    },
    /// Puts an object group in.
    AddObject {
        /// Address of the device.
        at: DeviceAt,
        /// Position it will have.
        object: usize,
        /// The group.
        to: Box<ObjectGroup>,
    },
    /// Takes an object group out.
    RemoveObject {
        /// Address of the device.
        at: DeviceAt,
        /// Its position.
        object: usize,
    },
    /// Replaces an object group.
    SetObject {
        /// Address of the device.
        at: DeviceAt,
        /// Its position.
        object: usize,
        /// The new group.
        to: Box<ObjectGroup>,
    },
    /// Several edits that are done and undone as one.
    Several(Vec<Edit>),
}

/// An edit that does not fit the plan it was applied to; the plan is unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such place in the plan")]
pub struct EditError;

impl Edit {
    /// Changes the plan and returns the edit that undoes the change.
    ///
    /// # Errors
    /// [`EditError`] when the edit speaks of a place the plan does not have; the plan is then unchanged.
    pub fn apply(&self, plan: &mut Plan) -> Result<Self, EditError> {
        use std::mem::replace;
        Ok(match self {
            Self::SetProject(to) => Self::SetProject(replace(&mut plan.project, to.clone())),
            Self::SetVersions { software, running, buy_version } => Self::SetVersions {
                software: replace(&mut plan.software, *software),
                running: replace(&mut plan.running, *running),
                buy_version: replace(&mut plan.buy_version, *buy_version),
            },
            Self::SetReadings(to) => Self::SetReadings(replace(&mut plan.readings, *to)),
            Self::SetBalance(to) => Self::SetBalance(replace(&mut plan.balance, to.clone())),
            Self::SetOrders(to) => Self::SetOrders(replace(&mut plan.orders, to.clone())),
            Self::SetWaivers(to) => Self::SetWaivers(replace(&mut plan.waivers, to.clone())),
            Self::AddSite { site, to } => {
                insert(&mut plan.sites, *site, (**to).clone())?;
                Self::RemoveSite { site: *site }
            }
            Self::RemoveSite { site } => {
                let to = Box::new(remove(&mut plan.sites, *site)?);
                Self::AddSite { site: *site, to }
            }
            Self::SetSite { site, to } => {
                let place = plan.sites.get_mut(*site).ok_or(EditError)?;
                let devices = std::mem::take(&mut place.devices);
                let new = Site { devices, ..without_devices(to) };
                let mut old = replace(place, new);
                old.devices = Vec::new();
                Self::SetSite { site: *site, to: Box::new(old) }
            }
            Self::AddDevice { at, to } => {
                let site = plan.sites.get_mut(at.site()).ok_or(EditError)?;
                insert(&mut site.devices, at.device(), (**to).clone())?;
                Self::RemoveDevice { at: *at }
            }
            Self::RemoveDevice { at } => {
                let site = plan.sites.get_mut(at.site()).ok_or(EditError)?;
                let to = Box::new(remove(&mut site.devices, at.device())?);
                Self::AddDevice { at: *at, to }
            }
            Self::SetDevice { at, to } => {
                let place = device_mut(plan, *at)?;
                let pbx = place.pbx.take();
                let new = Device { pbx, ..without_node(to) };
                let mut old = replace(place, new);
                old.pbx = None;
                Self::SetDevice { at: *at, to: Box::new(old) }
            }
            Self::PutNode { at, to } => {
                let place = device_mut(plan, *at)?;
                let old = replace(&mut place.pbx, to.as_deref().cloned());
                Self::PutNode { at: *at, to: old.map(Box::new) }
            }
            Self::SetNode { at, to } => {
                let place = node_mut(plan, *at)?;
                let objects = std::mem::take(&mut place.objects);
                let new = Node { objects, ..without_objects(to) };
                let mut old = replace(place, new);
                old.objects = Vec::new();
                Self::SetNode { at: *at, to: Box::new(old) }
            }
            Self::AddObject { at, object, to } => {
                insert(&mut node_mut(plan, *at)?.objects, *object, (**to).clone())?;
                Self::RemoveObject { at: *at, object: *object }
            }
            Self::RemoveObject { at, object } => {
                let to = Box::new(remove(&mut node_mut(plan, *at)?.objects, *object)?);
                Self::AddObject { at: *at, object: *object, to }
            }
            Self::SetObject { at, object, to } => {
                let place = node_mut(plan, *at)?.objects.get_mut(*object).ok_or(EditError)?;
                let old = replace(place, (**to).clone());
                Self::SetObject { at: *at, object: *object, to: Box::new(old) }
            }
            Self::Several(edits) => {
                let mut undo = Vec::with_capacity(edits.len());
                for edit in edits {
                    match edit.apply(plan) {
                        Ok(inverse) => undo.push(inverse),
                        Err(error) => {
                            // What went before is taken back, so that nothing is half done.
                            for inverse in undo.iter().rev() {
                                inverse.apply(plan)?;
                            }
                            return Err(error);
                        }
                    }
                }
                undo.reverse();
                Self::Several(undo)
            }
        })
    }

    /// The edit that changes a device's own words; its node stays.
    #[must_use]
    pub fn device(at: DeviceAt, device: &Device, change: impl FnOnce(&mut Device)) -> Self {
        let mut to = without_node(device);
        change(&mut to);
        Self::SetDevice { at, to: Box::new(to) }
    }

    /// The edit that changes a node's own words; its objects stay.
    #[must_use]
    pub fn node(at: DeviceAt, node: &Node, change: impl FnOnce(&mut Node)) -> Self {
        let mut to = without_objects(node);
        change(&mut to);
        Self::SetNode { at, to: Box::new(to) }
    }

    /// The edit that changes one object group.
    #[must_use]
    pub fn object(
        at: DeviceAt,
        object: usize,
        group: &ObjectGroup,
        change: impl FnOnce(&mut ObjectGroup),
    ) -> Self {
        let mut to = group.clone();
        change(&mut to);
        Self::SetObject { at, object, to: Box::new(to) }
    }

    /// The edit that renames a node and carries every `takeover_by` along; `None` without a node there.
    #[must_use]
    pub fn rename_node(plan: &Plan, at: DeviceAt, name: &str) -> Option<Self> {
        let old = &plan.node(at)?.name;
        let mut edits: Vec<Self> = plan
            .nodes()
            .filter(|&(other, node)| {
                other == at || node.takeover_by.as_ref().is_some_and(|by| by == old)
            })
            .map(|(other, node)| {
                Self::node(other, node, |n| {
                    if other == at {
                        name.clone_into(&mut n.name);
                    }
                    if n.takeover_by.as_ref().is_some_and(|by| by == old) {
                        n.takeover_by = Some(name.to_owned());
                    }
                })
            })
            .collect();
        if edits.len() == 1 { edits.pop() } else { Some(Self::Several(edits)) }
    }

    /// Where the change is made; for several, where the first is.
    #[must_use]
    pub fn place(&self) -> Place {
        match self {
            Self::SetProject(_)
            | Self::SetVersions { .. }
            | Self::SetReadings(_)
            | Self::SetBalance(_)
            | Self::SetOrders(_)
            | Self::SetWaivers(_) => Place::Plan,
            Self::AddSite { site, .. } | Self::RemoveSite { site } | Self::SetSite { site, .. } => {
                Place::Site(*site)
            }
            Self::AddDevice { at, .. } | Self::RemoveDevice { at } | Self::SetDevice { at, .. } => {
                Place::Device(*at)
            }
            Self::PutNode { at, .. } | Self::SetNode { at, .. } => Place::Node(*at),
            Self::AddObject { at, object, .. }
            | Self::RemoveObject { at, object }
            | Self::SetObject { at, object, .. } => Place::Object(*at, *object),
            Self::Several(edits) => edits.first().map_or(Place::Plan, Self::place),
        }
    }
}

fn insert<T>(list: &mut Vec<T>, at: usize, item: T) -> Result<(), EditError> {
    if at > list.len() {
        return Err(EditError);
    }
    list.insert(at, item);
    Ok(())
}

fn remove<T>(list: &mut Vec<T>, at: usize) -> Result<T, EditError> {
    if at >= list.len() {
        return Err(EditError);
    }
    Ok(list.remove(at))
}

fn device_mut(plan: &mut Plan, at: DeviceAt) -> Result<&mut Device, EditError> {
    plan.sites.get_mut(at.site()).and_then(|s| s.devices.get_mut(at.device())).ok_or(EditError)
}

fn node_mut(plan: &mut Plan, at: DeviceAt) -> Result<&mut Node, EditError> {
    device_mut(plan, at)?.pbx.as_mut().ok_or(EditError)
}

fn without_devices(site: &Site) -> Site {
    Site {
        name: site.name.clone(),
        address: site.address.clone(),
        notes: site.notes.clone(),
        devices: Vec::new(),
    }
}

fn without_node(device: &Device) -> Device {
    Device {
        name: device.name.clone(),
        model: device.model.clone(),
        mac: device.mac.clone(),
        serial: device.serial.clone(),
        purchased: device.purchased,
        warranty: device.warranty,
        notes: device.notes.clone(),
        interfaces: device.interfaces,
        installed: device.installed.clone(),
        pbx: None,
    }
}

fn without_objects(node: &Node) -> Node {
    Node {
        name: node.name.clone(),
        role: node.role,
        licensing: node.licensing,
        software: node.software,
        running: node.running,
        port_license: node.port_license,
        smb_size: node.smb_size,
        smb_disposal: node.smb_disposal,
        takeover_by: node.takeover_by.clone(),
        objects: Vec::new(),
        operator: node.operator,
        queue_monitor: node.queue_monitor,
    }
}
