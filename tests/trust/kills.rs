//! Killed at any moment of writing, a plan holds every write that was acknowledged, and at most the one under way.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use koers_core::{
    id::{IdSource, SplitMix},
    store::Notice,
    time::written,
};

use crate::{
    deeds,
    desk::{Desk, now, serious, state},
};

const KILLS: u64 = 200;

#[test]
fn no_acknowledged_write_is_lost_in_two_hundred_kills() {
    let (desk, store) = Desk::with_plan();
    store.close(now(0)).unwrap();
    let (_twin_desk, mut twin) = Desk::quick();
    let mut dice = SplitMix::seeded(1);
    let mut done = 0;
    for round in 0..KILLS {
        let acknowledged = killed(&desk, done + 1, &mut dice).unwrap_or(done);
        let opened = desk.open().unwrap();
        assert_eq!(serious(opened.notices), [], "round {round}");
        let found = state(&opened.store);
        while done < acknowledged {
            done += 1;
            deeds::act(&mut twin, done).unwrap();
        }
        // The write under way when it was killed may be there too, whole.
        if found != state(&twin) {
            done += 1;
            deeds::act(&mut twin, done).unwrap();
        }
        let expected = state(&twin);
        assert!(found == expected, "round {round}, {acknowledged} acknowledged:\n{found:#?}\n{expected:#?}");
        if round % 2 == 0 {
            opened.store.close(now(3)).unwrap();
        }
    }
    assert!(done > KILLS, "the kills came too early to prove anything: {done} writes");
}

#[test]
fn undo_goes_all_the_way_back_after_a_kill() {
    let (desk, store) = Desk::with_plan();
    let first = state(&store);
    store.close(now(0)).unwrap();
    let mut dice = SplitMix::seeded(2);
    let mut next = 1;
    for _ in 0..5 {
        next = killed(&desk, next, &mut dice).map_or(next, |last| last + 2);
    }
    let mut store = desk.open().unwrap().store;
    while store.undo(now(4).at).unwrap().is_some() {}
    let mut back = state(&store);
    for table in ["setting", "media"] {
        back.dump["tables"][table] = first.dump["tables"][table].clone();
    }
    assert_eq!(back.dump, first.dump);
}

#[test]
fn a_lock_that_a_crash_left_is_noticed_and_taken_over() {
    let desk = Desk::with_closed_plan();
    let mut writer = start(&desk, "hold", "");
    let mut line = String::new();
    BufReader::new(writer.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line.trim(), "held");
    writer.kill().unwrap();
    writer.wait().unwrap();
    let opened = desk.open().unwrap();
    let stale = Notice::StaleLock { who: "the writer".to_owned(), since: written(now(3).at) };
    assert_eq!(opened.notices, [stale]);
    opened.store.close(now(4)).unwrap();
    assert_eq!(desk.beside(), ["bakery.koers"]);
}

/// Starts the second process.
pub fn start(desk: &Desk, verb: &str, more: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_koers-writer"))
        .args([verb.as_ref(), desk.path.as_os_str(), desk.home.0.as_os_str()])
        .args([written(now(3).at).as_str(), more])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets a writer write from number `first`, kills it at some moment, and gives the last number that it acknowledged.
fn killed(desk: &Desk, first: u64, dice: &mut SplitMix) -> Option<u64> {
    let mut writer = start(desk, "write", &first.to_string());
    let mut lines = BufReader::new(writer.stdout.take().unwrap()).lines();
    let mut last = None;
    for _ in 0..dice.next_id() % 12 {
        last = lines.next().map(|line| line.unwrap());
    }
    // A moment of unequal length, so that the kill falls anywhere within the next write.
    let turns = dice.next_id() % 400_000;
    for turn in 0..turns {
        std::hint::black_box(turn);
    }
    writer.kill().unwrap();
    for line in lines {
        last = Some(line.unwrap());
    }
    let end = writer.wait().unwrap();
    assert!(cfg!(not(unix)) || end.code().is_none(), "the writer failed by itself: {end}");
    last.map(|number| number.parse().unwrap())
}
