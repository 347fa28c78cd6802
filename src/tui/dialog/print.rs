//! The bill as it would be printed, to be looked through, copied, or written to a file whose ending chooses the
//! format.

use super::message::Message;
use super::prompt::Prompt;
use super::{Dialog, Msg, Reply};
use crate::report::pdf::Paper;
use crate::report::{BILL, BillRender, Company, Detail, Format, Look, RenderError, Subject, Wish};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::effect::Effect;
use crate::tui::file::path_as_typed;
use crate::tui::forms::slug;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::path::Path;

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
    let wish = Wish { audience: None, paper: Paper::default(), company: &Company::default() };
    Some(format.render.render(&subject, &look, &wish))
}

/// The format that a file's ending chooses.
fn format_of(path: &Path) -> Option<&'static Format<BillRender>> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    BILL.iter().find(|format| format.endings.contains(&ending.as_str()))
}

/// Asks for a file and writes the bill to it.
fn export(app: &App) -> Prompt {
    let beside = app.file.path.as_ref().map(|path| path.with_extension("txt"));
    let name = beside.map_or_else(
        || {
            let name = app.doc.as_ref().map_or("", |d| d.plan().project.name.as_str());
            let slug = slug(name);
            if slug.is_empty() { "bill.txt".to_owned() } else { format!("{slug}.txt") }
        },
        |path| path.to_string_lossy().into_owned(),
    );
    let take = |typed: &str, app: &App| {
        let path = path_as_typed(typed).ok_or_else(|| Said::new("tui-wrong-path"))?;
        let Some(format) = format_of(&path) else {
            return Err(Said::new("tui-print-ending").with("endings", endings()));
        };
        let Some(rendered) = render(format, WIDTH, app) else {
            return Ok(Reply::Close);
        };
        let bytes = rendered
            .map_err(|error| Said::new("tui-print-failed").with("why", error.to_string()))?;
        Ok(Reply::Then(vec![Msg::Do(Effect::Export { path, bytes, force: false })]))
    };
    let help = Said::new("tui-print-help").with("endings", endings());
    Prompt::new(Said::new("tui-print-export"), name, Box::new(take)).help(help)
}

/// The endings that choose a format, as they are listed.
fn endings() -> String {
    let all = BILL.iter().filter_map(|format| format.endings.first());
    all.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ")
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
            Action::CopyPage,
            Action::ListDown,
            Action::ListPageDown,
            Action::ListCancel,
        ]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        match app.keymap.action(self.contexts(), key) {
            Some(Action::Export) => Reply::Also(vec![Msg::Open(Box::new(export(app)))]),
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
