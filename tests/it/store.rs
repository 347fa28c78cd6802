//! Files: nothing is lost, nothing is overwritten unasked, and what was not saved comes back.

use pbxplan::catalog::{Catalog, CatalogErrorKind, Source};
use pbxplan::plan::{DeviceAt, Edit, Head, Plan, Project, Site, write};
use pbxplan::store::{
    Base, CatalogFault, Folders, Journal, Known, LoadError, Loaded, Opened, OwnKeys, Recovery,
    SaveError, Settings, SettingsError, Since, catalog, load, load_from, mark_open, recent,
    remember, save, write_output,
};
use pbxplan::written::Mistake;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const PLAN: &str = include_str!("../data/plans/three-cities.ron");

/// A folder with a plan in it, and folders of its own for the program.
struct Desk {
    folder: TempDir,
    folders: Folders,
    plan: PathBuf,
}

fn desk() -> Desk {
    let folder = TempDir::new().unwrap();
    let folders =
        Folders { config: folder.path().join("config"), state: folder.path().join("state") };
    let plan = folder.path().join("north.ron");
    fs::write(&plan, PLAN).unwrap();
    Desk { folder, folders, plan }
}

impl Desk {
    fn load(&self) -> Loaded {
        load(&self.plan).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "state" && name != "config")
            .collect();
        names.sort();
        names
    }

    fn backup(&self) -> PathBuf {
        self.folder.path().join("north.ron.bak")
    }
}

fn rename(name: &str) -> Edit {
    Edit::SetProject(Project { name: name.to_owned(), ..Project::default() })
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_save_replaces_the_file_and_keeps_the_former() {
    let desk = desk();
    let known = desk.load().base.known();
    let known = save(&desk.plan, "second", known).unwrap();
    assert_eq!((text(&desk.plan).as_str(), text(&desk.backup()).as_str()), ("second", PLAN));
    save(&desk.plan, "third", Known::Content(known)).unwrap();
    assert_eq!((text(&desk.plan).as_str(), text(&desk.backup()).as_str()), ("third", "second"));
    // The same content once more does not cost the former version.
    save(&desk.plan, "third", Known::Whatever).unwrap();
    assert_eq!(text(&desk.backup()), "second");
    assert_eq!(desk.names(), ["north.ron", "north.ron.bak"]);
}

#[test]
fn a_file_that_changed_on_disk_is_a_question() {
    let desk = desk();
    let known = desk.load().base.known();
    fs::write(&desk.plan, "of somebody else").unwrap();
    assert!(matches!(save(&desk.plan, "mine", known), Err(SaveError::Changed)));
    assert_eq!(text(&desk.plan), "of somebody else");
    assert_eq!(desk.names(), ["north.ron"]);
    save(&desk.plan, "mine", Known::Whatever).unwrap();
    assert_eq!(text(&desk.backup()), "of somebody else");
}

#[test]
fn the_same_content_written_again_is_no_change() {
    let desk = desk();
    let known = desk.load().base.known();
    fs::write(&desk.plan, PLAN).unwrap();
    save(&desk.plan, "mine", known).unwrap();
}

#[test]
fn a_new_file_does_not_take_the_place_of_another() {
    let desk = desk();
    let fresh = Base { path: None, text: String::new() };
    assert!(matches!(save(&desk.plan, "new", fresh.known()), Err(SaveError::Exists)));
    assert_eq!(text(&desk.plan), PLAN);
    let other = desk.folder.path().join("other.ron");
    save(&other, "new", fresh.known()).unwrap();
    assert_eq!(text(&other), "new");
    assert!(!desk.folder.path().join("other.ron.bak").exists());
}

#[test]
fn what_cannot_be_written_stays_as_it_is() {
    let desk = desk();
    let nowhere = desk.folder.path().join("no/such/folder.ron");
    assert!(matches!(save(&nowhere, "x", Known::Absent), Err(SaveError::Io(_))));
    let result = save(desk.folder.path(), "x", Known::Whatever);
    assert!(matches!(result, Err(SaveError::NotAFile)));
    fs::create_dir(desk.backup()).unwrap();
    assert!(matches!(save(&desk.plan, "x", Known::Whatever), Err(SaveError::Io(_))));
    assert_eq!(text(&desk.plan), PLAN);
    assert_eq!(desk.names(), ["north.ron", "north.ron.bak"]);
    let mut rights = fs::metadata(&desk.plan).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&desk.plan, rights).unwrap();
    assert!(matches!(save(&desk.plan, "x", Known::Whatever), Err(SaveError::ReadOnly)));
}

#[test]
fn results_are_not_written_over_a_file_unasked() {
    let desk = desk();
    assert!(matches!(write_output(&desk.plan, b"bill", false), Err(SaveError::Exists)));
    assert_eq!(text(&desk.plan), PLAN);
    write_output(&desk.plan, b"bill", true).unwrap();
    assert_eq!(text(&desk.plan), "bill");
    let fresh = desk.folder.path().join("bill.csv");
    write_output(&fresh, b"bill", false).unwrap();
    assert_eq!(desk.names(), ["bill.csv", "north.ron"]);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn permissions_are_kept() {
        let desk = desk();
        for bits in [0o600, 0o664, 0o640] {
            fs::set_permissions(&desk.plan, fs::Permissions::from_mode(bits)).unwrap();
            save(&desk.plan, &format!("{bits}"), Known::Whatever).unwrap();
            assert_eq!((mode(&desk.plan), mode(&desk.backup())), (bits, bits));
        }
    }

    #[test]
    fn a_new_file_has_the_rights_of_any_new_file() {
        let desk = desk();
        let plain = desk.folder.path().join("plain");
        fs::write(&plain, "").unwrap();
        let new = desk.folder.path().join("new.ron");
        save(&new, "x", Known::Absent).unwrap();
        assert_eq!(mode(&new), mode(&plain));
    }

    #[test]
    fn a_link_stays_a_link() {
        let desk = desk();
        fs::create_dir(desk.folder.path().join("store")).unwrap();
        let target = desk.folder.path().join("store/kept.ron");
        fs::write(&target, "first").unwrap();
        let middle = desk.folder.path().join("store/middle.ron");
        symlink("kept.ron", &middle).unwrap();
        let link = desk.folder.path().join("link.ron");
        symlink("store/middle.ron", &link).unwrap();
        save(&link, "second", Known::Whatever).unwrap();
        assert!(link.is_symlink() && middle.is_symlink());
        assert_eq!(text(&target), "second");
        assert_eq!(text(&desk.folder.path().join("store/kept.ron.bak")), "first");
        // A link to nothing yet leads to the new file.
        let dangling = desk.folder.path().join("dangling.ron");
        symlink("store/new.ron", &dangling).unwrap();
        save(&dangling, "third", Known::Absent).unwrap();
        assert!(dangling.is_symlink());
        assert_eq!(text(&desk.folder.path().join("store/new.ron")), "third");
    }

    #[test]
    fn a_device_is_written_to() {
        write_output(Path::new("/dev/null"), b"bill", false).unwrap();
        assert!(!Path::new("/dev/null").is_file());
    }
}

#[test]
fn a_plan_is_loaded_from_a_file_or_a_stream() {
    let desk = desk();
    let from_file = desk.load();
    assert_eq!(from_file.base.path.as_deref(), Some(desk.plan.as_path()));
    let from_stream = load_from(PLAN.as_bytes(), Path::new("-")).unwrap();
    assert_eq!(from_stream.document, from_file.document);
    assert_eq!(from_stream.base, Base { path: None, text: PLAN.to_owned() });
    let missing = load(&desk.folder.path().join("none.ron")).unwrap_err();
    assert!(matches!(missing, LoadError::Io(_)));
    assert!(matches!(load_from(&b"("[..], Path::new("-")), Err(LoadError::Plan(_))));
    let endless = load_from(std::io::repeat(b' '), Path::new("-")).unwrap_err();
    assert!(matches!(endless, LoadError::Plan(_)));
}

#[test]
fn a_second_instance_is_told() {
    let desk = desk();
    let first = mark_open(&desk.folders, &desk.plan).unwrap();
    assert!(matches!(first, Opened::Here(_)));
    // However it is named, it is the same file.
    let roundabout = desk.folder.path().join(".").join("north.ron");
    match mark_open(&desk.folders, &roundabout).unwrap() {
        Opened::Elsewhere { process } => assert_eq!(process, Some(std::process::id())),
        Opened::Here(_) => panic!("two have it open"),
    }
    let other = mark_open(&desk.folders, &desk.folder.path().join("other.ron")).unwrap();
    assert!(matches!(other, Opened::Here(_)));
    drop(first);
    assert!(matches!(mark_open(&desk.folders, &desk.plan).unwrap(), Opened::Here(_)));
}

#[test]
fn unsaved_edits_come_back() {
    let desk = desk();
    let loaded = desk.load();
    let mut journal = Journal::new(&desk.folders, loaded.base.clone());
    assert_eq!(journal.path(), None);
    let mut plan = loaded.document.plan.clone();
    let undo = rename("A").apply(&mut plan).unwrap();
    journal.append(&rename("A")).unwrap();
    undo.apply(&mut plan).unwrap();
    journal.append(&undo).unwrap();
    let site =
        Edit::AddSite { site: 1, to: Box::new(Site { name: "Annex".into(), ..Site::default() }) };
    site.apply(&mut plan).unwrap();
    journal.append(&site).unwrap();
    assert!(Recovery::all(&desk.folders).is_empty(), "a running instance's journal is its own");
    drop(journal);
    let found = Recovery::of(&desk.folders, Some(&desk.plan));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].edits.len(), 3);
    assert_eq!(found[0].plan, plan);
    assert_eq!(found[0].document, loaded.document);
    assert_eq!(found[0].since(), Since::Unchanged);
    assert!(found[0].written.is_some());
    assert!(Recovery::of(&desk.folders, None).is_empty());
    assert!(Recovery::of(&desk.folders, Some(Path::new("other.ron"))).is_empty());
    fs::write(&desk.plan, "(schema: 1)").unwrap();
    assert_eq!(found[0].since(), Since::Changed);
    fs::remove_file(&desk.plan).unwrap();
    assert_eq!(found[0].since(), Since::Absent);
    // Ignored, it is offered again; discarded, it is gone.
    let found = Recovery::all(&desk.folders).remove(0);
    found.discard().unwrap();
    assert!(Recovery::all(&desk.folders).is_empty());
}

#[test]
fn a_recovered_journal_goes_on() {
    let desk = desk();
    let mut journal = Journal::new(&desk.folders, desk.load().base);
    journal.append(&rename("A")).unwrap();
    let path = journal.path().unwrap().to_owned();
    drop(journal);
    // The power went while the next record was written.
    let mut file = fs::OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(b"{\"SetProject\":{\"na").unwrap();
    drop(file);
    let found = Recovery::all(&desk.folders).remove(0);
    assert_eq!((found.edits.len(), found.plan.project.name.as_str()), (1, "A"));
    let mut resumed = Journal::resume(&desk.folders, &found).unwrap();
    assert!(Journal::resume(&desk.folders, &found).is_err(), "one at a time");
    resumed.append(&rename("B")).unwrap();
    drop(resumed);
    let found = Recovery::all(&desk.folders).remove(0);
    assert_eq!((found.edits.len(), found.plan.project.name.as_str()), (2, "B"));
}

#[test]
fn a_journal_ends_with_the_save() {
    let desk = desk();
    let loaded = desk.load();
    let mut journal = Journal::new(&desk.folders, loaded.base.clone());
    journal.append(&rename("A")).unwrap();
    let mut plan = loaded.document.plan.clone();
    rename("A").apply(&mut plan).unwrap();
    let saved = write(&plan, &loaded.document.head);
    save(&desk.plan, &saved, loaded.base.known()).unwrap();
    let base = Base { path: Some(desk.plan.clone()), text: saved };
    journal.restart(base).unwrap();
    assert_eq!(journal.path(), None);
    journal.append(&rename("B")).unwrap();
    drop(journal);
    let found = Recovery::all(&desk.folders).remove(0);
    assert_eq!((found.edits.len(), found.document.plan.project.name.as_str()), (1, "A"));
    let mut resumed = Journal::resume(&desk.folders, &found).unwrap();
    resumed.finish().unwrap();
    assert!(Recovery::all(&desk.folders).is_empty());
    assert_eq!(fs::read_dir(desk.folders.journals()).unwrap().count(), 0);
}

#[test]
fn edits_that_reached_the_file_are_not_offered() {
    let desk = desk();
    let loaded = desk.load();
    let mut journal = Journal::new(&desk.folders, loaded.base.clone());
    journal.append(&rename("A")).unwrap();
    let mut plan = loaded.document.plan;
    rename("A").apply(&mut plan).unwrap();
    fs::write(&desk.plan, write(&plan, &loaded.document.head)).unwrap();
    drop(journal);
    assert!(Recovery::all(&desk.folders).is_empty());
    assert_eq!(fs::read_dir(desk.folders.journals()).unwrap().count(), 0);
}

#[test]
fn a_plan_never_saved_comes_back_too() {
    let desk = desk();
    let text = write(&Plan::default(), &Head::default());
    let base = Base { path: None, text };
    let mut first = Journal::new(&desk.folders, base.clone());
    let mut second = Journal::new(&desk.folders, base);
    first.append(&rename("first")).unwrap();
    second.append(&rename("second")).unwrap();
    drop((first, second));
    let found = Recovery::of(&desk.folders, None);
    let names: Vec<&str> = found.iter().map(|f| f.plan.project.name.as_str()).collect();
    assert_eq!(names, ["first", "second"]);
    assert_eq!(found[0].since(), Since::Absent);
}

#[test]
fn a_broken_journal_is_taken_as_far_as_it_makes_sense() {
    let desk = desk();
    let mut journal = Journal::new(&desk.folders, desk.load().base);
    journal.append(&rename("A")).unwrap();
    let path = journal.path().unwrap().to_owned();
    drop(journal);
    let good = fs::read(&path).unwrap();
    let nowhere = Edit::RemoveDevice { at: DeviceAt::new(90, 0) };
    let nowhere = serde_json::to_vec(&nowhere).unwrap();
    for tail in [&b"\0\0\0\0\n"[..], b"nonsense\n", &[&nowhere[..], b"\n"].concat()] {
        let after = [tail, b"{\"SetBalance\":[]}\n"].concat();
        fs::write(&path, [&good[..], &after].concat()).unwrap();
        assert_eq!(Recovery::all(&desk.folders).remove(0).edits, [rename("A")]);
    }
    for bad in [&b""[..], b"\n", b"{}\n", b"\xff\xfe\n", &good[..40]] {
        fs::write(&path, bad).unwrap();
        assert!(Recovery::all(&desk.folders).is_empty());
    }
}

/// Run by [`edits_survive_a_kill`] as a program of its own.
#[test]
fn a_child_that_is_killed() {
    let Some(folder) = std::env::var_os("PBXPLAN_TEST_KILLED") else { return };
    let folder = PathBuf::from(folder);
    let folders = Folders { config: folder.join("config"), state: folder.join("state") };
    let loaded = load(&folder.join("north.ron")).unwrap();
    let _mark = mark_open(&folders, &folder.join("north.ron")).unwrap();
    let mut journal = Journal::new(&folders, loaded.base);
    for n in 0..50 {
        journal.append(&rename(&format!("edit {n}"))).unwrap();
    }
    println!("\nnoted");
    loop {
        std::thread::park();
    }
}

#[test]
fn edits_survive_a_kill() {
    let desk = desk();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::a_child_that_is_killed", "--nocapture"])
        .env("PBXPLAN_TEST_KILLED", desk.folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let noted = lines.any(|line| line.unwrap() == "noted");
    let marked = mark_open(&desk.folders, &desk.plan).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(noted);
    assert!(matches!(marked, Opened::Elsewhere { process: Some(id) } if id == child.id()));
    assert!(matches!(mark_open(&desk.folders, &desk.plan).unwrap(), Opened::Here(_)));
    let found = Recovery::of(&desk.folders, Some(&desk.plan)).remove(0);
    assert_eq!((found.edits.len(), found.plan.project.name.as_str()), (50, "edit 49"));
}

#[test]
fn recent_plans_are_listed_once_the_last_first() {
    let desk = desk();
    assert!(recent(&desk.folders).is_empty());
    let paths: Vec<PathBuf> =
        (0..25).map(|n| desk.folder.path().join(format!("{n}.ron"))).collect();
    for path in &paths {
        fs::write(path, "").unwrap();
        remember(&desk.folders, path).unwrap();
    }
    remember(&desk.folders, &paths[20]).unwrap();
    let list = recent(&desk.folders);
    assert_eq!(list.len(), 20);
    let name = |n: usize| list[n].file_name().unwrap().to_str().unwrap();
    assert_eq!([name(0), name(1), name(2)], ["20.ron", "24.ron", "23.ron"]);
    assert!(list[0].is_absolute());
    fs::write(desk.folders.state.join("recent.json"), "no list").unwrap();
    assert!(recent(&desk.folders).is_empty());
}

#[test]
fn settings_are_kept() {
    let desk = desk();
    assert_eq!(Settings::load(&desk.folders).unwrap(), Settings::default());
    let mut settings =
        Settings { mouse: true, company: "Zürich \"Tel\"".into(), ..Settings::default() };
    settings.language = Some("fr".into());
    let own = OwnKeys { keys: "F2".to_owned(), ..OwnKeys::default() };
    settings.keys.insert("save".to_owned(), own);
    settings.save(&desk.folders).unwrap();
    let kept = Settings::load(&desk.folders).unwrap();
    let own = &kept.keys["save"];
    assert_eq!((own.keys.as_str(), own.name_at.line, own.keys_at.line), ("F2", 6, 6));
    settings.keys.clone_from(&kept.keys);
    assert_eq!(kept, settings);
    fs::write(desk.folders.settings(), "(\n  mouse: true,\n  theme: 3,\n)").unwrap();
    match Settings::load(&desk.folders).unwrap_err() {
        SettingsError::Text(errors) => {
            let spot = errors.first().spot.clone().unwrap();
            assert_eq!((spot.line, spot.column, &spot.source[spot.span]), (3, 10, "3"));
        }
        SettingsError::Io(fault) => panic!("{fault}"),
    }
}

#[test]
fn own_catalogue_files_are_merged_and_bad_ones_left_out() {
    const MODEL: &[&str] = &[
        "name",
        "virtual",
        "hardware_built_in",
        "bri",
        "pri",
        "analog",
        "isdn_channels",
        "conference_channels",
        "source",
    ];
    let desk = desk();
    let (plain, bad) = catalog(&desk.folders);
    assert!(bad.is_empty());
    let folder = desk.folders.catalogs();
    fs::create_dir_all(&folder).unwrap();
    let put = |name: &str, text: &[u8]| fs::write(folder.join(name), text).unwrap();
    put("10-models.ron", b"(models: [(name: \"IP999\", bri: 2), (name: \"ip811\", pri: 1)])");
    put("20-later.ron", b"(models: [(name: \"IP999\", bri: 4)])");
    put("30-syntax.ron", b"(\n  models: [\n    (nam: \"IP1\"),\n  ],\n)");
    put(
        "40-unknown.ron",
        b"(products: [\n  (id: \"hologram\", name: \"Hologram{N}\", implies: [\"mobilite\"]),\n])",
    );
    put("35-field.ron", b"(models: [(name: \"IP1\", bris: 2)])");
    put("70-taken.ron", b"(products: [(id: \"door\", name: \"port{N}\")])");
    put("80-twice.ron", b"(models: [\n (name: \"IP1\"),\n (name: \"ip1 \"),\n])");
    put("50-utf8.ron", b"(\n\xff");
    put("60-id.ron", b"(products: [(id: \"Big Id\")])");
    put("notes.txt", b"no catalogue");
    let (catalog, bad) = catalog(&desk.folders);
    let model = catalog.model("IP999").unwrap();
    assert_eq!((model.limits.bri, model.limits.pri), (Some(4), None));
    assert_eq!(model.source, Source::File("20-later.ron".into()));
    assert_eq!(catalog.models().len(), plain.models().len() + 1);
    assert_eq!(catalog.products(), plain.products());
    let said: Vec<(&str, usize, usize, CatalogErrorKind)> = bad
        .iter()
        .map(|b| match &b.fault {
            CatalogFault::Text(errors) => {
                let error = errors.first();
                let spot = error.spot.as_ref().unwrap();
                let name = b.path.file_name().unwrap().to_str().unwrap();
                (name, spot.line, spot.column, (*error.kind).clone())
            }
            CatalogFault::Io(fault) => panic!("{fault}"),
        })
        .collect();
    let unknown = |field: &str, nearest| Mistake::UnknownField {
        field: field.into(),
        nearest,
        belongs: vec![],
        fields: MODEL,
    };
    let missing = Mistake::MissingField { field: "name", instead: Some("nam".into()) };
    assert_eq!(
        said,
        [
            ("30-syntax.ron", 3, 6, missing.into()),
            ("35-field.ron", 1, 25, unknown("bris", Some("bri")).into()),
            (
                "40-unknown.ron",
                2,
                51,
                CatalogErrorKind::UnknownProduct {
                    name: "mobilite".into(),
                    nearest: Some("mobility".into())
                }
            ),
            ("50-utf8.ron", 2, 1, Mistake::NotUtf8.into()),
            ("60-id.ron", 1, 18, CatalogErrorKind::BadId),
            ("70-taken.ron", 1, 32, CatalogErrorKind::NameTaken { by: "port".into() }),
            ("80-twice.ron", 3, 9, CatalogErrorKind::Twice { name: "ip1 ".into(), first: 2 }),
        ]
    );
}

#[test]
fn a_catalogue_file_of_whatever_size_and_kind_is_left_out_and_never_fatal() {
    let desk = desk();
    let folder = desk.folders.catalogs();
    fs::create_dir_all(folder.join("20-folder.ron")).unwrap();
    fs::write(folder.join("10-empty.ron"), "// nothing yet\n").unwrap();
    let large = fs::File::create(folder.join("30-large.ron")).unwrap();
    large.set_len(1 << 32).unwrap();
    let products: Vec<String> = (0..200).map(|n| format!("(id: \"p-{n}\")")).collect();
    fs::write(folder.join("40-many.ron"), format!("(products: [{}])", products.join(",\n")))
        .unwrap();
    let (catalog, bad) = catalog(&desk.folders);
    assert_eq!(catalog.products(), Catalog::built_in().products());
    let kinds: Vec<Option<CatalogErrorKind>> = bad
        .into_iter()
        .map(|b| match b.fault {
            CatalogFault::Text(errors) => Some((*errors.first().kind).clone()),
            CatalogFault::Io(_) => None,
        })
        .collect();
    let most = 64 * 1024 * 1024;
    assert_eq!(
        kinds,
        [
            Some(Mistake::Empty.into()),
            None,
            Some(Mistake::TooLarge { most }.into()),
            Some(CatalogErrorKind::TooManyProducts { most: 128 }),
        ]
    );
}

#[test]
fn all_that_is_wrong_with_a_file_of_ones_own_is_told() {
    let desk = desk();
    let folder = desk.folders.catalogs();
    fs::create_dir_all(&folder).unwrap();
    let text = "(products: [\n (id: \"Big Id\", typo: 1),\n (idd: \"x\", name: 4),\n])";
    fs::write(folder.join("10-wrong.ron"), text).unwrap();
    let text = "(products: [\n (id: \"x\", implies: [\"mobilite\", \"uc\", \"voicemial\"]),\n])";
    fs::write(folder.join("20-unknown.ron"), text).unwrap();
    let (_, bad) = catalog(&desk.folders);
    let places: Vec<Vec<(usize, usize)>> = bad
        .iter()
        .map(|bad| match &bad.fault {
            CatalogFault::Text(errors) => errors
                .iter()
                .map(|e| e.spot.as_ref().map(|s| (s.line, s.column)).unwrap())
                .collect(),
            CatalogFault::Io(fault) => panic!("{fault}"),
        })
        .collect();
    // A field of a wrong name is told once: as the one that was meant.
    assert_eq!(places, [vec![(2, 7), (2, 17), (3, 3), (3, 19)], vec![(2, 22), (2, 40)]]);
}
