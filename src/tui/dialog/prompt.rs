//! One line of text that is asked for.

use super::{Dialog, Reply};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::widget::{input::Proposed, words::wrap};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// What taking the line does; an error is said under it.
pub type Take = Box<dyn Fn(&str, &App) -> Result<Reply, Said>>;

/// A line to be typed.
pub struct Prompt {
    title: Said,
    help: Option<Said>,
    typed: Proposed,
    wrong: Option<Said>,
    take: Take,
}

impl Prompt {
    /// A line, with what is in it at first.
    #[must_use]
    pub fn new(title: Said, text: String, take: Take) -> Self {
        Self { title, help: None, typed: Proposed::new(text), wrong: None, take }
    }

    /// The same with something said above the line.
    #[must_use]
    pub fn help(mut self, help: Said) -> Self {
        self.help = Some(help);
        self
    }
}

impl Dialog for Prompt {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Text, Context::Form]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::Take, Action::Discard]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        self.wrong = None;
        if let Some(c) = key.typed() {
            self.typed.type_char(c);
            return Reply::Stay;
        }
        self.typed.keep();
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Take) => match (self.take)(self.typed.value(), app) {
                Ok(reply) => reply,
                Err(said) => {
                    self.wrong = Some(said);
                    Reply::Stay
                }
            },
            Some(Action::Discard) => Reply::Close,
            Some(action) => {
                self.typed.edit(action);
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn paste(&mut self, text: &str, _: &App) -> Reply {
        self.typed.paste(text);
        Reply::Stay
    }

    fn size(&self, app: &App) -> (u16, u16) {
        let help = self.help.as_ref().map_or(0, |h| wrap(&h.say(&app.text), 66).len());
        (68, u16::try_from(help).unwrap_or(4) + 3)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let theme = app.look.theme;
        let cells = usize::from(area.width).saturating_sub(2);
        let mut lines: Vec<Line<'_>> = Vec::new();
        if let Some(help) = &self.help {
            for line in wrap(&help.say(&app.text), cells) {
                lines.push(Line::styled(format!(" {line}"), theme.style(Tone::Dim)));
            }
        }
        let (shown, column) = self.typed.window(cells.saturating_sub(2), theme);
        let row = u16::try_from(lines.len()).unwrap_or(0);
        if row < area.height {
            let x = area.x.saturating_add(3).saturating_add(u16::try_from(column).unwrap_or(0));
            let x = x.min(area.right().saturating_sub(1));
            frame.set_cursor_position(Position::new(x, area.y + row));
        }
        lines.push(Line::from(vec![Span::raw(" > "), shown]));
        if let Some(wrong) = &self.wrong {
            for line in wrap(&wrong.say(&app.text), cells) {
                lines.push(Line::styled(format!(" {line}"), theme.style(Tone::Error)));
            }
        }
        frame.render_widget(Paragraph::new(lines), area);
    }
}
