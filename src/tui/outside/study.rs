//! Studies of the plan: elsewhere where somebody can do long work, or else at once.

use super::Outside;
use crate::report::{Detail, FileLook, Look, Wish, bill_as_pdf, file_errors, io_words};
use crate::store::{self, LoadError, PrintError};
use crate::text::{Lang, Text};
use crate::tui::app::App;
use crate::tui::elsewhere::Work;
use crate::tui::event::Event;
use crate::tui::file::named;
use crate::tui::said::Said;
use crate::tui::study::{self, Done, Ground, Old, Order, Study};
use crate::tui::update;
use crate::tui::widget::words::fold_page;
use std::borrow::Cow;
use std::path::Path;

impl Outside {
    /// Makes a study, and tells who ordered it.
    pub fn study(&mut self, order: Order, study: Study, app: &mut App) {
        let shown = Shown::on(app);
        let long = study.is_long(app.at_once.ways);
        if let Some(workers) = self.workers.as_mut().filter(|_| long) {
            let (told, work, text) = (order.clone(), study.clone(), app.text.clone());
            let unheard = order.clone();
            let begun = workers.begin(Work {
                name: "study",
                run: Box::new(move || Event::Studied(told, done(work, shown, &text))),
                broken: Box::new(move |report| Event::NoStudy(unheard, report)),
            });
            if begun {
                return;
            }
        }
        let done = done(study, shown, &app.text);
        update::event(app, Event::Studied(order, done));
    }
}

/// How words in front of the plan are shown.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    /// Whether only ASCII signs are.
    ascii: bool,
    /// Cells in a line.
    cells: usize,
}

impl Shown {
    /// As on this screen.
    pub fn on(app: &App) -> Self {
        Self { ascii: app.look.ascii, cells: app.page_cells() }
    }
}

fn done(study: Study, shown: Shown, text: &Text) -> Done {
    match study {
        Study::Compare { old, new } => match old {
            Old::Plan(plan) => study::compare(*plan, &new, text),
            Old::File(path) => match store::load(&path) {
                Ok(loaded) => study::compare(loaded.document.plan, &new, text),
                Err(error) => Done::Unreadable(unreadable(&path, &error, shown, text)),
            },
        },
        Study::WhatIf { ground, question } => study::answer(&ground, question),
        Study::Cheapest(ground) => study::choose(&ground),
        Study::Change { ground, edit } => study::change(&ground, &edit),
        Study::Render { ground, format, width, lang, company, paper, fonts } => {
            let ascii = shown.ascii;
            let look = Look {
                text: &speaking(lang, text),
                color: false,
                ascii,
                width,
                detail: Detail::Usual,
            };
            let wish = Wish { audience: None, paper, company: &company, fonts: &fonts };
            let rendered = format.render.render(&ground.subject(), &look, &wish);
            Done::Rendered(rendered.map_err(|error| error.to_string()))
        }
        Study::Print { ground, lang, company, paper, fonts } => {
            let wish = Wish { audience: None, paper, company: &company, fonts: &fonts };
            Done::Printed(print(&ground, &wish, &speaking(lang, text), text))
        }
    }
}

/// The sentences of the language that a document is to have.
fn speaking(lang: Lang, text: &Text) -> Cow<'_, Text> {
    if lang == text.lang() { Cow::Borrowed(text) } else { Cow::Owned(Text::new(lang)) }
}

/// Sends the bill to the system's printer: on paper in its own language, while the reader is told in his.
fn print(ground: &Ground, wish: &Wish<'_>, paper: &Text, text: &Text) -> Result<(), String> {
    let look = Look { text: paper, color: false, ascii: false, width: 80, detail: Detail::Usual };
    let (title, pdf) = bill_as_pdf(&ground.subject(), &look, wish)
        .map_err(|error| Said::new("tui-print-failed").with("why", error.to_string()).say(text))?;
    store::print(&pdf, &title, None).map_err(|error| {
        let (program, why) = match error {
            PrintError::NoSpooler => return text.say("cli-error-no-spooler"),
            PrintError::Io { program, error } => (program, io_words(&error, text)),
            PrintError::Refused { program, said } if said.is_empty() => {
                (program, text.say("cli-print-no-reason"))
            }
            PrintError::Refused { program, said } => {
                (program, said.lines().next().unwrap_or_default().to_owned())
            }
        };
        text.say_with("cli-error-print", &[("program", program.into()), ("why", why.into())])
    })
}

/// Why a plan cannot be read, with each line that is wrong.
pub fn unreadable(path: &Path, error: &LoadError, page: Shown, text: &Text) -> String {
    match error {
        LoadError::Plan(errors) => {
            let look = FileLook { color: false, ascii: page.ascii, width: page.cells };
            fold_page(&file_errors(text, &named(path), errors, look), page.cells)
        }
        LoadError::Io(fault) => Said::new("tui-load-io")
            .with("path", named(path))
            .with("error", io_words(&fault.error, text))
            .say(text),
    }
}
