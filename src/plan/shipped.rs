//! Plans that come with the program: templates to begin with and examples to learn from.

use super::{Document, read};
use jiff::civil::Date;

/// A plan that comes with the program.
#[derive(Debug, Clone, Copy)]
pub struct Shipped {
    /// Stable name: `"smb"`; what it is for is said by `report-template-<name>` or `report-example-<name>`.
    pub name: &'static str,
    /// Text of its file.
    pub source: &'static str,
}

macro_rules! shipped {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(Shipped {
            name: $name,
            source: include_str!(concat!("../../assets/", $folder, "/", $name, ".ron")),
        }),+]
    };
}

/// What a new plan can begin with, the usual one first.
pub const TEMPLATES: &[Shipped] = shipped!("templates":
    "single-site",
    "single-site-smb",
    "head-office-branches",
    "virtual-head-office",
    "migration-v11-v13",
);

/// Worked examples, the simplest first; together they touch every section of the guide.
pub const EXAMPLES: &[Shipped] = shipped!("examples":
    "smb-single-site",
    "smb-outgrown",
    "three-sites",
    "virtual-standby",
    "migration-with-ssa",
    "migration-without-ssa",
    "call-centre",
    "uc-or-singles",
    "gateways",
    "campus",
);

impl Shipped {
    /// The plan as it was shipped.
    ///
    /// # Panics
    /// Never in a released program: the assets are compiled in and read by a test.
    #[must_use]
    #[allow(clippy::expect_used, reason = "compiled-in data, read by the tests")]
    pub fn document(&self) -> Document {
        read(self.source.as_bytes()).expect("a shipped plan is well formed")
    }

    /// The plan with a day of its own.
    ///
    /// # Panics
    /// As [`Shipped::document`].
    #[must_use]
    pub fn document_of(&self, day: Date) -> Document {
        let mut document = self.document();
        document.plan.project.date = Some(day);
        document
    }
}
