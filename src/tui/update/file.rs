//! Opening, saving and leaving.

use crate::plan::Plan;
use crate::store::Known;
use crate::tui::action::Action;
use crate::tui::app::{App, Ending};
use crate::tui::dialog::ask::Ask;
use crate::tui::dialog::browse::{Purpose, begin_in};
use crate::tui::dialog::{Msg, files, leave, shipped};
use crate::tui::effect::{Effect, Then};
use crate::tui::file::path_as_typed;
use crate::tui::said::Said;
use std::path::PathBuf;

/// Saves the plan to its file, or asks for a name.
pub fn save(app: &mut App, then: Then) {
    match app.file.path.clone() {
        Some(path) => save_to(app, path, app.file.known, then),
        None => save_as(app, then),
    }
}

/// Saves, after a question when something in the file would be dropped by it.
fn save_to(app: &mut App, path: PathBuf, known: Known, then: Then) {
    if !app.file.drops() {
        app.effects.push(Effect::Save { path, known, then });
        return;
    }
    let fields = app.file.unknown.iter().map(|f| format!("{} ({})", f.name, f.line));
    let fields = fields.collect::<Vec<_>>().join(", ");
    let lines = app.file.lost_comments.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    app.push(files::drops(&fields, &lines, path, known, then));
}

/// Asks for a name and saves under it.
pub fn save_as(app: &mut App, then: Then) {
    let name = app.file.path.as_deref().and_then(std::path::Path::file_name);
    let name = name.map_or_else(|| proposed(app), |name| name.to_string_lossy().into_owned());
    let (folder, purpose) = (begin_in(app), Purpose::Save { name, then });
    app.effects.push(Effect::Browse { folder, purpose });
}

/// A file name from the project's.
fn proposed(app: &App) -> String {
    let name = app.doc.as_ref().map_or("", |d| d.plan().project.name.as_str());
    let slug = crate::tui::forms::slug(name);
    if slug.is_empty() { "plan.ron".to_owned() } else { format!("{slug}.ron") }
}

/// The path that is meant by what is typed, with the ending of plans; `~` is the home folder.
#[must_use]
pub fn path_of(typed: &str) -> Option<PathBuf> {
    let mut path = path_as_typed(typed)?;
    if path.extension().is_none() {
        path.set_extension("ron");
    }
    Some(path)
}

/// Asks for a file and opens it, after a question when there are unsaved edits.
pub fn open(app: &mut App) {
    guarded(app, Action::OpenFile, Then::Open);
}

/// Opens an empty plan, after a question when there are unsaved edits.
pub fn new(app: &mut App) {
    guarded(app, Action::NewPlan, Then::New);
}

/// Chooses a template to begin with, after a question when there are unsaved edits.
pub fn from_template(app: &mut App) {
    guarded(app, Action::Template, Then::Template);
}

/// Opens a plan that is in no file yet.
pub fn begin(app: &mut App, plan: Plan) {
    app.effects.push(Effect::Begin(Box::new(plan)));
}

/// Goes to the welcome screen, after a question when there are unsaved edits.
pub fn close(app: &mut App) {
    guarded(app, Action::Close, Then::Close);
}

/// Ends the program, after a question when there are unsaved edits.
pub fn quit(app: &mut App) {
    guarded(app, Action::Quit, Then::Leave);
}

/// Has the file of the plan looked for before the plan is left: not every system tells when one is removed, and what is on
/// the screen would then be all that is left of it. Tells whether the action is to wait; it is run again.
fn looks_first(app: &mut App, action: Action) -> bool {
    let in_file = app.doc.is_some() && matches!(app.file.known, Known::Content(_));
    let looked = std::mem::take(&mut app.file.looked);
    let wait = in_file && !app.unsaved() && !looked;
    if wait {
        app.effects.push(Effect::Look(action));
    }
    wait
}

/// Asks before the program ends, whether or not there are unsaved edits.
pub fn cancel(app: &mut App) {
    if app.unsaved() {
        app.push(leave::leave(Then::Leave));
    } else {
        let leave: Box<dyn FnOnce(&mut App)> = Box::new(|app| app.over = Some(Ending::Left));
        app.push(Ask::new(Said::new("tui-ask-quit"), vec![Msg::With(leave)]).leaving());
    }
}

/// Leaves the plan behind, after a question when there are unsaved edits.
fn guarded(app: &mut App, action: Action, then: Then) {
    if looks_first(app, action) {
        return;
    }
    if app.unsaved() {
        app.push(leave::leave(then));
    } else {
        go_on(app, then);
    }
}

/// What comes after the plan is saved, or is to be left as it is. The edits stay written down until another plan is
/// really there: opening may fail or be cancelled.
pub fn go_on(app: &mut App, then: Then) {
    match then {
        Then::Stay => {}
        Then::Leave => app.over = Some(Ending::Left),
        Then::Close => {
            app.doc = None;
            app.effects.push(Effect::Welcome);
        }
        Then::Open => {
            let folder = begin_in(app);
            app.effects.push(Effect::Browse { folder, purpose: Purpose::Open });
        }
        Then::New => begin(app, Plan::default()),
        Then::Template => app.push(shipped::templates(app.today)),
    }
}
