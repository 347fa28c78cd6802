//! `print`: through the system's spooler, or a clear word.

use super::{home, hospital};
use crate::program::{Home, Said};
use std::process::Command;

/// A folder of programs with a spooler that keeps what it is given, or refuses.
fn spooler(home: &Home, name: &str, script: &str) {
    home.write(&format!("bin/{name}"), format!("#!/bin/sh\n{script}\n"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = home.path(&format!("bin/{name}"));
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
}

fn print(home: &Home, words: &[&str]) -> Said {
    let mut command: Command = home.command(words);
    let output = command.env("PATH", home.path("bin")).output().unwrap();
    Said {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
#[cfg(unix)]
fn the_pdf_goes_to_the_spooler() {
    for (name, flags) in [("lp", ["-d", "-t"]), ("lpr", ["-P", "-J"])] {
        let home = home(&hospital());
        let keep = "printf '%s\\n' \"$@\" > args\nexec /bin/cat > job.pdf";
        spooler(&home, name, keep);
        let said = print(&home, &["print", "plan.ron", "--printer", "Büro 2; rm -rf"]);
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{said}");
        assert!(said.out.contains("Büro 2; rm -rf"), "{said}");
        let job = std::fs::read(home.path("job.pdf")).unwrap();
        assert!(job.starts_with(b"%PDF-1.") && job.len() > 10_000);
        let args = home.read("args");
        let args: Vec<&str> = args.lines().collect();
        assert_eq!(args[..3], [flags[0], "Büro 2; rm -rf", flags[1]]);
        assert!(args[3].starts_with("Bill of licenses: "), "{args:?}");
    }
}

#[test]
fn without_a_spooler_it_says_so() {
    let home = home(&hospital());
    home.write("bin/other", "");
    let said = print(&home, &["print", "plan.ron"]);
    assert_eq!((said.status, said.out.as_str()), (2, ""), "{said}");
    assert!(said.err.contains("no printer") && said.err.contains("--format pdf"), "{said}");
}

#[test]
#[cfg(unix)]
fn a_spooler_that_refuses_is_quoted() {
    let home = home(&hospital());
    spooler(&home, "lp", "echo 'lp: The printer or class \u{1b}[31mdoes not exist.' >&2; exit 1");
    let said = print(&home, &["print", "plan.ron", "--printer", "none"]);
    assert_eq!((said.status, said.out.as_str()), (2, ""), "{said}");
    assert!(said.err.contains("does not exist") && !said.err.contains('\u{1b}'), "{said}");
}
