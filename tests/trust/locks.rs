//! One process writes at a time; a second one is told who does, and may read.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
};

use koers_core::{
    Error,
    store::{Notice, Store, WhyReadOnly},
    time::written,
};

use crate::{
    desk::{Desk, name, named, now, try_name},
    kills::start,
};

#[test]
fn a_second_process_is_told_who_holds_the_plan_and_may_read() {
    let desk = Desk::with_closed_plan();
    let mut holder = start(&desk, "hold", "");
    let mut said = BufReader::new(holder.stdout.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    match desk.refusal() {
        Error::Held { path, who, since } => {
            assert_eq!((path, who.as_str(), since), (desk.path.clone(), "the writer", written(now(3).at)));
        }
        other => panic!("{other}"),
    }
    let reading = Store::open(&desk.path, &desk.opening(4).reading()).unwrap();
    assert_eq!(reading.notices, [Notice::ReadOnly { why: WhyReadOnly::Asked }]);
    assert_eq!(named(&reading.store).as_deref(), Some("Bakkerij 't Hoekje"));
    drop(reading);
    drop(holder.stdin.take());
    said.read_to_string(&mut line).unwrap();
    assert!(holder.wait().unwrap().success());
    assert_eq!(desk.open().unwrap().notices, []);
}

#[test]
fn a_plan_opens_once_in_one_process_too() {
    let (desk, mut store) = Desk::with_plan();
    assert!(matches!(desk.refusal(), Error::Held { who, .. } if who == "the test"));
    assert!(matches!(Store::create(&desk.path, &desk.opening(1)), Err(Error::Held { .. } | Error::AlreadyThere(_))));
    let backup = desk.folder.path().join("backup.koers");
    fs::write(&backup, "x").unwrap();
    assert!(matches!(Store::put_back(&desk.path, &backup, &desk.opening(1)), Err(Error::Held { .. })));
    let reading = Store::open(&desk.path, &desk.opening(1).reading()).unwrap().store;
    name(&mut store, "written while read");
    assert_eq!(named(&reading).as_deref(), Some("written while read"));
    drop(store);
    assert!(matches!(desk.refusal(), Error::Held { .. }), "it is still being read here");
    drop(reading);
    desk.open().unwrap();
}

#[cfg(unix)]
#[test]
fn another_name_for_the_same_plan_is_the_same_plan() {
    let (desk, _store) = Desk::with_plan();
    let link = desk.path.with_file_name("link.koers");
    std::os::unix::fs::symlink(&desk.path, &link).unwrap();
    assert!(matches!(Store::open(&link, &desk.opening(1)), Err(Error::Held { .. })));
}

#[test]
fn a_plan_that_is_only_read_refuses_every_write() {
    let desk = Desk::with_closed_plan();
    let before = fs::read(&desk.path).unwrap();
    let mut store = Store::open(&desk.path, &desk.opening(4).reading()).unwrap().store;
    assert!(store.read_only());
    assert!(matches!(try_name(&mut store, "no"), Err(Error::ReadOnly(_))));
    assert!(matches!(store.undo(now(4).at), Err(Error::ReadOnly(_))));
    assert!(matches!(store.expire_bin(now(4).at), Ok(0) | Err(Error::ReadOnly(_))));
    store.close(now(5)).unwrap();
    assert_eq!(fs::read(&desk.path).unwrap(), before);
    assert_eq!(desk.open().unwrap().notices, []);
}

#[test]
fn a_drop_gives_the_lock_back_and_loses_nothing() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "not closed");
    drop(store);
    assert_eq!(desk.beside(), ["bakery.koers"]);
    assert_eq!(named(&desk.open().unwrap().store).as_deref(), Some("not closed"));
}
