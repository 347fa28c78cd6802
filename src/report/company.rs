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

impl Company {
    /// A company as settings write it: the lines of its address may be broken.
    #[must_use]
    pub fn new(name: &str, address: &str, logo: Option<Picture>) -> Self {
        Self { name: name.to_owned(), address: address.lines().map(str::to_owned).collect(), logo }
    }
}
