//! A screen as a picture: text as text, so that it can be searched and read out, frames as lines.

use pbxplan::text::width;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::fmt::Write;

/// Size of a cell and of its letters, in the picture's own units.
const WIDE: f32 = 8.4;
const HIGH: f32 = 18.0;
const LETTER: f32 = 14.0;
const EDGE: f32 = 12.0;

const PAPER: &str = "#1d2129";
const INK: &str = "#d5dae3";

/// What a stretch of cells looks like.
#[derive(Clone, PartialEq)]
struct Ink {
    text: &'static str,
    behind: Option<&'static str>,
    bold: bool,
    dim: bool,
    underlined: bool,
}

impl Ink {
    fn of(cell: &Cell) -> Self {
        let has = |modifier| cell.modifier.contains(modifier);
        let (mut text, mut behind) = (colour(cell.fg), colour(cell.bg));
        if has(Modifier::REVERSED) {
            (text, behind) = (behind.or(Some(PAPER)), text.or(Some(INK)));
        }
        Self {
            text: text.unwrap_or(INK),
            behind,
            bold: has(Modifier::BOLD),
            dim: has(Modifier::DIM),
            underlined: has(Modifier::UNDERLINED),
        }
    }
}

/// The colours of a dark terminal; `None` is the terminal's own.
fn colour(color: Color) -> Option<&'static str> {
    Some(match color {
        Color::Black => "#000000",
        Color::Red => "#f0717b",
        Color::Green => "#8ec07c",
        Color::Yellow => "#e3b45f",
        Color::Blue => "#7aa5f0",
        Color::Cyan => "#62c3cf",
        Color::White => "#f4f6fa",
        Color::LightYellow => "#ffe08a",
        Color::LightRed => "#ff8f97",
        Color::LightGreen => "#a8e08f",
        Color::LightCyan => "#8fe3ee",
        _ => return None,
    })
}

/// The picture of a screen.
pub fn picture(buffer: &Buffer, title: &str) -> String {
    let area = buffer.area;
    let (wide, high) =
        (f32::from(area.width) * WIDE + 2.0 * EDGE, f32::from(area.height) * HIGH + 2.0 * EDGE);
    let mut out = String::new();
    let title = escaped(title);
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.1} {high:.1}\" role=\"img\" \
         aria-label=\"{title}\">\n<title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\"/>\n\
         <g font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" \
         font-size=\"{LETTER}\" xml:space=\"preserve\">"
    )
    .unwrap();
    for y in 0..area.height {
        row(buffer, y, &mut out);
    }
    out.push_str("</g>\n</svg>\n");
    out
}

fn row(buffer: &Buffer, y: u16, out: &mut String) {
    let mut x = 0;
    while x < buffer.area.width {
        let ink = Ink::of(&buffer[(x, y)]);
        let start = x;
        let mut words = String::new();
        while x < buffer.area.width && Ink::of(&buffer[(x, y)]) == ink {
            let symbol = buffer[(x, y)].symbol();
            words.push_str(symbol);
            x += u16::try_from(width(symbol)).unwrap().max(1);
        }
        stretch(&words, &ink, (start, y, x - start), out);
    }
}

fn stretch(words: &str, ink: &Ink, (x, y, cells): (u16, u16, u16), out: &mut String) {
    let left = EDGE + f32::from(x) * WIDE;
    let top = EDGE + f32::from(y) * HIGH;
    if let Some(behind) = ink.behind {
        let wide = f32::from(cells) * WIDE;
        writeln!(
            out,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{HIGH}\" fill=\"{behind}\" shape-rendering=\"crispEdges\"/>"
        )
        .unwrap();
    }
    let opacity = if ink.dim { " opacity=\"0.62\"" } else { "" };
    let lines = lines(words, left, top);
    if !lines.is_empty() {
        writeln!(out, "<path d=\"{lines}\" stroke=\"{}\" fill=\"none\"{opacity}/>", ink.text)
            .unwrap();
    }
    // Letters in words of their own place: however wide the reader's font is, columns stay columns.
    let mut at = 0;
    for word in words.split(' ') {
        let letters: String = word.chars().filter(|&c| !is_line(c)).collect();
        // Lines stand before or behind a word, never in it.
        let ahead = word.chars().take_while(|&c| is_line(c)).count();
        if !letters.is_empty() {
            let left = left + WIDE * f32::from(u16::try_from(at + ahead).unwrap());
            let long = WIDE * f32::from(u16::try_from(width(&letters)).unwrap());
            let weight = if ink.bold { " font-weight=\"700\"" } else { "" };
            let under = if ink.underlined { " text-decoration=\"underline\"" } else { "" };
            writeln!(
                out,
                "<text x=\"{left:.1}\" y=\"{:.1}\" textLength=\"{long:.1}\" fill=\"{}\"{weight}{under}{opacity}>{}</text>",
                top + LETTER,
                ink.text,
                escaped(&letters)
            )
            .unwrap();
        }
        at += width(word) + 1;
    }
}

const fn is_line(c: char) -> bool {
    matches!(c, '─' | '│' | '╭' | '╮' | '╰' | '╯')
}

/// The frames among some signs, as one path.
fn lines(words: &str, left: f32, top: f32) -> String {
    let (half_wide, half_high) = (WIDE / 2.0, HIGH / 2.0);
    let mut path = String::new();
    let mut x = left;
    for c in words.chars() {
        let (cx, cy) = (x + half_wide, top + half_high);
        let (right, bottom) = (x + WIDE, top + HIGH);
        let drawn = match c {
            '─' => format!("M{x:.1} {cy:.1}H{right:.1}"),
            '│' => format!("M{cx:.1} {top:.1}V{bottom:.1}"),
            '╭' => format!("M{cx:.1} {bottom:.1}Q{cx:.1} {cy:.1} {right:.1} {cy:.1}"),
            '╮' => format!("M{x:.1} {cy:.1}Q{cx:.1} {cy:.1} {cx:.1} {bottom:.1}"),
            '╰' => format!("M{cx:.1} {top:.1}Q{cx:.1} {cy:.1} {right:.1} {cy:.1}"),
            '╯' => format!("M{cx:.1} {top:.1}Q{cx:.1} {cy:.1} {x:.1} {cy:.1}"),
            _ => String::new(),
        };
        path.push_str(&drawn);
        x += WIDE * f32::from(u16::try_from(width(c.encode_utf8(&mut [0; 4]))).unwrap());
    }
    // A frame's edge is one line, not one for each cell.
    merged(&path)
}

/// Runs of `H` steps that go on from each other, as one step.
fn merged(path: &str) -> String {
    let mut out: Vec<(String, String)> = Vec::new();
    for step in path.split('M').filter(|s| !s.is_empty()) {
        let Some((from, to)) = step.split_once('H') else {
            out.push((step.to_owned(), String::new()));
            continue;
        };
        match out.last_mut() {
            Some((before, end))
                if !end.is_empty()
                    && from.split_once(' ')
                        == before.split_once(' ').map(|(_, y)| (end.as_str(), y)) =>
            {
                to.clone_into(end);
            }
            _ => out.push((from.to_owned(), to.to_owned())),
        }
    }
    let step = |(from, to): (String, String)| {
        if to.is_empty() { format!("M{from}") } else { format!("M{from}H{to}") }
    };
    out.into_iter().map(step).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
