//! Colours and signs. A style never carries a meaning alone: a word or a sign stands beside it.
//!
//! The first theme uses the terminal's own sixteen colours, so it is right on dark and on light. The one
//! without colours uses only `Reset` and modifiers: with `NO_COLOR` set, a colour command of the terminal
//! library comes out as a bare reset and would wipe bold and reverse.

use crate::assess::Action;
use crate::rules::Severity;
use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;

/// How things are coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// The terminal's own sixteen colours.
    #[default]
    Colours,
    /// Bright on black, whatever the terminal's own are.
    Contrast,
    /// No colour at all.
    Plain,
}

/// What a style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tone {
    /// Ordinary text.
    Text,
    /// What matters less.
    Dim,
    /// A heading.
    Title,
    /// The bar at the top.
    Bar,
    /// The selected row of the pane that has the keys.
    Selected,
    /// The selected row of another pane.
    Marked,
    /// The frame of the pane that has the keys.
    Focus,
    /// A key in a hint.
    Key,
    Error,
    Warning,
    Info,
    Good,
    /// A value that is proposed and will be replaced.
    Fresh,
}

impl Theme {
    /// The next theme.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Colours => Self::Contrast,
            Self::Contrast => Self::Plain,
            Self::Plain => Self::Colours,
        }
    }

    /// Its name in the settings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Colours => "colours",
            Self::Contrast => "contrast",
            Self::Plain => "none",
        }
    }

    /// The theme of a name in the settings.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Colours, Self::Contrast, Self::Plain].into_iter().find(|t| t.name() == name)
    }

    /// Key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Colours => "tui-theme-colours",
            Self::Contrast => "tui-theme-contrast",
            Self::Plain => "tui-theme-plain",
        }
    }

    /// The style of the whole screen under everything.
    #[must_use]
    pub const fn base(self) -> Style {
        match self {
            Self::Contrast => Style::new().fg(Color::White).bg(Color::Black),
            Self::Colours | Self::Plain => Style::new(),
        }
    }

    /// The style of a purpose.
    #[must_use]
    pub const fn style(self, tone: Tone) -> Style {
        match self {
            Self::Colours => colours(tone),
            Self::Contrast => contrast(tone),
            Self::Plain => plain(tone),
        }
    }

    /// The style of a severity's sign and word.
    #[must_use]
    pub const fn severity(self, severity: Severity) -> Style {
        self.style(match severity {
            Severity::Error => Tone::Error,
            Severity::Warning => Tone::Warning,
            Severity::Info => Tone::Info,
        })
    }

    /// The style of a bill line's mark.
    #[must_use]
    pub const fn action(self, action: Action) -> Style {
        self.style(match action {
            Action::Buy => Tone::Good,
            Action::Assign | Action::Upgrade => Tone::Info,
            Action::Move => Tone::Warning,
            Action::Remove => Tone::Error,
            Action::Keep => Tone::Dim,
        })
    }
}

const fn colours(tone: Tone) -> Style {
    let style = Style::new();
    match tone {
        Tone::Text => style,
        Tone::Dim => style.add_modifier(Modifier::DIM),
        Tone::Title => style.add_modifier(Modifier::BOLD),
        Tone::Bar | Tone::Selected | Tone::Fresh => style.add_modifier(Modifier::REVERSED),
        Tone::Marked => style.add_modifier(Modifier::UNDERLINED),
        Tone::Focus => style.fg(Color::Cyan).add_modifier(Modifier::BOLD),
        Tone::Key => style.fg(Color::Cyan),
        Tone::Error => style.fg(Color::Red).add_modifier(Modifier::BOLD),
        Tone::Warning => style.fg(Color::Yellow),
        Tone::Info => style.fg(Color::Blue),
        Tone::Good => style.fg(Color::Green),
    }
}

const fn contrast(tone: Tone) -> Style {
    let style = Style::new().fg(Color::White).bg(Color::Black);
    match tone {
        Tone::Text | Tone::Dim => style,
        Tone::Title => style.add_modifier(Modifier::BOLD),
        Tone::Bar | Tone::Fresh => Style::new().fg(Color::Black).bg(Color::White),
        Tone::Selected => {
            Style::new().fg(Color::Black).bg(Color::LightYellow).add_modifier(Modifier::BOLD)
        }
        Tone::Marked => style.add_modifier(Modifier::UNDERLINED),
        Tone::Focus | Tone::Key => style.fg(Color::LightYellow).add_modifier(Modifier::BOLD),
        Tone::Error => style.fg(Color::LightRed).add_modifier(Modifier::BOLD),
        Tone::Warning => style.fg(Color::LightYellow),
        Tone::Info => style.fg(Color::LightCyan),
        Tone::Good => style.fg(Color::LightGreen),
    }
}

const fn plain(tone: Tone) -> Style {
    let style = Style::new();
    match tone {
        Tone::Text | Tone::Info | Tone::Good => style,
        Tone::Dim => style.add_modifier(Modifier::DIM),
        Tone::Title | Tone::Focus | Tone::Key | Tone::Error | Tone::Warning => {
            style.add_modifier(Modifier::BOLD)
        }
        Tone::Bar | Tone::Selected | Tone::Fresh => style.add_modifier(Modifier::REVERSED),
        Tone::Marked => style.add_modifier(Modifier::UNDERLINED),
    }
}

/// The signs of the screen: drawn ones, or plain ASCII for poor terminals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Signs {
    pub open: &'static str,
    pub folded: &'static str,
    pub error: &'static str,
    pub more: &'static str,
    pub crumb: &'static str,
    pub on: &'static str,
    pub off: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub border: border::Set<'static>,
    pub rule: &'static str,
}

/// The drawn signs.
pub const DRAWN: Signs = Signs {
    open: "▾",
    folded: "▸",
    error: "✗",
    more: "…",
    crumb: "›",
    on: "[x]",
    off: "[ ]",
    left: "‹",
    right: "›",
    border: border::ROUNDED,
    rule: "─",
};

/// The same in ASCII.
pub const ASCII: Signs = Signs {
    open: "v",
    folded: ">",
    error: "x",
    more: "~",
    crumb: ">",
    on: "[x]",
    off: "[ ]",
    left: "<",
    right: ">",
    border: border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: "|",
        vertical_right: "|",
        horizontal_top: "-",
        horizontal_bottom: "-",
    },
    rule: "-",
};

impl Signs {
    /// The sign of a severity.
    #[must_use]
    pub const fn severity(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => "!",
            Severity::Info => "i",
        }
    }
}
