//! Which rows of a list are on the screen: as before, moved only as far as the selected one asks for; and which
//! one is selected after a key.

use crate::tui::action::Action;

/// The selected row after an action of moving about; `None` when it is another action.
#[must_use]
pub fn moved(action: Action, at: usize, rows: usize, page: usize) -> Option<usize> {
    let last = rows.saturating_sub(1);
    let page = page.max(2) - 1;
    Some(match action {
        Action::ListUp | Action::Up => at.saturating_sub(1),
        Action::ListDown | Action::Down => at.saturating_add(1).min(last),
        Action::ListPageUp | Action::PageUp => at.saturating_sub(page),
        Action::ListPageDown | Action::PageDown => at.saturating_add(page).min(last),
        Action::First => 0,
        Action::Last => last,
        _ => return None,
    })
}

/// The first row to draw, so that the selected one is to be seen and nothing moves without need.
#[must_use]
pub fn scroll(before: usize, selected: usize, rows: usize, height: usize) -> usize {
    if height == 0 || rows <= height {
        return 0;
    }
    let last = rows - height;
    let first = if selected < before {
        selected
    } else if selected >= before + height {
        selected + 1 - height
    } else {
        before
    };
    first.min(last)
}
