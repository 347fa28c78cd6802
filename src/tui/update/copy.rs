//! What is copied: the selected row in plain words.

use crate::report::message;
use crate::tui::app::{App, Pane, Tab};
use crate::tui::forms;
use crate::tui::model;
use crate::tui::view::selected_words;

/// The selected row of the pane that has the keys.
#[must_use]
pub fn row(app: &App) -> Option<String> {
    let doc = app.doc.as_ref()?;
    let (plan, assessment) = (doc.plan(), doc.assessment());
    match (app.pane, app.tab) {
        (Pane::Tree, _) => {
            let path = doc.selected().path(plan);
            Some(if path.is_empty() { plan.project.name.clone() } else { path })
        }
        (Pane::Inspector, _) => {
            let form = forms::edit(doc, doc.selected())?;
            let at = form.position(app.field).unwrap_or(0);
            form.fields.get(at).map(|f| f.value.written())
        }
        (Pane::View, Tab::Findings) => {
            let at = model::findings::selected(&app.finding, doc.findings())?;
            let finding = doc.findings().get(at)?;
            let place = finding.place.path(plan);
            let words = format!("{} {} {place}", finding.rule.code, message(finding, &app.text));
            Some(words.trim_end().to_owned())
        }
        (Pane::View, Tab::Paths) => {
            let ways = doc.ways()?;
            ways.get(model::paths::selected(&app.path, ways, plan)?).map(|way| way.id.clone())
        }
        (Pane::View, Tab::Why) => selected_words(app),
        (Pane::View, Tab::Bill) => {
            let at = model::bill::selected(&app.line, doc)?;
            let line = assessment.lines.get(at)?;
            let device = line.install_on.map_or("", |d| assessment.device_name(d, plan));
            let name = doc.catalog().license_name(line.license);
            Some(format!("{}\t{name}\t{device}", line.quantity).trim_end().to_owned())
        }
    }
}
