//! A number typed in its place: the plan with it is shown after every digit, and Enter takes it.

use super::{Dialog, Msg, Reply, Stand};
use crate::text::{fit, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::dialog::form::{empty_means, help, label};
use crate::tui::doc::Doc;
use crate::tui::edits::at_fault;
use crate::tui::form::{Form, Value};
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::trial::Tried;
use crate::tui::widget::input;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};
use tui_input::Input;

/// A number being typed.
pub struct Number {
    form: Form,
    at: usize,
    /// What was there.
    before: String,
    /// What is wrong with it, and in which field.
    wrong: Option<(&'static str, Said)>,
    trial: Option<Tried>,
}

impl Number {
    /// The number of a form's field, with the digit in place of what was there; `None` without such a field.
    #[must_use]
    pub fn new(mut form: Form, field: &str, digit: char, doc: &Doc) -> Option<Self> {
        let at = form.position(field)?;
        let before = form.text(field);
        *form.fields.get_mut(at)?.value.input_mut()? = Input::new(digit.to_string());
        let mut number = Self { form, at, before, wrong: None, trial: None };
        number.settle(doc);
        Some(number)
    }

    fn value(&mut self) -> Option<&mut Value> {
        self.form.fields.get_mut(self.at).map(|f| &mut f.value)
    }

    /// Brings what is tried and what is wrong up to date with what is typed.
    fn settle(&mut self, doc: &Doc) {
        match self.form.change(doc) {
            Ok(change) => {
                self.wrong = None;
                self.trial = Some(Tried::of(change));
            }
            Err(wrong) => {
                self.wrong = wrong.into_iter().next();
                self.trial = None;
            }
        }
    }

    fn take(&mut self, doc: &Doc) -> Option<Msg> {
        self.form.change(doc).ok().map(Msg::Apply)
    }

    fn typed(&mut self, c: char) {
        match self.value() {
            Some(value) if c == '+' || c == '-' => {
                value.step(c == '+');
            }
            Some(value) => {
                if let Some(typed) = value.input_mut() {
                    input::type_char(typed, c);
                }
            }
            None => {}
        }
    }

    /// What stands behind the number in so many cells: what is wrong with it, or what it means and how it is taken,
    /// given back and explained, as much of it as there is whole.
    fn beside(&self, cells: usize, app: &App) -> (String, Tone) {
        let field = self.form.fields.get(self.at);
        if let Some((id, said)) = &self.wrong {
            let typed = field.map_or("", |field| field.id);
            let said = at_fault(&self.form, typed, (id, said.clone()), app);
            return (format!("! {}", said.say(&app.text)), Tone::Error);
        }
        if let Some(means) = field.and_then(empty_means) {
            return (means.say(&app.text), Tone::Dim);
        }
        let said = Said::new("tui-number-keys")
            .with("take", app.key_name(Action::Take))
            .with("back", app.key_name(Action::Discard))
            .with("help", app.key_name(Action::FormHelp));
        let keys = said.say(&app.text);
        let help = field.map(|field| app.text.say(&self.form.help(field))).unwrap_or_default();
        let both = format!("{help}   {keys}");
        (if width(&both) <= cells { both } else { keys }, Tone::Dim)
    }
}

impl Dialog for Number {
    fn title(&self) -> Said {
        self.form.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Text, Context::Form]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::Take, Action::FormHelp, Action::Discard]
    }

    fn stand(&self) -> Stand {
        Stand::Line
    }

    fn trial(&self) -> Option<Tried> {
        self.trial.clone()
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let Some(doc) = &app.doc else {
            return Reply::Close;
        };
        if let Some(c) = key.typed() {
            self.typed(c);
            self.settle(doc);
            return Reply::Stay;
        }
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Take) => self.take(doc).map_or(Reply::Stay, |m| Reply::Then(vec![m])),
            Some(Action::TakeAndSave) => match self.take(doc) {
                Some(taken) => Reply::Then(vec![taken, Msg::Run(Action::Save)]),
                None => Reply::Stay,
            },
            Some(Action::Discard) => Reply::Close,
            Some(Action::FormHelp) => {
                // There is no other field to go to: only the keys of typing are said.
                let said = help(&self.form, self.at, &[Context::Text], app);
                Reply::Also(vec![Msg::Open(Box::new(said))])
            }
            Some(action) => {
                if let Some(typed) = self.value().and_then(Value::input_mut)
                    && input::edit(typed, action)
                {
                    self.settle(doc);
                }
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        if let Some(typed) = self.value().and_then(Value::input_mut) {
            input::paste(typed, text);
        }
        if let Some(doc) = &app.doc {
            self.settle(doc);
        }
        Reply::Stay
    }

    fn size(&self, _: &App) -> (u16, u16) {
        (80, 1)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        /// A million has seven digits; what is longer is wrong and scrolls.
        const TYPED: usize = 10;
        let Some(field) = self.form.fields.get(self.at) else {
            return;
        };
        let theme = app.look.theme;
        let cells = usize::from(area.width);
        let was = match self.before.parse::<u64>() {
            Ok(number) => format!("{} {} ", app.text.number(number), app.look.signs().crumb),
            Err(_) => String::new(),
        };
        let named = [("name", label(field, app).into()), ("what", was.into())];
        let head = format!(" {}", app.text.say_with("tui-named", &named));
        let head = fit(&head, cells / 2);
        let (typed, column) = match field.value.input() {
            Some(typed) => input::window(typed, TYPED),
            None => (String::new(), 0),
        };
        let room = cells.saturating_sub(width(&head) + width(&typed) + 3);
        let (beside, tone) = self.beside(room, app);
        let x = area.x.saturating_add(u16::try_from(width(&head) + column).unwrap_or(u16::MAX));
        let line = Line::from(vec![
            Span::styled(head, theme.style(Tone::Key)),
            Span::styled(typed, theme.style(Tone::Title)),
            Span::raw("   "),
            Span::styled(fit(&beside, room), theme.style(tone)),
        ]);
        frame.render_widget(Clear, area);
        frame.buffer_mut().set_style(area, theme.base());
        frame.render_widget(Paragraph::new(line), area);
        frame.set_cursor_position(Position::new(x.min(area.right().saturating_sub(1)), area.y));
    }
}
