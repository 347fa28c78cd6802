//! The form of the plan's head: the project and its versions.

use super::version;
use crate::plan::{Edit, Plan, Project};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form};
use crate::tui::said::Said;

/// Project and versions.
#[must_use]
pub fn edit_plan(doc: &Doc) -> Form {
    let plan = doc.plan();
    let project = &plan.project;
    let fields = vec![
        Field::text("name", &project.name),
        Field::text("customer", &project.customer),
        Field::text("reference", &project.reference),
        Field::text("author", &project.author),
        Field::date("date", project.date, "tui-empty-today"),
        Field::number("software", Some(plan.software.into()), 5..=99, None),
        version("running", plan.running, Said::new("tui-empty-running")),
        version("buy-version", plan.buy_version, Said::new("tui-empty-buy-version")),
        Field::text("notes", &project.notes),
    ];
    Form::new(
        Said::new("tui-form-plan"),
        fields,
        Box::new(|form, doc| Ok(change(form, doc.plan()))),
    )
}

fn change(form: &Form, plan: &Plan) -> Change {
    let project = Project {
        name: form.text("name"),
        customer: form.text("customer"),
        reference: form.text("reference"),
        author: form.text("author"),
        date: form.date("date"),
        notes: form.text("notes"),
    };
    let software = form.version("software").unwrap_or(plan.software);
    let (running, buy_version) = (form.version("running"), form.version("buy-version"));
    let versions = Edit::SetVersions { software, running, buy_version };
    let same = (software, running, buy_version) == (plan.software, plan.running, plan.buy_version);
    let (edit, name) = if same {
        (Edit::SetProject(project), Said::new("tui-edit-project"))
    } else if project == plan.project {
        (versions, Said::new("tui-edit-versions"))
    } else {
        (Edit::Several(vec![Edit::SetProject(project), versions]), Said::new("tui-edit-project"))
    };
    Change { edit, name, select: None }
}
