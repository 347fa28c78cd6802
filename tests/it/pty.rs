//! The real program in a pseudo-terminal: the bytes on every way out, and what survives a crash.

mod figures;
mod panics;
mod tty;

use std::path::PathBuf;
use std::time::Duration;
use tempfile::TempDir;
use tty::Tty;

const THREE: &str = include_str!("../../assets/examples/three-sites.ron");

/// What is written when the terminal is taken: other screen, pastes marked, focus told.
const TAKEN: [&str; 3] = ["\x1b[?1049h", "\x1b[?2004h", "\x1b[?1004h"];
/// What is written when it is given back, in this order.
const GIVEN: [&str; 6] =
    ["\x1b[?1000l", "\x1b[?1004l", "\x1b[?2004l", "\x1b[0m", "\x1b[?1049l", "\x1b[?25h"];

/// A home with a plan in it.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Self { folder: TempDir::new().unwrap() };
        std::fs::write(home.plan(), THREE).unwrap();
        home
    }

    fn plan(&self) -> PathBuf {
        self.folder.path().join("plan.ron")
    }

    /// The program with the plan open.
    fn open(&self, size: (u16, u16), env: &[(&str, &str)]) -> Tty {
        let mut tty = Tty::run(self.folder.path(), size, &["plan.ron"], env);
        tty.sees("Topology");
        tty
    }
}

fn find(bytes: &[u8], from: usize, sought: &str) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(sought.len()).position(|w| w == sought.as_bytes()).map(|at| from + at)
}

fn count(bytes: &[u8], sought: &str) -> usize {
    bytes.windows(sought.len()).filter(|w| *w == sought.as_bytes()).count()
}

/// The terminal was taken once and given back once, in order, and nothing was drawn after that.
#[track_caller]
fn assert_given_back(tty: &Tty, bytes: &[u8]) {
    for taken in TAKEN {
        assert_eq!(count(bytes, taken), 1, "{taken:?}");
    }
    let mut at = find(bytes, 0, "\x1b[?25l").expect("no cursor while the program has the terminal");
    for step in GIVEN {
        at = find(bytes, at, step).unwrap_or_else(|| panic!("no {step:?} after byte {at}"));
    }
    assert_eq!(count(bytes, "\x1b[?1049l"), 1, "left once");
    assert!(tty.is_given_back(), "raw mode is off, as it was");
}

/// An edit that is in no file: the first objects get one more.
fn edit(tty: &mut Tty) {
    tty.press("jjj+").sees("Three sites *");
}

#[test]
fn leaving_gives_the_terminal_back() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    let (status, bytes) = tty.press("q").ends();
    assert!(status.success());
    assert_given_back(&tty, &bytes);
}

#[test]
fn ctrl_c_cancels_then_asks_then_leaves() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    edit(&mut tty);
    tty.press("a").sees("Device in").press("\x03").sees_no("Device in");
    tty.press("\x03").sees("unsaved edits");
    let (status, bytes) = tty.press("d").ends();
    assert!(status.success());
    assert_given_back(&tty, &bytes);
    assert_eq!(std::fs::read_to_string(home.plan()).unwrap(), THREE, "nothing was saved");
    home.open((80, 24), &[]).sees_no("never saved");
}

#[test]
fn being_told_to_end_gives_the_terminal_back_and_keeps_the_edits() {
    for (signal, number) in [("TERM", 15), ("INT", 2), ("HUP", 1), ("QUIT", 3)] {
        let home = Home::new();
        let mut tty = home.open((80, 24), &[]);
        edit(&mut tty);
        tty.signal(signal);
        let (status, bytes) = tty.ends();
        assert_eq!((status.exit_code(), status.signal()), (128 + number, None), "SIG{signal}");
        assert_given_back(&tty, &bytes);
        home.open((80, 24), &[]).sees("1 edit was never saved");
    }
}

#[test]
fn a_terminal_that_goes_away_ends_the_program_and_loses_no_edit() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    edit(&mut tty);
    assert_eq!(tty.hang_up().exit_code(), 129);
    home.open((80, 24), &[]).sees("1 edit was never saved");
}

#[test]
fn a_terminal_that_is_gone_with_every_end_of_it_is_no_crash() {
    let home = Home::new();
    let status = tty::cut_off(home.folder.path(), &["plan.ron"], "Topology", "jjj+");
    assert_eq!((status.exit_code(), status.signal()), (129, None));
    home.open((80, 24), &[]).sees("1 edit was never saved");
}

#[test]
fn stopped_and_back_again() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    tty.press("\x1a").wait("the terminal given back", |bytes, _| {
        find(bytes, 0, "\x1b[?25h").is_some() && find(bytes, 0, "\x1b[?1049l").is_some()
    });
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(count(&tty.bytes(), "\x1b[?1049h"), 1, "it stays away while it is stopped");
    assert!(tty.is_given_back());
    let before = tty.bytes().len();
    tty.signal("CONT");
    tty.wait("the terminal taken again", |bytes, _| count(bytes, "\x1b[?1049h") == 2);
    // The whole frame is drawn anew, not what differs from one that is gone.
    tty.wait("a frame", |bytes, _| find(bytes, before, "Topology").is_some());
    tty.sees("Topology");
    let (status, bytes) = tty.press("q").ends();
    assert!(status.success());
    assert_eq!((count(&bytes, "\x1b[?1049h"), count(&bytes, "\x1b[?1049l")), (2, 2));
    assert!(tty.is_given_back());
}

#[test]
fn drawing_anew_asks_the_terminal_nothing() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    for key in ["\x0c", "T"] {
        let before = tty.bytes().len();
        tty.press(key).wait("a whole frame", |bytes, _| {
            find(bytes, before, "\x1b[2J").is_some_and(|at| find(bytes, at, "Topology").is_some())
        });
    }
    let (status, bytes) = tty.press("q").ends();
    assert!(status.success());
    assert_eq!(count(&bytes, "\x1b[6n"), 0, "no question about the cursor");
}

#[test]
fn another_size_is_drawn_at_once() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    tty.sees_no("Inspector");
    tty.resize(120, 40);
    tty.sees("Bill").wait("three panes", |_, screen| {
        screen.lines().nth(1).is_some_and(|l| l.matches('╭').count() == 3)
    });
    tty.resize(30, 5);
    tty.sees("60x20 needed");
    tty.resize(1, 1);
    tty.resize(60, 20);
    tty.sees("Topology");
    let (status, _) = tty.press("q").ends();
    assert!(status.success());
}

#[test]
fn killed_in_the_middle_of_an_edit_and_recovered() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    edit(&mut tty);
    tty.press("+").sees("Staff  142");
    tty.signal("KILL");
    tty.ends();
    assert_eq!(std::fs::read_to_string(home.plan()).unwrap(), THREE);
    let mut tty = home.open((80, 24), &[]);
    tty.sees("2 edits were never saved").press("r").sees("Staff  142").sees("Three sites *");
    tty.press("u").sees("Staff  141");
    tty.press("\x13").sees("Saved");
    let (status, _) = tty.press("q").ends();
    assert!(status.success());
    assert!(std::fs::read_to_string(home.plan()).unwrap().contains("count: 141"));
    home.open((80, 24), &[]).sees_no("never saved");
}

#[test]
fn the_second_one_at_a_plan_is_told() {
    let home = Home::new();
    let _first = home.open((80, 24), &[]);
    home.open((80, 24), &[]).sees("open in another");
}

#[test]
fn no_color_means_none() {
    let home = Home::new();
    let mut tty = home.open((120, 40), &[("NO_COLOR", "1")]);
    tty.press("j!").sees("[Findings]");
    let (_, bytes) = tty.press("q").ends();
    let text = String::from_utf8_lossy(&bytes);
    let colours = text.split("\x1b[").skip(1).filter(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(0);
        let is_style = rest[end..].starts_with('m');
        let codes = rest[..end].split(';').filter_map(|n| n.parse::<u8>().ok());
        is_style && codes.into_iter().any(|n| matches!(n, 30..=38 | 40..=48 | 90..=107))
    });
    assert_eq!(colours.collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(text.contains("\x1b[7m"), "the selection is seen all the same");
}

#[test]
fn a_price_list_reaches_the_interface_and_a_bad_one_is_said_there() {
    let home = Home::new();
    let folder = home.folder.path();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write("good.csv", "license,unit_price,currency\nPBX-VoicemailUser13,12.50,CHF\n");
    write("bad.csv", "license,unit_price\nPBX-Port13,dear\n");
    let open = |list: &str| Tty::run(folder, (120, 40), &["plan.ron", "--prices", list], &[]);
    let mut tty = open("good.csv");
    tty.sees("2,925.00 CHF").sees("1 line without price").press("q").ends();
    let mut tty = open("bad.csv");
    tty.sees("bad.csv: row 2, column 2").sees("Topology").press("q").ends();
    // The list of the configuration folder too, and a command still refuses one that was asked for.
    std::fs::create_dir_all(folder.join("config")).unwrap();
    write("config/prices.csv", "license,unit_price\nPBX-VoicemailUser13,1\n");
    home.open((120, 40), &[]).sees("Total: 234.00,").press("q").ends();
    let (status, _) =
        Tty::run(folder, (80, 24), &["bill", "plan.ron", "--prices", "bad.csv"], &[]).ends();
    assert_eq!(status.exit_code(), 2);
}

#[test]
fn the_bill_is_sent_to_the_printer_under_the_letterhead() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let folder = home.folder.path();
    std::fs::create_dir_all(folder.join("bin")).unwrap();
    std::fs::create_dir_all(folder.join("config")).unwrap();
    let (lp, page) = (folder.join("bin/lp"), folder.join("printed.pdf"));
    std::fs::write(&lp, format!("#!/bin/sh\nexec cat > '{}'\n", page.display())).unwrap();
    std::fs::set_permissions(&lp, PermissionsExt::from_mode(0o755)).unwrap();
    let settings = "(company: \"Telco Lyon\")";
    std::fs::write(folder.join("config/settings.ron"), settings).unwrap();
    let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
    let mut tty = home.open((80, 24), &[("PATH", &path)]);
    tty.press("\x10").sees("print").press("p").sees("Sent to the printer");
    assert!(std::fs::read(&page).unwrap().starts_with(b"%PDF"));
    std::fs::write(&lp, "#!/bin/sh\necho no paper >&2\nexit 1\n").unwrap();
    tty.press("p").sees("lp says: no paper").press("\x1b").sees("Topology").press("q").ends();
}

#[test]
fn a_terminal_that_cannot_place_text_is_told_so() {
    let home = Home::new();
    let mut tty = Tty::run(home.folder.path(), (80, 24), &["plan.ron"], &[("TERM", "dumb")]);
    let (status, bytes) = tty.ends();
    assert_eq!(status.exit_code(), 2);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.contains("TERM=dumb"), "{text}");
    assert!(!text.contains('\x1b'), "{text:?}");
}

#[test]
fn a_paste_is_text_and_never_keys() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    tty.press("\x1b[200~dq\x03\x1b[201~").press("j");
    tty.press("?").sees("Keys").press("\x1b").sees_no("Keys");
    assert_eq!(std::fs::read_to_string(home.plan()).unwrap(), THREE);
    let (status, _) = tty.press("q").ends();
    assert!(status.success());
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_changes_is_noticed_while_nobody_does_anything() {
    let home = Home::new();
    let mut tty = home.open((80, 24), &[]);
    tty.press("jjj+").sees("Staff  141").press("\x13").sees("Saved").press("j").sees_no("Saved");
    std::thread::sleep(Duration::from_millis(500));
    tty.sees_no("Changed on disk");
    // As editors and version control put another file in its place.
    let other = home.folder.path().join("other");
    std::fs::write(&other, THREE.replace("count: 140", "count: 150")).unwrap();
    std::fs::rename(&other, home.plan()).unwrap();
    tty.sees("Changed on disk").press("r").sees("Staff  150");
    std::fs::remove_file(home.plan()).unwrap();
    tty.sees("is not there any more");
}

#[test]
fn idle_means_idle() {
    let home = Home::new();
    let tty = home.open((80, 24), &[]);
    std::thread::sleep(Duration::from_millis(300));
    let before = tty.bytes().len();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(tty.bytes().len(), before);
}
