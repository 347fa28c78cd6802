//! How long a frame takes, and an edit with everything that follows from it: three sites, 1,000 and 10,000 nodes.

#![allow(missing_docs, reason = "criterion's macros write public functions")]

#[path = "../tests/support/campus.rs"]
mod campus;

use campus::campus;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use pbxplan::catalog::Catalog;
use pbxplan::plan::{Place, Plan, read};
use pbxplan::text::{Lang, Text};
use pbxplan::tui::action::Action;
use pbxplan::tui::app::{App, Tab};
use pbxplan::tui::file::PlanFile;
use pbxplan::tui::{update, view};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::hint::black_box;
use std::sync::Arc;

fn plans() -> [(&'static str, Plan); 3] {
    let three = include_bytes!("../assets/examples/three-sites.ron");
    let three = read(three).map(|document| document.plan).unwrap_or_default();
    [("three sites", three), ("1,000 nodes", campus(1_000)), ("10,000 nodes", campus(10_000))]
}

/// The interface with a plan open and its first objects selected.
fn open(plan: Plan) -> App {
    let today = jiff::civil::date(2026, 11, 24);
    let mut app = App::new(Text::new(Lang::En), Arc::new(Catalog::built_in()), today);
    app.open(plan, PlanFile::none(None));
    if let Some(doc) = &mut app.doc {
        let objects = Place::all(doc.plan()).find(|place| matches!(place, Place::Object(..)));
        doc.select(objects.unwrap_or(Place::Plan));
    }
    app
}

fn terminal() -> Terminal<TestBackend> {
    // A test backend cannot fail.
    Terminal::new(TestBackend::new(120, 40)).unwrap_or_else(|never| match never {})
}

fn bench_draw(c: &mut Criterion) {
    let mut group = c.benchmark_group("draw");
    for (name, plan) in plans() {
        let mut app = open(plan);
        let mut terminal = terminal();
        for tab in [Tab::Bill, Tab::Findings] {
            app.tab = tab;
            let id = BenchmarkId::new(format!("{tab:?}"), name);
            group.bench_with_input(id, &app, |b, app| {
                b.iter(|| {
                    terminal.draw(|frame| view::draw(frame, app)).map(|f| black_box(f.count))
                });
            });
        }
    }
    group.finish();
}

/// One more, worked out and drawn; then one less.
fn bench_edit(c: &mut Criterion) {
    let mut group = c.benchmark_group("edit, assess and draw");
    group.sample_size(20);
    for (name, plan) in plans() {
        let mut app = open(plan);
        let mut terminal = terminal();
        let mut up = true;
        group.bench_function(BenchmarkId::from_parameter(name), |b| {
            b.iter(|| {
                let action = if up { Action::Increase } else { Action::Decrease };
                update::run(&mut app, action);
                up = !up;
                app.effects.clear();
                update::settle(&mut app);
                terminal.draw(|frame| view::draw(frame, &app)).map(|f| black_box(f.count))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, bench_draw, bench_edit);
criterion_main!(benches);
