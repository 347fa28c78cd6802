//! Who hands a bill over: what its letterhead says.

use super::pdf::Picture;

/// The company of the settings; all of it may be absent.
#[derive(Debug, Clone, Default)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Its logo.
    pub logo: Option<Picture>,
}
