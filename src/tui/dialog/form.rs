//! A form in front of the plan: moving between fields, typing, choosing, and taking the whole.

mod choose;
mod draw;

use super::message::Message;
use super::{Dialog, Msg, Reply, no_paste};
use crate::text::pad_right;
use crate::tui::action::{Action, Context, Spec, TABLE};
use crate::tui::app::{App, Notice};
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form, Value, Wrong};
use crate::tui::forms::{Meant, completions, meant};
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::trial::Tried;
use crate::tui::widget::{input, words::wrap};
pub use draw::{empty_means, label, shown};

use choose::Chooser;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::cell::Cell;
use tui_input::Input;

/// A form being filled in.
pub struct FormDialog {
    form: Form,
    at: usize,
    wrong: Wrong,
    /// Whether it was to be taken as it is.
    asked: bool,
    chooser: Option<Chooser>,
    /// A model that is not known and is to be taken all the same.
    insisted: Option<String>,
    /// Whether the key before was the first in a number, and lowered it: a digit behind it makes it one below zero.
    lowered: bool,
    first: Cell<usize>,
    /// What the values come to, once one of them was changed and while all of them are right.
    trial: Option<Tried>,
}

/// What may be in a field, and the keys of these contexts.
pub fn help(form: &Form, at: usize, contexts: &[Context], app: &App) -> Message {
    /// Cells of the keys of an action.
    const KEYS: usize = 16;
    let mut words = String::new();
    if let Some(field) = form.fields.get(at) {
        let help = app.text.say(&form.help(field));
        let args = [("name", label(field, app).into()), ("what", help.into())];
        let named = app.text.say_with("tui-named", &args);
        let what = format!("{named}\n{}", about(&field.value).say(&app.text));
        words = wrap(&what, app.page_cells()).join("\n") + "\n\n";
    }
    let value = form.fields.get(at).map(|field| &field.value);
    let works = |spec: &&Spec| contexts.contains(&spec.context) && works(spec.action, value);
    for spec in TABLE.iter().filter(works) {
        let keys: Vec<String> =
            app.keymap.keys(spec.action).iter().map(|key| key.said(&app.text)).collect();
        let mut before = pad_right(&keys.join("  "), KEYS);
        let room = app.page_cells().saturating_sub(KEYS + 2);
        let completes = matches!(value, Some(Value::License(_) | Value::Model(_)));
        let said = match spec.action {
            Action::NextField if !completes => app.text.say("tui-do-next-field-only"),
            _ => app.text.say(&spec.help()),
        };
        for line in wrap(&said, room) {
            words.extend([before.as_str(), "  ", &line, "\n"]);
            before = " ".repeat(KEYS);
        }
    }
    Message::new(form.title.clone(), &words)
}

/// Whether a key does anything in a field with such a value.
const fn works(action: Action, value: Option<&Value>) -> bool {
    let turns = matches!(value, Some(Value::Choice { .. } | Value::Flag(_)));
    match action {
        Action::NextValue | Action::PreviousValue => turns,
        Action::Toggle => turns || matches!(value, Some(Value::Features(_))),
        _ => true,
    }
}

/// What may be in a field of this kind.
fn about(value: &Value) -> Said {
    Said::new(match value {
        Value::Text(_) => "tui-about-text",
        Value::Number { bounds, empty, .. } => {
            let key = if empty.is_some() { "tui-about-number-or-none" } else { "tui-about-number" };
            return Said::new(key).with("least", *bounds.start()).with("most", *bounds.end());
        }
        Value::Date { .. } => "tui-about-date",
        Value::Mac(_) => "tui-about-mac",
        Value::Choice { .. } => "tui-about-choice",
        Value::Flag(_) => "tui-about-flag",
        Value::Features(_) => "tui-about-features",
        Value::License(_) => "tui-about-license",
        Value::Model(_) => "tui-about-model",
    })
}

/// Whether a model is typed that the catalogue does not know.
fn is_doubtful(field: &Field, doc: &Doc) -> bool {
    let unknown = || match meant(&field.value, doc.catalog(), doc.plan()) {
        Some(Meant::Several(_) | Meant::Unknown) => true,
        Some(Meant::One(_)) | None => false,
    };
    !field.fresh && matches!(field.value, Value::Model(_)) && unknown()
}

impl FormDialog {
    /// A form at its first field.
    #[must_use]
    pub fn new(form: Form, doc: &Doc) -> Self {
        Self::at(form, "", doc)
    }

    /// A form at the field of that id, or its first.
    #[must_use]
    pub fn at(form: Form, field: &str, doc: &Doc) -> Self {
        let at = form.position(field).unwrap_or(0);
        let wrong = form.change(doc).err().unwrap_or_default();
        Self {
            form,
            at,
            wrong,
            asked: false,
            chooser: None,
            insisted: None,
            lowered: false,
            first: Cell::new(0),
            trial: None,
        }
    }

    fn value(&mut self) -> Option<&mut Value> {
        self.form.fields.get_mut(self.at).map(|f| &mut f.value)
    }

    /// Types into the field; what was only proposed is replaced.
    fn type_char(&mut self, c: char) {
        self.touch(true);
        if let Some(input) = self.value().and_then(Value::input_mut) {
            input::type_char(input, c);
        }
    }

    /// From now on the value is the engineer's own; a proposed one is emptied first where it is replaced.
    fn touch(&mut self, replace: bool) {
        let Some(field) = self.form.fields.get_mut(self.at) else {
            return;
        };
        field.touched = true;
        if std::mem::take(&mut field.fresh)
            && replace
            && let Some(input) = field.value.input_mut()
        {
            *input = Input::default();
        }
    }

    /// Brings proposals and errors up to date with the values.
    fn settle(&mut self, doc: &Doc) {
        self.form.propose(doc);
        match self.form.change(doc) {
            Ok(change) => {
                self.wrong = Wrong::new();
                // Moving about changes nothing.
                if self.trial.as_ref().is_none_or(|trial| *trial.edit != change.edit) {
                    self.trial = Some(Tried::of(change));
                }
            }
            Err(wrong) => {
                self.wrong = wrong;
                self.trial = None;
            }
        }
    }

    fn go(&mut self, by: isize) {
        self.lowered = false;
        let len = self.form.fields.len();
        if len > 0 {
            let to = self.at.cast_signed().saturating_add(by);
            self.at = to.rem_euclid(len.cast_signed()).cast_unsigned();
        }
        // A number is replaced by the first digit whenever its field is entered.
        if let Some(field) = self.form.fields.get_mut(self.at)
            && matches!(field.value, Value::Number { .. })
        {
            field.fresh = true;
        }
    }

    fn typed(&mut self, c: char, doc: &Doc) {
        let lowered = std::mem::take(&mut self.lowered);
        if c.is_ascii_digit() {
            self.go_to_count();
        }
        match self.value() {
            Some(Value::Number { .. }) if c == '+' || c == '-' => {
                let first = self.form.fields.get(self.at).is_some_and(|f| f.fresh) && !lowered;
                if let Some(value) = self.value() {
                    value.step(c == '+');
                }
                self.lowered = first && c == '-';
            }
            // A number below zero is what is meant, and it is refused as that.
            Some(Value::Number { .. }) if lowered && c.is_ascii_digit() => {
                self.type_char('-');
                self.type_char(c);
            }
            Some(Value::Flag(on)) => match c {
                'y' | '+' => *on = true,
                'n' | '-' => *on = false,
                _ => *on = !*on,
            },
            Some(Value::Choice { .. } | Value::Features(_)) => {
                self.chooser = Some(Chooser::new(&self.form, self.at, doc));
                if c != ' '
                    && let Some(chooser) = &mut self.chooser
                {
                    chooser.type_char(c);
                }
            }
            Some(_) => self.type_char(c),
            None => {}
        }
    }

    /// From the kind of objects to their number, where a digit was typed: no kind begins with one.
    fn go_to_count(&mut self) {
        let at_kind = matches!(self.value(), Some(Value::Choice { .. }));
        if let Some(count) = self.form.position("count").filter(|_| at_kind) {
            self.at = count;
        }
    }

    fn act(&mut self, action: Action, doc: &Doc) -> Reply {
        match action {
            Action::NextField => {
                self.complete(doc);
                self.go(1);
            }
            Action::PreviousField => self.go(-1),
            Action::NextValue => self.turn(1),
            Action::PreviousValue => self.turn(-1),
            Action::Toggle => self.typed(' ', doc),
            Action::Take => return self.take(doc),
            Action::TakeAndSave => {
                return match self.take(doc) {
                    Reply::Then(mut then) => {
                        then.push(Msg::Run(Action::Save));
                        Reply::Then(then)
                    }
                    not_yet => not_yet,
                };
            }
            Action::Discard => return Reply::Close,
            action => {
                let erases = matches!(action, Action::EraseToStart | Action::EraseWord);
                self.touch(erases);
                if let Some(input) = self.value().and_then(Value::input_mut) {
                    input::edit(input, action);
                }
            }
        }
        self.settle(doc);
        Reply::Stay
    }

    /// Takes the best completion of what is typed.
    fn complete(&mut self, doc: &Doc) {
        let Some(field) = self.form.fields.get(self.at).filter(|f| !f.fresh) else {
            return;
        };
        let best = completions(&field.value, doc.catalog(), doc.plan()).into_iter().next();
        if let (Some(best), Some(input)) = (best, self.value().and_then(Value::input_mut)) {
            *input = Input::new(best);
        }
    }

    /// A model that is typed, not known, and not insisted on: its field and what is typed.
    fn doubt(&self, doc: &Doc) -> Option<(usize, String)> {
        let at = self.form.fields.iter().position(|f| is_doubtful(f, doc))?;
        let typed = self.form.fields.get(at)?.value.written();
        (self.insisted.as_ref() != Some(&typed)).then_some((at, typed))
    }

    /// Turns a choice to the next value or the one before.
    fn turn(&mut self, by: isize) {
        match self.value() {
            Some(Value::Choice { options, at }) if !options.is_empty() => {
                let to = at.cast_signed() + by;
                *at = to.rem_euclid(options.len().cast_signed()).cast_unsigned();
            }
            Some(Value::Flag(on)) => *on = !*on,
            _ => {}
        }
    }

    fn take(&mut self, doc: &Doc) -> Reply {
        match self.form.change(doc) {
            Ok(change) => {
                let Some((at, typed)) = self.doubt(doc) else {
                    return Reply::Then(vec![Msg::Apply(change)]);
                };
                self.at = at;
                self.insisted = Some(typed);
                Reply::Also(vec![Msg::Say(Notice::bad(Said::new("tui-form-doubt")))])
            }
            Err(wrong) => {
                let first = wrong.first().and_then(|(id, _)| self.form.position(id));
                self.at = first.unwrap_or(self.at);
                (self.wrong, self.asked) = (wrong, true);
                let said = Notice::bad(Said::new("tui-form-wrong"));
                Reply::Also(vec![Msg::Say(said)])
            }
        }
    }

    /// Whether the selected field is a set, of which several can be ticked.
    fn is_checklist(&self) -> bool {
        let field = self.form.fields.get(self.at);
        field.is_some_and(|f| matches!(f.value, Value::Features(_)))
    }

    /// Whether the selected field takes text.
    fn takes_text(&self) -> bool {
        self.form.fields.get(self.at).is_some_and(|f| f.value.input().is_some())
    }
}

impl Dialog for FormDialog {
    fn title(&self) -> Said {
        self.form.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        if self.takes_text() { &[Context::Text, Context::Form] } else { &[Context::Form] }
    }

    fn hints(&self) -> &'static [Action] {
        if self.chooser.is_some() {
            return if self.is_checklist() {
                &[Action::ListToggle, Action::ListTake, Action::ListCancel]
            } else {
                &[Action::ListTake, Action::ListCancel]
            };
        }
        if self.takes_text() {
            return &[Action::Take, Action::NextField, Action::Discard, Action::FormHelp];
        }
        &[Action::Take, Action::NextField, Action::Toggle, Action::Discard, Action::FormHelp]
    }

    fn hint_word(&self, action: Action) -> Option<&'static str> {
        let chooser = self.chooser.as_ref().filter(|_| self.is_checklist())?;
        match action {
            Action::ListToggle => Some("tui-hint-tick"),
            // What was looked for is what is meant.
            Action::ListTake if !chooser.typed().is_empty() => Some("tui-hint-tick-and-close"),
            Action::ListTake => Some("tui-hint-list-cancel"),
            _ => None,
        }
    }

    fn trial(&self) -> Option<Tried> {
        self.trial.clone()
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let Some(doc) = &app.doc else {
            return Reply::Close;
        };
        if let Some(chooser) = &mut self.chooser {
            if chooser.key(key, &mut self.form, app, doc) {
                self.chooser = None;
            }
            self.settle(doc);
            return Reply::Stay;
        }
        if let Some(c) = key.typed() {
            self.typed(c, doc);
            self.settle(doc);
            return Reply::Stay;
        }
        match app.keymap.action(self.contexts(), key) {
            Some(Action::FormHelp) => {
                let contexts = if self.takes_text() {
                    &[Context::Form, Context::Text][..]
                } else {
                    &[Context::Form][..]
                };
                Reply::Also(vec![Msg::Open(Box::new(help(&self.form, self.at, contexts, app)))])
            }
            Some(action) => self.act(action, doc),
            None => Reply::Stay,
        }
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        if !self.takes_text() || self.chooser.is_some() {
            return no_paste();
        }
        self.touch(true);
        if let Some(input) = self.value().and_then(Value::input_mut) {
            input::paste(input, text);
        }
        if let Some(doc) = &app.doc {
            self.settle(doc);
        }
        Reply::Stay
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, _: &App) -> Reply {
        if wheel != 0 {
            self.go(wheel.signum() as isize);
        } else if let Some((_, row)) = at {
            let row = usize::from(row) + self.first.get();
            if let Some(field) = draw::field_at_row(self, row) {
                self.at = field;
            }
        }
        Reply::Stay
    }

    fn size(&self, app: &App) -> (u16, u16) {
        draw::size(self, app)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        draw::draw(self, frame, area, app);
    }
}
