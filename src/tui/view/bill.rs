//! The bill, grouped by pool and device, with a mark and its meaning for each line.

use super::rows::Rows;
use super::{Slot, frame, row_style};
use crate::assess::{Action, From, Line as BillLine, LinePrice, Priced};
use crate::report::amount_words;
use crate::text::{fit, pad_left, pad_right, visible, width};
use crate::tui::action::Action as Key;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::doc::Doc;
use crate::tui::model::bill::{BillRow, Part, rows, selected};
use crate::tui::theme::Tone;
use crate::tui::widget::words::{wrap, wrap_items};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::rc::Rc;

/// Cells that the name of a license may take.
const LICENSE: usize = 34;

/// The title of the third pane: its tabs, the open one marked.
pub fn tabs(app: &App, focused: bool) -> Line<'static> {
    let theme = app.look.theme;
    let mut spans = vec![Span::raw(" ")];
    for (i, tab) in Tab::ALL.into_iter().enumerate() {
        if i > 0 {
            spans.push(Span::styled(" · ", theme.style(Tone::Dim)));
        }
        let word = app.text.say(tab.key());
        let tone = match (tab == app.tab, focused) {
            (true, true) => Tone::Focus,
            (true, false) => Tone::Title,
            (false, _) => Tone::Dim,
        };
        // Brackets, so that the open one is to be seen without any style.
        let word = if tab == app.tab { format!("[{word}]") } else { word };
        spans.push(Span::styled(word, theme.style(tone)));
    }
    spans.push(Span::raw(" "));
    Line::from(spans)
}

/// Says in an empty pane what to press.
pub fn empty(frame: &mut Frame<'_>, area: Rect, words: &str, app: &App) {
    let lines: Vec<Line<'_>> = wrap(words, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim)))
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::View && app.dialogs.is_empty();
    let inner = frame::titled(frame, area, tabs(app, focused), focused, app);
    let assessment = doc.assessment();
    if assessment.lines.is_empty() {
        let key = if assessment.is_worked_out() { "tui-bill-empty" } else { "tui-bill-unsound" };
        let words = app.text.say_with(
            key,
            &[
                ("add", app.key_name(Key::Add).into()),
                ("findings", app.key_name(Key::Findings).into()),
            ],
        );
        empty(frame, inner, &words, app);
        return;
    }
    let rows_of = rows(assessment);
    let line_at = selected(&app.line, assessment, doc.reviewed());
    let at = rows_of
        .iter()
        .position(|r| matches!(r, BillRow::Line { line, .. } if Some(*line) == line_at))
        .unwrap_or(0);
    let columns = Columns::of(app, doc, usize::from(inner.width));
    let mut legend = legend(app, doc, &rows_of, usize::from(inner.width));
    let total = columns.total(app, line_at);
    if !total.is_empty() {
        legend.splice(0..0, std::iter::once(Line::raw("")).chain(total));
    }
    if !assessment.is_worked_out() {
        let said = wrap(&app.text.say("report-bill-unsound"), columns.cells.saturating_sub(2));
        let style = app.look.theme.style(Tone::Warning);
        let said = said.into_iter().map(|l| Line::styled(format!(" {l}"), style));
        legend.splice(0..0, std::iter::once(Line::raw("")).chain(said));
    }
    let foot = u16::try_from(legend.len()).unwrap_or(0).min(inner.height / 3);
    let list = Rect { height: inner.height - foot, ..inner };
    let view = Rows { pane: Pane::View, slot: Slot::Bill, count: rows_of.len(), selected: at };
    view.draw(
        frame,
        list,
        app,
        |i| match rows_of[i] {
            BillRow::Head(part) => head(app, doc, part, columns.cells),
            BillRow::Line { line, swap } => {
                let style = row_style(app, Some(line) == line_at, focused);
                columns.line(app, doc, line, swap).style(style)
            }
        },
        |i| match rows_of[i] {
            BillRow::Line { line, .. } => Some(line),
            BillRow::Head(_) => None,
        },
    );
    let below = Rect { y: list.bottom(), height: foot, ..inner };
    frame.render_widget(Paragraph::new(legend), below);
}

fn head(app: &App, doc: &Doc, part: Part, cells: usize) -> Line<'static> {
    let (assessment, plan) = (doc.assessment(), doc.reviewed());
    let words = match part {
        Part::Pool(pool) => {
            let host = assessment.pools.get(pool).map_or(0, |p| p.host);
            let host = assessment.device_name(host, plan);
            if pool == 0 {
                app.text.say_with("tui-bill-central", &[("host", host.into())])
            } else {
                let node = assessment.pool_name(pool, plan);
                app.text.say_with("tui-bill-local", &[("node", node.into()), ("host", host.into())])
            }
        }
        Part::Device(device) => {
            let name = assessment.device_name(device, plan);
            app.text.say_with("tui-bill-device", &[("device", name.into())])
        }
        Part::Orders => app.text.say("tui-bill-orders"),
    };
    Line::styled(fit(&words, cells), app.look.theme.style(Tone::Title))
}

/// What is known of the whole bill, so that nothing moves while it is scrolled.
#[derive(Debug)]
pub struct Measured {
    /// Cells of the widest name.
    license: usize,
    /// Cells of the widest number.
    quantity: usize,
    /// Cells of the widest amount.
    amount: usize,
    /// What the lines cost, where there is a price list.
    priced: Option<Priced>,
}

impl Measured {
    fn new(app: &App, doc: &Doc) -> Self {
        let lines = &doc.assessment().lines;
        let widest = |cells: &mut dyn Iterator<Item = usize>| cells.max().unwrap_or(0);
        let priced = doc.prices().map(|prices| Priced::new(doc.assessment(), prices));
        let prices = priced.iter().flat_map(|priced| &priced.lines);
        Self {
            license: widest(
                &mut lines.iter().map(|l| width(&doc.catalog().license_name(l.license))),
            ),
            quantity: widest(&mut lines.iter().map(|l| width(&app.text.number(l.quantity)))),
            amount: widest(&mut prices.map(|price| width(&amount(price, app)))),
            priced,
        }
    }

    /// The same bill measured before, or anew where it is another.
    fn of(app: &App, doc: &Doc) -> Rc<Self> {
        let mut drawn = app.drawn.borrow_mut();
        if let Some((revision, measured)) = &drawn.bill
            && *revision == doc.review_revision()
        {
            return Rc::clone(measured);
        }
        let measured = Rc::new(Self::new(app, doc));
        drawn.bill = Some((doc.review_revision(), Rc::clone(&measured)));
        measured
    }

    fn price(&self, line: usize) -> Option<&LinePrice> {
        self.priced.as_ref().and_then(|priced| priced.lines.get(line))
    }
}

/// What a line costs in words: nothing where nothing is to be paid.
fn amount(price: &LinePrice, app: &App) -> String {
    match price {
        LinePrice::Unpaid => String::new(),
        LinePrice::Known { amount: Some(amount), .. } => app.text.amount(*amount),
        LinePrice::Known { amount: None, .. } => app.text.say("tui-bill-too-large"),
        LinePrice::Unknown => app.text.say("tui-bill-no-price"),
    }
}

/// The columns of a line in the room there is.
struct Columns {
    measured: Rc<Measured>,
    /// Whether there is room for amounts.
    amounts: bool,
    cells: usize,
}

impl Columns {
    fn of(app: &App, doc: &Doc, cells: usize) -> Self {
        /// Cells that the place of a line needs beside an amount.
        const PLACE: usize = 6;
        let measured = Measured::of(app, doc);
        let used = 5 + measured.license.min(LICENSE) + 2 + measured.quantity;
        let amounts = measured.priced.is_some() && used + 2 + measured.amount + 2 + PLACE <= cells;
        Self { measured, amounts, cells }
    }

    fn line(&self, app: &App, doc: &Doc, at: usize, swap: bool) -> Line<'static> {
        let Some(line) = doc.assessment().lines.get(at) else {
            return Line::default();
        };
        let theme = app.look.theme;
        let mark = mark(line.action, swap);
        let name = doc.catalog().license_name(line.license);
        let name = pad_right(&fit(&name, LICENSE), self.measured.license.min(LICENSE));
        let number = pad_left(&app.text.number(line.quantity), self.measured.quantity);
        let before = format!("{} ", pad_left(mark, 4));
        let price = self.measured.price(at).filter(|_| self.amounts);
        let price = price.map(|price| amount(price, app)).filter(|price| !price.is_empty());
        // At the edge, so that lines without amount have all the room for their place.
        let price = price.map_or_else(String::new, |price| format!("  {price}"));
        let used = width(&before) + width(&name) + width(&number) + 4;
        let room = self.cells.saturating_sub(used + width(&price));
        let about = fit(&about(app, doc, line), room);
        let price = if price.is_empty() {
            price
        } else {
            pad_left(&price, room + width(&price) - width(&about))
        };
        Line::from(vec![
            Span::styled(before, theme.action(line.action)),
            Span::raw(name),
            Span::raw(format!("  {number}")),
            Span::styled(format!("  {about}"), theme.style(Tone::Dim)),
            Span::raw(price),
        ])
    }

    /// What the bill costs; the selected line too, where its amount has no room beside it.
    fn total(&self, app: &App, selected: Option<usize>) -> Vec<Line<'static>> {
        let text = &app.text;
        let mut foot = Vec::new();
        if let Some(priced) = &self.measured.priced {
            let currency = priced.currency.as_deref().unwrap_or_default();
            let price = selected.and_then(|at| self.measured.price(at));
            let price = price.filter(|price| !self.amounts && **price != LinePrice::Unpaid);
            if let Some(price) = price {
                let said = match price.amount() {
                    Some(amount) => amount_words(amount, currency, text),
                    None => amount(price, app),
                };
                let said = text.say_with("tui-bill-line-amount", &[("amount", said.into())]);
                foot.push((said, Tone::Text));
            }
            let total = priced.total.map(|total| amount_words(total, currency, text));
            let args = [
                ("amount", total.unwrap_or_else(|| text.say("tui-bill-too-large")).into()),
                ("unpriced", priced.unpriced_lines.into()),
            ];
            let whole = priced.unpriced_lines == 0;
            let key = if whole { "tui-bill-total" } else { "tui-bill-total-unpriced" };
            foot.push((text.say_with(key, &args), Tone::Title));
        }
        // Said once more than at the start: without it amounts are missing and nobody knows why.
        if let Some(odd) = app.odd_prices.first().filter(|_| self.measured.priced.is_none()) {
            foot.push((odd.clone(), Tone::Warning));
        }
        let cells = self.cells.saturating_sub(2);
        let lines = foot.into_iter().flat_map(|(words, tone)| {
            let lines = wrap(&words, cells).into_iter();
            lines.map(move |l| Line::styled(format!(" {l}"), app.look.theme.style(tone)))
        });
        lines.collect()
    }
}

/// The mark of a line.
#[must_use]
pub const fn mark(action: Action, swap: bool) -> &'static str {
    if swap { "-/+" } else { action.mark() }
}

/// Where a line's licenses go, and what they were or where they come from.
fn about(app: &App, doc: &Doc, line: &BillLine) -> String {
    let (assessment, plan) = (doc.assessment(), doc.reviewed());
    let device = line.install_on.map_or("", |d| assessment.device_name(d, plan));
    match line.from {
        From::Nothing if line.action == Action::Buy => visible(device).into_owned(),
        From::Nothing => {
            let key = format!("tui-bill-on-{}", line.action.id());
            app.text.say_with(&key, &[("device", device.into())])
        }
        From::License(old) => app.text.say_with(
            "tui-bill-was",
            &[("device", device.into()), ("license", doc.catalog().license_name(old).into())],
        ),
        From::Device(from) => app.text.say_with(
            "tui-bill-from",
            &[("device", device.into()), ("from", assessment.device_name(from, plan).into())],
        ),
    }
}

/// What the marks in use mean.
fn legend(app: &App, doc: &Doc, rows: &[BillRow], cells: usize) -> Vec<Line<'static>> {
    let mut marks: Vec<(&'static str, String)> = Vec::new();
    for row in rows {
        if let BillRow::Line { line, swap } = row
            && let Some(line) = doc.assessment().lines.get(*line)
        {
            let mark = mark(line.action, *swap);
            if !marks.iter().any(|(m, _)| *m == mark) {
                let key = if *swap { "swap" } else { line.action.id() };
                marks.push((mark, app.text.say(&format!("tui-mark-{key}"))));
            }
        }
    }
    let words: Vec<String> = marks.iter().map(|(mark, word)| format!("{mark} {word}")).collect();
    let mut lines = vec![Line::raw("")];
    lines.extend(
        wrap_items(&words, cells.saturating_sub(2))
            .into_iter()
            .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim))),
    );
    lines
}
