//! What can be wrong with a catalogue file, as values; `report` makes the sentences.

use crate::written::{self, FileErrors, Mistake};

/// Why a catalogue file was left out; the file is named by who read it.
pub type CatalogError = FileErrors<CatalogErrorKind>;

/// What is wrong with a catalogue file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogErrorKind {
    /// What can be wrong with any file.
    Written(Mistake),
    /// The id of a product is no plain word.
    BadId,
    /// A model has no name.
    BlankName,
    /// Something is written twice in the file.
    Twice {
        /// The name, id or version.
        name: String,
        /// Line of the first, from 1.
        first: usize,
    },
    /// `implies` or `contains` names a product that no object can have, or that is in no file.
    UnknownProduct {
        /// The name that is not known.
        name: String,
        /// The product that was probably meant.
        nearest: Option<String>,
    },
    /// A product's technical name reads as that of another one.
    NameTaken {
        /// Id of the other one.
        by: String,
    },
    /// More products than a catalogue may hold.
    TooManyProducts {
        /// Most products.
        most: usize,
    },
}

impl From<Mistake> for CatalogErrorKind {
    fn from(mistake: Mistake) -> Self {
        Self::Written(mistake)
    }
}

/// A mistake in a catalogue file by its position.
pub(super) type Fault = written::Fault<CatalogErrorKind>;

/// All mistakes in a catalogue file by their positions.
pub(super) type Faults = written::Faults<CatalogErrorKind>;
