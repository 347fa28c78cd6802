//! A robot at the real loop: it presses keys and looks at the screen, and knows nothing else.

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::{TimeZone, offset};
use pbxplan::catalog::Catalog;
use pbxplan::plan::Plan;
use pbxplan::store::Folders;
use pbxplan::text::{Lang, Text};
use pbxplan::tui::action::Action;
use pbxplan::tui::app::App;
use pbxplan::tui::elsewhere::{AtOnce, Work, Workers};
use pbxplan::tui::event::{Event, Source};
use pbxplan::tui::keys::Key;
use pbxplan::tui::outside::{Clock, Outside};
use pbxplan::tui::terminal::Host;
use pbxplan::tui::work;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Eighteen minutes to eleven in Paris.
fn clock() -> Clock {
    let zone = TimeZone::fixed(offset(1));
    Clock::standing("2026-11-24T09:42:59Z".parse().unwrap(), Some(zone))
}

/// Work that nobody has done yet: it is done when the robot says so.
pub type Desk = Rc<RefCell<VecDeque<Work>>>;

/// Workers who put everything on a desk.
struct Slow(Desk);

impl Workers for Slow {
    fn begin(&mut self, work: Work) -> bool {
        self.0.borrow_mut().push_back(work);
        true
    }
}

/// Events in a row; when there are none left, the loop comes back.
struct Script {
    events: VecDeque<Event>,
    /// Whether they come faster than frames are drawn, as from a held key.
    fast: bool,
}

impl Source for Script {
    fn next(&mut self, _: Option<Duration>) -> io::Result<Option<Event>> {
        Ok(self.events.pop_front())
    }

    fn ready(&mut self) -> Option<Event> {
        if self.fast { self.events.pop_front() } else { None }
    }
}

/// Writes down what the terminal was asked to do.
#[derive(Default)]
pub struct Asked(pub Vec<String>);

impl Host for Asked {
    fn suspend(&mut self) -> io::Result<()> {
        self.0.push("suspend".to_owned());
        Ok(())
    }

    fn resume(&mut self) -> io::Result<()> {
        self.0.push("resume".to_owned());
        Ok(())
    }

    fn mouse(&mut self, on: bool) -> io::Result<()> {
        self.0.push(format!("mouse {on}"));
        Ok(())
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.0.push(format!("copy {text}"));
        Ok(())
    }
}

/// The robot.
pub struct Robot {
    terminal: Terminal<TestBackend>,
    /// The state, for what is not to be seen.
    pub app: App,
    outside: Outside,
    /// What the terminal was asked to do.
    pub asked: Asked,
    home: Arc<TempDir>,
    /// Work that waits for its workers, where there are any.
    pub desk: Desk,
    /// Keys that were pressed.
    pub keys: usize,
}

impl Robot {
    /// At a terminal of that size, on the welcome screen, with a home of its own.
    pub fn new(columns: u16, lines: u16) -> Self {
        Self::speaking(Lang::En, columns, lines, Arc::new(TempDir::new().unwrap()))
    }

    /// The same user at the next start.
    pub fn next_start(&self) -> Self {
        let size = self.terminal.size().unwrap();
        Self::speaking(Lang::En, size.width, size.height, Arc::clone(&self.home))
    }

    /// A user of that language, at home where others may be too.
    pub fn speaking(lang: Lang, columns: u16, lines: u16, home: Arc<TempDir>) -> Self {
        let app = App::new(Text::new(lang), Arc::new(Catalog::built_in()), date(2026, 11, 24));
        let folders =
            Folders { config: home.path().join("config"), state: home.path().join("state") };
        let outside = Outside::new(Some(folders)).at(clock());
        let terminal = Terminal::new(TestBackend::new(columns, lines)).unwrap();
        let mut robot = Self {
            terminal,
            app,
            outside,
            asked: Asked::default(),
            home,
            desk: Desk::default(),
            keys: 0,
        };
        robot.outside.settings(&mut robot.app);
        robot.outside.welcome(&mut robot.app);
        robot.go([]);
        robot
    }

    /// A plan opened from a file of that name in the robot's home.
    pub fn opens(mut self, name: &str, source: &str) -> Self {
        let path = self.path(name);
        std::fs::write(&path, source).unwrap();
        // By the clock of the robot at half past eight.
        dated(&path, "2026-11-24T07:30:00Z");
        self.outside.load(&path, &mut self.app);
        self.go([]);
        self
    }

    /// The same user with a price list of that name in the robot's home, whether or not it is there yet.
    pub fn prices_in(mut self, name: &str) -> Self {
        let path = self.path(name);
        self.outside.prices_from(Some(path), &mut self.app);
        self
    }

    /// An empty plan, to be saved in a file of that name in the robot's home.
    pub fn begins(mut self, name: &str) -> Self {
        let path = self.path(name);
        self.outside.begin(Plan::default(), Some(path), &mut self.app);
        self.go([]);
        self
    }

    /// The same user on a machine that remembers nothing: no journal is written.
    pub fn forgetful(mut self) -> Self {
        self.outside = Outside::new(None).at(clock());
        self
    }

    /// The same user at a machine that works everything out slowly, however small it is.
    pub fn slow(mut self) -> Self {
        self.app.at_once = AtOnce { review: 0, ways: 0 };
        self.outside.work_on(Box::new(Slow(Rc::clone(&self.desk))));
        self
    }

    /// The workers do what lies on the desk longest; tells whether there was anything.
    pub fn works(&mut self) -> bool {
        let work = self.desk.borrow_mut().pop_front();
        let Some(work) = work else {
            return false;
        };
        self.go([work.done()]);
        true
    }

    /// The same, and it breaks.
    pub fn breaks(&mut self) -> &mut Self {
        let work = self.desk.borrow_mut().pop_front().unwrap();
        self.go([(work.broken)("broken for the sake of a test".to_owned())]);
        self
    }

    /// The workers do everything there is to do.
    pub fn works_off(&mut self) -> &mut Self {
        while self.works() {}
        self
    }

    /// A file in the robot's home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What is in a file of the robot's home.
    pub fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Lets the loop take in events, a frame after each.
    pub fn go(&mut self, events: impl IntoIterator<Item = Event>) {
        let events: VecDeque<Event> = events.into_iter().collect();
        self.keys += events.iter().filter(|e| matches!(e, Event::Key(_))).count();
        self.work(Script { events, fast: false });
    }

    /// Lets the loop take in events that come faster than frames are drawn.
    pub fn go_fast(&mut self, events: impl IntoIterator<Item = Event>) {
        self.work(Script { events: events.into_iter().collect(), fast: true });
    }

    fn work(&mut self, mut script: Script) {
        work(&mut self.terminal, &mut script, &mut self.asked, &mut self.outside, &mut self.app)
            .unwrap();
    }

    /// Presses keys, written as in the documentation and parted by blanks.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let keys = keys.split_whitespace().map(|k| Key::parse(k).unwrap_or_else(|| panic!("{k}")));
        self.go(keys.map(Event::Key).collect::<Vec<_>>());
        self
    }

    /// Presses the key of an action.
    pub fn act(&mut self, action: Action) -> &mut Self {
        let key = *self.app.keymap.keys(action).first().unwrap();
        self.go([Event::Key(key)]);
        self
    }

    /// Does an action by a few letters of its name in the palette.
    pub fn run(&mut self, name: &str) -> &mut Self {
        self.act(Action::Palette).types(name).press("Enter")
    }

    /// Types text, sign by sign.
    pub fn types(&mut self, text: &str) -> &mut Self {
        let typed = |c| Event::Key(Key::plain(crossterm::event::KeyCode::Char(c)));
        self.go(text.chars().map(typed).collect::<Vec<_>>());
        self
    }

    /// Pastes text.
    pub fn pastes(&mut self, text: &str) -> &mut Self {
        self.go([Event::Paste(text.to_owned())]);
        self
    }

    /// Makes the terminal another size.
    pub fn resizes(&mut self, columns: u16, lines: u16) -> &mut Self {
        self.terminal.backend_mut().resize(columns, lines);
        self.go([Event::Resize]);
        self
    }

    /// The screen as text, blanks at line ends cut.
    pub fn screen(&self) -> String {
        text_of(self.terminal.backend().buffer())
    }

    /// The cells of the screen.
    pub fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    /// Looks for words on the screen.
    #[track_caller]
    pub fn sees(&mut self, words: &str) -> &mut Self {
        assert!(self.screen().contains(words), "no “{words}” on\n{}", self.screen());
        self
    }

    /// Makes sure that words are not on the screen.
    #[track_caller]
    pub fn sees_no(&mut self, words: &str) -> &mut Self {
        assert!(!self.screen().contains(words), "“{words}” on\n{}", self.screen());
        self
    }

    /// The open plan.
    pub fn plan(&self) -> &Plan {
        self.app.doc.as_ref().unwrap().plan()
    }

    /// Codes of the findings that are not accepted.
    pub fn findings(&self) -> Vec<&'static str> {
        let findings = self.app.doc.as_ref().unwrap().findings();
        findings.iter().filter(|f| f.waived_by.is_none()).map(|f| f.rule.code).collect()
    }

    /// The process dies: nothing more is done for anybody.
    pub fn dies(self) -> Arc<TempDir> {
        self.home
    }

    /// A user who starts again after the process died.
    pub fn again(columns: u16, lines: u16, home: Arc<TempDir>) -> Self {
        Self::speaking(Lang::En, columns, lines, home)
    }

    /// Opens a plan that is there already.
    pub fn reopens(&mut self, name: &str) -> &mut Self {
        let path: &Path = &self.path(name);
        self.outside.load(path, &mut self.app);
        self.go([]);
        self
    }
}

/// The same screens in each language, one after the other.
pub fn in_every_language(robot: &mut Robot, mut look: impl FnMut(&mut Robot, &str)) {
    for language in ["English", "français", "Deutsch"] {
        look(robot, language);
        robot.app.dialogs.clear();
        robot.act(Action::Language).press("Esc");
    }
}

/// Makes a file as old as that.
pub fn dated(path: &Path, at: &str) {
    let at = u64::try_from(at.parse::<Timestamp>().unwrap().as_second()).unwrap();
    let file = std::fs::File::options().append(true).open(path).unwrap();
    file.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(at)).unwrap();
}

/// A buffer as text, blanks at line ends cut.
pub fn text_of(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut out = String::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            x += u16::try_from(pbxplan::text::width(symbol)).unwrap().max(1);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
