//! The order of work: nothing is installed before what must go is gone.

use super::super::sheet::conversions;
use super::super::subject::Subject;
use super::parts::counted;
use crate::assess::{Action, From, Line};
use crate::catalog::Class;
use crate::text::{Arg, Text, visible};
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of work, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Work {
    Remove,
    Upgrade,
    Move { from: usize },
    Assign,
    Install,
    Load { version: u8 },
    Order,
}

/// What to do, a sentence a step; what is converted (§2.4) once its licenses are there.
#[must_use]
pub fn steps(subject: &Subject<'_>, text: &Text) -> Vec<String> {
    let mut work = Jobs::new();
    let mut touched = BTreeSet::new();
    for line in &subject.assessment().lines {
        let Some(kind) = kind(subject, line) else { continue };
        let what = what(subject, line, text);
        work.entry((kind, line.install_on)).or_default().push(what);
        if kind != Work::Order {
            touched.extend(line.install_on);
        }
        if let Work::Move { from } = kind {
            touched.insert(from);
        }
    }
    for (version, devices) in loads(subject) {
        work.insert((Work::Load { version }, None), devices);
    }
    let later = work.split_off(&(Work::Load { version: 0 }, None));
    let mut steps: Vec<String> = sentences(subject, text, work);
    steps.extend(conversions(subject, text));
    steps.extend(sentences(subject, text, later));
    if !touched.is_empty() {
        let devices: Vec<String> = touched.iter().map(|&d| device(subject, d)).collect();
        let args = [("devices", devices.join(", ").into()), ("n", devices.len().into())];
        steps.push(text.say_with("report-paper-step-reset", &args));
    }
    steps
}

/// How many of which licenses; of an upgrade from what to what.
fn what(subject: &Subject<'_>, line: &Line, text: &Text) -> String {
    let license = subject.catalog().license_name(line.license);
    let From::License(was) = line.from else { return counted(text, line.quantity, &license) };
    let from = subject.catalog().license_name(was);
    let args = [("n", line.quantity.into()), ("from", from.into()), ("license", license.into())];
    text.say_with("report-paper-upgraded", &args)
}

/// Work by its kind and the device that it is done on.
type Jobs = BTreeMap<(Work, Option<usize>), Vec<String>>;

fn sentences(subject: &Subject<'_>, text: &Text, work: Jobs) -> Vec<String> {
    work.into_iter()
        .map(|((kind, device), list)| {
            let mut args =
                vec![("list", list.join(", ").into()), ("device", name(subject, device))];
            match kind {
                Work::Move { from } => args.push(("from", name(subject, Some(from)))),
                Work::Load { version } => args.push(("version", version.into())),
                _ => {}
            }
            text.say_with(key(kind, device), &args)
        })
        .collect()
}

/// Devices that run older software than they are to run, by what they are to run.
fn loads(subject: &Subject<'_>) -> BTreeMap<u8, Vec<String>> {
    let mut loads: BTreeMap<u8, Vec<String>> = BTreeMap::new();
    let assessment = subject.assessment();
    // Without pools nothing is known of licenses, so the order of work is not known either.
    let nodes = assessment.nodes.iter().filter(|_| !assessment.pools.is_empty());
    for node in nodes.filter(|n| n.software > n.running) {
        loads.entry(node.software).or_default().push(device(subject, node.device));
    }
    loads
}

fn kind(subject: &Subject<'_>, line: &Line) -> Option<Work> {
    let order = subject.catalog().product(line.license.product).class == Class::Order;
    Some(match (line.action, line.from) {
        (Action::Keep, _) => return None,
        (Action::Remove, _) => Work::Remove,
        (Action::Upgrade, _) => Work::Upgrade,
        (Action::Move, From::Device(from)) => Work::Move { from },
        (Action::Assign, _) => Work::Assign,
        _ if order => Work::Order,
        _ => Work::Install,
    })
}

const fn key(kind: Work, device: Option<usize>) -> &'static str {
    match kind {
        Work::Remove => "report-paper-step-remove",
        Work::Upgrade => "report-paper-step-upgrade",
        Work::Move { .. } => "report-paper-step-move",
        Work::Assign => "report-paper-step-assign",
        Work::Install => "report-paper-step-install",
        Work::Load { .. } => "report-paper-step-load",
        Work::Order if device.is_some() => "report-paper-step-order-for",
        Work::Order => "report-paper-step-order",
    }
}

fn device(subject: &Subject<'_>, device: usize) -> String {
    visible(subject.assessment().device_name(device, subject.plan())).into_owned()
}

fn name(subject: &Subject<'_>, device: Option<usize>) -> Arg {
    device.map(|d| self::device(subject, d)).unwrap_or_default().into()
}
