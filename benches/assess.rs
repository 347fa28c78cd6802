//! How long an assessment takes, for plans of 10, 1,000 and 10,000 nodes (about a million users).

#![allow(missing_docs, reason = "criterion's macros write public functions")]

#[path = "../tests/support/campus.rs"]
mod campus;

use campus::campus;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pbxplan::assess::{Inputs, assess};
use pbxplan::catalog::Catalog;
use std::hint::black_box;

fn bench_assess(c: &mut Criterion) {
    let catalog = Catalog::built_in();
    let today = jiff::civil::date(2026, 11, 24);
    let mut group = c.benchmark_group("assess");
    for nodes in [10, 1_000, 10_000] {
        let plan = campus(nodes);
        let inputs = Inputs::new(&plan, &catalog, today);
        group.throughput(Throughput::Elements(nodes as u64));
        group.bench_with_input(BenchmarkId::from_parameter(nodes), &inputs, |b, inputs| {
            b.iter(|| assess(black_box(inputs)));
        });
    }
    group.finish();
}

criterion_group!(benches, bench_assess);
criterion_main!(benches);
