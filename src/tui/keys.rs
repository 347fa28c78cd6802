//! Keys: what was pressed, how a key is written, and which action it stands for.
//!
//! The notation is that of the documentation: `a`, `D`, `+`, `Ctrl-s`, `Alt-b`, `Shift-Tab`, `F1`, `Space`.

use super::action::{Action, Context, TABLE};
use super::said::Said;
use crate::store::OwnKeys;
use crate::text::Text;
use crate::written::Position;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// A key as it was meant: a sign, or a named key, with what was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key.
    pub code: KeyCode,
    /// Whether Ctrl was held.
    pub ctrl: bool,
    /// Whether Alt was held.
    pub alt: bool,
}

/// Keys with a name: as it is written, and the key of what keyboards of a language have on it where that differs.
const NAMED: [(&str, KeyCode, &str); 15] = [
    ("Space", KeyCode::Char(' '), "tui-keyboard-space"),
    ("Enter", KeyCode::Enter, "tui-keyboard-enter"),
    ("Esc", KeyCode::Esc, "tui-keyboard-esc"),
    ("Tab", KeyCode::Tab, ""),
    ("Shift-Tab", KeyCode::BackTab, "tui-keyboard-shift-tab"),
    ("Backspace", KeyCode::Backspace, "tui-keyboard-backspace"),
    ("Delete", KeyCode::Delete, "tui-keyboard-delete"),
    ("Up", KeyCode::Up, "tui-keyboard-up"),
    ("Down", KeyCode::Down, "tui-keyboard-down"),
    ("Left", KeyCode::Left, "tui-keyboard-left"),
    ("Right", KeyCode::Right, "tui-keyboard-right"),
    ("Home", KeyCode::Home, "tui-keyboard-home"),
    ("End", KeyCode::End, "tui-keyboard-end"),
    ("PageUp", KeyCode::PageUp, "tui-keyboard-page-up"),
    ("PageDown", KeyCode::PageDown, "tui-keyboard-page-down"),
];

impl Key {
    /// A key with nothing held.
    #[must_use]
    pub const fn plain(code: KeyCode) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// What an event of the terminal means; `None` for a release, which Windows reports too.
    #[must_use]
    pub fn from_event(event: KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let mut ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let mut alt = event.modifiers.contains(KeyModifiers::ALT);
        let shift = event.modifiers.contains(KeyModifiers::SHIFT);
        let code = match event.code {
            // AltGr arrives as Ctrl+Alt on Windows: the sign was typed, nothing was held.
            KeyCode::Char(c) if ctrl && alt => {
                (ctrl, alt) = (false, false);
                KeyCode::Char(c)
            }
            KeyCode::Char(c) if ctrl => KeyCode::Char(c.to_ascii_lowercase()),
            KeyCode::Char(c) if shift => KeyCode::Char(c.to_uppercase().next().unwrap_or(c)),
            KeyCode::Tab if shift => KeyCode::BackTab,
            code => code,
        };
        Some(Self { code, ctrl, alt })
    }

    /// The sign that the key types, when it types one.
    #[must_use]
    pub const fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// The key that is written so; `None` when it is not the name of a key.
    #[must_use]
    pub fn parse(written: &str) -> Option<Self> {
        let mut rest = written;
        let (mut ctrl, mut alt) = (false, false);
        loop {
            if let Some(after) = strip_word(rest, "ctrl-") {
                (rest, ctrl) = (after, true);
            } else if let Some(after) = strip_word(rest, "alt-") {
                (rest, alt) = (after, true);
            } else {
                break;
            }
        }
        let named = NAMED.iter().find(|(name, ..)| name.eq_ignore_ascii_case(rest));
        let code = match named {
            Some((_, code, _)) => *code,
            None => function_key(rest).or_else(|| only_char(rest).map(KeyCode::Char))?,
        };
        let code = match code {
            KeyCode::Char(c) if ctrl => KeyCode::Char(c.to_ascii_lowercase()),
            code => code,
        };
        Some(Self { code, ctrl, alt })
    }
}

impl Key {
    /// The key as it is called on the reader's keyboard; settings write it as [`fmt::Display`] does.
    #[must_use]
    pub fn said(self, text: &Text) -> String {
        let named = NAMED.iter().find(|(_, code, _)| *code == self.code);
        let own = match named {
            Some((_, _, key)) if !key.is_empty() => text.say(key),
            _ => Self::plain(self.code).to_string(),
        };
        let ctrl =
            if self.ctrl { format!("{}-", text.say("tui-keyboard-ctrl")) } else { String::new() };
        let alt = if self.alt { "Alt-" } else { "" };
        format!("{ctrl}{alt}{own}")
    }
}

/// Takes a word of letters off the front, in any case; what is left is never empty.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let head = text.get(..word.len())?;
    let rest = text.get(word.len()..).filter(|rest| !rest.is_empty())?;
    head.eq_ignore_ascii_case(word).then_some(rest)
}

fn function_key(name: &str) -> Option<KeyCode> {
    let number: u8 = strip_word(name, "f")?.parse().ok()?;
    (1..=12).contains(&number).then_some(KeyCode::F(number))
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    let first = chars.next()?;
    (chars.next().is_none() && !first.is_control()).then_some(first)
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if let Some((name, ..)) = NAMED.iter().find(|(_, code, _)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            KeyCode::Char(c) => write!(f, "{c}"),
            KeyCode::F(n) => write!(f, "F{n}"),
            other => write!(f, "{other}"),
        }
    }
}

/// An action by the name that the engineer wrote, and its keys; `None` where either is wrong, with what is.
fn own_keys(
    name: &str,
    written: &OwnKeys,
    wrong: &mut Vec<WrongKeys>,
) -> Option<(Action, Vec<Key>)> {
    let Some(spec) = TABLE.iter().find(|s| s.name == name) else {
        let said = match crate::catalog::nearest(name, TABLE.iter().map(|s| s.name)) {
            Some(near) => Said::new("tui-keys-unknown-action-near").with("near", near),
            None => Said::new("tui-keys-unknown-action"),
        };
        wrong.push(WrongKeys { said: said.with("name", name), at: written.name_at });
        return None;
    };
    let before = wrong.len();
    let mut keys = Vec::new();
    for key in written.keys.split_whitespace() {
        if let Some(key) = Key::parse(key) {
            keys.push(key);
            continue;
        }
        let said = Said::new("tui-keys-unknown-key").with("key", key).with("name", name);
        wrong.push(WrongKeys { said, at: written.keys_at });
    }
    (wrong.len() == before).then_some((spec.action, keys))
}

/// A key that two actions want.
fn clash(sentence: &'static str, key: Key, name: &'static str, other: Action) -> Said {
    Said::new(sentence)
        .with("key", key.to_string())
        .with("name", name)
        .with("other", other.spec().name)
}

/// Which keys stand for which action: the table's, or the engineer's own.
#[derive(Debug, Clone)]
pub struct Keymap {
    by_key: HashMap<(Context, Key), Action>,
    by_action: BTreeMap<Action, Vec<Key>>,
}

/// What is wrong with the engineer's own keys for an action.
#[derive(Debug, Clone)]
pub struct WrongKeys {
    /// What, for the reader.
    pub said: Said,
    /// Where in the file of settings.
    pub at: Position,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::with_overrides(&BTreeMap::new()).0
    }
}

impl Keymap {
    /// The default keys with the engineer's own over them (`{"delete": "d Delete"}`), and what is wrong
    /// with those, in the order of the file. Whatever is wrong keeps its default.
    #[must_use]
    pub fn with_overrides(overrides: &BTreeMap<String, OwnKeys>) -> (Self, Vec<WrongKeys>) {
        let mut wrong = Vec::new();
        let own: BTreeMap<Action, (Vec<Key>, &OwnKeys)> = overrides
            .iter()
            .filter_map(|(name, written)| {
                let (action, keys) = own_keys(name, written, &mut wrong)?;
                Some((action, (keys, written)))
            })
            .collect();
        let mut map = Self { by_key: HashMap::new(), by_action: BTreeMap::new() };
        // The engineer's own keys go first, so that a default never takes one of them away; of two actions
        // that want one key, the first in the file has it.
        let mut in_order: Vec<_> = own.iter().collect();
        in_order.sort_by_key(|(_, (_, written))| written.keys_at);
        for (action, (keys, written)) in in_order {
            let spec = action.spec();
            for &key in keys {
                if let Some(&other) = map.by_key.get(&(spec.context, key)) {
                    let said = clash("tui-keys-twice", key, spec.name, other);
                    wrong.push(WrongKeys { said, at: written.keys_at });
                } else {
                    map.bind(spec.context, key, spec.action);
                }
            }
        }
        for spec in TABLE.iter().filter(|s| !own.contains_key(&s.action)) {
            let mut taken = None;
            for key in spec.keys.iter().filter_map(|k| Key::parse(k)) {
                match map.by_key.get(&(spec.context, key)) {
                    Some(&other) => taken = taken.or(Some((key, other))),
                    None => map.bind(spec.context, key, spec.action),
                }
            }
            // An action that lost all of its keys was hardly meant to.
            if let Some((key, other)) = taken.filter(|_| !map.by_action.contains_key(&spec.action))
            {
                let said = clash("tui-keys-none-left", key, spec.name, other);
                let at = own.get(&other).map_or_else(Position::default, |(_, w)| w.keys_at);
                wrong.push(WrongKeys { said, at });
            }
        }
        for (action, (keys, written)) in &own {
            let hidden = keys.iter().find_map(|&key| Some((key, map.hides(*action, key)?)));
            if let Some((key, other)) = hidden {
                let said = clash("tui-keys-none-left", key, other.spec().name, *action);
                wrong.push(WrongKeys { said, at: written.keys_at });
            }
        }
        wrong.sort_by_key(|wrong| wrong.at);
        (map, wrong)
    }

    /// The action of a context that is asked later at the same time, which has no key any more when this one is taken.
    fn hides(&self, action: Action, key: Key) -> Option<Action> {
        let first = action.spec().context;
        let mut later = first.asked_before().iter();
        let other = later.find_map(|&c| self.by_key.get(&(c, key)).copied())?;
        let hidden = |key: &Key| self.by_key.contains_key(&(first, *key));
        self.keys(other).iter().all(hidden).then_some(other)
    }

    fn bind(&mut self, context: Context, key: Key, action: Action) {
        self.by_key.insert((context, key), action);
        self.by_action.entry(action).or_default().push(key);
    }

    /// The action a key stands for in the first of these contexts that knows it.
    #[must_use]
    pub fn action(&self, contexts: &[Context], key: Key) -> Option<Action> {
        contexts.iter().find_map(|&c| self.by_key.get(&(c, key)).copied())
    }

    /// The keys of an action, the shortest to name first; empty when it has none.
    #[must_use]
    pub fn keys(&self, action: Action) -> &[Key] {
        self.by_action.get(&action).map_or(&[], Vec::as_slice)
    }
}
