//! The catalogue to look through: products, models and software versions, each with its source, searched by typing.

use super::message::Message;
use super::{Dialog, Msg, Reply};
use crate::catalog::ProductId;
use crate::report::{self, Detail, EXPLAIN, Explained, Topic};
use crate::text::{fit, pad_right, visible, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::view::count;
use crate::tui::widget::search::fuzzy;
use crate::tui::widget::{input, list};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::cell::Cell;
use tui_input::Input;

/// Columns from which the selected entry is shown beside the list.
const BESIDE: u16 = 92;
/// One entry of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Product(ProductId),
    Model(usize),
    Release(usize),
}

/// The catalogue, searched.
pub struct Catalogue {
    entries: Vec<Entry>,
    typed: Input,
    shown: Vec<usize>,
    at: usize,
    first: Cell<usize>,
    height: Cell<u16>,
}

impl Catalogue {
    /// Everything there is.
    #[must_use]
    pub fn new(app: &App) -> Self {
        let catalog = &app.catalog;
        let products = catalog.ids().map(Entry::Product);
        let models = (0..catalog.models().len()).map(Entry::Model);
        let releases = (0..catalog.releases().len()).map(Entry::Release);
        let entries: Vec<Entry> = products.chain(models).chain(releases).collect();
        let shown = (0..entries.len()).collect();
        let (first, height) = (Cell::new(0), Cell::new(1));
        Self { entries, typed: Input::default(), shown, at: 0, first, height }
    }

    fn narrow(&mut self, app: &App) {
        let words = self.entries.iter().map(|&entry| {
            let (name, about) = words(entry, app);
            format!("{} {name} {about}", app.text.say(kind(entry)))
        });
        self.shown = fuzzy(self.typed.value(), words);
        self.at = 0;
    }

    fn here(&self) -> Option<Entry> {
        self.shown.get(self.at).and_then(|&i| self.entries.get(i)).copied()
    }
}

/// Key of the word for what an entry is.
const fn kind(entry: Entry) -> &'static str {
    match entry {
        Entry::Product(_) => "tui-catalogue-product",
        Entry::Model(_) => "tui-catalogue-model",
        Entry::Release(_) => "tui-catalogue-release",
    }
}

/// Name of an entry, and what is said beside it.
fn words(entry: Entry, app: &App) -> (String, String) {
    let (catalog, text) = (&app.catalog, &app.text);
    match entry {
        Entry::Product(id) => {
            let product = catalog.product(id);
            let name = product.name.as_deref().unwrap_or(&product.id);
            let name = name.replace("{N}", "N").replace("{S}", "S");
            (name, report::product_name(catalog, id, text))
        }
        Entry::Model(at) => catalog.models().get(at).map_or_else(Default::default, |model| {
            (visible(&model.name).into_owned(), report::limits(model, text))
        }),
        Entry::Release(at) => catalog.releases().get(at).map_or_else(Default::default, |release| {
            let day = release.released.map_or_else(
                || text.say("report-catalog-release-unknown"),
                |day| text.say_with("report-catalog-released", &[("date", text.date(day).into())]),
            );
            (format!("V{}", release.version), day)
        }),
    }
}

/// An entry in full, in lines of at most `cells`.
fn page(entry: Entry, cells: usize, app: &App) -> String {
    let catalog = &app.catalog;
    let look = report::Look {
        text: &app.text,
        color: false,
        ascii: app.look.ascii,
        width: cells,
        detail: Detail::Usual,
    };
    let source = match entry {
        Entry::Product(id) => {
            let topics = vec![Topic::Product(id)];
            let explained = Explained { catalog, topics, is_list: false };
            let bytes = (EXPLAIN[0].render)(&explained, &look);
            return String::from_utf8_lossy(&bytes).into_owned();
        }
        Entry::Model(at) => catalog.models().get(at).map(|m| &m.source),
        Entry::Release(at) => catalog.releases().get(at).map(|r| &r.source),
    };
    let (name, about) = words(entry, app);
    let mut lines = vec![name, String::new()];
    lines.extend(report::wrap(&about, cells));
    if let Some(source) = source {
        let source = report::source(source, &app.text);
        let said = app.text.say_with("tui-catalogue-source", &[("source", source.into())]);
        lines.push(String::new());
        lines.extend(report::wrap(&said, cells));
    }
    lines.join("\n")
}

impl Dialog for Catalogue {
    fn title(&self) -> Said {
        Said::new("tui-catalogue-title")
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List, Context::Text]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListDown, Action::ListTake, Action::ListCancel]
    }

    fn hint_word(&self, action: Action) -> Option<&'static str> {
        (action == Action::ListTake).then_some("tui-hint-open")
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        if let Some(c) = key.typed() {
            input::type_char(&mut self.typed, c);
            self.narrow(app);
            return Reply::Stay;
        }
        let Some(action) = app.keymap.action(self.contexts(), key) else {
            return Reply::Stay;
        };
        let page_of = usize::from(self.height.get());
        if let Some(at) = list::moved(action, self.at, self.shown.len(), page_of) {
            self.at = at;
            return Reply::Stay;
        }
        match action {
            Action::ListCancel => Reply::Close,
            Action::ListTake => match self.here() {
                Some(entry) => {
                    let (name, _) = words(entry, app);
                    let title = Said::new("tui-catalogue-entry").with("name", name);
                    let message = Message::new(title, page(entry, app.page_cells().min(70), app));
                    Reply::Also(vec![Msg::Open(Box::new(message))])
                }
                None => Reply::Stay,
            },
            action => {
                if input::edit(&mut self.typed, action) {
                    self.narrow(app);
                }
                Reply::Stay
            }
        }
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        input::paste(&mut self.typed, text);
        self.narrow(app);
        Reply::Stay
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, _: &App) -> Reply {
        let len = self.shown.len();
        if wheel != 0 {
            let step = if wheel > 0 { Action::ListDown } else { Action::ListUp };
            self.at = list::moved(step, self.at, len, 1).unwrap_or(0);
        } else if let Some(row) = at.and_then(|(_, row)| usize::from(row).checked_sub(1)) {
            self.at = (row + self.first.get()).min(len.saturating_sub(1));
        }
        Reply::Stay
    }

    fn size(&self, _: &App) -> (u16, u16) {
        (130, u16::try_from(self.entries.len()).unwrap_or(u16::MAX).saturating_add(1).min(40))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        if area.height == 0 {
            return;
        }
        let (shown, column) = input::window(&self.typed, usize::from(area.width).saturating_sub(3));
        frame.render_widget(Paragraph::new(format!("> {shown}")), Rect { height: 1, ..area });
        let x = area.x.saturating_add(2).saturating_add(u16::try_from(column).unwrap_or(0));
        frame.set_cursor_position(Position::new(x.min(area.right().saturating_sub(1)), area.y));
        let body = Rect { y: area.y + 1, height: area.height - 1, ..area };
        self.height.set(body.height);
        if self.shown.is_empty() {
            let nothing = format!(" {}", app.text.say("tui-list-nothing"));
            let line = Line::styled(nothing, app.look.theme.style(Tone::Dim));
            frame.render_widget(Paragraph::new(line), body);
            return;
        }
        let beside = area.width >= BESIDE;
        let list = Rect { width: if beside { body.width / 2 } else { body.width }, ..body };
        self.rows(frame, list, app);
        count(frame, area, (self.at, self.shown.len()), usize::from(body.height), app);
        if let Some(entry) = self.here().filter(|_| beside) {
            let right = Rect { x: list.right() + 2, width: body.width - list.width - 3, ..body };
            let words = page(entry, usize::from(right.width), app);
            let lines: Vec<Line<'_>> =
                words.lines().enumerate().map(|(n, l)| title_first(n, l, app)).collect();
            frame.render_widget(Paragraph::new(lines), right);
        }
    }
}

fn title_first(row: usize, line: &str, app: &App) -> Line<'static> {
    let tone = if row == 0 { Tone::Title } else { Tone::Text };
    Line::styled(line.to_owned(), app.look.theme.style(tone))
}

impl Catalogue {
    fn rows(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let theme = app.look.theme;
        let cells = usize::from(area.width);
        let height = usize::from(area.height);
        let first = list::scroll(self.first.get(), self.at, self.shown.len(), height);
        self.first.set(first);
        let all = self.entries.iter().map(|&e| words(e, app).0);
        let names = all.map(|name| width(&name)).max().unwrap_or(0).min(cells * 3 / 5);
        let lines: Vec<Line<'_>> = self
            .shown
            .iter()
            .enumerate()
            .skip(first)
            .take(height)
            .filter_map(|(row, &i)| Some((row, *self.entries.get(i)?)))
            .map(|(row, entry)| {
                let (name, about) = words(entry, app);
                let name = pad_right(&fit(&name, names), names);
                let about = fit(&about, cells.saturating_sub(names + 4));
                let line = Line::from(vec![
                    Span::raw(format!(" {name}")),
                    Span::styled(
                        format!("  {}", pad_right(&about, cells.saturating_sub(names + 3))),
                        theme.style(Tone::Dim),
                    ),
                ]);
                if row == self.at { line.style(theme.style(Tone::Selected)) } else { line }
            })
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
    }
}
