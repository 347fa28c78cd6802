//! The welcome screen: the ways in.

use crate::store::Recovery;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::dialog::files;
use crate::tui::effect::Effect;
use crate::tui::update;
use std::path::PathBuf;

/// State of the welcome screen.
#[derive(Debug, Clone, Default)]
pub struct Welcome {
    /// The selected way in.
    pub at: usize,
    /// Plans that were open lately, the last first.
    pub recent: Vec<PathBuf>,
    /// Edits that were never saved, of instances that are no more.
    pub lost: Vec<Recovery>,
}

/// A way in.
#[derive(Debug, Clone, PartialEq)]
pub enum Way {
    /// Edits that were never saved.
    Lost(Box<Recovery>),
    /// A plan that was open lately.
    Recent(PathBuf),
    /// An empty plan.
    New,
    /// A plan from a template.
    Template,
    /// An example to look at.
    Example,
    /// A plan from a file.
    Open,
}

impl Way {
    /// The action that leads the same way, when there is one.
    #[must_use]
    pub const fn action(&self) -> Option<Action> {
        match self {
            Self::New => Some(Action::BeginNew),
            Self::Template => Some(Action::BeginTemplate),
            Self::Example => Some(Action::BeginExample),
            Self::Open => Some(Action::BeginOpen),
            Self::Recent(_) | Self::Lost(_) => None,
        }
    }
}

/// All ways in: what was nearly lost first, the plans of late last.
#[must_use]
pub fn ways(app: &App) -> Vec<Way> {
    let fixed = [Way::New, Way::Template, Way::Example, Way::Open];
    let recent = app.welcome.recent.iter().cloned().map(Way::Recent);
    let lost = app.welcome.lost.iter().cloned().map(|found| Way::Lost(Box::new(found)));
    lost.chain(fixed).chain(recent).collect()
}

/// Takes the selected way.
pub fn take(app: &mut App) {
    let ways = ways(app);
    let Some(way) = ways.get(app.welcome.at.min(ways.len().saturating_sub(1))) else {
        return;
    };
    match way {
        Way::Lost(found) => {
            let dialog = files::recover((**found).clone());
            app.push(dialog);
        }
        Way::Recent(path) => app.effects.push(Effect::Load(path.clone())),
        Way::New | Way::Template | Way::Example | Way::Open => {
            if let Some(action) = way.action() {
                update::run(app, action);
            }
        }
    }
}
