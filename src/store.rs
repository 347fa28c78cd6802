//! Files: plans loaded and saved, unsaved edits kept, and the reader's own folder.
//!
//! Nothing here says a sentence: errors carry paths and causes. Nothing here knows the plan's meaning.

mod catalogs;
mod error;
mod fault;
mod fingerprint;
mod folders;
mod journal;
mod load;
mod logo;
mod mark;
mod recent;
mod save;
mod settings;
mod spool;

pub use catalogs::{BadCatalog, CatalogFault, catalog};
pub use error::{IoFault, LoadError, SaveError, Task};
pub use fault::keep_report;
pub use fingerprint::Fingerprint;
pub use folders::Folders;
pub use journal::{Journal, Recovery, Since};
pub use load::{Base, Loaded, load, load_from, read_to_limit};
pub use logo::{LogoError, logo};
pub use mark::{OpenMark, Opened, mark_open};
pub use recent::{recent, remember};
pub use save::{Known, save, write_output};
pub use settings::{OwnKeys, Settings, SettingsError};
pub use spool::{PrintError, print};
