//! What happens around a plan is noticed and said, once: other programs, other computers, other disks, other clocks. And a
//! backup lets the owner go on.

use std::{fs, path::Path};

use koers_core::{
    Error,
    store::{Backup, BackupReason, Look, Notice, Opening, Store},
    time::written,
};
use rusqlite::Connection;

use crate::desk::{Desk, name, named, now, try_name};

fn noticed(store: &Store, minute: i64) -> Vec<Notice> {
    store.look(now(minute)).unwrap().notices
}

/// A plan with so many bytes that a copy of it takes a while.
fn with_much(bytes: u32) -> (Desk, Store) {
    let (desk, mut store) = Desk::with_plan();
    let sql = "INSERT INTO setting (key, value) VALUES ('much', hex(randomblob(?1)))";
    store.write_aside(|db| Ok(db.execute(sql, [bytes])?)).unwrap();
    (desk, store)
}

fn copy_at(desk: &Desk, path: &Path) -> Store {
    Store::open(path, &Opening::new(&desk.home, "the test", now(16)).reading()).unwrap().store
}

#[test]
fn a_backup_takes_turns_with_what_the_owner_does() {
    let (desk, mut store) = with_much(2_000_000);
    let job = store.copying(now(15), BackupReason::Work).unwrap();
    let mut turns = 0;
    let made = job.make(|step| {
        step();
        turns += 1;
        if turns == 3 {
            name(&mut store, "written in between");
        }
    });
    assert!(turns > 10, "it was done in {turns} turns");
    let copy = copy_at(&desk, &made.unwrap().unwrap());
    assert_eq!(copy.dump().unwrap(), store.dump().unwrap());
    assert!(store.copying(now(30), BackupReason::Work).is_none(), "nothing changed since");
    name(&mut store, "after it");
    assert!(store.copying(now(30), BackupReason::Work).is_some());
}

#[test]
fn somebody_who_never_stops_writing_gets_a_backup_too() {
    let (desk, mut store) = with_much(500_000);
    let job = store.copying(now(15), BackupReason::Work).unwrap();
    let mut turns = 0;
    let made = job.make(|step| {
        step();
        turns += 1;
        name(&mut store, &format!("turn {turns}"));
    });
    let copy = copy_at(&desk, &made.unwrap().unwrap());
    assert_eq!(named(&copy), Some(format!("turn {}", turns - 1)));
    assert!(store.copying(now(30), BackupReason::Work).is_some(), "the last turn's write is not in it");
}

#[test]
fn a_backup_of_a_plan_that_is_closed_meanwhile_is_given_up() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    let job = store.copying(now(15), BackupReason::Work).unwrap();
    store.close(now(16)).unwrap();
    assert_eq!(job.make(|_| ()).unwrap(), None);
    assert_eq!(Store::backups(&desk.home, &desk.path).unwrap(), Vec::<Backup>::new());
}

#[test]
fn versions_that_other_programs_put_beside_a_plan_are_told_once() {
    let desk = Desk::with_closed_plan();
    let folder = desk.path.parent().unwrap();
    let beside = |name: &str| folder.join(name);
    for other in
        ["bakery 2.koers", "bakery-2025.koers", "bakery (oud).koers", "café conflict.koers", "bakery-CONFLICT.txt"]
    {
        fs::write(beside(other), "").unwrap();
    }
    let store = desk.open().unwrap().store;
    assert_eq!(noticed(&store, 9), []);
    let versions = [
        "bakery (Anna's conflicted copy 2026-11-22).koers",
        "bakery (conflicterende kopie van Anna 2026-11-22).koers",
        "bakery-DESKTOP-4KQ7.koers",
        "bakery.sync-conflict-20261122-101010-ABCDEFG.koers",
    ];
    let told = versions.map(|name| Notice::ConflictCopy { path: beside(name) });
    for version in versions {
        fs::copy(&desk.path, beside(version)).unwrap();
    }
    assert_eq!(noticed(&store, 9), told);
    assert_eq!(noticed(&store, 9), [], "it was told");
    store.close(now(9)).unwrap();
    let store = desk.open().unwrap();
    assert_eq!(store.notices, [], "and need not be told at the next opening");
    fs::copy(beside(versions[0]), beside("bakery (case conflict).koers")).unwrap();
    assert_eq!(noticed(&store.store, 13), [Notice::ConflictCopy { path: beside("bakery (case conflict).koers") }]);
}

#[test]
fn a_plan_on_another_computers_disk_is_told_once() {
    let desk = Desk::with_closed_plan();
    let folder = desk.path.parent().unwrap().to_str().unwrap().replace(' ', "\\040");
    let mounts = |kind: &str, point: &str| {
        format!(
            "22 1 0:21 / / rw,noatime shared:1 - ext4 /dev/sda1 rw\n48 22 0:40 / {point} rw shared:9 - {kind} nas:/plans rw\n"
        )
    };
    let opened = |mounts: &str| {
        let opened = Store::open(&desk.path, &Opening { mounts, ..desk.opening(9) }).unwrap();
        opened.store.close(now(9)).unwrap();
        opened.notices
    };
    assert_eq!(opened(&mounts("cifs", "/elsewhere")), []);
    assert_eq!(opened(&mounts("ext4", &folder)), []);
    assert_eq!(opened(&mounts("nfs4", &folder)), [Notice::NetworkDrive]);
    assert_eq!(opened(&mounts("nfs4", &folder)), [], "it was told");
}

#[cfg(unix)]
#[test]
fn a_plan_that_is_moved_or_whose_stick_is_pulled_is_told_and_goes_on_when_it_is_back() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "before");
    assert_eq!(noticed(&store, 1), []);
    let elsewhere = desk.path.with_file_name("elsewhere.koers");
    fs::rename(&desk.path, &elsewhere).unwrap();
    assert_eq!(noticed(&store, 2), [Notice::Moved { path: desk.path.clone() }]);
    assert_eq!(noticed(&store, 3), [], "it was told");
    fs::rename(&elsewhere, &desk.path).unwrap();
    assert_eq!(store.look(now(4)).unwrap(), Look { over: vec!["moved".to_owned()], ..Look::default() });
    name(&mut store, "after");
    fs::rename(&desk.path, &elsewhere).unwrap();
    assert_eq!(noticed(&store, 5), [Notice::Moved { path: desk.path.clone() }], "it happened again");
}

#[cfg(unix)]
#[test]
fn a_plan_that_another_file_took_the_place_of_is_told_and_neither_is_lost() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "ours");
    let (theirs, ours) = (desk.path.with_file_name("theirs.koers"), desk.folder.path().join("ours.koers"));
    fs::copy(&desk.path, &theirs).unwrap();
    fs::rename(&theirs, &desk.path).unwrap();
    let bytes = fs::read(&desk.path).unwrap();
    assert_eq!(noticed(&store, 2), [Notice::Replaced { path: desk.path.clone() }]);
    let fault = try_name(&mut store, "never").unwrap_err();
    assert!(matches!(&fault, Error::Replaced(path) if *path == desk.path), "{fault:?}");
    assert_eq!(named(&store).as_deref(), Some("ours"), "it can still be read");
    store.save_copy(&ours).unwrap();
    assert_eq!(named(&Store::open(&ours, &desk.opening(3)).unwrap().store).as_deref(), Some("ours"));
    assert_eq!(fs::read(&desk.path).unwrap(), bytes, "what took its place was left alone");
}

#[test]
fn what_another_program_writes_into_an_open_plan_is_checked_told_and_read() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "ours");
    assert_eq!(store.look(now(1)).unwrap(), Look::default());
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("UPDATE draft SET raw = 'theirs' WHERE tbl = 'business'").unwrap();
    drop(other);
    assert_eq!(
        store.look(now(2)).unwrap(),
        Look { notices: vec![Notice::ChangedElsewhere], changed: true, ..Look::default() }
    );
    assert_eq!(named(&store).as_deref(), Some("theirs"));
    name(&mut store, "ours again");
    assert_eq!(store.look(now(3)).unwrap(), Look::default(), "what we write ourselves is no news");
}

#[test]
fn a_reader_learns_that_the_plan_was_written_without_a_word() {
    let (desk, mut store) = Desk::with_plan();
    let reader = Store::open(&desk.path, &desk.opening(1).reading()).unwrap().store;
    name(&mut store, "one");
    assert_eq!(reader.look(now(2)).unwrap(), Look { changed: true, ..Look::default() });
}

#[cfg(unix)]
#[test]
fn a_lock_that_somebody_else_took_is_told() {
    let (desk, store) = Desk::with_plan();
    let lock = desk.path.with_file_name("bakery.koers.lock");
    fs::remove_file(&lock).unwrap();
    assert_eq!(noticed(&store, 1), [Notice::LockLost]);
    fs::write(&lock, "Anna, till\n2026-11-22T08:00:00Z\n").unwrap();
    let (who, since) = ("Anna, till".to_owned(), "2026-11-22T08:00:00Z".to_owned());
    assert_eq!(noticed(&store, 2), [Notice::LockTaken { who, since }]);
    assert_eq!(noticed(&store, 3), [], "it was told");
}

#[test]
fn a_clock_that_is_set_back_while_a_plan_is_open_is_told() {
    let (_desk, store) = Desk::with_plan();
    assert_eq!(noticed(&store, 60), []);
    assert_eq!(noticed(&store, 59), [], "a time server may do that");
    assert_eq!(noticed(&store, 20), [Notice::ClockWentBack { last: written(now(59).at) }]);
    assert_eq!(noticed(&store, 21), []);
}
