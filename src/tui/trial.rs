//! What is typed and not yet taken, tried on a copy of the plan: the screen shows the copy, so that bill and findings
//! follow every key. The open plan knows nothing of it; giving it up is letting the copy go.

use super::app::App;
use super::dialog::Change;
use super::doc::{Doc, Reviewed};
use super::effect::Effect;
use super::study::Order;
use super::update;
use crate::plan::{Edit, Place};
use std::sync::Arc;

/// An edit that is tried, and what to select with it.
#[derive(Debug, Clone)]
pub struct Tried {
    /// The edit.
    pub edit: Arc<Edit>,
    /// What it is about, where that is not there without it.
    pub select: Option<Place>,
}

impl Tried {
    /// A change that could be taken as it is.
    #[must_use]
    pub fn of(change: Change) -> Self {
        Self { edit: Arc::new(change.edit), select: change.select }
    }
}

/// What is being tried.
#[derive(Debug, Default)]
pub struct Trial {
    wanted: Option<Tried>,
    /// The plan with an edit, and which edit that is; an older one is shown until the wanted one is worked out.
    seen: Option<(Arc<Edit>, Box<Doc>)>,
    /// Who waits for what is worked out elsewhere, and which edit that is of.
    busy: Option<(Order, Arc<Edit>)>,
    /// The review whose ways out are worked out: one at a time, however fast keys come.
    ways_busy: Option<u64>,
}

impl Trial {
    /// Whether what is shown is not yet of what was typed last.
    #[must_use]
    pub const fn is_waiting(&self) -> bool {
        self.wanted.is_some() && self.busy.is_some()
    }

    /// The copy that stands in for the plan, where there is one.
    #[must_use]
    pub fn seen(&self) -> Option<&Doc> {
        self.seen.as_ref().map(|(_, seen)| &**seen)
    }

    /// The copy to which a review is, where there is one.
    pub fn seen_of(&mut self, revision: u64) -> Option<&mut Doc> {
        let seen = self.seen.as_mut().map(|(_, seen)| &mut **seen);
        seen.filter(|seen| seen.review_revision() == revision)
    }

    /// The review whose ways out are to be worked out now, where it is not the open plan's.
    pub fn ask_for_ways(&mut self) -> Option<u64> {
        let (_, seen) = self.seen.as_mut().filter(|_| self.ways_busy.is_none())?;
        self.ways_busy = seen.ask_for_ways().then(|| seen.review_revision());
        self.ways_busy
    }

    /// Takes in that the ways out of a review were worked out, or could not be.
    pub fn ways_done(&mut self, revision: u64) {
        self.ways_busy.take_if(|busy| *busy == revision);
    }

    /// The edit that is to be worked out elsewhere, with the order it is worked out for.
    pub fn begin(&mut self) -> Option<(Order, Arc<Edit>)> {
        let edit = Arc::clone(&self.wanted.as_ref()?.edit);
        let order = Order::default();
        self.busy = Some((order.clone(), Arc::clone(&edit)));
        Some((order, edit))
    }

    /// The copy with this very edit, where it is worked out: taking the edit comes to it.
    pub fn take(&mut self, edit: &Edit) -> Option<Box<Doc>> {
        let (_, seen) = self.seen.take().filter(|(of, _)| **of == *edit)?;
        Some(seen)
    }
}

/// Tries what the dialogs hold now, or nothing any more.
pub fn attend(app: &mut App) {
    let wanted = app.dialogs.iter().rev().find_map(|dialog| dialog.trial());
    let Some(wanted) = wanted.filter(|_| app.doc.is_some()) else {
        app.trial = Trial { ways_busy: app.trial.ways_busy, ..Trial::default() };
        return;
    };
    if app.trial.wanted.as_ref().is_some_and(|now| Arc::ptr_eq(&now.edit, &wanted.edit)) {
        return;
    }
    app.trial.wanted = Some(wanted);
    // One at a time: what is typed meanwhile is tried when that is done.
    if app.trial.busy.is_none() {
        app.effects.push(Effect::Try);
    }
}

/// Takes in what was worked out with an edit; `None` when it could not be.
pub fn tried(app: &mut App, order: &Order, reviewed: Option<Reviewed>) {
    let ours = app.trial.busy.take_if(|(busy, _)| order.is(busy));
    let (Some((_, edit)), Some(wanted), Some(doc)) = (ours, &app.trial.wanted, &app.doc) else {
        return;
    };
    let newest = Arc::ptr_eq(&wanted.edit, &edit);
    let select = wanted.select;
    let seen = reviewed.map(|reviewed| {
        let mut seen = Box::new(doc.beside(&edit, reviewed, select));
        seen.keep_ways_of(app.trial.seen().unwrap_or(doc));
        seen
    });
    app.trial.seen = seen.map(|seen| (edit, seen));
    if !newest {
        app.effects.push(Effect::Try);
    }
    update::ask_for_ways(app);
}

/// Begins anew: what the open plan is reviewed with has changed.
pub fn restart(app: &mut App) {
    app.trial = Trial { ways_busy: app.trial.ways_busy, ..Trial::default() };
    attend(app);
}

/// Does something while the copy stands in the place of the open plan, where something is tried: a frame is drawn so.
pub fn shown<T>(app: &mut App, show: impl FnOnce(&App) -> T) -> T {
    let exchange = |app: &mut App| {
        if let (Some((_, seen)), Some(doc)) = (&mut app.trial.seen, &mut app.doc) {
            std::mem::swap(&mut **seen, doc);
        }
    };
    exchange(app);
    let done = show(app);
    exchange(app);
    done
}
