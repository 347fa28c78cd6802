//! The price list, read again when its file has changed. One that has become wrong is said, and the former one stays.

use super::{Outside, Stamp, content};
use crate::catalog::PriceList;
use crate::report::{io_words, price_problems, price_warning};
use crate::tui::app::{App, Notice};
use crate::tui::file::named;
use crate::tui::said::Said;
use crate::tui::update;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The file of the price list, and what was there when it was read last.
#[derive(Debug)]
pub struct PriceFile {
    path: PathBuf,
    stamp: Option<Stamp>,
}

impl PriceFile {
    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// What is odd in a list that was read.
type Odd = Vec<String>;

impl Outside {
    /// The price list was read from this file just now, or would be if it were there.
    pub fn prices_from(&mut self, path: Option<PathBuf>, app: &mut App) {
        app.price_file.clone_from(&path);
        self.price_file = path.map(|path| PriceFile { stamp: Stamp::of(&path), path });
    }

    /// Reads the price list again where its file has changed, or because it was asked for, and says what came of it.
    pub fn prices(&mut self, asked: bool, app: &mut App) {
        let Some(file) = &mut self.price_file else {
            return;
        };
        let stamp = Stamp::of(&file.path);
        if stamp == file.stamp && !asked {
            return;
        }
        file.stamp = stamp;
        let path = file.path.clone();
        match read(&path, app) {
            Ok((list, odd)) => taken(&path, list, odd, app),
            // None where there was none before is nothing new.
            Err(_) if stamp.is_none() && app.prices.is_none() && !asked => {}
            Err(why) => {
                let key = if app.prices.is_some() { "tui-prices-stay" } else { "tui-prices-none" };
                let said = Said::new(key).with("path", named(&path)).with("why", why);
                app.say(Notice::bad(said.clone()));
                app.stale_prices = Some(said);
            }
        }
    }
}

/// From now on these are the prices.
fn taken(path: &Path, list: PriceList, odd: Odd, app: &mut App) {
    let read =
        Said::new("tui-prices-read").with("path", named(path)).with("n", list.iter().count());
    app.stale_prices = None;
    app.say(Notice::good(read));
    // What is odd is said in its place.
    app.odd_prices(odd);
    app.prices = Some(Arc::new(list));
    let prices = app.prices.clone();
    if let Some(doc) = &mut app.doc {
        doc.set_prices(prices);
    }
    update::renewed(app);
}

/// Reads the list, or says why it cannot be used.
fn read(path: &Path, app: &App) -> Result<(PriceList, Odd), String> {
    let text = &app.text;
    let bytes = content(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => text.say("tui-prices-absent"),
        _ => io_words(&error, text),
    })?;
    let list =
        PriceList::read(&bytes, &app.catalog).map_err(|errors| price_problems(text, &errors))?;
    let of_file = |what: String| {
        text.say_with("cli-of-file", &[("file", named(path).into()), ("what", what.into())])
    };
    let odd = list.warnings().iter().map(|w| of_file(price_warning(text, w))).collect();
    Ok((list, odd))
}
