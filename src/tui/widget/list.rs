//! Which rows of a list are on the screen: as before, moved only as far as the selected one asks for.

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
