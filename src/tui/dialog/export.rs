//! Writing an output to a file: its name is asked for, and its ending chooses the format.

use super::prompt::Prompt;
use super::{Msg, Reply};
use crate::report::Format;
use crate::tui::app::App;
use crate::tui::effect::Effect;
use crate::tui::file::path_as_typed;
use crate::tui::forms::slug;
use crate::tui::said::Said;
use std::path::Path;

/// Makes an output in one of its formats; an error is said under the name.
pub type Make<R> = Box<dyn Fn(&'static Format<R>, &App) -> Result<Vec<u8>, Said>>;

/// Asks for a file and writes an output to it.
pub fn prompt<R>(
    title: Said,
    name: String,
    formats: &'static [Format<R>],
    make: Make<R>,
) -> Prompt {
    let take = move |typed: &str, app: &App| {
        let path = path_as_typed(typed).ok_or_else(|| Said::new("tui-wrong-path"))?;
        let Some(format) = format_of(&path, formats) else {
            return Err(Said::new("tui-print-ending").with("endings", endings(formats)));
        };
        let bytes = make(format, app)?;
        Ok(Reply::Also(vec![Msg::Do(Effect::Export { path, bytes, force: false })]))
    };
    let help = Said::new("tui-print-help").with("endings", endings(formats));
    Prompt::new(title, name, Box::new(take)).help(help)
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
