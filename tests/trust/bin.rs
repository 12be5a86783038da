//! What is deleted goes into the bin with all that belongs to it, and comes back whole for thirty days.

use chrono::TimeDelta;
use koers_core::{
    Error,
    store::{Label, Store},
};
use serde_json::Value as Json;

use crate::desk::{Desk, name, now};

/// A channel with an owner, an objective and what is known of an audience there; a watch that looks at it.
fn plan() -> (Desk, Store) {
    let (desk, mut store) = Desk::with_plan();
    let sql = "
        INSERT INTO person (id, position, name, role, free_because, proof) VALUES (1, 1, 'Anna', 'owner', '', '');
        INSERT INTO objective (id, position, sentence, way, owner, success, failure, evaluated, recorded_in, changed_why,
            agreed_success, agreed_failure, agreed_evaluated)
            VALUES (2, 1, 'More orders', '', 1, '', '', '', '', '', '', '', '');
        INSERT INTO segment (id, position, name, description, needs, online_proof, networks_proof)
            VALUES (3, 1, 'Neighbours', '', '', '', '');
        INSERT INTO channel (id, position, name, reason, owner, tool) VALUES (4, 1, 'Instagram', 'They are there', 1, '');
        INSERT INTO channel_objective (channel, objective) VALUES (4, 2);
        INSERT INTO audience_on_channel (id, position, channel, segment, proof) VALUES (5, 1, 4, 3, 'asked them');
        INSERT INTO watch (id, position, words, channel, why, tool, response) VALUES (6, 1, 'bakery', 4, '', '', '');
        INSERT INTO draft (tbl, id, col, raw) VALUES ('channel', 4, 'posts_a_week', 'veertig');
        INSERT INTO unknown (tbl, id, col) VALUES ('audience_on_channel', 5, 'share');";
    store.write(&Label::new("set-up"), now(0).at, |db| Ok(db.execute_batch(sql)?)).unwrap();
    (desk, store)
}

fn without_bin(store: &Store) -> Json {
    let mut dump = store.dump().unwrap();
    dump["tables"].as_object_mut().unwrap().remove("bin");
    dump
}

fn delete(store: &mut Store, table: &str, id: i64, day: i64) -> i64 {
    let at = now(0).at + TimeDelta::days(day);
    store.delete(&Label::new("deleted").with("table", table), at, table, id).unwrap().value
}

fn count(store: &Store, table: &str) -> usize {
    store.dump().unwrap()["tables"][table].as_array().unwrap().len()
}

#[test]
fn a_record_comes_back_with_what_cascaded_what_was_emptied_and_what_did_not_fit() {
    let (_desk, mut store) = plan();
    let whole = without_bin(&store);
    let number = delete(&mut store, "channel", 4, 0);
    let gone = ["channel", "channel_objective", "audience_on_channel", "draft", "unknown"];
    assert_eq!(gone.map(|table| count(&store, table)), [0; 5]);
    assert_eq!(store.dump().unwrap()["tables"]["watch"][0]["channel"], Json::Null);
    let [binned] = store.bin().unwrap().try_into().unwrap();
    assert_eq!((binned.id, binned.rows, binned.row.table.as_str(), binned.row.id), (number, 5, "channel", 4));
    assert_eq!(binned.label, Label::new("deleted").with("table", "channel"));
    assert_eq!(binned.until - binned.at, TimeDelta::days(30));
    let restored = store.restore(number, now(1).at).unwrap();
    assert_eq!(without_bin(&store), whole);
    assert!(restored.changed.iter().any(|row| row.table == "watch" && row.id == 6));
    assert_eq!(store.bin().unwrap(), []);
}

#[test]
fn delete_and_restore_are_one_step_of_undo_each() {
    let (_desk, mut store) = plan();
    let whole = store.dump().unwrap();
    let number = delete(&mut store, "channel", 4, 0);
    let deleted = store.dump().unwrap();
    store.restore(number, now(1).at).unwrap();
    assert_eq!(store.undo_label().unwrap().unwrap().code, "restored");
    store.undo(now(1).at).unwrap();
    assert_eq!(store.dump().unwrap(), deleted);
    store.undo(now(1).at).unwrap();
    assert_eq!(store.dump().unwrap(), whole);
    store.redo(now(1).at).unwrap();
    assert_eq!(store.dump().unwrap(), deleted);
}

#[test]
fn what_a_restored_record_referred_to_may_be_gone() {
    let (_desk, mut store) = plan();
    let objective = delete(&mut store, "objective", 2, 0);
    let person = delete(&mut store, "person", 1, 0);
    store.restore(objective, now(1).at).unwrap();
    assert_eq!(store.dump().unwrap()["tables"]["objective"][0]["owner"], Json::Null);
    store.restore(person, now(1).at).unwrap();
    assert_eq!(store.dump().unwrap()["tables"]["channel"][0]["owner"], 1);
}

#[test]
fn what_belongs_to_something_gone_waits_until_that_is_back() {
    let (_desk, mut store) = plan();
    store.write(&Label::new("linked"), now(0).at, |db| Ok(db.execute("DELETE FROM audience_on_channel", [])?)).unwrap();
    let rowid =
        store.read(|db| Ok(db.query_row("SELECT rowid FROM channel_objective", [], |row| row.get(0))?)).unwrap();
    let link = delete(&mut store, "channel_objective", rowid, 0);
    let channel = delete(&mut store, "channel", 4, 0);
    let refused = store.restore(link, now(1).at).map(drop);
    assert!(matches!(refused, Err(Error::Refused("restore-needs-other"))), "{refused:?}");
    store.restore(channel, now(1).at).unwrap();
    store.restore(link, now(1).at).unwrap();
    assert_eq!(count(&store, "channel_objective"), 1);
    let again = "INSERT INTO channel_objective (channel, objective) VALUES (4, 2)";
    let link = delete(&mut store, "channel_objective", rowid, 0);
    store.write(&Label::new("linked"), now(1).at, |db| Ok(db.execute(again, [])?)).unwrap();
    let refused = store.restore(link, now(1).at).map(drop);
    assert!(matches!(refused, Err(Error::Refused("restore-conflicts"))), "{refused:?}");
}

#[test]
fn a_reference_that_was_filled_anew_is_left_alone() {
    let (_desk, mut store) = plan();
    let number = delete(&mut store, "person", 1, 0);
    let sql = "INSERT INTO person (id, position, name, role, free_because, proof) VALUES (9, 2, 'Bert', '', '', '');
               UPDATE channel SET owner = 9;";
    store.write(&Label::new("handed-over"), now(1).at, |db| Ok(db.execute_batch(sql)?)).unwrap();
    store.restore(number, now(2).at).unwrap();
    let dump = store.dump().unwrap();
    assert_eq!(
        (&dump["tables"]["channel"][0]["owner"], &dump["tables"]["objective"][0]["owner"]),
        (&9.into(), &1.into())
    );
}

#[test]
fn after_thirty_days_it_goes_for_good_and_undo_stops_there() {
    let (_desk, mut store) = plan();
    delete(&mut store, "watch", 6, 0);
    delete(&mut store, "segment", 3, 20);
    name(&mut store, "later");
    let day = |days| now(0).at + TimeDelta::days(days);
    assert_eq!(store.expire_bin(day(29)).unwrap(), 0);
    assert_eq!(store.expire_bin(day(30)).unwrap(), 1);
    assert_eq!(store.bin().unwrap().len(), 1);
    let steps = std::iter::from_fn(|| store.undo(day(31)).unwrap()).count();
    assert_eq!(steps, 2, "what came after it can still be taken back");
    assert_eq!((count(&store, "watch"), count(&store, "segment")), (0, 1));
    while store.redo(day(31)).unwrap().is_some() {}
    assert_eq!(store.expire_bin(day(50)).unwrap(), 1);
}

#[test]
fn a_restore_that_was_taken_back_cannot_be_done_again_once_the_bin_let_go() {
    let (_desk, mut store) = plan();
    let number = delete(&mut store, "watch", 6, 0);
    store.restore(number, now(1).at).unwrap();
    store.undo(now(2).at).unwrap();
    assert_eq!(store.expire_bin(now(0).at + TimeDelta::days(31)).unwrap(), 1);
    assert_eq!((store.redo_label().unwrap(), store.undo_label().unwrap()), (None, None));
}

#[test]
fn what_is_not_there_cannot_be_deleted_or_restored() {
    let (_desk, mut store) = plan();
    let before = store.dump().unwrap();
    let label = Label::new("deleted");
    let mut refused = |table: &str, id| store.delete(&label, now(0).at, table, id).unwrap_err();
    assert!(matches!(refused("channel", 404), Error::NoRecord { kind, id: 404 } if kind == "channel"));
    for table in ["sqlite_schema", "undo_step", "media", "bin", "no \"such\" table"] {
        assert!(matches!(refused(table, 1), Error::NoSuchName(name) if name == table));
    }
    assert!(matches!(store.restore(404, now(0).at), Err(Error::NoRecord { .. })));
    assert_eq!(store.dump().unwrap(), before);
}
