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

#[cfg(test)]
mod tests {
    use super::scroll;

    #[test]
    fn a_list_moves_only_as_far_as_it_must() {
        assert_eq!(scroll(0, 3, 5, 10), 0);
        assert_eq!(scroll(0, 9, 20, 10), 0);
        assert_eq!(scroll(0, 10, 20, 10), 1);
        assert_eq!(scroll(5, 7, 20, 10), 5);
        assert_eq!(scroll(5, 2, 20, 10), 2);
        assert_eq!(scroll(15, 12, 13, 10), 3);
        assert_eq!(scroll(3, 3, 20, 0), 0);
    }
}
