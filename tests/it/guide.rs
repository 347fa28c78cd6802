//! The user's guides, held true in the order in which a reader goes through them: keys are pressed by the robot,
//! files are written, commands are run, and every picture is what the robot sees where it stands.

mod page;
mod walk;

use page::{Part, parts, quoted, said_keys};
use pbxplan::text::Lang;
use pbxplan::tui::action::TABLE;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use walk::Walk;

use crate::program::{Home, master, project};

/// A guide, and the language of its reader.
struct Guide {
    page: &'static str,
    lang: Lang,
    locale: &'static str,
}

const GUIDES: [Guide; 2] = [
    Guide { page: "docs/guide.md", lang: Lang::En, locale: "C.UTF-8" },
    Guide { page: "docs/guide.fr.md", lang: Lang::Fr, locale: "fr_FR.UTF-8" },
];

fn read(page: &str) -> String {
    fs::read_to_string(project(page)).unwrap()
}

fn told(guide: &Guide) {
    let mut walk = Walk::new(guide.lang, guide.locale);
    let text = read(guide.page);
    let steps = parts(&text).iter().map(|part| walk.take(part)).sum::<usize>();
    walk.knows_what_is_quoted(&parts(&text));
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        fs::write(project(guide.page), walk.rewritten(&text)).unwrap();
    }
    let wrong = walk.wrong;
    assert!(wrong.is_empty(), "{} in {}:\n\n{}", wrong.len(), guide.page, wrong.join("\n\n"));
    assert!(steps > 60, "only {steps} steps in {}", guide.page);
}

#[test]
fn the_english_guide() {
    told(&GUIDES[0]);
}

#[test]
fn the_french_guide() {
    told(&GUIDES[1]);
}

#[test]
fn commands_of_the_readme() {
    let mut walk = Walk::new(Lang::En, "C.UTF-8");
    let example = "assets/examples/three-sites.ron";
    walk.home.write(example, read(example));
    let text = read("README.md");
    let parts = parts(&text);
    let commands = parts.iter().filter(|part| matches!(part, Part::Console { .. }));
    assert!(commands.map(|part| walk.take(part)).sum::<usize>() > 0);
    assert!(walk.wrong.is_empty(), "{}", walk.wrong.join("\n\n"));
}

#[test]
fn keys_that_pages_name_are_in_the_table() {
    let known: BTreeSet<&str> = TABLE.iter().flat_map(|spec| spec.keys).copied().collect();
    for page in ["docs/guide.md", "docs/guide.fr.md", "README.md"] {
        let text = read(page);
        // Steps are gone through, and press letters of lists too; all else names keys of actions.
        let parts = parts(&text);
        let prose = parts.iter().filter_map(|part| match part {
            Part::Prose(line) => Some(*line),
            _ => None,
        });
        let keys: Vec<&str> = prose.flat_map(said_keys).collect();
        assert!(keys.len() > 3, "{page}: {keys:?}");
        let unknown: Vec<&&str> = keys.iter().filter(|key| !known.contains(*key)).collect();
        assert!(unknown.is_empty(), "{page}: {unknown:?}");
    }
}

#[test]
fn the_guides_tell_the_same_story() {
    let count = |guide: &Guide| {
        let text = read(guide.page);
        let parts = parts(&text);
        let of = |kind: fn(&Part) -> bool| parts.iter().filter(|p| kind(p)).count();
        [
            of(|p| matches!(p, Part::Heading(_))),
            of(|p| matches!(p, Part::Press { .. })),
            of(|p| matches!(p, Part::Console { .. })),
            of(|p| matches!(p, Part::Picture { .. })),
            of(|p| matches!(p, Part::File { .. })),
        ]
    };
    assert_eq!(count(&GUIDES[0]), count(&GUIDES[1]));
}

#[cfg(unix)]
#[test]
fn the_hook_lets_in_what_is_sound_and_in_form() {
    let home = Home::new();
    let program = Path::new(env!("CARGO_BIN_EXE_pbxplan")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let git = |words: &str| {
        let mut git =
            home.command([""; 0]).get_envs().fold(Command::new("git"), |mut git, (k, v)| {
                git.env(k, v.unwrap_or_default());
                git
            });
        git.current_dir(home.path("")).env("PATH", &path).env("GIT_CONFIG_NOSYSTEM", "1");
        let name = ["-c", "user.name=A", "-c", "user.email=a@b.example"];
        git.args(name).args(words.split(' ')).output().unwrap()
    };
    assert!(git("init --quiet").status.success());
    let page = read("docs/guide.md");
    let hook = parts(&page).into_iter().find_map(|part| match part {
        Part::File { name: "pre-commit", text } => Some(text),
        _ => None,
    });
    home.write(".git/hooks/pre-commit", hook.unwrap());
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(home.path(".git/hooks/pre-commit"), executable).unwrap();
    home.write("a plan.ron", read("assets/examples/three-sites.ron"));
    git("add .");
    let kept = git("commit --quiet -m sound");
    assert!(kept.status.success(), "{}", String::from_utf8_lossy(&kept.stderr));
    home.write("b.ron", "( schema: 1 )\n");
    git("add .");
    assert!(!git("commit --quiet -m form").status.success());
    let grown = "port_license: Smb, smb_size: 20, objects: [(name: \"a\", kind: User, count: 21)]";
    home.write("b.ron", master(grown)).run("fmt b.ron");
    git("add .");
    let kept = git("commit --quiet -m error");
    let said = String::from_utf8_lossy(&kept.stdout) + String::from_utf8_lossy(&kept.stderr);
    assert!(!kept.status.success() && said.contains("SMB001"), "{said}");
}

#[test]
fn what_is_quoted_is_found_with_its_blanks_alike() {
    assert_eq!(quoted("a “b c” d"), ["b c"]);
    assert_eq!(quoted("a «\u{a0}b\u{a0}: c\u{a0}» d « e »"), ["b : c", "e"]);
}
