//! The drawing of what-if: the rows, and under them what would come of it.

use super::WhatIf;
use super::ask::Row;
use crate::paths::{Answer, Question};
use crate::plan::Plan;
use crate::report::{
    OutageWords, VersionTable, asked, cost_before_words, cost_words, rule_title, unknown_software,
    what_if_apart, what_if_totals,
};
use crate::rules::rule;
use crate::text::{Arg, fit, pad_right, visible, width};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::theme::Tone;
use crate::tui::widget::change;
use crate::tui::widget::words::wrap;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the dialog.
pub(super) fn draw(dialog: &WhatIf, frame: &mut Frame<'_>, area: Rect, app: &App) {
    let theme = app.look.theme;
    let cells = usize::from(area.width);
    let mut lines: Vec<Line<'_>> =
        (0..Row::ALL.len()).map(|n| row(dialog, n, cells, app)).collect();
    let rule = app.look.signs().rule.repeat(cells);
    lines.push(Line::styled(rule, theme.style(Tone::Dim)));
    let high = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.height);
    frame.render_widget(Paragraph::new(lines), Rect { height: high, ..area });
    let below = Rect { y: area.y + high, height: area.height - high, ..area };
    dialog.height.set(below.height);
    let mut lines = body(dialog, cells, app);
    let height = usize::from(below.height);
    let last = lines.len().saturating_sub(height);
    let first = dialog.scrolled.get().min(last);
    dialog.scrolled.set(first);
    // What is below can be missed: the last line that is to be seen says so.
    if first < last && height > 1 {
        let key = app.key_name(Action::ListPageDown);
        let args = [("n", (lines.len() + 1 - first - height).into()), ("key", key.into())];
        let more = app.text.say_with("tui-if-more", &args);
        let words = fit(&format!(" {more}"), cells);
        lines.insert(first + height - 1, Line::styled(words, theme.style(Tone::Key)));
    }
    let lines: Vec<Line<'_>> = lines.into_iter().skip(first).take(height).collect();
    frame.render_widget(Paragraph::new(lines), below);
}

fn row(dialog: &WhatIf, at: usize, cells: usize, app: &App) -> Line<'static> {
    let (theme, signs, text) = (app.look.theme, app.look.signs(), &app.text);
    let row = Row::ALL[at];
    let labels = Row::ALL.iter().map(|r| width(&text.say(r.key()))).max().unwrap_or(0);
    let value = dialog.asked.option(row, dialog.asked.chosen(row), &dialog.ground, text);
    let value = visible(&value).into_owned();
    let label = format!(" {}  ", pad_right(&text.say(row.key()), labels));
    let note = note(dialog, row, app);
    let room = cells.saturating_sub(width(&label) + 5);
    let value = fit(&value, room);
    let after = room.saturating_sub(width(&value) + 2);
    let note = fit(&note, after);
    let used = width(&label) + width(&value) + 4;
    let asks = dialog.asked.asks(row);
    let line = Line::from(vec![
        Span::raw(label),
        Span::styled(format!("{} ", signs.left), theme.style(Tone::Dim)),
        Span::styled(value, theme.style(if asks { Tone::Title } else { Tone::Text })),
        Span::styled(format!(" {}", signs.right), theme.style(Tone::Dim)),
        Span::styled(
            pad_right(&format!("  {note}"), cells.saturating_sub(used)),
            theme.style(Tone::Dim),
        ),
    ]);
    if at == dialog.at { line.style(theme.style(Tone::Selected)) } else { line }
}

/// What else stands beside a row.
fn note(dialog: &WhatIf, row: Row, app: &App) -> String {
    let plan = dialog.ground.plan();
    match row {
        Row::Users => {
            let before = users(plan);
            match dialog.answer().filter(|_| dialog.question().users.is_some()) {
                Some(answer) => app.text.say_with(
                    "tui-if-users",
                    &[("before", before.into()), ("after", users(&answer.plan).into())],
                ),
                None => app.text.say_with("tui-if-users-now", &[("n", before.into())]),
            }
        }
        Row::Software => app.text.say_with("tui-if-planned", &[("version", plan.software.into())]),
        Row::Fail if dialog.asked.options(row) > 1 => String::new(),
        Row::Fail => app.text.say("tui-if-no-nodes"),
    }
}

fn users(plan: &Plan) -> u64 {
    let groups = plan.nodes().flat_map(|(_, node)| &node.objects);
    groups.filter(|g| g.kind.is_user()).fold(0, |sum, g| sum.saturating_add(u64::from(g.count)))
}

/// What is under the rows: the answer, or what to do to get one.
fn body(dialog: &WhatIf, cells: usize, app: &App) -> Vec<Line<'static>> {
    let text = &app.text;
    let mut page = Page { lines: Vec::new(), cells, app };
    page.say(0, &text.say("tui-if-untouched"), Tone::Dim);
    page.blank();
    if dialog.question() == Question::default() {
        let key = |action| Arg::from(app.key_name(action));
        let args = [
            ("more", key(Action::TrialMore)),
            ("less", key(Action::TrialLess)),
            ("choose", key(Action::TrialChoose)),
        ];
        page.say(0, &text.say_with("tui-if-empty", &args), Tone::Text);
        return page.lines;
    }
    match dialog.answer() {
        Some(answer) => answered(dialog, answer, &mut page),
        None => page.say(0, &dialog.not_yet().say(text), Tone::Dim),
    }
    page.lines
}

/// Lines that are put together.
struct Page<'a> {
    lines: Vec<Line<'static>>,
    cells: usize,
    app: &'a App,
}

impl Page<'_> {
    fn say(&mut self, indent: usize, words: &str, tone: Tone) {
        let before = " ".repeat(indent + 1);
        let style = self.app.look.theme.style(tone);
        let lines = wrap(words, self.cells.saturating_sub(indent + 2)).into_iter();
        self.lines.extend(lines.map(|l| Line::styled(format!("{before}{l}"), style)));
    }

    fn blank(&mut self) {
        self.lines.push(Line::raw(""));
    }
}

fn answered(dialog: &WhatIf, answer: &Answer, page: &mut Page<'_>) {
    let (app, question) = (page.app, dialog.question());
    let text = &app.text;
    let asked = asked(question, text);
    for said in &asked {
        page.say(0, said, Tone::Title);
    }
    if let Some(unknown) = unknown_software(question, answer, text) {
        page.say(0, &unknown, Tone::Text);
    }
    if let Some(apart) = what_if_apart(answer, text) {
        page.say(0, &apart, Tone::Text);
    }
    if !asked.is_empty() {
        bill(dialog, answer, page);
        findings(answer, page);
    }
    if !answer.versions.is_empty() && answer.review.assessment.is_worked_out() {
        page.blank();
        versions(dialog, answer, question.software, page);
    }
    if let Some(outage) = &answer.outage {
        if !asked.is_empty() {
            page.blank();
        }
        let words = OutageWords::new(outage, text);
        page.say(0, &words.title, Tone::Title);
        for said in &words.said {
            page.say(2, said, Tone::Text);
        }
    }
}

/// The change of the bill, line by line, and its sums.
fn bill(dialog: &WhatIf, answer: &Answer, page: &mut Page<'_>) {
    let (app, ground) = (page.app, &dialog.ground);
    let text = &app.text;
    let worked_out = answer.review.assessment.is_worked_out();
    if !worked_out {
        page.say(0, &text.say("report-bill-unsound"), Tone::Warning);
    } else if answer.delta.is_empty() {
        page.say(0, &text.say("paths-if-same-bill"), Tone::Text);
    }
    let all = answer.delta.len();
    let lines = change::lines(&answer.delta, ground.inputs().catalog, page.cells, all, app);
    page.lines.extend(lines);
    if !worked_out {
        return;
    }
    page.say(0, &what_if_totals(answer, text), Tone::Text);
    if let Some(cost) = &answer.cost {
        page.say(
            0,
            &cost_words(cost, ground.currency(), ground.inputs().catalog, text),
            Tone::Title,
        );
        if let Some(before) = cost_before_words([cost], ground.inputs().catalog, text) {
            page.say(0, &before, Tone::Dim);
        }
    }
}

/// The findings that come and go, each with what it says.
fn findings(answer: &Answer, page: &mut Page<'_>) {
    let app = page.app;
    for (key, codes) in
        [("tui-if-new", &answer.new), ("tui-if-gone", &answer.gone), ("tui-if-stay", &answer.stay)]
    {
        if codes.is_empty() {
            continue;
        }
        page.say(0, &app.text.say(key), Tone::Text);
        for rule in codes.iter().filter_map(|code| rule(code)) {
            let sign = app.look.signs().severity(rule.severity);
            let words = format!("{} {}", rule.code, rule_title(rule, &app.text));
            let words = fit(&words, page.cells.saturating_sub(6));
            page.lines.push(Line::from(vec![
                Span::styled(format!("   {sign} "), app.look.theme.severity(rule.severity)),
                Span::raw(words),
            ]));
        }
    }
}

fn versions(dialog: &WhatIf, answer: &Answer, asked: Option<u8>, page: &mut Page<'_>) {
    let theme = page.app.look.theme;
    let money = (dialog.ground.currency(), dialog.ground.inputs().catalog);
    let room = page.cells.saturating_sub(4);
    let table = VersionTable::new(&answer.versions, money, room, &page.app.text);
    page.say(0, &table.title, Tone::Title);
    let cells = page.cells.saturating_sub(1);
    let head = fit(&format!("   {}", table.head), cells);
    page.lines.push(Line::styled(head, theme.style(Tone::Dim)));
    for (version, line) in &table.rows {
        // A sign in front of the one that is asked for: to be seen without any style.
        let chosen = asked == Some(*version);
        let sign = if chosen { page.app.look.signs().crumb } else { " " };
        let tone = if chosen { Tone::Title } else { Tone::Text };
        let line = fit(&format!(" {sign} {line}"), cells);
        page.lines.push(Line::styled(line, theme.style(tone)));
    }
    if let Some(partial) = &table.partial {
        page.say(2, partial, Tone::Dim);
    }
}
