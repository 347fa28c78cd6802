//! The list under a field: values of a choice, the checklist of features, completions of a name.

use crate::catalog::{Catalog, FeatureSet, Kinds, ProductId};
use crate::plan::ObjectKind;
use crate::tui::action::{Action, Context};
use crate::tui::app::App;
use crate::tui::doc::Doc;
use crate::tui::form::{Form, Value};
use crate::tui::forms::kind_in;
use crate::tui::keys::Key;
use crate::tui::said::Said;
use crate::tui::widget::input;
use crate::tui::widget::search::fuzzy;
use tui_input::Input;

/// A list that is open under a field.
pub struct Chooser {
    field: usize,
    typed: Input,
    /// Which line is selected, of those that are shown.
    pub at: usize,
    /// What is listed: ids of choices or of features.
    entries: Vec<String>,
}

/// How a feature stands with an object group.
#[derive(Debug, Clone)]
pub enum Standing {
    /// Not chosen.
    Off,
    /// Chosen, and it needs a license of its own.
    On,
    /// Chosen, but UC contains it.
    InUc,
    /// Not chosen, but another one brings it along.
    Implied(String),
    /// Not for objects of this kind.
    NotHere,
    /// Chosen, but not for objects of this kind, or not known.
    Refused,
}

impl Standing {
    /// What is said beside the feature.
    #[must_use]
    pub fn said(&self) -> Option<Said> {
        Some(match self {
            Self::Off | Self::On => return None,
            Self::InUc => Said::new("tui-feature-in-uc"),
            Self::Implied(by) => Said::new("tui-feature-implied").with("by", by.as_str()),
            Self::NotHere | Self::Refused => Said::new("tui-feature-not-here"),
        })
    }
}

/// How each feature of the catalogue, and each unknown one that is written, stands with an object group.
#[must_use]
pub fn standings(
    catalog: &Catalog,
    kind: ObjectKind,
    chosen: &[String],
) -> Vec<(String, bool, Standing)> {
    let written: FeatureSet = chosen.iter().filter_map(|id| catalog.feature(id)).collect();
    let allowed = |p: ProductId| match catalog.product(p).kinds {
        Kinds::Users => kind.is_user(),
        Kinds::UsersAndExternalVideo => kind.is_user() || kind == ObjectKind::ExternalVideo,
        Kinds::All => true,
    };
    let contained = written
        .iter()
        .filter(|&p| allowed(p))
        .fold(FeatureSet::EMPTY, |set, p| set.with(catalog.product(p).contains));
    let brought_by = |p: ProductId| {
        let mut others = written.iter().filter(|&o| o != p && allowed(o) && kind.is_user());
        others.find(|&o| catalog.product(o).implies.has(p))
    };
    let known = catalog.features().map(|p| {
        let id = catalog.product(p).id.clone();
        let on = written.has(p);
        let standing = match (on, allowed(p)) {
            (true, false) => Standing::Refused,
            (false, false) => Standing::NotHere,
            _ if contained.has(p) => Standing::InUc,
            (true, true) => Standing::On,
            (false, true) => match brought_by(p) {
                Some(by) => Standing::Implied(catalog.product(by).id.clone()),
                None => Standing::Off,
            },
        };
        (id, on, standing)
    });
    let unknown = chosen
        .iter()
        .filter(|id| catalog.feature(id).is_none())
        .map(|id| (id.clone(), true, Standing::Refused));
    known.chain(unknown).collect()
}

impl Chooser {
    /// The list of a field, its present value selected.
    pub fn new(form: &Form, field: usize, doc: &Doc) -> Self {
        let (entries, at) = match form.fields.get(field).map(|f| &f.value) {
            Some(Value::Choice { options, at }) => {
                (options.iter().map(|o| o.id.clone()).collect(), *at)
            }
            Some(Value::Features(chosen)) => {
                let all = standings(doc.catalog(), kind_in(form), chosen);
                (all.into_iter().map(|(id, ..)| id).collect(), 0)
            }
            _ => (Vec::new(), 0),
        };
        Self { field, typed: Input::default(), at, entries }
    }

    /// Types into the search.
    pub fn type_char(&mut self, c: char) {
        input::type_char(&mut self.typed, c);
        self.at = 0;
    }

    /// What is typed to search.
    pub fn typed(&self) -> &str {
        self.typed.value()
    }

    /// Positions of the entries that are shown.
    pub fn shown(&self, form: &Form, app: &App) -> Vec<usize> {
        let words = self.entries.iter().enumerate().map(|(i, id)| {
            match form.fields.get(self.field).map(|f| &f.value) {
                Some(Value::Choice { options, .. }) => {
                    options.get(i).map(|o| o.label.say(&app.text)).unwrap_or_default()
                }
                _ => id.clone(),
            }
        });
        fuzzy(self.typed(), words)
    }

    /// Takes a key; tells whether the list is to be closed.
    pub fn key(&mut self, key: Key, form: &mut Form, app: &App, doc: &Doc) -> bool {
        let shown = self.shown(form, app);
        let here = shown.get(self.at.min(shown.len().saturating_sub(1))).copied();
        let is_choice =
            matches!(form.fields.get(self.field).map(|f| &f.value), Some(Value::Choice { .. }));
        if key.typed() == Some(' ') && !is_choice {
            self.toggle(here, form, doc);
            self.typed = Input::default();
            self.at = here.unwrap_or(0);
            return false;
        }
        if let Some(c) = key.typed() {
            self.type_char(c);
            return false;
        }
        match app.keymap.action(&[Context::List, Context::Text], key) {
            Some(Action::ListUp) => self.at = self.at.saturating_sub(1),
            Some(Action::ListDown) => {
                self.at = self.at.saturating_add(1).min(shown.len().saturating_sub(1));
            }
            Some(Action::ListPageUp) => self.at = 0,
            Some(Action::ListPageDown) => self.at = shown.len().saturating_sub(1),
            Some(Action::ListCancel) => return true,
            // What is looked for and not found is no answer: the list says so and stays.
            Some(Action::ListTake | Action::ListComplete) if here.is_none() => {}
            Some(Action::ListTake | Action::ListComplete) => {
                if let (Some(Value::Choice { at, .. }), Some(here)) =
                    (form.fields.get_mut(self.field).map(|f| &mut f.value), here)
                {
                    *at = here;
                } else if !self.typed().is_empty() {
                    // What was searched for is what is meant.
                    self.toggle(here, form, doc);
                }
                return true;
            }
            Some(action) => {
                input::edit(&mut self.typed, action);
                self.at = 0;
            }
            None => {}
        }
        false
    }

    fn toggle(&self, here: Option<usize>, form: &mut Form, doc: &Doc) {
        let Some(id) = here.and_then(|i| self.entries.get(i)) else {
            return;
        };
        if let Some(Value::Features(chosen)) = form.fields.get_mut(self.field).map(|f| &mut f.value)
        {
            if let Some(at) = chosen.iter().position(|c| c == id) {
                chosen.remove(at);
            } else if doc.catalog().feature(id).is_some() {
                chosen.push(id.clone());
            }
        }
    }
}
