//! Backups lie outside the plan's folder, are read back before they count, and are made only when something changed.

use std::fs;

use koers_core::store::{Backup, BackupReason, Opening, Store};

use crate::desk::{Desk, name, named, names, now, state};

fn list(desk: &Desk) -> Vec<Backup> {
    Store::backups(&desk.home, &desk.path).unwrap()
}

#[test]
fn a_backup_is_a_plan_of_its_own_with_everything_in_it() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    let path = store.back_up(now(15), BackupReason::Import).unwrap().unwrap();
    assert!(!path.starts_with(desk.path.parent().unwrap()));
    let [backup] = list(&desk).try_into().unwrap();
    assert_eq!((&backup.path, backup.day, backup.at), (&path, now(15).today, now(15).at));
    assert_eq!((backup.reason, backup.bytes), (BackupReason::Import, fs::metadata(&path).unwrap().len()));
    let copy = Store::open(&path, &Opening::new(&desk.home, "the test", now(16)).reading()).unwrap().store;
    assert_eq!(copy.dump().unwrap(), store.dump().unwrap());
    assert_eq!(names(path.parent().unwrap()).len(), 1, "nothing half made is left");
}

#[test]
fn nothing_changed_is_no_backup() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    assert!(store.back_up(now(15), BackupReason::Work).unwrap().is_some());
    assert_eq!(store.back_up(now(30), BackupReason::Work).unwrap(), None);
    store.close(now(31)).unwrap();
    let mut store = desk.open().unwrap().store;
    assert_eq!(store.back_up(now(45), BackupReason::Work).unwrap(), None, "not after a restart either");
    name(&mut store, "two");
    assert!(store.back_up(now(60), BackupReason::Work).unwrap().is_some());
    assert_eq!(list(&desk).iter().map(|backup| backup.at).collect::<Vec<_>>(), [now(60).at, now(15).at]);
}

#[test]
fn of_a_long_day_ten_stay() {
    let (desk, mut store) = Desk::with_plan();
    for quarter in 1..=14 {
        name(&mut store, &format!("quarter {quarter}"));
        store.back_up(now(15 * quarter), BackupReason::Work).unwrap().unwrap();
    }
    let moments: Vec<_> = list(&desk).iter().map(|backup| backup.at).collect();
    assert_eq!(moments, (5..=14).rev().map(|quarter| now(15 * quarter).at).collect::<Vec<_>>());
}

#[test]
fn backups_of_two_plans_do_not_meet() {
    let (desk, mut store) = Desk::with_plan();
    let other = desk.path.with_file_name("café.koers");
    let mut second = Store::create(&other, &desk.opening(0)).unwrap().store;
    name(&mut store, "one");
    name(&mut second, "two");
    store.back_up(now(1), BackupReason::Work).unwrap().unwrap();
    second.back_up(now(1), BackupReason::Work).unwrap().unwrap();
    assert_eq!((list(&desk).len(), Store::backups(&desk.home, &other).unwrap().len()), (1, 1));
}

#[test]
fn a_copy_saved_elsewhere_holds_the_plan_without_what_was_undone() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "a secret, typed by mistake");
    name(&mut store, "one");
    let target = desk.folder.path().join("copy.koers");
    fs::write(&target, "an older file, which the owner agreed to replace").unwrap();
    store.save_copy(&target).unwrap();
    let bytes = fs::read(&target).unwrap();
    assert!(!bytes.windows(8).any(|part| part == b"a secret"));
    let copy = Store::open(&target, &desk.opening(1)).unwrap();
    assert_eq!((copy.store.dump().unwrap(), copy.notices), (store.dump().unwrap(), vec![]));
    assert_eq!(copy.store.undo_label().unwrap(), None);
    let refused = [store.save_copy(&desk.path), store.save_copy(&target)].map(|saved| saved.unwrap_err());
    assert!(matches!(refused, [koers_core::Error::Refused("copy-onto-itself"), koers_core::Error::Held { .. }]));
    assert!(store.save_copy(&desk.path.join("no folder").join("copy.koers")).is_err());
    assert_eq!(state(&store).undo.unwrap().args[0].1, "one");
    assert_eq!(named(&copy.store).as_deref(), Some("one"));
}
