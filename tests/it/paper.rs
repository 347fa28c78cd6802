//! Bills on paper and like it, opened by programs that were not written here.

mod html;
mod money;
mod pdf;
mod printer;
mod readers;
mod tools;
mod topology;
mod xlsx;

use crate::program::{Home, Said};
use std::fmt::Write;

/// A letterhead without a logo, and no fonts of the machine.
pub const SETTINGS: &str = "(company: \"Keller & Söhne <GmbH>\", company_address: \"Hauptstraße \
                            12\\n79098 Freiburg\", fonts: \"none\")";

/// Names that would be markup, a formula, a link or an escape sequence anywhere.
pub const HOSTILE: [&str; 16] = [
    "<script>alert(1)<|script>",
    "=HYPERLINK(\"http:||x\",\"y\")",
    "+1+cmd|' |C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    "_x0041_&amp;&#65;",
    "שלום עולם",
    "مرحبا بالعالم",
    "👩‍👩‍👧‍👦🔥",
    "東京支社",
    "a\u{202e}gnp.exe",
    "**bold** [l](http:x) `c`",
    "%%{init: {}}%% click n0",
    "\"quoted\" 'single' ${x} {{y}}",
    "]]><![CDATA[ -->",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
];

/// A text of thousands of characters with everything that could break a format.
pub fn long() -> String {
    let part = "=1+1 <i>x</i> \u{1b}[31mred\u{1b}[0m \u{7} \"q\" & שלום http://x.example 👍 ";
    part.repeat(60) + &"X".repeat(2500)
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap().replace("\\u001b", "\\u{1b}").replace("\\u0007", "\\u{7}")
}

/// A plan in which every text is hostile.
pub fn hostile() -> String {
    let mut devices = String::new();
    for (n, name) in HOSTILE.iter().enumerate() {
        let mut objects = String::new();
        for (count, name) in (1..).zip(HOSTILE) {
            let (name, notes) = (quoted(name), quoted(&long()));
            write!(
                objects,
                "(name: {name}, kind: User, count: {count}, features: [\"uc\", {name}], notes: {notes}),"
            )
            .unwrap();
        }
        let role = if n == 0 { "Master" } else { "Slave" };
        let licensing = if n % 5 == 4 { "licensing: Local," } else { "" };
        let name = quoted(name);
        write!(
            devices,
            "(name: {name}, model: {name}, mac: {name}, notes: {}, installed: [(license: {name}, \
             quantity: 3), (license: \"PBX-Port{}\", quantity: 2)], pbx: (name: {name}, role: {role}, \
             {licensing} objects: [{objects}])),",
            quoted(&long()),
            11 + n % 3
        )
        .unwrap();
    }
    format!(
        "(schema: 1, project: (name: {name}, customer: {long}, reference: {reference}, author: \
         {author}, date: \"2026-11-24\", notes: {long}), sites: [(name: {site}, address: {long}, \
         devices: [{devices}])], waivers: [(code: \"LIC001\", reason: {long})])",
        name = quoted("=cmd|<b>Hostile</b> & \"co\""),
        reference = quoted("=1+1</title><script>alert(2)</script>"),
        author = quoted("A\u{1b}]0;pwn\u{7} & <co>"),
        site = quoted("<img src=x onerror=alert(3)>"),
        long = quoted(&long()),
    )
}

/// A plan of nodes that all license themselves, so that each brings lines of its own.
pub fn many(nodes: usize) -> String {
    let features = "\"voicemail\", \"mobility\", \"video\", \"app-sharing\", \"fax\", \"reporting\", \
                    \"premium-chat\", \"conference-app\"";
    let mut devices = String::new();
    for n in 0..nodes {
        let role = if n == 0 { "Master" } else { "Slave, licensing: Local" };
        write!(
            devices,
            "(name: \"gw-{n:04}\", model: \"IP811\", pbx: (name: \"node-{n:04}\", role: {role}, \
             objects: [(name: \"Staff\", kind: User, count: {}, features: [{features}])])),",
            n + 1
        )
        .unwrap();
    }
    format!(
        "(schema: 1, project: (name: \"Many\", date: \"2026-11-24\"), sites: [(name: \"S\", devices: \
         [{devices}])])"
    )
}

/// A plan with a bit of everything, a logo-less letterhead in its home.
pub fn home(plan: &str) -> Home {
    let home = Home::new();
    home.write("plan.ron", plan).write("config/settings.ron", SETTINGS);
    home
}

/// A plan of the project's own tests.
pub fn hospital() -> String {
    std::fs::read_to_string(crate::program::project("tests/data/paper/hospital.ron")).unwrap()
}

/// Runs a command that must succeed, quietly.
pub fn run(home: &Home, words: &str) -> Said {
    let said = home.run(words);
    assert!(matches!(said.status, 0 | 1) && said.err.is_empty(), "{words}\n{said}");
    said
}
