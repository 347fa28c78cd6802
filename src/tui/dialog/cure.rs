//! What can be done about findings: fixes to choose from, and a waiver with its reason.

use super::form::FormDialog;
use super::pick::{Item, Pick};
use super::{Change, Msg, Reply};
use crate::plan::{Edit, Place, Waiver};
use crate::report::{fix_title, message};
use crate::rules::{Finding, Fix, Safety};
use crate::text::Text;
use crate::tui::app::Notice;
use crate::tui::doc::Doc;
use crate::tui::form::{Field, Form, Label};
use crate::tui::forms::edit_waiver;
use crate::tui::said::Said;

/// The fixes of some findings, each with the edit it is.
#[must_use]
pub fn fixes(doc: &Doc, findings: &[usize], text: &Text) -> Vec<(String, Safety, Change)> {
    let mut all = Vec::new();
    for finding in findings.iter().filter_map(|&at| doc.findings().get(at)) {
        for fix in doc.fixes_of(finding) {
            all.push(offered(doc, finding, &fix, text));
        }
    }
    all
}

fn offered(doc: &Doc, finding: &Finding, fix: &Fix, text: &Text) -> (String, Safety, Change) {
    let title = fix_title(finding.rule, fix, text);
    let name = Said::new("tui-edit-fix").with("title", title.as_str());
    (title, fix.safety, Change { edit: doc.edit_of(finding, fix), name, select: None })
}

/// A list of fixes.
#[must_use]
pub fn choose(fixes: Vec<(String, Safety, Change)>) -> Pick {
    let items = fixes
        .iter()
        .zip('1'..='9')
        .map(|((title, safety, _), letter)| {
            let key = if *safety == Safety::Safe { "tui-fix-safe" } else { "tui-fix-unsafe" };
            Item::name(title).letter(letter).detail(Label::Said(Said::new(key)))
        })
        .collect();
    Pick::letters(
        Said::new("tui-fix-title"),
        items,
        Box::new(move |at, _| match fixes.get(at) {
            Some((title, _, change)) => {
                let said = Said::new("tui-fixed").with("title", title.as_str());
                Reply::Then(vec![Msg::Apply(change.clone()), Msg::Say(Notice::good(said))])
            }
            None => Reply::Close,
        }),
    )
}

/// Which of several findings is to be accepted.
#[must_use]
pub fn choose_waiver(doc: &Doc, findings: &[usize], text: &Text) -> Pick {
    let all: Vec<usize> = findings.to_vec();
    let items = all
        .iter()
        .filter_map(|&at| doc.findings().get(at))
        .zip('1'..='9')
        .map(|(f, letter)| {
            let words = format!("{} {}", f.rule.code, message(f, text));
            Item::name(&words).letter(letter)
        })
        .collect();
    Pick::letters(
        Said::new("tui-waive-which"),
        items,
        Box::new(move |at, app| {
            let form = app.doc.as_ref().and_then(|doc| {
                Some(FormDialog::new(waive(doc, doc.findings().get(*all.get(at)?)?), doc))
            });
            match form {
                Some(form) => Reply::Then(vec![Msg::Open(Box::new(form))]),
                None => Reply::Close,
            }
        }),
    )
}

/// Whether a finding can be accepted: that a waiver is of no use any more goes with the waiver itself.
#[must_use]
pub fn may_be_waived(doc: &Doc, finding: usize) -> bool {
    let finding = doc.findings().get(finding);
    finding.is_some_and(|finding| !matches!(finding.place, Place::Waiver(_)))
}

/// The form of a waiver: why, and until when; of a finding that is accepted already, that of its waiver.
#[must_use]
pub fn waive(doc: &Doc, finding: &Finding) -> Form {
    if let Some(form) = finding.waived_by.and_then(|waiver| edit_waiver(doc, waiver)) {
        return form;
    }
    let code = finding.rule.code;
    let at = finding.place.path(doc.plan());
    let title = Said::new("tui-form-waive").with("code", code).with("at", at.as_str());
    let fields = vec![Field::text("reason", ""), Field::date("until", None, "tui-empty-end")];
    Form::new(
        title,
        fields,
        Box::new(move |form, doc| {
            let reason = form.text("reason").trim().to_owned();
            if reason.is_empty() {
                return Err(vec![("reason", Said::new("tui-wrong-reason"))]);
            }
            let mut waivers = doc.plan().waivers.clone();
            waivers.push(Waiver {
                code: code.to_owned(),
                at: Some(at.clone()).filter(|at| !at.is_empty()),
                reason,
                until: form.date("until"),
            });
            let name = Said::new("tui-edit-waive").with("code", code);
            Ok(Change { edit: Edit::SetWaivers(waivers), name, select: None })
        }),
    )
}
