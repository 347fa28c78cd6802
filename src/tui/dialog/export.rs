//! Writing an output to a file: its name is asked for, and its ending chooses the format.

use super::print;
use super::prompt::Prompt;
use super::{Dialog, Msg, Reply, Told};
use crate::report::Format;
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::effect::Effect;
use crate::tui::file::path_as_typed;
use crate::tui::forms::slug;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::study::{Done, Order, Study};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// An output: at hand, or to be worked out first.
pub enum Made {
    /// Its bytes.
    Now(Vec<u8>),
    /// What makes it.
    Later(Study),
}

/// Makes an output in one of its formats.
pub type Make<R> = Box<dyn Fn(&'static Format<R>, &App) -> Made>;

/// Which output is awaited, and the file it goes to; the one that was asked for last.
type Awaited = Rc<RefCell<Option<(Order, PathBuf)>>>;

/// A file name that is asked for, and the output that is written to it once it is there. Closing it gives that up.
pub struct Export {
    title: Said,
    prompt: Prompt,
    /// Where the language of the output can be chosen: its title, which says the language.
    named: Option<fn(&App) -> Said>,
    awaited: Awaited,
}

impl Export {
    /// Asks for a file and writes an output to it.
    #[must_use]
    pub fn new<R: 'static>(
        title: Said,
        name: String,
        formats: &'static [Format<R>],
        make: Make<R>,
    ) -> Self {
        let awaited = Awaited::default();
        let waits = Rc::clone(&awaited);
        let take = move |typed: &str, app: &App| {
            let path = path_as_typed(typed).ok_or_else(|| Said::new("tui-wrong-path"))?;
            let Some(format) = format_of(&path, formats) else {
                return Err(Said::new("tui-print-ending").with("endings", endings(formats)));
            };
            Ok(match make(format, app) {
                Made::Now(bytes) => Reply::Also(vec![write(path, bytes)]),
                Made::Later(study) => {
                    let order = Order::default();
                    *waits.borrow_mut() = Some((order.clone(), path));
                    Reply::Also(vec![
                        Msg::Say(Notice::good(Said::new("tui-studying"))),
                        Msg::Do(Effect::Study { order, study }),
                    ])
                }
            })
        };
        let help = Said::new("tui-print-help").with("endings", endings(formats));
        let prompt = Prompt::new(title.clone(), name, Box::new(take)).help(help);
        Self { title, prompt, named: None, awaited }
    }

    /// The same with a choice of the language, which its title says.
    #[must_use]
    pub fn named_by(mut self, named: fn(&App) -> Said) -> Self {
        self.named = Some(named);
        self
    }

    /// Whether a key turns the language; what can be typed belongs to the name of the file.
    fn turns_language(&self, key: Key, app: &App) -> bool {
        let action = || app.keymap.action(&[Context::Page], key);
        self.named.is_some() && key.typed().is_none() && action() == Some(Action::PageLanguage)
    }
}

fn write(path: PathBuf, bytes: Vec<u8>) -> Msg {
    Msg::Do(Effect::Export { path, bytes, force: false })
}

impl Dialog for Export {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        self.prompt.contexts()
    }

    fn hints(&self) -> &'static [Action] {
        match self.named {
            Some(_) => &[Action::Take, Action::PageLanguage, Action::Discard],
            None => self.prompt.hints(),
        }
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        if self.turns_language(key, app) {
            return print::turn_language();
        }
        self.prompt.key(key, app)
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        self.prompt.paste(text, app)
    }

    fn told(&mut self, told: Told, app: &App) -> Result<Vec<Msg>, Told> {
        if let (Told::Language, Some(named)) = (&told, self.named) {
            self.title = named(app);
        }
        let Told::Studied(order, done) = told else {
            return Err(told);
        };
        let awaited = self.awaited.borrow_mut().take_if(|(awaited, _)| order.is(awaited));
        let Some((_, path)) = awaited else {
            return Err(Told::Studied(order, done));
        };
        Ok(vec![match done {
            Done::Rendered(Ok(bytes)) => write(path, bytes),
            Done::Rendered(Err(why)) => {
                Msg::Say(Notice::bad(Said::new("tui-print-failed").with("why", why)))
            }
            _ => Msg::Say(Notice::bad(Said::new("tui-study-broken"))),
        }])
    }

    fn size(&self, app: &App) -> (u16, u16) {
        self.prompt.size(app)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        self.prompt.draw(frame, area, app);
    }
}

/// A name beside the plan's file, or made of the plan's name; `word` parts it from other outputs of the plan.
#[must_use]
pub fn proposed(word: &str, app: &App) -> String {
    let ending = if word.is_empty() { "txt".to_owned() } else { format!("{word}.txt") };
    if let Some(path) = &app.file.path {
        return path.with_extension(ending).to_string_lossy().into_owned();
    }
    let name = app.doc.as_ref().map_or("", |d| d.plan().project.name.as_str());
    let slug = slug(name);
    if slug.is_empty() { format!("plan.{ending}") } else { format!("{slug}.{ending}") }
}

/// The format that a file's ending chooses.
fn format_of<R>(path: &Path, formats: &'static [Format<R>]) -> Option<&'static Format<R>> {
    let ending = path.extension()?.to_str()?.to_lowercase();
    formats.iter().find(|format| format.endings.contains(&ending.as_str()))
}

/// The endings that choose a format, as they are listed.
fn endings<R>(formats: &'static [Format<R>]) -> String {
    let all = formats.iter().filter_map(|format| format.endings.first());
    all.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ")
}
