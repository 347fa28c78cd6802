//! `docs/keys.md`, written from the table of actions.

use super::action::{Context, TABLE};
use super::keys::Keymap;
use crate::text::Text;
use std::fmt::Write;

/// The page of all keys.
#[must_use]
pub fn keys(text: &Text) -> String {
    let keymap = Keymap::default();
    let mut out = format!("# {}\n\n{}\n", text.say("tui-page-title"), text.say("tui-page-about"));
    for context in Context::ALL {
        // Writing to a text cannot fail.
        let _ = write!(out, "\n## {}\n\n", text.say(context.title()));
        let head =
            [text.say("tui-page-keys"), text.say("tui-page-name"), text.say("tui-page-does")];
        let _ = writeln!(out, "| {} | {} | {} |\n|---|---|---|", head[0], head[1], head[2]);
        for spec in TABLE.iter().filter(|s| s.context == context) {
            let keys: Vec<String> =
                keymap.keys(spec.action).iter().map(|k| format!("`{k}`")).collect();
            let does = text.say(&spec.help());
            let _ = writeln!(out, "| {} | `{}` | {does} |", keys.join(" "), spec.name);
        }
    }
    out
}
