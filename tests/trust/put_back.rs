//! A backup put back takes the plan's place; what was there is kept first.

use std::fs;

use koers_core::{
    Error,
    store::{BackupReason, Store},
};

use crate::desk::{Desk, name, named, now};

#[test]
fn todays_plan_is_kept_and_can_be_put_back_itself() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "yesterday");
    let yesterday = store.back_up(now(1), BackupReason::Work).unwrap().unwrap();
    name(&mut store, "today");
    store.close(now(2)).unwrap();
    let before = fs::read(&desk.path).unwrap();
    let opened = Store::put_back(&desk.path, &yesterday, &desk.opening(3)).unwrap();
    assert_eq!((named(&opened.store).as_deref(), opened.notices), (Some("yesterday"), vec![]));
    opened.store.close(now(4)).unwrap();
    let kept = Store::backups(&desk.home, &desk.path).unwrap().remove(0);
    assert_eq!((kept.reason, fs::read(&kept.path).unwrap()), (BackupReason::PutAside, before));
    let again = Store::put_back(&desk.path, &kept.path, &desk.opening(5)).unwrap().store;
    assert_eq!(named(&again).as_deref(), Some("today"));
}

#[test]
fn a_damaged_plan_is_kept_byte_for_byte_with_its_journal() {
    let desk = Desk::with_closed_plan();
    let damaged = b"what a failing stick made of it".to_vec();
    let journal = desk.path.with_extension("koers-journal");
    fs::write(&desk.path, &damaged).unwrap();
    let Error::Damaged { backup: Some(backup), .. } = desk.refusal() else { panic!("not noticed") };
    fs::write(&journal, "half a transaction").unwrap();
    let opened = Store::put_back(&desk.path, &backup, &desk.opening(4)).unwrap();
    assert_eq!(named(&opened.store).as_deref(), Some("Bakkerij 't Hoekje"));
    assert!(!journal.exists(), "it would be played back into the good file");
    let kept = Store::backups(&desk.home, &desk.path).unwrap().remove(0);
    assert_eq!((kept.reason, fs::read(&kept.path).unwrap()), (BackupReason::PutAside, damaged));
    assert_eq!(fs::read(kept.path.with_extension("koers-journal")).unwrap(), b"half a transaction");
}

#[test]
fn a_plan_that_is_gone_can_be_put_back() {
    let desk = Desk::with_closed_plan();
    fs::remove_file(&desk.path).unwrap();
    let backup = Store::backups(&desk.home, &desk.path).unwrap().remove(0);
    let opened = Store::put_back(&desk.path, &backup.path, &desk.opening(4)).unwrap();
    assert_eq!(named(&opened.store).as_deref(), Some("Bakkerij 't Hoekje"));
}

#[test]
fn what_is_no_plan_is_not_put_back() {
    let desk = Desk::with_closed_plan();
    let before = fs::read(&desk.path).unwrap();
    let other = desk.folder.path().join("picture.png");
    fs::write(&other, b"\x89PNG\r\n").unwrap();
    let refused = Store::put_back(&desk.path, &other, &desk.opening(4)).map(drop);
    assert!(matches!(&refused, Err(Error::NotAPlan(path)) if *path == other), "{refused:?}");
    assert_eq!((fs::read(&desk.path).unwrap(), desk.beside()), (before, vec!["bakery.koers".to_owned()]));
    assert_eq!(desk.open().unwrap().notices, []);
}
