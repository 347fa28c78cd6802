//! How quick and how small the program is in a terminal. Measured by hand, on a quiet machine:
//! `cargo test --release --test it figures -- --ignored --nocapture`.

use super::tty::Tty;
use pbxplan::plan::{Head, write};
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

#[path = "../../support/campus.rs"]
mod campus;

/// Rounds of each figure.
const STARTS: usize = 20;
const KEYS: usize = 300;

fn median_and_p99(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

fn open(home: &Path, plan: &str) -> Tty {
    let mut tty = Tty::run(home, (120, 40), &[plan], &[]);
    // The last words of the first frame.
    tty.wait("the first frame", |_, screen| {
        screen.lines().last().is_some_and(|l| l.contains(" a add"))
    });
    tty
}

/// Time from a key to the first byte of what it changes.
fn answer(tty: &mut Tty, key: &str) -> Duration {
    let before = tty.bytes().len();
    let pressed = Instant::now();
    tty.press(key);
    tty.wait("an answer", |bytes, _| bytes.len() > before);
    let took = tty.last().saturating_duration_since(pressed);
    // The rest of the frame is let out before the next key.
    std::thread::sleep(Duration::from_millis(3));
    took
}

#[test]
#[ignore = "measures; says nothing about right and wrong"]
fn figures() {
    let home = TempDir::new().unwrap();
    let large = write(&campus::campus(1_000), &Head::default());
    let huge = write(&campus::campus(10_000), &Head::default());
    let plans = [("three sites", super::THREE), ("1,000 nodes", &large), ("10,000 nodes", &huge)];
    for (name, source) in plans {
        std::fs::write(home.path().join("plan.ron"), source).unwrap();
        let starts = (0..STARTS).map(|_| {
            let mut tty = open(home.path(), "plan.ron");
            let took = tty.last().saturating_duration_since(tty.started);
            tty.press("q").ends();
            took
        });
        let (median, worst) = median_and_p99(starts.collect());
        println!("{name}: first frame {median:.1?}, worst of {STARTS} {worst:.1?}");
        let mut tty = open(home.path(), "plan.ron");
        let moves = (0..KEYS).map(|n| answer(&mut tty, if n % 2 == 0 { "j" } else { "k" }));
        let (median, p99) = median_and_p99(moves.collect());
        println!("{name}: key of moving to first byte {median:.1?}, p99 {p99:.1?}");
        tty.press("jjj");
        std::thread::sleep(Duration::from_millis(100));
        let edits = (0..KEYS).map(|n| answer(&mut tty, if n % 2 == 0 { "+" } else { "-" }));
        let (median, p99) = median_and_p99(edits.collect());
        println!("{name}: key of editing to first byte {median:.1?}, p99 {p99:.1?}");
        if let Some(memory) = tty.resident() {
            println!(
                "{name}: resident {:.1} MiB",
                f64::from(u32::try_from(memory).unwrap()) / 1024.0
            );
        }
        // What the last key changed is worked out and drawn.
        std::thread::sleep(Duration::from_secs(1));
        let before = tty.bytes().len();
        std::thread::sleep(Duration::from_secs(10));
        println!("{name}: {} bytes while idle for 10 s", tty.bytes().len() - before);
    }
}
