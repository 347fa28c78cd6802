//! A reader who does what a guide says, and writes down what is not as it says.

use super::page::{Part, Stroke, alike, quoted, strokes};
use crate::program::{Home, project};
use crate::screens;
use crate::tui::robot::Robot;
use pbxplan::text::Lang;
use std::fmt::Write as _;
use std::fs;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// The reader, at a terminal and in a shell of the same home.
pub struct Walk {
    lang: Lang,
    locale: &'static str,
    folder: Arc<TempDir>,
    pub home: Home,
    robot: Option<Robot>,
    /// Exit status of the last command.
    status: i32,
    /// Everything that was on a screen or came from a command.
    seen: String,
    pub wrong: Vec<String>,
    /// What stands in the guide after a command, and what the program says now.
    anew: Vec<(String, String)>,
}

/// A command and its output as they stand in a block.
fn block(command: &str, output: &[&str]) -> String {
    let mut out = format!("$ {command}\n");
    for line in output {
        writeln!(out, "{line}").unwrap();
    }
    out
}

impl Walk {
    pub fn new(lang: Lang, locale: &'static str) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let home = Home::of(Arc::clone(&folder));
        let (seen, wrong, anew) = (String::new(), Vec::new(), Vec::new());
        Self { lang, locale, folder, home, robot: None, status: 0, seen, wrong, anew }
    }

    /// Does what a part of the guide says; tells how many steps that were.
    pub fn take(&mut self, part: &Part) -> usize {
        match part {
            Part::Start { plan, columns, lines } => self.start(*plan, *columns, *lines),
            Part::Crash => self.crash(),
            Part::Press { keys, sees } => self.press(keys, sees),
            Part::File { name, text } => {
                self.home.write(name, text);
            }
            Part::Console { command, output } => return self.console(command, output),
            Part::Picture { file, title } => self.picture(file, title),
            Part::Drawn { file, name } => self.drawn(file, name),
            Part::Heading(_) | Part::Prose(_) => return 0,
        }
        1
    }

    fn start(&mut self, plan: Option<&str>, columns: u16, lines: u16) {
        let robot = Robot::speaking(self.lang, columns, lines, Arc::clone(&self.folder));
        let there = |name: &str| robot.path(name).exists();
        self.robot = Some(match plan {
            None => robot,
            Some(name) if there(name) => {
                let mut robot = robot;
                robot.reopens(name);
                robot
            }
            Some(name) => robot.begins(name),
        });
        self.look();
    }

    fn crash(&mut self) {
        let robot = self.robot.take().unwrap();
        let (columns, lines) = (robot.buffer().area.width, robot.buffer().area.height);
        robot.dies();
        // With a process its locks die; here one lasts until the thread that held it, or a process just being
        // started by another test, is done with the file.
        for _ in 0..200 {
            self.start(None, columns, lines);
            if self.robot.as_ref().is_some_and(|robot| !robot.app.welcome.lost.is_empty()) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn look(&mut self) {
        let screen = self.robot.as_ref().map_or_else(String::new, Robot::screen);
        self.seen.push_str(&alike(&screen));
    }

    fn press(&mut self, keys: &str, sees: &[String]) {
        let Some(robot) = &mut self.robot else { panic!("no terminal for {keys}") };
        for stroke in strokes(keys) {
            match stroke {
                Stroke::Key(key, times) => (0..times).for_each(|_| {
                    robot.press(key);
                }),
                Stroke::Text(text) => {
                    robot.types(text);
                }
            }
            self.seen.push_str(&alike(&robot.screen()));
        }
        let screen = robot.screen();
        let alike = alike(&screen);
        let missing: Vec<&String> = sees.iter().filter(|s| !alike.contains(s.as_str())).collect();
        if !missing.is_empty() {
            self.wrong.push(format!("after {keys}: no {missing:?} on\n{screen}"));
        }
    }

    fn picture(&mut self, file: &str, title: &str) {
        let robot = self.robot.as_ref().unwrap();
        if !screens::is_current(file, title, robot) {
            self.wrong.push(format!("{file}: {}\n{}", screens::ANEW, robot.screen()));
        }
    }

    fn drawn(&mut self, file: &str, name: &str) {
        if !screens::is_drawn(file, &self.home.read(name)) {
            self.wrong.push(format!("{file}: UPDATE_SCREENS=1 takes {name} anew"));
        }
    }

    fn console(&mut self, command: &str, output: &[&str]) -> usize {
        // The interface is not run here: what follows says how the terminal is.
        let opens = |words: &str| words.split(' ').next().is_some_and(|w| w.contains('.'));
        let said = if command == "echo $?" {
            format!("{}\n", self.status)
        } else if let Some(words) = command.strip_prefix("pbxplan ").filter(|w| !opens(w)) {
            let said = self.home.run_in(self.locale, &words_of(words));
            self.status = said.status;
            said.out + &said.err
        } else {
            // Other programs are the reader's.
            return 0;
        };
        self.seen.push_str(&alike(&said));
        // A guide is written with the blanks of a keyboard.
        let plain = said.replace(['\u{a0}', '\u{202f}'], " ");
        let lines: Vec<&str> = plain.lines().map(str::trim_end).collect();
        if !agrees(output, &lines) {
            self.anew.push((block(command, output), block(command, &lines)));
            let mut wrong = format!("$ {command}\n");
            write!(wrong, "{said}--- the guide has\n{}", output.join("\n")).unwrap();
            self.wrong.push(wrong);
        }
        1
    }

    /// The guide with what the program says now; an output with lines left out stays, for a person to choose anew.
    pub fn rewritten(&self, guide: &str) -> String {
        let whole = self.anew.iter().filter(|(old, _)| !old.contains("\n...\n"));
        whole.fold(guide.to_owned(), |page, (old, new)| page.replacen(old, new, 1))
    }

    /// Holds every quote to what the program says in this language: its sentences, or what was seen.
    pub fn knows_what_is_quoted(&mut self, parts: &[Part]) {
        let folder = project("assets/text").join(self.lang.code());
        let files = fs::read_dir(folder).unwrap().map(|e| fs::read_to_string(e.unwrap().path()));
        let said = alike(&files.map(Result::unwrap).collect::<String>());
        for part in parts {
            let Part::Prose(line) = part else { continue };
            for words in quoted(line) {
                if !said.contains(&words) && !self.seen.contains(&words) {
                    self.wrong.push(format!("the program says “{words}” nowhere"));
                }
            }
        }
    }
}

/// Words of a command as a shell parts them: by blanks outside of quotes.
fn words_of(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (None, ' ') => words.push(String::new()),
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (_, c) => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether an output is what a guide shows of it, where three dots stand for any lines.
fn agrees(shown: &[&str], lines: &[&str]) -> bool {
    match shown {
        [] => lines.is_empty(),
        ["..."] => true,
        ["...", rest @ ..] => (0..=lines.len()).any(|skip| agrees(rest, &lines[skip..])),
        [first, rest @ ..] => lines.first() == Some(first) && agrees(rest, &lines[1..]),
    }
}
