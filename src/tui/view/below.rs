//! What is said of a list's selected row below it: in full, a page at a time where there is not room for all of it.

use crate::text::fit;
use crate::tui::action::Action;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::theme::Tone;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// How far it was read.
#[derive(Debug, Default)]
pub struct Below {
    /// The row that it is of.
    of: String,
    /// The first line that is to be seen, the rule above not counted.
    first: usize,
    /// Lines that are to be seen at once.
    height: usize,
    count: usize,
}

impl Below {
    /// Goes on by a page, or back; tells whether there was more.
    pub fn read_on(&mut self, forward: bool) -> bool {
        // The last line of a page says that there is more.
        let page = self.height.saturating_sub(1).max(1);
        let last = self.count.saturating_sub(self.height);
        let before = self.first;
        self.first = if forward { before + page } else { before.saturating_sub(page) }.min(last);
        self.first != before
    }

    /// Takes in what is to be said; another row is read from its beginning.
    fn meet(&mut self, of: String, count: usize, height: usize) {
        if self.of != of {
            (self.of, self.first) = (of, 0);
        }
        (self.count, self.height) = (count, height);
        self.first = self.first.min(count.saturating_sub(height));
    }
}

/// Draws the lines, of which the first is a rule that stays; `of` tells the row from others.
pub fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    app: &App,
    of: String,
    mut lines: Vec<Line<'static>>,
) {
    let height = usize::from(area.height).saturating_sub(1);
    let count = lines.len().saturating_sub(1);
    let first = {
        let below = &mut app.drawn.borrow_mut().below;
        below.meet(of, count, height);
        below.first
    };
    lines.drain(1..=first.min(count));
    // What is below can be missed: the last line that is to be seen says so.
    if first + height < count && height > 1 {
        let key = match (app.pane, app.tab) {
            (Pane::View, _) => Action::PageDown,
            (_, Tab::Findings) => Action::Findings,
            _ => Action::Paths,
        };
        let left = count + 1 - first - height;
        let args = [("n", left.into()), ("key", app.key_name(key).into())];
        let more = app.text.say_with("tui-if-more", &args);
        let words = fit(&format!(" {more}"), usize::from(area.width));
        lines.insert(height, Line::styled(words, app.look.theme.style(Tone::Key)));
    }
    frame.render_widget(Paragraph::new(lines), area);
}

#[cfg(test)]
mod tests {
    use super::Below;

    #[test]
    fn every_line_is_read_and_another_row_begins_at_its_first() {
        let mut below = Below::default();
        below.meet("a".to_owned(), 12, 5);
        // Four lines a page beside the one that says that there is more; the last page is full.
        let mut firsts = vec![below.first];
        while below.read_on(true) {
            firsts.push(below.first);
        }
        assert_eq!(firsts, [0, 4, 7]);
        below.meet("a".to_owned(), 12, 10);
        assert_eq!(below.first, 2, "there is more room now");
        assert!(below.read_on(false) && below.first == 0 && !below.read_on(false));
        below.read_on(true);
        below.meet("b".to_owned(), 12, 5);
        assert_eq!(below.first, 0);
        below.meet("c".to_owned(), 3, 5);
        assert!(!below.read_on(true), "all of it is there");
    }
}
