//! The welcome screen: the ways in.

use crate::plan::Plan;
use crate::tui::action::Action;
use crate::tui::app::App;
use crate::tui::effect::Effect;
use std::path::PathBuf;

/// State of the welcome screen.
#[derive(Debug, Clone, Default)]
pub struct Welcome {
    /// The selected way in.
    pub at: usize,
    /// Plans that were open lately, the last first.
    pub recent: Vec<PathBuf>,
}

/// A way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
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
            Self::New => Some(Action::NewPlan),
            Self::Open => Some(Action::OpenFile),
            Self::Template | Self::Example | Self::Recent(_) => None,
        }
    }
}

/// All ways in, the plans of late last.
#[must_use]
pub fn ways(app: &App) -> Vec<Way> {
    let fixed = [Way::New, Way::Template, Way::Example, Way::Open];
    let recent = app.welcome.recent.iter().cloned().map(Way::Recent);
    fixed.into_iter().chain(recent).collect()
}

/// Takes the selected way.
pub fn take(app: &mut App) {
    let ways = ways(app);
    match ways.get(app.welcome.at.min(ways.len().saturating_sub(1))) {
        Some(Way::New | Way::Template | Way::Example) => app.open(Plan::default(), None),
        Some(Way::Open) => {}
        Some(Way::Recent(path)) => app.effects.push(Effect::Load(path.clone())),
        None => {}
    }
}
