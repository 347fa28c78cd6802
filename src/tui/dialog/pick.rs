//! A list to choose from: with a letter for each line, or searched by typing.

use super::{Dialog, Reply};
use crate::text::{Lang, fit, pad_left, width};
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::form::Label;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::view::count;
use crate::tui::widget::search::{Sought, search};
use crate::tui::widget::{input, list::scroll, words::wrap};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::cell::Cell;
use tui_input::Input;

/// Cells for what is said above a list.
const ABOUT: usize = 54;

/// A line to choose.
pub struct Item {
    /// The words.
    pub label: Label,
    /// What else stands on the right: a key, a path, a section.
    pub detail: Option<Label>,
    /// The letter that chooses it at once, where nothing is searched.
    pub letter: Option<char>,
    /// Why it cannot be chosen now.
    pub not: Option<Said>,
    /// A name that finds it first, whatever its words are.
    pub name: &'static str,
    /// Whether it changes the plan at once: scattered letters do not find it.
    pub at_once: bool,
}

impl Item {
    /// A line with a sentence.
    #[must_use]
    pub const fn said(said: Said) -> Self {
        Self::of(Label::Said(said))
    }

    /// A line with a name.
    #[must_use]
    pub fn name(name: &str) -> Self {
        Self::of(Label::Name(name.to_owned()))
    }

    /// A line with nothing but its words.
    #[must_use]
    pub const fn of(label: Label) -> Self {
        Self { label, detail: None, letter: None, not: None, name: "", at_once: false }
    }

    /// Cells of its letter, and of the blanks behind it.
    fn letter_width(&self) -> usize {
        self.letter.map_or(0, |c| width(c.encode_utf8(&mut [0; 4])) + 2)
    }

    /// What stands on the right: why it cannot be chosen now, and behind that its detail, so that a key is always said.
    fn right(&self, app: &App) -> (String, String) {
        let why_not = self.not.as_ref().map(|said| said.say(&app.text)).unwrap_or_default();
        // What is said beside a letter is of no use where the letter is of none.
        let useless = self.not.is_some() && self.letter.is_some();
        let detail = self.detail.as_ref().filter(|_| !useless);
        let detail = detail.map(|detail| detail.say(&app.text)).unwrap_or_default();
        (why_not, detail)
    }

    /// The same line with something on the right.
    #[must_use]
    pub fn detail(mut self, detail: Label) -> Self {
        self.detail = Some(detail);
        self
    }

    /// The same line with a letter of its own.
    #[must_use]
    pub const fn letter(mut self, letter: char) -> Self {
        self.letter = Some(letter);
        self
    }

    /// The same line, with the reason why it cannot be chosen.
    #[must_use]
    pub fn not(mut self, why_not: Option<Said>) -> Self {
        self.not = why_not;
        self
    }
}

/// What choosing a line does.
pub type Take = Box<dyn Fn(usize, &App) -> Reply>;

/// A list to choose from.
pub struct Pick {
    title: Said,
    /// What it is about, above the lines.
    about: Option<Said>,
    items: Vec<Item>,
    /// What is typed to search; without, letters choose at once.
    search: Option<Input>,
    /// All of it in a few words, where it may be answered on a screen with room for one line.
    brief: Option<Said>,
    shown: Vec<usize>,
    at: usize,
    first: Cell<usize>,
    /// Lines that were drawn above the list.
    said: Cell<usize>,
    /// Lines that were drawn of the list itself.
    listed: Cell<usize>,
    /// Cells of the widest line, with the language they are for: measured once.
    widest: Cell<Option<(Lang, usize)>>,
    /// Lines below the list, with the cells and the language they are for: measured once.
    foot: Cell<Option<((usize, Lang), usize)>>,
    take: Take,
}

/// What there is room for of an item in a line.
struct Fitted {
    label: String,
    right: String,
    /// What there was no room for, in full.
    left_out: Vec<String>,
}

impl Fitted {
    fn new(item: &Item, cells: usize, app: &App) -> Self {
        /// Cells of a reason where there is not room for more.
        const LEAST: usize = 12;
        let whole = item.label.say(&app.text);
        let letter = item.letter_width();
        let left = cells.saturating_sub(width(&whole) + letter + 4);
        // A few letters of it would say nothing.
        let fits = |words: &str, left: usize| {
            if left < width(words).min(8) { String::new() } else { fit(words, left) }
        };
        let (why_not, detail) = item.right(app);
        // A key is worth more than the end of a sentence.
        let short = width(&detail) <= cells / 4;
        let shown = if short { detail.clone() } else { fits(&detail, left) };
        let reason = fits(&why_not, left.saturating_sub(width(&shown) + 3));
        // That it cannot be done is to be seen in any case; its words are read in full below.
        let reason = if reason.is_empty() { fit(&why_not, LEAST) } else { reason };
        let gap = if reason.is_empty() || shown.is_empty() { "" } else { "   " };
        let right = format!("{reason}{gap}{shown}");
        let room = cells.saturating_sub(width(&right) + letter + 3);
        let label = fit(&whole, room);
        let parts = [(&label, whole), (&shown, detail), (&reason, why_not)];
        let cut = parts.into_iter().filter(|(shown, whole)| *shown != whole);
        let left_out = cut.map(|(_, whole)| whole).collect();
        Self { label, right, left_out }
    }

    /// What there was no room for, in lines.
    fn below(&self, cells: usize) -> impl Iterator<Item = String> {
        self.left_out.iter().flat_map(move |words| wrap(words, cells.saturating_sub(2)))
    }
}

impl Pick {
    /// A short list whose lines have letters.
    #[must_use]
    pub fn letters(title: Said, items: Vec<Item>, take: Take) -> Self {
        let shown = (0..items.len()).collect();
        Self {
            title,
            about: None,
            items,
            search: None,
            brief: None,
            shown,
            at: 0,
            first: Cell::new(0),
            said: Cell::new(0),
            listed: Cell::new(usize::MAX),
            widest: Cell::new(None),
            foot: Cell::new(None),
            take,
        }
    }

    /// A long list that is searched by typing.
    #[must_use]
    pub fn search(title: Said, items: Vec<Item>, take: Take) -> Self {
        Self { search: Some(Input::default()), ..Self::letters(title, items, take) }
    }

    /// The same list with another line selected first.
    #[must_use]
    pub fn starting(mut self, at: usize) -> Self {
        self.at = at.min(self.items.len().saturating_sub(1));
        self
    }

    /// The same list in a few words, letters and all, to be answered on the smallest screen.
    #[must_use]
    pub fn brief(mut self, brief: Said) -> Self {
        self.brief = Some(brief);
        self
    }

    /// The same list with something said above it.
    #[must_use]
    pub fn about(mut self, about: Said) -> Self {
        self.about = Some(about);
        self
    }

    /// The lines above the list, for so many cells.
    fn above(&self, cells: usize, app: &App) -> Vec<String> {
        let words = self.about.as_ref().map(|said| said.say(&app.text));
        words.map_or_else(Vec::new, |words| wrap(&words, cells.saturating_sub(2)))
    }

    fn narrow(&mut self, app: &App) {
        let typed = self.search.as_ref().map(|i| i.value().to_owned()).unwrap_or_default();
        let sought = self.items.iter().map(|item| Sought {
            name: item.name,
            words: item.label.say(&app.text),
            beside: item.detail.as_ref().map(|d| d.say(&app.text)).unwrap_or_default(),
            at_once: item.at_once,
        });
        self.shown = search(&typed, sought);
        self.at = 0;
    }

    fn take(&self, at: usize, app: &App) -> Reply {
        match self.items.get(at) {
            Some(Item { not: Some(said), .. }) => {
                Reply::Also(vec![super::Msg::Say(crate::tui::app::Notice::bad(said.clone()))])
            }
            Some(_) => (self.take)(at, app),
            None => Reply::Stay,
        }
    }

    fn go(&mut self, by: isize) {
        let last = self.shown.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
    }
}

impl Dialog for Pick {
    fn title(&self) -> Said {
        self.title.clone()
    }

    fn contexts(&self) -> &'static [Context] {
        &[Context::List, Context::Text]
    }

    fn hints(&self) -> &'static [Action] {
        &[Action::ListTake, Action::ListCancel]
    }

    fn in_one_line(&self, app: &App) -> Option<String> {
        self.brief.as_ref().map(|said| said.say(&app.text))
    }

    fn key(&mut self, key: Key, app: &App) -> Reply {
        if let Some(c) = key.typed() {
            if let Some(search) = &mut self.search {
                input::type_char(search, c);
                self.narrow(app);
                return Reply::Stay;
            }
            let letter = self.items.iter().position(|i| i.letter == Some(c));
            if let Some(at) = letter {
                return self.take(at, app);
            }
            // Without a search the keys of the tree move here too.
            match app.keymap.action(&[Context::Everywhere], key) {
                Some(Action::Down) => self.go(1),
                Some(Action::Up) => self.go(-1),
                _ => {}
            }
            return Reply::Stay;
        }
        match app.keymap.action(self.contexts(), key) {
            Some(Action::ListTake) => match self.shown.get(self.at) {
                Some(&at) => self.take(at, app),
                None => Reply::Stay,
            },
            Some(Action::ListCancel) => Reply::Close,
            Some(Action::ListUp) => {
                self.go(-1);
                Reply::Stay
            }
            Some(Action::ListDown) => {
                self.go(1);
                Reply::Stay
            }
            Some(Action::ListPageUp) => {
                self.go(-10);
                Reply::Stay
            }
            Some(Action::ListPageDown) => {
                self.go(10);
                Reply::Stay
            }
            Some(action) => {
                if let Some(search) = &mut self.search
                    && input::edit(search, action)
                {
                    self.narrow(app);
                }
                Reply::Stay
            }
            None => Reply::Stay,
        }
    }

    fn paste(&mut self, text: &str, app: &App) -> Reply {
        if let Some(search) = &mut self.search {
            input::paste(search, text);
            self.narrow(app);
        }
        Reply::Stay
    }

    fn pointer(&mut self, at: Option<(u16, u16)>, wheel: i32, app: &App) -> Reply {
        if wheel != 0 {
            self.go(if wheel > 0 { 3 } else { -3 });
            return Reply::Stay;
        }
        let above = usize::from(self.search.is_some()) + self.said.get();
        let row = at.and_then(|(_, row)| usize::from(row).checked_sub(above));
        let row = row.filter(|&row| row < self.listed.get());
        match row.and_then(|r| self.shown.get(r + self.first.get()).copied()) {
            Some(at) => self.take(at, app),
            None => Reply::Stay,
        }
    }

    fn size(&self, app: &App) -> (u16, u16) {
        let widest = self.widest(app);
        let title = width(&self.title.say(&app.text));
        let about = if self.about.is_some() { ABOUT } else { 0 };
        let wide = widest.max(title).max(about).clamp(24, 96) + 6;
        // What is said above has more lines on a narrow screen.
        let room = usize::from(app.drawn.borrow().columns()).saturating_sub(2);
        let above = self.above(wide.min(room), app).len();
        let foot = self.foot_height(wide.min(room), app);
        let high = self.items.len() + above + foot + usize::from(self.search.is_some());
        (u16::try_from(wide).unwrap_or(96), u16::try_from(high).unwrap_or(u16::MAX))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, app: &App) {
        let (inner, mut area) = (area, area);
        let theme = app.look.theme;
        let above = self.above(usize::from(area.width), app);
        self.said.set(above.len());
        let high = u16::try_from(above.len()).unwrap_or(u16::MAX).min(area.height);
        let lines: Vec<Line<'_>> = above.into_iter().map(|l| Line::raw(format!(" {l}"))).collect();
        frame.render_widget(Paragraph::new(lines), Rect { height: high, ..area });
        area.y = area.y.saturating_add(high);
        area.height = area.height.saturating_sub(high);
        if let Some(search) = &self.search {
            let (shown, column) = input::window(search, usize::from(area.width).saturating_sub(3));
            frame.render_widget(Paragraph::new(format!("> {shown}")), Rect { height: 1, ..area });
            let x = area.x.saturating_add(2).saturating_add(u16::try_from(column).unwrap_or(0));
            if area.height > 0 {
                frame.set_cursor_position(Position::new(
                    x.min(area.right().saturating_sub(1)),
                    area.y,
                ));
            }
            area.y = area.y.saturating_add(1);
            area.height = area.height.saturating_sub(1);
        }
        area = self.draw_foot(frame, area, app);
        self.listed.set(usize::from(area.height));
        if self.shown.is_empty() {
            let nothing = format!(" {}", app.text.say("tui-list-nothing"));
            let line = Line::styled(nothing, theme.style(Tone::Dim));
            frame.render_widget(Paragraph::new(line), area);
            return;
        }
        let first = scroll(self.first.get(), self.at, self.shown.len(), usize::from(area.height));
        self.first.set(first);
        let rows = self.shown.iter().enumerate().skip(first).take(usize::from(area.height));
        let lines: Vec<Line<'_>> = rows
            .filter_map(|(row, &at)| Some((row, self.items.get(at)?)))
            .map(|(row, item)| self.line(row, item, usize::from(area.width), app))
            .collect();
        frame.render_widget(Paragraph::new(lines), area);
        count(frame, inner, (self.at, self.shown.len()), usize::from(area.height), app);
    }
}

impl Pick {
    /// Cells of the widest line.
    fn widest(&self, app: &App) -> usize {
        let lang = app.text.lang();
        if let Some((_, known)) = self.widest.get().filter(|(known, _)| *known == lang) {
            return known;
        }
        let lines = self.items.iter().map(|item| {
            let (why_not, detail) = item.right(app);
            let wide = |words: &str| if words.is_empty() { 0 } else { width(words) + 3 };
            let label = item.letter_width() + width(&item.label.say(&app.text));
            label + wide(&why_not) + wide(&detail)
        });
        let widest = lines.max().unwrap_or(20);
        self.widest.set(Some((lang, widest)));
        widest
    }

    /// Lines below the list, where the selected line is read in full; as many for each, so that nothing jumps.
    fn foot_height(&self, cells: usize, app: &App) -> usize {
        let of = (cells, app.text.lang());
        if let Some((_, known)) = self.foot.get().filter(|(known, _)| *known == of) {
            return known;
        }
        let lines =
            self.items.iter().map(|item| Fitted::new(item, cells, app).below(cells).count());
        let high = match lines.max() {
            None | Some(0) => 0,
            // And the rule.
            Some(most) => most + 1,
        };
        self.foot.set(Some((of, high)));
        high
    }

    /// Says below the list what there is no room for in the selected line; gives the room that is left.
    fn draw_foot(&self, frame: &mut Frame<'_>, area: Rect, app: &App) -> Rect {
        /// Lines of the list that are worth more than what is cut in one of them.
        const LISTED: u16 = 3;
        let cells = usize::from(area.width);
        let high = u16::try_from(self.foot_height(cells, app)).unwrap_or(u16::MAX);
        if high == 0 || area.height < high.saturating_add(LISTED) {
            return area;
        }
        let list = Rect { height: area.height - high, ..area };
        let theme = app.look.theme;
        let rule = app.look.signs().rule.repeat(cells);
        let mut lines = vec![Line::styled(rule, theme.style(Tone::Dim))];
        let here = self.shown.get(self.at).and_then(|&at| self.items.get(at));
        if let Some(item) = here {
            let words = Fitted::new(item, cells, app);
            lines.extend(words.below(cells).map(|line| Line::raw(format!(" {line}"))));
        }
        let below = Rect { y: list.bottom(), height: high, ..area };
        frame.render_widget(Paragraph::new(lines), below);
        list
    }

    fn line(&self, row: usize, item: &Item, cells: usize, app: &App) -> Line<'static> {
        let theme = app.look.theme;
        let letter = item.letter.map_or_else(String::new, |c| format!("{c}  "));
        let Fitted { label, right, .. } = Fitted::new(item, cells, app);
        let gap = cells.saturating_sub(width(&label) + width(&letter) + 2);
        let line = Line::from(vec![
            Span::styled(format!(" {letter}"), theme.style(Tone::Key)),
            Span::raw(label),
            Span::styled(format!("{} ", pad_left(&right, gap)), theme.style(Tone::Dim)),
        ]);
        if row == self.at {
            return line.style(theme.style(Tone::Selected));
        }
        if item.not.is_some() { line.style(theme.style(Tone::Dim)) } else { line }
    }
}
