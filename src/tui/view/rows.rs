//! A list that is drawn row by row: only what is to be seen is worked out, however long it is.

use super::{Slot, Target, frame as edge};
use crate::tui::app::{App, Pane};
use crate::tui::widget::list::scroll;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// A list of a pane.
pub struct Rows {
    /// Its pane.
    pub pane: Pane,
    /// Where its scrolling is remembered.
    pub slot: Slot,
    /// How many rows it has.
    pub count: usize,
    /// Which row is selected; of one that is drawn in several, the last.
    pub selected: usize,
    /// How many rows above it are to be seen with it.
    pub above: usize,
    /// Which line is selected and of how many, where some take several rows or stand over others.
    pub of: (usize, usize),
    /// Whether rows that stand for nothing are the heads of those under them: none is the last to be seen.
    pub headed: bool,
    /// The pane inside its frame, which says where the list stands when it goes on out of sight.
    pub inner: Rect,
}

impl Rows {
    /// Draws the rows that fit; `line` makes one, `target` says which position of the list it stands for.
    pub fn draw(
        &self,
        frame: &mut Frame<'_>,
        area: Rect,
        app: &App,
        line: impl Fn(usize) -> Line<'static>,
        target: impl Fn(usize) -> Option<usize>,
    ) {
        let height = usize::from(area.height);
        let mut drawn = app.drawn.borrow_mut();
        let first = scroll(drawn.firsts[self.slot as usize], self.selected, self.count, height);
        let top = self.selected.saturating_sub(self.above);
        let first = if self.above < height { first.min(top) } else { first };
        drawn.firsts[self.slot as usize] = first;
        drawn.heights[self.slot as usize] = area.height;
        drawn.counts[self.slot as usize] = self.count;
        let mut lines = Vec::with_capacity(height);
        for (y, row) in (area.y..area.bottom()).zip(first..self.count) {
            let last = self.headed && y + 1 == area.bottom();
            let at = target(row);
            lines.push(if last && at.is_none() { Line::default() } else { line(row) });
            if let Some(at) = at {
                let cell = Rect { y, height: 1, ..area };
                drawn.rows.push((cell, Target::Row(self.pane, at)));
            }
        }
        drop(drawn);
        frame.render_widget(Paragraph::new(lines), area);
        let seen = if self.count > height { 0 } else { usize::MAX };
        edge::count(frame, self.inner, self.of, seen, app);
    }
}
