//! The house's own rules, read from its source: who may use whom, where sentences stand, how files look.
//!
//! What a lint can keep is kept by one (`Cargo.toml`, `clippy.toml`); this keeps the rest.

mod source;

use source::Source;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may use. A row names only rooms above it, so that there is no way round in a circle.
const ROOMS: &[(&str, &[&str])] = &[
    ("written", &[]),
    ("catalog", &["written"]),
    ("plan", &["written", "catalog"]),
    ("assess", &["catalog", "plan"]),
    ("rules", &["catalog", "plan", "assess"]),
    ("paths", &["catalog", "plan", "assess", "rules"]),
    ("text", &[]),
    ("report", &["written", "catalog", "plan", "assess", "rules", "paths", "text"]),
    ("store", &["written", "catalog", "plan"]),
    ("tui", &["written", "catalog", "plan", "assess", "rules", "paths", "text", "report", "store"]),
    (
        "cli",
        &[
            "written", "catalog", "plan", "assess", "rules", "paths", "text", "report", "store",
            "tui",
        ],
    ),
];

/// Rooms that do no input or output and know neither clock nor environment.
const PURE: &[&str] = &["written", "catalog", "plan", "assess", "rules", "paths"];

/// What a pure room says at its head, so that clippy holds it to `clippy.toml`.
const PURE_HEAD: &str = "#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]\n\
                         #![forbid(clippy::print_stdout, clippy::print_stderr)]\n";

/// Files that look things up in hashes; none may iterate over one, since its order differs from run to run.
const HASHES: &[&str] = &[
    "src/assess/facts.rs",
    "src/assess/memo.rs",
    "src/paths/bill.rs",
    "src/paths/uc.rs",
    "src/report/pdf/letters.rs",
    "src/text/sentences.rs",
    "src/tui/keys.rs",
];

/// Most lines of a source file, tests included.
const LONGEST_FILE: usize = 700;

#[test]
fn dependencies_point_up_the_table() {
    for (row, (room, may_use)) in ROOMS.iter().enumerate() {
        for used in *may_use {
            assert!(ROOMS[..row].iter().any(|(above, _)| above == used), "{used} above {room}");
        }
    }
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(room) = room_of(&path) else { continue };
        let Some((_, may_use)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{}: no row in the table of rooms", path.display()));
            continue;
        };
        for (line, used) in Source::new(&text).rooms_used() {
            if used != room && !may_use.contains(&used) {
                wrong.push(format!("{}:{line}: `{room}` uses `{used}`", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rooms_do_not_climb_out_by_super() {
    for (path, text) in sources() {
        let parents = path.components().count() - 2;
        let climb = "super::".repeat(parents + 1);
        let code = Source::new(&text).code;
        assert!(!code.contains(&climb), "{}: {climb} leaves its room", path.display());
    }
}

#[test]
fn pure_rooms_are_held_to_the_lints() {
    for room in PURE {
        let text = fs::read_to_string(root().join(format!("src/{room}.rs"))).unwrap();
        assert!(text.contains(PURE_HEAD), "src/{room}.rs must forbid:\n{PURE_HEAD}");
    }
}

/// A sentence is a literal with three words in a row; such a text belongs to `assets/text`.
#[test]
fn sentences_stand_in_text_alone() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if room_of(&path).as_deref() == Some("text") {
            continue;
        }
        let source = Source::new(&text);
        for (line, literal) in &source.strings {
            let code = source.code.lines().nth(line - 1).unwrap_or_default();
            // What a programmer reads after a fault is no sentence of the program's.
            let for_programmers =
                ["expect(", "unreachable!(", "assert"].iter().any(|m| code.contains(m));
            if is_sentence(literal) && !for_programmers {
                wrong.push(format!("{}:{line}: {literal:?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_sentence(literal: &str) -> bool {
    let mut run = 0;
    for word in literal.split([' ', '\n']) {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        let letters = word.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '-');
        run = if letters && !word.is_empty() && !word.starts_with('-') { run + 1 } else { 0 };
        if run == 3 {
            return true;
        }
    }
    false
}

#[test]
fn sentences_are_told_from_ids() {
    for sentence in ["No such file.", "cannot read {path}: it is a folder", "a\nb c"] {
        assert!(is_sentence(sentence), "{sentence}");
    }
    for id in ["", "smb-size-exceeded", "PBX-Port13 100 {x}", "a b", "-> -> ->", "{:>4} | {}"] {
        assert!(!is_sentence(id), "{id}");
    }
}

#[test]
fn hashes_are_only_where_they_are_known_to_be_safe() {
    for (path, text) in sources() {
        let code = Source::new(&text).code;
        let hashes = code.contains("HashMap") || code.contains("HashSet");
        let known = HASHES.iter().any(|file| path == Path::new(file));
        assert!(
            !hashes || known,
            "{}: hashes iterate in no fixed order; use a BTreeMap, or look up only and add the file to the list",
            path.display()
        );
    }
}

#[test]
fn files_are_readable() {
    for path in files(&root()) {
        let shown = path.strip_prefix(root()).unwrap().to_path_buf();
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if !["rs", "toml", "md", "ftl"].contains(&ending) {
            continue;
        }
        let shown = shown.display();
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains('\r'), "{shown}: carriage returns");
        assert!(text.is_empty() || text.ends_with('\n'), "{shown}: no newline at the end");
        assert!(!text.ends_with("\n\n"), "{shown}: blank lines at the end");
        for (n, line) in text.lines().enumerate() {
            let n = n + 1;
            assert!(line.trim_end() == line, "{shown}:{n}: blanks at the end of the line");
            assert!(ending != "rs" || !line.contains('\t'), "{shown}:{n}: a tab");
        }
        if ending == "rs" {
            assert!(text.starts_with("//!"), "{shown}: does not say what it is for");
            assert!(text.lines().count() <= LONGEST_FILE, "{shown}: too long, split it by sense");
            assert!(!path.ends_with("mod.rs"), "{shown}: `room.rs` beside `room/`");
        }
    }
}

#[test]
fn every_file_of_a_language_is_in_every_language() {
    let names = |language: &Path| {
        let mut names: Vec<String> = fs::read_dir(language)
            .unwrap()
            .map(|f| f.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let english = names(&root().join("assets/text/en"));
    for language in fs::read_dir(root().join("assets/text")).unwrap() {
        let language = language.unwrap().path();
        assert_eq!(names(&language), english, "{}", language.display());
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The string literals of a file's own code.
pub fn literals(text: &str) -> Vec<String> {
    Source::new(text).strings.into_iter().map(|(_, literal)| literal).collect()
}

/// Every source file of the library and the program, by its path from the root; files of tests are left out.
pub fn sources() -> Vec<(PathBuf, String)> {
    let mut sources: Vec<(PathBuf, String)> = files(&root().join("src"))
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.strip_prefix(root()).unwrap().to_path_buf(), text)
        })
        .collect();
    assert!(sources.len() > 30, "the sources are not where they are looked for");
    let tests: Vec<PathBuf> =
        sources.iter().flat_map(|(path, text)| test_files(path, text)).collect();
    sources.retain(|(path, _)| !tests.contains(path));
    sources
}

/// The files that a source file declares by `#[cfg(test)] mod name;`.
fn test_files(path: &Path, text: &str) -> Vec<PathBuf> {
    let folder = path.with_extension("");
    let mut files = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line != "#[cfg(test)]" {
            continue;
        }
        let Some(mut item) = lines.next() else { break };
        let mut beside = None;
        if let Some(named) = item.strip_prefix("#[path = \"") {
            beside = named.strip_suffix("\"]").map(|file| path.with_file_name(file));
            item = lines.next().unwrap_or_default();
        }
        let name = item.rsplit_once("mod ").and_then(|(_, name)| name.strip_suffix(';'));
        if let Some(name) = name {
            files.push(beside.unwrap_or_else(|| folder.join(format!("{name}.rs"))));
        }
    }
    files
}

/// The room of a source file; `None` for the crate's own two files.
fn room_of(path: &Path) -> Option<String> {
    let first = path.components().nth(1)?.as_os_str().to_str()?;
    let room = first.trim_end_matches(".rs");
    (!["lib", "main"].contains(&room)).then(|| room.to_owned())
}

/// Files below a folder, hidden and built ones left out, in a fixed order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if name.starts_with('.') || ["target", "corpus", "artifacts"].contains(&name) {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
