//! Forms: one field a line, each value checked as it is typed, and one edit when all of them are right.
//!
//! A form is made for one thing of the plan ([`crate::tui::forms`]); the inspector shows the same fields. The
//! check and the edit are one function, so a form cannot be left with what the plan could not hold.

mod value;

pub use value::{Choice, Label, Value, mac, parse_date};

use super::dialog::Change;
use super::doc::Doc;
use super::edits::carried;
use super::said::Said;
use jiff::civil::Date;
use tui_input::Input;

/// What is wrong with a form: the field, and the sentence under it.
pub type Wrong = Vec<(&'static str, Said)>;

/// Turns the values of a form into an edit, or says which of them cannot be.
pub type Build = Box<dyn Fn(&Form, &Doc) -> Result<Change, Wrong>>;

/// Proposes the text of a field from what the others hold.
pub type Propose = Box<dyn Fn(&Form, &Doc) -> String>;

/// A form.
pub struct Form {
    /// What it is about.
    pub title: Said,
    /// Its fields from the top down.
    pub fields: Vec<Field>,
    build: Build,
    proposals: Vec<(&'static str, Propose)>,
}

/// One line of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// Which it is; its label is `tui-field-ID`.
    pub id: &'static str,
    /// What is in it.
    pub value: Value,
    /// Whether the value is only proposed: the first sign typed replaces it.
    pub fresh: bool,
    /// Whether anything was typed in it.
    pub touched: bool,
}

impl Field {
    /// A line of text.
    #[must_use]
    pub fn text(id: &'static str, text: &str) -> Self {
        Self { id, value: Value::Text(Input::new(text.to_owned())), fresh: false, touched: false }
    }

    /// A whole number within bounds; `None` may be left empty when `empty` says what that means.
    #[must_use]
    pub fn number(
        id: &'static str,
        number: Option<u32>,
        bounds: std::ops::RangeInclusive<u32>,
        empty: Option<Said>,
    ) -> Self {
        let input = Input::new(number.map(|n| n.to_string()).unwrap_or_default());
        Self { id, value: Value::Number { input, bounds, empty }, fresh: true, touched: false }
    }

    /// A day; `empty` says what it means when it is left empty.
    #[must_use]
    pub fn date(id: &'static str, date: Option<Date>, empty: &'static str) -> Self {
        let input = Input::new(date.map(|d| d.to_string()).unwrap_or_default());
        Self {
            id,
            value: Value::Date { input, empty: Said::new(empty) },
            fresh: false,
            touched: false,
        }
    }

    /// A MAC address, which may be left empty.
    #[must_use]
    pub fn mac(id: &'static str, mac: &str) -> Self {
        Self { id, value: Value::Mac(Input::new(mac.to_owned())), fresh: false, touched: false }
    }

    /// One of several.
    #[must_use]
    pub fn choice(id: &'static str, options: Vec<Choice>, chosen: &str) -> Self {
        let at = options.iter().position(|o| o.id == chosen).unwrap_or(0);
        Self { id, value: Value::Choice { options, at }, fresh: false, touched: false }
    }

    /// Yes or no.
    #[must_use]
    pub const fn flag(id: &'static str, on: bool) -> Self {
        Self { id, value: Value::Flag(on), fresh: false, touched: false }
    }

    /// A technical name, with completion.
    #[must_use]
    pub fn license(id: &'static str, name: &str) -> Self {
        Self {
            id,
            value: Value::License(Input::new(name.to_owned())),
            fresh: false,
            touched: false,
        }
    }

    /// A model of the catalogue or any other, with completion.
    #[must_use]
    pub fn model(id: &'static str, name: &str) -> Self {
        Self { id, value: Value::Model(Input::new(name.to_owned())), fresh: true, touched: false }
    }

    /// A set of functions of objects.
    #[must_use]
    pub fn features(id: &'static str, chosen: Vec<String>) -> Self {
        Self { id, value: Value::Features(chosen), fresh: false, touched: false }
    }

    /// The same field with its value only proposed.
    #[must_use]
    pub fn proposed(mut self) -> Self {
        self.fresh = true;
        self
    }
}

impl Form {
    /// A form and what makes an edit of it.
    #[must_use]
    pub fn new(title: Said, fields: Vec<Field>, build: Build) -> Self {
        Self { title, fields, build, proposals: Vec::new() }
    }

    /// The same form with a field that follows the others until something is typed in it.
    #[must_use]
    pub fn proposing(mut self, id: &'static str, propose: Propose) -> Self {
        if let Some(field) = self.fields.iter_mut().find(|f| f.id == id) {
            field.fresh = true;
        }
        self.proposals.push((id, propose));
        self
    }

    /// Brings the proposed values up to date with the others.
    pub fn propose(&mut self, doc: &Doc) {
        for at in 0..self.proposals.len() {
            let (id, propose) = &self.proposals[at];
            let Some(position) = self.position(id).filter(|&p| self.fields[p].fresh) else {
                continue;
            };
            let proposed = propose(self, doc);
            if let Some(input) = self.fields[position].value.input_mut() {
                *input = Input::new(proposed);
            }
        }
    }

    /// Key of the sentence that says what a field is, in which unit, and what it means when it is empty.
    #[must_use]
    pub fn help(&self, field: &Field) -> String {
        let form = self.title.key().split("-form-").last().unwrap_or_default();
        // What is added has the fields of what is there, and a waiver those it was made with.
        let thing = match form.trim_start_matches("add-") {
            "waiver" => "waive",
            thing => thing,
        };
        format!("tui-help-{thing}-{}", field.id)
    }

    /// Position of a field.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.fields.iter().position(|f| f.id == id)
    }

    /// The value of a field.
    #[must_use]
    pub fn value(&self, id: &str) -> Option<&Value> {
        self.fields.iter().find(|f| f.id == id).map(|f| &f.value)
    }

    /// The text of a field as it is written; empty without such a field.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.value(id).map(Value::written).unwrap_or_default()
    }

    /// The number of a field; `None` when it is empty or no number.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<u32> {
        self.text(id).trim().parse().ok()
    }

    /// The number of a field, 0 when it is empty.
    #[must_use]
    pub fn number_or_0(&self, id: &str) -> u32 {
        self.number(id).unwrap_or(0)
    }

    /// The version in a field; `None` when it is empty.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<u8> {
        self.number(id).and_then(|n| u8::try_from(n).ok())
    }

    /// The day of a field; `None` when it is empty or no day.
    #[must_use]
    pub fn date(&self, id: &str) -> Option<Date> {
        parse_date(&self.text(id))
    }

    /// Whether a flag is set.
    #[must_use]
    pub fn flag(&self, id: &str) -> bool {
        matches!(self.value(id), Some(Value::Flag(true)))
    }

    /// The chosen features.
    #[must_use]
    pub fn features(&self, id: &str) -> Vec<String> {
        match self.value(id) {
            Some(Value::Features(chosen)) => chosen.clone(),
            _ => Vec::new(),
        }
    }

    /// The edit, or what is wrong with the values.
    ///
    /// # Errors
    /// The fields that cannot be taken, each with its sentence.
    pub fn change(&self, doc: &Doc) -> Result<Change, Wrong> {
        let mut wrong: Wrong =
            self.fields.iter().filter_map(|f| Some((f.id, f.value.wrong()?))).collect();
        match (self.build)(self, doc) {
            Ok(change) if wrong.is_empty() => {
                Ok(Change { edit: carried(doc.plan(), change.edit), ..change })
            }
            Ok(_) => Err(wrong),
            Err(more) => {
                let known: Vec<&str> = wrong.iter().map(|(id, _)| *id).collect();
                let more: Wrong = more.into_iter().filter(|(id, _)| !known.contains(id)).collect();
                wrong.extend(more);
                Err(wrong)
            }
        }
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Form").field("fields", &self.fields).finish_non_exhaustive()
    }
}
