//! What a fault of the program leaves on standard error. The released program has no way to be made to panic,
//! so the program here is this test binary.

use pbxplan::cli::{Failure, watch};
use pbxplan::report::{Detail, Look};
use pbxplan::text::{Lang, Text};
use std::process::Command;

/// Set for the process that is to break: how, in which language, and whether in colour.
const CHILD: &str = "PBXPLAN_TEST_FAULT";

#[test]
#[ignore = "run by the tests below, in a process of its own"]
fn child() {
    let Ok(how) = std::env::var(CHILD) else { return };
    let lang = if how.contains("fr") { Lang::Fr } else { Lang::En };
    let text = Text::new(lang);
    let color = how.contains("color");
    let look = Look { text: &text, color, ascii: false, width: 80, detail: Detail::Usual };
    watch(&look);
    assert!(!how.contains("panic"), "broken\u{1b}[2J for the sake of a test");
    let error = std::io::Error::from(std::io::ErrorKind::BrokenPipe);
    Failure::of_fault(text.say("cli-error-terminal"), error).tell(&look);
}

/// What the child says of itself, without what the test runner says.
fn said(how: &str) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "fault::child", "--ignored", "--nocapture"])
        .env(CHILD, how)
        .env_remove("RUST_BACKTRACE")
        .env_remove("RUST_LIB_BACKTRACE")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let runner = |line: &&str| !line.starts_with("error: test failed") && !line.is_empty();
    said.lines().filter(runner).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_panic_ends_as_a_report_in_the_readers_language() {
    let report = said("panic");
    let begins = format!(
        "error: pbxplan {} has come upon a fault of its own\n   broken␛[2J for the sake of a test\n   \
         tests/it/fault.rs:",
        env!("CARGO_PKG_VERSION")
    );
    assert!(report.starts_with(&begins), "{report}");
    assert!(report.contains("hint: no plan file was changed by it"), "{report}");
    assert!(!report.contains('\u{1b}'), "{report:?}");
    assert!(said("panic fr").contains("a rencontré un défaut qui lui est propre"));
    assert!(said("panic color").starts_with("\u{1b}["));
}

#[test]
fn an_error_of_the_system_ends_as_a_report_with_its_place() {
    let report = said("error");
    assert!(report.starts_with("error: the terminal cannot be used any more\n"), "{report}");
    assert!(report.contains("broken pipe"), "{report}");
    assert!(report.contains("tests/it/fault.rs:"), "{report}");
    assert!(!report.contains('\u{1b}'), "{report:?}");
    assert!(said("error color").contains("\u{1b}["));
}
