//! The other programs: where one is missing the test is left out, but never in continuous integration.

use std::path::Path;
use std::process::{Command, Stdio};

/// Whether a program is there.
///
/// # Panics
/// Where `CI` is set and it is not.
pub fn have(program: &str, arguments: &[&str]) -> bool {
    let probe = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let there = probe.is_ok_and(|status| status.success());
    if !there {
        let what = format!("{program} {} does not run", arguments.join(" "));
        assert!(std::env::var_os("CI").is_none(), "{what}");
        eprintln!("left out: {what}");
    }
    there
}

/// `pdftotext`, `pdfinfo` and `pdffonts`.
pub fn have_poppler() -> bool {
    ["pdftotext", "pdfinfo", "pdffonts"].into_iter().all(|program| have(program, &["-v"]))
}

/// A Python with `openpyxl`.
pub fn have_openpyxl() -> bool {
    python().is_some()
}

/// The Python that has `openpyxl`: the system's own before another in the path.
fn python() -> Option<&'static str> {
    let pythons = ["/usr/bin/python3", "python3"];
    let can = |python: &&str| {
        let mut probe = Command::new(python);
        probe.args(["-c", "import openpyxl"]).stderr(Stdio::null());
        probe.status().is_ok_and(|status| status.success())
    };
    let found = pythons.into_iter().find(can);
    if found.is_none() {
        assert!(std::env::var_os("CI").is_none(), "no Python has openpyxl");
        eprintln!("left out: no Python has openpyxl");
    }
    found
}

/// What a program prints about a file.
pub fn ask(program: &str, arguments: &[&str], file: &Path, more: &[&str]) -> String {
    let output = Command::new(program).args(arguments).arg(file).args(more).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// What a Python script prints about a file, as JSON.
pub fn python_json(script: &str, file: &Path) -> serde_json::Value {
    let output = Command::new(python().unwrap()).arg("-c").arg(script).arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The pages of a PDF as text, laid out as they look.
pub fn pages(file: &Path) -> Vec<String> {
    let all = ask("pdftotext", &["-layout", "-enc", "UTF-8"], file, &["-"]);
    all.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect()
}
