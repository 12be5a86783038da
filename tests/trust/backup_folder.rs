//! Backups in a folder that the owner chose: the next ones lie there, those of before stay and can be put back.

use std::{fs, path::PathBuf};

use koers_core::{
    Error,
    store::{Backup, BackupReason, Home, Store},
};

use crate::desk::{Desk, name, named, names, now};

/// A folder on the same desk, as the owner would choose it.
fn folder(desk: &Desk, called: &str) -> PathBuf {
    let folder = desk.folder.path().join(called);
    fs::create_dir(&folder).unwrap();
    folder
}

fn list(desk: &Desk) -> Vec<Backup> {
    Store::backups(&desk.home, &desk.path).unwrap()
}

#[test]
fn the_next_backup_lies_in_the_chosen_folder_and_the_old_ones_stay() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    let first = store.back_up(now(15), BackupReason::Work).unwrap().unwrap();
    let chosen = folder(&desk, "on a stick");
    desk.home.make_backups_in(Some(&chosen)).unwrap();
    name(&mut store, "two");
    let second = store.back_up(now(30), BackupReason::Work).unwrap().unwrap();
    assert!(second.starts_with(&chosen), "also of a plan that was open already");
    assert_eq!(list(&desk).into_iter().map(|backup| backup.path).collect::<Vec<_>>(), [second.clone(), first.clone()]);

    desk.home.make_backups_in(Some(&folder(&desk, "another"))).unwrap();
    store.close(now(31)).unwrap();
    for (backup, expected) in [(second, "two"), (first, "one")] {
        let opened = Store::put_back(&desk.path, &backup, &desk.opening(32)).unwrap();
        assert_eq!(named(&opened.store).as_deref(), Some(expected));
        opened.store.close(now(33)).unwrap();
    }
    assert_eq!(list(&desk).len(), 4, "with what was put aside twice");
}

#[test]
fn a_folder_that_cannot_be_written_is_refused_and_nothing_changes() {
    let desk = Desk::empty();
    let file = desk.folder.path().join("file");
    fs::write(&file, "").unwrap();
    for folder in [desk.folder.path().join("not there"), file, PathBuf::from("plans")] {
        let refused = desk.home.make_backups_in(Some(&folder)).unwrap_err();
        assert!(matches!(refused, Error::Refused("backup-folder")), "{refused:?}");
    }
    assert_eq!(desk.home.chosen_backup_folder(), None);
    assert!(!desk.home.0.exists(), "nothing was kept");
}

#[test]
fn while_the_chosen_folder_is_gone_backups_lie_in_the_apps_own() {
    let (desk, mut store) = Desk::with_plan();
    let (chosen, away) = (folder(&desk, "stick"), desk.folder.path().join("stick in a pocket"));
    desk.home.make_backups_in(Some(&chosen)).unwrap();
    name(&mut store, "one");
    store.back_up(now(15), BackupReason::Work).unwrap().unwrap();
    fs::rename(&chosen, &away).unwrap();
    name(&mut store, "two");
    let own = store.back_up(now(30), BackupReason::Work).unwrap().unwrap();
    assert!(own.starts_with(&desk.home.0));
    assert!(!chosen.exists(), "the place of the stick is left alone");
    assert_eq!(list(&desk).len(), 1);
    fs::rename(&away, &chosen).unwrap();
    name(&mut store, "three");
    let back = store.back_up(now(45), BackupReason::Work).unwrap().unwrap();
    assert!(back.starts_with(&chosen));
    assert_eq!(list(&desk).len(), 3);
    assert_eq!(names(&chosen).len(), 1, "no trial is left behind");
}

#[test]
fn a_damaged_plan_is_offered_the_newest_backup_of_any_folder() {
    let desk = Desk::with_closed_plan();
    let chosen = folder(&desk, "chosen");
    desk.home.make_backups_in(Some(&chosen)).unwrap();
    let mut store = desk.open().unwrap().store;
    name(&mut store, "newer");
    let newer = store.back_up(now(20), BackupReason::Work).unwrap().unwrap();
    store.close(now(21)).unwrap();
    desk.home.make_backups_in(None).unwrap();
    fs::write(&desk.path, "what a failing stick made of it").unwrap();
    let Error::Damaged { backup, .. } = desk.refusal() else { panic!("not noticed") };
    assert_eq!(backup, Some(newer));
}

#[test]
fn the_choice_holds_for_another_process_and_can_be_taken_back() {
    let desk = Desk::empty();
    let chosen = folder(&desk, "chosen");
    desk.home.make_backups_in(Some(&chosen)).unwrap();
    let other = Home(desk.home.0.clone());
    assert_eq!((other.chosen_backup_folder(), other.backup_folder()), (Some(chosen.clone()), chosen));
    other.make_backups_in(Some(&other.0.join("backups"))).unwrap();
    assert_eq!(desk.home.chosen_backup_folder(), None, "the app's own folder is no other folder");
}
