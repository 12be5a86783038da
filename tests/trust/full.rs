//! A full disk refuses the write, keeps all that was there, and goes on when there is room again.

use koers_core::{
    Error,
    id::SplitMix,
    intentions::{Context, Page, Plan},
    plan::Kind,
    store::{BackupReason, Opening, Store},
    text::Language,
};

use crate::{
    desk::{Desk, name, named, now, state, try_name},
    disk::Disk,
    vfs,
};

#[test]
fn a_write_to_a_full_disk_is_refused_whole_and_works_when_there_is_room() {
    let (desk, disk) = (Desk::empty(), Disk::new(1));
    let vfs = vfs::register(&disk, "full");
    let mut store = Store::create(&desk.path, &Opening { vfs: Some(&vfs), ..desk.opening(0) }).unwrap().store;
    name(&mut store, "before");
    let before = state(&store);
    disk.set_full(true);
    for _ in 0..3 {
        let fault = try_name(&mut store, &"long ".repeat(10_000)).unwrap_err();
        assert!(matches!(&fault, Error::DiskFull(path) if *path == desk.path), "{fault:?}");
        assert_eq!(state(&store), before);
    }
    assert!(matches!(store.undo(now(1).at), Err(Error::DiskFull(_))));
    disk.set_full(false);
    name(&mut store, "after");
    store.close(now(2)).unwrap();
    assert_eq!(named(&desk.open().unwrap().store).as_deref(), Some("after"));
}

#[test]
fn a_plan_that_may_not_grow_on_a_real_disk_refuses_whole() {
    let (desk, mut store) = Desk::with_plan();
    name(&mut store, "before");
    let before = state(&store);
    let limit = |store: &Store, pages: i64| {
        let sql = format!("PRAGMA max_page_count = {pages}");
        store.read(|db| Ok(db.query_row(&sql, [], |row| row.get::<_, i64>(0))?)).unwrap()
    };
    let pages = limit(&store, 1);
    assert!(pages > 1, "never less than there are: {pages}");
    let fault = try_name(&mut store, &"long ".repeat(20_000)).unwrap_err();
    assert!(matches!(&fault, Error::DiskFull(path) if *path == desk.path), "{fault:?}");
    assert_eq!(state(&store), before);
    limit(&store, 1_000_000);
    name(&mut store, &"long ".repeat(20_000));
}

#[test]
fn no_plan_is_made_on_a_full_disk() {
    let (desk, disk) = (Desk::empty(), Disk::new(1));
    let vfs = vfs::register(&disk, "full from the start");
    disk.set_full(true);
    let made = Store::create(&desk.path, &Opening { vfs: Some(&vfs), ..desk.opening(0) }).map(drop);
    assert!(matches!(&made, Err(Error::DiskFull(path)) if *path == desk.path), "{made:?}");
    assert_eq!(desk.beside(), [""; 0]);
    disk.set_full(false);
    let opening = Opening { vfs: Some(&vfs), ..desk.opening(0) };
    let store = Store::create(&desk.path, &opening).unwrap().store;
    store.back_up(now(1), BackupReason::Work).unwrap().unwrap();
}

#[test]
fn a_plan_opens_on_a_full_disk_also_when_its_bin_is_to_be_emptied() {
    const YEAR: i64 = 365 * 24 * 60;
    let (desk, disk) = (Desk::empty(), Disk::new(1));
    let vfs = vfs::register(&disk, "full with a full bin");
    let opening = |minute| Opening { vfs: Some(&vfs), ..desk.opening(minute) };
    let context = Context { now: now(1), language: Language::Nl };
    let ids = || Box::new(SplitMix::seeded(1));
    let mut plan = Plan::create(&desk.path, &opening(0), "De Ster", ids(), Language::Nl).unwrap();
    let person = plan.add(&Page::Today, Kind::Person, &[], context).unwrap().id.unwrap();
    plan.remove(&Page::Today, Kind::Person, person, context).unwrap();
    plan.close(now(2)).unwrap();
    let binned = |plan: &Plan| plan.store().bin().unwrap().len();

    disk.set_full(true);
    let (plan, _) = Plan::open(&desk.path, &opening(YEAR), ids()).unwrap();
    assert_eq!(binned(&plan), 1, "it waits");
    drop(plan);
    disk.set_full(false);
    let (plan, _) = Plan::open(&desk.path, &opening(YEAR), ids()).unwrap();
    assert_eq!(binned(&plan), 0);
}
