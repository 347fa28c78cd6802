//! The bill, grouped by pool and device, with a mark and its meaning for each line.

use super::rows::Rows;
use super::{Slot, Target, frame, row_style};
use crate::assess::{From, Line as BillLine, LinePrice, Priced};
use crate::report::{OrderedLine, Part, amount_words};
use crate::text::{fit, pad_left, pad_right, visible, width};
use crate::tui::action::Action as Key;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::doc::Doc;
use crate::tui::model::bill::{BillRow, rows, selected};
use crate::tui::theme::Tone;
use crate::tui::widget::words::{wrap, wrap_items};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::rc::Rc;

/// Draws the frame of the third pane: its tabs as its title, each to be clicked on. Gives the area inside it.
pub fn tabbed(frame: &mut Frame<'_>, area: Rect, focused: bool, app: &App) -> Rect {
    let title = tabs(app, focused);
    // Each tab is a span between two others.
    let mut x = area.x.saturating_add(1);
    for (at, span) in title.spans.iter().enumerate() {
        let wide = u16::try_from(span.width()).unwrap_or(0);
        if let Some(&tab) = Tab::ALL.get(at / 2).filter(|_| at % 2 == 1) {
            let cell = Rect { x, width: wide, height: area.height.min(1), ..area };
            let cell = cell.intersection(area);
            app.drawn.borrow_mut().rows.push((cell, Target::Tab(tab)));
        }
        x = x.saturating_add(wide);
    }
    let inner = frame::titled(frame, area, title, focused, app);
    if app.drawn.borrow().columns() < 120 {
        frame::elsewhere(frame, inner, app);
    }
    inner
}

/// The title of the third pane: its tabs, the open one marked.
fn tabs(app: &App, focused: bool) -> Line<'static> {
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
    let inner = tabbed(frame, area, focused, app);
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
    let line_at = selected(&app.line, doc);
    let columns = Columns::of(app, doc, inner.width);
    let mut legend = legend(app, doc, usize::from(inner.width));
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
    let (at, above) = columns.selected(line_at);
    let (count, lines) = (columns.rows.len(), assessment.lines.len());
    let view = Rows {
        pane: Pane::View,
        slot: Slot::Bill,
        count,
        selected: at,
        above,
        of: (line_at.and_then(|at| doc.bill_order().position(at)).unwrap_or(0), lines),
        headed: true,
        inner,
    };
    let style = |of: OrderedLine| row_style(app, Some(of.line) == line_at, focused);
    view.draw(
        frame,
        list,
        app,
        |i| match columns.rows[i] {
            Row::Head(part) => head(app, doc, part, columns.cells),
            Row::Line(of) => columns.line(app, doc, of).style(style(of)),
            Row::Number(of) => columns.number(app, doc, of).style(style(of)),
            Row::Below(of) => columns.below(app, doc, of).style(style(of)),
        },
        |i| match columns.rows[i] {
            Row::Line(of) | Row::Number(of) | Row::Below(of) => doc.bill_order().position(of.line),
            Row::Head(_) => None,
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
            let at = assessment.devices.get(device).and_then(|facts| plan.device(facts.at));
            let model = at.map_or("", |device| device.model.as_str());
            let args = [("device", name.into()), ("model", model.into())];
            app.text.say_with("report-section-device", &args)
        }
        Part::Orders => app.text.say("tui-bill-orders"),
    };
    Line::styled(fit(&words, cells), app.look.theme.style(Tone::Title))
}

/// A row as it is drawn.
#[derive(Debug, Clone, Copy)]
enum Row {
    /// Where the lines under it belong.
    Head(Part),
    /// A line.
    Line(OrderedLine),
    /// Number and all behind it, of the line above, whose name is longer than the column.
    Number(OrderedLine),
    /// Where the licenses of the line above go, which has no room for it.
    Below(OrderedLine),
}

/// Cells that a line would like to have.
struct Widths {
    name: usize,
    quantity: usize,
    about: usize,
}

impl Widths {
    fn of(app: &App, doc: &Doc, line: &BillLine) -> Self {
        Self {
            name: width(&doc.catalog().license_name(line.license)),
            quantity: width(&app.text.number(line.quantity)),
            about: width(&about(app, doc, line)),
        }
    }
}

/// The columns in the room there is, and the rows that they come to; known of the whole bill, so that nothing moves
/// while it is scrolled. Name and number are always whole; where the licenses go stands below where it must.
#[derive(Debug)]
pub struct Columns {
    cells: usize,
    /// Cells of the names; the number of a longer one stands below.
    license: usize,
    /// Cells of the widest number.
    quantity: usize,
    /// Whether there is room for amounts.
    amounts: bool,
    /// What the lines cost, where there is a price list.
    priced: Option<Priced>,
    rows: Vec<Row>,
}

impl Columns {
    /// Cells before a name: the mark and a blank.
    const MARK: usize = 4;
    /// Cells before what stands below a line.
    const BELOW: usize = 6;
    /// Cells that the place of a line needs beside an amount.
    const PLACE: usize = 6;

    /// The columns of the bill as they were measured before, or anew where it is another or the room is.
    fn of(app: &App, doc: &Doc, cells: u16) -> Rc<Self> {
        let key = (doc.review_revision(), cells);
        let mut drawn = app.drawn.borrow_mut();
        if let Some((of, columns)) = &drawn.bill
            && *of == key
        {
            return Rc::clone(columns);
        }
        let columns = Rc::new(Self::new(app, doc, usize::from(cells)));
        drawn.bill = Some((key, Rc::clone(&columns)));
        columns
    }

    fn new(app: &App, doc: &Doc, cells: usize) -> Self {
        let lines = &doc.assessment().lines;
        let priced = doc.prices().map(|prices| Priced::new(doc.assessment(), prices));
        let widths: Vec<Widths> = lines.iter().map(|line| Widths::of(app, doc, line)).collect();
        let widest = |of: fn(&Widths) -> usize| widths.iter().map(of).max().unwrap_or(0);
        let prices = priced.iter().flat_map(|priced| &priced.lines);
        let amount = prices.map(|price| width(&amount(price, app))).max().unwrap_or(0);
        let quantity = widest(|w| w.quantity);
        let fixed = Self::MARK + 2 + quantity + 2;
        let name = widest(|w| w.name).min(cells.saturating_sub(fixed));
        let amounts = priced.is_some() && fixed + name + amount + 2 + Self::PLACE <= cells;
        let mut columns =
            Self { cells, license: name, quantity, amounts, priced, rows: Vec::new() };
        // A single long name is not to push the devices of all others into a row of their own.
        let short = cells.saturating_sub(fixed + widest(|w| w.about)).min(name);
        let folded = |license: usize| {
            let columns = &columns;
            let has_room = move |(line, w): &(usize, &Widths)| {
                w.about <= columns.room_at(app, *line, w.name.max(license))
            };
            let long = widths.iter().filter(|w| w.name > license).count();
            long + widths.iter().enumerate().filter(|row| !has_room(row)).count()
        };
        if folded(short) < folded(name) {
            columns.license = short;
        }
        for row in rows(doc.bill_order()) {
            match row {
                BillRow::Head(part) => columns.rows.push(Row::Head(part)),
                BillRow::Line(of) => {
                    columns.rows.push(Row::Line(of));
                    let widths = widths.get(of.line);
                    if widths.is_some_and(|w| w.name > columns.license) {
                        columns.rows.push(Row::Number(of));
                    }
                    let room = columns.room_at(app, of.line, columns.license);
                    if widths.is_some_and(|w| w.about > room) {
                        columns.rows.push(Row::Below(of));
                    }
                }
            }
        }
        columns
    }

    /// The row to be kept in sight for a line, and how many above it belong to it.
    fn selected(&self, line: Option<usize>) -> (usize, usize) {
        let is_of = |row: &Row| matches!(row, Row::Line(of) if Some(of.line) == line);
        let at = self.rows.iter().position(is_of).unwrap_or(0);
        let rest = self.rows.iter().skip(at + 1);
        let last =
            at + rest.take_while(|row| matches!(row, Row::Number(_) | Row::Below(_))).count();
        let before = at.checked_sub(1).and_then(|before| self.rows.get(before));
        (last, last - at + usize::from(matches!(before, Some(Row::Head(_)))))
    }

    fn price(&self, line: usize) -> Option<&LinePrice> {
        self.priced.as_ref().and_then(|priced| priced.lines.get(line))
    }

    /// What a line costs, as it stands at the edge; nothing where there is no room or nothing to be paid.
    fn amount_of(&self, app: &App, line: usize) -> String {
        let price = self.price(line).filter(|_| self.amounts);
        let price = price.map(|price| amount(price, app)).filter(|price| !price.is_empty());
        price.map_or_else(String::new, |price| format!("  {price}"))
    }

    /// Cells for where the licenses of a line go, behind a name of so many; lines without amount have all the room.
    fn room_at(&self, app: &App, line: usize, name: usize) -> usize {
        let used = Self::MARK + name + 2 + self.quantity + 2;
        self.cells.saturating_sub(used + width(&self.amount_of(app, line)))
    }

    fn line(&self, app: &App, doc: &Doc, of: OrderedLine) -> Line<'static> {
        let Some(line) = doc.assessment().lines.get(of.line) else {
            return Line::default();
        };
        let theme = app.look.theme;
        let name = doc.catalog().license_name(line.license);
        let before = pad_right(&pad_left(of.mark, Self::MARK - 1), Self::MARK);
        let mut spans = vec![Span::styled(before, theme.action(line.action))];
        if width(&name) > self.license {
            spans.push(Span::raw(fit(&name, self.cells.saturating_sub(Self::MARK))));
            return Line::from(spans);
        }
        spans.push(Span::raw(pad_right(&name, self.license)));
        spans.extend(self.behind(app, doc, of, line));
        Line::from(spans)
    }

    /// The number of a line whose name has no room beside it.
    fn number(&self, app: &App, doc: &Doc, of: OrderedLine) -> Line<'static> {
        let Some(line) = doc.assessment().lines.get(of.line) else {
            return Line::default();
        };
        let mut spans = vec![Span::raw(" ".repeat(Self::MARK + self.license))];
        spans.extend(self.behind(app, doc, of, line));
        Line::from(spans)
    }

    /// What stands behind the name of a line: number, where the licenses go, what they cost.
    fn behind(&self, app: &App, doc: &Doc, of: OrderedLine, line: &BillLine) -> [Span<'static>; 3] {
        let theme = app.look.theme;
        let number = pad_left(&app.text.number(line.quantity), self.quantity);
        let price = self.amount_of(app, of.line);
        let room = self.room_at(app, of.line, self.license);
        let about = Some(about(app, doc, line)).filter(|about| width(about) <= room);
        let about = about.unwrap_or_default();
        let price = if price.is_empty() {
            price
        } else {
            pad_left(&price, room + width(&price) - width(&about))
        };
        [
            Span::raw(format!("  {number}")),
            Span::styled(format!("  {about}"), theme.style(Tone::Dim)),
            Span::raw(price),
        ]
    }

    fn below(&self, app: &App, doc: &Doc, of: OrderedLine) -> Line<'static> {
        let about = doc.assessment().lines.get(of.line).map(|line| about(app, doc, line));
        let about = fit(&about.unwrap_or_default(), self.cells.saturating_sub(Self::BELOW));
        let indent = " ".repeat(Self::BELOW);
        Line::from(Span::styled(format!("{indent}{about}"), app.look.theme.style(Tone::Dim)))
    }

    /// What the bill costs; the selected line too, where its amount has no room beside it.
    fn total(&self, app: &App, selected: Option<usize>) -> Vec<Line<'static>> {
        let text = &app.text;
        let mut foot = Vec::new();
        if let Some(priced) = &self.priced {
            let currency = priced.currency.as_deref().unwrap_or_default();
            let price = selected.and_then(|at| self.price(at));
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
        // Said for as long as it holds: nobody could tell else why amounts are missing, or are old ones.
        let odd = app.odd_prices.first().filter(|_| self.priced.is_none()).cloned();
        let odd = app.stale_prices.as_ref().map(|said| said.say(text)).or(odd);
        foot.extend(odd.map(|odd| (odd, Tone::Warning)));
        let cells = self.cells.saturating_sub(2);
        let lines = foot.into_iter().flat_map(|(words, tone)| {
            let lines = wrap(&words, cells).into_iter();
            lines.map(move |l| Line::styled(format!(" {l}"), app.look.theme.style(tone)))
        });
        lines.collect()
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

/// Where a line's licenses go, and what they were or where they come from.
fn about(app: &App, doc: &Doc, line: &BillLine) -> String {
    let (assessment, plan) = (doc.assessment(), doc.reviewed());
    let device = line.install_on.map_or("", |d| assessment.device_name(d, plan));
    match line.from {
        From::Nothing => visible(device).into_owned(),
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
fn legend(app: &App, doc: &Doc, cells: usize) -> Vec<Line<'static>> {
    let mut marks: Vec<(&'static str, String)> = Vec::new();
    for &OrderedLine { line, mark } in doc.bill_order().parts().iter().flat_map(|p| &p.lines) {
        if let Some(line) = doc.assessment().lines.get(line)
            && !marks.iter().any(|(m, _)| *m == mark)
        {
            let key = if mark == line.action.mark() { line.action.id() } else { "swap" };
            marks.push((mark, app.text.say(&format!("tui-mark-{key}"))));
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
