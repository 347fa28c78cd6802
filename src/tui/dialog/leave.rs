//! The question before unsaved edits are left behind.

use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::tui::app::Ending;
use crate::tui::effect::Then;
use crate::tui::said::Said;

/// Asks before the program ends: save, leave without saving, or stay.
#[must_use]
pub fn quit() -> Pick {
    let items = vec![
        Item::said(Said::new("tui-leave-save")).letter('s'),
        Item::said(Said::new("tui-leave-discard")).letter('d'),
        Item::said(Said::new("tui-leave-stay")).letter('c'),
    ];
    // The first line is the harmless one: Enter alone never destroys.
    Pick::letters(
        Said::new("tui-leave-title"),
        items,
        Box::new(|at, _| match at {
            0 => Reply::Then(vec![Msg::With(Box::new(|app| {
                crate::tui::update::save(app, Then::Leave);
            }))]),
            1 => Reply::Then(vec![Msg::With(Box::new(|app| app.over = Some(Ending::Left)))]),
            _ => Reply::Close,
        }),
    )
}
