//! Dialogs: what stands over the plan and takes the keys first. One file each; a stack holds them.

pub mod add;
pub mod ask;
pub mod browse;
pub mod catalogue;
pub mod cheapest;
pub mod compare;
pub mod cure;
pub mod export;
pub mod files;
pub mod find;
pub mod form;
pub mod leave;
pub mod lines;
pub mod message;
pub mod number;
pub mod palette;
pub mod pick;
pub mod print;
pub mod prompt;
pub mod readings;
pub mod relocate;
pub mod shipped;
pub mod what_if;

use super::action::{Action, Context};
use super::app::{App, Notice};
use super::effect::Effect;
use super::keys::Key;
use super::said::Said;
use super::study::{Done, Order};
use super::theme::Tone;
use super::trial::Tried;
use super::widget::words::wrap;
use crate::plan::{Edit, Place};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// Where a dialog stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// A little above the middle.
    Middle,
    /// At the foot of the screen, where it hides least.
    Foot,
    /// In the last line, in place of the hints.
    Line,
}

/// Says something in place of what is not there.
fn in_place(said: &Said, frame: &mut Frame<'_>, area: Rect, app: &App) {
    let lines = wrap(&said.say(&app.text), usize::from(area.width).saturating_sub(2)).into_iter();
    let style = app.look.theme.style(Tone::Dim);
    let lines: Vec<Line<'_>> = lines.map(|l| Line::styled(format!(" {l}"), style)).collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// Says that pasted text goes nowhere here.
fn no_paste() -> Reply {
    Reply::Also(vec![Msg::Say(Notice::bad(Said::new("tui-paste-nowhere")))])
}

/// What stands over the plan.
pub trait Dialog {
    /// Title of its frame.
    fn title(&self) -> Said;

    /// Where its keys are listened to; the hints line shows them.
    fn contexts(&self) -> &'static [Context];

    /// Actions to hint at, the most useful first.
    fn hints(&self) -> &'static [Action];

    /// Another word for what an action does just here; nothing where its own is right.
    fn hint_word(&self, action: Action) -> Option<&'static str> {
        let _ = action;
        None
    }

    /// Where it stands.
    fn stand(&self) -> Stand {
        Stand::Middle
    }

    /// What it asks in one line, where that is enough to answer it on a screen with room for nothing else.
    fn in_one_line(&self, app: &App) -> Option<String> {
        let _ = app;
        None
    }

    /// The edit that its values come to now, to be shown before it is taken.
    fn trial(&self) -> Option<Tried> {
        None
    }

    /// Takes a key.
    fn key(&mut self, key: Key, app: &App) -> Reply;

    /// Takes pasted text; most dialogs have no use for it and say so.
    fn paste(&mut self, text: &str, app: &App) -> Reply {
        let _ = (text, app);
        no_paste()
    }

    /// Takes what was worked out, or chosen in a list over it; gives back what it did not ask for.
    ///
    /// # Errors
    /// What was told, when it is for another.
    fn told(&mut self, told: Told, app: &App) -> Result<Vec<Msg>, Told> {
        let _ = app;
        Err(told)
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

/// Something a dialog waits for.
#[derive(Debug)]
pub enum Told {
    /// A study is done.
    Studied(Order, Done),
    /// A line was chosen in a list that the dialog opened.
    Chosen(usize),
    /// The language of what is printed was chosen anew.
    Language,
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
    /// Something told to the dialogs, the uppermost first.
    Tell(Told),
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
