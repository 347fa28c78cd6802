//! The world outside: files, and the reader's own folder. Only the loop calls this; how it went is told to the
//! state.

mod clock;
mod folder;
mod letterhead;
mod prices;
mod study;
mod watch;

pub use clock::{Clock, Moment};

use prices::PriceFile;
use watch::Watch;

use super::action::Action;
use super::app::{App, Notice};
use super::dialog::browse::{Browse, Purpose};
use super::dialog::files;
use super::edits;
use super::effect::Then;
use super::elsewhere::{Work, Workers};
use super::event::Event;
use super::file::{Found, PlanFile, named};
use super::keys::Keymap;
use super::said::Said;
use super::theme::Theme;
use crate::plan::{Edit, Plan, write};
use crate::report::{Wrong, io_words};
use crate::store::{
    self, Base, Folders, Journal, Known, LoadError, Loaded, OpenMark, Opened, Recovery, SaveError,
    SettingsError,
};
use crate::written::{Position, Spot};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;
use std::time::SystemTime;

/// By what a file that was not touched is known without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stamp {
    written: SystemTime,
    bytes: u64,
}

impl Stamp {
    fn of(path: &Path) -> Option<Self> {
        let found = std::fs::metadata(path).ok()?;
        Some(Self { written: found.modified().ok()?, bytes: found.len() })
    }
}

/// What is in a file, as far as a plan can go; whatever is no file is not waited for.
/// A mistake of the settings at its place, with how many there are beside it.
fn settings_at(key: &'static str, at: Position, more: usize) -> Said {
    Said::new(key)
        .with("line", at.line.to_string())
        .with("column", at.column.to_string())
        .with("more", more)
}

fn content(path: &Path) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    store::read_to_limit(std::fs::File::open(path)?)
}

/// What the interface has outside itself.
#[derive(Default)]
pub struct Outside {
    folders: Option<Folders>,
    journal: Option<Journal>,
    /// Held as long as the plan is open, so that a second instance is told.
    mark: Option<OpenMark>,
    clock: Clock,
    watch: Option<Watch>,
    /// The file of the open plan when it was looked at last.
    stamp: Option<Stamp>,
    price_file: Option<PriceFile>,
    /// Who does long work; without, it is done at once.
    workers: Option<Box<dyn Workers>>,
}

impl Outside {
    /// With the reader's folders, or without any: then nothing is remembered.
    #[must_use]
    pub fn new(folders: Option<Folders>) -> Self {
        Self { folders, ..Self::default() }
    }

    /// With a clock of its own.
    #[must_use]
    pub fn at(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// From now on, what others do to the file of the open plan is told here, where the system tells it.
    pub fn watch(&mut self, report: SyncSender<Event>, app: &App) {
        self.watch = Watch::start(report);
        self.watch_over(app.file.path.as_deref());
    }

    fn watch_over(&mut self, path: Option<&Path>) {
        self.stamp = None;
        let prices = self.price_file.as_ref().map(PriceFile::path);
        if let Some(watch) = &mut self.watch {
            watch.over([path, prices].into_iter().flatten());
        }
    }

    /// From now on, long work is done by these.
    pub fn work_on(&mut self, workers: Box<dyn Workers>) {
        self.workers = Some(workers);
    }

    /// Works out the ways out of conflicts of a review: at once, or elsewhere where that could keep the screen waiting.
    pub fn ways(&mut self, revision: u64, app: &mut App) {
        let open = app.doc.as_ref().filter(|doc| doc.review_revision() == revision);
        let Some(doc) = app.trial.seen_of(revision).map(|seen| &*seen).or(open) else {
            // It is another plan by now: whoever asked is to know that nothing comes.
            return super::update::ways_done(app, revision, None);
        };
        let large = doc.assessment().nodes.len() > app.at_once.ways;
        if let Some(workers) = self.workers.as_mut().filter(|_| large) {
            let ways = doc.ways_elsewhere();
            let begun = workers.begin(Work {
                name: "ways",
                run: Box::new(move || Event::Ways(revision, ways())),
                broken: Box::new(move |report| Event::NoWays(revision, report)),
            });
            if begun {
                return;
            }
        }
        let ways = doc.work_out_ways();
        super::update::ways_done(app, revision, Some(ways));
    }

    /// Works the plan out with what is tried: at once, or elsewhere where that could keep a key waiting.
    pub fn try_out(&mut self, app: &mut App) {
        let Some(doc) = &app.doc else {
            return;
        };
        let Some((order, edit)) = app.trial.begin() else {
            return;
        };
        let large = doc.assessment().nodes.len() > app.at_once.review;
        if let Some(workers) = self.workers.as_mut().filter(|_| large) {
            let (work, told, unheard) = (doc.try_elsewhere(&edit), order.clone(), order.clone());
            let begun = workers.begin(Work {
                name: "trial",
                run: Box::new(move || match work() {
                    Ok(reviewed) => Event::Tried(told, reviewed),
                    // It does not fit the plan: taking it says so.
                    Err(_) => Event::NotTried(told, None),
                }),
                broken: Box::new(move |report| Event::NotTried(unheard, Some(report))),
            });
            if begun {
                return;
            }
        }
        let reviewed = doc.try_elsewhere(&edit)().ok();
        super::trial::tried(app, &order, reviewed);
    }

    /// Has a copy of the plan made elsewhere, so that from then on its review may lag.
    pub fn copy_plan(&mut self, app: &mut App) {
        let Some(doc) = app.doc.as_mut().filter(|doc| doc.wants_copy()) else {
            return;
        };
        let Some(workers) = &mut self.workers else {
            doc.no_copy();
            return;
        };
        let (revision, copy) = doc.copy_elsewhere();
        let begun = workers.begin(Work {
            name: "copy",
            run: Box::new(move || Event::Copied(revision, copy())),
            broken: Box::new(move |report| Event::NoReview(revision, report)),
        });
        if !begun {
            doc.no_copy();
        }
    }

    /// Reviews the plan elsewhere, or here where that cannot be.
    pub fn review(&mut self, app: &mut App) {
        let (Some(doc), Some(workers)) = (&mut app.doc, &mut self.workers) else {
            return;
        };
        let Some((revision, review)) = doc.review_elsewhere() else {
            return;
        };
        let begun = workers.begin(Work {
            name: "review",
            run: Box::new(move || match review() {
                Ok(reviewed) => Event::Reviewed(reviewed),
                Err(error) => Event::NoReview(revision, error.to_string()),
            }),
            broken: Box::new(move |report| Event::NoReview(revision, report)),
        });
        if !begun {
            doc.settle();
            doc.set_no_review(revision);
        }
    }

    /// Keeps the report of work that broke, and says where it is.
    pub fn report(&self, report: &str, app: &mut App) {
        let kept = self.folders.as_ref().map(|folders| store::keep_report(folders, report));
        app.say(Notice::bad(match kept {
            Some(Ok(path)) => Said::new("tui-broken").with("path", named(&path)),
            _ => Said::new("tui-broken-here").with("report", report),
        }));
    }

    /// What the welcome screen shows: plans of late, and edits that were never saved.
    pub fn welcome(&mut self, app: &mut App) {
        self.forget();
        self.mark = None;
        self.journal = None;
        self.watch_over(None);
        if let Some(folders) = &self.folders {
            app.welcome.recent = store::recent(folders);
            app.welcome.lost = Recovery::all(folders);
        }
    }

    /// Looks into a folder and shows what is there.
    pub fn browse(&self, folder: &Path, purpose: Purpose, app: &mut App) {
        let (listing, read) = folder::list(folder);
        if let Err(error) = read {
            let said = Said::new("tui-load-io")
                .with("path", named(&listing.whole))
                .with("error", io_words(&error, &app.text));
            app.say(Notice::bad(said));
        }
        let recent = self.folders.as_ref().map(store::recent).unwrap_or_default();
        app.push(Browse::new(purpose, listing, &recent));
    }

    /// Reads a plan and opens it, or says why it cannot be.
    pub fn load(&mut self, path: &Path, app: &mut App) {
        // A pipe would be waited for, and nobody could do anything meanwhile.
        if std::fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            app.say(Notice::bad(Said::new("tui-load-no-file").with("path", named(path))));
            return;
        }
        match store::load(path) {
            Ok(loaded) => self.open(loaded, app),
            Err(error @ LoadError::Plan(_)) => {
                let words = study::unreadable(path, &error, study::Shown::on(app), &app.text);
                app.push(files::unreadable(words));
            }
            Err(LoadError::Io(fault)) => {
                let said = Said::new("tui-load-failed")
                    .with("path", named(path))
                    .with("error", io_words(&fault.error, &app.text))
                    .with("key", app.key_name(Action::OpenFile));
                app.say(Notice::bad(said));
            }
        }
    }

    /// Reads the file of the open plan again: one edit, so that what was on the screen is not lost with it.
    pub fn reload(&mut self, path: &Path, app: &mut App) {
        let Ok(loaded) = store::load(path) else {
            // Why not is told as when opening.
            return self.load(path, app);
        };
        let Some(doc) = app.doc.as_mut() else {
            return self.open(loaded, app);
        };
        let Loaded { document, base } = loaded;
        let (edit, here) = (edits::replace(doc.plan(), document.plan), doc.selected());
        let name = Said::new("tui-edit-reload").with("path", named(path));
        if doc.change(&edit, name, Some(here)).is_err() {
            app.say(Notice::bad(Said::new("tui-edit-gone")));
            return;
        }
        doc.mark_saved();
        app.file.head = document.head;
        app.file.known = base.known();
        app.file.unknown = document.unknown;
        app.file.lost_comments = document.lost_comments;
        app.file.saved = self.clock.written(path);
        app.file.told = None;
        // What is undone from here on is noted as an edit of what was read.
        if let Some(journal) = &mut self.journal {
            // A journal that cannot be removed is found to be saved at the next start.
            drop(journal.restart(base));
        }
        let key = app.key_name(Action::Undo);
        app.say(Notice::good(Said::new("tui-reloaded").with("path", named(path)).with("key", key)));
    }

    /// Opens a plan that was read.
    pub fn open(&mut self, loaded: Loaded, app: &mut App) {
        let Loaded { document, base } = loaded;
        let file = PlanFile {
            path: base.path.clone(),
            head: document.head,
            known: base.known(),
            unknown: document.unknown,
            lost_comments: document.lost_comments,
            saved: base.path.as_deref().and_then(|path| self.clock.written(path)),
            told: None,
            unchecked: false,
            looked: false,
        };
        let drops = file.first_dropped().map(|said| said.say(&app.text));
        app.open(document.plan, file);
        self.attend(base, app);
        if let Some(from) = document.migrated_from {
            app.say(Notice::good(Said::new("tui-load-migrated").with("schema", from)));
        } else if let Some(what) = drops {
            app.say(Notice::bad(Said::new("tui-load-drops").with("what", what)));
        }
    }

    /// Opens a plan that is in no file yet.
    pub fn begin(&mut self, plan: Plan, path: Option<PathBuf>, app: &mut App) {
        let text = write(&plan, &crate::plan::Head::default());
        app.open(plan, PlanFile::none(path.clone()));
        if let Some(path) = &path {
            app.say(Notice::good(Said::new("tui-new-file").with("path", named(path))));
        }
        self.attend(Base { path, text }, app);
    }

    /// Marks the plan as open, starts its journal, and offers what a journal of it still holds.
    fn attend(&mut self, base: Base, app: &mut App) {
        // Whoever left the plan before was asked.
        self.forget();
        self.mark = None;
        self.journal = None;
        self.watch_over(base.path.as_deref());
        let Some(folders) = &self.folders else {
            return;
        };
        let path = base.path.clone();
        self.journal = Some(Journal::new(folders, base));
        let Some(path) = path else {
            return;
        };
        match store::mark_open(folders, &path) {
            Ok(Opened::Here(mark)) => {
                self.mark = Some(mark);
                // The newest edits are the ones that are missed.
                if let Some(found) = Recovery::of(folders, Some(&path)).pop() {
                    app.push(files::recover(found));
                }
            }
            Ok(Opened::Elsewhere { process }) => app.push(files::elsewhere(process)),
            // Without marks the plan can be worked on all the same.
            Err(_) => {}
        }
        // Without the list of late plans everything works all the same.
        let _ = store::remember(folders, &path);
    }

    /// Opens what an instance that is no more had not saved, each edit to be undone.
    pub fn recover(&mut self, found: &Recovery, app: &mut App) {
        let file = PlanFile {
            path: found.base.path.clone(),
            head: found.document.head.clone(),
            known: found.base.known(),
            unknown: found.document.unknown.clone(),
            lost_comments: found.document.lost_comments.clone(),
            saved: None,
            told: None,
            unchecked: false,
            looked: false,
        };
        app.open(found.document.plan.clone(), file);
        if let Some(doc) = &mut app.doc {
            for edit in &found.edits {
                if doc.replay_edit(edit).is_err() {
                    break;
                }
            }
            doc.refresh();
        }
        self.watch_over(found.base.path.as_deref());
        self.forget();
        self.mark = None;
        self.journal = self.folders.as_ref().and_then(|f| Journal::resume(f, found).ok());
        if let (Some(folders), Some(path)) = (&self.folders, &found.base.path)
            && let Ok(Opened::Here(mark)) = store::mark_open(folders, path)
        {
            self.mark = Some(mark);
        }
        app.say(Notice::good(Said::new("tui-recovered").with("n", found.edits.len())));
    }

    /// Gives up what an instance that is no more had not saved.
    pub fn discard(&self, found: Recovery, app: &mut App) {
        let journal = named(&found.journal);
        match found.discard() {
            Ok(()) => app.say(Notice::good(Said::new("tui-discarded"))),
            Err(fault) => {
                let said = Said::new("tui-write-io")
                    .with("path", journal)
                    .with("error", io_words(&fault.error, &app.text));
                app.say(Notice::bad(said));
            }
        }
        if let Some(folders) = &self.folders {
            app.welcome.lost = Recovery::all(folders);
        }
    }

    /// Writes the open plan; where that does not go, the plan stays in memory and other ways are offered.
    pub fn save(&mut self, path: &Path, known: Known, then: Then, app: &mut App) {
        let (Some(doc), head) = (&mut app.doc, &app.file.head) else {
            return;
        };
        let text = write(doc.plan(), head);
        match store::save(path, &text, known) {
            Ok(fingerprint) => {
                doc.mark_saved();
                let renamed = app.file.path.as_deref() != Some(path);
                app.file.known = Known::Content(fingerprint);
                app.file.path = Some(path.to_owned());
                app.file.unknown.clear();
                app.file.lost_comments.clear();
                app.file.saved = Some(self.clock.now());
                app.file.told = None;
                let base = Base { path: Some(path.to_owned()), text };
                self.saved(base, renamed);
                app.say(Notice::good(Said::new("tui-saved").with("path", named(path))));
                super::update::go_on(app, then);
            }
            Err(SaveError::Changed) => app.push(files::changed(path, then)),
            Err(SaveError::Exists) => app.push(files::exists(path, then)),
            Err(error) => app.push(files::unsaved(path, known, then, &error, &app.text)),
        }
    }

    fn saved(&mut self, base: Base, renamed: bool) {
        if renamed {
            self.watch_over(base.path.as_deref());
        }
        let Some(folders) = &self.folders else {
            return;
        };
        if renamed {
            let path = base.path.as_deref().unwrap_or(Path::new(""));
            self.mark = match store::mark_open(folders, path) {
                Ok(Opened::Here(mark)) => Some(mark),
                _ => None,
            };
            // The list is a comfort; the plan itself is saved.
            let _ = store::remember(folders, path);
        }
        match &mut self.journal {
            // A journal that cannot be removed is found to be saved at the next start.
            Some(journal) => drop(journal.restart(base)),
            None => self.journal = Some(Journal::new(folders, base)),
        }
    }

    /// Writes an edit down; says once when that does not go.
    pub fn journal(&mut self, edit: &Edit, app: &mut App) {
        let Some(journal) = &mut self.journal else {
            return;
        };
        match journal.append(edit) {
            Ok(()) => super::terminal::last_words(journal.path().map(|path| {
                app.text.say_with("tui-panic-journal", &[("path", named(path).into())])
            })),
            Err(fault) => {
                let said =
                    Said::new("tui-journal-io").with("error", io_words(&fault.error, &app.text));
                app.say(Notice::bad(said));
                self.journal = None;
            }
        }
    }

    /// Forgets the edits that were written down.
    pub fn forget(&mut self) {
        if let Some(journal) = &mut self.journal {
            // What stays is offered at the next start, and nothing worse.
            let _ = journal.finish();
        }
        super::terminal::last_words(None);
    }

    /// Asks what to do when the file of the open plan is not what was read any more; once for each change.
    pub fn check(&mut self, app: &mut App) {
        let (Some(_), Some(path), Known::Content(read)) =
            (&app.doc, &app.file.path, app.file.known)
        else {
            return;
        };
        if !app.dialogs.is_empty() {
            app.file.unchecked = true;
            return;
        }
        let stamp = Stamp::of(path);
        if stamp.is_some() && stamp == self.stamp {
            return;
        }
        let found = match content(path) {
            Ok(content) => match store::Fingerprint::of(&content) {
                there if there == read => None,
                there => Some(Found::Other(there)),
            },
            Err(error) if error.kind() == ErrorKind::NotFound => Some(Found::Nothing),
            // A file that cannot be read is told of when it is saved.
            Err(_) => return,
        };
        self.stamp = stamp;
        if std::mem::replace(&mut app.file.told, found) == found {
            return;
        }
        match found {
            None => {}
            Some(Found::Other(_)) => {
                let dialog = files::outdated(path);
                app.push(dialog);
            }
            Some(Found::Nothing) => {
                let said = Said::new("tui-file-gone").with("path", named(path));
                app.say(Notice::bad(said));
            }
        }
    }

    /// Looks whether the file of the open plan is still there: without it, the plan counts as unsaved.
    pub fn look(app: &mut App) {
        app.file.looked = true;
        let Some(path) = &app.file.path else {
            return;
        };
        let there = std::fs::metadata(path);
        if there.is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            app.file.told = Some(Found::Nothing);
            let said = Said::new("tui-file-gone").with("path", named(path));
            app.say(Notice::bad(said));
        }
    }

    /// Writes an output to a file whose name is asked for by the uppermost dialog; where that does not go, the dialog
    /// stays with what was typed.
    pub fn export(path: &Path, bytes: Vec<u8>, force: bool, app: &mut App) {
        match store::write_output(path, &bytes, force) {
            Ok(()) => {
                // The dialog that asked for the name has waited for this.
                app.dialogs.pop();
                app.say(Notice::good(Said::new("tui-exported").with("path", named(path))));
            }
            Err(SaveError::Exists) => app.push(files::export_exists(path, bytes)),
            Err(error) => app.say(Notice::bad(files::why_unsaved(path, &error, &app.text))),
        }
    }

    /// How the screen looks and which keys there are, as the reader has chosen; what is wrong is said and
    /// keeps its default.
    pub fn settings(&self, app: &mut App) {
        let Some(folders) = &self.folders else {
            return;
        };
        match store::Settings::load(folders) {
            Ok(settings) => {
                app.look.theme =
                    settings.theme.as_deref().and_then(Theme::named).unwrap_or_default();
                app.look.ascii = settings.ascii;
                app.look.mouse = settings.mouse;
                let (keymap, wrong) = Keymap::with_overrides(&settings.keys);
                app.keymap = keymap;
                Self::letterhead(&settings, folders, app);
                if let Some(first) = wrong.first() {
                    let said = settings_at("tui-keys-at", first.at, wrong.len() - 1)
                        .with("what", first.said.say(&app.text));
                    app.say(Notice::bad(said));
                }
            }
            Err(SettingsError::Io(fault)) => {
                let said = Said::new("tui-load-io")
                    .with("path", named(&fault.path))
                    .with("error", io_words(&fault.error, &app.text));
                app.say(Notice::bad(said));
            }
            Err(SettingsError::Text(errors)) => {
                let error = errors.first();
                let what = error.kind.title(&app.text);
                let said = match &error.spot {
                    Some(Spot { line, column, .. }) => {
                        let at = Position { line: *line, column: *column };
                        settings_at(
                            "tui-settings-at",
                            at,
                            errors.iter().count() - 1 + errors.more(),
                        )
                    }
                    None => Said::new("tui-settings-wrong"),
                };
                let said = said.with("what", what);
                app.say(Notice::bad(said));
            }
        }
    }

    /// Keeps how the screen looks for the next start, and the language where it was chosen.
    pub fn remember(&self, app: &mut App, language: bool) {
        let Some(folders) = &self.folders else {
            return;
        };
        // A file that is wrong is the reader's to mend: it is not written over.
        let Ok(mut settings) = store::Settings::load(folders) else {
            return;
        };
        // Nor is one with comments, which would be lost.
        if store::Settings::commented(folders) {
            app.say(Notice::bad(
                Said::new("tui-settings-comments").with("path", named(&folders.settings())),
            ));
            return;
        }
        settings.theme = Some(app.look.theme.name().to_owned());
        settings.ascii = app.look.ascii;
        settings.mouse = app.look.mouse;
        if language {
            settings.language = Some(app.text.lang().code().to_owned());
        }
        // A setting that is not kept is chosen again next time.
        let _ = settings.save(folders);
    }
}
