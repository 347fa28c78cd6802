//! Changing the plan: what the keys of editing do.

use crate::tui::action::Action;
use crate::tui::app::{App, Notice, Pane};
use crate::tui::dialog::Msg;
use crate::tui::dialog::add;
use crate::tui::dialog::ask::Ask;
use crate::tui::dialog::form::FormDialog;
use crate::tui::effect::Effect;
use crate::tui::said::Said;
use crate::tui::{edits, forms};

/// Asks what to add here.
pub fn add(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let menu = add::menu(doc);
    app.push(menu);
}

/// Opens the form of the selected thing, at the field that is selected in the inspector.
pub fn edit(app: &mut App) {
    let field = if app.pane == Pane::Inspector { app.field } else { "" };
    open_form(app, field, None);
}

/// Opens the form at the number under the cursor, with the digit in place of what was there.
pub fn digit(app: &mut App, digit: char) {
    if app.doc.is_none() {
        return;
    }
    match edits::number_field(app) {
        Some(field) => open_form(app, field, Some(digit)),
        None => app.say(Notice::bad(Said::new("tui-not-a-number"))),
    }
}

fn open_form(app: &mut App, field: &'static str, digit: Option<char>) {
    let Some(doc) = &app.doc else {
        return;
    };
    if let Some(form) = forms::edit(doc, doc.selected()) {
        let mut dialog = FormDialog::at(form, field, doc);
        if let Some(digit) = digit {
            dialog.replace(digit, doc);
        }
        app.push(dialog);
    }
}

/// Deletes the selected thing, after a question when it holds anything.
pub fn delete(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let place = doc.selected();
    let Some(change) = edits::delete(doc.plan(), place) else {
        return;
    };
    let held = edits::holds(doc.plan(), place);
    if held == 0 {
        app.apply(change);
        return;
    }
    let question =
        Said::new("tui-ask-delete").with("name", place.name(doc.plan())).with("held", held);
    app.push(Ask::new(question, vec![Msg::Apply(change)]));
}

/// Puts a copy of the selected thing behind it.
pub fn duplicate(app: &mut App) {
    put(app, None, "tui-edit-duplicate");
}

/// Takes the selected thing away and keeps it to be pasted.
pub fn cut(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let place = doc.selected();
    let (Some(clip), Some(mut change)) =
        (edits::clip(doc.plan(), place), edits::delete(doc.plan(), place))
    else {
        return;
    };
    let name = place.name(doc.plan()).to_owned();
    change.name = Said::new("tui-edit-cut").with("name", name.as_str());
    app.clip = Some(clip);
    app.apply(change);
    let key = app.keymap.name(Action::Paste);
    let said = Said::new("tui-cut").with("name", name).with("key", key);
    app.say(Notice::good(said));
}

/// Puts what was cut where the reader stands.
pub fn paste(app: &mut App) {
    let clip = app.clip.clone();
    put(app, clip, "tui-edit-paste");
}

fn put(app: &mut App, clip: Option<crate::tui::app::Clip>, key: &'static str) {
    let Some(doc) = &app.doc else {
        return;
    };
    let here = doc.selected();
    let Some(clip) = clip.or_else(|| edits::clip(doc.plan(), here)) else {
        return;
    };
    if let Some(change) = edits::put(doc.plan(), &clip, here, key) {
        app.apply(change);
    }
}

/// Changes the number under the cursor by one.
pub fn step(app: &mut App, up: bool) {
    match edits::step(app, up) {
        Ok(change) => app.apply(change),
        Err(said) => app.say(Notice::bad(said)),
    }
}

/// Takes the last edit back and says which.
pub fn undo(app: &mut App) {
    if let Some(doc) = &mut app.doc
        && let Some((name, edit)) = doc.undo()
    {
        app.effects.push(Effect::Journal(edit));
        let name = name.say(&app.text);
        app.say(Notice::good(Said::new("tui-undone").with("edit", name)));
    }
}

/// Makes the last edit that was taken back again and says which.
pub fn redo(app: &mut App) {
    if let Some(doc) = &mut app.doc
        && let Some((name, edit)) = doc.redo()
    {
        app.effects.push(Effect::Journal(edit));
        let name = name.say(&app.text);
        app.say(Notice::good(Said::new("tui-redone").with("edit", name)));
    }
}
