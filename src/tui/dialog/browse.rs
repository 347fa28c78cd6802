//! Opening and saving: the folders and plans that are there, the plans of late, and a line to type any path in.

use super::{Dialog, Msg, Reply};
use crate::store::Known;
use crate::text::{fit, pad_right, visible, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::{App, Notice};
use crate::tui::effect::{Effect, Then};
use crate::tui::file::named;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::update;
use crate::tui::view::count;
use crate::tui::widget::search::fuzzy;
use crate::tui::widget::{input::Proposed, list};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::cell::Cell;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

/// What a path is chosen for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A plan to open.
    Open,
    /// A plan to compare the open one with.
    Compare,
    /// A name to save the plan under.
    Save {
        /// The name at first.
        name: String,
        /// What comes after it went well.
        then: Then,
    },
}

/// What is in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The folder as paths in it begin; empty for the one the program was started in.
    pub folder: PathBuf,
    /// The folder from the root on, as it is shown.
    pub whole: PathBuf,
    /// The folder it is in.
    pub up: Option<PathBuf>,
    /// Names of folders in it.
    pub folders: Vec<String>,
    /// Names of plans in it.
    pub plans: Vec<String>,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Up(PathBuf),
    Folder(String),
    Plan(String),
    Recent(PathBuf),
}

/// A folder being looked through.
pub struct Browse {
    purpose: Purpose,
    listing: Listing,
    entries: Vec<Entry>,
    typed: Proposed,
    shown: Vec<usize>,
    /// The selected row; `None` while what is typed counts.
    at: Option<usize>,
    first: Cell<usize>,
    height: Cell<u16>,
}

impl Browse {
    /// A folder, and the plans of late where one is to be opened.
    #[must_use]
    pub fn new(purpose: Purpose, listing: Listing, recent: &[PathBuf]) -> Self {
        let up = listing.up.iter().cloned().map(Entry::Up);
        let folders = listing.folders.iter().cloned().map(Entry::Folder);
        let plans = listing.plans.iter().cloned().map(Entry::Plan);
        let mut entries: Vec<Entry> = up.chain(folders).chain(plans).collect();
        let (typed, at) = match &purpose {
            Purpose::Open | Purpose::Compare => {
                entries.extend(recent.iter().cloned().map(Entry::Recent));
                // The first plan is the likeliest; else the first row.
                let plan = entries.iter().position(|e| matches!(e, Entry::Plan(_)));
                (String::new(), (!entries.is_empty()).then(|| plan.unwrap_or(0)))
            }
            Purpose::Save { name, .. } => (name.clone(), None),
        };
        let shown = (0..entries.len()).collect();
        let (first, height) = (Cell::new(0), Cell::new(1));
        let typed = Proposed::new(typed);
        Self { purpose, listing, entries, typed, shown, at, first, height }
    }

    /// Where a plan is opened, what is typed narrows the list; a path that is typed needs no list.
    fn narrow(&mut self, app: &App) {
        if self.saves() {
            self.at = None;
            return;
        }
        let typed = self.typed.value();
        self.shown = if is_path(typed) {
            Vec::new()
        } else {
            fuzzy(typed, self.entries.iter().map(|e| format!("{} {}", name(e), about(e, app))))
        };
        self.at = (!self.shown.is_empty()).then_some(0);
    }

    /// Whether a name is typed to save under; otherwise a plan is looked for.
    fn saves(&self) -> bool {
        matches!(self.purpose, Purpose::Save { .. })
    }

    /// What becomes of a plan that was found.
    fn found(&self, path: PathBuf) -> Reply {
        if self.purpose == Purpose::Compare {
            return Reply::Then(vec![Msg::With(Box::new(move |app| update::with_file(app, path)))]);
        }
        Reply::Then(vec![Msg::Do(Effect::Load(path))])
    }

    fn here(&self) -> Option<&Entry> {
        self.shown.get(self.at?).and_then(|&i| self.entries.get(i))
    }

    fn go(&self, folder: PathBuf) -> Reply {
        let purpose = match &self.purpose {
            Purpose::Save { then, .. } => {
                Purpose::Save { name: self.typed.value().to_owned(), then: *then }
            }
            other => other.clone(),
        };
        Reply::Then(vec![Msg::Do(Effect::Browse { folder, purpose })])
    }

    fn take(&mut self, app: &App) -> Reply {
        match self.here().cloned() {
            Some(Entry::Up(folder)) => self.go(folder),
            Some(Entry::Folder(name)) => self.go(self.listing.whole.join(name)),
            Some(Entry::Recent(path)) => self.found(path),
            Some(Entry::Plan(name)) if self.saves() => {
                // To be looked at once more: the next Enter saves.
                self.typed.put(name);
                self.at = None;
                Reply::Stay
            }
            Some(Entry::Plan(name)) => self.found(self.listing.folder.join(name)),
            None => self.take_typed(app),
        }
    }

    fn take_typed(&self, app: &App) -> Reply {
        let typed = self.typed.value().trim();
        if let Some(folder) = folder_of(typed) {
            return self.go(self.listing.whole.join(folder));
        }
        let Some(path) = update::path_of(typed).map(|path| self.listing.folder.join(path)) else {
            return Reply::Also(vec![Msg::Say(Notice::bad(Said::new("tui-wrong-path")))]);
        };
        let Purpose::Save { then, .. } = &self.purpose else {
            return self.found(path);
        };
        // Its own file under its own name is replaced as by a plain save.
        let own = app.file.path.as_ref() == Some(&path);
        let known = if own { app.file.known } else { Known::Absent };
        Reply::Then(vec![Msg::Do(Effect::Save { path, known, then: *then })])
    }
}

/// Whether it is a path that is typed and no name to look for.
fn is_path(typed: &str) -> bool {
    typed.starts_with('~') || typed.contains(['/', MAIN_SEPARATOR])
}

/// The folder that is typed: what ends as one, or goes up.
fn folder_of(typed: &str) -> Option<PathBuf> {
    if typed == "~" || typed == "~/" {
        return directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned());
    }
    if typed == ".." || typed == "." {
        return Some(PathBuf::from(typed));
    }
    let inner = typed.strip_suffix(['/', MAIN_SEPARATOR])?;
    if inner.is_empty() {
        return Some(PathBuf::from(typed));
    }
    crate::tui::file::path_as_typed(inner)
}

fn name(entry: &Entry) -> String {
    match entry {
        Entry::Up(_) => format!("..{MAIN_SEPARATOR}"),
        Entry::Folder(name) => format!("{name}{MAIN_SEPARATOR}"),
        Entry::Plan(name) => name.clone(),
        Entry::Recent(path) => {
            path.file_name().map_or_else(|| named(path), |n| n.to_string_lossy().into_owned())
        }
    }
}

fn about(entry: &Entry, app: &App) -> String {
    match entry {
        Entry::Recent(path) => {
            let folder = path.parent().map(named).unwrap_or_default();
            app.text.say_with("tui-browse-recent", &[("folder", folder.into())])
        }
        _ => String::new(),
    }
}

impl Dialog for Browse {
    fn title(&self) -> Said {
        let key = match self.purpose {
            Purpose::Open => "tui-browse-open",
            Purpose::Compare => "tui-browse-compare",
            Purpose::Save { .. } => "tui-browse-save",
        };
        Said::new(key).with("folder", named(&self.listing.whole))
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List, Context::Text]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListTake, Action::ListDown, Action::ListCancel]
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        if let Some(c) = key.typed() {
            self.typed.type_char(c);
            self.narrow(app);
            return Reply::Stay;
        }
        self.typed.keep();
        let Some(action) = app.keymap.action(self.contexts(), key) else {
            return Reply::Stay;
        };
        let page = usize::from(self.height.get());
        if let Some(at) = list::moved(action, self.at.unwrap_or(0), self.shown.len(), page) {
            // Where a name is saved under, the first step goes into the list, and the last one out of it.
            let saves = self.saves();
            self.at = match (self.at, action) {
                (None, Action::ListDown) => (!self.shown.is_empty()).then_some(0),
                (None, Action::ListUp) => None,
                (Some(0), Action::ListUp) if saves => None,
                _ if self.shown.is_empty() => None,
                _ => Some(at),
            };
            return Reply::Stay;
        }
        match action {
            Action::ListTake => self.take(app),
            Action::ListCancel => Reply::Close,
            Action::ListComplete => match self.here().cloned() {
                Some(Entry::Folder(_) | Entry::Up(_)) => self.take(app),
                Some(entry @ Entry::Plan(_)) => {
                    self.typed.put(name(&entry));
                    self.narrow(app);
                    Reply::Stay
                }
                _ => Reply::Stay,
            },
            // There is nothing to erase: one folder up.
            Action::EraseBack if self.typed.value().is_empty() => match self.listing.up.clone() {
                Some(up) => self.go(up),
                None => Reply::Stay,
            },
            action => {
                if self.typed.edit(action) {
                    self.narrow(app);
                }
                Reply::Stay
            }
        }
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        self.typed.paste(text);
        self.narrow(app);
        Reply::Stay
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        let len = self.shown.len();
        if wheel != 0 {
            let step = if wheel > 0 { Action::ListDown } else { Action::ListUp };
            self.at = self.at.and_then(|at| list::moved(step, at, len, 1)).or(self.at);
            return Reply::Stay;
        }
        let row = at.and_then(|(_, row)| usize::from(row).checked_sub(1));
        match row.map(|r| r + self.first.get()).filter(|&r| r < len) {
            Some(row) if self.at == Some(row) => self.take(app),
            Some(row) => {
                self.at = Some(row);
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn size(&self, _: &App) -> (u16, u16) {
        // The same at every folder, so that nothing jumps.
        (78, 22)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        if area.height == 0 {
            return;
        }
        let theme = app.look.theme;
        let cells = usize::from(area.width);
        let (typed, column) = self.typed.window(cells.saturating_sub(3), theme);
        let line = Line::from(vec![Span::raw("> "), typed]);
        frame.render_widget(Paragraph::new(line), Rect { height: 1, ..area });
        let x = area.x.saturating_add(2).saturating_add(u16::try_from(column).unwrap_or(0));
        frame.set_cursor_position(Position::new(x.min(area.right().saturating_sub(1)), area.y));
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        self.height.set(body.height);
        if self.shown.is_empty() {
            let key =
                if is_path(self.typed.value()) { "tui-browse-path" } else { "tui-list-nothing" };
            let words = app.text.say_with(key, &[("key", app.key_name(Action::ListTake).into())]);
            let line = Line::styled(format!(" {words}"), theme.style(Tone::Dim));
            frame.render_widget(Paragraph::new(line), body);
            return;
        }
        let height = usize::from(body.height);
        let at = self.at.unwrap_or(0);
        let first = list::scroll(self.first.get(), at, self.shown.len(), height);
        self.first.set(first);
        let rows = self.shown.iter().enumerate().skip(first).take(height);
        let lines: Vec<Line<'_>> = rows
            .filter_map(|(row, &i)| Some((row, self.entries.get(i)?)))
            .map(|(row, entry)| {
                let name = visible(&name(entry)).into_owned();
                let name = fit(&name, cells.saturating_sub(2));
                let about = visible(&about(entry, app)).into_owned();
                let room = cells.saturating_sub(width(&name) + 4);
                let about = pad_right(&fit(&about, room), room);
                let tone = match entry {
                    Entry::Up(_) | Entry::Folder(_) => Tone::Title,
                    Entry::Plan(_) | Entry::Recent(_) => Tone::Text,
                };
                let line = Line::from(vec![
                    Span::styled(format!(" {name}"), theme.style(tone)),
                    Span::styled(format!("  {about} "), theme.style(Tone::Dim)),
                ]);
                let selected = self.at == Some(row);
                if selected { line.style(theme.style(Tone::Selected)) } else { line }
            })
            .collect();
        frame.render_widget(Paragraph::new(lines), body);
        count(frame, area, (at, self.shown.len()), height, app);
    }
}

/// The folder to begin in: that of the open plan's file, or the one the program was started in.
#[must_use]
pub fn begin_in(app: &App) -> PathBuf {
    app.file.path.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
}
