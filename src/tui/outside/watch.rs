//! Notices what others do to the file of the open plan and to the price list, where the system tells (Linux, on its
//! own disks).
//!
//! A thread sleeps until something happens in the folders of the files; nothing is asked in between. Elsewhere and on
//! network shares the file is looked at when the terminal gets the focus and when the plan is saved.

use crate::tui::event::Event;
use std::path::Path;
use std::sync::mpsc::SyncSender;

/// What watches a file.
#[derive(Debug)]
pub struct Watch {
    #[cfg(target_os = "linux")]
    told: linux::Told,
}

#[cfg(target_os = "linux")]
impl Watch {
    /// A thread that tells; `None` where there can be none.
    #[must_use]
    pub fn start(report: SyncSender<Event>) -> Option<Self> {
        linux::Told::start(report).map(|told| Self { told })
    }

    /// From now on these files are watched, and no others.
    pub fn over<'a>(&mut self, paths: impl Iterator<Item = &'a Path>) {
        self.told.over(paths);
    }
}

#[cfg(not(target_os = "linux"))]
impl Watch {
    /// A thread that tells; `None` where there can be none.
    #[must_use]
    pub fn start(_: SyncSender<Event>) -> Option<Self> {
        None
    }

    /// From now on these files are watched, and no others.
    pub fn over<'a>(&mut self, _: impl Iterator<Item = &'a Path>) {}
}

#[cfg(target_os = "linux")]
mod linux {
    use crate::tui::event::Event;
    use rustix::fs::inotify::{self, CreateFlags, Reader, WatchFlags};
    use rustix::io::Errno;
    use std::ffi::{CStr, OsString};
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::os::unix::ffi::OsStrExt;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::SyncSender;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::time::Duration;

    /// How long a change may take: a version control system takes a file away before it puts the other one there.
    const CHANGE: Duration = Duration::from_millis(150);

    /// Folders being watched, each with the name in it that matters.
    type Names = Arc<Mutex<Vec<(i32, OsString)>>>;

    /// What the system tells of a file.
    #[derive(Debug)]
    pub struct Told {
        from: Arc<OwnedFd>,
        names: Names,
    }

    impl Told {
        pub fn start(report: SyncSender<Event>) -> Option<Self> {
            let from = Arc::new(inotify::init(CreateFlags::CLOEXEC).ok()?);
            let names = Names::default();
            let told = Self { from: Arc::clone(&from), names: Arc::clone(&names) };
            let run = move || listen(&from, &names, &report);
            std::thread::Builder::new().name("files".to_owned()).spawn(run).ok()?;
            Some(told)
        }

        pub fn over<'a>(&mut self, paths: impl Iterator<Item = &'a Path>) {
            let mut names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
            for (folder, _) in names.drain(..) {
                // It may have gone with its folder.
                let _ = inotify::remove_watch(&self.from, folder);
            }
            // A link may come to lead elsewhere, or what it leads to may change.
            let both = |path: &Path| [Some(path.to_owned()), std::fs::canonicalize(path).ok()];
            for path in paths.flat_map(both).flatten() {
                let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
                let folder = folder.map_or_else(|| PathBuf::from("."), Path::to_owned);
                let what = WatchFlags::CLOSE_WRITE
                    | WatchFlags::CREATE
                    | WatchFlags::DELETE
                    | WatchFlags::MOVED_FROM
                    | WatchFlags::MOVED_TO;
                let watched = inotify::add_watch(&self.from, &folder, what);
                if let (Ok(folder), Some(name)) = (watched, path.file_name()) {
                    names.push((folder, name.to_owned()));
                }
            }
        }
    }

    fn listen(from: &OwnedFd, names: &Names, report: &SyncSender<Event>) {
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(from, &mut buffer);
        loop {
            let matters = match reader.next() {
                Ok(event) => {
                    let names = names.lock().unwrap_or_else(PoisonError::into_inner);
                    let name = event.file_name().map(CStr::to_bytes);
                    names.iter().any(|(folder, known)| {
                        *folder == event.wd() && name == Some(known.as_bytes())
                    })
                }
                Err(Errno::INTR) => false,
                Err(_) => return,
            };
            if matters {
                std::thread::sleep(CHANGE);
                if report.send(Event::Touched).is_err() {
                    return;
                }
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use std::fs;
        use std::sync::mpsc::{Receiver, sync_channel};

        const PATIENCE: Duration = Duration::from_secs(20);

        fn told(events: &Receiver<Event>) -> bool {
            let told = matches!(events.recv_timeout(PATIENCE), Ok(Event::Touched));
            // What belongs to the same change.
            while events.recv_timeout(CHANGE * 3).is_ok() {}
            told
        }

        #[test]
        fn what_is_done_to_the_file_is_told_and_nothing_else() {
            let home = tempfile::TempDir::new().unwrap();
            let (plan, other) = (home.path().join("plan.ron"), home.path().join("other.ron"));
            fs::write(&plan, "one").unwrap();
            let (send, events) = sync_channel(64);
            let mut watch = Told::start(send).unwrap();
            watch.over([plan.as_path()].into_iter());
            fs::write(&other, "other").unwrap();
            fs::read(&plan).unwrap();
            assert!(events.recv_timeout(CHANGE * 3).is_err(), "nothing was done to it");
            fs::write(&plan, "two").unwrap();
            assert!(told(&events), "written in place");
            fs::rename(&other, &plan).unwrap();
            assert!(told(&events), "another put in its place");
            fs::remove_file(&plan).unwrap();
            assert!(told(&events), "taken away");
            watch.over(std::iter::empty());
            fs::write(&plan, "three").unwrap();
            assert!(events.recv_timeout(CHANGE * 3).is_err(), "nobody is interested any more");
        }

        #[test]
        fn a_change_behind_a_link_is_told() {
            let home = tempfile::TempDir::new().unwrap();
            fs::create_dir(home.path().join("real")).unwrap();
            let (plan, link) = (home.path().join("real/plan.ron"), home.path().join("link.ron"));
            fs::write(&plan, "one").unwrap();
            std::os::unix::fs::symlink(&plan, &link).unwrap();
            let (send, events) = sync_channel(64);
            let mut watch = Told::start(send).unwrap();
            watch.over([link.as_path()].into_iter());
            fs::write(&plan, "two").unwrap();
            assert!(told(&events));
        }
    }
}
