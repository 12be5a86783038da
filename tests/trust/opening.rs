//! Folders that cannot be written or are gone, plans that moved, clocks that went back.

use std::fs;

use chrono::TimeDelta;
use koers_core::{
    Error,
    store::{Home, Notice, Opening, Store},
    time::written,
};

use crate::desk::{Desk, name, named, now, try_name};

#[test]
fn an_existing_file_is_never_overwritten() {
    let desk = Desk::empty();
    fs::write(&desk.path, "a letter").unwrap();
    assert!(matches!(Store::create(&desk.path, &desk.opening(0)), Err(Error::AlreadyThere(_))));
    assert_eq!(fs::read(&desk.path).unwrap(), b"a letter");
    assert_eq!(desk.beside(), ["bakery.koers"]);
}

#[test]
fn a_folder_that_is_gone_is_said() {
    let desk = Desk::with_closed_plan();
    fs::remove_dir_all(desk.path.parent().unwrap()).unwrap();
    assert!(matches!(desk.refusal(), Error::Missing(_)));
    assert!(matches!(Store::create(&desk.path, &desk.opening(0)), Err(Error::Missing(_))));
}

#[cfg(unix)]
#[test]
fn a_plan_that_is_moved_or_deleted_while_open_is_said() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "before");
    let elsewhere = desk.path.with_file_name("elsewhere.koers");
    fs::rename(&desk.path, &elsewhere).unwrap();
    let fault = try_name(&mut store, "after").unwrap_err();
    assert!(matches!(fault, Error::Missing(_)), "{fault:?}");
    // Put back, it goes on.
    fs::rename(&elsewhere, &desk.path).unwrap();
    try_name(&mut store, "after").unwrap();
    fs::remove_dir_all(desk.path.parent().unwrap()).unwrap();
    let fault = try_name(&mut store, "never").unwrap_err();
    assert!(matches!(fault, Error::Missing(_)), "{fault:?}");
}

#[test]
fn a_clock_that_went_back_is_said() {
    let desk = Desk::with_closed_plan();
    let opened = Store::open(&desk.path, &desk.opening(-60)).unwrap();
    assert_eq!(opened.notices, [Notice::ClockWentBack { last: written(now(2).at) }]);
    let mut store = opened.store;
    store.undo(now(-60).at).unwrap().unwrap();
    store.close(now(-59)).unwrap();
    assert_eq!(desk.open().unwrap().notices, []);
}

#[test]
fn without_a_folder_of_its_own_the_app_still_opens_plans() {
    let desk = Desk::with_closed_plan();
    let nowhere = Home(desk.folder.path().join("file").join("home"));
    fs::write(desk.folder.path().join("file"), "").unwrap();
    let opened = Store::open(&desk.path, &Opening::new(&nowhere, "the test", now(3))).unwrap();
    assert_eq!(opened.notices, [Notice::HomeUnwritable { home: nowhere.0.clone() }]);
    let mut store = opened.store;
    name(&mut store, "kept");
    assert!(store.back_up(now(4), koers_core::store::BackupReason::Work).is_err());
    assert!(store.close(now(5)).is_err(), "it is closed, but has no seal");
    let store = Store::open(&desk.path, &Opening::new(&nowhere, "the test", now(6))).unwrap().store;
    assert_eq!(named(&store).as_deref(), Some("kept"));
}

#[test]
fn the_last_moment_counts_whole_seconds() {
    let desk = Desk::with_closed_plan();
    let mut at = now(2);
    at.at += TimeDelta::milliseconds(400);
    let store = Store::open(&desk.path, &Opening::new(&desk.home, "the test", at)).unwrap().store;
    store.close(at).unwrap();
    let again = Store::open(&desk.path, &Opening::new(&desk.home, "the test", at)).unwrap();
    assert_eq!(again.notices, []);
}

/// The superuser may write everywhere, so there the second process runs as somebody else.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_opens_to_read() {
    use std::os::unix::{
        fs::{MetadataExt, PermissionsExt},
        process::CommandExt,
    };
    const NOBODY: u32 = 65_534;
    let desk = Desk::with_closed_plan();
    let folder = desk.path.parent().unwrap();
    let mode = |path: &std::path::Path, mode| fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    let writer = desk.folder.path().join("writer");
    fs::copy(env!("CARGO_BIN_EXE_koers-writer"), &writer).unwrap();
    let other_home = desk.folder.path().join("other-home");
    fs::create_dir(&other_home).unwrap();
    mode(desk.folder.path(), 0o755);
    mode(&writer, 0o755);
    mode(&other_home, 0o777);
    mode(&desk.path, 0o644);
    mode(folder, 0o555);
    let before = fs::read(&desk.path).unwrap();
    let mut tell = std::process::Command::new(&writer);
    tell.arg("tell").args([&desk.path, &other_home]).arg(written(now(3).at));
    if fs::metadata(desk.folder.path()).unwrap().uid() == 0 {
        tell.uid(NOBODY).gid(NOBODY);
    }
    let said = String::from_utf8(tell.output().unwrap().stdout).unwrap();
    mode(folder, 0o755);
    assert!(said.starts_with("read-only [ReadOnly { why: Folder }]"), "{said}");
    assert_eq!(fs::read(&desk.path).unwrap(), before);
    assert_eq!(desk.beside(), ["bakery.koers"]);
}
