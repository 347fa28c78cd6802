//! Help, mistakes of usage, completions and the manual page.

use crate::program::Home;
use insta::assert_snapshot;

const COMMANDS: [&str; 17] = [
    "new",
    "check",
    "bill",
    "print",
    "why",
    "paths",
    "diff",
    "cheapest",
    "what-if",
    "topology",
    "fix",
    "fmt",
    "explain",
    "catalog",
    "completions",
    "man",
    "help",
];

#[test]
fn help() {
    assert_snapshot!(Home::new().run("--help"));
}

#[test]
fn help_of_commands() {
    let home = Home::new();
    for command in COMMANDS {
        let said = home.run(&format!("{command} --help"));
        assert_eq!((said.status, said.err.as_str()), (0, ""), "{command}");
        assert!(!said.out.contains("cli-"), "a key without a sentence: {said}");
    }
    assert_snapshot!(home.run("bill --help"));
    assert_snapshot!(home.run("fix --help"));
}

#[test]
fn help_in_every_language_fits_the_screen_and_holds_no_word_of_another() {
    let home = Home::new();
    for lang in ["en", "fr", "de"] {
        for command in COMMANDS {
            let said = home.run(&format!("help {command} --lang {lang}"));
            assert_eq!(said.status, 0, "{said}");
            assert!(!said.out.contains("cli-"), "a key without a sentence: {said}");
            let english = ["OPTIONS", "Usage", "Options:", "Print", "[default", "possible values"];
            for word in english.into_iter().filter(|_| lang == "de") {
                assert!(!said.out.contains(word), "{word}: {said}");
            }
            assert!(said.out.lines().all(|line| line.chars().count() <= 100), "{said}");
        }
        assert_snapshot!(home.run(&format!("help diff --lang {lang}")));
        assert_snapshot!(home.run(&format!("help what-if --lang {lang}")));
    }
}

#[test]
fn help_is_a_command_too() {
    let home = Home::new();
    assert_eq!(home.run("help").out, home.run("--help").out);
    assert_eq!(home.run("help why").out, home.run("why --help").out);
    assert_snapshot!(home.run("help whi"));
}

#[test]
fn version() {
    let said = Home::new().run("--version");
    assert_eq!(said.out, format!("pbxplan {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn mistakes() {
    let home = Home::new();
    let said: String = [
        "bill",
        "bill a.ron b.ron",
        "bill a.ron --fromat json",
        "bill a.ron --format yaml",
        "bill a.ron --format",
        "bill a.ron --date tomorrow",
        "why a.ron",
        "fix a.ron --diff -o b.ron",
        "check a.ron --deny warning",
        "check a.ron --lang xx",
        "completions basic",
        "blil a.ron",
        "a.ron b.ron",
        "bill.ron b.ron",
        "new",
    ]
    .map(|words| format!("$ pbxplan {words}\n{}\n", home.run(words)))
    .concat();
    assert_snapshot!(said);
}

#[test]
fn mistakes_in_other_languages() {
    let home = Home::new();
    let mistakes =
        ["bill", "bill a.ron --fromat json", "bill a.ron --format yaml", "bill a.ron --format"];
    let said = |lang: &str| {
        mistakes.map(|words| home.run(&format!("{words} --lang={lang}")).to_string()).concat()
    };
    assert_snapshot!(said("fr"));
    assert_snapshot!(said("de"));
}

#[test]
fn a_mistyped_command_is_proposed() {
    assert_snapshot!(Home::new().run("chekc"));
}

#[test]
fn without_a_terminal_there_is_no_interface() {
    let home = Home::new();
    home.write("broken.ron", "(");
    assert_snapshot!(home.run(""));
    assert_snapshot!(home.run("new.ron"));
    assert_snapshot!(home.run("broken.ron"));
    assert_snapshot!(home.run("plan.ron bill plan.ron"));
}

#[test]
fn common_options_stand_before_or_after_the_command() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    let after = home.run("bill plan.ron --date 2030-05-06 --ascii");
    let before = home.run("--date 2030-05-06 --ascii bill plan.ron");
    assert_eq!(before.status, 0, "{before}");
    assert_eq!(before.out, after.out);
    assert!(after.out.contains("2030-05-06"));
}

#[test]
fn of_an_option_given_twice_the_last_one_counts() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1)");
    let said = home.run("bill plan.ron --format json --date 2030-01-01 --format csv -q -q");
    assert_eq!(said.status, 0, "{said}");
    assert!(said.out.starts_with("action,"), "{said}");
}

#[test]
fn the_environment_names_the_language_and_forbids_colours() {
    let home = Home::new();
    home.write("plan.ron", "(schema: 1, project: (date: \"2026-11-24\"))");
    for (name, value) in [("LC_ALL", "xx_XX.UTF-8"), ("LANG", "en_GB"), ("NO_COLOR", "1")] {
        let output = home.command(["bill", "plan.ron"]).env(name, value).output().unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().starts_with("Bill of licenses\n"));
    }
    // What is asked for goes before the environment.
    let forced = home
        .command(["bill", "plan.ron", "--color", "always"])
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(forced.stdout.starts_with(b"\x1b["));
}

#[test]
fn completions_for_every_shell() {
    let home = Home::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let said = home.run(&format!("completions {shell}"));
        assert_eq!(said.status, 0, "{shell}");
        for command in COMMANDS {
            assert!(said.out.contains(command), "{shell} {command}");
        }
    }
}

#[test]
fn the_manual_page_speaks_of_every_command() {
    let said = Home::new().run("man");
    assert_eq!(said.status, 0);
    assert!(said.out.starts_with(".ie"), "{}", &said.out[..40]);
    for command in COMMANDS {
        let heading = format!(".SH \"PBXPLAN {}\"", command.to_uppercase());
        assert!(said.out.contains(&heading), "{command}");
    }
}

#[test]
fn the_manual_page_says_what_else_a_reader_of_manuals_looks_for() {
    let home = Home::new();
    for (lang, manual) in
        [("en", "User’s manual"), ("fr", "Manuel de l’utilisateur"), ("de", "Handbuch")]
    {
        let page = home.run(&format!("man --lang {lang}")).out;
        assert!(!page.contains("cli-"), "a key without a sentence");
        // Name, section, date, version, and what is set in the middle at the top.
        let version = env!("CARGO_PKG_VERSION");
        let title = page.lines().find(|line| line.starts_with(".TH")).unwrap();
        let words = format!("pbxplan {version} {manual}");
        assert_eq!(title.replace('"', "").split_once("1   ").unwrap().1, words, "{title}");
        // Hyphens by English rules would stand in the words of other languages and in names.
        assert!(page.contains("\n.nh\n") && !page.contains("\u{a0}\n"), "{page}");
        assert!(!page.contains("\u{a0}\"\n"), "{page}");
        let after = page.find("PBXPLAN HELP").unwrap();
        assert_snapshot!(&page[after..]);
    }
}
