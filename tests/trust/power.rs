//! A disk that loses its power at any moment: nothing that was acknowledged is lost, and the file opens in order.

use koers_core::{
    Error,
    id::{IdSource, SplitMix},
    store::{Opened, Opening, Store},
};

use crate::{
    deeds,
    desk::{Desk, State, serious, state},
    disk::Disk,
    vfs,
};

const CUTS: u64 = 100;

/// What came of writing through a number of power cuts.
#[derive(Debug, Default)]
struct Voyage {
    writes: u64,
    /// Rounds after which the plan was not what was acknowledged, or did not open.
    losses: Vec<String>,
}

#[test]
fn nothing_acknowledged_is_lost_in_a_hundred_power_cuts() {
    let voyage = sail(&Disk::new(1), "honest");
    assert_eq!(voyage.losses, [""; 0]);
    assert!(voyage.writes > CUTS, "the cuts came too early to prove anything: {voyage:?}");
}

#[test]
fn a_disk_that_lies_about_syncing_is_found_out() {
    let disk = Disk::new(1);
    disk.lie();
    let voyage = sail(&disk, "liar");
    assert!(!voyage.losses.is_empty(), "the test above could not fail: {voyage:?}");
}

#[test]
fn a_power_cut_while_a_plan_is_made_leaves_a_whole_plan_or_none() {
    for operations in 1..60 {
        let (desk, disk) = (Desk::empty(), Disk::new(operations));
        let vfs = vfs::register(&disk, &format!("making {operations}"));
        disk.cut_after(operations);
        let made = Store::create(&desk.path, &Opening { vfs: Some(&vfs), ..desk.opening(0) });
        let whole = made.is_ok();
        drop(made);
        disk.power_on();
        match desk.open() {
            Ok(opened) => assert_eq!(serious(opened.notices), []),
            Err(Error::Missing(_)) => assert!(!whole, "a plan that was made is gone"),
            Err(other) => panic!("cut after {operations}: {other}"),
        }
    }
}

/// Writes, cuts the power, opens again, compares with a twin that had no cuts; again and again.
fn sail(disk: &Disk, name: &str) -> Voyage {
    let (desk, store) = Desk::with_plan();
    drop(store);
    let vfs = vfs::register(disk, name);
    let (_twin_desk, mut twin) = Desk::quick();
    let mut dice = SplitMix::seeded(7);
    let mut voyage = Voyage::default();
    let open = || Store::open(&desk.path, &Opening { vfs: Some(&vfs), ..desk.opening(3) });
    for round in 0..CUTS {
        let acknowledged = write_until_dark(disk, open(), &mut dice, voyage.writes);
        disk.power_on();
        // Now and then the power goes again, while SQLite is putting things right.
        if round % 3 == 0 {
            disk.cut_after(1 + dice.next_id().unsigned_abs() % 12);
            drop(open());
            disk.power_on();
        }
        while voyage.writes < acknowledged {
            voyage.writes += 1;
            deeds::act(&mut twin, voyage.writes).unwrap();
        }
        match open() {
            Ok(opened) => compare(round, &state(&opened.store), &mut twin, &mut voyage),
            Err(fault) => voyage.losses.push(format!("round {round}: {fault}")),
        }
        if !voyage.losses.is_empty() {
            break;
        }
    }
    voyage
}

/// Does deeds from the one after `done` until the power goes; gives the last one acknowledged.
fn write_until_dark(disk: &Disk, opened: Result<Opened, Error>, dice: &mut SplitMix, done: u64) -> u64 {
    let mut store = opened.unwrap().store;
    disk.cut_after(1 + dice.next_id().unsigned_abs() % 150);
    let mut acknowledged = done;
    loop {
        match deeds::act(&mut store, acknowledged + 1) {
            Ok(()) => acknowledged += 1,
            Err(fault) => {
                assert!(disk.is_dead(), "the power was on: {fault}");
                return acknowledged;
            }
        }
    }
}

/// The plan is as its twin, or as its twin with the one write that was under way.
fn compare(round: u64, found: &State, twin: &mut Store, voyage: &mut Voyage) {
    if *found == state(twin) {
        return;
    }
    voyage.writes += 1;
    deeds::act(twin, voyage.writes).unwrap();
    if *found != state(twin) {
        voyage.losses.push(format!("round {round}, {} writes", voyage.writes));
    }
}
