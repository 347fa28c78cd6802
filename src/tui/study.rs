//! Studies of a plan: what is worked out of it besides its review, and takes long. Where that is done is not decided
//! here: at once, or on a thread that reports ([`super::outside::Outside::study`]).

use super::doc::Doc;
use super::model::change::BillChange;
use crate::assess::Inputs;
use crate::catalog::{Catalog, PriceList};
use crate::paths::cheapest::{Cheapest, cheapest};
use crate::paths::diff::{Difference, Side, diff};
use crate::paths::{Answer, Question, what_if};
use crate::plan::{Edit, Plan};
use crate::report::pdf::{Fonts, Paper};
use crate::report::{BILL, BillRender, Company, DiffWords, Extent, Format, Subject, rule_message};
use crate::rules::{Review, review};
use crate::text::{Lang, Text};
use jiff::civil::Date;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// What plans are reviewed with.
#[derive(Debug, Clone)]
pub struct Basis {
    /// What can be licensed.
    pub catalog: Arc<Catalog>,
    /// Today.
    pub today: Date,
    /// What licenses cost.
    pub prices: Option<Arc<PriceList>>,
}

impl Basis {
    /// What a plan is reviewed with.
    #[must_use]
    pub fn inputs<'a>(&'a self, plan: &'a Plan) -> Inputs<'a> {
        Inputs::new(plan, &self.catalog, self.today).with_prices(self.prices.as_deref())
    }
}

/// A plan as it was when a study was ordered, with its review: shared by all that work on it, changed by none.
#[derive(Debug)]
pub struct Ground {
    plan: Arc<Plan>,
    basis: Basis,
    review: OnceLock<Arc<Review>>,
}

impl Ground {
    /// The open plan, reviewed already.
    #[must_use]
    pub fn of(doc: &Doc) -> Arc<Self> {
        let (plan, review) = doc.kept();
        Arc::new(Self { plan, basis: doc.basis(), review: OnceLock::from(review) })
    }

    /// The open plan as it is, for what goes out: where its review lags, one is made when that is asked for.
    #[must_use]
    pub fn newest(doc: &Doc) -> Arc<Self> {
        if doc.is_settled() {
            return Self::of(doc);
        }
        Arc::new(Self { plan: doc.shared(), basis: doc.basis(), review: OnceLock::new() })
    }

    /// Another plan, reviewed when that is asked for.
    #[must_use]
    pub fn new(plan: Plan, basis: Basis) -> Self {
        Self { plan: Arc::new(plan), basis, review: OnceLock::new() }
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What it is reviewed with.
    #[must_use]
    pub fn inputs(&self) -> Inputs<'_> {
        self.basis.inputs(&self.plan)
    }

    /// Its review.
    #[must_use]
    pub fn review(&self) -> &Review {
        self.review.get_or_init(|| Arc::new(review(&self.inputs())))
    }

    /// What reports speak of.
    #[must_use]
    pub fn subject(&self) -> Subject<'_> {
        Subject { inputs: self.inputs(), review: self.review() }
    }

    /// Currency of amounts, where the price list names one.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.basis.prices.as_deref().and_then(PriceList::currency).unwrap_or_default()
    }

    fn side(&self) -> Side<'_> {
        Side { inputs: self.inputs(), review: self.review() }
    }
}

/// Who ordered a study: what comes back is for nobody else.
#[derive(Debug, Clone, Default)]
pub struct Order(Arc<()>);

impl Order {
    /// Whether it is this very order.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The search for the least-cost choice of a plan: it may last, so it goes on when nobody looks and is not begun
/// twice.
#[derive(Debug)]
pub struct Search {
    /// The review of the plan that it is for.
    pub revision: u64,
    /// Its order.
    pub order: Order,
    /// The plan.
    pub ground: Arc<Ground>,
    /// What was found, once it is over; nothing when it broke.
    pub found: Option<Option<Box<Cheapest>>>,
}

/// What is to be worked out.
#[derive(Debug, Clone)]
pub enum Study {
    /// What a plan has otherwise than another.
    Compare {
        /// The other one.
        old: Old,
        /// The plan.
        new: Arc<Ground>,
    },
    /// What would come of more users, another software, a failed node.
    WhatIf {
        /// The plan.
        ground: Arc<Ground>,
        /// What is asked.
        question: Question,
    },
    /// The least-cost choice.
    Cheapest(Arc<Ground>),
    /// What an edit would make of the bill.
    Change {
        /// The plan.
        ground: Arc<Ground>,
        /// The edit.
        edit: Box<Edit>,
    },
    /// The bill in a format, to be looked at or written to a file.
    Render {
        /// The plan.
        ground: Arc<Ground>,
        /// Which.
        format: &'static Format<BillRender>,
        /// Cells in a line, where it has lines of cells.
        width: usize,
        /// In which language.
        lang: Lang,
        /// Who hands it over.
        company: Company,
        /// On what.
        paper: Paper,
        /// Where letters are found that its own font lacks.
        fonts: Fonts,
    },
    /// The bill, to be sent to the printer.
    Print {
        /// The plan.
        ground: Arc<Ground>,
        /// In which language.
        lang: Lang,
        /// Who hands it over.
        company: Company,
        /// On what.
        paper: Paper,
        /// Where letters are found that its own font lacks.
        fonts: Fonts,
    },
}

/// A plan that another one is held against.
#[derive(Debug, Clone)]
pub enum Old {
    /// In a file.
    File(PathBuf),
    /// At hand.
    Plan(Box<Plan>),
}

/// What came of a study.
#[derive(Debug, Clone)]
pub enum Done {
    /// A comparison.
    Compared(Box<Compared>),
    /// A plan could not be read: why, in words.
    Unreadable(String),
    /// An answer to what was asked.
    Answered(Question, Box<Answer>),
    /// The least-cost choice.
    Cheapest(Box<Cheapest>),
    /// What an edit would make of the bill; nothing when it does not fit the plan.
    Changed(Option<Box<BillChange>>),
    /// The bill in a format, or why there is none, in words.
    Rendered(Result<Vec<u8>, String>),
    /// The bill is printed, or why not, in words.
    Printed(Result<(), String>),
    /// Nothing: it broke, and a report was made.
    Broken,
}

/// A comparison, and its words.
#[derive(Debug, Clone)]
pub struct Compared {
    /// What differs.
    pub difference: Difference,
    /// The same in words, to be unfolded.
    pub words: DiffWords,
}

impl Study {
    /// Whether it may take longer than a reader waits, where a plan of so many nodes is worked out at once.
    #[must_use]
    pub fn is_long(&self, at_once: usize) -> bool {
        match self {
            Self::Compare { new: ground, .. }
            | Self::WhatIf { ground, .. }
            | Self::Change { ground, .. } => ground.plan.nodes().nth(at_once).is_some(),
            // Pages, letters and sheets take long for a small plan too; text does not.
            Self::Render { ground, format, .. } => {
                format.name != BILL[0].name || ground.plan.nodes().nth(at_once).is_some()
            }
            // How many choices there are cannot be told from the number of nodes, nor how long a printer takes.
            Self::Cheapest(_) | Self::Print { .. } => true,
        }
    }
}

/// Holds a plan against another.
#[must_use]
pub fn compare(old: Plan, new: &Ground, text: &Text) -> Done {
    let old = Ground::new(old, new.basis.clone());
    let difference = diff(old.side(), new.side());
    let difference = difference.as_said(|rule, params| rule_message(rule, params, text));
    let words = DiffWords::new(&difference, &new.subject(), Extent::Nested, text);
    Done::Compared(Box::new(Compared { difference, words }))
}

/// Answers what is asked of a plan.
#[must_use]
pub fn answer(ground: &Ground, question: Question) -> Done {
    let answer = what_if(&ground.inputs(), ground.review(), question);
    Done::Answered(question, Box::new(answer))
}

/// Works out what an edit would make of the bill.
#[must_use]
pub fn change(ground: &Ground, edit: &Edit) -> Done {
    Done::Changed(BillChange::of(ground, edit).map(Box::new))
}

/// Looks for the least-cost choice.
#[must_use]
pub fn choose(ground: &Ground) -> Done {
    Done::Cheapest(Box::new(cheapest(&ground.inputs(), ground.review())))
}
