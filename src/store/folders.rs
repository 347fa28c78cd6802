//! Where the program keeps what is the reader's: a folder of settings, and one of its own memory.

use super::error::{IoFault, Task};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders, which need not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings and catalogue files, written by the reader.
    pub config: PathBuf,
    /// Journals, marks and the list of recent plans, written by the program.
    pub state: PathBuf,
}

impl Folders {
    /// The folders of this system and user; `None` for a user without a home.
    ///
    /// `PBXPLAN_CONFIG_DIR` and `PBXPLAN_STATE_DIR` go before what the system says.
    #[must_use]
    pub fn find() -> Option<Self> {
        let own = |name| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
        let system = directories::ProjectDirs::from("", "", "pbxplan");
        let config = own("PBXPLAN_CONFIG_DIR")
            .or_else(|| system.as_ref().map(|d| d.config_dir().to_owned()))?;
        let state = own("PBXPLAN_STATE_DIR").or_else(|| {
            let dirs = system.as_ref()?;
            Some(dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned())
        })?;
        Some(Self { config, state })
    }

    /// The folder of the engineer's catalogue files.
    #[must_use]
    pub fn catalogs(&self) -> PathBuf {
        self.config.join("catalog")
    }

    /// The file of settings.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }

    /// The engineer's own price list.
    #[must_use]
    pub fn prices(&self) -> PathBuf {
        self.config.join("prices.csv")
    }

    /// The folder of the journals.
    #[must_use]
    pub fn journals(&self) -> PathBuf {
        self.state.join("journal")
    }

    pub(super) fn marks(&self) -> PathBuf {
        self.state.join("open")
    }

    pub(super) fn recent(&self) -> PathBuf {
        self.state.join("recent.json")
    }
}

/// Makes a folder and those above it.
pub(super) fn make(folder: &Path) -> Result<(), IoFault> {
    fs::create_dir_all(folder).map_err(IoFault::at(Task::MakeFolder, folder))
}

/// The path by which a plan is known whatever folder it is named from and whatever links lead to it.
pub(super) fn identity(path: &Path) -> PathBuf {
    fs::canonicalize(path)
        .or_else(|_| {
            // A file that does not exist yet lies in a folder that does.
            let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
            let folder = fs::canonicalize(folder.unwrap_or(Path::new(".")))?;
            Ok::<_, std::io::Error>(folder.join(path.file_name().unwrap_or_default()))
        })
        .or_else(|_| std::path::absolute(path))
        .unwrap_or_else(|_| path.to_owned())
}
