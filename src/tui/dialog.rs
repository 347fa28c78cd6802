//! Dialogs: what stands over the plan and takes the keys first. One file each; a stack holds them.

pub mod add;
pub mod ask;
pub mod browse;
pub mod catalogue;
pub mod cure;
pub mod files;
pub mod find;
pub mod form;
pub mod leave;
pub mod lines;
pub mod message;
pub mod palette;
pub mod pick;
pub mod print;
pub mod prompt;
pub mod readings;
pub mod relocate;
pub mod shipped;

use super::action::{Action, Context};
use super::app::{App, Notice};
use super::effect::Effect;
use super::keys::Key;
use super::said::Said;
use crate::plan::{Edit, Place};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Where a dialog stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// A little above the middle.
    Middle,
    /// At the foot of the screen, where it hides least.
    Foot,
}

/// What stands over the plan.
pub trait Dialog {
    /// Title of its frame.
    fn title(&self) -> Said;

    /// Where its keys are listened to; the hints line shows them.
    fn contexts(&self) -> &'static [Context];

    /// Actions to hint at, the most useful first.
    fn hints(&self) -> &'static [Action];

    /// Where it stands.
    fn stand(&self) -> Stand {
        Stand::Middle
    }

    /// Takes a key.
    fn key(&mut self, key: Key, app: &App) -> Reply;

    /// Takes pasted text; most dialogs have no use for it.
    fn paste(&mut self, text: &str, app: &App) -> Reply {
        let _ = (text, app);
        Reply::Stay
    }

    /// Takes a click in the area it was drawn in, or a turn of the wheel (-1, 1).
    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        let _ = (at, wheel, app);
        Reply::Stay
    }

    /// Cells it would like to have, frame not counted.
    fn size(&self, app: &App) -> (u16, u16);

    /// Draws itself inside its frame.
    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App);
}

/// What a dialog wants after an event.
pub enum Reply {
    /// Nothing.
    Stay,
    /// To be closed.
    Close,
    /// To be closed, and then this done in order.
    Then(Vec<Msg>),
    /// To stay, and this done in order.
    Also(Vec<Msg>),
}

/// Something a dialog wants done.
pub enum Msg {
    /// An edit of the plan.
    Apply(Change),
    /// A thing selected in the tree.
    Select(Place),
    /// An action, as if its key had been pressed.
    Run(Action),
    /// Another dialog opened over this one.
    Open(Box<dyn Dialog>),
    /// Something outside the program.
    Do(Effect),
    /// Something said at the foot of the screen.
    Say(Notice),
    /// Whatever else changes the state.
    With(Box<dyn FnOnce(&mut App)>),
}

/// An edit with its name in the history, and what to select after it.
#[derive(Debug, Clone)]
pub struct Change {
    /// The edit.
    pub edit: Edit,
    /// Its name: "delete Annex".
    pub name: Said,
    /// What to select.
    pub select: Option<Place>,
}
