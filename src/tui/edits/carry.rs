//! Waivers name a place by what it is called: they are carried along when it is called otherwise or goes elsewhere.

use crate::plan::{Edit, Plan, Waiver};
use crate::rules::waived_place;
use crate::tui::follow::follow;

/// The edit with the waivers changed along, so that each of them names the place that it named before.
#[must_use]
pub fn carried(plan: &Plan, edit: Edit) -> Edit {
    let named = plan.waivers.iter().any(|w| w.at.as_deref().is_some_and(|at| !at.is_empty()));
    if !named || !renames(plan, &edit) || sets_waivers(&edit) {
        return edit;
    }
    let mut after = plan.clone();
    if edit.apply(&mut after).is_err() {
        return edit;
    }
    let kept: Vec<Waiver> =
        plan.waivers.iter().map(|waiver| keep(waiver, plan, &after, &edit)).collect();
    if kept == plan.waivers {
        return edit;
    }
    let waivers = Edit::SetWaivers(kept);
    match edit {
        Edit::Several(mut edits) => {
            edits.push(waivers);
            Edit::Several(edits)
        }
        only => Edit::Several(vec![only, waivers]),
    }
}

/// A waiver whose place is called what it is called after the edit; as it is where that is still right, or where it
/// named no place before or has none any more.
fn keep(waiver: &Waiver, plan: &Plan, after: &Plan, edit: &Edit) -> Waiver {
    let at = waiver.at.as_deref().and_then(|written| {
        let now = follow(edit, waived_place(plan, written)?)?;
        if waived_place(after, written) == Some(now) {
            return None;
        }
        // As many names as were written, where they still say which place it is.
        let names = now.names(after);
        let parts = written.split('/').count().min(names.len());
        let short = names[names.len() - parts..].join("/");
        Some(if waived_place(after, &short) == Some(now) { short } else { now.path(after) })
    });
    match at {
        Some(at) => Waiver { at: Some(at), ..waiver.clone() },
        None => waiver.clone(),
    }
}

/// Whether places are called otherwise after an edit, or what was written of one may mean another too.
fn renames(plan: &Plan, edit: &Edit) -> bool {
    match edit {
        Edit::SetSite { site, to } => plan.sites.get(*site).is_some_and(|s| s.name != to.name),
        Edit::SetDevice { at, to } => plan.device(*at).is_some_and(|d| d.name != to.name),
        Edit::SetNode { at, to } => plan.node(*at).is_some_and(|n| n.name != to.name),
        Edit::SetObject { at, object, to } => {
            let group = plan.node(*at).and_then(|n| n.objects.get(*object));
            group.is_some_and(|g| g.name != to.name)
        }
        Edit::AddSite { .. }
        | Edit::AddDevice { .. }
        | Edit::AddObject { .. }
        | Edit::PutNode { .. } => true,
        Edit::Several(edits) => edits.iter().any(|edit| renames(plan, edit)),
        _ => false,
    }
}

fn sets_waivers(edit: &Edit) -> bool {
    match edit {
        Edit::SetWaivers(_) => true,
        Edit::Several(edits) => edits.iter().any(sets_waivers),
        _ => false,
    }
}
