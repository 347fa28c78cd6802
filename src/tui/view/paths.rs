//! The ways out of conflicts, each with what it changes on the bill before it is taken.

use super::below;
use super::bill::{empty, tabbed};
use super::rows::Rows;
use super::{Slot, row_style};
use crate::assess::Action as BillAction;
use crate::catalog::{Catalog, PriceList};
use crate::paths::{Cost, Path, Step};
use crate::report::{
    amount_words, args, condition_words, conflict_name, cost_before_words, cost_words,
    elsewhere_words, same_words,
};
use crate::text::{Arg, Text, fit, pad_left, pad_right, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane};
use crate::tui::doc::Doc;
use crate::tui::model::paths::{PathRow, rows, selected};
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::View && app.dialogs.is_empty();
    let inner = tabbed(frame, area, focused, app);
    if !doc.assessment().is_worked_out() {
        empty(frame, inner, &app.text.say("report-bill-unsound"), app);
        return;
    }
    let Some(ways) = doc.ways_shown() else {
        let key = if doc.no_ways() { "tui-paths-broken" } else { "tui-paths-working" };
        empty(frame, inner, &app.text.say(key), app);
        return;
    };
    let Some(at) = selected(&app.path, ways, doc.plan()) else {
        let args = [
            ("findings", app.key_name(Action::Findings).into()),
            ("cheapest", app.key_name(Action::Cheapest).into()),
        ];
        empty(frame, inner, &app.text.say_with("tui-paths-empty", &args), app);
        return;
    };
    let cells = usize::from(inner.width);
    let foot = detail(app, doc, (ways, &ways[at]), cells);
    let columns = Columns::of(app, doc, ways, cells);
    let rows_of = columns.rows(app, ways);
    // The list has what it needs, up to two fifths; the way in full gets the rest.
    let listed = u16::try_from(rows_of.len() + 1).unwrap_or(u16::MAX).min(inner.height * 2 / 5);
    let most = inner.height - listed;
    let high = u16::try_from(foot.len()).unwrap_or(u16::MAX).min(most);
    let head = Rect { height: inner.height.min(1), ..inner };
    frame.render_widget(Paragraph::new(columns.head(app)), head);
    let height = inner.height.saturating_sub(high + 1);
    let list = Rect { y: inner.y + head.height, height, ..inner };
    let count = rows_of.len();
    let is_selected = |row: &Row| matches!(row, Row::Way(way, _) if *way == at);
    let row = rows_of.iter().position(is_selected).unwrap_or(0);
    let last = rows_of.iter().rposition(is_selected).unwrap_or(row);
    // The conflict is to be seen with its first way.
    let is_head = |row: &&Row| matches!(row, Row::Head(_));
    let headed = rows_of[..row].iter().rev().take_while(is_head).count();
    let above = last - row + headed;
    let view = Rows {
        pane: Pane::View,
        slot: Slot::Paths,
        count,
        selected: last,
        above,
        of: (at, ways.len()),
        headed: true,
        inner,
    };
    view.draw(
        frame,
        list,
        app,
        |i| match &rows_of[i] {
            Row::Head(words) => Line::styled(words.clone(), app.look.theme.style(Tone::Title)),
            Row::Way(way, words) => {
                let first =
                    i == 0 || !matches!(rows_of[i - 1], Row::Way(before, _) if before == *way);
                let numbers = first.then_some(&ways[*way]);
                columns.line(app, words, numbers).style(row_style(app, *way == at, focused))
            }
        },
        |i| match rows_of[i] {
            Row::Way(way, _) => Some(way),
            Row::Head(_) => None,
        },
    );
    let area = Rect { y: list.bottom(), height: high, ..inner };
    below::draw(frame, area, app, ways[at].id.clone(), foot);
}

/// A row as it is drawn.
enum Row {
    /// Words of the conflict of the ways under it.
    Head(String),
    /// A way, and the words of its title in this row.
    Way(usize, String),
}

/// A number of a way: what stands over it, and how it is said.
type Figure<'a> = (&'static str, Box<dyn Fn(&Path) -> String + 'a>);

/// The numbers behind the ways, each under its word, in the room there is.
struct Columns<'a> {
    cells: usize,
    /// Each with its cells.
    figures: Vec<(Figure<'a>, usize)>,
}

impl<'a> Columns<'a> {
    /// Rows that a title may take.
    const LINES: usize = 4;

    /// What a way costs decides more than how many licenses it takes, where all of it is known of all ways; with room
    /// for both, both are there.
    fn of(app: &'a App, doc: &'a Doc, ways: &[Path], cells: usize) -> Self {
        /// Cells of a title that can be told from another.
        const TITLE: usize = 40;
        let number = |n: u64| app.text.number(n);
        let buy: Figure<'a> = ("tui-paths-head-buy", Box::new(move |w| number(w.totals.buy)));
        let remove: Figure<'a> =
            ("tui-paths-head-remove", Box::new(move |w| number(w.totals.remove)));
        let amount = move |w: &Path| w.cost.as_ref().and_then(Cost::complete);
        let said = move |w: &Path| {
            let words = |sum| amount_words(sum, currency(doc), &app.text);
            amount(w).map_or_else(|| app.text.say("tui-bill-no-price"), words)
        };
        let cost: Figure<'a> = ("tui-paths-head-cost", Box::new(said));
        let measured = |figures: Vec<Figure<'a>>| -> Vec<(Figure<'a>, usize)> {
            let wide = |(word, figure): &Figure<'a>| {
                let widest = ways.iter().map(|w| width(&figure(w))).max().unwrap_or(0);
                widest.max(width(&app.text.say(word)))
            };
            figures
                .into_iter()
                .map(|f| {
                    let cells = wide(&f);
                    (f, cells)
                })
                .collect()
        };
        if !ways.iter().any(|w| amount(w).is_some()) {
            return Self { cells, figures: measured(vec![buy, remove]) };
        }
        let mut figures = measured(vec![buy, remove, cost]);
        let used: usize = figures.iter().map(|(_, cells)| cells + 2).sum();
        if used + TITLE > cells {
            let priced = ways.iter().all(|w| amount(w).is_some());
            figures = if priced { figures.split_off(2) } else { figures.drain(..2).collect() };
        }
        Self { cells, figures }
    }

    fn room(&self) -> usize {
        let used: usize = self.figures.iter().map(|(_, cells)| cells + 2).sum();
        self.cells.saturating_sub(used + 4)
    }

    fn numbers(&self, say: impl Fn(&Figure<'a>) -> String) -> String {
        let numbers = self.figures.iter().map(|(f, cells)| pad_left(&say(f), cells + 2));
        numbers.collect()
    }

    /// The words over the columns.
    fn head(&self, app: &App) -> Line<'static> {
        let way = pad_right(&fit(&app.text.say("tui-paths-head-way"), self.room()), self.room());
        let numbers = self.numbers(|(word, _)| app.text.say(word));
        Line::styled(format!("   {way}{numbers}"), app.look.theme.style(Tone::Dim))
    }

    /// Words in as many rows as they may take.
    fn lines(words: &str, cells: usize) -> Vec<String> {
        let mut lines = wrap(words, cells);
        if lines.len() > Self::LINES {
            let rest = lines.split_off(Self::LINES - 1).join(" ");
            lines.push(fit(&rest, cells));
        }
        lines
    }

    /// The rows: a title goes on in further ones where there is no room for it.
    fn rows(&self, app: &App, ways: &[Path]) -> Vec<Row> {
        let row = |row| match row {
            PathRow::Head(way) => {
                let lines = Self::lines(&conflict(&ways[way], &app.text), self.cells);
                lines.into_iter().map(Row::Head).collect::<Vec<_>>()
            }
            PathRow::Way(way) => {
                let lines = Self::lines(&title(&ways[way], &app.text), self.room());
                lines.into_iter().map(|words| Row::Way(way, words)).collect()
            }
        };
        rows(ways).into_iter().flat_map(row).collect()
    }

    /// A row of a way, with its numbers where it is the first.
    fn line(&self, app: &App, words: &str, numbers: Option<&Path>) -> Line<'static> {
        let words = pad_right(words, self.room());
        let numbers = numbers.map_or_else(String::new, |way| self.numbers(|(_, say)| say(way)));
        Line::from(vec![
            Span::raw(format!("   {words}")),
            Span::styled(format!("{numbers} "), app.look.theme.style(Tone::Dim)),
        ])
    }
}

fn currency(doc: &Doc) -> &str {
    doc.prices().and_then(PriceList::currency).unwrap_or_default()
}

fn title(way: &Path, text: &Text) -> String {
    text.say_with(way.title, &args(&way.params, text))
}

fn conflict(way: &Path, text: &Text) -> String {
    let conflict = &way.conflict;
    let said = text.say_with(conflict.title, &args(&conflict.params, text));
    if conflict.codes.is_empty() {
        return format!("{}: {said}", conflict_name(conflict, text));
    }
    format!("{} {said}", conflict.code)
}

/// A way in full: what it comes to, asks for and leaves, and whether another of them all is better.
fn detail(app: &App, doc: &Doc, (ways, way): (&[Path], &Path), cells: usize) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let text = &app.text;
    let rule = app.look.signs().rule.repeat(cells);
    let mut lines = vec![Line::styled(rule, theme.style(Tone::Dim))];
    let mut add = |words: &str, tone: Tone| {
        for line in wrap(words, cells.saturating_sub(2)) {
            lines.push(Line::styled(format!(" {line}"), theme.style(tone)));
        }
    };
    add(&title(way, text), Tone::Title);
    if way.edits.is_empty() {
        add(&text.say("tui-paths-already"), Tone::Good);
    } else {
        let key = app.key_name(Action::Open);
        add(&text.say_with("tui-paths-take", &[("key", key.into())]), Tone::Key);
        if let Some(same) = same_words(way, text) {
            add(&same, Tone::Text);
        }
    }
    let better = way.dominated_by.as_ref().and_then(|id| ways.iter().find(|w| w.id == *id));
    if let Some(better) = better {
        let other = title(better, text);
        add(&text.say_with("tui-paths-dominated", &[("way", other.into())]), Tone::Dim);
    }
    if let Some(cost) = &way.cost {
        add(&cost_words(cost, currency(doc), doc.catalog(), text), Tone::Text);
        if let Some(before) = cost_before_words([cost], doc.catalog(), text) {
            add(&before, Tone::Dim);
        }
    }
    for condition in &way.conditions {
        let said = condition_words(condition, text);
        add(&text.say_with("tui-paths-condition", &[("said", said.into())]), Tone::Warning);
    }
    for delta in way.delta.iter().filter(|d| d.action != BillAction::Keep) {
        let args = [
            ("mark", delta.action.mark().into()),
            ("license", doc.catalog().license_name(delta.license).into()),
            ("before", delta.before.into()),
            ("after", delta.after.into()),
        ];
        add(&text.say_with("tui-paths-delta", &args), Tone::Text);
    }
    if let Some(elsewhere) = elsewhere_words(way, doc.catalog(), text) {
        add(&elsewhere, Tone::Text);
    }
    for (n, step) in way.steps.iter().enumerate() {
        let said = step_words(step, doc.catalog(), text);
        add(&format!("{}. {said}", n + 1), Tone::Dim);
    }
    if !way.findings.is_empty() {
        let left = way.findings.join(" ");
        add(&text.say_with("tui-paths-left", &[("codes", left.into())]), Tone::Dim);
    }
    lines
}

fn step_words(step: &Step, catalog: &Catalog, text: &Text) -> String {
    let license = step.license.map(|l| catalog.license_name(l)).unwrap_or_default();
    let number = match step.software {
        Some(version) => ("version", u64::from(version).into()),
        None => ("quantity", step.quantity.into()),
    };
    let args: [(&str, Arg); 3] = [
        number,
        ("license", license.into()),
        ("device", step.device.as_deref().unwrap_or_default().into()),
    ];
    text.say_with(&format!("paths-step-{}", step.kind.id()), &args)
}
