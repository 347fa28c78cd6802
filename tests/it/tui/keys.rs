//! The table of actions, key notation and keys of one's own.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use pbxplan::store::OwnKeys;
use pbxplan::text::{Lang, Text};
use pbxplan::tui::action::{Action, Context, HINTS, TABLE};
use pbxplan::tui::keys::{Key, Keymap, WrongKeys};
use pbxplan::written::Position;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_action_stands_at_its_place_in_the_table() {
    for (at, spec) in TABLE.iter().enumerate() {
        assert_eq!(spec.action as usize, at, "{}", spec.name);
        assert_eq!(spec.action.spec().name, spec.name);
    }
}

#[test]
fn every_action_has_a_sentence_and_a_name_of_its_own() {
    let text = Text::new(Lang::En);
    let mut names = BTreeSet::new();
    for spec in TABLE {
        assert!(text.knows(&spec.help()), "{}", spec.help());
        assert!(names.insert(spec.name), "{} twice", spec.name);
    }
    for action in HINTS {
        assert!(text.knows(&action.spec().hint()), "{}", action.spec().hint());
    }
}

#[test]
fn no_key_stands_for_two_actions_that_listen_at_once() {
    let apart = |a: Context, b: Context| {
        let screens =
            [[Context::Plan, Context::Everywhere], [Context::Welcome, Context::Everywhere]];
        a != b && !screens.iter().any(|screen| screen.contains(&a) && screen.contains(&b))
    };
    for (i, one) in TABLE.iter().enumerate() {
        for other in &TABLE[i + 1..] {
            if apart(one.context, other.context) {
                continue;
            }
            let shared: Vec<_> = one.keys.iter().filter(|k| other.keys.contains(k)).collect();
            assert!(shared.is_empty(), "{} and {}: {shared:?}", one.name, other.name);
        }
    }
}

#[test]
fn no_default_key_needs_altgr_and_all_are_written_rightly() {
    for spec in TABLE {
        for written in spec.keys {
            let key = Key::parse(written).unwrap_or_else(|| panic!("{written}"));
            assert_eq!(key.to_string(), *written);
            if let KeyCode::Char(c) = key.code {
                assert!(!"[]{}\\|@~€".contains(c), "{} has {c}", spec.name);
            }
        }
    }
}

#[test]
fn the_keys_of_the_specification_are_the_defaults() {
    let map = Keymap::default();
    let screen = [Context::Plan, Context::Everywhere];
    for (key, action) in [
        ("Tab", Action::NextPane),
        ("Shift-Tab", Action::PreviousPane),
        ("h", Action::Left),
        ("j", Action::Down),
        ("k", Action::Up),
        ("l", Action::Right),
        ("Enter", Action::Open),
        ("Space", Action::Fold),
        ("a", Action::Add),
        ("e", Action::Edit),
        ("d", Action::Delete),
        ("D", Action::Duplicate),
        ("m", Action::Move),
        ("x", Action::Cut),
        ("v", Action::Paste),
        ("+", Action::Increase),
        ("-", Action::Decrease),
        ("f", Action::Fix),
        ("w", Action::Why),
        ("p", Action::Paths),
        ("b", Action::Bill),
        ("!", Action::NextFinding),
        ("/", Action::Find),
        (":", Action::Palette),
        ("u", Action::Undo),
        ("Ctrl-r", Action::Redo),
        ("Ctrl-s", Action::Save),
        ("Ctrl-o", Action::OpenFile),
        ("Ctrl-p", Action::Print),
        ("r", Action::Readings),
        ("L", Action::Language),
        ("T", Action::Theme),
        ("M", Action::Mouse),
        ("y", Action::Copy),
        ("?", Action::Help),
        ("F1", Action::Help),
        ("q", Action::Quit),
        ("Esc", Action::Back),
        ("Ctrl-z", Action::Suspend),
        ("Ctrl-c", Action::Cancel),
    ] {
        assert_eq!(map.action(&screen, Key::parse(key).unwrap()), Some(action), "{key}");
    }
}

#[test]
fn keys_are_called_what_is_printed_on_them_and_written_the_same_everywhere() {
    let said = |lang, key: &str| Key::parse(key).unwrap().said(&Text::new(lang));
    for spec in TABLE {
        for key in spec.keys {
            assert_eq!(said(Lang::En, key), *key);
        }
    }
    for (key, french, german) in [
        ("Enter", "Entrée", "Eingabe"),
        ("Space", "Espace", "Leertaste"),
        ("Shift-Tab", "Maj-Tab", "Umschalt-Tab"),
        ("Ctrl-s", "Ctrl-s", "Strg-s"),
        ("Alt-b", "Alt-b", "Alt-b"),
        ("Delete", "Suppr", "Entf"),
        ("Esc", "Échap", "Esc"),
        ("F1", "F1", "F1"),
        ("D", "D", "D"),
    ] {
        assert_eq!((said(Lang::Fr, key), said(Lang::De, key)), (french.into(), german.into()));
        assert_eq!(Key::parse(key).unwrap().to_string(), key);
    }
}

fn pressed(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Key> {
    Key::from_event(KeyEvent::new_with_kind(code, modifiers, kind))
}

#[test]
fn a_key_is_taken_when_it_goes_down_and_altgr_types_its_sign() {
    let press = KeyEventKind::Press;
    assert_eq!(pressed(KeyCode::Char('a'), KeyModifiers::NONE, KeyEventKind::Release), None);
    let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let at = pressed(KeyCode::Char('@'), altgr, press).unwrap();
    assert_eq!(at.typed(), Some('@'));
    let shifted = pressed(KeyCode::Char('d'), KeyModifiers::SHIFT, press).unwrap();
    assert_eq!(shifted, Key::parse("D").unwrap());
    let control = pressed(KeyCode::Char('S'), KeyModifiers::CONTROL, press).unwrap();
    assert_eq!(control, Key::parse("Ctrl-s").unwrap());
    assert_eq!(control.typed(), None);
    let back = pressed(KeyCode::Tab, KeyModifiers::SHIFT, press).unwrap();
    assert_eq!(back, Key::parse("Shift-Tab").unwrap());
}

#[test]
fn keys_of_ones_own_replace_the_defaults_and_mistakes_are_said() {
    let own = |pairs: &[(&str, &str)]| -> BTreeMap<String, OwnKeys> {
        let lines = pairs.iter().zip(1..).map(|(&(action, keys), line)| {
            let (name_at, keys_at) = (Position { line, column: 5 }, Position { line, column: 9 });
            (action.to_owned(), OwnKeys { keys: keys.to_owned(), name_at, keys_at })
        });
        lines.collect()
    };
    let keys = |wrong: &[WrongKeys]| -> Vec<(&str, usize, usize)> {
        wrong.iter().map(|w| (w.said.key(), w.at.line, w.at.column)).collect()
    };
    let (map, wrong) = Keymap::with_overrides(&own(&[("delete", "F8 Ctrl-d"), ("add", "d")]));
    assert!(wrong.is_empty());
    let on = |key: &str| map.action(&[Context::Plan], Key::parse(key).unwrap());
    assert_eq!(on("F8"), Some(Action::Delete));
    assert_eq!(on("d"), Some(Action::Add));
    assert_eq!(on("a"), None);
    let (map, wrong) = Keymap::with_overrides(&own(&[
        ("delet", "F8"),
        ("edit", "Hyper-x"),
        ("find", "F7"),
        ("fix", "F7"),
    ]));
    let expected = [
        ("tui-keys-unknown-action-near", 1, 5),
        ("tui-keys-unknown-key", 2, 9),
        ("tui-keys-twice", 4, 9),
    ];
    assert_eq!(keys(&wrong), expected);
    assert_eq!(map.action(&[Context::Plan], Key::parse("e").unwrap()), Some(Action::Edit));
    assert_eq!(map.action(&[Context::Plan], Key::parse("F7").unwrap()), Some(Action::Find));
    let (_, wrong) = Keymap::with_overrides(&own(&[("fold", "a")]));
    assert_eq!(keys(&wrong), [("tui-keys-none-left", 1, 9)], "add has lost its key");
    // A key that listens at the same time and is asked first takes it away as well.
    let (_, wrong) = Keymap::with_overrides(&own(&[("waive", "q"), ("paths", "Enter F9")]));
    let said = [("tui-keys-none-left", 1, 9), ("tui-keys-none-left", 2, 9)];
    assert_eq!(keys(&wrong), said, "quit and open have lost theirs");
    let (_, wrong) = Keymap::with_overrides(&own(&[("waive", "?"), ("fix", "j")]));
    assert!(wrong.is_empty(), "help and down have another key");
}
