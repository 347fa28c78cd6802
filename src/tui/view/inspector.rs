//! The selected thing: its fields as its form has them, and what the assessment says of it.

use super::rows::Rows;
use super::tree::node_about;
use super::{Slot, frame, row_style};
use crate::plan::{DeviceAt, Place};
use crate::text::{fit, pad_right, visible, width};
use crate::tui::action::Action;
use crate::tui::app::{App, Pane};
use crate::tui::dialog::form::{empty_means, label, shown};
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form};
use crate::tui::forms;
use crate::tui::theme::Tone;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws the pane.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    let Some(doc) = &app.doc else {
        return;
    };
    let focused = app.pane == Pane::Inspector && app.dialogs.is_empty();
    let Some(form) = forms::edit(doc, doc.selected()) else {
        return;
    };
    let title = form.title.say(&app.text);
    let inner = frame::draw(frame, area, &title, focused, app);
    if app.drawn.borrow().columns() < 120 {
        frame::elsewhere(frame, inner, app);
    }
    let cells = usize::from(inner.width);
    let facts = facts(app, doc, cells);
    let at = form.position(app.field).unwrap_or(0);
    let fields = form.fields.len();
    let count = fields + facts.len();
    let shown = (at + app.beyond).min(count.saturating_sub(1));
    let view = Rows {
        pane: Pane::Inspector,
        slot: Slot::Inspector,
        count,
        selected: shown,
        above: 0,
        of: (shown, count),
        headed: false,
        inner,
    };
    view.draw(
        frame,
        inner,
        app,
        |i| match form.fields.get(i) {
            Some(field) => {
                let style = row_style(app, i == shown && focused, focused);
                line(app, &form, field, cells).style(style)
            }
            None => facts.get(i - fields).cloned().unwrap_or_default(),
        },
        |i| (i < fields).then_some(i),
    );
}

fn line(app: &App, form: &Form, field: &Field, cells: usize) -> Line<'static> {
    let labels = form.fields.iter().map(|f| width(&label(f, app))).max().unwrap_or(0);
    let labels = labels.min(cells / 2);
    let name = pad_right(&fit(&label(field, app), labels), labels);
    let room = cells.saturating_sub(labels + 3);
    let theme = app.look.theme;
    let value = match empty_means(field) {
        Some(means) => Span::styled(fit(&means.say(&app.text), room), theme.style(Tone::Dim)),
        None => Span::raw(fit(&shown(field, false, room, app), room)),
    };
    Line::from(vec![Span::styled(format!(" {name}  "), theme.style(Tone::Dim)), value])
}

/// What is known of the thing besides its own words.
fn facts(app: &App, doc: &Doc, cells: usize) -> Vec<Line<'static>> {
    let mut page = Page { app, cells, lines: Vec::new() };
    match doc.selected() {
        Place::Plan | Place::Balance(_) | Place::Waiver(_) => plan(&mut page, doc),
        Place::Site(site) => devices(&mut page, doc, site),
        Place::Device(at) => device(&mut page, doc, at),
        Place::Node(at) => node(&mut page, doc, at),
        Place::Object(at, object) => group(&mut page, doc, at, object),
    }
    findings(&mut page, doc);
    page.lines
}

/// Lines being written.
struct Page<'a> {
    app: &'a App,
    cells: usize,
    lines: Vec<Line<'static>>,
}

impl Page<'_> {
    fn head(&mut self, key: &str, action: Option<Action>) {
        self.lines.push(Line::raw(""));
        let mut words = self.app.text.say(key);
        if let Some(name) = action.map(|a| self.app.key_name(a)).filter(|n| !n.is_empty()) {
            words = format!("{words} ({name})");
        }
        let words = fit(&words, self.cells.saturating_sub(1));
        self.lines.push(Line::styled(format!(" {words}"), self.app.look.theme.style(Tone::Title)));
    }

    fn say(&mut self, words: &str, tone: Tone) {
        let style = self.app.look.theme.style(tone);
        for line in wrap(words, self.cells.saturating_sub(4)) {
            self.lines.push(Line::styled(format!("   {line}"), style));
        }
    }

    fn row(&mut self, words: &str, tone: Tone) {
        let words = fit(words, self.cells.saturating_sub(3));
        self.lines.push(Line::styled(format!("   {words}"), self.app.look.theme.style(tone)));
    }
}

fn stock(page: &mut Page<'_>, lines: &[crate::plan::Stock]) {
    if lines.is_empty() {
        let none = page.app.text.say("tui-inspector-nothing");
        page.row(&none, Tone::Dim);
    }
    for line in lines {
        let number = page.app.text.number(line.quantity);
        let ssa = line.ssa_until.map_or(String::new(), |until| {
            let until = page.app.text.date(until);
            format!("  {}", page.app.text.say_with("tui-inspector-ssa", &[("until", until.into())]))
        });
        page.row(&format!("{number} × {}{ssa}", visible(&line.license)), Tone::Text);
    }
}

fn plan(page: &mut Page<'_>, doc: &Doc) {
    let text = &page.app.text;
    let coverage = doc.assessment().coverage;
    let words = text.say_with(
        "tui-inspector-coverage",
        &[
            ("n", coverage.objects.into()),
            ("licensed", coverage.licensed.into()),
            ("free", coverage.free.into()),
            ("outside", coverage.outside_guide.into()),
        ],
    );
    page.head("tui-inspector-groups", None);
    page.say(&words, Tone::Text);
    page.head("tui-inspector-balance", Some(Action::Balance));
    stock(page, &doc.plan().balance);
    page.head("tui-inspector-orders", Some(Action::Orders));
    let none = page.app.text.say("tui-inspector-nothing");
    if doc.plan().orders.is_empty() {
        page.row(&none, Tone::Dim);
    }
    for order in &doc.plan().orders {
        let item = match order.item {
            crate::plan::OrderItem::Ssc => "SSC",
            crate::plan::OrderItem::Isc => "iSC",
        };
        let number = page.app.text.number(order.quantity);
        page.row(&format!("{number} × {item}"), Tone::Text);
    }
    page.head("tui-inspector-waivers", Some(Action::Waivers));
    if doc.plan().waivers.is_empty() {
        page.row(&none, Tone::Dim);
    }
    for waiver in &doc.plan().waivers {
        let at = waiver.at.as_deref().unwrap_or_default();
        let args = [
            ("name", format!("{} {at}", waiver.code).into()),
            ("what", waiver.reason.as_str().into()),
        ];
        page.row(&page.app.text.say_with("tui-named", &args), Tone::Text);
    }
}

fn devices(page: &mut Page<'_>, doc: &Doc, site: usize) {
    page.head("tui-inspector-devices", Some(Action::Add));
    let devices = doc.plan().sites.get(site).map_or(&[][..], |s| &s.devices);
    if devices.is_empty() {
        let none = page.app.text.say("tui-inspector-nothing");
        page.row(&none, Tone::Dim);
    }
    let names = devices.iter().map(|d| width(&visible(&d.name))).max().unwrap_or(0);
    let names = names.min(page.cells / 2);
    for (device, of) in devices.iter().enumerate() {
        let name = pad_right(&fit(&visible(&of.name), names), names);
        let model = visible(&of.model);
        let about = node_about(page.app, doc, DeviceAt::new(site, device));
        page.row(format!("{name}  {model}  {about}").trim_end(), Tone::Text);
    }
}

fn device(page: &mut Page<'_>, doc: &Doc, at: DeviceAt) {
    page.head("tui-inspector-installed", Some(Action::Inventory));
    stock(page, doc.plan().device(at).map_or(&[], |d| &d.installed));
}

fn node(page: &mut Page<'_>, doc: &Doc, at: DeviceAt) {
    let assessment = doc.assessment();
    let text = &page.app.text;
    let facts = doc.was_at(at).and_then(|was| assessment.node_at(was));
    if let Some(facts) = facts.and_then(|n| assessment.nodes.get(n)) {
        let words = text.say_with(
            "tui-inspector-node",
            &[
                ("ports", facts.ports.into()),
                ("software", facts.software.into()),
                ("running", facts.running.into()),
            ],
        );
        page.head("tui-inspector-counts", None);
        page.say(&words, Tone::Text);
    }
    page.head("tui-inspector-objects", Some(Action::Add));
    let objects = doc.plan().node(at).map_or(&[][..], |n| &n.objects);
    if objects.is_empty() {
        let none = page.app.text.say("tui-inspector-nothing");
        page.row(&none, Tone::Dim);
    }
    for group in objects {
        let kind = page.app.text.say(forms::kind_key(group.kind));
        let number = page.app.text.number(group.count);
        let words = format!("{}  {kind} {number}  {}", group.name, group.features.join(" "));
        page.row(visible(&words).trim_end(), Tone::Text);
    }
}

fn group(page: &mut Page<'_>, doc: &Doc, at: DeviceAt, object: usize) {
    let assessment = doc.assessment();
    let Some(Place::Object(at, object)) = doc.was(Place::Object(at, object)) else {
        return;
    };
    let facts = assessment.node_at(at).and_then(|n| assessment.nodes.get(n)).and_then(|node| {
        assessment.groups.get(node.groups.clone())?.iter().find(|g| g.object == object)
    });
    let Some(facts) = facts else {
        return;
    };
    page.head("tui-inspector-needs", Some(Action::Why));
    let text = &page.app.text;
    if !facts.counts {
        let none = text.say("tui-inspector-counts-not");
        page.say(&none, Tone::Dim);
        return;
    }
    let mut any = false;
    if facts.ports() > 0 {
        let words = text.say_with("tui-inspector-ports", &[("n", facts.ports().into())]);
        page.row(&words, Tone::Text);
        any = true;
    }
    let features = assessment.features_of(facts);
    for product in features.needed.iter() {
        let id = &doc.catalog().product(product).id;
        let key =
            if features.added.has(product) { "tui-inspector-added" } else { "tui-inspector-need" };
        let words = page
            .app
            .text
            .say_with(key, &[("n", facts.count.into()), ("product", id.as_str().into())]);
        page.row(&words, Tone::Text);
        any = true;
    }
    if !any {
        let none = page.app.text.say("tui-inspector-free");
        page.row(&none, Tone::Dim);
    }
}

fn findings(page: &mut Page<'_>, doc: &Doc) {
    let place = doc.was(doc.selected());
    let here: Vec<_> = doc.findings().iter().filter(|f| Some(f.place) == place).collect();
    if here.is_empty() {
        return;
    }
    page.head("tui-inspector-findings", Some(Action::Fix));
    for finding in here {
        let sign = page.app.look.signs().severity(finding.rule.severity);
        let message = doc.message(finding, &page.app.text);
        let style = page.app.look.theme.severity(finding.rule.severity);
        for (i, line) in wrap(&message, page.cells.saturating_sub(6)).into_iter().enumerate() {
            let head = if i == 0 { sign } else { " " };
            page.lines.push(Line::from(vec![
                Span::styled(format!("   {head} "), style),
                Span::raw(line),
            ]));
        }
    }
}
