//! Everything that can be done, by name: the palette and the help are two views of the table of actions.

use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::tui::action::{Action, Spec, TABLE};
use crate::tui::app::App;
use crate::tui::form::Label;
use crate::tui::said::Said;

/// The palette: what can be done from here.
#[must_use]
pub fn palette(app: &App) -> Pick {
    let specs: Vec<&Spec> = TABLE.iter().filter(|s| s.in_palette()).collect();
    pick(Said::new("tui-palette-title"), &specs, app)
}

/// The help: every key there is, those of dialogs too.
#[must_use]
pub fn help(app: &App) -> Pick {
    pick(Said::new("tui-help-title"), &TABLE.iter().collect::<Vec<_>>(), app)
}

fn pick(title: Said, specs: &[&'static Spec], app: &App) -> Pick {
    let items = specs.iter().map(|spec| item(spec, app)).collect();
    let actions: Vec<Option<Action>> =
        specs.iter().map(|s| s.in_palette().then_some(s.action)).collect();
    Pick::search(
        title,
        items,
        Box::new(move |at, _| match actions.get(at) {
            Some(Some(action)) => Reply::Then(vec![Msg::Run(*action)]),
            Some(None) => Reply::Stay,
            None => Reply::Close,
        }),
    )
}

fn item(spec: &Spec, app: &App) -> Item {
    let keys: Vec<String> =
        app.keymap.keys(spec.action).iter().map(|key| key.said(&app.text)).collect();
    let not = if spec.in_palette() { app.possible(spec.action).err() } else { None };
    Item {
        detail: Some(Label::Name(keys.join("  "))),
        not: not.map(|w| app.said(w)),
        name: spec.name,
        at_once: at_once(spec.action),
        ..Item::of(Label::Key(spec.help()))
    }
}

/// Whether an action changes the plan without a question first.
const fn at_once(action: Action) -> bool {
    matches!(
        action,
        Action::Delete
            | Action::Duplicate
            | Action::Cut
            | Action::Paste
            | Action::Increase
            | Action::Decrease
            | Action::Fix
            | Action::Undo
            | Action::Redo
    )
}
