//! The bill as it would be printed, to be looked through, copied, or written to a file whose ending chooses the
//! format.

use super::message::Message;
use super::prompt::Prompt;
use super::{Dialog, Msg, Reply, export};
use crate::report::{BILL, BillRender, Detail, Format, Look, RenderError, Subject, Wish};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::effect::Effect;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::study::{Ground, Order, Study};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells in a line of the printed page.
const WIDTH: usize = 80;
/// Cells in a line of the page on the screen, so that it fits into a frame on a narrow one.
const SHOWN: usize = 76;

/// The page.
pub struct Print {
    words: String,
    page: Message,
}

impl Print {
    /// The bill of the open plan as text; `None` without a plan.
    #[must_use]
    pub fn new(app: &App) -> Option<Self> {
        // The first format is the text.
        let bytes = render(&BILL[0], SHOWN, app)?.ok()?;
        let words = String::from_utf8_lossy(&bytes).into_owned();
        let page = Message::new(Said::new("tui-print-title"), &words);
        Some(Self { words, page })
    }
}

/// The bill in a format; `None` without a plan.
fn render(
    format: &Format<BillRender>,
    width: usize,
    app: &App,
) -> Option<Result<Vec<u8>, RenderError>> {
    let doc = app.doc.as_ref()?;
    let ascii = app.look.ascii;
    let subject = Subject { inputs: doc.inputs(), review: doc.review() };
    let look = Look { text: &app.text, color: false, ascii, width, detail: Detail::Usual };
    let wish = Wish { audience: None, paper: app.paper, company: &app.company, fonts: &app.fonts };
    Some(format.render.render(&subject, &look, &wish))
}

/// Asks for a file and writes the bill to it.
fn to_file(app: &App) -> Prompt {
    let make = |format: &'static Format<BillRender>, app: &App| {
        let rendered = render(format, WIDTH, app).unwrap_or_else(|| Ok(Vec::new()));
        rendered.map_err(|error| Said::new("tui-print-failed").with("why", error.to_string()))
    };
    let title = Said::new("tui-print-export");
    export::prompt(title, export::proposed("", app), BILL, Box::new(make))
}

/// Sends the bill to the printer.
fn send(app: &App) -> Reply {
    let Some(doc) = &app.doc else {
        return Reply::Close;
    };
    let (company, paper, fonts) = (app.company.clone(), app.paper, app.fonts.clone());
    let study = Study::Print { ground: Ground::of(doc), company, paper, fonts };
    Reply::Also(vec![
        Msg::Say(Notice::good(Said::new("tui-print-sending"))),
        Msg::Do(Effect::Study { order: Order::default(), study }),
    ])
}

impl Dialog for Print {
    fn title(&self) -> Said {
        self.page.title()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::Page, Context::List, Context::Everywhere]
    }

    fn hints(&self) -> &'static [Action] {
        &[
            Action::Export,
            Action::PrintPage,
            Action::CopyPage,
            Action::ListDown,
            Action::ListPageDown,
            Action::ListCancel,
        ]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Export) => Reply::Also(vec![Msg::Open(Box::new(to_file(app)))]),
            Some(Action::PrintPage) => send(app),
            Some(Action::CopyPage) => Reply::Also(vec![
                Msg::Do(Effect::Copy(self.words.clone())),
                Msg::Say(Notice::good(Said::new("tui-print-copied"))),
            ]),
            _ => self.page.key(key, app),
        }
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        self.page.pointer(at, wheel, app)
    }

    fn size(&self, app: &App) -> (u16, u16) {
        self.page.size(app)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        self.page.draw(frame, area, app);
    }
}
