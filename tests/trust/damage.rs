//! Damage is noticed whatever it hits, the newest good backup is offered, and the damaged file is kept.

use std::fs;

use koers_core::{
    Error,
    id::{IdSource, SplitMix},
    store::{Backup, BackupReason, Notice, Store},
};
use rusqlite::Connection;

use crate::desk::{Desk, named, now, serious};

fn only_backup(desk: &Desk) -> Backup {
    let [backup] = Store::backups(&desk.home, &desk.path).unwrap().try_into().unwrap();
    backup
}

#[test]
fn every_flipped_bit_is_noticed_and_a_backup_offered() {
    let desk = Desk::with_closed_plan();
    let whole = fs::read(&desk.path).unwrap();
    let good = only_backup(&desk);
    let mut dice = SplitMix::seeded(5);
    let anywhere = (0..150).map(|_| usize::try_from(dice.next_id()).unwrap() % whole.len());
    for place in (0..100).chain(anywhere).collect::<Vec<_>>() {
        let mut damaged = whole.clone();
        damaged[place] ^= 1 << (place % 8);
        fs::write(&desk.path, &damaged).unwrap();
        match desk.refusal() {
            Error::Damaged { backup, .. } => assert_eq!(backup, Some(good.path.clone()), "byte {place}"),
            other => panic!("byte {place}: {other}"),
        }
        assert_eq!(fs::read(&desk.path).unwrap(), damaged, "byte {place}");
        assert_eq!(desk.beside(), ["bakery.koers"]);
    }
    fs::write(&desk.path, &whole).unwrap();
    assert_eq!(desk.open().unwrap().notices, []);
}

#[test]
fn a_file_that_was_cut_short_or_replaced_is_noticed() {
    let desk = Desk::with_closed_plan();
    let whole = fs::read(&desk.path).unwrap();
    for bytes in [&whole[..whole.len() / 2], &whole[..50], b"", b"\x89PNG\r\n"] {
        fs::write(&desk.path, bytes).unwrap();
        assert!(matches!(desk.refusal(), Error::Damaged { backup: Some(_), .. }));
    }
}

#[test]
fn a_damaged_backup_is_never_offered() {
    let desk = Desk::with_closed_plan();
    let backup = only_backup(&desk);
    for path in [&desk.path, &backup.path] {
        let mut bytes = fs::read(path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 16;
        fs::write(path, bytes).unwrap();
    }
    assert!(matches!(desk.refusal(), Error::Damaged { backup: None, .. }));
    let opened = Store::put_back(&desk.path, &backup.path, &desk.opening(4)).map(drop);
    assert!(matches!(opened, Err(Error::Damaged { path, .. }) if path == backup.path));
}

#[test]
fn an_older_backup_is_offered_when_the_newest_is_damaged() {
    let desk = Desk::with_closed_plan();
    let older = only_backup(&desk);
    let mut store = desk.open().unwrap().store;
    crate::desk::name(&mut store, "newer");
    let newer = store.back_up(now(30), BackupReason::Work).unwrap().unwrap();
    store.close(now(31)).unwrap();
    fs::write(&newer, "gone").unwrap();
    fs::write(&desk.path, "gone").unwrap();
    assert!(matches!(desk.refusal(), Error::Damaged { backup, .. } if backup == Some(older.path)));
}

#[test]
fn pages_that_sqlite_itself_finds_broken_are_damage_also_without_a_seal() {
    let desk = Desk::with_closed_plan();
    fs::remove_dir_all(desk.home.0.join("seals")).unwrap();
    let mut bytes = fs::read(&desk.path).unwrap();
    bytes[4096..4196].fill(0xff);
    fs::write(&desk.path, &bytes).unwrap();
    let fault = desk.refusal();
    assert!(matches!(fault, Error::Damaged { backup: Some(_), .. }), "{fault:?}");
}

#[test]
fn a_reference_to_nothing_is_damage() {
    let desk = Desk::with_closed_plan();
    let other = Connection::open(&desk.path).unwrap();
    let sql = "PRAGMA foreign_keys = OFF;
         INSERT INTO reason (id, position, objective, text) VALUES (1, 1, 404, '')";
    other.execute_batch(sql).unwrap();
    drop(other);
    let fault = desk.refusal();
    assert!(matches!(&fault, Error::Damaged { proof, .. } if proof.contains("objective")), "{fault:?}");
}

#[test]
fn a_plan_that_somebody_else_wrote_is_checked_and_adopted() {
    let desk = Desk::with_closed_plan();
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("UPDATE draft SET raw = 'theirs' WHERE tbl = 'business' AND id = 1").unwrap();
    drop(other);
    let opened = desk.open().unwrap();
    assert_eq!(opened.notices, [Notice::ChangedElsewhere]);
    assert_eq!(named(&opened.store).as_deref(), Some("theirs"));
    opened.store.close(now(4)).unwrap();
    assert_eq!(desk.open().unwrap().notices, []);
}

#[test]
fn a_step_that_no_longer_fits_is_refused_and_changes_nothing() {
    let desk = Desk::with_closed_plan();
    let other = Connection::open(&desk.path).unwrap();
    other.execute_batch("UPDATE undo_change SET row = row + 1000 WHERE op = 'i' OR op = 'u'").unwrap();
    other.execute_batch("UPDATE undo_change SET op = 'u', col = 'raw', old = 'x' WHERE op = 'i'").unwrap();
    drop(other);
    let mut store = desk.open().unwrap().store;
    let before = store.dump().unwrap();
    assert!(matches!(store.undo(now(4).at), Err(Error::Refused("undo-does-not-fit"))));
    assert_eq!(store.dump().unwrap(), before);
    crate::desk::name(&mut store, "goes on");
}

#[test]
fn only_sqlite_touches_the_file_while_it_is_open() {
    let desk = Desk::with_closed_plan();
    let closed = fs::read(&desk.path).unwrap();
    let store = desk.open().unwrap().store;
    store.dump().unwrap();
    store.close(now(5)).unwrap();
    assert_eq!(fs::read(&desk.path).unwrap(), closed, "looking changes nothing");
    assert_eq!(serious(desk.open().unwrap().notices), []);
}
