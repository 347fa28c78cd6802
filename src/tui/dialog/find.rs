//! Finding by name or place: the selection follows what is typed, and only what matches can be shown.

use super::{Dialog, Msg, Place, Reply, Stand};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Pane};
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::sought::Sought;
use crate::tui::theme::Tone;
use crate::tui::update;
use crate::tui::widget::input;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use tui_input::Input;

/// A search being typed.
pub struct Find {
    typed: Input,
    /// Where the reader stood: matches are looked for from there, and Esc goes back.
    from: Place,
    filter: bool,
}

impl Find {
    /// A search from where the reader stands.
    #[must_use]
    pub fn new(from: Place) -> Self {
        Self { typed: Input::default(), from, filter: false }
    }

    /// Goes to the first match from where the search began, and shows only matches where that is wanted.
    fn follow(&self) -> Reply {
        let (sought, from, filter) = (self.typed.value().to_owned(), self.from, self.filter);
        Reply::Also(vec![Msg::With(Box::new(move |app: &mut App| {
            app.sought.clone_from(&sought);
            if let Some(doc) = &mut app.doc {
                doc.set_filter(if filter { &sought } else { "" });
                doc.select(from);
            }
            // Where the reader stands may be what is looked for already.
            let here = app.doc.as_ref().is_some_and(|doc| {
                doc.selected() == from && Sought::new(&sought).is(from, doc.plan())
            });
            if !here {
                update::find(app, true);
            }
            app.pane = Pane::Tree;
        }))])
    }

    fn step(forward: bool) -> Reply {
        Reply::Also(vec![Msg::With(Box::new(move |app| {
            if !app.sought.is_empty() {
                update::find(app, forward);
            }
        }))])
    }
}

impl Dialog for Find {
    fn title(&self) -> Said {
        Said::new(if self.filter { "tui-find-only" } else { "tui-find-title" })
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List, Context::Text]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListTake, Action::ListDown, Action::ListComplete, Action::ListCancel]
    }

    fn stand(&self) -> Stand {
        Stand::Foot
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        if let Some(c) = key.typed() {
            input::type_char(&mut self.typed, c);
            return self.follow();
        }
        match app.keymap.action(self.contexts(), key) {
            Some(Action::ListTake) => Reply::Close,
            Some(Action::ListCancel) => {
                let from = self.from;
                Reply::Then(vec![Msg::With(Box::new(move |app| {
                    if let Some(doc) = &mut app.doc {
                        doc.set_filter("");
                        doc.select(from);
                    }
                }))])
            }
            Some(Action::ListDown) => Self::step(true),
            Some(Action::ListUp) => Self::step(false),
            Some(Action::ListComplete) => {
                self.filter = !self.filter;
                self.follow()
            }
            Some(action) => {
                if input::edit(&mut self.typed, action) {
                    self.follow()
                } else {
                    Reply::Stay
                }
            }
            None => Reply::Stay,
        }
    }

    fn paste(&mut self, text: &str, _: &App) -> Reply {
        input::paste(&mut self.typed, text);
        self.follow()
    }

    fn size(&self, _: &App) -> (u16, u16) {
        (52, 1)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let cells = usize::from(area.width).saturating_sub(3);
        let (shown, column) = input::window(&self.typed, cells);
        let line =
            Line::from(vec![Span::styled("/ ", app.look.theme.style(Tone::Key)), Span::raw(shown)]);
        frame.render_widget(Paragraph::new(line), area);
        let x = area.x.saturating_add(2).saturating_add(u16::try_from(column).unwrap_or(0));
        if area.height > 0 {
            frame.set_cursor_position(Position::new(x.min(area.right().saturating_sub(1)), area.y));
        }
    }
}
