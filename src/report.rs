//! Outputs: what was worked out of a plan, laid out for people and programs.
//!
//! One file a format of one kind of output, and one line in that kind's table here.

mod bill_csv;
mod bill_html;
mod bill_json;
mod bill_markdown;
mod bill_order;
mod bill_pdf;
mod bill_text;
mod bill_xlsx;
mod catalog_json;
mod catalog_text;
mod cheapest_json;
mod cheapest_text;
mod check_json;
mod check_text;
mod company;
mod diff_json;
mod diff_markdown;
mod diff_text;
mod diff_words;
mod explain_json;
mod explain_text;
mod extent;
mod field_words;
mod file_error;
mod format;
mod json;
mod leaflet;
mod leaflet_text;
mod look;
mod markup;
mod money;
mod paths_json;
mod paths_text;
pub mod pdf;
mod plan_words;
mod price_words;
mod render;
mod said;
mod sarif;
mod sheet;
mod subject;
mod system;
mod topic;
mod topology;
mod unsound;
mod what_if_json;
mod what_if_text;
mod what_if_words;
mod why;
mod why_json;
mod why_text;
mod words;

pub use bill_order::{BillOrder, OrderedLine, OrderedPart, Part};
pub use bill_pdf::bill_as_pdf;
pub use catalog_text::limits;
pub use company::Company;
pub use diff_words::{Below, DiffWords, Entry, Extent, Section as DiffSection};
pub use file_error::{
    FileLook, Wrong, file_error, file_errors, file_left_out, file_warning, line_error,
    more_mistakes,
};
pub use format::Format;
pub use json::FORMAT_VERSION;
pub use leaflet::{Audience, Wish};
pub use look::{Detail, Look, Page, Paint, wrap};
pub use money::{Money, amount_words};
pub use paths_text::{
    condition_words, conflict_name, cost_before_words, cost_words, elsewhere_words, path_title,
    same_words, step_words,
};
pub use plan_words::in_readers_words;
pub use price_words::{price_problem, price_problems, price_warning};
pub use render::{BillRender, RenderError};
pub use said::{
    Said, args, fix_title, message, rule_help, rule_message, rule_title, rule_why, summary,
};
pub use sheet::{Row, Section, Sheet, readings};
pub use subject::Subject;
pub use system::{io_words, missing_folder, write_words};
pub use topic::{Explained, Topic};
pub use topology::{MOST_NODES, Topology};
pub use what_if_words::{
    OutageWords, VersionTable, apart as what_if_apart, asked, totals as what_if_totals,
    unknown_software,
};
pub use why::{Derivation, derive};
pub use words::{product_name, reading_key, source};

use crate::catalog::Catalog;
use crate::paths::cheapest::Cheapest;
use crate::paths::diff::Difference;
use crate::paths::{Answer, Path, Question};
use crate::plan::UnknownField;

/// Writes the findings of plans.
pub type CheckRender = fn(&[Checked<'_>], &Look<'_>) -> Vec<u8>;
/// Writes the derivations of a product.
pub type WhyRender = fn(&Subject<'_>, &[Derivation<'_>], &Look<'_>) -> Vec<u8>;
/// Writes ways out of conflicts.
pub type PathsRender = fn(&Subject<'_>, &[Path], &Look<'_>) -> Vec<u8>;
/// Writes what differs between two plans; everything, or many alike as one.
pub type DiffRender = fn(&Difference, &Subject<'_>, bool, &Look<'_>) -> Vec<u8>;
/// Writes the cheapest choice.
pub type CheapestRender = fn(&Subject<'_>, &Cheapest, &Look<'_>) -> Vec<u8>;
/// Writes what would come of a change.
pub type WhatIfRender = fn(&Subject<'_>, Question, &Answer, &Look<'_>) -> Vec<u8>;
/// Explains.
pub type ExplainRender = fn(&Explained<'_>, &Look<'_>) -> Vec<u8>;
/// Writes what can be licensed.
pub type CatalogRender = fn(&Catalog, &Look<'_>) -> Vec<u8>;

/// Draws an installation.
pub type TopologyRender = fn(&Subject<'_>, &Look<'_>) -> Vec<u8>;

/// Formats of the bill, the default first.
pub const BILL: &[Format<BillRender>] = &[
    bill_text::FORMAT,
    bill_markdown::FORMAT,
    bill_csv::FORMAT,
    bill_json::FORMAT,
    bill_xlsx::FORMAT,
    bill_html::FORMAT,
    bill_pdf::FORMAT,
];
/// Formats of findings.
pub const CHECK: &[Format<CheckRender>] = &[check_text::FORMAT, check_json::FORMAT, sarif::FORMAT];
/// Formats of the drawing.
pub const TOPOLOGY: &[Format<TopologyRender>] = topology::FORMATS;
/// Formats of a derivation.
pub const WHY: &[Format<WhyRender>] = &[why_text::FORMAT, why_json::FORMAT];
/// Formats of ways out of conflicts.
pub const PATHS: &[Format<PathsRender>] = &[paths_text::FORMAT, paths_json::FORMAT];
/// Formats of a comparison.
pub const DIFF: &[Format<DiffRender>] =
    &[diff_text::FORMAT, diff_markdown::FORMAT, diff_json::FORMAT];
/// Formats of the cheapest choice.
pub const CHEAPEST: &[Format<CheapestRender>] = &[cheapest_text::FORMAT, cheapest_json::FORMAT];
/// Formats of what-if.
pub const WHAT_IF: &[Format<WhatIfRender>] = &[what_if_text::FORMAT, what_if_json::FORMAT];
/// Formats of explanations.
pub const EXPLAIN: &[Format<ExplainRender>] = &[explain_text::FORMAT, explain_json::FORMAT];
/// Formats of the catalogue.
pub const CATALOG: &[Format<CatalogRender>] = &[catalog_text::FORMAT, catalog_json::FORMAT];

/// A plan that was to be checked.
#[derive(Debug)]
pub struct Checked<'a> {
    /// Its path as it was given.
    pub path: String,
    /// What was worked out of it, or why it could not be read.
    pub subject: Result<Subject<'a>, Unread>,
    /// Fields of its file that are in no plan.
    pub unknown: &'a [UnknownField],
}

/// Why a plan could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// What is wrong, in one sentence with its place.
    pub message: String,
    /// Line and column, from 1, where it has a place.
    pub at: Option<(usize, usize)>,
    /// All that is wrong with it, this first.
    pub mistakes: Vec<Told>,
    /// How many mistakes there are beside those.
    pub more: usize,
}

/// A mistake of a file in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is wrong, in one sentence with its place.
    pub message: String,
    /// Line and column, from 1, where it has a place.
    pub at: Option<(usize, usize)>,
    /// What was probably meant.
    pub hint: Option<String>,
}
