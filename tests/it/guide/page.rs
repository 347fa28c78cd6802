//! What a guide is made of.
//!
//! - `<!-- start plan.ron 120x32 -->`: the reader runs `pbxplan plan.ron` in a terminal of that size; without a
//!   file the welcome screen. `<!-- crash -->`: the machine dies, and the reader starts it again.
//! - A table headed “Press” or “Taper”: in the first cell `a` is a key (`Tab` ×2 is pressed twice), **text** is
//!   typed; what the second cell quotes is on the screen then.
//! - `<!-- file prices.csv -->` before a block: the reader writes it to that file.
//! - A `console` block: `$ pbxplan …` is run and gives what follows; a line of three dots leaves lines out.
//! - A picture is what is on the screen, or after `<!-- drawn garrec.svg -->` the file of that name.

use pbxplan::tui::keys::Key;

/// A part of a guide.
#[derive(Debug, PartialEq, Eq)]
pub enum Part<'a> {
    Heading(&'a str),
    Start { plan: Option<&'a str>, columns: u16, lines: u16 },
    Crash,
    Press { keys: &'a str, sees: Vec<String> },
    File { name: &'a str, text: String },
    Console { command: &'a str, output: Vec<&'a str> },
    Picture { file: &'a str, title: &'a str },
    Drawn { file: &'a str, name: &'a str },
    Prose(&'a str),
}

/// The parts of a page, in their order.
pub fn parts(page: &str) -> Vec<Part<'_>> {
    let mut out = Vec::new();
    let mut lines = page.lines();
    let mut file = None;
    let mut drawn = None;
    let mut story = false;
    while let Some(line) = lines.next() {
        if let Some(comment) = line.strip_prefix("<!-- ").and_then(|l| l.strip_suffix(" -->")) {
            match comment.split_once(' ') {
                Some(("file", name)) => file = Some(name),
                Some(("drawn", name)) => drawn = Some(name),
                Some(("start", rest)) => out.push(start(rest)),
                _ if comment == "crash" => out.push(Part::Crash),
                _ => {}
            }
        } else if let Some(kind) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|l| *l != "```").collect();
            match file.take() {
                Some(name) => out.push(Part::File { name, text: block.join("\n") + "\n" }),
                None if kind == "console" => out.extend(commands(&block)),
                None => {}
            }
        } else if line.starts_with('#') {
            out.push(Part::Heading(line));
        } else if let Some((title, target)) = line
            .strip_prefix("![")
            .and_then(|l| l.strip_suffix(')'))
            .and_then(|l| l.split_once("]("))
        {
            let file = target.rsplit_once("screens/").map_or(target, |(_, name)| name);
            out.push(match drawn.take() {
                Some(name) => Part::Drawn { file, name },
                None => Part::Picture { file, title },
            });
        } else if let Some(cells) = line.strip_prefix("| ") {
            let (first, second) = cells.split_once(" | ").unwrap_or((cells, ""));
            if ["Press", "Taper"].contains(&first) {
                story = true;
            } else if story {
                out.push(Part::Press { keys: first, sees: quoted(second) });
            } else {
                out.push(Part::Prose(line));
            }
        } else if !line.starts_with('|') {
            story = false;
            out.push(Part::Prose(line));
        }
    }
    out
}

fn start(rest: &str) -> Part<'_> {
    let (plan, size) = rest.split_once(' ').map_or((None, rest), |(plan, size)| (Some(plan), size));
    let (columns, lines) = size.split_once('x').unwrap();
    Part::Start { plan, columns: columns.parse().unwrap(), lines: lines.parse().unwrap() }
}

/// The commands of a block, each with the lines that follow it.
fn commands<'a>(block: &[&'a str]) -> Vec<Part<'a>> {
    let mut out: Vec<Part> = Vec::new();
    for line in block {
        if let Some(command) = line.strip_prefix("$ ") {
            out.push(Part::Console { command, output: Vec::new() });
        } else if let Some(Part::Console { output, .. }) = out.last_mut() {
            output.push(line);
        }
    }
    out
}

/// What stands between quotes, blanks made alike.
pub fn quoted(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (open, close) in [('“', '”'), ('«', '»')] {
        for rest in text.split(open).skip(1) {
            let words = rest.split(close).next().unwrap();
            out.push(alike(words).trim().to_owned());
        }
    }
    out
}

/// Text with blanks of every kind and number as one, and one kind of apostrophe.
pub fn alike(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let c = match c {
            '\u{a0}' | '\u{202f}' | '\n' => ' ',
            '’' => '\'',
            c => c,
        };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

/// What is printed on the keys of a French keyboard, and the notation of the table of actions.
const FRENCH: [(&str, &str); 7] = [
    ("Entrée", "Enter"),
    ("Espace", "Space"),
    ("Échap", "Esc"),
    ("Haut", "Up"),
    ("Bas", "Down"),
    ("Suppr", "Delete"),
    ("Maj-Tab", "Shift-Tab"),
];

/// A key in the notation of the table of actions.
pub fn notation(key: &str) -> &str {
    FRENCH.iter().find(|(printed, _)| *printed == key).map_or(key, |(_, written)| written)
}

/// Every key that a line names, in the notation of the table of actions.
pub fn said_keys(line: &str) -> Vec<&str> {
    let marked = line.split('`').skip(1).step_by(2).map(notation);
    marked.filter(|word| Key::parse(word).is_some()).collect()
}

/// What the first cell of a step says: keys, and text to be typed.
#[derive(Debug, PartialEq, Eq)]
pub enum Stroke<'a> {
    Key(&'a str, usize),
    Text(&'a str),
}

/// The strokes of a cell; words that are neither in code nor bold are for the reader alone.
pub fn strokes(cell: &str) -> Vec<Stroke<'_>> {
    let mut out = Vec::new();
    let mut rest = cell;
    while let Some(at) = rest.find(['`', '*']) {
        let mark = if rest[at..].starts_with('`') { "`" } else { "**" };
        let inside = &rest[at + mark.len()..];
        let end = inside.find(mark).unwrap_or_else(|| panic!("{cell}"));
        rest = &inside[end + mark.len()..];
        if mark == "`" {
            let times = rest.trim_start().strip_prefix('×').map_or(1, |n| {
                n.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
            });
            out.push(Stroke::Key(notation(&inside[..end]), times));
        } else {
            out.push(Stroke::Text(&inside[..end]));
        }
    }
    out
}
