//! Undo takes everything back and Redo does it all again, whatever was done and whenever the app was closed.

use koers_core::{
    Error,
    store::{Label, Row, Store},
};
use proptest::{collection::vec, prelude::*};
use serde_json::Value as Json;

use crate::{
    deeds,
    desk::{Desk, name, named, now, state, try_name},
};

/// The plan without what lies outside undo.
fn plan(store: &Store) -> Json {
    let mut dump = store.dump().unwrap();
    let tables = dump["tables"].as_object_mut().unwrap();
    tables.retain(|name, _| name != "setting" && name != "media");
    dump
}

fn reopened(desk: &Desk, store: Store) -> Store {
    store.close(now(2)).unwrap();
    desk.open().unwrap().store
}

fn undo_all(store: &mut Store) -> usize {
    std::iter::from_fn(|| store.undo(now(9).at).unwrap()).count()
}

fn redo_all(store: &mut Store) -> usize {
    std::iter::from_fn(|| store.redo(now(9).at).unwrap()).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_is_the_first_plan_and_redoing_everything_the_last(
        before in vec(any::<u64>(), 1..40),
        after in vec(any::<u64>(), 1..40),
    ) {
        let (desk, mut store) = Desk::quick();
        let first = plan(&store);
        for number in &before {
            deeds::act(&mut store, *number).unwrap();
        }
        store = reopened(&desk, store);
        for number in &after {
            deeds::act(&mut store, *number).unwrap();
        }
        redo_all(&mut store);
        let last = plan(&store);
        let steps = undo_all(&mut store);
        prop_assert_eq!(&plan(&store), &first);
        store = reopened(&desk, store);
        prop_assert_eq!(redo_all(&mut store), steps);
        prop_assert_eq!(&plan(&store), &last);
        undo_all(&mut store);
        prop_assert_eq!(&plan(&store), &first);
    }

    #[test]
    fn each_step_goes_back_to_the_plan_before_it(numbers in vec(any::<u64>(), 1..30)) {
        let (_desk, mut store) = Desk::quick();
        for number in numbers {
            let before = state(&store);
            deeds::act(&mut store, number).unwrap();
            let after = plan(&store);
            if store.undo_label().unwrap() != before.undo && store.redo_label().unwrap().is_none() {
                store.undo(now(9).at).unwrap();
                prop_assert_eq!(store.undo_label().unwrap(), before.undo);
                store.redo(now(9).at).unwrap();
                prop_assert_eq!(plan(&store), after);
            }
        }
    }
}

#[test]
fn a_step_says_what_it_was_and_which_rows_it_touched() {
    let (desk, mut store) = Desk::with_plan();
    let label = Label::new("person-added").with("name", "Anna");
    let added = store
        .write(&label, now(1).at, |db| {
            db.execute("INSERT INTO unknown (tbl, id, col) VALUES ('person', 1, 'role')", [])?;
            Ok("value")
        })
        .unwrap();
    let row = Row { table: "unknown".to_owned(), id: 1 };
    assert_eq!((added.value, &added.changed), ("value", &vec![row.clone()]));
    store = reopened(&desk, store);
    assert_eq!(store.undo_label().unwrap(), Some(label.clone()));
    let undone = store.undo(now(2).at).unwrap().unwrap();
    assert_eq!((undone.value, undone.changed), (label.clone(), vec![row]));
    assert_eq!((store.undo_label().unwrap(), store.redo_label().unwrap()), (None, Some(label)));
}

#[test]
fn a_new_write_ends_what_could_be_redone() {
    let (_desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    name(&mut store, "two");
    store.undo(now(1).at).unwrap();
    assert_eq!(named(&store).as_deref(), Some("one"));
    name(&mut store, "three");
    assert_eq!(store.redo(now(1).at).unwrap(), None);
    store.undo(now(1).at).unwrap();
    assert_eq!(named(&store).as_deref(), Some("one"));
}

#[test]
fn nothing_changed_is_no_step() {
    let (_desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    let label = Label::new("nothing");
    let same = store.write(&label, now(2).at, |db| {
        db.execute("UPDATE draft SET raw = raw", [])?;
        Ok(())
    });
    assert_eq!(same.unwrap().changed, []);
    assert_eq!(store.undo_label().unwrap().unwrap().code, "named");
}

#[test]
fn typing_in_one_field_within_a_minute_is_one_step() {
    let (_desk, mut store) = Desk::with_plan();
    let mut type_at = |seconds: i64, text: &str| {
        let label = Label::new("typed").merging("business.name");
        let at = now(1).at + chrono::TimeDelta::seconds(seconds);
        let sql = "INSERT INTO draft (tbl, id, col, raw) VALUES ('business', 1, 'name', ?1)
             ON CONFLICT DO UPDATE SET raw = excluded.raw";
        store.write(&label, at, |db| Ok(db.execute(sql, [text])?)).unwrap();
    };
    for (seconds, text) in [(0, "B"), (20, "Ba"), (60, "Bak"), (61, "Bakk"), (100, "Bakke")] {
        type_at(seconds, text);
    }
    let mut seen = vec![named(&store)];
    while store.undo(now(5).at).unwrap().is_some() {
        seen.push(named(&store));
    }
    assert_eq!(seen, [Some("Bakke".to_owned()), Some("Bak".to_owned()), None]);
}

#[test]
fn a_step_of_several_edits_is_taken_back_and_done_again_whole() {
    for edits in 1..5 {
        let (_desk, mut store) = Desk::with_plan();
        name(&mut store, "");
        let first = plan(&store);
        let label = Label::new("typed").merging("business.name");
        for length in 1..=edits {
            let sql = "UPDATE draft SET raw = ?1 WHERE tbl = 'business'";
            store.write(&label, now(1).at, |db| Ok(db.execute(sql, ["x".repeat(length)])?)).unwrap();
        }
        let last = plan(&store);
        for _ in 0..2 {
            store.undo(now(2).at).unwrap();
            assert_eq!(plan(&store), first, "{edits} edits taken back");
            store.redo(now(2).at).unwrap();
            assert_eq!(plan(&store), last, "{edits} edits done again");
        }
    }
}

#[test]
fn a_write_that_fails_or_panics_leaves_nothing() {
    let (_desk, mut store) = Desk::with_plan();
    name(&mut store, "one");
    let before = state(&store);
    let failed = store.write(&Label::new("half"), now(1).at, |db| {
        db.execute("DELETE FROM draft", [])?;
        Err::<(), _>(Error::Refused("gate-shut"))
    });
    assert!(matches!(failed, Err(Error::Refused("gate-shut"))));
    assert_eq!(state(&store), before);
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(&Label::new("half"), now(1).at, |db| {
            db.execute("DELETE FROM draft", [])?;
            panic!("half way")
        })
    }));
    assert!(panicked.map(|written: Result<koers_core::store::Written<()>, _>| written.is_ok()).is_err());
    assert_eq!(state(&store), before);
    try_name(&mut store, "two").unwrap();
}

#[test]
fn reading_cannot_write_and_settings_lie_outside_undo() {
    let (_desk, mut store) = Desk::with_plan();
    let reading = store.read(|db| Ok(db.execute("DELETE FROM draft", [])?));
    assert!(matches!(reading, Err(Error::ReadOnly(_))), "{reading:?}");
    name(&mut store, "one");
    let set = "INSERT INTO setting (key, value) VALUES ('theme', 'dark')";
    let aside = store.write_aside(|db| Ok(db.execute(set, [])?)).unwrap();
    assert_eq!(aside.changed, [Row { table: "setting".to_owned(), id: 1 }]);
    let wrong = store.write_aside(|db| Ok(db.execute("DELETE FROM draft", [])?));
    assert!(matches!(wrong, Err(Error::NoSuchName(table)) if table == "draft"));
    store.undo(now(2).at).unwrap();
    assert_eq!((named(&store), store.dump().unwrap()["tables"]["setting"][0]["value"].as_str()), (None, Some("dark")));
}

#[test]
fn the_log_forgets_its_oldest_steps_and_keeps_the_newest_whatever_its_size() {
    let (_desk, mut store) = Desk::quick();
    let large = "x".repeat(5 << 20);
    for round in 0..12 {
        name(&mut store, &format!("{round} {large}"));
    }
    assert_eq!(undo_all(&mut store), 6, "of 12 steps, five mebibytes each, in 32 mebibytes");
    let (_desk_2, mut small) = Desk::quick();
    for round in 0..1_010 {
        name(&mut small, &round.to_string());
    }
    assert_eq!(undo_all(&mut small), 1_000);
    name(&mut store, &"x".repeat(40 << 20));
    name(&mut store, "short");
    assert_eq!(undo_all(&mut store), 1);
}
