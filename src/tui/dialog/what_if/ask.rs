//! What is asked, row by row, and how keys change it.

use super::node_words;
use crate::paths::{PERCENT, Question, versions_to_ask};
use crate::plan::{DeviceAt, Place};
use crate::text::Text;
use crate::tui::study::Ground;

/// Percent by which users change with one key.
const STEP: i32 = 5;

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    Users,
    Software,
    Fail,
}

impl Row {
    /// Every row from the top down.
    pub(super) const ALL: [Self; 3] = [Self::Users, Self::Software, Self::Fail];

    /// Key of its label.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Users => "tui-if-row-users",
            Self::Software => "tui-if-row-software",
            Self::Fail => "tui-if-row-fail",
        }
    }
}

/// What is asked.
#[derive(Debug)]
pub(super) struct Asked {
    percent: i32,
    /// Whether the percentage is being typed: the next digit is put behind it.
    typing: bool,
    /// Every version that can be asked for, `None` for that of the plan where that stands.
    versions: Vec<Option<u8>>,
    version: usize,
    nodes: Vec<DeviceAt>,
    /// 0 for none, or one more than the position of the node.
    fail: usize,
}

impl Asked {
    /// Nothing yet.
    pub(super) fn of(ground: &Ground) -> Self {
        let planned = ground.plan().software;
        let all: Vec<u8> = versions_to_ask(&ground.inputs(), ground.review()).collect();
        // What the plan says stands behind its version: up from it the next one, down everything on that version.
        let at = all.iter().take_while(|v| **v <= planned).count();
        let mut versions: Vec<Option<u8>> = all.into_iter().map(Some).collect();
        versions.insert(at, None);
        let nodes = ground.plan().nodes().map(|(at, _)| at).collect();
        Self { percent: 0, typing: false, versions, version: at, nodes, fail: 0 }
    }

    /// The question.
    pub(super) fn question(&self) -> Question {
        Question {
            users: (self.percent != 0).then_some(self.percent),
            software: self.versions.get(self.version).copied().flatten(),
            fail: self.fail.checked_sub(1).and_then(|at| self.nodes.get(at)).copied(),
        }
    }

    /// Whether anything is asked of a row.
    pub(super) fn asks(&self, row: Row) -> bool {
        let question = self.question();
        match row {
            Row::Users => question.users.is_some(),
            Row::Software => question.software.is_some(),
            Row::Fail => question.fail.is_some(),
        }
    }

    /// What is asked of users and software, in a few words.
    pub(super) fn short(&self, text: &Text) -> String {
        let question = self.question();
        let users = question.users.map(|percent| {
            let sign = if percent > 0 { "+" } else { "" };
            text.say_with("tui-if-short-users", &[("percent", format!("{sign}{percent}").into())])
        });
        let software = question
            .software
            .map(|version| text.say_with("tui-if-short-software", &[("version", version.into())]));
        users.into_iter().chain(software).collect::<Vec<_>>().join(", ")
    }

    /// How many values a row has to choose from.
    pub(super) fn options(&self, row: Row) -> usize {
        match row {
            Row::Users => 0,
            Row::Software => self.versions.len(),
            Row::Fail => self.nodes.len() + 1,
        }
    }

    /// Position of the chosen one.
    pub(super) const fn chosen(&self, row: Row) -> usize {
        match row {
            Row::Users => 0,
            Row::Software => self.version,
            Row::Fail => self.fail,
        }
    }

    /// A value of a row in words.
    pub(super) fn option(&self, row: Row, at: usize, ground: &Ground, text: &Text) -> String {
        match row {
            Row::Users => {
                let sign = if self.percent > 0 { "+" } else { "" };
                let args = [("percent", format!("{sign}{}", self.percent).into())];
                text.say_with("tui-if-percent", &args)
            }
            Row::Software => match self.versions.get(at).copied().flatten() {
                Some(version) => format!("V{version}"),
                None => text.say("tui-if-as-planned"),
            },
            Row::Fail => match at.checked_sub(1).and_then(|at| self.nodes.get(at)) {
                Some(node) => node_words(Place::Node(*node), ground),
                None => text.say("tui-if-no-node"),
            },
        }
    }

    /// Goes one value on; tells whether there was another.
    pub(super) fn step(&mut self, row: Row, up: bool) -> bool {
        match row {
            Row::Users => {
                let by = if up { STEP } else { -STEP };
                let to = (self.percent + by).clamp(*PERCENT.start(), *PERCENT.end());
                std::mem::replace(&mut self.percent, to) != to
            }
            Row::Software => moved(&mut self.version, up, self.versions.len()),
            Row::Fail => moved(&mut self.fail, up, self.nodes.len() + 1),
        }
    }

    /// Chooses a value by its position.
    pub(super) fn choose(&mut self, row: Row, at: usize) {
        match row {
            Row::Users => {}
            Row::Software => self.version = at.min(self.versions.len() - 1),
            Row::Fail => self.fail = at.min(self.nodes.len()),
        }
    }

    /// Types a digit: users in percent, or a version; tells whether it was one that can be.
    pub(super) fn digit(&mut self, row: Row, digit: u32) -> bool {
        let digit = i32::try_from(digit).unwrap_or(0);
        match row {
            Row::Users => {
                let before = if self.typing { self.percent } else { 0 };
                let typed = before * 10 + digit;
                let fits = PERCENT.contains(&typed);
                if fits {
                    self.percent = typed;
                }
                self.typing = true;
                fits
            }
            Row::Software => {
                let ends = |v: &Option<u8>| v.is_some_and(|v| i32::from(v) % 10 == digit);
                let after = self.versions.iter().skip(self.version + 1).position(ends);
                let at = after.map(|at| at + self.version + 1);
                match at.or_else(|| self.versions.iter().position(ends)) {
                    Some(at) => {
                        self.version = at;
                        true
                    }
                    None => false,
                }
            }
            Row::Fail => false,
        }
    }

    /// Takes the last digit away, or asks nothing of a row any more.
    pub(super) fn erase(&mut self, row: Row, one: bool) -> bool {
        match row {
            Row::Users if one && self.typing => self.percent /= 10,
            Row::Users => self.percent = 0,
            Row::Software => {
                self.version = self.versions.iter().position(Option::is_none).unwrap_or(0);
            }
            Row::Fail => self.fail = 0,
        }
        true
    }

    /// Another key came: the next digit begins anew.
    pub(super) const fn typed_out(&mut self) {
        self.typing = false;
    }
}

fn moved(at: &mut usize, up: bool, len: usize) -> bool {
    let to =
        if up { at.saturating_add(1).min(len.saturating_sub(1)) } else { at.saturating_sub(1) };
    std::mem::replace(at, to) != to
}
