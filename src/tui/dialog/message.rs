//! Text to be read: an error with its source line, a preview; it scrolls and any key of leaving closes it.

use super::{Dialog, Reply};
use crate::text::width;
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::view::read;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use std::cell::Cell;

/// Text in a frame.
pub struct Message {
    title: Said,
    lines: Vec<String>,
    first: usize,
    height: Cell<u16>,
}

impl Message {
    /// A text of one or many lines, harmless already.
    #[must_use]
    pub fn new(title: Said, words: impl AsRef<str>) -> Self {
        let lines = words.as_ref().lines().map(str::to_owned).collect();
        Self { title, lines, first: 0, height: Cell::new(1) }
    }

    fn scroll(&mut self, by: isize) {
        let last = self.lines.len().saturating_sub(usize::from(self.height.get()));
        self.first = self.first.saturating_add_signed(by).min(last);
    }
}

impl Dialog for Message {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListDown, Action::ListCancel]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let page = isize::try_from(self.height.get()).unwrap_or(1).max(2) - 1;
        let contexts = [Context::List, Context::Everywhere];
        match app.keymap.action(&contexts, key) {
            Some(Action::ListUp | Action::Up) => self.scroll(-1),
            Some(Action::ListDown | Action::Down) => self.scroll(1),
            Some(Action::ListPageUp | Action::PageUp) => self.scroll(-page),
            Some(Action::ListPageDown | Action::PageDown | Action::ListToggle) => self.scroll(page),
            Some(Action::First) => self.scroll(isize::MIN),
            Some(Action::Last) => self.scroll(isize::MAX),
            Some(Action::ListCancel | Action::ListTake | Action::Quit) => return Reply::Close,
            _ => {}
        }
        Reply::Stay
    }

    fn pointer(&mut self, _: Option<(u16, u16)>, wheel: i32, _: &App) -> Reply {
        self.scroll(wheel.signum() as isize * 3);
        Reply::Stay
    }

    fn size(&self, _: &App) -> (u16, u16) {
        let wide = self.lines.iter().map(|l| width(l)).max().unwrap_or(0).clamp(30, 100) + 2;
        let cells = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        (cells(wide), cells(self.lines.len()))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        self.height.set(area.height);
        let last = self.lines.len().saturating_sub(usize::from(area.height));
        let lines: Vec<Line<'_>> = self
            .lines
            .iter()
            .skip(self.first.min(last))
            .take(usize::from(area.height))
            .map(|l| Line::raw(format!(" {l}")))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        read(frame, area, self.first.min(last), self.lines.len(), app);
    }
}
