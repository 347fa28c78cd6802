//! The drawing of a comparison: totals, rows, the selected one in full where it is cut, and what the signs mean.

use super::{Compare, State};
use crate::paths::diff::Mark;
use crate::text::{fit, width};
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::dialog::in_place;
use crate::tui::model::outline::{Outline, OutlineRow};
use crate::tui::said::Said;
use crate::tui::theme::Tone;
use crate::tui::view::count;
use crate::tui::widget::list::scroll;
use crate::tui::widget::words::{wrap, wrap_items};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Draws the dialog.
pub(super) fn draw(dialog: &Compare, frame: &mut Frame<'_>, area: Rect, app: &App) {
    match &dialog.state {
        State::Working => in_place(&Said::new("tui-studying"), frame, area, app),
        State::Broken => in_place(&Said::new("tui-study-broken"), frame, area, app),
        State::Failed(words) => {
            let lines: Vec<Line<'_>> = words.lines().map(|l| Line::raw(format!(" {l}"))).collect();
            frame.render_widget(Paragraph::new(lines), area);
        }
        State::Here(_, outline) if outline.rows().is_empty() => {
            let key = app.key_name(Action::ListCancel);
            let words = [
                outline.words().total.clone(),
                app.text.say_with("tui-compare-same", &[("key", key.into())]),
            ];
            plain(frame, area, &words.join("\n"), app);
        }
        State::Here(_, outline) => list(dialog, outline, frame, area, app),
    }
}

fn plain(frame: &mut Frame<'_>, area: Rect, words: &str, app: &App) {
    let lines: Vec<Line<'_>> = wrap(words, usize::from(area.width).saturating_sub(2))
        .into_iter()
        .map(|l| Line::styled(format!(" {l}"), app.look.theme.style(Tone::Dim)))
        .collect();
    frame.render_widget(Paragraph::new(lines), area);
}

fn list(dialog: &Compare, outline: &Outline, frame: &mut Frame<'_>, area: Rect, app: &App) {
    let theme = app.look.theme;
    let cells = usize::from(area.width);
    let words = outline.words();
    let said = |words: &str, tone: Tone| -> Vec<Line<'static>> {
        let lines = wrap(words, cells.saturating_sub(2)).into_iter();
        lines.map(|l| Line::styled(format!(" {l}"), theme.style(tone))).collect()
    };
    let mut head = said(&words.total, Tone::Title);
    head.extend(words.cost.iter().flat_map(|cost| said(cost, Tone::Title)));
    // Empty lines only where there is room.
    let roomy = area.height > 16;
    head.extend(roomy.then(|| Line::raw("")));
    let at = dialog.at.min(outline.rows().len().saturating_sub(1));
    let mut foot = selected_in_full(outline, outline.rows()[at], cells, app);
    foot.extend((roomy && foot.is_empty()).then(|| Line::raw("")));
    let legend: Vec<String> =
        words.legend.iter().map(|(sign, meaning)| format!("{sign} {meaning}")).collect();
    let legend = wrap_items(&legend, cells.saturating_sub(2));
    foot.extend(legend.into_iter().map(|l| Line::styled(format!(" {l}"), theme.style(Tone::Dim))));
    // The list keeps at least a third of what is there.
    let most = area.height / 3;
    let high = |lines: &[Line<'_>]| u16::try_from(lines.len()).unwrap_or(u16::MAX).min(most);
    let (above, below) = (high(&head), high(&foot));
    let rows = Rect { y: area.y + above, height: area.height - above - below, ..area };
    dialog.height.set(rows.height);
    dialog.above.set(above);
    frame.render_widget(Paragraph::new(head), Rect { height: above, ..area });
    let height = usize::from(rows.height);
    let first = scroll(dialog.first.get(), at, outline.rows().len(), height);
    dialog.first.set(first);
    let lines: Vec<Line<'_>> = outline
        .rows()
        .iter()
        .enumerate()
        .skip(first)
        .take(height)
        .map(|(n, &row)| {
            let line = line(outline, row, cells, app);
            if n == at { line.style(theme.style(Tone::Selected)) } else { line }
        })
        .collect();
    frame.render_widget(Paragraph::new(lines), rows);
    let foot_at = Rect { y: rows.bottom(), height: below, ..area };
    frame.render_widget(Paragraph::new(foot), foot_at);
    count(frame, area, (at, outline.rows().len()), height, app);
}

/// What stands before the words of a row.
fn indent(row: OutlineRow) -> usize {
    match row {
        OutlineRow::Section(_) => 3,
        OutlineRow::Entry(..) => 7,
        OutlineRow::Below(..) => 9,
    }
}

fn words(outline: &Outline, row: OutlineRow) -> &str {
    let below = outline.below(row).map(|b| b.words.as_str());
    let entry = || outline.entry(row).map(|e| e.words.as_str());
    below.or_else(entry).unwrap_or_default()
}

fn line(outline: &Outline, row: OutlineRow, cells: usize, app: &App) -> Line<'static> {
    let (theme, signs) = (app.look.theme, app.look.signs());
    let fold = match (outline.foldable(row), outline.is_open(row)) {
        (false, _) => " ",
        (true, true) => signs.open,
        (true, false) => signs.folded,
    };
    let room = cells.saturating_sub(indent(row) + 1);
    let words = fit(words(outline, row), room);
    let pad = |used: usize| " ".repeat(cells.saturating_sub(used));
    match row {
        OutlineRow::Section(_) => {
            let section = outline.section(row);
            let n = section.map_or(0, |s| s.count);
            let args =
                [("title", section.map_or("", |s| s.title.as_str()).into()), ("n", n.into())];
            let words = fit(&app.text.say_with("tui-compare-section", &args), room);
            let after = pad(3 + width(&words));
            Line::from(vec![
                Span::styled(format!(" {fold} "), theme.style(Tone::Dim)),
                Span::styled(words, theme.style(Tone::Title)),
                Span::raw(after),
            ])
        }
        OutlineRow::Entry(..) => {
            let sign = outline.entry(row).map_or(" ", |e| e.sign);
            let after = pad(7 + width(&words));
            Line::from(vec![
                Span::styled(format!("   {fold} "), theme.style(Tone::Dim)),
                Span::styled(format!("{sign} "), theme.style(tone(sign))),
                Span::raw(words),
                Span::raw(after),
            ])
        }
        OutlineRow::Below(..) => {
            let after = pad(9 + width(&words));
            Line::from(vec![
                Span::raw(" ".repeat(9)),
                Span::styled(words, theme.style(Tone::Dim)),
                Span::raw(after),
            ])
        }
    }
}

/// The style of a sign, which stands beside it in words in the legend.
fn tone(sign: &str) -> Tone {
    if sign == Mark::Added.sign() {
        Tone::Good
    } else if sign == Mark::Removed.sign() {
        Tone::Error
    } else {
        Tone::Info
    }
}

/// The selected row where it is longer than the screen is wide; nothing else.
fn selected_in_full(
    outline: &Outline,
    row: OutlineRow,
    cells: usize,
    app: &App,
) -> Vec<Line<'static>> {
    let words = words(outline, row);
    if width(words) + indent(row) < cells {
        return Vec::new();
    }
    let theme = app.look.theme;
    let rule = app.look.signs().rule.repeat(cells);
    let mut lines = vec![Line::styled(rule, theme.style(Tone::Dim))];
    let all = wrap(words, cells.saturating_sub(2)).into_iter();
    lines.extend(all.map(|l| Line::raw(format!(" {l}"))));
    lines
}
