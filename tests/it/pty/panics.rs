//! What a panic leaves behind. The released program has no way to be made to panic, so the program here is this
//! test binary: the same loop on the real terminal, with a source of events that breaks.

use super::tty::Tty;
use super::{Home, assert_given_back, count};
use pbxplan::catalog::Catalog;
use pbxplan::cli::watch;
use pbxplan::report::{Detail, Look};
use pbxplan::store::Folders;
use pbxplan::text::{Lang, Text};
use pbxplan::tui::app::App;
use pbxplan::tui::elsewhere::{Threads, Work, Workers};
use pbxplan::tui::event::{Event, Source};
use pbxplan::tui::keys::Key;
use pbxplan::tui::outside::Outside;
use pbxplan::tui::terminal::{Live, Owner};
use pbxplan::tui::work;
use portable_pty::CommandBuilder;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Set for the process that is to break.
const CHILD: &str = "PBXPLAN_TEST_CHILD";

/// The real events, until a key that breaks.
struct Breaking(Live);

impl Source for Breaking {
    fn next(&mut self, patience: Option<Duration>) -> io::Result<Option<Event>> {
        let event = self.0.next(patience)?;
        let breaks = Key::parse("F12").unwrap();
        assert!(
            !matches!(event, Some(Event::Key(key)) if key == breaks),
            "broken for the sake of a test"
        );
        Ok(event)
    }

    fn ready(&mut self) -> Option<Event> {
        None
    }
}

/// The real threads, on which every work breaks.
struct Clumsy(Threads);

impl Workers for Clumsy {
    fn begin(&mut self, work: Work) -> bool {
        let name = work.name;
        let run = move || panic!("broken {name} for the sake of a test");
        self.0.begin(Work { run: Box::new(run), ..work })
    }
}

#[test]
#[ignore = "run by the test below, in a terminal of its own"]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let text = Text::new(Lang::En);
    watch(&Look { text: &text, color: false, ascii: false, width: 80, detail: Detail::Usual });
    let catalog = Arc::new(Catalog::built_in());
    let mut app = App::new(Text::new(Lang::En), catalog, jiff::civil::date(2026, 11, 24));
    let mut outside = Outside::new(Folders::find());
    outside.load(Path::new("plan.ron"), &mut app);
    let mut owner = Owner::take(false).unwrap();
    let live = Live::listen().unwrap();
    app.at_once.ways = 0;
    outside.work_on(Box::new(Clumsy(Threads::new(live.sender()))));
    let mut source = Breaking(live);
    let mut terminal = Terminal::new(CrosstermBackend::new(io::stdout())).unwrap();
    work(&mut terminal, &mut source, &mut owner, &mut outside, &mut app).unwrap();
}

/// The process of a test binary that plays the program.
fn start(home: &Home) -> Tty {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "pty::panics::child", "--ignored", "--nocapture"]);
    let mut tty = Tty::start(command, home.folder.path(), (80, 24), &[(CHILD, "1")]);
    tty.sees("Topology");
    tty
}

#[test]
fn a_panic_of_another_thread_leaves_the_terminal_alone_and_is_told() {
    let home = Home::new();
    let mut tty = start(&home);
    tty.press("p").sees("The ways out could not").sees("report.txt");
    tty.press("pjjj+").sees("Three sites *").press("u").sees("Three sites  V13");
    assert_eq!(count(&tty.bytes(), "\x1b[?1049l"), 0, "the terminal is still the program's");
    let report = std::fs::read_to_string(home.folder.path().join("state/report.txt")).unwrap();
    assert!(report.contains("broken ways for the sake of a test"), "{report}");
    let (status, bytes) = tty.press("q").ends();
    assert!(status.success());
    assert_given_back(&tty, &bytes);
    let text = String::from_utf8_lossy(&bytes);
    let dump = text.find("panicked").map(|at| text[at..].chars().take(400).collect::<String>());
    assert_eq!(dump, None, "said in words, not in a dump");
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_where_the_edits_are() {
    let home = Home::new();
    let mut tty = start(&home);
    tty.press("jjj+").sees("Three sites *");
    let (status, bytes) = tty.press("\x1b[24~").ends();
    assert!(!status.success());
    assert_given_back(&tty, &bytes);
    let text = String::from_utf8_lossy(&bytes);
    let after = text.rsplit("\x1b[?1049l").next().unwrap_or_default();
    assert!(after.contains("broken for the sake of a test"), "{after}");
    // The report of the command line, after the terminal was given back.
    assert!(after.contains("has come upon a fault of its own"), "{after}");
    assert!(after.contains("tests/it/pty/panics.rs:"), "{after}");
    assert!(after.contains("Edits that were not saved are in"), "{after}");
    home.open((80, 24), &[]).sees("1 edit was never saved");
}
