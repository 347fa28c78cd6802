//! A question that `y` or `n` answers; Enter alone never destroys anything.

use super::{Dialog, Msg, Reply};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// A question.
pub struct Ask {
    question: Said,
    /// Whether it may be answered on a screen with room for one line.
    leaves: bool,
    yes: Vec<Msg>,
}

impl Ask {
    /// A question, and what is done when it is answered with yes.
    #[must_use]
    pub const fn new(question: Said, yes: Vec<Msg>) -> Self {
        Self { question, leaves: false, yes }
    }

    /// The same question, which is about leaving and therefore asked on the smallest screen.
    #[must_use]
    pub const fn leaving(mut self) -> Self {
        self.leaves = true;
        self
    }
}

impl Dialog for Ask {
    fn title(&self) -> Said {
        Said::new("tui-ask-title")
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Question]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::Yes, Action::No]
    }

    fn in_one_line(&self, app: &App) -> Option<String> {
        let answers = app.text.say_with(
            "tui-ask-answers",
            &[("yes", app.key_name(Action::Yes).into()), ("no", app.key_name(Action::No).into())],
        );
        self.leaves.then(|| format!("{}  {answers}", self.question.say(&app.text)))
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Yes) => Reply::Then(std::mem::take(&mut self.yes)),
            Some(Action::No) => Reply::Close,
            _ => Reply::Stay,
        }
    }

    fn size(&self, app: &App) -> (u16, u16) {
        (56, u16::try_from(wrap(&self.question.say(&app.text), 54).len()).unwrap_or(8) + 2)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let mut lines: Vec<Line<'_>> =
            wrap(&self.question.say(&app.text), usize::from(area.width).saturating_sub(2))
                .into_iter()
                .map(|l| Line::raw(format!(" {l}")))
                .collect();
        lines.push(Line::raw(""));
        let answers = app.text.say_with(
            "tui-ask-answers",
            &[("yes", app.key_name(Action::Yes).into()), ("no", app.key_name(Action::No).into())],
        );
        lines.push(Line::styled(format!(" {answers}"), app.look.theme.style(Tone::Key)));
        frame.render_widget(Paragraph::new(lines), area);
    }
}
