//! Devices that differ in nothing but names: what a way comes to for one of them, it comes to for each.
//!
//! A plan of a thousand branches has few kinds of them. In the smaller plan all devices of a kind stand at one place
//! between the same others, so that a way tried for one is tried for all; only names are other ones.

use super::{Outcome, Scene};
use crate::paths::bill::{BillLine, Origin, PoolId};
use crate::plan::{Device, DeviceAt, Plan};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What ways have come to so far, by kind of device.
#[derive(Debug, Default)]
pub(super) struct Alike {
    known: RefCell<BTreeMap<Key, (Names, Outcome)>>,
}

/// A kind of device, the conflict there, and the way out of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    kind: String,
    conflict: &'static str,
    object: Option<usize>,
    way: String,
}

/// What two devices of a kind differ in.
#[derive(Debug, Clone)]
pub(super) struct Names {
    device: Arc<str>,
    /// The pool of its node.
    home: PoolId,
}

/// One device with its kind.
#[derive(Debug)]
pub(super) struct OfKind {
    kind: String,
    conflict: &'static str,
    object: Option<usize>,
    names: Names,
}

impl OfKind {
    /// The kind of a device of the plan; `None` where names may matter: a waiver is of one place, and so is whatever
    /// stands by itself in the smaller plan.
    pub(super) fn new(
        (plan, at): (&Plan, DeviceAt),
        scene: &Scene,
        home: &PoolId,
        (conflict, object): (&'static str, Option<usize>),
    ) -> Option<Self> {
        let device = plan.device(at)?;
        if !plan.waivers.is_empty() || !scene.is_inserted() {
            return None;
        }
        let plain = serde_json::to_string(&unnamed(device)).ok()?;
        Some(Self {
            kind: format!("{} {plain}", scene.surroundings()),
            conflict,
            object,
            names: Names { device: device.name.as_str().into(), home: home.clone() },
        })
    }

    fn key(&self, way: &str) -> Key {
        let Self { kind, conflict, object, .. } = self;
        Key { kind: kind.clone(), conflict, object: *object, way: way.to_owned() }
    }
}

impl Alike {
    /// What a way comes to: as known of another device of the kind, or else as worked out.
    pub(super) fn outcome(
        &self,
        of_kind: &OfKind,
        way: &str,
        work_out: impl FnOnce() -> Option<Outcome>,
    ) -> Option<Outcome> {
        let key = of_kind.key(way);
        if let Some((names, outcome)) = self.known.borrow().get(&key) {
            return Some(renamed(outcome.clone(), names, &of_kind.names));
        }
        let outcome = work_out()?;
        self.known.borrow_mut().insert(key, (of_kind.names.clone(), outcome.clone()));
        Some(outcome)
    }
}

/// The device without what no bill and no finding depends on.
fn unnamed(device: &Device) -> Device {
    let mut device = device.clone();
    device.name.clear();
    device.serial.clear();
    device.notes.clear();
    if !device.mac.is_empty() {
        "known".clone_into(&mut device.mac);
    }
    if let Some(node) = &mut device.pbx {
        node.name.clear();
        for group in &mut node.objects {
            group.name.clear();
            group.notes.clear();
        }
    }
    device
}

/// The same for a device of other names.
fn renamed(mut outcome: Outcome, was: &Names, is: &Names) -> Outcome {
    let device = |name: &mut Arc<str>| {
        if *name == was.device {
            *name = Arc::clone(&is.device);
        }
    };
    let pool = |pool: &mut PoolId| {
        if *pool == was.home {
            pool.clone_from(&is.home);
        }
    };
    let line = |line: &mut BillLine| {
        pool(&mut line.pool);
        line.install_on.as_mut().into_iter().for_each(device);
        if let Origin::Device(from) = &mut line.from {
            device(from);
        }
    };
    for changed in &mut outcome.changed {
        pool(&mut changed.pool);
        changed.lines.iter_mut().for_each(line);
    }
    outcome
}
