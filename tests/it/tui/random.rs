//! Any key at any time: no panic, no lost edit.

use super::lag::assert_is_right;
use super::robot::Robot;
use crossterm::event::KeyCode;
use pbxplan::plan::Plan;
use pbxplan::tui::event::Event;
use pbxplan::tui::keys::Key;

const KEYS: usize = 200_000;
const SMB: &str = include_str!("../../../assets/templates/single-site-smb.ron");

/// Numbers that are the same in every run (xorshift64*).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap() % most
    }
}

fn key(numbers: &mut Numbers) -> Key {
    const NAMED: [KeyCode; 16] = [
        KeyCode::Enter,
        KeyCode::Esc,
        KeyCode::Esc,
        KeyCode::Tab,
        KeyCode::BackTab,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Down,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
    ];
    // Nor help and palette: what is typed into them at random opens and saves files anywhere.
    const SIGNS: &[u8] = b"abcdefghijklmnprstuvwxyzABCDFGIMNTVWZ0123456789+-!/.$ ";
    match numbers.below(10) {
        0..=3 => Key::plain(NAMED[numbers.below(NAMED.len())]),
        // Keys that leave the plan or the program are left out: this is about what happens in it.
        4 => {
            let c = ["a", "e", "u", "k", "w", "r", "l", "d"][numbers.below(8)];
            Key::parse(&format!("Ctrl-{c}")).unwrap()
        }
        _ => Key::plain(KeyCode::Char(char::from(SIGNS[numbers.below(SIGNS.len())]))),
    }
}

/// Undoes everything, and says how many edits that were; the dialogs are left before.
fn undone(robot: &mut Robot) -> (Plan, usize) {
    robot.app.dialogs.clear();
    let mut edits = 0;
    while robot.app.doc.as_mut().unwrap().undo().is_some() {
        edits += 1;
    }
    robot.works_off();
    (robot.plan().clone(), edits)
}

#[test]
fn two_hundred_thousand_random_keys_and_resizes() {
    hammered(Robot::new(100, 30).forgetful(), KEYS);
}

#[test]
fn random_keys_while_the_bill_lags() {
    hammered(Robot::new(100, 30).forgetful().slow(), KEYS / 10);
}

fn hammered(robot: Robot, keys: usize) {
    let mut robot = robot.opens("plan.ron", SMB);
    let start = robot.plan().clone();
    let mut numbers = Numbers(20_261_124);
    let mut edits = 0;
    for _ in 0..keys / 100 {
        for _ in 0..10 {
            let keys: Vec<Event> = (0..10).map(|_| Event::Key(key(&mut numbers))).collect();
            robot.go_fast(keys);
            // Lists take nothing away: hands that stay in one would do little.
            if numbers.below(2) == 0 {
                robot.press("Esc Esc Esc");
            }
            if numbers.below(2) == 0 {
                robot.works();
            }
        }
        // On the smallest screens keys change nothing, so most are larger.
        let columns = 45 + u16::try_from(numbers.below(120)).unwrap();
        let lines = 16 + u16::try_from(numbers.below(40)).unwrap();
        robot.resizes(columns, lines);
        assert!(robot.app.over.is_none());
        if numbers.below(10) == 0 {
            robot.works_off();
            assert_is_right(&robot);
        }
        // Under such hands a plan grows without end, or nothing is left of it: then all is taken back.
        let devices = robot.plan().devices().count();
        if devices > 12 || devices == 0 {
            let (plan, taken_back) = undone(&mut robot);
            assert_eq!(plan, start);
            edits += taken_back;
        }
    }
    let (plan, taken_back) = undone(&mut robot);
    assert_eq!(plan, start);
    edits += taken_back;
    assert!(edits > keys / 200, "such hands should have done more: {edits}");
}
