//! The frame of a pane or dialog, with its title.

use crate::text::{fit, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::doc::Doc;
use crate::tui::theme::Tone;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

/// Draws a frame and gives the area inside it.
pub fn draw(frame: &mut Frame<'_>, area: Rect, title: &str, focused: bool, app: &App) -> Rect {
    let style = app.look.theme.style(if focused { Tone::Focus } else { Tone::Dim });
    let room = usize::from(area.width).saturating_sub(4);
    let title = Line::from(Span::styled(format!(" {} ", fit(title, room)), style));
    titled(frame, area, title, focused, app)
}

/// Draws a frame whose title has styles of its own.
pub fn titled(
    frame: &mut Frame<'_>,
    area: Rect,
    title: Line<'_>,
    focused: bool,
    app: &App,
) -> Rect {
    let style = app.look.theme.style(if focused { Tone::Focus } else { Tone::Dim });
    let block =
        Block::bordered().border_set(app.look.signs().border).border_style(style).title(title);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    inner
}

/// Says at the foot of a frame, on its right, which of so many lines is selected, where not all of them are to be seen.
pub fn count(frame: &mut Frame<'_>, inner: Rect, (at, of): (usize, usize), seen: usize, app: &App) {
    if of <= seen {
        return;
    }
    let number = |n: usize| app.text.number(u64::try_from(n).unwrap_or(u64::MAX));
    let words = format!(" {}/{} ", number(at + 1), number(of));
    let wide = u16::try_from(width(&words)).unwrap_or(u16::MAX).min(inner.width);
    let cell = Rect { x: inner.right() - wide, y: inner.bottom(), width: wide, height: 1 };
    let line = Line::styled(words, app.look.theme.style(Tone::Text));
    frame.render_widget(Paragraph::new(line), cell.intersection(frame.area()));
}

/// The same of a page that is read on: its last line that is to be seen.
pub fn read(frame: &mut Frame<'_>, inner: Rect, first: usize, of: usize, app: &App) {
    let seen = usize::from(inner.height);
    count(frame, inner, ((first + seen).min(of).saturating_sub(1), of), seen, app);
}

/// Cells that are left to a count.
pub fn count_cells(app: &App) -> u16 {
    let longest = |doc: &Doc| {
        let lists = [doc.rows().len(), doc.assessment().lines.len(), doc.findings().len()];
        lists.into_iter().max()
    };
    let most = app.doc.as_ref().and_then(longest).unwrap_or(0);
    let number = app.text.number(u64::try_from(most).unwrap_or(u64::MAX));
    u16::try_from(width(&number) * 2 + 3).unwrap_or(u16::MAX)
}

/// Says at the foot of a pane's frame, on its left, what else can be shown and by which keys: as many as there is room
/// for.
pub fn elsewhere(frame: &mut Frame<'_>, inner: Rect, app: &App) {
    let narrow = app.drawn.borrow().columns() < 80;
    // The pane that is shown, or the one beside the tree.
    let shown = if narrow { app.pane } else { app.side };
    let tab = |tab: Tab, action| (shown != Pane::View || app.tab != tab, action);
    let ways = [
        (narrow && app.pane != Pane::Tree, Action::Back),
        (shown != Pane::Inspector, Action::Inspector),
        tab(Tab::Bill, Action::Bill),
        tab(Tab::Findings, Action::Findings),
        tab(Tab::Paths, Action::Paths),
        tab(Tab::Why, Action::Why),
    ];
    let theme = app.look.theme;
    let room = inner.width.saturating_sub(count_cells(app));
    let mut spans = Vec::new();
    let mut used = 0;
    for (_, action) in ways.into_iter().filter(|(there, _)| *there) {
        let (key, word) = (app.key_name(action), app.text.say(&action.spec().hint()));
        let wide = u16::try_from(width(&key) + width(&word) + 3).unwrap_or(u16::MAX);
        if key.is_empty() || used + wide > room {
            continue;
        }
        used += wide;
        spans.push(Span::styled(format!(" {key}"), theme.style(Tone::Key)));
        spans.push(Span::styled(format!(" {word} "), theme.style(Tone::Dim)));
    }
    let cell = Rect { y: inner.bottom(), width: used, height: 1, ..inner };
    frame.render_widget(Paragraph::new(Line::from(spans)), cell.intersection(frame.area()));
}
