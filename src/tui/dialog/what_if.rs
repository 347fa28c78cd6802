//! What if there were more users, another software, or one node less: numbers that move under the keys, and the
//! bill with them. The plan itself stays as it is.

mod ask;
mod draw;

use super::pick::{Item, Pick};
use super::{Change, Dialog, Msg, Reply, Told};
use crate::paths::{Answer, Question, taken_over};
use crate::plan::Place;
use crate::report::{Detail, Look, WHAT_IF};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::doc::Doc;
use crate::tui::effect::Effect;
use crate::tui::forms::MOST;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::study::{Done, Ground, Order, Study};
use ask::{Asked, Row};
use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::cell::Cell;
use std::sync::Arc;

/// Cells in a line of the page that is copied.
const WIDTH: usize = 80;

/// What is asked, and what would come of it.
pub struct WhatIf {
    order: Order,
    ground: Arc<Ground>,
    asked: Asked,
    at: usize,
    /// What is worked out now: one question at a time, however fast keys come.
    running: Option<Question>,
    answer: Option<(Question, Box<Answer>)>,
    /// What could not be worked out.
    broken: Option<Question>,
    /// Lines that the answer is scrolled by.
    scrolled: Cell<usize>,
    height: Cell<u16>,
}

impl WhatIf {
    /// Nothing asked yet of the open plan.
    #[must_use]
    pub fn new(doc: &Doc) -> Self {
        let ground = Ground::of(doc);
        Self {
            order: Order::default(),
            asked: Asked::of(&ground),
            ground,
            at: 0,
            running: None,
            answer: None,
            broken: None,
            scrolled: Cell::new(0),
            height: Cell::new(1),
        }
    }

    fn row(&self) -> Row {
        Row::ALL[self.at.min(Row::ALL.len() - 1)]
    }

    fn question(&self) -> Question {
        self.asked.question()
    }

    /// The answer to what is asked now; `None` while there is none, and when nothing is asked.
    fn answer(&self) -> Option<&Answer> {
        let question = self.question();
        self.answer.as_ref().filter(|(q, _)| *q == question).map(|(_, answer)| answer.as_ref())
    }

    /// Has the question answered, unless that is done already or another is still worked on.
    fn ask(&mut self) -> Vec<Msg> {
        let question = self.question();
        let known = self.answer.as_ref().is_some_and(|(q, _)| *q == question)
            || self.broken == Some(question);
        if question == Question::default() || known || self.running.is_some() {
            return Vec::new();
        }
        self.running = Some(question);
        let study = Study::WhatIf { ground: Arc::clone(&self.ground), question };
        vec![Msg::Do(Effect::Study { order: self.order.clone(), study })]
    }

    /// After a change of a row: asks anew, or says that it goes no further.
    fn changed(&mut self, changed: bool) -> Reply {
        if !changed {
            return say(Said::new("tui-number-end"));
        }
        self.scrolled.set(0);
        Reply::Also(self.ask())
    }

    /// The list of what a row can be.
    fn choose(&self, app: &App) -> Reply {
        let row = self.row();
        if row == Row::Users {
            return say(Said::new("tui-if-type"));
        }
        let options = self.asked.options(row);
        let items = (0..options)
            .map(|at| Item::name(&self.asked.option(row, at, &self.ground, &app.text)))
            .collect();
        let take = |at: usize, _: &App| Reply::Then(vec![Msg::Tell(Told::Chosen(at))]);
        let pick = Pick::search(Said::new(row.key()), items, Box::new(take));
        Reply::Also(vec![Msg::Open(Box::new(pick.starting(self.asked.chosen(row))))])
    }

    /// Takes users and software over into the plan, as one edit.
    fn take(&self, app: &App) -> Reply {
        let question = Question { fail: None, ..self.question() };
        if question == Question::default() {
            return say(Said::new("tui-if-nothing-to-take"));
        }
        let Some(answer) = self.answer() else {
            return say(self.not_yet());
        };
        let mut groups = answer.plan.nodes().flat_map(|(_, node)| &node.objects);
        if groups.any(|group| group.count > MOST || group.peak.is_some_and(|peak| peak > MOST)) {
            return say(Said::new("tui-if-too-many").with("most", MOST));
        }
        let what = self.asked.short(&app.text);
        let change = Change {
            edit: taken_over(self.ground.plan(), answer),
            name: Said::new("tui-edit-what-if").with("what", what.as_str()),
            select: None,
        };
        let said = Said::new("tui-if-taken").with("what", what);
        Reply::Then(vec![Msg::Apply(change), Msg::Say(Notice::good(said))])
    }

    fn copy(&self, app: &App) -> Reply {
        let Some(answer) = self.answer() else {
            return say(self.not_yet());
        };
        let ascii = app.look.ascii;
        let look =
            Look { text: &app.text, color: false, ascii, width: WIDTH, detail: Detail::Usual };
        let bytes = (WHAT_IF[0].render)(&self.ground.subject(), self.question(), answer, &look);
        Reply::Also(vec![
            Msg::Do(Effect::Copy(String::from_utf8_lossy(&bytes).into_owned())),
            Msg::Say(Notice::good(Said::new("tui-page-copied"))),
        ])
    }

    /// Why there is no answer.
    fn not_yet(&self) -> Said {
        let question = self.question();
        Said::new(if question == Question::default() {
            "tui-if-nothing-asked"
        } else if self.broken == Some(question) {
            "tui-study-broken"
        } else {
            "tui-studying"
        })
    }

    fn scroll(&self, by: isize) {
        // The drawing keeps it within the answer.
        self.scrolled.set(self.scrolled.get().saturating_add_signed(by));
    }
}

fn say(said: Said) -> Reply {
    Reply::Also(vec![Msg::Say(Notice::bad(said))])
}

impl Dialog for WhatIf {
    fn title(&self) -> Said {
        Said::new("tui-if-title")
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Trial, Context::Page, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        // A failed node is no plan that could be taken over, and nothing is none either.
        if (Question { fail: None, ..self.question() }) == Question::default() {
            return &[
                Action::TrialMore,
                Action::TrialLess,
                Action::ListCancel,
                Action::TrialChoose,
                Action::TrialNone,
                Action::CopyPage,
                Action::ListPageDown,
            ];
        }
        &[
            Action::TrialMore,
            Action::TrialLess,
            Action::TrialTake,
            Action::ListCancel,
            Action::TrialChoose,
            Action::TrialNone,
            Action::CopyPage,
            Action::ListPageDown,
        ]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        let row = self.row();
        if let Some(digit) = key.typed().and_then(|c| c.to_digit(10)) {
            let changed = self.asked.digit(row, digit);
            return self.changed(changed);
        }
        let action = app.keymap.action(self.contexts(), key);
        if action == Some(Action::TrialNone) {
            let changed = self.asked.erase(row, key.code == KeyCode::Backspace);
            return self.changed(changed);
        }
        self.asked.typed_out();
        let page = isize::try_from(self.height.get()).unwrap_or(1).max(2) - 1;
        match action {
            Some(Action::TrialMore | Action::Right) => {
                let changed = self.asked.step(row, true);
                return self.changed(changed);
            }
            Some(Action::TrialLess | Action::Left) => {
                let changed = self.asked.step(row, false);
                return self.changed(changed);
            }
            Some(Action::TrialChoose) => return self.choose(app),
            Some(Action::TrialTake) => return self.take(app),
            Some(Action::CopyPage) => return self.copy(app),
            Some(Action::ListUp | Action::Up) => self.at = self.at.saturating_sub(1),
            Some(Action::ListDown | Action::Down) => {
                self.at = (self.at + 1).min(Row::ALL.len() - 1);
            }
            Some(Action::ListPageUp | Action::PageUp) => self.scroll(-page),
            Some(Action::ListPageDown | Action::PageDown) => self.scroll(page),
            Some(Action::First) => self.at = 0,
            Some(Action::Last) => self.at = Row::ALL.len() - 1,
            Some(Action::ListCancel | Action::Quit) => return Reply::Close,
            _ => {}
        }
        Reply::Stay
    }

    fn told(&mut self, told: Told, _: &App) -> Result<Vec<Msg>, Told> {
        match told {
            Told::Chosen(at) => {
                self.asked.choose(self.row(), at);
                self.scrolled.set(0);
                Ok(self.ask())
            }
            Told::Studied(order, Done::Answered(question, answer)) if order.is(&self.order) => {
                self.running = None;
                self.answer = Some((question, answer));
                // Keys may have come meanwhile.
                Ok(self.ask())
            }
            Told::Studied(order, Done::Broken) if order.is(&self.order) => {
                self.broken = self.running.take();
                Ok(self.ask())
            }
            other @ (Told::Studied(..) | Told::Language) => Err(other),
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, _: &App) -> Reply {
        self.scroll(wheel.signum() as isize * 3);
        if let Some((_, row)) = at.filter(|_| wheel == 0)
            && usize::from(row) < Row::ALL.len()
        {
            self.at = usize::from(row);
        }
        Reply::Stay
    }

    fn size(&self, _: &App) -> (u16, u16) {
        // The same whatever is asked, so that nothing jumps.
        (100, 32)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        draw::draw(self, frame, area, app);
    }
}

/// The node of a place in words: its name, and where it is.
fn node_words(place: Place, ground: &Ground) -> String {
    place.path(ground.plan())
}
