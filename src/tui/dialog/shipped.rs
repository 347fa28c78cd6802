//! Plans that come with the program, to begin with or to look at.

use super::pick::{Item, Pick};
use super::{Msg, Reply};
use crate::plan::{EXAMPLES, Shipped, TEMPLATES};
use crate::report::in_readers_words;
use crate::tui::form::Label;
use crate::tui::said::Said;
use crate::tui::update;
use jiff::civil::Date;

/// Templates, to begin a plan of today with.
#[must_use]
pub fn templates(today: Date) -> Pick {
    pick(Said::new("tui-template-title"), TEMPLATES, "report-template", Some(today))
}

/// Finished examples.
#[must_use]
pub fn examples() -> Pick {
    pick(Said::new("tui-example-title"), EXAMPLES, "report-example", None)
}

fn pick(title: Said, all: &'static [Shipped], kind: &'static str, day: Option<Date>) -> Pick {
    let items = all
        .iter()
        .map(|s| Item::name(s.name).detail(Label::Key(format!("{kind}-{}", s.name))))
        .collect();
    Pick::search(
        title,
        items,
        Box::new(move |at, app| {
            let Some(shipped) = all.get(at) else {
                return Reply::Close;
            };
            let document = match day {
                Some(day) => shipped.document_of(day),
                None => shipped.document(),
            };
            let plan = in_readers_words(document.plan, &app.text);
            let open: Box<dyn FnOnce(&mut crate::tui::app::App)> =
                Box::new(move |app| update::begin(app, plan));
            Reply::Then(vec![Msg::With(open)])
        }),
    )
}
