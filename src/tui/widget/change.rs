//! What changes on the bill, line by line: before, after, and by how much.

use crate::assess::{Action, Totals};
use crate::catalog::Catalog;
use crate::paths::Delta;
use crate::text::{Text, fit, pad_left, pad_right, width};
use crate::tui::app::App;
use crate::tui::theme::Tone;
use ratatui::text::{Line, Span};

/// A number with its sign: `+3`, `-12`, `0`.
#[must_use]
pub fn signed(number: i128, text: &Text) -> String {
    let written = text.number(number);
    if number > 0 { format!("+{written}") } else { written }
}

fn difference(before: u64, after: u64) -> i128 {
    i128::from(after) - i128::from(before)
}

/// The sums that change, each with its difference; empty when none does.
#[must_use]
pub fn totals(before: &Totals, after: &Totals, text: &Text) -> String {
    let changed = Action::ALL.into_iter().filter_map(|action| {
        let by = difference(before.of(action), after.of(action));
        let word = text.say(&format!("tui-mark-{}", action.id()));
        (by != 0).then(|| format!("{word} {}", signed(by, text)))
    });
    changed.collect::<Vec<_>>().join("  ")
}

/// One line for each license that changes, at most `most`; the last one says how many are not shown.
#[must_use]
pub fn lines(
    delta: &[Delta],
    catalog: &Catalog,
    cells: usize,
    most: usize,
    app: &App,
) -> Vec<Line<'static>> {
    let theme = app.look.theme;
    let text = &app.text;
    let name = |d: &Delta| catalog.license_name(d.license);
    let names = delta.iter().map(|d| width(&name(d))).max().unwrap_or(0).min(28);
    let by = |d: &Delta| signed(difference(d.before, d.after), text);
    let numbers = delta.iter().map(|d| width(&by(d))).max().unwrap_or(0);
    let shown = if delta.len() > most { most.saturating_sub(1) } else { delta.len() };
    let mut lines: Vec<Line<'static>> = delta
        .iter()
        .take(shown)
        .map(|d| {
            let mark = format!(" {} ", pad_left(d.action.mark(), 2));
            let license = pad_right(&fit(&name(d), names), names);
            let number = pad_left(&by(d), numbers);
            let used = width(&mark) + names + numbers + 4;
            let span = text.say_with(
                "tui-change-span",
                &[
                    ("word", text.say(&format!("tui-mark-{}", d.action.id())).into()),
                    ("before", d.before.into()),
                    ("after", d.after.into()),
                ],
            );
            Line::from(vec![
                Span::styled(mark, theme.action(d.action)),
                Span::raw(format!("{license}  {number}")),
                Span::styled(
                    format!("  {}", fit(&span, cells.saturating_sub(used))),
                    theme.style(Tone::Dim),
                ),
            ])
        })
        .collect();
    if shown < delta.len() {
        let more = text.say_with("tui-change-more", &[("n", (delta.len() - shown).into())]);
        lines.push(Line::styled(format!("    {more}"), theme.style(Tone::Dim)));
    }
    lines
}
