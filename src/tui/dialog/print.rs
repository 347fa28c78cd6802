//! The bill as it would be printed, to be looked through, copied, or written to a file whose ending chooses the
//! format.

use super::export::{self, Export, Made};
use super::message::Message;
use super::{Dialog, Msg, Reply, Told, in_place};
use crate::report::{BILL, BillRender, Format};
use crate::text::Lang;
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::doc::Doc;
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::study::{Done, Ground, Order, Study};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells in a line of the printed page.
const WIDTH: usize = 80;

/// The page.
pub struct Print {
    title: Said,
    order: Order,
    state: State,
}

/// How far the page is.
enum State {
    Working,
    /// Its words, and the same to be looked through.
    Here(String, Message),
    /// It could not be made: why.
    Failed(Said),
}

impl Print {
    /// The bill of the open plan as text, and what has to be done for it.
    #[must_use]
    pub fn new(doc: &Doc, app: &App) -> (Self, Effect) {
        let (title, order) = (title("tui-print-title", app), Order::default());
        // The first format is the text.
        let study = render(&BILL[0], app.page_cells(), doc, app);
        let effect = Effect::Study { order: order.clone(), study };
        (Self { title, order, state: State::Working }, effect)
    }

    fn copy(&self) -> Reply {
        let State::Here(words, _) = &self.state else {
            return Reply::Also(vec![Msg::Say(Notice::bad(self.not_here()))]);
        };
        Reply::Also(vec![
            Msg::Do(Effect::Copy(words.clone())),
            Msg::Say(Notice::good(Said::new("tui-print-copied"))),
        ])
    }

    /// Why there is no page.
    fn not_here(&self) -> Said {
        match &self.state {
            State::Failed(why) => why.clone(),
            State::Working | State::Here(..) => Said::new("tui-studying"),
        }
    }

    /// Keys while there is nothing to look through.
    fn without_page(&self, key: Key, app: &App) -> Reply {
        match app.keymap.action(self.contexts(), key) {
            Some(Action::ListCancel | Action::ListTake | Action::Quit) => Reply::Close,
            _ => Reply::Stay,
        }
    }
}

/// A title with the language of the page in it.
fn title(key: &'static str, app: &App) -> Said {
    let lang = match app.page_lang() {
        Lang::En => "tui-in-english",
        Lang::Fr => "tui-in-french",
        Lang::De => "tui-in-german",
    };
    Said::new(key).with("lang", app.text.say(lang))
}

/// The page in the language after this one.
#[must_use]
pub fn turn_language() -> Reply {
    let turn = |app: &mut App| app.page_lang = Some(app.page_lang().next());
    Reply::Also(vec![Msg::With(Box::new(turn)), Msg::Tell(Told::Language)])
}

/// What makes the bill in a format.
fn render(format: &'static Format<BillRender>, width: usize, doc: &Doc, app: &App) -> Study {
    let (company, paper, fonts) = (app.company.clone(), app.paper, app.fonts.clone());
    let (ground, lang) = (Ground::newest(doc), app.page_lang());
    Study::Render { ground, format, width, lang, company, paper, fonts }
}

/// Asks for a file and writes the bill to it.
fn to_file(app: &App) -> Export {
    let make = |format: &'static Format<BillRender>, app: &App| match &app.doc {
        Some(doc) => Made::Later(render(format, WIDTH, doc, app)),
        None => Made::Now(Vec::new()),
    };
    let named = |app: &App| title("tui-print-export", app);
    Export::new(named(app), export::proposed("", app), BILL, Box::new(make)).named_by(named)
}

/// Sends the bill to the printer.
pub fn send(app: &mut App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let (company, paper, fonts) = (app.company.clone(), app.paper, app.fonts.clone());
    let (ground, lang) = (Ground::newest(doc), app.page_lang());
    let study = Study::Print { ground, lang, company, paper, fonts };
    app.say(Notice::good(Said::new("tui-print-sending")));
    app.effects.push(Effect::Study { order: Order::default(), study });
}

/// Has the price list looked at before the bill goes out.
const fn fresh_prices(then: Option<Action>) -> Msg {
    Msg::Do(Effect::Prices { asked: false, then })
}

impl Dialog for Print {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Page, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        &[
            Action::Export,
            Action::PrintPage,
            Action::CopyPage,
            Action::PageLanguage,
            Action::ListDown,
            Action::ListCancel,
        ]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Export) => {
                Reply::Also(vec![fresh_prices(None), Msg::Open(Box::new(to_file(app)))])
            }
            Some(Action::PrintPage) => Reply::Also(vec![fresh_prices(Some(Action::PrintPage))]),
            Some(Action::CopyPage) => self.copy(),
            Some(Action::PageLanguage) => turn_language(),
            _ => match &mut self.state {
                State::Here(_, page) => page.key(key, app),
                _ => self.without_page(key, app),
            },
        }
    }

    fn told(&mut self, told: Told, app: &App) -> Result<Vec<Msg>, Told> {
        match told {
            Told::Language => {
                let Some(doc) = &app.doc else { return Err(told) };
                let (page, effect) = Self::new(doc, app);
                *self = page;
                Ok(vec![Msg::Do(effect)])
            }
            Told::Studied(order, done) if order.is(&self.order) => {
                self.state = match done {
                    Done::Rendered(Ok(bytes)) => {
                        let words = String::from_utf8_lossy(&bytes).into_owned();
                        let page = Message::new(self.title(), &words);
                        State::Here(words, page)
                    }
                    Done::Rendered(Err(why)) => {
                        State::Failed(Said::new("tui-print-failed").with("why", why))
                    }
                    _ => State::Failed(Said::new("tui-study-broken")),
                };
                Ok(Vec::new())
            }
            other => Err(other),
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        match &mut self.state {
            State::Here(_, page) => page.pointer(at, wheel, app),
            _ => Reply::Stay,
        }
    }

    fn size(&self, app: &App) -> (u16, u16) {
        match &self.state {
            State::Here(_, page) => page.size(app),
            // As large as a page, so that nothing jumps when it is there.
            _ => (u16::try_from(app.page_cells() + 2).unwrap_or(80), u16::MAX / 2),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        match &self.state {
            State::Here(_, page) => page.draw(frame, area, app),
            _ => in_place(&self.not_here(), frame, area, app),
        }
    }
}
