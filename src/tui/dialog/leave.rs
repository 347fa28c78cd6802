//! The question before unsaved edits are left behind.

use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::tui::effect::Then;
use crate::tui::said::Said;
use crate::tui::update;

/// Asks before the plan is left: save, leave without saving, or stay.
#[must_use]
pub fn leave(then: Then) -> Pick {
    let ends = then == Then::Leave;
    let words = |ends_key, goes_key| Item::said(Said::new(if ends { ends_key } else { goes_key }));
    let items = vec![
        words("tui-leave-save", "tui-leave-save-first").letter('s'),
        words("tui-leave-discard", "tui-leave-behind").letter('d'),
        Item::said(Said::new("tui-leave-stay")).letter('c'),
    ];
    // The first line is the harmless one: Enter alone never destroys.
    Pick::letters(
        Said::new("tui-leave-title"),
        items,
        Box::new(move |at, _| match at {
            0 => Reply::Then(vec![Msg::With(Box::new(move |app| update::save(app, then)))]),
            1 => Reply::Then(vec![Msg::With(Box::new(move |app| update::go_on(app, then)))]),
            _ => Reply::Close,
        }),
    )
    .brief(Said::new("tui-leave-brief"))
}
