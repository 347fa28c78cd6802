//! How long the whole way takes, from the bytes of a plan file to a bill as text, step by step.

#![allow(missing_docs, reason = "criterion's macros write public functions")]

#[path = "../tests/support/campus.rs"]
mod campus;

use campus::campus;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use pbxplan::assess::Inputs;
use pbxplan::catalog::Catalog;
use pbxplan::plan::{Head, read, write};
use pbxplan::report::pdf::{Fonts, Paper};
use pbxplan::report::{BILL, Company, Detail, Look, Subject, Wish};
use pbxplan::rules::{Review, review};
use pbxplan::text::{Lang, Text};
use std::hint::black_box;

fn bench_bill(c: &mut Criterion) {
    let catalog = Catalog::built_in();
    let text = Text::new(Lang::En);
    let look =
        Look { text: &text, color: false, ascii: false, width: 80, detail: Detail::default() };
    let render = &BILL[0].render;
    let today = jiff::civil::date(2026, 11, 24);
    let company = Company::default();
    let wish =
        Wish { audience: None, paper: Paper::default(), company: &company, fonts: &Fonts::None };
    let bill = |inputs: Inputs<'_>, review: &Review| {
        render.render(&Subject { inputs, review }, &look, &wish).unwrap_or_default()
    };
    let mut group = c.benchmark_group("bill");
    group.sample_size(10);
    for nodes in [3, 10_000] {
        let file = write(&campus(nodes), &Head::default());
        let Ok(document) = read(file.as_bytes()) else { continue };
        let inputs = Inputs::new(&document.plan, &catalog, today);
        let reviewed = review(&inputs);
        group.bench_function(BenchmarkId::new("read", nodes), |b| {
            b.iter(|| read(black_box(file.as_bytes())));
        });
        group.bench_function(BenchmarkId::new("review", nodes), |b| {
            b.iter(|| review(black_box(&inputs)));
        });
        group.bench_function(BenchmarkId::new("text", nodes), |b| {
            b.iter(|| bill(inputs, black_box(&reviewed)));
        });
        group.bench_function(BenchmarkId::new("all", nodes), |b| {
            b.iter(|| {
                let document = read(black_box(file.as_bytes()));
                document.map(|d| {
                    let inputs = Inputs::new(&d.plan, &catalog, today);
                    bill(inputs, &review(&inputs))
                })
            });
        });
    }
    group.finish();
}

criterion_group!(benches, bench_bill);
criterion_main!(benches);
