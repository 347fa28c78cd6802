//! Comparing the plan with another, and looking for the cheapest choice.

use crate::store::{Known, Recovery, Since};
use crate::tui::app::App;
use crate::tui::dialog::browse::{Purpose, begin_in};
use crate::tui::dialog::cheapest::CheapestDialog;
use crate::tui::dialog::compare::Compare;
use crate::tui::dialog::pick::{Item, Pick};
use crate::tui::dialog::{Msg, Reply};
use crate::tui::effect::Effect;
use crate::tui::file::named;
use crate::tui::form::Label;
use crate::tui::said::Said;
use crate::tui::study::{Ground, Old, Order, Search, Study};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Asks what the plan is to be compared with.
pub fn compare(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    // A plan may have a name before there is a file of it.
    let file = app.file.path.clone().filter(|_| app.file.known != Known::Absent);
    let no_file = file.is_none().then(|| Said::new("tui-compare-never-saved"));
    let steps = doc.steps().count();
    let no_steps = (steps == 0).then(|| Said::new("tui-not-without-undo"));
    let detail = |said: Said| Label::Said(said);
    let name = file.as_deref().map(file_name).unwrap_or_default();
    let items = vec![
        Item::said(Said::new("tui-compare-saved"))
            .letter('s')
            .detail(Label::Name(name))
            .not(no_file),
        Item::said(Said::new("tui-compare-other"))
            .letter('o')
            .detail(detail(Said::new("tui-compare-other-about"))),
        Item::said(Said::new("tui-compare-step"))
            .letter('u')
            .detail(detail(Said::new("tui-compare-steps").with("n", steps)))
            .not(no_steps),
    ];
    let take = move |at: usize, app: &App| match at {
        0 => match file.clone() {
            Some(path) => with(move |app| with_saved(app, path)),
            None => Reply::Stay,
        },
        1 => {
            let folder = begin_in(app);
            Reply::Then(vec![Msg::Do(Effect::Browse { folder, purpose: Purpose::Compare })])
        }
        _ => with(|app| {
            let steps = steps_of(app);
            app.push(steps);
        }),
    };
    app.push(Pick::letters(Said::new("tui-compare-title"), items, Box::new(take)));
}

fn with(change: impl FnOnce(&mut App) + 'static) -> Reply {
    Reply::Then(vec![Msg::With(Box::new(change))])
}

/// Compares the open plan with its file.
fn with_saved(app: &mut App, path: PathBuf) {
    let title = Said::new("tui-compare-with-saved").with("path", file_name(&path));
    open_plan(app, title, Old::File(path));
}

/// The name of a file without its folder.
fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| named(path), |name| name.to_string_lossy().into_owned())
}

/// Compares the open plan with that of another file.
pub fn with_file(app: &mut App, path: PathBuf) {
    let title = Said::new("tui-compare-with-file").with("path", named(&path));
    open_plan(app, title, Old::File(path));
}

fn open_plan(app: &mut App, title: Said, old: Old) {
    if let Some(doc) = &app.doc {
        let (dialog, effect) = Compare::open_plan(title, old, Ground::of(doc));
        app.push(dialog);
        app.effects.push(effect);
    }
}

/// The states to compare with: before each edit that can be taken back, the last first.
fn steps_of(app: &App) -> Pick {
    let steps = app.doc.iter().flat_map(|doc| doc.steps().enumerate());
    let items = steps
        .map(|(n, (name, saved))| {
            let key = if saved { "tui-compare-back-saved" } else { "tui-compare-back" };
            Item::said(name.clone()).detail(Label::Said(Said::new(key).with("n", n + 1)))
        })
        .collect();
    let take = |at: usize, _: &App| with(move |app| with_step(app, at + 1));
    Pick::search(Said::new("tui-compare-before-title"), items, Box::new(take))
}

/// Compares the open plan with what it was before the last so many edits.
fn with_step(app: &mut App, steps: usize) {
    let Some(doc) = &app.doc else {
        return;
    };
    let name = doc.steps().nth(steps.saturating_sub(1)).map(|(name, _)| name.say(&app.text));
    if let (Some(name), Some(plan)) = (name, doc.before_steps(steps)) {
        let title = Said::new("tui-compare-with-step").with("edit", name).with("n", steps);
        open_plan(app, title, Old::Plan(Box::new(plan)));
    }
}

/// Shows what edits that were never saved change against the file; the question stays open below.
pub fn with_lost(app: &mut App, found: &Recovery) {
    let file: Option<&Path> = found.base.path.as_deref();
    let (title, old) = match (found.since(), file) {
        (Since::Unchanged | Since::Changed, Some(path)) => {
            let title = Said::new("tui-compare-lost").with("path", file_name(path));
            (title, Old::File(path.to_owned()))
        }
        // There is no file: then against what the edits began with.
        _ => (Said::new("tui-compare-lost-new"), Old::Plan(Box::new(found.document.plan.clone()))),
    };
    let new = Arc::new(Ground::new(found.plan.clone(), app.basis()));
    let (dialog, effect) = Compare::elsewhere(title, old, new);
    app.push(dialog);
    app.effects.push(effect);
}

/// Looks for the least-cost choice.
pub fn cheapest(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let (revision, order) = (doc.review_revision(), Order::default());
    // A search that was begun goes on, and one that is over is shown again.
    if app.search.as_ref().is_none_or(|search| search.revision != revision) {
        let ground = Ground::of(doc);
        let study = Study::Cheapest(Arc::clone(&ground));
        app.effects.push(Effect::Study { order: order.clone(), study });
        app.search = Some(Search { revision, order, ground, found: None });
    }
    app.push(CheapestDialog::default());
}
