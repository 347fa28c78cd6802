//! The welcome screen: what the program is, and the ways in.

use super::Target;
use crate::text::{fit, pad_right, visible, width};
use crate::tui::app::App;
use crate::tui::model::welcome::{Way, ways};
use crate::tui::theme::Tone;
use crate::tui::widget::{list::scroll, words::wrap};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use std::path::Path;

/// Draws the screen.
pub fn draw(frame: &mut Frame<'_>, area: Rect, app: &App) {
    /// Cells that a name may have: those of files may be long.
    const MOST: usize = 30;
    let theme = app.look.theme;
    let wide = area.width.min(78);
    let column = Rect { x: area.x + (area.width - wide) / 2, width: wide, ..area };
    let cells = usize::from(wide);
    let about = wrap(&app.text.say("tui-welcome-about"), cells.saturating_sub(2));
    let ways = ways(app);
    let top = u16::try_from(about.len()).unwrap_or(0) + 4;
    let above =
        (area.height.saturating_sub(top + u16::try_from(ways.len()).unwrap_or(0)) / 3).min(4);
    let mut lines = vec![Line::raw(""); usize::from(above)];
    lines.push(Line::styled(" pbxplan", theme.style(Tone::Focus)));
    lines.push(Line::raw(""));
    lines.extend(about.into_iter().map(|l| Line::raw(format!(" {l}"))));
    lines.push(Line::raw(""));
    let y = area.y + u16::try_from(lines.len()).unwrap_or(0);
    frame.render_widget(Paragraph::new(lines), column);
    let list = Rect { y: y.min(area.bottom()), height: area.bottom().saturating_sub(y), ..column };
    let height = usize::from(list.height);
    let at = app.welcome.at.min(ways.len().saturating_sub(1));
    let first = scroll(0, at, ways.len(), height);
    let widest =
        |of: &dyn Fn(&Way) -> String| ways.iter().map(|w| width(&of(w))).max().unwrap_or(0);
    let keys = widest(&|way| key_of(app, way));
    let names = widest(&|way| words(app, way).0).min(MOST);
    let mut shown = Vec::new();
    for (row, (i, way)) in ways.iter().enumerate().skip(first).take(height).enumerate() {
        let line = way_line(app, way, (keys, names), cells);
        let y = list.y + u16::try_from(row).unwrap_or(0);
        let cell = Rect { y, height: 1, ..list };
        app.drawn.borrow_mut().rows.push((cell, Target::Welcome(i)));
        shown.push(if i == at { line.style(theme.style(Tone::Selected)) } else { line });
    }
    frame.render_widget(Paragraph::new(shown), list);
}

/// The name of a way in, and what is said beside it.
fn words(app: &App, way: &Way) -> (String, String) {
    let says = |name: &str, about: &str| (app.text.say(name), app.text.say(about));
    match way {
        Way::Recent(path) => file_and_folder(path),
        Way::Lost(found) => {
            let n = found.edits.len();
            let name = app.text.say_with("tui-way-lost", &[("n", n.into())]);
            // The name of the file first: the end of a long path is cut.
            let about = found.base.path.as_deref().map(|path| {
                let (file, folder) = file_and_folder(path);
                format!("{file}  {folder}").trim_end().to_owned()
            });
            (name, about.unwrap_or_else(|| app.text.say("tui-file-none")))
        }
        Way::New => says("tui-way-new", "tui-way-new-about"),
        Way::Template => says("tui-way-template", "tui-way-template-about"),
        Way::Example => says("tui-way-example", "tui-way-example-about"),
        Way::Open => says("tui-way-open", "tui-way-open-about"),
    }
}

fn file_and_folder(path: &Path) -> (String, String) {
    let file = path.file_name().map_or_else(|| path.to_string_lossy(), |f| f.to_string_lossy());
    let folder = path.parent().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
    (visible(&file).into_owned(), visible(&folder).into_owned())
}

/// A way in: its key, its name, and what is said of it, each in its column.
fn way_line(app: &App, way: &Way, (keys, names): (usize, usize), cells: usize) -> Line<'static> {
    let key = pad_right(&key_of(app, way), keys);
    let (name, about) = words(app, way);
    let name = pad_right(&fit(&name, names), names);
    let about = fit(&about, cells.saturating_sub(keys + names + 6));
    let theme = app.look.theme;
    Line::from(vec![
        Span::styled(format!(" {key}  "), theme.style(Tone::Key)),
        Span::raw(name),
        Span::styled(format!("  {}", pad_right(&about, cells)), theme.style(Tone::Dim)),
    ])
}

fn key_of(app: &App, way: &Way) -> String {
    way.action().map(|a| app.key_name(a)).unwrap_or_default()
}
