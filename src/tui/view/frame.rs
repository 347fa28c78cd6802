//! The frame of a pane or dialog, with its title.

use crate::text::fit;
use crate::tui::app::App;
use crate::tui::theme::Tone;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

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
